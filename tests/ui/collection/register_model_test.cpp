// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/collection/register_model.h"
#include "ui/collection/return_text.h"
#include "ui/collection/step_text.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemModelTester>
#include <QUrl>

using namespace ansinh;

namespace {

const QDate kDay(2026, 11, 12);

RegisterRow row(const char *code, RegisterRow::State state, bool isLate = false)
{
    RegisterRow made;
    made.code = Code<Organisation>(QString::fromUtf8(code));
    made.name = QStringLiteral("Đơn vị ") + made.code.text;
    made.state = state;
    made.isLate = isLate;
    made.daysLate = isLate ? 3 : 0;
    made.getsLetters = true;
    made.isToBeReminded = made.isAwaited();
    if (state == RegisterRow::State::Received) {
        Submission version;
        version.received = kDay;
        version.documentNumber = QStringLiteral("12/BC");
        version.documentDate = QDate(2026, 11, 11);
        made.versions = {version};
    }
    return made;
}

ReturnRegister sheet()
{
    ReturnRegister made;
    made.period = {*Year::from(2026), false};
    made.day = kDay;
    made.collect = Deadline{QStringLiteral("collect"), {2026, 11, 10}, {2026, 11, 9}, {2026, 11, 9}};
    made.rows = {row("A", RegisterRow::State::Received), row("B", RegisterRow::State::Received, true),
                 row("C", RegisterRow::State::NotSent, true), row("D", RegisterRow::State::Begun, true),
                 row("E", RegisterRow::State::Received)};
    made.rows[4].targetsMissing = {Code<Target>(QStringLiteral("CT19"))};
    return made;
}

} // namespace

TEST_CASE("The register as a table: a word and a shape for each state, days as days, narrowed by state")
{
    RegisterModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(sheet(), RegisterFilter::All);
    REQUIRE(model.rowCount() == 5);
    QStringList states;
    for (int place = 0; place < model.rowCount(); ++place)
        states += model.index(place, RegisterModel::StateColumn).data().toString();
    CHECK(states.removeDuplicates() == 0);
    CHECK(states[0].startsWith(QStringLiteral("●")));
    CHECK(states[1].startsWith(QStringLiteral("▲")));
    CHECK(states[1].contains(QLatin1Char('3')));
    CHECK(states[4].startsWith(QStringLiteral("◑")));
    CHECK(model.index(0, RegisterModel::ReceivedColumn).data(CopyRole).toDate() == kDay);
    CHECK(model.index(0, RegisterModel::DocumentColumn).data().toString() == QStringLiteral("12/BC, 11/11"));
    CHECK(model.index(2, 0).data(CodeRole).toString() == QStringLiteral("C"));
    const std::pair<RegisterFilter, int> filters[] = {{RegisterFilter::Awaited, 2},
                                                      {RegisterFilter::Late, 3},
                                                      {RegisterFilter::Incomplete, 2},
                                                      {RegisterFilter::Received, 3}};
    for (const auto &[filter, count] : filters) {
        model.show(sheet(), filter);
        CHECK(model.rowCount() == count);
        CHECK(countOf(sheet(), filter) == count);
    }
}

TEST_CASE("After the year the days are no longer counted")
{
    ReturnRegister past = sheet();
    past.day = QDate(2027, 3, 1);
    CHECK_FALSE(lookOf(past.rows[2], past).word.contains(QLatin1Char('3')));
}

TEST_CASE("The next step names who is meant, and the tally counts them")
{
    const ReturnRegister near = sheet();
    const CollectText text = textOf(collectStep(near), near);
    CHECK(text.reason.contains(QStringLiteral("Đơn vị C")));
    CHECK(text.title.contains(QLatin1Char('2')));
    const QString tally = tallyText(near.totals());
    CHECK(tally.contains(QStringLiteral("●")));
    CHECK(tally.contains(QStringLiteral("○")));
}

TEST_CASE("A link of the panel leads to a place or to a file, never to both")
{
    const QUrl place(QStringLiteral("place:tasks/1.1/TYT"));
    CHECK(linkedPlace(place) == Place{QStringLiteral("tasks"), QStringLiteral("1.1"), QStringLiteral("TYT"), {}});
    CHECK_FALSE(linkedFile(place));
    const QUrl file(QStringLiteral("kept:12"));
    CHECK(linkedFile(file) == Id<Attachment>{12});
    CHECK_FALSE(linkedPlace(file));
}
