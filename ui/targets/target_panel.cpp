// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/target_panel.h"

#include "ui/charts/trend_view.h"
#include "ui/targets/target_matter.h"
#include "ui/targets/target_sentence.h"
#include "ui/targets/target_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_panel.h"
#include "ui/widgets/verdict_look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ansinh {

namespace {

QLabel *wrapped(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

TargetPanel::TargetPanel(QWidget *parent)
    : QWidget(parent),
      m_code(new QLabel),
      m_verdict(new QLabel),
      m_name(wrapped(QStringLiteral("targetName"))),
      m_sentence(wrapped(QStringLiteral("targetSentence"))),
      m_trend(new TrendView(tr("The target over the years"))),
      m_text(new TextPanel(tr("Source of the figure and words of the plan")))
{
    m_code->setObjectName(QStringLiteral("cardTitle"));
    m_verdict->setObjectName(QStringLiteral("targetVerdict"));
    m_text->setObjectName(QStringLiteral("targetText"));
    auto *head = new QWidget;
    auto *headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(0, 0, 0, 0);
    headLayout->addWidget(m_code);
    headLayout->addWidget(m_verdict, 1, Qt::AlignRight);
    auto *top = new Card;
    for (QWidget *widget :
         {head, static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_trend), static_cast<QWidget *>(m_sentence)})
        top->add(widget);
    auto *bottom = new Card;
    bottom->add(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(top);
    layout->addWidget(bottom, 1);
    clear();
}

void TargetPanel::clear()
{
    m_code->setText(tr("No target chosen"));
    m_verdict->clear();
    m_name->clear();
    m_sentence->clear();
    m_trend->show(TrendSeries());
    m_text->show(QString());
}

void TargetPanel::show(const TargetMatter &matter)
{
    const VerdictLook look = lookOf(matter.assessment.verdict);
    m_code->setText(matter.target().code.text);
    m_verdict->setText(QStringLiteral("<span style='color:%1; font-weight:600'>%2</span>")
                           .arg(look.colour.name(), look.text().toHtmlEscaped()));
    m_name->setText(matter.target().name);
    m_sentence->setText(sentencesOf(matter.target(), matter.assessment).join(QLatin1Char(' ')));
    m_trend->show(trendOf(matter));
    m_text->show(targetHtml(matter));
}

} // namespace ansinh
