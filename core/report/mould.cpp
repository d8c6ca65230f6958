// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mould.h"

#include "core/report/report_text.h"

namespace ansinh {

namespace {

/// A form that begins with a space goes on where another sentence ended.
bool isContinuation(const QString &form)
{
    return form.startsWith(QLatin1Char(' '));
}

} // namespace

QString MouldTurn::say(const Mould &mould, const QHash<QString, QString> &words)
{
    int &turn = m_turns[mould.rule];
    const auto formAt = [&](int at) { return mould.forms.at(at % mould.forms.size()); };
    const auto openingOf = [](const QString &form) { return form.section(QLatin1Char('{'), 0, 0); };
    QString form = formAt(turn);
    if (!isContinuation(form) && !m_opening.isEmpty() && openingOf(form) == m_opening)
        form = formAt(++turn);
    ++turn;
    if (!isContinuation(form))
        m_opening = openingOf(form);
    return filled(form, words);
}

} // namespace ansinh
