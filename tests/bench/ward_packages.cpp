// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ward_packages.h"

#include "core/actions/export_package.h"
#include "core/plan/plan_json.h"
#include "core/store/book.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>

namespace ansinh::bench {

namespace {

constexpr int kFirstYear = 2024;
constexpr int kLastYear = 2029;

Figure figureOf(const Target &target, int year, QRandomGenerator &random)
{
    Figure figure;
    figure.target = target.code;
    figure.period = {Year::from(year).value(), false};
    figure.by = target.owners.front();
    figure.source.origin = QStringLiteral("manual");
    figure.recordedAt = QDateTime(QDate(year, 11, 5), QTime(8, 0), QTimeZone::utc());
    if (target.kind == TargetKind::Ratio) {
        const int denominator = random.bounded(500, 30'000);
        figure.denominator = Decimal::fromWhole(denominator);
        figure.numerator = Decimal::fromWhole(random.bounded(denominator));
    } else {
        figure.value = Decimal::fromWhole(random.bounded(target.kind == TargetKind::YesNo ? 2 : 900));
    }
    return figure;
}

/// What a new book of the built-in plan tells.
PackageContents emptyContents()
{
    const QTemporaryDir place;
    const BookContext context{[] { return QDateTime(QDate(kLastYear, 11, 5), QTime(8, 0), QTimeZone::utc()); },
                              QStringLiteral("bench"), QStringLiteral("bench")};
    auto book = Book::create(place.filePath(QStringLiteral("ward.ansinh")), builtInPlan().value(), context);
    ExportOrder order;
    order.period = wardPeriod();
    order.day = QDate(kLastYear, 11, 6);
    return packageContentsOf(**book, order).value();
}

/// Every organisation of the ward bears the ward's name, so that no two wards' plans are the same file.
void rename(std::vector<Organisation> &organisations, const QString &place)
{
    for (Organisation &organisation : organisations) {
        organisation.name.replace(QStringLiteral("Phường 2"), place);
        for (QString &spelling : organisation.spellings)
            spelling.replace(QStringLiteral("Phường 2"), place);
    }
}

void rename(PackageContents &contents, const QString &place)
{
    contents.identity.ward = QStringLiteral("Ủy ban nhân dân ") + place;
    contents.identity.place = place;
    rename(contents.organisations, place);
    for (PackagePlan &version : contents.plans) {
        version.plan.identity.place = place;
        rename(version.plan.organisations, place);
        version.print = planPrint(version.plan);
    }
}

PackageContents contentsOf(int ward, const PackageContents &empty)
{
    PackageContents contents = empty;
    contents.identity.book
        = QStringLiteral("00000000-0000-4000-8000-00000000%1").arg(ward, 4, 10, QLatin1Char('0'));
    contents.identity.state = PackageState::Submitted;
    rename(contents, QStringLiteral("Phường ") + QString::number(ward));
    QRandomGenerator random(static_cast<quint32>(ward));
    for (const Target &target : contents.plans.back().plan.targets) {
        for (int year = kFirstYear; year <= kLastYear; ++year)
            contents.figures.push_back(figureOf(target, year, random));
    }
    return contents;
}

bool write(const QString &path, const PackageContents &contents)
{
    const auto made = writePackage(contents, {false, {}, {}});
    QFile file(path);
    return made && file.open(QIODevice::WriteOnly) && file.write(made->bytes) == made->bytes.size();
}

} // namespace

Period wardPeriod()
{
    return {Year::from(kLastYear).value(), false};
}

bool makeWardPackages(const QString &folder, int wards)
{
    if (!QDir().mkpath(folder))
        return false;
    const PackageContents empty = emptyContents();
    for (int ward = 1; ward <= wards; ++ward) {
        const QString name = QStringLiteral("ward-%1.zip").arg(ward, 4, 10, QLatin1Char('0'));
        if (!write(QDir(folder).filePath(name), contentsOf(ward, empty)))
            return false;
    }
    return true;
}

} // namespace ansinh::bench
