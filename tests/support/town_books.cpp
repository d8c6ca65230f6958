// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/town_books.h"

#include "core/actions/export_package.h"
#include "core/actions/sample.h"
#include "core/exchange/package_writer.h"
#include "core/plan/plan_json.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>

namespace ansinh::test {

namespace {

constexpr int kYear = 2026;

Result<PackageContents> contentsOf(Book &book, int year)
{
    ExportOrder order;
    order.period = {Year::from(year).value(), false};
    order.day = QDate(year, 11, 2);
    return packageContentsOf(book, order);
}

/// Another amount near it, the same on every machine.
std::optional<Decimal> near(const std::optional<Decimal> &amount, QRandomGenerator &random, bool isWhole)
{
    if (!amount || amount->isZero())
        return amount;
    const qint64 share = random.bounded(72, 101);
    const qint64 changed = amount->millionths() / 100 * share;
    return isWhole ? Decimal::fromWhole(qMax<qint64>(1, changed / Decimal::kScale)) : Decimal::fromMillionths(changed);
}

void changeFigure(Figure &figure, QRandomGenerator &random)
{
    if (figure.numerator) {
        figure.numerator = near(figure.numerator, random, true);
        if (figure.denominator && *figure.denominator < *figure.numerator)
            figure.numerator = figure.denominator;
    } else if (figure.value && !figure.numerator && *figure.value > Decimal::fromWhole(1)) {
        figure.value = near(figure.value, random, figure.value->isWhole());
    }
}

/// A draft now and then, one by another plan, figures that were not answered.
void become(PackageContents &contents, int ward)
{
    const QString number = QStringLiteral("%1").arg(ward, 4, 10, QLatin1Char('0'));
    QRandomGenerator random(static_cast<quint32>(ward));
    PackageIdentity &its = contents.identity;
    its.book = QStringLiteral("00000000-0000-4000-8000-00000000") + number;
    its.ward = QStringLiteral("Ủy ban nhân dân Phường ") + QString::number(ward);
    its.place = QStringLiteral("Phường ") + QString::number(ward);
    its.isSample = false;
    for (Organisation &organisation : contents.organisations) {
        if (organisation.code == contents.plans.back().plan.identity.issuer) {
            organisation.name = its.ward;
            organisation.names.clear();
        }
    }
    if (ward % 7 != 3) {
        its.state = PackageState::Submitted;
        its.number = QStringLiteral("%1/BC-UBND").arg(100 + ward * 3);
        its.date = QDate(its.period.year.number(), 11, 1 + ward % 9);
    }
    const Code<Target> unanswered = contents.plans.back().plan.targets[static_cast<size_t>(ward) % 30].code;
    std::vector<Figure> figures;
    for (Figure figure : contents.figures) {
        if (ward % 5 == 2 && figure.target == unanswered && figure.period == its.period)
            continue;
        changeFigure(figure, random);
        figures.push_back(figure);
    }
    contents.figures = std::move(figures);
}

void changePlan(PackageContents &contents)
{
    for (PackagePlan &version : contents.plans) {
        Target &target = version.plan.targets[13];
        target.value = Decimal::fromWhole(40);
        if (!target.statements.empty())
            target.statements.front().value = target.value;
        version.print = planPrint(version.plan);
    }
}

} // namespace

Result<std::vector<WardFile>> townPackages(int wards)
{
    const QTemporaryDir folder;
    const BookContext context{[] { return QDateTime(QDate(kYear, 11, 2), QTime(8, 0), QTimeZone::utc()); },
                              QStringLiteral("test"), QStringLiteral("test")};
    auto book = Book::create(folder.filePath(QStringLiteral("ward.ansinh")), builtInPlan().value(), context);
    if (!book)
        return book.error();
    if (const auto filled = fillSample(**book, SampleKind::Plain); !filled)
        return filled.error();
    std::vector<WardFile> files;
    for (int ward = 1; ward <= wards; ++ward) {
        const bool isMissing = wards > 10 && ward % 9 == 4; // it sent the year before
        auto contents = contentsOf(**book, isMissing ? kYear - 1 : kYear);
        if (!contents)
            return contents.error();
        become(contents.value(), ward);
        if (ward == 11)
            changePlan(contents.value());
        const auto made = writePackage(*contents, {false, {}, {}});
        if (!made)
            return made.error();
        files.push_back({QStringLiteral("/gui-ve/goi-du-lieu-phuong-%1.zip").arg(ward),
                         [bytes = made->bytes]() -> Result<QByteArray> { return bytes; }});
    }
    return files;
}

QString makeTownBook(const QString &path, int wards, const BookContext &context)
{
    const auto files = townPackages(wards);
    if (!files)
        return files.error().message;
    auto readings = readWards(*files);
    if (!readings)
        return readings.error().message;
    const auto all = consolidateInto({path, context}, *files, std::move(readings).value(),
                                     {QDate(kYear, 11, 2), QDate(kYear, 11, 2), {}});
    if (!all)
        return all.error().message;
    for (const ConsolidatedPackage &its : all->packages) {
        if (its.outcome == ConsolidatedPackage::Outcome::Refused)
            return its.findings.empty() ? its.path : inOneLine(its.findings.front());
    }
    return {};
}

} // namespace ansinh::test
