// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/package.h"
#include "core/exchange/row_cells.h"

#include <algorithm>

namespace ansinh {

// Which value stands in which column, both ways: `Row` is a RowWriter with constant values or a RowReader. The order is
// that of resources/exchange/tables.tsv.

/// The areas of a package by number and by name.
class AreaNames
{
public:
    explicit AreaNames(const std::vector<Area> &areas) : m_areas(areas) { }

    /// Empty: the whole ward.
    QString nameOf(Id<Area> id) const
    {
        const auto found = std::find_if(m_areas.begin(), m_areas.end(), [&](const Area &its) { return its.id == id; });
        return found == m_areas.end() ? QString() : found->name;
    }
    /// Not stored: the whole ward.
    Id<Area> idOf(const QString &name) const
    {
        const auto found
            = std::find_if(m_areas.begin(), m_areas.end(), [&](const Area &its) { return its.name == name; });
        return found == m_areas.end() ? Id<Area>() : found->id;
    }

    void lay(RowWriter &row, const Id<Area> &id) const { row.text(nameOf(id)); }
    void lay(RowReader &row, Id<Area> &id) const
    {
        QString name;
        row.text(name);
        id = idOf(name);
    }

private:
    const std::vector<Area> &m_areas;
};

/// "whole", "area", "member".
QString nameOf(Part::Kind kind);
std::optional<Part::Kind> partKindFrom(const QString &name);

template <class Row, class Value> void layIdentity(Row &row, Value &identity)
{
    row.text(identity.book);
    row.whole(identity.sequence);
    row.text(identity.ward);
    row.text(identity.place);
    row.period(identity.period);
    row.word(identity.state, packageStateFrom);
    row.text(identity.number);
    row.day(identity.date);
    row.text(identity.madeBy);
    row.text(identity.person);
    row.day(identity.madeOn);
    row.lines(identity.recipients);
}

template <class Row, class Value> void layFigure(Row &row, Value &figure, const AreaNames &areas)
{
    row.code(figure.target);
    row.period(figure.period);
    row.word(figure.part.kind, partKindFrom);
    areas.lay(row, figure.part.area);
    row.code(figure.part.member);
    row.code(figure.by);
    row.word(figure.state, figureStateFrom);
    row.number(figure.value);
    row.number(figure.numerator);
    row.number(figure.denominator);
    row.word(figure.certainty, certaintyFrom);
    row.day(figure.asOf);
    row.day(figure.dataFrom);
    row.day(figure.dataTo);
    row.text(figure.reason);
    row.text(figure.note);
    row.text(figure.source.origin);
    row.text(figure.source.file);
    row.text(figure.source.place);
    row.moment(figure.recordedAt);
}

template <class Row, class Value> void layDenominator(Row &row, Value &denominator, const AreaNames &areas)
{
    row.text(denominator.name);
    row.year(denominator.year);
    areas.lay(row, denominator.area);
    row.number(denominator.value);
    row.text(denominator.source);
}

template <class Row, class Value> void layAssigned(Row &row, Value &assigned)
{
    row.code(assigned.target);
    row.year(assigned.year);
    row.number(assigned.value);
    row.text(assigned.document);
}

template <class Row, class Value> void layBreak(Row &row, Value &seriesBreak)
{
    row.code(seriesBreak.target);
    row.year(seriesBreak.year);
    row.text(seriesBreak.reason);
}

template <class Row, class Value> void layResult(Row &row, Value &result)
{
    row.code(result.task);
    row.period(result.period);
    row.code(result.by);
    row.text(result.text);
    row.text(result.progress);
    row.text(result.difficulties);
    row.text(result.proposals);
    row.moment(result.recordedAt);
}

template <class Row, class Value> void layIndicator(Row &row, Value &indicator)
{
    row.code(indicator.task);
    row.period(indicator.period);
    row.code(indicator.by);
    row.text(indicator.indicator);
    row.text(indicator.unit);
    row.text(indicator.fund);
    row.number(indicator.value);
    row.moment(indicator.recordedAt);
}

template <class Row> void layHash(Row &row, const QByteArray &hash)
{
    row.text(QString::fromLatin1(hash));
}

inline void layHash(RowReader &row, QByteArray &hash)
{
    QString text;
    row.text(text);
    hash = text.toLatin1();
}

template <class Row, class Value> void laySubmission(Row &row, Value &submission)
{
    row.code(submission.organisation);
    row.period(submission.period);
    row.whole(submission.version);
    row.day(submission.received);
    row.text(submission.origin);
    row.text(submission.file);
    row.text(submission.note);
    row.text(submission.documentNumber);
    row.day(submission.documentDate);
    row.word(submission.channel, channelFrom);
    row.text(submission.signer);
    row.text(submission.signerPost);
    layHash(row, submission.sha256);
}

template <class Row, class Value> void layDecision(Row &row, Value &decision)
{
    row.text(decision.item);
    row.text(decision.choice);
    row.text(decision.reason);
    row.moment(decision.decidedAt);
    row.text(decision.seen);
}

template <class Row, class Value> void layDatedName(Row &row, Value &name)
{
    row.text(name.name);
    row.day(name.from);
    row.day(name.to);
}

} // namespace ansinh
