// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>

namespace ansinh {

namespace {

constexpr double kAnySize = 20;

bool isComplete(const QRawFont &face)
{
    const QString letters = printLetters();
    return face.isValid()
        && std::all_of(letters.begin(), letters.end(), [&](QChar letter) { return face.supportsCharacter(letter); });
}

QStringList facesIn(const QString &folder)
{
    QStringList files;
    for (const char *face : {"Regular", "Bold", "Italic", "BoldItalic"})
        files += QDir(folder).filePath(QStringLiteral("LiberationSerif-%1.ttf").arg(QLatin1String(face)));
    return files;
}

bool areComplete(const QStringList &files)
{
    return std::all_of(files.begin(), files.end(),
                       [](const QString &file) { return QFile::exists(file) && isComplete(QRawFont(file, kAnySize)); });
}

/// The family's name; empty when Qt refuses a file.
QString load(const QStringList &files)
{
    QString family;
    for (const QString &file : files) {
        const QStringList families = QFontDatabase::applicationFontFamilies(QFontDatabase::addApplicationFont(file));
        if (families.isEmpty())
            return {};
        family = families.first();
    }
    return family;
}

bool isInstalledComplete(const QString &family)
{
    if (!QFontDatabase::hasFamily(family))
        return false;
    for (const bool bold : {false, true}) {
        for (const bool italic : {false, true}) {
            QFont font(family);
            font.setBold(bold);
            font.setItalic(italic);
            if (!isComplete(QRawFont::fromFont(font)))
                return false;
        }
    }
    return true;
}

Error noTypeface(const QStringList &folders)
{
    return {ErrorKind::NotFound,
            QCoreApplication::translate("ui/print",
                                        "No typeface with all Vietnamese letters was found for printing. Install the "
                                        "package fonts-liberation2 (on Debian 13: fonts-liberation), or on Windows the "
                                        "font Times New Roman."),
            QStringLiteral("no complete Liberation Serif in ") + folders.join(QStringLiteral(", "))};
}

Result<QString> findFamily()
{
    const QString times = QStringLiteral("Times New Roman");
    return isInstalledComplete(times) ? Result<QString>(times) : loadPrintFamily(printFontFolders());
}

} // namespace

QString printLetters()
{
    return QStringLiteral(
        "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz"
        "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆFGHIÌỈĨÍỊJKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVWXYỲỶỸÝỴZ"
        "0123456789 .,;:!?%‰()[]/+-–—=<>≥≤“”‘’\"'&*§°²³…₫\u00A0");
}

QStringList printFontFolders()
{
    return {QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("fonts")),
            QStringLiteral("/usr/share/fonts/truetype/liberation2"),
            QStringLiteral("/usr/share/fonts/truetype/liberation"), QStringLiteral("/usr/share/fonts/liberation-serif"),
            QStringLiteral("/usr/share/fonts/liberation")};
}

Result<QString> loadPrintFamily(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QStringList files = facesIn(folder);
        if (!areComplete(files))
            continue;
        const QString family = load(files);
        if (!family.isEmpty())
            return family;
    }
    return noTypeface(folders);
}

Result<QString> printFamily()
{
    static const Result<QString> kFamily = findFamily();
    return kFamily;
}

} // namespace ansinh
