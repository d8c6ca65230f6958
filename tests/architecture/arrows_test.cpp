// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace {

/// The floors of the house from the ground up; rooms on one floor are strangers to each other.
const std::vector<QStringList> &floors()
{
    static const std::vector<QStringList> kFloors = {
        {QStringLiteral("core/base")},
        {QStringLiteral("core/document"), QStringLiteral("core/sheet"), QStringLiteral("core/text")},
        {QStringLiteral("core/plan")},
        {QStringLiteral("core/year")},
        {QStringLiteral("core/store"), QStringLiteral("core/assess")},
        {QStringLiteral("core/report"), QStringLiteral("core/exchange"), QStringLiteral("core/forms")},
        {QStringLiteral("core/charts")},
        {QStringLiteral("core/actions")},
        {QStringLiteral("ui/base")},
        {QStringLiteral("ui/widgets")},
        {QStringLiteral("ui/charts")},
        {QStringLiteral("ui/print")},
        {QStringLiteral("ui/preview")},
        {QStringLiteral("ui/tables")},
        {QStringLiteral("ui/SCREEN")},
        {QStringLiteral("ui/shell")},
        {QStringLiteral("app/desktop"), QStringLiteral("app/cli")},
    };
    return kFloors;
}

int floorOf(const QString &room)
{
    for (size_t floor = 0; floor < floors().size(); ++floor) {
        if (floors()[floor].contains(room))
            return static_cast<int>(floor);
    }
    // Every other folder of ui is a screen.
    return room.startsWith(QLatin1String("ui/")) ? floorOf(QStringLiteral("ui/SCREEN")) : -1;
}

/// "core/plan" of "core/plan/plan.h" and of "core/plan/deeper/x.h"; empty: not a room.
QString roomOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.size() < 3 ? QString() : parts.at(0) + QLatin1Char('/') + parts.at(1);
}

struct Include
{
    QString file; ///< that includes, relative to the project
    QString name; ///< what it includes
};

std::vector<Include> includesOf(const QString &folder)
{
    static const QRegularExpression kInclude(QStringLiteral(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])"),
                                             QRegularExpression::MultilineOption);
    const QString root = QStringLiteral(ANSINH_SOURCE_DIR "/");
    std::vector<Include> includes;
    QDirIterator files(root + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        QRegularExpressionMatchIterator matches = kInclude.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            includes.push_back({file.fileName().mid(root.size()), matches.next().captured(1)});
    }
    return includes;
}

/// Why an include breaks the house's order; empty: it does not.
QString complaint(const Include &include)
{
    const QString from = roomOf(include.file);
    const QString to = roomOf(include.name);
    if (to.isEmpty() || floorOf(to) < 0 || from == to)
        return {};
    return floorOf(to) < floorOf(from) ? QString() : include.file + QStringLiteral(" includes ") + include.name;
}

QString libraryComplaint(const Include &include)
{
    const auto isFrom = [&](const char *room) { return include.file.startsWith(QLatin1String(room)); };
    const QString what = include.file + QStringLiteral(" includes ") + include.name;
    static const QRegularExpression kGui(QStringLiteral("^(QtGui|QtWidgets|QtPrintSupport|QtCharts)/|^Q(Widget|Gui|"
                                                        "Painter|Font|Color|Pixmap|Image|Printer|Chart|Text(Layout|"
                                                        "Document))"));
    if (isFrom("core/") && kGui.match(include.name).hasMatch())
        return what;
    static const QRegularExpression kSql(QStringLiteral("^(QtSql/|QSql|sqlite3)"));
    if (!isFrom("core/store/") && kSql.match(include.name).hasMatch())
        return what;
    if (!isFrom("core/sheet/") && include.name.startsWith(QLatin1String("xlsxwriter")))
        return what;
    static const QRegularExpression kBelow(QStringLiteral("^(minizip|openssl)/|^(unistd|fcntl|io)\\.h$|^sys/"));
    if (!isFrom("core/base/") && kBelow.match(include.name).hasMatch())
        return what;
    static const QRegularExpression kCharts(
        QStringLiteral("^(QtCharts/|QtCharts$|Q(Chart|LineSeries|ScatterSeries|"
                       "ValueAxis|CategoryAxis|BarSet|BarSeries|PieSeries|Legend))"));
    return !isFrom("ui/charts/") && kCharts.match(include.name).hasMatch() ? what : QString();
}

