// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipients.h"

#include "core/plan/asked.h"
#include "core/report/report_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

const QString kCommittee = QStringLiteral("Ủy ban nhân dân ");

/// The organisation that stands in its place on the report's date; empty: nobody does.
Code<Organisation> livingOne(const ReportReading &reading, Code<Organisation> code)
{
    for (std::size_t step = 0; step <= reading.plan().organisations.size(); ++step) {
        const Organisation *organisation = reading.plan().organisation(code);
        if (!organisation)
            return {};
        if (organisation->existsOn(reading.date()))
            return code;
        code = organisation->successor;
    }
    return {};
}

QString lineOf(const ReportReading &reading, const Recipient &recipient)
{
    static const QRegularExpression mark(QStringLiteral("\\s*\\(b/c\\)"));
    static const QRegularExpression looseHyphen(QStringLiteral("(?<=\\w)- (?=\\w)"),
                                                QRegularExpression::UseUnicodePropertiesOption);
    const Organisation *organisation = reading.plan().organisation(recipient.organisation);
    const bool renamed = organisation && reading.nameOf(recipient.organisation) != organisation->name;
    return renamed ? reading.nameOf(recipient.organisation)
                   : asPhrase(QString(recipient.text).remove(mark).replace(looseHyphen, QStringLiteral("-")));
}

bool isFileCopy(const Recipient &recipient)
{
    return recipient.text.startsWith(QStringLiteral("Lưu"));
}

RecipientLine lineNamed(const RecipientLines &lines, const QString &key)
{
    for (const RecipientLine &line : lines) {
        if (line.key == key)
            return line;
    }
    return {};
}

/// The officer's choices first, what they do not name behind them.
RecipientLines chosen(const RecipientLines &usual, const RecipientChoices &choices)
{
    RecipientLines lines;
    QStringList taken;
    for (const RecipientChoice &choice : choices) {
        const RecipientLine line = lineNamed(usual, choice.key);
        if (!choice.key.isEmpty() && line.key.isEmpty())
            continue; // it has ended, or the plan no longer names it
        lines.push_back({choice.key, line.usual, choice.words, choice.isOn});
        taken += choice.key;
    }
    for (const RecipientLine &line : usual) {
        if (!taken.contains(line.key))
            lines.push_back(line);
    }
    return lines;
}

RecipientLines usualDistribution(const ReportReading &reading)
{
    RecipientLines lines;
    const Codes addressees = addresseeCodes(reading);
    if (!addressees.empty())
        lines.push_back({kAboveKey, QStringLiteral("Như trên")});
    for (const Recipient &recipient : reading.plan().recipients) {
        const Code<Organisation> living = livingOne(reading, recipient.organisation);
        const bool dropped = !recipient.organisation.isEmpty() && (living.isEmpty() || contains(addressees, living));
        if (dropped || isFileCopy(recipient))
            continue;
        const QString key = living.isEmpty() ? recipient.text : living.text;
        if (lineNamed(lines, key).key.isEmpty())
            lines.push_back(
                {key, living == recipient.organisation ? lineOf(reading, recipient) : reading.nameOf(living)});
    }
    lines.push_back({kFileKey, fileCopyLine(reading)});
    return lines;
}

} // namespace

const QString kAboveKey = QStringLiteral("above");
const QString kFileKey = QStringLiteral("file");

RecipientLines addressing(const ReportReading &reading)
{
    RecipientLines usual;
    const Duty *duty = reading.plan().duty(QStringLiteral("submit"));
    for (const Code<Organisation> &recipient : duty ? duty->recipients : Codes()) {
        const Code<Organisation> living = livingOne(reading, recipient);
        if (!living.isEmpty() && lineNamed(usual, living.text).key.isEmpty())
            usual.push_back({living.text, reading.nameOf(living)});
    }
    return chosen(usual, reading.matter().letterhead.addressees);
}

Codes addresseeCodes(const ReportReading &reading)
{
    Codes codes;
    for (const RecipientLine &line : addressing(reading)) {
        if (line.isOn && !line.key.isEmpty())
            codes.push_back(Code<Organisation>(line.key));
    }
    return codes;
}

RecipientLines distribution(const ReportReading &reading)
{
    RecipientLines lines = chosen(usualDistribution(reading), reading.matter().letterhead.recipients);
    std::stable_partition(lines.begin(), lines.end(), [](const RecipientLine &line) { return line.key != kFileKey; });
    return lines;
}

std::vector<Code<Organisation>> endedRecipients(const ReportReading &reading)
{
    Codes ended;
    const auto look = [&](const Code<Organisation> &code) {
        if (!code.isEmpty() && livingOne(reading, code).isEmpty() && !contains(ended, code))
            ended.push_back(code);
    };
    const Duty *duty = reading.plan().duty(QStringLiteral("submit"));
    for (const Code<Organisation> &recipient : duty ? duty->recipients : Codes())
        look(recipient);
    for (const Recipient &recipient : reading.plan().recipients)
        look(recipient.organisation);
    return ended;
}

QStringList recipientLines(const ReportReading &reading)
{
    QStringList lines;
    for (const RecipientLine &line : distribution(reading)) {
        if (line.isOn)
            lines += line.printed();
    }
    return lines;
}

Code<Organisation> superiorBody(const ReportReading &reading)
{
    for (const Code<Organisation> &code : addresseeCodes(reading)) {
        const Organisation *organisation = reading.plan().organisation(code);
        if (organisation && organisation->isOutside && reading.nameOf(code).startsWith(kCommittee, Qt::CaseInsensitive))
            return code;
    }
    return {};
}

QString usualSuperior(const ReportReading &reading)
{
    const Code<Organisation> body = superiorBody(reading);
    return body.isEmpty() ? QString() : QStringLiteral("UBND ") + reading.nameOf(body).mid(kCommittee.size()).toUpper();
}

QString compilerMark(const ReportReading &reading)
{
    static const QStringList silent{QStringLiteral("công"), QStringLiteral("chức"), QStringLiteral("phòng"),
                                    QStringLiteral("và")};
    const Organisation *user = reading.plan().user();
    if (!user)
        return {};
    QString mark;
    for (const QString &word : user->nameOn(reading.date()).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.at(0).isLetter() && !silent.contains(word.toLower()))
            mark += word.at(0).toUpper();
    }
    return mark;
}

QString fileCopyLine(const ReportReading &reading)
{
    const QString mark = compilerMark(reading);
    return mark.isEmpty() ? QStringLiteral("Lưu: VT") : QStringLiteral("Lưu: VT, ") + mark;
}

} // namespace ansinh
