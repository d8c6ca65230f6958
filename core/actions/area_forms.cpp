// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/forms.h"
#include "core/actions/lookup.h"
#include "core/actions/paper_matter.h"
#include "core/report/area_form.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace ansinh {

namespace {

Error nothing(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

void keep(std::vector<Area> &areas, const std::function<bool(const Area &)> &isWanted)
{
    areas.erase(std::remove_if(areas.begin(), areas.end(), [&](const Area &area) { return !isWanted(area); }),
                areas.end());
}

/// The areas of the order: all of them, one, or those for which an organisation answers.
Result<std::vector<Area>> orderedAreas(Book &book, const PaperReading &reading, const PaperOrder &order)
{
    std::vector<Area> areas = reading.matter().areas;
    if (!order.area.isEmpty()) {
        const auto area = book.directory().areaNamed(order.area);
        if (!area)
            return area.error();
        keep(areas, [&](const Area &one) { return one.id == area->id; });
    }
    if (!order.organisation.isEmpty()) {
        const auto codes = answering(book, reading.plan(), order.day, order.organisation);
        if (!codes)
            return codes.error();
        keep(areas, [&](const Area &one) {
            const Organisation *organisation = organisationOf(reading, one);
            return organisation && std::find(codes->begin(), codes->end(), organisation->code) != codes->end();
        });
    }
    return areas;
}

Error noArea(const PaperOrder &order)
{
    if (order.organisation.isEmpty())
        return nothing(QCoreApplication::translate("core/actions",
                                                   "This book has no area yet, so there is no form for one. Add the "
                                                   "areas of the ward in the directory first."));
    return nothing(QCoreApplication::translate("core/actions",
                                               "“%1” answers for no area, so there is no form for it. Choose an area, "
                                               "or print its request.")
                       .arg(order.organisation));
}

Error nothingByArea(const PaperOrder &order)
{
    return nothing(QCoreApplication::translate("core/actions",
                                               "No target is asked by area in %1, and the areas own none, so there is "
                                               "nothing to ask them on paper. Choose the targets that are asked by "
                                               "area, or record a figure of an area first.")
                       .arg(order.period.year.toString()));
}

} // namespace

Result<Document> areaForms(Book &book, const PaperOrder &order)
{
    auto matter = paperMatterOf(book, order);
    if (!matter)
        return matter.error();
    StatusKeeper keeper(book, order.day);
    const auto byArea = targetsByArea(book, keeper, order.period);
    if (!byArea)
        return byArea.error();
    matter.value().byArea = {byArea->begin(), byArea->end()};
    const auto areas = orderedAreas(book, PaperReading(*matter), order);
    if (!areas)
        return areas.error();
    if (areas->empty())
        return noArea(order);
    Document document = composeAreaForms(*matter, *areas);
    return document.sections.empty() ? Result<Document>(nothingByArea(order)) : document;
}

} // namespace ansinh
