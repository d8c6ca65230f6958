// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace ansinh {

/// A list whose lines are ticked: Space ticks, arrows move. Each line stands for a code.
class CheckList : public QListWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void addLine(const QString &code, const QString &text, bool isTicked);
    /// Ticks these and no others.
    void tick(const QStringList &codes);
    QStringList ticked() const; ///< in the order of the list

signals:
    void tickedChanged();

private:
    bool m_isFilling = false;
};

} // namespace ansinh
