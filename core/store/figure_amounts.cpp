// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/failure.h"
#include "core/store/parts.h"
#include "core/store/rows.h"

namespace ansinh {

namespace {

/// State and certainty are absent where they are the usual ones.
Figure amountFrom(const Query &query)
{
    Figure figure;
    figure.id = {query.integer(0)};
    figure.target = Code<Target>(query.text(1));
    figure.period = query.period(2);
    if (!query.isNull(4))
        figure.part = Part::ofArea({query.integer(4)});
    else if (!query.isNull(5))
        figure.part = Part::ofMember(Code<Organisation>(query.text(5)));
    figure.by = Code<Organisation>(query.text(6));
    if (!query.isNull(7))
        figure.state = figureStateFrom(query.text(7)).value_or(FigureState::NotAvailable);
    figure.value = query.decimal(8);
    figure.numerator = query.decimal(9);
    figure.denominator = query.decimal(10);
    if (!query.isNull(11))
        figure.certainty = certaintyFrom(query.text(11)).value_or(Certainty::Estimate);
    return figure;
}

/// Rows beside each other mostly speak of the same: one text serves them.
template <class T> void share(Code<T> &code, const Code<T> &before)
{
    if (code == before)
        code = before;
}

} // namespace

Result<std::vector<Figure>> Figures::amounts() const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral(
            R"(SELECT id, target, year, half, area, member, reported_by, nullif(state, 'reported'), value, numerator,
                denominator, nullif(certainty, 'official')
            FROM figure ORDER BY target, year, half, coalesce(area, 0), coalesce(member, ''), reported_by)"));
        std::vector<Figure> figures;
        figures.reserve(size_t(m_rows.connection().single(QStringLiteral("SELECT count(*) FROM figure")).toInt()));
        while (query.next()) {
            figures.push_back(amountFrom(query));
            const Figure &before = figures[figures.size() < 2 ? 0 : figures.size() - 2];
            share(figures.back().target, before.target);
            share(figures.back().by, before.by);
        }
        return figures;
    });
}

} // namespace ansinh
