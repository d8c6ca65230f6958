// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace ansinh {

/// Reads the bytes of a JSON file whose outermost value is an object. Refused, with the place: more
/// than 16 MB, bytes that are not UTF-8 JSON, more than 64 levels, a key that stands twice in one object
/// (Qt would silently keep the last).
Result<QJsonObject> parseJsonObject(const QByteArray &json);

} // namespace ansinh
