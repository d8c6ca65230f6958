// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/dispute_text.h"

#include "core/report/figure_text.h"
#include "core/report/reported_value.h"

namespace ansinh {

namespace {

QString sideText(const ReportReading &reading, const Target &target, const Figure &figure)
{
    return QStringLiteral("%1 báo cáo %2").arg(reading.nameOf(figure.by), reportedText(target, figure));
}

QString sidesText(const ReportReading &reading, const Target &target, const Dispute &dispute)
{
    QStringList sides;
    for (const Figure *figure : reading.figuresOf(target)) {
        if (figure->part == dispute.part)
            sides += sideText(reading, target, *figure);
    }
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
