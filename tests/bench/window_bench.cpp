// SPDX-License-Identifier: GPL-3.0-or-later
// What the officer waits for at the window: its start beside an empty window, and every act in a crowded
// book (60 organisations, 40 khu phố, 10 years). Run by hand, from a release build:
// bench_window [--cpu] [start|cold|pages|filters|charts|years|figures|find …]
// start: the program itself, whole process, with a book of 5 years, from being called until its window is
// painted and idle; and an empty window, by turns, in one run. QT_QPA_PLATFORM=xcb under Xvfb does as well.
// --cpu counts the processor's time instead of the clock's, for a machine that others use too.
// cold: pages that nothing has prepared. pages: after the rest in which the program prepares them, and the
// steps of that rest, each of which a key may have to wait for.
#include "tests/screens/books.h"
#include "tests/screens/stage.h"
#include "ui/targets/figure_row.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTabBar>
#include <QTest>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <ctime>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr int kStarts = 15;
constexpr int kAgain = 7;
constexpr double kGoal = 50; ///< milliseconds

bool countsProcessor = false;

/// Of this process and of those that it has seen end.
double processorMilliseconds()
{
#ifdef Q_OS_UNIX
    const auto of = [](int whose) {
        rusage used{};
        getrusage(whose, &used);
        const auto milliseconds = [](const timeval &time) { return time.tv_sec * 1e3 + time.tv_usec / 1e3; };
        return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
    };
    return of(RUSAGE_SELF) + of(RUSAGE_CHILDREN);
#else
    return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
#endif
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const double before = processorMilliseconds();
    work();
    return countsProcessor ? processorMilliseconds() - before : static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> runs)
{
    std::sort(runs.begin(), runs.end());
    return runs[runs.size() / 2];
}

void tell(const QString &what, std::vector<double> runs)
{
    const double most = *std::max_element(runs.begin(), runs.end());
    QTextStream(stdout) << what.leftJustified(44) << QString::number(median(runs), 'f', 1).rightJustified(7)
                        << QString::number(most, 'f', 1).rightJustified(8) << " ms at most, "
                        << QString::number(most / kGoal, 'f', 2) << " × the goal\n";
}

/// Until everything that the act set off is on the screen.
class Acts
{
public:
    explicit Acts(const Stage &stage) : m_stage(stage) { }

    double key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        return milliseconds([&] { m_stage.press(key, modifiers); });
    }
    /// Each letter of the word typed, then Esc.
    void filter(const QString &what, const char *word) const
    {
        m_stage.press(Qt::Key_L, Qt::ControlModifier);
        letters(what, word);
        m_stage.press(Qt::Key_Escape);
    }
    void letters(const QString &what, const char *word) const
    {
        std::vector<double> runs;
        for (const char *letter = word; *letter; ++letter) {
            runs.push_back(milliseconds([&] {
                QTest::keyClick(QApplication::focusWidget(), *letter);
                m_stage.settle();
            }));
        }
        tell(what, runs);
    }

private:
    const Stage &m_stage;
};

const std::pair<const char *, Qt::Key> kPages[]
    = {{"today", Qt::Key_1},     {"tasks", Qt::Key_2},  {"targets", Qt::Key_3},
       {"collection", Qt::Key_4}, {"charts", Qt::Key_5},  {"report", Qt::Key_6},
       {"plan", Qt::Key_8},       {"directory", Qt::Key_9}, {"journal", Qt::Key_J},
       {"settings", Qt::Key_Comma}};

/// What the program does by itself while nobody touches it; a key may have to wait as long as one turn.
void rest()
{
    constexpr int kQuietTurns = 300;
    std::vector<double> turns{0};
    for (int quiet = 0; quiet < kQuietTurns; ++quiet) {
        const double time = milliseconds([] { QApplication::processEvents(); });
        if (time > 1) {
            turns.push_back(time);
            quiet = 0;
        }
        QThread::msleep(5);
    }
    tell(QStringLiteral("a key while pages are prepared"), turns);
}

