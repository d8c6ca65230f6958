// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/indicators_panel.h"

#include "core/base/error.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"
#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/tasks/begun_indicators.h"
#include "ui/tasks/fund_delegate.h"
#include "ui/tasks/indicator_amount.h"
#include "ui/tasks/indicators_model.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/roles.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace ansinh {

namespace {

/// How many columns that are seen stand from one to the other; below 0: the other stands before it.
int columnsBetween(const GridView &grid, int from, int to)
{
    const QHeaderView *head = grid.horizontalHeader();
    const int last = head->visualIndex(to);
    int columns = head->visualIndex(from) > last ? -1 : 0;
    for (int visual = head->visualIndex(from); visual < last; ++visual)
        columns += grid.isColumnHidden(head->logicalIndex(visual)) ? 0 : 1;
    return columns;
}

} // namespace

IndicatorsPanel::IndicatorsPanel(Desk &desk, Settings &settings, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_settings(settings), m_model(new IndicatorsModel(this)), m_grid(new GridView)
{
    m_grid->setModel(m_model);
    m_grid->setItemDelegateForColumn(IndicatorRow::FundColumn, new FundDelegate(m_grid));
    m_grid->setSortingEnabled(false);
    m_grid->setObjectName(QStringLiteral("indicatorGrid"));
    m_grid->setAccessibleName(tr("Indicators of the task"));
    arrange();
    connect(m_model, &IndicatorsModel::typed, this, [this](int row, int column, const QString &text) {
        m_typed.push_back({row, column, text});
    });
    // The editor closes first; then the rows may change.
    connect(m_model, &IndicatorsModel::typed, this, &IndicatorsPanel::takeTyped, Qt::QueuedConnection);
    connect(m_grid, &GridView::cleared, this, &IndicatorsPanel::clear);
    connect(m_grid, &GridView::pasted, this, &IndicatorsPanel::paste);
}

IndicatorsPanel::~IndicatorsPanel() = default;

void IndicatorsPanel::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_grid);
    QHeaderView *head = m_grid->horizontalHeader();
    const int letter = fontMetrics().averageCharWidth();
    head->setMinimumSectionSize(letter * 5);
    const int widths[] = {14, 10, 12, 8, 8, 8};
    for (int column = 0; column < IndicatorRow::ColumnCount; ++column)
        head->resizeSection(column, letter * widths[column]);
    head->setFixedHeight(fontMetrics().height() * 2 + 14);
    m_grid->setWideColumn(IndicatorRow::NameColumn, letter * 14);
}

void IndicatorsPanel::show(const PeriodResults &results, const ResultKey &key)
{
    m_results = results;
    m_key = key;
    recall();
    m_model->setReadOnly(m_desk.book().isReadOnly());
    rebuild();
}

/// What was begun in this book before the program was closed.
void IndicatorsPanel::recall()
{
    const QString book = m_desk.book().path();
    if (m_book == book)
        return;
    m_book = book;
    m_pending = begunIndicators(m_settings, book);
}

void IndicatorsPanel::rebuild()
{
    const QModelIndex before = m_grid->currentIndex();
    m_model->show(indicatorRowsOf(m_results, m_key, m_pending), m_key.period);
    if (before.isValid() && !m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(std::min(before.row(), m_model->rowCount() - 1), before.column()));
    else if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, IndicatorRow::ValueColumn));
}

bool IndicatorsPanel::commit()
{
    m_grid->commitOpenCell();
    takeTyped();
    return !m_grid->isCellOpen();
}

void IndicatorsPanel::forget()
{
    m_book.clear();
    m_pending.clear();
    m_typed.clear();
}

void IndicatorsPanel::takeTyped()
{
    const std::vector<Typed> all = std::exchange(m_typed, {});
    for (const Typed &typed : all) {
        if (typed.row < m_model->rowCount())
            take(typed);
    }
    if (!all.empty())
        keepBegun(m_settings, m_book, m_pending);
}

void IndicatorsPanel::take(const Typed &typed)
{
    switch (typed.column) {
    case IndicatorRow::NameColumn: return takeName(typed);
    case IndicatorRow::UnitColumn: return takeUnit(typed);
    case IndicatorRow::FundColumn: return takeFund(typed);
    default: return takeValue(typed);
    }
}

void IndicatorsPanel::refuse(const QString &why, const Typed &typed)
{
    emit refused({ErrorKind::Invalid, why, {}});
    reopen(typed);
}

void IndicatorsPanel::reopen(const Typed &typed)
{
    m_grid->reopen(m_model->index(typed.row, typed.column), typed.text);
}

bool IndicatorsPanel::write(const std::vector<IndicatorChange> &changes)
{
    const Result<void> done = writeIndicators(m_desk, m_key, changes);
    if (!done)
        emit refused(done.error());
    return done.isOk();
}

void IndicatorsPanel::takeValue(const Typed &typed)
{
    const IndicatorRow row = m_model->rowAt(typed.row);
    IndicatorAmount amount = amountOf(row, typed.text);
    if (amount.readings.size() > 1) {
        amount.value = askReading(this, typed.text, amount.readings);
        if (!amount.value)
            return reopen(typed);
    }
    if (!amount.refusal.isEmpty())
        return refuse(amount.refusal, typed);
    IndicatorChange change{row.name, row.unit, row.fund, amount.value, row.isYesNo, {}};
    if (!amount.value)
        change.outdated = row.id;
    if (!amount.value && !row.id.isStored())
        return;
    if (!write({change}))
        return reopen(typed);
    markGiven(row);
    emit remarked(amount.remark);
}

