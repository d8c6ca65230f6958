// SPDX-License-Identifier: GPL-3.0-or-later
// The npm package `datapackage` of the Frictionless Data project looks at our packages: a validator that knows nothing
// of An Sinh.
#include "core/actions/sample.h"
#include "core/actions/status.h"
#include "core/exchange/package_table.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/core/exchange/sample_package.h"
#include "tests/support/catch.h"
#include "tests/support/crowded_book.h"
#include "tests/support/other_programs.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const QDate kDay(2026, 11, 2);

QString key(const char *name)
{
    return QLatin1String(name);
}

/// What the validator says of a package; empty: it is not installed, and the test counts as skipped.
QJsonObject validated(const QByteArray &package)
{
    const QString modules = QStringLiteral(ANSINH_VALIDATOR "/node_modules");
    const QString node = QStandardPaths::findExecutable(key("node"));
    if (node.isEmpty() || !QFile::exists(modules + key("/datapackage"))) {
        WARN("SKIPPED: there is no validator in " << modules.toStdString() << "; packaging/install.sh test brings it");
        return {};
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(key("package.zip")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(package) == package.size());
    file.close();
    const QByteArray seen
        = outputOf(node, {QStringLiteral(ANSINH_TEST_DATA "/packages/validate.mjs"), modules, file.fileName()});
    return QJsonDocument::fromJson(seen).object().value(file.fileName()).toObject();
}

/// A book and what is exported of it.
struct Case
{
    const char *name;
    std::function<bool(Book &)> fill;
    ExportOrder order;
};

ExportOrder orderOf(int year, bool half = false, const QStringList &fields = {})
{
    ExportOrder order;
    order.period = {*Year::from(year), half};
    order.day = kDay;
    order.fields = fields;
    return order;
}

std::vector<Case> cases()
{
    const auto sample = [](Book &book) { return bool(fillSample(book, SampleKind::Plain)); };
    const auto merged = [](Book &book) { return bool(fillSample(book, SampleKind::Reorganised)); };
    return {{"the sample book", sample, orderOf(2026)},
            {"the sample book of a ward that was merged", merged, orderOf(2026)},
            {"one field of work", sample, orderOf(2026, false, {QStringLiteral("Lao động, việc làm")})},
            {"a first half", sample, orderOf(2026, true)},
            {"an empty book", [](Book &) { return true; }, orderOf(2026)},
            {"the crowded book", [](Book &book) { return bool(fillCrowded(book)); }, orderOf(kCrowdedLastYear)}};
}

double number(const std::optional<Decimal> &value)
{
    return value ? value->toDouble() : 0;
}

bool isTold(const ExportOrder &order, const PackageScope &scope, const Figure &figure)
{
    return !(order.period < figure.period) && scope.has(figure.target);
}

void isNear(const QJsonObject &sums, const char *column, double wanted)
{
    INFO(column);
    CHECK(std::abs(sums[key(column)].toDouble() - wanted) <= 1e-9 * std::max(1.0, std::abs(wanted)));
}

/// The figures that the validator read are those of the book.
void checkFigures(const QJsonObject &table, Book &book, const ExportOrder &order, const PackageScope &scope)
{
    double values = 0;
    double numerators = 0;
    double denominators = 0;
    int count = 0;
    QHash<QString, int> states;
    const auto figures = book.figures().all();
    REQUIRE(figures);
    for (const Figure &figure : *figures) {
        if (!isTold(order, scope, figure))
            continue;
        ++count;
        values += number(figure.value);
        numerators += number(figure.numerator);
        denominators += number(figure.denominator);
        ++states[nameOf(figure.state)];
    }
    CHECK(table[key("rows")].toInt() == count);
    isNear(table[key("sums")].toObject(), "value", values);
    isNear(table[key("sums")].toObject(), "numerator", numerators);
    isNear(table[key("sums")].toObject(), "denominator", denominators);
    const QJsonObject words = table[key("words")].toObject()[key("state")].toObject();
    CHECK(words.size() == states.size());
    for (auto state = states.constBegin(); state != states.constEnd(); ++state)
        CHECK(words[state.key()].toInt() == state.value());
}

/// Every verdict is one that the book's own status gives, for each of the years that are told.
void checkVerdicts(const QJsonObject &table, Book &book, const PackageContents &contents)
{
    QHash<QString, int> verdicts;
    const std::vector<Period> periods = [&] {
        std::vector<Period> all{contents.identity.period};
        for (const Figure &figure : contents.figures)
            all.push_back(figure.period);
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }();
    for (const Period &period : periods) {
        const auto status = statusOf(book, period, kDay);
        REQUIRE(status);
        for (const Assessment &assessment : status->targets)
            verdicts[nameOf(assessment.verdict)] += contents.scope.has(assessment.target) ? 1 : 0;
    }
    const QJsonObject words = table[key("words")].toObject()[key("verdict")].toObject();
    for (auto verdict = verdicts.constBegin(); verdict != verdicts.constEnd(); ++verdict) {
        INFO(verdict.key().toStdString());
        CHECK(words[verdict.key()].toInt() == verdict.value());
    }
}

std::string errorsIn(const QJsonObject &seen)
{
    return QJsonDocument(seen[key("errors")].toArray()).toJson().toStdString();
}

} // namespace

TEST_CASE("A public validator finds every package sound and reads the book's own numbers from it")
{
    for (const Case &one : cases()) {
        INFO(one.name);
        ActionBook book;
        REQUIRE(one.fill(book.book()));
        const auto contents = packageContentsOf(book.book(), one.order);
        REQUIRE(contents);
        const auto made = writePackage(*contents, {});
        REQUIRE(made);
        const QJsonObject seen = validated(made->bytes);
        if (seen.isEmpty())
            return;
        INFO(errorsIn(seen));
        CHECK(seen[key("profile")] == key("tabular-data-package"));
        CHECK(seen[key("valid")].toBool());
        CHECK(seen[key("errors")].toArray().isEmpty());
        const QJsonObject tables = seen[key("tables")].toObject();
        CHECK(size_t(tables.size()) == packageTables().size());
        checkFigures(tables[key("figures")].toObject(), book.book(), one.order, contents->scope);
        checkVerdicts(tables[key("assessments")].toObject(), book.book(), *contents);
    }
}

TEST_CASE("The public validator notices what breaks the schema, so that its word is worth something")
{
    const QJsonObject seen = validated(forgedPackage(
        [](PackageMembers &its) { replaceIn(part(its, "data/figures.csv"), ",reported,", ",guessed,"); }));
    if (seen.isEmpty())
        return;
    CHECK(seen[key("valid")].toBool());
    CHECK(QString::fromStdString(errorsIn(seen)).contains(key("figures")));
}
