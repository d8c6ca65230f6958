// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ward_packages.h"
#include "tests/core/store/store_support.h"

#include "core/store/book_file.h"
#include "core/store/failure.h"
#include "core/store/keeping.h"

using namespace ansinh;

namespace {

const Period kYear{year(2026), false};

WardPackage aPackage(const char *ward, int sequence = 7)
{
    WardPackage package;
    package.book = QStringLiteral("book-") + QString::fromUtf8(ward);
    package.ward = QString::fromUtf8(ward);
    package.place = package.ward;
    package.formerNames = {QStringLiteral("UBND xã Cũ"), QStringLiteral("UBND xã Xưa")};
    package.period = kYear;
    package.sequence = sequence;
    package.isSubmitted = true;
    package.number = QStringLiteral("15/BC-UBND");
    package.date = QDate(2026, 11, 9);
    package.madeOn = QDate(2026, 11, 10);
    package.receivedOn = QDate(2026, 11, 12);
    package.planPrint = QString(64, u'b');
    package.planTitle = QStringLiteral("Kế hoạch");
    package.planFrom = year(2025);
    package.missing = {Code<Target>(QStringLiteral("CT01")), Code<Target>(QStringLiteral("CT02"))};
    package.tasks = {Code<Task>(QStringLiteral("1.1"))};
    package.code = QStringLiteral("K7M-2QX-91D");
    package.file = QStringLiteral("/home/hoa/goi.zip");
    return package;
}

WardMeasure aShare(const char *target, const char *numerator, const char *denominator, const Period &period = kYear)
{
    WardMeasure measure;
    measure.target = Code<Target>(QLatin1String(target));
    measure.period = period;
    measure.verdict = QStringLiteral("on_track");
    measure.numerator = Decimal::from(QString::fromLatin1(numerator)).value();
    measure.denominator = Decimal::from(QString::fromLatin1(denominator)).value();
    measure.state = FigureState::Reported;
    measure.certainty = Certainty::Official;
    measure.gap = 12;
    measure.adds = true;
    return measure;
}

WardTotal only(Book &book, const char *target)
{
    const auto totals = book.wardPackages().totals(kYear);
    REQUIRE(totals);
    for (const WardTotal &total : *totals) {
        if (total.target.text == QLatin1String(target) && total.period == kYear)
            return total;
    }
    FAIL(target);
    return {};
}

} // namespace

TEST_CASE("A package is kept byte by byte, with who sent it and what it says")
{
    BookFolder books;
    auto book = books.create();
    CHECK(*book->wardPackages().isEmpty());
    const auto taken = book->wardPackages().take(aPackage("Phường 1"), HashedBytes("bytes"), {aShare("CT15", "97", "1720")});
    REQUIRE(taken);
    CHECK_FALSE(*book->wardPackages().isEmpty());
    const auto kept = book->wardPackages().withFile(taken->sha256);
    REQUIRE(kept);
    REQUIRE(*kept);
    const WardPackage expected = aPackage("Phường 1");
    CHECK((*kept)->formerNames == expected.formerNames);
    CHECK((*kept)->period == kYear);
    CHECK((*kept)->isSubmitted);
    CHECK((*kept)->date == expected.date);
    CHECK((*kept)->receivedOn == expected.receivedOn);
    CHECK((*kept)->missing == expected.missing);
    CHECK((*kept)->tasks == expected.tasks);
    CHECK((*kept)->file == QStringLiteral("goi.zip"));
    CHECK((*kept)->isInForce);
    CHECK(*book->wardPackages().bytesOf(taken->id) == "bytes");
    const auto values = book->wardPackages().valuesOf(Code<Target>(QStringLiteral("CT15")), kYear);
    REQUIRE(values);
    REQUIRE(values->size() == 1);
    CHECK(values->front().measure.numerator == Decimal::fromWhole(97));
    CHECK(values->front().measure.gap == 12);
    CHECK(check(*book)->isWhole());
}

TEST_CASE("Undo takes a package out, redo brings it back with all that it says")
{
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->wardPackages().take(aPackage("Phường 1"), HashedBytes("bytes"), {aShare("CT15", "97", "1720")}));
    REQUIRE(book->undo());
    CHECK(*book->wardPackages().isEmpty());
    CHECK(book->wardPackages().totals(kYear)->empty());
    CHECK(check(*book)->isWhole());
    REQUIRE(book->redo());
    CHECK(only(*book, "CT15").numerator == Decimal::fromWhole(97));
    CHECK(check(*book)->isWhole());
}

