// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/column_memory.h"

#include "ui/base/settings.h"
#include "ui/widgets/cell_block.h"
#include "ui/widgets/table_view.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QTreeView>

namespace ansinh {

namespace {

constexpr quint32 kMark = 0x41535432; // "AST2": what is kept begins with it
constexpr int kSoon = 400; // milliseconds

QByteArray packed(const QString &signature, const QByteArray &state)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kMark << signature << state;
    return bytes;
}

/// Empty: it was kept for other columns, or by another program.
QByteArray unpacked(const QByteArray &bytes, const QString &signature)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    QString kept;
    QByteArray state;
    stream >> mark >> kept >> state;
    return stream.status() == QDataStream::Ok && mark == kMark && kept == signature ? state : QByteArray();
}

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

void ColumnMemory::recall()
{
    const QByteArray state = unpacked(m_settings.table(m_key), m_signature);
    if (!state.isEmpty())
        m_head->restoreState(state);
    m_head->setSectionsMovable(true);
    fit();
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
    if (m_head->count() > 0 && m_signature == signature())
        m_settings.setTable(m_key, packed(m_signature, m_head->saveState()));
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
