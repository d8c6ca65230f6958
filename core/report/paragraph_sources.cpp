// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paragraph_sources.h"

#include "core/report/report_text.h"
#include "core/text/number_format.h"

#include <algorithm>

namespace ansinh {

namespace {

using Sources = std::vector<ParagraphSource>;

constexpr int kMostLetters = 160; ///< of a result's words

QString shortened(const QString &words)
{
    return words.size() <= kMostLetters ? words : words.left(kMostLetters - 1).trimmed() + QStringLiteral("…");
}

bool arePartsWeighed(const Assessment &assessment)
{
    return std::any_of(assessment.disputes.begin(), assessment.disputes.end(),
                       [](const Dispute &dispute) { return dispute.kind != Dispute::Kind::Sources; });
}

class Tracing
{
public:
    Tracing(const ReportReading &reading, const Paragraph &paragraph) : m_reading(reading), m_rule(paragraph.rule) { }

    void follow(const QString &key)
    {
        const QString code = key.section(QLatin1Char('/'), 0, 0);
        for (const Target &target : m_reading.plan().targets) {
            if (target.code.text == code)
                return followTarget(target, key);
        }
        for (const Task &task : m_reading.plan().tasks) {
            if (task.code.text == code)
                return followTask(task, key);
        }
        for (const TaskGroup &group : m_reading.plan().groups) {
            ParagraphSource source;
            source.title = QStringLiteral("%1. %2").arg(group.code.text, group.title);
            if (group.code.text == key)
                return addSilent(source);
        }
    }

    Sources found() { return std::move(m_found); }

private:
    void followTarget(const Target &target, const QString &key)
    {
        const std::vector<const Figure *> figures = m_reading.figuresOf(target);
        const auto isNamed = [&](const Figure *figure) { return m_reading.keyOf(target, figure->part) == key; };
        const bool isWhole = m_reading.keyOf(target) == key;
        const bool isStated = std::any_of(figures.begin(), figures.end(), isNamed);
        const bool takesAll = isWhole && (!isStated || arePartsWeighed(m_reading.assessmentOf(target)));
        ParagraphSource source;
        source.title = QStringLiteral("%1. %2").arg(target.code.text, target.name);
        source.target = target.code;
        for (const Figure *figure : figures) {
            if (!takesAll && !isNamed(figure))
                continue;
            source.part = figure->part;
            source.by = figure->by;
            source.origin = originOf(m_reading, target, *figure);
            add(source);
        }
        if (figures.empty())
            addSilent(source);
    }

    void followTask(const Task &task, const QString &key)
    {
        ParagraphSource source;
        source.title = QStringLiteral("%1. %2").arg(task.code.text, task.label());
        source.task = task.code;
        // A code without an organisation names all that was told of the task.
        const bool isBare = key == task.code.text;
        if (isBare && m_rule == QLatin1String("task.missing"))
            return addSilent(source); // it speaks of those who did not report
        if (isBare || !isCounted())
            followResults(task, isBare ? QString() : key, source);
        if (isBare || isCounted())
            followCounts(task, isBare ? QString() : key, source);
        const bool isTold = std::any_of(m_found.begin(), m_found.end(),
                                        [&](const ParagraphSource &known) { return known.task == task.code; });
        if (isBare && !isTold)
            addSilent(source);
    }

    /// Empty key: of everybody.
    void followResults(const Task &task, const QString &key, ParagraphSource source)
    {
        for (const TaskResult &result : m_reading.matter().returns.results) {
            const bool isNamed
                = key.isEmpty() || (m_reading.keyOf(task, result.by) == key && !wordsOf(result).isEmpty());
            if (result.task != task.code || !isNamed)
                continue;
            source.by = result.by;
            source.origin = originOf(m_reading, result.by, result.recordedAt.date());
            source.origin.value = shortened(asPhrase(wordsOf(result)));
            add(source);
        }
    }

    /// Empty key: of everybody.
    void followCounts(const Task &task, const QString &key, ParagraphSource source)
    {
        for (const TaskIndicatorValue &value : m_reading.matter().returns.indicators) {
            if (value.task != task.code || (!key.isEmpty() && m_reading.keyOf(task, value.by) != key))
                continue;
            source.by = value.by;
            source.origin = originOf(m_reading, value.by, value.recordedAt.date());
            source.origin.value
                = QStringLiteral("%1: %2 %3").arg(value.indicator, formatNumber(value.value), value.unit).trimmed();
            if (!value.fund.isEmpty())
                source.origin.value += QStringLiteral(" (%1)").arg(value.fund);
            add(source);
        }
    }

    /// Whether the paragraph tells what was counted, not what was written.
    bool isCounted() const
    {
        return m_rule == QLatin1String("task.indicators") || m_rule.startsWith(QLatin1String("leading."));
    }

    /// What the paragraph took of it.
    QString wordsOf(const TaskResult &result) const
    {
        if (m_rule == QLatin1String("proposal"))
            return result.proposals;
        if (m_rule == QLatin1String("appraisal.difficulty"))
            return result.difficulties;
        return result.text.isEmpty() ? result.progress : result.text;
    }

    void addSilent(ParagraphSource source)
    {
        source.isReported = false;
        add(source);
    }

    /// Keys may name the same figure twice.
    void add(const ParagraphSource &source)
    {
        const bool isKnown = std::any_of(m_found.begin(), m_found.end(), [&](const ParagraphSource &known) {
            return known.title == source.title && known.part == source.part && known.by == source.by
                && known.origin.value == source.origin.value;
        });
        if (!isKnown)
            m_found.push_back(source);
    }

    const ReportReading &m_reading;
    QString m_rule;
    Sources m_found;
};

} // namespace

std::vector<ParagraphSource> paragraphSources(const ReportReading &reading, const Paragraph &paragraph)
{
    Tracing tracing(reading, paragraph);
    for (const QString &key : paragraph.figures)
        tracing.follow(key);
    return tracing.found();
}

} // namespace ansinh