void IndicatorsPanel::markGiven(const IndicatorRow &row)
{
    for (PendingIndicator &pending : m_pending) {
        if (pending.key == m_key && pending.name == row.name && pending.fund == row.fund)
            pending.isGiven = true;
    }
}

void IndicatorsPanel::takeFund(const Typed &typed)
{
    const IndicatorRow row = m_model->rowAt(typed.row);
    const QString fund = singleLine(typed.text);
    const auto sameLine = [&](int other) {
        const IndicatorRow &line = m_model->rowAt(other);
        return other != typed.row && line.name == row.name && line.fund == fund && line.value;
    };
    for (int other = 0; other < m_model->rowCount(); ++other) {
        if (sameLine(other))
            return refuse(tr("There is already a line for “%1”. Change the value there.").arg(fund), typed);
    }
    if (row.value) {
        if (!write({{row.name, row.unit, fund, row.value, false, row.id}}))
            reopen(typed);
        return;
    }
    const auto isThis = [&](const PendingIndicator &pending) {
        return pending.key == m_key && pending.name == row.name && pending.fund == row.fund && !row.fund.isEmpty();
    };
    m_pending.erase(std::remove_if(m_pending.begin(), m_pending.end(), isThis), m_pending.end());
    keepPending({m_key, row.name, row.unit, fund});
}

void IndicatorsPanel::takeName(const Typed &typed)
{
    const QString name = singleLine(typed.text);
    const IndicatorRow row = m_model->rowAt(typed.row);
    for (int other = 0; other < m_model->rowCount() && !name.isEmpty(); ++other) {
        if (other != typed.row && matchKey(m_model->rowAt(other).name) == matchKey(name))
            return refuse(tr("“%1” is already counted for this task. Give another name.").arg(name), typed);
    }
    const auto isThis
        = [&](const PendingIndicator &pending) { return pending.key == m_key && pending.name == row.name; };
    if (!row.isAdder)
        m_pending.erase(std::remove_if(m_pending.begin(), m_pending.end(), isThis), m_pending.end());
    if (name.isEmpty())
        return rebuild();
    keepPending({m_key, name, row.unit, {}});
    m_grid->setCurrentIndex(m_model->index(typed.row, IndicatorRow::UnitColumn));
}

void IndicatorsPanel::takeUnit(const Typed &typed)
{
    const IndicatorRow row = m_model->rowAt(typed.row);
    for (PendingIndicator &pending : m_pending) {
        if (pending.key == m_key && pending.name == row.name)
            pending.unit = singleLine(typed.text);
    }
    rebuild();
}

void IndicatorsPanel::keepPending(const PendingIndicator &pending)
{
    m_pending.push_back(pending);
    rebuild();
}

void IndicatorsPanel::clear(const QModelIndexList &cells)
{
    std::vector<IndicatorChange> changes;
    for (const QModelIndex &cell : cells) {
        const IndicatorRow &row = m_model->rowAt(cell.row());
        if (cell.column() == IndicatorRow::ValueColumn && row.id.isStored())
            changes.push_back({row.name, row.unit, row.fund, {}, row.isYesNo, row.id});
    }
    if (!changes.empty())
        write(changes);
}

std::optional<IndicatorChange> IndicatorsPanel::changeFor(const IndicatorRow &row, const QString &text,
                                                          QString &remarks)
{
    IndicatorAmount amount = amountOf(row, text);
    if (amount.readings.size() > 1)
        amount.value = askReading(this, text, amount.readings);
    if (!amount.refusal.isEmpty() || !amount.value) {
        const QString why = amount.refusal.isEmpty() ? tr("“%1” was not decided.").arg(text) : amount.refusal;
        emit refused({ErrorKind::Invalid, tr("Nothing was pasted. %1: %2").arg(row.name, why), {}});
        return {};
    }
    if (!amount.remark.isEmpty())
        remarks += (remarks.isEmpty() ? QString() : QStringLiteral(" ")) + amount.remark;
    return IndicatorChange{row.name, row.unit, row.fund, amount.value, row.isYesNo, {}};
}

void IndicatorsPanel::paste(const QModelIndex &at, const CellBlock &block)
{
    const int across = columnsBetween(*m_grid, at.column(), IndicatorRow::ValueColumn);
    std::vector<IndicatorChange> changes;
    QString remarks;
    for (int line = 0; line < block.size(); ++line) {
        const int row = at.row() + line;
        const QString text = across >= 0 ? block[line].value(across).trimmed() : QString();
        // What is empty in the block stays as it is.
        if (row >= m_model->rowCount() || m_model->rowAt(row).isAdder || text.isEmpty())
            continue;
        const auto change = changeFor(m_model->rowAt(row), text, remarks);
        if (!change)
            return;
        changes.push_back(*change);
    }
    if (changes.empty())
        return emit refused({ErrorKind::Invalid,
                             tr("Nothing was pasted: no number of the block meets a value here. Begin in the column of "
                                "the period."),
                             {}});
    if (write(changes))
        emit remarked(remarks);
}

} // namespace ansinh
