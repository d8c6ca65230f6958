// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/goals_text.h"

#include "core/text/date_text.h"
#include "core/text/words.h"
#include "ui/widgets/html.h"
#include "ui/widgets/plan_words.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct GoalWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::GoalWords)
};

QString dutyHtml(const Plan &plan, const Duty &duty)
{
    QString line
        = QStringLiteral("<b>%1</b>: %2")
              .arg(namesOf(plan, duty.who).join(QStringLiteral(", ")).toHtmlEscaped(), duty.text.toHtmlEscaped());
    QStringList ends = {duty.section};
    if (!duty.deadlineText.isEmpty())
        ends.prepend(duty.deadlineText);
    return line + QLatin1Char(' ') + mutedHtml(QStringLiteral("· ") + ends.join(QStringLiteral(" · ")));
}

QString documentHtml(const CitedDocument &document)
{
    QStringList line = {QStringLiteral("<b>%1</b>").arg(document.number.toHtmlEscaped())};
    if (document.date)
        line += shortDate(*document.date);
    if (!document.issuer.isEmpty())
        line += document.issuer.toHtmlEscaped();
    QString html = line.join(QStringLiteral(" · "));
    if (!document.subject.isEmpty())
        html += QStringLiteral("<br>") + withUpperFirst(document.subject).toHtmlEscaped();
    if (!document.note.isEmpty())
        html += QStringLiteral("<br>") + mutedHtml(document.note);
    return html;
}

} // namespace

QString goalsHtml(const Plan &plan)
{
    QStringList goals;
    for (const QString &goal : plan.generalGoals)
        goals += goal.toHtmlEscaped();
    QStringList duties;
    for (const Duty &duty : plan.duties)
        duties += dutyHtml(plan, duty);
    return headingHtml(plan.identity.title) + listHtml(GoalWords::tr("General goals"), goals)
        + labelledHtml(GoalWords::tr("Vision"), plan.vision) + listHtml(GoalWords::tr("Who does what by when"), duties);
}

QString documentsHtml(const Plan &plan)
{
    QStringList documents;
    for (const CitedDocument &document : plan.documents)
        documents += documentHtml(document);
    return listHtml(GoalWords::tr("%n document(s) cited by the plan", nullptr, static_cast<int>(documents.size())),
                    documents);
}

} // namespace ansinh
