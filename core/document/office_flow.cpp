// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/office_flow.h"

#include "core/document/office_composer.h"

namespace ansinh {

namespace {

/// How far above the sheet's lower edge a line of the foot begins.
double topOf(const OfficeParagraph &line)
{
    return line.style == OfficeStyle::PageLine ? decree::kPageLineTop : decree::kFootTop;
}

std::vector<OfficeParagraph> footOf(const Document &document)
{
    std::vector<OfficeParagraph> foot;
    if (!document.pageLine.isEmpty())
        foot.push_back(
            officeParagraph(OfficeStyle::PageLine, document.pageLine.simplified().arg(kPageField).arg(kPagesField)));
    if (!document.footLine.isEmpty())
        foot.push_back(officeParagraph(OfficeStyle::FootLine, document.footLine.simplified()));
    const double height = decree::kFootSize * decree::kSinglePitch;
    if (foot.size() == 2)
        foot.back().gapAbove = decree::kPageLineTop - height - decree::kFootTop;
    else if (!document.pageLine.isEmpty())
        foot.push_back(officeSpacer(decree::kPageLineTop - height - decree::kFootBottom));
    return foot;
}

/// The office's address ends where the text of other pages does; what else stands at the foot is below it.
std::vector<OfficeParagraph> openingFoot(const QStringList &addressLines, const std::vector<OfficeParagraph> &foot)
{
    std::vector<OfficeParagraph> opening;
    for (const QString &line : addressLines)
        opening.push_back(officeParagraph(OfficeStyle::Address, line));
    if (opening.empty())
        return foot;
    opening.front().border = OfficeParagraph::Border::Above;
    opening.front().gapAbove = decree::kAddressGap;
    if (foot.empty())
        opening.push_back(officeSpacer(decree::kBottomMargin - decree::kFootBottom));
    const size_t first = opening.size();
    opening.insert(opening.end(), foot.begin(), foot.end());
    if (!foot.empty())
        opening[first].gapAbove = decree::kBottomMargin - topOf(foot.front());
    return opening;
}

} // namespace

std::vector<OfficeSection> officeFlow(const Document &document, Renderer *renderer)
{
    const std::vector<OfficeParagraph> foot = footOf(document);
    std::vector<OfficeSection> flow;
    int pictures = 0;
    const std::vector<Section> blank(1);
    for (const Section &section : document.sections.empty() ? blank : document.sections) {
        OfficeComposer composer(section.orientation, {renderer, pictures});
        for (const Block &block : section.blocks)
            std::visit(composer, block);
        flow.push_back({section.orientation, std::move(composer).finished(), document.pageLine.isEmpty(), foot, foot});
    }
    flow.front().firstFoot = openingFoot(document.addressLines, foot);
    return flow;
}

std::vector<const OfficePicture *> picturesOf(const std::vector<OfficeSection> &flow)
{
    std::vector<const OfficePicture *> pictures;
    for (const OfficeSection &section : flow) {
        for (const OfficeBlock &block : section.blocks) {
            const OfficeParagraph *paragraph = std::get_if<OfficeParagraph>(&block);
            if (paragraph && paragraph->picture)
                pictures.push_back(paragraph->picture.get());
        }
    }
    return pictures;
}

double footGap(const std::vector<OfficeParagraph> &foot)
{
    const bool keepsItself = foot.empty() || foot.front().style == OfficeStyle::Address;
    return keepsItself ? 0 : decree::kBottomMargin - topOf(foot.front());
}

OfficeParagraph officePageNumber()
{
    OfficeParagraph number;
    number.style = OfficeStyle::PageNumber;
    number.left = decree::kRightMargin - decree::kLeftMargin;
    number.runs = {Run{QString(kPageField)}};
    return number;
}

QSizeF sheetOf(Orientation orientation)
{
    const QSizeF upright(decree::kShortSide, decree::kLongSide);
    return orientation == Orientation::Landscape ? upright.transposed() : upright;
}

} // namespace ansinh
