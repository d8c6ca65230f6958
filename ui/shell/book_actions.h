// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

class QWidget;

namespace ansinh {

class Desk;
class Settings;

/// What can be done with whole books: create, open, try the sample, back up. Asks where, then lets the
/// desk do it.
class BookActions : public QObject
{
    Q_OBJECT

public:
    BookActions(Desk &desk, Settings &settings, QWidget *window);

    /// Asked before another book comes; false: the one that is open stays.
    void askBefore(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    /// Opens without asking where.
    void openBook(const QString &path);
    void createBook(const QString &path);

public slots:
    void askAndCreate();
    void askAndOpen();
    /// The sample book in the user's documents; made the first time.
    void openSample();
    void askAndBackUp();

signals:
    void opened();
    void refused(const ansinh::Error &error);
    void told(const QString &line);

private:
    void finish(const Result<void> &result);
    bool mayLeave() const { return !m_mayLeave || m_mayLeave(); }

    Desk &m_desk;
    Settings &m_settings;
    QWidget *m_window;
    std::function<bool()> m_mayLeave;
};

/// A place in the user's documents for a file of that name.
QString inDocuments(const QString &name);

} // namespace ansinh
