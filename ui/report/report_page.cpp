// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include "core/actions/letterhead_settings.h"
#include "core/actions/report_charts.h"
#include "core/actions/submit_report.h"
#include "core/report/annual_report.h"
#include "core/report/outline_contents.h"
#include "core/store/submitted_reports.h"
#include "ui/base/desk.h"
#include "ui/preview/page_thumbnails.h"
#include "ui/preview/papers_menu.h"
#include "ui/preview/sheet_view.h"
#include "ui/preview/zoom_choice.h"
#include "ui/print/layout.h"
#include "ui/print/paper_charts.h"
#include "ui/report/letterhead_form.h"
#include "ui/report/outline_editor.h"
#include "ui/report/outline_rows.h"
#include "ui/report/remark_list.h"
#include "ui/report/report_side.h"
#include "ui/report/submitted_strip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

namespace ansinh {

namespace {

constexpr int kOutlineLetters = 34;
constexpr int kSheetLetters = 40; // the least for a page to be looked at

bool isSamePlace(const std::optional<OutlineEntry> &a, const std::optional<OutlineEntry> &b)
{
    return a && b && a->page == b->page && qFuzzyCompare(a->y + 1, b->y + 1);
}

} // namespace

ReportPage::ReportPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Annual report"), parent),
      m_strip(new SubmittedStrip),
      m_outline(new OutlineEditor(desk)),
      m_sheets(new SheetView),
      m_side(new ReportSide),
      m_small(new PageThumbnails(*m_sheets)),
      m_zoom(new ZoomChoice(*m_sheets)),
      m_print(new QPushButton(tr("&Print…"))),
      m_save(new QPushButton(tr("&Save as a file…")))
{
    offerPapers(settings);
    addActions();
    arrange();
    connectAll();
    connectSources();
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
    m_zoom->setObjectName(QStringLiteral("zoomChoice"));
    m_print->setObjectName(QStringLiteral("printReport"));
    m_print->setToolTip(tr("Print the pages as they are shown (Ctrl+P)"));
    m_print->setShortcut(QKeySequence::Print);
    m_save->setObjectName(QStringLiteral("saveReport"));
    m_save->setProperty("primary", true);
    m_save->setToolTip(tr("Save as PDF, or as a file for Word, LibreOffice or e-mail (Ctrl+S)"));
    m_save->setShortcut(QKeySequence::Save);
    addToHead(m_small->makeSwitch(false));
    addToHead(m_zoom);
    addToHead(m_print);
    addToHead(m_save);
}

void ReportPage::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    m_sheets->setObjectName(QStringLiteral("reportSheets"));
    m_sheets->setMinimumWidth(letter * kSheetLetters);
    auto *outline = new Card(tr("Outline"));
    outline->add(m_outline, 1);
    outline->setFixedWidth(letter * kOutlineLetters);
    auto *body = new QWidget;
    auto *whole = new QVBoxLayout(body);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto *layout = new QHBoxLayout;
    whole->addWidget(m_strip);
    whole->addLayout(layout, 1);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(outline);
    layout->addWidget(m_small);
    layout->addWidget(m_sheets, 1);
    layout->addWidget(m_side);
    setBody(body);
}

void ReportPage::connectAll()
{
    connect(m_outline, &OutlineEditor::entryChosen, this, &ReportPage::goToEntry);
    connect(m_outline, &OutlineEditor::told, this, &ReportPage::told);
    connect(m_outline, &OutlineEditor::refused, this, [this](const Error &error) { notice().refuse(error); });
    connect(m_side->letterhead(), &LetterheadForm::refused, this,
            [this](const Error &error) { notice().refuse(error); });
    connect(m_side->letterhead(), &LetterheadForm::changed, this,
            [this](const Letterhead &before, const Letterhead &after) {
                const auto kept = m_desk.written(keepLetterhead(m_desk.book(), m_desk.wholeYear(), before, after));
                if (kept)
                    return;
                refresh(); // the fields show again what holds
                notice().refuse(kept.error());
            });
    connect(m_side->remarks(), &RemarkList::chosen, this, [this](const Place &to) {
        if (to.page == QLatin1String("report"))
            goTo(to);
        else
            emit placeChosen(to);
    });
    connect(m_strip, &SubmittedStrip::reopenAsked, this, &ReportPage::reopen);
    connect(m_sheets, &SheetView::scrolled, this, &ReportPage::tellPage);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::askAndSave);
}

