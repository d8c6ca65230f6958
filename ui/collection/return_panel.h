// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/parts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

class QAction;
class QGridLayout;
class QMenu;

namespace ansinh {

class TextPanel;

/// What is known of the chosen organisation's return, with what can be done about it.
class ReturnPanel : public Card
{
    Q_OBJECT

public:
    explicit ReturnPanel(QWidget *parent = nullptr);

    void addButton(QAction *action);
    /// A button with a menu, which is filled when it opens.
    QMenu *addMenu(const char *name, const QString &text, const QString &hint);
    void show(const QString &html);
    using Card::show;
    void setActive(bool isActive); ///< an organisation is chosen
    TextPanel *text() const { return m_text; }

signals:
    void placeChosen(const ansinh::Place &place);
    void fileChosen(ansinh::Id<ansinh::Attachment> file);

private:
    void put(QWidget *button);

    TextPanel *m_text;
    QGridLayout *m_buttons;
    std::vector<QWidget *> m_menus;
    int m_count = 0;
};

} // namespace ansinh
