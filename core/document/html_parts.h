// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

namespace ansinh {

// The parts that html.cpp puts together.

/// Text made harmless, with breaks protected and line feeds as <br>.
QString htmlText(const QString &text);
QString htmlRuns(const std::vector<Run> &runs);

QString htmlTable(const Table &table);
QString htmlHead(const OfficialHeader &header);
QString htmlAddressees(const Addressees &addressees);
QString htmlSignature(const SignatureBlock &block);

/// The style sheet: Nghị định 30/2020's sizes and margins, and the line at the foot of each page.
QString htmlStyle(const QString &footLine);

} // namespace ansinh
