// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actions/collect_support.h"

#include "core/store/keeping.h"
#include "core/store/parts.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>

using namespace ansinh;
using namespace ansinh::test;
using Change = ReturnAnswer::Change;

namespace {

ReturnReply take(int problem, int reading = -1, const char *reason = "")
{
    return {problem, ReturnReply::Kind::Take, reading, QString::fromUtf8(reason)};
}

Decimal number(const char *text)
{
    return Decimal::from(QString::fromLatin1(text)).value();
}

QStringList backupsBeside(Book &book)
{
    return QFileInfo(book.path()).dir().entryList({QStringLiteral("*-truoc-khi-nhap-*.ansinh")}, QDir::Files, QDir::Name);
}

} // namespace

TEST_CASE("A return is shown before it is taken, and taken as one change with one undo")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.fraction("CT30", "950", "1000");
    filled.value("CT31", "1.257");
    filled.value("CT28", "30,5");
    filled.figure("CT27").state = written("Không phát sinh");
    const ReturnPreview preview = books.read(filled);
    INFO(preview.problems.front().message.toStdString());
    CHECK_FALSE(preview.isRefused());
    CHECK(preview.organisation.text == QStringLiteral("DCXD"));
    CHECK(preview.version == 1);
    CHECK(preview.count(Change::New) == 4);
    CHECK(severityOf(preview, "parted_thousands") == "note");
    CHECK(severityOf(preview, "missing_answers") == "note");
    CHECK(books.book().figures().all()->empty());

    const auto collected = books.accept({preview});
    INFO((collected ? std::string() : collected.error().message.toStdString()));
    REQUIRE(collected);
    CHECK(collected->figures == 4);
    CHECK(books.figure("CT30")->numerator == number("950"));
    CHECK(books.figure("CT31")->value == number("1257"));
    CHECK(books.figure("CT27")->state == FigureState::NoneArisen);
    CHECK(books.figure("CT30")->source.origin == QStringLiteral("workbook"));
    CHECK(books.figure("CT30")->source.file == QStringLiteral("DCXD-bao-cao-2026.xlsx"));
    CHECK(books.figure("CT30")->source.place.startsWith(QStringLiteral("Số liệu!")));
    const auto submissions = books.book().submissions().in({Year::from(2026).value(), false});
    REQUIRE(submissions->size() == 1);
    CHECK(submissions->front().sha256 == preview.sha256);
    CHECK(submissions->front().received == QDate(2026, 11, 4));
    const auto attachments = books.book().attachments().all();
    REQUIRE(attachments->size() == 1);
    CHECK(books.book().attachments().bytesOf(attachments->front().id).value() == preview.file.bytes);
    CHECK(backupsBeside(books.book()).size() == 1);
    CHECK(books.book().journal().entries({}, 1)->front().action.kind == QStringLiteral("collect"));

    REQUIRE(books.book().undo());
    CHECK(books.book().figures().all()->empty());
    CHECK(books.book().submissions().in({Year::from(2026).value(), false})->empty());
    CHECK(books.book().attachments().all()->empty());
}

TEST_CASE("What cannot be true or understood refuses a workbook")
{
    CollectBook books;
    FilledReturn filled = books.form();
    const char *rule = "";
    SECTION("numerator above denominator")
    {
        filled.fraction("CT30", "1001", "1000");
        rule = "numerator_above_denominator";
    }
    SECTION("words")
    {
        filled.value("CT31", "Hoàn thành");
        rule = "not_a_number";
    }
    SECTION("a range")
    {
        filled.value("CT31", "20 - 25");
        rule = "not_a_number";
    }
    SECTION("below nothing")
    {
        filled.value("CT31", "-3");
        rule = "negative";
    }
    SECTION("half a household")
    {
        filled.value("CT31", "3,5");
        rule = "not_whole";
    }
    SECTION("a share above all")
    {
        filled.value("CT30", "120%");
        rule = "out_of_range";
    }
    SECTION("no state")
    {
        filled.figure("CT31").state = written("Đang làm");
        rule = "unknown_state";
    }
    SECTION("a fraction of a count")
    {
        filled.value("CT31", "3/5");
        rule = "not_a_number";
    }
    const ReturnPreview preview = books.read(filled);
    CHECK(severityOf(preview, rule) == "stop");
    CHECK(preview.isRefused());
    CHECK(preview.problems[size_t(problemAt(preview, rule))].sheet == QStringLiteral("Số liệu"));
    CHECK_FALSE(preview.problems[size_t(problemAt(preview, rule))].cell.isEmpty());
    CHECK_FALSE(preview.problems[size_t(problemAt(preview, rule))].remedy.isEmpty());
    CHECK_FALSE(books.accept({preview}));
    CHECK(backupsBeside(books.book()).isEmpty());
}

