// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_panel.h"

#include "ui/charts/chart_view.h"
#include "ui/targets/target_matter.h"
#include "ui/targets/target_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/verdict_look.h"
#include "ui/widgets/wrapped_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ansinh {

namespace {

constexpr int kLetters = 30; ///< wide: what the cards leave of the panel
constexpr double kTrendFace = 0.88; ///< of the text around it
constexpr double kTrendLines = 17; ///< higher it would push the words out of sight

QLabel *wrapped(const QString &name)
{
    auto *label = new WrappedLabel;
    label->setColumn(label->fontMetrics().averageCharWidth() * kLetters);
    label->setObjectName(name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// Small, beside the words.
ChartView *trend(const QString &name)
{
    auto *view = new ChartView(name);
    view->setObjectName(QStringLiteral("targetTrend"));
    QFont font = view->font();
    font.setPointSizeF(font.pointSizeF() * kTrendFace);
    view->setFont(font);
    view->setMaximumHeight(static_cast<int>(kTrendLines * QFontMetricsF(font).height()));
    return view;
}

} // namespace

TargetPanel::TargetPanel(QWidget *parent)
    : QScrollArea(parent),
      m_code(new QLabel),
      m_verdict(new WrappedLabel),
      m_name(wrapped(QStringLiteral("targetName"))),
      m_sentence(wrapped(QStringLiteral("targetSentence"))),
      m_trend(trend(tr("The target over the years"))),
      m_text(wrapped(QStringLiteral("targetText"))),
      m_decide(new QPushButton(tr("&Decide…"))),
      m_parts(new QPushButton(tr("&Parts"))),
      m_source(new QPushButton(tr("&History"))),
      m_chart(new QPushButton(tr("Show the c&hart")))
{
    m_code->setObjectName(QStringLiteral("cardTitle"));
    m_verdict->setObjectName(QStringLiteral("targetVerdict"));
    m_verdict->setAlignment(Qt::AlignRight | Qt::AlignTop);
    m_text->setAccessibleName(tr("Source of the figure and words of the plan"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *head = new QWidget;
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->addWidget(m_code);
    headLayout->addWidget(m_verdict, 1);
    auto *top = new Card;
    for (QWidget *widget : {head, static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_trend),
                            static_cast<QWidget *>(m_sentence), makeActions()})
        top->add(widget);
    auto *bottom = new Card;
    bottom->add(m_text, 1);
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(top);
    layout->addWidget(bottom, 1);
    // As wide as the panel, never wider.
    column->setMinimumWidth(1);
    setAccessibleName(tr("The chosen target"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Scrolled by the arrow keys.
    setFocusPolicy(Qt::StrongFocus);
    setWidget(column);
    connect(m_trend, &ChartView::linkChosen, this, [this](const Destination &to) { emit placeChosen(placeOf(to)); });
    clear();
}

QWidget *TargetPanel::makeActions()
{
    const std::tuple<QPushButton *, const char *, QString, void (TargetPanel::*)()> actions[]
        = {{m_decide, "decideButton", tr("Settle which figure holds (F7)"), &TargetPanel::decideChosen},
           {m_parts, "partsButton", tr("Type the figure by khu phố or school (Ctrl+Enter)"), &TargetPanel::partsChosen},
           {m_source, "sourceButton", tr("Who sent this figure, when, and what it was before (F4)"),
            &TargetPanel::sourceChosen},
           {m_chart, "chartButton", tr("The target over the years, large, to print and copy (Ctrl+B)"),
            &TargetPanel::chartChosen}};
    auto *row = new QWidget;
    // What has to be decided stands above the rest: three in a line are wider than the panel.
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(6);
    int place = 0;
    for (const auto &[button, name, hint, chosen] : actions) {
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(hint);
        button->setProperty("small", true);
        connect(button, &QPushButton::clicked, this, chosen);
        layout->addWidget(button, (place + 1) / 2, place == 2 ? 1 : 0, 1, place == 3 ? 3 : 1, Qt::AlignLeft);
        ++place;
    }
    layout->setColumnStretch(2, 1);
    return row;
}

void TargetPanel::clear()
{
    m_decide->hide();
    m_parts->setEnabled(false);
    m_source->setEnabled(false);
    m_chart->setEnabled(false);
    m_code->setText(tr("No target chosen"));
    m_verdict->clear();
    m_name->clear();
    m_sentence->clear();
    m_trend->clear();
    m_trend->hide();
    m_text->clear();
}

void TargetPanel::show(const TargetMatter &matter)
{
    const VerdictLook look = lookOf(matter.assessment.verdict);
    m_code->setText(matter.target().code.text);
    m_verdict->setText(QStringLiteral("<span style='color:%1; font-weight:600'>%2</span>")
                           .arg(look.colour.name(), look.text().toHtmlEscaped()));
    m_name->setText(matter.target().name);
    const Chart chart = trendOf(matter);
    m_sentence->setText(std::get<TrendChart>(chart.shown).sentences.join(QLatin1Char(' ')));
    m_trend->show(chart);
    m_trend->show();
    m_text->setText(targetHtml(matter));
    m_decide->setVisible(!matter.assessment.disputes.empty());
    m_parts->setEnabled(true);
    m_source->setEnabled(true);
    m_chart->setEnabled(true);
}

} // namespace ansinh
