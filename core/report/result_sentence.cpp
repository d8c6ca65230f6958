// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/result_sentence.h"

#include "core/report/organisation_names.h"
#include "core/report/report_text.h"
#include "core/text/fold.h"
#include "core/text/words.h"

#include <QHash>

#include <algorithm>

namespace ansinh {

namespace {

constexpr qsizetype kDoersNamed = 6;

/// Words with which officers begin what they did; only after these the doer can stand in front.
const QStringList &verbs()
{
    static const QStringList list{
        QStringLiteral("đã"),        QStringLiteral("đang"),         QStringLiteral("tiếp tục"),
        QStringLiteral("tham mưu"),  QStringLiteral("xây dựng"),     QStringLiteral("phối hợp"),
        QStringLiteral("tổ chức"),   QStringLiteral("tuyên truyền"), QStringLiteral("triển khai"),
        QStringLiteral("thực hiện"), QStringLiteral("rà soát"),      QStringLiteral("kiểm tra"),
        QStringLiteral("niêm yết"),  QStringLiteral("tiếp nhận"),    QStringLiteral("hỗ trợ"),
        QStringLiteral("vận động"),  QStringLiteral("cập nhật"),     QStringLiteral("đề xuất"),
        QStringLiteral("đề nghị"),   QStringLiteral("chủ trì"),      QStringLiteral("ban hành"),
        QStringLiteral("hướng dẫn"), QStringLiteral("duy trì"),      QStringLiteral("giữ vững"),
        QStringLiteral("quản lý"),   QStringLiteral("thu thập"),     QStringLiteral("truyền thông"),
        QStringLiteral("phát huy"),  QStringLiteral("hoàn thành"),   QStringLiteral("thường xuyên"),
        QStringLiteral("kịp thời"),  QStringLiteral("chỉ đạo"),      QStringLiteral("bố trí"),
        QStringLiteral("tập huấn"),  QStringLiteral("ra quân"),      QStringLiteral("mở"),
        QStringLiteral("khám"),      QStringLiteral("tiêm"),         QStringLiteral("giám sát"),
        QStringLiteral("thăm"),      QStringLiteral("lập"),          QStringLiteral("thành lập"),
        QStringLiteral("giáo dục"),  QStringLiteral("xét"),          QStringLiteral("trao"),
        QStringLiteral("đẩy mạnh"),  QStringLiteral("tăng cường")};
    return list;
}

bool beginsWithVerb(const QString &text)
{
    const QString small = text.toLower();
    return std::any_of(verbs().begin(), verbs().end(), [&](const QString &verb) {
        return small.startsWith(verb + QLatin1Char(' ')) || small.startsWith(verb + QLatin1Char(','));
    });
}

/// Place among the leads of the task; behind them all for who only takes part.
std::size_t leadPlace(const Task &task, const Organisation &organisation)
{
    const auto &groups = organisation.memberOf;
    const auto found = std::find_if(task.leads.begin(), task.leads.end(), [&](const Assignment &lead) {
        return lead.organisation == organisation.code
            || std::find(groups.begin(), groups.end(), lead.organisation) != groups.end();
    });
    return static_cast<std::size_t>(found - task.leads.begin());
}

/// Leads as the task names them, then all others; each in the plan's order of organisations.
std::pair<std::size_t, std::size_t> rankOf(const Plan &plan, const Task &task, const Code<Organisation> &by)
{
    const auto &all = plan.organisations;
    const auto found = std::find_if(all.begin(), all.end(), [&](const Organisation &one) { return one.code == by; });
    const std::size_t lead = found == all.end() ? task.leads.size() : leadPlace(task, *found);
    return {lead, static_cast<std::size_t>(found - all.begin())};
}

std::vector<const TaskResult *> orderedResults(const ReportReading &reading, const Task &task)
{
    std::vector<const TaskResult *> results;
    for (const TaskResult &result : reading.matter().returns.results) {
        if (result.task == task.code && result.period == reading.matter().period)
            results.push_back(&result);
    }
    std::stable_sort(results.begin(), results.end(), [&](const TaskResult *a, const TaskResult *b) {
        return rankOf(reading.plan(), task, a->by) < rankOf(reading.plan(), task, b->by);
    });
    return results;
}

} // namespace

std::vector<SharedResult> resultsOf(const ReportReading &reading, const Task &task)
{
    QHash<QString, std::size_t> placeOf;
    std::vector<SharedResult> shared;
    for (const TaskResult *result : orderedResults(reading, task)) {
        const QString key = matchKey(asSentence(result->text));
        if (!key.isEmpty() && placeOf.contains(key)) {
            shared[placeOf.value(key)].by.push_back(result->by);
            continue;
        }
        placeOf.insert(key, shared.size());
        shared.push_back({result, {result->by}});
    }
    return shared;
}

QString resultSentence(const ReportReading &reading, const SharedResult &shared, bool isFirst)
{
    const QString text = asSentence(shared.result->text);
    const QString doers = shortNames(reading, withGroups(reading.plan(), shared.by), kDoersNamed);
    if (text.isEmpty()) {
        const QString progress = withLowerFirst(asPhrase(shared.result->progress));
        return progress.isEmpty() ? QString()
                                  : QStringLiteral("%1 báo cáo tiến độ: %2.").arg(withUpperFirst(doers), progress);
    }
    if (beginsWithVerb(text))
        return withUpperFirst(doers) + QLatin1Char(' ') + withLowerFirst(text);
    return isFirst ? text : QStringLiteral("Theo báo cáo của %1: %2").arg(doers, text);
}

} // namespace ansinh
