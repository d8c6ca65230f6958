// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/decree.h"

namespace ansinh {

/// The paragraph styles of the DOCX and ODT files: what the officer finds in the list of styles of his word
/// processor, and changes there for the whole document at once.
enum class OfficeStyle {
    Normal,
    Body,
    ListItem,
    Division,
    Heading1,
    Heading2,
    Heading3,
    AppendixLabel,
    AppendixTitle,
    AppendixRef,
    Note,
    TableText,
    Caption,
    Subtitle, ///< of a chart
    Figure, ///< the line that a chart stands in
    Issuer,
    Nation,
    Motto,
    Number,
    PlaceAndDate,
    LetterSubject,
    Mark, ///< urgency and circulation, in a box
    Kind,
    Subject,
    OneAddressee,
    AddresseesLabel,
    Addressee,
    RecipientsLabel,
    Recipient,
    Authority,
    Signer,
    Rule, ///< a line under a text
    PageNumber,
    FootLine,
    PageLine, ///< names a list and numbers its pages, at the foot
    Address,
    Spacer ///< keeps blocks apart that a file cannot part otherwise
};

struct OfficeStyleRule
{
    OfficeStyle style;
    const char *id; ///< as the file refers to it
    const char *name; ///< as the word processor shows it
    decree::Form form;
    bool isOwn = false; ///< no word processor has such a style of itself
};

const std::vector<OfficeStyleRule> &officeStyles();
const OfficeStyleRule &ruleOf(OfficeStyle style);
OfficeStyle styleOf(ParagraphRole role);

} // namespace ansinh
