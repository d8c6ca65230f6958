// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/paste_preview.h"

#include "ui/base/desk.h"
#include "ui/base/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dialog_buttons.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_panel.h"
#include "ui/widgets/verdict_changes.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ansinh {

namespace {

bool isProblem(const CellOutcome &outcome)
{
    return outcome.kind == CellOutcome::Kind::Refused || outcome.kind == CellOutcome::Kind::Ambiguous;
}

} // namespace

PasteModel::PasteModel(const std::vector<PastedCell> &cells, const EditPlan &plan, QObject *parent)
    : QAbstractTableModel(parent)
{
    auto outcome = plan.outcomes.begin();
    for (const PastedCell &cell : cells) {
        if (cell.refusal.isEmpty())
            m_lines.push_back({cell, *outcome++});
        else
            m_lines.push_back({cell, {CellOutcome::Kind::Refused, cell.refusal, false, {}}});
    }
    // What needs a look stands first, what stays as it is last.
    const auto rank = [](const Line &line) {
        return isProblem(line.outcome) ? 0 : line.outcome.kind == CellOutcome::Kind::Unchanged ? 2 : 1;
    };
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [&](const Line &a, const Line &b) { return rank(a) < rank(b); });
}

int PasteModel::count(CellOutcome::Kind kind) const
{
    return static_cast<int>(std::count_if(m_lines.begin(), m_lines.end(),
                                          [&](const Line &line) { return line.outcome.kind == kind; }));
}

int PasteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PasteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PasteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    if (role == Qt::ForegroundRole && index.column() == OutcomeColumn && isProblem(line.outcome))
        return colours().bad;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case PlaceColumn: return line.cell.place;
    case FieldColumn: return line.cell.column;
    case BeforeColumn: return line.cell.before;
    case AfterColumn: return line.cell.edit.typed;
    default: break;
    }
    switch (line.outcome.kind) {
    case CellOutcome::Kind::New: return QStringLiteral("+ ") + tr("new");
    case CellOutcome::Kind::Changed: return QStringLiteral("↻ ") + tr("changed");
    case CellOutcome::Kind::Removed: return QStringLiteral("− ") + tr("emptied");
    case CellOutcome::Kind::Unchanged: return QStringLiteral("= ") + tr("stays");
    case CellOutcome::Kind::Refused: return QStringLiteral("● ") + line.outcome.message;
    case CellOutcome::Kind::Ambiguous: break;
    }
    return QStringLiteral("◆ ") + line.outcome.message;
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn: return tr("Target");
    case FieldColumn: return tr("Column");
    case BeforeColumn: return tr("Now");
    case AfterColumn: return tr("Pasted");
    default: return tr("What becomes of it");
    }
}

PastePreview::PastePreview(Desk &desk, const std::vector<PastedCell> &cells, const EditPlan &plan, int leftOut,
                           QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("pastePreview"));
    setWindowTitle(tr("Paste from the clipboard"));
    auto *model = new PasteModel(cells, plan, this);
    auto *table = new TableView;
    table->setObjectName(QStringLiteral("pasteTable"));
    table->setAccessibleName(tr("Pasted cells"));
    table->setSortingEnabled(false);
    table->setModel(model);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {22, 12, 14, 14, 44};
    for (int column = 0; column < PasteModel::ColumnCount; ++column)
        table->setColumnWidth(column, letter * widths[column]);
    table->setWideColumn(PasteModel::OutcomeColumn, letter * 40);
    auto *head = new QLabel(summary(*model, leftOut));
    head->setObjectName(QStringLiteral("pasteSummary"));
    head->setWordWrap(true);
    auto *card = new Card;
    card->addWhole(table);
    const QString changes = verdicts(desk, plan);
    auto *effects = new TextPanel(tr("What this would change"));
    effects->setObjectName(QStringLiteral("pasteVerdicts"));
    effects->show(changes);
    auto *effectsCard = new Card;
    effectsCard->add(effects, 1);
    effectsCard->setVisible(!changes.isEmpty());
    auto *buttons = dialogButtons(QDialogButtonBox::Cancel);
    const int taken = model->count(CellOutcome::Kind::New) + model->count(CellOutcome::Kind::Changed)
        + model->count(CellOutcome::Kind::Removed);
    QPushButton *take = buttons->addButton(tr("Record %n cell(s)", nullptr, taken), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("pasteAccept"));
    take->setDefault(true);
    take->setEnabled(taken > 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(head);
    layout->addWidget(card, 2);
    layout->addWidget(effectsCard, 1);
    layout->addWidget(buttons);
    fitOnScreen(*this, {letter * 130, letter * 70});
    take->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString PastePreview::summary(const PasteModel &model, int leftOut) const
{
    QStringList parts;
    const auto add = [&](CellOutcome::Kind kind, const QString &word) {
        if (const int n = model.count(kind))
            parts += QStringLiteral("%1 %2").arg(n).arg(word);
    };
    add(CellOutcome::Kind::New, tr("new"));
    add(CellOutcome::Kind::Changed, tr("changed"));
    add(CellOutcome::Kind::Removed, tr("emptied"));
    add(CellOutcome::Kind::Unchanged, tr("stay as they are"));
    const int problems = model.count(CellOutcome::Kind::Refused) + model.count(CellOutcome::Kind::Ambiguous);
    if (problems > 0)
        parts += tr("%n not taken, see why below", nullptr, problems);
    QString text = tr("%n cell(s) pasted: %1.", nullptr, model.rowCount()).arg(parts.join(QStringLiteral(", ")));
    if (leftOut > 0)
        text += QLatin1Char(' ') + tr("%n cell(s) lie outside the table and are left out.", nullptr, leftOut);
    return text;
}

QString PastePreview::verdicts(Desk &desk, const EditPlan &plan) const
{
    if (plan.figures.empty() && plan.removed.empty())
        return {};
    const Period period = plan.figures.empty() ? plan.removed.front().period : plan.figures.front().period;
    return changesHtml(desk, whatIf(desk.book(), {period}, [&] { return carryOut(desk.book(), plan); }));
}

} // namespace ansinh
