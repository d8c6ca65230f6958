// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_refusal.h"

#include <QCoreApplication>
#include <QLocale>

namespace ansinh {

namespace {

Error invalid(const QString &message)
{
    return {ErrorKind::Invalid, message, {}};
}

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

Error brokenPart(const QString &part, const QString &detail)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("core/sheet",
                                        "The workbook is damaged in its part “%1”. Open it with Excel or LibreOffice "
                                        "and save it again as .xlsx, or ask the sender for it again.")
                .arg(part.left(80)),
            detail};
}

Error tooManyCells(int most)
{
    return invalid(QCoreApplication::translate("core/sheet",
                                               "The workbook holds more than %1 cells, far more than a report needs. "
                                               "Delete the sheets and rows that do not belong to it.")
                       .arg(number(most)));
}

Error tooManyTexts(int most)
{
    return invalid(QCoreApplication::translate("core/sheet",
                                               "The workbook holds more than %1 texts, far more than a report needs. "
                                               "Delete the sheets and rows that do not belong to it.")
                       .arg(number(most)));
}

Error tooManySheets(int most)
{
    return invalid(QCoreApplication::translate("core/sheet",
                                               "The workbook holds more than %1 sheets. Delete those that do not "
                                               "belong to the report.")
                       .arg(number(most)));
}

Error tooManyEntries(const QString &part)
{
    return invalid(QCoreApplication::translate("core/sheet",
                                               "The part “%1” of the workbook holds far more than a report needs. Copy "
                                               "the figures into a new copy of the form.")
                       .arg(part.left(80)));
}

Error tooDeep(const QString &part)
{
    return invalid(QCoreApplication::translate("core/sheet",
                                               "The part “%1” of the workbook is built as no program builds it: it may "
                                               "have been made to do harm. Do not open it; ask the sender for another.")
                       .arg(part.left(80)));
}

Error tooLongText(const QString &beginning)
{
    return invalid(QCoreApplication::translate("core/sheet",
                                               "The text “%1…” is longer than the 32,767 letters that a cell of Excel "
                                               "takes. Shorten it, then save the workbook again.")
                       .arg(beginning.left(40).simplified()));
}

Error tooMuchText()
{
    return invalid(QCoreApplication::translate("core/sheet",
                                               "The texts of the workbook together are far longer than a report needs. "
                                               "Delete the sheets and rows that do not belong to it."));
}

Error tooFarCell(const QString &sheet, const QString &cell, int rows, int columns)
{
    return invalid(
        QCoreApplication::translate("core/sheet",
                                    "Sheet “%1”: the cell %2 stands beyond the first %3 rows and %4 columns. "
                                    "Delete what stands there, then save the workbook again.")
            .arg(sheet.left(40), cell, number(rows), number(columns)));
}

Error brokenCell(const QString &sheet, const QString &cell, const QString &detail)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("core/sheet",
                                        "The workbook is damaged: sheet “%1”, cell %2. Open it with Excel or "
                                        "LibreOffice and save it again as .xlsx, or ask the sender for it again.")
                .arg(sheet.left(40), cell.left(20)),
            detail};
}

} // namespace ansinh
