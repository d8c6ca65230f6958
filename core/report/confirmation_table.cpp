// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/confirmation_slip.h"
#include "core/report/deadline_text.h"
#include "core/report/report_text.h"
#include "core/report/request_cells.h"
#include "core/report/table_cells.h"
#include "core/text/date_text.h"
#include "core/text/words.h"

#include <QSet>

#include <algorithm>

namespace ansinh {

namespace {

/// How much the return held.
struct Held
{
    int figures = 0;
    int unofficial = 0; ///< of these: preliminary or estimated
    int withoutValue = 0; ///< of these: not available
    int results = 0;
    int indicators = 0;
    QSet<QString> targets;
};

Held heldBy(const ReportReading &reading, const Code<Organisation> &code)
{
    Held held;
    const Returns &returns = reading.matter().returns;
    for (const Figure &figure : returns.figures) {
        if (!(figure.by == code))
            continue;
        ++held.figures;
        held.targets.insert(figure.target.text);
        held.withoutValue += figure.state == FigureState::NotAvailable;
        held.unofficial += figure.state == FigureState::Reported && figure.certainty != Certainty::Official;
    }
    const auto isOwn = [&](const auto &answer) { return answer.by == code; };
    held.results = int(std::count_if(returns.results.begin(), returns.results.end(), isOwn));
    held.indicators = int(std::count_if(returns.indicators.begin(), returns.indicators.end(), isOwn));
    return held;
}

/// "đúng thời hạn", "chậm 03 ngày so với thời hạn": the first version counts; empty: no date binds.
QString punctuality(const PaperReading &reading, const Submission &first)
{
    if (!reading.collect())
        return {};
    const QString late = daysLateText(*reading.collect(), first.received);
    return late.isEmpty() ? QStringLiteral("đúng thời hạn") : QStringLiteral("chậm %1 so với thời hạn").arg(late);
}

QString receivedText(const PaperReading &reading, const Submission &newest)
{
    const Submission &first = *reading.firstReturn(newest.organisation);
    const QString state = punctuality(reading, first);
    QString text = withUpperFirst(namedDay(newest.received));
    if (newest.version > first.version)
        text += QStringLiteral("; lần đầu ngày %1").arg(citedDate(first.received));
    return state.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, state);
}

QString figuresText(const Held &held, const OwedReport &owed)
{
    if (held.figures == 0)
        return owed.targets.empty() ? QStringLiteral("Không phụ trách chỉ tiêu") : QStringLiteral("Chưa có");
    QStringList notes;
    if (held.unofficial > 0)
        notes += QStringLiteral("%1 số liệu sơ bộ hoặc ước").arg(countText(held.unofficial));
    if (held.withoutValue > 0)
        notes += QStringLiteral("%1 nội dung báo chưa có số liệu").arg(countText(held.withoutValue));
    const QString text = QStringLiteral("%1 số liệu của %2 chỉ tiêu")
                             .arg(countText(held.figures), countText(qint64(held.targets.size())));
    return notes.isEmpty() ? text : QStringLiteral("%1, trong đó %2").arg(text, joinWords(notes));
}

QString resultsText(const Held &held, const OwedReport &owed)
{
    QStringList counts;
    if (held.results > 0)
        counts += QStringLiteral("kết quả của %1 nhiệm vụ").arg(countText(held.results));
    if (held.indicators > 0)
        counts += QStringLiteral("%1 số liệu thực hiện nhiệm vụ").arg(countText(held.indicators));
    if (counts.isEmpty())
        return owed.led.empty() ? QStringLiteral("Không được giao chủ trì nhiệm vụ") : QStringLiteral("Chưa có");
    return withUpperFirst(joinWords(counts));
}

QString missingText(const OwedReport &missing)
{
    QStringList lines;
    for (const Target *target : missing.targets)
        lines += QStringLiteral("- %1. %2;").arg(target->code.text, targetText(*target));
    for (const Task *task : missing.led)
        lines += QStringLiteral("- Nhiệm vụ %1. %2;").arg(task->code.text, taskText(*task));
    if (lines.isEmpty())
        return QStringLiteral("Không");
    lines.back().replace(lines.back().size() - 1, 1, QLatin1Char('.'));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

Table confirmationTable(const PaperReading &reading, const Submission &newest, const OwedReport &missing)
{
    Table table;
    table.caption = QStringLiteral("Nội dung báo cáo đã nhận");
    table.headerRows = 0;
    table.columns = {{50}, {115}};
    table.textSize = 13;
    const auto add = [&](const QString &name, const QString &text) {
        TableCell label = textCell(name);
        label.runs.front().bold = true;
        table.rows.push_back({{label, textCell(text)}, false});
    };
    const Held held = heldBy(reading, newest.organisation);
    const OwedReport &owed = reading.owedBy(newest.organisation);
    add(QStringLiteral("Đơn vị gửi"), reading.nameOf(newest.organisation));
    add(QStringLiteral("Kỳ báo cáo"), withUpperFirst(reading.periodName()));
    add(QStringLiteral("Ngày nhận"), receivedText(reading, newest));
    add(QStringLiteral("Lần gửi"),
        newest.version == 1 ? QStringLiteral("Lần đầu") : QStringLiteral("Lần thứ %1").arg(newest.version));
    if (!newest.file.isEmpty())
        add(QStringLiteral("Tệp đã nhận"), newest.file);
    add(QStringLiteral("Số liệu chỉ tiêu"), figuresText(held, owed));
    add(QStringLiteral("Kết quả nhiệm vụ"), resultsText(held, owed));
    add(QStringLiteral("Nội dung còn thiếu"), missingText(missing));
    return table;
}

} // namespace ansinh
