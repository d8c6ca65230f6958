// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/denominator_writer.h"

#include "core/actions/references.h"
#include "core/store/parts.h"
#include "core/text/normalise.h"
#include "core/text/number.h"
#include "core/text/number_format.h"
#include "ui/base/desk.h"
#include "ui/targets/effects_dialog.h"
#include "ui/targets/figure_writer.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/notice.h"

namespace ansinh {

namespace {

/// "Dân số", "Dân số, Khu phố 2".
QString nameOf(const DenominatorEdit &edit)
{
    return edit.areaName.isEmpty() ? edit.name : edit.name + QStringLiteral(", ") + edit.areaName;
}

} // namespace

DenominatorWriter::DenominatorWriter(Desk &desk, Notice &notice, QWidget *window)
    : QObject(window), m_desk(desk), m_notice(notice), m_window(window)
{
}

/// Reads the number and finds the source; false: refused, or given up.
bool DenominatorWriter::complete(DenominatorEdit &edit, QString &source)
{
    if (edit.value && !edit.value->isEmpty()) {
        const ParsedNumber number = parseNumber(*edit.value, NumberColumn::Whole);
        if (number.kind != NumberKind::Number) {
            m_notice.refuse(
                {ErrorKind::Invalid, nameOf(edit) + QStringLiteral(": ") + explain(number, *edit.value), {}});
            return false;
        }
        edit.value = number.value.toString();
    }
    if (!edit.value)
        edit.value = edit.now->value.toString();
    if (!edit.source)
        edit.source = edit.now ? edit.now->source : QString();
    if (edit.value->isEmpty() || !singleLine(*edit.source).isEmpty())
        return true;
    if (source.isEmpty()) {
        const auto given = askLine(m_window, tr("Source of the denominator"),
                                   tr("Where does the number for “%1” come from?").arg(nameOf(edit)), m_lastSource);
        source = given.value_or(QString());
    }
    edit.source = source;
    if (!source.isEmpty())
        m_lastSource = source;
    return !source.isEmpty();
}

Result<void> DenominatorWriter::carryOut(const std::vector<DenominatorEdit> &edits)
{
    const QString year = m_desk.year().toString();
    const Action action{QStringLiteral("denominator"), {edits.front().name, year}, {}, {}};
    return m_desk.book().change(action, [&]() -> Result<void> {
        for (const DenominatorEdit &edit : edits) {
            if (edit.value->isEmpty()) {
                if (const auto done = m_desk.book().references().removeDenominator(edit.now->id); !done)
                    return done;
                continue;
            }
            const auto done
                = keepDenominator(m_desk.book(), {year, edit.name, edit.areaName, *edit.value, singleLine(*edit.source)});
            if (!done)
                return done.error();
        }
        return {};
    });
}

/// "Dân số, năm 2026: 6.229 → 6.100", or how many there are.
QString DenominatorWriter::inWords(const std::vector<DenominatorEdit> &edits) const
{
    if (edits.size() > 1)
        return tr("%n denominator(s) of the year %1", nullptr, static_cast<int>(edits.size())).arg(m_desk.year().number());
    const DenominatorEdit &edit = edits.front();
    const auto number = [](const QString &text) {
        const auto value = Decimal::from(text);
        return value ? formatNumber(*value) : QStringLiteral("–");
    };
    return tr("%1, year %2: %3 → %4")
        .arg(nameOf(edit))
        .arg(m_desk.year().number())
        .arg(edit.now ? formatNumber(edit.now->value) : QStringLiteral("–"), number(*edit.value));
}

void DenominatorWriter::write(std::vector<DenominatorEdit> edits, const QString &suggested)
{
    m_notice.putAway();
    QString source = suggested;
    const std::vector<DenominatorEdit> typed = edits; // as it waits to be mended
    std::vector<DenominatorEdit> all;
    for (size_t i = 0; i < edits.size(); ++i) {
        DenominatorEdit &edit = edits[i];
        const bool isNothing = !edit.now && edit.value.value_or(QString()).isEmpty();
        if (isNothing)
            continue;
        if (!complete(edit, source))
            return emit refused(typed[i]);
        all.push_back(edit);
    }
    if (all.empty())
        return;
    const auto changes = whatIf(m_desk.book(), periodsMovedFrom(m_desk.year(), m_desk.keeper().years()),
                                [&] { return carryOut(all); });
    if (!changes) {
        m_notice.refuse(changes.error());
        return emit refused(typed.front());
    }
    if (!changes->empty() && !confirmEffects(m_desk, inWords(all), *changes, m_window))
        return;
    const auto done = m_desk.written(carryOut(all));
    if (done)
        return tellJumps(all);
    m_notice.refuse(done.error());
    emit refused(typed.front());
}

/// More than doubled or halved since the year before: taken, but worth a look.
void DenominatorWriter::tellJumps(const std::vector<DenominatorEdit> &edits)
{
    QStringList jumps;
    for (const DenominatorEdit &edit : edits) {
        const auto value = Decimal::from(*edit.value);
        if (!value || !edit.before)
            continue;
        const Decimal before = edit.before->value;
        if (*value > before + before || *value + *value < before)
            jumps += tr("%1: %2 last year, %3 now").arg(nameOf(edit), formatNumber(before), formatNumber(*value));
    }
    if (jumps.isEmpty())
        return;
    m_notice.warn(tr("A large change, please check. %1.").arg(jumps.join(QStringLiteral("; "))));
    FigureWriter::offerUndo(m_desk, m_notice);
}

} // namespace ansinh
