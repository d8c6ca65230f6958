// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_support.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace ansinh;

namespace {

const Organisation &someGroup()
{
    const auto &all = BookFolder::plan().organisations;
    return *std::find_if(all.begin(), all.end(),
                         [](const Organisation &one) { return one.kind == OrganisationKind::Group; });
}

} // namespace

TEST_CASE("A figure comes back as it was recorded")
{
    BookFolder books;
    auto book = books.create();
    const Area area = *book->directory().addArea(QStringLiteral("Khu phố 1"));
    Figure figure = figureOf(QStringLiteral("CT19"), 2026, 0);
    figure.period.half = true;
    figure.part = Part::ofArea(area.id);
    figure.value.reset();
    figure.numerator = Decimal::fromWhole(0);
    figure.denominator = Decimal::fromMillionths(1'234'567);
    figure.certainty = Certainty::Estimate;
    figure.asOf = QDate(2026, 6, 30);
    figure.dataFrom = QDate(2026, 1, 1);
    figure.dataTo = QDate(2026, 6, 30);
    figure.reason = QStringLiteral("có lý do");
    figure.note = QStringLiteral("ghi chú");
    figure.source = {QStringLiteral("csv"), QStringLiteral("số.csv"), QStringLiteral("dòng 12")};
    record(*book, figure);
    book.reset();
    const Figure read = books.open()->figures().in({year(2026), true})->at(0);
    CHECK(read.id.isStored());
    CHECK(read.period == figure.period);
    CHECK(read.part == figure.part);
    CHECK_FALSE(read.value);
    CHECK(read.numerator == figure.numerator);
    CHECK(read.denominator == figure.denominator);
    CHECK(read.certainty == figure.certainty);
    CHECK(read.asOf == figure.asOf);
    CHECK(read.dataFrom == figure.dataFrom);
    CHECK(read.dataTo == figure.dataTo);
    CHECK(read.reason == figure.reason);
    CHECK(read.note == figure.note);
    CHECK(read.source.origin == figure.source.origin);
    CHECK(read.source.file == figure.source.file);
    CHECK(read.source.place == figure.source.place);
    CHECK(read.recordedAt.isValid());
}

TEST_CASE("The same organisation's later figure replaces its earlier one, another's stands beside it")
{
    BookFolder books;
    auto book = books.create();
    Figure figure = figureOf(QStringLiteral("CT01"), 2026, 5);
    record(*book, figure);
    figure.value.reset();
    figure.state = FigureState::NoneArisen;
    record(*book, figure);
    REQUIRE(book->figures().all()->size() == 1);
    CHECK(book->figures().all()->at(0).state == FigureState::NoneArisen);
    figure.by = BookFolder::plan().organisations.back().code;
    record(*book, figure);
    figure.period.half = true;
    record(*book, figure);
    CHECK(book->figures().all()->size() == 3);
    CHECK(book->figures().in({year(2026), false})->size() == 2);
    REQUIRE(book->figures().remove(book->figures().all()->at(0).id));
    CHECK(book->figures().all()->size() == 2);
    const auto missing = book->figures().remove({4711});
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::NotFound);
}

TEST_CASE("An area is refused under any spelling of its name")
{
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->directory().addArea(QStringLiteral("Khu phố Hoà Bình")));
    const QString same = GENERATE(QStringLiteral("Khu phố Hòa Bình"), QStringLiteral("  khu  phố hoà bình "),
                                  QStringLiteral("Khu phố Hoà Bình").normalized(QString::NormalizationForm_D));
    const auto again = book->directory().addArea(same);
    REQUIRE_FALSE(again);
    CHECK(again.error().kind == ErrorKind::Exists);
    CHECK(book->directory().areas()->size() == 1);
    CHECK(book->directory().areaNamed(same).isOk());
    CHECK(book->directory().addArea(QStringLiteral(" ")).error().kind == ErrorKind::Invalid);
    CHECK(book->directory().areaNamed(QStringLiteral("Khu phố 9")).error().kind == ErrorKind::NotFound);
}

TEST_CASE("An added organisation gets a code, joins its group and reports")
{
    BookFolder books;
    auto book = books.create();
    const auto added = book->directory().addOrganisation(QStringLiteral("Trường Tiểu học Lê Lợi 2"), someGroup().code);
    REQUIRE(added);
    CHECK(added->code.text == QStringLiteral("TTHLL2"));
    CHECK(added->memberOf == std::vector<Code<Organisation>>{someGroup().code});
    const auto other = book->directory().addOrganisation(QStringLiteral("Trường THCS Trần Hưng Đạo"), someGroup().code);
    REQUIRE(other);
    CHECK(book->plans().inForce(year(2024))->organisation(added->code));
    CHECK(book->directory().organisation(QStringLiteral("trường tiểu học lê lợi 2"))->code == added->code);
    Figure figure = figureOf(QStringLiteral("CT01"), 2026, 5);
    figure.part = Part::ofMember(added->code);
    figure.by = added->code;
    record(*book, figure);
    CHECK(book->directory().addOrganisation(added->name, {}).error().kind == ErrorKind::Exists);
    CHECK(book->directory().addOrganisation(QStringLiteral("Ai"), Code<Organisation>(QStringLiteral("AI"))).error().kind
          == ErrorKind::NotFound);
    CHECK(book->directory().addOrganisation(QStringLiteral("Ai"), added->code).error().kind == ErrorKind::Invalid);
}

