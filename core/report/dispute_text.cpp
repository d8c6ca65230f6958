// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dispute_text.h"

#include "core/report/figure_text.h"
#include "core/report/reported_value.h"
#include "core/text/number_format.h"

namespace ansinh {

namespace {

QString sideText(const ReportReading &reading, const Target &target, const Figure &figure)
{
    return QStringLiteral("%1 báo cáo %2").arg(reading.nameOf(figure.by), reportedText(target, figure));
}

/// Between two sides that both state a number: "37 người"; empty: more sides, or none to subtract.
QString differenceText(const ReportReading &reading, const Target &target, const Dispute &dispute)
{
    std::vector<Decimal> counts;
    for (const Figure *figure : reading.figuresOf(target)) {
        const std::optional<Decimal> &count = target.kind == TargetKind::Ratio ? figure->numerator : figure->value;
        if (figure->part == dispute.part && count)
            counts.push_back(*count);
    }
    if (counts.size() != 2 || target.kind == TargetKind::YesNo)
        return {};
    const Rational gap = Rational(counts[0]) - Rational(counts[1]);
    const QString unit = target.kind == TargetKind::Ratio ? target.countedUnit : target.unit;
    const QString number = formatNumber(gap.isNegative() ? -gap : gap);
    return gap.isZero() ? QString() : (number + QLatin1Char(' ') + unit).trimmed();
}

QString sidesText(const ReportReading &reading, const Target &target, const Dispute &dispute)
{
    QStringList sides;
    for (const Figure *figure : reading.figuresOf(target)) {
        if (figure->part == dispute.part)
            sides += sideText(reading, target, *figure);
    }
    if (const QString gap = differenceText(reading, target, dispute); !gap.isEmpty())
        sides.back() += QStringLiteral(" (chênh lệch %1)").arg(gap);
    const QString where = dispute.part.isWhole() ? QString() : reading.nameOf(dispute.part) + QStringLiteral(": ");
    return sides.isEmpty() ? QString() : where + sides.join(QStringLiteral(", "));
}

QString textOf(const ReportReading &reading, const Target &target, const Dispute &dispute)
{
    switch (dispute.kind) {
    case Dispute::Kind::Sources: return sidesText(reading, target, dispute);
    case Dispute::Kind::PartsAndWhole:
        return QStringLiteral("tổng số liệu thành phần không khớp với số liệu chung của toàn ") + reading.unitWord();
    case Dispute::Kind::Divisions: break;
    }
    return QStringLiteral("số liệu tổng hợp theo khu phố không khớp với số liệu tổng hợp theo đơn vị");
}

} // namespace

QString disputeText(const ReportReading &reading, const Target &target)
{
    QStringList texts;
    for (const Dispute &dispute : reading.assessmentOf(target).disputes) {
        const QString text = dispute.isOpen ? textOf(reading, target, dispute) : QString();
        if (!text.isEmpty())
            texts += text;
    }
    return texts.isEmpty() ? QStringLiteral("các nguồn báo cáo khác nhau") : texts.join(QStringLiteral("; "));
}

} // namespace ansinh
