// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/widgets/cell_block.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QTimer>

namespace ansinh {

QLineEdit *lineIn(QWidget *editor)
{
    if (const auto *list = qobject_cast<QComboBox *>(editor))
        return list->lineEdit();
    return qobject_cast<QLineEdit *>(editor);
}

/// Typed as any other cell; Alt+↓ opens what is proposed.
QWidget *CellDelegate::proposingField(QWidget *parent, const QModelIndex &index, const QStringList &suggestions) const
{
    auto *list = new QComboBox(parent);
    m_editor = list;
    list->setObjectName(QStringLiteral("cellField"));
    list->setEditable(true);
    list->setInsertPolicy(QComboBox::NoInsert);
    // Completion would type on its own, against the input method.
    list->setCompleter(nullptr);
    list->addItems(suggestions);
    // What is proposed is read whole, however narrow the column.
    list->view()->setMinimumWidth(list->view()->sizeHintForColumn(0) + 2 * list->fontMetrics().height());
    list->setAccessibleName(columnName(*index.model(), index.column()));
    list->lineEdit()->setAccessibleName(list->accessibleName());
    list->lineEdit()->setFrame(false);
    endWithChoice(list);
    return list;
}

/// A choice by mouse is a whole answer; by keyboard Enter ends it.
void CellDelegate::endWithChoice(QComboBox *list) const
{
    auto *self = const_cast<CellDelegate *>(this);
    QObject::connect(list, &QComboBox::activated, self, [self, list] {
        if (self->m_isWalking)
            return;
        emit self->commitData(list);
        emit self->closeEditor(list, NoHint);
    });
}

/// The keys that walk through a closed list choose too, for Qt; here they only show what could be chosen.
bool CellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && qobject_cast<QComboBox *>(editor)) {
        m_isWalking = true;
        QTimer::singleShot(0, this, [this] { m_isWalking = false; });
    }
    return WrappingDelegate::eventFilter(editor, event);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QStringList suggestions = index.data(SuggestionsRole).toStringList();
    if (!suggestions.isEmpty())
        return proposingField(parent, index, suggestions);
    const QStringList choices = index.data(ChoicesRole).toStringList();
    if (choices.isEmpty()) {
        auto *field = new QLineEdit(parent);
        m_editor = field;
        field->setObjectName(QStringLiteral("cellField"));
        field->setFrame(false);
        field->setAccessibleName(columnName(*index.model(), index.column()));
        field->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        return field;
    }
    auto *list = new QComboBox(parent);
    m_editor = list;
    list->setObjectName(QStringLiteral("cellList"));
    list->setAccessibleName(columnName(*index.model(), index.column()));
    list->addItems(choices);
    endWithChoice(list);
    return list;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The table may be shown anew while somebody types: what is typed stays.
    const QLineEdit *line = lineIn(editor);
    if (line && line->isModified())
        return;
    const QString text = index.data(Qt::EditRole).toString();
    auto *list = qobject_cast<QComboBox *>(editor);
    if (list && list->isEditable()) {
        list->setCurrentIndex(list->findText(text));
        list->setEditText(text);
        list->lineEdit()->selectAll();
    } else if (auto *field = qobject_cast<QLineEdit *>(editor)) {
        field->setText(text);
    } else if (list) {
        list->setCurrentIndex(list->findText(text));
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *field = qobject_cast<QLineEdit *>(editor))
        model->setData(index, field->text());
    else if (const auto *list = qobject_cast<QComboBox *>(editor))
        model->setData(index, list->currentText());
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect area = option.rect;
    // A list needs the room of its longest words.
    if (qobject_cast<QComboBox *>(editor))
        area.setWidth(std::max(area.width(), editor->sizeHint().width()));
    editor->setGeometry(area);
}

} // namespace ansinh
