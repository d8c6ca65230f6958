// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/collect.h"

#include "core/actions/return_identity.h"
#include "core/actions/return_weigher.h"
#include "core/forms/form_reader.h"
#include "core/forms/problem_words.h"
#include "core/sheet/xlsx_reader.h"
#include "core/sheet/xlsx_refusal.h"

#include <QCryptographicHash>

namespace ansinh {

namespace {

/// The end of the first sentence, with its full stop; those between quotation marks belong to what is quoted.
qsizetype firstSentence(const QString &text)
{
    int depth = 0;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        depth += text.at(i) == QChar(0x201c) ? 1 : text.at(i) == QChar(0x201d) ? -1 : 0;
        if (depth <= 0 && text.at(i) == u'.' && text.at(i + 1) == u' ')
            return i + 1;
    }
    return text.size();
}

/// The file is no workbook that can be read, for this reason.
FormProblem refusalOf(const Error &error)
{
    const qsizetype end = firstSentence(error.message);
    return problemSaying(refusedBy(error), {}, error.message.left(end), error.message.mid(end + 1));
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
        addAll({refusalOf(workbook.error())}, preview);
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
