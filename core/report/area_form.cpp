// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/area_form.h"

#include "core/document/protect_breaks.h"
#include "core/report/area_form_tables.h"
#include "core/report/deadline_text.h"
#include "core/report/table_cells.h"
#include "core/text/fold.h"

#include <algorithm>

namespace ansinh {

namespace {

const QString kRule = QStringLiteral("area_form.head");

/// How such an area is called, and its head.
struct AreaWord
{
    QString word;
    QString head;
};

AreaWord wordOf(const QString &name)
{
    for (const char *word : {"tổ dân phố", "thôn", "ấp", "khóm", "bản", "làng"}) {
        const QString one = QString::fromUtf8(word);
        if (matchKey(name).startsWith(matchKey(one)))
            return {one,
                    (one.startsWith(QStringLiteral("tổ")) ? QStringLiteral("TỔ TRƯỞNG ") : QStringLiteral("TRƯỞNG "))
                        + one.toUpper()};
    }
    return {QStringLiteral("khu phố"), QStringLiteral("TRƯỞNG KHU PHỐ")};
}

Paragraph line(const QString &label, const QString &text)
{
    Paragraph paragraph;
    paragraph.role = ParagraphRole::Note;
    paragraph.runs = {Run{label + QStringLiteral(": "), true}, Run{protectBreaks(text)}};
    paragraph.rule = kRule;
    return paragraph;
}

QString whereText(const PaperReading &reading)
{
    QStringList through;
    for (const QString &one : {collectorName(reading), contactText(reading)}) {
        if (!one.isEmpty())
            through += one;
    }
    return through.isEmpty()
        ? reading.issuerName() + QLatin1Char('.')
        : QStringLiteral("%1, qua %2.").arg(reading.issuerName(), through.join(QStringLiteral(", ")));
}

QString whenText(const PaperReading &reading)
{
    return reading.collect() ? dueText(*reading.collect()) + QLatin1Char('.')
                             : QStringLiteral("trước ngày …… tháng …… năm %1.").arg(reading.year());
}

std::vector<Block> head(const PaperReading &reading, const QString &name)
{
    const QString title = QStringLiteral("PHIẾU BÁO CÁO %1 CỦA %2").arg(reading.periodName(), name).toUpper();
    std::vector<Block> blocks
        = appendixHead({}, protectBreaks(title), QStringLiteral("(Kết quả thực hiện %1)").arg(resolutionText(reading)));
    blocks.erase(blocks.begin()); // no label: it is no appendix
    std::get<Paragraph>(blocks.back()).ruleBelow = false; // a page is short
    blocks.push_back(line(QStringLiteral("Gửi về"), whereText(reading)));
    blocks.push_back(line(QStringLiteral("Thời hạn"), whenText(reading)));
    blocks.push_back(line(QStringLiteral("Kỳ số liệu"), QStringLiteral("từ ngày ……/……/……… đến ngày ……/……/……….")));
    blocks.push_back(
        line(QStringLiteral("Cách ghi"),
             QStringLiteral("tử số là số đếm được của dòng chữ đứng, mẫu số là của dòng chữ nghiêng; không phát "
                            "sinh thì ghi 0; chưa có số liệu thì ghi “chưa có”; số ước thì ghi thêm chữ "
                            "“ước”; ô có dấu x không phải ghi.")));
    return blocks;
}

Section form(const PaperReading &reading, const Area &area, const std::vector<const Target *> &targets)
{
    const QString &name = area.nameOn(reading.date());
    Section section{QStringLiteral("Phiếu báo cáo: ") + name, Orientation::Portrait, head(reading, name)};
    section.blocks.push_back(areaTargetTable(reading, targets, Part::ofArea(area.id)));
    section.blocks.push_back(areaAnswerTable(targets.size()));
    section.blocks.push_back(areaSignatureTable(reading, wordOf(name).head));
    return section;
}

} // namespace

const Organisation *organisationOf(const ReportReading &reading, const Area &area)
{
    const QString name = matchKey(area.nameOn(reading.date()));
    const QString word = matchKey(wordOf(area.nameOn(reading.date())).word);
    const Organisation *group = nullptr;
    for (const Organisation &one : reading.plan().organisations) {
        if (matchKey(one.nameOn(reading.date())) == name)
            return &one;
        if (!group && one.kind == OrganisationKind::Group && matchKey(one.name).endsWith(word))
            group = &one;
    }
    return group;
}

std::vector<const Target *> areaTargets(const PaperReading &reading, const Area &area)
{
    const Organisation *organisation = organisationOf(reading, area);
    const OwedReport owed = organisation ? reading.owedBy(organisation->code) : OwedReport();
    std::vector<const Target *> targets;
    for (const Target &target : reading.plan().targets) {
        const bool isOwed = std::find(owed.targets.begin(), owed.targets.end(), &target) != owed.targets.end();
        if (isOwed || (target.assessable && reading.paper().byArea.count(target.code) > 0))
            targets.push_back(&target);
    }
    return targets;
}

Document composeAreaForms(const PaperMatter &matter, const std::vector<Area> &areas)
{
    const PaperReading reading(matter);
    Document document = paperDocument(reading, QStringLiteral("Phiếu báo cáo của khu phố ") + reading.periodName());
    for (const Area &area : areas) {
        const std::vector<const Target *> targets = areaTargets(reading, area);
        if (!targets.empty())
            document.sections.push_back(form(reading, area, targets));
    }
    return document;
}

} // namespace ansinh
