// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/sending_page.h"

#include "ui/sending/sendings_model.h"
#include "ui/sending/stage_card.h"
#include "ui/widgets/card.h"
#include "ui/widgets/named.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace ansinh {

QWidget *SendingPage::stages()
{
    m_packageCard->showLargeAsCode();
    m_submitButton = m_submitCard->addButton(m_submitAct);
    m_submitCard->addButton(m_reportAct);
    m_makeButton = m_packageCard->addButton(m_makeAct);
    m_packageCard->addButton(m_copyAct);
    m_packageCard->addButton(m_folderAct);
    m_sendButton = m_sendCard->addButton(m_sendAct);
    m_sendCard->addButton(m_recipientsAct)->setObjectName(QStringLiteral("cardRecipients"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_submitCard, 30);
    layout->addWidget(m_packageCard, 37);
    layout->addWidget(m_sendCard, 33);
    return row;
}

QWidget *SendingPage::registerSide()
{
    m_table->setObjectName(QStringLiteral("sendingTable"));
    m_table->setAccessibleName(tr("Register of what was sent"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[]
        = {{SendingsModel::DayColumn, 12},     {SendingsModel::ChannelColumn, 11}, {SendingsModel::ReportColumn, 14},
           {SendingsModel::FieldsColumn, 11},  {SendingsModel::CodeColumn, 14},    {SendingsModel::ReceiptColumn, 22},
           {SendingsModel::RepeatsColumn, 12}, {SendingsModel::FileColumn, 19},    {SendingsModel::NoteColumn, 16}};
    for (const auto &[column, letters] : widths)
        m_table->horizontalHeader()->resizeSection(column, letter * letters);
    m_table->horizontalHeader()->hideSection(SendingsModel::NoteColumn); // few have one; shown by the table's menu
    m_table->setWideColumn(SendingsModel::RecipientColumn, letter * 20);
    m_table->sortByColumn(SendingsModel::DayColumn, Qt::DescendingOrder);
    m_nothing->setMargin(16);
    m_nothing->setText(tr("Nothing matches what you typed. Esc shows all."));
    auto *card = new Card;
    card->addWhole(m_table);
    card->add(m_nothing);
    m_stack->addWidget(card);
    m_stack->addWidget(emptyCard());
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(registerActs());
    layout->addWidget(m_stack, 1);
    return side;
}

QWidget *SendingPage::registerActs()
{
    auto *row = new QWidget;
    auto *title = named<QLabel>("cardTitle");
    title->setText(tr("Register of what was sent"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(title, 1);
    for (QAction *action : {m_receiptAct, m_compareAct, m_againAct, m_removeAct}) {
        auto *button = new QPushButton(action->text());
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolTip(action->toolTip());
        button->setProperty("small", true);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        layout->addWidget(button);
        if (action == m_receiptAct)
            m_receiptButton = button;
    }
    return row;
}

/// What stands in the place of the register before anything was sent.
QWidget *SendingPage::emptyCard()
{
    auto *card = new Card(tr("Nothing has been sent yet"));
    auto *text = named<WrappedLabel>("mutedText");
    text->setText(tr("Here stands to whom what went, on which day, by which way and with which check code, and whether "
                     "it was received. Begin with the package: one file for all that the receiving office needs."));
    m_emptyButton = new QPushButton;
    m_emptyButton->setObjectName(QStringLiteral("emptyMakePackage"));
    m_emptyButton->setToolTip(m_makeAct->toolTip());
    m_emptyButton->setAutoDefault(false);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(m_emptyButton);
    layout->addStretch(1);
    card->add(text);
    card->add(row);
    card->add(new QWidget, 1);
    return card;
}

} // namespace ansinh
