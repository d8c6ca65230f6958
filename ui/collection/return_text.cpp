// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/return_text.h"

#include "core/store/parts.h"
#include "core/text/date_text.h"
#include "ui/base/theme.h"
#include "ui/collection/receipt_form.h"
#include "ui/collection/register_words.h"
#include "ui/widgets/html.h"
#include "ui/widgets/part_word.h"

#include <QCoreApplication>
#include <QUrl>

namespace ansinh {

namespace {

const QLatin1String kPlace("place:");
const QLatin1String kFile("kept:");

struct ReturnWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::ReturnWords)
};

QString link(const QString &to, const QString &text)
{
    return QStringLiteral("<a style='color:%1; text-decoration:none' href='%2'>%3</a>")
        .arg(colours().accentText.name(), to.toHtmlEscaped(), text.toHtmlEscaped());
}

QString placeLink(const char *page, const QString &code, const QString &detail = {})
{
    return link(kPlace + QStringLiteral("%1/%2/%3").arg(QLatin1String(page), code, detail), code);
}

QString targetLine(const Code<Target> &code, const Plan &plan)
{
    const Target *target = plan.target(code);
    return placeLink("targets", code.text) + QLatin1Char(' ') + (target ? target->name.toHtmlEscaped() : QString());
}

QStringList targetLines(const std::vector<Code<Target>> &codes, const Plan &plan)
{
    QStringList lines;
    for (const Code<Target> &code : codes)
        lines += targetLine(code, plan);
    return lines;
}

QStringList taskLines(const RegisterRow &row, const Plan &plan)
{
    QStringList lines;
    for (const Code<Task> &code : row.tasksMissing) {
        const Task *task = plan.task(code);
        lines += placeLink("tasks", code.text, row.code.text) + QLatin1Char(' ')
            + (task ? task->label().toHtmlEscaped() : QString());
    }
    return lines;
}

QStringList partLines(const RegisterRow &row, const Status &status, const QDate &day)
{
    QStringList lines;
    for (const MissingParts &missing : row.partsMissing) {
        QStringList names;
        for (const Part &part : missing.parts)
            names += partName(status.plan, status.areas, part, day);
        lines += placeLink("targets", missing.target.text, wordOf(missing.parts.front())) + QLatin1Char(' ')
            + names.join(QStringLiteral(", ")).toHtmlEscaped();
    }
    return lines;
}

QString filesHtml(const RegisterRow &row, const Submission &version)
{
    QString html;
    const QString about = aboutOf(version.id);
    bool isFileKept = version.file.isEmpty();
    for (const Attachment &file : row.files) {
        if (file.about != about)
            continue;
        isFileKept = isFileKept || file.name == version.file;
        html += QStringLiteral("<br>") + link(kFile + QString::number(file.id.value), file.name);
    }
    return isFileKept ? html : QStringLiteral("<br>") + mutedHtml(version.file) + html;
}

QString versionHtml(const RegisterRow &row, const Submission &version)
{
    QStringList head{ReturnWords::tr("Received %1").arg(shortDate(version.received))};
    if (version.channel != Channel::Unknown)
        head += channelWord(version.channel);
    QString html = QStringLiteral("<b>%1</b> ").arg(ReturnWords::tr("Version %1").arg(version.version).toHtmlEscaped())
        + head.join(QStringLiteral(" · ")).toHtmlEscaped();
    if (const QString document = documentText(version); !document.isEmpty())
        html += QStringLiteral("<br>") + ReturnWords::tr("Document %1").arg(document).toHtmlEscaped();
    if (!version.signer.isEmpty() || !version.signerPost.isEmpty())
        html += QStringLiteral("<br>")
            + ReturnWords::tr("Signed by %1")
                  .arg(QStringList{version.signerPost, version.signer}.join(QLatin1Char(' ')).trimmed())
                  .toHtmlEscaped();
    if (!version.note.isEmpty())
        html += QStringLiteral("<br>") + mutedHtml(version.note);
    return html + filesHtml(row, version);
}

QStringList versionLines(const RegisterRow &row)
{
    QStringList lines;
    for (auto version = row.versions.rbegin(); version != row.versions.rend(); ++version)
        lines += versionHtml(row, *version);
    return lines;
}

QString countsText(const RegisterRow &row)
{
    QStringList pieces;
    if (row.figures > 0)
        pieces += ReturnWords::tr("%n figures", nullptr, row.figures);
    if (row.results > 0)
        pieces += ReturnWords::tr("%n task results", nullptr, row.results);
    if (row.reasoned > 0)
        pieces += ReturnWords::tr("%n figures taken with a reason", nullptr, row.reasoned);
    return pieces.join(QStringLiteral(", "));
}

QStringList sentLines(const RegisterRow &row)
{
    QStringList lines;
    if (row.formSent)
        lines += ReturnWords::tr("Form: %1").arg(shortDate(*row.formSent)).toHtmlEscaped();
    for (const QDate &day : row.reminders)
        lines += ReturnWords::tr("Reminder: %1").arg(shortDate(day)).toHtmlEscaped();
    return lines;
}

QStringList contactLines(const RegisterRow &row)
{
    QStringList lines;
    const Contact &contact = row.contact;
    for (const QString &text : {contact.name, contact.post, contact.phone, contact.email, contact.note})
        if (!text.isEmpty())
            lines += text.toHtmlEscaped();
    const QString to = kPlace + QStringLiteral("directory/%1/").arg(row.code.text);
    if (lines.isEmpty())
        return {link(to, ReturnWords::tr("Enter whom to call"))};
    return {lines.join(QStringLiteral("<br>"))};
}

} // namespace

QString returnHtml(const RegisterRow &row, const ReturnRegister &sheet, const Status &status)
{
    const RegisterLook look = lookOf(row, sheet);
    const QString state = QStringLiteral("<p style='margin:0 0 2px 0; color:%1'>%2</p>")
                              .arg(look.colour.name(), look.text().toHtmlEscaped());
    return headingHtml(row.name) + state
        + listHtml(ReturnWords::tr("The sources disagree on"), targetLines(row.disputed, status.plan))
        + listHtml(ReturnWords::tr("Returns"), versionLines(row))
        + labelledHtml(ReturnWords::tr("In the book"), countsText(row))
        + listHtml(ReturnWords::tr("Targets still missing"), targetLines(row.targetsMissing, status.plan))
        + listHtml(ReturnWords::tr("Tasks still missing"), taskLines(row, status.plan))
        + listHtml(ReturnWords::tr("Khu phố still missing"), partLines(row, status, sheet.day))
        + listHtml(ReturnWords::tr("Sent to it"), sentLines(row))
        + listHtml(ReturnWords::tr("Contact"), contactLines(row));
}

std::optional<Place> linkedPlace(const QUrl &url)
{
    const QString text = url.toString();
    if (!text.startsWith(kPlace))
        return {};
    const QStringList pieces = text.mid(kPlace.size()).split(QLatin1Char('/'));
    return Place{pieces.value(0), pieces.value(1), pieces.value(2), {}};
}

std::optional<Id<Attachment>> linkedFile(const QUrl &url)
{
    const QString text = url.toString();
    if (!text.startsWith(kFile))
        return {};
    return Id<Attachment>{text.mid(kFile.size()).toLongLong()};
}

} // namespace ansinh
