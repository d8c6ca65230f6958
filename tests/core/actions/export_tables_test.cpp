// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/export_tables.h"

#include "core/actions/sample.h"
#include "core/exchange/package_table.h"
#include "core/sheet/csv.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"
#include "tests/support/other_programs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const QStringList kFormulas{QStringLiteral("=1+1"), QStringLiteral("+84 233"), QStringLiteral("-5"),
                            QStringLiteral("@SUM(A1)")};

ExportOrder orderOf2026()
{
    ExportOrder order;
    order.period = {*Year::from(2026), false};
    order.day = QDate(2026, 11, 2);
    return order;
}

/// The sample book with areas whose names a spreadsheet would take for formulas.
class SampleBook
{
public:
    SampleBook()
    {
        REQUIRE(fillSample(m_book.book(), SampleKind::Plain));
        for (const QString &name : kFormulas)
            REQUIRE(m_book.book().directory().addArea(name));
    }

    Book &book() { return m_book.book(); }
    std::vector<ExportedFile> tables()
    {
        auto files = everythingTables(book(), orderOf2026());
        REQUIRE(files);
        return std::move(files).value();
    }
    QByteArray workbook()
    {
        const auto bytes = everythingWorkbook(book(), orderOf2026());
        REQUIRE(bytes);
        return *bytes;
    }

private:
    ActionBook m_book;
};

QByteArray bytesNamed(const std::vector<ExportedFile> &files, const char *name)
{
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const ExportedFile &its) { return its.name == QLatin1String(name); });
    REQUIRE(found != files.end());
    return found->bytes;
}

void put(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

/// What openpyxl sees in the workbooks of the folder; empty: it is not here, which is said in a warning.
QJsonObject seenIn(const QTemporaryDir &folder)
{
    if (!runScript(QStringLiteral("packages/read_tables.py"), folder.path(), QStringLiteral("openpyxl")))
        return {};
    return QJsonDocument::fromJson(bytesOf(folder.filePath(QStringLiteral("seen.json")))).object();
}

/// The values of a kind ("n", "d", "s", "f") in a column with that header.
QJsonArray column(const QJsonArray &rows, const QString &header, const QString &kind)
{
    QJsonArray values;
    const QJsonArray first = rows.first().toArray();
    qsizetype at = 0;
    while (at < first.size() && first[at].toArray()[1] != header)
        ++at;
    INFO(header.toStdString());
    REQUIRE(at < first.size());
    for (const QJsonValue &row : rows) {
        const QJsonArray cell = row.toArray()[at].toArray();
        if (cell[0] == kind && !cell[1].isNull())
            values.append(cell[1]);
    }
    return values;
}

double sumOf(const QJsonArray &numbers)
{
    double sum = 0;
    for (const QJsonValue &number : numbers)
        sum += number.toDouble();
    return sum;
}

/// What the book itself says: every numerator, and how many figures have a day of the data.
struct Wanted
{
    double numerators = 0;
    int days = 0;
};

Wanted wantedOf(Book &book)
{
    Wanted wanted;
    const auto figures = book.figures().all();
    REQUIRE(figures);
    for (const Figure &figure : *figures) {
        wanted.numerators += figure.numerator ? figure.numerator->toDouble() : 0;
        wanted.days += figure.asOf ? 1 : 0;
    }
    return wanted;
}

QString titleOf(const char *table, const char *name)
{
    const PackageTable &its = packageTables()[packageTableNamed(QLatin1String(table))];
    return its.columns[size_t(its.column(QLatin1String(name)))].title;
}

void checkFigures(const QJsonArray &rows, Book &book)
{
    const Wanted wanted = wantedOf(book);
    CHECK(sumOf(column(rows, titleOf("figures", "numerator"), QStringLiteral("n"))) == Approx(wanted.numerators));
    CHECK(column(rows, titleOf("figures", "as_of"), QStringLiteral("d")).size() == wanted.days);
}

} // namespace

TEST_CASE("One CSV a table, each for a Vietnamese Excel, the same each time")
{
    SampleBook sample;
    const std::vector<ExportedFile> files = sample.tables();
    REQUIRE(files.size() == packageTables().size());
    QSet<QString> names;
    for (const ExportedFile &file : files) {
        INFO(file.name.toStdString());
        names.insert(file.name);
        CHECK(file.name.endsWith(QStringLiteral(".csv")));
        CHECK(file.bytes.startsWith("\xEF\xBB\xBF"));
        const auto table = parseCsv(file.bytes);
        REQUIRE(table);
        CHECK(table->delimiter == ';');
        CHECK(int(table->records.size()) == file.rows);
    }
    CHECK(size_t(names.size()) == files.size());
    const std::vector<ExportedFile> again = sample.tables();
    for (size_t i = 0; i < files.size(); ++i)
        CHECK(files[i].bytes == again[i].bytes);
    CHECK(sample.workbook() == sample.workbook());
}

