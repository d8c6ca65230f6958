// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_dialog.h"

#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/collection/import_batch.h"
#include "ui/collection/import_files.h"
#include "ui/collection/import_marked.h"
#include "ui/collection/import_result.h"
#include "ui/collection/import_side.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/wrapped_label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ansinh {

namespace {

const QString kSizeKey = QStringLiteral("import/geometry");
const QString kSplitKey = QStringLiteral("import/split");

QByteArray kept(const Settings *settings, const QString &key)
{
    return settings ? QByteArray::fromBase64(settings->choice(key).toLatin1()) : QByteArray();
}

} // namespace

ImportDialog::ImportDialog(Desk &desk, const QStringList &files, QWidget *parent, Settings *settings)
    : QDialog(parent),
      m_desk(desk),
      m_settings(settings),
      m_batch(new ImportBatch(desk, this)),
      m_stack(new QStackedWidget),
      m_title(new WrappedLabel),
      m_progress(new QProgressBar),
      m_stop(new QPushButton(tr("&Stop reading"))),
      m_notice(new Notice),
      m_splitter(new QSplitter),
      m_files(new ImportFiles(*m_batch)),
      m_side(new ImportSide(*m_batch, desk.today())),
      m_result(new ImportResult(desk)),
      m_summary(new WrappedLabel),
      m_marked(new QPushButton(tr("Save mar&ked copies"))),
      m_accept(new QPushButton),
      m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Take in returns"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAcceptDrops(true);
    m_stack->addWidget(makePreview());
    m_stack->addWidget(m_result);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(scrolled(m_stack));
    if (settings) {
        m_files->equip(*settings);
        m_side->equip(*settings);
    }
    connectAll();
    restoreSize();
    m_files->setFocus();
    m_batch->add(files);
}

ImportDialog::~ImportDialog()
{
    if (!m_settings)
        return;
    m_settings->setChoice(kSizeKey, QString::fromLatin1(saveGeometry().toBase64()));
    m_settings->setChoice(kSplitKey, QString::fromLatin1(m_splitter->saveState().toBase64()));
}

QWidget *ImportDialog::makePreview()
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Files read"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_stop->setObjectName(QStringLiteral("importStop"));
    m_stop->setToolTip(tr("Keeps what is read so far and leaves out the rest"));
    m_stop->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_progress, 1);
    head->addWidget(m_stop);
    auto *card = new Card;
    card->addWhole(m_side);
    m_splitter->addWidget(m_files);
    m_splitter->addWidget(card);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 8);
    m_splitter->setHandleWidth(12);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeFoot());
    return page;
}

QWidget *ImportDialog::makeFoot()
{
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_marked->setObjectName(QStringLiteral("importMarked"));
    m_marked->setToolTip(tr("Copies with each fault marked in its cell, to send back to the organisations"));
    m_marked->setMenu(new QMenu(m_marked));
    m_accept->setObjectName(QStringLiteral("importAccept"));
    m_accept->setProperty("primary", true);
    m_accept->setToolTip(tr("Writes them into the book as one change, after a verified backup (Ctrl+Enter)"));
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    m_cancel->setToolTip(tr("Writes nothing (Esc)"));
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary, 1);
    for (QPushButton *button : {m_marked, m_cancel, m_accept}) {
        button->setAutoDefault(false);
        layout->addWidget(button, 0, Qt::AlignVCenter);
    }
    return foot;
}

void ImportDialog::connectAll()
{
    connect(m_stop, &QPushButton::clicked, m_batch, &ImportBatch::stop);
    connect(m_accept, &QPushButton::clicked, this, &ImportDialog::accept);
    auto *take = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(take, &QShortcut::activated, m_accept, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_marked->menu(), &QMenu::aboutToShow, this, &ImportDialog::fillMarkedMenu);
    connect(m_files, &ImportFiles::chosenChanged, this, [this] { m_side->show(m_files->chosen()); });
    connect(m_files, &ImportFiles::addAsked, this, &ImportDialog::askFiles);
    connect(m_batch, &ImportBatch::added, this, &ImportDialog::filesChanged);
    connect(m_batch, &ImportBatch::finished, this, &ImportDialog::filesChanged);
    connect(m_batch, &ImportBatch::refused, this, &ImportDialog::refuse);
    connect(m_batch, &ImportBatch::changed, this, [this](int row) {
        if (row == m_files->chosen())
            m_side->show(row);
        tell();
    });
    connect(m_side, &ImportSide::spread, this,
            [this] { m_notice->say(tr("Every file has this day of receipt and this way now.")); });
    connect(m_result, &ImportResult::closed, this, &QDialog::accept);
    connect(m_result, &ImportResult::markedAsked, this, [this] { askMarked(true); });
    connect(m_result, &ImportResult::refused, this, &ImportDialog::refuse);
    connect(m_result, &ImportResult::undone, this, [this] {
        emit told(tr("What was taken in is taken back."));
        QDialog::reject();
    });
    connect(m_result, &ImportResult::placeChosen, this, [this](const Place &place) {
        QDialog::accept();
        emit placeChosen(place);
    });
}

