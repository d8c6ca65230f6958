// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/receipt_attachments.h"

#include "ui/widgets/card.h"
#include "ui/widgets/drop_overlay.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kLines = 3; ///< of the list, at least

QString sizeText(qint64 bytes)
{
    return QLocale(QStringLiteral("vi_VN")).formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

ReceiptAttachments::ReceiptAttachments(QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget),
      m_add(new QPushButton(tr("&Attach files…"))),
      m_remove(new QPushButton(tr("Take out"))),
      m_fault(new QLabel)
{
    setAcceptDrops(true);
    arrange();
    connect(m_add, &QPushButton::clicked, this, &ReceiptAttachments::ask);
    connect(m_remove, &QPushButton::clicked, this, &ReceiptAttachments::removeChosen);
    m_list->installEventFilter(this);
    list(QString());
}

void ReceiptAttachments::arrange()
{
    m_list->setObjectName(QStringLiteral("attachmentList"));
    m_list->setAccessibleName(tr("Scans and documents of the return"));
    m_list->setToolTip(tr("Kept whole in the book; files can be dropped here, Delete takes one out"));
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * kLines + 12);
    m_add->setObjectName(QStringLiteral("attachmentAdd"));
    m_add->setToolTip(tr("The scan, the Word file or the PDF that came; at most 50 MB each"));
    m_remove->setObjectName(QStringLiteral("attachmentRemove"));
    m_remove->setToolTip(tr("Takes the chosen file out of the list (Delete)"));
    m_fault->setObjectName(QStringLiteral("attachmentFault"));
    m_fault->setProperty("fault", true);
    m_fault->setWordWrap(true);
    for (QPushButton *button : {m_add, m_remove}) {
        button->setProperty("small", true);
        button->setAutoDefault(false);
    }
    auto *frame = new Card;
    frame->addWhole(m_list);
    frame->setMaximumHeight(fontMetrics().lineSpacing() * 3 * kLines);
    auto *title = new QLabel(tr("Scans and documents (PDF, picture, Word)"));
    title->setBuddy(m_list);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(frame, 1);
    row->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(title);
    layout->addLayout(row);
    layout->addWidget(m_fault);
    layout->addStretch(1);
}

void ReceiptAttachments::setFiles(const std::vector<ReturnFile> &files)
{
    m_files = files;
    list(QString());
}

void ReceiptAttachments::list(const QString &fault)
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const ReturnFile &file : m_files)
        m_list->addItem(QStringLiteral("%1 — %2").arg(file.name, sizeText(file.bytes.size())));
    if (m_files.empty()) {
        auto *hint = new QListWidgetItem(tr("Drop the scan here, or attach it."), m_list);
        hint->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_remove->setEnabled(!m_files.empty());
    m_fault->setText(QStringLiteral("▲ ") + fault);
    m_fault->setVisible(!fault.isEmpty());
}

void ReceiptAttachments::ask()
{
    add(QFileDialog::getOpenFileNames(this, tr("Files that belong to the return"), {},
                                      tr("Documents and pictures (*.pdf *.doc *.docx *.odt *.xls *.xlsx *.jpg *.jpeg "
                                         "*.png *.tif *.tiff);;All files (*)")));
}

void ReceiptAttachments::add(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const size_t before = m_files.size();
    QStringList faults;
    for (const QString &path : paths) {
        Result<ReturnFile> file = read(path);
        const auto isFile = [&](const ReturnFile &each) { return each.bytes == file->bytes; };
        if (!file)
            faults += file.error().message;
        else if (std::none_of(m_files.begin(), m_files.end(), isFile))
            m_files.push_back(std::move(file).value());
    }
    list(faults.join(QLatin1Char('\n')));
    m_list->setCurrentRow(m_list->count() - 1);
    if (m_files.size() != before)
        emit edited();
}

Result<ReturnFile> ReceiptAttachments::read(const QString &path)
{
    const QFileInfo about(path);
    if (about.isDir())
        return Error{ErrorKind::Invalid, tr("“%1” is a folder. Attach the files inside it.").arg(about.fileName()), {}};
    if (about.size() > kMostBytes)
        return Error{
            ErrorKind::Invalid,
            tr("“%1” has %2; a file of more than 50 MB is not kept in the book. Scan it with fewer dots (200 to "
               "the inch is enough) or attach its pages apart.")
                .arg(about.fileName(), sizeText(about.size())),
            {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::Io,
            tr("“%1” cannot be read. Close it elsewhere or copy it to this machine first.").arg(about.fileName()),
            file.errorString()};
    return ReturnFile{about.fileName(), file.readAll()};
}

void ReceiptAttachments::removeChosen()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_files.erase(m_files.begin() + row);
    list(QString());
    emit edited();
}

void ReceiptAttachments::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReceiptAttachments::dropEvent(QDropEvent *event)
{
    add(filesIn(*event->mimeData()));
    event->acceptProposedAction();
}

bool ReceiptAttachments::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ansinh
