// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/take_back_dialog.h"

#include "ui/journal/journal_words.h"
#include "ui/widgets/dialog_buttons.h"
#include "ui/widgets/fit_on_screen.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ansinh {

namespace {

struct TakeBackWords
{
    Q_DECLARE_TR_FUNCTIONS(TakeBackDialog)
};

QListWidget *listOf(const std::vector<JournalEntry> &steps, const Naming &names)
{
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("takeBackList"));
    list->setAccessibleName(TakeBackWords::tr("What is taken back, the newest first"));
    for (const JournalEntry &step : steps)
        list->addItem(whenText(step.at) + QStringLiteral("   ") + sentenceOf(step.action, names));
    list->setCurrentRow(0);
    return list;
}

} // namespace

bool isSureToTakeBack(QWidget *parent, const std::vector<JournalEntry> &steps, const Naming &names)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("takeBackDialog"));
    dialog.setWindowTitle(TakeBackWords::tr("Take back up to here"));
    auto *question = new QLabel(
        TakeBackWords::tr("%n change(s) are taken back, the newest first. Redo brings them again, one by one, until "
                          "something else is changed.",
                          nullptr, static_cast<int>(steps.size())));
    question->setWordWrap(true);
    auto *buttons = dialogButtons();
    buttons->button(QDialogButtonBox::Ok)->setText(TakeBackWords::tr("Take back"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("takeBackOk"));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addWidget(listOf(steps, names), 1);
    layout->addWidget(buttons);
    fitOnScreen(dialog, {dialog.fontMetrics().averageCharWidth() * 80, dialog.fontMetrics().height() * 20});
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ansinh