TEST_CASE("What a person has to say is asked, and not taken until it is said")
{
    CollectBook books;
    FilledReturn filled = books.form();
    const char *rule = "";
    const char *subject = "CT30";
    int reading = -1;
    const char *reason = "";
    std::optional<Decimal> value;
    std::optional<Decimal> numerator;
    FigureState state = FigureState::Reported;
    SECTION("thousands or decimals")
    {
        filled.value("CT28", "30.125");
        rule = "ambiguous_number";
        subject = "CT28";
        reading = 1;
        value = number("30.125");
    }
    SECTION("a comparison")
    {
        filled.value("CT30", "≥ 50%");
        rule = "comparison";
        reading = 0;
        reason = "theo báo cáo của khu phố";
        value = number("50");
    }
    SECTION("a dash")
    {
        filled.value("CT31", "-");
        rule = "placeholder";
        subject = "CT31";
        reading = 1;
        state = FigureState::NotAvailable;
    }
    SECTION("a state and a value")
    {
        filled.fraction("CT30", "10", "20");
        filled.figure("CT30").state = written("Chưa có số liệu");
        rule = "state_with_value";
        reading = 0;
        numerator = number("10");
    }
    SECTION("a value unlike its numbers")
    {
        filled.fraction("CT30", "10", "20");
        filled.value("CT30", "60%");
        rule = "value_and_fraction";
        reading = 1;
        value = number("60");
    }
    SECTION("a share below one percent, or a part of one")
    {
        filled.value("CT30", "0,95");
        rule = "ambiguous_number";
        reading = 0;
        value = number("95");
    }
    const ReturnPreview preview = books.read(filled);
    CHECK_FALSE(preview.isRefused());
    CHECK(severityOf(preview, rule) == "ask");
    CHECK(preview.openQuestions({}) == 1);
    CHECK_FALSE(preview.takes(answerOn(preview, subject), {}));
    const int problem = problemAt(preview, rule);
    CHECK(preview.problems[size_t(problem)].choices.size() > 0);
    const std::vector<ReturnReply> replies{take(problem, reading, reason)};
    const ReturnPreview anew = books.answered(preview, replies);
    CHECK(anew.openQuestions(replies) == 0);
    REQUIRE(books.accept({preview}, replies));
    const auto figure = books.figure(subject);
    REQUIRE(figure);
    CHECK(figure->value == value);
    CHECK(figure->numerator == numerator);
    CHECK(figure->state == state);
    CHECK(figure->reason == QString::fromUtf8(reason));
}

TEST_CASE("A question that is left out takes nothing, but the rest of the return")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.value("CT31", "…");
    filled.fraction("CT30", "10", "20");
    const ReturnPreview preview = books.read(filled);
    const ReturnReply leaveOut{problemAt(preview, "placeholder"), ReturnReply::Kind::LeaveOut, -1, {}};
    CHECK(preview.openQuestions({leaveOut}) == 0);
    const auto collected = books.accept({preview}, {leaveOut});
    REQUIRE(collected);
    CHECK(collected->figures == 1);
    CHECK(collected->leftOut == 1);
    CHECK_FALSE(books.figure("CT31"));
}

TEST_CASE("A denominator unlike the shared one, or unlike that of another row, is asked")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.fraction("CT29", "10", "1000", "Toàn phường");
    filled.fraction("CT30", "10", "1001");
    SECTION("unlike another row") { }
    SECTION("unlike the shared one")
    {
        SharedDenominator shared;
        shared.name = QStringLiteral("Tổng số hộ");
        shared.year = Year::from(2026).value();
        shared.value = number("1000");
        shared.source = QStringLiteral("thống kê");
        REQUIRE(books.book().references().setDenominator(shared));
    }
    const ReturnPreview preview = books.read(filled);
    CHECK(severityOf(preview, "denominators_disagree") == "ask");
    const int problem = problemAt(preview, "denominators_disagree");
    CHECK(preview.problems[size_t(problem)].wantsReason);
    CHECK(preview.openQuestions({take(problem)}) == 1);
    REQUIRE(books.accept({preview}, {take(problem, -1, "số liệu tháng 10")}));
    CHECK(books.figure("CT30")->reason == QStringLiteral("số liệu tháng 10"));
}

