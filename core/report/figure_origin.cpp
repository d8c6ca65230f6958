// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figure_origin.h"

#include "core/report/figure_text.h"
#include "core/report/report_text.h"
#include "core/report/reported_value.h"
#include "core/text/date_text.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

QString valueText(const Target &target, const Figure &figure)
{
    const QString text = withUpperFirst(reportedText(target, figure));
    const QString fraction = fractionText(target, figure.numerator, figure.denominator);
    return fraction.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(fraction, text);
}

QString sourceText(const FigureSource &source)
{
    static const QHash<QString, QString> origins{{QStringLiteral("workbook"), QStringLiteral("Mẫu số liệu")},
                                                 {QStringLiteral("csv"), QStringLiteral("Tệp số liệu")},
                                                 {QStringLiteral("sample"), QStringLiteral("Dữ liệu mẫu")},
                                                 {QStringLiteral("package"), QStringLiteral("Gói dữ liệu")}};
    QStringList words{origins.value(source.origin, QStringLiteral("Nhập trực tiếp")), source.file, source.place};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString periodText(const Figure &figure)
{
    if (figure.dataFrom && figure.dataTo)
        return QStringLiteral("%1 - %2").arg(citedDate(*figure.dataFrom), citedDate(*figure.dataTo));
    return figure.asOf ? citedDate(*figure.asOf) : QString();
}

QString certaintyText(const Figure &figure)
{
    const QString word = certaintyWord(figure.certainty);
    return word.isEmpty() ? QStringLiteral("Chính thức") : withUpperFirst(word);
}

} // namespace

FigureOrigin originOf(const ReportReading &reading, const Target &target, const Figure &figure)
{
    FigureOrigin origin = originOf(reading, figure.by, figure.recordedAt.date());
    origin.part = withUpperFirst(reading.nameOf(figure.part));
    origin.value = valueText(target, figure);
    origin.certainty = certaintyText(figure);
    origin.until = periodText(figure);
    origin.source = sourceText(figure.source);
    origin.remark = asPhrase(figure.reason.isEmpty() ? figure.note : figure.reason);
    return origin;
}

FigureOrigin originOf(const ReportReading &reading, const Code<Organisation> &by, const QDate &recorded)
{
    const Submission *newest = reading.newestReturn(by);
    FigureOrigin origin;
    origin.by = withUpperFirst(reading.nameInside(by));
    origin.received = citedDate(newest ? newest->received : recorded);
    origin.source = newest ? sourceText({newest->origin, newest->file, {}}) : sourceText({});
    return origin;
}

} // namespace ansinh