void ImportDialog::restoreSize()
{
    const QByteArray size = kept(m_settings, kSizeKey);
    if (size.isEmpty() || !restoreGeometry(size)) {
        const int letter = fontMetrics().averageCharWidth();
        fitOnScreen(*this, {letter * 190, fontMetrics().height() * 44});
    }
    const QByteArray split = kept(m_settings, kSplitKey);
    if (!split.isEmpty())
        m_splitter->restoreState(split);
    else
        m_splitter->setSizes({width() * 2 / 5, width() * 3 / 5});
}

void ImportDialog::filesChanged()
{
    // One file needs no list.
    m_files->setVisible(m_batch->entries().size() != 1);
    if (m_batch->entries().size() == 1 && !m_batch->isReading())
        m_side->setFocus();
    m_side->show(m_files->chosen());
    tell();
}

void ImportDialog::askFiles()
{
    m_batch->add(
        QFileDialog::getOpenFileNames(this, tr("Returns that came in"), {}, tr("Workbooks (*.xlsx);;All files (*)")));
}

void ImportDialog::tellProgress(const ImportSummary &sum)
{
    const int all = static_cast<int>(m_batch->entries().size());
    m_progress->setVisible(m_batch->isReading());
    m_stop->setVisible(m_batch->isReading());
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(m_batch->readCount());
    if (m_batch->isReading())
        return m_title->setText(tr("%1 of %n file(s) read", nullptr, all).arg(m_batch->readCount()));
    if (all == 0)
        return m_title->setText(tr("There is no workbook (.xlsx) among what was chosen"));
    QStringList parts{tr("%n file(s)", nullptr, all)};
    if (all > 1 && sum.returns > 0)
        parts += tr("%n can be taken", nullptr, sum.returns);
    if (sum.asking > 0)
        parts += all == 1 ? tr("with open questions") : tr("%n with open questions", nullptr, sum.asking);
    if (sum.refused > 0)
        parts += tr("%n not taken", nullptr, sum.refused);
    if (const int leftOut = sum.files - sum.returns - sum.refused; leftOut > 0)
        parts += tr("%n left out", nullptr, leftOut);
    m_title->setText(parts.join(QStringLiteral(" · ")));
}

void ImportDialog::tell()
{
    const ImportSummary sum = summaryOf(m_batch->entries());
    tellProgress(sum);
    const auto &entries = m_batch->entries();
    const bool isMarkable = std::any_of(entries.begin(), entries.end(), canBeMarked);
    m_marked->setEnabled(isMarkable && !m_batch->isReading());
    m_summary->setText(summaryText(sum, isMarkable));
    m_accept->setText(sum.returns > 0 ? tr("Take %n &return(s)", nullptr, sum.returns) : tr("Take &return"));
    m_accept->setEnabled(sum.returns > 0 && !m_batch->isReading());
}

QString ImportDialog::summaryText(const ImportSummary &sum, bool isMarkable) const
{
    if (sum.returns == 0 && sum.refused == 0)
        return tr("Nothing will be written.");
    if (sum.returns == 0)
        return isMarkable ? tr("None of these can be taken. Save marked copies and send them back.")
                          : tr("None of these can be taken. What is wrong stands at each file.");
    QStringList parts{tr("%n new", nullptr, sum.added), tr("%n changed", nullptr, sum.changed)};
    if (sum.leftOut > 0)
        parts += tr("%n left out", nullptr, sum.leftOut);
    const QString text = tr("Will be written: %1.").arg(parts.join(QStringLiteral(", ")));
    if (sum.refused == 0)
        return text;
    return text + QLatin1Char(' ')
        + tr("%n file(s) that cannot be taken stay out; the others do not wait for them.", nullptr, sum.refused);
}

void ImportDialog::refuse(const Error &error)
{
    m_notice->refuse(error);
    if (error.kind == ErrorKind::Exists)
        m_notice->offer(tr("Read again"), [this] { m_batch->readAgain(); });
}

} // namespace ansinh
