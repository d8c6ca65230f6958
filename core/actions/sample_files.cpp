// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/sample_files.h"

#include "core/actions/figure_file.h"
#include "core/sheet/csv.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace ansinh {

namespace {

Error damaged(const QString &name, const QString &why)
{
    return {
        ErrorKind::Damaged,
        QCoreApplication::translate("core/actions", "The built-in sample is damaged (%1). Install the program again.")
            .arg(name),
        why};
}

/// One row of a file of the sample, asked by column.
class Row
{
public:
    Row(const CsvTable &table, const CsvRecord &record) : m_table(table), m_record(record) { }

    QString operator[](const char *column) const { return m_table.field(m_record, QLatin1String(column)); }
    QString place() const { return linePlace(m_record.line); }

private:
    const CsvTable &m_table;
    const CsvRecord &m_record;
};

/// Reads the files one after the other and remembers the first that is damaged.
class SampleReader
{
public:
    template <class Take> void eachRow(const QString &name, Take take)
    {
        const auto table = readCsv(QStringLiteral(":/samples/") + name);
        if (!table) {
            fail(name, table.error());
            return;
        }
        for (const CsvRecord &record : table->records)
            take(Row(*table, record));
    }

    void readFigures(std::vector<FigureEntry> &figures)
    {
        auto entries = readFigureFile(QStringLiteral(":/samples/figures.csv"));
        if (entries)
            figures = std::move(entries).value();
        else
            fail(QStringLiteral("figures.csv"), entries.error());
    }

    QJsonObject object(const QString &name)
    {
        QFile file(QStringLiteral(":/samples/") + name);
        QJsonParseError parse;
        const auto document
            = QJsonDocument::fromJson(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(), &parse);
        if (!document.isObject())
            fail(name, {ErrorKind::Invalid, parse.errorString(), {}});
        return document.object();
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    void fail(const QString &name, const Error &why)
    {
        if (!m_error)
            m_error = damaged(name, why.message);
    }

    std::optional<Error> m_error;
};

void readWard(SampleReader &reader, SampleFiles &files)
{
    reader.eachRow(QStringLiteral("areas.csv"), [&](const Row &row) { files.areas.append(row["name"]); });
    reader.eachRow(QStringLiteral("members.csv"), [&](const Row &row) {
        files.members.push_back({row["group"], row["name"]});
    });
    reader.eachRow(QStringLiteral("denominators.csv"), [&](const Row &row) {
        files.denominators.push_back({row["year"], row["name"], row["area"], row["value"], row["source"]});
    });
    reader.eachRow(QStringLiteral("assigned.csv"), [&](const Row &row) {
        files.assigned.push_back({row["year"], row["target"], row["value"], row["document"]});
    });
}

void readResults(SampleReader &reader, SampleFiles &files)
{
    reader.eachRow(QStringLiteral("results.csv"), [&](const Row &row) {
        files.results.push_back({row["year"],
                                 !row["half"].isEmpty(),
                                 row["task"],
                                 row["by"],
                                 row["text"],
                                 row["progress"],
                                 row["difficulties"],
                                 row["proposals"],
                                 {},
                                 row.place()});
    });
    reader.eachRow(QStringLiteral("indicators.csv"), [&](const Row &row) {
        const IndicatorEntry entry{row["indicator"], row["unit"], row["fund"], row["value"]};
        files.results.push_back(
            {row["year"], !row["half"].isEmpty(), row["task"], row["by"], {}, {}, {}, {}, {entry}, row.place()});
    });
}

void readReturns(SampleReader &reader, SampleFiles &files)
{
    reader.eachRow(QStringLiteral("submissions.csv"), [&](const Row &row) {
        Submission submission;
        submission.organisation = Code<Organisation>(row["organisation"]);
        submission.period.year = Year::of(QDate(row["year"].toInt(), 1, 1));
        submission.received = QDate::fromString(row["received"], Qt::ISODate);
        submission.origin = QStringLiteral("sample");
        submission.note = row["note"];
        submission.documentNumber = row["document"];
        if (const QDate day = QDate::fromString(row["document_date"], Qt::ISODate); day.isValid())
            submission.documentDate = day;
        submission.channel = channelFrom(row["channel"]).value_or(Channel::Unknown);
        files.submissions.push_back(submission);
    });
    reader.eachRow(QStringLiteral("sent.csv"), [&](const Row &row) {
        const bool isForm = row["kind"] == QLatin1String("form");
        files.sent.push_back({Code<Organisation>(row["organisation"]),
                              {Year::of(QDate(row["year"].toInt(), 1, 1)), false},
                              isForm ? SentPaper::Kind::Form : SentPaper::Kind::Reminder,
                              QDate::fromString(row["day"], Qt::ISODate)});
    });
    reader.eachRow(QStringLiteral("decisions.csv"), [&](const Row &row) {
        files.decisions.push_back({{}, row["item"], row["choice"], row["reason"], {}});
    });
}

} // namespace

Result<SampleFiles> readSampleFiles()
{
    SampleReader reader;
    SampleFiles files;
    readWard(reader, files);
    reader.readFigures(files.figures);
    readResults(reader, files);
    readReturns(reader, files);
    files.reorganised = reader.object(QStringLiteral("reorganised.json"));
    if (reader.error())
        return *reader.error();
    return files;
}

} // namespace ansinh
