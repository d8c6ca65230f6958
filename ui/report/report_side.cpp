// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_side.h"

#include "ui/report/letterhead_form.h"
#include "ui/report/remark_list.h"
#include "ui/report/source_panel.h"

#include <QDesktopServices>
#include <QLabel>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ansinh {

namespace {

constexpr int kLetters = 38; ///< how wide it is

QWidget *leafOf(std::initializer_list<QWidget *> widgets)
{
    auto *leaf = new QWidget;
    auto *layout = new QVBoxLayout(leaf);
    layout->setContentsMargins(0, 10, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->setStretch(0, 1);
    return leaf;
}

} // namespace

ReportSide::ReportSide(QWidget *parent)
    : Card({}, parent),
      m_tabs(new QTabWidget),
      m_remarks(new RemarkList),
      m_letterhead(new LetterheadForm),
      m_sources(new SourcePanel),
      m_saved(new QLabel)
{
    m_saved->setObjectName(QStringLiteral("savedNote"));
    m_saved->setWordWrap(true);
    m_saved->setTextFormat(Qt::RichText);
    m_saved->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_saved->hide();
    m_tabs->setObjectName(QStringLiteral("reportSide"));
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->addTab(leafOf({m_remarks, m_saved}), tr("Check"));
    m_tabs->addTab(leafOf({m_letterhead}), tr("Letterhead"));
    m_tabs->addTab(leafOf({m_sources}), tr("Sources"));
    m_tabs->setTabToolTip(0, tr("What to know before printing (Ctrl+Tab)"));
    m_tabs->setTabToolTip(1, tr("How the report is headed, signed and addressed (Ctrl+Tab)"));
    m_tabs->setTabToolTip(2, tr("From which figures and results the chosen paragraph was made (Ctrl+Tab)"));
    add(m_tabs, 1);
    setFixedWidth(fontMetrics().averageCharWidth() * kLetters);
    connect(m_saved, &QLabel::linkActivated, this, [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
}

int ReportSide::show(const ReportReading &reading, bool isSubmitted)
{
    const std::vector<ReportRemark> remarks
        = isSubmitted ? std::vector<ReportRemark>() : reportRemarks(reading);
    const auto count = static_cast<int>(remarks.size());
    m_remarks->show(remarks);
    m_letterhead->show(reading);
    m_tabs->setTabText(0, remarks.empty() ? tr("Check") : tr("Check (%1)").arg(count));
    return count;
}

void ReportSide::lock(bool isLocked)
{
    m_letterhead->lock(isLocked);
    m_tabs->setTabToolTip(1, isLocked ? tr("How the report is headed, signed and addressed; it can be changed once the "
                                           "report is reopened (Ctrl+Tab)")
                                      : tr("How the report is headed, signed and addressed (Ctrl+Tab)"));
}

void ReportSide::openRemarks()
{
    m_tabs->setCurrentIndex(0);
}

void ReportSide::openSources()
{
    m_tabs->setCurrentIndex(2);
}

void ReportSide::openLetterhead(const QString &field)
{
    m_tabs->setCurrentIndex(1);
    m_letterhead->focusField(field.isEmpty() ? QStringLiteral("usage") : field);
}

void ReportSide::tellSaved(const QString &html)
{
    m_saved->setText(html);
    m_saved->setVisible(!html.isEmpty());
}

} // namespace ansinh
