// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_page.h"

#include "core/store/parts.h"
#include "ui/base/desk.h"
#include "ui/targets/target_matter.h"
#include "ui/targets/target_panel.h"
#include "ui/targets/targets_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/error_box.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/verdict_look.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>

namespace ansinh {

TargetsPage::TargetsPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Targets"), parent),
      m_model(new TargetsModel(this)),
      m_rows(new FilteredRows(this)),
      m_table(new TableView),
      m_panel(new TargetPanel),
      m_period(new QComboBox),
      m_filter(new FilterField(tr("Find a target"), m_table)),
      m_count(new QLabel)
{
    Q_UNUSED(settings)
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("targetTable"));
    m_table->setAccessibleName(tr("Targets of the period"));
    m_table->sortByColumn(TargetRow::CodeColumn, Qt::AscendingOrder);
    m_period->addItems({tr("Whole year"), tr("First half")});
    m_period->setObjectName(QStringLiteral("periodChoice"));
    m_period->setAccessibleName(tr("Period"));
    m_period->setToolTip(tr("The whole year, or its first six months"));
    m_filter->setObjectName(QStringLiteral("targetFilter"));
    addToHead(m_period);
    addToHead(m_filter);
    arrange();
    arrangeColumns();
    connect(m_filter, &QLineEdit::textChanged, this, &TargetsPage::filter);
    connect(m_period, &QComboBox::currentIndexChanged, this, &TargetsPage::markOld);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TargetsPage::showChosen);
}

void TargetsPage::arrange()
{
    m_count->setObjectName(QStringLiteral("mutedText"));
    m_count->setContentsMargins(12, 8, 12, 8);
    auto *card = new Card;
    card->addWhole(m_table);
    card->add(m_count);
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(card, 1);
    layout->addWidget(m_panel);
    m_panel->setFixedWidth(fontMetrics().averageCharWidth() * 38);
    setBody(body);
}

void TargetsPage::arrangeColumns()
{
    // As wide as the widest that usually stands there; the name takes what is left.
    const QString usual[] = {QStringLiteral("CT00"),    {},
                             QStringLiteral("00.000"),  QStringLiteral("00.000"),
                             QStringLiteral("100,0%"),  QStringLiteral("100,0%"),
                             QStringLiteral("≥ 00,0%"), lookOf(Verdict::NoData).text(),
                             QStringLiteral("LDTBXH")};
    QHeaderView *head = m_table->horizontalHeader();
    for (int column = 0; column < TargetRow::ColumnCount; ++column) {
        QFont bold = font();
        bold.setBold(true);
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int titleWidth = QFontMetrics(bold).size(0, title).width() + (column == TargetRow::CodeColumn ? 14 : 0);
        head->resizeSection(column, std::max(titleWidth, fontMetrics().horizontalAdvance(usual[column]) - 8) + 28);
    }
    head->setFixedHeight(fontMetrics().height() * 2 + 14);
    m_table->setWideColumn(TargetRow::NameColumn, fontMetrics().averageCharWidth() * 20);
}

QWidget *TargetsPage::filterField() const
{
    return m_filter;
}

QWidget *TargetsPage::mainField() const
{
    return m_table;
}

Period TargetsPage::period() const
{
    return {m_desk.year(), m_period->currentIndex() == 1};
}

void TargetsPage::refresh()
{
    const QString chosen = m_table->currentIndex().data(CodeRole).toString();
    const Result<Status> &status = m_desk.status(period());
    if (!status)
        return showError(this, status.error());
    const Result<std::vector<Figure>> figures = m_desk.book().figures().in(period());
    if (!figures)
        return showError(this, figures.error());
    m_model->show(*status, *figures);
    choose(chosen);
    tellCount();
}

void TargetsPage::choose(const QString &code)
{
    const QModelIndexList found = m_rows->match(m_rows->index(0, 0), CodeRole, code, 1, Qt::MatchExactly);
    m_table->setCurrentIndex(code.isEmpty() || found.isEmpty() ? m_rows->index(0, 0) : found.first());
    showChosen();
}

void TargetsPage::filter(const QString &typed)
{
    m_rows->setTyped(typed);
    if (!m_table->currentIndex().isValid())
        choose({});
    tellCount();
}

void TargetsPage::tellCount()
{
    const QString typed = m_filter->text();
    const int shown = m_rows->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(typed.isEmpty() ? tr("%1 targets · Ctrl+C copies the selected block for Excel").arg(all)
                         : shown == 0
                         ? tr("No target matches “%1”. Esc shows all %2.").arg(typed).arg(all)
                         : tr("%1 of %2 targets match “%3” · Esc shows all").arg(shown).arg(all).arg(typed));
}

void TargetsPage::showChosen()
{
    const QString code = m_table->currentIndex().data(CodeRole).toString();
    if (code.isEmpty())
        return m_panel->clear();
    const Result<TargetMatter> matter = targetMatterOf(m_desk, Code<Target>(code), period());
    if (matter)
        m_panel->show(*matter);
    else
        m_panel->clear();
}

} // namespace ansinh
