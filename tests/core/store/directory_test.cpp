// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/store_support.h"

#include "core/store/contacts.h"

using namespace ansinh;

namespace {

Code<Organisation> code(const char *text)
{
    return Code<Organisation>(QString::fromUtf8(text));
}

QStringList namesOf(Book &book)
{
    QStringList names;
    const std::vector<Area> areas = *book.directory().areas();
    for (const Area &area : areas)
        names += area.name;
    return names;
}

} // namespace

TEST_CASE("An area renamed from a day keeps its earlier name for the days before")
{
    BookFolder books;
    auto book = books.create();
    const Area added = *book->directory().addArea(QStringLiteral("Khu phố 1"));
    REQUIRE(book->directory().renameArea(added.id, QStringLiteral(" Khu phố  An Hòa "), QDate(2026, 7, 1)));
    REQUIRE(book->directory().renameArea(added.id, QStringLiteral("Khu phố An Bình"), QDate(2027, 1, 1)));
    const Area area = book->directory().areas()->at(0);
    CHECK(area.name == QStringLiteral("Khu phố 1"));
    CHECK(area.nameOn(QDate(2026, 6, 30)) == QStringLiteral("Khu phố 1"));
    CHECK(area.nameOn(QDate(2026, 7, 1)) == QStringLiteral("Khu phố An Hòa"));
    CHECK(area.nameOn(QDate(2026, 12, 31)) == QStringLiteral("Khu phố An Hòa"));
    CHECK(area.nameOn(QDate(2030, 1, 1)) == QStringLiteral("Khu phố An Bình"));
    CHECK(book->directory().areaNamed(QStringLiteral("KHU PHỐ AN HOÀ"))->id == added.id);
    REQUIRE(book->undo());
    CHECK(book->directory().areas()->at(0).names.size() == 1);
}

TEST_CASE("A name that another area has borne is not given again")
{
    BookFolder books;
    auto book = books.create();
    const Area first = *book->directory().addArea(QStringLiteral("Khu phố 1"));
    const Area second = *book->directory().addArea(QStringLiteral("Khu phố 2"));
    REQUIRE(book->directory().renameArea(first.id, QStringLiteral("Khu phố An Hòa"), QDate(2026, 7, 1)));
    const auto renamed = book->directory().renameArea(second.id, QStringLiteral("khu phố 1"), QDate(2026, 7, 1));
    REQUIRE_FALSE(renamed);
    CHECK(renamed.error().kind == ErrorKind::Exists);
    CHECK(book->directory().addArea(QStringLiteral("khu phố An Hoà")).error().kind == ErrorKind::Exists);
    // Back to the name that it had itself.
    CHECK(book->directory().renameArea(first.id, QStringLiteral("Khu phố 1"), QDate(2027, 1, 1)));
    CHECK(book->directory().renameArea({99}, QStringLiteral("x"), QDate(2027, 1, 1)).error().kind
          == ErrorKind::NotFound);
    CHECK_FALSE(book->directory().renameArea(first.id, QStringLiteral("  "), QDate(2027, 1, 1)));
}

TEST_CASE("Many areas are added as one change, or none of them")
{
    BookFolder books;
    auto book = books.create();
    const size_t before = book->journal().entries()->size();
    REQUIRE(book->directory().addAreas({QStringLiteral("Khu phố 1"), QStringLiteral("Khu phố 2")}));
    CHECK(book->journal().entries()->size() == before + 1);
    const auto twice = book->directory().addAreas({QStringLiteral("Khu phố 3"), QStringLiteral("khu phố  1")});
    REQUIRE_FALSE(twice);
    CHECK(twice.error().message.contains(QStringLiteral("Khu phố 1")));
    CHECK(namesOf(*book) == QStringList{QStringLiteral("Khu phố 1"), QStringLiteral("Khu phố 2")});
    REQUIRE(book->undo());
    CHECK(namesOf(*book).isEmpty());
}

