// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QThread;

namespace ansinh {

/// One piece of work beside the screen, on values: it has no book. Waited for when it goes.
class SideWork : public QObject
{
    Q_OBJECT

public:
    explicit SideWork(std::function<void()> work, QObject *parent = nullptr);
    ~SideWork() override;

    void start();

signals:
    void ended(); ///< once

private:
    std::function<void()> m_work;
    std::unique_ptr<QThread> m_thread;
};

/// Does the work beside the screen and hands its result back on the screen's thread, unless the receiver is gone by
/// then.
template <class T> SideWork *doBeside(QObject *receiver, std::function<T()> work, std::function<void(T)> then)
{
    const auto result = std::make_shared<std::unique_ptr<T>>();
    auto *side = new SideWork([result, work = std::move(work)] { *result = std::make_unique<T>(work()); }, receiver);
    QObject::connect(side, &SideWork::ended, receiver, [side, result, then = std::move(then)] {
        side->deleteLater();
        then(std::move(**result));
    });
    side->start();
    return side;
}

} // namespace ansinh
