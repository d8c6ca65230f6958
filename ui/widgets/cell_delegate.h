// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/wrapping_delegate.h"

#include <QPointer>

class QComboBox;
class QLineEdit;

namespace ansinh {

/// Opens a cell: a line to type into (with a list beside it where the model gives suggestions), or a list where it
/// gives choices. Never interferes with the
/// typing itself, so that every input method works; what was typed is judged when the cell is left.
class CellDelegate : public WrappingDelegate
{
public:
    using WrappingDelegate::WrappingDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// The cell that is open; nullptr: none.
    QWidget *openEditor() const { return m_editor; }

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    QWidget *proposingField(QWidget *parent, const QModelIndex &index, const QStringList &suggestions) const;
    void endWithChoice(QComboBox *list) const;

    bool m_isWalking = false; ///< a key goes through a closed list
    mutable QPointer<QWidget> m_editor; ///< the newest: an older one may still be on its way out
};

/// The line of an open cell that is typed into; nullptr: it only chooses.
QLineEdit *lineIn(QWidget *editor);

} // namespace ansinh
