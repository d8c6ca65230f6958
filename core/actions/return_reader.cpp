// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/collect.h"

#include "core/actions/return_identity.h"
#include "core/actions/return_weigher.h"
#include "core/base/sha256.h"
#include "core/forms/form_reader.h"
#include "core/forms/problem_words.h"
#include "core/sheet/xlsx_reader.h"
#include "core/sheet/xlsx_refusal.h"


#include <atomic>
#include <future>

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
    preview.sha256 = sha256Hex(file.bytes);
    return preview;
}

void addAll(const std::vector<FormProblem> &problems, ReturnPreview &preview)
{
    for (const FormProblem &problem : problems)
        preview.problems.push_back({problem, -1});
}

/// What stands in the file, before it is held against any book.
ReturnPreview lookedInto(const ReturnFile &file)
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
    return preview;
}

/// Looks into files in their order on a thread of its own, ahead of who takes them.
class LookAhead
{
public:
    explicit LookAhead(const std::vector<ReturnFile> &files)
    {
        for (const ReturnFile &file : files)
            m_previews.push_back(m_looks.emplace_back([&file] { return lookedInto(file); }).get_future());
        m_thread = std::async(std::launch::async, [this] {
            for (size_t i = 0; i < m_looks.size() && !m_isStopped; ++i)
                m_looks[i]();
        });
    }
    ~LookAhead() { m_isStopped = true; }
    LookAhead(const LookAhead &) = delete;
    LookAhead &operator=(const LookAhead &) = delete;

    /// Waits for it; each once.
    ReturnPreview take(size_t file) { return m_previews[file].get(); }

private:
    std::vector<std::packaged_task<ReturnPreview()>> m_looks;
    std::vector<std::future<ReturnPreview>> m_previews;
    std::atomic<bool> m_isStopped = false;
    std::future<void> m_thread; ///< the last: it is waited for before the others go
};

} // namespace

struct ReturnReader::Parts
{
    Parts(Book &book, StatusKeeper &keeper, const QDate &today, const ReturnExpectation &expectation)
        : base(book, keeper, today), expected(expectation)
    {
    }

    /// Weighs what stands in a file.
    Result<ReturnPreview> read(ReturnPreview preview)
    {
        if (const auto done = identify(base, expected, preview); !done)
            return done.error();
        return weighed(std::move(preview), {});
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
    return m_parts->read(lookedInto(file));
}

Result<std::vector<ReturnPreview>> ReturnReader::readAll(const std::vector<ReturnFile> &files)
{
    LookAhead ahead(files);
    std::vector<ReturnPreview> previews;
    for (size_t i = 0; i < files.size(); ++i) {
        auto preview = m_parts->read(ahead.take(i));
        if (!preview)
            return preview.error();
        previews.push_back(std::move(preview).value());
    }
    return previews;
}

Result<ReturnPreview> ReturnReader::weigh(const FilledForm &typed)
{
    ReturnPreview preview;
    preview.filled = typed;
    preview.identity = typed.identity;
    if (!typed.identity)
        addAll({problemOf("no_identity")}, preview);
    return m_parts->read(std::move(preview));
}

Result<ReturnPreview> ReturnReader::answered(const ReturnPreview &preview, const std::vector<ReturnReply> &replies)
{
    return m_parts->weighed(preview, replies);
}

} // namespace ansinh
