// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/plan/plan_json.h"

using namespace ansinh;

namespace {

QByteArray builtInBytes()
{
    return writePlan(builtInPlan().value());
}

/// The built-in file with one piece of text replaced, which must stand in it.
QByteArray with(const QByteArray &before, const QByteArray &after)
{
    QByteArray json = builtInBytes();
    const auto at = json.indexOf(before);
    REQUIRE(at >= 0);
    return json.replace(at, before.size(), after);
}

Error refusal(const QByteArray &json)
{
    const Result<Plan> plan = readPlan(json);
    REQUIRE(!plan);
    return plan.error();
}

QString blamed(const QByteArray &before, const QByteArray &after)
{
    return refusal(with(before, after)).detail.mid(QStringLiteral("plan: ").size());
}

} // namespace

TEST_CASE("A plan of a newer format is refused as newer, whatever else it holds")
{
    const Error error = refusal(R"({"format": "ansinh-plan", "version": 2, "stars": []})");
    CHECK(error.kind == ErrorKind::Newer);
    CHECK(error.message.contains(QStringLiteral("2")));
}

TEST_CASE("A version that is no whole number from 1 is refused as such")
{
    for (const char *version : {"0", "-1", "1.5", "\"1\"", "null", "1e99", "[1]"})
        CHECK(refusal(QByteArray("{\"format\": \"ansinh-plan\", \"version\": ") + version + "}").detail
              == QStringLiteral("plan: version"));
}

TEST_CASE("JSON that is no plan is refused at its format")
{
    for (const char *json : {"{}", "[]", "[1, 2]", R"({"format": "other"})", R"({"name": "datapackage"})"})
        CHECK(refusal(json).detail == QStringLiteral("plan: format"));
}

