// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decision_dialog.h"

#include "core/text/normalise.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ansinh {

namespace {

QLabel *wrapped(const QString &text, const char *name)
{
    auto *label = new QLabel(text);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DecisionDialog::DecisionDialog(const QString &title, const QString &explanation,
                               const std::vector<DecisionChoice> &choices, QWidget *parent)
    : QDialog(parent),
      m_group(new QButtonGroup(this)),
      m_reason(new QLineEdit),
      m_effect(wrapped({}, "decisionEffect")),
      m_choices(choices)
{
    setObjectName(QStringLiteral("decisionDialog"));
    setWindowTitle(tr("Decide"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(22, 18, 22, 16);
    layout->setSpacing(10);
    layout->addWidget(wrapped(title, "cardTitle"));
    if (!explanation.isEmpty())
        layout->addWidget(wrapped(explanation, "mutedText"));
    addChoices(layout, choices);
    auto *label = new QLabel(tr("&Reason (kept with the decision)"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setAccessibleName(tr("Reason"));
    layout->addSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(m_effect);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_ok = buttons->addButton(tr("&Decide"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("decisionTake"));
    m_ok->setDefault(true);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    connect(buttons, &QDialogButtonBox::accepted, this, &DecisionDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_group, &QButtonGroup::idToggled, this, &DecisionDialog::refresh);
    m_group->buttons().constFirst()->setFocus();
    refresh();
}

void DecisionDialog::addChoices(QVBoxLayout *layout, const std::vector<DecisionChoice> &choices)
{
    for (size_t i = 0; i < choices.size(); ++i) {
        auto *button = new QRadioButton(choices[i].title);
        button->setObjectName(QStringLiteral("choice_") + choices[i].key);
        button->setAccessibleDescription(choices[i].text);
        m_group->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
        if (choices[i].text.isEmpty())
            continue;
        QLabel *text = wrapped(choices[i].text, "mutedText");
        text->setContentsMargins(26, 0, 0, 4);
        layout->addWidget(text);
    }
}

QString DecisionDialog::choice() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QString() : m_choices[static_cast<size_t>(id)].key;
}

QString DecisionDialog::reason() const
{
    return singleLine(m_reason->text());
}

void DecisionDialog::foretell(std::function<QString(const QString &)> effect)
{
    m_foretell = std::move(effect);
    refresh();
}

void DecisionDialog::preset(const QString &key, const QString &reason)
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].key == key)
            m_group->button(static_cast<int>(i))->setChecked(true);
    }
    m_reason->setText(reason);
    refresh();
}

void DecisionDialog::take()
{
    if (!choice().isEmpty() && !reason().isEmpty())
        return accept();
    m_effect->setText(tr("Choose which holds, and give the reason."));
    m_effect->show();
    adjustSize();
    if (!choice().isEmpty())
        m_reason->setFocus();
}

void DecisionDialog::refresh()
{
    const QString effect = m_foretell && !choice().isEmpty() ? m_foretell(choice()) : QString();
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
    adjustSize();
}

} // namespace ansinh
