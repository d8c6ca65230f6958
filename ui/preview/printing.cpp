// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printing.h"

#include "ui/print/laid_out.h"
#include "ui/print/paint.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace ansinh {

namespace {

struct Printing
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::Printing)
};

Error printerFailed()
{
    return {
        ErrorKind::Io,
        Printing::tr("The printer does not take the pages. Check that it is on and has paper, or save a PDF instead."),
        QStringLiteral("QPainter or QPrinter::newPage failed")};
}

/// A page that lies is turned, so that every sheet leaves the printer upright.
void paintSheet(QPainter &painter, const LaidOut &laidOut, int page, const QPrinter &printer)
{
    const double dpi = printer.resolution();
    painter.save();
    if (laidOut.pages[static_cast<size_t>(page)].orientation == Orientation::Landscape) {
        painter.translate(0, 297 / 25.4 * dpi);
        painter.rotate(-90);
    }
    paintPage(painter, laidOut, page, dpi);
    painter.restore();
}

} // namespace

Result<void> printPages(QPrinter &printer, const LaidOut &laidOut)
{
    const int all = static_cast<int>(laidOut.pages.size());
    const bool isRange = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = isRange ? std::min(printer.fromPage() - 1, all - 1) : 0;
    const int last = isRange ? std::min(printer.toPage() - 1, all - 1) : all - 1;
    QPainter painter;
    if (!painter.begin(&printer))
        return printerFailed();
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return printerFailed();
        paintSheet(painter, laidOut, page, printer);
    }
    return painter.end() ? Result<void>() : printerFailed();
}

Result<bool> printWithDialog(QWidget *parent, const LaidOut &laidOut)
{
    QPrinter printer(QPrinter::HighResolution);
    const QPageLayout sheet(QPageSize(QPageSize::A4), QPageLayout::Portrait, {});
    printer.setFullPage(true);
    printer.setPageLayout(sheet);
    // It also names the file that the dialog proposes.
    printer.setDocName(QString(laidOut.title).replace(QLatin1Char('/'), QLatin1Char('-')));
    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, static_cast<int>(laidOut.pages.size()));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, true);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    // The paper is ours to say: the margins are part of the pages.
    printer.setFullPage(true);
    const Result<void> printed = printPages(printer, laidOut);
    return printed ? Result<bool>(true) : printed.error();
}

} // namespace ansinh
