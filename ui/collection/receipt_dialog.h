// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace ansinh {

class ReceiptForm;

/// What a receipt dialog asks about.
struct ReceiptQuestion
{
    QString title;
    QString explanation;
    QString ok; ///< what the button says
    Receipt receipt; ///< stands there at first
};

/// What the register says of one return: recorded or corrected. Refused, the form stays and says why.
class ReceiptDialog : public QDialog
{
    Q_OBJECT

public:
    using Write = std::function<Result<void>(const Receipt &)>;

    ReceiptDialog(const ReceiptQuestion &question, const QDate &today, Write write, QWidget *parent);

private:
    void finish();

    ReceiptForm *m_form;
    QLabel *m_refusal;
    Write m_write;
};

} // namespace ansinh
