// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/report_check.h"

#include "core/assess/decisions.h"
#include "core/assess/earlier_remark.h"
#include "core/report/outline_contents.h"
#include "core/report/recipients.h"
#include "core/text/date_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace ansinh {

namespace {

using Kind = ReportRemark::Kind;
using Severity = ReportRemark::Severity;
using Items = std::vector<ReportRemark::Item>;

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::ReportCheck)
};

Destination at(const char *page, const QString &code = {}, const QString &detail = {})
{
    return {QLatin1String(page), code, detail, {}, 0};
}

int count(const Items &items)
{
    return static_cast<int>(items.size());
}

/// Where an organisation's answers are entered: with its tasks, else with its targets.
Destination whereAnswered(const OrganisationStanding &standing)
{
    if (standing.tasksMissing.empty() && !standing.targetsMissing.empty())
        return at("targets", standing.targetsMissing.front().text);
    return at("tasks", {}, standing.code.text);
}

Items missing(const ReportReading &reading)
{
    Items items;
    for (const OrganisationStanding &standing : reading.matter().organisations) {
        if (standing.state == OrganisationStanding::State::Missing)
            items.push_back({reading.nameOf(standing.code), whereAnswered(standing)});
    }
    return items;
}

/// "Trạm Y tế (CT21, 6.2)": what came lacks these.
Items incomplete(const ReportReading &reading)
{
    Items items;
    for (const OrganisationStanding &standing : reading.matter().organisations) {
        QStringList lacking;
        for (const Code<Target> &target : standing.targetsMissing)
            lacking += target.text;
        for (const Code<Task> &task : standing.tasksMissing)
            lacking += task.text;
        if (standing.state != OrganisationStanding::State::Missing && !lacking.isEmpty())
            items.push_back({QStringLiteral("%1 (%2)").arg(reading.nameOf(standing.code),
                                                           lacking.join(QStringLiteral(", "))),
                             whereAnswered(standing)});
    }
    return items;
}

template <class Test> Items targetsWhere(const ReportReading &reading, Test test)
{
    Items items;
    for (const Target &target : reading.plan().targets) {
        if (test(target, reading.assessmentOf(target)))
            items.push_back({QStringLiteral("%1 %2").arg(target.code.text, target.name), at("targets", target.code.text)});
    }
    return items;
}

Items contradictions(const ReportReading &reading)
{
    Items items;
    for (const Contradiction &contradiction : reading.plan().contradictions) {
        if (choiceOn(contradiction.id, reading.matter().decisions).isEmpty())
            items.push_back({QStringLiteral("%1 %2").arg(contradiction.id, contradiction.subject),
                             at("plan", contradiction.id)});
    }
    return items;
}

Items ended(const ReportReading &reading)
{
    Items items;
    for (const Code<Organisation> &code : endedRecipients(reading)) {
        const Organisation *organisation = reading.plan().organisation(code);
        const QString day = organisation && organisation->endsOn ? shortDate(*organisation->endsOn) : QString();
        items.push_back({Check::tr("%1 ended on %2; nobody in its place").arg(reading.nameOf(code), day),
                         at("directory", code.text)});
    }
    return items;
}

/// Across a break there is no change, and no jump.
bool hasJumped(const Target &target, const Assessment &assessment)
{
    const std::optional<Rational> &now = assessment.measured.value;
    return now && assessment.previous && assessment.change && isJump(target.kind, *now, *assessment.previous);
}

bool isUncertain(const Target &, const Assessment &assessment)
{
    return assessment.measured.certainty.value_or(Certainty::Official) != Certainty::Official;
}

bool hasVerdict(const Assessment &assessment, Verdict verdict)
{
    return assessment.verdict == verdict;
}

/// Switched on, but the report has nothing to say there.
Items emptyHeadings(const ReportReading &reading)
{
    Items items;
    const std::vector<TemplateEntry> &entries = reading.matter().outline.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].content == Content::Own && entries[i].isOn && !reading.places().placeAt(i))
            items.push_back({titleOf(entries[i], reading), at("report", QString::number(i), QStringLiteral("outline"))});
    }
    return items;
}

class Remarks
{
public:
    void add(Kind kind, Severity severity, const Items &items, const QString &text, const Destination &to = {})
    {
        if (!items.empty())
            m_remarks.push_back({kind, severity, text, to.page.isEmpty() ? items.front().to : to, items});
    }

    void say(Kind kind, Severity severity, const QString &text, const Destination &to)
    {
        m_remarks.push_back({kind, severity, text, to, {}});
    }

    std::vector<ReportRemark> sorted()
    {
        std::stable_sort(m_remarks.begin(), m_remarks.end(),
                         [](const ReportRemark &a, const ReportRemark &b) { return a.severity < b.severity; });
        return std::move(m_remarks);
    }

private:
    std::vector<ReportRemark> m_remarks;
};

