// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/decree.h"

namespace ansinh::decree {

namespace {

constexpr double kFirstIndent = millimetres(12.7); // the decree: 1 cm or 1.27 cm

Form textForm()
{
    Form form;
    form.firstIndent = kFirstIndent;
    return form;
}

Form headingForm(bool bold, double gap, int outlineLevel)
{
    Form form = textForm();
    form.bold = bold;
    form.gap = gap;
    form.keepsNext = true;
    form.outlineLevel = outlineLevel;
    return form;
}

Form titleForm(bool bold, double gap)
{
    Form form;
    form.bold = bold;
    form.italic = !bold;
    form.align = Align::Centre;
    form.gap = gap;
    form.keepsNext = true;
    return form;
}

Form divisionForm()
{
    Form form = titleForm(true, 12);
    form.outlineLevel = 0;
    return form;
}

Form noteForm()
{
    Form form;
    form.size = 11;
    form.pitch = 13.5;
    form.gap = 4;
    return form;
}

} // namespace

Form formOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body:
    case ParagraphRole::ListItem: return textForm();
    case ParagraphRole::Division: return divisionForm();
    case ParagraphRole::PartHeading: return headingForm(true, 10, 0);
    case ParagraphRole::Heading: return headingForm(true, 8, 1);
    case ParagraphRole::SubHeading: return headingForm(false, 6, 2);
    case ParagraphRole::AppendixLabel: return titleForm(true, 6);
    case ParagraphRole::AppendixTitle: return titleForm(true, 2);
    case ParagraphRole::AppendixRef: return titleForm(false, 2);
    case ParagraphRole::Note: return noteForm();
    }
    return textForm();
}

double markWidth(const QString &urgency)
{
    const QString word = urgency.trimmed().normalized(QString::NormalizationForm_C).toUpper();
    if (word == QStringLiteral("KHẨN"))
        return millimetres(20);
    return millimetres(word == QStringLiteral("THƯỢNG KHẨN") ? 40 : 30);
}

} // namespace ansinh::decree
