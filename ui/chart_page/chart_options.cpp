// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_page/chart_options.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace ansinh {

namespace {

/// Fills it anew; what was chosen stays as far as it is still there, else the first.
void refill(QComboBox &choice, const std::vector<std::pair<QString, QString>> &entries)
{
    const QSignalBlocker quiet(&choice);
    const QString before = choice.currentData().toString();
    choice.clear();
    for (const auto &[text, value] : entries)
        choice.addItem(text, value);
    choice.setCurrentIndex(std::max(0, choice.findData(before)));
}

template <class Grouped> void keepGroup(Grouped &chart, const QString &title)
{
    auto &groups = chart.groups;
    groups.erase(std::remove_if(groups.begin(), groups.end(), [&](const auto &group) { return group.title != title; }),
                 groups.end());
}

template <class Grouped> QStringList titlesOf(const Grouped &chart)
{
    QStringList titles;
    for (const auto &group : chart.groups)
        titles += group.title;
    return titles;
}

} // namespace

ChartOptions::ChartOptions(QWidget *parent)
    : QWidget(parent),
      m_byField(makeGrouping("chartByField", tr("By field"), tr("The targets by field of work"))),
      m_byVerdict(makeGrouping("chartByVerdict", tr("By verdict"), tr("The targets by how they stand"))),
      m_group(makeChoice("chartGroup", tr("Which targets"), tr("All targets, or one group of them"))),
      m_order(makeChoice("chartOrder", tr("Order of the khu phố"),
                         tr("By name, or those furthest from a target first"))),
      m_zoom(new QCheckBox(tr("&Zoom the axis")))
{
    auto *grouping = new QButtonGroup(this);
    grouping->addButton(m_byField);
    grouping->addButton(m_byVerdict);
    m_byField->setChecked(true);
    m_zoom->setObjectName(QStringLiteral("chartZoom"));
    m_zoom->setToolTip(tr("Show small differences: the axis does not begin at 0, and the break is marked"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_byField);
    layout->addWidget(m_byVerdict);
    layout->addSpacing(8);
    for (QWidget *widget : {static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_order),
                            static_cast<QWidget *>(m_zoom)})
        layout->addWidget(widget);
    connect(grouping, &QButtonGroup::buttonClicked, this, &ChartOptions::changed);
    connect(m_zoom, &QCheckBox::toggled, this, &ChartOptions::changed);
}

QToolButton *ChartOptions::makeGrouping(const char *name, const QString &text, const QString &hint)
{
    auto *button = new QToolButton;
    button->setObjectName(QString::fromLatin1(name));
    button->setText(text);
    button->setToolTip(hint);
    button->setCheckable(true);
    return button;
}

QComboBox *ChartOptions::makeChoice(const char *name, const QString &accessible, const QString &hint)
{
    auto *choice = new QComboBox;
    choice->setObjectName(QString::fromLatin1(name));
    choice->setAccessibleName(accessible);
    choice->setToolTip(hint);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(18);
    connect(choice, &QComboBox::currentIndexChanged, this, &ChartOptions::changed);
    return choice;
}

ChartChoice ChartOptions::with(ChartChoice choice) const
{
    if (choice.kind == ChartKind::Overview && m_byVerdict->isChecked())
        choice.kind = ChartKind::OverviewByVerdict;
    if (choice.kind == ChartKind::Areas)
        choice.target = Code<Target>(m_order->currentData().toString());
    return choice;
}

bool ChartOptions::isZoomed() const
{
    return m_zoom->isVisibleTo(this) && m_zoom->isChecked();
}

void ChartOptions::offerZoom(bool canZoom)
{
    m_zoom->setVisible(canZoom);
}

void ChartOptions::follow(const ChartChoice &choice)
{
    const QSignalBlocker quiet(this);
    if (choice.kind == ChartKind::Overview || choice.kind == ChartKind::OverviewByVerdict)
        (choice.kind == ChartKind::Overview ? m_byField : m_byVerdict)->setChecked(true);
    if (choice.kind != ChartKind::Areas)
        return;
    // Its columns are known only once it is composed.
    if (m_order->findData(choice.target.text) < 0)
        m_order->addItem(choice.target.text, choice.target.text);
    m_order->setCurrentIndex(m_order->findData(choice.target.text));
}

void ChartOptions::offer(const ChartChoice &choice, const Chart &chart)
{
    const bool isOverview = std::holds_alternative<BulletChart>(chart.shown);
    m_byField->setVisible(isOverview);
    m_byVerdict->setVisible(isOverview);
    m_group->setVisible(isOverview || choice.kind == ChartKind::Years);
    m_order->setVisible(choice.kind == ChartKind::Areas);
    if (choice.kind != ChartKind::Trend)
        m_zoom->hide();
    offerGroups(chart);
    offerOrders(chart);
}

void ChartOptions::offerGroups(const Chart &chart)
{
    QStringList titles;
    if (const auto *bullets = std::get_if<BulletChart>(&chart.shown))
        titles = titlesOf(*bullets);
    else if (const auto *compared = std::get_if<CompareChart>(&chart.shown))
        titles = titlesOf(*compared);
    else
        return;
    std::vector<std::pair<QString, QString>> entries{{tr("All targets"), QString()}};
    for (const QString &title : titles) {
        if (!title.isEmpty())
            entries.emplace_back(title, title);
    }
    refill(*m_group, entries);
}

void ChartOptions::offerOrders(const Chart &chart)
{
    const auto *shades = std::get_if<ShadeChart>(&chart.shown);
    if (!shades)
        return;
    std::vector<std::pair<QString, QString>> entries{{tr("By name"), QString()}};
    for (const ShadeColumn &column : shades->columns)
        entries.emplace_back(tr("Furthest from %1 first").arg(column.code), column.code);
    refill(*m_order, entries);
}

Chart ChartOptions::narrowed(Chart chart) const
{
    const QString title = m_group->currentData().toString();
    if (title.isEmpty())
        return chart;
    if (auto *bullets = std::get_if<BulletChart>(&chart.shown))
        keepGroup(*bullets, title);
    else if (auto *compared = std::get_if<CompareChart>(&chart.shown))
        keepGroup(*compared, title);
    else
        return chart;
    chart.subtitle = chart.subtitle.isEmpty() ? title : chart.subtitle + QStringLiteral(" · ") + title;
    return chart;
}

} // namespace ansinh
