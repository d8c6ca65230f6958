// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/references.h"

#include "core/actions/lookup.h"
#include "core/store/book.h"
#include "core/store/parts.h"
#include "core/text/fold.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

/// The name as the targets spell it; empty: no target uses it.
QString spelled(const Plan &plan, const QString &name)
{
    for (const Target &target : plan.targets)
        if (!target.denominator.isEmpty() && matchKey(target.denominator) == matchKey(name))
            return target.denominator;
    return {};
}

QString unusedName(const QString &name)
{
    return QCoreApplication::translate("core/actions",
                                       "No target has the denominator “%1”; it is kept, and nothing uses it.")
        .arg(name);
}

Result<Decimal> countOf(const QString &text)
{
    auto value = Decimal::from(text);
    if (value && (!value->isWhole() || value->isNegative() || value->isZero()))
        return invalid(
            QCoreApplication::translate("core/actions", "“%1” is no denominator: give a whole number above 0.")
                .arg(text));
    return value;
}

Result<Decimal> assignable(const Target &target, const QString &text)
{
    if (target.kind == TargetKind::YesNo)
        return invalid(QCoreApplication::translate("core/actions",
                                                   "The target %1 is attained or not; no number is assigned to it.")
                           .arg(target.code.text));
    auto value = Decimal::from(text);
    if (value && (value->isNegative() || (target.kind == TargetKind::Ratio && *value > Decimal::fromWhole(100))))
        return invalid(QCoreApplication::translate("core/actions", "“%1” cannot be assigned to %2, which is in %3.")
                           .arg(text, target.code.text, target.unit));
    return value;
}

Result<Kept<SharedDenominator>> readDenominator(Lookup &lookup, const DenominatorEntry &entry)
{
    const auto year = Year::from(entry.year);
    if (!year)
        return year.error();
    const auto value = countOf(entry.value);
    if (!value)
        return value.error();
    if (entry.source.trimmed().isEmpty())
        return invalid(QCoreApplication::translate(
            "core/actions", "A shared denominator needs its source. Say where the number comes from."));
    const auto plan = lookup.plan(*year);
    if (!plan)
        return plan.error();
    Kept<SharedDenominator> kept;
    kept.value = {{}, spelled(**plan, entry.name), *year, {}, *value, entry.source};
    if (kept.value.name.isEmpty()) {
        kept.value.name = entry.name;
        kept.warnings.append(unusedName(entry.name));
    }
    if (entry.area.isEmpty())
        return kept;
    const auto area = lookup.area(entry.area);
    if (!area)
        return area.error();
    kept.value.area = *area;
    return kept;
}

} // namespace

Result<Kept<SharedDenominator>> keepDenominator(Book &book, const DenominatorEntry &entry)
{
    auto lookup = Lookup::of(book);
    if (!lookup)
        return lookup.error();
    auto kept = readDenominator(lookup.value(), entry);
    if (!kept)
        return kept;
    if (auto done = book.references().setDenominator(kept->value); !done)
        return done.error();
    return kept;
}

Result<Kept<AssignedValue>> keepAssigned(Book &book, const AssignedEntry &entry)
{
    auto lookup = Lookup::of(book);
    if (!lookup)
        return lookup.error();
    const auto year = Year::from(entry.year);
    if (!year)
        return year.error();
    const auto target = lookup.value().target(*year, entry.target);
    if (!target)
        return target.error();
    const auto value = assignable(**target, entry.value);
    if (!value)
        return value.error();
    const AssignedValue assigned{(*target)->code, *year, *value, entry.document};
    if (auto done = book.references().assign(assigned); !done)
        return done.error();
    return Kept<AssignedValue>{assigned, {}};
}

} // namespace ansinh
