// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/help_pictures.h"

#include "tests/screens/books.h"
#include "tests/screens/scenes.h"

#include <QDir>

#include <algorithm>

namespace ansinh::test {

namespace {

const Look kLook{QStringLiteral("help"), {1240, 700}, ThemeKind::Light, 1};

/// What of a scene the help shows; an empty rectangle: the widget of that name; no name: all.
struct Crop
{
    const char *file;
    const char *scene;
    QRect area;
};

const Crop kCrops[] = {
    {"today", "today", {}},
    {"tasks", "tasks", {}},
    {"targets", "targets", {}},
    {"targets-entering", "targets-entering", {}},
    {"targets-parts", "targets-parts", {}},
    {"targets-paste", "dialog-paste", {}},
    {"targets-denominators", "dialog-effects", {}},
    {"report", "report", {}},
    {"plan", "dialog-decide", {}},
    {"directory", "directory", {}},
    {"journal", "journal", {}},
    {"find", "find", {}},
};

bool take(const Crop &crop, const QString &book, const QString &out)
{
    const auto scene = std::find_if(scenes().begin(), scenes().end(),
                                    [&](const Scene &each) { return qstrcmp(each.name, crop.scene) == 0; });
    if (scene == scenes().end())
        return false;
    QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("Phuong2.ansinh"));
    QFile::copy(book, own);
    const Stage stage(kLook, own);
    QImage image = scene->act(stage);
    if (!crop.area.isEmpty())
        image = image.copy(crop.area);
    const QImage few = image.convertToFormat(QImage::Format_Indexed8, Qt::ThresholdDither | Qt::AvoidDither);
    return few.save(QStringLiteral("%1/%2.png").arg(out, QString::fromLatin1(crop.file)), "PNG", 0);
}

} // namespace

bool takeHelpPictures(const QString &out)
{
    QTemporaryDir books;
    if (!QDir().mkpath(out) || !makeBooks(books.path()).isEmpty())
        return false;
    return std::all_of(std::begin(kCrops), std::end(kCrops), [&](const Crop &crop) {
        return take(crop, books.filePath(QStringLiteral("sample.ansinh")), out);
    });
}

} // namespace ansinh::test
