// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/sheet/sheet_table.h"

#include <QModelIndexList>
#include <QObject>

class QAbstractItemView;
class QMenu;
class QToolButton;

namespace ansinh {

class CellMenu;
class ColumnMemory;
class Settings;

/// What every table of every screen can do: choose and order its columns, copy, export, print with
/// preview; its columns are remembered between starts. Give it the view after the model, the first
/// widths and the first order are set. On a Page it knows by itself what is filtered, which day it is and whether the
/// book is a sample.
class TableTools : public QObject
{
    Q_OBJECT

public:
    /// `key` names the table in the settings; `title` is printed above it and proposed as the file's name.
    TableTools(QAbstractItemView *view, const QString &key, const QString &title, Settings &settings);

    void setTitle(const QString &title) { m_title = title; }
    /// The table was given another set of columns, which is remembered under a key of its own.
    void turnTo(const QString &key);
    /// What is shown of it, printed below the title: the period, the part. Without it the page's own subtitle.
    void setSubtitle(const QString &subtitle) { m_subtitle = subtitle; }
    /// "⋯", for the head of the page or the foot of the table.
    QToolButton *button() const { return m_button; }

    /// The menu of the cells, for what the page does with one of them.
    CellMenu &cellMenu() const { return *m_cellMenu; }

    /// What is shown now, as values and as a document for paper.
    SheetTable table() const;
    Document document() const;
    /// Writes what is shown there; says so, or why not.
    bool saveXlsx(const QString &path);
    bool saveCsv(const QString &path);
    void copy();
    /// The chosen cells below the names of their columns; with at most one row chosen the whole table.
    void copyWithHeaders();

signals:
    /// What was done, for the status line; a Page says it by itself.
    void told(const QString &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeButton();
    void fillMenu();
    QModelIndexList chosen() const;
    QString fileTitle() const;
    void askAndSaveXlsx();
    void askAndSaveCsv();
    void preview();
    bool tellSaved(const QString &path, const Result<void> &written);
    void tell(const QString &line);

    QAbstractItemView *m_view;
    QString m_title;
    QString m_subtitle;
    Settings &m_settings;
    ColumnMemory *m_columns;
    QToolButton *m_button;
    QMenu *m_menu;
    CellMenu *m_cellMenu;
};

} // namespace ansinh
