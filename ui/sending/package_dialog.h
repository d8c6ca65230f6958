// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/export_package.h"
#include "ui/sending/sending_words.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QCheckBox;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ansinh {

class CheckList;
class Desk;
class Settings;
class WrappedLabel;

/// Asks for whom a package is and what is in it, and makes it beside the screen. Cancel stops the making.
class PackageDialog : public QDialog
{
    Q_OBJECT

public:
    PackageDialog(Desk &desk, Settings &settings, const SendingMatter &matter, QWidget *parent);
    ~PackageDialog() override;

    const ReadyPackage &made() const { return m_made; }

public slots:
    void reject() override;

private:
    void arrange();
    QWidget *lists();
    QWidget *names();
    QWidget *place();
    QWidget *buttons();
    void fillRecipients();
    void fillFields();
    void takeFieldsOfRecipients();
    void nameFile();
    void askPlace();
    QStringList tickedFields() const; ///< empty: all
    ExportOrder order() const;
    void make();
    void pack(const PackageDraft &draft, const QString &path);
    void end(const Result<ReadyPackage> &made);
    void setMaking(bool isMaking);
    void refuse(const QString &message);

    Desk &m_desk;
    Settings &m_settings;
    SendingMatter m_matter;
    ReadyPackage m_made;
    QString m_folder;
    QString m_proposed; ///< the name that was proposed last
    std::vector<PackageRecipient> m_recipients; ///< those that can be ticked
    CheckList *m_to;
    CheckList *m_fields;
    QCheckBox *m_names;
    QLineEdit *m_path;
    QProgressBar *m_progress;
    WrappedLabel *m_refusal;
    QPushButton *m_make;
    QWidget *m_question;
    std::shared_ptr<std::atomic<bool>> m_isStopped; ///< nullptr: nothing is being made
};

} // namespace ansinh
