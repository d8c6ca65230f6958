// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>
#include <vector>

class QDialogButtonBox;
class QFormLayout;
class QLabel;

namespace ansinh {

/// A small form. Each field is judged when it is left and again on OK, with a sentence below it; what
/// is typed is never changed under the hands. OK writes; refused, the form stays and says why.
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is wrong with the field, and how to mend it; empty: nothing.
    using Judge = std::function<QString()>;
    using Write = std::function<Result<void>()>;

    EntryDialog(const QString &title, const QString &okText, QWidget *parent);

    /// A quiet paragraph above or between the fields.
    void explain(const QString &text);
    void addField(const QString &label, QWidget *field, Judge judge = {});
    /// What OK does.
    void onOk(Write write) { m_write = std::move(write); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    /// The fields come before the buttons.
    void showEvent(QShowEvent *event) override;

private:
    struct Field
    {
        QWidget *widget;
        QLabel *fault;
        Judge judge;
    };

    bool judge(const Field &field);
    void makeRoom();
    void finish();

    QFormLayout *m_form;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
    std::vector<Field> m_fields;
    Write m_write;
};

} // namespace ansinh
