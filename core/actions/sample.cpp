// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sample.h"

#include "core/actions/decide.h"
#include "core/actions/lookup.h"
#include "core/actions/reorganise.h"
#include "core/actions/sample_files.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

const QString kSample = QStringLiteral("sample");

Result<void> fillDirectory(Book &book, const SampleFiles &files)
{
    for (const QString &name : files.areas) {
        if (book.directory().areaNamed(name))
            continue;
        if (auto added = book.directory().addArea(name); !added)
            return added.error();
    }
    for (const SampleMember &member : files.members)
        if (auto added = book.directory().addOrganisation(member.name, Code<Organisation>(member.group)); !added)
            return added.error();
    return {};
}

Result<void> fillReferences(Book &book, const SampleFiles &files)
{
    for (const DenominatorEntry &entry : files.denominators)
        if (auto kept = keepDenominator(book, entry); !kept)
            return kept.error();
    for (const AssignedEntry &entry : files.assigned)
        if (auto kept = keepAssigned(book, entry); !kept)
            return kept.error();
    return {};
}

Result<void> fillSubmissions(Book &book, const SampleFiles &files)
{
    const auto lookup = Lookup::of(book);
    if (!lookup)
        return lookup.error();
    for (Submission submission : files.submissions) {
        const auto organisation = lookup->organisation(submission.organisation.text);
        if (!organisation)
            return organisation.error();
        submission.organisation = *organisation;
        if (auto received = book.submissions().receive(submission); !received)
            return received.error();
    }
    return {};
}

Result<void> fillSent(Book &book, const SampleFiles &files)
{
    const auto lookup = Lookup::of(book);
    if (!lookup)
        return lookup.error();
    std::vector<SentPaper> sent = files.sent;
    for (SentPaper &paper : sent) {
        const auto organisation = lookup->organisation(paper.organisation.text);
        if (!organisation)
            return organisation.error();
        paper.organisation = *organisation;
    }
    return book.sentPapers().note(sent);
}

Result<void> fillDecisions(Book &book, const SampleFiles &files)
{
    for (const Decision &decision : files.decisions)
        if (auto decided = decide(book, decision); !decided)
            return decided.error();
    return {};
}

Result<SampleCount> fillReturns(Book &book, const SampleFiles &files)
{
    const Action action{kSample, {}, {}, {}};
    const auto figures = recordFigures(book, files.figures, action);
    if (!figures)
        return figures.error();
    const auto results = recordResults(book, files.results, action);
    if (!results)
        return results.error();
    if (auto done = fillSubmissions(book, files); !done)
        return done.error();
    if (auto done = fillSent(book, files); !done)
        return done.error();
    if (auto done = fillDecisions(book, files); !done)
        return done.error();
    return SampleCount{figures->figures, results->results, static_cast<int>(files.submissions.size())};
}

Result<SampleCount> fill(Book &book, const SampleFiles &files, SampleKind kind)
{
    if (auto done = fillDirectory(book, files); !done)
        return done.error();
    if (auto done = fillReferences(book, files); !done)
        return done.error();
    auto count = fillReturns(book, files);
    if (!count)
        return count;
    if (kind == SampleKind::Reorganised)
        if (auto done = reorganise(book, files.reorganised); !done)
            return done.error();
    if (auto done = book.markSample(); !done)
        return done.error();
    return count;
}

} // namespace

Result<SampleCount> fillSample(Book &book, SampleKind kind)
{
    const auto figures = book.figures().all();
    if (!figures)
        return figures.error();
    if (!figures->empty())
        return Error{ErrorKind::Exists,
                     QCoreApplication::translate("core/actions",
                                                 "This book already has figures. Make the sample in a new book."),
                     {}};
    const auto files = readSampleFiles();
    if (!files)
        return files.error();
    SampleCount count;
    const auto done = book.change({kSample, {}, {}, {}}, [&]() -> Result<void> {
        const auto filled = fill(book, *files, kind);
        if (!filled)
            return filled.error();
        count = *filled;
        return {};
    });
    if (!done)
        return done.error();
    return count;
}

} // namespace ansinh
