// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/parts.h"
#include "core/store/rows.h"

#include <algorithm>

namespace ansinh {

const TableSpec &sentPaperTable()
{
    static const TableSpec table{
        QStringLiteral("sent_paper"),
        {QStringLiteral("id"), QStringLiteral("organisation"), QStringLiteral("year"), QStringLiteral("half"),
         QStringLiteral("kind"), QStringLiteral("day")},
        QStringLiteral("SELECT id, organisation, year, half, kind, day FROM sent_paper WHERE id = :id"),
        QStringLiteral(R"(SELECT id, organisation, year, half, kind, day FROM sent_paper
            WHERE organisation = :organisation AND year = :year AND half = :half AND kind = :kind AND day = :day)"),
        {QStringLiteral("organisation"), QStringLiteral("year"), QStringLiteral("half"), QStringLiteral("kind"),
         QStringLiteral("day")},
        QStringLiteral(R"(INSERT INTO sent_paper (id, organisation, year, half, kind, day)
            VALUES (:id, :organisation, :year, :half, :kind, :day)
            ON CONFLICT (id) DO UPDATE SET organisation = excluded.organisation, year = excluded.year,
                half = excluded.half, kind = excluded.kind, day = excluded.day)"),
        QStringLiteral("DELETE FROM sent_paper WHERE id = :id"),
        {}};
    return table;
}

namespace {

QJsonObject rowOf(const SentPaper &paper)
{
    return {{QStringLiteral("organisation"), paper.organisation.text},
            {QStringLiteral("year"), paper.period.year.number()},
            {QStringLiteral("half"), paper.period.half ? 1 : 0},
            {QStringLiteral("kind"), nameOf(paper.kind)},
            {QStringLiteral("day"), storedDay(paper.day)}};
}

Action noting(const std::vector<SentPaper> &papers)
{
    const SentPaper &first = papers.front();
    const bool isAlone = papers.size() == 1;
    const QString kind = QStringLiteral("sent_") + nameOf(first.kind) + (isAlone ? QString() : QStringLiteral("s"));
    return {kind,
            {isAlone ? first.organisation.text : QString::number(papers.size()), first.period.year.toString()},
            {},
            {}};
}

} // namespace

Result<std::vector<SentPaper>> SentPapers::in(const Period &period) const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral("SELECT organisation, year, half, kind, day FROM sent_paper "
                                                "WHERE year = :year AND half = :half ORDER BY day, id"));
        query.bind(period);
        std::vector<SentPaper> papers;
        while (query.next())
            papers.push_back({Code<Organisation>(query.text(0)), query.period(1),
                              query.text(3) == nameOf(SentPaper::Kind::Form) ? SentPaper::Kind::Form
                                                                             : SentPaper::Kind::Reminder,
                              query.day(4).value_or(QDate())});
        return papers;
    });
}

Result<void> SentPapers::note(const std::vector<SentPaper> &papers)
{
    if (papers.empty())
        return {};
    return m_book.change(noting(papers), [&]() -> Result<void> {
        for (const SentPaper &paper : papers)
            m_rows.put(sentPaperTable(), rowOf(paper));
        return {};
    });
}

Result<void> SentPapers::remove(const SentPaper &paper)
{
    const Action action{
        QStringLiteral("remove_sent"), {paper.organisation.text, paper.period.year.toString()}, {}, {}};
    return m_book.change(action, [&]() -> Result<void> {
        Query query = m_rows.ask(QStringLiteral(R"(SELECT id FROM sent_paper WHERE organisation = :organisation
            AND year = :year AND half = :half AND kind = :kind AND day = :day)"));
        query.bind(QStringLiteral(":organisation"), paper.organisation.text)
            .bind(paper.period)
            .bind(QStringLiteral(":kind"), nameOf(paper.kind))
            .bind(QStringLiteral(":day"), storedDay(paper.day));
        if (query.next())
            m_rows.remove(sentPaperTable(), query.integer(0));
        return {};
    });
}

} // namespace ansinh
