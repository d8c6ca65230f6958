// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/contacts.h"
#include "ui/widgets/entry_dialog.h"

namespace ansinh {

class Desk;

// The forms of the directory. Each asks, writes through the desk and is gone; given back is whether
// something was written.

/// A new name from a day on; `who` is the name that holds now.
bool askNewName(QWidget *parent, const QString &who, const QDate &today,
                const std::function<Result<void>(const QString &name, const QDate &from)> &write);
bool askOrganisation(QWidget *parent, Desk &desk, const Plan &plan);
/// One area a line; "Khu phố 1…12" stands for all of them.
bool askAreas(QWidget *parent, Desk &desk);
bool askContact(QWidget *parent, Desk &desk, const QString &about, const QString &who, const Contact &contact);
/// The last day of an organisation, and who follows it.
bool askEnd(QWidget *parent, Desk &desk, const Plan &plan, const Organisation &organisation);
/// The groups that an organisation belongs to.
bool askGroups(QWidget *parent, Desk &desk, const Plan &plan, const Organisation &organisation);

/// The names of the lines; "Khu phố 1…3", also with two or three dots or a dash between the numbers,
/// stands for three. Empty lines say nothing.
QStringList areaNamesFrom(const QString &typed);

} // namespace ansinh
