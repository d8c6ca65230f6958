// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/answers.h"

#include <QApplication>
#include <QTimer>

namespace ansinh::test {

namespace {

constexpr int kPatience = 4'000; ///< milliseconds

} // namespace

void answerNext(std::function<void(QDialog &)> answer)
{
    auto *watch = new QTimer(qApp);
    watch->setInterval(10);
    QObject::connect(watch, &QTimer::timeout, watch, [watch, answer = std::move(answer)] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        watch->stop();
        watch->deleteLater();
        answer(*dialog);
    });
    watch->start();
    // Whoever waits for a dialog that never comes does not answer another test's.
    QTimer::singleShot(kPatience, watch, [watch] { watch->deleteLater(); });
}

} // namespace ansinh::test
