// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/fund_delegate.h"

#include <QComboBox>
#include <QLineEdit>

namespace ansinh {

QWidget *FundDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = CellDelegate::createEditor(parent, option, index);
    if (auto *list = qobject_cast<QComboBox *>(editor)) {
        list->setEditable(true);
        list->setInsertPolicy(QComboBox::NoInsert);
        // Completion would type on its own, against the input method.
        list->setCompleter(nullptr);
        list->lineEdit()->setAccessibleName(list->accessibleName());
    }
    return editor;
}

void FundDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *list = qobject_cast<QComboBox *>(editor);
    if (!list)
        return CellDelegate::setEditorData(editor, index);
    // As in the other cells: typing replaces what stood there, and stays when the table is shown anew.
    if (list->lineEdit()->isModified())
        return;
    list->lineEdit()->setText(index.data(Qt::EditRole).toString());
    list->lineEdit()->selectAll();
}

} // namespace ansinh
