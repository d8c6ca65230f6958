// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/base/day_text.h"
#include "ui/base/desk.h"
#include "ui/preview/papers_menu.h"
#include "ui/today/begin_card.h"
#include "ui/today/list_card.h"
#include "ui/today/next_banner.h"
#include "ui/today/step_strip.h"
#include "ui/today/today_lines.h"
#include "ui/today/today_words.h"
#include "ui/today/town_lines.h"
#include "ui/today/town_today.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ansinh {

namespace {

constexpr int kGap = 14;
constexpr int kLeastLines = 33; ///< of text: below that the page is scrolled
constexpr int kChanges = 30;

ListCard *card(const char *name, const QString &title)
{
    return new ListCard(QString::fromLatin1(name), title);
}

Place page(const char *name)
{
    return {QString::fromLatin1(name), {}, {}, {}};
}

} // namespace

TodayPage::TodayPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Today"), parent),
      m_steps(new StepStrip),
      m_next(new NextBanner),
      m_missing(card("missingList", tr("Not reported yet"))),
      m_danger(card("dangerList", tr("Targets to watch"))),
      m_decide(card("decideList", tr("To decide"))),
      m_changes(card("changesList", tr("Changed last"))),
      m_lists(makeLists())
{
    offerReminders(settings);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(kGap);
    layout->addWidget(m_steps);
    layout->addWidget(m_next);
    layout->addWidget(m_lists, 1);
    layout->addStretch(); // takes what is left below the beginning
    setBody(body);
    connect(m_steps, &StepStrip::pageChosen, this, [this](const QString &name) { emit placeChosen({name, {}, {}, {}}); });
    connect(m_next, &NextBanner::chosen, this, [this] { emit placeChosen(m_to); });
    for (ListCard *each : {m_missing, m_danger, m_decide, m_changes})
        connect(&each->list(), &LineList::placeChosen, this, &Page::placeChosen);
}

void TodayPage::offerReminders(Settings &settings)
{
    auto *button = new QPushButton(tr("&Reminder letters"));
    button->setObjectName(QStringLiteral("printReminders"));
    button->setToolTip(tr("Letters to those who have not reported: shown first, then printed"));
    auto *menu = new PapersMenu(PapersMenu::Kind::Reminders, m_desk, settings, button);
    button->setMenu(menu);
    m_missing->setFoot(button);
    connect(menu, &PapersMenu::refused, this, [this](const Error &error) { notice().refuse(error); });
}

QSize TodayPage::minimumSizeHint() const
{
    return Page::minimumSizeHint().expandedTo({0, fontMetrics().height() * kLeastLines});
}

QWidget *TodayPage::makeLists()
{
    auto *lists = new QWidget;
    auto *right = new QVBoxLayout;
    right->setSpacing(kGap);
    right->addWidget(m_decide, 3);
    right->addWidget(m_changes, 2);
    auto *layout = new QHBoxLayout(lists);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_missing, 31);
    layout->addWidget(m_danger, 40);
    layout->addLayout(right, 34);
    return lists;
}

QWidget *TodayPage::mainField() const
{
    return m_next->button();
}

void TodayPage::refresh()
{
    const bool isTown = m_desk.isTown();
    m_steps->setVisible(!isTown);
    if (m_town)
        m_town->setVisible(isTown);
    if (isTown)
        return refreshTown();
    const Result<Status> &status = m_desk.status(m_desk.wholeYear());
    if (!status)
        return notice().refuse(status.error());
    const Result<YearFacts> facts = yearFactsOf(m_desk.book(), *status, m_desk.today());
    if (!facts)
        return notice().refuse(facts.error());
    setSubtitle(wholeDayText(m_desk.today()));
    showFacts(*facts, status->plan);
    showBeginning(*facts, status->plan);
    m_lists->setVisible(!facts->isBookEmpty);
    if (!facts->isBookEmpty)
        showLists(*status);
}

/// A town's book has wards that send, and no steps of its own.
void TodayPage::refreshTown()
{
    m_lists->hide();
    if (m_begin)
        m_begin->hide();
    const Result<TownStatus> &status = m_desk.townStatus(m_desk.wholeYear());
    if (!status)
        return notice().refuse(status.error());
    const auto changes = m_desk.book().journal().entries({}, kChanges);
    if (!changes)
        return notice().refuse(changes.error());
    if (!m_town) {
        m_town = new TownToday;
        auto *body = static_cast<QVBoxLayout *>(m_lists->parentWidget()->layout());
        body->insertWidget(body->indexOf(m_lists), m_town, 1);
        connect(m_town, &TownToday::placeChosen, this, &Page::placeChosen);
    }
    setSubtitle(wholeDayText(m_desk.today()));
    const TownNext next = townNext(*status, m_desk.today());
    m_to = next.to;
    m_next->show(next.text);
    m_town->show(*status, *changes, m_desk.today());
}

void TodayPage::showFacts(const YearFacts &facts, const Plan &plan)
{
    const NextStep next = nextStep(facts);
    m_to = placeOf(next.to);
    m_steps->show(facts);
    m_next->show(textOf(next, plan, facts));
}

/// Made when it is first needed: in most books figures stand by then.
void TodayPage::showBeginning(const YearFacts &facts, const Plan &plan)
{
    if (facts.isBookEmpty && !m_begin) {
        m_begin = new BeginCard;
        auto *body = static_cast<QVBoxLayout *>(m_lists->parentWidget()->layout());
        body->insertWidget(body->indexOf(m_lists), m_begin);
        connect(m_begin, &BeginCard::placeChosen, this, &Page::placeChosen);
    }
    if (m_begin) {
        m_begin->show(facts, plan);
        m_begin->setVisible(facts.isBookEmpty);
    }
}

void TodayPage::showLists(const Status &status)
{
    const auto share = [](std::size_t some, std::size_t all) { return QStringLiteral("%1 / %2").arg(some).arg(all); };
    std::vector<Line> missing = missingLines(status);
    const QString missingCount = share(missing.size(), status.organisations.size());
    m_missing->show(std::move(missing), page("collection"), missingCount, tr("Everybody has reported."));
    std::vector<Line> danger = dangerLines(status);
    const QString dangerCount = share(danger.size(), status.targets.size());
    m_danger->show(std::move(danger), page("targets"), dangerCount, tr("No target is in danger."));
    std::vector<Line> decide = decideLines(status, m_desk.today());
    const QString decideCount = decide.empty() ? QString() : QString::number(decide.size());
    const Place all = page(targetsInDispute(status).empty() ? "plan" : "targets");
    m_decide->show(std::move(decide), all, decideCount, tr("Nothing is left to decide."));
    showChanges(status.plan);
}

void TodayPage::showChanges(const Plan &plan)
{
    const auto entries = m_desk.book().journal().entries({}, kChanges);
    if (!entries)
        return notice().refuse(entries.error());
    m_changes->show(changeLines(*entries, plan, m_desk.today()), page("journal"), {}, tr("Nothing has changed yet."));
}

} // namespace ansinh
