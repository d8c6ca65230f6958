// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/fonts.h"

#include <QFontDatabase>
#include <QRawFont>

namespace ansinh {

bool isCompleteForVietnamese(const QFont &font)
{
    const QRawFont face = QRawFont::fromFont(font, QFontDatabase::Vietnamese);
    const QString letters = QStringLiteral("ăĂâÂđĐêÊôÔơƠưƯ₫");
    for (const QChar letter : letters) {
        if (!face.supportsCharacter(letter))
            return false;
    }
    for (char16_t letter = 0x1EA0; letter <= 0x1EF9; ++letter) {
        if (!face.supportsCharacter(QChar(letter)))
            return false;
    }
    return face.isValid();
}

QFont screenFont(double points)
{
    // Asked by name only: looking for what might stand in for a family costs as much as all the rest.
    const QStringList families = QFontDatabase::families();
    for (const char *family : {"Segoe UI", "Inter", "Noto Sans", "Liberation Sans"}) {
        const QString name = QString::fromLatin1(family);
        if (!families.contains(name))
            continue;
        QFont font(name);
        font.setPointSizeF(points);
        if (isCompleteForVietnamese(font))
            return font;
    }
    QFont font;
    font.setPointSizeF(points);
    return font;
}

} // namespace ansinh
