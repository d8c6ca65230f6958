// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include "core/actions/status.h"
#include "core/report/annual_report.h"
#include "ui/base/desk.h"
#include "ui/base/theme.h"
#include "ui/print/layout.h"
#include "ui/print/pdf_renderer.h"
#include "ui/report/outline_list.h"
#include "ui/report/remarks.h"
#include "ui/preview/papers_menu.h"
#include "ui/preview/printing.h"
#include "ui/preview/sheet_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/error_box.h"
#include "ui/widgets/html.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/text_panel.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace ansinh {

namespace {

QString remarkHtml(const Remark &remark)
{
    const Colours &own = colours();
    const QString mark = QStringLiteral("<span style='color:%1'>%2</span> ")
                             .arg((remark.isSerious ? own.bad : own.warning).name(),
                                  remark.isSerious ? QStringLiteral("●") : QStringLiteral("▲"));
    QString html = mark + remark.text.toHtmlEscaped();
    if (!remark.detail.isEmpty())
        html += QStringLiteral("<br>") + mutedHtml(remark.detail);
    return QStringLiteral("<p style='margin:0 0 10px 0'>%1</p>").arg(html);
}

} // namespace

ReportPage::ReportPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Annual report"), parent),
      m_outline(new OutlineList),
      m_sheets(new SheetView),
      m_remarkCard(new Card(tr("Before printing"))),
      m_remarks(new TextPanel(tr("What to know before printing"))),
      m_zoom(new QComboBox),
      m_print(new QPushButton(tr("&Print…"))),
      m_save(new QPushButton(tr("&Save PDF…"))),
      m_saved(new WrappedLabel)
{
    offerPapers(settings);
    addActions();
    arrange();
    connectAll();
}

void ReportPage::offerPapers(Settings &settings)
{
    auto *papers = new QPushButton(tr("&Other papers"));
    papers->setObjectName(QStringLiteral("otherPapers"));
    papers->setToolTip(tr("Progress report, requests, reminders, confirmations, assignment sheets"));
    auto *menu = new PapersMenu(PapersMenu::Kind::EveryPaper, m_desk, settings, papers);
    papers->setMenu(menu);
    addToHead(papers);
    connect(menu, &PapersMenu::refused, this, [this](const Error &error) { notice().refuse(error); });
}

void ReportPage::addActions()
{
    m_zoom->addItems({tr("Fit width"), tr("Whole page"), QStringLiteral("100%")});
    m_zoom->setObjectName(QStringLiteral("zoomChoice"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("How large the pages are shown; the print stays the same"));
    m_print->setObjectName(QStringLiteral("printReport"));
    m_print->setToolTip(tr("Print the pages as they are shown (Ctrl+P)"));
    m_print->setShortcut(QKeySequence::Print);
    m_save->setObjectName(QStringLiteral("savePdf"));
    m_save->setProperty("primary", true);
    m_save->setToolTip(tr("Save the pages as a PDF file (Ctrl+S)"));
    m_save->setShortcut(QKeySequence::Save);
    addToHead(m_zoom);
    addToHead(m_print);
    addToHead(m_save);
}

void ReportPage::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    m_outline->setObjectName(QStringLiteral("reportOutline"));
    m_sheets->setObjectName(QStringLiteral("reportSheets"));
    m_remarks->setObjectName(QStringLiteral("reportRemarks"));
    m_saved->setObjectName(QStringLiteral("savedNote"));
    m_saved->setTextFormat(Qt::RichText);
    m_saved->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_saved->hide();
    auto *outline = new Card(tr("Outline"));
    outline->add(m_outline, 1);
    outline->setFixedWidth(letter * 29);
    m_remarkCard->add(m_remarks, 1);
    m_remarkCard->add(m_saved);
    m_remarkCard->setFixedWidth(letter * 34);
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(outline);
    layout->addWidget(m_sheets, 1);
    layout->addWidget(m_remarkCard);
    setBody(body);
}

