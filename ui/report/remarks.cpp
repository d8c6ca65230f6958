// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/remarks.h"

#include "ui/widgets/plan_words.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct Remarks
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::Remarks)
};

template <class List, class Test, class Name> QStringList namesWhere(const List &list, Test test, Name name)
{
    QStringList names;
    for (const auto &each : list) {
        if (test(each))
            names += name(each);
    }
    return names;
}

QString codeOf(const Assessment &assessment)
{
    return assessment.target.text;
}

void add(std::vector<Remark> &remarks, bool isSerious, const QStringList &names, const QString &text)
{
    if (!names.isEmpty())
        remarks.push_back({isSerious, text, names.join(QStringLiteral(", "))});
}

} // namespace

std::vector<Remark> remarksOf(const Status &status, bool isSample)
{
    std::vector<Remark> remarks;
    const auto count = [](const QStringList &names) { return static_cast<int>(names.size()); };
    const QStringList missing = namesWhere(
        status.organisations,
        [](const OrganisationStanding &each) { return each.state == OrganisationStanding::State::Missing; },
        [&](const OrganisationStanding &each) { return nameOf(status.plan, each.code); });
    add(remarks, true, missing, Remarks::tr("%n organisation(s) have not reported", nullptr, count(missing)));
    const QStringList disputed = namesWhere(
        status.targets, [](const Assessment &each) { return each.verdict == Verdict::Disputed; }, codeOf);
    add(remarks, true, disputed, Remarks::tr("%n target(s) whose sources disagree", nullptr, count(disputed)));
    const QStringList without = namesWhere(
        status.targets, [](const Assessment &each) { return each.verdict == Verdict::NoData; }, codeOf);
    add(remarks, true, without, Remarks::tr("%n target(s) without figures", nullptr, count(without)));
    const QStringList uncertain = namesWhere(
        status.targets,
        [](const Assessment &each) {
            return each.measured.certainty.value_or(Certainty::Official) != Certainty::Official;
        },
        codeOf);
    add(remarks, false, uncertain,
        Remarks::tr("%n figure(s) still preliminary or estimated", nullptr, count(uncertain)));
    if (const auto open = static_cast<int>(status.openContradictions.size()); open > 0)
        remarks.push_back({false, Remarks::tr("%n point(s) of the plan to be clarified", nullptr, open),
                           Remarks::tr("They stand on the page Plan.")});
    if (isSample)
        remarks.push_back({false, Remarks::tr("Sample data: marked on every page"), {}});
    return remarks;
}

} // namespace ansinh
