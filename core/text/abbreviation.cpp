// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/abbreviation.h"

#include "core/text/fold.h"
#include "core/text/spelling.h"

#include <QFile>
#include <QHash>

static void registerTable()
{
    Q_INIT_RESOURCE(core_text); // a static library's resources are not found without
}

namespace ansinh {

namespace {

/// One word in small letters: "TB&XH" and "tb-xh" are "tbxh".
QString lettersOf(const QString &shortForm)
{
    return wordsAndNumbers(matchKey(shortForm)).remove(u' ');
}

QVector<Abbreviation> readTable()
{
    registerTable();
    QFile file(QStringLiteral(":/text/abbreviations.tsv"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QVector<Abbreviation> table;
    for (const QString &line : lines.mid(1)) { // the first names the columns
        const QStringList cells = line.trimmed().split(u'\t');
        table.append({cells.value(0).split(u';'), cells.value(1)});
    }
    return table;
}

/// The table keyed both ways.
struct Index
{
    struct Phrase
    {
        QString words;
        QStringList shortForms;
    };

    QHash<QString, QStringList> longForms;
    QHash<QString, QVector<Phrase>> phrases; ///< by their first word

    Index()
    {
        for (const Abbreviation &row : abbreviations()) {
            const QString words = wordsAndNumbers(searchKey(row.longForm));
            phrases[words.section(u' ', 0, 0)].append({words, row.shortForms});
            for (const QString &shortForm : row.shortForms) {
                QStringList &meanings = longForms[lettersOf(shortForm)];
                if (!meanings.contains(row.longForm))
                    meanings.append(row.longForm);
            }
        }
    }
};

const Index &index()
{
    static const Index instance;
    return instance;
}

/// Whether a whole phrase stands at the beginning of these words.
bool begins(QStringView words, const QString &phrase)
{
    return words.startsWith(phrase) && (words.size() == phrase.size() || words.at(phrase.size()) == u' ');
}

} // namespace

const QVector<Abbreviation> &abbreviations()
{
    static const QVector<Abbreviation> table = readTable();
    return table;
}

QStringList longFormsOf(const QString &shortForm)
{
    return index().longForms.value(lettersOf(shortForm));
}

QStringList shortFormsOf(const QString &longForm)
{
    QStringList found;
    const QString words = wordsAndNumbers(searchKey(longForm));
    for (const Index::Phrase &phrase : index().phrases.value(words.section(u' ', 0, 0))) {
        if (phrase.words == words)
            found += phrase.shortForms;
    }
    return found;
}

QStringList shortFormsIn(const QString &words)
{
    QStringList found;
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype space = words.indexOf(u' ', at);
        const qsizetype end = space < 0 ? words.size() : space;
        const auto phrases = index().phrases.constFind(words.mid(at, end - at));
        if (phrases != index().phrases.constEnd()) {
            for (const Index::Phrase &phrase : *phrases) {
                if (begins(QStringView(words).mid(at), phrase.words))
                    found += phrase.shortForms;
            }
        }
        at = end + 1;
    }
    return found;
}

} // namespace ansinh
