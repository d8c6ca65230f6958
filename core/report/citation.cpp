// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/citation.h"

#include "core/text/date_text.h"
#include "core/text/words.h"

#include <QRegularExpression>

namespace ansinh {

namespace {

/// The type of a document by its symbol (Nghị định 30/2020, Phụ lục III); a công văn has none.
QString typeOf(const QString &number)
{
    static const QHash<QString, QString> types{
        {QStringLiteral("KH"), QStringLiteral("Kế hoạch")},      {QStringLiteral("NQ"), QStringLiteral("Nghị quyết")},
        {QStringLiteral("QĐ"), QStringLiteral("Quyết định")},    {QStringLiteral("CT"), QStringLiteral("Chỉ thị")},
        {QStringLiteral("CTr"), QStringLiteral("Chương trình")}, {QStringLiteral("HD"), QStringLiteral("Hướng dẫn")},
        {QStringLiteral("TB"), QStringLiteral("Thông báo")},     {QStringLiteral("TT"), QStringLiteral("Thông tư")},
        {QStringLiteral("NĐ"), QStringLiteral("Nghị định")},     {QStringLiteral("ĐA"), QStringLiteral("Đề án")}};
    static const QRegularExpression separators(QStringLiteral("[-/]"));
    for (const QString &piece : number.split(separators)) {
        if (types.contains(piece))
            return types.value(piece);
    }
    return QStringLiteral("Công văn");
}

bool isNumbered(const QString &number)
{
    return !number.isEmpty() && number.at(0).isDigit();
}

} // namespace

QString shortCitation(const QString &number)
{
    return isNumbered(number) ? QStringLiteral("%1 số %2").arg(typeOf(number), number) : number;
}

QString citation(const CitedDocument &document)
{
    QString text = shortCitation(document.number);
    if (document.date)
        text += QStringLiteral(" ngày ") + citedDate(*document.date);
    if (!document.issuer.isEmpty())
        text += QStringLiteral(" của ") + document.issuer;
    return text;
}

QString fullCitation(const CitedDocument &document)
{
    if (document.subject.isEmpty())
        return citation(document);
    const QString about = QStringLiteral("về ");
    const QString subject = withLowerFirst(document.subject);
    return citation(document) + QLatin1Char(' ') + (subject.startsWith(about) ? subject : about + subject);
}

const CitedDocument *documentNumbered(const Plan &plan, const QString &number)
{
    for (const CitedDocument &document : plan.documents) {
        if (!number.isEmpty() && document.number == number)
            return &document;
    }
    return nullptr;
}

} // namespace ansinh
