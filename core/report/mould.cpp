// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mould.h"

#include "core/report/report_text.h"

namespace ansinh {

QString MouldTurn::say(const Mould &mould, const QHash<QString, QString> &words)
{
    const QString &form = mould.forms.at(m_turns[mould.rule]++ % mould.forms.size());
    return filled(form, words);
}

} // namespace ansinh
