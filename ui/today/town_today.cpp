// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/town_today.h"

#include "ui/today/list_card.h"
#include "ui/today/today_lines.h"
#include "ui/today/town_lines.h"

#include <QHBoxLayout>

namespace ansinh {

namespace {

constexpr int kGap = 14;

Place onTown(const char *detail)
{
    return {QStringLiteral("town"), {}, QString::fromLatin1(detail), {}};
}

QString share(std::size_t some, std::size_t all)
{
    return QStringLiteral("%1 / %2").arg(some).arg(all);
}

} // namespace

TownToday::TownToday(QWidget *parent)
    : QWidget(parent),
      m_missing(new ListCard(QStringLiteral("missingWards"), tr("Wards that have not sent"))),
      m_danger(new ListCard(QStringLiteral("townDanger"), tr("Targets to watch"))),
      m_questions(new ListCard(QStringLiteral("wardQuestions"), tr("To ask the wards about"))),
      m_changes(new ListCard(QStringLiteral("townChanges"), tr("Changed last")))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(kGap);
    right->addWidget(m_questions, 3);
    right->addWidget(m_changes, 2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_missing, 31);
    layout->addWidget(m_danger, 40);
    layout->addLayout(right, 34);
    for (ListCard *each : {m_missing, m_danger, m_questions, m_changes})
        connect(&each->list(), &LineList::placeChosen, this, &TownToday::placeChosen);
}

void TownToday::show(const TownStatus &status, const std::vector<JournalEntry> &changes, const QDate &today)
{
    std::vector<Line> missing = missingWardLines(status, today);
    const QString missingCount = share(missing.size(), static_cast<size_t>(wardCount(status)));
    m_missing->show(std::move(missing), onTown("missing"), missingCount, tr("All wards have sent."));
    std::vector<Line> danger = townDangerLines(status);
    const QString dangerCount = share(danger.size(), status.targets.size());
    m_danger->show(std::move(danger), onTown("totals"), dangerCount, tr("No target is in danger."));
    std::vector<Line> questions = wardQuestionLines(status);
    const QString count = questions.empty() ? QString() : QString::number(questions.size());
    m_questions->show(std::move(questions), onTown("review"), count, tr("There is nothing to ask."));
    m_changes->show(changeLines(changes, status.plan, today), {QStringLiteral("journal"), {}, {}, {}}, {},
                    tr("Nothing has changed yet."));
}

} // namespace ansinh
