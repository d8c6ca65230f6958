// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"

namespace ansinh {

/// A group stands for its members where all of them are among these.
std::vector<Code<Organisation>> withGroups(const Plan &plan, std::vector<Code<Organisation>> codes);

/// With which the name of a ward's issuer begins.
inline const QString kPeoplesCommittee = QStringLiteral("Ủy ban nhân dân ");

/// "Ủy ban nhân dân Phường 2": who issues under the plan, by the name of that day.
QString issuerNameOf(const Plan &plan, const QDate &day);
/// "phường", "xã": what kind of unit the issuer governs.
QString unitWordOf(const Plan &plan, const QDate &day);

/// A group is called by common words there, without what is for lists: "các trường học trên địa bàn".
QString insideSentence(const QString &name);

/// "A, B và 12 đơn vị khác": the names valid on the report's date, inside a sentence, at most that many.
QString shortNames(const ReportReading &reading, const std::vector<Code<Organisation>> &codes, qsizetype most,
                   const QString &what = QStringLiteral("đơn vị"));

} // namespace ansinh
