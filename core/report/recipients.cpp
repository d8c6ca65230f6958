// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/recipients.h"

#include "core/report/report_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace ansinh {

namespace {

using Codes = std::vector<Code<Organisation>>;

bool contains(const Codes &codes, const Code<Organisation> &code)
{
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

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

} // namespace

Codes addresseeCodes(const ReportReading &reading)
{
    Codes codes;
    const Duty *duty = reading.plan().duty(QStringLiteral("submit"));
    for (const Code<Organisation> &recipient : duty ? duty->recipients : Codes()) {
        const Code<Organisation> living = livingOne(reading, recipient);
        if (!living.isEmpty() && !contains(codes, living))
            codes.push_back(living);
    }
    return codes;
}

QStringList recipientLines(const ReportReading &reading)
{
    QStringList lines;
    const Codes addressees = addresseeCodes(reading);
    if (!addressees.empty())
        lines += QStringLiteral("Như trên");
    for (const Recipient &recipient : reading.plan().recipients) {
        const Code<Organisation> living = livingOne(reading, recipient.organisation);
        const bool dropped = !recipient.organisation.isEmpty() && (living.isEmpty() || contains(addressees, living));
        if (!dropped && !isFileCopy(recipient))
            lines += living == recipient.organisation ? lineOf(reading, recipient) : reading.nameOf(living);
    }
    const QString mark = compilerMark(reading);
    lines += mark.isEmpty() ? QStringLiteral("Lưu: VT") : QStringLiteral("Lưu: VT, ") + mark;
    return lines;
}

QString compilerMark(const ReportReading &reading)
{
    static const QStringList silent{QStringLiteral("công"), QStringLiteral("chức"), QStringLiteral("phòng"),
                                    QStringLiteral("và")};
    const auto &organisations = reading.plan().organisations;
    const auto user = std::find_if(organisations.begin(), organisations.end(), [](const auto &o) { return o.isUser; });
    if (user == organisations.end())
        return {};
    QString mark;
    for (const QString &word : user->nameOn(reading.date()).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.at(0).isLetter() && !silent.contains(word.toLower()))
            mark += word.at(0).toUpper();
    }
    return mark;
}

} // namespace ansinh
