// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/begin_card.h"

#include "core/actions/year_facts.h"
#include "ui/widgets/plan_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace ansinh {

BeginCard::BeginCard(QWidget *parent) : Card(tr("How to begin"), parent), m_steps(new QGridLayout)
{
    auto *steps = new QWidget;
    steps->setLayout(m_steps);
    m_steps->setContentsMargins(0, 8, 0, 0);
    m_steps->setHorizontalSpacing(16);
    m_steps->setVerticalSpacing(18);
    m_steps->setColumnStretch(1, 1);
    addStep(tr("Name the khu phố, and the schools of the ward"),
            tr("Figures are entered by khu phố or by school; the program adds them up."), tr("Directory"),
            {QStringLiteral("directory"), {}, QStringLiteral("areas"), {}});
    addStep(tr("Enter the shared denominators"),
            tr("Population, households, labour force … of the year: once, for all targets that need them."),
            tr("Denominators"), {QStringLiteral("targets"), {}, QStringLiteral("denominators"), {}});
    addStep(tr("Enter the values assigned for the year"),
            tr("From the decision that assigns them; they are judged beside the plan's."), tr("Assigned values"),
            {QStringLiteral("targets"), {}, QStringLiteral("assigned"), {}});
    addStep(tr("Enter the first figures"),
            tr("Type them or paste a block from Excel. Every change is saved and can be undone."), tr("Targets"),
            {QStringLiteral("targets"), {}, {}, {}});
    m_lacking = new QLabel;
    m_lacking->setObjectName(QStringLiteral("beginLacking"));
    m_lacking->setWordWrap(true);
    add(steps);
    add(m_lacking);
}

void BeginCard::addStep(const QString &title, const QString &explanation, const QString &button, const Place &place)
{
    const int row = m_steps->rowCount();
    auto *mark = new QLabel(QString::number(m_marks.size() + 1));
    mark->setObjectName(QStringLiteral("beginNumber"));
    mark->setMinimumWidth(fontMetrics().averageCharWidth() * 4);
    mark->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *words = new QLabel(QStringLiteral("<b>%1</b><br>%2").arg(title.toHtmlEscaped(), explanation.toHtmlEscaped()));
    words->setWordWrap(true);
    auto *go = new QPushButton(button);
    go->setAccessibleName(QStringLiteral("%1: %2").arg(title, button));
    go->setToolTip(title);
    go->setObjectName(QStringLiteral("begin%1").arg(m_marks.size() + 1));
    m_steps->addWidget(mark, row, 0, Qt::AlignTop);
    m_steps->addWidget(words, row, 1);
    m_steps->addWidget(go, row, 2, Qt::AlignTop);
    m_marks.push_back(mark);
    const std::size_t step = m_places.size();
    m_places.push_back(place);
    connect(go, &QPushButton::clicked, this, [this, step] { emit placeChosen(m_places[step]); });
}

/// Once there are khu phố, the first step goes on to the groups whose targets are entered by member.
void BeginCard::showLacking(const YearFacts &facts, const Plan &plan)
{
    const bool lacksMembers = facts.areas > 0 && !facts.groupsWithoutMembers.empty();
    m_lacking->setVisible(lacksMembers);
    m_places.front() = {QStringLiteral("directory"), {}, QStringLiteral("areas"), {}};
    if (!lacksMembers)
        return;
    const Code<Organisation> group = facts.groupsWithoutMembers.front();
    m_places.front() = {QStringLiteral("directory"), group.text, {}, {}};
    m_lacking->setText(tr("Still missing: the members of “%1”.").arg(nameOf(plan, group)));
}

void BeginCard::show(const YearFacts &facts, const Plan &plan)
{
    showLacking(facts, plan);
    const bool done[] = {facts.areas > 0 && facts.groupsWithoutMembers.empty(), facts.denominators > 0,
                         facts.assigned > 0, !facts.isBookEmpty};
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        m_marks[i]->setText(done[i] ? QStringLiteral("✓") : QString::number(i + 1));
        m_marks[i]->setAccessibleDescription(done[i] ? tr("done") : QString());
    }
}

} // namespace ansinh
