// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/return_base.h"

#include "core/actions/forms.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ansinh {

namespace {

QString number(const std::optional<Decimal> &value)
{
    return value ? value->toString() : QString();
}

void addTo(QCryptographicHash &hash, const QStringList &words)
{
    hash.addData(words.join(QChar(0x1F)).toUtf8());
    hash.addData(QByteArray(1, '\x1E'));
}

template <class T, class Is> const T *firstOf(const std::vector<T> &all, Is is)
{
    const auto found = std::find_if(all.begin(), all.end(), is);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const Figure *ReportedPeriod::figure(const FigureKey &key) const
{
    const auto first
        = std::lower_bound(figures.begin(), figures.end(), key.target.text,
                           [](const Figure &each, const QString &target) { return each.target.text < target; });
    const auto found = std::find_if(first, figures.end(), [&](const Figure &each) {
        return each.target != key.target || key.isOf(each);
    });
    return found != figures.end() && key.isOf(*found) ? &*found : nullptr;
}

const TaskResult *ReportedPeriod::result(const Code<Task> &task, const Code<Organisation> &by) const
{
    return firstOf(results, [&](const TaskResult &each) { return each.task == task && each.by == by; });
}

const TaskIndicatorValue *ReportedPeriod::indicator(const TaskIndicatorValue &of) const
{
    return firstOf(indicators, [&](const TaskIndicatorValue &each) {
        return each.task == of.task && each.by == of.by && each.indicator == of.indicator && each.fund == of.fund;
    });
}

int ReportedPeriod::lastVersion(const Code<Organisation> &organisation) const
{
    int last = 0;
    for (const Submission &submission : submissions) {
        if (submission.organisation == organisation)
            last = qMax(last, submission.version);
    }
    return last;
}

QByteArray ReportedPeriod::markOf(const Code<Organisation> &organisation) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addTo(hash, {organisation.text, QString::number(lastVersion(organisation))});
    for (const Figure &each : figures) {
        if (each.by == organisation)
            addTo(hash, {each.target.text, QString::number(each.part.area.value), each.part.member.text,
                         nameOf(each.state), number(each.value), number(each.numerator), number(each.denominator),
                         nameOf(each.certainty), each.note});
    }
    for (const TaskResult &each : results) {
        if (each.by == organisation)
            addTo(hash, {each.task.text, each.text, each.progress, each.difficulties, each.proposals});
    }
    for (const TaskIndicatorValue &each : indicators) {
        if (each.by == organisation)
            addTo(hash, {each.task.text, each.indicator, each.fund, each.value.toString()});
    }
    return hash.result().toHex();
}

Result<const std::vector<Form> *> ReturnBase::forms(const Period &period)
{
    if (const auto found = m_forms.find(period); found != m_forms.end())
        return &found->second;
    auto matter = formMatterOf(m_book, m_keeper, period, m_today);
    if (!matter)
        return matter.error();
    const auto *forms = &m_forms.emplace(period, composeForms(*matter)).first->second;
    for (TargetHistory &history : matter.value().histories) {
        const std::pair<Period, QString> key{period, history.target.code.text};
        m_targets.try_emplace(key, std::make_unique<KnownTarget>(std::move(history)));
    }
    return forms;
}

Result<const Form *> ReturnBase::form(const Code<Organisation> &organisation, const Period &period)
{
    const auto forms = this->forms(period);
    if (!forms)
        return forms.error();
    return firstOf(**forms, [&](const Form &each) { return each.identity.organisation == organisation; });
}

Result<ReportedPeriod> reportedIn(Book &book, const Period &period)
{
    auto figures = book.figures().in(period);
    auto results = book.results().in(period);
    auto indicators = book.results().indicatorsIn(period);
    auto submissions = book.submissions().in(period);
    if (!figures)
        return figures.error();
    if (!results)
        return results.error();
    if (!indicators)
        return indicators.error();
    if (!submissions)
        return submissions.error();
    std::stable_sort(figures.value().begin(), figures.value().end(),
                     [](const Figure &a, const Figure &b) { return a.target.text < b.target.text; });
    return ReportedPeriod{std::move(figures).value(), std::move(results).value(), std::move(indicators).value(),
                          std::move(submissions).value()};
}

Result<const ReportedPeriod *> ReturnBase::reported(const Period &period)
{
    if (const auto found = m_reported.find(period); found != m_reported.end())
        return &found->second;
    auto reported = reportedIn(m_book, period);
    if (!reported)
        return reported.error();
    return &m_reported.emplace(period, std::move(reported).value()).first->second;
}

Result<const KnownTarget *> ReturnBase::target(const Code<Target> &code, const Period &period)
{
    const std::pair<Period, QString> key{period, code.text};
    if (const auto read = forms(period); !read)
        return read.error();
    const auto found = m_targets.find(key);
    return found != m_targets.end() ? Result<const KnownTarget *>(found->second.get())
                                    : Error{ErrorKind::NotFound, code.text, {}};
}

Result<const Plan *> ReturnBase::plan(const Year &year)
{
    if (const auto found = m_plans.find(year); found != m_plans.end())
        return &found->second;
    auto plan = m_book.plans().inForce(year);
    if (!plan)
        return plan.error();
    return &m_plans.emplace(year, std::move(plan).value()).first->second;
}

} // namespace ansinh
