// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/base/settings.h"
#include "ui/preview/page_thumbnails.h"
#include "ui/preview/preview_dialog.h"
#include "ui/preview/printing.h"
#include "ui/preview/save_place.h"
#include "ui/preview/sheet_view.h"
#include "ui/print/layout.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPageRanges>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

using namespace ansinh;

namespace {

Document upAndLying()
{
    Document document;
    document.title = QStringLiteral("Bảng: thử / 2026");
    for (const Orientation orientation : {Orientation::Portrait, Orientation::Landscape}) {
        Section section;
        section.orientation = orientation;
        Paragraph words;
        words.runs = {{QStringLiteral("Một trang"), false, false}};
        section.blocks.push_back(words);
        document.sections.push_back(section);
    }
    return document;
}

/// Closes the message that comes next and keeps what it said.
void closeNextMessage(QString &said)
{
    QTimer::singleShot(0, qApp, [&said] {
        if (auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget())) {
            said = box->text();
            box->accept();
        }
    });
}

int pagesIn(const QString &pdf)
{
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    return static_cast<int>(bytes.count("/Type /Page\n"));
}

} // namespace

TEST_CASE("The preview shows each page, and the keyboard turns them")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    PreviewDialog dialog(upAndLying(), settings);
    dialog.show();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    auto *sheets = dialog.findChild<SheetView *>();
    const auto *page = dialog.findChild<QLabel *>(QStringLiteral("previewPage"));
    REQUIRE(QApplication::focusWidget() == sheets);
    CHECK(sheets->pageCount() == 2);
    const QString first = page->text();
    QTest::keyClick(sheets, Qt::Key_End);
    CHECK(sheets->currentPage() == 1);
    CHECK(page->text() != first);
    QTest::keyClick(sheets, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("The preview saves what it shows, and says where it cannot")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    PreviewDialog dialog(upAndLying(), settings);
    const QSignalSpy saved(&dialog, &PreviewDialog::saved);
    const QString path = folder.filePath(QStringLiteral("Bảng.pdf"));
    CHECK(dialog.save(path));
    CHECK(saved.count() == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    QString said;
    closeNextMessage(said);
    CHECK_FALSE(dialog.save(QStringLiteral("/proc/a.pdf")));
    CHECK(said.contains(QStringLiteral("/proc/a.pdf")));
    CHECK(saved.count() == 1);
}

TEST_CASE("The preview saves in the form that the name ends in")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    PreviewDialog dialog(upAndLying(), settings);
    const auto begins = [&](const char *name) {
        const QString path = folder.filePath(QLatin1String(name));
        REQUIRE(dialog.save(path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.read(9);
    };
    CHECK(begins("a.docx").startsWith("PK"));
    CHECK(begins("a.ODT").startsWith("PK"));
    CHECK(begins("a.html") == "<!DOCTYPE");
    QString said;
    closeNextMessage(said);
    CHECK_FALSE(dialog.save(folder.filePath(QStringLiteral("a.doc"))));
    CHECK(said.contains(QStringLiteral(".docx")));
}

TEST_CASE("The type of file that is chosen gives the name its ending, and comes first the next time")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    rememberFolderOf(folder.filePath(QStringLiteral("x")), settings);
    QString proposed;
    const auto answer = [&](int keysDown) {
        QTimer::singleShot(0, qApp, [&, keysDown] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            REQUIRE(dialog);
            proposed = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->text();
            auto *types = dialog->findChild<QComboBox *>(QStringLiteral("fileTypeCombo"));
            for (int i = 0; i < keysDown; ++i)
                QTest::keyClick(types, Qt::Key_Down);
            static_cast<QDialog *>(dialog)->accept();
        });
        return askWhereToSaveDocument(nullptr, settings, QStringLiteral("Báo cáo"));
    };
    const QString stem = folder.filePath(QStringLiteral("bao-cao"));
    CHECK(answer(0) == stem + QStringLiteral(".pdf"));
    CHECK(answer(1) == stem + QStringLiteral(".docx"));
    CHECK(proposed == QStringLiteral("bao-cao.pdf"));
    CHECK(answer(0) == stem + QStringLiteral(".docx"));
}

