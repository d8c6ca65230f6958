// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/printed_page.h"

#include "core/text/date_text.h"
#include "ui/tables/page_facts.h"

#include <QCoreApplication>

namespace ansinh {

Paragraph printedParagraph(ParagraphRole role, const QString &text, const char *rule)
{
    Paragraph made;
    made.role = role;
    const bool isHead = role == ParagraphRole::AppendixTitle || role == ParagraphRole::AppendixLabel;
    made.runs = {{text, isHead, !isHead}};
    made.rule = QString::fromLatin1(rule);
    return made;
}

QString printedPageLine(const PageFacts &facts, const QString &title)
{
    QStringList line{facts.place, title};
    if (facts.today.isValid())
        line += QCoreApplication::translate("ui/tables", "printed on %1").arg(shortDate(facts.today));
    //: at the foot of a printed page: this page and how many there are
    line += QCoreApplication::translate("ui/tables", "page %1/%2");
    line.removeAll(QString());
    return line.join(QStringLiteral(" · "));
}

} // namespace ansinh
