// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/figures_view.h"

#include "ui/base/desk.h"
#include "ui/targets/figure_block.h"
#include "ui/targets/figure_rows.h"
#include "ui/targets/figures_model.h"
#include "ui/targets/slot_name.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/wrapped_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace ansinh {

FiguresView::FiguresView(Desk &desk, Notice &notice, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_notice(notice),
      m_model(new FiguresModel(this)),
      m_rows(new FilteredRows(this)),
      m_table(new GridView),
      m_writer(new FigureWriter(desk, notice, this)),
      m_crumb(new QWidget),
      m_back(new QPushButton(tr("‹ All targets"))),
      m_crumbText(new WrappedLabel),
      m_count(new WrappedLabel)
{
    m_rows->setSourceModel(m_model);
    // A line stays where it is while its figures are typed.
    m_rows->setDynamicSortFilter(false);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("targetTable"));
    m_table->setAccessibleName(tr("Targets of the period"));
    m_table->sortByColumn(FigureRow::CodeColumn, Qt::AscendingOrder);
    m_table->setMostLines(3);
    arrange();
    arrangeFigureColumns(*m_table, *m_model);
    connectAll();
}

void FiguresView::arrange()
{
    m_back->setObjectName(QStringLiteral("allTargets"));
    m_back->setProperty("flat", true);
    m_back->setToolTip(tr("Back to all targets (Esc)"));
    m_crumbText->setObjectName(QStringLiteral("cardTitle"));
    auto *crumb = new QHBoxLayout(m_crumb);
    crumb->setContentsMargins(8, 6, 12, 6);
    crumb->addWidget(m_back);
    crumb->addWidget(m_crumbText, 1);
    m_crumb->hide();
    m_count->setObjectName(QStringLiteral("mutedText"));
    m_count->setContentsMargins(12, 8, 12, 8);
    auto *card = new Card;
    card->add(m_crumb);
    card->addWhole(m_table);
    card->add(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setFocusProxy(m_table);
}

void FiguresView::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, [this] { openParts({}); });
    connect(m_model, &FiguresModel::typed, this, &FiguresView::hear);
    connect(m_table, &GridView::cleared, this, &FiguresView::empty);
    connect(m_table, &GridView::pasted, this, &FiguresView::paste);
    connect(m_table, &GridView::closedCell, this, &FiguresView::tellClosed);
    connect(m_writer, &FigureWriter::refused, this, &FiguresView::reopen);
    connect(m_writer, &FigureWriter::told, this, &FiguresView::told);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresView::chosen);
}

void FiguresView::setColumns(FigureColumns columns)
{
    m_columns = columns;
    showFigureColumns(*m_table, columns, !m_target.isEmpty());
    emit columnsChanged();
    const QModelIndex current = m_table->currentIndex();
    const bool isAssigning = columns == FigureColumns::Assigning && m_target.isEmpty();
    // Where values are assigned, that is what the hands are for.
    if (current.isValid() && (isAssigning || m_table->isColumnHidden(current.column())))
        m_table->setCurrentIndex(
            current.siblingAtColumn(isAssigning ? FigureRow::AssignedColumn : FigureRow::NumeratorColumn));
    tellCount();
}

QString FiguresView::columnsKey() const
{
    if (!m_target.isEmpty())
        return QStringLiteral("targets-parts");
    switch (m_columns) {
    case FigureColumns::Entering: return QStringLiteral("targets-entering");
    case FigureColumns::Assigning: return QStringLiteral("targets-assigning");
    case FigureColumns::Judging: break;
    }
    return QStringLiteral("targets-judging");
}

void FiguresView::setPart(const Part &part)
{
    m_part = part;
    openParts({});
}

void FiguresView::openParts(const Code<Target> &target)
{
    const Code<Target> before = m_target;
    m_target = target;
    m_crumb->setVisible(!target.isEmpty());
    m_rows->setTyped(target.isEmpty() ? m_typed : QString());
    refresh(m_period);
    setColumns(m_columns);
    // Parts stand in the order of the directory, not in the order of a column.
    m_table->setSortingEnabled(target.isEmpty());
    m_rows->sort(target.isEmpty() ? static_cast<int>(FigureRow::CodeColumn) : -1);
    if (target.isEmpty())
        choose(before);
    else
        m_table->setCurrentIndex(m_rows->index(0, FigureRow::NumeratorColumn));
    m_table->setFocus();
    emit chosen();
}

void FiguresView::refresh(const Period &period)
{
    m_period = period;
    const Result<Status> &status = m_desk.status(period);
    if (!status)
        return m_notice.refuse(status.error());
    const std::optional<FigureKey> slot = chosenSlot();
    const int column = m_table->currentIndex().column();
    const bool areParts = !m_target.isEmpty();
    m_model->show(period, areParts ? partRows(m_desk, period, m_target) : targetRows(m_desk, period, m_part), areParts);
    if (const Target *target = status->plan.target(m_target))
        m_crumbText->setText(QStringLiteral("%1 · %2").arg(target->code.text, target->name));
    if (!m_table->currentIndex().isValid() && slot) {
        choose(slot->target);
        choosePart(slot->part);
        m_table->setCurrentIndex(m_table->currentIndex().siblingAtColumn(std::max(0, column)));
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->index(0, 0));
    tellCount();
    emit chosen();
}

