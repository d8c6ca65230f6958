// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entries_view.h"

#include "ui/base/desk.h"
#include "ui/journal/journal_model.h"
#include "ui/journal/journal_rows.h"
#include "ui/widgets/card.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace ansinh {

EntriesView::EntriesView(Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new JournalModel(this)),
      m_rows(new JournalRows(this)),
      m_table(new TableView),
      m_count(new QLabel),
      m_more(new QPushButton(tr("Load older entries")))
{
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("journalTable"));
    m_table->setAccessibleName(tr("Entries of the journal"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setOneLineRows();
    m_count->setObjectName(QStringLiteral("mutedText"));
    m_more->setObjectName(QStringLiteral("journalMore"));
    m_more->setProperty("small", true);
    m_more->setToolTip(tr("Read the entries before the oldest one shown"));
    auto *foot = new QWidget;
    auto *footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(12, 6, 12, 6);
    footLayout->addWidget(m_count, 1);
    footLayout->addWidget(m_more);
    auto *card = new Card;
    card->addWhole(m_table);
    card->add(foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setFocusProxy(m_table);
    arrangeColumns();
    m_reading.setSingleShot(true);
    m_reading.setInterval(0);
    connect(&m_reading, &QTimer::timeout, this, &EntriesView::readWhileEmpty);
    connect(m_more, &QPushButton::clicked, this, &EntriesView::readMore);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EntriesView::chosenChanged);
}

void EntriesView::arrangeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {17, 0, 8, 10, 9, 14};
    for (int column = 0; column < JournalModel::ColumnCount; ++column)
        m_table->horizontalHeader()->resizeSection(column, letter * widths[column]);
    m_table->setWideColumn(JournalModel::WhatColumn, letter * 34);
    m_table->sortByColumn(JournalModel::WhenColumn, Qt::DescendingOrder);
}

void EntriesView::setNames(const Naming &names)
{
    m_model->setNames(names);
}

void EntriesView::reload()
{
    const QString before = m_table->currentIndex().data(CodeRole).toString();
    m_model->show({});
    m_isAllRead = false;
    readMore();
    choose(before);
}

void EntriesView::readMore()
{
    JournalAsk ask;
    ask.since = m_since;
    ask.limit = kPage;
    if (m_model->rowCount() > 0)
        ask.before = m_model->entryAt(m_model->rowCount() - 1).sequence;
    const auto entries = m_desk.book().journal().page(ask);
    if (!entries)
        return emit refused(entries.error());
    m_isAllRead = entries->size() < static_cast<size_t>(kPage);
    m_model->append(*entries);
    tellCount();
    if (isRestricted() && !m_isAllRead && m_rows->rowCount() < kPage)
        m_reading.start();
}

// Nothing is read while another book is being put on the desk.
void EntriesView::readWhileEmpty()
{
    if (m_desk.hasBook() && isVisible() && isRestricted() && !m_isAllRead && m_rows->rowCount() < kPage)
        readMore();
    if (!m_table->currentIndex().isValid())
        choose({});
}

bool EntriesView::isRestricted() const
{
    return m_group != EntryGroup::All || !m_typed.trimmed().isEmpty();
}

void EntriesView::setSpan(const std::optional<QDate> &since)
{
    m_since = since;
    if (m_desk.hasBook())
        reload();
}

void EntriesView::setGroup(EntryGroup group)
{
    m_group = group;
    m_rows->setGroup(group);
    tellCount();
    m_reading.start();
}

void EntriesView::setTyped(const QString &typed)
{
    m_typed = typed;
    m_rows->setTyped(typed);
    tellCount();
    m_reading.start();
}

void EntriesView::choose(const QString &sequence)
{
    const QModelIndexList found = m_rows->match(m_rows->index(0, 0), CodeRole, sequence, 1, Qt::MatchExactly);
    m_table->setCurrentIndex(sequence.isEmpty() || found.isEmpty() ? m_rows->index(0, 0) : found.first());
    emit chosenChanged();
}

const JournalEntry *EntriesView::chosen() const
{
    const QModelIndex index = m_rows->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->entryAt(index.row()) : nullptr;
}

void EntriesView::tellCount()
{
    const int shown = m_rows->rowCount();
    const int read = m_model->rowCount();
    m_more->setVisible(!m_isAllRead);
    if (shown == 0)
        m_count->setText(m_isAllRead ? tr("Nothing in the journal matches.") : tr("Looking further back…"));
    else if (isRestricted())
        m_count->setText(tr("%1 of %2 entries match").arg(shown).arg(read));
    else
        m_count->setText(m_isAllRead ? tr("%n entries", nullptr, read) : tr("The newest %n entries", nullptr, read));
}

} // namespace ansinh
