// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_writer.h"

#include "core/forms/form_sheets.h"

namespace ansinh {

namespace {

const QString kReview = QStringLiteral("Cần xem lại");

BookMarks marksOf(const Form &form)
{
    BookMarks marks;
    marks.title = QStringLiteral("Biểu báo cáo %1 – %2").arg(periodTitle(form).toLower(), form.organisationName);
    marks.made = form.identity.issued;
    marks.properties = identityRows(form.identity);
    QStringList values;
    for (const auto &[key, value] : marks.properties)
        values += value;
    marks.names = {{formWords::kKeyFormat, values.join(u';')}};
    return marks;
}

void layForm(FormBook &book, const Form &form, Filling &filling)
{
    const bool hasTasks = !form.tasks.empty();
    FormSheet &figures = book.addSheet(formWords::kFigures);
    FormSheet &tasks = book.addSheet(formWords::kTasks);
    FormSheet &instructions = book.addSheet(formWords::kInstructions);
    if (filling.isEmpty())
        (form.figures.empty() ? tasks : figures).showFirst();
    layFigures(figures, form, filling, !hasTasks);
    layTasks(tasks, form, filling, hasTasks);
    layInstructions(instructions, form);
    layHidden(book.addSheet(formWords::kHidden), form);
}

} // namespace

Result<QByteArray> writeForm(const Form &form)
{
    return formBookBytes(marksOf(form), [&](FormBook &book) {
        Filling empty;
        layForm(book, form, empty);
    });
}

Result<QByteArray> writeMarkedForm(const Form &form, const FilledForm &filled, const std::vector<FormProblem> &problems)
{
    return formBookBytes(marksOf(form), [&](FormBook &book) {
        Filling filling(form, filled, problems);
        FormSheet *review = problems.empty() ? nullptr : &book.addSheet(kReview);
        if (review)
            review->showFirst();
        layForm(book, form, filling);
        if (review)
            layReview(*review, form, filling);
    });
}

} // namespace ansinh
