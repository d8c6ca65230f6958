// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/preview_dialog.h"

#include "ui/base/settings.h"
#include "ui/preview/page_thumbnails.h"
#include "ui/preview/printing.h"
#include "ui/preview/save_place.h"
#include "ui/preview/sheet_view.h"
#include "ui/preview/zoom_choice.h"
#include "ui/print/document_file.h"
#include "ui/print/layout.h"
#include "ui/print/paper_charts.h"
#include "ui/widgets/error_box.h"
#include "ui/widgets/fit_on_screen.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace ansinh {

namespace {

constexpr QSize kUsualSize(1100, 760);
constexpr int kRoomForThumbnails = 800; // a narrower window gives its room to the page

QString thumbnailsKey()
{
    return QStringLiteral("preview/thumbnails");
}

} // namespace

PreviewDialog::PreviewDialog(const Document &document, Settings &settings, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_document(document),
      m_sheets(new SheetView),
      m_thumbnails(new PageThumbnails(*m_sheets)),
      m_page(new QLabel),
      m_small(m_thumbnails->makeSwitch(false)),
      m_zoom(new ZoomChoice(*m_sheets)),
      m_print(new QPushButton(tr("&Print…"))),
      m_save(new QPushButton(tr("&Save as a file…"))),
      m_close(new QPushButton(tr("&Close")))
{
    setObjectName(QStringLiteral("previewDialog"));
    setWindowTitle(tr("Preview: %1").arg(document.title));
    arrange();
    connectAll();
    show(layOut(document, paperCharts()));
}

void PreviewDialog::show(const Result<LaidOut> &laidOut)
{
    if (!laidOut)
        return refuse(laidOut.error());
    m_sheets->show(*laidOut);
    const bool isUseful = m_sheets->pageCount() > 1 && width() >= kRoomForThumbnails;
    m_small->setChecked(isUseful && m_settings.choice(thumbnailsKey()) != QStringLiteral("no"));
    tellPage();
}

QHBoxLayout *PreviewDialog::head()
{
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_zoom->setObjectName(QStringLiteral("previewZoom"));
    m_print->setObjectName(QStringLiteral("previewPrint"));
    m_print->setProperty("primary", true);
    m_print->setToolTip(tr("Print the pages as they are shown (Ctrl+P)"));
    m_print->setShortcut(QKeySequence::Print);
    m_save->setObjectName(QStringLiteral("previewSave"));
    m_save->setToolTip(tr("Save as PDF, or as a file for Word, LibreOffice or e-mail (Ctrl+S)"));
    m_save->setShortcut(QKeySequence::Save);
    m_close->setObjectName(QStringLiteral("previewClose"));
    m_close->setToolTip(tr("Back to the page (Esc)"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 10);
    head->setSpacing(10);
    head->addWidget(m_page, 1);
    for (QWidget *each :
         {static_cast<QWidget *>(m_small), static_cast<QWidget *>(m_zoom), static_cast<QWidget *>(m_print),
          static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_close)})
        head->addWidget(each);
    return head;
}

void PreviewDialog::arrange()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head());
    auto *pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(m_thumbnails);
    pages->addWidget(m_sheets, 1);
    layout->addLayout(pages, 1);
    m_sheets->setObjectName(QStringLiteral("previewSheets"));
    // Enter belongs to whoever has the keyboard, never to a button behind the pages.
    for (QPushButton *button : {m_print, m_save, m_close})
        button->setAutoDefault(false);
    fitOnScreen(*this, kUsualSize);
    m_sheets->setFocus();
}

void PreviewDialog::connectAll()
{
    connect(m_sheets, &SheetView::scrolled, this, &PreviewDialog::tellPage);
    connect(m_small, &QPushButton::clicked, this, [this](bool areShown) {
        m_settings.setChoice(thumbnailsKey(), areShown ? QStringLiteral("yes") : QStringLiteral("no"));
    });
    const auto key = [this](const QKeySequence &keys, void (SheetView::*act)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, m_sheets, act);
    };
    key(QKeySequence::ZoomIn, &SheetView::zoomIn);
    key(QKeySequence(Qt::CTRL | Qt::Key_Equal), &SheetView::zoomIn);
    key(QKeySequence::ZoomOut, &SheetView::zoomOut);
    key(QKeySequence(Qt::CTRL | Qt::Key_0), &SheetView::zoomToActual);
    connect(m_print, &QPushButton::clicked, this, &PreviewDialog::print);
    connect(m_save, &QPushButton::clicked, this, &PreviewDialog::askAndSave);
    connect(m_close, &QPushButton::clicked, this, &PreviewDialog::reject);
}

void PreviewDialog::refuse(const Error &error)
{
    m_page->setText(error.message);
    m_page->setWordWrap(true);
    m_print->setEnabled(false);
    m_save->setEnabled(false);
}

void PreviewDialog::tellPage()
{
    if (m_sheets->currentPage() >= 0)
        m_page->setText(tr("Page %1 of %2").arg(m_sheets->currentPage() + 1).arg(m_sheets->pageCount()));
}

void PreviewDialog::print()
{
    const Result<bool> isPrinted = printWithDialog(this, m_sheets->laidOut(), m_sheets->currentPage());
    if (!isPrinted)
        showError(this, isPrinted.error());
    else if (*isPrinted)
        emit printed();
}

void PreviewDialog::askAndSave()
{
    const QString path = askWhereToSaveDocument(this, m_settings, m_document.title);
    if (!path.isEmpty())
        save(path);
}

bool PreviewDialog::save(const QString &path)
{
    const Result<int> written = writeDocument(m_document, path, paperCharts());
    if (!written) {
        showError(this, written.error());
        return false;
    }
    emit saved(path);
    return true;
}

PreviewDialog *previewDocument(QWidget *parent, const Document &document, Settings &settings)
{
    QApplication::setOverrideCursor(Qt::WaitCursor); // long documents are laid out first
    auto *dialog = new PreviewDialog(document, settings, parent->window());
    QApplication::restoreOverrideCursor();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace ansinh
