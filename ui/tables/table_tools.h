// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;
class QHeaderView;
class QMenu;
class QToolButton;

namespace ansinh {

class Settings;

/// What every table of every screen can do: choose and order its columns, copy, export, print with
/// preview; its columns are remembered between starts. Give it the view after the model and the first
/// widths are set.
class TableTools : public QObject
{
    Q_OBJECT

public:
    /// `key` names the table in the settings; `title` is printed above it and proposed as the file's name.
    TableTools(QAbstractItemView *view, const QString &key, const QString &title, Settings &settings);

    void setTitle(const QString &title) { m_title = title; }
    /// "⋯", for the head of the page or the foot of the table.
    QToolButton *button() const { return m_button; }

private:
    QHeaderView *head() const;
    void fillMenu();
    void remember();
    void recall();

    QAbstractItemView *m_view;
    QString m_key;
    QString m_title;
    Settings &m_settings;
    QToolButton *m_button;
    QMenu *m_menu;
};

} // namespace ansinh
