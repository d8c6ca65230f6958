// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printer_margins.h"

#include "ui/print/paper.h"

#include <QCoreApplication>
#include <QLocale>

namespace ansinh {

namespace {

constexpr double kHair = 0.1; // millimetres: what rounding of a driver may cost

struct Margins
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::PrinterMargins)
};

QRectF inkOf(const LaidOutPage &page)
{
    QRectF ink;
    for (const TextItem &text : page.texts) {
        const QTextLine line = text.layout->lineAt(text.line);
        ink = ink.united(QRectF(text.left(), text.at.y(), std::max(text.right() - text.left(), 1.0), line.height()));
    }
    for (const RuleItem &rule : page.rules)
        ink = ink.united(QRectF(rule.line.p1(), rule.line.p2()).normalized().adjusted(0, 0, 1, 1));
    for (const ChartItem &chart : page.charts)
        ink = ink.united(chart.rect);
    return ink;
}

/// From the edges of the upright sheet: what lies is turned a quarter to the left.
QMarginsF marginsOf(const LaidOutPage &page)
{
    const QRectF ink = inkOf(page);
    const Paper paper = paperOf(page.orientation);
    const QMarginsF own
        = QMarginsF(ink.left(), ink.top(), paper.width - ink.right(), paper.height - ink.bottom()) / mm(1);
    return page.orientation == Orientation::Portrait ? own
                                                     : QMarginsF(own.top(), own.right(), own.bottom(), own.left());
}

QString millimetres(double length)
{
    return Margins::tr("%1 mm").arg(QLocale().toString(length, 'f', 1));
}

} // namespace

QMarginsF freeMargins(const LaidOut &laidOut, const std::vector<int> &pages)
{
    QMarginsF least(mm(297), mm(297), mm(297), mm(297));
    for (const int page : pages) {
        const LaidOutPage &shown = laidOut.pages[static_cast<size_t>(page)];
        if (inkOf(shown).isEmpty())
            continue;
        const QMarginsF own = marginsOf(shown);
        least = QMarginsF(std::min(least.left(), own.left()), std::min(least.top(), own.top()),
                          std::min(least.right(), own.right()), std::min(least.bottom(), own.bottom()));
    }
    return least;
}

QString cutOffWarning(const QMarginsF &printer, const QMarginsF &pages)
{
    QStringList sides;
    const auto judge = [&sides](const QString &side, double reach, double needed) {
        if (reach > needed + kHair)
            sides += Margins::tr("%1: the printer leaves %2 empty, the pages begin at %3")
                         .arg(side, millimetres(reach), millimetres(needed));
    };
    judge(Margins::tr("at the left"), printer.left(), pages.left());
    judge(Margins::tr("at the right"), printer.right(), pages.right());
    judge(Margins::tr("at the top"), printer.top(), pages.top());
    judge(Margins::tr("at the bottom"), printer.bottom(), pages.bottom());
    return sides.join(QLatin1Char('\n'));
}

} // namespace ansinh
