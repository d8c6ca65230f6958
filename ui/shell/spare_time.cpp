// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/spare_time.h"

#include "ui/base/desk.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kRest = 250; ///< milliseconds without a key or click
constexpr int kBreath = 10; ///< between two steps

bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel: return true;
    default: return false;
    }
}

} // namespace

SpareTime::SpareTime(Desk &desk, std::vector<Step> works, QWidget *window)
    : QObject(window), m_desk(desk), m_works(std::move(works)), m_window(window)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &SpareTime::step);
    for (const auto changed : {&Desk::bookChanged, &Desk::contentChanged})
        connect(&m_desk, changed, this, &SpareTime::begin);
    if (m_desk.hasBook())
        begin();
}

/// The rest begins when the window is there.
void SpareTime::begin()
{
    qApp->installEventFilter(this);
    QTimer::singleShot(0, this, [this] { m_rest.start(kRest); });
}

void SpareTime::step()
{
    const bool isBusy = !m_window->isVisible() || QApplication::activeModalWidget() || QApplication::activePopupWidget()
        || QApplication::mouseButtons() != Qt::NoButton;
    if (m_desk.hasBook() && isBusy)
        return m_rest.start(kRest);
    const auto goesOn = [](const Step &work) { return work(); };
    if (m_desk.hasBook() && std::any_of(m_works.begin(), m_works.end(), goesOn))
        return m_rest.start(kBreath);
    qApp->removeEventFilter(this);
}

bool SpareTime::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(*event))
        m_rest.start(kRest);
    return QObject::eventFilter(watched, event);
}

} // namespace ansinh