std::vector<Include> allIncludes()
{
    std::vector<Include> all;
    for (const char *folder : {"core", "ui", "app"}) {
        const std::vector<Include> some = includesOf(QString::fromLatin1(folder));
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace

TEST_CASE("No room includes a room that stands above it or beside it")
{
    const std::vector<Include> includes = allIncludes();
    REQUIRE(includes.size() > 100);
    for (const Include &include : includes)
        CHECK(complaint(include) == QString());
}

TEST_CASE("Core has no window, SQL stands in the store only, and Qt Charts in ui/charts only")
{
    for (const Include &include : allIncludes())
        CHECK(libraryComplaint(include) == QString());
}

TEST_CASE("The test of the arrows would see a wrong arrow")
{
    const auto include = [](const char *file, const char *name) {
        return Include{QString::fromLatin1(file), QString::fromLatin1(name)};
    };
    CHECK(complaint(include("core/plan/plan.h", "core/store/book.h")) != QString());
    CHECK(complaint(include("core/text/fold.h", "core/sheet/csv.h")) != QString());
    CHECK(complaint(include("ui/targets/page.h", "ui/report/page.h")) != QString());
    CHECK(complaint(include("core/base/year.h", "ui/shell/main_window.h")) != QString());
    CHECK(complaint(include("core/store/book.h", "core/plan/plan.h")) == QString());
    CHECK(libraryComplaint(include("core/plan/plan.h", "QPainter")) != QString());
    CHECK(libraryComplaint(include("core/actions/status.cpp", "QSqlQuery")) != QString());
    CHECK(libraryComplaint(include("ui/targets/page.cpp", "QtCharts/QChart")) != QString());
}

TEST_CASE("Every source file names its licence")
{
    QStringList unnamed;
    const QString root = QStringLiteral(ANSINH_SOURCE_DIR "/");
    for (const char *folder : {"core", "ui", "app", "tests", "packaging"}) {
        QDirIterator files(root + QString::fromLatin1(folder),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.sh"),
                            QStringLiteral("CMakeLists.txt"), QStringLiteral("*.sql")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            if (!file.read(400).contains("SPDX-License-Identifier: GPL-3.0-or-later"))
                unnamed += file.fileName();
        }
    }
    CHECK(unnamed.join(QLatin1Char(' ')) == QString());
}

// Two types of one name in one namespace are one type to the linker: their functions take each other's place without
// a word of warning.
TEST_CASE("No two headers of the house define a type of the same name")
{
    static const QRegularExpression kType(QStringLiteral(R"(^(?:struct|class|enum class|enum)\s+(\w+)[^;{]*\{)"),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression kOwnNamespace(QStringLiteral(R"(^namespace ansinh::)"),
                                                  QRegularExpression::MultilineOption);
    const QString root = QStringLiteral(ANSINH_SOURCE_DIR "/");
    QHash<QString, QString> found;
    for (const char *folder : {"core", "ui", "app"}) {
        QDirIterator files(root + QLatin1String(folder), {QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            if (kOwnNamespace.match(text).hasMatch())
                continue;
            QRegularExpressionMatchIterator types = kType.globalMatch(text);
            while (types.hasNext()) {
                const QString type = types.next().captured(1);
                INFO(type.toStdString() << " in " << file.fileName().toStdString() << " and "
                                        << found.value(type).toStdString());
                CHECK_FALSE(found.contains(type));
                found.insert(type, file.fileName());
            }
        }
    }
    CHECK(found.size() > 300);
}
