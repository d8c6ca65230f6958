// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"
#include "core/store/contacts.h"
#include "core/store/directory_rows.h"
#include "core/store/failure.h"
#include "core/store/parts.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

const Area *find(const std::vector<Area> &areas, const QString &name)
{
    const QString key = matchKey(name);
    const auto isCalled = [&](const Area &area) {
        return matchKey(area.name) == key
            || std::any_of(area.names.begin(), area.names.end(),
                           [&](const DatedName &dated) { return matchKey(dated.name) == key; });
    };
    const auto found = std::find_if(areas.begin(), areas.end(), isCalled);
    return found == areas.end() ? nullptr : &*found;
}

const Area *find(const std::vector<Area> &areas, Id<Area> id)
{
    const auto found = std::find_if(areas.begin(), areas.end(), [&](const Area &area) { return area.id == id; });
    return found == areas.end() ? nullptr : &*found;
}

Error areaExists(const QString &name)
{
    return {
        ErrorKind::Exists, QCoreApplication::translate("core/store", "The area “%1” is already there.").arg(name), {}};
}

Error unknownArea()
{
    return {
        ErrorKind::NotFound, QCoreApplication::translate("core/store", "This area is no longer in the directory."), {}};
}

std::vector<Area> readAreas(Rows &rows)
{
    std::vector<Area> areas;
    {
        Query query = rows.ask(QStringLiteral("SELECT id, name, position FROM area ORDER BY position, id"));
        while (query.next())
            areas.push_back({{query.integer(0)}, query.text(1), static_cast<int>(query.integer(2))});
    }
    Query query = rows.ask(QStringLiteral("SELECT area, name, from_day FROM area_name ORDER BY area, from_day"));
    while (query.next()) {
        const Id<Area> id{query.integer(0)};
        const auto named = std::find_if(areas.begin(), areas.end(), [&](const Area &area) { return area.id == id; });
        if (named != areas.end())
            addDatedName(named->names, {query.text(1), query.day(2), {}});
    }
    return areas;
}

QJsonObject rowOf(const Area &area)
{
    QJsonObject row{{QStringLiteral("name"), area.name},
                    {QStringLiteral("match_key"), matchKey(area.name)},
                    {QStringLiteral("position"), area.position}};
    if (area.id.isStored())
        row.insert(QStringLiteral("id"), area.id.value);
    return row;
}

/// Whether anything of the book speaks of the area, besides its own names.
bool isReferredTo(Rows &rows, Id<Area> id)
{
    for (const QString &sql : {QStringLiteral("SELECT 1 FROM figure WHERE area = :area LIMIT 1"),
                               QStringLiteral("SELECT 1 FROM denominator WHERE area = :area LIMIT 1")}) {
        Query query = rows.ask(sql);
        if (query.bind(QStringLiteral(":area"), id.value).next())
            return true;
    }
    return false;
}

std::vector<qint64> namesOf(Rows &rows, Id<Area> id)
{
    Query query = rows.ask(QStringLiteral("SELECT id FROM area_name WHERE area = :area ORDER BY id"));
    query.bind(QStringLiteral(":area"), id.value);
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.integer(0));
    return ids;
}

} // namespace

Result<std::vector<Area>> Directory::areas() const
{
    return guarded([&]() { return readAreas(m_rows); });
}

Result<Area> Directory::areaNamed(const QString &name) const
{
    return guarded([&]() {
        const std::vector<Area> all = readAreas(m_rows);
        const Area *area = find(all, name);
        if (!area)
            fail(ErrorKind::NotFound,
                 QCoreApplication::translate("core/store",
                                             "There is no area “%1”. Check the name, or add the area first.")
                     .arg(name));
        return *area;
    });
}

Result<Area> Directory::addArea(const QString &name)
{
    const QString shown = singleLine(name);
    if (matchKey(shown).isEmpty())
        return emptyName();
    Area area;
    const auto added = m_book.change({QStringLiteral("area"), {shown}, {}, {}}, [&]() -> Result<void> {
        const std::vector<Area> all = readAreas(m_rows);
        if (const Area *same = find(all, shown))
            return areaExists(same->name);
        area.name = shown;
        area.position = all.empty() ? 1 : all.back().position + 1;
        area.id.value = m_rows.put(areaTable(), rowOf(area));
        return {};
    });
    return added ? Result<Area>(area) : added.error();
}

Result<void> Directory::addAreas(const QStringList &names)
{
    const Action action{QStringLiteral("areas"), {QString::number(names.size())}, {}, {}};
    return m_book.change(action, [&]() -> Result<void> {
        for (const QString &name : names) {
            if (const auto added = addArea(name); !added)
                return added.error();
        }
        return {};
    });
}

Result<void> Directory::renameArea(Id<Area> id, const QString &name, const QDate &from)
{
    const QString shown = singleLine(name);
    if (matchKey(shown).isEmpty() || !from.isValid())
        return emptyName();
    const auto all = areas();
    if (!all)
        return all.error();
    const Area *area = find(*all, id);
    if (!area)
        return unknownArea();
    const Action action{QStringLiteral("rename_area"), {area->nameOn(from), shown}, {}, {}};
    return m_book.change(action, [&]() -> Result<void> {
        if (const Area *same = find(*all, shown); same && same->id != id)
            return areaExists(same->name);
        m_rows.put(areaNameTable(),
                   {{QStringLiteral("area"), id.value},
                    {QStringLiteral("name"), shown},
                    {QStringLiteral("from_day"), storedDay(from)}});
        return {};
    });
}

Result<void> Directory::moveArea(Id<Area> id, int places)
{
    auto read = areas();
    if (!read)
        return read.error();
    std::vector<Area> all = std::move(read).value();
    const auto moved = std::find_if(all.begin(), all.end(), [&](const Area &area) { return area.id == id; });
    if (moved == all.end())
        return unknownArea();
    const auto to = std::clamp<qptrdiff>(moved - all.begin() + places, 0, static_cast<qptrdiff>(all.size()) - 1);
    const Area area = *moved;
    all.erase(moved);
    all.insert(all.begin() + to, area);
    return m_book.change({QStringLiteral("move_area"), {area.name}, {}, {}}, [&]() -> Result<void> {
        for (size_t i = 0; i < all.size(); ++i) {
            all[i].position = static_cast<int>(i) + 1;
            m_rows.put(areaTable(), rowOf(all[i]));
        }
        return {};
    });
}

Result<void> Directory::removeArea(Id<Area> id)
{
    const auto all = areas();
    if (!all)
        return all.error();
    const Area *area = find(*all, id);
    if (!area)
        return unknownArea();
    return m_book.change({QStringLiteral("remove_area"), {area->name}, {}, {}}, [&]() -> Result<void> {
        if (isReferredTo(m_rows, id))
            return Error{ErrorKind::Invalid,
                         QCoreApplication::translate("core/store",
                                                     "“%1” has figures or denominators in the book and stays. Give it "
                                                     "a new name from a day on instead of removing it.")
                             .arg(area->name),
                         {}};
        if (hasContact(m_rows, aboutOf(id)))
            return contactStands(area->name);
        removeContactRow(m_rows, aboutOf(id));
        for (const qint64 name : namesOf(m_rows, id))
            m_rows.remove(areaNameTable(), name);
        m_rows.remove(areaTable(), id.value);
        return {};
    });
}

} // namespace ansinh
