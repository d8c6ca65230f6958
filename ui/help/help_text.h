// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/text_panel.h"

namespace ansinh {

/// A text of the help with its pictures, which are never wider than the panel.
class HelpText : public TextPanel
{
public:
    explicit HelpText(const QString &name, QWidget *parent = nullptr);

    /// Its pictures are found in the folder.
    void showMarkdown(const QString &markdown, const QString &folder);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int room() const;

    QString m_markdown;
    QString m_folder;
    int m_roomShown = 0; ///< the width for which the pictures were scaled
};

} // namespace ansinh
