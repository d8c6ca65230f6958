// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journal_words.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ansinh {

class Desk;
class JournalModel;
class JournalRows;
class TableView;

/// The journal as a table. It reads page by page: more when it is asked for, and on its own while what
/// was typed has not filled a page yet, a page at a time between the keys.
class EntriesView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kPage = 200;

    explicit EntriesView(Desk &desk, QWidget *parent = nullptr);

    TableView *table() const { return m_table; }
    void setNames(const Naming &names);
    /// Reads from the newest on; the chosen entry stays chosen.
    void reload();
    /// Only entries of that span of days.
    void setSpan(const std::optional<QDate> &since);
    void setGroup(EntryGroup group);
    void setTyped(const QString &typed);
    /// nullptr: none is chosen.
    const JournalEntry *chosen() const;
    bool isAllRead() const { return m_isAllRead; }

signals:
    void chosenChanged();
    void refused(const ansinh::Error &error);

private:
    void arrangeColumns();
    void readMore();
    void readWhileEmpty();
    bool isRestricted() const;
    void choose(const QString &sequence);
    void tellCount();

    Desk &m_desk;
    JournalModel *m_model;
    JournalRows *m_rows;
    TableView *m_table;
    QLabel *m_count;
    QPushButton *m_more;
    QTimer m_reading;
    std::optional<QDate> m_since;
    EntryGroup m_group = EntryGroup::All;
    QString m_typed;
    bool m_isAllRead = false;
};

} // namespace ansinh
