// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_questions.h"

#include "ui/collection/import_problems_model.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace ansinh {

ImportQuestions::ImportQuestions(QWidget *parent)
    : QWidget(parent),
      m_model(new ImportProblemsModel(this)),
      m_rows(new FilteredRows(this)),
      m_table(new GridView),
      m_take(new QPushButton(tr("&Take"))),
      m_leave(new QPushButton(tr("&Leave out"))),
      m_like(new QPushButton(tr("The same for &all of this rule"))),
      m_hint(new WrappedLabel)
{
    m_rows->setSourceModel(m_model);
    m_rows->setDynamicSortFilter(false); // a line stays where it is while it is answered
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("problemTable"));
    m_table->setAccessibleName(tr("Problems of the return"));
    m_table->sortByColumn(ImportProblemsModel::WeightColumn, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    arrange();
    arrangeColumns();
    connectAll();
    setFocusProxy(m_table);
}

void ImportQuestions::arrange()
{
    m_take->setObjectName(QStringLiteral("questionTake"));
    m_take->setToolTip(tr("Takes what the chosen questions are about (+)"));
    m_leave->setObjectName(QStringLiteral("questionLeave"));
    m_leave->setToolTip(tr("Leaves out what the chosen questions are about; the rest of the return is taken (-)"));
    m_like->setObjectName(QStringLiteral("questionLike"));
    m_like->setToolTip(tr("Gives the answer of this line to every question of the same rule"));
    m_like->setMenu(new QMenu(m_like));
    m_hint->setObjectName(QStringLiteral("mutedText"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    for (QPushButton *button : {m_take, m_leave, m_like}) {
        button->setProperty("small", true);
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_hint, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
}

void ImportQuestions::arrangeColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    const int letters[] = {13, 16, 12, 30, 12, 12};
    for (int column = 0; column < ImportProblemsModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, letter * letters[column]);
    m_table->setWideColumn(ImportProblemsModel::MessageColumn, letter * 30);
}

void ImportQuestions::connectAll()
{
    connect(m_model, &ImportProblemsModel::replied, this, [this](const ReturnReply &reply) { emit replied({reply}); });
    connect(m_model, &ImportProblemsModel::withdrawn, this, &ImportQuestions::withdrawn);
    connect(m_take, &QPushButton::clicked, this, [this] { answerChosen(ImportProblemsModel::takeWord()); });
    connect(m_leave, &QPushButton::clicked, this, [this] { answerChosen(ImportProblemsModel::leaveWord()); });
    connect(m_like->menu(), &QMenu::aboutToShow, this, &ImportQuestions::fillLike);
    connect(m_table, &GridView::cleared, this, [this](const QModelIndexList &cells) { answerCells(cells, {}); });
    connect(m_table, &GridView::pasted, this, [this](const QModelIndex &at, const CellBlock &block) {
        for (int row = 0; row < block.size(); ++row)
            answerCells({at.siblingAtRow(at.row() + row)}, block[row].value(0));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportQuestions::tellButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportQuestions::tellButtons);
}

void ImportQuestions::show(const ReturnPreview &preview, const Replies &replies, bool isOther)
{
    m_isRefused = preview.isRefused();
    m_isForeign = m_isRefused && preview.organisation.isEmpty();
    m_model->show(preview, replies, isOther);
    const bool asks = !m_isRefused && m_model->count(Severity::Ask) > 0;
    m_table->setColumnHidden(ImportProblemsModel::AnswerColumn, !asks);
    m_table->setColumnHidden(ImportProblemsModel::ReasonColumn, !asks);
    m_table->fitWideColumn();
    if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_rows->index(0,
                                               asks ? static_cast<int>(ImportProblemsModel::AnswerColumn)
                                                    : static_cast<int>(ImportProblemsModel::WeightColumn)));
    }
    tellButtons();
}

void ImportQuestions::setTyped(const QString &typed)
{
    m_rows->setTyped(typed);
}

void ImportQuestions::commitTyped()
{
    m_table->commitOpenCell();
}

std::vector<int> ImportQuestions::chosenRows() const
{
    std::set<int> rows;
    for (const QModelIndex &cell : m_table->selectionModel()->selectedIndexes())
        rows.insert(m_rows->mapToSource(cell).row());
    return {rows.begin(), rows.end()};
}

/// A question that asks which reading is meant is not answered by "take".
void ImportQuestions::answerChosen(const QString &word)
{
    Replies replies;
    for (const int row : chosenRows()) {
        if (const auto reply = m_model->replyFor(row, word))
            replies.push_back(*reply);
    }
    if (!replies.empty())
        emit replied(replies);
    m_table->setFocus();
}

void ImportQuestions::answerCells(const QModelIndexList &cells, const QString &typed)
{
    for (const QModelIndex &cell : cells) {
        if (cell.isValid())
            m_rows->setData(cell, typed, Qt::EditRole);
    }
}

void ImportQuestions::fillLike()
{
    QMenu *menu = m_like->menu();
    menu->clear();
    const QModelIndex at = m_rows->mapToSource(m_table->currentIndex());
    if (!at.isValid() || !m_countLike)
        return;
    const int problem = m_model->problemAt(at.row());
    const auto add = [&](const QString &text, bool inEveryFile) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, problem, inEveryFile] { emit likeAsked(problem, inEveryFile); });
    };
    add(tr("In this file (%n question(s))", nullptr, m_countLike(problem, false)), false);
    if (!m_isSingle)
        add(tr("In every file (%n question(s))", nullptr, m_countLike(problem, true)), true);
}

void ImportQuestions::tellButtons()
{
    bool asks = false;
    bool takes = false;
    for (const int row : chosenRows()) {
        asks = asks || m_model->isQuestion(row);
        takes = takes || m_model->replyFor(row, ImportProblemsModel::takeWord());
    }
    const QModelIndex at = m_rows->mapToSource(m_table->currentIndex());
    m_take->setEnabled(takes);
    m_leave->setEnabled(asks);
    m_like->setEnabled(at.isValid() && m_model->isQuestion(at.row()) && m_model->replyAt(at.row()));
    const bool hasQuestions = !m_isRefused && m_model->count(Severity::Ask) > 0;
    for (QPushButton *button : {m_take, m_leave, m_like})
        button->setVisible(hasQuestions);
    m_hint->setText(hint());
}

QString ImportQuestions::hint() const
{
    if (m_model->rowCount() == 0)
        return tr("Nothing is wrong with this return.");
    if (m_isRefused && m_isTypedByHand)
        return tr("Mend it in its cell; then it can be recorded.");
    if (m_isForeign)
        return tr("Ask the organisation to send it again as said above.");
    if (m_isRefused)
        return tr("Save a copy with the faults marked in their cells, and send it back.");
    return m_model->count(Severity::Ask) > 0 ? tr("What is not answered is left out; the rest is taken.")
                                             : tr("Everything is taken; the notes are only worth a look.");
}

/// + takes and - leaves out, where no cell is open.
bool ImportQuestions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_table->isCellOpen()
        || m_table->currentIndex().column() == ImportProblemsModel::ReasonColumn)
        return QWidget::eventFilter(watched, event);
    const QString text = static_cast<QKeyEvent *>(event)->text();
    if (text != QLatin1String("+") && text != QLatin1String("-"))
        return QWidget::eventFilter(watched, event);
    (text == QLatin1String("+") ? m_take : m_leave)->click();
    return true;
}

} // namespace ansinh
