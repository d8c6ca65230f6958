// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_book.h"

#include "core/sheet/xlsx_refusal.h"

namespace ansinh {

namespace {

constexpr size_t kMostSheets = 500;
constexpr qsizetype kMostNames = 20'000;
constexpr qsizetype kLongestWord = 4'000; // of a property

QString textOf(XlsxXml &xml)
{
    QByteArray bytes;
    xml.readText(bytes);
    return xml.text(bytes).left(kLongestWord);
}

} // namespace

Result<XlsxBook> readXlsxBook(XlsxXml &xml)
{
    XlsxBook book;
    while (xml.nextIn(0)) {
        if (xml.is("workbookPr")) {
            book.is1904 = xml.isTrue("date1904");
        } else if (xml.is("sheet") && xml.depth() == 3) {
            const QString state = xml.attribute("state");
            const bool isHidden = state == QLatin1String("hidden") || state == QLatin1String("veryHidden");
            book.sheets.push_back({xml.attribute("name").left(100), xml.relation(), isHidden});
        } else if (xml.is("definedName")) {
            const QString name = xml.attribute("name");
            book.names.insert(name, textOf(xml));
        } else if (xml.is("extLst") || xml.is("AlternateContent")) {
            xml.skip();
        }
        if (book.sheets.size() > kMostSheets)
            xml.fail(tooManySheets(int(kMostSheets)));
        if (book.names.size() > kMostNames)
            xml.fail(tooManyEntries(xml.partName()));
    }
    if (auto done = xml.finish(); !done)
        return done.error();
    return book;
}

Result<QHash<QString, QString>> readXlsxProperties(XlsxXml &xml)
{
    QHash<QString, QString> properties;
    QString name;
    while (xml.nextIn(0)) {
        if (xml.is("property"))
            name = xml.attribute("name");
        else if (xml.depth() == 3 && !name.isEmpty())
            properties.insert(name, textOf(xml));
        if (properties.size() > kMostNames)
            xml.fail(tooManyEntries(xml.partName()));
    }
    if (auto done = xml.finish(); !done)
        return done.error();
    return properties;
}

Result<QString> readXlsxProgram(XlsxXml &xml)
{
    QString program;
    QString version;
    while (xml.nextIn(0)) {
        if (xml.is("Application") && program.isEmpty())
            program = textOf(xml).trimmed();
        else if (xml.is("AppVersion") && version.isEmpty())
            version = textOf(xml).trimmed();
    }
    if (auto done = xml.finish(); !done)
        return done.error();
    const bool isAlone = program.isEmpty() || version.isEmpty() || program.contains(QLatin1Char('/'));
    return isAlone ? program : program + QLatin1Char('/') + version;
}

} // namespace ansinh
