// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/year.h"
#include "core/year/dhis2_mapping.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace ansinh {

class Desk;
class Dhis2Model;
class FilteredRows;
class Settings;
class TableView;
class WrappedLabel;

/// The values of the period for DHIS2: under which identifiers they go, and the file. The identifiers are kept in the
/// book; each edit is written at once.
class Dhis2Dialog : public QDialog
{
    Q_OBJECT

public:
    Dhis2Dialog(Desk &desk, Settings &settings, const Period &period, QWidget *parent);

private:
    void arrange();
    QWidget *acts();
    QWidget *unitRow();
    QPushButton *button(const char *name, const QString &text, const QString &hint, const QKeySequence &key,
                        void (Dhis2Dialog::*act)());
    void show();
    using QDialog::show;
    void takeCsv();
    void add();
    void edit();
    void remove();
    void ask(const std::optional<Dhis2Mapping> &mapping);
    void save();
    const Dhis2Mapping *chosen() const; ///< nullptr: none
    void tell(const QString &line, bool isRefusal = false);

    Desk &m_desk;
    Settings &m_settings;
    Period m_period;
    Dhis2Model *m_model;
    FilteredRows *m_rows;
    TableView *m_table;
    QLineEdit *m_unit;
    WrappedLabel *m_line;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace ansinh
