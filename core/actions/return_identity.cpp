// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/return_identity.h"

#include "core/forms/problem_words.h"
#include "core/store/book.h"
#include "core/store/parts.h"
#include "core/text/date_text.h"

namespace ansinh {

namespace {

/// Adds problems about the file.
class FileRules
{
public:
    FileRules(ReturnBase &base, const ReturnExpectation &expected, ReturnPreview &preview)
        : m_base(base), m_expected(expected), m_preview(preview), m_identity(*preview.identity)
    {
    }

    Result<void> check()
    {
        const auto plan = m_base.plan(m_identity.period.year);
        if (!plan)
            return plan.error();
        if (m_identity.version != FormIdentity::kVersion)
            return say("other_form_version",
                       {QString::number(m_identity.version), QString::number(FormIdentity::kVersion)});
        if (m_identity.plan != (*plan)->identity.id)
            return say("other_plan", {m_identity.plan});
        if (!m_identity.book.isEmpty() && m_identity.book != m_base.book().token())
            (void)say("other_books_form", {});
        m_preview.period = m_identity.period;
        m_preview.organisation = m_identity.organisation;
        m_preview.organisationName = nameOf(**plan, m_identity.organisation);
        checkPeriod(**plan);
        checkNames(**plan);
        return checkAsked();
    }

private:
    Result<void> say(const char *rule, const QStringList &words)
    {
        m_preview.problems.push_back({problemOf(rule, {}, words), -1});
        return {};
    }

    static QString nameOf(const Plan &plan, const Code<Organisation> &code)
    {
        const Organisation *organisation = plan.organisation(code);
        return organisation ? organisation->name : code.text;
    }

    void checkPeriod(const Plan &plan)
    {
        const Period &period = m_identity.period;
        const int year = period.year.number();
        const bool isCovered = (plan.identity.firstYear == 0 || year >= plan.identity.firstYear)
            && (plan.identity.lastYear == 0 || year <= plan.identity.lastYear);
        if (m_expected.period && *m_expected.period != period)
            (void)say("other_year", {periodWords(period), periodWords(*m_expected.period)});
        else if (!isCovered)
            (void)say("other_year:not_covered", {periodWords(period)});
    }

    void checkNames(const Plan &plan)
    {
        const Code<Organisation> &own = m_identity.organisation;
        if (m_expected.organisation && *m_expected.organisation != own) {
            (void)say("other_organisation:expected", {nameOf(plan, *m_expected.organisation), nameOf(plan, own)});
            return;
        }
        const Code<Organisation> named = organisationNamedBy(plan);
        if (!named.isEmpty() && named != own)
            (void)say("other_organisation", {nameOf(plan, named), nameOf(plan, own)});
    }

    /// File names begin with the code: "BCS-KP-bao-cao-2026 (2).xlsx". Empty: it names none.
    Code<Organisation> organisationNamedBy(const Plan &plan) const
    {
        const QString &name = m_preview.file.name;
        Code<Organisation> best;
        for (const Organisation &organisation : plan.organisations) {
            const QString &code = organisation.code.text;
            const bool isNamed = name.startsWith(code, Qt::CaseInsensitive)
                && (name.size() == code.size() || !name.at(code.size()).isLetterOrNumber());
            if (isNamed && code.size() > best.text.size())
                best = organisation.code;
        }
        return best;
    }

    Result<void> checkAsked()
    {
        const auto form = m_base.form(m_identity.organisation, m_identity.period);
        if (!form && form.error().kind != ErrorKind::NotFound && form.error().kind != ErrorKind::Invalid)
            return form.error();
        if (!form || !*form)
            return say("organisation_not_asked", {m_preview.organisationName});
        return checkFile();
    }

    Result<void> checkFile()
    {
        if (m_preview.sha256.isEmpty())
            return {};
        const auto earlier = m_base.book().submissions().withFile(m_preview.sha256);
        if (!earlier)
            return earlier.error();
        if (!*earlier)
            return {};
        return say("same_file", {shortDate((*earlier)->received), QString::number((*earlier)->version)});
    }

    ReturnBase &m_base;
    const ReturnExpectation &m_expected;
    ReturnPreview &m_preview;
    const FormIdentity m_identity;
};

} // namespace

QString periodWords(const Period &period)
{
    return period.half ? QStringLiteral("6 tháng đầu năm %1").arg(period.year.toString()) : period.year.toString();
}

Result<void> identify(ReturnBase &base, const ReturnExpectation &expected, ReturnPreview &preview)
{
    if (!preview.identity)
        return {};
    return FileRules(base, expected, preview).check();
}

} // namespace ansinh
