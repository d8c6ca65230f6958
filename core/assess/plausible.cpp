// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess/plausible.h"

#include "core/assess/earlier_remark.h"
#include "core/text/number_format.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

QString text(Decimal value)
{
    return formatNumber(value);
}

/// The rules in the order in which they are told; each looks at one thing only.
class Border
{
public:
    Border(const Figure &figure, const TargetHistory &history)
        : m_figure(figure), m_index(history), m_isRatio(history.target.kind == TargetKind::Ratio)
    {
    }

    std::vector<Remark> remarks()
    {
        if (m_figure.state != FigureState::Reported)
            checkState();
        else if (!m_figure.value && !m_figure.numerator)
            refuse("no_answer",
                   QCoreApplication::translate("core/assess", "%1: nothing was given. Give a value or a state.")
                       .arg(m_figure.target.text));
        else
            checkAnswer();
        return m_remarks;
    }

private:
    void checkState()
    {
        if (m_figure.value || m_figure.numerator || m_figure.denominator)
            refuse("state_with_value",
                   QCoreApplication::translate("core/assess", "%1: give either a value or a state, not both.")
                       .arg(m_figure.target.text));
    }

    void checkAnswer()
    {
        checkSigns();
        if (m_isRatio)
            checkRatio();
        else
            checkNumber();
        if (m_remarks.empty() || !m_remarks.front().isRefusal)
            for (const Remark &remark : earlierRemarks(m_figure, m_index))
                m_remarks.push_back(remark);
    }

    void checkSigns()
    {
        for (const std::optional<Decimal> &number : {m_figure.value, m_figure.numerator, m_figure.denominator})
            if (number && number->isNegative())
                refuse("negative",
                       QCoreApplication::translate("core/assess", "%1: %2 is below 0. Give a number from 0 on.")
                           .arg(m_figure.target.text, text(*number)));
    }

    void checkNumber()
    {
        const TargetKind kind = m_index.target().kind;
        if (m_figure.numerator || m_figure.denominator)
            refuse("wrong_shape",
                   QCoreApplication::translate("core/assess",
                                               "%1 is not a ratio: give one value, not a numerator and a denominator.")
                       .arg(m_figure.target.text));
        else if (kind == TargetKind::YesNo && !m_figure.value->isZero() && !m_figure.isYes())
            refuse("not_yes_no",
                   QCoreApplication::translate("core/assess", "%1 is answered with yes or no, not with %2.")
                       .arg(m_figure.target.text, text(*m_figure.value)));
        else if ((kind == TargetKind::Count || kind == TargetKind::Cumulative) && !m_figure.value->isWhole())
            refuse(
                "not_whole",
                QCoreApplication::translate("core/assess", "%1 counts whole units: %2 is not a whole number. Check it.")
                    .arg(m_figure.target.text, text(*m_figure.value)));
    }

    void checkRatio()
    {
        if (m_figure.numerator)
            checkFraction(*m_figure.numerator);
        else if (*m_figure.value > Decimal::fromWhole(100))
            doubt("out_of_range",
                  QCoreApplication::translate(
                      "core/assess", "%1: %2% is above 100%. Correct it, or give the reason for which it is right.")
                      .arg(m_figure.target.text, text(*m_figure.value)));
    }

    void checkFraction(Decimal numerator)
    {
        const std::optional<Decimal> shared = m_index.sharedDenominator(m_figure.period.year, m_figure.part);
        const std::optional<Decimal> denominator = m_figure.denominator ? m_figure.denominator : shared;
        if (!denominator || denominator->isZero())
            warnOfDenominator();
        else if (numerator > *denominator)
            doubt("numerator_above_denominator",
                  QCoreApplication::translate("core/assess",
                                              "%1: the numerator %2 is above the denominator %3. Correct one of "
                                              "them, or give the reason for which they are right.")
                      .arg(m_figure.target.text, text(numerator), text(*denominator)));
        if (m_figure.denominator && shared && *m_figure.denominator != *shared)
            warnOfShared(*m_figure.denominator, *shared);
        if (!numerator.isWhole() || (denominator && !denominator->isWhole()))
            warn("not_whole",
                 QCoreApplication::translate("core/assess",
                                             "%1: the numerator %2 or the denominator %3 is not a whole "
                                             "number. Check that it was not misread.")
                     .arg(m_figure.target.text, text(numerator), denominator ? text(*denominator) : QString()));
    }

    void warnOfDenominator()
    {
        warn("no_denominator",
             QCoreApplication::translate("core/assess",
                                         "%1 has no denominator above 0 yet, so it has no percentage. "
                                         "Give the denominator or enter the shared one (%2).")
                 .arg(m_figure.target.text, m_index.target().denominator));
    }

    void warnOfShared(Decimal own, Decimal shared)
    {
        warn("denominator_unlike_shared",
             QCoreApplication::translate("core/assess",
                                         "%1: the denominator %2 is not the shared one of %3 (%4: %5). The figure "
                                         "keeps its own.")
                 .arg(m_figure.target.text, text(own), m_figure.period.year.toString(), m_index.target().denominator,
                      text(shared)));
    }

    /// Refusals are told first.
    void say(bool isRefusal, const char *rule, const QString &message)
    {
        const Remark remark{isRefusal, QString::fromLatin1(rule), message};
        m_remarks.insert(isRefusal ? m_remarks.begin() : m_remarks.end(), remark);
    }

    void refuse(const char *rule, const QString &message) { say(true, rule, message); }
    void warn(const char *rule, const QString &message) { say(false, rule, message); }
    /// What a reason can justify.
    void doubt(const char *rule, const QString &message) { say(m_figure.reason.trimmed().isEmpty(), rule, message); }

    const Figure &m_figure;
    FigureIndex m_index;
    bool m_isRatio;
    std::vector<Remark> m_remarks;
};

} // namespace

std::vector<Remark> remarksOn(const Figure &figure, const TargetHistory &history)
{
    return Border(figure, history).remarks();
}

} // namespace ansinh
