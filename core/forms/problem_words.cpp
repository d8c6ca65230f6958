// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/problem_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace ansinh {

namespace {

/// How a rule is told.
struct Rule
{
    const char *name;
    Severity severity;
    const char *message;
    const char *remedy;
};

constexpr Rule kRules[] = {
    {"not_a_workbook", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The file is not an Excel workbook."),
     QT_TRANSLATE_NOOP("core/forms", "Ask for the form as an .xlsx file.")},
    {"old_xls", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The file is an old Excel workbook (.xls)."),
     QT_TRANSLATE_NOOP("core/forms", "Open it and save it as .xlsx.")},
    {"password", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The file is under a password."),
     QT_TRANSLATE_NOOP("core/forms", "Open it, take the password off and save it again.")},
    {"macros", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The workbook holds macros."),
     QT_TRANSLATE_NOOP("core/forms", "Save it as .xlsx without macros.")},
    {"damaged", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The workbook is damaged."),
     QT_TRANSLATE_NOOP("core/forms", "Ask for the file again.")},
    {"too_large", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The workbook holds far more than a report needs."),
     QT_TRANSLATE_NOOP("core/forms", "Copy the figures into a new copy of the form.")},
    {"no_identity", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The file does not say whose report it is and for which period: its hidden sheet is missing."),
     QT_TRANSLATE_NOOP("core/forms", "Copy the answers into the form as it was sent out, or enter them by hand.")},
    {"no_sheet", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "Neither the sheet “Số liệu” nor the sheet “Nhiệm vụ” was found."),
     QT_TRANSLATE_NOOP("core/forms", "Check that this is the form that was sent out; if not, ask for it again.")},
    {"other_plan", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The form belongs to another plan (%1)."),
     QT_TRANSLATE_NOOP("core/forms", "Send the organisation the form of this plan.")},
    {"other_year", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The file is the report of %1, not of %2."),
     QT_TRANSLATE_NOOP("core/forms", "Ask for the report of %2, or collect this one under its own period.")},
    {"other_year:not_covered", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The file is the report of %1, a year that the plan does not cover."),
     QT_TRANSLATE_NOOP("core/forms", "Check the period of the form; send the right one.")},
    {"other_form_version", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The form is of version %1; this program reads version %2."),
     QT_TRANSLATE_NOOP("core/forms", "Update An Sinh, or send the form out again from here.")},
    {"other_organisation", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The file is named as that of %1, but the form inside was made for %2."),
     QT_TRANSLATE_NOOP("core/forms", "Ask the organisation which is right; each fills in its own form.")},
    {"other_organisation:expected", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The form was made for %2, not for %1."),
     QT_TRANSLATE_NOOP("core/forms", "Choose the return of %1, or take this one under %2.")},
    {"organisation_not_asked", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "%1 has nothing to report in this period."),
     QT_TRANSLATE_NOOP("core/forms", "Check the organisation in the directory; send the form to the one that answers now.")},
    {"same_file", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "This very file was taken on %1 already, as version %2."),
     QT_TRANSLATE_NOOP("core/forms", "Nothing has to be done; if new figures were meant, ask for the new file.")},
    {"same_file:twice", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "This file is the same as %1."),
     QT_TRANSLATE_NOOP("core/forms", "Leave one of them out.")},
    {"not_a_number", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "“%1” is not a number."),
     QT_TRANSLATE_NOOP("core/forms", "Write digits, for example 95,15 or 38/38.")},
    {"not_a_number:date", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The cell holds a date (%1): Excel made one of what was typed."),
     QT_TRANSLATE_NOOP("core/forms", "Write numerator and denominator in their own columns.")},
    {"not_a_number:percent", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "“%1” is a percentage; a number belongs here."),
     QT_TRANSLATE_NOOP("core/forms", "Write the number itself, or the percentage in the column “Giá trị”.")},
    {"not_a_number:fraction", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "“%1” is two numbers; one belongs here."),
     QT_TRANSLATE_NOOP("core/forms", "Write one number.")},
    {"numerator_above_denominator", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "%1: the numerator %2 is above the denominator %3."),
     QT_TRANSLATE_NOOP("core/forms", "Ask for the right number; if both are right, enter the figure by hand with the reason.")},
    {"numerator_above_denominator:typed", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "%1: the numerator %2 is above the denominator %3."),
     QT_TRANSLATE_NOOP("core/forms", "Correct one of them, or give the reason for which both are right.")},
    {"negative", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "%1: %2 is below 0."),
     QT_TRANSLATE_NOOP("core/forms", "Write a number from 0 on.")},
    {"not_whole", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "%1 counts whole units; %2 is not whole."),
     QT_TRANSLATE_NOOP("core/forms", "Write a whole number.")},
    {"not_whole:ratio", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "%1: %2 is not a whole number."),
     QT_TRANSLATE_NOOP("core/forms", "Check that it was not misread; say why it is right.")},
    {"out_of_range", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "%1: %2% is above 100%."),
     QT_TRANSLATE_NOOP("core/forms", "Ask for the right number; if it is right, enter it by hand with the reason.")},
    {"out_of_range:typed", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "%1: %2% is above 100%."),
     QT_TRANSLATE_NOOP("core/forms", "Correct it, or give the reason for which it is right.")},
    {"formula_without_value", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The cell holds a formula without its result."),
     QT_TRANSLATE_NOOP("core/forms", "Open the file with Excel or LibreOffice, save it, then read it again.")},
    {"cell_error", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "The cell shows an error (%1)."),
     QT_TRANSLATE_NOOP("core/forms", "Ask the organisation to write the number itself.")},
    {"unknown_state", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "“%1” is no state."),
     QT_TRANSLATE_NOOP("core/forms", "Choose one from the list: Không phát sinh, Chưa có số liệu, Không đánh giá được ở cấp phường.")},
    {"unknown_certainty", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "“%1” is no kind of figure."),
     QT_TRANSLATE_NOOP("core/forms", "Say which it is.")},
    {"not_yes_no", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "%1 is answered by “Đạt” or “Không đạt”, not by “%2”."),
     QT_TRANSLATE_NOOP("core/forms", "Choose one from the list.")},
    {"wrong_shape", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "%1 is no share: its number stands in the column “Giá trị”, not in “Tử số” or “Mẫu số”."),
     QT_TRANSLATE_NOOP("core/forms", "Move the number to the column “Giá trị”.")},
    {"twice_the_same_row", Severity::Stop,
     QT_TRANSLATE_NOOP("core/forms", "%1 stands twice and says different things (row %2 too)."),
     QT_TRANSLATE_NOOP("core/forms", "Keep the right row, delete the other.")},
    {"twice_the_same_row:alike", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "%1 stands twice and says the same (row %2 too)."),
     QT_TRANSLATE_NOOP("core/forms", "Nothing has to be done.")},
    {"ambiguous_number", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "“%1” can be read in two ways: %2."),
     QT_TRANSLATE_NOOP("core/forms", "Choose which one is meant.")},
    {"ambiguous_number:date", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "The cell shows a date (%1); as a number it is %2."),
     QT_TRANSLATE_NOOP("core/forms", "Check whether that number is meant.")},
    {"comparison", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "“%1” is a comparison, not a figure."),
     QT_TRANSLATE_NOOP("core/forms", "Ask for the figure itself, or take %2 and say why.")},
    {"placeholder", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "“%1” does not say why there is no figure."),
     QT_TRANSLATE_NOOP("core/forms", "Choose whether nothing arose or there is no figure yet.")},
    {"state_with_value", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "%1 has a figure (%2) and the state “%3” at once."),
     QT_TRANSLATE_NOOP("core/forms", "Choose which of them holds.")},
    {"state_with_value:states", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "%1 has more than one state at once: %2."),
     QT_TRANSLATE_NOOP("core/forms", "Choose which of them holds.")},
    {"value_and_fraction", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "%1: the value %2 is not the share of its numbers (%3)."),
     QT_TRANSLATE_NOOP("core/forms", "Choose which of them holds.")},
    {"value_and_fraction:fractions", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "%1: the cells of the row give different numbers: %2."),
     QT_TRANSLATE_NOOP("core/forms", "Choose which of them holds.")},
    {"value_and_fraction:alike", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "%1: the share is computed from its numbers (%3); the value %2 agrees."),
     QT_TRANSLATE_NOOP("core/forms", "Nothing has to be done.")},
    {"denominators_disagree", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "%1: the denominator %2 is not the shared one (%3)."),
     QT_TRANSLATE_NOOP("core/forms", "Check it; to take it, say why it differs.")},
    {"denominators_disagree:rows", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "%1: the denominator %2 is not the %3 of %4, though both count the same."),
     QT_TRANSLATE_NOOP("core/forms", "Check both; to take it, say why it differs.")},
    {"parts_unlike_whole", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "%1: the parts add up to %2, but the whole says %3."),
     QT_TRANSLATE_NOOP("core/forms", "Check them; to take the whole as it stands, say why it differs.")},
    {"jump", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "%1: %2 is far from the earlier years (%3). %4"),
     QT_TRANSLATE_NOOP("core/forms", "Check it; to take it, say what changed.")},
    {"jump:short", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "%1: %2 is far from the year before (%3); there are too few years to judge."),
     QT_TRANSLATE_NOOP("core/forms", "Have a look at it.")},
    {"falling_cumulative", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "%1 is counted to date and cannot fall: %2 is below the earlier %3."),
     QT_TRANSLATE_NOOP("core/forms", "Check it; to take it, say why it fell.")},
    {"merged_cells", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "The cell is merged with rows below it: “%1” stands for %2 alone."),
     QT_TRANSLATE_NOOP("core/forms", "Check for whom the number holds.")},
    {"code_unlike_name", Severity::Ask,
     QT_TRANSLATE_NOOP("core/forms", "The row has the code of %1, but the name of another: “%2”."),
     QT_TRANSLATE_NOOP("core/forms", "Check which of them holds; take it as %1 only if the name is wrong.")},
    {"unknown_row", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "The row “%1” is none of those that were asked for; it is not taken."),
     QT_TRANSLATE_NOOP("core/forms", "If it is needed, mend its code and read the file again, or enter it by hand.")},
    {"code_lost", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "The row has no code of its own; it was found by its name as %1."),
     QT_TRANSLATE_NOOP("core/forms", "Have a look whether it is the right one.")},
    {"other_part", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "The row names “%2” where %1 was asked; as %1 was asked only once, it was taken."),
     QT_TRANSLATE_NOOP("core/forms", "Have a look whether the same is meant.")},
    {"no_denominator", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "%1: the numerator has no denominator above 0, so there is no share yet."),
     QT_TRANSLATE_NOOP("core/forms", "Ask for the denominator, or enter the shared one.")},
    {"no_numerator", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "%1 has a denominator but no numerator; it counts as blank."),
     QT_TRANSLATE_NOOP("core/forms", "Ask for the numerator.")},
    {"percent_without_numbers", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "%1: only the percentage is given; it does not add and has no gap."),
     QT_TRANSLATE_NOOP("core/forms", "If they are known, ask for numerator and denominator.")},
    {"parted_thousands", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "“%1” was read as %2."),
     QT_TRANSLATE_NOOP("core/forms", "Have a look whether that is meant.")},
    {"unit_left_out", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "Only the number of “%1” was taken: %2."),
     QT_TRANSLATE_NOOP("core/forms", "Nothing has to be done.")},
    {"none_as_zero", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "“%1” was read as 0."),
     QT_TRANSLATE_NOOP("core/forms", "Nothing has to be done.")},
    {"nothing_recorded", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "%1: “%2” gives no result, so nothing is recorded."),
     QT_TRANSLATE_NOOP("core/forms", "Nothing has to be done; the result can be sent later.")},
    {"missing_answers", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "%1 of %2 answers are missing: %3."),
     QT_TRANSLATE_NOOP("core/forms", "Ask for them, or take what is there.")},
    {"missing_answers:all", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "Nothing was filled in."),
     QT_TRANSLATE_NOOP("core/forms", "Ask the organisation for the form that it filled in.")},
    {"other_books_form", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "The form came from another book of this plan."),
     QT_TRANSLATE_NOOP("core/forms", "Have a look whether it is the form of this ward's book.")},
    {"converted_encoding", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "The texts were written in %1 and have been converted: “%2”."),
     QT_TRANSLATE_NOOP("core/forms", "Read some of them before taking them.")},
    {"hidden_row", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "Hidden rows were read too: %1."),
     QT_TRANSLATE_NOOP("core/forms", "Have a look whether they are meant.")},
    {"sheet_missing", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "The sheet “%1” was not found; its answers are missing."),
     QT_TRANSLATE_NOOP("core/forms", "Ask for the whole form.")},
    {"column_missing", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "Columns were not found: %1."),
     QT_TRANSLATE_NOOP("core/forms", "Check the header row of the sheet.")},
    {"other_sheet", Severity::Note,
     QT_TRANSLATE_NOOP("core/forms", "There are more sheets like “%1”; only this one was read."),
     QT_TRANSLATE_NOOP("core/forms", "Check that the right one was read.")},
};

