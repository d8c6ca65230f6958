// SPDX-License-Identifier: GPL-3.0-or-later
// Twenty filled workbooks of 200 rows, read, weighed against a book with earlier years, and a summary written: beside
// openpyxl reading the same files, which knows no earlier year. Whole processes, by turns. The ward has 40 khu phố and
// asks each of 20 organisations for five targets by khu phố, so a year is 4,100 figures. The plan began in 2024: three
// earlier years (with its baseline, 12,300 figures) is the ward's book in 2026; ten (41,000 figures) is that of one that
// entered all it had. bench_collect PATH-OF-collect_peer.py [PYTHON]; what is measured alone, for a profiler:
// bench_collect prepare FOLDER [YEARS], then bench_collect work BOOK RETURNS SUMMARY
#include "core/actions/collect.h"
#include "core/actions/forms.h"
#include "core/forms/form_writer.h"
#include "core/plan/plan_json.h"
#include "core/sheet/xlsx_writer.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace ansinh;

namespace {

constexpr int kOrganisations = 20;
constexpr int kTargets = 5; ///< of each, by 40 khu phố and the whole: 205 rows
constexpr int kAreas = 40;
constexpr int kRuns = 9;
constexpr int kUsualYears = 3; ///< before 2026, in the book
constexpr int kManyYears = 10;
const QString kBook = QStringLiteral("sổ.ansinh");
const QString kReturns = QStringLiteral("returns");
const QDate kToday(2026, 11, 5);
const Period k2026{Year::from(2026).value(), false};

BookContext context()
{
    return {[] { return QDateTime(kToday, QTime(12, 0)); }, QStringLiteral("bench"), QStringLiteral("bench")};
}

Code<Organisation> organisationOf(int number)
{
    return Code<Organisation>(QStringLiteral("B%1").arg(number, 2, 10, QLatin1Char('0')));
}

/// The built-in plan with twenty organisations more and five shares for each.
Plan crowdedPlan()
{
    Plan plan = builtInPlan().value();
    const Target model = *plan.target(Code<Target>(QStringLiteral("CT29")));
    for (int i = 1; i <= kOrganisations; ++i) {
        Organisation organisation;
        organisation.code = organisationOf(i);
        organisation.name = QStringLiteral("Đơn vị %1").arg(i);
        organisation.kindText = QStringLiteral("đơn vị");
        plan.organisations.push_back(organisation);
        for (int k = 0; k < kTargets; ++k) {
            Target target = model;
            target.code = Code<Target>(QStringLiteral("CT%1").arg(100 + i * kTargets + k));
            target.name = QStringLiteral("Tỷ lệ hộ tham gia nội dung %1 của đơn vị %2").arg(k + 1).arg(i);
            target.denominator = QStringLiteral("Tổng số hộ nội dung %1").arg(k + 1);
            target.owners = {organisation.code};
            plan.targets.push_back(target);
        }
    }
    return plan;
}

int numeratorOf(int row, int year)
{
    return 400 + row % 40 + (year - 2023) * 3;
}

bool recordYears(Book &book, const std::vector<Form> &forms, int years)
{
    std::vector<Figure> figures;
    for (const Form &form : forms) {
        for (int year = 2026 - years; year < 2026; ++year) {
            int at = 0;
            for (const FormFigureRow &row : form.figures) {
                Figure figure;
                figure.target = row.target;
                figure.period = {Year::from(year).value(), false};
                figure.part = row.part;
                figure.by = form.identity.organisation;
                figure.numerator = Decimal::fromWhole(row.part.isWhole() ? 17'000 : numeratorOf(at++, year));
                figure.denominator = Decimal::fromWhole(row.part.isWhole() ? 20'000 : 500);
                figures.push_back(figure);
            }
        }
    }
    return book.figures().record(figures, {QStringLiteral("record"), {}, {}, {}}).isOk();
}

FilledForm filledOf(const Form &form)
{
    FilledForm filled;
    filled.identity = form.identity;
    int at = 0;
    for (const FormFigureRow &row : form.figures) {
        FilledFigureRow own;
        own.code.text = row.target.text;
        own.part.text = row.partName;
        own.note.text = QStringLiteral("Theo sổ theo dõi của khu phố");
        const int numerator = numeratorOf(at++, 2026);
        if (!row.part.isWhole()) {
            own.numerator.number = Decimal::fromWhole(numerator);
            own.numerator.text = own.numerator.number->toString();
            own.denominator.number = Decimal::fromWhole(500);
            own.denominator.text = QStringLiteral("500");
            own.certainty.text = QStringLiteral("Sơ bộ");
        }
        filled.figures.push_back(own);
    }
    return filled;
}

bool prepare(const QDir &folder, int years)
{
    const QString returns = folder.filePath(kReturns);
    if (!QDir().mkpath(returns))
        return false;
    const auto book = Book::create(folder.filePath(kBook), crowdedPlan(), context());
    if (!book)
        return false;
    QStringList areas;
    for (int i = 1; i <= kAreas; ++i)
        areas += QStringLiteral("Khu phố %1").arg(i);
    StatusKeeper keeper(**book, kToday);
    std::vector<Code<Target>> byArea;
    for (int i = 0; i < kOrganisations * kTargets; ++i)
        byArea.push_back(Code<Target>(QStringLiteral("CT%1").arg(100 + kTargets + i)));
    if (!(*book)->directory().addAreas(areas) || !askByArea(**book, k2026, byArea))
        return false;
    std::vector<Code<Organisation>> only;
    for (int i = 1; i <= kOrganisations; ++i)
        only.push_back(organisationOf(i));
    const auto forms = requestForms(**book, keeper, k2026, kToday, only);
    if (!forms || !recordYears(**book, *forms, years))
        return false;
    for (const Form &form : *forms) {
        const auto bytes = writeMarkedForm(form, filledOf(form), {});
        QFile file(returns + u'/' + form.fileName());
        if (!bytes || !file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
            return false;
    }
    return true;
}

SheetCell cellOf(qsizetype value)
{
    return {QString::number(value), SheetNumber{Rational::fromWhole(value), 0, false}};
}

/// What is measured: the book opened, every file read and weighed, and what was found written down.
int work(const QString &bookPath, const QString &folder, const QString &summary)
{
    QElapsedTimer timer;
    timer.start();
    const auto told = [&](const char *stage) {
        std::fprintf(stderr, "%s by %.1f ms\n", stage, double(timer.nsecsElapsed()) / 1e6);
    };
    const auto book = Book::open(bookPath, context(), Book::Look::Meanwhile);
    if (!book)
        return 1;
    StatusKeeper keeper(**book, kToday);
    ReturnReader reader(**book, keeper, kToday);
    told("book open");
    SheetTable table;
    table.title = QStringLiteral("Báo cáo nhận được");
    table.columns = {{QStringLiteral("Tệp")}, {QStringLiteral("Đơn vị")}, {QStringLiteral("Mới")}, {QStringLiteral("Lỗi")}};
    qsizetype answers = 0;
    std::vector<ReturnFile> files;
    for (const QString &path : returnFilesIn(folder)) {
        auto file = readReturnFile(path);
        if (!file)
            return 1;
        files.push_back(std::move(file).value());
    }
    const auto previews = reader.readAll(files);
    if (!previews)
        return 1;
    told("last return");
    for (const ReturnPreview &preview : *previews) {
        if (preview.isRefused())
            return 1;
        answers += preview.count(ReturnAnswer::Change::New);
        table.rows.push_back({{{preview.file.name},
                               {preview.organisationName},
                               cellOf(preview.count(ReturnAnswer::Change::New)),
                               cellOf(qsizetype(preview.problems.size()))}});
    }
    if (!(*book)->soundness()) // nothing is said of a book of which a page is not looked at
        return 1;
    told("last page");
    std::printf("%d files, %d answers\n", int(files.size()), int(answers));
    return writeXlsx(summary, table) ? 0 : 1;
}

double secondsOf(const QString &program, const QStringList &arguments, QByteArray *said = nullptr)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        std::printf("%s failed: %s\n", qPrintable(program), process.readAllStandardError().constData());
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (said)
        *said = process.readAllStandardOutput();
    return seconds;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Both by turns, so that what else the machine does strikes both.
bool compare(int years, const QString &script, const QString &python)
{
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    if (!prepare(folder, years))
        return false;
    const QString returns = folder.filePath(kReturns);
    std::vector<double> own;
    std::vector<double> peer;
    std::vector<double> ratios;
    QByteArray said;
    for (int run = 0; run < kRuns; ++run) {
        own.push_back(secondsOf(QCoreApplication::applicationFilePath(),
                                {QStringLiteral("work"), folder.filePath(kBook), returns,
                                 folder.filePath(QStringLiteral("own.xlsx"))},
                                &said));
        peer.push_back(secondsOf(python, {script, returns, folder.filePath(QStringLiteral("peer.xlsx"))}));
        ratios.push_back(peer.back() / own.back());
    }
    std::printf("%d earlier years: %sread, weighed, summary written: %.3f s; openpyxl reading the same: %.3f s; "
                "%.1f times faster\n",
                years, said.constData(), median(own), median(peer), median(ratios));
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("work"))
        return work(arguments.value(2), arguments.value(3), arguments.value(4));
    bool isMade = true;
    if (arguments.value(1) == QStringLiteral("prepare")) {
        isMade = prepare(QDir(arguments.value(2)), arguments.value(3, QString::number(kUsualYears)).toInt());
    } else {
        const QString python = arguments.value(2, QStringLiteral("/usr/bin/python3"));
        isMade = compare(kUsualYears, arguments.value(1), python) && compare(kManyYears, arguments.value(1), python);
    }
    if (!isMade)
        std::printf("the book or the workbooks could not be made\n");
    return isMade ? 0 : 1;
}
