// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/entry_text.h"

#include "ui/base/theme.h"
#include "ui/journal/journal_words.h"
#include "ui/widgets/html.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct EntryWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

QString valueHtml(const CellWords &cell)
{
    if (cell.before.isEmpty())
        return QStringLiteral("<b>%1</b>").arg(escaped(cell.after));
    if (cell.after.isEmpty())
        return QStringLiteral("<s>%1</s>").arg(escaped(cell.before));
    return QStringLiteral("%1 → <b>%2</b>").arg(escaped(cell.before), escaped(cell.after));
}

QString rowHtml(const RowChange &change, const JournalNames &names)
{
    const RowWords words = wordsOf(change, names);
    QString mark = change.before.isEmpty() ? EntryWords::tr("new") : QString();
    if (change.after.isEmpty())
        mark = EntryWords::tr("taken out");
    QString html = QStringLiteral("<p style='margin:12px 0 2px 0; font-weight:600'>%1 %2</p>")
                       .arg(escaped(words.title), mutedHtml(mark));
    if (words.cells.empty())
        return html;
    html += QStringLiteral("<table cellspacing='0' cellpadding='2'>");
    for (const CellWords &cell : words.cells)
        html += QStringLiteral("<tr><td style='color:%1; padding-right:10px'>%2</td><td>%3</td></tr>")
                    .arg(colours().muted.name(), cell.label.toHtmlEscaped(), valueHtml(cell));
    return html + QStringLiteral("</table>");
}

QString headHtml(const JournalEntry &entry, const JournalNames &names)
{
    QString html = headingHtml(sentenceOf(entry.action, names.naming()))
        + mutedHtml(whenText(entry.at) + QStringLiteral(" · ") + actorText(entry.actor) + QStringLiteral(" · ")
                    + stateText(entry));
    html += labelledHtml(EntryWords::tr("Reason"), entry.action.reason);
    html += labelledHtml(EntryWords::tr("File"), entry.action.file);
    return html;
}

} // namespace

QString entryHtml(const JournalEntry &entry, const std::vector<RowChange> &changes, const JournalNames &names)
{
    QString html = headHtml(entry, names);
    int shown = 0;
    for (const RowChange &change : changes) {
        if (++shown > kRowsShown)
            break;
        html += rowHtml(change, names);
    }
    if (entry.rowCount > kRowsShown)
        html += QStringLiteral("<p>%1</p>")
                    .arg(mutedHtml(EntryWords::tr("and %n more", nullptr, entry.rowCount - kRowsShown)));
    return html;
}

} // namespace ansinh
