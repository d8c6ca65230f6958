// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/plan/plan_json.h"
#include "core/report/citation.h"
#include "core/report/report_wording.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace ansinh;

namespace {

Plan thePlan()
{
    const Result<Plan> plan = builtInPlan();
    return *plan;
}

QJsonObject wordingFile()
{
    QFile file(QStringLiteral(ANSINH_SOURCE_DIR "/resources/report/phuong-2.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

TEST_CASE("Every target of the built-in plan stands in one field")
{
    const Plan plan = thePlan();
    const ReportWording wording = ReportWording::of(plan);
    QSet<QString> placed;
    for (const TargetField &field : wording.fields()) {
        CHECK_FALSE(field.title.isEmpty());
        CHECK(field.title != QStringLiteral("Chỉ tiêu khác"));
        for (const Target *target : field.targets) {
            CHECK_FALSE(placed.contains(target->code.text));
            placed.insert(target->code.text);
        }
    }
    CHECK(placed.size() == static_cast<qsizetype>(plan.targets.size()));
}

TEST_CASE("The wording speaks only of targets, tasks and indicators that the plan has")
{
    const Plan plan = thePlan();
    const QJsonObject file = wordingFile();
    for (const QString &code : file.value(QLatin1String("phrases")).toObject().keys())
        CHECK(plan.target(Code<Target>(code)));
    QSet<QString> items;
    for (const TaskIndicator &line : plan.indicators)
        for (const IndicatorItem &item : line.items)
            items.insert(item.name);
    for (const QString &item : file.value(QLatin1String("indicators")).toObject().keys()) {
        INFO(item.toStdString());
        CHECK(items.contains(item));
    }
    const ReportWording wording = ReportWording::of(plan);
    for (const char *subject : {"information", "inspection"})
        for (const QString &task : wording.leadingTasks(QString::fromLatin1(subject)))
            CHECK(plan.task(Code<Task>(task)));
}

TEST_CASE("Another plan is told by general rules, its targets in their order")
{
    Plan plan = thePlan();
    plan.identity.id = QStringLiteral("xa-khac");
    const ReportWording wording = ReportWording::of(plan);
    REQUIRE(wording.fields().size() == 1);
    CHECK(wording.fields().front().title.isEmpty());
    CHECK(wording.fields().front().targets.size() == plan.targets.size());
    CHECK(wording.of(*plan.target(Code<Target>(QStringLiteral("CT19")))).subject
          == QStringLiteral("Tỷ lệ dân số tham gia bảo hiểm y tế"));
    CHECK(wording.leadingTasks(QStringLiteral("information")).isEmpty());
}

TEST_CASE("A target that an amendment adds is not left out")
{
    Plan plan = thePlan();
    Target added = plan.targets.front();
    added.code = Code<Target>(QStringLiteral("CT38"));
    plan.targets.push_back(added);
    const ReportWording wording = ReportWording::of(plan);
    CHECK(wording.fields().back().title == QStringLiteral("Chỉ tiêu khác"));
    CHECK(wording.fields().back().targets.front()->code.text == QStringLiteral("CT38"));
}

TEST_CASE("Documents are cited by type and number, with what the plan gives of date and issuer")
{
    const Plan plan = thePlan();
    CHECK(citation(*documentNumbered(plan, QStringLiteral("63-KH/ĐU")))
          == QStringLiteral("Kế hoạch số 63-KH/ĐU ngày 29/11/2024 của Đảng ủy Phường 2"));
    CHECK(citation(*documentNumbered(plan, QStringLiteral("19-KH/TW"))) == QStringLiteral("Kế hoạch số 19-KH/TW"));
    CHECK(shortCitation(QStringLiteral("5234/LĐTBXH-TTTT")) == QStringLiteral("Công văn số 5234/LĐTBXH-TTTT"));
    CHECK(shortCitation(QStringLiteral("Pháp lệnh Ưu đãi người có công với cách mạng"))
          == QStringLiteral("Pháp lệnh Ưu đãi người có công với cách mạng"));
    CHECK_FALSE(documentNumbered(plan, QString()));
    CHECK(fullCitation(*documentNumbered(plan, QStringLiteral("42-NQ/TW")))
              .startsWith(QStringLiteral(
                  "Nghị quyết số 42-NQ/TW ngày 24/11/2023 của Ban Chấp hành Trung ương Đảng về tiếp tục")));
}
