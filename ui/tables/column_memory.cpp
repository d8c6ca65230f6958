// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column_memory.h"

#include "ui/base/settings.h"
#include "ui/widgets/cell_block.h"
#include "ui/widgets/table_view.h"

#include <QCryptographicHash>
#include <QHeaderView>
#include <QTreeView>

namespace ansinh {

namespace {

constexpr int kSoon = 400; // milliseconds

} // namespace

QHeaderView *headOf(QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<QTableView *>(view))
        return table->horizontalHeader();
    return static_cast<QTreeView *>(view)->header();
}

ColumnMemory::ColumnMemory(QAbstractItemView *view, const QString &key, Settings &settings)
    : QObject(view), m_view(view), m_head(headOf(view)), m_key(key), m_settings(settings)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kSoon);
    connect(&m_later, &QTimer::timeout, this, &ColumnMemory::keep);
    m_start = m_head->saveState();
    m_signature = signature();
    recall();
    for (const auto changed : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(m_head, changed, &m_later, qOverload<>(&QTimer::start));
    connect(m_head, &QHeaderView::sortIndicatorChanged, &m_later, qOverload<>(&QTimer::start));
    watch(view->model());
}

void ColumnMemory::watch(const QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnMemory::columnsMayBeNew);
    connect(model, &QAbstractItemModel::columnsInserted, this, &ColumnMemory::columnsMayBeNew);
    connect(model, &QAbstractItemModel::columnsRemoved, this, &ColumnMemory::columnsMayBeNew);
}

/// The names of the columns without the years and numbers in them, which change from year to year.
QString ColumnMemory::signature() const
{
    QStringList names;
    for (int column = 0; column < m_head->count(); ++column) {
        QString name = columnName(*m_view->model(), column);
        name.removeIf([](QChar c) { return c.isDigit(); });
        names += name;
    }
    return names.join(QLatin1Char('\n'));
}

/// The widths of other columns have a place of their own: neither another language, size of text nor a newer program
/// overwrites them.
QString ColumnMemory::slot() const
{
    const QString columns = m_signature + QString::number(m_view->font().pointSizeF());
    const QByteArray hash = QCryptographicHash::hash(columns.toUtf8(), QCryptographicHash::Sha1).toHex();
    return m_key + QLatin1Char('-') + QString::fromLatin1(hash.left(8));
}

/// Which columns are shown, in which order, and what they are sorted by: that holds in every language and size of
/// text, for as many columns.
QString ColumnMemory::choiceSlot() const
{
    return QStringLiteral("%1-%2").arg(m_key).arg(m_head->count());
}

void ColumnMemory::recall()
{
    m_head->restoreState(m_settings.table(slot())); // refuses what it did not write itself
    std::vector<int> widths;
    for (int column = 0; column < m_head->count(); ++column)
        widths.push_back(m_head->isSectionHidden(column) ? 0 : m_head->sectionSize(column));
    if (m_head->restoreState(m_settings.table(choiceSlot()))) {
        for (int column = 0; column < m_head->count(); ++column) {
            if (widths[static_cast<size_t>(column)] > 0 && !m_head->isSectionHidden(column))
                m_head->resizeSection(column, widths[static_cast<size_t>(column)]);
        }
    }
    m_head->setSectionsMovable(true);
    fit();
}

void ColumnMemory::turnTo(const QString &key)
{
    m_later.stop();
    m_key = key;
    m_signature = signature();
    m_start = m_head->saveState();
    recall();
}

void ColumnMemory::columnsMayBeNew()
{
    const QString now = signature();
    if (now == m_signature)
        return;
    m_signature = now;
    m_start = m_head->saveState();
    recall();
}

void ColumnMemory::keep()
{
    m_later.stop();
    if (m_head->count() == 0 || m_signature != signature())
        return;
    m_settings.setTable(slot(), m_head->saveState());
    m_settings.setTable(choiceSlot(), m_head->saveState());
}

bool ColumnMemory::canHide(int column) const
{
    const bool isLast = m_head->count() - m_head->hiddenSectionCount() <= 1;
    const bool isBranch = column == 0 && qobject_cast<QTreeView *>(m_view);
    return m_head->isSectionHidden(column) || (!isLast && !isBranch);
}

void ColumnMemory::setShown(int column, bool isShown)
{
    if (!isShown && !canHide(column))
        return;
    m_head->setSectionHidden(column, !isShown);
    fit();
    keep();
}

void ColumnMemory::restoreStart()
{
    m_head->restoreState(m_start);
    m_head->setSectionsMovable(true);
    fit();
    keep();
}

void ColumnMemory::fit() const
{
    if (auto *table = qobject_cast<TableView *>(m_view))
        table->fitWideColumn();
}

} // namespace ansinh
