// SPDX-License-Identifier: GPL-3.0-or-later
// Submits and reopens the report of a book without end, and says each version once it is submitted, until someone kills
// it. Exit: 1 refused (the reason is printed).
#include "core/store/submitted_reports.h"
#include "tests/core/actions/submit_support.h"

#include "core/store/book.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdio>

using namespace ansinh;

namespace {

int refused(const Error &error)
{
    std::printf("refused %s %s\n", qPrintable(nameOf(error.kind)), error.message.toUtf8().constData());
    std::fflush(stdout);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const SubmitOrder order = test::submitOrder();
    const BookContext context{[&] { return QDateTime(order.today, QTime(8, 0), QTimeZone::utc()); },
                              QStringLiteral("test"), QStringLiteral("recorder")};
    const auto book = Book::open(QCoreApplication::arguments().value(1), context);
    if (!book)
        return refused(book.error());
    std::printf("0\n");
    std::fflush(stdout);
    for (;;) {
        const auto standing = (*book)->submittedReports().inForce(order.year);
        if (!standing)
            return refused(standing.error());
        if (*standing) {
            if (const auto done = reopenReport(**book, order.year, QStringLiteral("sửa"), order.today); !done)
                return refused(done.error());
        }
        const auto report = submitReport(**book, order, test::plainRendering());
        if (!report)
            return refused(report.error());
        std::printf("%d\n", report->version);
        std::fflush(stdout);
    }
}
