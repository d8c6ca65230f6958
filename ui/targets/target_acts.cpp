// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chosen target, by key and by the menu of its cells; and what its tables are called.
#include "core/charts/catalogue.h"
#include "ui/base/desk.h"
#include "ui/tables/cell_menu.h"
#include "ui/tables/table_tools.h"
#include "ui/targets/dispute_dialog.h"
#include "ui/targets/figures_view.h"
#include "ui/targets/target_matter.h"
#include "ui/targets/targets_page.h"
#include "ui/widgets/figure_place.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>

namespace ansinh {

QAction *TargetsPage::addAct(const char *name, const QString &text, const QKeySequence &key, Act act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    m_tools->cellMenu().add(action);
    return action;
}

void TargetsPage::addActs()
{
    m_partsAct = addAct("openParts", tr("P&arts…"), QKeySequence(Qt::CTRL | Qt::Key_Return), &TargetsPage::openParts);
    // The table hears this key itself, and only where it has the keyboard.
    m_partsAct->setShortcutContext(Qt::WidgetShortcut);
    m_sourceAct = addAct("showSource", tr("&Source of the figure…"), QKeySequence(Qt::Key_F4), &TargetsPage::showSource);
    m_decideAct = addAct("decideDispute", tr("&Decide…"), QKeySequence(Qt::Key_F7), &TargetsPage::decide);
    m_chartAct = addAct("showTargetChart", tr("Show the c&hart"), QKeySequence(Qt::CTRL | Qt::Key_B),
                        &TargetsPage::showTargetChart);
    addAction(m_sourceAct);
    addAction(m_chartAct);
    addAction(m_decideAct);
    connect(&m_tools->cellMenu(), &CellMenu::opening, this, &TargetsPage::judgeActs);
    QMenu *menu = m_tools->cellMenu().menu();
    // A key means what it says, whatever the menu forbade before.
    connect(menu, &QMenu::aboutToHide, this, [this] {
        m_sourceAct->setEnabled(true);
        m_decideAct->setEnabled(true);
        m_chartAct->setEnabled(true);
    });
}

void TargetsPage::judgeActs()
{
    const Code<Target> code = m_figures->chosenTarget();
    const QString none = code.isEmpty() ? tr("Choose a target first.") : QString();
    CellMenu::allow(*m_sourceAct, none);
    CellMenu::allow(*m_chartAct, none);
    CellMenu::allow(*m_partsAct, !none.isEmpty() || m_figures->openTarget().isEmpty()
                        ? none
                        : tr("These are the parts of %1 already. Esc shows all targets.").arg(code.text));
    const Result<TargetMatter> matter
        = code.isEmpty() ? Error{ErrorKind::NotFound, {}, {}} : targetMatterOf(m_desk, code, period());
    const bool isDisputed = matter && !matter->assessment.disputes.empty();
    CellMenu::allow(*m_decideAct, isDisputed ? QString() : none.isEmpty() ? nothingToDecide(code) : none);
}

QString TargetsPage::nothingToDecide(const Code<Target> &code) const
{
    return tr("Nothing about %1 has to be decided.").arg(code.text);
}

void TargetsPage::openParts()
{
    m_figures->openParts(m_figures->chosenTarget());
}

void TargetsPage::showSource()
{
    const std::optional<FigureKey> slot = m_figures->chosenSlot();
    const Result<Status> &status = m_desk.status(period());
    if (slot && status)
        emit placeChosen(figurePlace(*slot, status->areas));
}

/// Of the parts, when they are open.
void TargetsPage::showTargetChart()
{
    const Code<Target> code = m_figures->chosenTarget();
    const ChartKind kind = m_figures->openTarget().isEmpty() ? ChartKind::Trend : ChartKind::Parts;
    if (!code.isEmpty())
        emit placeChosen(Place{QStringLiteral("charts"), ChartChoice{kind, code}.id(), {}, {}});
}

void TargetsPage::decide()
{
    const Result<TargetMatter> matter = targetMatterOf(m_desk, m_figures->chosenTarget(), period());
    if (!matter)
        return;
    const Result<bool> decided = decideDispute(m_desk, *matter, this);
    if (!decided)
        notice().refuse(decided.error());
    else if (!*decided && matter->assessment.disputes.empty())
        notice().say(nothingToDecide(matter->target().code));
}

/// What is shown, for paper and for the file.
void TargetsPage::nameTables()
{
    const QString when = period().half ? tr("First six months of %1").arg(m_desk.year().number())
                                       : tr("Year %1").arg(m_desk.year().number());
    const Result<Status> &status = m_desk.status(period());
    const Target *open = status ? status->plan.target(m_figures->openTarget()) : nullptr;
    const QString what = open ? QStringLiteral("%1. %2").arg(open->code.text, open->name) : m_part->currentText();
    m_tools->setSubtitle(QStringLiteral("%1 · %2").arg(when, what));
    m_denominatorTools->setSubtitle(tr("Year %1").arg(m_desk.year().number()));
}

} // namespace ansinh
