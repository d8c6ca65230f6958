// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/open_book.h"

#include "core/actions/town_status.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTime>
#include <QTimeZone>

namespace ansinh {

BookContext contextOf(const Call &call)
{
    BookContext context;
    if (call.globals.today)
        context.now = [noon = QDateTime(*call.globals.today, QTime(12, 0), QTimeZone::utc())] { return noon; };
    else
        context.now = [] { return QDateTime::currentDateTimeUtc(); };
    context.actor = QStringLiteral("cli");
    context.program = QStringLiteral("ansinh-cli ") + QCoreApplication::applicationVersion();
    return context;
}

Result<std::unique_ptr<Book>> openBook(const Call &call, Book::Look look)
{
    return Book::open(call.operands.constFirst(), contextOf(call), look);
}

Result<std::unique_ptr<Book>> openWardBook(const Call &call, Book::Look look)
{
    auto book = openBook(call, look);
    if (!book)
        return book;
    const auto own = refuseTownBook(**book);
    return own ? std::move(book) : Result<std::unique_ptr<Book>>(own.error());
}

Result<void> checkOutput(const Call &call, const QString &path)
{
    const QString book = QFileInfo(call.operands.constFirst()).canonicalFilePath();
    if (book.isEmpty() || QFileInfo(path).canonicalFilePath() != book)
        return {};
    return Error{
        ErrorKind::Exists,
        QCoreApplication::translate("app/cli", "“%1” is the book itself. Give another name after --out.").arg(path),
        {}};
}

} // namespace ansinh
