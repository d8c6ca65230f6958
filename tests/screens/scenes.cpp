// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/screens/scenes.h"

#include "core/actions/export_package.h"
#include "core/store/sendings.h"
#include "ui/base/desk.h"
#include "ui/sending/ready_package.h"
#include "ui/targets/figure_row.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTabBar>
#include <QToolButton>
#include <QUrl>

namespace ansinh::test {

namespace {

using Act = std::function<void(const Stage &)>;

/// A page by its key, something done there, and its picture.
Scene page(const char *name, int key, const Act &act = {}, bool isForEmpty = true)
{
    return {name, isForEmpty, [key, act](const Stage &stage) {
                stage.press(key, Qt::ControlModifier);
                if (act)
                    act(stage);
                return stage.picture();
            }};
}

/// A page by its key, and a dialog that `open` opens there.
Scene dialog(const char *name, int key, const Act &prepare, const Act &open, bool isForEmpty = false)
{
    return {name, isForEmpty, [key, prepare, open](const Stage &stage) {
                stage.press(key, Qt::ControlModifier);
                prepare(stage);
                return stage.dialogOf([&] { open(stage); });
            }};
}

/// The page of charts with that chart, its first spot gone to.
Scene chart(const char *name, const char *id)
{
    return {name, true, [id](const Stage &stage) {
                stage.window().go({QStringLiteral("charts"), QString::fromLatin1(id), {}, {}});
                stage.settle();
                stage.seen("chartView")->setFocus(Qt::TabFocusReason);
                return stage.picture();
            }};
}

Act tab(const char *tabs, int index)
{
    return [tabs, index](const Stage &stage) {
        stage.seen<QTabBar>(tabs)->setCurrentIndex(index);
        stage.settle();
    };
}

Act choose(const char *table, const char *code, int column = 0)
{
    return [=](const Stage &stage) { stage.choose(table, code, column); };
}

Act press(int key, Qt::KeyboardModifiers modifiers = {})
{
    return [=](const Stage &stage) { stage.press(key, modifiers); };
}

void enterColumns(const Stage &stage)
{
    stage.press(Qt::Key_2, Qt::ControlModifier | Qt::ShiftModifier);
}

void typeFigure(const Stage &stage)
{
    enterColumns(stage);
    stage.choose("targetTable", "CT14", FigureRow::NumeratorColumn);
    stage.press(Qt::Key_1);
    stage.type("500");
}

void openParts(const Stage &stage)
{
    stage.choose("targetTable", "CT01", FigureRow::NameColumn);
    stage.press(Qt::Key_Return, Qt::ControlModifier);
}

void pasteFigures(const Stage &stage)
{
    QApplication::clipboard()->setText(QStringLiteral("1.500\t2000\n98\t1.720\nnhiều\t100\n"));
    stage.press(Qt::Key_V, Qt::ControlModifier);
}

void typeDenominator(const Stage &stage)
{
    stage.press(Qt::Key_3);
    stage.type("000");
    stage.press(Qt::Key_Return);
}

void typeFind(const Stage &stage)
{
    stage.press(Qt::Key_F, Qt::ControlModifier);
    stage.type("bao hiem");
}

void showMissing(const Stage &stage)
{
    stage.seen<QToolButton>("registerFilter1")->click();
    stage.settle();
}

void dragFile(const Stage &stage)
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("TYT-bao-cao-2026.xlsx"))});
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&stage.window(), &enter);
    stage.settle();
}

/// Four offices that were sent the draft, one of them twice.
void fillRegister(const Stage &stage)
{
    Desk &desk = stage.desk();
    const char *offices[] = {"Ủy ban nhân dân thị xã Quảng Trị", "Phòng Lao động - Thương binh và Xã hội thị xã",
                             "Phòng Y tế thị xã", "Thường trực Đảng ủy phường"};
    for (int i = 0; i < 4; ++i) {
        const QString name = QString::fromUtf8(offices[i]);
        (void)desk.book().sendings().putRecipient({{}, name, {}, {}, {}});
        Sending sending;
        sending.recipient = name;
        sending.period = desk.wholeYear();
        sending.day = desk.today().addDays(i - 4);
        sending.channel = static_cast<SendingChannel>(i);
        sending.file = QStringLiteral("goi-du-lieu-phuong-2-2026.zip");
        sending.code = QStringLiteral("K7M-2QX-91D");
        sending.sha256 = QByteArray(64, 'a');
        const auto noted = desk.book().sendings().note(sending);
        if (i == 0)
            (void)desk.book().sendings().noteReceipt(noted->id, sending.day.addDays(1),
                                                     QStringLiteral("đọc đúng mã qua điện thoại"));
        sending.resends = noted->id;
        if (i == 2)
            (void)desk.book().sendings().note(sending);
    }
    (void)desk.written(Result<void>());
    stage.settle();
}

/// A package that lies ready, and those to whom the draft has gone.
void makePackage(const Stage &stage)
{
    Desk &desk = stage.desk();
    ExportOrder order;
    order.period = desk.wholeYear();
    order.day = desk.today();
    const auto draft = draftPackage(desk.book(), order, {});
    const auto made = packDraft(*draft);
    const QString path = QFileInfo(desk.book().path()).absolutePath() + QStringLiteral("/goi-du-lieu-phuong-2-2026.zip");
    const auto package = writePackageFile(path, made->bytes, made->code, draft->contents.identity, {});
    rememberPackage(stage.settings(), desk.book().token(), order.period, *package);
    fillRegister(stage);
}

