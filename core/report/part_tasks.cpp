// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/indicator_sentence.h"
#include "core/report/mould.h"
#include "core/report/organisation_names.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/result_sentence.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

constexpr qsizetype kNamesInSentence = 4;

const Mould &silentTask()
{
    static const Mould mould{QStringLiteral("task.none"),
                             {QStringLiteral("Đến {day}, chưa có báo cáo kết quả nhiệm vụ này từ {who}."),
                              QStringLiteral("Chưa nhận được báo cáo kết quả thực hiện của {who}."),
                              QStringLiteral("{Who} chưa báo cáo kết quả thực hiện nhiệm vụ này.")}};
    return mould;
}

const Mould &silentLead()
{
    static const Mould mould{QStringLiteral("task.missing"),
                             {QStringLiteral("Riêng {who} chưa báo cáo kết quả nhiệm vụ này."),
                              QStringLiteral("Chưa có báo cáo của {who} về nhiệm vụ này."),
                              QStringLiteral("Đến {day}, {who} chưa báo cáo phần việc được giao."),
                              QStringLiteral("Phần việc của {who} chưa có kết quả báo cáo."),
                              QStringLiteral("{Who} chưa gửi báo cáo kết quả thực hiện.")}};
    return mould;
}

const Mould &silentGroup()
{
    static const Mould mould{
        QStringLiteral("task_group.none"),
        {QStringLiteral("Đến {day}, chưa nhận được báo cáo kết quả nhóm nhiệm vụ này từ {who}."),
         QStringLiteral("{Who} chưa báo cáo kết quả thực hiện nhóm nhiệm vụ này."),
         QStringLiteral("Chưa có kết quả thực hiện nhóm nhiệm vụ này do {who} chưa gửi báo cáo.")}};
    return mould;
}

/// Writes the seven groups, one after the other.
class TaskWriter
{
public:
    explicit TaskWriter(const ReportReading &reading) : m_reading(reading) { }

    Blocks groupBlocks(const TaskGroup &group, int number)
    {
        const OutlinePlace place = m_reading.places().headingsOf(Content::Tasks);
        Blocks blocks{place.below(number, group.title, QStringLiteral("heading.task_group"))};
        const std::vector<const Task *> tasks = m_reading.plan().tasksOf(group.code);
        if (std::none_of(tasks.begin(), tasks.end(), [this](const Task *task) { return isReported(*task); })) {
            blocks.push_back(say(silentGroup(), missingLeads(tasks), group.code.text));
            return blocks;
        }
        for (std::size_t index = 0; index < tasks.size(); ++index) {
            // A group of one task bears its title already.
            if (tasks.size() > 1)
                blocks.push_back(place.pointBelow(static_cast<int>(index) + 1, asPhrase(tasks[index]->label()),
                                                  QStringLiteral("heading.task")));
            append(blocks, taskBlocks(*tasks[index]));
        }
        return blocks;
    }

private:
    bool isReported(const Task &task) const
    {
        return !resultsOf(m_reading, task).empty() || !indicatorSentence(m_reading, task).isEmpty();
    }

    QString missingLeads(const std::vector<const Task *> &tasks) const
    {
        Codes missing;
        for (const Task *task : tasks) {
            if (const TaskStanding *standing = m_reading.standingOf(task->code))
                missing.insert(missing.end(), standing->missing.begin(), standing->missing.end());
        }
        return shortNames(m_reading, withGroups(m_reading.plan(), missing), kNamesInSentence,
                          QStringLiteral("đơn vị chủ trì"));
    }

    Paragraph say(const Mould &mould, const QString &who, const QString &key)
    {
        const QString doers = who.isEmpty() ? QStringLiteral("các đơn vị chủ trì") : who;
        return bodyText(m_turn.say(mould,
                                   {{QStringLiteral("day"), m_reading.returnsAsOf()},
                                    {QStringLiteral("who"), doers},
                                    {QStringLiteral("Who"), withUpperFirst(doers)}}),
                        mould.rule, {key});
    }

    Blocks taskBlocks(const Task &task)
    {
        Blocks blocks;
        for (const SharedResult &shared : resultsOf(m_reading, task)) {
            const QString sentence = resultSentence(m_reading, shared, blocks.empty());
            QStringList keys;
            for (const Code<Organisation> &by : shared.by)
                keys += m_reading.keyOf(task, by);
            if (!sentence.isEmpty())
                blocks.push_back(bodyText(sentence, QStringLiteral("task.result"), keys));
        }
        append(blocks, countedBlocks(task, blocks.empty()));
        if (blocks.empty())
            return {say(silentTask(), missingLeads({&task}), task.code.text)};
        if (const QString missing = missingLeads({&task}); !missing.isEmpty())
            blocks.push_back(say(silentLead(), missing, task.code.text));
        return blocks;
    }

    /// Where another part tells the numbers of the task already; empty: nowhere.
    QString toldAt(const Task &task) const
    {
        for (const auto &[subject, content] :
             {std::pair{"information", Content::Information}, std::pair{"inspection", Content::Inspection}}) {
            if (m_reading.wording().leadingTasks(QLatin1String(subject)).contains(task.code.text))
                return m_reading.places().pointerTo(content);
        }
        return {};
    }

    /// Numbers that another part tells are not told twice.
    Blocks countedBlocks(const Task &task, bool isAlone) const
    {
        const QString sentence = indicatorSentence(m_reading, task);
        if (sentence.isEmpty())
            return {};
        const QString told = toldAt(task);
        if (told.isEmpty())
            return {bodyText(sentence, QStringLiteral("task.indicators"), indicatorKeys(m_reading, task))};
        if (!isAlone)
            return {};
        return {bodyText(QStringLiteral("Kết quả thực hiện nêu tại %1.").arg(told), QStringLiteral("task.told"),
                         {task.code.text})};
    }

    const ReportReading &m_reading;
    MouldTurn m_turn;
};

} // namespace

Blocks taskResults(const ReportReading &reading)
{
    Blocks blocks;
    const QString where = reading.places().pointerTo(Content::TaskAppendix);
    if (!reading.matter().returns.results.empty() && !where.isEmpty())
        blocks.push_back(bodyText(QStringLiteral("Kết quả chi tiết theo từng đơn vị nêu tại %1.").arg(where),
                                  QStringLiteral("tasks.detail")));
    TaskWriter writer(reading);
    int number = 0;
    for (const TaskGroup &group : reading.plan().groups)
        append(blocks, writer.groupBlocks(group, ++number));
    return blocks;
}

} // namespace ansinh
