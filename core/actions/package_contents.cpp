// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/export_package.h"
#include "core/actions/package_scope.h"
#include "core/actions/paper_matter.h"
#include "core/actions/send_package.h"
#include "core/actions/status.h"
#include "core/actions/submit_report.h"
#include "core/actions/town_status.h"
#include "core/report/recipients.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <algorithm>

namespace ansinh {

namespace {

/// A decision on a figure is named after its period: "CT19/2026-H1/whole".
bool isLaterThan(const Period &period, const Decision &decision)
{
    const QString named = decision.item.section(u'/', 1, 1);
    const auto year = Year::from(named.left(4));
    return year && period < Period{*year, named.endsWith(QStringLiteral("-H1"))};
}

/// Gathers what the book knows up to a period; remembers the first refusal.
class Gathering
{
public:
    Gathering(Book &book, const ExportOrder &order) : m_book(book), m_order(order) { }

    Result<PackageContents> gathered();

private:
    template <class T> void take(Result<T> read, T &into)
    {
        if (read)
            into = std::move(read).value();
        else if (!m_error)
            m_error = read.error();
    }
    template <class T> void takeUpTo(Result<std::vector<T>> read, std::vector<T> &into);
    template <class T> bool isLate(const T &value) const { return m_order.period < value.period; }
    bool isLate(const SharedDenominator &value) const { return m_order.period.year < value.year; }
    bool isLate(const AssignedValue &value) const { return m_order.period.year < value.year; }
    bool isLate(const SeriesBreak &value) const { return m_order.period.year < value.year; }

    void takePlans();
    void takeOrganisations();
    void takeReturns();
    void takeState();
    void takeIdentity();
    void nameFrom(const ReportReading &reading);
    void hideNames();

    Book &m_book;
    const ExportOrder &m_order;
    PackageContents m_contents;
    std::optional<Error> m_error;
};

template <class T> void Gathering::takeUpTo(Result<std::vector<T>> read, std::vector<T> &into)
{
    std::vector<T> all;
    take(std::move(read), all);
    for (T &value : all) {
        if (!isLate(value))
            into.push_back(std::move(value));
    }
}

/// The versions up to the year, the first one at least.
void Gathering::takePlans()
{
    std::vector<PlanVersion> versions;
    take(m_book.plans().versions(), versions);
    for (const PlanVersion &version : versions) {
        if (!m_contents.plans.empty() && m_order.period.year < version.fromYear)
            break;
        PackagePlan of{version.fromYear, {}, {}};
        take(m_book.plans().asImported(version.fromYear), of.plan);
        of.print = planPrint(of.plan);
        m_contents.plans.push_back(std::move(of));
    }
}

/// Those of the plan in force first, then those that only an earlier version has.
void Gathering::takeOrganisations()
{
    auto &all = m_contents.organisations;
    const auto knows = [&](const Code<Organisation> &code) {
        return std::any_of(all.begin(), all.end(), [&](const Organisation &its) { return its.code == code; });
    };
    for (auto version = m_contents.plans.rbegin(); version != m_contents.plans.rend(); ++version) {
        Plan plan;
        take(m_book.plans().inForce(version->fromYear), plan);
        for (Organisation &organisation : plan.organisations) {
            if (!knows(organisation.code))
                all.push_back(std::move(organisation));
        }
    }
    for (Organisation &organisation : all) {
        if (!knows(organisation.successor)) // of a later plan
            organisation.successor = {};
    }
}

/// What came in.
void Gathering::takeReturns()
{
    takeUpTo(m_book.results().all(), m_contents.results);
    takeUpTo(m_book.results().indicators(), m_contents.indicators);
    takeUpTo(m_book.submissions().all(), m_contents.submissions);
}

void Gathering::nameFrom(const ReportReading &reading)
{
    PackageIdentity &identity = m_contents.identity;
    identity.ward = reading.issuerName();
    identity.place = reading.place();
    identity.recipients = m_order.recipients;
    for (const RecipientLine &line : m_order.recipients.isEmpty() ? addressing(reading) : RecipientLines()) {
        if (line.isOn)
            identity.recipients += line.printed();
    }
    if (const Organisation *user = reading.plan().user())
        identity.madeBy = user->nameOn(m_order.day);
}

void Gathering::takeState()
{
    std::optional<SubmittedReport> submitted;
    take(submittedOf(m_book, m_order.period), submitted);
    if (!submitted)
        return;
    m_contents.identity.state = PackageState::Submitted;
    m_contents.identity.number = submitted->designation();
    m_contents.identity.date = submitted->date;
}

void Gathering::takeIdentity()
{
    PackageIdentity &identity = m_contents.identity;
    identity.book = m_book.token();
    identity.period = m_order.period;
    identity.madeOn = m_order.day;
    identity.withNames = m_order.withNames;
    identity.isSample = m_book.isSample();
    take(newestChange(m_book), identity.sequence);
    ReportMatter matter;
    take(reportMatterOf(m_book, m_order.period, m_order.day), matter);
    if (m_error)
        return;
    nameFrom(ReportReading(matter));
    Contact officer;
    take(contactOfUser(m_book, matter.plan), officer);
    identity.person = m_order.withNames ? officer.name : QString();
}

void Gathering::hideNames()
{
    if (m_order.withNames)
        return;
    for (PackagePlan &version : m_contents.plans)
        version.plan.identity.signerName.clear();
    for (Submission &submission : m_contents.submissions) {
        submission.signer.clear();
        submission.signerPost.clear();
    }
}

Result<PackageContents> Gathering::gathered()
{
    takePlans();
    if (m_error)
        return *m_error;
    takeOrganisations();
    take(m_book.directory().areas(), m_contents.areas);
    takeUpTo(m_book.figures().all(), m_contents.figures);
    takeUpTo(m_book.references().denominators(), m_contents.denominators);
    takeUpTo(m_book.references().assigned(), m_contents.assigned);
    takeUpTo(m_book.references().breaks(), m_contents.breaks);
    takeReturns();
    take(m_book.decisions().holdingIn(m_order.period.year), m_contents.decisions);
    auto &decisions = m_contents.decisions;
    decisions.erase(std::remove_if(decisions.begin(), decisions.end(),
                                   [&](const Decision &its) { return isLaterThan(m_order.period, its); }),
                    decisions.end());
    takeState();
    takeIdentity();
    hideNames();
    return m_error ? Result<PackageContents>(*m_error) : std::move(m_contents);
}

} // namespace

Result<QStringList> packageFields(Book &book, Year year)
{
    const auto plan = book.plans().inForce(year);
    if (!plan)
        return plan.error();
    QStringList titles;
    for (const PackageField &field : fieldsOf(*plan))
        titles += field.title;
    return titles;
}

Result<PackageContents> packageContentsOf(Book &book, const ExportOrder &order)
{
    if (const auto own = refuseTownBook(book); !own)
        return own.error();
    auto contents = Gathering(book, order).gathered();
    if (!contents)
        return contents;
    const Plan &plan = contents->plans.back().plan;
    auto scope = scopeOf(plan, order.fields);
    if (!scope)
        return scope.error();
    contents.value().fields = fieldsOf(plan);
    contents.value().scope = std::move(scope).value();
    narrow(contents.value());
    return contents;
}

} // namespace ansinh
