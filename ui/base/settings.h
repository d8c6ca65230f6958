// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

namespace ansinh {

enum class ThemeKind { Light, Dark };

/// What this machine remembers of its user: never anything that belongs to a book. Kept as a plain
/// file in the user's configuration folder.
class Settings
{
public:
    static constexpr int kMostRecent = 6;
    static constexpr double kSmallestText = 8;
    static constexpr double kLargestText = 18;
    static constexpr double kUsualText = 10;

    /// The user's own file.
    Settings();
    /// Another file: for tests and portable use.
    explicit Settings(const QString &file);

    QString lastBook() const; ///< empty: none yet
    /// The books opened last, newest first; never one that is gone.
    QStringList recentBooks() const;
    void rememberBook(const QString &path);

    ThemeKind theme() const;
    void setTheme(ThemeKind theme);
    /// "vi" or "en".
    QString language() const;
    void setLanguage(const QString &language);
    /// Size of the text in points, kept between the smallest and the largest.
    double textSize() const;
    void setTextSize(double points);
    int year() const; ///< 0: not chosen yet
    void setYear(int year);
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// The state of a table's columns; empty: as the program sets it.
    QByteArray table(const QString &key) const;
    void setTable(const QString &key, const QByteArray &columns);
    /// A choice that a page remembers ("targets/columns"); `fallback` where none was made.
    QString choice(const QString &key, const QString &fallback = {}) const;
    void setChoice(const QString &key, const QString &value);

private:
    QSettings m_file;
};

} // namespace ansinh
