// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/task_answers.h"

#include "tests/core/actions/collect_support.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;
using Change = ReturnAnswer::Change;

namespace {

Decimal number(const char *text)
{
    return Decimal::from(QString::fromLatin1(text)).value();
}

/// What was read of one indicator, and the rules that its cell broke.
struct Counted
{
    std::optional<Decimal> value;
    QStringList rules;
};

Counted counted(const char *unit, const char *text, bool isYesNo = false)
{
    TaskIndicatorValue blank;
    blank.indicator = QStringLiteral("Chỉ số");
    blank.unit = QString::fromUtf8(unit);
    FilledTaskRow row;
    row.result = written(text);
    bool isNumber = false;
    const double typed = row.result.text.toDouble(&isNumber);
    if (isNumber && isYesNo)
        row.result.number = Decimal::fromMillionths(qint64(typed * double(Decimal::kScale)));
    ReturnQuestions questions;
    AmountReader cells(questions, {}, 0, {});
    const auto value = indicatorOf(cells, row, blank, isYesNo);
    Counted seen;
    if (value)
        seen.value = value->value;
    for (const int problem : cells.problems)
        seen.rules += questions.at(problem).rule;
    return seen;
}

const QStringList kNotWhole{QStringLiteral("not_whole")};

} // namespace

TEST_CASE("What is attained or not is answered by its words, 0 or 1, and by nothing else")
{
    CHECK(counted("đạt/không", "1", true).value == number("1"));
    CHECK(counted("đạt/không", "0", true).value == number("0"));
    CHECK(counted("đạt/không", "Không đạt", true).value == number("0"));
    const Counted other = counted("đạt/không", "5", true);
    CHECK_FALSE(other.value);
    CHECK(other.rules == QStringList{QStringLiteral("not_yes_no")});
    const Counted none = counted("đạt/không", "Không phát sinh", true);
    CHECK_FALSE(none.value);
    CHECK(none.rules == QStringList{QStringLiteral("nothing_recorded")});
}

TEST_CASE("What is counted for a task is whole; money and rates need not be")
{
    CHECK(counted("hộ", "2,5").rules == kNotWhole);
    CHECK(counted("hội đồng", "2,5").rules == kNotWhole);
    CHECK(counted("lượt cộng đồng", "2,5").rules == kNotWhole);
    CHECK(counted("hộ", "2").rules.isEmpty());
    for (const char *unit : {"đồng", "nghìn đồng", "triệu đồng", "tỷ đồng", "%", "bé trai/100 bé gái", "km"}) {
        INFO(unit);
        const Counted seen = counted(unit, "12,5");
        CHECK(seen.value == number("12.5"));
        CHECK(seen.rules.isEmpty());
    }
}

TEST_CASE("That there is no number yet for a task is noted, and not recorded")
{
    CollectBook books;
    FilledReturn filled = books.form("LDTBXH");
    const FormTaskRow *task = nullptr;
    const FormIndicatorRow *indicator = nullptr;
    for (const FormTaskRow &each : filled.form.tasks) {
        for (const FormIndicatorRow &row : each.indicators) {
            if (!row.isYesNo && !indicator) {
                task = &each;
                indicator = &row;
            }
        }
    }
    REQUIRE(indicator);
    const std::string code = task->task.text.toStdString();
    filled.task(code.c_str()).result = written("Đang thực hiện");
    filled.indicator(code.c_str(), indicator->title().toUtf8().constData()).result = written("Chưa có số liệu");
    const ReturnPreview preview = books.read(filled, "LDTBXH-bao-cao-2026.xlsx");
    CHECK_FALSE(preview.isRefused());
    CHECK(severityOf(preview, "nothing_recorded") == "note");
    CHECK(preview.count(Change::New) == 1);
    const auto collected = books.accept({preview});
    REQUIRE(collected);
    CHECK(collected->results == 1);
    CHECK(collected->indicators == 0);
    CHECK(collected->leftOut == 0);
}
