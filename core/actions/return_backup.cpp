// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/return_backup.h"

#include "core/store/keeping.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace ansinh {

namespace {

constexpr size_t kKept = 10;
const QString kEnding = QStringLiteral(".ansinh");

/// How the copies of that book before such an act begin.
QString stemOf(const Book &book, const QString &act)
{
    return QStringLiteral("%1-truoc-khi-%2-").arg(QFileInfo(book.path()).completeBaseName(), act);
}

/// An earlier copy of that book: its day and its number, which stay in its name when files are copied about.
struct Copy
{
    QString day;
    int number = 0;
    QString path;

    friend bool operator<(const Copy &a, const Copy &b)
    {
        return a.day != b.day ? a.day < b.day : a.number < b.number;
    }
};

/// The oldest first.
std::vector<Copy> copiesOf(const Book &book, const QString &stem)
{
    static const QRegularExpression tail(QStringLiteral("^(\\d{4}-\\d{2}-\\d{2})-(\\d{1,6})$"));
    const QDir folder(QFileInfo(book.path()).absolutePath());
    std::vector<Copy> copies;
    const QStringList names = folder.entryList(QDir::Files | QDir::NoSymLinks);
    for (const QString &name : names) {
        if (!name.startsWith(stem) || !name.endsWith(kEnding))
            continue;
        const auto match = tail.match(name.mid(stem.size()).chopped(kEnding.size()));
        if (match.hasMatch())
            copies.push_back({match.captured(1), match.captured(2).toInt(), folder.filePath(name)});
    }
    std::sort(copies.begin(), copies.end());
    return copies;
}

/// One more than the last of that day, so that the newest has the highest number.
QString nextPath(const QString &start, const std::vector<Copy> &copies, const QString &day)
{
    int number = 1;
    for (const Copy &copy : copies) {
        if (copy.day == day)
            number = qMax(number, copy.number + 1);
    }
    return QStringLiteral("%1%2-%3%4").arg(start, day, QString::number(number), kEnding);
}

Result<QString> backUpBefore(Book &book, const QString &act, const QDate &today)
{
    const QString stem = stemOf(book, act);
    const std::vector<Copy> copies = copiesOf(book, stem);
    const QString folder = QFileInfo(book.path()).absolutePath();
    const QString path = nextPath(folder + u'/' + stem, copies, today.toString(Qt::ISODate));
    if (const auto done = backUp(book, path); !done)
        return done.error();
    for (size_t i = 0; i + kKept - 1 < copies.size(); ++i)
        QFile::remove(copies[i].path);
    return path;
}

} // namespace

Result<QString> backUpBeforeReturns(Book &book, const QDate &today)
{
    return backUpBefore(book, QStringLiteral("nhap"), today);
}

Result<QString> backUpBeforeSubmitting(Book &book, const QDate &today)
{
    return backUpBefore(book, QStringLiteral("nop"), today);
}

} // namespace ansinh
