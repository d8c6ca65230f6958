// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace ansinh {

/// Who holds a book, written beside it. It only tells: the truth is SQLite's own lock, so a note left
/// behind by a crash stops nobody.
struct Holder
{
    QString program;
    qint64 process = 0;
    QString host;
    QDateTime since; ///< UTC
};

class HolderNote
{
public:
    enum class Outcome {
        Written,
        FolderClosed, ///< no file can be made here
        NoRoom ///< the disk is full: the book can still be read
    };

    explicit HolderNote(const QString &bookPath);
    ~HolderNote();
    HolderNote(const HolderNote &) = delete;
    HolderNote &operator=(const HolderNote &) = delete;

    /// Only by who has the book's lock.
    Outcome write(const Holder &holder);
    /// Absent: nobody has left one that can be read.
    static std::optional<Holder> read(const QString &bookPath);
    /// "ansinh 0.1.0 (process 4711 on MAY-01, since …)" in the language of the screen.
    static QString sentence(const Holder &holder);

private:
    QString m_path;
    bool m_isOurs = false;
};

} // namespace ansinh
