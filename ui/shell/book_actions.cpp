// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/book_actions.h"

#include "core/store/keeping.h"
#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/widgets/error_box.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace ansinh {

namespace {

const QLatin1String kSuffix(".ansinh");

QString withSuffix(const QString &path)
{
    return path.isEmpty() || path.endsWith(kSuffix, Qt::CaseInsensitive) ? path : path + kSuffix;
}

} // namespace

QString inDocuments(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') + name;
}

BookActions::BookActions(Desk &desk, Settings &settings, QWidget *window)
    : QObject(window), m_desk(desk), m_settings(settings), m_window(window)
{
}

void BookActions::finish(const Result<void> &result)
{
    if (!result)
        return emit refused(result.error());
    m_settings.rememberBook(m_desk.book().path());
    emit opened();
}

void BookActions::openBook(const QString &path)
{
    if (mayLeave())
        finish(m_desk.open(path));
}

void BookActions::createBook(const QString &path)
{
    if (mayLeave())
        finish(m_desk.create(withSuffix(path)));
}

void BookActions::askAndCreate()
{
    // A book is never overwritten, so the dialog need not ask: the store refuses.
    const QString path
        = QFileDialog::getSaveFileName(m_window, tr("Create a book"), inDocuments(QStringLiteral("Phuong2.ansinh")),
                                       tr("Books (*.ansinh)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        createBook(path);
}

void BookActions::askAndOpen()
{
    const QString folder = m_settings.lastBook().isEmpty() ? inDocuments({}) : m_settings.lastBook();
    const QString path
        = QFileDialog::getOpenFileName(m_window, tr("Open a book"), folder, tr("Books (*.ansinh);;All files (*)"));
    if (!path.isEmpty())
        openBook(path);
}

void BookActions::openSample()
{
    const QString path = inDocuments(QStringLiteral("AnSinh-so-mau.ansinh"));
    if (QFileInfo::exists(path))
        return openBook(path);
    if (!mayLeave())
        return;
    QDir().mkpath(QFileInfo(path).path());
    finish(m_desk.createSample(path));
}

void BookActions::askAndBackUp()
{
    const QFileInfo book(m_desk.book().path());
    const QString name = QStringLiteral("%1-%2%3").arg(book.completeBaseName(),
                                                       m_desk.today().toString(QStringLiteral("yyyy-MM-dd")), kSuffix);
    const QString path
        = withSuffix(QFileDialog::getSaveFileName(m_window, tr("Back up the book"), book.dir().filePath(name),
                                                  tr("Books (*.ansinh)"), nullptr, QFileDialog::DontConfirmOverwrite));
    if (path.isEmpty())
        return;
    const Result<void> result = backUp(m_desk.book(), path);
    if (result)
        emit told(tr("Backed up and verified: %1").arg(QDir::toNativeSeparators(path)));
    else
        showError(m_window, result.error());
}

} // namespace ansinh
