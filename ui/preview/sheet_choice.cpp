// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/sheet_choice.h"

#include "core/actions/assignment.h"
#include "ui/base/desk.h"
#include "ui/preview/preview_dialog.h"
#include "ui/widgets/choose_organisation.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::SheetWords)
};

/// All first, then the proposed one (a group that is asked through its members gives their sheets), then the rest:
/// the two that are wanted most stand side by side.
std::vector<OrganisationChoice> choicesFrom(const SheetOwners &owners, const QDate &day,
                                            const Code<Organisation> &proposed)
{
    std::vector<OrganisationChoice> choices{{{}, SheetWords::tr("All organisations, a sheet for each")}};
    const auto add = [&](const Code<Organisation> &code) {
        if (const Organisation *organisation = owners.plan.organisation(code))
            choices.push_back({code, organisation->nameOn(day)});
    };
    add(proposed);
    for (const Code<Organisation> &code : owners.codes) {
        if (code != proposed)
            add(code);
    }
    return choices;
}

} // namespace

Result<void> previewAssignmentSheets(QWidget *parent, Desk &desk, Settings &settings,
                                     const Code<Organisation> &proposed)
{
    const Result<SheetOwners> owners = sheetOwners(desk.book(), desk.year(), desk.today());
    if (!owners)
        return owners.error();
    const auto chosen
        = chooseOrganisation(parent,
                             {SheetWords::tr("Assignment sheet %1").arg(desk.year().number()),
                              SheetWords::tr("Whose tasks and targets shall be printed? The pages are shown first."),
                              SheetWords::tr("Show"), choicesFrom(*owners, desk.today(), proposed), proposed});
    if (!chosen)
        return {};
    const Result<Document> document = assignmentSheets(desk.book(), desk.year(), desk.today(), chosen->text);
    if (!document)
        return document.error();
    previewDocument(parent, *document, settings);
    return {};
}

} // namespace ansinh
