// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_page.h"

#include "core/actions/take_back.h"
#include "core/store/parts.h"
#include "ui/base/desk.h"
#include "ui/journal/entries_view.h"
#include "ui/journal/entry_text.h"
#include "ui/journal/history_view.h"
#include "ui/journal/take_back_dialog.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_place.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace ansinh {

JournalPage::JournalPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Journal"), parent),
      m_entries(new EntriesView(desk)),
      m_history(new HistoryView),
      m_stack(new QStackedWidget),
      m_panel(new TextPanel(tr("Old and new values of the chosen entry"))),
      m_filter(new FilterField(tr("Find in the journal"), m_stack)),
      m_group(new QComboBox),
      m_span(new QComboBox),
      m_undo(new QPushButton),
      m_redo(new QPushButton),
      m_takeBack(new QPushButton(tr("Take back up to here…")))
{
    m_filter->setObjectName(QStringLiteral("journalFilter"));
    m_panel->setObjectName(QStringLiteral("journalPanel"));
    makeChoices();
    arrange(settings);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_entries->setTyped(typed);
        m_history->setTyped(typed);
    });
    connect(m_entries, &EntriesView::chosenChanged, this, &JournalPage::showChosen);
    connect(m_entries, &EntriesView::refused, this, [this](const Error &error) { notice().refuse(error); });
    connect(m_history, &HistoryView::chosenChanged, this, &JournalPage::showChosen);
    connect(m_history, &HistoryView::left, this, &JournalPage::showJournal);
    connect(m_undo, &QPushButton::clicked, this, &JournalPage::undo);
    connect(m_redo, &QPushButton::clicked, this, &JournalPage::redo);
    connect(m_takeBack, &QPushButton::clicked, this, &JournalPage::takeBackToChosen);
}

void JournalPage::makeChoices()
{
    for (int group = 0; group < kEntryGroups; ++group)
        m_group->addItem(groupText(static_cast<EntryGroup>(group)));
    m_group->setObjectName(QStringLiteral("journalGroup"));
    m_group->setAccessibleName(tr("What it is about"));
    m_group->setToolTip(tr("Only entries about this"));
    m_span->addItem(tr("Any time"), -1);
    m_span->addItem(tr("Today"), 0);
    m_span->addItem(tr("Last 7 days"), 6);
    m_span->addItem(tr("Last 30 days"), 29);
    m_span->addItem(tr("Last 12 months"), 365);
    m_span->setObjectName(QStringLiteral("journalSpan"));
    m_span->setAccessibleName(tr("Since when"));
    m_span->setToolTip(tr("Only entries of these days"));
    connect(m_group, &QComboBox::currentIndexChanged, this,
            [this](int group) { m_entries->setGroup(static_cast<EntryGroup>(group)); });
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        const int days = m_span->currentData().toInt();
        m_entries->setSpan(days < 0 ? std::optional<QDate>() : m_desk.today().addDays(-days));
    });
}

void JournalPage::arrange(Settings &settings)
{
    auto *journalTools = new TableTools(m_entries->table(), QStringLiteral("journal"), tr("Journal"), settings);
    auto *historyTools
        = new TableTools(m_history->table(), QStringLiteral("journal/figure"), tr("History of a figure"), settings);
    historyTools->button()->hide();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_group), static_cast<QWidget *>(m_span), static_cast<QWidget *>(m_filter),
          static_cast<QWidget *>(journalTools->button()), static_cast<QWidget *>(historyTools->button())})
        addToHead(widget);
    m_stack->addWidget(m_entries);
    m_stack->addWidget(m_history);
    m_stack->setFocusProxy(m_entries);
    connect(m_stack, &QStackedWidget::currentChanged, this, [=] {
        journalTools->button()->setVisible(!isHistory());
        historyTools->button()->setVisible(isHistory());
        m_group->setVisible(!isHistory());
        m_span->setVisible(!isHistory());
        m_stack->setFocusProxy(m_stack->currentWidget());
    });
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(m_stack, 1);
    layout->addWidget(rightSide());
    setBody(body);
}

QWidget *JournalPage::rightSide()
{
    auto *card = new Card;
    card->add(m_panel, 1);
    const std::pair<QPushButton *, const char *> buttons[]
        = {{m_undo, "journalUndo"}, {m_redo, "journalRedo"}, {m_takeBack, "journalTakeBack"}};
    for (const auto &[button, name] : buttons) {
        button->setObjectName(QString::fromLatin1(name));
        button->setProperty("small", true);
        card->add(button);
    }
    m_takeBack->setToolTip(tr("Take back the chosen entry and everything after it"));
    card->setFixedWidth(fontMetrics().averageCharWidth() * 44);
    return card;
}

QWidget *JournalPage::filterField() const
{
    return m_filter;
}