TEST_CASE("A document without pages of its own is one empty page")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    PreviewDialog dialog({}, settings);
    CHECK(dialog.findChild<SheetView *>()->pageCount() == 1);
    CHECK(dialog.findChild<QPushButton *>(QStringLiteral("previewPrint"))->isEnabled());
}

TEST_CASE("All pages or a range go to the printer, and a printer that fails is said to")
{
    const QTemporaryDir folder;
    const Result<LaidOut> laidOut = layOut(upAndLying());
    REQUIRE(laidOut);
    const auto printed = [&](const QString &path, int first, int last) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        printer.setFullPage(true);
        printer.setPrintRange(first > 0 ? QPrinter::PageRange : QPrinter::AllPages);
        printer.setFromTo(first, last);
        return printPages(printer, *laidOut);
    };
    const QString all = folder.filePath(QStringLiteral("all.pdf"));
    REQUIRE(printed(all, 0, 0));
    const QString second = folder.filePath(QStringLiteral("second.pdf"));
    REQUIRE(printed(second, 2, 9));
    CHECK(pagesIn(all) == 2);
    CHECK(pagesIn(second) == 1);
    const Result<void> refused = printed(QStringLiteral("/proc/a.pdf"), 0, 0);
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().message.isEmpty());
}

TEST_CASE("Ranges, the current page and the last page first are printed as the dialog was told")
{
    const QTemporaryDir folder;
    const Result<LaidOut> laidOut = layOut(upAndLying());
    REQUIRE(laidOut);
    const auto printed = [&](const std::function<void(QPrinter &)> &choose, int current) {
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("part.pdf")));
        printer.setFullPage(true);
        choose(printer);
        REQUIRE(printPages(printer, *laidOut, current));
        return pagesIn(printer.outputFileName());
    };
    CHECK(printed([](QPrinter &printer) { printer.setPrintRange(QPrinter::CurrentPage); }, 1) == 1);
    CHECK(printed([](QPrinter &printer) { printer.setPageOrder(QPrinter::LastPageFirst); }, 0) == 2);
    const auto range = [](const QString &pages) {
        return [pages](QPrinter &printer) {
            printer.setPrintRange(QPrinter::PageRange);
            printer.setPageRanges(QPageRanges::fromString(pages));
        };
    };
    CHECK(printed(range(QStringLiteral("2")), 0) == 1);
    CHECK(printed(range(QStringLiteral("1,2")), 0) == 2);
}

TEST_CASE("Ctrl+T shows the pages in small, and the next preview remembers")
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    {
        PreviewDialog dialog(upAndLying(), settings);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        const auto *small = dialog.findChild<PageThumbnails *>();
        const bool wasShown = small->isVisible();
        QTest::keyClick(dialog.findChild<SheetView *>(), Qt::Key_T, Qt::ControlModifier);
        CHECK(QTest::qWaitFor([&] { return small->isVisible() == !wasShown; })); // the button shows that it was pressed
        CHECK(settings.choice(QStringLiteral("preview/thumbnails"))
              == (wasShown ? QStringLiteral("no") : QStringLiteral("yes")));
    }
    PreviewDialog next(upAndLying(), settings);
    next.show();
    CHECK_FALSE(next.findChild<PageThumbnails *>()->isVisible());
}

TEST_CASE("The folder of the last file is proposed again, unless the stick is gone")
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    CHECK(folderToSaveIn(settings) == documents);
    QTemporaryDir stick;
    rememberFolderOf(stick.filePath(QStringLiteral("a.pdf")), settings);
    CHECK(folderToSaveIn(settings) == QFileInfo(stick.path()).absoluteFilePath());
    stick.remove();
    CHECK(folderToSaveIn(settings) == documents);
}
