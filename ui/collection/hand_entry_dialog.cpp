// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/hand_entry_dialog.h"

#include "ui/base/desk.h"
#include "ui/collection/hand_entry_figures.h"
#include "ui/collection/hand_entry_model.h"
#include "ui/collection/hand_entry_tasks.h"
#include "ui/collection/hand_entry_weighing.h"
#include "ui/collection/import_files_model.h"
#include "ui/collection/import_questions.h"
#include "ui/collection/receipt_form.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/grid_view.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ansinh {

HandEntryDialog::HandEntryDialog(Desk &desk, const Code<Organisation> &organisation, const Period &period,
                                 QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_entry(std::make_unique<HandEntry>()),
      m_weighing(std::make_unique<HandWeighing>(desk, organisation, period)),
      m_model(new HandEntryModel(this)),
      m_notice(new Notice),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_figures(new HandEntryFigures(*m_model)),
      m_tasks(new HandEntryTasks),
      m_receipt(new ReceiptForm(desk.today())),
      m_problems(new Card),
      m_questions(new ImportQuestions),
      m_summary(new WrappedLabel),
      m_record(new QPushButton(tr("&Record"))),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("handEntryDialog"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAcceptDrops(true);
    const Result<HandEntry> entry = handEntryOf(desk, organisation, period);
    if (entry)
        *m_entry = *entry;
    setWindowTitle(tr("Type in a return: %1, period %2")
                       .arg(entry ? entry->organisationName : organisation.text, periodWord(period)));
    arrange();
    connectAll();
    m_model->show(m_entry->figures, period);
    m_tasks->show(m_entry->tasks);
    if (entry)
        begin();
    else
        refuse(entry.error());
}

/// Nothing can be typed: it says why.
void HandEntryDialog::refuse(const Error &error)
{
    m_notice->refuse(error);
    m_record->setEnabled(false);
}

HandEntryDialog::~HandEntryDialog() = default;

void HandEntryDialog::arrange()
{
    auto *card = new Card;
    card->addWhole(m_stack);
    m_stack->addWidget(m_figures);
    m_stack->addWidget(m_tasks);
    m_stack->addWidget(makeReceipt());
    static_cast<Card *>(m_problems)->addWhole(m_questions);
    m_splitter->addWidget(card);
    m_splitter->addWidget(m_problems);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setHandleWidth(10);
    m_splitter->setSizes({fontMetrics().height() * 28, fontMetrics().height() * 12});
    // As high as there is room, not as its parts would like it: else the whole page is scrolled.
    m_splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_splitter->setMinimumHeight(fontMetrics().height() * 16);
    m_questions->setSingle(true);
    m_questions->setTypedByHand(true);
    m_problems->hide();
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHead());
    layout->addWidget(m_notice);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeFoot());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scrolled(page));
    fitOnScreen(*this, {fontMetrics().averageCharWidth() * 200, fontMetrics().height() * 44});
}

QWidget *HandEntryDialog::makeHead()
{
    auto *title
        = new WrappedLabel(tr("%1 · period %2").arg(m_entry->organisationName, periodWord(m_entry->identity.period)));
    title->setObjectName(QStringLiteral("pageTitle"));
    auto *hint = new WrappedLabel(tr("Type as it stands on the paper; what the book knows already is filled in. A cell "
                                     "that is left blank takes nothing out of the book."));
    hint->setObjectName(QStringLiteral("mutedText"));
    m_tabs->setObjectName(QStringLiteral("handTabs"));
    m_tabs->setAccessibleName(tr("Parts of the return"));
    m_tabs->setExpanding(false);
    for (int tab = FiguresTab; tab <= ReceiptTab; ++tab)
        m_tabs->addTab(QString());
    FilterField *filter = m_figures->filterField();
    filter->setMaximumWidth(fontMetrics().averageCharWidth() * 34);
    auto *row = new QHBoxLayout;
    row->addWidget(m_tabs, 1);
    row->addWidget(filter);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addLayout(row);
    return head;
}

QWidget *HandEntryDialog::makeReceipt()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_receipt);
    return scrolled(content);
}

QWidget *HandEntryDialog::makeFoot()
{
    m_summary->setObjectName(QStringLiteral("handSummary"));
    m_record->setObjectName(QStringLiteral("handRecord"));
    m_record->setProperty("primary", true);
    m_record->setToolTip(tr("Writes the return into the book as one change, after a verified backup (Ctrl+Enter)"));
    m_cancel->setObjectName(QStringLiteral("handCancel"));
    m_cancel->setToolTip(tr("Writes nothing (Esc)"));
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary, 1);
    for (QPushButton *button : {m_cancel, m_record}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    return foot;
}

void HandEntryDialog::connectAll()
{
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &HandEntryDialog::weigh);
    const auto hear = [this] {
        m_isTyped = true;
        m_later.start();
    };
    connect(m_model, &HandEntryModel::typed, this, hear);
    connect(m_tasks, &HandEntryTasks::typed, this, hear);
    connect(m_receipt, &ReceiptForm::edited, this, [this] {
        m_isTyped = true;
        tellTabs();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &HandEntryDialog::turn);
    connect(m_record, &QPushButton::clicked, this, &HandEntryDialog::accept);
    auto *record = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(record, &QShortcut::activated, m_record, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &HandEntryDialog::reject);
    m_questions->countLike([this](int problem, bool) {
        const ReturnPreview &preview = m_weighing->preview();
        return static_cast<int>(sameRule(preview, preview.problems[static_cast<size_t>(problem)]).size());
    });
    connect(m_questions, &ImportQuestions::replied, this,
            [this](const Replies &replies) { heed(m_weighing->reply(replies)); });
    connect(m_questions, &ImportQuestions::withdrawn, this,
            [this](int problem) { heed(m_weighing->withdraw(problem)); });
    connect(m_questions, &ImportQuestions::likeAsked, this,
            [this](int problem) { heed(m_weighing->replyLike(problem)); });
}

void HandEntryDialog::begin()
{
    Receipt receipt;
    receipt.received = m_desk.today();
    receipt.channel = Channel::Paper;
    m_receipt->setReceipt(receipt);
    m_tabs->setTabVisible(FiguresTab, !m_entry->figures.empty());
    m_tabs->setTabVisible(TasksTab, !m_entry->tasks.empty());
    m_tabs->setCurrentIndex(m_entry->figures.empty() ? TasksTab : FiguresTab);
    turn(m_tabs->currentIndex());
    m_figures->begin();
    m_stack->currentWidget()->setFocus();
    (void)weigh();
}

void HandEntryDialog::turn(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_figures->filterField()->setVisible(tab == FiguresTab);
    showProblems();
}

} // namespace ansinh
