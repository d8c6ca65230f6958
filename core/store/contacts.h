// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/parts.h"

#include <QHash>

namespace ansinh {

/// Whom to call at an organisation or in an area.
struct Contact
{
    QString name;
    QString post; ///< chức vụ
    QString phone;
    QString email;
    QString note;

    bool isEmpty() const;
    friend bool operator==(const Contact &a, const Contact &b)
    {
        return a.name == b.name && a.post == b.post && a.phone == b.phone && a.email == b.email && a.note == b.note;
    }
};

/// Whom a contact belongs to: "organisation:TYT", "area:3".
QString aboutOf(const Code<Organisation> &code);
QString aboutOf(Id<Area> id);
/// Who signed the returns of an organisation: nobody's contact, yet erased with it.
QString signersOf(const QString &about);

/// Contacts. What is known of a person stands in one table that the journal never copies: the journal
/// says "person:12", so that undo works and a name can still be erased for good.
class Contacts : public BookPart
{
public:
    using BookPart::BookPart;
    /// By whom they belong to; those erased are left out.
    Result<QHash<QString, Contact>> all() const;
    /// Empty: none entered, or erased.
    Result<Contact> of(const QString &about) const;
    /// Replaces the one before. Errors: NotFound (no such organisation or area), Invalid (empty).
    Result<void> set(const QString &about, const Contact &contact);
    /// Overwrites every version of it with nothing, also those that undo would bring back, and the signers of the
    /// returns of an organisation; writes the
    /// file anew so that no page keeps a trace. Copies made before are not reached.
    Result<void> erase(const QString &about);
};

class Rows;
struct Error;

/// Keeps what is known of a person, outside the journal as the bytes of files are; gives its number for rows that
/// point to it. Throws StoreFailure.
qint64 keepPerson(Rows &rows, const QString &about, const Contact &contact);
/// Whether anything is known of a person there, be it taken back: that must go before its organisation or
/// area does. Throws StoreFailure.
bool hasContact(Rows &rows, const QString &about);
/// Takes out the row that points to an erased person. Throws StoreFailure.
void removeContactRow(Rows &rows, const QString &about);
Error contactStands(const QString &who);

} // namespace ansinh
