// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/plan/plan_json.h"
#include "tests/core/plan/json_steps.h"

#include <QJsonDocument>

using namespace ansinh;

namespace {

const QJsonObject &builtInJson()
{
    static const QJsonObject json = QJsonDocument::fromJson(writePlan(builtInPlan().value())).object();
    return json;
}

/// What the reader says about the built-in plan with one thing changed; the path that it blames.
QString blamed(const Steps &steps, const QJsonValue &replacement)
{
    const QJsonObject changed = withChange(builtInJson(), steps, replacement).toObject();
    const Result<Plan> plan = readPlan(QJsonDocument(changed).toJson(QJsonDocument::Compact));
    if (plan)
        return QStringLiteral("nothing");
    CHECK(plan.error().kind == ErrorKind::Invalid);
    const QString path = plan.error().detail.mid(QStringLiteral("plan: ").size());
    CHECK(plan.error().message.contains(QStringLiteral("“%1”").arg(path)));
    return path;
}

/// A value of a type that this place can never have.
QJsonValue wrongTypeFor(const QJsonValue &value)
{
    if (value.isString())
        return 12;
    if (value.isNull())
        return true;
    return QStringLiteral("x");
}

Steps inside(Steps steps, const QString &key)
{
    steps.push_back(key);
    return steps;
}

} // namespace

TEST_CASE("A plan with any one value of the wrong type is refused at that value")
{
    int count = 0;
    walk(builtInJson(), [&](const Steps &steps, const QJsonValue &value) {
        ++count;
        if (const QString path = blamed(steps, wrongTypeFor(value)); path != pathOf(steps))
            FAIL(pathOf(steps).toStdString() << " was wrong, blamed was " << path.toStdString());
    });
    CHECK(count > 500);
}

TEST_CASE("A plan with any one key missing is refused at that key")
{
    walk(builtInJson(), [&](const Steps &steps, const QJsonValue &) {
        if (!std::holds_alternative<QString>(steps.back()))
            return;
        if (const QString path = blamed(steps, QJsonValue(QJsonValue::Undefined)); path != pathOf(steps))
            FAIL(pathOf(steps).toStdString() << " was missing, blamed was " << path.toStdString());
    });
}

TEST_CASE("A plan with a key that nobody knows is refused at that key")
{
    CHECK(blamed({QStringLiteral("colour")}, 1) == QStringLiteral("colour"));
    walk(builtInJson(), [&](const Steps &steps, const QJsonValue &value) {
        if (!value.isObject())
            return;
        const Steps unknown = inside(steps, QStringLiteral("colour"));
        if (const QString path = blamed(unknown, 1); path != pathOf(unknown))
            FAIL(pathOf(unknown).toStdString() << " was unknown, blamed was " << path.toStdString());
    });
}

TEST_CASE("A text with a control character or half a letter is refused, whichever text it is")
{
    for (const QString &bad :
         {QStringLiteral("a\tb"), QString(QChar(0)), QString(QChar(0xD800)), QString(QChar(0xFFFF))})
        CHECK(blamed({QStringLiteral("identity"), QStringLiteral("title")}, QStringLiteral("x") + bad)
              == QStringLiteral("identity.title"));
}
