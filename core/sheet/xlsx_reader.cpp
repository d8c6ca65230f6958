// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/xlsx_reader.h"

#include "core/sheet/xlsx_book.h"
#include "core/sheet/xlsx_kind.h"
#include "core/sheet/xlsx_refusal.h"
#include "core/sheet/xlsx_sheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ansinh {

namespace {

using Relations = std::vector<XlsxRelation>;

Error tooLargeFile(qint64 most)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/sheet",
                                        "The file is larger than %1 MB, far more than a report needs. Ask the sender "
                                        "for the workbook alone, without pictures and other sheets.")
                .arg(QLocale().toString(most / 1'000'000)),
            QString::fromLatin1(refusals::kTooLarge)};
}

/// Puts one workbook together from its parts.
class Reading
{
public:
    Reading(ZipReader archive, const WorkbookLimits &limits) : m_package(std::move(archive), limits)
    {
        m_budget.limits = limits;
    }

    Result<Workbook> read();

private:
    std::optional<Error> readAbout(const Relations &relations);
    std::optional<Error> readShared(const Relations &relations);
    std::optional<Error> readSheet(const XlsxListedSheet &listed, const Relations &relations);

    XlsxPackage m_package;
    XlsxBudget m_budget;
    XlsxShared m_shared;
    Workbook m_workbook;
};

/// The properties of the document, which it need not have.
std::optional<Error> Reading::readAbout(const Relations &relations)
{
    const QString own = targetOf(relations, u"custom-properties");
    if (!own.isEmpty() && m_package.has(own)) {
        auto xml = m_package.openShort(own);
        auto properties = xml ? readXlsxProperties(**xml) : Result<QHash<QString, QString>>(xml.error());
        if (!properties)
            return properties.error();
        m_workbook.properties = std::move(properties).value();
    }
    const QString general = targetOf(relations, u"extended-properties");
    if (!general.isEmpty() && m_package.has(general)) {
        auto xml = m_package.openShort(general);
        auto program = xml ? readXlsxProgram(**xml) : Result<QString>(xml.error());
        if (!program)
            return program.error();
        m_workbook.program = std::move(program).value();
    }
    return {};
}

std::optional<Error> Reading::readShared(const Relations &relations)
{
    const QString styles = targetOf(relations, u"styles");
    if (!styles.isEmpty()) {
        auto xml = m_package.openShort(styles);
        auto read = xml ? XlsxStyles::from(**xml) : Result<XlsxStyles>(xml.error());
        if (!read)
            return read.error();
        m_shared.styles = std::move(read).value();
    }
    const QString texts = targetOf(relations, u"sharedStrings");
    if (!texts.isEmpty()) {
        auto xml = m_package.open(texts);
        auto read = xml ? readXlsxStrings(**xml, m_budget) : Result<std::vector<XlsxText>>(xml.error());
        if (!read)
            return read.error();
        m_shared.texts = std::move(read).value();
    }
    return {};
}

std::optional<Error> Reading::readSheet(const XlsxListedSheet &listed, const Relations &relations)
{
    const auto relation = std::find_if(relations.begin(), relations.end(),
                                       [&](const XlsxRelation &one) { return one.id == listed.relation; });
    if (relation == relations.end())
        return brokenPart(listed.name, QStringLiteral("the sheet points to no part"));
    if (relation->kind != QLatin1String("worksheet"))
        return {}; // a chart or a dialog has no cells
    auto xml = m_package.open(relation->target);
    if (!xml)
        return xml.error();
    WorkbookSheet sheet;
    sheet.name = listed.name;
    sheet.isHidden = listed.isHidden;
    XlsxSheet reader(**xml, m_shared, m_budget, sheet);
    if (auto done = reader.read(); !done)
        return done.error();
    m_workbook.formulasLeftOut += reader.formulasLeftOut();
    m_workbook.sheets.push_back(std::move(sheet));
    return {};
}

Result<Workbook> Reading::read()
{
    if (auto content = m_package.checkContent(); !content)
        return content.error();
    const auto roots = m_package.relations(QString());
    if (!roots)
        return roots.error();
    const QString part = targetOf(*roots, u"officeDocument");
    if (part.isEmpty() || !m_package.has(part))
        return noWorkbook();
    auto xml = m_package.openShort(part);
    auto book = xml ? readXlsxBook(**xml) : Result<XlsxBook>(xml.error());
    const auto relations = m_package.relations(part);
    if (!book || !relations)
        return book ? relations.error() : book.error();
    m_shared.is1904 = book->is1904;
    if (auto error = readAbout(*roots))
        return *error;
    if (auto error = readShared(*relations))
        return *error;
    for (const XlsxListedSheet &sheet : book->sheets) {
        if (auto error = readSheet(sheet, *relations))
            return *error;
    }
    if (m_workbook.sheets.empty())
        return noWorkbook();
    m_workbook.names = book->names;
    return std::move(m_workbook);
}

} // namespace

Result<Workbook> parseXlsx(const QByteArray &bytes, const WorkbookLimits &limits)
{
    if (bytes.size() > limits.fileBytes)
        return tooLargeFile(limits.fileBytes);
    if (auto error = otherFile(bytes))
        return *error;
    auto archive = ZipReader::open(bytes, {limits.members, limits.memberBytes, limits.allBytes});
    if (!archive)
        return archive.error();
    return Reading(std::move(archive).value(), limits).read();
}

Result<Workbook> readXlsx(const QString &path, const WorkbookLimits &limits)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return Error{
            ErrorKind::NotFound, QCoreApplication::translate("core/sheet", "There is no file “%1”.").arg(path), {}};
    if (file.size() > limits.fileBytes)
        return tooLargeFile(limits.fileBytes);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorKind::Io,
            QCoreApplication::translate("core/sheet", "The file “%1” cannot be read: %2").arg(path, file.errorString()),
            {}};
    return parseXlsx(file.read(limits.fileBytes + 1), limits); // it may have grown, or be no file with an end
}

} // namespace ansinh
