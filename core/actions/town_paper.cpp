// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/town_paper.h"

#include "core/assess/display.h"
#include "core/exchange/package_descriptor.h"
#include "core/report/paragraphs.h"
#include "core/report/report_wording.h"
#include "core/report/table_cells.h"
#include "core/report/verdict_words.h"
#include "core/text/date_text.h"
#include "core/text/number_format.h"

#include <QHash>

namespace ansinh {

namespace {

/// Without a ward: a dash.
QString wardCountText(int count)
{
    return count == 0 ? QStringLiteral("-") : formatNumber(Decimal::fromWhole(count));
}

/// A sum that is not judged says how many wards attain.
QString verdictText(const TownTarget &target, bool isOneWard)
{
    if (isOneWard || target.isJudged)
        return verdictWord(target.assessment.verdict, QStringLiteral("phường"));
    const Verdict verdict = target.assessment.verdict;
    if (verdict == Verdict::NotAssessable || verdict == Verdict::NotApplicable) // all wards say so
        return verdictWord(verdict, QStringLiteral("phường"));
    if (target.judged == 0)
        return QStringLiteral("Chưa có số liệu");
    return QStringLiteral("%1/%2 phường đạt").arg(target.attained).arg(target.judged);
}

QString nameCell(const Target &target)
{
    const bool needsUnit = target.kind != TargetKind::Ratio && !target.unit.isEmpty();
    return needsUnit ? QStringLiteral("%1 (%2)").arg(target.name, target.unit) : target.name;
}

QString amountsText(const Assessment &assessment)
{
    const Measured &its = assessment.measured;
    if (!its.numerator || !its.denominator)
        return {};
    return formatNumber(*its.numerator) + QLatin1Char('/') + formatNumber(*its.denominator);
}

TableRow targetRow(const TownTarget &target, const Target &of, bool isOneWard)
{
    TableRow row;
    row.cells = {centredCell(of.code.text),
                 textCell(nameCell(of)),
                 numberCell(displayedTarget(of)),
                 numberCell(amountsText(target.assessment)),
                 numberCell(townValueText(target, of)),
                 textCell(verdictText(target, isOneWard))};
    for (const int count : {target.adding, target.missing, target.disputed, target.apart})
        row.cells.push_back(centredCell(isOneWard ? QString() : wardCountText(count)));
    return row;
}

Table totalsTable(const TownStatus &status)
{
    Table table = tableWith({{QStringLiteral("Mã"), 6},
                             {QStringLiteral("Chỉ tiêu"), 40},
                             {QStringLiteral("Kế hoạch"), 10},
                             {QStringLiteral("Tử số/mẫu số"), 15},
                             {QStringLiteral("Kết quả"), 10},
                             {QStringLiteral("Đánh giá"), 16},
                             {QStringLiteral("Phường cộng"), 8},
                             {QStringLiteral("Chưa có"), 7},
                             {QStringLiteral("Chưa thống nhất"), 9},
                             {QStringLiteral("Để riêng"), 7}},
                            QStringLiteral("Kết quả thực hiện chỉ tiêu, tổng hợp các phường"));
    table.textSize = 10;
    QHash<QString, const TownTarget *> byCode;
    for (const TownTarget &target : status.targets)
        byCode.insert(target.assessment.target.text, &target);
    const ReportWording wording = ReportWording::of(status.plan);
    for (const TargetField &field : wording.fields()) {
        if (!field.title.isEmpty())
            table.rows.push_back(groupRow(table, field.title));
        for (const Target *target : field.targets) {
            if (const TownTarget *its = byCode.value(target->code.text))
                table.rows.push_back(targetRow(*its, *target, status.isOneWard));
        }
    }
    return table;
}

QString stateText(const WardStanding &ward)
{
    switch (ward.state) {
    case WardStanding::State::Submitted: return ward.isLate ? QStringLiteral("Đã nộp, trễ hạn") : QStringLiteral("Đã nộp");
    case WardStanding::State::Draft: return ward.isLate ? QStringLiteral("Dự thảo, trễ hạn") : QStringLiteral("Dự thảo");
    case WardStanding::State::Missing: break;
    }
    return ward.isLate ? QStringLiteral("Chưa gửi, quá hạn") : QStringLiteral("Chưa gửi");
}

QString remarksText(const WardStanding &ward)
{
    QStringList remarks;
    if (ward.state == WardStanding::State::Missing)
        return {};
    if (!ward.package.fields.isEmpty())
        remarks += QStringLiteral("chỉ lĩnh vực: ") + ward.package.fields.join(QStringLiteral(", "));
    if (!ward.package.missing.empty())
        remarks += QStringLiteral("%1 chỉ tiêu chưa có số liệu").arg(ward.package.missing.size());
    if (ward.package.isOtherPlan)
        remarks += QStringLiteral("theo bản kế hoạch khác");
    for (const QString &other : ward.overlaps)
        remarks += QStringLiteral("trùng địa bàn với ") + other;
    return remarks.join(QStringLiteral("; "));
}

TableRow wardRow(const WardStanding &ward, int number)
{
    const WardPackage &its = ward.package;
    const bool isThere = ward.state != WardStanding::State::Missing;
    QStringList report{its.number, its.date ? shortDate(*its.date) : QString()};
    report.removeAll(QString());
    TableRow row;
    row.cells = {centredCell(QString::number(number)),
                 textCell(its.ward),
                 textCell(stateText(ward)),
                 textCell(isThere ? report.join(QStringLiteral(", ")) : QString()),
                 centredCell(isThere ? shortDate(its.receivedOn) : QString()),
                 textCell(isThere ? its.code : QString()),
                 textCell(remarksText(ward))};
    return row;
}

Table wardsTable(const TownStatus &status)
{
    Table table = tableWith({{QStringLiteral("TT"), 5},
                             {QStringLiteral("Phường"), 30},
                             {QStringLiteral("Tình trạng"), 15},
                             {QStringLiteral("Báo cáo"), 18},
                             {QStringLiteral("Ngày nhận"), 12},
                             {QStringLiteral("Mã kiểm tra"), 15},
                             {QStringLiteral("Ghi chú"), 30}},
                            QStringLiteral("Các phường gửi gói dữ liệu"));
    table.textSize = 10;
    int number = 0;
    for (const bool isMissing : {true, false}) {
        for (const WardStanding &ward : status.wards) {
            if ((ward.state == WardStanding::State::Missing) == isMissing)
                table.rows.push_back(wardRow(ward, ++number));
        }
    }
    return table;
}

QString sentText(const TownStatus &status)
{
    const int missing = wardCount(status, WardStanding::State::Missing);
    const int drafts = wardCount(status, WardStanding::State::Draft);
    const int wards = wardCount(status);
    QString text = QStringLiteral("%1/%2 phường đã gửi").arg(wards - missing).arg(wards);
    if (drafts > 0)
        text += QStringLiteral(", trong đó %1 dự thảo").arg(drafts);
    return text;
}

QString pageLine(const TownStatus &status, const QDate &day)
{
    return QStringLiteral("Tổng hợp các phường, %1 · in ngày %2").arg(packagePeriod(status.period), shortDate(day))
        + QStringLiteral(" · trang %1/%2");
}

/// A page that lies on its side, with one table.
Section tableSection(const QString &title, Blocks head, Table table)
{
    Section section;
    section.title = title;
    section.orientation = Orientation::Landscape;
    section.blocks = std::move(head);
    section.blocks.push_back(std::move(table));
    return section;
}

Section totalsSection(const TownStatus &status, const QString &period, const QDate &day)
{
    Section section = tableSection(
        QStringLiteral("Bảng tổng hợp chỉ tiêu"),
        appendixHead(status.isOneWard ? status.wards.front().package.ward : QStringLiteral("TỔNG HỢP CÁC PHƯỜNG"),
                     QStringLiteral("KẾT QUẢ THỰC HIỆN CHỈ TIÊU ") + period.toUpper(),
                     QStringLiteral("(%1; tính đến ngày %2)").arg(sentText(status), shortDate(day))),
        totalsTable(status));
    section.blocks.push_back(note(
        QStringLiteral(
            "Tỷ lệ là tổng tử số chia tổng mẫu số của các phường, không phải trung bình các tỷ lệ. Phường cộng: số phường có "
            "số liệu trong kết quả. Để riêng: kế hoạch của phường nêu chỉ tiêu khác nên không cộng."),
        QStringLiteral("town.note")));
    return section;
}

Section wardsSection(const TownStatus &status, const QString &period)
{
    return tableSection(QStringLiteral("Các phường gửi gói dữ liệu"),
                        appendixHead(QStringLiteral("DANH SÁCH"),
                                     QStringLiteral("CÁC PHƯỜNG GỬI GÓI DỮ LIỆU ") + period.toUpper(),
                                     QStringLiteral("(%1)").arg(sentText(status))),
                        wardsTable(status));
}

} // namespace

QString townValueText(const TownTarget &target, const Target &of)
{
    const Assessment &its = target.assessment;
    return its.measured.value ? displayed(*its.measured.value, of, its.assigned) : QString();
}

Document townPaper(const TownStatus &status, const QDate &day)
{
    const QString period = packagePeriod(status.period);
    Document document;
    document.title = QStringLiteral("Tổng hợp các phường ") + period;
    document.pageLine = pageLine(status, day);
    document.sections = {totalsSection(status, period, day), wardsSection(status, period)};
    return document;
}

} // namespace ansinh
