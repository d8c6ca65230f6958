// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/town_sums.h"

#include "core/assess/added.h"

#include <QHash>
#include <QSet>

namespace ansinh {

namespace {

Measured measuredFrom(const WardTotal &total, TargetKind kind)
{
    Measured measured;
    measured.state = total.state;
    if (!addsOverWards(kind))
        return measured;
    measured.disputed = total.isDisputed;
    const bool hasValue = !total.isDisputed && total.adding > 0;
    if (hasValue && kind == TargetKind::Ratio) {
        measured.numerator = total.numerator;
        measured.denominator = total.denominator;
        measured.value = Rational::percent(total.numerator, total.denominator);
    } else if (hasValue) {
        measured.value = total.value;
    }
    if (hasValue)
        measured.certainty = total.certainty;
    if (!measured.state && (hasValue || total.isDisputed))
        measured.state = FigureState::Reported;
    return measured;
}

/// Puts the sums to the targets of the town's plan.
class Adding
{
public:
    explicit Adding(TownStatus &status) : m_status(status)
    {
        for (const WardStanding &ward : status.wards)
            hear(ward);
        for (const std::vector<const WardPackage *> &ward : std::as_const(m_inFields))
            countUntold(ward);
    }

    void add(const std::vector<WardTotal> &totals)
    {
        QHash<QString, std::vector<const WardTotal *>> byTarget;
        for (const WardTotal &total : totals)
            byTarget[total.target.text].push_back(&total);
        for (const Target &target : m_status.plan.targets)
            m_status.targets.push_back(addedTarget(target, byTarget.value(target.code.text)));
    }

private:
    void hear(const WardStanding &ward)
    {
        const WardPackage &package = ward.package;
        if (ward.state == WardStanding::State::Missing) {
            ++m_absent;
            return;
        }
        if (!package.fields.isEmpty())
            m_inFields[package.book].push_back(&package);
        for (const Code<Target> &code : package.missing)
            ++m_missing[code.text];
        for (const Code<Target> &code : package.apart)
            ++m_apart[code.text];
    }

    /// A ward that sends by field lacks what none of its packages tells of.
    void countUntold(const std::vector<const WardPackage *> &ward)
    {
        QSet<QString> told;
        for (const WardPackage *package : ward) {
            for (const Code<Target> &code : package->targets)
                told.insert(code.text);
        }
        for (const Target &target : m_status.plan.targets) {
            if (target.assessable && !told.contains(target.code.text))
                ++m_missing[target.code.text];
        }
    }

    /// `totals` by period, the oldest first.
    TownTarget addedTarget(const Target &target, const std::vector<const WardTotal *> &totals) const
    {
        std::vector<AddedMeasure> added;
        TownTarget its;
        for (const WardTotal *total : totals) {
            added.push_back({total->period, measuredFrom(*total, target.kind), total->isBreak});
            if (total->period == m_status.period)
                count(*total, its);
        }
        its.assessment = assessAdded(target, added, m_status.period);
        its.isJudged = isJudgedOverWards(target.kind);
        its.missing = m_absent + m_missing.value(target.code.text);
        its.apart = m_apart.value(target.code.text);
        return its;
    }

    static void count(const WardTotal &total, TownTarget &its)
    {
        its.attained = total.attained;
        its.judged = total.judged;
        its.adding = total.adding;
        its.disputed = total.disputed;
    }

    TownStatus &m_status;
    int m_absent = 0; ///< wards that sent nothing
    QHash<QString, int> m_missing;
    QHash<QString, int> m_apart;
    QHash<QString, std::vector<const WardPackage *>> m_inFields; ///< by book, of wards that send by field
};

/// Of each task the wards with a result, each once.
void countResults(TownStatus &status)
{
    QHash<QString, QSet<QString>> books;
    for (const WardStanding &ward : status.wards) {
        if (ward.state == WardStanding::State::Missing)
            continue;
        for (const Code<Task> &task : ward.package.tasks)
            books[task.text].insert(ward.package.book);
    }
    for (const Task &task : status.plan.tasks)
        status.tasks.push_back({task.code, static_cast<int>(books.value(task.code.text).size()), {}});
}

} // namespace

void addWards(const std::vector<WardTotal> &totals, TownStatus &status)
{
    Adding(status).add(totals);
    countResults(status);
}

} // namespace ansinh