TEST_CASE("In a CSV for people text that begins as a formula is made harmless, and decimals have their comma")
{
    SampleBook sample;
    const std::vector<ExportedFile> files = sample.tables();
    const QByteArray areas = bytesNamed(files, "khu-pho.csv");
    for (const QString &name : kFormulas)
        CHECK(areas.contains('\'' + name.toUtf8()));
    const QByteArray assessments = bytesNamed(files, "danh-gia.csv");
    CHECK(assessments.contains(";95,"));
    CHECK_FALSE(assessments.contains(";95."));
}

TEST_CASE("A field that there is not is refused for tables as for packages, a field that there is tells less")
{
    SampleBook sample;
    ExportOrder order = orderOf2026();
    order.fields = {QStringLiteral("Thể thao")};
    CHECK(everythingTables(sample.book(), order).error().kind == ErrorKind::NotFound);
    CHECK(everythingWorkbook(sample.book(), order).error().kind == ErrorKind::NotFound);
    order.fields = {QStringLiteral("Lao động, việc làm")};
    const auto part = everythingTables(sample.book(), order);
    REQUIRE(part);
    CHECK(bytesNamed(*part, "so-lieu.csv").size() < bytesNamed(sample.tables(), "so-lieu.csv").size());
}

TEST_CASE("openpyxl reads the workbook of everything: numbers, dates, and no formula anywhere")
{
    SampleBook sample;
    const QTemporaryDir folder;
    put(folder, QStringLiteral("everything.xlsx"), sample.workbook());
    const QJsonObject seen = seenIn(folder);
    if (seen.isEmpty())
        return;
    const QJsonObject sheets = seen[QStringLiteral("everything")].toObject();
    CHECK(size_t(sheets.size()) == packageTables().size()); // the cover is the table of the package itself
    CHECK_FALSE(QJsonDocument(sheets).toJson().contains("Mã kiểm tra"));
    checkFigures(sheets[QStringLiteral("Số liệu")].toArray(), sample.book());
    const QJsonArray areas = sheets[QStringLiteral("Khu phố")].toArray();
    const QJsonArray names = column(areas, titleOf("areas", "name"), QStringLiteral("s"));
    for (const QString &name : kFormulas)
        CHECK(names.contains(name));
    for (const QJsonValue &sheet : sheets) {
        for (const QJsonValue &row : sheet.toArray()) {
            for (const QJsonValue &cell : row.toArray())
                REQUIRE(cell.toArray()[0] != QStringLiteral("f"));
        }
    }
}

TEST_CASE("LibreOffice opens the CSV as a Vietnamese spreadsheet does: numbers and dates are such, text stays text")
{
    if (!hasLibreOffice())
        return;
    SampleBook sample;
    const QTemporaryDir folder;
    for (const ExportedFile &file : sample.tables())
        put(folder, file.name, file.bytes);
    const QStringList files{folder.filePath(QStringLiteral("so-lieu.csv")),
                            folder.filePath(QStringLiteral("khu-pho.csv"))};
    // Semicolon, quotes, UTF-8, from line 1; Vietnamese; dates and the like are found.
    convertByLibreOffice(files, QStringLiteral("xlsx"), folder.path(),
                         QStringLiteral("CSV:59,34,76,1,,1066,false,true"));
    const QJsonObject seen = seenIn(folder);
    if (seen.isEmpty())
        return;
    const QJsonObject figures = seen[QStringLiteral("so-lieu")].toObject();
    REQUIRE_FALSE(figures.isEmpty());
    checkFigures((*figures.begin()).toArray(), sample.book());
    const QJsonObject areas = seen[QStringLiteral("khu-pho")].toObject();
    REQUIRE_FALSE(areas.isEmpty());
    const QJsonArray names = column((*areas.begin()).toArray(), titleOf("areas", "name"), QStringLiteral("s"));
    for (const QString &name : kFormulas)
        CHECK((names.contains(name) || names.contains(QLatin1Char('\'') + name)));
}