TEST_CASE("Organisations of one set of initials get different codes")
{
    BookFolder books;
    auto book = books.create();
    const auto first = book->directory().addOrganisation(QStringLiteral("Xóm Qúy Zen"), {});
    const auto second = book->directory().addOrganisation(QStringLiteral("Xã Quế Zin"), {});
    REQUIRE(first);
    REQUIRE(second);
    CHECK(first->code.text == QStringLiteral("XQZ"));
    CHECK(second->code.text == QStringLiteral("XQZ-2"));
}

TEST_CASE("A name holds from its day until the next, and the old one for the days before")
{
    BookFolder books;
    auto book = books.create();
    const Organisation original = BookFolder::plan().organisations.at(1);
    REQUIRE(book->directory().rename(original.code, QStringLiteral("Tên thứ ba"), QDate(2027, 1, 1)));
    REQUIRE(book->directory().rename(original.code, QStringLiteral("Tên thứ hai"), QDate(2025, 7, 1)));
    const Organisation renamed = *book->directory().organisation(original.code.text);
    CHECK(renamed.nameOn(QDate(2025, 6, 30)) == original.nameOn(QDate(2025, 6, 30)));
    CHECK(renamed.nameOn(QDate(2025, 7, 1)) == QStringLiteral("Tên thứ hai"));
    CHECK(renamed.nameOn(QDate(2026, 12, 31)) == QStringLiteral("Tên thứ hai"));
    CHECK(renamed.nameOn(QDate(2027, 1, 1)) == QStringLiteral("Tên thứ ba"));
    CHECK_FALSE(
        book->directory().rename(Code<Organisation>(QStringLiteral("AI")), QStringLiteral("x"), QDate(2025, 1, 1)));
    CHECK_FALSE(book->directory().rename(original.code, QString(), QDate(2025, 1, 1)));
}

TEST_CASE("An organisation ends and is followed")
{
    BookFolder books;
    auto book = books.create();
    const Code<Organisation> code = BookFolder::plan().organisations.at(1).code;
    const Organisation next = *book->directory().addOrganisation(QStringLiteral("Phường mới"), {});
    REQUIRE(book->directory().succeed(code, next.code, QDate(2025, 6, 30)));
    const Organisation ended = *book->directory().organisation(code.text);
    CHECK(ended.successor == next.code);
    CHECK(ended.existsOn(QDate(2025, 6, 30)));
    CHECK_FALSE(ended.existsOn(QDate(2025, 7, 1)));
    CHECK_FALSE(book->directory().succeed(code, code, QDate(2025, 6, 30)));
    CHECK_FALSE(book->directory().succeed(code, Code<Organisation>(QStringLiteral("AI")), QDate(2025, 6, 30)));
}

TEST_CASE("Denominators, assigned values and breaks replace their like")
{
    BookFolder books;
    auto book = books.create();
    References &references = book->references();
    const Area area = *book->directory().addArea(QStringLiteral("Khu phố 1"));
    REQUIRE(references.setDenominator({{}, QStringLiteral("Dân số"), year(2026), {}, Decimal::fromWhole(10), {}}));
    REQUIRE(references.setDenominator({{}, QStringLiteral("Dân số"), year(2026), area.id, Decimal::fromWhole(4), {}}));
    REQUIRE(references.setDenominator({{}, QStringLiteral("Dân số"), year(2026), {}, Decimal::fromWhole(11), {}}));
    REQUIRE(references.denominators()->size() == 2);
    CHECK(references.denominators()->at(0).value == Decimal::fromWhole(11));
    CHECK(references.denominators()->at(1).area == area.id);
    CHECK_FALSE(references.setDenominator({{}, QString(), year(2026), {}, Decimal::fromWhole(1), {}}));

    const Code<Target> target(QStringLiteral("CT01"));
    REQUIRE(references.assign({target, year(2026), Decimal::fromWhole(90), QStringLiteral("1/QĐ")}));
    REQUIRE(references.assign({target, year(2026), Decimal::fromWhole(91), QStringLiteral("2/QĐ")}));
    REQUIRE(references.assigned()->size() == 1);
    CHECK(references.assigned()->at(0).document == QStringLiteral("2/QĐ"));
    CHECK(references.assign({Code<Target>(QStringLiteral("CT99")), year(2026), {}, {}}).error().kind
          == ErrorKind::NotFound);

    REQUIRE(references.markBreak({{}, year(2025), QStringLiteral("sáp nhập")}));
    REQUIRE(references.markBreak({target, year(2025), QStringLiteral("khái niệm mới")}));
    REQUIRE(references.markBreak({{}, year(2025), QStringLiteral("sáp nhập phường")}));
    REQUIRE(references.breaks()->size() == 2);
    CHECK(references.breaks()->at(0).target.isEmpty());
    CHECK(references.breaks()->at(0).reason == QStringLiteral("sáp nhập phường"));
}

