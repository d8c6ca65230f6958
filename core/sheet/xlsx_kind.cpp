// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_kind.h"

#include "core/sheet/xlsx_refusal.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

Error refused(const QString &message, const char *rule = refusals::kNoWorkbook)
{
    return {ErrorKind::Invalid, message, QString::fromLatin1(rule)};
}

QString saveAgain(const QString &what)
{
    return QCoreApplication::translate("core/sheet",
                                       "The file is %1, not an Excel workbook (.xlsx). Open it with Excel or "
                                       "LibreOffice, then save it as “Excel Workbook (.xlsx)”.")
        .arg(what);
}

/// A name in the directory of an old file (OLE2): its entries stand on whole 128 bytes.
bool hasStream(const QByteArray &bytes, const char16_t *name)
{
    const QByteArrayView sought(reinterpret_cast<const char *>(name),
                                qsizetype((std::char_traits<char16_t>::length(name) + 1) * sizeof(char16_t)));
    for (qsizetype at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1)) {
        if (at % 128 == 0)
            return true;
    }
    return false;
}

/// Before 2007, and around files under a password until today.
Error oldFile(const QByteArray &bytes)
{
    if (hasStream(bytes, u"EncryptedPackage"))
        return refused(QCoreApplication::translate(
            "core/sheet",
            "The workbook is under a password. Open it with the password, remove the password (File, Info, Protect "
            "Workbook, Encrypt with Password), then save it again."), refusals::kPassword);
    if (hasStream(bytes, u"Workbook") || hasStream(bytes, u"Book"))
        return refused(saveAgain(QCoreApplication::translate("core/sheet", "a workbook of Excel 97–2003 (.xls)")),
                       refusals::kOldXls);
    if (hasStream(bytes, u"WordDocument"))
        return refused(saveAgain(QCoreApplication::translate("core/sheet", "a Word 97–2003 document (.doc)")));
    return refused(saveAgain(QCoreApplication::translate("core/sheet", "a file of an old Office program")));
}

bool isHtml(const QByteArray &start)
{
    return start.contains("<html") || start.contains("<!doctype html") || start.contains("<table");
}

bool isText(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(4096);
    return !start.contains('\0') || start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
}

} // namespace

std::optional<Error> otherFile(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(2048).trimmed().toLower();
    if (bytes.isEmpty())
        return refused(QCoreApplication::translate(
            "core/sheet", "The file is empty (0 bytes). Copy it again, or ask the sender for it again."));
    if (bytes.startsWith("PK"))
        return {};
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return oldFile(bytes);
    if (start.startsWith("%pdf"))
        return refused(QCoreApplication::translate(
            "core/sheet",
            "The file is a PDF, not an Excel workbook (.xlsx). Ask the sender for the workbook, or enter the figures "
            "by hand and attach the PDF."));
    if (start.startsWith("{\\rtf"))
        return refused(saveAgain(QCoreApplication::translate("core/sheet", "a text document (.rtf)")));
    if (start.contains("urn:schemas-microsoft-com:office:spreadsheet"))
        return refused(saveAgain(QCoreApplication::translate("core/sheet", "a workbook of Excel 2003 in XML")));
    if (isHtml(start))
        return refused(saveAgain(QCoreApplication::translate("core/sheet", "a web page (HTML) under another name")));
    if (isText(bytes))
        return refused(saveAgain(QCoreApplication::translate("core/sheet", "plain text (CSV)")));
    return refused(QCoreApplication::translate(
        "core/sheet",
        "The file is not an Excel workbook (.xlsx), or it is damaged. Copy it again, or ask the sender for it again."));
}

std::optional<Error> otherArchive(const ZipReader &archive)
{
    if (archive.has(QStringLiteral("mimetype"))) {
        const auto kind = archive.read(QStringLiteral("mimetype"), 200);
        if (kind && kind->contains("opendocument.spreadsheet"))
            return refused(saveAgain(QCoreApplication::translate("core/sheet", "a LibreOffice workbook (.ods)")));
        if (kind && kind->contains("opendocument"))
            return refused(saveAgain(QCoreApplication::translate("core/sheet", "a LibreOffice document (.odt)")));
    }
    if (archive.has(QStringLiteral("word/document.xml")))
        return refused(QCoreApplication::translate(
            "core/sheet",
            "The file is a Word document, not an Excel workbook (.xlsx). Ask the sender for the workbook, or enter the "
            "figures by hand and attach the document."));
    if (archive.has(QStringLiteral("xl/vbaProject.bin")))
        return otherContent(u"macroEnabled");
    if (archive.has(QStringLiteral("xl/workbook.bin")))
        return otherContent(u"sheet.binary");
    if (!archive.has(QStringLiteral("[Content_Types].xml")))
        return refused(QCoreApplication::translate("core/sheet",
                                                   "The file is an archive (.zip), not an Excel workbook (.xlsx). "
                                                   "Unpack it, then choose the workbooks in it."));
    return {};
}

std::optional<Error> otherContent(QStringView contentType)
{
    if (contentType.contains(u"sheet.binary", Qt::CaseInsensitive))
        return refused(saveAgain(QCoreApplication::translate("core/sheet", "a binary workbook (.xlsb)")));
    if (contentType.contains(u"macroEnabled", Qt::CaseInsensitive)
        || contentType.contains(u"vbaProject", Qt::CaseInsensitive))
        return refused(QCoreApplication::translate(
            "core/sheet",
            "The workbook contains macros (.xlsm), small programs that can do harm. Save it as “Excel Workbook "
            "(.xlsx)”, which has none, or ask the sender to do so."), refusals::kMacros);
    return {};
}

Error noWorkbook()
{
    return refused(QCoreApplication::translate("core/sheet",
                                               "There is no workbook in the file. Open it with Excel or LibreOffice, "
                                               "then save it as “Excel Workbook (.xlsx)”."));
}

} // namespace ansinh
