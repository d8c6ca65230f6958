// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/submit_form.h"

#include "core/actions/report_charts.h"
#include "core/actions/submit_report.h"
#include "core/report/outline_contents.h"
#include "core/text/date_text.h"
#include "core/text/normalise.h"
#include "ui/base/desk.h"
#include "ui/base/theme.h"
#include "ui/print/rendering.h"
#include "ui/widgets/entry_dialog.h"
#include "ui/widgets/named.h"
#include "ui/widgets/text_panel.h"

#include <QApplication>
#include <QLineEdit>
#include <QUrl>

namespace ansinh {

namespace {

struct SubmitWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::SubmitWords)
};

constexpr int kLinesOfRemarks = 9;

QString markOf(ReportRemark::Severity severity)
{
    switch (severity) {
    case ReportRemark::Severity::Serious: return QStringLiteral("●");
    case ReportRemark::Severity::Doubtful: return QStringLiteral("▲");
    case ReportRemark::Severity::Note: break;
    }
    return QStringLiteral("○");
}

/// Each line leads to where it is mended.
QString remarksHtml(const std::vector<ReportRemark> &remarks)
{
    QStringList lines;
    for (size_t i = 0; i < remarks.size(); ++i) {
        const QString text = remarks[i].text.toHtmlEscaped();
        const QString link = QStringLiteral("<a href='remark:%1' style='color:%2'>%3</a>")
                                 .arg(i)
                                 .arg(colours().accentText.name(), text);
        lines += markOf(remarks[i].severity) + QLatin1Char(' ') + (remarks[i].to.page.isEmpty() ? text : link);
    }
    return lines.isEmpty() ? SubmitWords::tr("✓ Nothing is open.").toHtmlEscaped() : lines.join(QStringLiteral("<br>"));
}

/// What is open, as the report page says it; a refusal to read stands there as well.
TextPanel *remarkPanel(const Result<ReportMatter> &matter, EntryDialog &dialog, SubmitAnswer &answer)
{
    auto *panel = new TextPanel(SubmitWords::tr("Still open"));
    panel->setObjectName(QStringLiteral("submitRemarks"));
    panel->setOpenLinks(false);
    panel->setMinimumHeight(panel->fontMetrics().lineSpacing() * kLinesOfRemarks);
    if (!matter) {
        panel->show(matter.error().message.toHtmlEscaped());
        return panel;
    }
    const std::vector<ReportRemark> remarks = reportRemarks(placedReading(*matter));
    panel->show(remarksHtml(remarks));
    QObject::connect(panel, &QTextBrowser::anchorClicked, &dialog, [&dialog, &answer, remarks](const QUrl &link) {
        const auto place = static_cast<size_t>(link.path().toInt());
        if (place < remarks.size())
            answer.place = placeOf(remarks[place].to);
        dialog.reject();
    });
    return panel;
}

QString numberFault(const QLineEdit *field)
{
    return singleLine(field->text()).isEmpty()
        ? SubmitWords::tr("Enter the number that the office gave the report, such as 123 or 123/BC-UBND.")
        : QString();
}

QString dateFault(QLineEdit *field, const QDate &today)
{
    const auto date = parseDate(field->text(), today.year());
    if (!date)
        return date.error().message;
    if (*date > today)
        return SubmitWords::tr("%1 is still to come. Enter the date that stands on the report.").arg(shortDate(*date));
    field->setText(shortDate(*date));
    return {};
}

Result<SubmittedReport> submitted(Desk &desk, const SubmitOrder &order)
{
    QApplication::setOverrideCursor(Qt::WaitCursor);
    auto report = submitReport(desk.book(), order, submitRendering());
    QApplication::restoreOverrideCursor();
    return desk.written(std::move(report));
}

QString whatItMeans(const Period &period)
{
    return SubmitWords::tr("The report is kept as it now stands, as PDF, Word and OpenDocument, and prints the same "
                           "for ever. The figures of %1 and of earlier years are locked: nobody changes them by "
                           "accident. If something has to be mended, the report can be opened again with a "
                           "reason; both versions are kept.")
        .arg(period.year.number());
}

} // namespace

SubmitAnswer askAndSubmit(QWidget *parent, Desk &desk, const Period &period)
{
    SubmitAnswer answer;
    EntryDialog dialog(SubmitWords::tr("Submit the report of %1").arg(period.year.number()),
                       SubmitWords::tr("Submit and lock"), parent);
    dialog.setObjectName(QStringLiteral("submitForm"));
    const Result<ReportMatter> matter = annualReportMatter(desk.keeper(), period);
    auto *number = named<QLineEdit>("submitNumber");
    auto *date = named<QLineEdit>("submitDate");
    number->setText(matter ? matter->letterhead.number : QString());
    date->setText(shortDate(matter && matter->letterhead.date ? *matter->letterhead.date : desk.today()));
    dialog.addField(SubmitWords::tr("&Number"), number, [number] { return numberFault(number); });
    dialog.addField(SubmitWords::tr("&Date"), date, [date, &desk] { return dateFault(date, desk.today()); });
    dialog.addField(SubmitWords::tr("Still &open"), remarkPanel(matter, dialog, answer));
    dialog.explain(whatItMeans(period));
    dialog.onOk([&]() -> Result<void> {
        const auto day = parseDate(date->text(), desk.today().year());
        if (!day)
            return day.error();
        const auto report = submitted(desk, {period.year, singleLine(number->text()), *day, desk.today()});
        if (!report)
            return report.error();
        answer.isSubmitted = true;
        answer.designation = report->designation();
        return {};
    });
    dialog.exec();
    return answer;
}

} // namespace ansinh
