// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_support.h"

#include "core/store/keeping.h"
#include "core/store/report_settings.h"

using namespace ansinh;

namespace {

const Action kAction{QStringLiteral("letterhead_signer"), {QStringLiteral("2026")}, {}, {}};
const QString kSigner = QStringLiteral("signer");

QString valueIn(Book &book, const Period &period, const QString &field, const QStringList &own = {})
{
    return book.reportSettings().of(period, own).value().value(field, QStringLiteral("unset"));
}

} // namespace

TEST_CASE("What is set for a year holds for the years after it, not before; number and date never carry")
{
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->reportSettings().set({year(2025), false}, kSigner, QStringLiteral("A"), kAction));
    REQUIRE(book->reportSettings().set({year(2026), true}, kSigner, QStringLiteral("B"), kAction));
    REQUIRE(book->reportSettings().set({year(2025), false}, QStringLiteral("number"), QStringLiteral("45"), kAction));
    CHECK(valueIn(*book, {year(2024), false}, kSigner) == QStringLiteral("unset"));
    CHECK(valueIn(*book, {year(2025), true}, kSigner) == QStringLiteral("unset"));
    CHECK(valueIn(*book, {year(2025), false}, kSigner) == QStringLiteral("A"));
    CHECK(valueIn(*book, {year(2026), true}, kSigner) == QStringLiteral("B"));
    CHECK(valueIn(*book, {year(2026), false}, kSigner) == QStringLiteral("B"));
    CHECK(valueIn(*book, {year(2030), false}, kSigner) == QStringLiteral("B"));
    const QStringList own{QStringLiteral("number")};
    CHECK(valueIn(*book, {year(2025), false}, own.first(), own) == QStringLiteral("45"));
    CHECK(valueIn(*book, {year(2026), false}, own.first(), own) == QStringLiteral("unset"));
}

TEST_CASE("Outlines are kept under names of their own; each change is told and taken back")
{
    BookFolder books;
    auto book = books.create();
    ReportSettings &settings = book->reportSettings();
    const auto kept = settings.addTemplate(QStringLiteral(" Mẫu của  UBND thị xã "), "{}");
    REQUIRE(kept);
    CHECK(kept->name == QStringLiteral("Mẫu của UBND thị xã"));
    CHECK(settings.addTemplate(QStringLiteral("mẫu của UBND thị xã"), "{}").error().kind == ErrorKind::Exists);
    CHECK(settings.addTemplate(QStringLiteral("  "), "{}").error().kind == ErrorKind::Invalid);
    const Action move{QStringLiteral("outline_move"), {QStringLiteral("Ưu điểm"), kept->name}, {}, {}};
    REQUIRE(settings.putTemplate({kept->id, kept->name, "{\"a\":1}"}, move));
    CHECK(settings.templates()->front().outline == "{\"a\":1}");
    CHECK(describe(book->undoable()->action).contains(QStringLiteral("Ưu điểm")));
    REQUIRE(book->undo());
    CHECK(settings.templates()->front().outline == "{}");
    REQUIRE(settings.removeTemplate(kept->id));
    CHECK(settings.templates()->empty());
    CHECK(settings.putTemplate(*kept, move).error().kind == ErrorKind::NotFound);
    REQUIRE(book->undo());
    CHECK(settings.templates()->front().name == kept->name);
    REQUIRE(book->undo());
    CHECK(settings.templates()->empty());
    CHECK_FALSE(book->undoable());
    CHECK(check(*book)->isWhole());
}

TEST_CASE("Every change of the letterhead has words of its own")
{
    for (const char *field : {"usage", "superior", "number", "date", "symbol", "urgency", "authority", "signer", "typist",
                              "address", "addressees", "recipients"}) {
        const QString kind = QStringLiteral("letterhead_") + QLatin1String(field);
        const QString sentence = describe({kind, {QStringLiteral("2026")}, {}, {}});
        CHECK_FALSE(sentence.startsWith(kind));
        CHECK(sentence.contains(QStringLiteral("2026")));
    }
}
