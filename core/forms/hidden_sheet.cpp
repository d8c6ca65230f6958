// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_sheets.h"

namespace ansinh {

namespace {

using Rows = std::vector<std::pair<QString, QString>>;

constexpr int kFirstList = 3; // column D

QStringList choicesOf(ChoiceList list)
{
    switch (list) {
    case ChoiceList::States:
        return {formWord(FigureState::Reported), formWord(FigureState::NoneArisen), formWord(FigureState::NotAvailable),
                formWord(FigureState::NotAssessable)};
    case ChoiceList::Certainties:
        return {formWord(Certainty::Official), formWord(Certainty::Preliminary), formWord(Certainty::Estimate)};
    case ChoiceList::YesNo: break;
    }
    return {yesNoWord(true), yesNoWord(false)};
}

int columnOf(ChoiceList list)
{
    return kFirstList + static_cast<int>(list);
}

} // namespace

Rows identityRows(const FormIdentity &identity)
{
    return {{formWords::kKeyFormat, QString::number(identity.version)},
            {formWords::kKeyBook, identity.book},
            {formWords::kKeyPlan, identity.plan},
            {formWords::kKeyOrganisation, identity.organisation.text},
            {formWords::kKeyPeriod, formPeriod(identity.period)},
            {formWords::kKeyIssued, identity.issued.toString(Qt::ISODate)}};
}

QString choiceSource(ChoiceList list)
{
    const QChar letter(u'A' + columnOf(list));
    return QStringLiteral("'%1'!$%2$1:$%2$%3").arg(formWords::kHidden, letter).arg(choicesOf(list).size());
}

void layHidden(FormSheet &sheet, const Form &form)
{
    CellStyle plain;
    plain.wraps = false;
    plain.isText = true;
    sheet.setColumns({16, 40, 4, 34, 16, 16});
    int row = 0;
    for (const auto &[key, value] : identityRows(form.identity)) {
        sheet.write({row, 0}, key, plain);
        sheet.write({row, 1}, value, plain);
        ++row;
    }
    for (const ChoiceList list : {ChoiceList::States, ChoiceList::Certainties, ChoiceList::YesNo}) {
        int at = 0;
        for (const QString &choice : choicesOf(list))
            sheet.write({at++, columnOf(list)}, choice, plain);
    }
    sheet.hide();
    sheet.protect();
}

} // namespace ansinh
