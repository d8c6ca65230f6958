// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_rules.h"

namespace ansinh {

namespace {

const Decimal kHundred = Decimal::fromWhole(100);

bool isYesNo(Comparison comparison)
{
    return comparison == Comparison::Maintain || comparison == Comparison::Achieve;
}

bool needsValue(Comparison comparison)
{
    return !isYesNo(comparison) && comparison != Comparison::Increase;
}

bool fits(Comparison comparison, Direction direction)
{
    switch (comparison) {
    case Comparison::AtLeast:
    case Comparison::MoreThan:
    case Comparison::Increase: return direction == Direction::Up;
    case Comparison::AtMost:
    case Comparison::LessThan: return direction == Direction::Down;
    case Comparison::Equal:
    case Comparison::About: return direction != Direction::Hold;
    case Comparison::Maintain:
    case Comparison::Achieve: return direction == Direction::Hold;
    }
    return false;
}

/// Checks one target; `m_path` is where it stands.
class TargetRules
{
public:
    TargetRules(const Target &target, const QString &path, PlanFault &fault)
        : m_target(target), m_path(path), m_fault(fault)
    {
    }

    void run()
    {
        checkComparison();
        checkValueIsThere();
        checkRange(m_target.value, QStringLiteral("value"));
        checkTolerance();
        checkRatio();
        checkStatements();
    }

private:
    void refuse(const QString &key, const QString &remedy) { m_fault.set(m_path + QLatin1Char('.') + key, remedy); }

    void checkComparison()
    {
        if (isYesNo(m_target.comparison) != (m_target.kind == TargetKind::YesNo))
            refuse(QStringLiteral("comparison"),
                   QCoreApplication::translate(
                       "core/plan", "The comparisons maintain and achieve go with the kind yes_no, and only with it."));
        if (!fits(m_target.comparison, m_target.direction))
            refuse(QStringLiteral("direction"),
                   QCoreApplication::translate("core/plan", "The direction “%1” does not fit the comparison “%2”.")
                       .arg(nameOf(m_target.direction), nameOf(m_target.comparison)));
    }

    void checkValueIsThere()
    {
        if (needsValue(m_target.comparison) && !m_target.value)
            refuse(QStringLiteral("value"),
                   QCoreApplication::translate("core/plan", "The comparison “%1” needs a number here.")
                       .arg(nameOf(m_target.comparison)));
        if (!needsValue(m_target.comparison) && m_target.value)
            refuse(QStringLiteral("value"),
                   QCoreApplication::translate("core/plan", "The comparison “%1” has no value. Write null.")
                       .arg(nameOf(m_target.comparison)));
    }

    void checkRange(const std::optional<Decimal> &value, const QString &key)
    {
        if (!value || m_target.kind == TargetKind::Average)
            return;
        if (m_target.kind == TargetKind::Ratio && (value->isNegative() || *value > kHundred))
            refuse(key, QCoreApplication::translate("core/plan", "A share must lie between 0 and 100."));
        if (value->isNegative())
            refuse(key, QCoreApplication::translate("core/plan", "A number of things must not be below 0."));
    }

    void checkTolerance()
    {
        const bool isShare = m_target.tolerance > Decimal() && m_target.tolerance < Decimal::fromWhole(1);
        if (m_target.comparison == Comparison::About && !isShare)
            refuse(QStringLiteral("tolerance"),
                   QCoreApplication::translate("core/plan",
                                               "The tolerance is a share above 0 and below 1, such as 0.02."));
    }

    void checkRatio()
    {
        const bool isRatio = m_target.kind == TargetKind::Ratio;
        if (isRatio && m_target.unit != QLatin1String("%"))
            refuse(QStringLiteral("unit"), QCoreApplication::translate("core/plan", "The unit of a ratio is %."));
        checkCounted(m_target.numerator, QStringLiteral("numerator"));
        checkCounted(m_target.denominator, QStringLiteral("denominator"));
        if (!isRatio && m_target.addsToDenominator)
            refuse(QStringLiteral("adds_to_denominator"),
                   QCoreApplication::translate("core/plan", "Only a ratio has a denominator. Write false."));
    }

    void checkCounted(const QString &counted, const QString &key)
    {
        const bool isRatio = m_target.kind == TargetKind::Ratio;
        if (isRatio && counted.trimmed().isEmpty())
            refuse(key, QCoreApplication::translate("core/plan", "A ratio must say here what it counts."));
        if (!isRatio && !counted.isEmpty())
            refuse(key, QCoreApplication::translate("core/plan", "Only a ratio counts something here. Write \"\"."));
    }

    void checkStatements()
    {
        const std::vector<TargetStatement> &statements = m_target.statements;
        if (statements.empty())
            return refuse(QStringLiteral("statements"),
                          QCoreApplication::translate("core/plan", "Give at least one statement of the plan."));
        for (std::size_t i = 0; i < statements.size(); ++i)
            checkRange(statements[i].value, QStringLiteral("statements[%1].value").arg(i));
        // The first statement is in force until a decision, so the target's value is its value.
        if (statements.front().value && statements.front().value != m_target.value)
            refuse(QStringLiteral("statements[0].value"),
                   QCoreApplication::translate("core/plan", "The first statement must have the value of the target."));
    }

    const Target &m_target;
    QString m_path;
    PlanFault &m_fault;
};

} // namespace

void checkTargets(const Plan &plan, PlanFault &fault)
{
    checkUnique(
        plan.targets, QStringLiteral("targets[%1].code"), [](const Target &t) { return t.code.text; }, fault);
    for (std::size_t i = 0; i < plan.targets.size(); ++i) {
        const QString path = itemPath(QStringLiteral("targets"), i);
        TargetRules(plan.targets[i], path, fault).run();
        checkOrganisationList(plan, plan.targets[i].owners, path + QStringLiteral(".owners"), fault);
    }
}

} // namespace ansinh
