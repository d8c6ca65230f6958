// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/confirmation_slip.h"

#include "core/report/deadline_text.h"
#include "core/report/paragraphs.h"
#include "core/report/plan_phrase.h"
#include "core/report/recipients.h"
#include "core/report/report_text.h"
#include "core/report/request_cells.h"
#include "core/report/table_cells.h"
#include "core/text/date_text.h"
#include "core/text/words.h"

#include <QSet>

#include <algorithm>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

const QString kRule = QStringLiteral("confirmation");

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

const Submission *firstReturn(const ReportReading &reading, const Code<Organisation> &code)
{
    const Submission *first = nullptr;
    for (const Submission &submission : reading.matter().returns.submissions) {
        if (submission.organisation == code && (!first || submission.version < first->version))
            first = &submission;
    }
    return first;
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
    const Submission &first = *firstReturn(reading, newest.organisation);
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

QString resultsText(const Held &held)
{
    QStringList counts;
    if (held.results > 0)
        counts += QStringLiteral("kết quả của %1 nhiệm vụ").arg(countText(held.results));
    if (held.indicators > 0)
        counts += QStringLiteral("%1 số liệu thực hiện nhiệm vụ").arg(countText(held.indicators));
    return counts.isEmpty() ? QStringLiteral("Chưa có") : withUpperFirst(joinWords(counts));
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

QString originText(const Submission &submission)
{
    if (!submission.file.isEmpty())
        return QStringLiteral("Tệp %1").arg(submission.file);
    return submission.origin == QLatin1String("workbook") ? QStringLiteral("Biểu mẫu điện tử")
                                                          : QStringLiteral("Văn bản");
}

Table contentTable(const PaperReading &reading, const Submission &newest)
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
    add(QStringLiteral("Đơn vị gửi"), reading.nameOf(newest.organisation));
    add(QStringLiteral("Kỳ báo cáo"), withUpperFirst(reading.periodName()));
    add(QStringLiteral("Ngày nhận"), receivedText(reading, newest));
    add(QStringLiteral("Lần gửi"), QStringLiteral("Lần thứ %1").arg(newest.version));
    add(QStringLiteral("Hình thức"), originText(newest));
    add(QStringLiteral("Số liệu chỉ tiêu"), figuresText(held, owedBy(reading, newest.organisation)));
    add(QStringLiteral("Kết quả nhiệm vụ"), resultsText(held));
    add(QStringLiteral("Nội dung còn thiếu"), missingText(missingFrom(reading, newest.organisation)));
    if (!newest.note.isEmpty())
        add(QStringLiteral("Ghi chú"), asSentence(newest.note));
    return table;
}

QString askedFor(const PaperReading &reading, const OwedReport &missing)
{
    const QString name = reading.nameInside(missing.organisation);
    if (missing.isEmpty())
        return QStringLiteral("Báo cáo của %1 đã đủ nội dung theo yêu cầu. Khi cần sửa số liệu, đề nghị gửi lại báo "
                              "cáo; lần gửi sau thay cho lần gửi trước.")
            .arg(name);
    const bool inTime = reading.collect() && reading.collect()->daysLeft(reading.date()) >= 0;
    const QString when = inTime ? dueText(*reading.collect()) : QStringLiteral("trong thời gian sớm nhất");
    return QStringLiteral("Đề nghị %1 bổ sung nội dung còn thiếu %2; lần gửi sau thay cho lần gửi trước.")
        .arg(name, when);
}

SignatureBlock receiverSignature(const PaperReading &reading, const QString &sender)
{
    const QString mark = compilerMark(reading);
    return {{sender, mark.isEmpty() ? QStringLiteral("Lưu: VT") : QStringLiteral("Lưu: ") + mark},
            {QStringLiteral("NGƯỜI NHẬN BÁO CÁO")},
            {},
            {}};
}

Section slipOf(const PaperReading &reading, const Code<Organisation> &code)
{
    const Submission &newest = *newestReturn(reading, code);
    const QString name = reading.nameOf(code);
    const QString through = collectorName(reading);
    Section section{
        name,
        Orientation::Portrait,
        {paperHeader(reading, {}, QStringLiteral("PHIẾU XÁC NHẬN"),
                     QStringLiteral("Đã nhận báo cáo %1 của %2").arg(reading.periodName(), reading.nameInside(code)))}};
    section.blocks.push_back(
        bodyText(QStringLiteral("%1%2 xác nhận đã nhận báo cáo kết quả thực hiện %3 như sau:")
                     .arg(through.isEmpty() ? reading.issuerName() : withUpperFirst(through),
                          through.isEmpty() ? QString() : QLatin1Char(' ') + reading.ward(), planPhrase(reading)),
                 kRule));
    section.blocks.push_back(contentTable(reading, newest));
    section.blocks.push_back(bodyText(askedFor(reading, missingFrom(reading, code)), kRule));
    section.blocks.push_back(receiverSignature(reading, name));
    return section;
}

} // namespace

const Submission *newestReturn(const ReportReading &reading, const Code<Organisation> &organisation)
{
    const Submission *newest = nullptr;
    for (const Submission &submission : reading.matter().returns.submissions) {
        if (submission.organisation == organisation && (!newest || submission.version > newest->version))
            newest = &submission;
    }
    return newest;
}

Document composeConfirmations(const PaperMatter &matter, const Codes &organisations)
{
    const PaperReading reading(matter);
    Document document
        = paperDocument(reading, QStringLiteral("Phiếu xác nhận đã nhận báo cáo ") + reading.periodName());
    for (const Code<Organisation> &code : organisations)
        document.sections.push_back(slipOf(reading, code));
    return document;
}

} // namespace ansinh
