// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/office_flow.h"
#include "core/document/text_width.h"

namespace ansinh {

/// Who draws the charts of a document, and how many there are already.
struct OfficeDrawing
{
    Renderer *renderer; ///< nullptr: nobody
    int &count;
};

/// Brings the blocks of one section down to paragraphs and tables.
class OfficeComposer
{
public:
    OfficeComposer(Orientation orientation, const OfficeDrawing &drawing);

    void operator()(const Paragraph &paragraph);
    void operator()(const Table &table);
    void operator()(const OfficialHeader &header);
    void operator()(const Addressees &addressees);
    void operator()(const SignatureBlock &block);
    void operator()(const Chart &chart);
    void operator()(const PageBreak &) { m_breaksNext = true; }

    std::vector<OfficeBlock> finished() &&;

private:
    void add(OfficeParagraph paragraph);
    void add(OfficeTable table, double gap, bool keepsLast = false);
    void addTitle(OfficeStyle style, const QString &text);
    void addRuleBelow(const QString &text);
    /// What a chart leaves of a page to its picture.
    QSizeF roomFor(const Chart &chart) const;
    void addPicture(const Chart &chart, const ChartPicture &picture);
    void addAddressees(const QStringList &names);
    void keepLastRow();
    OfficeParagraph *last();

    OfficeDrawing m_drawing;
    std::vector<OfficeBlock> m_blocks;
    double m_width; ///< of the text area
    double m_height;
    double m_extraGap = 0; ///< above what comes next
    bool m_breaksNext = false;
};

constexpr double kSlack = 3; // points that a program's own measuring may differ

/// Runs whose text is as shown.
std::vector<Run> shownRuns(const std::vector<Run> &runs);
OfficeParagraph officeParagraph(OfficeStyle style, const QString &text);
/// Room of that height, with nothing in it.
OfficeParagraph officeSpacer(double height);
/// A line of that length in the middle of the width; what it needs below it makes it higher.
OfficeParagraph officeRule(double length, double width, double height);
Face faceOf(OfficeStyle style);

// The blocks that are tables, in office_head.cpp, office_signature.cpp and office_table.cpp.
OfficeTable officeHead(const OfficialHeader &header, double width);
OfficeTable officeGrid(const Table &table, double width, double pageHeight);
/// The recipients that do not fit beside the signature are put into `left`.
OfficeTable officeSignature(const SignatureBlock &block, double width, double pageHeight,
                            std::vector<OfficeParagraph> &left);

} // namespace ansinh
