// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printing.h"

#include "ui/preview/printer_margins.h"
#include "ui/print/laid_out.h"
#include "ui/print/paint.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

#include <algorithm>

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

/// The pages told, counted from 0, in the order of printing.
std::vector<int> askedPages(const QPrinter &printer, int count, int current)
{
    std::vector<int> pages;
    for (int page = 0; page < count; ++page) {
        bool isAsked = true;
        if (printer.printRange() == QPrinter::CurrentPage)
            isAsked = page == current;
        else if (printer.printRange() == QPrinter::PageRange && !printer.pageRanges().isEmpty())
            isAsked = printer.pageRanges().contains(page + 1);
        if (isAsked)
            pages.push_back(page);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

/// Each page in the order of the sheets; copies that the printer cannot make itself are painted.
std::vector<int> withCopies(const std::vector<int> &pages, const QPrinter &printer)
{
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    std::vector<int> all;
    if (printer.collateCopies()) {
        for (int copy = 0; copy < copies; ++copy)
            all.insert(all.end(), pages.begin(), pages.end());
        return all;
    }
    for (const int page : pages)
        all.insert(all.end(), static_cast<size_t>(copies), page);
    return all;
}

/// False: the officer rather mends it than prints what is cut off.
bool takesCutOff(QWidget *parent, const QPrinter &printer, const LaidOut &laidOut, const std::vector<int> &pages)
{
    QPageLayout paper = printer.pageLayout();
    paper.setUnits(QPageLayout::Millimeter);
    const QString sides = cutOffWarning(paper.minimumMargins(), freeMargins(laidOut, pages));
    if (sides.isEmpty())
        return true;
    QMessageBox box(QMessageBox::Warning, Printing::tr("The printer does not reach the edges"),
                    Printing::tr("“%1” would cut something off.").arg(printer.printerName()), QMessageBox::NoButton,
                    parent);
    box.setObjectName(QStringLiteral("cutOffQuestion"));
    box.setInformativeText(sides + QLatin1Char('\n')
                           + Printing::tr("Choose A4 without borders in the printer's own settings, choose another "
                                          "printer, or save a PDF and print it elsewhere at its actual size."));
    const QPushButton *print = box.addButton(Printing::tr("Print &all the same"), QMessageBox::AcceptRole);
    QPushButton *back = box.addButton(Printing::tr("&Do not print"), QMessageBox::RejectRole);
    box.setDefaultButton(back);
    box.exec();
    return box.clickedButton() == print;
}

} // namespace

Result<void> printPages(QPrinter &printer, const LaidOut &laidOut, int current)
{
    const std::vector<int> pages
        = withCopies(askedPages(printer, static_cast<int>(laidOut.pages.size()), current), printer);
    QPainter painter;
    if (!painter.begin(&printer))
        return printerFailed();
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0 && !printer.newPage())
            return printerFailed();
        paintSheet(painter, laidOut, pages[i], printer);
    }
    return painter.end() ? Result<void>() : printerFailed();
}

Result<bool> printWithDialog(QWidget *parent, const LaidOut &laidOut, int current)
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
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage, current >= 0);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    // The paper is ours to say: the margins are part of the pages.
    printer.setFullPage(true);
    const std::vector<int> pages = askedPages(printer, static_cast<int>(laidOut.pages.size()), current);
    if (!takesCutOff(parent, printer, laidOut, pages))
        return false;
    const Result<void> printed = printPages(printer, laidOut, current);
    return printed ? Result<bool>(true) : printed.error();
}

} // namespace ansinh
