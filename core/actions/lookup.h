// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/year.h"
#include "core/plan/plan.h"
#include "core/year/figure.h"

#include <QHash>

#include <map>

namespace ansinh {

class Book;

/// Finds what typed words mean in a book: areas by name, organisations by code, name or spelling,
/// targets and tasks by code. Reads each list once. Every refusal names the words and the remedy.
class Lookup
{
public:
    static Result<Lookup> of(Book &book);

    /// The plan in force in that year.
    Result<const Plan *> plan(Year year);
    Result<const Target *> target(Year year, const QString &code);
    Result<const Task *> task(Year year, const QString &code);
    Result<Code<Organisation>> organisation(const QString &codeOrName) const;
    /// One of the plan in force in that year.
    Result<Code<Organisation>> organisation(Year year, const QString &codeOrName);
    /// One that belongs to a group.
    Result<Code<Organisation>> member(const QString &codeOrName) const;
    Result<Id<Area>> area(const QString &name) const;

private:
    explicit Lookup(Book &book) : m_book(&book) { }
    void index(const Organisation &organisation);

    Book *m_book;
    std::map<Year, Plan> m_plans;
    QHash<QString, Code<Organisation>> m_organisations; ///< by what a reader takes for the same
    QHash<QString, bool> m_isMember; ///< by code
    QHash<QString, Id<Area>> m_areas;
};

/// Those who answer on that day for the organisation named by code or name (core/plan/asked.h); for none all
/// who are asked. Error NotFound for an unknown name.
Result<std::vector<Code<Organisation>>> answering(Book &book, const Plan &plan, const QDate &day,
                                                  const QString &organisation);

} // namespace ansinh
