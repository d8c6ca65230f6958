// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/document/document.h"
#include "ui/print/laid_out.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ansinh {

class PageThumbnails;
class Settings;
class SheetView;
class ZoomChoice;

/// A document as it will come out of the printer: looked through, printed or saved as a file. PgUp and PgDn turn
/// the pages, Ctrl+T shows them in small, Ctrl++ and Ctrl+- zoom, Ctrl+P prints, Ctrl+S saves, Esc closes.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(const Document &document, Settings &settings, QWidget *parent = nullptr);

    using QDialog::show;
    /// Writes the document there, in the form that the name ends in; says why not.
    bool save(const QString &path);

signals:
    void saved(const QString &path);
    void printed();

private:
    void show(const Result<LaidOut> &laidOut);
    void arrange();
    void connectAll();
    QHBoxLayout *head();
    void refuse(const Error &error);
    void tellPage();
    void print();
    void askAndSave();

    Settings &m_settings;
    Document m_document;
    SheetView *m_sheets;
    PageThumbnails *m_thumbnails;
    QLabel *m_page;
    QPushButton *m_small;
    ZoomChoice *m_zoom;
    QPushButton *m_print;
    QPushButton *m_save;
    QPushButton *m_close;
};

/// Opens the preview over the window of the widget and gives it back; it goes away when it is closed.
PreviewDialog *previewDocument(QWidget *parent, const Document &document, Settings &settings);

} // namespace ansinh
