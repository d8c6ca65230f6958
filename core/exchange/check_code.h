// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace ansinh {

/// The check code (mã kiểm tra) of a package: "K7M-2QX-91D". Nine characters of 31 that are told apart by eye and ear
/// (no I, O, S, W, Z); eight stand for the SHA-256, the last for the other eight, so that one misheard character, or
/// two that changed places, is noticed.
QString checkCode(const QByteArray &sha256);

/// The code as it was read out or typed: any case, dashes and spaces anywhere, O for 0, I for 1. Absent: it is none, a
/// character was misheard.
std::optional<QString> checkCodeFrom(const QString &heard);

} // namespace ansinh
