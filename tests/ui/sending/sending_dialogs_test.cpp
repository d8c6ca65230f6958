// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/export_package.h"
#include "core/store/dhis2_mappings.h"
#include "core/store/sendings.h"
#include "tests/ui/sending/sending_support.h"
#include "ui/sending/check_dialog.h"
#include "ui/widgets/check_list.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace ansinh;
using namespace ansinh::test;

namespace {

constexpr int kLongest = 30'000; // milliseconds

} // namespace

TEST_CASE("Recipients are added with their fields; a package for them then takes just those")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showSending(office);
    inNextDialog([&](QDialog &dialog) {
        inNextDialog([](QDialog &form) {
            fill(form, "recipientName", QStringLiteral("Phòng Y tế"));
            fill(form, "recipientAddress", QStringLiteral("yte@thixa.example"));
            auto *fields = field<CheckList>(form, "recipientFields");
            REQUIRE(fields->count() > 1);
            fields->tick({fields->item(0)->text()});
            confirm(form);
        });
        confirm(dialog, "recipientAdd");
        confirm(dialog, "recipientsClose");
    });
    office.press(Qt::Key_E, Qt::ControlModifier);
    comeBack(office);
    const auto recipients = office.desk().book().sendings().recipients();
    REQUIRE(recipients);
    REQUIRE(recipients->size() == 1);
    CHECK(recipients->front().address == QStringLiteral("yte@thixa.example"));
    REQUIRE(recipients->front().fields.size() == 1);
    inNextDialog([&](QDialog &dialog) {
        field<CheckList>(dialog, "packageTo")->tick({QStringLiteral("Phòng Y tế")});
        CHECK(field<CheckList>(dialog, "packageFields")->ticked() == recipients->front().fields);
        dialog.reject();
    });
    office.press(Qt::Key_M, Qt::ControlModifier);
    comeBack(office);
}

TEST_CASE("A package is checked: a sound one shows its code, a changed one what is wrong and what to do")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const ReadyPackage package = makeReady(office);
    CheckDialog sound(package.path, office.settings(), nullptr);
    sound.open();
    REQUIRE(QTest::qWaitFor([&] { return field<QLabel>(sound, "checkCode")->isVisible(); }, kLongest));
    CHECK(field<QLabel>(sound, "checkCode")->text() == package.code);
    sound.close();

    QByteArray bytes = bytesAt(package.path);
    const qsizetype place = bytes.size() / 2;
    bytes[place] = char(bytes[place] + 1);
    QFile changed(in(office.folder(), "doi.zip"));
    REQUIRE(changed.open(QIODevice::WriteOnly));
    changed.write(bytes);
    changed.close();
    CheckDialog refused(changed.fileName(), office.settings(), nullptr);
    refused.open();
    auto *findings = field<QTableView>(refused, "findingTable");
    REQUIRE(QTest::qWaitFor([&] { return findings->isVisible(); }, kLongest));
    CHECK(findings->model()->rowCount() > 0);
    CHECK_FALSE(field<QLabel>(refused, "checkCode")->isVisible());
}

TEST_CASE("A code of DHIS2 is judged, kept in the book and taken out again")
{
    Office office;
    office.start(sampleIn(office.folder()));
    showSending(office);
    QAction *open = office.seen<QPushButton>("sendingMore")->menu()->findChild<QAction *>(QStringLiteral("openDhis2"));
    REQUIRE(open);
    inNextDialog([&](QDialog &dialog) {
        inNextDialog([](QDialog &form) {
            fill(form, "dhis2Element", QStringLiteral("short"));
            confirm(form);
            CHECK(form.isVisible());
            fill(form, "dhis2Element", QStringLiteral("fbfJHSPpUQD"));
            confirm(form);
        });
        confirm(dialog, "dhis2Add");
        CHECK(office.desk().book().dhis2Mappings().all()->size() == 1);
        confirm(dialog, "dhis2Remove");
        CHECK(office.desk().book().dhis2Mappings().all()->empty());
    });
    open->trigger();
    comeBack(office);
}

TEST_CASE("A package without the fields of a recipient is not sent there unasked")
{
    Office office;
    office.start(sampleIn(office.folder()));
    ReadyPackage package = makeReady(office);
    const auto fields = packageFields(office.desk().book(), office.desk().year());
    REQUIRE(fields);
    REQUIRE(fields->size() > 1);
    package.fields = {fields->at(0)};
    package.recipients.clear();
    rememberPackage(office.settings(), office.desk().book().token(), office.desk().wholeYear(), package);
    PackageRecipient own{{}, QStringLiteral("Phòng Y tế"), {}, {}, {fields->at(0)}};
    PackageRecipient other{{}, QStringLiteral("Phòng Nội vụ"), {}, {}, {fields->at(1)}};
    REQUIRE(office.desk().written(office.desk().book().sendings().putRecipient(own)));
    REQUIRE(office.desk().written(office.desk().book().sendings().putRecipient(other)));
    showSending(office);
    inNextDialog([&](QDialog &dialog) {
        CHECK(field<CheckList>(dialog, "sendTo")->ticked() == QStringList{own.name});
        CHECK_FALSE(field<QLabel>(dialog, "sendPackageLine")->text().contains(other.name));
        field<CheckList>(dialog, "sendTo")->tick({other.name});
        CHECK(field<QLabel>(dialog, "sendPackageLine")->text().contains(other.name));
        dialog.reject();
    });
    office.press(Qt::Key_Insert);
    comeBack(office);
}

TEST_CASE("A package that is dropped on the page is checked")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const ReadyPackage package = makeReady(office);
    showSending(office);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(package.path)});
    QString opened;
    inNextDialog([&](QDialog &dialog) {
        opened = dialog.objectName();
        dialog.reject();
    });
    QDragEnterEvent enter({40, 40}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&office.window(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({40, 40}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&office.window(), &drop);
    CHECK(drop.isAccepted());
    REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, kLongest));
    CHECK(opened == QStringLiteral("checkDialog"));
    comeBack(office);
}
