// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/take_dialog.h"

#include "core/text/date_text.h"
#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/town/package_batch.h"
#include "ui/town/package_list.h"
#include "ui/town/take_result.h"
#include "ui/town/town_choice.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/wrapped_label.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace ansinh {

namespace {

const QString kSizeKey = QStringLiteral("take/geometry");

QPushButton *button(const char *name, const QString &text, const QString &tip)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

} // namespace

TakeDialog::TakeDialog(Desk &desk, Settings &settings, const QStringList &paths, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_settings(settings),
      m_batch(new PackageBatch(this)),
      m_stack(new QStackedWidget),
      m_title(new WrappedLabel),
      m_progress(new QProgressBar),
      m_stop(button("takeStop", tr("&Stop reading"), tr("Leaves out what is being read now"))),
      m_files(button("takeFiles", tr("Add &files…"),
                     tr("Packages (.zip) of wards; they can be dropped on the window too"))),
      m_folder(button("takeFolder", tr("Add a f&older…"), tr("All packages of a folder"))),
      m_notice(new Notice),
      m_town(new TownChoice),
      m_list(new PackageList(settings)),
      m_result(new TakeResult),
      m_summary(new WrappedLabel),
      m_received(new QLineEdit(shortDate(desk.today()))),
      m_accept(button("takeAccept", QString(),
                      tr("Writes them into the book as one change, after a verified backup (Ctrl+Enter)"))),
      m_cancel(button("takeCancel", tr("Cancel"), tr("Writes nothing (Esc)")))
{
    setObjectName(QStringLiteral("takeDialog"));
    setWindowTitle(tr("Take in data packages of wards"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAcceptDrops(true);
    arrange();
    connectAll();
    restoreSize();
    m_town->setVisible(!desk.isTown());
    if (desk.hasBook())
        m_town->setFolder(QFileInfo(desk.book().path()).path());
    m_list->setFocus();
    weigh();
    add(paths);
}

TakeDialog::~TakeDialog()
{
    m_settings.setChoice(kSizeKey, QString::fromLatin1(saveGeometry().toBase64()));
}

void TakeDialog::arrange()
{
    m_stack->addWidget(makePreview());
    m_stack->addWidget(m_result);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(scrolled(m_stack));
}

QWidget *TakeDialog::makeHead()
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_progress->setObjectName(QStringLiteral("takeProgress"));
    m_progress->setAccessibleName(tr("Packages read"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(8);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_progress, 1);
    for (QPushButton *each : {m_stop, m_files, m_folder}) {
        each->setProperty("small", true);
        layout->addWidget(each);
    }
    return head;
}

QWidget *TakeDialog::makePreview()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    layout->addWidget(makeHead());
    if (m_desk.hasBook() && !m_desk.isTown()) {
        auto *words
            = new WrappedLabel(tr("The open book is a ward's own. Packages are added up in a book of the town: choose "
                                  "it here. Whether each is sound stands below in any case."));
        words->setObjectName(QStringLiteral("mutedText"));
        layout->addWidget(words);
    }
    layout->addWidget(m_town);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeFoot());
    return page;
}

QWidget *TakeDialog::makeFoot()
{
    m_summary->setObjectName(QStringLiteral("takeSummary"));
    m_received->setObjectName(QStringLiteral("takeReceived"));
    m_received->setToolTip(tr("As 05/11/2026: whether a ward was in time is judged on this day"));
    m_received->setFixedWidth(fontMetrics().averageCharWidth() * 15);
    m_accept->setProperty("primary", true);
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_summary, 1);
    layout->addWidget(labelFor(tr("&Day received"), m_received));
    layout->addWidget(m_received);
    layout->addWidget(m_cancel);
    layout->addWidget(m_accept);
    return foot;
}

void TakeDialog::connectAll()
{
    connect(m_stop, &QPushButton::clicked, m_batch, &PackageBatch::stop);
    connect(m_files, &QPushButton::clicked, this, &TakeDialog::askFiles);
    connect(m_folder, &QPushButton::clicked, this, &TakeDialog::askFolder);
    connect(m_cancel, &QPushButton::clicked, this, &TakeDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &TakeDialog::accept);
    auto *take = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(take, &QShortcut::activated, m_accept, &QPushButton::click);
    connect(m_town, &TownChoice::chosen, this, [this] {
        m_refused.reset();
        weigh();
    });
    connect(m_batch, &PackageBatch::began, this, [this](int files) {
        tell();
        tellProgress(tr("Reading and checking"), 0, files);
    });
    connect(m_batch, &PackageBatch::progressed, this,
            [this](int done, int all) { tellProgress(tr("Reading and checking"), done, all); });
    connect(m_batch, &PackageBatch::finished, this, &TakeDialog::weigh);
    connect(m_result, &TakeResult::closed, this, [this] { QDialog::accept(); });
}

void TakeDialog::restoreSize()
{
    const QByteArray size = QByteArray::fromBase64(m_settings.choice(kSizeKey).toLatin1());
    if (size.isEmpty() || !restoreGeometry(size))
        fitOnScreen(*this, {fontMetrics().averageCharWidth() * 180, fontMetrics().height() * 40});
}

void TakeDialog::add(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_refused.reset();
    m_batch->add(paths);
}

void TakeDialog::setTown(const QString &path)
{
    m_town->setPath(path);
}

bool TakeDialog::isIntoDesk() const
{
    return m_desk.isTown()
        || (m_desk.hasBook() && !m_town->path().isEmpty()
            && QFileInfo(m_desk.book().path()) == QFileInfo(m_town->path()));
}

/// What would become of the packages in the book that is chosen now.
void TakeDialog::weigh()
{
    const auto &readings = m_batch->readings();
    const Result<Consolidated> all = isIntoDesk() ? foreseen(&m_desk.book(), readings)
        : m_town->path().isEmpty()                ? foreseen(nullptr, readings)
                                                  : foreseenIn({m_town->path(), m_desk.context()}, readings);
    m_all = all ? *all : outlined(readings);
    m_notice->putAway();
    if (!all || m_refused)
        m_notice->refuse(all ? *m_refused : all.error());
    m_list->show(m_all);
    tell();
}

void TakeDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isDone && !m_batch->isReading() && !filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TakeDialog::dropEvent(QDropEvent *event)
{
    const QStringList files = filesIn(*event->mimeData());
    event->acceptProposedAction();
    // The program that the files come from waits until the drop is over.
    QTimer::singleShot(0, this, [this, files] { add(files); });
}

void TakeDialog::reject()
{
    m_batch->stop();
    QDialog::reject();
}

} // namespace ansinh
