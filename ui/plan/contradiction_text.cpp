// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/contradiction_text.h"

#include "core/text/date_text.h"
#include "ui/base/theme.h"
#include "ui/widgets/html.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ansinh {

namespace {

struct ContradictionWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::ContradictionWords)
};

/// A place stands in a box of its own: its section, then the plan's own words.
QString placeHtml(const ContradictionPlace &place, bool isChosen)
{
    QString head = nameOf(place).toHtmlEscaped();
    if (isChosen)
        head += QStringLiteral(" <span style='color:%1'>● %2</span>")
                    .arg(colours().good.name(), ContradictionWords::tr("holds").toHtmlEscaped());
    return QStringLiteral("<table width='100%' cellpadding='10' cellspacing='0' bgcolor='%1' style='margin-top:6px'>"
                          "<tr><td><b>%2</b><br>%3</td></tr></table>")
        .arg(colours().raised.name(), head, place.text.toHtmlEscaped());
}

QString decisionHtml(const Decision &decision)
{
    return labelledHtml(ContradictionWords::tr("Decided on %1").arg(shortDate(decision.decidedAt.toLocalTime().date())),
                        decision.reason);
}

} // namespace

QString contradictionHtml(const Contradiction &contradiction, const std::optional<Decision> &decision)
{
    QString html = headingHtml(QStringLiteral("%1 · %2").arg(contradiction.id, contradiction.subject));
    html += paragraphHtml(contradiction.explanation);
    for (const ContradictionPlace &place : contradiction.places)
        html += placeHtml(place, decision && decision->choice == place.key);
    if (decision)
        html += decisionHtml(*decision);
    else
        html += labelledHtml(ContradictionWords::tr("Not decided yet"),
                             ContradictionWords::tr("Until it is decided, the place listed first holds; verdicts do "
                                                    "not change because of it."));
    return html;
}

QString nameOf(const ContradictionPlace &place)
{
    static const QRegularExpression kSection(QStringLiteral("^[IVX]+(\\.\\d+)*$"));
    return kSection.match(place.section).hasMatch() ? ContradictionWords::tr("Section %1").arg(place.section)
                                                    : place.section;
}

} // namespace ansinh
