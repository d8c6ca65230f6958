// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every screen: screens OUT [page…], of every chart: screens --charts OUT, or those of the help: screens
// --help OUT.
// The scale of a screen belongs to a whole process, so it starts itself once for each.
#include "tests/screens/books.h"
#include "tests/screens/chart_pictures.h"
#include "tests/screens/help_pictures.h"
#include "tests/screens/scenes.h"
#include "tests/screens/town_scenes.h"

#include <QApplication>
#include <QDir>
#include <QHashSeed>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

using namespace ansinh;
using namespace ansinh::test;

namespace {

const std::vector<Look> &looks()
{
    static const std::vector<Look> kLooks
        = {{QStringLiteral("light"), {1366, 768}, ThemeKind::Light, 1},
           {QStringLiteral("dark"), {1366, 768}, ThemeKind::Dark, 1},
           {QStringLiteral("double"), {1366, 768}, ThemeKind::Light, 2},
           {QStringLiteral("small"), {683, 384}, ThemeKind::Light, 2},
           {QStringLiteral("large"), {1366, 768}, ThemeKind::Light, 1, Settings::kLargestText},
           {QStringLiteral("english"), {1366, 768}, ThemeKind::Light, 1, Settings::kUsualText, QStringLiteral("en")}};
    return kLooks;
}

bool isWanted(const QString &scene, const QStringList &wanted)
{
    return wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(), [&](const QString &each) {
               return scene == each || scene.startsWith(each + QLatin1Char('-'));
           });
}

void take(const Look &look, const QString &book, const QString &out, const Scene &scene)
{
    const QString file = QStringLiteral("%1/%2-%3-%4.png").arg(out, book, QString::fromLatin1(scene.name), look.name);
    QTemporaryDir folder; // a book of its own: what one does no other sees
    const QString own = folder.filePath(book + QStringLiteral(".ansinh"));
    QFile::copy(QStringLiteral("%1/books/%2.ansinh").arg(out, book), own);
    const Stage stage(look, own);
    if (!scene.act(stage).save(file))
        qFatal("%s cannot be written", qPrintable(file));
}

void takeAll(const Look &look, const QString &out, const QStringList &wanted)
{
    if (isWanted(QStringLiteral("welcome"), wanted))
        Stage(look, {}).picture().save(QStringLiteral("%1/no-book-welcome-%2.png").arg(out, look.name));
    for (const char *book : {"empty", "sample", "crowded"}) {
        for (const Scene &scene : scenes()) {
            const bool isThere = scene.isForEmpty || qstrcmp(book, "empty") != 0;
            if (isThere && isWanted(QString::fromLatin1(scene.name), wanted))
                take(look, QString::fromLatin1(book), out, scene);
        }
    }
    for (const char *book : townBooks()) {
        for (const Scene &scene : townScenes()) {
            if (isWanted(QString::fromLatin1(scene.name), wanted))
                take(look, QString::fromLatin1(book), out, scene);
        }
    }
}

/// The child that takes one look.
int takeOne(const QStringList &arguments)
{
    for (const Look &look : looks()) {
        if (look.name == arguments.value(0))
            takeAll(look, arguments.value(1), arguments.mid(2));
    }
    return 0;
}

/// The screen on which the offscreen platform shows the look: as large as the window.
QString platformFor(const Look &look, const QString &folder)
{
    const QSize pixels = look.size * look.scale;
    QFile file(QStringLiteral("%1/screen-%2.json").arg(folder, look.name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(file.fileName()));
    file.write(QStringLiteral("{\"screens\":[{\"name\":\"screen\",\"x\":0,\"y\":0,\"width\":%1,\"height\":%2,"
                              "\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}]}")
                   .arg(pixels.width())
                   .arg(pixels.height())
                   .toUtf8());
    return QStringLiteral("offscreen:configfile=") + file.fileName();
}

int startEach(const QString &program, const QStringList &arguments)
{
    const QString out = QDir(arguments.first()).absolutePath();
    const QString books = out + QStringLiteral("/books");
    QDir(books).removeRecursively();
    QDir().mkpath(books);
    if (const QString reason = makeBooks(books); !reason.isEmpty())
        qFatal("%s", qPrintable(reason));
    for (const Look &look : looks()) {
        qputenv("QT_SCALE_FACTOR", QByteArray::number(look.scale));
        qputenv("QT_QPA_PLATFORM", platformFor(look, books).toUtf8());
        const int code
            = QProcess::execute(program, QStringList{QStringLiteral("--look"), look.name, out} + arguments.mid(1));
        if (code != 0)
            return code;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ansinh"));
    QApplication::setQuitOnLastWindowClosed(false);
    QStandardPaths::setTestModeEnabled(true);
    QStringList arguments = QApplication::arguments();
    const QString program = arguments.takeFirst();
    const QString first = arguments.value(0);
    if (first == QLatin1String("--look"))
        return takeOne(arguments.mid(1));
    if (first == QLatin1String("--charts") && arguments.size() > 1)
        return takeChartPictures(arguments.at(1)) ? 0 : 1;
    if (first == QLatin1String("--help-pictures"))
        return takeHelpPictures(arguments.value(1)) ? 0 : 1;
    if (first == QLatin1String("--help") && arguments.size() > 1) {
        const QTemporaryDir folder;
        qputenv("QT_QPA_PLATFORM", platformFor(looks().front(), folder.path()).toUtf8());
        return QProcess::execute(program, {QStringLiteral("--help-pictures"), arguments.at(1)});
    }
    if (!first.isEmpty() && !first.startsWith(QLatin1Char('-')))
        return startEach(program, arguments);
    QTextStream(stderr) << "screens OUT [page…]\nscreens --charts OUT\nscreens --help OUT\n";
    return 2;
}
