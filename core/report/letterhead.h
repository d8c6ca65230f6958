// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace ansinh {

/// What the officer made of one line of Kính gửi or Nơi nhận, in his order.
struct RecipientChoice
{
    QString key; ///< of a line that follows from the plan; empty: a line of his own
    QString words = {}; ///< as printed; empty: the name valid on the report's date
    bool isOn = true;

    friend bool operator==(const RecipientChoice &a, const RecipientChoice &b)
    {
        return a.key == b.key && a.words == b.words && a.isOn == b.isOn;
    }
};

using RecipientChoices = std::vector<RecipientChoice>;

/// How the paper is headed and signed; the defaults follow from the plan.
struct Letterhead
{
    bool namesSuperior = false; ///< usage B: the superior body on the first line
    QString superior; ///< "UBND THỊ XÃ QUẢNG TRỊ"; only for usage B; empty: as the plan's addressees say
    QString number; ///< empty: a gap
    std::optional<QDate> date; ///< absent: a gap for the day
    QString symbol = QStringLiteral("BC-UBND");
    QString urgency; ///< "KHẨN"; empty: none
    QStringList authority{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("CHỦ TỊCH")}; ///< one a line
    QString signer; ///< empty: room is left
    QString typist; ///< "PL.(300)"; empty: none
    QStringList addressLines; ///< at the foot of page 1; empty: none
    RecipientChoices addressees; ///< Kính gửi; lines not named here follow in the plan's order
    RecipientChoices recipients; ///< Nơi nhận, likewise

    friend bool operator==(const Letterhead &a, const Letterhead &b);
};

inline bool operator==(const Letterhead &a, const Letterhead &b)
{
    return a.namesSuperior == b.namesSuperior && a.superior == b.superior && a.number == b.number && a.date == b.date
        && a.symbol == b.symbol && a.urgency == b.urgency && a.authority == b.authority && a.signer == b.signer
        && a.typist == b.typist && a.addressLines == b.addressLines && a.addressees == b.addressees
        && a.recipients == b.recipients;
}

/// The ways in which a paper of a people's committee is signed (Nghị định 30/2020, Phụ lục I, II.7): the
/// lines over the name. Any other lines may be given.
const std::vector<QStringList> &usualAuthorities();

/// "HỎA TỐC", "THƯỢNG KHẨN", "KHẨN".
QStringList urgencies();

} // namespace ansinh
