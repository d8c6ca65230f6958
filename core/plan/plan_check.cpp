// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plan_check.h"

#include "core/plan/plan_rules.h"

#include <algorithm>

namespace ansinh {

namespace {

/// A document that the plan carries out must be one that it cites.
void checkCited(const Plan &plan, const QString &number, const QString &path, PlanFault &fault)
{
    const bool isCited = number.isEmpty()
        || std::any_of(plan.documents.begin(), plan.documents.end(),
                       [&](const CitedDocument &d) { return d.number == number; });
    if (!isCited)
        fault.set(path,
                  QCoreApplication::translate("core/plan", "No document has the number “%1”. Add it to the documents.")
                      .arg(number.left(60)));
}

void checkIdentity(const Plan &plan, PlanFault &fault)
{
    const PlanIdentity &identity = plan.identity;
    if (identity.lastYear < identity.firstYear)
        fault.set(QStringLiteral("identity.last_year"),
                  QCoreApplication::translate("core/plan", "The last year must not stand before the first."));
    checkOrganisation(plan, identity.issuer, QStringLiteral("identity.issuer"), fault);
    checkCited(plan, identity.parentDocument, QStringLiteral("identity.parent_document"), fault);
    checkCited(plan, identity.resolution, QStringLiteral("identity.resolution"), fault);
}

void checkDuty(const Plan &plan, const Duty &duty, const QString &path, PlanFault &fault)
{
    const bool isKnown
        = duty.role.isEmpty() || duty.role == QLatin1String("collect") || duty.role == QLatin1String("submit");
    if (!isKnown)
        fault.set(path + QStringLiteral(".role"),
                  QCoreApplication::translate("core/plan", "Write one of these words as text: %1.")
                      .arg(QStringLiteral("\"\", \"collect\", \"submit\"")));
    if (!duty.role.isEmpty() && duty.deadlineMonth == 0)
        fault.set(path + QStringLiteral(".deadline"),
                  QCoreApplication::translate("core/plan", "This duty needs a day: {\"month\": 11, \"day\": 10}."));
    checkOrganisationList(plan, duty.who, path + QStringLiteral(".who"), fault);
    checkOrganisationList(plan, duty.recipients, path + QStringLiteral(".recipients"), fault);
}

void checkDuties(const Plan &plan, PlanFault &fault)
{
    for (std::size_t i = 0; i < plan.duties.size(); ++i) {
        const Duty &duty = plan.duties[i];
        checkDuty(plan, duty, itemPath(QStringLiteral("duties"), i), fault);
        if (!duty.role.isEmpty() && plan.duty(duty.role) != &duty)
            fault.set(QStringLiteral("duties[%1].role").arg(i),
                      QCoreApplication::translate("core/plan", "Only one duty can have the role “%1”.").arg(duty.role));
    }
}

void checkRecipients(const Plan &plan, PlanFault &fault)
{
    for (std::size_t i = 0; i < plan.recipients.size(); ++i)
        checkOrganisation(plan, plan.recipients[i].organisation, QStringLiteral("recipients[%1].code").arg(i), fault);
}

} // namespace

void checkOrganisation(const Plan &plan, const Code<Organisation> &code, const QString &path, PlanFault &fault)
{
    if (!code.isEmpty() && !plan.organisation(code))
        fault.set(path,
                  QCoreApplication::translate(
                      "core/plan", "No organisation has the code “%1”. Correct the code, or add the organisation.")
                      .arg(code.text));
}

void checkOrganisationList(const Plan &plan, const std::vector<Code<Organisation>> &codes, const QString &path,
                           PlanFault &fault)
{
    for (std::size_t i = 0; i < codes.size(); ++i)
        checkOrganisation(plan, codes[i], itemPath(path, i), fault);
    checkUnique(
        codes, path + QStringLiteral("[%1]"), [](const Code<Organisation> &c) { return c.text; }, fault);
}

Result<void> checkPlan(const Plan &plan)
{
    PlanFault fault;
    checkIdentity(plan, fault);
    checkTasks(plan, fault);
    checkTargets(plan, fault);
    checkOrganisations(plan, fault);
    checkUnique(
        plan.documents, QStringLiteral("documents[%1].number"), [](const CitedDocument &d) { return d.number; }, fault);
    checkDuties(plan, fault);
    checkRecipients(plan, fault);
    checkContradictions(plan, fault);
    if (fault.isSet())
        return fault.error();
    return {};
}

} // namespace ansinh
