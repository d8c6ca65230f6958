// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/year.h"
#include "core/plan/organisation.h"

#include <QDateTime>

#include <optional>

namespace ansinh {

struct Target;

/// A neighbourhood of the ward (khu phố): the breakdown of a figure.
struct Area
{
    Id<Area> id;
    QString name; ///< as it was added: stays, and names it in what is decided on
    int position = 0; ///< order in lists
    std::vector<DatedName> names = {}; ///< later names; empty: `name` always

    /// The name valid on that day.
    const QString &nameOn(const QDate &day) const { return ansinh::nameOn(names, name, day); }
};

/// What a figure covers (phần). Areas and members are two divisions of the same whole.
struct Part
{
    enum class Kind { Whole, Area, Member };

    Kind kind = Kind::Whole;
    Id<Area> area; ///< only for Kind::Area
    Code<Organisation> member; ///< only for Kind::Member

    static Part whole() { return {}; }
    static Part ofArea(Id<Area> area) { return {Kind::Area, area, {}}; }
    static Part ofMember(const Code<Organisation> &member) { return {Kind::Member, {}, member}; }

    bool isWhole() const { return kind == Kind::Whole; }
    friend bool operator==(const Part &a, const Part &b)
    {
        return a.kind == b.kind && a.area == b.area && a.member == b.member;
    }
    friend bool operator!=(const Part &a, const Part &b) { return !(a == b); }
    friend bool operator<(const Part &a, const Part &b);
};

/// State of a figure (tình trạng). A blank answer is no figure at all.
enum class FigureState { Reported, NoneArisen, NotAvailable, NotAssessable };

/// Loại số liệu: official unless said otherwise.
enum class Certainty { Official, Preliminary, Estimate };

/// The contract's words: "reported", "none_arisen" …; "official", "preliminary", "estimate".
QString nameOf(FigureState state);
QString nameOf(Certainty certainty);
std::optional<FigureState> figureStateFrom(const QString &name);
std::optional<Certainty> certaintyFrom(const QString &name);

/// Where a figure came from: how it was entered, and the file and cell if there was one.
struct FigureSource
{
    QString origin; ///< "manual", "csv", "workbook", "sample"
    QString file; ///< name without folder; empty: none
    QString place; ///< "dòng 12", "Số liệu!F12"; empty: none
};

/// What an organisation reported for a target, a period and a part (số liệu). Either a value, or a
/// numerator with its denominator (which may come from the shared denominators), or only a state.
struct Figure
{
    Id<Figure> id;
    Code<Target> target;
    Period period{Year::of({})};
    Part part;
    Code<Organisation> by; ///< who reported it
    FigureState state = FigureState::Reported;
    std::optional<Decimal> value; ///< counts, averages; a bare percentage of a ratio; yes = 1, no = 0
    std::optional<Decimal> numerator;
    std::optional<Decimal> denominator;
    Certainty certainty = Certainty::Official;
    std::optional<QDate> asOf; ///< the day that the data describe
    std::optional<QDate> dataFrom; ///< kỳ số liệu: first day covered
    std::optional<QDate> dataTo; ///< kỳ số liệu: last day covered
    QString reason; ///< why something unusual stands (numerator above denominator …)
    QString note;
    FigureSource source;
    QDateTime recordedAt; ///< UTC

    bool isYes() const { return value && *value == Decimal::fromWhole(1); }
};

/// What makes figures versions of each other: a later one replaces the earlier.
struct FigureKey
{
    Code<Target> target;
    Period period{Year::of({})};
    Part part;
    Code<Organisation> by; ///< empty: whoever reported

    bool isOf(const Figure &figure) const
    {
        return figure.target == target && figure.period == period && figure.part == part
            && (by.isEmpty() || figure.by == by);
    }
    friend bool operator==(const FigureKey &a, const FigureKey &b)
    {
        return a.target == b.target && a.period == b.period && a.part == b.part && a.by == b.by;
    }
};

/// A shared denominator (mẫu số dùng chung): population, households … of a year, and of an area.
struct SharedDenominator
{
    Id<SharedDenominator> id;
    QString name; ///< as the targets name it: "Dân số", "Tổng số hộ"
    Year year = Year::of({});
    Id<Area> area; ///< not stored (0): the whole ward
    Decimal value;
    QString source;
};

/// The value of a target assigned for one year (chỉ tiêu giao hằng năm), with the assigning document.
struct AssignedValue
{
    Code<Target> target;
    Year year = Year::of({});
    Decimal value;
    QString document; ///< empty: none named
};

/// A break of the series of a target: from that year on it is not compared with what was before
/// (merger of wards, new definition). Compare facts: poverty standard 2027, the ward's merger 2025.
struct SeriesBreak
{
    Code<Target> target; ///< empty: all targets
    Year year = Year::of({});
    QString reason;
};

} // namespace ansinh