TEST_CASE("Parts unlike the whole are asked at the whole")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.fraction("CT29", "90", "100", "Toàn phường");
    filled.fraction("CT29", "50", "50", "Khu phố 1");
    filled.fraction("CT29", "45", "50", "Khu phố 2");
    const ReturnPreview preview = books.read(filled);
    CHECK(severityOf(preview, "parts_unlike_whole") == "ask");
    CHECK(preview.openQuestions({}) == 1);
}

TEST_CASE("A jump is asked with three earlier years, and only noted with fewer")
{
    CollectBook books;
    const int years = GENERATE(2, 3);
    for (int year = 2026 - years; year < 2026; ++year)
        books.actions().record(shared("CT30", year, "900", "1000", "DCXD"));
    FilledReturn filled = books.form();
    filled.fraction("CT30", "500", "1000");
    const ReturnPreview preview = books.read(filled);
    CHECK(severityOf(preview, "jump") == (years == 3 ? "ask" : "note"));
    if (years == 3)
        CHECK(preview.problems[size_t(problemAt(preview, "jump"))].message.contains(QStringLiteral("20")));
}

TEST_CASE("By hand a numerator above its denominator is taken with a reason")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.fraction("CT30", "1001", "1000");
    const ReturnPreview preview = books.typed(filled);
    CHECK_FALSE(preview.isRefused());
    const int problem = problemAt(preview, "numerator_above_denominator");
    CHECK(severityOf(preview, "numerator_above_denominator") == "ask");
    REQUIRE(books.accept({preview}, {take(problem, -1, "có hộ ngoài địa bàn")}));
    CHECK(books.figure("CT30")->reason == QStringLiteral("có hộ ngoài địa bàn"));
    CHECK(books.figure("CT30")->source.origin == QStringLiteral("manual"));
    CHECK(books.book().attachments().all()->empty());
}

TEST_CASE("The same file again is refused with the day, a newer one is a new version that shows what changed")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.fraction("CT30", "950", "1000");
    filled.value("CT31", "510");
    const ReturnPreview first = books.read(filled);
    REQUIRE(books.accept({first}));
    const ReturnPreview again = books.read(filled);
    CHECK(severityOf(again, "same_file") == "stop");
    CHECK(again.problems[size_t(problemAt(again, "same_file"))].message.contains(QStringLiteral("04/11/2026")));

    filled.fraction("CT30", "960", "1000");
    const ReturnPreview newer = books.read(filled);
    CHECK_FALSE(newer.isRefused());
    CHECK(newer.version == 2);
    CHECK(newer.count(Change::Changed) == 1);
    CHECK(newer.count(Change::Unchanged) == 1);
    CHECK(answerOn(newer, "CT30").before == QStringLiteral("950/1.000"));
    CHECK(answerOn(newer, "CT30").now == QStringLiteral("960/1.000"));
    const auto collected = books.accept({newer});
    REQUIRE(collected);
    CHECK(collected->figures == 1);
    CHECK(books.figure("CT30")->numerator == number("960"));
    CHECK(books.book().submissions().in({Year::from(2026).value(), false})->size() == 2);
}

TEST_CASE("Two returns of one organisation in one call: the later one holds, whatever the book said")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.value("CT31", "510");
    REQUIRE(books.accept({books.read(filled)}));
    filled.value("CT31", "520");
    std::vector<ReturnPreview> previews{books.read(filled)};
    filled.value("CT31", "510");
    filled.figure("CT31").note = written("đã rà soát");
    previews.push_back(books.read(filled));
    alignReturns(previews);
    CHECK(previews[0].version == 2);
    CHECK(previews[1].version == 3);
    REQUIRE(books.accept(previews));
    CHECK(books.figure("CT31")->value == number("510"));
    CHECK(books.book().journal().entries({}, 1)->front().action.kind == QStringLiteral("collect_many"));
    REQUIRE(books.book().undo());
    CHECK(books.figure("CT31")->note.isEmpty());
}

