// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ward_packages.h"

#include "core/base/sha256.h"
#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/rows.h"
#include "core/store/stored_list.h"
#include "core/store/ward_measures.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ansinh {

const TableSpec &wardPackageTable()
{
    static const TableSpec table{
        QStringLiteral("ward_package"),
        {QStringLiteral("id"), QStringLiteral("book"), QStringLiteral("ward"), QStringLiteral("place"),
         QStringLiteral("former_names"), QStringLiteral("year"), QStringLiteral("half"),
         QStringLiteral("sequence"), QStringLiteral("state"), QStringLiteral("number"), QStringLiteral("date"),
         QStringLiteral("made_on"), QStringLiteral("received_on"), QStringLiteral("plan_print"),
         QStringLiteral("plan_title"), QStringLiteral("plan_from"), QStringLiteral("is_other_plan"),
         QStringLiteral("is_sample"), QStringLiteral("in_force"), QStringLiteral("fields"),
         QStringLiteral("targets"), QStringLiteral("missing"), QStringLiteral("apart"), QStringLiteral("tasks"),
         QStringLiteral("code"), QStringLiteral("file"), QStringLiteral("sha256")},
        QStringLiteral(R"(SELECT id, book, ward, place, former_names, year, half, sequence, state, number, date,
                made_on,
                received_on, plan_print, plan_title, plan_from, is_other_plan, is_sample, in_force,
                fields, targets, missing, apart, tasks, code, file, sha256
            FROM ward_package WHERE id = :id)"),
        {},
        {},
        QStringLiteral(R"(INSERT INTO ward_package (id, book, ward, place, former_names, year, half, sequence,
                state, number, date, made_on,
                received_on, plan_print, plan_title, plan_from, is_other_plan, is_sample, in_force,
                fields, targets, missing, apart, tasks, code, file, sha256)
            VALUES (:id, :book, :ward, :place, :former_names, :year, :half, :sequence, :state, :number, :date,
                :made_on, :received_on, :plan_print, :plan_title, :plan_from, :is_other_plan,
                :is_sample, :in_force, :fields, :targets, :missing, :apart, :tasks, :code, :file,
                :sha256)
            ON CONFLICT (id) DO UPDATE SET book = excluded.book, ward = excluded.ward, place = excluded.place,
                former_names = excluded.former_names, year = excluded.year, half = excluded.half,
                sequence = excluded.sequence, state = excluded.state, number = excluded.number,
                date = excluded.date, made_on = excluded.made_on,
                received_on = excluded.received_on, plan_print = excluded.plan_print,
                plan_title = excluded.plan_title, plan_from = excluded.plan_from,
                is_other_plan = excluded.is_other_plan, is_sample = excluded.is_sample,
                in_force = excluded.in_force, fields = excluded.fields, targets = excluded.targets,
                missing = excluded.missing, apart = excluded.apart, tasks = excluded.tasks,
                code = excluded.code, file = excluded.file, sha256 = excluded.sha256)"),
        QStringLiteral("DELETE FROM ward_package WHERE id = :id"),
        {}};
    return table;
}


namespace {

const QString kSelect = QStringLiteral(R"(SELECT id, book, ward, place, former_names, year, half, sequence, state, number,
        date, made_on, received_on, plan_print, plan_title, plan_from, is_other_plan, is_sample, in_force, fields, targets,
        missing, apart, tasks, code, file, sha256 FROM ward_package )");

/// Who sent it, of what.
void readIdentity(const Query &query, WardPackage &package)
{
    package.id = {query.integer(0)};
    package.book = query.text(1);
    package.ward = query.text(2);
    package.place = query.text(3);
    package.formerNames = listFrom(query.text(4));
    package.period = query.period(5);
    package.sequence = query.integer(7);
    package.isSubmitted = query.text(8) == QStringLiteral("submitted");
    package.number = query.text(9);
    package.date = query.day(10);
    package.madeOn = query.day(11).value_or(QDate());
    package.receivedOn = query.day(12).value_or(QDate());
}

WardPackage packageFrom(const Query &query)
{
    WardPackage package;
    readIdentity(query, package);
    package.planPrint = query.text(13);
    package.planTitle = query.text(14);
    package.planFrom = query.year(15);
    package.isOtherPlan = query.truth(16);
    package.isSample = query.truth(17);
    package.isInForce = query.truth(18);
    package.fields = listFrom(query.text(19));
    package.targets = codesFrom<Target>(query.text(20));
    package.missing = codesFrom<Target>(query.text(21));
    package.apart = codesFrom<Target>(query.text(22));
    package.tasks = codesFrom<Task>(query.text(23));
    package.code = query.text(24);
    package.file = query.text(25);
    package.sha256 = query.text(26).toLatin1();
    return package;
}

void insertIdentity(QJsonObject &row, const WardPackage &package)
{
    row.insert(QStringLiteral("book"), package.book);
    row.insert(QStringLiteral("ward"), package.ward);
    row.insert(QStringLiteral("place"), package.place);
    row.insert(QStringLiteral("former_names"), storedList(package.formerNames));
    row.insert(QStringLiteral("year"), package.period.year.number());
    row.insert(QStringLiteral("half"), package.period.half ? 1 : 0);
    row.insert(QStringLiteral("sequence"), package.sequence);
    row.insert(QStringLiteral("state"),
               package.isSubmitted ? QStringLiteral("submitted") : QStringLiteral("draft"));
    row.insert(QStringLiteral("number"), package.number);
    if (package.date)
        row.insert(QStringLiteral("date"), storedDay(*package.date));
    row.insert(QStringLiteral("made_on"), storedDay(package.madeOn));
    row.insert(QStringLiteral("received_on"), storedDay(package.receivedOn));
}

QJsonObject rowOf(const WardPackage &package)
{
    QJsonObject row{{QStringLiteral("plan_print"), package.planPrint},
                    {QStringLiteral("plan_title"), package.planTitle},
                    {QStringLiteral("plan_from"), package.planFrom.number()},
                    {QStringLiteral("is_other_plan"), package.isOtherPlan ? 1 : 0},
                    {QStringLiteral("is_sample"), package.isSample ? 1 : 0},
                    {QStringLiteral("in_force"), package.isInForce ? 1 : 0},
                    {QStringLiteral("fields"), storedList(package.fields)},
                    {QStringLiteral("targets"), storedCodes(package.targets)},
                    {QStringLiteral("missing"), storedCodes(package.missing)},
                    {QStringLiteral("apart"), storedCodes(package.apart)},
                    {QStringLiteral("tasks"), storedCodes(package.tasks)},
                    {QStringLiteral("code"), package.code},
                    // A folder's name may be a person's.
                    {QStringLiteral("file"), QFileInfo(package.file).fileName()}};
    insertIdentity(row, package);
    return row;
}

Error noSuchPackage()
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("core/store", "This package is no longer in the book."),
            {}};
}

} // namespace

