// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_refusal.h"

#include <QCoreApplication>
#include <QLocale>

namespace ansinh {

namespace {

/// It holds more than a report needs.
Error refused(const QString &message)
{
    return {ErrorKind::Invalid, message, QString::fromLatin1(refusals::kTooLarge)};
}

/// What a file brings along, short and without marks that would end the quotation.
QString quoted(const QString &text, qsizetype most)
{
    return text.left(most).replace(QChar(0x201c), QLatin1Char('"')).replace(QChar(0x201d), QLatin1Char('"'));
}

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

const char *refusedBy(const Error &error)
{
    const QString word = error.detail.section(QLatin1Char(':'), 0, 0);
    for (const char *rule :
         {refusals::kNoWorkbook, refusals::kOldXls, refusals::kPassword, refusals::kMacros, refusals::kTooLarge}) {
        if (word == QLatin1String(rule))
            return rule;
    }
    return refusals::kDamaged;
}

Error brokenPart(const QString &part, const QString &detail)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("core/sheet",
                                        "The workbook is damaged in its part “%1”. Open it with Excel or LibreOffice "
                                        "and save it again as .xlsx, or ask the sender for it again.")
                .arg(quoted(part, 80)),
            detail};
}

Error tooManyCells(int most)
{
    return refused(QCoreApplication::translate("core/sheet",
                                               "The workbook holds more than %1 cells, far more than a report needs. "
                                               "Delete the sheets and rows that do not belong to it.")
                       .arg(number(most)));
}

Error tooManyTexts(int most)
{
    return refused(QCoreApplication::translate("core/sheet",
                                               "The workbook holds more than %1 texts, far more than a report needs. "
                                               "Delete the sheets and rows that do not belong to it.")
                       .arg(number(most)));
}

Error tooManySheets(int most)
{
    return refused(QCoreApplication::translate("core/sheet",
                                               "The workbook holds more than %1 sheets. Delete those that do not "
                                               "belong to the report.")
                       .arg(number(most)));
}

Error tooManyEntries(const QString &part)
{
    return refused(QCoreApplication::translate("core/sheet",
                                               "The part “%1” of the workbook holds far more than a report needs. Copy "
                                               "the figures into a new copy of the form.")
                       .arg(quoted(part, 80)));
}

Error tooDeep(const QString &part)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/sheet",
                                               "The part “%1” of the workbook is built as no program builds it: it may "
                                               "have been made to do harm. Do not open it; ask the sender for another.")
                       .arg(quoted(part, 80)),
            QString::fromLatin1(refusals::kDamaged)};
}

Error tooLongText(const QString &beginning)
{
    return refused(QCoreApplication::translate("core/sheet",
                                               "The text “%1…” is longer than the 32,767 letters that a cell of Excel "
                                               "takes. Shorten it, then save the workbook again.")
                       .arg(quoted(beginning, 40).simplified()));
}

Error tooMuchText()
{
    return refused(QCoreApplication::translate("core/sheet",
                                               "The texts of the workbook together are far longer than a report needs. "
                                               "Delete the sheets and rows that do not belong to it."));
}

Error tooFarCell(const QString &sheet, const QString &cell, int rows, int columns)
{
    return refused(
        QCoreApplication::translate("core/sheet",
                                    "Sheet “%1”: the cell %2 stands beyond the first %3 rows and %4 columns. "
                                    "Delete what stands there, then save the workbook again.")
            .arg(quoted(sheet, 40), cell, number(rows), number(columns)));
}

Error brokenCell(const QString &sheet, const QString &cell, const QString &detail)
{
    return {ErrorKind::Damaged,
            QCoreApplication::translate("core/sheet",
                                        "The workbook is damaged: sheet “%1”, cell %2. Open it with Excel or "
                                        "LibreOffice and save it again as .xlsx, or ask the sender for it again.")
                .arg(quoted(sheet, 40), quoted(cell, 20)),
            detail};
}

} // namespace ansinh
