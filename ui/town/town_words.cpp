// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/town_words.h"

#include "core/assess/display.h"
#include "core/text/date_text.h"
#include "ui/base/theme.h"
#include "ui/widgets/verdict_look.h"
#include "ui/widgets/ward_word.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct TownWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::TownWords)
};

using Outcome = ConsolidatedPackage::Outcome;
using State = WardStanding::State;

QString stateWord(const WardMeasure &measure)
{
    if (!measure.state)
        return TownWords::tr("no answer");
    switch (*measure.state) {
    case FigureState::NoneArisen: return TownWords::tr("none arisen");
    case FigureState::NotAvailable: return TownWords::tr("no data yet");
    case FigureState::NotAssessable: return TownWords::tr("not assessed");
    case FigureState::Reported: break;
    }
    return QStringLiteral("–");
}

QString outcomeWord(Outcome outcome, bool isDone)
{
    switch (outcome) {
    case Outcome::New: return isDone ? TownWords::tr("Taken in") : TownWords::tr("New");
    case Outcome::Replaces:
        return isDone ? TownWords::tr("Took the older one's place") : TownWords::tr("Replaces an older one");
    case Outcome::Older: return TownWords::tr("Older: kept as history");
    case Outcome::Fewer: return TownWords::tr("Tells less: kept as history");
    case Outcome::Same: return TownWords::tr("There already");
    case Outcome::Sound: return TownWords::tr("Sound");
    case Outcome::Refused: break;
    }
    return TownWords::tr("Refused");
}

} // namespace

TownLook lookOf(const WardStanding &ward)
{
    const Colours &own = colours();
    switch (ward.state) {
    case State::Submitted:
        return ward.isLate ? TownLook{QStringLiteral("▲"), TownWords::tr("Submitted, late"), own.warning}
                           : TownLook{QStringLiteral("●"), TownWords::tr("Submitted"), own.good};
    case State::Draft:
        return ward.isLate ? TownLook{QStringLiteral("◑"), TownWords::tr("Draft, late"), own.warning}
                           : TownLook{QStringLiteral("◑"), TownWords::tr("Draft"), own.text};
    case State::Missing: break;
    }
    return ward.isLate ? TownLook{QStringLiteral("▼"), TownWords::tr("Not sent, overdue"), own.bad}
                       : TownLook{QStringLiteral("○"), TownWords::tr("Not sent"), own.muted};
}

TownLook lookOf(const ConsolidatedPackage &package, bool isDone)
{
    const Colours &own = colours();
    const QString word = outcomeWord(package.outcome, isDone);
    switch (package.outcome) {
    case Outcome::New: return {QStringLiteral("●"), word, own.good};
    case Outcome::Replaces: return {QStringLiteral("●"), word, own.good};
    case Outcome::Sound: return {QStringLiteral("●"), word, own.text};
    case Outcome::Older:
    case Outcome::Fewer: return {QStringLiteral("◑"), word, own.warning};
    case Outcome::Same: return {QStringLiteral("–"), word, own.muted};
    case Outcome::Refused: break;
    }
    return {QStringLiteral("✕"), word, own.bad};
}

