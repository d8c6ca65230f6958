// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <functional>

namespace ansinh {

/// "Số: 05/BC-UBND"; without a number a gap for handwriting; empty when there is neither number nor symbol.
QString numberLine(const OfficialHeader &header);

/// A name too long for its line goes on where its kind of unit begins ("ỦY BAN NHÂN DÂN | PHƯỜNG QUẢNG TRỊ"), if both
/// parts fit; else it stays as it is.
QString brokenName(const QString &name, const std::function<bool(const QString &)> &fits);

/// The addressees after "Kính gửi:": one as it stands; more with a dash each, ";" and a last ".".
QStringList addresseeLines(const Addressees &addressees);

/// The list under "Nơi nhận:": a dash each, ";" and a last ".".
QStringList recipientLines(const SignatureBlock &block);

/// What stands at the foot of every page that comes out of a book of sample figures.
QString sampleFootLine();

} // namespace ansinh
