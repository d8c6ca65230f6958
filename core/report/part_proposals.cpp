// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/proposal_groups.h"
#include "core/report/recipients.h"
#include "core/report/report_parts.h"
#include "core/report/report_text.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

bool isDecided(const ReportReading &reading, const Contradiction &contradiction)
{
    const auto &decisions = reading.matter().decisions;
    return std::any_of(decisions.begin(), decisions.end(), [&](const Decision &decision) {
        return decision.item == contradiction.id && !decision.choice.isEmpty();
    });
}

/// "mục II.2": a place that is no section of the plan is named by its own words.
QString placeName(const ContradictionPlace &place)
{
    const bool isSection = !place.section.isEmpty() && QStringLiteral("IVX").contains(place.section.at(0));
    return isSection ? QStringLiteral("mục ") + place.section : withLowerFirst(place.section);
}

Paragraph contradictionItem(const Contradiction &contradiction)
{
    QStringList places;
    for (const ContradictionPlace &place : contradiction.places)
        places += placeName(place);
    places.removeDuplicates();
    return listItem(QStringLiteral("%1 (%2).").arg(asPhrase(contradiction.subject), joinWords(places)),
                    QStringLiteral("proposal.contradiction"), {contradiction.id});
}

/// Whose word is asked for: the people's committee above, else the first addressee from outside the ward.
QString superiorName(const ReportReading &reading)
{
    if (const Code<Organisation> body = superiorBody(reading); !body.isEmpty())
        return reading.nameOf(body);
    for (const Code<Organisation> &code : addresseeCodes(reading)) {
        const Organisation *organisation = reading.plan().organisation(code);
        if (organisation && organisation->isOutside)
            return reading.nameOf(code);
    }
    return QStringLiteral("cấp trên");
}

/// Those that change what a target asks for: the ward cannot settle them alone.
Blocks contradictionItems(const ReportReading &reading)
{
    Blocks blocks;
    for (const Contradiction &contradiction : reading.plan().contradictions) {
        if (!contradiction.target.isEmpty() && !isDecided(reading, contradiction))
            blocks.push_back(contradictionItem(contradiction));
    }
    if (blocks.empty())
        return {};
    blocks.insert(blocks.begin(),
                  bodyText(QStringLiteral(
                               "Để có căn cứ đánh giá chỉ tiêu, kính đề nghị %1 cho ý kiến đối với một số nội dung của "
                               "Kế hoạch cần được hiểu thống nhất:")
                               .arg(superiorName(reading)),
                           QStringLiteral("proposal.contradictions")));
    return blocks;
}

Blocks proposals(const ReportReading &reading)
{
    Blocks items = proposalItems(reading);
    if (!items.empty())
        items.insert(items.begin(),
                     bodyText(QStringLiteral("Trên cơ sở đề xuất của các đơn vị, %1 kiến nghị:").arg(reading.ward()),
                              QStringLiteral("proposals")));
    return items;
}

} // namespace

Blocks proposalsPart(const ReportReading &reading)
{
    Blocks blocks = proposals(reading);
    append(blocks, contradictionItems(reading));
    if (blocks.empty())
        blocks.push_back(bodyText(QStringLiteral("Trong kỳ báo cáo, các đơn vị không có kiến nghị, đề xuất."),
                                  QStringLiteral("proposals.none")));
    return blocks;
}

} // namespace ansinh
