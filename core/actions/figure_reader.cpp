// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/figure_reader.h"

#include "core/actions/figure_words.h"

#include <QCoreApplication>

namespace ansinh {

Result<Figure> FigureReader::read(const FigureEntry &entry)
{
    const auto year = Year::from(entry.year);
    if (!year)
        return year.error();
    const auto target = m_lookup.target(*year, entry.target);
    if (!target)
        return target.error();
    Figure figure;
    figure.target = (*target)->code;
    figure.period = {*year, entry.half};
    figure.reason = entry.reason;
    figure.note = entry.note;
    figure.source.place = entry.place;
    if (auto error = readPart(entry, figure))
        return *error;
    if (auto error = readBy(entry, figure))
        return *error;
    if (auto error = readAmounts(entry, **target, figure))
        return *error;
    if (auto error = readCircumstances(entry, figure))
        return *error;
    return figure;
}

std::optional<Error> FigureReader::readPart(const FigureEntry &entry, Figure &figure) const
{
    if (!entry.area.isEmpty() && !entry.member.isEmpty())
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("core/actions",
                                                 "A figure covers an area or a member, not both. Leave one out."),
                     {}};
    if (!entry.area.isEmpty()) {
        const auto area = m_lookup.area(entry.area);
        if (!area)
            return area.error();
        figure.part = Part::ofArea(*area);
    } else if (!entry.member.isEmpty()) {
        const auto member = m_lookup.member(entry.member);
        if (!member)
            return member.error();
        figure.part = Part::ofMember(*member);
    }
    return {};
}

std::optional<Error> FigureReader::readBy(const FigureEntry &entry, Figure &figure)
{
    if (entry.by.isEmpty())
        return Error{ErrorKind::Invalid,
                     QCoreApplication::translate("core/actions",
                                                 "It is not said who reports the figure. Give the organisation."),
                     {}};
    const auto by = m_lookup.organisation(figure.period.year, entry.by);
    if (!by)
        return by.error();
    figure.by = *by;
    return {};
}

} // namespace ansinh
