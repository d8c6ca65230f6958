// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ansinh {

// Small pieces of the rich text of panels; every text given is escaped here.

QString headingHtml(const QString &text);
QString paragraphHtml(const QString &text);
QString mutedHtml(const QString &text);
/// A quiet line that names what stands below it.
QString labelHtml(const QString &label);
/// A label, and below it the lines as a list; empty without lines.
QString listHtml(const QString &label, const QStringList &lines);
/// A label with one text below it; empty without a text.
QString labelledHtml(const QString &label, const QString &text);

} // namespace ansinh
