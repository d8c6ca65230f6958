// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/plan/plan_json.h"
#include "core/store/book.h"
#include "core/store/directory_rows.h"
#include "core/store/failure.h"
#include "core/store/freeze.h"
#include "core/store/parts.h"
#include "core/store/plan_merge.h"

#include <QCoreApplication>

namespace ansinh {

const TableSpec &planVersionTable()
{
    static const TableSpec table{
        QStringLiteral("plan_version"),
        {QStringLiteral("id"), QStringLiteral("from_year"), QStringLiteral("imported_at"), QStringLiteral("title"),
         QStringLiteral("sha256")},
        QStringLiteral("SELECT id, from_year, imported_at, title, sha256 FROM plan_version WHERE id = :id"),
        QStringLiteral(
            "SELECT id, from_year, imported_at, title, sha256 FROM plan_version WHERE from_year = :from_year"),
        {QStringLiteral("from_year")},
        QStringLiteral(R"(INSERT INTO plan_version (id, from_year, imported_at, title, sha256)
            VALUES (:id, :from_year, :imported_at, :title, :sha256)
            ON CONFLICT (id) DO UPDATE SET from_year = excluded.from_year, imported_at = excluded.imported_at,
                title = excluded.title, sha256 = excluded.sha256)"),
        QStringLiteral("DELETE FROM plan_version WHERE id = :id"),
        {QStringLiteral("imported_at")}};
    return table;
}

const TableSpec &targetTable()
{
    static const TableSpec table{QStringLiteral("target"),
                                 {QStringLiteral("id"), QStringLiteral("code")},
                                 QStringLiteral("SELECT id, code FROM target WHERE id = :id"),
                                 QStringLiteral("SELECT id, code FROM target WHERE code = :code"),
                                 {QStringLiteral("code")},
                                 QStringLiteral("INSERT INTO target (id, code) VALUES (:id, :code) "
                                                "ON CONFLICT (id) DO UPDATE SET code = excluded.code"),
                                 QStringLiteral("DELETE FROM target WHERE id = :id"),
                                 {}};
    return table;
}

const TableSpec &taskTable()
{
    static const TableSpec table{QStringLiteral("task"),
                                 {QStringLiteral("id"), QStringLiteral("code")},
                                 QStringLiteral("SELECT id, code FROM task WHERE id = :id"),
                                 QStringLiteral("SELECT id, code FROM task WHERE code = :code"),
                                 {QStringLiteral("code")},
                                 QStringLiteral("INSERT INTO task (id, code) VALUES (:id, :code) "
                                                "ON CONFLICT (id) DO UPDATE SET code = excluded.code"),
                                 QStringLiteral("DELETE FROM task WHERE id = :id"),
                                 {}};
    return table;
}

namespace {

struct StoredVersion
{
    PlanVersion version;
    QString sha256;
};

/// By the year from which they hold.
std::vector<StoredVersion> storedVersions(Rows &rows)
{
    Query query = rows.ask(
        QStringLiteral("SELECT id, from_year, imported_at, title, sha256 FROM plan_version ORDER BY from_year"));
    std::vector<StoredVersion> versions;
    while (query.next())
        versions.push_back(
            {{static_cast<int>(query.integer(0)), query.year(1), query.time(2), query.text(3)}, query.text(4)});
    if (versions.empty())
        fail(ErrorKind::Damaged,
             QCoreApplication::translate("core/store", "The book holds no plan. Restore the last backup."));
    return versions;
}

/// Of the version in force in that year.
QString hashInForce(Rows &rows, Year year)
{
    const std::vector<StoredVersion> versions = storedVersions(rows);
    // A year before all plans (a baseline) is read under the first.
    const StoredVersion *chosen = &versions.front();
    for (const StoredVersion &stored : versions) {
        if (stored.version.fromYear <= year)
            chosen = &stored;
    }
    return chosen->sha256;
}

Plan readVersion(Rows &rows, const QString &sha256)
{
    Query query = rows.ask(QStringLiteral("SELECT bytes FROM content WHERE sha256 = :sha256"));
    query.bind(QStringLiteral(":sha256"), sha256);
    const QByteArray json = query.next() ? query.bytes(0) : QByteArray();
    if (QString::fromLatin1(sha256Hex(json)) != sha256)
        fail(ErrorKind::Damaged,
             QCoreApplication::translate("core/store",
                                         "The plan kept in the book has been damaged. "
                                         "Restore the last backup."));
    Result<Plan> plan = readPlan(json);
    if (!plan)
        throw StoreFailure{plan.error()};
    return std::move(plan).value();
}

/// The codes used from that year on (every year: 0) which the plan does not have.
QStringList lost(Query &used, int fromYear, const std::function<bool(const QString &)> &isKnown)
{
    used.bind(QStringLiteral(":year"), fromYear);
    QStringList codes;
    while (used.next()) {
        if (!isKnown(used.text(0)))
            codes << used.text(0);
    }
    return codes;
}

QStringList lostTargets(Rows &rows, const Plan &plan, int fromYear)
{
    Query used = rows.ask(QStringLiteral("SELECT target FROM figure WHERE year >= :year UNION "
                                         "SELECT target FROM assigned WHERE year >= :year ORDER BY 1"));
    return lost(used, fromYear, [&](const QString &code) { return plan.target(Code<Target>(code)) != nullptr; });
}

QStringList lostTasks(Rows &rows, const Plan &plan, int fromYear)
{
    Query used = rows.ask(QStringLiteral("SELECT task FROM task_result WHERE year >= :year UNION "
                                         "SELECT task FROM task_indicator_value WHERE year >= :year ORDER BY 1"));
    return lost(used, fromYear, [&](const QString &code) { return plan.task(Code<Task>(code)) != nullptr; });
}

QStringList lostOrganisations(Rows &rows, const Plan &plan, int fromYear)
{
    Query used = rows.ask(QStringLiteral(R"(
        SELECT code FROM organisation WHERE NOT is_added AND (
            code IN (SELECT reported_by FROM figure WHERE year >= :year)
            OR code IN (SELECT member FROM figure WHERE year >= :year)
            OR code IN (SELECT reported_by FROM task_result WHERE year >= :year)
            OR code IN (SELECT reported_by FROM task_indicator_value WHERE year >= :year)
            OR code IN (SELECT organisation FROM submission WHERE year >= :year)
            OR code IN (SELECT organisation FROM sent_paper WHERE year >= :year)
        ) ORDER BY code)"));
    return lost(used, fromYear,
                [&](const QString &code) { return plan.organisation(Code<Organisation>(code)) != nullptr; });
}

void refuseLosses(Rows &rows, const Plan &plan, int fromYear)
{
    const QString comma = QStringLiteral(", ");
    const QStringList targets = lostTargets(rows, plan, fromYear);
    if (!targets.isEmpty())
        fail(ErrorKind::Invalid,
             QCoreApplication::translate("core/store",
                                         "This plan lacks targets for which the book has figures: %1. Keep "
                                         "them in the plan, or put it into force from a later year.")
                 .arg(targets.join(comma)));
    const QStringList tasks = lostTasks(rows, plan, fromYear);
    if (!tasks.isEmpty())
        fail(ErrorKind::Invalid,
             QCoreApplication::translate("core/store",
                                         "This plan lacks tasks for which the book has results: %1. Keep "
                                         "them in the plan, or put it into force from a later year.")
                 .arg(tasks.join(comma)));
    const QStringList organisations = lostOrganisations(rows, plan, fromYear);
    if (!organisations.isEmpty())
        fail(ErrorKind::Invalid,
             QCoreApplication::translate(
                 "core/store",
                 "This plan lacks organisations that have reported: %1. Keep them in the plan, or "
                 "put it into force from a later year.")
                 .arg(organisations.join(comma)));
}

void registerCodes(Rows &rows, const Plan &plan)
{
    const QString code = QStringLiteral("code");
    for (const Target &target : plan.targets)
        rows.put(targetTable(), {{code, target.code.text}});
    for (const Task &task : plan.tasks)
        rows.put(taskTable(), {{code, task.code.text}});
    for (const Organisation &organisation : plan.organisations)
        registerOrganisation(rows, organisation.code.text);
}

/// 0: no year is submitted.
int frozenUntil(Rows &rows)
{
    return rows.connection().single(QStringLiteral("SELECT coalesce(until, 0) FROM frozen")).toInt();
}

/// From when a version holds that is put without a year: it takes the place of the newest, but of no submitted year.
Year yearOfNext(const std::vector<StoredVersion> &versions, int frozen)
{
    const Year newest = versions.back().version.fromYear;
    const Result<Year> open = Year::from(frozen + 1);
    return open && newest < *open ? *open : newest;
}

Year firstYearOf(const Plan &plan)
{
    const Result<Year> year = Year::from(plan.identity.firstYear);
    return year ? *year : Year::of({});
}

} // namespace

const Plan &PlanShelf::read(const QString &sha256) const
{
    const auto found = m_read.find(sha256);
    return found != m_read.end() ? found->second : m_read.emplace(sha256, readVersion(m_rows, sha256)).first->second;
}

Result<Plan> PlanShelf::inForce(Year year) const
{
    return guarded([&]() {
        Plan plan = read(hashInForce(m_rows, year));
        mergeDirectory(plan, m_rows);
        return plan;
    });
}

Result<Plan> PlanShelf::latest() const
{
    return guarded([&]() {
        Plan plan = read(storedVersions(m_rows).back().sha256);
        mergeDirectory(plan, m_rows);
        return plan;
    });
}

Result<std::vector<PlanVersion>> PlanShelf::versions() const
{
    return guarded([&]() {
        std::vector<PlanVersion> versions;
        for (const StoredVersion &stored : storedVersions(m_rows))
            versions.push_back(stored.version);
        return versions;
    });
}

Result<Plan> PlanShelf::asImported() const
{
    return guarded([&]() -> Plan { return read(storedVersions(m_rows).back().sha256); });
}

Result<Plan> PlanShelf::asImported(Year year) const
{
    return guarded([&]() -> Plan { return read(hashInForce(m_rows, year)); });
}

Result<void> PlanShelf::put(const Plan &plan, const std::optional<Year> &fromYear)
{
    return m_book.change({QStringLiteral("plan"), {plan.identity.title}, {}, {}}, [&]() -> Result<void> {
        const bool isFirst
            = m_rows.connection().single(QStringLiteral("SELECT count(*) FROM plan_version")).toInt() == 0;
        std::vector<StoredVersion> versions = isFirst ? std::vector<StoredVersion>() : storedVersions(m_rows);
        const int frozen = frozenUntil(m_rows);
        const Year from = fromYear ? *fromYear : isFirst ? firstYearOf(plan) : yearOfNext(versions, frozen);
        // The first version also stands for the years before it.
        const bool coversAll = isFirst || from <= versions.front().version.fromYear;
        if (frozen > 0 && (coversAll || from.number() <= frozen))
            throw StoreFailure{frozenBook(m_rows)};
        refuseLosses(m_rows, plan, coversAll ? 0 : from.number());
        registerCodes(m_rows, plan);
        for (const StoredVersion &stored : versions) {
            if (stored.version.fromYear > from)
                m_rows.remove(planVersionTable(), stored.version.number);
        }
        m_rows.put(planVersionTable(),
                   {{QStringLiteral("from_year"), from.number()},
                    {QStringLiteral("imported_at"), m_rows.stamp()},
                    {QStringLiteral("title"), plan.identity.title},
                    {QStringLiteral("sha256"), m_rows.keep(writePlan(plan))}});
        return {};
    });
}

} // namespace ansinh