void FiguresView::setTyped(const QString &typed)
{
    m_typed = typed;
    if (!m_target.isEmpty())
        return openParts({});
    m_rows->setTyped(typed);
    const int column = std::max(0, m_table->currentIndex().column());
    if (!typed.isEmpty() || !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->best().siblingAtColumn(column));
    m_table->reveal();
    tellCount();
}

void FiguresView::choose(const Code<Target> &target)
{
    const QModelIndexList found = m_rows->match(m_rows->index(0, 0), CodeRole, target.text, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_table->setCurrentIndex(found.first());
    m_table->reveal();
}

void FiguresView::choosePart(const Part &part)
{
    for (int row = 0; !m_target.isEmpty() && row < m_rows->rowCount(); ++row) {
        const FigureRow *its = rowAt(m_rows->index(row, 0));
        if (its->slot.part == part && its->kind == FigureRow::Kind::Slot)
            return m_table->setCurrentIndex(m_rows->index(row, FigureRow::NumeratorColumn));
    }
}

void FiguresView::chooseAssigned()
{
    setColumns(FigureColumns::Assigning);
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex cell = m_rows->index(row, FigureRow::AssignedColumn);
        if (cell.flags().testFlag(Qt::ItemIsEditable) && cell.data().toString().isEmpty())
            return m_table->setCurrentIndex(cell);
    }
}

const FigureRow *FiguresView::rowAt(const QModelIndex &index) const
{
    const QModelIndex source = m_rows->mapToSource(index);
    return source.isValid() ? &m_model->row(source.row()) : nullptr;
}

Code<Target> FiguresView::chosenTarget() const
{
    const FigureRow *row = rowAt(m_table->currentIndex());
    return row ? row->slot.target : Code<Target>();
}

std::optional<FigureKey> FiguresView::chosenSlot() const
{
    const FigureRow *row = rowAt(m_table->currentIndex());
    return row ? std::optional<FigureKey>(row->slot) : std::nullopt;
}

QString FiguresView::placeAt(const QModelIndex &index) const
{
    const FigureRow *row = rowAt(index);
    if (!row || m_target.isEmpty())
        return row ? slotName(m_desk, row->slot) : QString();
    return QStringLiteral("%1 · %2").arg(m_target.text, index.siblingAtColumn(FigureRow::NameColumn).data().toString());
}

std::optional<CellEdit> FiguresView::editAt(const QModelIndex &index, const QString &typed) const
{
    const FigureRow *row = rowAt(index);
    const auto field = fieldOf(index.column());
    if (!row || !field || !index.flags().testFlag(Qt::ItemIsEditable))
        return {};
    return CellEdit{row->slot, field->field, field->of, typed, {}};
}

/// Written when the cell has been closed: a question must not stand over an open cell.
void FiguresView::hear(const QModelIndex &sourceIndex, const QString &typed)
{
    const auto edit = editAt(m_rows->mapFromSource(sourceIndex), typed);
    if (edit)
        QMetaObject::invokeMethod(m_writer, [writer = m_writer, edit = *edit] { writer->type(edit); },
                                  Qt::QueuedConnection);
}

bool FiguresView::commitTyped()
{
    m_table->commitOpenCell();
    QCoreApplication::sendPostedEvents(m_writer, QEvent::MetaCall);
    return !m_table->isCellOpen();
}

void FiguresView::empty(const QModelIndexList &cells)
{
    std::vector<CellEdit> edits;
    for (const QModelIndex &cell : cells) {
        if (const auto edit = editAt(cell, {}))
            edits.push_back(*edit);
    }
    m_writer->empty(edits);
}

void FiguresView::paste(const QModelIndex &at, const CellBlock &block)
{
    const FigureBlock pasted = figureBlock(
        *m_table, at, block, [this](const QModelIndex &index, const QString &text) { return editAt(index, text); },
        [this](const QModelIndex &index) { return placeAt(index); });
    if (pasted.cells.empty())
        return m_notice.say(tr("The pasted block says what stands here already; nothing changes."));
    m_writer->paste(pasted.cells, pasted.leftOut);
}

void FiguresView::reopen(const CellEdit &edit)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex first = m_rows->index(row, 0);
        if (!(rowAt(first)->slot == edit.slot))
            continue;
        for (int column = 0; column < FigureRow::ColumnCount; ++column) {
            const bool isOfFigure = edit.of == CellEdit::Of::Figure;
            if (fieldOf(column) == ColumnField{edit.of, isOfFigure ? edit.field : FigureField::Value})
                return m_table->reopen(first.siblingAtColumn(column), edit.typed);
        }
    }
}

void FiguresView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::ControlModifier && m_target.isEmpty())
        return openParts(chosenTarget());
    const bool isEscape = event->key() == Qt::Key_Escape && m_notice.isHidden();
    if (isEscape && !m_target.isEmpty())
        return openParts({});
    if (isEscape && !m_typed.isEmpty())
        return emit allWanted();
    QWidget::keyPressEvent(event);
}

} // namespace ansinh
