// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/help_pictures.h"

#include "tests/screens/books.h"
#include "tests/screens/scenes.h"

#include <QDir>
#include <QHash>

#include <algorithm>

namespace ansinh::test {

namespace {

const QRect kPage(227, 26, 1139, 470); ///< without menus, navigation and what lies low

/// What of a scene the help shows; no area: the page.
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
    {"targets-entering", "targets-entering", {227, 240, 1139, 480}},
    {"targets-parts", "targets-parts", {227, 26, 1139, 380}},
    {"targets-paste", "dialog-paste", {0, 60, 1060, 620}},
    {"targets-denominators", "dialog-effects", {}},
    {"collection", "collection", {227, 26, 1139, 520}},
    {"report", "report", {}},
    {"plan", "dialog-decide", {}},
    {"directory", "directory", {227, 26, 1139, 460}},
    {"journal", "journal", {227, 26, 1139, 420}},
    {"find", "find", {0, 26, 680, 400}},
};

/// As many colours as a byte tells: those that the picture has most of.
QImage withFewColours(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QVector<QRgb> colours(counts.keyBegin(), counts.keyEnd());
    std::sort(colours.begin(), colours.end(), [&](QRgb a, QRgb b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    colours.resize(std::min<qsizetype>(colours.size(), 64));
    return image.convertToFormat(QImage::Format_Indexed8, colours, Qt::ThresholdDither | Qt::AvoidDither);
}

bool take(const Crop &crop, const QString &book, const QString &language, const QString &out)
{
    const auto scene = std::find_if(scenes().begin(), scenes().end(),
                                    [&](const Scene &each) { return qstrcmp(each.name, crop.scene) == 0; });
    if (scene == scenes().end())
        return false;
    QTemporaryDir folder;
    const QString own = folder.filePath(QStringLiteral("Phuong2.ansinh"));
    QFile::copy(book, own);
    const Look look{QStringLiteral("help"), {1366, 768}, ThemeKind::Light, 1, Settings::kUsualText, language};
    const Stage stage(look, own);
    const QRect area = crop.area.isEmpty() ? kPage : crop.area;
    const QImage few = withFewColours(scene->act(stage).copy(area));
    return few.save(QStringLiteral("%1/%2.png").arg(out, QString::fromLatin1(crop.file)), "PNG", 1);
}

} // namespace

bool takeHelpPictures(const QString &out)
{
    QTemporaryDir books;
    if (!makeBooks(books.path()).isEmpty())
        return false;
    const QString book = books.filePath(QStringLiteral("sample.ansinh"));
    for (const QString &language : {QStringLiteral("vi"), QStringLiteral("en")}) {
        const QString folder = QStringLiteral("%1/%2/pictures").arg(out, language);
        const auto isTaken = [&](const Crop &crop) { return take(crop, book, language, folder); };
        if (!QDir().mkpath(folder) || !std::all_of(std::begin(kCrops), std::end(kCrops), isTaken))
            return false;
    }
    return true;
}

} // namespace ansinh::test
