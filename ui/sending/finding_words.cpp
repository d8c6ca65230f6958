// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/finding_words.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

using Kind = PackageFinding::Kind;

struct FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::FindingWords)
};

/// What came after the package was made, by accident or by hand.
bool isChange(Kind kind)
{
    return kind == Kind::Hash || kind == Kind::Container || kind == Kind::Workbook || kind == Kind::Member
        || kind == Kind::File;
}

bool isContent(Kind kind)
{
    return kind == Kind::Descriptor || kind == Kind::Table || kind == Kind::Value || kind == Kind::Key
        || kind == Kind::Reference || kind == Kind::Plan || kind == Kind::Scope || kind == Kind::Derived;
}

} // namespace

QString placeText(const PackageFinding &finding)
{
    QStringList place{finding.file.isEmpty() ? FindingWords::tr("the package itself") : finding.file};
    if (finding.line > 0)
        place += FindingWords::tr("line %1").arg(finding.line);
    if (!finding.column.isEmpty())
        place += FindingWords::tr("column %1").arg(finding.column);
    return place.join(QStringLiteral(", "));
}

QString kindText(PackageFinding::Kind kind)
{
    switch (kind) {
    case Kind::Damaged: return FindingWords::tr("● damaged");
    case Kind::Hostile: return FindingWords::tr("● dangerous");
    case Kind::TooLarge: return FindingWords::tr("● too large");
    case Kind::Foreign: return FindingWords::tr("○ something else");
    case Kind::Newer: return FindingWords::tr("○ of a newer program");
    default: break;
    }
    return isChange(kind) ? FindingWords::tr("● changed") : FindingWords::tr("▲ wrong content");
}

QString remedyText(PackageFinding::Kind kind)
{
    switch (kind) {
    case Kind::Damaged: return FindingWords::tr("It was cut off on its way. Fetch or copy it once more.");
    case Kind::Hostile: return FindingWords::tr("Do not open it. Ask the sender by phone whether it is really theirs.");
    case Kind::TooLarge: return FindingWords::tr("No package is as large. Ask the sender for the right file.");
    case Kind::Foreign: return FindingWords::tr("Choose the file that the sender calls the data package.");
    case Kind::Newer: return FindingWords::tr("Install the newer version of An Sinh to read it.");
    default: break;
    }
    if (isContent(kind))
        return FindingWords::tr("Ask the sender to make the package anew with the program, and to send it unchanged.");
    return FindingWords::tr("Somebody or something changed it after it was made. Ask the sender for the original.");
}

} // namespace ansinh
