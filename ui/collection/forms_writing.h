// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/forms.h"

#include <QObject>
#include <QPointer>

#include <atomic>

namespace ansinh {

class Desk;
class SideWork;

/// Writes the request workbooks and what goes with them beside the screen: it was given values and needs no book.
class FormsWriting : public QObject
{
    Q_OBJECT

public:
    explicit FormsWriting(const FormsJob &job, QObject *parent = nullptr);
    /// Stops it and waits.
    ~FormsWriting() override;

    void start();
    void stop() { m_isStopped = true; }

signals:
    void progressed(int done, int all);
    /// Once, whatever happens; error Cancelled after stop().
    void ended(const ansinh::Result<ansinh::FormsWritten> &written);

private:
    FormsJob m_job;
    std::atomic<bool> m_isStopped = false;
    QPointer<SideWork> m_side;
};

/// One form as a file.
struct OneForm
{
    QString name;
    QByteArray bytes;
};

/// The form of one organisation. Error NotFound: it is asked nothing.
Result<OneForm> formFileOf(Desk &desk, const Period &period, const Code<Organisation> &organisation);

} // namespace ansinh
