// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/submit_report.h"
#include "core/document/docx.h"
#include "core/document/html.h"
#include "core/document/odt.h"

namespace ansinh::test {

/// Without pages: what stands for the PDF begins like one and is HTML.
inline SubmitRendering plainRendering()
{
    return {[](const Document &document) -> Result<QByteArray> { return "%PDF-1.4\n" + toHtml(document).toUtf8(); },
            [](const Document &document) { return toDocx(document); },
            [](const Document &document) { return toOdt(document); }};
}

inline SubmitOrder submitOrder(int year = 2026, const char *number = "123")
{
    const QDate today(2026, 11, 13);
    return {Year::from(year).value(), QString::fromUtf8(number), QDate(2026, 11, 12), today};
}

} // namespace ansinh::test
