// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/submitted.h"

#include "app/cli/json_values.h"
#include "core/actions/submit_report.h"
#include "core/base/atomic_file.h"
#include "core/text/date_text.h"
#include "ui/print/document_file.h"
#include "ui/print/paper_charts.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ansinh {

namespace {

/// As our own PDF says it; 0: another file.
int pagesIn(const QByteArray &bytes)
{
    constexpr char kCount[] = "/Count ";
    const qsizetype tree = bytes.indexOf("/Type /Pages");
    const qsizetype at = tree < 0 ? -1 : bytes.indexOf(kCount, tree);
    return at < 0 ? 0 : QByteArray(bytes.mid(at + qsizetype(sizeof kCount) - 1, 9)).split(' ').first().toInt();
}

} // namespace

QJsonValue submittedJson(const std::optional<SubmittedReport> &report)
{
    return report ? QJsonValue(submittedJson(*report)) : QJsonValue(QJsonValue::Null);
}

QJsonObject submittedJson(const SubmittedReport &report)
{
    return {{QStringLiteral("number"), report.number},
            {QStringLiteral("date"), jsonOf(report.date)},
            {QStringLiteral("version"), report.version}};
}

QString submittedText(const std::optional<SubmittedReport> &report)
{
    if (!report)
        return {};
    return QCoreApplication::translate("app/cli", "Submitted: report No. %1 of %2.")
               .arg(report->designation(), shortDate(report->date))
        + QLatin1Char('\n');
}

Result<int> writeSubmitted(Book &book, const SubmittedReport &report, const QString &path)
{
    const auto format = submittedFormatOf(QFileInfo(path).suffix());
    if (!format) {
        const auto document = submittedDocument(book, report);
        return document ? writeDocument(*document, path, paperCharts()) : Result<int>(document.error());
    }
    const auto bytes = submittedFile(book, report, *format);
    if (!bytes)
        return bytes.error();
    if (auto written = writeWhole(path, *bytes); !written)
        return written.error();
    return pagesIn(*bytes);
}

} // namespace ansinh
