// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/return_register.h"
#include "ui/collection/forms_writing.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ansinh {

class CheckList;
class Settings;

/// Makes the request workbooks: for whom, which targets by khu phố, with which letters, into which folder. Then says
/// what was written, opens the folder, and notes the forms as sent.
class FormsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `chosen` empty: all who have not sent are ticked.
    FormsDialog(Desk &desk, Settings &settings, const ReturnRegister &sheet, const Code<Organisation> &chosen,
                QWidget *parent);

private:
    QWidget *question();
    QWidget *organisationSide();
    QWidget *targetSide();
    QWidget *folderRow();
    QWidget *answer();
    void fillOrganisations(const Code<Organisation> &chosen);
    void fillTargets();
    void tickThose(bool (*test)(const RegisterRow &));
    void tellCount();
    void askFolder();
    FormsWish wish() const;
    void write();
    void showWritten(const FormsWritten &written);
    void refuse(const QString &message);

    Desk &m_desk;
    Settings &m_settings;
    ReturnRegister m_sheet;
    CheckList *m_organisations;
    CheckList *m_targets;
    QComboBox *m_letters;
    QCheckBox *m_calendar;
    QLineEdit *m_folder;
    QLabel *m_count;
    QLabel *m_refusal;
    QPushButton *m_write;
    QStackedWidget *m_stack;
    QLabel *m_written;
    FormsWish m_done; ///< what was written
};

} // namespace ansinh