QString someWards(const QStringList &wards)
{
    constexpr int kNamed = 2;
    QStringList names;
    for (const QString &ward : wards.mid(0, kNamed))
        names += shortWard(ward);
    const QString list = names.join(QStringLiteral(", "));
    const auto more = static_cast<int>(wards.size() - names.size());
    return more > 0 ? TownWords::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

QString townPeriodWord(const Period &period)
{
    return period.half ? TownWords::tr("6 months of %1").arg(period.year.toString()) : period.year.toString();
}

QString reportText(const WardPackage &package)
{
    QStringList pieces{package.number, package.date ? shortDate(*package.date) : QString()};
    pieces.removeAll(QString());
    return pieces.join(QStringLiteral(", "));
}

QString remarksText(const WardStanding &ward)
{
    QStringList remarks;
    const WardPackage &its = ward.package;
    if (ward.state == State::Missing)
        return its.receivedOn.isValid() ? TownWords::tr("sent last for %1").arg(townPeriodWord(its.period)) : QString();
    if (its.isSample)
        remarks += TownWords::tr("sample data");
    if (!ward.overlaps.isEmpty())
        remarks += TownWords::tr("the same place as %1").arg(someWards(ward.overlaps));
    if (!its.fields.isEmpty())
        remarks += TownWords::tr("only: %1").arg(its.fields.join(QStringLiteral(", ")));
    if (!its.apart.empty())
        remarks += TownWords::tr("%n targets are not added up", nullptr, static_cast<int>(its.apart.size()));
    return remarks.join(QStringLiteral("; "));
}

int daysLate(const WardStanding &ward, const std::optional<Deadline> &submit, const QDate &today)
{
    if (!submit || !ward.isLate)
        return 0;
    const QDate day = ward.state == State::Missing ? today : ward.package.receivedOn;
    return static_cast<int>(submit->effectiveDay.daysTo(day));
}

QString townVerdictText(const TownTarget &target, bool isOneWard)
{
    if (isOneWard || target.isJudged)
        return lookOf(target.assessment.verdict).text();
    const Verdict verdict = target.assessment.verdict;
    if (verdict == Verdict::NotAssessable || verdict == Verdict::NotApplicable) // all wards say so
        return lookOf(verdict).text();
    if (target.judged == 0)
        return lookOf(Verdict::NoData).text();
    return TownWords::tr("%1/%2 wards attain it").arg(target.attained).arg(target.judged);
}

std::optional<Verdict> verdictCalled(const QString &word)
{
    for (const Verdict verdict : {Verdict::NotAssessable, Verdict::Disputed, Verdict::NotApplicable, Verdict::NoData,
                                  Verdict::Attained, Verdict::NoBaseline, Verdict::OnTrack, Verdict::Behind}) {
        if (nameOf(verdict) == word)
            return verdict;
    }
    return {};
}

std::optional<Rational> valueOf(const WardMeasure &measure)
{
    if (measure.value)
        return Rational(*measure.value);
    if (measure.numerator && measure.denominator && !measure.denominator->isZero())
        return Rational::percent(*measure.numerator, *measure.denominator);
    return {};
}

QString measureText(const WardMeasure &measure, const Target &target)
{
    const auto value = valueOf(measure);
    return value ? displayed(*value, target) : stateWord(measure);
}

QString certaintyText(const std::optional<Certainty> &certainty)
{
    if (!certainty)
        return {};
    switch (*certainty) {
    case Certainty::Preliminary: return TownWords::tr("preliminary");
    case Certainty::Estimate: return TownWords::tr("estimate");
    case Certainty::Official: break;
    }
    return TownWords::tr("official");
}

bool isShown(const WardStanding &ward, WardFilter filter)
{
    switch (filter) {
    case WardFilter::All: return true;
    case WardFilter::Missing: return ward.state == State::Missing;
    case WardFilter::Late: return ward.isLate;
    case WardFilter::Draft: return ward.state == State::Draft;
    case WardFilter::Review: break;
    }
    const WardPackage &its = ward.package;
    return ward.state != State::Missing && (!its.apart.empty() || !ward.overlaps.isEmpty() || !its.missing.empty());
}

QString filterText(WardFilter filter)
{
    switch (filter) {
    case WardFilter::All: return TownWords::tr("All");
    case WardFilter::Missing: return TownWords::tr("Not sent");
    case WardFilter::Late: return TownWords::tr("Late");
    case WardFilter::Draft: return TownWords::tr("Draft");
    case WardFilter::Review: break;
    }
    return TownWords::tr("To ask about");
}

std::optional<WardFilter> wardFilterCalled(const QString &name)
{
    static const QLatin1String kNames[] = {QLatin1String("all"), QLatin1String("missing"), QLatin1String("late"),
                                           QLatin1String("draft"), QLatin1String("review")};
    for (int id = 0; id < kWardFilters; ++id) {
        if (name == kNames[id])
            return static_cast<WardFilter>(id);
    }
    return {};
}

QString nothingText(const QString &typed)
{
    return typed.isEmpty() ? TownWords::tr("There is no such ward.")
                           : TownWords::tr("Nothing matches what you typed. Esc shows all.");
}

QString filterText(ValueFilter filter)
{
    switch (filter) {
    case ValueFilter::All: return TownWords::tr("All wards");
    case ValueFilter::Counted: return TownWords::tr("Added up");
    case ValueFilter::Attained: return TownWords::tr("Attained");
    case ValueFilter::Missing: return TownWords::tr("No data");
    case ValueFilter::Disputed: return TownWords::tr("In dispute");
    case ValueFilter::Apart: break;
    }
    return TownWords::tr("Kept apart");
}

QString nameOf(ValueFilter filter)
{
    static const QLatin1String kNames[]
        = {QLatin1String("all"),     QLatin1String("counted"),  QLatin1String("attained"),
           QLatin1String("missing"), QLatin1String("disputed"), QLatin1String("apart")};
    return kNames[static_cast<int>(filter)];
}

std::optional<ValueFilter> valueFilterCalled(const QString &name)
{
    for (int id = 0; id < kValueFilters; ++id) {
        if (nameOf(static_cast<ValueFilter>(id)) == name)
            return static_cast<ValueFilter>(id);
    }
    return {};
}

} // namespace ansinh