QWidget *JournalPage::mainField() const
{
    return isHistory() ? m_history->table() : m_entries->table();
}

bool JournalPage::isHistory() const
{
    return m_stack->currentWidget() == m_history;
}

bool JournalPage::readNames()
{
    auto plan = m_desk.book().plans().latest();
    auto areas = m_desk.book().directory().areas();
    if (!plan || !areas) {
        notice().refuse(plan ? areas.error() : plan.error());
        return false;
    }
    m_names = {std::move(plan).value(), std::move(areas).value(), m_desk.today()};
    return true;
}

void JournalPage::refresh()
{
    if (!readNames())
        return;
    m_entries->setNames(m_names.naming());
    m_entries->reload();
    if (!m_figure.isEmpty())
        showHistory();
    nameButtons();
    showChosen();
}

void JournalPage::goTo(const Place &place)
{
    m_filter->setText(place.typed);
    m_figure = place.detail;
    if (m_figure.isEmpty())
        showJournal();
    else if (readNames())
        showHistory();
}

std::optional<Place> JournalPage::standing() const
{
    return Place{QStringLiteral("journal"), {}, m_figure, {}};
}

void JournalPage::showHistory()
{
    const auto key = figureKeyFrom(m_figure, m_names.areas);
    if (!key) {
        showJournal();
        return notice().warn(tr("This figure is not in the book: its neighbourhood or period is unknown."));
    }
    const auto versions = m_desk.book().journal().historyOf(*key);
    if (!versions)
        return notice().refuse(versions.error());
    QStringList words{key->target.text, key->period.year.toString()};
    if (key->period.half)
        words += tr("first half");
    words += key->part.isWhole()             ? tr("whole ward")
        : key->part.kind == Part::Kind::Area ? m_names.area(key->part.area.value)
                                             : m_names.organisation(key->part.member.text);
    if (!key->by.isEmpty())
        words += m_names.organisation(key->by.text);
    m_stack->setCurrentWidget(m_history);
    m_history->show(words.join(QStringLiteral(" · ")), *versions, m_names);
}

void JournalPage::showJournal()
{
    m_figure.clear();
    m_stack->setCurrentWidget(m_entries);
    m_entries->table()->setFocus(Qt::OtherFocusReason);
    showChosen();
}

void JournalPage::showChosen()
{
    const FigureVersion *version = isHistory() ? m_history->chosen() : nullptr;
    const JournalEntry *entry = isHistory() ? (version ? &version->entry : nullptr) : m_entries->chosen();
    m_takeBack->setEnabled(entry && entry->undoes == 0 && entry->redoes == 0 && !entry->isUndone
                           && !isFinal(entry->action));
    if (!entry)
        return m_panel->show({});
    if (version)
        return m_panel->show(
            entryHtml(*entry, {{QStringLiteral("figure"), QString(), version->before, version->after}}, m_names));
    const auto changes = m_desk.book().journal().changesOf(entry->sequence, kRowsShown + 1);
    if (!changes)
        return notice().refuse(changes.error());
    m_panel->show(entryHtml(*entry, *changes, m_names));
}

void JournalPage::nameButtons()
{
    const auto name = [this](QPushButton *button, const QString &text, const QString &none,
                             const std::optional<JournalEntry> &entry) {
        const QString full = entry ? text.arg(describe(entry->action, m_names.naming())) : none;
        button->setText(button->fontMetrics().elidedText(full, Qt::ElideRight, fontMetrics().averageCharWidth() * 36));
        button->setAccessibleName(full);
        button->setToolTip(full);
        button->setEnabled(entry.has_value());
    };
    name(m_undo, tr("Undo: %1"), tr("Nothing to undo"), m_desk.book().undoable());
    name(m_redo, tr("Redo: %1"), tr("Nothing to redo"), m_desk.book().redoable());
}

void JournalPage::undo()
{
    if (const auto done = m_desk.undo(); !done)
        notice().refuse(done.error());
}

void JournalPage::redo()
{
    if (const auto done = m_desk.redo(); !done)
        notice().refuse(done.error());
}

void JournalPage::takeBackToChosen()
{
    const JournalEntry *entry
        = isHistory() ? (m_history->chosen() ? &m_history->chosen()->entry : nullptr) : m_entries->chosen();
    if (!entry)
        return;
    const qint64 sequence = entry->sequence;
    const auto steps = stepsBackTo(m_desk.book(), sequence);
    if (!steps)
        return notice().refuse(steps.error());
    if (!isSureToTakeBack(this, *steps, m_names.naming()))
        return;
    if (const auto taken = m_desk.written(takeBackTo(m_desk.book(), sequence)); !taken)
        notice().refuse(taken.error());
}

} // namespace ansinh
