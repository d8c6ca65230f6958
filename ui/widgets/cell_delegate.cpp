// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/widgets/cell_block.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace ansinh {

QLineEdit *lineIn(QWidget *editor)
{
    if (const auto *list = qobject_cast<QComboBox *>(editor))
        return list->lineEdit();
    return qobject_cast<QLineEdit *>(editor);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
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
    // A choice by mouse is a whole answer; by keyboard Enter ends it.
    auto *self = const_cast<CellDelegate *>(this);
    QObject::connect(list, &QComboBox::activated, self, [self, list] {
        emit self->commitData(list);
        emit self->closeEditor(list, NoHint);
    });
    return list;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    // The table may be shown anew while somebody types: what is typed stays.
    const QLineEdit *line = lineIn(editor);
    if (line && line->isModified())
        return;
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *field = qobject_cast<QLineEdit *>(editor))
        field->setText(text);
    else if (auto *list = qobject_cast<QComboBox *>(editor))
        list->setCurrentIndex(list->findText(text));
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
