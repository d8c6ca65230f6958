// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/letterhead.h"
#include "core/report/recipients.h"

#include <QWidget>

namespace ansinh {

class ArrangeTree;

/// Kính gửi or Nơi nhận: those of the plan and the officer's own lines, in his order and words.
class RecipientList : public QWidget
{
    Q_OBJECT

public:
    explicit RecipientList(const QString &name, QWidget *parent = nullptr);

    void show(const RecipientLines &lines);
    using QWidget::show;
    ArrangeTree *tree() const { return m_tree; }

signals:
    void changed(const ansinh::RecipientChoices &choices);

private:
    void connectAll();
    void tell(RecipientLines lines, int row);
    void move(int row, int before);

    RecipientLines m_lines;
    ArrangeTree *m_tree;
};

} // namespace ansinh
