// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chart_list.h"

#include "core/report/report_reading.h"
#include "ui/base/icons.h"
#include "ui/base/language.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kLines = 2; // most headings bear one chart or none

constexpr ChartKind kOffered[] = {ChartKind::Overview, ChartKind::OverviewByVerdict,
                                  ChartKind::Groups,   ChartKind::Areas,
                                  ChartKind::Returns,  ChartKind::Years,
                                  ChartKind::Trend,    ChartKind::Parts};

QString nameOf(ChartKind kind)
{
    return titleOf(kind, chartLanguage());
}

} // namespace

ChartList::ChartList(QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget),
      m_menu(new QMenu(this)),
      m_none(new QLabel(tr("No chart here"), m_list->viewport()))
{
    m_list->setObjectName(QStringLiteral("outlineCharts"));
    m_list->setAccessibleName(tr("Charts under this heading"));
    m_list->setToolTip(tr("Charts under this heading, in the order in which they are printed"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight((m_list->fontMetrics().lineSpacing() + 8) * kLines + 8);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->move(4, 4);
    m_none->adjustSize();
    m_menu->setObjectName(QStringLiteral("chartMenu"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head());
    layout->addWidget(m_list);
    connect(m_menu, &QMenu::aboutToShow, this, &ChartList::fillMenu);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChartList::enableActs);
    connect(m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_remove, &QAction::triggered, this, &ChartList::remove);
    enableActs();
}

QAction *ChartList::addAct(const char *name, const char *picture, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(icon(picture, Ink::Muted), text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    m_list->addAction(action);
    return action;
}

QHBoxLayout *ChartList::head()
{
    m_add = addAct("addChart", "add", tr("Add a chart"), Qt::Key_Insert);
    m_up = addAct("chartUp", "chevron-up", tr("Move up"), Qt::ALT | Qt::Key_Up);
    m_down = addAct("chartDown", "chevron-down", tr("Move down"), Qt::ALT | Qt::Key_Down);
    m_remove = addAct("removeChart", "close", tr("Remove the chart"), Qt::Key_Delete);
    auto *label = new QLabel(tr("C&harts"));
    label->setBuddy(m_list);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(label, 1);
    for (QAction *action : {m_add, m_up, m_down, m_remove}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAccessibleName(tr("Charts: %1").arg(action->text()));
        button->setAutoRaise(true);
        row->addWidget(button);
        if (action == m_add)
            connect(action, &QAction::triggered, button,
                    [this, button] { m_menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    }
    return row;
}

void ChartList::offer(const ReportReading &reading)
{
    m_offers.clear();
    for (const ChartKind kind : kOffered) {
        if (!isOfTarget(kind)) {
            m_offers.push_back({{kind, {}}, nameOf(kind), {}});
            continue;
        }
        for (const TargetField &field : reading.wording().fields()) {
            for (const Target *target : field.targets)
                m_offers.push_back({{kind, target->code},
                                    QStringLiteral("%1 %2").arg(target->code.text, target->name),
                                    field.title.isEmpty() ? tr("Targets") : field.title});
        }
    }
}

/// Charts of a target stand under their kind and field; those that the heading has already are not offered.
void ChartList::fillMenu()
{
    m_menu->clear();
    qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    QHash<QString, QMenu *> menus;
    const auto menuIn = [&](QMenu *above, const QString &title) {
        QMenu *&menu = menus[above->title() + QLatin1Char('/') + title];
        return menu ? menu : menu = above->addMenu(title);
    };
    for (const Offer &offer : m_offers) {
        const QString id = offer.chart.id();
        if (m_charts.contains(id))
            continue;
        QMenu *menu = m_menu;
        if (!offer.field.isEmpty())
            menu = menuIn(menuIn(menu, nameOf(offer.chart.kind)), offer.field);
        QAction *action = menu->addAction(QString(offer.title).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setData(id);
        connect(action, &QAction::triggered, this, [this, id] { add(id); });
    }
}

QString ChartList::titleOfChart(const QString &id) const
{
    const std::optional<ChartChoice> choice = ChartChoice::from(id);
    if (!choice)
        return id;
    const auto found
        = std::find_if(m_offers.begin(), m_offers.end(), [&](const Offer &offer) { return offer.chart == *choice; });
    const QString name = nameOf(choice->kind);
    if (!isOfTarget(choice->kind))
        return name;
    return QStringLiteral("%1: %2").arg(name, found == m_offers.end() ? choice->target.text : found->title);
}

void ChartList::show(const QStringList &charts)
{
    const int row = m_list->currentRow();
    {
        const QSignalBlocker quiet(m_list);
        m_charts = charts;
        m_list->clear();
        for (const QString &id : charts) {
            auto *item = new QListWidgetItem(titleOfChart(id), m_list);
            item->setToolTip(item->text());
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
        m_none->setVisible(charts.isEmpty());
    }
    enableActs();
}

void ChartList::add(const QString &id)
{
    const int row = m_list->currentRow() < 0 ? static_cast<int>(m_charts.size()) : m_list->currentRow() + 1;
    QStringList charts = m_charts;
    charts.insert(row, id);
    tell(charts, row);
}

void ChartList::move(int steps)
{
    const int row = m_list->currentRow();
    QStringList charts = m_charts;
    charts.move(row, row + steps);
    tell(charts, row + steps);
}

void ChartList::remove()
{
    const int row = m_list->currentRow();
    QStringList charts = m_charts;
    charts.removeAt(row);
    tell(charts, row);
}

void ChartList::tell(const QStringList &charts, int row)
{
    emit changed(charts);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setFocus();
}

void ChartList::enableActs()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_remove->setEnabled(row >= 0);
}

} // namespace ansinh
