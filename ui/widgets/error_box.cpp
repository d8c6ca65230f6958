// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/error_box.h"

#include "ui/base/icons.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSysInfo>

namespace ansinh {

namespace {

struct ErrorBox
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::ErrorBox)
};

} // namespace

void copyDetails(const Error &error)
{
    const QString program = QApplication::applicationDisplayName() + QLatin1Char(' ')
        + QApplication::applicationVersion() + QStringLiteral(", ") + QSysInfo::prettyProductName();
    QApplication::clipboard()->setText(
        QStringList{error.message, error.detail, program}.filter(QRegularExpression(QStringLiteral("."))).join(u'\n'));
}

void showError(QWidget *parent, const Error &error)
{
    QMessageBox box(QMessageBox::Warning, QApplication::applicationDisplayName(), error.message, QMessageBox::Ok,
                    parent);
    box.setObjectName(QStringLiteral("errorBox"));
    constexpr int kIcon = 32;
    box.setIconPixmap(icon("warning", Ink::Bad).pixmap(QSize(kIcon, kIcon), box.devicePixelRatioF()));
    box.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = box.addButton(ErrorBox::tr("&Copy details"), QMessageBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyDetails"));
    copy->setToolTip(ErrorBox::tr("Puts the message on the clipboard, for whoever helps"));
    // A button of a message box closes it; this one must not.
    QObject::disconnect(copy, &QAbstractButton::clicked, nullptr, nullptr);
    QObject::connect(copy, &QAbstractButton::clicked, &box, [&error] { copyDetails(error); });
    box.setDefaultButton(QMessageBox::Ok);
    box.setEscapeButton(QMessageBox::Ok);
    box.exec();
}

} // namespace ansinh
