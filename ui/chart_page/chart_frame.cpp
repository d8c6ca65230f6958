// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_page/chart_frame.h"

#include "ui/chart_page/chart_figures_model.h"
#include "ui/charts/chart_view.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/named.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/wrapped_label.h"
#include "ui/widgets/wrapping_delegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kWidestColumn = 34; ///< letters
constexpr int kAir = 4 * WrappingDelegate::kSide; ///< beside the text of a cell and of a head

QLabel *line(const char *name)
{
    auto *label = named<WrappedLabel>(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void say(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

/// What the verdict, which stands in the chart, rests on; empty: the chart is not of one target.
QString sentencesOf(const Chart &chart)
{
    const auto *trend = std::get_if<TrendChart>(&chart.shown);
    return trend ? trend->sentences.join(QLatin1Char(' ')) : QString();
}

/// Names the columns of its table in the settings: charts of all targets have the same.
QString kindOf(const Chart &chart)
{
    return chart.id.section(QLatin1Char(':'), 0, 0);
}

} // namespace

ChartFrame::ChartFrame(QWidget *options, Settings &settings, QWidget *parent)
    : QFrame(parent),
      m_title(line("cardTitle")),
      m_subtitle(line("chartSubtitle")),
      m_sentences(line("chartSentences")),
      m_note(line("chartNote")),
      m_stack(new QStackedWidget),
      m_area(new QScrollArea),
      m_view(new ChartView(tr("Chart"))),
      m_table(new TableView),
      m_figures(new ChartFiguresModel(this))
{
    setObjectName(QStringLiteral("card"));
    m_view->setObjectName(QStringLiteral("chartView"));
    makeTable(settings);
    arrange(options);
    connect(m_view, &ChartView::linkChosen, this, &ChartFrame::linkChosen);
}

void ChartFrame::makeTable(Settings &settings)
{
    m_table->setObjectName(QStringLiteral("chartFigures"));
    m_table->setAccessibleName(tr("Figures of the chart"));
    m_table->setModel(m_figures);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    m_tools = new TableTools(m_table, QStringLiteral("charts"), tr("Charts"), settings);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &ChartFrame::followLine);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(key, m_table);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { followLine(m_table->currentIndex()); });
    }
}

void ChartFrame::arrange(QWidget *options)
{
    m_area->setObjectName(QStringLiteral("chartArea"));
    m_area->setFrameShape(NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_view);
    // The chart stands on the card's own ground.
    m_area->viewport()->setAutoFillBackground(false);
    m_view->setAutoFillBackground(false);
    m_stack->addWidget(m_area);
    m_stack->addWidget(m_table);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addLayout(words, 1);
    head->addWidget(options, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_sentences);
    layout->addWidget(m_note);
}

const std::optional<Chart> &ChartFrame::chart() const
{
    return m_view->chart();
}

void ChartFrame::show(const Chart &chart)
{
    m_isTableOld = true;
    say(*m_title, chart.title);
    say(*m_subtitle, chart.subtitle);
    say(*m_note, chart.note);
    say(*m_sentences, sentencesOf(chart));
    m_view->show(chart);
    if (isShowingFigures())
        fillTable();
}

void ChartFrame::showNothing(const QString &why)
{
    say(*m_title, why);
    for (QLabel *label : {m_subtitle, m_sentences, m_note})
        say(*label, {});
    m_view->clear();
    m_figures->show({});
}

void ChartFrame::showFigures(bool areFigures)
{
    m_stack->setCurrentWidget(areFigures ? static_cast<QWidget *>(m_table) : m_area);
    if (areFigures && m_isTableOld)
        fillTable();
}

bool ChartFrame::isShowingFigures() const
{
    return m_stack->currentWidget() == m_table;
}

/// Only when they are looked at.
void ChartFrame::fillTable()
{
    m_isTableOld = false;
    if (!chart())
        return;
    m_table->clearSpans();
    m_figures->show(figuresOf(*chart()));
    for (int row = 0; row < m_figures->rowCount(); ++row) {
        if (m_figures->isGroup(row) && m_figures->columnCount() > 1)
            m_table->setSpan(row, 0, 1, m_figures->columnCount());
    }
    fitColumns();
    m_tools->setTitle(chart()->title);
    m_tools->setSubtitle(chart()->subtitle);
    m_tools->turnTo(QStringLiteral("charts/") + kindOf(*chart()));
    if (m_figures->rowCount() > 0)
        m_table->setCurrentIndex(m_figures->index(0, 0));
}

/// As wide as their texts, the widest one of words as wide as the others leave.
void ChartFrame::fitColumns()
{
    QFont bold = m_table->font();
    bold.setBold(true);
    const int most = fontMetrics().averageCharWidth() * kWidestColumn;
    int wide = 0;
    for (int column = 0; column < m_figures->columnCount(); ++column) {
        int width = QFontMetrics(bold).horizontalAdvance(
            m_figures->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_figures->rowCount(); ++row) {
            if (!m_figures->isGroup(row))
                width = std::max(width, fontMetrics().horizontalAdvance(m_figures->index(row, column).data().toString()));
        }
        m_table->setColumnWidth(column, std::min(most, width) + kAir);
        if (!m_figures->isRight(column) && m_table->columnWidth(column) > m_table->columnWidth(wide))
            wide = column;
    }
    m_table->setWideColumn(wide, m_table->columnWidth(wide));
}

void ChartFrame::followLine(const QModelIndex &index)
{
    if (const std::optional<Destination> to = m_figures->linkAt(index))
        emit linkChosen(*to);
}

} // namespace ansinh
