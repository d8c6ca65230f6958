// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form_builder.h"

namespace ansinh {

/// A task as an organisation is asked about it: with what is counted only where it leads. Money has a row for each
/// source known of it, else for each usual one.
FormTaskRow taskRowOf(const FormMatter &matter, const Task &task, const Code<Organisation> &organisation, bool leads);

} // namespace ansinh