std::vector<Scene> pagesOfTheYear()
{
    return {page("today", Qt::Key_1),
            page("tasks", Qt::Key_2),
            page("tasks-indicators", Qt::Key_2, tab("taskTabs", 1)),
            page("targets", Qt::Key_3),
            page("targets-entering", Qt::Key_3, typeFigure),
            page("targets-parts", Qt::Key_3, openParts),
            page("targets-denominators", Qt::Key_3, tab("targetTabs", 1)),
            page("collection", Qt::Key_4),
            page("collection-missing", Qt::Key_4, showMissing, false),
            page("collection-dropping", Qt::Key_4, dragFile, false),
            page("charts", Qt::Key_5),
            chart("charts-verdict", "overview_by_verdict"),
            chart("charts-target", "trend:CT14"),
            chart("charts-parts", "parts:CT14"),
            chart("charts-groups", "groups"),
            chart("charts-areas", "areas"),
            chart("charts-returns", "returns"),
            chart("charts-years", "years"),
            {"charts-figures", true,
             [](const Stage &stage) {
                 stage.window().go({QStringLiteral("charts"), QStringLiteral("trend:CT14"), {}, {}});
                 stage.press(Qt::Key_D, Qt::ControlModifier);
                 return stage.picture();
             }},
            page("report", Qt::Key_6),
            page("sending", Qt::Key_7),
            page("sending-register", Qt::Key_7, makePackage, false)};
}

std::vector<Scene> groundPages()
{
    return {page("plan", Qt::Key_8),
            page("plan-contradictions", Qt::Key_8, tab("planTabs", 1)),
            page("directory", Qt::Key_9),
            page("directory-areas", Qt::Key_9, tab("directoryTabs", 1)),
            page("journal", Qt::Key_J),
            {"journal-figure", false,
             [](const Stage &stage) {
                 stage.press(Qt::Key_3, Qt::ControlModifier);
                 stage.choose("targetTable", "CT14", FigureRow::ValueColumn);
                 stage.press(Qt::Key_F4);
                 return stage.picture();
             }},
            page("settings", Qt::Key_Comma),
            {"help", true,
             [](const Stage &stage) {
                 stage.press(Qt::Key_3, Qt::ControlModifier);
                 stage.press(Qt::Key_F1);
                 return stage.picture();
             }},
            {"find", true, [](const Stage &stage) {
                 typeFind(stage);
                 return stage.picture();
             }}};
}

std::vector<Scene> dialogs()
{
    return {
        dialog("dialog-paste", Qt::Key_3, choose("targetTable", "CT14", FigureRow::NumeratorColumn), pasteFigures,
               true),
        dialog("dialog-dispute", Qt::Key_3, choose("targetTable", "CT19", FigureRow::NameColumn), press(Qt::Key_F7)),
        dialog(
            "dialog-effects", Qt::Key_3,
            [](const Stage &stage) {
                tab("targetTabs", 1)(stage);
                stage.choose("denominatorTable", "Lực lượng lao động", 3);
            },
            typeDenominator),
        dialog(
            "dialog-forms", Qt::Key_4, [](const Stage &) {}, press(Qt::Key_M, Qt::ControlModifier), true),
        dialog("dialog-receipt", Qt::Key_4, choose("registerTable", "BHXH"), press(Qt::Key_F2)),
        dialog(
            "sending-package", Qt::Key_7, [](const Stage &) {}, press(Qt::Key_M, Qt::ControlModifier), true),
        dialog("sending-send", Qt::Key_7, makePackage, press(Qt::Key_Insert)),
        dialog(
            "sending-submit", Qt::Key_7, [](const Stage &) {}, press(Qt::Key_T, Qt::ControlModifier), true),
        dialog("sending-recipients", Qt::Key_7, fillRegister, press(Qt::Key_E, Qt::ControlModifier)),
        dialog("sending-code", Qt::Key_7, fillRegister, press(Qt::Key_D, Qt::ControlModifier)),
        dialog("sending-receipt", Qt::Key_7, fillRegister, press(Qt::Key_F2)),
        dialog("dialog-decide", Qt::Key_8, tab("planTabs", 1), press(Qt::Key_Return), true),
        dialog("dialog-preview", Qt::Key_3, choose("targetTable", "CT01"), press(Qt::Key_P, Qt::ControlModifier), true),
        dialog("dialog-sheets", Qt::Key_2, choose("taskResults", "2.2"), press(Qt::Key_G, Qt::ControlModifier)),
        dialog("dialog-rename", Qt::Key_9, choose("organisationTable", "TRUONG"), press(Qt::Key_F2), true),
        dialog("dialog-group", Qt::Key_9, choose("organisationTable", "TRUONG"), press(Qt::Key_G, Qt::ControlModifier),
               true)};
}

} // namespace

const std::vector<Scene> &scenes()
{
    static const std::vector<Scene> kAll = [] {
        std::vector<Scene> all = pagesOfTheYear();
        for (const auto &more : {groundPages(), dialogs()})
            all.insert(all.end(), more.begin(), more.end());
        return all;
    }();
    return kAll;
}

} // namespace ansinh::test
