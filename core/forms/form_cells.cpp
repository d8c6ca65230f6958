// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_cells.h"

#include "core/text/date_text.h"
#include "core/text/normalise.h"
#include "core/text/number_format.h"

#include <algorithm>

namespace ansinh {

namespace {

constexpr int kPercentPower = 2;
constexpr int kMostDigits = 12; ///< before the point: beyond Decimal::kLimit
constexpr int kMostShift = 40;
constexpr int kFirstTypedYear = 1950; ///< an earlier day is a count under a format that was pasted over it

/// Digits without a point, and where the point stands among them.
struct Digits
{
    QString digits;
    int point = 0;
    bool isNegative = false;
};

std::optional<Digits> digitsOf(const QString &text)
{
    Digits read;
    const qsizetype exponentAt = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    QString mantissa = exponentAt < 0 ? text : text.left(exponentAt);
    bool isNumber = true;
    const int exponent = exponentAt < 0 ? 0 : text.mid(exponentAt + 1).toInt(&isNumber);
    read.isNegative = mantissa.startsWith(u'-');
    if (read.isNegative)
        mantissa.remove(0, 1);
    const qsizetype point = mantissa.indexOf(u'.');
    read.digits = QString(mantissa).remove(u'.');
    for (const QChar c : read.digits)
        isNumber = isNumber && c >= u'0' && c <= u'9';
    if (!isNumber || read.digits.isEmpty() || qAbs(exponent) > kMostShift || read.digits.size() > kMostShift)
        return {};
    read.point = int(point < 0 ? mantissa.size() : point) + exponent;
    return read;
}

std::optional<Decimal> decimalFrom(const Digits &read)
{
    const QString padded = QString(qMax(0, 1 - read.point), u'0') + read.digits
        + QString(qMax(0, read.point + Decimal::kDecimals + 1 - int(read.digits.size())), u'0');
    const int point = qMax(1, read.point);
    QString whole = padded.left(point);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    if (whole.size() > kMostDigits)
        return {};
    const QString decimals = padded.mid(point, Decimal::kDecimals).leftJustified(Decimal::kDecimals, u'0');
    qint64 millionths = (whole + decimals).toLongLong();
    if (padded.mid(point + Decimal::kDecimals, 1) >= QStringLiteral("5"))
        ++millionths;
    if (millionths > Decimal::kLimit * Decimal::kScale)
        return {};
    return Decimal::fromMillionths(read.isNegative ? -millionths : millionths);
}

/// Of digits alone, as nearly every answer is; absent: it says more.
std::optional<Decimal> wholeFrom(const QString &text)
{
    const bool isShort = !text.isEmpty() && text.size() < kMostDigits;
    if (!isShort || !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return {};
    return Decimal::fromWhole(text.toLongLong());
}

void putNumber(const WorkbookCell &cell, FilledCell &filled)
{
    filled.isPercent = cell.isPercent;
    filled.number = decimalTimesTen(cell.text, cell.isPercent ? kPercentPower : 0);
    filled.text = filled.number ? editableNumber(*filled.number) : cell.text;
    if (cell.isPercent && filled.number)
        filled.text += u'%';
}

} // namespace

std::optional<Decimal> decimalTimesTen(const QString &text, int power)
{
    if (const auto whole = wholeFrom(text); whole && power == 0)
        return whole;
    auto read = digitsOf(text.trimmed());
    if (!read)
        return {};
    read->point += power;
    return decimalFrom(*read);
}

FilledCell filledCell(const WorkbookCell &cell, CellPlace place, CellText kind)
{
    FilledCell filled;
    filled.cell = cellName(place);
    switch (cell.kind) {
    case WorkbookCell::Kind::Empty: filled.isFormulaWithoutValue = cell.hasFormula; break;
    case WorkbookCell::Kind::Number: putNumber(cell, filled); break;
    case WorkbookCell::Kind::Date:
        filled.isDate = true;
        filled.text = shortDate(cell.date);
        if (cell.date.year() < kFirstTypedYear)
            filled.number = decimalTimesTen(cell.text, 0);
        break;
    case WorkbookCell::Kind::Error:
        filled.isError = true;
        filled.text = singleLine(cell.text);
        break;
    case WorkbookCell::Kind::Boolean:
    case WorkbookCell::Kind::Text:
        filled.text = kind == CellText::Line ? singleLine(cell.text) : multiLine(cell.text);
        if (kind == CellText::FirstLine)
            filled.text = filled.text.section(u'\n', 0, 0);
        break;
    }
    return filled;
}

FilledCell codeCell(const WorkbookCell &cell, CellPlace place)
{
    FilledCell filled = filledCell(cell, place);
    if (cell.kind == WorkbookCell::Kind::Number)
        filled.text = cell.text;
    else if (cell.kind == WorkbookCell::Kind::Date)
        filled.text = QStringLiteral("%1.%2").arg(cell.date.day()).arg(cell.date.month());
    filled.number.reset();
    return filled;
}

} // namespace ansinh
