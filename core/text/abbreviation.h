// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVector>

namespace ansinh {

/// An abbreviation of the field; all its spellings, and what it stands for.
struct Abbreviation
{
    QStringList shortForms; ///< "TB&XH", "TBXH", "TB-XH"
    QString longForm; ///< "thương binh và xã hội"
};

/// The table resources/text/abbreviations.tsv. A short form with several meanings has several rows.
const QVector<Abbreviation> &abbreviations();

/// What a short form stands for, whatever its case and punctuation; "BHXH" and "bhxh" give "bảo hiểm
/// xã hội", "BCH" gives two. Empty when it is unknown.
QStringList longFormsOf(const QString &shortForm);

/// The short forms of exactly this phrase, whatever its case, accents and punctuation. Empty when
/// there are none.
QStringList shortFormsOf(const QString &longForm);

/// The short forms of every phrase in a text that holds words only, parted by single spaces and in the
/// form of searchKey.
QStringList shortFormsIn(const QString &words);

} // namespace ansinh
