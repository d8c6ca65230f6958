// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/report_settings.h"

#include "core/store/book.h"
#include "core/store/failure.h"
#include "core/store/rows.h"
#include "core/text/fold.h"
#include "core/text/normalise.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

StoredTemplate fromRow(const Query &query)
{
    return {{query.integer(0)}, query.text(1), query.text(2).toUtf8()};
}

std::vector<StoredTemplate> readTemplates(Rows &rows)
{
    Query query = rows.ask(QStringLiteral("SELECT id, name, outline FROM report_template ORDER BY id"));
    return query.all(fromRow);
}

/// Throws StoreFailure when the name cannot be borne by that outline.
void checkName(Rows &rows, const QString &name, Id<StoredTemplate> bearer)
{
    if (name.isEmpty())
        fail(ErrorKind::Invalid, QCoreApplication::translate("core/store", "The outline has no name. Give it one."));
    for (const StoredTemplate &other : readTemplates(rows)) {
        if (other.id != bearer && matchKey(other.name) == matchKey(name))
            fail(ErrorKind::Exists,
                 QCoreApplication::translate("core/store", "There is an outline “%1” already. Choose another name.")
                     .arg(other.name));
    }
}

QJsonObject rowOf(const StoredTemplate &kept)
{
    QJsonObject row{{QStringLiteral("name"), kept.name}, {QStringLiteral("outline"), QString::fromUtf8(kept.outline)}};
    if (kept.id.value != 0)
        row.insert(QStringLiteral("id"), kept.id.value);
    return row;
}

} // namespace

const TableSpec &reportTemplateTable()
{
    static const TableSpec table{QStringLiteral("report_template"),
                                 {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("outline")},
                                 QStringLiteral("SELECT id, name, outline FROM report_template WHERE id = :id"),
                                 {},
                                 {},
                                 QStringLiteral(R"(INSERT INTO report_template (id, name, outline)
            VALUES (:id, :name, :outline)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name,
                outline = excluded.outline)"),
                                 QStringLiteral("DELETE FROM report_template WHERE id = :id"),
                                 {}};
    return table;
}

const TableSpec &reportSettingTable()
{
    static const TableSpec table{
        QStringLiteral("report_setting"),
        {QStringLiteral("id"), QStringLiteral("year"), QStringLiteral("half"), QStringLiteral("field"),
         QStringLiteral("value")},
        QStringLiteral("SELECT id, year, half, field, value FROM report_setting WHERE id = :id"),
        QStringLiteral(R"(SELECT id, year, half, field, value FROM report_setting
            WHERE year = :year AND half = :half AND field = :field)"),
        {QStringLiteral("year"), QStringLiteral("half"), QStringLiteral("field")},
        QStringLiteral(R"(INSERT INTO report_setting (id, year, half, field, value)
            VALUES (:id, :year, :half, :field, :value)
            ON CONFLICT (id) DO UPDATE SET year = excluded.year,
                half = excluded.half,
                field = excluded.field,
                value = excluded.value)"),
        QStringLiteral("DELETE FROM report_setting WHERE id = :id"),
        {}};
    return table;
}

Result<std::vector<StoredTemplate>> ReportSettings::templates() const
{
    return guarded([&]() { return readTemplates(m_rows); });
}

Result<StoredTemplate> ReportSettings::addTemplate(const QString &name, const QByteArray &outline)
{
    StoredTemplate kept{{}, singleLine(name), outline};
    const auto done = m_book.change({QStringLiteral("template"), {kept.name}, {}, {}}, [&]() -> Result<void> {
        checkName(m_rows, kept.name, {});
        kept.id.value = m_rows.put(reportTemplateTable(), rowOf(kept));
        return {};
    });
    return done ? Result<StoredTemplate>(kept) : done.error();
}

Result<void> ReportSettings::putTemplate(const StoredTemplate &kept, const Action &action)
{
    return m_book.change(action, [&]() -> Result<void> {
        StoredTemplate cleaned = kept;
        cleaned.name = singleLine(kept.name);
        if (m_rows.row(reportTemplateTable(), kept.id.value).isEmpty())
            fail(ErrorKind::NotFound,
                 QCoreApplication::translate("core/store", "The outline “%1” is no longer in the book.").arg(kept.name));
        checkName(m_rows, cleaned.name, kept.id);
        m_rows.put(reportTemplateTable(), rowOf(cleaned));
        return {};
    });
}

Result<void> ReportSettings::removeTemplate(Id<StoredTemplate> id)
{
    const auto name = guarded(
        [&]() { return m_rows.row(reportTemplateTable(), id.value).value(QLatin1String("name")).toString(); });
    if (!name)
        return name.error();
    return m_book.change({QStringLiteral("remove_template"), {*name}, {}, {}}, [&]() -> Result<void> {
        m_rows.remove(reportTemplateTable(), id.value);
        return {};
    });
}

Result<QHash<QString, QString>> ReportSettings::of(const Period &period, const QStringList &own) const
{
    return guarded([&]() {
        // The half-year ends before its year does.
        Query query = m_rows.ask(QStringLiteral(R"(SELECT year, half, field, value FROM report_setting
            WHERE year < :year OR (year = :year AND half >= :half) ORDER BY year, half DESC)"));
        query.bind(period);
        QHash<QString, QString> values;
        while (query.next()) {
            const bool isOwn = query.integer(0) == period.year.number() && (query.integer(1) == 1) == period.half;
            const QString field = query.text(2);
            if (isOwn || !own.contains(field))
                values.insert(field, query.text(3));
        }
        return values;
    });
}

Result<void> ReportSettings::set(const Period &period, const QString &field, const QString &value,
                                 const Action &action)
{
    return m_book.change(action, [&]() -> Result<void> {
        m_rows.put(reportSettingTable(), {{QStringLiteral("year"), period.year.number()},
                                          {QStringLiteral("half"), period.half ? 1 : 0},
                                          {QStringLiteral("field"), field},
                                          {QStringLiteral("value"), value}});
        return {};
    });
}

} // namespace ansinh
