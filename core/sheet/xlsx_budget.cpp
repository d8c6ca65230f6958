// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_budget.h"

#include "core/sheet/xlsx_refusal.h"

namespace ansinh {

namespace {

constexpr int kLongestText = 32'767;
constexpr int kMostMerged = 5'000; // they are gone through one by one

} // namespace

void XlsxBudget::takeCell(XlsxXml &xml)
{
    if (++cells > limits.cells)
        xml.fail(tooManyCells(limits.cells));
}

void XlsxBudget::takeMerged(XlsxXml &xml)
{
    if (++merged > kMostMerged)
        xml.fail(tooManyEntries(xml.partName()));
}

void XlsxBudget::takeText(XlsxXml &xml, const QString &text)
{
    if (text.size() > kLongestText)
        xml.fail(tooLongText(text));
    takeShared(xml, text);
}

void XlsxBudget::takeShared(XlsxXml &xml, const QString &text)
{
    letters += text.size();
    if (letters > limits.letters)
        xml.fail(tooMuchText());
}

} // namespace ansinh
