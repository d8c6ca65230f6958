// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/export_package.h"

#include "core/actions/decide.h"
#include "core/actions/sample.h"
#include "core/actions/status.h"
#include "core/exchange/package_judge.h"
#include "core/exchange/package_reader.h"
#include "core/store/contacts.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const Period k2025{*Year::from(2025), false};
const Period k2026{*Year::from(2026), false};
const QDate kDay(2026, 11, 2);

ExportOrder orderOf(const Period &period)
{
    ExportOrder order;
    order.period = period;
    order.day = kDay;
    return order;
}

/// The sample book and its packages.
class Ward
{
public:
    explicit Ward(SampleKind kind = SampleKind::Plain) { REQUIRE(fillSample(m_book.book(), kind)); }

    Book &book() { return m_book.book(); }
    PackageReading package(const ExportOrder &order)
    {
        const auto made = exportPackage(book(), order, {});
        INFO((made ? std::string() : made.error().message.toStdString()));
        REQUIRE(made);
        PackageReading reading = readPackage(made->bytes);
        REQUIRE(reading.isSound());
        return reading;
    }

private:
    ActionBook m_book;
};

void checkSame(const Assessment &ward, const Assessment &town)
{
    INFO(ward.target.text.toStdString());
    CHECK(ward.target == town.target);
    CHECK(ward.verdict == town.verdict);
    CHECK(ward.measured.value == town.measured.value);
    CHECK(ward.measured.numerator == town.measured.numerator);
    CHECK(ward.measured.denominator == town.measured.denominator);
    CHECK(ward.measured.state == town.measured.state);
    CHECK(ward.measured.certainty == town.measured.certainty);
    CHECK(ward.targetValue == town.targetValue);
    CHECK(ward.baseline == town.baseline);
    CHECK(ward.expected == town.expected);
    CHECK(ward.projection == town.projection);
    CHECK(ward.gap == town.gap);
    CHECK(ward.neededPace == town.neededPace);
    CHECK(ward.change == town.change);
    CHECK(ward.assigned == town.assigned);
    CHECK(ward.assignedAttained == town.assignedAttained);
    CHECK(ward.partsMissing.size() == town.partsMissing.size());
    REQUIRE(ward.disputes.size() == town.disputes.size());
    for (size_t i = 0; i < ward.disputes.size(); ++i) {
        CHECK(ward.disputes[i].id == town.disputes[i].id);
        CHECK(ward.disputes[i].isOpen == town.disputes[i].isOpen);
    }
}

void checkJudgedAlike(Ward &ward, const Period &period, const PackageContents &contents)
{
    const auto status = statusOf(ward.book(), period, kDay);
    REQUIRE(status);
    const auto judged = judgedPackage(contents, period);
    REQUIRE(judged.size() == status->targets.size());
    for (size_t i = 0; i < judged.size(); ++i)
        checkSame(status->targets[i], judged[i]);
}

QStringList codesIn(const std::vector<Figure> &figures)
{
    QStringList codes;
    for (const Figure &figure : figures)
        codes += figure.target.text;
    codes.removeDuplicates();
    return codes;
}

} // namespace

TEST_CASE("The town judges a package as the ward judges its book")
{
    for (const SampleKind kind : {SampleKind::Plain, SampleKind::Reorganised}) {
        Ward ward(kind);
        const PackageReading reading = ward.package(orderOf(k2026));
        checkJudgedAlike(ward, k2026, *reading.contents);
        checkJudgedAlike(ward, k2025, *reading.contents);
    }
}

TEST_CASE("Figures, results, returns and decisions of all years up to the package's are in it, later ones are not")
{
    Ward ward;
    const auto figures = ward.book().figures().all();
    const PackageReading of2026 = ward.package(orderOf(k2026));
    CHECK(of2026.contents->figures.size() == figures->size());
    CHECK(of2026.contents->results.size() == ward.book().results().all()->size());
    CHECK(of2026.contents->decisions.size() == ward.book().decisions().all()->size());
    CHECK_FALSE(of2026.contents->submissions.empty());
    CHECK_FALSE(of2026.contents->indicators.empty());
    const PackageReading of2025 = ward.package(orderOf(k2025));
    const auto later
        = std::count_if(figures->begin(), figures->end(), [](const Figure &its) { return k2025 < its.period; });
    CHECK(later > 0);
    CHECK(of2025.contents->figures.size() == figures->size() - size_t(later));
    checkJudgedAlike(ward, k2025, *of2025.contents);
}

TEST_CASE("The same book and day give the same package, and a change of the book gives a newer one")
{
    Ward ward;
    const auto first = exportPackage(ward.book(), orderOf(k2026), {});
    const auto second = exportPackage(ward.book(), orderOf(k2026), {});
    REQUIRE(second);
    CHECK(first->bytes == second->bytes);
    REQUIRE(ward.book().directory().addArea(QStringLiteral("Khu phố mới")));
    const auto third = exportPackage(ward.book(), orderOf(k2026), {});
    REQUIRE(third);
    CHECK(third->code != first->code);
    CHECK(readPackage(third->bytes).contents->identity.sequence
          > readPackage(first->bytes).contents->identity.sequence);
    CHECK(readPackage(third->bytes).contents->identity.book == readPackage(first->bytes).contents->identity.book);
}

