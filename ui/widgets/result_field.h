// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace ansinh {

/// A field for prose. Tab leaves it; Ctrl+Z without anything of its own to undo goes on to the book.
class ResultField : public QPlainTextEdit
{
    Q_OBJECT

public:
    ResultField(const QString &objectName, const QString &name, const QString &hint, QWidget *parent = nullptr);

    /// What was typed, cleaned as the book keeps it.
    QString cleanText() const;
    /// An input method is in the middle of a syllable.
    bool isComposing() const;

signals:
    void fieldLeft();

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace ansinh
