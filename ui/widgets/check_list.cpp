// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/check_list.h"

#include "ui/widgets/roles.h"

namespace ansinh {

namespace {

constexpr int kAir = 9; ///< between the lines

} // namespace

CheckList::CheckList(QWidget *parent) : QListWidget(parent)
{
    setUniformItemSizes(true);
    setProperty("checks", true);
    connect(this, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling)
            emit tickedChanged();
    });
}

void CheckList::addLine(const QString &code, const QString &text, bool isTicked)
{
    m_isFilling = true;
    auto *line = new QListWidgetItem(text, this);
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    line->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    line->setData(CodeRole, code);
    line->setToolTip(text);
    line->setSizeHint({0, fontMetrics().height() + kAir}); // as wide as the list: what does not fit ends in "…"
    m_isFilling = false;
}

void CheckList::tick(const QStringList &codes)
{
    m_isFilling = true;
    for (int row = 0; row < count(); ++row)
        item(row)->setCheckState(codes.contains(item(row)->data(CodeRole).toString()) ? Qt::Checked : Qt::Unchecked);
    m_isFilling = false;
    emit tickedChanged();
}

QStringList CheckList::ticked() const
{
    QStringList codes;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->checkState() == Qt::Checked)
            codes += item(row)->data(CodeRole).toString();
    }
    return codes;
}

} // namespace ansinh
