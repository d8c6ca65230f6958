// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_box.h"

#include "ui/base/desk.h"
#include "ui/base/icons.h"
#include "ui/shell/find_list.h"
#include "ui/shell/find_model.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace ansinh {

namespace {

constexpr int kIconToText = 7;
constexpr int kSide = 10;

} // namespace

FindBox::FindBox(Desk &desk, QWidget *parent) : QLineEdit(parent), m_desk(desk), m_model(new FindModel(this))
{
    setObjectName(QStringLiteral("findBox"));
    setPlaceholderText(tr("Find anything  Ctrl+F"));
    setAccessibleName(tr("Find anything"));
    setToolTip(tr("Find tasks, targets, organisations, khu phố, documents, results, notes (Ctrl+F)"));
    setTextMargins(fontMetrics().height() + kIconToText, 0, 0, 0);
    connect(this, &QLineEdit::textChanged, this, &FindBox::look);
    for (const auto changed : {&Desk::bookChanged, &Desk::contentChanged})
        connect(&m_desk, changed, this, [this] { m_isOld = true; });
}

void FindBox::enter()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool FindBox::prepareNext()
{
    constexpr int kSome = 250; // texts, a step in less than 50 ms
    if (!m_isOld || !m_desk.hasBook())
        return false;
    Result<FindIndex> index = FindIndex::of(m_desk.book(), m_index, kSome);
    if (!index)
        return false;
    m_index = std::move(index).value();
    m_isOld = !m_index.isComplete();
    return m_isOld;
}

bool FindBox::readIndex()
{
    if (!m_isOld)
        return true;
    Result<FindIndex> index = FindIndex::of(m_desk.book(), m_index);
    if (!index) {
        m_list->say(index.error().message);
        return false;
    }
    m_index = std::move(index).value();
    m_isOld = false;
    return true;
}

void FindBox::look()
{
    if (!m_list || !m_desk.hasBook())
        return;
    if (text().trimmed().isEmpty()) {
        m_model->show({}, {});
        m_list->say(tr("Type a code, a name or words, with or without accents, abbreviated or not."));
    } else if (readIndex()) {
        m_model->show(m_index.find(text()), text());
        m_list->say(m_model->hitCount() > 0 ? tr("↑ ↓ to choose · Enter to go there · Esc to leave")
                                            : tr("Nothing was found. Try fewer words or a code such as CT19."));
        if (m_model->hitCount() > 0)
            m_list->choose(m_model->nextRow(-1, 1));
    }
    hang();
    speak();
}

void FindBox::hang()
{
    if (m_list && hasFocus())
        m_list->hangBelow(*this);
}

void FindBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = fontMetrics().height();
    icon("search", Ink::Muted).paint(&painter, QRect(kSide, (height() - side) / 2, side, side));
}

void FindBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (!m_list) {
        m_list = new FindList(*m_model, window());
        window()->installEventFilter(this);
        connect(m_list, &FindList::rowChosen, this, &FindBox::choose);
    }
    // The book is read before the first key comes, but after the field is seen.
    QTimer::singleShot(0, this, [this] {
        if (hasFocus() && m_desk.hasBook())
            readIndex();
    });
    // One who only walks past with Tab is not bothered.
    if (event->reason() != Qt::TabFocusReason && event->reason() != Qt::BacktabFocusReason)
        look();
}

void FindBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_list && event->reason() != Qt::PopupFocusReason)
        m_list->hide();
}

bool FindBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_list && m_list->isVisible())
        hang();
    return QLineEdit::eventFilter(watched, event);
}

void FindBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down: return walk(1);
    case Qt::Key_Up: return walk(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter: return choose(m_list ? m_list->chosenRow() : -1);
    case Qt::Key_Escape: return leave();
    default: QLineEdit::keyPressEvent(event);
    }
}

void FindBox::walk(int step)
{
    if (!m_list)
        return;
    if (!m_list->isVisible())
        look();
    else
        m_list->choose(m_model->nextRow(m_list->chosenRow(), step));
    speak();
}

void FindBox::choose(int row)
{
    const auto to = m_model->destinationOf(m_model->index(row, 0));
    if (!to)
        return;
    m_list->hide();
    m_before.clear();
    clear();
    m_list->hide();
    emit chosen(*to);
}

void FindBox::leave()
{
    clear();
    if (m_list)
        m_list->hide();
    if (m_before)
        m_before->setFocus(Qt::ShortcutFocusReason);
}

/// The row that Enter would take, for who cannot see the list.
void FindBox::speak()
{
    const QModelIndex row = m_model->index(m_list->chosenRow(), 0);
    setAccessibleDescription(row.isValid() ? row.data(Qt::AccessibleTextRole).toString() : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace ansinh
