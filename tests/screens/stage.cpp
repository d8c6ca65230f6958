// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/stage.h"

#include "ui/widgets/roles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QInputMethodEvent>
#include <QPainter>
#include <QTest>
#include <QTimer>

namespace ansinh::test {

namespace {

constexpr int kPatience = 100; ///< turns of 10 ms until a dialog must be there
constexpr int kTurns = 6; ///< what a key sets off may wait for its turn several times

QWidget *find(const QWidget &window, const char *name)
{
    for (QWidget *widget : window.findChildren<QWidget *>(QString::fromLatin1(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QModelIndex indexOf(const QAbstractItemModel &model, const QString &code)
{
    const auto found = model.match(model.index(0, 0), CodeRole, code, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.isEmpty() ? model.index(0, 0) : found.first();
}

QImage laidOver(const QImage &window, const QImage &dialog, const QPoint &at)
{
    QImage both(window);
    QPainter painter(&both);
    painter.fillRect(QRect({}, both.deviceIndependentSize().toSize()), QColor(0, 0, 0, 70));
    painter.drawImage(at, dialog);
    painter.setPen(QColor(120, 120, 120));
    painter.drawRect(QRect(at, dialog.deviceIndependentSize().toSize()));
    return both;
}

} // namespace

Stage::Stage(const Look &look, const QString &book)
    : m_settings(std::make_unique<Settings>(m_folder.filePath(QStringLiteral("ansinh.ini"))))
{
    m_settings->setTheme(look.theme);
    m_settings->setTextSize(look.textSize);
    m_settings->setLanguage(look.language);
    m_settings->setYear(2026);
    m_program = std::make_unique<Program>(*qApp, *m_settings, QDate(2026, 11, 2));
    m_program->start(book);
    window().resize(look.size);
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        qFatal("the window does not get the keyboard");
    settle();
    if (window().size() != look.size)
        qWarning("the window is %d×%d", window().width(), window().height());
}

QWidget *Stage::seen(const char *name) const
{
    QWidget *widget = find(window(), name);
    if (!widget)
        qFatal("nobody sees %s", name);
    return widget;
}

void Stage::press(int key, Qt::KeyboardModifiers modifiers) const
{
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : &window(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void Stage::type(const char *text) const
{
    QInputMethodEvent event;
    event.setCommitString(QString::fromUtf8(text));
    QApplication::sendEvent(QApplication::focusWidget(), &event);
    settle();
}

void Stage::settle() const
{
    for (int turn = 0; turn < kTurns; ++turn)
        QApplication::processEvents();
}

void Stage::choose(const char *table, const char *code, int column) const
{
    auto *view = seen<QAbstractItemView>(table);
    view->setFocus();
    view->setCurrentIndex(indexOf(*view->model(), QString::fromUtf8(code)).siblingAtColumn(column));
    settle();
}

QImage Stage::dialogOf(const std::function<void()> &open) const
{
    QImage image;
    QTimer watch;
    int turns = 0;
    // It waits for an answer by then; a few turns more and it is laid out and filled.
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || ++turns < kTurns)
            return;
        watch.stop();
        const QPoint at = dialog->mapToGlobal(QPoint()) - window().mapToGlobal(QPoint());
        image = laidOver(picture(), dialog->grab().toImage(), at);
        dialog->reject();
    });
    watch.start(30);
    open();
    for (int turn = 0; image.isNull() && turn < kPatience; ++turn)
        QTest::qWait(10);
    return image.isNull() ? picture() : image;
}

QImage Stage::picture() const
{
    return window().grab().toImage();
}

} // namespace ansinh::test
