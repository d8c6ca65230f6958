// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/export_package.h"

#include "core/actions/report_charts.h"
#include "core/actions/submit_report.h"
#include "core/exchange/package_archive.h"
#include "core/exchange/package_reader.h"
#include "core/report/annual_report.h"
#include "core/report/outline_contents.h"
#include "core/text/file_name.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace ansinh {

namespace {

/// The report as it would be composed now, without names of persons unless they are wanted.
Result<Document> draftOf(Book &book, const ExportOrder &order)
{
    StatusKeeper keeper(book, order.day);
    auto matter = annualReportMatter(keeper, order.period);
    if (!matter)
        return matter.error();
    if (!order.withNames)
        matter.value().letterhead.signer.clear();
    return composeAnnualReport(placedReading(*matter));
}

Result<void> render(const std::function<Result<QByteArray>(const Document &)> &how, const Document &report,
                    QByteArray &into)
{
    if (!how)
        return {};
    auto bytes = how(report);
    if (!bytes)
        return bytes.error();
    into = std::move(bytes).value();
    return {};
}

Result<PackageFiles> renderedFiles(const Document &report, const PackageRendering &rendering)
{
    PackageFiles files;
    if (auto done = render(rendering.pdf, report, files.reportPdf); !done)
        return done.error();
    if (auto done = render(rendering.docx, report, files.reportDocx); !done)
        return done.error();
    return files;
}

/// Takes the names of who signed out of the document; false: it names nobody.
bool hideSigners(Document &document)
{
    bool isNaming = false;
    for (Section &section : document.sections) {
        for (Block &block : section.blocks) {
            auto *signature = std::get_if<SignatureBlock>(&block);
            isNaming = isNaming || (signature && !signature->signer.isEmpty());
            if (signature)
                signature->signer.clear();
        }
    }
    return isNaming;
}

/// What was submitted goes as it was kept; only where it names who signed, and names are not wanted, it is rendered
/// from the kept document without them.
Result<PackageFiles> submittedFiles(Book &book, const SubmittedReport &report, bool withNames,
                                    const PackageRendering &rendering)
{
    auto document = withNames ? Result<Document>(Document()) : submittedDocument(book, report);
    if (!document)
        return document.error();
    if (!withNames && hideSigners(document.value()))
        return renderedFiles(*document, rendering);
    const auto kept = [&](SubmittedFormat format) {
        return [&book, &report, format](const Document &) { return submittedFile(book, report, format); };
    };
    return renderedFiles({}, {rendering.pdf ? kept(SubmittedFormat::Pdf) : rendering.pdf,
                              rendering.docx ? kept(SubmittedFormat::Docx) : rendering.docx});
}

Result<PackageFiles> filesOf(Book &book, const ExportOrder &order, const PackageRendering &rendering)
{
    if (!order.fields.isEmpty() || (!rendering.pdf && !rendering.docx))
        return PackageFiles();
    const auto submitted = submittedOf(book, order.period);
    if (!submitted)
        return submitted.error();
    if (*submitted)
        return submittedFiles(book, **submitted, order.withNames, rendering);
    const auto draft = draftOf(book, order);
    return draft ? renderedFiles(*draft, rendering) : Result<PackageFiles>(draft.error());
}

Error unsound(const PackageReading &reading)
{
    const QString finding = reading.findings.empty() ? QString() : inOneLine(reading.findings.front());
    return {
        ErrorKind::Invalid,
        QCoreApplication::translate("core/actions", "The package would not pass its own check and was not written: %1")
            .arg(finding),
        {}};
}

Error standsThere(const QString &path)
{
    return {ErrorKind::Exists,
            QCoreApplication::translate("core/actions",
                                        "“%1” is there already and is no package of this book. Give another name.")
                .arg(path),
            {}};
}

} // namespace

Result<PackageDraft> draftPackage(Book &book, const ExportOrder &order, const PackageRendering &rendering)
{
    auto contents = packageContentsOf(book, order);
    if (!contents)
        return contents.error();
    auto files = filesOf(book, order, rendering);
    if (!files)
        return files.error();
    return PackageDraft{std::move(contents).value(), std::move(files).value()};
}

Result<MadePackage> packDraft(const PackageDraft &draft, const std::function<bool()> &goesOn)
{
    auto made = writePackage(draft.contents, draft.files);
    if (!made)
        return made;
    if (goesOn && !goesOn())
        return Error{ErrorKind::Cancelled,
                     QCoreApplication::translate("core/actions", "The package was not made: it was stopped."),
                     {}};
    const PackageReading reading = readPackage(made->bytes);
    return reading.isSound() ? std::move(made) : Result<MadePackage>(unsound(reading));
}

Result<MadePackage> exportPackage(Book &book, const ExportOrder &order, const PackageRendering &rendering)
{
    const auto draft = draftPackage(book, order, rendering);
    return draft ? packDraft(*draft) : Result<MadePackage>(draft.error());
}

QString packageFileName(const PackageIdentity &identity)
{
    return QStringLiteral("goi-du-lieu-%1-%2%3.zip")
        .arg(fileStem(identity.place.isEmpty() ? identity.ward : identity.place), identity.period.year.toString(),
             identity.period.half ? QStringLiteral("-6-thang") : QString());
}

Result<void> checkPackagePath(const QString &path, const QString &bookToken)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!QFileInfo(path).isFile() || file.size() > kLargestPackage || !file.open(QIODevice::ReadOnly))
        return standsThere(path);
    const PackageReading there = readPackage(file.readAll(), PackageLook::Tables);
    const bool isOurs = there.contents && there.contents->identity.book == bookToken;
    return isOurs ? Result<void>() : standsThere(path);
}

} // namespace ansinh
