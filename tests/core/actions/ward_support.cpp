// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actions/ward_support.h"

#include "core/actions/export_package.h"
#include "core/store/parts.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTimeZone>

#include <algorithm>

namespace ansinh::test {

namespace {

BookContext context()
{
    return {[] { return QDateTime(QDate(2026, 11, 5), QTime(8, 0), QTimeZone::utc()); }, QStringLiteral("test"),
            QStringLiteral("test")};
}

std::vector<WardFile> filesOf(const std::vector<QByteArray> &packages)
{
    std::vector<WardFile> files;
    for (const QByteArray &bytes : packages)
        files.push_back({QStringLiteral("/gửi về/goi-%1.zip").arg(files.size() + 1),
                         [bytes]() -> Result<QByteArray> { return bytes; }});
    return files;
}

QByteArray exported(Book &book, const ExportOrder &order)
{
    const auto made = exportPackage(book, order, {});
    INFO((made ? std::string() : made.error().message.toStdString()));
    REQUIRE(made);
    return made->bytes;
}

} // namespace

Period wholeYear(int year)
{
    return {Year::from(year).value(), false};
}

QByteArray packageOf(Book &book, int year, const QDate &day, const QStringList &fields)
{
    ExportOrder order;
    order.period = wholeYear(year);
    order.day = day;
    order.fields = fields;
    return exported(book, order);
}

QByteArray halfYearPackageOf(Book &book, int year)
{
    ExportOrder order;
    order.period = {Year::from(year).value(), true};
    order.day = QDate(year, 7, 5);
    return exported(book, order);
}

Ward::Ward(const char *name, const Plan &plan)
{
    Plan own = plan;
    own.identity.place = QString::fromUtf8(name);
    auto book = Book::create(m_folder.filePath(QStringLiteral("sổ.ansinh")), own, context());
    REQUIRE(book);
    m_book = std::move(book).value();
    REQUIRE(m_book->directory().rename(own.identity.issuer, QStringLiteral("Ủy ban nhân dân ") + QString::fromUtf8(name),
                                       QDate(2020, 1, 1)));
}

void Ward::record(const FigureEntry &entry)
{
    const auto recorded
        = recordFigures(*m_book, {entry}, {QStringLiteral("record"), {entry.target, entry.year}, {}, {}});
    INFO((recorded ? std::string() : recorded.error().message.toStdString()));
    REQUIRE(recorded);
}

void Ward::count(const char *target, int year, const char *value)
{
    record(valued(target, year, value, "LDTBXH"));
}

void Ward::share(const char *target, int year, const char *numerator, const char *denominator)
{
    shareBy("LDTBXH", target, year, numerator, denominator);
}

void Ward::shareBy(const char *by, const char *target, int year, const char *numerator, const char *denominator)
{
    record(shared(target, year, numerator, denominator, by));
}

Result<Consolidated> Town::tryTake(const std::vector<QByteArray> &packages, const QDate &received)
{
    const std::vector<WardFile> files = filesOf(packages);
    auto wards = readWards(files);
    REQUIRE(wards);
    if (!m_book) {
        auto made = createTownBook(path(), files.front(), context());
        REQUIRE(made);
        m_book = std::move(made).value();
    }
    return consolidate(*m_book, files, std::move(wards).value(), {received, received});
}

Consolidated Town::take(const std::vector<QByteArray> &packages, const QDate &received)
{
    auto all = tryTake(packages, received);
    INFO((all ? std::string() : all.error().message.toStdString() + all.error().detail.toStdString()));
    REQUIRE(all);
    for (const ConsolidatedPackage &its : all->packages) {
        for (const PackageFinding &finding : its.findings)
            FAIL(inOneLine(finding).toStdString());
    }
    return std::move(all).value();
}

TownStatus Town::status(int year, const QDate &today)
{
    auto status = townStatusOf(*m_book, wholeYear(year), today);
    INFO((status ? std::string() : status.error().message.toStdString()));
    REQUIRE(status);
    return std::move(status).value();
}

const TownTarget &Town::target(const TownStatus &status, const char *code)
{
    const auto found = std::find_if(status.targets.begin(), status.targets.end(), [&](const TownTarget &its) {
        return its.assessment.target.text == QLatin1String(code);
    });
    REQUIRE(found != status.targets.end());
    return *found;
}

QStringList Town::files() const
{
    return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name);
}

} // namespace ansinh::test