TEST_CASE("Twice the same file in one call is refused")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.value("CT31", "510");
    std::vector<ReturnPreview> previews{books.read(filled), books.read(filled, "khac.xlsx")};
    CHECK_FALSE(books.accept(previews));
    alignReturns(previews);
    CHECK_FALSE(previews[0].isRefused());
    CHECK(severityOf(previews[1], "same_file") == "stop");
}

TEST_CASE("Refused by name: another plan, year, version, organisation")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.value("CT31", "510");
    FormIdentity &identity = filled.form.identity;
    const char *rule = "";
    const char *name = "bao-cao.xlsx";
    ReturnExpectation expected;
    SECTION("plan")
    {
        identity.plan = QStringLiteral("phuong-9");
        rule = "other_plan";
    }
    SECTION("year outside the plan")
    {
        identity.period = {Year::from(2099).value(), false};
        rule = "other_year";
    }
    SECTION("year other than expected")
    {
        expected.period = Period{Year::from(2025).value(), false};
        rule = "other_year";
    }
    SECTION("form of another version")
    {
        identity.version = FormIdentity::kVersion + 1;
        rule = "other_form_version";
    }
    SECTION("file named after another organisation")
    {
        name = "TYT-bao-cao-2026.xlsx";
        rule = "other_organisation";
    }
    SECTION("organisation other than expected")
    {
        expected.organisation = Code<Organisation>(QStringLiteral("TYT"));
        rule = "other_organisation";
    }
    SECTION("organisation that is asked nothing")
    {
        identity.organisation = Code<Organisation>(QStringLiteral("UBNDTX"));
        rule = "organisation_not_asked";
    }
    CHECK(severityOf(books.read(filled, name, expected), rule) == "stop");
}

TEST_CASE("A form of another book of the plan is noted, and taken")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.value("CT31", "510");
    filled.form.identity.book = QStringLiteral("other");
    const ReturnPreview preview = books.read(filled);
    CHECK(severityOf(preview, "other_books_form") == "note");
    CHECK_FALSE(preview.isRefused());
}

TEST_CASE("A full stop in what was written parts no sentence")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.value("CT31", "khoảng 3. 5");
    const ReturnPreview preview = books.read(filled);
    const int at = problemAt(preview, "not_a_number");
    REQUIRE(at >= 0);
    const FormProblem &problem = preview.problems[size_t(at)];
    CHECK(problem.message.contains(QStringLiteral("“khoảng 3. 5”")));
    CHECK(problem.remedy.startsWith(QStringLiteral("Write")));
}

TEST_CASE("What is no workbook is refused for what it is")
{
    CollectBook books;
    StatusKeeper keeper(books.book(), books.today());
    ReturnReader reader(books.book(), keeper, books.today());
    const auto ruleFor = [&](const QByteArray &bytes) {
        const auto preview = reader.read({QStringLiteral("x.xlsx"), bytes});
        REQUIRE(preview);
        REQUIRE(preview->isRefused());
        CHECK_FALSE(preview->problems.front().remedy.isEmpty());
        return preview->problems.front().rule;
    };
    const auto old = [](const QString &stream) {
        const QByteArray name(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
        return QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(1016, '\0') + name + QByteArray(512, '\0');
    };
    CHECK(ruleFor(old(QStringLiteral("Workbook"))) == QStringLiteral("old_xls"));
    CHECK(ruleFor(old(QStringLiteral("WordDocument"))) == QStringLiteral("not_a_workbook"));
    CHECK(ruleFor(old(QStringLiteral("EncryptedPackage"))) == QStringLiteral("password"));
    CHECK(ruleFor("xin chào") == QStringLiteral("not_a_workbook"));
    CHECK(ruleFor({}) == QStringLiteral("not_a_workbook"));
    CHECK(ruleFor("PK\x03\x04 rest") == QStringLiteral("damaged"));
}

TEST_CASE("A row is found wherever it stands, and what was not asked is named")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.value("CT31", "510");
    filled.fraction("CT29", "50", "50", "Khu phố 1");
    filled.figure("CT29", "Khu phố 1").part = written("KP 01");
    filled.figure("CT31").code = written("ct 31");
    std::reverse(filled.filled.figures.begin(), filled.filled.figures.end());
    FilledFigureRow unknown;
    unknown.code = written("CT99");
    unknown.value = written("12");
    FilledFigureRow lost;
    lost.name.text = filled.figure("CT28").name.text;
    lost.value = written("31");
    FilledFigureRow signature;
    signature.value = written("NGƯỜI LẬP BIỂU");
    filled.filled.figures.insert(filled.filled.figures.end(), {unknown, lost, signature});
    const ReturnPreview preview = books.typed(filled);
    CHECK_FALSE(preview.isRefused());
    CHECK(answerOn(preview, "CT31").change == Change::New);
    CHECK(answerOn(preview, "CT29 · Khu phố 1").change == Change::New);
    CHECK(answerOn(preview, "CT28").now == QStringLiteral("31"));
    CHECK(severityOf(preview, "code_lost") == "note");
    CHECK(preview.problems[size_t(problemAt(preview, "unknown_row"))].message.contains(QStringLiteral("CT99")));
}

