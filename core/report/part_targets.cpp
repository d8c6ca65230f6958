// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/absence.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/target_lists.h"
#include "core/report/target_sentence.h"
#include "core/report/target_table.h"
#include "core/report/verdict_words.h"
#include "core/text/words.h"

#include <map>

namespace ansinh {

namespace {

struct CountWord
{
    Verdict verdict;
    const char *said; ///< after the number
};

constexpr CountWord kCounts[] = {{Verdict::Attained, "chỉ tiêu đã đạt"},
                                 {Verdict::OnTrack, "chỉ tiêu đúng tiến độ"},
                                 {Verdict::Behind, "chỉ tiêu chậm so với lộ trình hoặc chưa đạt"},
                                 {Verdict::NoBaseline, "chỉ tiêu mới có số liệu năm đầu"},
                                 {Verdict::Disputed, "chỉ tiêu chưa thống nhất số liệu"},
                                 {Verdict::NoData, "chỉ tiêu chưa có số liệu"},
                                 {Verdict::NotApplicable, "chỉ tiêu không phát sinh đối tượng"},
                                 {Verdict::NotAssessable, "chỉ tiêu không đánh giá ở cấp "}};

QString summarySentence(const ReportReading &reading)
{
    const Summary summary = countOf(reading);
    const QString where = reading.places().pointerTo(Content::TargetAppendix);
    const QString detail = where.isEmpty() ? QStringLiteral(".") : QStringLiteral(" (chi tiết tại %1).").arg(where);
    QStringList counts;
    for (const CountWord &word : kCounts) {
        const int count = summary.count(word.verdict);
        const QString unit = word.verdict == Verdict::NotAssessable ? reading.unitWord() : QString();
        if (count > 0)
            counts += QStringLiteral("%1 %2%3").arg(countText(count), QString::fromUtf8(word.said), unit);
    }
    return QStringLiteral("Đến %1, trong %2 chỉ tiêu của Kế hoạch có %3")
               .arg(reading.asOf(), countText(summary.total()), joinWords(counts))
        + detail;
}

/// How the values assigned for the year fared; begins with a space, empty: none was assigned, or none judged.
QString assignedSummary(const ReportReading &reading)
{
    const std::size_t met = assignedTargets(reading, true).size();
    const std::size_t missed = assignedTargets(reading, false).size();
    if (met + missed == 0)
        return {};
    const QString all = countText(qint64(met + missed));
    if (missed == 0)
        return QStringLiteral(" Cả %1 chỉ tiêu được giao cho %2 đều hoàn thành.").arg(all, reading.periodName());
    if (met == 0)
        return QStringLiteral(" Chưa hoàn thành %1 chỉ tiêu được giao cho %2.").arg(all, reading.periodName());
    return QStringLiteral(" Trong %1 chỉ tiêu được giao cho %2 đã có số liệu, có %3 chỉ tiêu hoàn thành và %4 chỉ tiêu "
                          "chưa hoàn thành.")
        .arg(all, reading.periodName(), countText(qint64(met)), countText(qint64(missed)));
}

Paragraph nothingMeasured(const ReportReading &reading)
{
    const QString where = reading.places().pointerTo(Content::TargetAppendix);
    const QString list = where.isEmpty() ? QString() : QStringLiteral("; danh mục chỉ tiêu nêu tại ") + where;
    const QString text = QStringLiteral("Đến %1, chưa có số liệu để đánh giá %2 chỉ tiêu của Kế hoạch%3.")
                             .arg(reading.asOf(), countText(qint64(reading.plan().targets.size())), list);
    return bodyText(text, QStringLiteral("targets.none"));
}

/// Targets without a figure, those of one reason together.
using Unmeasured = std::map<std::pair<Verdict, QString>, std::vector<const Target *>>;

Blocks fieldParagraphs(const ReportReading &reading, const TargetField &field, MouldTurn &turn)
{
    Blocks blocks;
    Unmeasured unmeasured;
    for (const Target *target : field.targets) {
        const Assessment &assessment = reading.assessmentOf(*target);
        if (isUnmeasured(assessment))
            unmeasured[{assessment.verdict, reasonWithoutFigure(reading, *target)}].push_back(target);
        else
            blocks.push_back(targetParagraph(reading, *target, turn));
    }
    for (const auto &[reason, targets] : unmeasured)
        blocks.push_back(unmeasuredParagraph(reading, targets, turn));
    return blocks;
}

QStringList keysOfAll(const ReportReading &reading)
{
    QStringList keys;
    for (const Target &target : reading.plan().targets)
        keys += reading.keyOf(target);
    return keys;
}

bool hasMeasured(const ReportReading &reading)
{
    for (const Target &target : reading.plan().targets) {
        if (!isUnmeasured(reading.assessmentOf(target)))
            return true;
    }
    return false;
}

} // namespace

Blocks targetResults(const ReportReading &reading)
{
    if (!hasMeasured(reading))
        return {nothingMeasured(reading)};
    Blocks blocks{bodyText(summarySentence(reading) + assignedSummary(reading), QStringLiteral("targets.summary"),
                           keysOfAll(reading))};
    if (reading.wording().fields().size() > 1) {
        blocks.push_back(bodyText(QStringLiteral("Kết quả đánh giá chỉ tiêu theo từng lĩnh vực như sau:"),
                                  QStringLiteral("targets.table")));
        blocks.push_back(verdictTable(reading));
    }
    const OutlinePlace place = reading.places().headingsOf(Content::Targets);
    MouldTurn turn;
    int number = 0;
    for (const TargetField &field : reading.wording().fields()) {
        if (!field.title.isEmpty())
            blocks.push_back(place.level < kClauseLevel
                                 ? place.below(++number, field.title, QStringLiteral("heading.field"))
                                 : place.pointBelow(++number, field.title, QStringLiteral("heading.field")));
        append(blocks, fieldParagraphs(reading, field, turn));
    }
    return blocks;
}

} // namespace ansinh
