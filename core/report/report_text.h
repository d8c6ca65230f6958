// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace ansinh {

/// Puts the words into a mould: "{Subject} đạt {value}." A place without a word vanishes.
QString filled(const QString &mould, const QHash<QString, QString> &words);

/// Words of others as a sentence of the report: first letter large, single spaces, one full stop at
/// the end. Empty stays empty; several lines become sentences of one paragraph.
QString asSentence(const QString &words);

/// The same without the mark at the end, for a phrase inside a sentence.
QString asPhrase(const QString &words);

/// The last text of a paper: "./." in the place of its full stop.
QString closed(const QString &text);

/// Names in a row: "A, B và C"; without the "và" where a name has one of its own.
QString joinNames(const QStringList &names);

/// The first of many and how many more: "A, B và 12 đơn vị khác". All of them while at most one is left over.
QString shortList(const QStringList &words, qsizetype most, const QString &what);
/// The same of phrases that carry commas of their own: "A; B và 12 chỉ tiêu khác".
QString shortPhrases(const QStringList &phrases, qsizetype most, const QString &what);

/// A whole count as officials write it: 3 as "03", 1390 as "1.390", 0 as "0".
QString countText(qint64 count);

} // namespace ansinh