TEST_CASE("A row that stands twice refuses the file only where it says different things")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.value("CT31", "510");
    FilledFigureRow twin = filled.figure("CT31");
    filled.filled.figures.push_back(twin);
    CHECK(severityOf(books.typed(filled), "twice_the_same_row") == "note");
    filled.filled.figures.back().value = written("511");
    CHECK(severityOf(books.typed(filled), "twice_the_same_row") == "stop");
}

TEST_CASE("Task results and what is counted come back too; what is empty leaves the earlier text")
{
    CollectBook books;
    FilledReturn filled = books.form("LDTBXH");
    const FormTaskRow *counted = nullptr;
    for (const FormTaskRow &task : filled.form.tasks) {
        if (!task.indicators.empty())
            counted = &task;
    }
    REQUIRE(counted);
    const std::string code = counted->task.text.toStdString();
    const std::string title = counted->indicators.front().title().toStdString();
    filled.task(code.c_str()).result = written("Đã tổ chức 12 buổi");
    filled.indicator(code.c_str(), title.c_str()).result = written(counted->indicators.front().isYesNo ? "đạt" : "12");
    REQUIRE(books.accept({books.read(filled, "LDTBXH-bao-cao-2026.xlsx")}));
    CHECK(books.book().results().indicatorsIn({Year::from(2026).value(), false})->size() == 1);

    FilledReturn later = books.form("LDTBXH");
    later.task(code.c_str()).difficulties = written("Thiếu kinh phí");
    const ReturnPreview preview = books.read(later, "LDTBXH-bao-cao-2026.xlsx");
    CHECK(preview.count(Change::Changed) == 1);
    REQUIRE(books.accept({preview}));
    const auto results = books.book().results().in({Year::from(2026).value(), false});
    REQUIRE(results->size() == 1);
    CHECK(results->front().text == QStringLiteral("Đã tổ chức 12 buổi"));
    CHECK(results->front().difficulties == QStringLiteral("Thiếu kinh phí"));
}

TEST_CASE("Where the book has changed since the preview, nothing is taken and nothing is left behind")
{
    CollectBook books;
    FilledReturn filled = books.form();
    filled.value("CT31", "510");
    const ReturnPreview preview = books.read(filled);
    books.actions().record(valued("CT31", 2026, "505", "DCXD"));
    const auto collected = books.accept({preview});
    REQUIRE_FALSE(collected);
    CHECK(collected.error().kind == ErrorKind::Exists);
    CHECK(backupsBeside(books.book()).isEmpty());
}

TEST_CASE("The newest ten copies before a return are kept, and no other file is touched")
{
    CollectBook books;
    const QDir folder = QFileInfo(books.book().path()).dir();
    QFile other(folder.filePath(QStringLiteral("sổ-truoc-khi-nhap-cua-toi.ansinh")));
    REQUIRE(other.open(QIODevice::WriteOnly));
    FilledReturn filled = books.form();
    for (int i = 0; i < 12; ++i) {
        filled.value("CT31", std::to_string(510 + i).c_str());
        REQUIRE(books.accept({books.read(filled)}));
    }
    CHECK(backupsBeside(books.book()).size() == 11);
    CHECK_FALSE(folder.exists(QStringLiteral("sổ-truoc-khi-nhap-2026-11-05-2.ansinh")));
    CHECK(folder.exists(QStringLiteral("sổ-truoc-khi-nhap-2026-11-05-12.ansinh")));
}
