// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entry_dialog.h"

#include "ui/widgets/dialog_buttons.h"
#include "ui/widgets/field_label.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ansinh {

namespace {

QLabel *faultLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setProperty("fault", true);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void tell(QLabel *label, const QString &fault)
{
    label->setText(QStringLiteral("▲ ") + fault);
    label->setVisible(!fault.isEmpty());
}

} // namespace

EntryDialog::EntryDialog(const QString &title, const QString &okText, QWidget *parent)
    : QDialog(parent),
      m_form(new QFormLayout),
      m_refusal(faultLabel(QStringLiteral("entryRefusal"))),
      m_buttons(dialogButtons())
{
    setWindowTitle(title);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(14);
    m_buttons->button(QDialogButtonBox::Ok)->setText(okText);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("entryOk"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(14);
    layout->addLayout(m_form);
    layout->addWidget(m_refusal);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EntryDialog::finish);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void EntryDialog::explain(const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("mutedText"));
    label->setWordWrap(true);
    m_form->addRow(label);
}

void EntryDialog::addField(const QString &label, QWidget *field, Judge judge)
{
    QLabel *name = labelFor(label, field);
    name->setObjectName(QStringLiteral("settingLabel"));
    field->setToolTip(field->toolTip().isEmpty() ? field->accessibleName() : field->toolTip());
    auto *fault = faultLabel(field->objectName() + QStringLiteral("Fault"));
    auto *column = new QVBoxLayout;
    column->setSpacing(3);
    column->addWidget(field);
    column->addWidget(fault);
    m_form->addRow(name, column);
    m_fields.push_back({field, fault, std::move(judge)});
    field->installEventFilter(this);
}

bool EntryDialog::judge(const Field &field)
{
    const QString fault = field.judge ? field.judge() : QString();
    tell(field.fault, fault);
    field.widget->setAccessibleDescription(fault);
    makeRoom();
    return fault.isEmpty();
}

// A sentence that comes pushes the rest down, never over a field.
void EntryDialog::makeRoom()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

bool EntryDialog::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && isVisible()) {
        for (const Field &field : m_fields)
            if (field.widget == object)
                judge(field);
    }
    return QDialog::eventFilter(object, event);
}

void EntryDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    QWidget *last = nullptr;
    for (const Field &field : m_fields) {
        if (last)
            setTabOrder(last, field.widget);
        last = field.widget;
    }
    setTabOrder(last, m_buttons->button(QDialogButtonBox::Ok));
    setTabOrder(m_buttons->button(QDialogButtonBox::Ok), m_buttons->button(QDialogButtonBox::Cancel));
    QWidget *first = m_fields.front().widget;
    first->setFocus(Qt::TabFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(first))
        line->selectAll();
}

void EntryDialog::finish()
{
    QWidget *first = nullptr;
    for (const Field &field : m_fields)
        if (!judge(field) && !first)
            first = field.widget;
    if (first)
        return first->setFocus(Qt::OtherFocusReason);
    const Result<void> done = m_write ? m_write() : Result<void>();
    if (done)
        return accept();
    tell(m_refusal, done.error().message);
    makeRoom();
}

} // namespace ansinh