void checkReturns(const ReportReading &reading, Remarks &remarks)
{
    const Items silent = missing(reading);
    remarks.add(Kind::Missing, Severity::Serious, silent,
                Check::tr("%n organisation(s) have not reported", nullptr, count(silent)));
    const Items half = incomplete(reading);
    remarks.add(Kind::Incomplete, Severity::Doubtful, half,
                Check::tr("%n organisation(s) have not reported everything", nullptr, count(half)));
    const Items disputed = targetsWhere(
        reading, [](const Target &, const Assessment &each) { return hasVerdict(each, Verdict::Disputed); });
    remarks.add(Kind::Disputed, Severity::Serious, disputed,
                Check::tr("%n target(s) whose sources disagree", nullptr, count(disputed)));
    const Items blank = targetsWhere(
        reading, [](const Target &, const Assessment &each) { return hasVerdict(each, Verdict::NoData); });
    remarks.add(Kind::Blank, Severity::Serious, blank,
                Check::tr("%n target(s) without figures", nullptr, count(blank)));
    const Items parts = targetsWhere(reading, [](const Target &, const Assessment &each) {
        return each.measured.hasValue() && !each.partsMissing.empty();
    });
    remarks.add(Kind::Parts, Severity::Doubtful, parts,
                Check::tr("%n target(s) whose figure lacks a part of the ward", nullptr, count(parts)));
}

void checkFigures(const ReportReading &reading, Remarks &remarks)
{
    const Items open = contradictions(reading);
    remarks.add(Kind::Contradiction, Severity::Doubtful, open,
                Check::tr("%n point(s) of the plan to be clarified", nullptr, count(open)));
    const Items uncertain = targetsWhere(reading, isUncertain);
    remarks.add(Kind::Uncertain, Severity::Doubtful, uncertain,
                Check::tr("%n figure(s) still preliminary or estimated", nullptr, count(uncertain)));
    const Items jumps = targetsWhere(reading, hasJumped);
    remarks.add(Kind::Jump, Severity::Doubtful, jumps,
                Check::tr("%n figure(s) far from those of the year before", nullptr, count(jumps)));
}

void checkPaper(const ReportReading &reading, Remarks &remarks)
{
    const ReportMatter &matter = reading.matter();
    if (!matter.outlineRefused.isEmpty())
        remarks.say(Kind::Outline, Severity::Serious, matter.outlineRefused,
                    at("report", {}, QStringLiteral("outline")));
    const Items gone = ended(reading);
    remarks.add(Kind::Ended, Severity::Doubtful, gone,
                Check::tr("%n recipient(s) without a name valid on the date of the report", nullptr, count(gone)));
    if (matter.letterhead.signer.trimmed().isEmpty())
        remarks.say(Kind::NoSigner, Severity::Doubtful, Check::tr("No signer is named; room is left for the name"),
                    at("report", QStringLiteral("signer"), QStringLiteral("letterhead")));
    const Items empty = emptyHeadings(reading);
    remarks.add(Kind::EmptyHeading, Severity::Note, empty,
                Check::tr("%n own heading(s) with nothing under them, left out", nullptr, count(empty)));
    if (matter.isSample)
        remarks.say(Kind::Sample, Severity::Note, Check::tr("Sample data: marked on every page"), {});
}

} // namespace

std::vector<ReportRemark> reportRemarks(const ReportReading &reading)
{
    Remarks remarks;
    checkReturns(reading, remarks);
    checkFigures(reading, remarks);
    checkPaper(reading, remarks);
    return remarks.sorted();
}

QString inOneLine(const ReportRemark &remark)
{
    QStringList words;
    for (const ReportRemark::Item &item : remark.items)
        words += item.words;
    return words.isEmpty() ? remark.text : QStringLiteral("%1: %2").arg(remark.text, words.join(QStringLiteral("; ")));
}

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Outline: return QStringLiteral("outline");
    case Kind::Missing: return QStringLiteral("missing");
    case Kind::Disputed: return QStringLiteral("disputed");
    case Kind::Contradiction: return QStringLiteral("contradiction");
    case Kind::Blank: return QStringLiteral("blank");
    case Kind::Incomplete: return QStringLiteral("incomplete");
    case Kind::Parts: return QStringLiteral("parts");
    case Kind::Ended: return QStringLiteral("ended");
    case Kind::NoSigner: return QStringLiteral("no_signer");
    case Kind::Uncertain: return QStringLiteral("uncertain");
    case Kind::Jump: return QStringLiteral("jump");
    case Kind::EmptyHeading: return QStringLiteral("empty_heading");
    case Kind::Sample: return QStringLiteral("sample");
    }
    return {};
}

QString nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Serious: return QStringLiteral("serious");
    case Severity::Doubtful: return QStringLiteral("doubtful");
    case Severity::Note: return QStringLiteral("note");
    }
    return {};
}

} // namespace ansinh
