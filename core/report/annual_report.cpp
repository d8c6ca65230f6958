// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annual_report.h"

#include "core/document/official_words.h"
#include "core/report/abbreviations.h"
#include "core/report/outline_contents.h"
#include "core/report/report_parts.h"
#include "core/text/words.h"

namespace ansinh {

namespace {

Section body(const ReportReading &reading)
{
    Section section;
    section.title = QStringLiteral("Báo cáo");
    section.blocks.push_back(headerOf(reading));
    const Addressees addressees = addresseesOf(reading);
    if (!addressees.names.isEmpty())
        section.blocks.push_back(addressees);
    append(section.blocks, opening(reading));
    append(section.blocks, bodyParts(reading));
    append(section.blocks, closing(reading));
    introduceAbbreviations(section.blocks);
    section.blocks.push_back(signatureOf(reading));
    return section;
}

} // namespace

Document composeAnnualReport(const ReportReading &reading)
{
    const ReportMatter &matter = reading.matter();
    Document document;
    document.title = QStringLiteral("Báo cáo ") + withLowerFirst(headerOf(reading).subject);
    document.author = reading.issuerName();
    if (matter.isSample)
        document.footLine = sampleFootLine();
    document.addressLines = matter.letterhead.addressLines;
    document.sections = {body(reading)};
    for (Section &appendix : appendices(reading))
        document.sections.push_back(std::move(appendix));
    return document;
}

Document composeAnnualReport(const ReportMatter &matter)
{
    return composeAnnualReport(placedReading(matter));
}

} // namespace ansinh
