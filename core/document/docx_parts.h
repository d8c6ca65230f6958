// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/office_flow.h"
#include "core/document/xml_part.h"

namespace ansinh {

// The parts that docx.cpp puts together. Word demands the order of the schema inside every element of properties.

inline constexpr char kDocxWord[] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr char kDocxRelations[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

inline constexpr char kDocxDrawing[] = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
inline constexpr char kDocxArt[] = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr char kDocxPicture[] = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// Twentieths of a point, Word's unit of length.
inline int twips(double points)
{
    return qRound(points * 20);
}

const char *docxAlign(Align align);
/// The properties of letters, of a style or a run; without size: the style's.
void writeDocxFace(XmlPart &xml, bool isBold, bool isItalic, const std::optional<double> &size);
QByteArray docxStyles(const QString &language);
QByteArray docxFontTable();
QByteArray docxSettings(const QString &language);

/// The name of a relation, by the file's name, so that no table of numbers is needed: "rIdheader1".
QString docxId(const QString &name);
/// The number of the page in the top margin, or nothing there.
QByteArray docxHeader(bool isNumbered);
QByteArray docxFooter(const std::vector<OfficeParagraph> &paragraphs);

/// The feet of a section: of its first page and of the others; empty where there is none.
struct DocxFeet
{
    QString first;
    QString others;
};

/// A section ends in the properties of its last paragraph; the last one's stand at the end of the body.
void writeDocxSection(XmlPart &xml, const OfficeSection &section, const DocxFeet &feet, bool isLast);
void writeDocxParagraph(XmlPart &xml, const OfficeParagraph &paragraph);
/// "chart1": its file's name without ending.
QString docxPictureName(const OfficePicture &picture);
/// A run that is the picture, standing in the line like a letter.
void writeDocxPicture(XmlPart &xml, const OfficePicture &picture);
void writeDocxTable(XmlPart &xml, const OfficeTable &table);

} // namespace ansinh
