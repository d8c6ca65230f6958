// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_result.h"

#include "ui/base/desk.h"
#include "ui/collection/import_marked.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wrapped_label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace ansinh {

namespace {

constexpr int kMostLinks = 4;

QString joined(const QStringList &lines)
{
    return lines.join(QLatin1Char('\n'));
}

/// The targets of which something was taken.
std::map<Period, std::set<Code<Target>>> touchedBy(const std::vector<ImportEntry> &entries)
{
    std::map<Period, std::set<Code<Target>>> touched;
    for (const ImportEntry &entry : entries) {
        if (!entry.isTaken())
            continue;
        for (const ReturnAnswer &answer : entry.read->answers) {
            if (answer.figure)
                touched[answer.figure->period].insert(answer.figure->target);
        }
    }
    return touched;
}

} // namespace

ImportResult::ImportResult(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new WrappedLabel),
      m_taken(new WrappedLabel),
      m_rest(new WrappedLabel),
      m_backup(new WrappedLabel),
      m_next(new QVBoxLayout),
      m_senders(new WrappedLabel),
      m_marked(new QPushButton(tr("Save mar&ked copies"))),
      m_undo(new QPushButton(tr("&Undo all of this"))),
      m_close(new QPushButton(tr("&Close")))
{
    arrange();
    connect(m_marked, &QPushButton::clicked, this, &ImportResult::markedAsked);
    connect(m_undo, &QPushButton::clicked, this, &ImportResult::undo);
    connect(m_close, &QPushButton::clicked, this, &ImportResult::closed);
}

void ImportResult::arrange()
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_taken->setObjectName(QStringLiteral("resultTaken"));
    m_rest->setObjectName(QStringLiteral("resultRest"));
    m_backup->setObjectName(QStringLiteral("mutedText"));
    m_backup->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_undo->setObjectName(QStringLiteral("resultUndo"));
    m_undo->setToolTip(tr("Takes back all that was just recorded, in one step"));
    m_close->setObjectName(QStringLiteral("resultClose"));
    m_close->setProperty("primary", true);
    m_close->setToolTip(tr("Back to the list of returns (Esc)"));
    m_next->setSpacing(2);
    auto *card = new Card;
    for (QLabel *label : {m_title, m_taken, m_rest})
        card->add(label);
    auto *links = new QWidget;
    links->setLayout(m_next);
    m_next->setContentsMargins(0, 6, 0, 6);
    card->add(links);
    card->add(m_backup);
    m_senders->setObjectName(QStringLiteral("resultSenders"));
    auto *senders = new Card(tr("What each return brought"));
    senders->add(m_senders);
    m_marked->setObjectName(QStringLiteral("resultMarked"));
    m_marked->setToolTip(tr("Of all files that have to be mended, to send back to the organisations"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_undo);
    buttons->addWidget(m_marked);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(card);
    layout->addWidget(senders);
    layout->addStretch(1);
    layout->addLayout(buttons);
}

void ImportResult::show(const Collected &collected, const std::vector<ImportEntry> &entries)
{
    m_title->setText(QStringLiteral("✓ ") + tr("%n return(s) taken", nullptr, collected.returns));
    QStringList taken;
    if (collected.figures > 0)
        taken += tr("%n figure(s) recorded", nullptr, collected.figures);
    if (collected.results > 0)
        taken += tr("%n task result(s) recorded", nullptr, collected.results);
    if (collected.indicators > 0)
        taken += tr("%n task indicator(s) recorded", nullptr, collected.indicators);
    if (taken.isEmpty())
        taken += tr("They say nothing that the book did not know; the register has them now.");
    m_taken->setText(joined(taken));
    QStringList rest;
    if (collected.leftOut > 0)
        rest += tr("%n answer(s) left out; ask the organisation about them and take its next version.", nullptr,
                   collected.leftOut);
    if (const int refused = summaryOf(entries).refused)
        rest += tr("%n file(s) not taken; what is wrong stands in the marked copies.", nullptr, refused);
    m_rest->setText(joined(rest));
    m_rest->setVisible(!rest.isEmpty());
    m_backup->setText(tr("Ctrl+Z takes all of it back in one step. The book as it was before lies in %1.")
                          .arg(QDir::toNativeSeparators(collected.backup)));
    tellNext(entries);
    tellSenders(entries);
    m_marked->setVisible(std::any_of(entries.begin(), entries.end(), canBeMarked));
    m_close->setFocus();
}

void ImportResult::tellSenders(const std::vector<ImportEntry> &entries)
{
    QStringList lines;
    for (const ImportEntry &entry : entries) {
        if (entry.isTaken())
            lines += tr("%1, version %2: %3 new, %4 changed")
                         .arg(entry.sender())
                         .arg(entry.read->version)
                         .arg(entry.count(ReturnAnswer::Change::New))
                         .arg(entry.count(ReturnAnswer::Change::Changed));
    }
    m_senders->setText(joined(lines));
}

/// What the returns made questionable, first of all figures that disagree.
void ImportResult::tellNext(const std::vector<ImportEntry> &entries)
{
    while (QLayoutItem *item = m_next->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[period, targets] : touchedBy(entries)) {
        const Result<Status> &status = m_desk.status(period);
        if (!status)
            continue;
        for (const Assessment &target : status->targets) {
            const bool isDisputed = target.verdict == Verdict::Disputed && targets.count(target.target) > 0;
            if (isDisputed && m_next->count() < kMostLinks)
                addLink(tr("◆ %1: organisations disagree; decide which figure holds").arg(target.target.text),
                        {QStringLiteral("targets"), target.target.text, {}, {}});
        }
    }
    m_next->parentWidget()->setVisible(m_next->count() > 0);
}

void ImportResult::addLink(const QString &text, const Place &place)
{
    auto *link = new QPushButton(text);
    link->setObjectName(QStringLiteral("resultLink"));
    link->setProperty("flat", true);
    link->setToolTip(tr("Goes there"));
    m_next->addWidget(link, 0, Qt::AlignLeft);
    connect(link, &QPushButton::clicked, this, [this, place] { emit placeChosen(place); });
}

void ImportResult::undo()
{
    const Result<JournalEntry> undone = m_desk.undo();
    if (!undone)
        emit refused(undone.error());
    else
        emit this->undone();
}

} // namespace ansinh
