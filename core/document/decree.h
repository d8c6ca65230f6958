// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

/// The measures of an official document after Nghị định 30/2020 (Phụ lục I; where it leaves room, its own sample,
/// Phụ lục III, mẫu 1.4), in points: what paper, DOCX and ODT all keep to.
namespace ansinh::decree {

constexpr double millimetres(double length)
{
    return length * 72 / 25.4;
}

// An A4 sheet. The decree gives the margins as distances from the sheet's own edges and makes no difference for
// landscape; neither do we.
constexpr double kShortSide = millimetres(210);
constexpr double kLongSide = millimetres(297);
constexpr double kLeftMargin = millimetres(30);
constexpr double kRightMargin = millimetres(15);
constexpr double kTopMargin = millimetres(20);
constexpr double kBottomMargin = millimetres(20);

constexpr double kSinglePitch = 1.15; // of the size: what word processors call single for Times

// The number of a page, and the line at its foot.
constexpr double kNumberTop = millimetres(10); // from the sheet's upper edge
constexpr double kFootTop = millimetres(13); // from the sheet's lower edge
constexpr double kPageLineTop = millimetres(17.5); // the same; of the line that numbers a list's pages
constexpr double kFootSize = 9;
constexpr double kFootBottom = kFootTop - kFootSize * kSinglePitch; // from the sheet's lower edge
constexpr double kAddressSize = 11; // the decree: 11 to 12
constexpr double kAddressGap = 8; // above the line over the address

// The two-sided head.
constexpr double kIssuerSize = 12;
constexpr double kNationSize = 12;
constexpr double kMottoSize = 13;
constexpr double kNumberSize = 13;
constexpr double kLetterSubjectSize = 12;
constexpr double kHeadPitch = 15.5; // the same on both sides so that the lines stand level
constexpr double kHeadLeftShare = 0.4; // of the text area: the sample's 67.5 mm against 100 mm
constexpr double kNumberGap = 6;
constexpr double kLetterFoot = 10; // between the head of a letter and "Kính gửi:"
constexpr double kMarkSize = 13; // HỎA TỐC, LƯU HÀNH NỘI BỘ
constexpr double kMarkHeight = millimetres(8);
constexpr double kMarkGap = 8;
constexpr double kMarkSide = millimetres(3); // between frame and letters where the decree gives no width
constexpr double kMarkLeast = millimetres(1); // where it does
constexpr double kTitlePitch = 18;
constexpr double kTitleGap = 16;
constexpr double kSubjectGap = 1;
constexpr double kTitleWidth = 0.94; // of the text area
constexpr double kShortRule = 0.42; // of the text above it: the decree says a third to a half
constexpr double kRuleGap = 2.5;
constexpr double kRuleThickness = 0.75;
constexpr double kBelowRule = 12; // room for the line under a title, gaps included

// Kính gửi.
constexpr double kAddresseesGap = 6; // above and below
constexpr double kAddresseesIndent = millimetres(20); // of two and more

// The signature.
constexpr double kSignatureGap = 14;
constexpr double kSignatureLeftShare = 0.45;
constexpr double kSignatureRoom = millimetres(28); // for signature and seal
constexpr double kSignaturePitch = 16.5; // "Nơi nhận:" and the authority stand level
constexpr double kRecipientsLabelSize = 12;
constexpr double kRecipientSize = 11;
constexpr double kRecipientsRightGap = millimetres(4);
constexpr double kTypistGap = 6;
constexpr double kTallestSignature = 0.8; // of a page: a longer list of recipients runs on below the block

// Tables.
constexpr double kTableGap = 8; // above
constexpr double kTableBorder = 0.5;
constexpr double kCellSide = 4; // between border and text, left and right
constexpr double kCellTop = 2.5; // the same above and below
constexpr double kTallestHead = 0.4; // of a page: a taller header is not repeated
constexpr int kTallRow = 8; // lines: with longer texts all cells begin at the top, where reading begins

// Charts: the decree says nothing of them; as in the reports of the statistics offices the caption stands above.
constexpr double kCaptionSize = 13;
constexpr double kCaptionPitch = 16.5;
constexpr double kCaptionGap = 10; // above
constexpr double kSubtitleSize = 11;
constexpr double kSubtitlePitch = 13.5;
constexpr double kChartGap = 4; // between what is written and what is drawn
constexpr double kBelowChart = 4; // more than usual above what follows

/// How a paragraph of a role looks, and whether it stays with what follows.
struct Form
{
    double size = 14;
    double pitch = 18.5; ///< from line to line: 1.15 lines of 14 pt; the decree allows single to 1.5
    bool bold = false;
    bool italic = false;
    Align align = Align::Justify;
    double firstIndent = 0;
    double gap = 6; ///< above; the decree: at least 6 pt
    bool keepsNext = false;
    int outlineLevel = -1; ///< from 0; -1: not in the outline

    /// Centred titles do not run from edge to edge; their lines are about equally long.
    bool isTitle() const { return align == Align::Centre; }
};

constexpr double kFormTitleWidth = 0.9; // of the text area

Form formOf(ParagraphRole role);

/// The width of the frame around an urgency: "KHẨN" 20 mm, "THƯỢNG KHẨN" 40 mm, else ("HỎA TỐC …") 30 mm.
double markWidth(const QString &urgency);

} // namespace ansinh::decree