void openPages(const Acts &acts)
{
    for (const auto &[name, key] : kPages)
        tell(QStringLiteral("page %1, for the first time").arg(QLatin1String(name)),
             {acts.key(key, Qt::ControlModifier)});
}

void changePages(const Acts &acts)
{
    for (const auto &[name, key] : kPages) {
        std::vector<double> runs;
        for (int run = 0; run < kAgain; ++run) {
            acts.key(name == kPages[0].first ? Qt::Key_Comma : Qt::Key_1, Qt::ControlModifier);
            runs.push_back(acts.key(key, Qt::ControlModifier));
        }
        tell(QStringLiteral("page %1").arg(QLatin1String(name)), runs);
    }
}

void filterPages(const Stage &stage, const Acts &acts)
{
    for (const char *name : {"tasks", "targets", "collection", "plan", "directory", "journal"}) {
        stage.window().showPage(QString::fromLatin1(name));
        stage.settle();
        acts.filter(QStringLiteral("filter letter, %1").arg(QLatin1String(name)), "khu pho 1");
    }
    const std::pair<const char *, const char *> tabs[]
        = {{"targets", "targetTabs"}, {"plan", "planTabs"}, {"directory", "directoryTabs"}};
    for (const auto &[page, tab] : tabs) {
        stage.window().showPage(QString::fromLatin1(page));
        std::vector<double> runs;
        runs.push_back(milliseconds([&] {
            stage.seen<QTabBar>(tab)->setCurrentIndex(1);
            stage.settle();
        }));
        tell(QStringLiteral("second tab, %1").arg(QLatin1String(page)), runs);
        acts.filter(QStringLiteral("filter letter, second tab, %1").arg(QLatin1String(page)), "khu pho 1");
        stage.seen<QTabBar>(tab)->setCurrentIndex(0);
        stage.settle();
    }
}

/// Each kind of chart, then one target after the other, as pictures and as figures.
void changeCharts(const Stage &stage, const Acts &acts)
{
    for (const char *id : {"overview", "overview_by_verdict", "trend:CT14", "parts:CT01", "groups", "areas", "returns",
                           "years"}) {
        stage.window().go({QStringLiteral("charts"), QStringLiteral("overview"), {}, {}});
        stage.settle();
        tell(QStringLiteral("chart %1").arg(QLatin1String(id)), {milliseconds([&] {
                 stage.window().go({QStringLiteral("charts"), QString::fromLatin1(id), {}, {}});
                 stage.settle();
             })});
    }
    for (const bool areFigures : {false, true}) {
        stage.window().go({QStringLiteral("charts"), QStringLiteral("trend:CT01"), {}, {}});
        if (areFigures)
            stage.press(Qt::Key_D, Qt::ControlModifier);
        std::vector<double> runs;
        for (int run = 0; run < kAgain; ++run)
            runs.push_back(acts.key(Qt::Key_PageDown, Qt::ControlModifier));
        tell(areFigures ? QStringLiteral("the next target's figures") : QStringLiteral("the next target's chart"), runs);
    }
    stage.press(Qt::Key_D, Qt::ControlModifier);
}

void changeYears(const Stage &stage, const Acts &acts)
{
    for (const char *name : {"today", "tasks", "targets", "charts", "report", "sending", "plan"}) {
        stage.window().showPage(QString::fromLatin1(name));
        std::vector<double> runs;
        for (int run = 0; run < kAgain; ++run) {
            stage.seen("yearChoice")->setFocus();
            runs.push_back(acts.key(run % 2 == 0 ? Qt::Key_Up : Qt::Key_Down));
        }
        tell(QStringLiteral("another year, %1").arg(QLatin1String(name)), runs);
        if (kAgain % 2 == 1)
            acts.key(Qt::Key_Down);
    }
}

