// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace ansinh {

/// Ways of saying one thing, with places for words: "{Subject} đạt {value}."
struct Mould
{
    QString rule; ///< stable name: "target.behind"
    QStringList forms; ///< two at least, so that none stands three times in a row
};

/// Chooses the forms of each mould in turn, so that neighbours are never told in the same words and no two
/// sentences in a row open alike ("Đến nay, …"). The same matter takes the same turns.
class MouldTurn
{
public:
    QString say(const Mould &mould, const QHash<QString, QString> &words);

private:
    QHash<QString, int> m_turns; ///< by rule
    QString m_opening; ///< the words before the first place of the last sentence
};

} // namespace ansinh
