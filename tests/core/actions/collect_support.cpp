// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actions/collect_support.h"

#include "core/forms/form_writer.h"
#include "core/store/parts.h"
#include "tests/support/catch.h"

#include <algorithm>

namespace ansinh::test {

namespace {

const Period k2026{Year::from(2026).value(), false};

} // namespace

FilledCell written(const char *text)
{
    FilledCell cell;
    cell.text = QString::fromUtf8(text);
    return cell;
}

FilledReturn::FilledReturn(const Form &asked) : form(asked)
{
    filled.identity = form.identity;
    for (const FormFigureRow &row : form.figures) {
        FilledFigureRow own;
        own.code.text = row.target.text;
        own.name.text = row.name;
        own.part.text = row.partName;
        filled.figures.push_back(own);
    }
    for (const FormTaskRow &task : form.tasks) {
        FilledTaskRow own;
        own.code.text = task.task.text;
        own.title.text = task.title;
        filled.tasks.push_back(own);
        for (const FormIndicatorRow &indicator : task.indicators) {
            FilledTaskRow counted;
            counted.title.text = indicator.title();
            filled.tasks.push_back(counted);
        }
    }
}

FilledFigureRow &FilledReturn::figure(const char *target, const char *part)
{
    const auto found = std::find_if(filled.figures.begin(), filled.figures.end(), [&](const FilledFigureRow &row) {
        return row.code.text == QString::fromUtf8(target) && (!*part || row.part.text == QString::fromUtf8(part));
    });
    REQUIRE(found != filled.figures.end());
    return *found;
}

FilledTaskRow &FilledReturn::task(const char *code)
{
    const auto found = std::find_if(filled.tasks.begin(), filled.tasks.end(), [&](const FilledTaskRow &row) {
        return row.code.text == QString::fromUtf8(code);
    });
    REQUIRE(found != filled.tasks.end());
    return *found;
}

FilledTaskRow &FilledReturn::indicator(const char *task, const char *title)
{
    auto row = std::find_if(filled.tasks.begin(), filled.tasks.end(), [&](const FilledTaskRow &each) {
        return each.code.text == QString::fromUtf8(task);
    });
    REQUIRE(row != filled.tasks.end());
    row = std::find_if(row + 1, filled.tasks.end(), [&](const FilledTaskRow &each) {
        return each.title.text.startsWith(QString::fromUtf8(title));
    });
    REQUIRE(row != filled.tasks.end());
    return *row;
}

void FilledReturn::fraction(const char *target, const char *numerator, const char *denominator, const char *part)
{
    figure(target, part).numerator = written(numerator);
    figure(target, part).denominator = written(denominator);
}

void FilledReturn::value(const char *target, const char *text, const char *part)
{
    figure(target, part).value = written(text);
}

CollectBook::CollectBook()
{
    m_book.addArea("Khu phố 1");
    m_book.addArea("Khu phố 2");
    StatusKeeper keeper(book(), today());
    REQUIRE(askByArea(book(), k2026, {Code<Target>(QStringLiteral("CT29"))}));
}

FilledReturn CollectBook::form(const char *organisation)
{
    StatusKeeper keeper(book(), today());
    const auto forms
        = requestForms(book(), keeper, k2026, today(), {Code<Organisation>(QString::fromUtf8(organisation))});
    INFO((forms ? std::string() : forms.error().message.toStdString()));
    REQUIRE(forms);
    REQUIRE(forms->size() == 1);
    return FilledReturn(forms->front());
}

ReturnPreview CollectBook::read(const FilledReturn &filled, const char *name, const ReturnExpectation &expected)
{
    const auto bytes = writeMarkedForm(filled.form, filled.filled, {});
    REQUIRE(bytes);
    StatusKeeper keeper(book(), today());
    ReturnReader reader(book(), keeper, today(), expected);
    const auto preview = reader.read({QString::fromUtf8(name), *bytes});
    REQUIRE(preview);
    return *preview;
}

ReturnPreview CollectBook::typed(const FilledReturn &filled)
{
    StatusKeeper keeper(book(), today());
    ReturnReader reader(book(), keeper, today());
    const auto preview = reader.weigh(filled.filled);
    REQUIRE(preview);
    return *preview;
}

ReturnPreview CollectBook::answered(const ReturnPreview &preview, const std::vector<ReturnReply> &replies)
{
    StatusKeeper keeper(book(), today());
    ReturnReader reader(book(), keeper, today());
    const auto anew = reader.answered(preview, replies);
    REQUIRE(anew);
    return *anew;
}

Result<Collected> CollectBook::accept(const std::vector<ReturnPreview> &previews,
                                      const std::vector<ReturnReply> &replies)
{
    std::vector<AcceptedReturn> returns;
    for (const ReturnPreview &preview : previews) {
        Receipt receipt;
        receipt.received = QDate(2026, 11, 4);
        returns.push_back({preview, replies, receipt});
    }
    return acceptReturns(book(), returns, today());
}

std::optional<Figure> CollectBook::figure(const char *target)
{
    const auto figures = book().figures().in(k2026);
    REQUIRE(figures);
    for (const Figure &figure : *figures) {
        if (figure.target.text == QString::fromUtf8(target) && figure.part.isWhole())
            return figure;
    }
    return {};
}

int problemAt(const ReturnPreview &preview, const char *rule)
{
    for (size_t i = 0; i < preview.problems.size(); ++i) {
        if (preview.problems[i].rule == QString::fromUtf8(rule))
            return int(i);
    }
    return -1;
}

std::string severityOf(const ReturnPreview &preview, const char *rule)
{
    const int at = problemAt(preview, rule);
    return at < 0 ? std::string() : nameOf(preview.problems[size_t(at)].severity).toStdString();
}

const ReturnAnswer &answerOn(const ReturnPreview &preview, const char *subject)
{
    const auto found = std::find_if(preview.answers.begin(), preview.answers.end(), [&](const ReturnAnswer &answer) {
        return answer.subject == QString::fromUtf8(subject);
    });
    REQUIRE(found != preview.answers.end());
    return *found;
}

} // namespace ansinh::test
