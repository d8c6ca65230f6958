// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/effects_dialog.h"

#include "ui/widgets/dialog_buttons.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/text_panel.h"
#include "ui/widgets/verdict_changes.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ansinh {

namespace {

struct Effects
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::Effects)
};

} // namespace

bool confirmEffects(Desk &desk, const QString &change, const std::vector<VerdictChange> &changes, QWidget *parent)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("effectsDialog"));
    dialog.setWindowTitle(Effects::tr("Shared denominators"));
    auto *what = new QLabel(change);
    what->setObjectName(QStringLiteral("cardTitle"));
    what->setWordWrap(true);
    auto *text = new TextPanel(Effects::tr("Targets that would change"));
    text->setObjectName(QStringLiteral("effectsText"));
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text->show(changesHtml(desk, changes));
    auto *buttons = dialogButtons(QDialogButtonBox::Cancel);
    QPushButton *take = buttons->addButton(Effects::tr("&Change it"), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("effectsTake"));
    take->setDefault(true);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    fitOnScreen(dialog, {dialog.fontMetrics().averageCharWidth() * 92, dialog.fontMetrics().height() * 20});
    take->setFocus();
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ansinh
