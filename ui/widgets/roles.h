// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

namespace ansinh {

/// What our models say besides Qt's own roles.
enum Role {
    SearchRole = Qt::UserRole + 1, ///< QString: what a filter looks in, of the whole row
    SortRole, ///< double or QByteArray (core/text/collate.h): what the column is ordered by
    CodeRole ///< QString: the code of what the row stands for
};

} // namespace ansinh
