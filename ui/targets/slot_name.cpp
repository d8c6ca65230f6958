// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/slot_name.h"

#include "ui/base/desk.h"
#include "ui/widgets/part_word.h"

namespace ansinh {

QString slotName(Desk &desk, const FigureKey &slot)
{
    const Result<Status> &status = desk.status(slot.period);
    if (slot.part.isWhole() || !status)
        return slot.target.text;
    const QString part = partName(status->plan, status->areas, slot.part, desk.today());
    return part.isEmpty() ? slot.target.text : QStringLiteral("%1 · %2").arg(slot.target.text, part);
}

QString saidOf(const QString &slotName, const Code<Target> &target, const QString &sentence)
{
    const qsizetype at = sentence.indexOf(target.text);
    if (at < 0)
        return slotName + QStringLiteral(": ") + sentence;
    return QString(sentence).replace(at, target.text.size(), slotName);
}

} // namespace ansinh