TEST_CASE("Areas are moved in their list, and not past its ends")
{
    BookFolder books;
    auto book = books.create();
    REQUIRE(book->directory().addAreas({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    const auto idOf = [&](const char *name) { return book->directory().areaNamed(QString::fromLatin1(name))->id; };
    REQUIRE(book->directory().moveArea(idOf("C"), -1));
    CHECK(namesOf(*book).join(QString()) == QStringLiteral("ACB"));
    const size_t entries = book->journal().entries()->size();
    REQUIRE(book->directory().moveArea(idOf("A"), -1));
    CHECK(book->journal().entries()->size() == entries);
    REQUIRE(book->directory().moveArea(idOf("A"), 5));
    CHECK(namesOf(*book).join(QString()) == QStringLiteral("CBA"));
    REQUIRE(book->undo());
    CHECK(namesOf(*book).join(QString()) == QStringLiteral("ACB"));
}

TEST_CASE("Only an area that nothing refers to can be removed")
{
    BookFolder books;
    auto book = books.create();
    const Area area = *book->directory().addArea(QStringLiteral("Khu phố 1"));
    REQUIRE(book->directory().renameArea(area.id, QStringLiteral("Khu phố An Hòa"), QDate(2026, 7, 1)));
    Figure figure = figureOf(QStringLiteral("CT03"), 2026, 5);
    figure.part = Part::ofArea(area.id);
    record(*book, figure);
    const auto refused = book->directory().removeArea(area.id);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(QStringLiteral("Khu phố 1")));
    REQUIRE(book->undo());
    REQUIRE(book->contacts().set(aboutOf(area.id), {QStringLiteral("Bà Hoa"), {}, {}, {}, {}}));
    CHECK_FALSE(book->directory().removeArea(area.id));
    REQUIRE(book->contacts().erase(aboutOf(area.id)));
    REQUIRE(book->directory().removeArea(area.id));
    CHECK(namesOf(*book).isEmpty());
    REQUIRE(book->undo());
    CHECK(book->directory().areas()->at(0).names.size() == 1);
}

TEST_CASE("An organisation joins a group and leaves it; the plan's own membership stays")
{
    BookFolder books;
    auto book = books.create();
    const auto membersOf = [&](const char *organisation) {
        return book->directory().organisation(QString::fromLatin1(organisation))->memberOf;
    };
    REQUIRE(book->directory().join(code("DTT"), code("CQ")));
    CHECK(membersOf("DTT") == std::vector<Code<Organisation>>{code("CQ")});
    CHECK(book->directory().join(code("DTT"), code("TYT")).error().kind == ErrorKind::Invalid);
    CHECK(book->directory().join(code("DTT"), code("XYZ")).error().kind == ErrorKind::NotFound);
    REQUIRE(book->directory().leave(code("DTT"), code("CQ")));
    CHECK(membersOf("DTT").empty());
    CHECK_FALSE(book->directory().leave(code("DTT"), code("CQ")));
    REQUIRE(book->undo());
    CHECK(membersOf("DTT").size() == 1);
}

TEST_CASE("Only an added organisation that nothing refers to can be removed")
{
    BookFolder books;
    auto book = books.create();
    CHECK_FALSE(book->directory().removeOrganisation(code("TYT")));
    CHECK_FALSE(book->directory().removeOrganisation(code("XYZ")));
    const auto school = *book->directory().addOrganisation(QStringLiteral("Trường Lê Lợi"), code("TRUONG"));
    REQUIRE(book->directory().rename(school.code, QStringLiteral("Trường Trưng Vương"), QDate(2026, 7, 1)));
    Figure figure = figureOf(QStringLiteral("CT03"), 2026, 5);
    figure.part = Part::ofMember(school.code);
    record(*book, figure);
    CHECK_FALSE(book->directory().removeOrganisation(school.code));
    REQUIRE(book->undo());
    REQUIRE(book->directory().removeOrganisation(school.code));
    CHECK_FALSE(book->directory().organisation(school.code.text));
    REQUIRE(book->undo());
    CHECK(book->directory().organisation(school.code.text)->names.size() == 1);
    CHECK(book->directory().organisation(school.code.text)->memberOf.size() == 1);
}
