// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_builder.h"

#include "core/plan/plan_json.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

const Period k2026{Year::from(2026).value(), false};
const Period k2025{Year::from(2025).value(), false};

Code<Organisation> org(const char *code)
{
    return Code<Organisation>(QString::fromUtf8(code));
}

/// The built-in plan with two khu phố and two schools as members, and two areas.
FormMatter matter()
{
    FormMatter made;
    made.plan = builtInPlan().value();
    made.period = k2026;
    made.day = QDate(2026, 10, 1);
    made.areas = {{{1}, QStringLiteral("Khu phố 1"), 1}, {{2}, QStringLiteral("Khu phố 2"), 2}};
    for (const auto &[code, name, group] : {std::tuple{"KP1", "Khu phố 1", "KP"},
                                            {"KP2", "Khu phố 2", "KP"},
                                            {"MN", "Trường Mầm non", "TRUONG"},
                                            {"TH", "Trường Tiểu học", "TRUONG"}}) {
        Organisation member;
        member.code = org(code);
        member.name = QString::fromUtf8(name);
        member.memberOf = {org(group)};
        made.plan.organisations.push_back(member);
    }
    return made;
}

Target &targetIn(FormMatter &made, const char *code)
{
    for (Target &target : made.plan.targets) {
        if (target.code.text == QLatin1String(code))
            return target;
    }
    throw std::runtime_error(code);
}

/// What is known of a target: one figure of the year before for each of those parts.
void know(FormMatter &made, const char *code, const char *by, const std::vector<Part> &parts)
{
    TargetHistory history;
    history.target = targetIn(made, code);
    history.areas = made.areas;
    for (const Part &part : parts) {
        Figure figure;
        figure.target = history.target.code;
        figure.period = k2025;
        figure.part = part;
        figure.by = org(by);
        figure.numerator = Decimal::fromWhole(30);
        figure.denominator = Decimal::fromWhole(40);
        history.figures.push_back(figure);
    }
    made.histories.push_back(history);
}

/// "Khu phố 1: 75% (30/40)", for each row of the target in that organisation's form.
QStringList rowsOf(const FormMatter &made, const char *organisation, const char *target)
{
    QStringList rows;
    for (const Form &form : composeForms(made)) {
        for (const FormFigureRow &row : form.figures) {
            if (form.identity.organisation == org(organisation) && row.target.text == QLatin1String(target))
                rows += QStringLiteral("%1: %2").arg(row.partName, row.previous);
        }
    }
    return rows;
}

} // namespace

TEST_CASE("A target of the khu phố is asked of each for its own area")
{
    FormMatter made = matter();
    targetIn(made, "CT30").owners = {org("KP")};
    know(made, "CT30", "KP1", {Part::ofArea({1})});
    CHECK(rowsOf(made, "KP1", "CT30") == QStringList{QStringLiteral("Khu phố 1: 75% (30/40)")});
    CHECK(rowsOf(made, "KP2", "CT30") == QStringList{QStringLiteral("Khu phố 2: ")});
    CHECK(rowsOf(made, "DCXD", "CT30").isEmpty());
}

TEST_CASE("An owner of the whole is not asked for areas that answer themselves")
{
    FormMatter made = matter();
    targetIn(made, "CT30").owners = {org("DCXD"), org("KP")};
    made.byArea = {Code<Target>(QStringLiteral("CT30"))};
    CHECK(rowsOf(made, "DCXD", "CT30") == QStringList{QStringLiteral("Toàn phường: ")});
    targetIn(made, "CT30").owners = {org("DCXD")};
    CHECK(rowsOf(made, "DCXD", "CT30").size() == 3);
}

TEST_CASE("An owner of the whole who told of members is asked for each of them")
{
    FormMatter made = matter();
    know(made, "CT21", "TYT", {Part::ofMember(org("MN"))});
    CHECK(rowsOf(made, "TYT", "CT21")
          == QStringList{QStringLiteral("Toàn phường: 75% (30/40)"), QStringLiteral("Trường Mầm non: 75% (30/40)"),
                         QStringLiteral("Trường Tiểu học: ")});
}

TEST_CASE("What another source said last year is shown only to who answers alone")
{
    FormMatter made = matter();
    know(made, "CT32", "DCXD", {Part::whole()}); // of TYT and DCXD
    know(made, "CT21", "VHXH", {Part::whole()}); // of TYT
    CHECK(rowsOf(made, "TYT", "CT32") == QStringList{QStringLiteral("Toàn phường: ")});
    CHECK(rowsOf(made, "DCXD", "CT32") == QStringList{QStringLiteral("Toàn phường: 75% (30/40)")});
    CHECK(rowsOf(made, "TYT", "CT21") == QStringList{QStringLiteral("Toàn phường: 75% (30/40)")});
}

TEST_CASE("Money without a known source is asked by the usual ones")
{
    const FormMatter made = matter();
    for (const Form &form : composeForms(made)) {
        for (const FormTaskRow &task : form.tasks) {
            if (form.identity.organisation != org("LDTBXH") || task.task.text != QLatin1String("3"))
                continue;
            QStringList funds;
            for (const FormIndicatorRow &row : task.indicators)
                funds += row.fund;
            funds.removeAll(QString());
            CHECK(funds
                  == QStringList{QStringLiteral("ngân sách"), QStringLiteral("vận động"), QStringLiteral("xã hội hóa"),
                                 QStringLiteral("vốn vay")});
        }
    }
}
