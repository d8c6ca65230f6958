// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/side_work.h"

#include <QThread>

namespace ansinh {

SideWork::SideWork(std::function<void()> work, QObject *parent) : QObject(parent), m_work(std::move(work))
{
}

SideWork::~SideWork()
{
    if (m_thread)
        m_thread->wait();
}

void SideWork::start()
{
    m_thread.reset(QThread::create(m_work));
    connect(m_thread.get(), &QThread::finished, this, &SideWork::ended);
    m_thread->start();
}

} // namespace ansinh
