// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

namespace ansinh {

/// Fields one below the other, each under its label, with headings between.
class FieldStack : public QVBoxLayout
{
public:
    explicit FieldStack(QWidget *form);

    void addHeading(const QString &text);
    /// The label names the field for the keyboard and for readers.
    void add(const QString &label, QWidget *field);
    /// The last two fields are short: they stand side by side.
    void pairLast();
};

} // namespace ansinh
