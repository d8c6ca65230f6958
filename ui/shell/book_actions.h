// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

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

    /// Opens without asking.
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

    Desk &m_desk;
    Settings &m_settings;
    QWidget *m_window;
};

/// A place in the user's documents for a file of that name.
QString inDocuments(const QString &name);

} // namespace ansinh
