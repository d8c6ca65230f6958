// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_text.h"

#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace ansinh {

HelpText::HelpText(const QString &name, QWidget *parent) : TextPanel(name, parent)
{
}

void HelpText::showMarkdown(const QString &markdown, const QString &folder)
{
    m_folder = folder;
    m_markdown = markdown;
    m_roomShown = room();
    document()->clear(); // with the pictures that it keeps
    setMarkdown(markdown);
    QTextCursor start(document());
    if (start.block().length() == 1 && document()->blockCount() > 1)
        start.deleteChar(); // the importer may leave an empty line before a title
    verticalScrollBar()->setValue(0);
}

int HelpText::room() const
{
    return viewport()->width() - 2;
}

QVariant HelpText::loadResource(int type, const QUrl &name)
{
    QImage image(m_folder + name.path());
    if (type != QTextDocument::ImageResource || image.isNull())
        return TextPanel::loadResource(type, name);
    const int width = qMin(room(), image.width());
    const double ratio = devicePixelRatioF();
    QImage scaled = image.scaledToWidth(qRound(width * ratio), Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    return scaled;
}

void HelpText::resizeEvent(QResizeEvent *event)
{
    TextPanel::resizeEvent(event);
    if (m_markdown.isEmpty() || room() == m_roomShown)
        return;
    const int at = verticalScrollBar()->value();
    showMarkdown(m_markdown, m_folder);
    verticalScrollBar()->setValue(at);
}

} // namespace ansinh