Result<bool> WardPackages::isEmpty() const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral("SELECT EXISTS (SELECT 1 FROM ward_package)"));
        return !(query.next() && query.truth(0));
    });
}

Result<std::vector<WardPackage>> WardPackages::all() const
{
    return guarded([&]() {
        Query query = m_rows.ask(kSelect
                                 + QStringLiteral("ORDER BY year, half DESC, place, ward, book, sequence DESC, id DESC"));
        return query.all(packageFrom);
    });
}

Result<std::vector<WardPackage>> WardPackages::ofBook(const QString &book) const
{
    return guarded([&]() {
        Query query = m_rows.ask(kSelect
                                 + QStringLiteral("WHERE book = :book ORDER BY year DESC, half, in_force DESC, id DESC"));
        query.bind(QStringLiteral(":book"), book);
        return query.all(packageFrom);
    });
}

Result<std::vector<WardPackage>> WardPackages::newest() const
{
    return guarded([&]() {
        Query query = m_rows.ask(
            kSelect + QStringLiteral("WHERE id IN (SELECT max(id) FROM ward_package GROUP BY book) ORDER BY place, book"));
        return query.all(packageFrom);
    });
}

Result<std::vector<Period>> WardPackages::periods() const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral("SELECT DISTINCT year, half FROM ward_package ORDER BY year, half DESC"));
        return query.all([](const Query &row) { return row.period(0); });
    });
}

Result<std::optional<WardPackage>> WardPackages::withFile(const QByteArray &sha256) const
{
    return guarded([&]() -> std::optional<WardPackage> {
        Query query = m_rows.ask(kSelect + QStringLiteral("WHERE sha256 = :sha256"));
        query.bind(QStringLiteral(":sha256"), QString::fromLatin1(sha256));
        return query.next() ? std::optional<WardPackage>(packageFrom(query)) : std::nullopt;
    });
}

Result<QByteArray> WardPackages::bytesOf(Id<WardPackage> id) const
{
    return guarded([&]() {
        Query query = m_rows.ask(QStringLiteral("SELECT p.file, p.sha256, c.bytes FROM ward_package p "
                                                "JOIN content c ON c.sha256 = p.sha256 WHERE p.id = :id"));
        if (!query.bind(QStringLiteral(":id"), id.value).next())
            throw StoreFailure{noSuchPackage()};
        const QByteArray bytes = query.bytes(2);
        if (sha256Hex(bytes) != query.text(1).toLatin1())
            fail(ErrorKind::Damaged,
                 QCoreApplication::translate("core/store", "The package “%1” has been damaged. Restore a backup.")
                     .arg(query.text(0)));
        return bytes;
    });
}

Result<WardPackage> WardPackages::take(const WardPackage &package, const HashedBytes &content,
                                       const std::vector<WardMeasure> &measures)
{
    WardPackage taken = package;
    const Action action{QStringLiteral("consolidate"), {package.ward, package.period.year.toString()}, package.file, {}};
    const auto done = m_book.change(action, [&]() -> Result<void> {
        const QString hash = m_rows.keep(content);
        QJsonObject row = rowOf(package);
        row.insert(QStringLiteral("sha256"), hash);
        taken.sha256 = hash.toLatin1();
        taken.id.value = m_rows.put(wardPackageTable(), row);
        keepMeasures(m_rows, taken.id.value, measures);
        return {};
    });
    return done ? Result<WardPackage>(taken) : done.error();
}

Result<void> WardPackages::replace(Id<WardPackage> id)
{
    return m_book.change({QStringLiteral("replace_package"), {}, {}, {}}, [&]() -> Result<void> {
        QJsonObject row = m_rows.row(wardPackageTable(), id.value);
        if (row.isEmpty())
            return noSuchPackage();
        row.insert(QStringLiteral("in_force"), 0);
        m_rows.put(wardPackageTable(), row);
        return {};
    });
}

} // namespace ansinh
