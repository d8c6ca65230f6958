// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/year/sending.h"

#include <QDialog>

#include <vector>

class QListWidget;
class QPushButton;

namespace ansinh {

class Desk;
class WrappedLabel;

/// The offices to which packages go: added, changed, removed. Each edit is written at once.
class RecipientsDialog : public QDialog
{
    Q_OBJECT

public:
    RecipientsDialog(Desk &desk, const Period &period, QWidget *parent);

private:
    void arrange();
    QPushButton *button(const char *name, const QString &text, const QString &hint, const QKeySequence &key,
                        void (RecipientsDialog::*act)());
    void show();
    const PackageRecipient *chosen() const; ///< nullptr: none
    void add();
    void edit();
    void remove();
    void takeAddressees();
    void ask(const PackageRecipient &recipient);
    void tell(const Result<void> &done);

    Desk &m_desk;
    Period m_period;
    std::vector<PackageRecipient> m_all;
    QListWidget *m_list;
    WrappedLabel *m_hint;
    WrappedLabel *m_refusal;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_take = nullptr;
};

} // namespace ansinh
