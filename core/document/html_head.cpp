// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/html_parts.h"
#include "core/document/official_words.h"

namespace ansinh {

namespace {

QString line(const QString &kind, const QString &html)
{
    return QStringLiteral("<p class=\"%1\">%2</p>").arg(kind, html);
}

QString issuerLines(const OfficialHeader &header)
{
    QString html;
    for (size_t i = 0; i < header.issuerLines.size(); ++i) {
        const QString text = htmlRuns({header.issuerLines[i]});
        const bool isLast = i + 1 == header.issuerLines.size();
        html += line(QStringLiteral("issuer"),
                     isLast ? QStringLiteral("<span class=\"short\">%1</span>").arg(text) : text);
    }
    return html;
}

QString titleOf(const OfficialHeader &header)
{
    if (header.kind.isEmpty())
        return {};
    return QStringLiteral("<h1>%1<br>%2</h1>\n%3")
        .arg(htmlText(header.kind), htmlText(header.subject),
             header.subject.isEmpty() ? QString() : QStringLiteral("<hr>\n"));
}

} // namespace

QString htmlHead(const OfficialHeader &header)
{
    QString html = QStringLiteral("<table class=\"head\" role=\"presentation\"><tr><td>%1</td><td>%2%3</td></tr>\n")
                       .arg(issuerLines(header),
                            line(QStringLiteral("nation"), QStringLiteral("<b>%1</b>").arg(htmlText(header.nation))),
                            line(QStringLiteral("motto"),
                                 QStringLiteral("<b class=\"under\">%1</b>").arg(htmlText(header.motto))));
    QString left = line(QStringLiteral("gaps"), htmlText(numberLine(header)));
    if (header.kind.isEmpty() && !header.subject.isEmpty())
        left += line(QStringLiteral("issuer"), htmlText(header.subject));
    for (const QString &mark : {header.urgency, header.circulation}) {
        if (!mark.isEmpty())
            left += line(QStringLiteral("mark"), QStringLiteral("<b>%1</b>").arg(htmlText(mark)));
    }
    html
        += QStringLiteral("<tr><td>%1</td><td>%2</td></tr></table>\n")
               .arg(left, line(QStringLiteral("gaps"), QStringLiteral("<i>%1</i>").arg(htmlText(header.placeAndDate))));
    return html + titleOf(header);
}

QString htmlAddressees(const Addressees &addressees)
{
    QString names;
    for (const QString &name : addresseeLines(addressees))
        names += QStringLiteral("<p>%1</p>").arg(htmlText(name));
    if (names.isEmpty())
        return {};
    // Two and more stand below the colon, one beside it.
    const bool isBelow = addressees.names.size() > 1;
    return QStringLiteral("<table class=\"addressees\" role=\"presentation\"><tr><td>Kính gửi:</td><td>%1%2</td></tr>"
                          "</table>\n")
        .arg(isBelow ? QStringLiteral("<br>") : QString(), names);
}

QString htmlSignature(const SignatureBlock &block)
{
    QString left;
    if (!block.recipients.isEmpty())
        left = line(QStringLiteral("label"), QStringLiteral("Nơi nhận:"));
    for (const QString &recipient : recipientLines(block))
        left += QStringLiteral("<p>%1</p>").arg(htmlText(recipient));
    if (!block.typist.isEmpty())
        left += QStringLiteral("<p>%1</p>").arg(htmlText(block.typist));
    QString right;
    for (const QString &authority : block.authorityLines)
        right += QStringLiteral("<p>%1</p>").arg(htmlText(authority));
    right += QStringLiteral("<p class=\"room\"></p><p>%1</p>").arg(htmlText(block.signer));
    return QStringLiteral("<table class=\"signature\" role=\"presentation\"><tr><td>%1</td><td>%2</td></tr></table>\n")
        .arg(left, right);
}

} // namespace ansinh