void ReportPage::refresh()
{
    const Period period = m_desk.wholeYear();
    setPageTitle(tr("Annual report %1").arg(period.year.number()));
    m_side->tellSaved({});
    Result<ReportMatter> matter = annualReportMatter(m_desk.keeper(), period);
    if (!matter)
        return refuse(matter.error());
    const Result<Id<StoredTemplate>> chosen = chosenOutline(m_desk.book(), period);
    const auto kept = outlinesOf(m_desk.book());
    if (!chosen || !kept)
        return refuse(chosen ? kept.error() : chosen.error());
    const auto submitted = m_desk.book().submittedReports().inForce(period.year);
    const auto freezing = m_desk.book().submittedReports().freezing(period.year);
    if (!submitted || !freezing)
        return refuse(submitted ? freezing.error() : submitted.error());
    m_submitted = *submitted;
    m_freezing = *freezing;
    const ReportReading reading = placedReading(*matter);
    Result<Document> document
        = m_submitted ? submittedDocument(m_desk.book(), *m_submitted) : composeAnnualReport(reading);
    if (!document)
        return refuse(document.error());
    const Document before = std::exchange(m_document, std::move(document).value());
    const Result<LaidOut> laidOut = layOut(m_document, paperCharts());
    if (!laidOut)
        return refuse(laidOut.error());
    m_sheets->show(*laidOut);
    m_print->setEnabled(true);
    m_save->setEnabled(true);
    showSides(reading, *chosen, *kept);
    m_matter = std::move(matter).value();
    keepChosen(before);
    tellPage();
}

void ReportPage::showSides(const ReportReading &reading, Id<StoredTemplate> chosen,
                           const std::vector<StoredTemplate> &kept)
{
    m_entryPages = pagesOf(reading, m_sheets->laidOut().outline);
    m_strip->show(m_submitted, m_freezing);
    m_outline->lock(m_freezing.has_value());
    m_outline->show(reading, chosen, kept);
    m_side->lock(m_freezing.has_value());
    m_openThings = m_side->show(reading, m_submitted.has_value());
    if (!m_submitted && !reading.matter().outlineRefused.isEmpty())
        notice().warn(reading.matter().outlineRefused);
}

QWidget *ReportPage::mainField() const
{
    return m_sheets;
}

bool ReportPage::commitTyped()
{
    const bool areWordsTaken = m_outline->commit();
    return m_side->letterhead()->commit() && areWordsTaken;
}

void ReportPage::goTo(const Place &place)
{
    if (place.detail == QLatin1String("letterhead"))
        return m_side->openLetterhead(place.code);
    if (place.detail == QLatin1String("outline")) {
        m_outline->tree()->setFocus(Qt::OtherFocusReason);
        if (!place.code.isEmpty())
            m_outline->tree()->choose(place.code.toInt());
    }
}

void ReportPage::goToEntry(int entry)
{
    const auto at = static_cast<std::size_t>(entry);
    if (entry >= 0 && at < m_entryPages.size() && m_entryPages[at] && !m_isFollowing)
        m_sheets->goTo(*m_entryPages[at]);
}

void ReportPage::refuse(const Error &error)
{
    m_matter.reset();
    m_submitted.reset();
    m_freezing.reset();
    m_strip->hide();
    m_entryPages.clear();
    m_sheets->show(LaidOut());
    m_print->setEnabled(false);
    m_save->setEnabled(false);
    notice().refuse(error);
}

void ReportPage::tellPage()
{
    const int page = m_sheets->currentPage();
    if (page < 0)
        return setSubtitle({});
    const QString standing = m_submitted ? tr("submitted · page %1 of %2") : tr("draft · page %1 of %2");
    setSubtitle(standing.arg(page + 1).arg(m_sheets->pageCount()));
    followPages();
}

/// Who scrolls through the pages sees where he is in the outline; who works in it stays where he is.
void ReportPage::followPages()
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && m_outline->isAncestorOf(focus))
        return;
    int reached = -1;
    for (std::size_t i = 0; i < m_entryPages.size(); ++i) {
        const bool isOfItsOwn = i == 0 || !isSamePlace(m_entryPages[i], m_entryPages[i - 1]);
        if (m_entryPages[i] && isOfItsOwn && m_sheets->isReached(*m_entryPages[i]))
            reached = static_cast<int>(i);
    }
    m_isFollowing = true;
    m_outline->tree()->choose(reached);
    m_isFollowing = false;
}

} // namespace ansinh