void ReportPage::connectAll()
{
    connect(m_outline, &OutlineList::entryChosen, m_sheets, &SheetView::goTo);
    connect(m_sheets, &SheetView::scrolled, this, &ReportPage::tellPage);
    connect(m_zoom, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_sheets->setZoom(static_cast<SheetView::Zoom>(index)); });
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::askAndSavePdf);
    connect(m_saved, &QLabel::linkActivated, this, [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
}

void ReportPage::refresh()
{
    const Period period = m_desk.wholeYear();
    setPageTitle(tr("Annual report %1").arg(period.year.number()));
    m_saved->hide();
    const Result<Status> &status = m_desk.status(period);
    if (!status)
        return refuse(status.error());
    const Result<ReportMatter> matter = m_desk.keeper().reportMatter(period);
    if (!matter)
        return refuse(matter.error());
    m_document = composeAnnualReport(*matter);
    const Result<LaidOut> laidOut = layOut(m_document);
    if (!laidOut)
        return refuse(laidOut.error());
    m_laidOut = *laidOut;
    m_sheets->show(m_laidOut);
    m_outline->show(m_laidOut.outline);
    m_print->setEnabled(true);
    m_save->setEnabled(true);
    showRemarks(*status);
    tellPage();
}

QWidget *ReportPage::mainField() const
{
    return m_sheets;
}

void ReportPage::showRemarks(const Status &status)
{
    const std::vector<Remark> remarks = remarksOf(status, m_desk.book().isSample());
    QString html;
    for (const Remark &remark : remarks)
        html += remarkHtml(remark);
    m_remarkCard->setTitle(remarks.empty()
                               ? tr("Before printing")
                               : tr("Before printing: %n thing(s)", nullptr, static_cast<int>(remarks.size())));
    m_remarks->show(remarks.empty() ? paragraphHtml(tr("Nothing stands in the way.")) : html);
}

void ReportPage::refuse(const Error &error)
{
    m_laidOut = {};
    m_sheets->show(m_laidOut);
    m_outline->show({});
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    m_remarks->show(paragraphHtml(error.message));
}

void ReportPage::tellPage()
{
    const int page = m_sheets->currentPage();
    if (page < 0)
        return setSubtitle({});
    setSubtitle(tr("draft · page %1 of %2").arg(page + 1).arg(m_sheets->pageCount()));
    // What was chosen near the end stays marked although it cannot come to the top.
    const OutlineEntry *marked = m_outline->marked();
    if (!marked || !m_sheets->isInSight(*marked))
        m_outline->mark(m_sheets->reached(m_outline->entries()));
}

void ReportPage::print()
{
    const Result<bool> printed = printWithDialog(this, m_laidOut);
    if (!printed)
        showError(this, printed.error());
    else if (*printed)
        emit told(tr("Sent to the printer"));
}

void ReportPage::askAndSavePdf()
{
    const QFileInfo book(m_desk.book().path());
    const QString name = QStringLiteral("bao-cao-nam-%1.pdf").arg(m_desk.year().number());
    QString path = QFileDialog::getSaveFileName(this, tr("Save the report as PDF"), book.dir().filePath(name),
                                                tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive))
        path += QStringLiteral(".pdf");
    savePdf(path);
}

void ReportPage::savePdf(const QString &path)
{
    const Result<int> pages = PdfRenderer().writePdf(m_document, path);
    if (!pages)
        return showError(this, pages.error());
    tellSaved(path);
}

void ReportPage::tellSaved(const QString &path)
{
    const QFileInfo file(path);
    const auto link = [](const QString &target, const QString &text) {
        return QStringLiteral("<a style='color:%1' href='%2'>%3</a>")
            .arg(colours().accentText.name(), QUrl::fromLocalFile(target).toString(QUrl::FullyEncoded),
                 text.toHtmlEscaped());
    };
    m_saved->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(path)).toHtmlEscaped() + QStringLiteral("<br>")
                     + link(path, tr("Open the file")) + QStringLiteral(" · ")
                     + link(file.path(), tr("Open the folder")));
    m_saved->show();
    emit told(tr("Saved: %1").arg(file.fileName()));
}

} // namespace ansinh
