// SPDX-License-Identifier: GPL-3.0-or-later
// Takes returns into a book without end, each with its own number in every figure, and says the number once it is
// taken, until someone kills it. Exit: 1 refused (the reason is printed).
#include "core/actions/collect.h"
#include "core/actions/forms.h"
#include "core/store/book.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <cstdio>

using namespace ansinh;

namespace {

const QDate kToday(2026, 11, 5);

int refused(const Error &error)
{
    std::printf("refused %s %s\n", qPrintable(nameOf(error.kind)), error.message.toUtf8().constData());
    std::fflush(stdout);
    return 1;
}

/// The number stands in every count and average of the form.
FilledForm filledWith(const Form &form, int number)
{
    FilledForm filled;
    filled.identity = form.identity;
    for (const FormFigureRow &row : form.figures) {
        FilledFigureRow own;
        own.code.text = row.target.text;
        own.part.text = row.partName;
        if (row.kind == TargetKind::Count || row.kind == TargetKind::Cumulative || row.kind == TargetKind::Average)
            own.value.text = QString::number(number);
        filled.figures.push_back(own);
    }
    return filled;
}

Result<Collected> takeOne(Book &book, int number)
{
    StatusKeeper keeper(book, kToday);
    const auto forms = requestForms(book, keeper, {Year::from(2026).value(), false}, kToday,
                                    {Code<Organisation>(QStringLiteral("DCXD"))});
    if (!forms)
        return forms.error();
    ReturnReader reader(book, keeper, kToday);
    const auto preview = reader.weigh(filledWith(forms->front(), number));
    if (!preview)
        return preview.error();
    std::vector<ReturnReply> replies;
    for (size_t i = 0; i < preview->problems.size(); ++i) {
        if (preview->problems[i].severity == Severity::Ask)
            replies.push_back({int(i), ReturnReply::Kind::Take, 0, QStringLiteral("thử")});
    }
    Receipt receipt;
    receipt.received = kToday;
    receipt.attachments = {{QStringLiteral("quet-%1.pdf").arg(number), QByteArray(60'000, char('a' + number % 26))}};
    return acceptReturns(book, {{*preview, replies, receipt}}, kToday);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const BookContext context{[] { return QDateTime(kToday, QTime(8, 0), QTimeZone::utc()); }, QStringLiteral("test"),
                              QStringLiteral("recorder")};
    const auto book = Book::open(QCoreApplication::arguments().value(1), context);
    if (!book)
        return refused(book.error());
    std::printf("0\n");
    std::fflush(stdout);
    for (int number = QCoreApplication::arguments().value(2).toInt() + 1;; ++number) {
        const auto taken = takeOne(**book, number);
        if (!taken)
            return refused(taken.error());
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
