// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/report_outline.h"
#include "core/report/report_reading.h"
#include "ui/report/arrange_tree.h"

#include <QWidget>

class QLabel;

namespace ansinh {

class ChartList;
class Desk;
class ResultField;
class TemplateChooser;
struct EditedOutline;

/// The outline of the year's report: which one is followed, its parts in their order, and the charts
/// and the officer's own words under each. Writes every edit at once; what cannot be done is told.
class OutlineEditor : public QWidget
{
    Q_OBJECT

public:
    explicit OutlineEditor(Desk &desk, QWidget *parent = nullptr);

    void show(const ReportReading &reading, Id<StoredTemplate> chosen, const std::vector<StoredTemplate> &kept);
    using QWidget::show;
    /// The outline can only be walked through; an edit is refused with the book's own words.
    void lock(bool isLocked);
    ArrangeTree *tree() const { return m_tree; }
    /// Takes the words that are being typed into the book.
    bool commit();

signals:
    void entryChosen(int entry);
    void told(const QString &line);
    void refused(const ansinh::Error &error);

private:
    void arrange();
    void connectAll();
    void showText(int entry);
    TemplateEntry *entryAt(int row);
    QString titleAt(int row) const;
    bool keep(const ReportTemplate &outline, const OutlineDeed &deed);
    void keepMoved(const std::optional<EditedOutline> &edited, int row, const char *kind);
    void switchRow(int row, bool isOn);
    void renameRow(int row, const QString &title);
    void addRow(int row);
    void removeRow(int row);
    void keepCharts(const QStringList &charts);

    Desk &m_desk;
    ReportTemplate m_outline;
    std::vector<ArrangeRow> m_rows;
    bool m_isLocked = false;
    int m_textOf = -1; ///< the entry whose words stand in the field
    TemplateChooser *m_chooser;
    ArrangeTree *m_tree;
    QWidget *m_buttons;
    ChartList *m_charts;
    QLabel *m_textLabel;
    ResultField *m_text;
};

} // namespace ansinh