TEST_CASE("What is no JSON is refused with line and column")
{
    CHECK(refusal("").kind == ErrorKind::Invalid);
    CHECK(refusal("SQLite format 3").message.contains(QStringLiteral("line 1")));
    const Error error = refusal("{\n  \"format\": ansinh\n}");
    CHECK(error.message.contains(QStringLiteral("line 2")));
    CHECK(refusal(builtInBytes().left(50'000)).kind == ErrorKind::Invalid);
    CHECK(refusal(builtInBytes() + "x").kind == ErrorKind::Invalid);
    CHECK(refusal("{\"format\": \"\xff\xfe\"}").kind == ErrorKind::Invalid);
}

TEST_CASE("A key that stands twice is refused, however it is spelled")
{
    CHECK(blamed("\"unit\": \"tuổi\"", "\"unit\": \"tuổi\", \"unit\": \"năm\"") == QStringLiteral("targets[9].unit"));
    CHECK(blamed("\"unit\": \"tuổi\"", "\"unit\": \"tuổi\", \"\\u0075nit\": \"năm\"")
          == QStringLiteral("targets[9].unit"));
    CHECK(blamed("\"version\": 1", "\"version\": 1, \"format\": \"ansinh-plan\"") == QStringLiteral("format"));
}

TEST_CASE("A key as long as the file does not make a message as long")
{
    const Error error = refusal(with("\"version\": 1", "\"version\": 1, \"" + QByteArray(100'000, 'k') + "\": 1"));
    CHECK(error.detail.startsWith(QStringLiteral("plan: kkk")));
    CHECK(error.message.size() < 500);
}

TEST_CASE("Levels without end and files without end are refused")
{
    const QByteArray start = R"({"format": "ansinh-plan", "version": 1, "identity": )";
    CHECK(refusal(start + QByteArray(100, '[') + QByteArray(100, ']') + "}").kind == ErrorKind::Invalid);
    CHECK(refusal(start + QByteArray(100'000, '[')).kind == ErrorKind::Invalid);
    CHECK(refusal(builtInBytes() + QByteArray(17 * 1024 * 1024, ' ')).message.contains(QStringLiteral("16 MB")));
    CHECK(blamed("\"spellings\": []", "\"spellings\": [" + QByteArray("\"x\",").repeated(2000) + "\"x\"]")
              .endsWith(QStringLiteral(".spellings")));
}

TEST_CASE("A word outside its list is refused and the list is named")
{
    const Error error = refusal(with("\"comparison\": \">=\"", "\"comparison\": \"≥\""));
    CHECK(error.detail == QStringLiteral("plan: targets[0].comparison"));
    CHECK(error.message.contains(QStringLiteral("maintain")));
    CHECK(blamed("\"kind\": \"ratio\"", "\"kind\": \"Ratio\"") == QStringLiteral("targets[0].kind"));
    CHECK(blamed("\"direction\": \"up\"", "\"direction\": \"\"") == QStringLiteral("targets[0].direction"));
    CHECK(blamed("\"kind\": \"officer\"", "\"kind\": \"person\"") == QStringLiteral("organisations[0].kind"));
}

TEST_CASE("A date that does not exist, or is not written as one, is refused")
{
    for (const char *date :
         {"2030-02-30", "31/12/2030", "2030-12-31T00:00:00", "2030-1-1", "20301231", "9999-12-31", ""})
        CHECK(blamed("\"due\": \"2030-12-31\"", QByteArray("\"due\": \"") + date + "\"")
              == QStringLiteral("targets[0].due"));
    CHECK(blamed("\"day\": 10", "\"day\": 31") == QStringLiteral("duties[1].deadline.day"));
    CHECK(blamed("\"month\": 11, \"day\": 10", "\"month\": 2, \"day\": 29")
          == QStringLiteral("duties[1].deadline.day"));
    CHECK(blamed("\"month\": 11", "\"month\": 13") == QStringLiteral("duties[1].deadline.month"));
}

TEST_CASE("A number that could not be kept exactly is refused")
{
    for (const char *value : {"99.1234567", "1e300", "900000000001", "123456789012.12345", "true", "\"100\""})
        CHECK(blamed("\"value\": 100", QByteArray("\"value\": ") + value) == QStringLiteral("targets[0].value"));
}

TEST_CASE("A code with a space or a slash is refused")
{
    for (const char *code : {"", "CT 01", "CT/01", "..", "-CT01", "CT01.", "CT0123456789012345678901234567890"})
        CHECK(blamed("\"code\": \"CT01\"", QByteArray("\"code\": \"") + code + "\"")
              == QStringLiteral("targets[0].code"));
}

TEST_CASE("Only about has a tolerance")
{
    CHECK(blamed("\"tolerance\": null", "\"tolerance\": 0.02") == QStringLiteral("targets[0].tolerance"));
    CHECK(blamed("\"tolerance\": 0.02", "\"tolerance\": null") == QStringLiteral("targets[9].tolerance"));
}

TEST_CASE("A party of a task is named by code or in words, never both or neither")
{
    const QByteArray first = R"({"code": "LDTBXH", "name": "", "capacity": ""})";
    CHECK(blamed(first, R"({"code": "LDTBXH", "name": "Công chức", "capacity": ""})")
          == QStringLiteral("tasks[0].leads[0].name"));
    CHECK(blamed(first, R"({"code": null, "name": " ", "capacity": ""})") == QStringLiteral("tasks[0].leads[0].name"));
}

TEST_CASE("A blank name and a name of two lines are refused, an empty note is not")
{
    const QByteArray place = "\"place\": \"Phường 2\"";
    CHECK(blamed("\"text\": \"Lưu: VT\"", "\"text\": \"  \"") == QStringLiteral("recipients[8].text"));
    CHECK(blamed(place, "\"place\": \"Phường\\n2\"") == QStringLiteral("identity.place"));
    CHECK(readPlan(with(place, "\"place\": \"\"")).isOk());
}

TEST_CASE("Decomposed letters are read as composed ones")
{
    const QString decomposed = QStringLiteral("Phường 2").normalized(QString::NormalizationForm_D);
    const Result<Plan> plan = readPlan(with("\"place\": \"Phường 2\"", "\"place\": \"" + decomposed.toUtf8() + "\""));
    REQUIRE(plan.isOk());
    CHECK(plan->identity.place == QStringLiteral("Phường 2"));
    CHECK(writePlan(*plan) == builtInBytes());
}

TEST_CASE("Every text and value of an edited plan comes back as it was written")
{
    Plan plan = builtInPlan().value();
    plan.identity.number = QStringLiteral("14/KH-UBND");
    plan.identity.date = QDate(2024, 12, 31);
    plan.targets[0].note = QStringLiteral("Hai dòng:\n\"ngoặc\" và \\ gạch");
    plan.targets[9].value = plan.targets[9].statements[0].value = Decimal::fromMillionths(75'123'456);
    Organisation &organisation = plan.organisations[1];
    organisation.names = {{QStringLiteral("Tên mới"), QDate(2025, 7, 1), {}}};
    organisation.successor = plan.organisations[2].code;
    organisation.endsOn = QDate(2025, 6, 30);
    organisation.memberOf = {Code<Organisation>(QStringLiteral("CQ"))};
    const Result<Plan> again = readPlan(writePlan(plan));
    REQUIRE(again.isOk());
    CHECK(again->identity.date == plan.identity.date);
    CHECK(again->targets[0].note == plan.targets[0].note);
    CHECK(again->targets[9].value == plan.targets[9].value);
    CHECK(again->organisations[1].names.front().from == QDate(2025, 7, 1));
    CHECK(again->organisations[1].endsOn == organisation.endsOn);
    CHECK(writePlan(*again) == writePlan(plan));
}