TEST_CASE("A package of one field tells of nothing else")
{
    Ward ward;
    ExportOrder order = orderOf(k2026);
    order.fields = {QStringLiteral("nguoi co cong voi cach mang")};
    const PackageReading reading = ward.package(order);
    CHECK(reading.contents->scope.fields == QStringList{QStringLiteral("Người có công với cách mạng")});
    for (const QString &code : codesIn(reading.contents->figures))
        CHECK(QStringList(
                  {QStringLiteral("CT01"), QStringLiteral("CT02"), QStringLiteral("CT03"), QStringLiteral("CT36")})
                  .contains(code));
    CHECK_FALSE(reading.contents->figures.empty());
    for (const TaskResult &result : reading.contents->results)
        CHECK(result.task.text == QStringLiteral("3"));
    CHECK(judgedPackage(*reading.contents, k2026).size() == 4);

    order.fields = {QStringLiteral("5.2"), QStringLiteral("Lao động, việc làm")};
    CHECK(ward.package(order).contents->scope.tasks.size() == 1);
    order.fields = {QStringLiteral(" ")};
    CHECK_FALSE(exportPackage(ward.book(), order, {}));
    order.fields = {QStringLiteral("Thể thao")};
    const auto refused = exportPackage(ward.book(), order, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ErrorKind::NotFound);
    CHECK(refused.error().message.contains(QStringLiteral("Lao động, việc làm")));
}

TEST_CASE("No person is named unless the officer wants it")
{
    Ward ward;
    REQUIRE(ward.book().contacts().set(aboutOf(Code<Organisation>(QStringLiteral("LDTBXH"))),
                                       {QStringLiteral("Trần Thị Mẫu"), {}, {}, {}, {}}));
    auto submissions = ward.book().submissions().in(k2026);
    REQUIRE(submissions);
    REQUIRE_FALSE(submissions->empty());
    Submission submission = submissions->front();
    submission.signer = QStringLiteral("Nguyễn Văn Thử");
    REQUIRE(ward.book().submissions().correct(submission));
    const auto names
        = {QStringLiteral("Trần Thị Mẫu"), QStringLiteral("Nguyễn Văn Thử"), ActionBook::plan().identity.signerName};
    ExportOrder order = orderOf(k2026);
    const auto without = exportPackage(ward.book(), order, {});
    REQUIRE(without);
    for (const QString &name : names)
        CHECK_FALSE(without->bytes.contains(name.toUtf8()));
    order.withNames = true;
    const auto with = exportPackage(ward.book(), order, {});
    REQUIRE(with);
    for (const QString &name : names)
        CHECK(with->bytes.contains(name.toUtf8()));
}

TEST_CASE("A decision on what the plan contradicts goes with the package and moves the target there too")
{
    Ward ward;
    Decision decision;
    decision.item = QStringLiteral("MT01");
    decision.choice = QStringLiteral("III.6.1");
    decision.reason = QStringLiteral("Theo nhiệm vụ");
    REQUIRE(decide(ward.book(), decision));
    const PackageReading reading = ward.package(orderOf(k2026));
    const auto judged = judgedPackage(*reading.contents, k2026);
    const auto its = std::find_if(judged.begin(), judged.end(),
                                  [](const Assessment &one) { return one.target.text == QStringLiteral("CT08"); });
    REQUIRE(its != judged.end());
    CHECK(its->targetValue == Rational::fromWhole(50));
    checkJudgedAlike(ward, k2026, *reading.contents);
}

TEST_CASE("Recipients are those of the report, or those that are given")
{
    Ward ward;
    ExportOrder order = orderOf(k2026);
    CHECK_FALSE(ward.package(order).contents->identity.recipients.isEmpty());
    order.recipients = {QStringLiteral("Sở Nội vụ"), QStringLiteral("Sở Y tế")};
    CHECK(ward.package(order).contents->identity.recipients == order.recipients);
}

TEST_CASE("A package replaces only an older one of the same book")
{
    Ward ward;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("gói.zip"));
    const auto put = [&](const QByteArray &bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    const QString own = ward.book().token();
    CHECK(checkPackagePath(path, own));
    put(exportPackage(ward.book(), orderOf(k2025), {})->bytes);
    CHECK(checkPackagePath(path, own));
    put(exportPackage(Ward().book(), orderOf(k2025), {})->bytes);
    CHECK(checkPackagePath(path, own).error().kind == ErrorKind::Exists);
    put("something else");
    CHECK(checkPackagePath(path, own).error().kind == ErrorKind::Exists);
    CHECK_FALSE(checkPackagePath(folder.path(), own));
}
