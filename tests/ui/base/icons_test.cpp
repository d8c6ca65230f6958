// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>

using namespace ansinh;

namespace {

QImage painted(const QByteArray &name, int side, Ink ink = Ink::Text, QIcon::Mode mode = QIcon::Normal)
{
    return icon(name.constData(), ink).pixmap(QSize(side, side), 1.0, mode).toImage();
}

int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    return count;
}

/// The colour of the strongest pixel.
QColor colourOf(const QImage &image)
{
    QRgb strongest = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > qAlpha(strongest))
                strongest = image.pixel(x, y);
    return QColor(strongest);
}

} // namespace

TEST_CASE("Every drawing is painted at every size, inside its square")
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    REQUIRE(files.size() > 30);
    for (const QString &file : files) {
        INFO(file.toStdString());
        const QByteArray name = file.chopped(4).toLatin1();
        for (const int side : {16, 20, 40, 64}) {
            const QImage image = painted(name, side);
            REQUIRE(image.size() == QSize(side, side));
            CHECK(inked(image) > side / 4);
            if (name != "ansinh")
                CHECK(qAlpha(image.pixel(0, 0)) == 0);
        }
    }
}

TEST_CASE("An icon takes the colour of the theme, of what it stands on, and fades when disabled")
{
    CHECK(colourOf(painted("add", 48)) == colours().text);
    CHECK(colourOf(painted("add", 48, Ink::OnAccent)) == colours().onAccent);
    CHECK(colourOf(painted("add", 48, Ink::Accent, QIcon::Disabled)) == colours().edge);
    const QIcon worn = icon("add");
    wear(*qApp, ThemeKind::Dark, Settings::kUsualText);
    CHECK(colourOf(worn.pixmap(48).toImage()) == coloursOf(ThemeKind::Dark).text);
    wear(*qApp, ThemeKind::Light, Settings::kUsualText);
}

TEST_CASE("A drawing that does not exist paints nothing")
{
    CHECK(inked(painted("no-such-icon", 24)) == 0);
}
