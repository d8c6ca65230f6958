// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/town_page.h"

#include "ui/base/day_text.h"
#include "ui/base/desk.h"
#include "ui/town/beside_view.h"
#include "ui/town/totals_view.h"
#include "ui/town/wards_view.h"
#include "ui/widgets/card.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/named.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/period_choice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

namespace ansinh {

namespace {

const QLatin1String kWard("ward:");

QPushButton *takeButton(const char *name)
{
    auto *button = new QPushButton(TownPage::tr("&Take in packages…"));
    button->setObjectName(QString::fromLatin1(name));
    button->setProperty("primary", true);
    button->setToolTip(TownPage::tr("Read data packages of wards; nothing is written before you have looked through "
                                    "them (Ctrl+R)"));
    return button;
}

} // namespace

TownPage::TownPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Consolidation of the wards"), parent),
      m_settings(settings),
      m_wards(new WardsView(desk, settings)),
      m_beside(new BesideView(desk, settings)),
      m_totals(new TotalsView(settings)),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_whole(new QStackedWidget),
      m_period(named<PeriodChoice>("periodChoice")),
      m_filter(new FilterField(tr("Find a ward"), m_stack)),
      m_take(takeButton("takePackages")),
      m_overlay(new DropOverlay(this, tr("Let go to read the packages"),
                                tr("Nothing is written before you have looked through them.")))
{
    makeHead();
    arrange();
    connectAll();
    setAcceptDrops(true);
    showTab(WardsTab);
}

void TownPage::makeHead()
{
    m_filter->setObjectName(QStringLiteral("townFilter"));
    m_filter->setAcceptDrops(false); // a file dropped here belongs to the page
    for (QWidget *widget : std::initializer_list<QWidget *>{m_period, m_filter, m_take})
        addToHead(widget);
}

void TownPage::arrange()
{
    m_tabs->setObjectName(QStringLiteral("townTabs"));
    m_tabs->setAccessibleName(tr("Parts of the consolidation"));
    m_tabs->setExpanding(false);
    for (const QString &text : {tr("Wards"), tr("Side by side"), tr("Consolidated")})
        m_tabs->addTab(text);
    for (QWidget *view : std::initializer_list<QWidget *>{m_wards, m_beside, m_totals})
        m_stack->addWidget(view);
    auto *tabbed = new QWidget;
    auto *inner = new QVBoxLayout(tabbed);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(8);
    inner->addWidget(m_tabs); // the whole row: a tab that is chosen grows
    inner->addWidget(m_stack, 1);
    m_whole->addWidget(tabbed);
    m_whole->addWidget(makeEmpty());
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 6, 20, 16);
    layout->addWidget(m_whole);
    setBody(body);
}

QWidget *TownPage::makeEmpty()
{
    auto *card = new Card(tr("No package for this period yet"));
    auto *words
        = new WrappedLabel(tr("Each ward sends a data package, a file ending in .zip. Take them in one by one or a "
                              "whole folder at a time, or drop them here: each is checked, then added up. Another "
                              "year can be chosen at the left."));
    QPushButton *take = takeButton("emptyTake");
    connect(take, &QPushButton::clicked, this, [this] { takeIn({}); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(take);
    layout->addStretch(1);
    card->add(words);
    card->add(row);
    card->add(new QWidget, 1);
    return card;
}

void TownPage::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &TownPage::showTab);
    connect(m_period, &QComboBox::currentIndexChanged, this, &TownPage::markOld);
    connect(m_filter, &QLineEdit::textChanged, this, &TownPage::filter);
    connect(m_take, &QPushButton::clicked, this, [this] { takeIn({}); });
    const auto key = [this](const QKeySequence &keys, const std::function<void()> &act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { takeIn({}); });
    key(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { showPaper(); });
    const auto refuse = [this](const Error &error) { notice().refuse(error); };
    connect(m_wards, &WardsView::refused, this, refuse);
    connect(m_beside, &BesideView::refused, this, refuse);
    connect(m_wards, &WardsView::packageChosen, this, &TownPage::saveCopy);
    connect(m_beside, &BesideView::wardChosen, this, [this](const QString &code) {
        m_tabs->setCurrentIndex(WardsTab);
        m_filter->clear();
        m_wards->setFilter(WardFilter::All);
        m_wards->choose(code);
        m_wards->setFocus();
    });
    connect(m_totals, &TotalsView::paperAsked, this, &TownPage::showPaper);
    connect(m_totals, &TotalsView::wardsAsked, this, [this](const WardsOfTarget &wards) {
        m_tabs->setCurrentIndex(BesideTab);
        m_filter->clear();
        m_beside->showWards(wards);
        m_beside->table()->setFocus();
    });
}

void TownPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_stack->setFocusProxy(m_stack->currentWidget());
    m_filter->setPlaceholderText(tab == TotalsTab ? tr("Find a target") : tr("Find a ward"));
    m_filter->setText(m_typed[static_cast<size_t>(tab)]);
}

QWidget *TownPage::filterField() const
{
    return m_filter;
}

QWidget *TownPage::mainField() const
{
    if (m_whole->currentIndex() == 1)
        return m_whole->findChild<QPushButton *>(QStringLiteral("emptyTake"));
    switch (m_tabs->currentIndex()) {
    case BesideTab: return m_beside->table();
    case TotalsTab: return m_totals->table();
    default: return m_wards->table();
    }
}

Period TownPage::period() const
{
    return m_period->of(m_desk.year());
}

/// "37/40 wards have sent · 2 drafts · last day Friday 14/11, 12 days left"
QString TownPage::headline(const TownStatus &status) const
{
    const int missing = wardCount(status, WardStanding::State::Missing);
    const int drafts = wardCount(status, WardStanding::State::Draft);
    const int all = wardCount(status);
    QStringList pieces{townPeriodWord(status.period)};
    if (all > 0)
        pieces += tr("%1/%2 wards have sent").arg(all - missing).arg(all);
    if (drafts > 0)
        pieces += tr("%n drafts", nullptr, drafts);
    if (status.submit && missing > 0) {
        const int days = status.submit->daysLeft(m_desk.today());
        const QString day = dayMonthText(status.submit->effectiveDay);
        pieces += days >= 0 ? tr("last day %1, %n days left", nullptr, days).arg(day)
                            : tr("last day %1, %n days over", nullptr, -days).arg(day);
    }
    return pieces.join(QStringLiteral(" · "));
}

void TownPage::refresh()
{
    const Result<TownStatus> &status = m_desk.townStatus(period());
    if (!status)
        return notice().refuse(status.error());
    m_status = *status;
    setSubtitle(headline(m_status));
    const bool isEmpty = m_status.wards.empty();
    m_whole->setCurrentIndex(isEmpty ? 1 : 0);
    m_filter->setVisible(!isEmpty);
    m_wards->show(m_status);
    m_beside->show(m_status);
    m_totals->show(m_status);
}

void TownPage::goTo(const Place &place)
{
    m_period->follow(place); // reads anew at once
    const bool isTarget = m_status.plan.target(Code<Target>(place.code)) != nullptr;
    if (place.detail == QLatin1String("beside"))
        m_tabs->setCurrentIndex(BesideTab);
    else if (isTarget || place.detail == QLatin1String("totals"))
        m_tabs->setCurrentIndex(TotalsTab);
    else if (!place.code.isEmpty() || !place.detail.isEmpty())
        m_tabs->setCurrentIndex(WardsTab);
    m_filter->setText(place.typed);
    if (const auto filter = wardFilterCalled(place.detail))
        m_wards->setFilter(*filter);
    if (isTarget && place.detail == QLatin1String("beside"))
        return m_beside->showWards({Code<Target>(place.code), ValueFilter::All});
    if (isTarget)
        return m_totals->choose(place.code);
    if (place.code.isEmpty())
        return;
    QString code = place.code;
    for (const WardStanding &ward : m_status.wards) {
        if (place.code == kWard + ward.package.book)
            code = QString::number(ward.package.id.value);
    }
    m_wards->setFilter(WardFilter::All);
    m_wards->choose(code);
}

/// Each tab is narrowed by itself: a ward's name finds no target.
void TownPage::filter(const QString &typed)
{
    const int tab = m_tabs->currentIndex();
    m_typed[static_cast<size_t>(tab)] = typed;
    if (tab == WardsTab)
        m_wards->setTyped(typed);
    else if (tab == BesideTab)
        m_beside->setTyped(typed);
    else
        m_totals->setTyped(typed);
    const int rows = tab == WardsTab ? m_wards->shownRows()
        : tab == BesideTab           ? m_beside->shownRows()
                                     : m_totals->shownRows();
    emit told(typed.isEmpty() ? QString() : tr("%1 rows match “%2”").arg(rows).arg(typed));
}

} // namespace ansinh
