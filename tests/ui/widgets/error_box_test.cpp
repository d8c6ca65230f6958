// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/support/catch.h"
#include "ui/widgets/error_box.h"

#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace ansinh;

TEST_CASE("An error can be copied whole while it goes on being shown, and Esc puts it away")
{
    const Error error{ErrorKind::Locked, QStringLiteral("Sổ đang mở ở cửa sổ khác."), QStringLiteral("SQLITE_BUSY")};
    bool wasOpen = false;
    QTimer::singleShot(50, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        REQUIRE(box);
        box->findChild<QPushButton *>(QStringLiteral("copyDetails"))->click();
        wasOpen = box->isVisible();
        QTest::keyClick(box, Qt::Key_Escape);
    });
    showError(nullptr, error);
    CHECK(wasOpen);
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(error.message));
    CHECK(copied.contains(error.detail));
}