TEST_CASE("Only packages in force are added up, each period and target by itself")
{
    BookFolder books;
    auto book = books.create();
    const auto old = book->wardPackages().take(aPackage("Phường 1", 5), HashedBytes("old"), {aShare("CT15", "1", "10")});
    REQUIRE(old);
    REQUIRE(book->wardPackages().replace(old->id));
    REQUIRE(book->wardPackages().take(aPackage("Phường 1"), HashedBytes("new"),
                                      {aShare("CT15", "97", "1720"), aShare("CT15", "90", "1700", {year(2025), false})}));
    WardMeasure estimate = aShare("CT15", "3", "80");
    estimate.certainty = Certainty::Estimate;
    estimate.verdict = QStringLiteral("attained");
    WardMeasure apart = aShare("CT19", "1", "2");
    apart.isApart = true;
    apart.adds = false;
    REQUIRE(book->wardPackages().take(aPackage("Phường 2"), HashedBytes("other"), {estimate, apart}));
    const WardTotal total = only(*book, "CT15");
    CHECK(total.wards == 2);
    CHECK(total.adding == 2);
    CHECK(total.attained == 1);
    CHECK(total.judged == 2);
    CHECK(total.numerator == Decimal::fromWhole(100));
    CHECK(total.denominator == Decimal::fromWhole(1800));
    CHECK(total.certainty == Certainty::Estimate);
    CHECK(total.state == FigureState::Reported);
    CHECK(book->wardPackages().totals(kYear)->size() == 2);
    CHECK(book->wardPackages().totals({year(2025), false})->empty());
}

TEST_CASE("Sums beyond what fits stand at its end; below it they are exact")
{
    BookFolder books;
    auto book = books.create();
    for (int ward = 1; ward <= 12; ++ward) {
        const QByteArray name = "Phường " + QByteArray::number(ward);
        REQUIRE(book->wardPackages().take(aPackage(name.constData()), HashedBytes(name),
                                          {aShare("CT15", "900000000000", "900000000000"),
                                           aShare("CT19", "0.000001", "300000000000.000001")}));
    }
    CHECK(only(*book, "CT15").numerator.millionths() == std::numeric_limits<qint64>::max());
    CHECK(only(*book, "CT19").numerator == Decimal::fromMillionths(12));
    CHECK(only(*book, "CT19").denominator.millionths() == 3'600'000'000'000'000'012);
}

TEST_CASE("A package whose bytes or words were lost is found by check")
{
    BookFolder books;
    auto book = books.create();
    const auto taken = book->wardPackages().take(aPackage("Phường 1"), HashedBytes("bytes"), {aShare("CT15", "97", "1720")});
    REQUIRE(taken);
    Rows &rows = BookFile::rowsOf(*book);
    SECTION("the bytes")
    {
        rows.connection().run(QStringLiteral("DROP TRIGGER content_stays"));
        rows.connection().run(QStringLiteral("UPDATE content SET bytes = x'00' WHERE bytes = x'6279746573'"));
        CHECK(check(*book)->hashProblems.size() == 1);
        CHECK(book->wardPackages().bytesOf(taken->id).error().kind == ErrorKind::Damaged);
    }
    SECTION("the words")
    {
        rows.connection().run(QStringLiteral("DELETE FROM ward_measure"));
        CHECK(check(*book)->referenceProblems.size() == 1);
    }
    SECTION("what counts")
    {
        REQUIRE(book->wardPackages().take(aPackage("Phường 1", 9), HashedBytes("newer"), {aShare("CT15", "97", "1720")}));
        CHECK(check(*book)->referenceProblems.size() == 1);
    }
}

TEST_CASE("What a package says is never changed, and nonsense is never kept")
{
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->wardPackages().take(aPackage("Phường 1"), HashedBytes("bytes"), {aShare("CT15", "97", "1720")}));
    Rows &rows = BookFile::rowsOf(*book);
    const auto wrong = GENERATE(
        "UPDATE ward_measure SET numerator = 1",
        "UPDATE ward_package SET state = 'sent'",
        "UPDATE ward_package SET targets = 'CT01'",
        "UPDATE ward_package SET sha256 = 'ff'",
        "UPDATE ward_package SET plan_print = 'ff'",
        "INSERT INTO ward_measure (target, year, half, package, verdict, is_disputed, is_break, is_apart, adds) "
        "VALUES ('CT01', 2026, 0, 1, 'fine', 0, 0, 0, 0)",
        "INSERT INTO ward_measure (target, year, half, package, verdict, is_disputed, is_break, is_apart, adds) "
        "VALUES ('CT01', 2026, 0, 1, 'attained', 0, 0, 0, 1)",
        "INSERT INTO sending (recipient, year, half, day, channel, state, number, fields, file, received_words, note) "
        "VALUES ('x', 2026, 0, '2026-11-12', 'usb', 'draft', '', '', '', '', '')",
        "INSERT INTO sending (recipient, year, half, day, channel, state, number, fields, file, received_words, note) "
        "VALUES ('x', 2026, 0, '2026-11-12', 'pigeon', 'draft', '', '', '', '', '')",
        "INSERT INTO dhis2_mapping (target, amount, data_element) VALUES ('CT01', 'value', 'short')",
        "INSERT INTO dhis2_mapping (target, amount, data_element) VALUES ('CT99', 'value', 'a2345678901')");
    INFO(wrong);
    const auto done = guarded([&]() { rows.connection().run(QString::fromUtf8(wrong)); });
    CHECK_FALSE(done);
}
