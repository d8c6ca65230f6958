// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ask.h"

#include "core/text/normalise.h"
#include "core/text/number_format.h"
#include "ui/widgets/dialog_buttons.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ansinh {

namespace {

struct Ask
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::Ask)
};

/// "1.257" alone would be the very thing that was not clear.
QString readingText(Decimal reading)
{
    return reading.isWhole() ? Ask::tr("%1 (thousands)").arg(formatNumber(reading))
                             : Ask::tr("%1 (decimals)").arg(formatNumber(reading));
}

} // namespace

std::optional<QString> askLine(QWidget *parent, const QString &title, const QString &explanation, const QString &given)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("askLine"));
    dialog.setWindowTitle(title);
    auto *text = new QLabel(explanation);
    text->setWordWrap(true);
    auto *field = new QLineEdit(given);
    field->setObjectName(QStringLiteral("askedLine"));
    field->setAccessibleName(title);
    field->selectAll();
    auto *buttons = dialogButtons();
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setDefault(true);
    ok->setEnabled(!singleLine(given).isEmpty());
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(field);
    layout->addWidget(buttons);
    dialog.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 72);
    field->setFocus();
    QObject::connect(field, &QLineEdit::textChanged, ok,
                     [ok](const QString &typed) { ok->setEnabled(!singleLine(typed).isEmpty()); });
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return singleLine(field->text());
}

std::optional<QString> askReason(QWidget *parent, const QString &title, const QString &explanation)
{
    return askLine(parent, title,
                   explanation + QLatin1Char('\n') + Ask::tr("Give the reason in a few words; it is kept with it."));
}

std::optional<Decimal> askReading(QWidget *parent, const QString &typed, const QVector<Decimal> &readings)
{
    QMessageBox box(QMessageBox::Question, Ask::tr("Which number is meant?"),
                    Ask::tr("“%1” can be read in two ways. Which number is meant?").arg(typed), QMessageBox::NoButton,
                    parent);
    box.setObjectName(QStringLiteral("askReading"));
    QVector<QPushButton *> choices;
    for (const Decimal reading : readings)
        choices += box.addButton(readingText(reading), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    // Asked only where decimals are usual: elsewhere the thousands are understood.
    box.setDefaultButton(choices.constLast());
    box.exec();
    const auto chosen = choices.indexOf(qobject_cast<QPushButton *>(box.clickedButton()));
    return chosen < 0 ? std::nullopt : std::optional<Decimal>(readings[chosen]);
}

bool isSureToLose(QWidget *parent, const LossQuestion &question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, parent);
    box.setObjectName(QString::fromLatin1(question.name));
    QPushButton *stay = box.addButton(question.stay, QMessageBox::RejectRole);
    QPushButton *leave = box.addButton(question.leave, QMessageBox::DestructiveRole);
    leave->setObjectName(QString::fromLatin1(question.leaveName));
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == leave;
}

} // namespace ansinh
