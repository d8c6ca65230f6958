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
    QString text;
    xml.readText(text);
    return text.left(kLongestWord);
}

} // namespace

Result<XlsxBook> readXlsxBook(XlsxXml &xml)
{
    XlsxBook book;
    while (xml.nextIn(0)) {
        if (xml.is(u"workbookPr")) {
            book.is1904 = isTrue(xml.attribute(u"date1904"));
        } else if (xml.is(u"sheet") && xml.depth() == 3) {
            const QString state = xml.attribute(u"state");
            const bool isHidden = state == QLatin1String("hidden") || state == QLatin1String("veryHidden");
            book.sheets.push_back({xml.attribute(u"name").left(100), xml.attribute(u"id"), isHidden});
        } else if (xml.is(u"definedName")) {
            const QString name = xml.attribute(u"name");
            book.names.insert(name, textOf(xml));
        } else if (xml.is(u"extLst") || xml.is(u"AlternateContent")) {
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
        if (xml.is(u"property"))
            name = xml.attribute(u"name");
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
        if (xml.is(u"Application") && program.isEmpty())
            program = textOf(xml).trimmed();
        else if (xml.is(u"AppVersion") && version.isEmpty())
            version = textOf(xml).trimmed();
    }
    if (auto done = xml.finish(); !done)
        return done.error();
    const bool isAlone = program.isEmpty() || version.isEmpty() || program.contains(QLatin1Char('/'));
    return isAlone ? program : program + QLatin1Char('/') + version;
}

} // namespace ansinh
