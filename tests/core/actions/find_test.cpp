// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/find.h"
#include "core/actions/sample.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

#include <set>

using namespace ansinh;
using namespace ansinh::test;

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

FindIndex indexOf(ActionBook &book)
{
    auto index = FindIndex::of(book.book());
    REQUIRE(index);
    return std::move(index).value();
}

const FindEntry &first(const FindIndex &index, const char *typed)
{
    const std::vector<FindHit> hits = index.find(text(typed));
    INFO(typed);
    REQUIRE_FALSE(hits.empty());
    return *hits.front().entry;
}

bool finds(const FindIndex &index, const char *typed, FindKind kind)
{
    const std::vector<FindHit> hits = index.find(text(typed));
    return std::any_of(hits.begin(), hits.end(), [&](const FindHit &hit) { return hit.entry->kind == kind; });
}

} // namespace

TEST_CASE("A code leads to its own thing before everything that mentions it")
{
    ActionBook book;
    const FindIndex index = indexOf(book);
    for (const char *typed : {"CT19", "ct19", "ct 19"})
        CHECK(first(index, typed).to == Destination{text("targets"), text("CT19"), {}, {}, 0});
    CHECK(first(index, "1.1").to.page == text("tasks"));
    CHECK(first(index, "MT01").to.page == text("plan"));
}

TEST_CASE("Things are found without accents, by abbreviation and by what they are called elsewhere")
{
    ActionBook book;
    book.addArea("Khu phố 2");
    const FindIndex index = indexOf(book);
    CHECK(finds(index, "tram y te", FindKind::Organisation));
    CHECK(finds(index, "bao hiem xa hoi", FindKind::Target));
    CHECK(finds(index, "BHXH", FindKind::Target));
    CHECK(first(index, "khu pho 2").kind == FindKind::Area);
    CHECK(finds(index, "42-NQ/TW", FindKind::Document));
    CHECK(index.find(text("zzz")).empty());
    CHECK(index.find({}).empty());
    CHECK(index.find(text("  ")).empty());
}

TEST_CASE("What was reported, noted and decided is found, with the year it belongs to")
{
    ActionBook book;
    REQUIRE(book.book().results().record({{}, Code<Task>(text("1.1")), {*Year::from(2025), false},
                                          Code<Organisation>(text("LDTBXH")), text("Tuyên truyền ở chợ Mới"), {}, {},
                                          {}, {}}));
    FigureEntry entry = shared("CT15", 2026, "97", "1720", "BHXH");
    entry.note = text("Chưa kể tiểu thương chợ Mới");
    book.record(entry);
    entry = shared("CT15", 2025, "90", "1720", "BHXH");
    book.record(entry);
    const auto noted = book.book().figures().noted();
    REQUIRE(noted);
    REQUIRE(noted->size() == 1);
    CHECK(noted->front().period.year.number() == 2026);
    const FindIndex index = indexOf(book);
    CHECK(finds(index, "cho moi", FindKind::Result));
    CHECK(finds(index, "cho moi", FindKind::Note));
    const FindEntry &result = first(index, "tuyen truyen o cho moi");
    CHECK(result.kind == FindKind::Result);
    CHECK(result.to == Destination{text("tasks"), text("1.1"), text("LDTBXH"), {}, 2025});
    CHECK(first(index, "tiểu thương").to.year == 2026);
}

TEST_CASE("Kinds stand together, and none crowds out the others")
{
    ActionBook book;
    for (int area = 1; area <= 40; ++area)
        book.addArea(qPrintable(QStringLiteral("Khu pho %1").arg(area)));
    const FindIndex index = indexOf(book);
    const std::vector<FindHit> hits = index.find(text("khu pho"));
    std::map<FindKind, std::size_t> counts;
    std::set<FindKind> closed;
    for (std::size_t i = 0; i < hits.size(); ++i) {
        const FindKind kind = hits[i].entry->kind;
        CHECK(closed.count(kind) == 0);
        if (i + 1 < hits.size() && hits[i + 1].entry->kind != kind)
            closed.insert(kind);
        ++counts[kind];
    }
    CHECK(counts[FindKind::Area] == FindIndex::kMostOfAKind);
    CHECK(counts.size() > 1);
}

TEST_CASE("A long text is shown around what was typed")
{
    const QString line = QStringLiteral("một hai ba bốn năm sáu bảy tám chín mười ").repeated(10) + text("cứu trợ đột xuất");
    const QString piece = excerpt(line, Filter(text("cuu tro")), 60);
    CHECK(piece.contains(text("cứu trợ")));
    CHECK(piece.size() < 80);
    CHECK(piece.startsWith(text("… ")));
    CHECK(excerpt(text("ngắn"), Filter(text("x")), 60) == text("ngắn"));
}

TEST_CASE("A filter tells where its words stand in a text as it is shown")
{
    const Filter filter(text("ct19 bao"));
    CHECK(filter.spansIn(text("CT19 Bảo hiểm y tế"))
          == QVector<Span>{{0, 2}, {2, 2}, {5, 3}});
    CHECK(Filter(text("bảo")).spansIn(text("báo, bảo")) == QVector<Span>{{5, 3}});
    CHECK(Filter(text("y")).spansIn(text("ngày y tế")) == QVector<Span>{{5, 1}});
}

TEST_CASE("A word with its accents is marked whole, wherever its tone stands")
{
    CHECK(Filter(text("bảo hiểm")).spansIn(text("Bảo hiểm y tế")) == QVector<Span>{{0, 3}, {4, 4}});
    CHECK(Filter(text("người có công")).spansIn(text("Người có công")) == QVector<Span>{{0, 5}, {6, 2}, {9, 4}});
    CHECK(Filter(text("hoà")).spansIn(text("gia đình hòa thuận")) == QVector<Span>{{9, 3}});
    CHECK(Filter(text("ngườ")).spansIn(text("người")) == QVector<Span>{{0, 4}});
}

TEST_CASE("Who says the whole phrase comes before who only says its words")
{
    ActionBook book;
    for (const char *name : {"Hội hiểm bảo", "Ban bảo hiểm phường"})
        REQUIRE(book.book().directory().addOrganisation(text(name), {}));
    const FindIndex index = indexOf(book);
    QStringList found;
    for (const FindHit &hit : index.find(text("bảo hiểm"))) {
        if (hit.entry->kind == FindKind::Organisation)
            found += hit.entry->title;
    }
    REQUIRE(found.contains(text("Hội hiểm bảo")));
    CHECK(found.indexOf(text("Ban bảo hiểm phường")) < found.indexOf(text("Hội hiểm bảo")));
}
