// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/year/submitted_report.h"

namespace ansinh {

QString SubmittedReport::designation() const
{
    return number.contains(u'/') || symbol.isEmpty() ? number : number + u'/' + symbol;
}

QByteArray SubmittedReport::hashOf(SubmittedFormat format) const
{
    switch (format) {
    case SubmittedFormat::Pdf: return pdf;
    case SubmittedFormat::Docx: return docx;
    case SubmittedFormat::Odt: return odt;
    }
    return {};
}

QString numberIn(const QString &given)
{
    return given.section(u'/', 0, 0).trimmed();
}

QString symbolIn(const QString &given)
{
    return given.section(u'/', 1).trimmed();
}

} // namespace ansinh
