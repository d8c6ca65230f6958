// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_panel.h"

#include <QScrollBar>
#include <QTextDocument>

namespace ansinh {

TextPanel::TextPanel(const QString &name, QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(name);
    setOpenExternalLinks(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(0);
    setFrameShape(NoFrame);
}

void TextPanel::show(const QString &html)
{
    setHtml(html);
    verticalScrollBar()->setValue(0);
}

} // namespace ansinh
