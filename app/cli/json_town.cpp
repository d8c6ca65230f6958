// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_town.h"

#include "app/cli/json_package.h"
#include "app/cli/json_status.h"
#include "app/cli/json_values.h"

namespace ansinh {

namespace {

/// With one ward exactly what the ward's own status says.
QJsonObject townTargetJson(const TownTarget &target, const TownStatus &status)
{
    const Assessment &its = target.assessment;
    QJsonObject object = targetJson(its, *status.plan.target(its.target), status.areas);
    if (status.isOneWard)
        return object;
    if (!target.isJudged)
        object.insert(key("verdict"), QJsonValue::Null);
    object.insert(key("wards_attained"), target.attained);
    object.insert(key("wards_judged"), target.judged);
    object.insert(key("wards_added"), target.adding);
    object.insert(key("wards_missing"), target.missing);
    object.insert(key("wards_disputed"), target.disputed);
    object.insert(key("wards_apart"), target.apart);
    return object;
}

QJsonObject taskJson(const TownTask &task)
{
    return {{key("code"), task.code.text}, {key("results"), task.results}, {key("missing"), jsonList(task.missing)}};
}

QJsonObject periodJson(const Period &period)
{
    return {{key("year"), period.year.number()}, {key("half"), period.half}};
}

/// Of a ward that sent nothing for the period only who it is, and when it last reported.
QJsonObject wardJson(const WardStanding &ward)
{
    const QJsonValue null(QJsonValue::Null);
    const WardPackage &package = ward.package;
    const bool isThere = ward.state != WardStanding::State::Missing;
    return {{key("book"), package.book},
            {key("ward"), package.ward},
            {key("place"), jsonOf(package.place)},
            {key("code"), isThere ? jsonOf(package.code) : null},
            {key("period"), isThere ? QJsonValue(periodJson(package.period)) : null},
            {key("last_period"), isThere ? null : QJsonValue(periodJson(package.period))},
            {key("state"), nameOf(ward.state)},
            {key("received"), isThere ? jsonOf(package.receivedOn) : null},
            {key("late"), ward.isLate},
            {key("sequence"), isThere ? QJsonValue(package.sequence) : null},
            {key("made_on"), isThere ? jsonOf(package.madeOn) : null},
            {key("number"), isThere ? jsonOf(package.number) : null},
            {key("plan_version"), isThere ? jsonOf(package.planPrint) : null},
            {key("other_plan"), isThere ? QJsonValue(package.isOtherPlan) : null},
            {key("apart"), jsonList(isThere ? package.apart : std::vector<Code<Target>>())},
            {key("missing"), jsonList(isThere ? package.missing : std::vector<Code<Target>>())},
            {key("fields"), QJsonArray::fromStringList(isThere ? package.fields : QStringList())},
            {key("replaced"), ward.replaced},
            {key("overlaps"), QJsonArray::fromStringList(ward.overlaps)},
            {key("sample"), package.isSample}};
}

} // namespace

QJsonObject townStatusJson(const TownStatus &status)
{
    return {
        {key("year"), status.period.year.number()},
        {key("half"), status.period.half},
        {key("targets"), jsonList(status.targets, [&](const TownTarget &its) { return townTargetJson(its, status); })},
        {key("tasks"), jsonList(status.tasks, taskJson)},
        {key("organisations"), jsonList(status.organisations, organisationJson)},
        {key("wards"), jsonList(status.wards, wardJson)},
        {key("collect"), deadlineJson(status.collect)},
        {key("submit"), deadlineJson(status.submit)}};
}

QJsonObject consolidatedJson(const ConsolidatedPackage &package)
{
    const QJsonValue null(QJsonValue::Null);
    const WardPackage &its = package.package;
    const bool isKnown = !its.book.isEmpty();
    return {{key("file"), package.path},
            {key("accepted"), package.outcome != ConsolidatedPackage::Outcome::Refused},
            {key("outcome"), nameOf(package.outcome)},
            {key("book"), jsonOf(its.book)},
            {key("ward"), jsonOf(its.ward)},
            {key("place"), jsonOf(its.place)},
            {key("period"), isKnown ? QJsonValue(periodJson(its.period)) : null},
            {key("state"), isKnown ? QJsonValue(its.isSubmitted ? key("submitted") : key("draft")) : null},
            {key("sequence"), isKnown ? QJsonValue(its.sequence) : null},
            {key("code"), jsonOf(its.code)},
            {key("replaces"), jsonOf(package.replaced)},
            {key("plan_version"), jsonOf(its.planPrint)},
            {key("other_plan"), isKnown ? QJsonValue(its.isOtherPlan) : null},
            {key("apart"), jsonList(its.apart)},
            {key("notes"), QJsonArray::fromStringList(package.notes)},
            {key("findings"), jsonList(package.findings, findingJson)}};
}

} // namespace ansinh
