// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/town_scenes.h"

#include "tests/support/town_books.h"
#include "ui/town/take_dialog.h"
#include "ui/widgets/notice.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

namespace ansinh::test {

namespace {

Scene town(const char *name, const char *code, const char *detail, const std::function<void(const Stage &)> &act = {})
{
    return {name, false, [=](const Stage &stage) {
                stage.window().go({QStringLiteral("town"), QString::fromLatin1(code), QString::fromLatin1(detail), {}});
                stage.settle();
                if (act)
                    act(stage);
                QTest::qWait(400); // targets are read one after the other
                return stage.picture();
            }};
}

/// The packages of twelve wards as files, one of them cut.
QStringList packagesIn(const QTemporaryDir &folder)
{
    QStringList paths;
    const auto packages = townPackages(12);
    for (const WardFile &package : *packages) {
        const QString path = folder.filePath(package.path.section(QLatin1Char('/'), -1));
        QByteArray bytes = package.bytes().value();
        if (paths.size() == 4)
            bytes.chop(100);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(path));
        paths += path;
    }
    return paths;
}

QImage takingIn(const Stage &stage)
{
    const QTemporaryDir folder;
    return stage.dialogOf([&] {
        Settings settings(folder.filePath(QStringLiteral("ini")));
        TakeDialog dialog(stage.desk(), settings, packagesIn(folder), &stage.window());
        const auto *files = dialog.findChild<QPushButton *>(QStringLiteral("takeFiles"));
        (void)QTest::qWaitFor([&] { return files->isEnabled(); }, 60'000);
        dialog.exec();
    });
}

} // namespace

const std::vector<const char *> &townBooks()
{
    static const std::vector<const char *> kBooks{"town1", "town3", "town40"};
    return kBooks;
}

const std::vector<Scene> &townScenes()
{
    static const std::vector<Scene> kAll{
        {"town-today", false, [](const Stage &stage) { return stage.picture(); }},
        town("town-wards", "", "all"),
        town("town-missing", "", "missing"),
        town("town-beside", "", "beside"),
        town("town-turned", "", "beside", [](const Stage &stage) { stage.seen<QToolButton>("wardsAsColumns")->click(); }),
        town("town-one", "CT14", "beside"),
        town("town-totals", "CT14", ""),
        town("town-half", "", "half"),
        {"town-taking", false, takingIn},
        {"town-paper", false, [](const Stage &stage) {
             stage.window().go({QStringLiteral("town"), {}, {}, {}});
             return stage.dialogOf([&] { stage.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); });
         }}};
    return kAll;
}

} // namespace ansinh::test
