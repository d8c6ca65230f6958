// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/small_package.h"

#include <QTimeZone>

namespace ansinh::test {

namespace {

const QDateTime kMoment(QDate(2026, 11, 2), QTime(12, 0), QTimeZone::utc());
const Code<Organisation> kOffice(QStringLiteral("VP"));
const Code<Organisation> kClinic(QStringLiteral("TYT"));
const Code<Organisation> kSchools(QStringLiteral("TRUONG"));
const Code<Task> kTask(QStringLiteral("1.1"));

Decimal number(const char *text)
{
    return *Decimal::from(QString::fromLatin1(text));
}

Organisation organisation(const Code<Organisation> &code, const char *name, OrganisationKind kind)
{
    Organisation organisation;
    organisation.code = code;
    organisation.name = QString::fromUtf8(name);
    organisation.kind = kind;
    return organisation;
}

Target target(const char *code, TargetKind kind, Comparison comparison, const char *value)
{
    Target target;
    target.code = Code<Target>(QString::fromLatin1(code));
    target.name = QStringLiteral("Chỉ tiêu %1").arg(target.code.text);
    target.kind = kind;
    target.comparison = comparison;
    if (*value)
        target.value = number(value);
    target.due = QDate(2030, 12, 31);
    target.owners = {kClinic};
    target.statements = {{QStringLiteral("II.2"), QStringLiteral("Đạt %1").arg(QLatin1String(value)), target.value}};
    return target;
}

std::vector<Target> targets()
{
    Target share = target("TL1", TargetKind::Ratio, Comparison::AtLeast, "95");
    share.unit = QStringLiteral("%");
    share.numerator = QStringLiteral("Người có thẻ");
    share.denominator = QStringLiteral("Dân số");
    share.countedUnit = QStringLiteral("người");
    Target count = target("SL1", TargetKind::Count, Comparison::MoreThan, "500");
    count.unit = QStringLiteral("người");
    count.owners = {kSchools};
    Target yes = target("CK1", TargetKind::YesNo, Comparison::Achieve, "");
    yes.direction = Direction::Hold;
    return {share, count, yes};
}

Plan plan()
{
    Plan plan;
    plan.identity.id = QStringLiteral("nho");
    plan.identity.title = QStringLiteral("Kế hoạch nhỏ");
    plan.identity.issuer = Code<Organisation>(QStringLiteral("UBND"));
    plan.identity.place = QStringLiteral("Phường Nhỏ");
    plan.identity.firstYear = 2025;
    plan.identity.lastYear = 2030;
    plan.groups = {{Code<TaskGroup>(QStringLiteral("1")), QStringLiteral("Nhóm")}};
    Task task;
    task.code = kTask;
    task.group = plan.groups.front().code;
    task.title = QStringLiteral("Nhiệm vụ");
    task.leads = {{kOffice, {}, {}}};
    task.leadRole = QStringLiteral("Chủ trì");
    plan.tasks = {task};
    plan.targets = targets();
    plan.organisations = {organisation(kOffice, "Văn phòng", OrganisationKind::Officer),
                          organisation(kClinic, "Trạm Y tế", OrganisationKind::Unit),
                          organisation(kSchools, "Các trường", OrganisationKind::Group),
                          organisation(plan.identity.issuer, "UBND phường", OrganisationKind::Issuer)};
    plan.organisations.front().isUser = true;
    plan.documents = {{QStringLiteral("42-NQ/TW"), QDate(2023, 11, 24), QStringLiteral("Ban Chấp hành"), {}, {}}};
    plan.contradictions = {{QStringLiteral("MT01"),
                            QStringLiteral("Hai con số"),
                            {},
                            Code<Target>(QStringLiteral("TL1")),
                            {{QStringLiteral("a"), QStringLiteral("II.2"), QStringLiteral("95"), number("95")},
                             {QStringLiteral("b"), QStringLiteral("III.1"), QStringLiteral("96"), number("96")}}}};
    return plan;
}

Figure figure(const char *code, int year, const char *value, const Code<Organisation> &by)
{
    Figure figure;
    figure.target = Code<Target>(QString::fromLatin1(code));
    figure.period = {*Year::from(year), false};
    figure.by = by;
    if (*value)
        figure.value = number(value);
    figure.source.origin = QStringLiteral("manual");
    figure.recordedAt = kMoment;
    return figure;
}

Figure ratio(int year, const char *numerator, const Code<Organisation> &by)
{
    Figure its = figure("TL1", year, "", by);
    its.numerator = number(numerator);
    its.denominator = number("40");
    its.certainty = Certainty::Preliminary;
    its.asOf = QDate(year, 10, 31);
    return its;
}

void addFigures(PackageContents &contents)
{
    const Code<Organisation> school(QStringLiteral("TH1"));
    Figure part = figure("SL1", 2026, "12", kSchools);
    part.part = Part::ofMember(school);
    Figure ofArea = figure("SL1", 2026, "7", kSchools);
    ofArea.part = Part::ofArea(contents.areas.front().id);
    ofArea.note = QStringLiteral("=1+1");
    Figure none = figure("CK1", 2025, "", kClinic);
    none.state = FigureState::NotAvailable;
    contents.figures = {ratio(2025, "36", kClinic),
                        ratio(2026, "38", kClinic),
                        ratio(2026, "39", kOffice),
                        part,
                        ofArea,
                        figure("CK1", 2026, "1", kClinic),
                        none};
}

void addReturns(PackageContents &contents)
{
    const Period period = contents.identity.period;
    contents.results = {{{}, kTask, period, kOffice, QStringLiteral("Đã làm\nxong"), {}, {}, {}, kMoment}};
    contents.indicators
        = {{{}, kTask, period, kOffice, QStringLiteral("Lượt"), QStringLiteral("lượt"), {}, number("3"), kMoment}};
    Submission submission;
    submission.organisation = kClinic;
    submission.period = period;
    submission.received = QDate(2026, 11, 2);
    submission.origin = QStringLiteral("manual");
    contents.submissions = {submission};
    contents.decisions = {{{}, QStringLiteral("MT01"), QStringLiteral("b"), QStringLiteral("Mới hơn"), kMoment}};
}

} // namespace

PackageContents smallPackage()
{
    PackageContents contents;
    PackageIdentity &identity = contents.identity;
    identity.book = QStringLiteral("so-nho");
    identity.sequence = 7;
    identity.ward = QStringLiteral("UBND phường Nhỏ");
    identity.place = QStringLiteral("Phường Nhỏ");
    identity.period = {*Year::from(2026), false};
    identity.madeBy = QStringLiteral("Văn phòng");
    identity.madeOn = QDate(2026, 11, 2);
    identity.recipients = {QStringLiteral("UBND thị xã")};
    contents.plans = {{*Year::from(2025), plan(), planPrint(plan())}};
    contents.organisations = plan().organisations;
    Organisation school = organisation(Code<Organisation>(QStringLiteral("TH1")), "Trường 1", OrganisationKind::Unit);
    school.memberOf = {kSchools};
    contents.organisations.push_back(school);
    contents.areas = {{{1}, QStringLiteral("Khu phố 1"), 1, {{QStringLiteral("KP 1"), QDate(2026, 1, 1), {}}}}};
    contents.denominators = {{{}, QStringLiteral("Dân số"), *Year::from(2026), {}, number("40"), QStringLiteral("x")}};
    contents.assigned = {{Code<Target>(QStringLiteral("TL1")), *Year::from(2026), number("94"), {}}};
    contents.breaks = {{{}, *Year::from(2026), QStringLiteral("Sáp nhập")}};
    addFigures(contents);
    addReturns(contents);
    return contents;
}

} // namespace ansinh::test
