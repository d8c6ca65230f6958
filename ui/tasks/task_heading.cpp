// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_heading.h"

#include "core/text/words.h"
#include "ui/widgets/html.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct TaskHeadingWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::TaskHeadingWords)
};

QString partiesText(const PeriodResults &results, const std::vector<Assignment> &parties)
{
    QStringList names;
    for (const Assignment &party : parties) {
        const QString name
            = party.organisation.isEmpty() ? withUpperFirst(party.name) : results.nameOf(party.organisation);
        names += party.capacity.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, party.capacity);
    }
    return names.join(QStringLiteral("; "));
}

QString line(const QString &label, const QString &text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='margin:0 0 2px 0'>%1 %2</p>")
                                .arg(mutedHtml(label + QLatin1Char(':')), text.toHtmlEscaped());
}

} // namespace

QString taskHeadingHtml(const PeriodResults &results, const Task &task)
{
    const auto or_ = [](const QString &wording, const QString &usual) { return wording.isEmpty() ? usual : wording; };
    return line(or_(task.leadRole, TaskHeadingWords::tr("Leads")), partiesText(results, task.leads))
        + line(or_(task.coordinatorRole, TaskHeadingWords::tr("Coordinates")), partiesText(results, task.coordinators))
        + line(TaskHeadingWords::tr("Time"), task.time);
}

} // namespace ansinh
