// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plan_words.h"

#include <QHash>

namespace ansinh {

namespace {

template <class List> QStringList allNames(const Plan &plan, const List &list)
{
    QStringList names;
    for (const auto &item : list)
        names += nameOf(plan, item);
    return names;
}

} // namespace

QString nameOf(const Plan &plan, const Code<Organisation> &code)
{
    const Organisation *organisation = plan.organisation(code);
    return organisation ? organisation->name : code.text;
}

QString nameOf(const Plan &plan, const Assignment &assignment)
{
    return assignment.organisation.isEmpty() ? assignment.name : nameOf(plan, assignment.organisation);
}

QStringList namesOf(const Plan &plan, const std::vector<Code<Organisation>> &codes)
{
    return allNames(plan, codes);
}

QStringList namesOf(const Plan &plan, const std::vector<Assignment> &assignments)
{
    return allNames(plan, assignments);
}

std::function<QString(const QString &)> namesOn(const Plan &plan, const QDate &day)
{
    QHash<QString, QString> names;
    for (const Organisation &organisation : plan.organisations)
        names.insert(organisation.code.text, organisation.nameOn(day));
    return [names](const QString &code) { return names.value(code, code); };
}

} // namespace ansinh
