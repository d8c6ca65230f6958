// SPDX-License-Identifier: GPL-3.0-or-later
// Records figures without end and says each number once it is stored, until someone kills it.
// With a second argument it records so many and stops. Exit: 0 done, 1 refused (the kind is printed).
#include "core/plan/plan_json.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <QCoreApplication>

#include <cstdio>

using namespace ansinh;

namespace {

int refused(const Error &error)
{
    std::printf("refused %s %s\n", qPrintable(nameOf(error.kind)), error.message.toUtf8().constData());
    std::fflush(stdout);
    return 1;
}

Figure figureOf(const Plan &plan, qint64 number)
{
    Figure figure;
    figure.target = plan.targets.at(static_cast<size_t>(number) % plan.targets.size()).code;
    figure.period = {Year::from(2026).value(), false};
    figure.by = plan.organisations.at(0).code;
    figure.value = Decimal::fromWhole(number);
    return figure;
}

/// Three figures in one change, all with the change's own number: half a change would show.
Result<void> recordThree(Book &book, const Plan &plan, qint64 number, int noteLength)
{
    std::vector<Figure> figures;
    for (qint64 i = 0; i < 3; ++i) {
        figures.push_back(figureOf(plan, i));
        figures.back().value = Decimal::fromWhole(number);
        figures.back().note = QString(noteLength, QChar(u'0' + static_cast<char16_t>(number % 10)));
    }
    return book.figures().record(figures, {QStringLiteral("record"), {QString::number(number)}, {}, {}});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const qint64 limit = arguments.value(2).toLongLong();
    const int noteLength = arguments.value(3, QStringLiteral("200")).toInt();
    auto book = Book::open(arguments.value(1),
                           {[]() { return QDateTime::currentDateTimeUtc(); }, QStringLiteral("officer"),
                            QStringLiteral("fault_recorder")});
    if (!book)
        return refused(book.error());
    const Plan plan = builtInPlan().value();
    const auto before = (*book)->figures().all();
    qint64 number = before->empty() ? 0 : before->at(0).value->millionths() / Decimal::kScale;
    for (qint64 made = 0; limit == 0 || made < limit; ++made) {
        ++number;
        const auto done = recordThree(**book, plan, number, noteLength);
        if (!done)
            return refused(done.error());
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
    return 0;
}
