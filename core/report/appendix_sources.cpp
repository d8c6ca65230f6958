// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure_text.h"
#include "core/report/outline_contents.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/report/reported_value.h"
#include "core/report/table_cells.h"
#include "core/text/date_text.h"
#include "core/text/number_format.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kTextSize = 10;

/// "1.390/3.638 người (38,21%)", "12 hộ", "không phát sinh".
QString valueCell(const Target &target, const Figure &figure)
{
    const QString text = withUpperFirst(reportedText(target, figure));
    if (target.kind != TargetKind::Ratio || !figure.numerator || !figure.denominator)
        return text;
    return QStringLiteral("%1/%2 %3 (%4)")
        .arg(formatNumber(*figure.numerator), formatNumber(*figure.denominator), target.countedUnit, text);
}

/// The newest return of who reported it; without one the day on which the figure was put down.
QString receivedCell(const ReportReading &reading, const Figure &figure)
{
    const Submission *newest = nullptr;
    for (const Submission &submission : reading.matter().returns.submissions) {
        const bool isOf = submission.organisation == figure.by && submission.period == figure.period;
        if (isOf && (!newest || submission.version > newest->version))
            newest = &submission;
    }
    return citedDate(newest ? newest->received : figure.recordedAt.date());
}

QString originCell(const FigureSource &source)
{
    static const QHash<QString, QString> origins{{QStringLiteral("workbook"), QStringLiteral("Mẫu số liệu")},
                                                 {QStringLiteral("csv"), QStringLiteral("Tệp số liệu")},
                                                 {QStringLiteral("sample"), QStringLiteral("Dữ liệu mẫu")},
                                                 {QStringLiteral("package"), QStringLiteral("Gói dữ liệu")}};
    QStringList words{origins.value(source.origin, QStringLiteral("Nhập trực tiếp")), source.file, source.place};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString periodCell(const Figure &figure)
{
    if (figure.dataFrom && figure.dataTo)
        return QStringLiteral("%1 - %2").arg(citedDate(*figure.dataFrom), citedDate(*figure.dataTo));
    return figure.asOf ? citedDate(*figure.asOf) : QString();
}

QString certaintyCell(const Figure &figure)
{
    const QString word = certaintyWord(figure.certainty);
    return word.isEmpty() ? QStringLiteral("Chính thức") : withUpperFirst(word);
}

TableRow sourceRow(const ReportReading &reading, const Target &target, const Figure &figure, int number)
{
    TableRow row;
    row.cells = {centredCell(QString::number(number)),
                 textCell(withUpperFirst(reading.nameOf(figure.part))),
                 textCell(valueCell(target, figure)),
                 centredCell(certaintyCell(figure)),
                 textCell(withUpperFirst(reading.nameInside(figure.by))),
                 centredCell(periodCell(figure)),
                 centredCell(receivedCell(reading, figure)),
                 textCell(originCell(figure.source)),
                 textCell(asPhrase(figure.reason.isEmpty() ? figure.note : figure.reason))};
    return row;
}

Table sourceTable(const ReportReading &reading)
{
    Table table = tableWith({{QStringLiteral("TT"), 9},
                             {QStringLiteral("Phạm vi"), 30},
                             {QStringLiteral("Số liệu"), 40},
                             {QStringLiteral("Loại số liệu"), 18},
                             {QStringLiteral("Đơn vị báo cáo"), 44},
                             {QStringLiteral("Số liệu đến ngày"), 23},
                             {QStringLiteral("Ngày nhận"), 22},
                             {QStringLiteral("Nguồn"), 32},
                             {QStringLiteral("Ghi chú"), 29}},
                            QStringLiteral("Nguồn của số liệu"));
    table.textSize = kTextSize;
    int number = 0;
    for (const Target &target : reading.plan().targets) {
        std::vector<const Figure *> figures = reading.figuresOf(target);
        if (figures.empty())
            continue;
        std::stable_sort(figures.begin(), figures.end(),
                         [](const Figure *a, const Figure *b) { return a->part < b->part; });
        table.rows.push_back(groupRow(table, QStringLiteral("%1. %2").arg(target.code.text, target.name)));
        for (const Figure *figure : figures)
            table.rows.push_back(sourceRow(reading, target, *figure, ++number));
    }
    return table;
}

} // namespace

Section sourceAppendix(const ReportReading &reading)
{
    Section section = appendixSection(reading, Content::SourceAppendix, Orientation::Landscape);
    Table table = sourceTable(reading);
    const bool isEmpty = table.rows.size() == 1;
    if (!isEmpty)
        section.blocks.push_back(std::move(table));
    section.blocks.push_back(note(
        isEmpty ? QStringLiteral("Chưa có số liệu nào được báo cáo cho %1./.").arg(reading.periodName())
                : QStringLiteral("Ghi chú: ngày nhận là ngày nhận báo cáo lần cuối của đơn vị; chưa có báo cáo thì là "
                                 "ngày ghi số liệu vào sổ./."),
        QStringLiteral("appendix.sources.note")));
    return section;
}

} // namespace ansinh
