// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/status.h"

#include <QJsonObject>

namespace ansinh {

/// The contract's answer of `status`.
QJsonObject statusJson(const Status &status);

// Of which it is made.
QJsonObject targetJson(const Assessment &assessment, const Target &target, const std::vector<Area> &areas);
QJsonObject organisationJson(const OrganisationStanding &standing);
QJsonValue deadlineJson(const std::optional<Deadline> &deadline);

} // namespace ansinh
