// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/collect.h"

#include "core/actions/return_identity.h"
#include "core/actions/return_weigher.h"
#include "core/forms/form_reader.h"
#include "core/forms/problem_words.h"
#include "core/sheet/xlsx_reader.h"

#include <QCryptographicHash>

namespace ansinh {

namespace {

/// Which rule refuses a file that could not be read as a workbook.
const char *ruleOf(const QByteArray &bytes, const Error &error)
{
    static const QByteArray kOldFile = QByteArray::fromHex("d0cf11e0a1b11ae1");
    static const QByteArray kArchive = QByteArrayLiteral("PK");
    if (bytes.startsWith(kOldFile)) {
        const QString encrypted = QStringLiteral("EncryptedPackage");
        const QByteArray name(reinterpret_cast<const char *>(encrypted.utf16()), encrypted.size() * 2);
        return bytes.contains(name) ? "password" : "old_xls";
    }
    if (error.kind == ErrorKind::Damaged)
        return "damaged";
    if (!bytes.startsWith(kArchive))
        return "not_a_workbook";
    if (bytes.contains("vbaProject.bin"))
        return "macros";
    return bytes.contains("xl/workbook.xml") ? "too_large" : "not_a_workbook";
}

ReturnPreview previewOf(const ReturnFile &file)
{
    ReturnPreview preview;
    preview.file = file;
    preview.sha256 = QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
    return preview;
}

void addAll(const std::vector<FormProblem> &problems, ReturnPreview &preview)
{
    for (const FormProblem &problem : problems)
        preview.problems.push_back({problem, -1});
}

} // namespace

struct ReturnReader::Parts
{
    Parts(Book &book, StatusKeeper &keeper, const QDate &today, const ReturnExpectation &expectation)
        : base(book, keeper, today), expected(expectation)
    {
    }

    /// Weighs what was read, unless nobody can say whose it is.
    Result<ReturnPreview> weighed(ReturnPreview preview, const std::vector<ReturnReply> &replies)
    {
        if (!preview.period || preview.organisation.isEmpty())
            return preview;
        const auto form = base.form(preview.organisation, *preview.period);
        if (!form)
            return form.error();
        if (!*form)
            return preview;
        return weighReturn(base, **form, std::move(preview), replies);
    }

    ReturnBase base;
    ReturnExpectation expected;
};

ReturnReader::ReturnReader(Book &book, StatusKeeper &keeper, const QDate &today, const ReturnExpectation &expected)
    : m_parts(std::make_unique<Parts>(book, keeper, today, expected))
{
}

ReturnReader::~ReturnReader() = default;

Result<ReturnPreview> ReturnReader::read(const ReturnFile &file)
{
    ReturnPreview preview = previewOf(file);
    const auto workbook = parseXlsx(file.bytes);
    if (!workbook) {
        const QString text = workbook.error().message;
        addAll({problemSaying(ruleOf(file.bytes, workbook.error()), {}, text)}, preview);
        return preview;
    }
    FormReading reading = readForm(*workbook);
    preview.filled = std::move(reading.filled);
    preview.identity = preview.filled.identity;
    preview.encoding = reading.encoding;
    preview.samples = reading.samples;
    addAll(reading.problems, preview);
    if (const auto done = identify(m_parts->base, m_parts->expected, preview); !done)
        return done.error();
    return m_parts->weighed(std::move(preview), {});
}

Result<ReturnPreview> ReturnReader::weigh(const FilledForm &typed)
{
    ReturnPreview preview;
    preview.filled = typed;
    preview.identity = typed.identity;
    if (!typed.identity) {
        addAll({problemOf("no_identity")}, preview);
        return preview;
    }
    if (const auto done = identify(m_parts->base, m_parts->expected, preview); !done)
        return done.error();
    return m_parts->weighed(std::move(preview), {});
}

Result<ReturnPreview> ReturnReader::answered(const ReturnPreview &preview, const std::vector<ReturnReply> &replies)
{
    return m_parts->weighed(preview, replies);
}

} // namespace ansinh
