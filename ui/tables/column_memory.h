// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QAbstractItemModel;
class QAbstractItemView;
class QHeaderView;

namespace ansinh {

class Settings;

/// Remembers between starts which columns of a table are shown, in which order, how wide, and what it
/// is ordered by. What was remembered of other columns than the table has now is left alone; widths belong to one
/// language and size of text, the rest holds in all.
class ColumnMemory : public QObject
{
    Q_OBJECT

public:
    ColumnMemory(QAbstractItemView *view, const QString &key, Settings &settings);

    QHeaderView *head() const { return m_head; }
    /// At least one column stays, and of a tree always the first one.
    bool canHide(int column) const;
    void setShown(int column, bool isShown);
    /// The table was given other columns, as they stand now: what was remembered under that key holds again.
    void turnTo(const QString &key);
    /// As the program sets them.
    void restoreStart();
    /// Writes down what has changed since the last time.
    void keep();

private:
    void watch(const QAbstractItemModel *model);
    void recall();
    void columnsMayBeNew();
    QString signature() const;
    QString slot() const;
    QString choiceSlot() const;
    void fit() const;

    QAbstractItemView *m_view;
    QHeaderView *m_head;
    QString m_key;
    Settings &m_settings;
    QByteArray m_start;
    QString m_signature; ///< of the columns that m_start belongs to
    QTimer m_later; ///< a drag is many changes
};

/// The head of a table or a tree.
QHeaderView *headOf(QAbstractItemView *view);

} // namespace ansinh
