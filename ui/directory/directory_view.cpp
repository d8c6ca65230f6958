// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/directory_view.h"

#include "ui/base/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace ansinh {

namespace {

/// "place:tasks/1.1"
Place linkedPlace(const QUrl &url)
{
    const QString text = url.toString().mid(QStringLiteral("place:").size());
    return {text.section(QLatin1Char('/'), 0, 0), text.section(QLatin1Char('/'), 1), {}, {}};
}

QPushButton *buttonFor(QAction *action, bool isMain)
{
    auto *button = new QPushButton(action->text());
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setProperty("primary", isMain);
    button->setProperty("small", true);
    button->setToolTip(action->toolTip());
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

} // namespace

DirectoryView::DirectoryView(Desk &desk, QAbstractItemModel *model, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_rows(new FilteredRows(this)),
      m_table(new TableView),
      m_panel(new TextPanel(tr("What is known of the chosen row"))),
      m_buttons(new QHBoxLayout),
      m_nothing(new QLabel),
      m_stack(new QStackedLayout),
      m_card(new Card)
{
    model->setParent(this);
    m_rows->setSourceModel(model);
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_nothing->setObjectName(QStringLiteral("mutedText"));
    m_nothing->setMargin(16);
    m_nothing->setText(tr("Nothing matches what you typed. Esc shows all."));
    m_buttons->setSpacing(8);
    m_buttons->addStretch(1);
    m_card->addWhole(m_table);
    m_card->add(m_nothing);
    auto *shown = new QWidget;
    shown->setLayout(m_stack);
    m_stack->addWidget(m_card);
    auto *below = new QHBoxLayout;
    below->setSpacing(14);
    below->addWidget(shown, 1);
    below->addWidget(rightSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addLayout(m_buttons);
    layout->addLayout(below, 1);
    setFocusProxy(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DirectoryView::showChosen);
}

QWidget *DirectoryView::rightSide()
{
    auto *right = new Card;
    right->add(m_panel, 1);
    right->setFixedWidth(fontMetrics().averageCharWidth() * 38);
    m_panel->setOpenLinks(false);
    connect(m_panel, &QTextBrowser::anchorClicked, this,
            [this](const QUrl &url) { emit placeChosen(linkedPlace(url)); });
    return right;
}

QAction *DirectoryView::addAction(const char *name, const QString &text, const QString &tip, const QKeySequence &key,
                                  bool isMain, const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(key.isEmpty() ? tip : tip + QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText)));
    QWidget::addAction(action);
    m_buttons->insertWidget(m_buttons->count() - 1, buttonFor(action, isMain));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void DirectoryView::addTool(QWidget *tool)
{
    m_buttons->addWidget(tool);
}

void DirectoryView::setEmptyText(const QString &title, const QString &text, QAction *action)
{
    auto *card = new Card(title);
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    auto *button = buttonFor(action, true);
    button->setObjectName(QStringLiteral("emptyButton"));
    auto *row = new QWidget;
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 4, 0, 0);
    rowLayout->addWidget(button);
    rowLayout->addStretch(1);
    card->add(label);
    card->add(row);
    card->add(new QWidget, 1);
    m_stack->addWidget(card);
}

void DirectoryView::show(const DirectoryMatter &matter)
{
    const QString before = chosen();
    m_matter = matter;
    fill(matter);
    const bool isEmpty = m_rows->sourceModel()->rowCount() == 0;
    m_stack->setCurrentIndex(isEmpty && m_stack->count() > 1 ? 1 : 0);
    m_nothing->setVisible(!isEmpty && m_rows->rowCount() == 0);
    choose(before);
}

void DirectoryView::choose(const QString &code)
{
    const QModelIndexList found = m_rows->match(m_rows->index(0, 0), CodeRole, code, 1, Qt::MatchExactly);
    m_table->setCurrentIndex(code.isEmpty() || found.isEmpty() ? m_rows->index(0, 0) : found.first());
    showChosen();
}

void DirectoryView::setTyped(const QString &typed)
{
    m_rows->setTyped(typed);
    m_nothing->setVisible(m_rows->rowCount() == 0 && m_rows->sourceModel()->rowCount() > 0);
    if (!m_table->currentIndex().isValid())
        choose({});
}

int DirectoryView::shownRows() const
{
    return m_rows->rowCount();
}

QString DirectoryView::chosen() const
{
    return m_table->currentIndex().data(CodeRole).toString();
}

void DirectoryView::showChosen()
{
    const QString code = chosen();
    m_panel->show(code.isEmpty() ? QString() : panelHtml(code));
    allow(code);
}

void DirectoryView::told(const Result<void> &result)
{
    if (!result)
        emit refused(result.error());
}

} // namespace ansinh