TEST_CASE("Results and indicators replace those of the same organisation")
{
    BookFolder books;
    auto book = books.create();
    const Period period{year(2026), false};
    const Code<Task> task = BookFolder::plan().tasks.at(0).code;
    const Code<Organisation> by = BookFolder::plan().organisations.at(0).code;
    REQUIRE(book->results().record({{}, task, period, by, QStringLiteral("một"), {}, {}, {}, {}}));
    REQUIRE(book->results().record({{}, task, period, by, QStringLiteral("hai"), {}, {}, {}, {}}));
    REQUIRE(book->results().in(period)->size() == 1);
    CHECK(book->results().in(period)->at(0).text == QStringLiteral("hai"));
    CHECK(book->results().in({year(2026), true})->empty());
    CHECK_FALSE(book->results().record({{}, Code<Task>(QStringLiteral("9.9")), period, by, {}, {}, {}, {}, {}}));
    for (const QString &fund : {QString(), QStringLiteral("ngân sách"), QString()})
        REQUIRE(book->results().recordIndicator(
            {{}, task, period, by, QStringLiteral("Kinh phí"), {}, fund, Decimal::fromWhole(3), {}}));
    CHECK(book->results().indicatorsIn(period)->size() == 2);
}

TEST_CASE("A later return is a new version")
{
    BookFolder books;
    auto book = books.create();
    const Code<Organisation> by = BookFolder::plan().organisations.at(0).code;
    Submission submission;
    submission.organisation = by;
    submission.period = {year(2026), false};
    CHECK_FALSE(book->submissions().receive(submission));
    submission.received = QDate(2026, 11, 5);
    CHECK(book->submissions().receive(submission)->version == 1);
    CHECK(book->submissions().receive(submission)->version == 2);
    CHECK(book->submissions().in(submission.period)->size() == 2);
}

TEST_CASE("The last decision on an item holds, and undo brings the one before")
{
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->decisions().decide({{}, QStringLiteral("MT01"), QStringLiteral("II.2"), QStringLiteral("a"), {}}));
    REQUIRE(book->decisions().decide({{}, QStringLiteral("MT01"), QStringLiteral("III.1"), QStringLiteral("b"), {}}));
    REQUIRE(book->decisions().all()->size() == 1);
    CHECK(book->decisions().all()->at(0).choice == QStringLiteral("III.1"));
    REQUIRE(book->undo());
    CHECK(book->decisions().all()->at(0).choice == QStringLiteral("II.2"));
    CHECK_FALSE(book->decisions().decide({{}, QStringLiteral("MT01"), QStringLiteral("x"), QStringLiteral(" "), {}}));
}

TEST_CASE("An attachment comes back byte for byte, the same bytes are kept once")
{
    BookFolder books;
    auto book = books.create();
    const QByteArray bytes = GENERATE(QByteArray("PK\x03\x04\x00\xff", 6), QByteArray());
    const auto first = book->attachments().add(QStringLiteral("a.xlsx"), bytes, QStringLiteral("submission:1"));
    REQUIRE(first);
    REQUIRE(book->attachments().add(QStringLiteral("b.xlsx"), bytes, QStringLiteral("submission:2")));
    const auto again = book->attachments().add(QStringLiteral("a.xlsx"), bytes, QStringLiteral("submission:1"));
    CHECK(again->id == first->id);
    CHECK(book->attachments().all()->size() == 2);
    CHECK(*book->attachments().bytesOf(first->id) == bytes);
    REQUIRE(book->undo());
    REQUIRE(book->undo());
    CHECK(book->attachments().all()->empty());
    REQUIRE(book->redo());
    CHECK(*book->attachments().bytesOf(first->id) == bytes);
}

TEST_CASE("1850 figures are recorded in well below a second and read in no time")
{
    BookFolder books;
    auto book = books.create();
    std::vector<Figure> figures;
    for (int n = 0; n < 10; ++n) {
        const Area area = *book->directory().addArea(QStringLiteral("Khu phố %1").arg(n));
        for (const Target &target : BookFolder::plan().targets) {
            for (int inYear = 2024; inYear < 2029; ++inYear) {
                figures.push_back(figureOf(target.code.text, inYear, n));
                figures.back().part = Part::ofArea(area.id);
            }
        }
    }
    QElapsedTimer timer;
    timer.start();
    REQUIRE(book->figures().record(figures, {QStringLiteral("record"), {}, {}, {}}));
    const qint64 recorded = timer.restart();
    CHECK(book->figures().all()->size() == figures.size());
    const qint64 read = timer.elapsed();
    UNSCOPED_INFO("recorded in " << recorded << " ms, read in " << read << " ms");
    CHECK(recorded < 5000);
    CHECK(read < 500);
    REQUIRE(book->undo());
    CHECK(book->figures().all()->empty());
}