QString said(const char *sentence, const QStringList &words)
{
    QString text = QCoreApplication::translate("core/forms", sentence);
    // By hand, for a word may hold a % of its own.
    QStringList parts = text.split(QLatin1Char('%'));
    QString filled = parts.takeFirst();
    for (const QString &part : parts) {
        const int number = part.isEmpty() ? 0 : part.front().digitValue();
        filled += number > 0 ? words.value(number - 1) + part.mid(1) : QLatin1Char('%') + part;
    }
    return filled;
}

/// The table is complete: a rule that is not in it does not exist.
const Rule &ruleNamed(const char *name)
{
    const auto found = std::find_if(std::begin(kRules), std::end(kRules),
                                    [&](const Rule &rule) { return qstrcmp(rule.name, name) == 0; });
    Q_ASSERT(found != std::end(kRules));
    return *found;
}

QString stableName(const Rule &rule)
{
    return QString::fromLatin1(rule.name).section(QLatin1Char(':'), 0, 0);
}

} // namespace

FormProblem problemOf(const char *rule, const FormPlace &place, const QStringList &words)
{
    const Rule &known = ruleNamed(rule);
    return {place.sheet, place.cell, place.value, stableName(known),
            said(known.message, words), said(known.remedy, words), known.severity};
}

FormProblem problemSaying(const char *rule, const FormPlace &place, const QString &message, const QString &remedy)
{
    FormProblem problem = problemOf(rule, place);
    if (!message.isEmpty())
        problem.message = message;
    if (!remedy.isEmpty())
        problem.remedy = remedy;
    return problem;
}

} // namespace ansinh
