// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/assigned_edit.h"

#include "core/text/normalise.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

QString said(const char *sentence)
{
    return QCoreApplication::translate("core/actions", sentence);
}

CellOutcome outcome(CellOutcome::Kind kind, const QString &message = {})
{
    return {kind, message, false, {}};
}

CellOutcome refused(const QString &message)
{
    return outcome(CellOutcome::Kind::Refused, message);
}

CellOutcome emptied(AssignedDraft &draft)
{
    const bool wasThere = draft.after.has_value();
    draft.after.reset();
    return outcome(wasThere ? CellOutcome::Kind::Removed : CellOutcome::Kind::Unchanged);
}

CellOutcome typedValue(const Target &target, const QString &text, AssignedDraft &draft)
{
    if (text.isEmpty())
        return emptied(draft);
    if (target.kind == TargetKind::YesNo)
        return refused(said(QT_TRANSLATE_NOOP("core/actions", "%1 is attained or not; no number is assigned to it."))
                           .arg(target.code.text));
    const ParsedNumber number = parseNumber(text);
    if (number.kind == NumberKind::Ambiguous && !number.readings.isEmpty())
        return {CellOutcome::Kind::Ambiguous, explain(number, text), false, number.readings};
    if (number.kind != NumberKind::Number)
        return refused(explain(number, text));
    const bool isAboveAll = target.kind == TargetKind::Ratio && number.value > Decimal::fromWhole(100);
    if (number.value.isNegative() || isAboveAll)
        return refused(
            said(QT_TRANSLATE_NOOP("core/actions", "A share lies between 0 and 100 %, a count is not below 0.")));
    const std::optional<AssignedValue> now = draft.after;
    if (now && now->value == number.value)
        return {};
    draft.after = AssignedValue{target.code, draft.year, number.value, now ? now->document : QString()};
    return outcome(now ? CellOutcome::Kind::Changed : CellOutcome::Kind::New);
}

CellOutcome typedDocument(const Target &target, const QString &text, AssignedDraft &draft)
{
    if (!draft.after && text.isEmpty())
        return {};
    if (!draft.after)
        return refused(
            said(QT_TRANSLATE_NOOP("core/actions",
                                   "%1 has no assigned value yet. Enter the value first, then the document that "
                                   "assigns it."))
                .arg(target.code.text));
    const QString before = draft.after->document;
    draft.after->document = text;
    if (before == text)
        return {};
    return outcome(before.isEmpty()     ? CellOutcome::Kind::New
                       : text.isEmpty() ? CellOutcome::Kind::Removed
                                        : CellOutcome::Kind::Changed);
}

} // namespace

bool AssignedDraft::isChanged() const
{
    if (!before || !after)
        return before.has_value() != after.has_value();
    return before->value != after->value || before->document != after->document;
}

CellOutcome typedIntoAssigned(const Target &target, const CellEdit &edit, AssignedDraft &draft)
{
    const QString text = singleLine(edit.typed);
    return edit.of == CellEdit::Of::AssigningDocument ? typedDocument(target, text, draft)
                                                      : typedValue(target, text, draft);
}

} // namespace ansinh