/// A part of a target, where most figures of a crowded book are typed.
void typeFigures(const Stage &stage, const Acts &acts)
{
    stage.window().showPage(QStringLiteral("targets"));
    stage.choose("targetTable", "CT01", FigureRow::NameColumn);
    tell(QStringLiteral("a target opened by its parts"), {acts.key(Qt::Key_Return, Qt::ControlModifier)});
    auto *table = stage.seen<QAbstractItemView>("targetTable");
    table->setCurrentIndex(table->model()->index(1, FigureRow::NumeratorColumn));
    std::vector<double> letters;
    std::vector<double> written;
    for (int run = 0; run < kAgain; ++run) {
        letters.push_back(acts.key(Qt::Key_4));
        letters.push_back(acts.key(Qt::Key_0 + run));
        written.push_back(acts.key(Qt::Key_Return));
    }
    tell(QStringLiteral("a letter of a figure"), letters);
    tell(QStringLiteral("Enter, until the figure is judged and shown"), written);
    tell(QStringLiteral("undo of a figure"), {acts.key(Qt::Key_Z, Qt::ControlModifier)});
}

void find(const Stage &stage, const Acts &acts)
{
    tell(QStringLiteral("the search field"), {acts.key(Qt::Key_F, Qt::ControlModifier)});
    acts.letters(QStringLiteral("letter of a search"), "bao hiem xa hoi");
    stage.press(Qt::Key_Escape);
}

/// Until the program says that its window is usable.
double started(const QString &program, const QStringList &arguments)
{
    QProcess process;
    const double time = milliseconds([&] {
        process.start(program, arguments);
        if (!process.waitForReadyRead())
            qFatal("%s does not start: %s", qPrintable(program), process.readAllStandardError().constData());
        if (countsProcessor)
            process.waitForFinished();
    });
    process.waitForFinished();
    return time;
}

void start(const QString &book)
{
    const QStringList arguments{QStringLiteral("--measure-start"), QStringLiteral("--today"),
                                QStringLiteral("2026-11-02"), book};
    std::vector<double> own;
    std::vector<double> peer;
    for (int run = 0; run < kStarts; ++run) {
        peer.push_back(started(QStringLiteral(ANSINH_EMPTY_WINDOW), {}));
        own.push_back(started(QStringLiteral(ANSINH_PROGRAM), arguments));
    }
    const auto compare = [&](const char *what, double ours, double empty) {
        QTextStream(stdout) << what << ": start with a book of 5 years " << ours << " ms, an empty window " << empty
                            << " ms, ratio " << QString::number(ours / empty, 'f', 2) << '\n';
    };
    compare("median ", median(own), median(peer));
    compare("fastest", *std::min_element(own.begin(), own.end()), *std::min_element(peer.begin(), peer.end()));
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ansinh"));
    QStandardPaths::setTestModeEnabled(true);
    const Look look{{}, {1366, 740}, ThemeKind::Light, 1};
    QStringList arguments = QApplication::arguments();
    countsProcessor = arguments.removeAll(QStringLiteral("--cpu")) > 0;
    QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit()); // the program measured remembers nothing of the user's
    if (const QString reason = makeBooks(folder.path()); !reason.isEmpty())
        qFatal("%s", qPrintable(reason));
    const auto isWanted = [wanted = arguments.mid(1)](const char *part) {
        return wanted.isEmpty() || wanted.contains(QLatin1String(part));
    };
    if (isWanted("start"))
        start(folder.filePath(QStringLiteral("five-years.ansinh")));
    const Stage stage(look, folder.filePath(QStringLiteral("crowded.ansinh")));
    const Acts acts(stage);
    if (!arguments.contains(QStringLiteral("cold")))
        rest();
    if (isWanted("cold") || isWanted("pages"))
        openPages(acts);
    if (isWanted("pages"))
        changePages(acts);
    if (isWanted("filters"))
        filterPages(stage, acts);
    if (isWanted("charts"))
        changeCharts(stage, acts);
    if (isWanted("years"))
        changeYears(stage, acts);
    if (isWanted("figures"))
        typeFigures(stage, acts);
    if (isWanted("find"))
        find(stage, acts);
    return 0;
}
