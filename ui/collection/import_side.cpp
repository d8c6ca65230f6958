// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_side.h"

#include "ui/collection/import_answers_model.h"
#include "ui/collection/import_batch.h"
#include "ui/collection/import_files_model.h"
#include "ui/collection/import_questions.h"
#include "ui/collection/receipt_form.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/wrapped_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ansinh {

namespace {

using State = ImportEntry::State;

int problemsOf(const ImportEntry &entry)
{
    return entry.read ? static_cast<int>(entry.read->problems.size()) : entry.unreadable ? 1 : 0;
}

/// A file that could not even be read has its refusal for a problem.
ReturnPreview previewOf(const ImportEntry &entry)
{
    if (entry.read)
        return *entry.read;
    ReturnPreview preview;
    if (!entry.unreadable)
        return preview;
    ReturnProblem problem;
    problem.message = entry.unreadable->message;
    problem.severity = Severity::Stop;
    preview.problems.push_back(problem);
    return preview;
}

} // namespace

ImportSide::ImportSide(ImportBatch &batch, const QDate &today, QWidget *parent)
    : QWidget(parent),
      m_batch(batch),
      m_title(new WrappedLabel),
      m_subtitle(new WrappedLabel),
      m_want(new QCheckBox(tr("Take this &file"))),
      m_encoding(new Notice),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_questions(new ImportQuestions),
      m_answers(new ImportAnswersModel(this)),
      m_answerRows(new FilteredRows(this)),
      m_answerTable(new TableView),
      m_onlyChanges(new QCheckBox(tr("&Only what changes"))),
      m_answerFoot(new QHBoxLayout),
      m_filter(new FilterField(tr("Filter what the file says"), m_questions->table())),
      m_receipt(new ReceiptForm(today)),
      m_spread(new QPushButton(tr("This day and way for &every file")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_encoding);
    m_stack->addWidget(m_questions);
    m_stack->addWidget(makeAnswers());
    m_stack->addWidget(makeReceipt());
    layout->addWidget(m_stack, 1);
    connectAll();
    show(-1);
}

QWidget *ImportSide::makeHead()
{
    m_title->setObjectName(QStringLiteral("cardTitle"));
    m_subtitle->setObjectName(QStringLiteral("mutedText"));
    m_want->setObjectName(QStringLiteral("importWant"));
    m_want->setToolTip(tr("Whether this return goes into the book (Space in the list of files)"));
    m_tabs->setObjectName(QStringLiteral("importTabs"));
    m_tabs->setAccessibleName(tr("What to see of the file"));
    for (int tab = ProblemsTab; tab <= ReceiptTab; ++tab)
        m_tabs->addTab(QString());
    m_tabs->setExpanding(false);
    m_filter->setObjectName(QStringLiteral("importFilter"));
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    auto *first = new QHBoxLayout;
    first->addLayout(texts, 1);
    first->addWidget(m_want, 0, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->addWidget(m_tabs, 1);
    second->addWidget(m_filter);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(14, 10, 12, 6);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addLayout(second);
    return head;
}

QWidget *ImportSide::makeAnswers()
{
    m_answerRows->setSourceModel(m_answers);
    m_answerTable->setModel(m_answerRows);
    m_answerTable->setObjectName(QStringLiteral("answerTable"));
    m_answerTable->setAccessibleName(tr("What the return says beside the book"));
    m_answerTable->sortByColumn(ImportAnswersModel::ChangeColumn, Qt::AscendingOrder);
    const int letter = fontMetrics().averageCharWidth();
    const int letters[] = {14, 15, 24, 14, 15, 13};
    for (int column = 0; column < ImportAnswersModel::ColumnCount; ++column)
        m_answerTable->setColumnWidth(column, letter * letters[column]);
    m_answerTable->setWideColumn(ImportAnswersModel::NameColumn, letter * 22);
    m_onlyChanges->setObjectName(QStringLiteral("onlyChanges"));
    m_onlyChanges->setToolTip(tr("Hides what stays as it is and what is blank"));
    m_answerFoot->setContentsMargins(12, 8, 12, 8);
    m_answerFoot->addWidget(m_onlyChanges);
    m_answerFoot->addStretch(1);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_answerTable, 1);
    layout->addLayout(m_answerFoot);
    return page;
}

void ImportSide::equip(Settings &settings)
{
    auto *tools = new TableTools(m_answerTable, QStringLiteral("import-answers"), tr("What is taken"), settings);
    m_answerFoot->addWidget(tools->button());
}

QWidget *ImportSide::makeReceipt()
{
    m_spread->setObjectName(QStringLiteral("receiptSpread"));
    m_spread->setToolTip(tr("Gives the day of receipt and the way to all files of the list; the rest stays apart"));
    m_spread->setAutoDefault(false);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(m_receipt, 1);
    layout->addWidget(m_spread, 0, Qt::AlignLeft);
    return scrolled(content);
}

