// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace ansinh {

/// Text to read, select and copy; never edited. Scrolls by keyboard.
class TextPanel : public QTextBrowser
{
public:
    explicit TextPanel(const QString &name, QWidget *parent = nullptr);

    void show(const QString &html);
    using QTextBrowser::show;
};

} // namespace ansinh
