// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/return_register.h"
#include "ui/collection/forms_writing.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ansinh {

class CheckList;
class Settings;

/// Makes the request workbooks: for whom, which targets by khu phố, with letters or without, into which folder. Then
/// says what was written, opens the folder, and notes the forms as sent.
class FormsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `chosen` empty: all who have not sent are ticked.
    FormsDialog(Desk &desk, Settings &settings, const ReturnRegister &sheet, const Code<Organisation> &chosen,
                QWidget *parent);

protected:
    /// While files are written it stops that, and stays.
    void reject() override;

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
    FormsOrder order() const;
    Result<void> keepTargets();
    void previewPaper();
    void write();
    void setWriting(bool isWriting);
    void end(const Result<FormsWritten> &written);
    void showWritten(const FormsWritten &written);
    void refuse(const QString &message);

    Desk &m_desk;
    Settings &m_settings;
    ReturnRegister m_sheet;
    CheckList *m_organisations;
    CheckList *m_targets;
    QCheckBox *m_letters;
    QLineEdit *m_folder;
    QLabel *m_count;
    QLabel *m_refusal;
    QProgressBar *m_progress;
    QPushButton *m_write;
    QStackedWidget *m_stack;
    QLabel *m_written;
    QStringList m_byArea; ///< targets asked by khu phố, as the book has it
    FormsOrder m_order; ///< what is written, or was
    std::vector<Code<Organisation>> m_given; ///< whose forms were written
    std::unique_ptr<FormsWriting> m_writing; ///< while files are written
};

} // namespace ansinh