void ImportSide::connectAll()
{
    connect(m_want, &QCheckBox::clicked, this, [this](bool isWanted) { m_batch.want(m_row, isWanted); });
    connect(m_tabs, &QTabBar::currentChanged, this, &ImportSide::turn);
    connect(m_filter, &QLineEdit::textChanged, m_answerRows, &FilteredRows::setTyped);
    connect(m_filter, &QLineEdit::textChanged, m_questions, &ImportQuestions::setTyped);
    connect(m_onlyChanges, &QCheckBox::toggled, this, &ImportSide::showAnswers);
    m_questions->countLike([this](int problem, bool inEvery) { return m_batch.likeCount(m_row, problem, inEvery); });
    connect(m_questions, &ImportQuestions::replied, this,
            [this](const Replies &replies) { m_batch.reply(m_row, replies); });
    connect(m_questions, &ImportQuestions::withdrawn, this, [this](int problem) { m_batch.withdraw(m_row, problem); });
    connect(m_questions, &ImportQuestions::likeAsked, this,
            [this](int problem, bool inEvery) { m_batch.replyLike(m_row, problem, inEvery); });
    connect(m_receipt, &ReceiptForm::edited, this, [this] {
        if (m_row >= 0)
            m_batch.setReceipt(m_row, m_receipt->receipt());
    });
    connect(m_spread, &QPushButton::clicked, this, [this] {
        if (!m_receipt->judgeAll())
            return;
        m_batch.spreadReceipt(m_receipt->receipt());
        emit spread();
    });
}

void ImportSide::show(int row)
{
    const bool isOther = row != m_row;
    if (isOther)
        (void)commitTyped();
    m_row = row;
    setEnabled(row >= 0);
    m_spread->setVisible(m_batch.entries().size() > 1);
    m_questions->setSingle(m_batch.entries().size() < 2);
    showEntry(row >= 0 ? m_batch.entry(row) : ImportEntry(), isOther);
}

void ImportSide::showEntry(const ImportEntry &entry, bool isOther)
{
    tellHead(entry);
    m_questions->show(previewOf(entry), entry.replies, isOther);
    showAnswers();
    tellTabs(entry);
    const bool isFresh = entry.state() != State::Waiting && (isOther || m_isWaiting);
    m_isWaiting = entry.state() == State::Waiting;
    if (isOther)
        m_receipt->setReceipt(entry.receipt);
    if (isFresh)
        m_tabs->setCurrentIndex(problemsOf(entry) > 0 ? ProblemsTab : AnswersTab);
}

void ImportSide::showAnswers()
{
    const ImportEntry *entry = m_row >= 0 ? &m_batch.entry(m_row) : nullptr;
    static const ReturnPreview nothing;
    m_answers->show(entry && entry->read ? *entry->read : nothing, m_onlyChanges->isChecked());
    if (!m_answerTable->currentIndex().isValid())
        m_answerTable->setCurrentIndex(m_answerRows->index(0, 0));
}

void ImportSide::tellHead(const ImportEntry &entry)
{
    const bool isKnown = entry.read && entry.read->period && !entry.read->organisationName.isEmpty();
    m_title->setText(m_row < 0 ? tr("No file is chosen")
                         : isKnown
                         ? tr("%1 · period %2").arg(entry.read->organisationName, periodWord(*entry.read->period))
                         : entry.fileName());
    QStringList facts{entry.fileName()};
    if (entry.read && entry.read->version > 0)
        facts += tr("version %1").arg(entry.read->version);
    if (m_row >= 0)
        facts += stateWord(entry);
    m_subtitle->setText(facts.join(QStringLiteral(" · ")));
    const QSignalBlocker quiet(m_want);
    m_want->setChecked(entry.isTaken());
    m_want->setEnabled(entry.read && entry.state() != State::Refused);
    if (!entry.read || entry.read->encoding.isEmpty())
        return m_encoding->putAway();
    m_encoding->warn(
        tr("The file is written in %1; its texts were turned into Unicode. Look whether they read well: %2")
            .arg(entry.read->encoding, entry.read->samples.join(QStringLiteral(";  "))));
}

void ImportSide::tellTabs(const ImportEntry &entry)
{
    const auto with = [](const QString &word, int count) {
        return count > 0 ? QStringLiteral("%1 (%2)").arg(word).arg(count) : word;
    };
    m_tabs->setTabText(ProblemsTab, with(tr("Problems"), problemsOf(entry)));
    const int written = entry.count(ReturnAnswer::Change::New) + entry.count(ReturnAnswer::Change::Changed);
    m_tabs->setTabText(AnswersTab, with(tr("What is taken"), entry.isTaken() ? written : 0));
    m_tabs->setTabText(ReceiptTab, tr("Receipt"));
}

void ImportSide::turn(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_filter->setVisible(tab != ReceiptTab);
    m_filter->setTable(tab == AnswersTab ? m_answerTable : m_questions->table());
}

bool ImportSide::commitTyped()
{
    m_questions->commitTyped();
    if (m_row < 0)
        return true;
    m_batch.setReceipt(m_row, m_receipt->receipt());
    if (m_receipt->fault().isEmpty())
        return true;
    m_tabs->setCurrentIndex(ReceiptTab);
    return m_receipt->judgeAll();
}

} // namespace ansinh
