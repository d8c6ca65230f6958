// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_files.h"

#include "ui/collection/import_batch.h"
#include "ui/collection/import_files_model.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/table_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ansinh {

ImportFiles::ImportFiles(ImportBatch &batch, QWidget *parent)
    : QWidget(parent),
      m_batch(batch),
      m_model(new ImportFilesModel(batch.entries(), this)),
      m_rows(new FilteredRows(this)),
      m_table(new TableView),
      m_filter(new FilterField(tr("Filter the files"), m_table)),
      m_add(new QPushButton(tr("&More files…"))),
      m_tools(new QHBoxLayout)
{
    m_rows->setSourceModel(m_model);
    m_rows->setDynamicSortFilter(false); // a file stays where it is while it is answered
    m_table->setModel(m_rows);
    m_table->setObjectName(QStringLiteral("importFiles"));
    m_table->setAccessibleName(tr("Files that came in"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    arrange();
    arrangeColumns();
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_rows->setTyped(typed);
        m_table->setCurrentIndex(m_rows->best());
    });
    connect(m_add, &QPushButton::clicked, this, &ImportFiles::addAsked);
    connect(&m_batch, &ImportBatch::added, this, &ImportFiles::showAll);
    connect(&m_batch, &ImportBatch::changed, m_model, &ImportFilesModel::showRow);
    connect(&m_batch, &ImportBatch::finished, this, &ImportFiles::chooseFirst);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportFiles::chosenChanged);
    setFocusProxy(m_table);
}

void ImportFiles::arrange()
{
    m_filter->setObjectName(QStringLiteral("importFileFilter"));
    m_add->setObjectName(QStringLiteral("importAdd"));
    m_add->setToolTip(tr("Files and folders can be dropped on the window too"));
    m_add->setProperty("small", true);
    m_add->setAutoDefault(false);
    auto *head = new QWidget;
    head->setLayout(m_tools);
    m_tools->setContentsMargins(10, 10, 10, 8);
    m_tools->addWidget(m_filter, 1);
    m_tools->addWidget(m_add);
    auto *card = new Card;
    card->add(head);
    card->addWhole(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void ImportFiles::arrangeColumns()
{
    using Model = ImportFilesModel;
    const int letter = fontMetrics().averageCharWidth();
    const int letters[] = {18, 17, 7, 7, 7, 9, 12, 8, 34};
    for (int column = 0; column < Model::ColumnCount; ++column)
        m_table->setColumnWidth(column, letter * letters[column]);
    m_table->setMostLines(3);
}

void ImportFiles::equip(Settings &settings)
{
    auto *tools = new TableTools(m_table, QStringLiteral("import-files"), tr("Returns that came in"), settings);
    m_tools->addWidget(tools->button());
}

void ImportFiles::showAll()
{
    const int before = chosen();
    m_model->showAll();
    if (before >= 0 && before < m_model->rowCount())
        m_table->setCurrentIndex(m_rows->mapFromSource(m_model->index(before, 0)));
    emit chosenChanged();
}

/// Once all are read the first that needs a hand is shown, unless another was chosen meanwhile.
void ImportFiles::chooseFirst()
{
    int first = 0;
    for (int row = m_model->rowCount() - 1; row >= 0; --row) {
        if (m_batch.entry(row).state() == ImportEntry::State::Asks)
            first = row;
    }
    if (chosen() <= 0 && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->mapFromSource(m_model->index(first, 0)));
    m_table->reveal();
    emit chosenChanged();
}

int ImportFiles::chosen() const
{
    const QModelIndex at = m_rows->mapToSource(m_table->currentIndex());
    return at.isValid() ? at.row() : -1;
}

bool ImportFiles::eventFilter(QObject *watched, QEvent *event)
{
    const bool isSpace = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isSpace || chosen() < 0)
        return QWidget::eventFilter(watched, event);
    m_batch.want(chosen(), !m_batch.entry(chosen()).isTaken());
    return true;
}

} // namespace ansinh
