// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/denominators_view.h"

#include "ui/base/desk.h"
#include "ui/targets/denominators_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/wrapped_label.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

namespace ansinh {

DenominatorsView::DenominatorsView(Desk &desk, Notice &notice, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_notice(notice),
      m_model(new DenominatorsModel(this)),
      m_rows(new FilteredRows(this)),
      m_table(new GridView),
      m_writer(new DenominatorWriter(desk, notice, this)),
      m_areas(new QCheckBox(tr("Show each &khu phố"))),
      m_count(new WrappedLabel)
{
    m_rows->setSourceModel(m_model);
    m_rows->setDynamicSortFilter(false);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("denominatorTable"));
    m_table->setAccessibleName(tr("Shared denominators of the year"));
    m_table->setSortingEnabled(false);
    m_rows->sort(-1);
    arrange();
    connect(m_areas, &QCheckBox::toggled, this, &DenominatorsView::refresh);
    connect(m_model, &DenominatorsModel::typed, this, &DenominatorsView::hear);
    connect(m_table, &GridView::cleared, this, &DenominatorsView::empty);
    connect(m_table, &GridView::pasted, this, &DenominatorsView::paste);
    connect(m_writer, &DenominatorWriter::refused, this, &DenominatorsView::reopen);
}

void DenominatorsView::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {40, 14, 14, 14, 32, 22};
    for (int column = 0; column < DenominatorsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, letter * widths[column]);
    m_table->setWideColumn(DenominatorsModel::NameColumn, letter * 30);
    m_areas->setObjectName(QStringLiteral("denominatorAreas"));
    m_areas->setToolTip(tr("A line for each khu phố below each denominator"));
    m_count->setObjectName(QStringLiteral("mutedText"));
    auto *foot = new QWidget;
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(12, 8, 12, 8);
    footLayout->addWidget(m_areas);
    footLayout->addWidget(m_count, 1);
    auto *card = new Card;
    card->addWhole(m_table);
    card->add(foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setFocusProxy(m_table);
}

void DenominatorsView::refresh()
{
    const Result<Status> &status = m_desk.status(m_desk.wholeYear());
    const auto all = m_desk.keeper().denominators();
    if (!status || !all)
        return m_notice.refuse(status ? all.error() : status.error());
    m_areas->setVisible(!status->areas.empty());
    m_model->show(m_desk.year(), denominatorRows(status->plan, *all, m_desk.year(),
                                                 m_areas->isChecked() ? status->areas : std::vector<Area>(),
                                                 m_desk.today()));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->index(0, DenominatorsModel::ValueColumn));
    m_count->setText(tr("Entered once here, used by every target that names it. Before a change is taken you see the "
                        "verdicts that it moves."));
}

void DenominatorsView::setTyped(const QString &typed)
{
    m_rows->setTyped(typed);
    if (!typed.isEmpty() || !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows->best().siblingAtColumn(DenominatorsModel::ValueColumn));
}

void DenominatorsView::choose(const QString &name)
{
    const QModelIndexList found = m_rows->match(m_rows->index(0, 0), CodeRole, name, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_table->setCurrentIndex(found.first().siblingAtColumn(DenominatorsModel::ValueColumn));
}

DenominatorEdit DenominatorsView::editOf(const QModelIndex &index, const QString &text) const
{
    const DenominatorRow &row = m_model->row(m_rows->mapToSource(index).row());
    DenominatorEdit edit{row.name, row.area, row.areaName, row.now, row.before, {}, {}};
    (index.column() == DenominatorsModel::SourceColumn ? edit.source : edit.value) = text;
    return edit;
}

QString DenominatorsView::suggestedSource(const QModelIndex &index) const
{
    const DenominatorRow &row = m_model->row(m_rows->mapToSource(index).row());
    for (int each = 0; each < m_model->rowCount(); ++each) {
        const DenominatorRow &other = m_model->row(each);
        if (other.name == row.name && other.now)
            return other.now->source;
    }
    return {};
}

void DenominatorsView::hear(int row, int column, const QString &text)
{
    const QModelIndex index = m_rows->mapFromSource(m_model->index(row, column));
    QMetaObject::invokeMethod(
        m_writer,
        [writer = m_writer, edit = editOf(index, text), source = suggestedSource(index)] { writer->write({edit}, source); },
        Qt::QueuedConnection);
}

bool DenominatorsView::commitTyped()
{
    m_table->commitOpenCell();
    QCoreApplication::sendPostedEvents(m_writer, QEvent::MetaCall);
    return !m_table->isCellOpen();
}

void DenominatorsView::empty(const QModelIndexList &cells)
{
    std::vector<DenominatorEdit> edits;
    for (const QModelIndex &cell : cells) {
        if (cell.column() == DenominatorsModel::ValueColumn)
            edits.push_back(editOf(cell, {}));
    }
    m_writer->write(std::move(edits), {});
}

void DenominatorsView::paste(const QModelIndex &at, const CellBlock &block)
{
    const std::vector<QModelIndex> columns = m_table->shownFrom(at);
    std::vector<DenominatorEdit> edits;
    for (int row = 0; row < block.size() && at.row() + row < m_rows->rowCount(); ++row) {
        std::optional<DenominatorEdit> edit;
        for (int column = 0; column < std::min<int>(block[row].size(), static_cast<int>(columns.size())); ++column) {
            const QModelIndex index = m_rows->index(at.row() + row, columns[static_cast<size_t>(column)].column());
            const bool isValue = index.column() == DenominatorsModel::ValueColumn;
            if (!isValue && index.column() != DenominatorsModel::SourceColumn)
                continue;
            if (!edit)
                edit = editOf(index, block[row][column].trimmed());
            else
                (isValue ? edit->value : edit->source) = block[row][column].trimmed();
        }
        if (edit)
            edits.push_back(*edit);
    }
    if (!edits.empty())
        m_writer->write(std::move(edits), suggestedSource(at));
}

void DenominatorsView::reopen(const DenominatorEdit &edit)
{
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        const QModelIndex index
            = m_rows->index(row, edit.value ? DenominatorsModel::ValueColumn : DenominatorsModel::SourceColumn);
        const DenominatorRow &its = m_model->row(m_rows->mapToSource(index).row());
        if (its.name == edit.name && its.area == edit.area)
            return m_table->reopen(index, edit.value ? *edit.value : edit.source.value_or(QString()));
    }
}

} // namespace ansinh
