// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_page/charts_page.h"

#include "core/actions/chart_matter.h"
#include "ui/base/desk.h"
#include "ui/base/language.h"
#include "ui/base/settings.h"
#include "ui/chart_page/chart_chooser.h"
#include "ui/chart_page/chart_frame.h"
#include "ui/chart_page/chart_options.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/paint_chart.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/named.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/period_choice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace ansinh {

namespace {

QString chosenKey()
{
    return QStringLiteral("charts/chosen");
}

QString pageName()
{
    return QStringLiteral("charts");
}

} // namespace

ChartsPage::ChartsPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Charts"), parent),
      m_settings(settings),
      m_chooser(new ChartChooser),
      m_options(new ChartOptions),
      m_frame(new ChartFrame(m_options, settings)),
      m_period(named<PeriodChoice>("chartPeriod")),
      m_figures(new QPushButton(tr("Show the &figures"))),
      m_copy(new QPushButton(tr("Cop&y picture"))),
      m_save(new QPushButton(tr("&Save picture…"))),
      m_print(new QPushButton(tr("&Print…")))
{
    makeHead();
    makeActs();
    arrange();
    connectAll();
    recall();
    // Without a painter of charts their figures stand there.
    if (!drawsCharts())
        showFigures(true);
}

void ChartsPage::makeHead()
{
    m_figures->setCheckable(true);
    const std::tuple<QPushButton *, const char *, QString> buttons[]
        = {{m_figures, "chartShowFigures", tr("The figures of the chart as a table, to copy and export (Ctrl+D)")},
           {m_copy, "chartCopy", tr("Copy the chart as a picture, to paste into Word (Ctrl+C in the chart)")},
           {m_save, "chartSave", tr("Save the chart as a PNG or SVG file (Ctrl+S)")},
           {m_print, "chartPrint", tr("Print the chart, with a preview (Ctrl+P)")}};
    addToHead(m_period);
    for (const auto &[button, name, hint] : buttons) {
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(hint);
        addToHead(button);
    }
    m_figures->setVisible(drawsCharts());
    addToHead(m_frame->tools().button());
    m_frame->tools().button()->hide();
}

void ChartsPage::arrange()
{
    m_chooser->setFixedWidth(fontMetrics().averageCharWidth() * 31);
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_chooser);
    layout->addWidget(m_frame, 1);
    setBody(body);
}

void ChartsPage::connectAll()
{
    connect(m_period, &QComboBox::currentIndexChanged, this, &ChartsPage::markOld);
    connect(m_chooser, &ChartChooser::chosen, this, &ChartsPage::showChart);
    connect(m_options, &ChartOptions::changed, this, &ChartsPage::showChart);
    connect(m_frame, &ChartFrame::linkChosen, this, &ChartsPage::follow);
    connect(&m_frame->view(), &ChartView::spoke, this, &ChartsPage::told);
    connect(m_figures, &QPushButton::toggled, this,
            [this](bool areFigures) { showFigures(areFigures || !drawsCharts()); });
    connect(m_copy, &QPushButton::clicked, this, &ChartsPage::copyPicture);
    connect(m_save, &QPushButton::clicked, this, &ChartsPage::askAndSavePicture);
    connect(m_print, &QPushButton::clicked, this, &ChartsPage::preview);
}

/// The chart that was looked at last.
void ChartsPage::recall()
{
    if (const auto last = ChartChoice::from(m_settings.choice(chosenKey()))) {
        m_options->follow(*last);
        m_chooser->choose(*last);
    }
}

QWidget *ChartsPage::filterField() const
{
    return m_chooser->filter();
}

QWidget *ChartsPage::mainField() const
{
    return m_chooser->kinds();
}

Period ChartsPage::period() const
{
    return m_period->of(m_desk.year());
}

void ChartsPage::goTo(const Place &place)
{
    const auto wanted = ChartChoice::from(place.code);
    if (!wanted)
        return;
    m_options->follow(*wanted);
    m_chooser->choose(*wanted);
    // A target that is not reported by parts has its years to show.
    if (wanted->kind == ChartKind::Parts && !(m_chooser->choice() == wanted))
        m_chooser->choose({ChartKind::Trend, wanted->target});
    showChart();
}

std::optional<Place> ChartsPage::standing() const
{
    const auto shown = choice();
    return Place{pageName(), shown ? shown->id() : QString(), {}, {}};
}

std::optional<ChartChoice> ChartsPage::choice() const
{
    const auto chosen = m_chooser->choice();
    return chosen ? std::optional(m_options->with(*chosen)) : std::nullopt;
}

void ChartsPage::refresh()
{
    m_matter.reset();
    auto matter = chartMatterOf(m_desk.keeper(), period(), m_desk.today());
    if (!matter) {
        m_frame->showNothing({});
        return notice().refuse(matter.error());
    }
    m_matter = std::move(matter).value();
    m_chooser->offer(*m_matter);
    showChart();
}

/// On an axis that is cut off below, where that shows more and is wanted.
void ChartsPage::zoom(TrendChart &trend) const
{
    m_options->offerZoom(trend.zoomed.isZoomed());
    if (m_options->isZoomed())
        trend.scale = trend.zoomed;
}

void ChartsPage::showChart()
{
    if (!m_matter)
        return;
    const auto chosen = choice();
    auto chart = chosen ? composeChart(*m_matter, *chosen, chartLanguage()) : std::nullopt;
    for (QPushButton *button : {m_copy, m_save, m_print, m_figures})
        button->setEnabled(chart.has_value());
    if (!chart)
        return m_frame->showNothing(tr("No target has a figure by khu phố or school in this period yet."));
    if (auto *trend = std::get_if<TrendChart>(&chart->shown))
        zoom(*trend);
    m_options->offer(*chosen, *chart);
    m_frame->show(m_options->narrowed(*chart));
    m_settings.setChoice(chosenKey(), chosen->id());
}

void ChartsPage::showFigures(bool areFigures)
{
    m_frame->showFigures(areFigures);
    m_frame->tools().button()->setVisible(areFigures);
    for (QPushButton *button : {m_copy, m_save, m_print})
        button->setVisible(!areFigures);
    m_printKey->setEnabled(!areFigures); // the table hears it itself
    m_figures->setText(areFigures ? tr("Show the &chart") : tr("Show the &figures"));
}

void ChartsPage::follow(const Destination &to)
{
    emit placeChosen(placeOf(to));
}

} // namespace ansinh
