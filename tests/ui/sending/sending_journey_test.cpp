// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/send_package.h"
#include "core/exchange/package_reader.h"
#include "core/store/sendings.h"
#include "tests/ui/sending/sending_support.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include "ui/sending/sending_page.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/roles.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

QTableView *table(Office &office)
{
    return office.seen<QTableView>("sendingTable");
}

void chooseRow(Office &office, int row)
{
    table(office)->setFocus();
    table(office)->setCurrentIndex(table(office)->model()->index(row, 0));
}

/// Takes URLs as a program of the system does.
class OtherProgram : public QTextBrowser
{
public:
    explicit OtherProgram(const char *scheme) : m_scheme(QString::fromLatin1(scheme))
    {
        setOpenLinks(false);
        QDesktopServices::setUrlHandler(m_scheme, this, "setSource");
    }
    ~OtherProgram() override { QDesktopServices::unsetUrlHandler(m_scheme); }

private:
    QString m_scheme;
};

} // namespace

TEST_CASE("Before anything was sent the page says what to do, and its button makes the package by keyboard")
{
    Office office;
    office.start(emptyIn(office.folder()));
    showSending(office);
    const QString path = in(office.folder(), "goi-du-lieu.zip");
    inNextDialog([&](QDialog &dialog) {
        CHECK_FALSE(field<QAbstractButton>(dialog, "packageNames")->isChecked());
        CHECK(field<CheckList>(dialog, "packageTo")->count() > 0); // those of Kính gửi
        fill(dialog, "packagePath", path);
        confirm(dialog, "packageMake");
        waitFor(dialog, "packageRefusal");
    });
    office.seen("emptyMakePackage")->setFocus();
    office.press(Qt::Key_Space);
    comeBack(office);
    const PackageReading reading = readPackage(bytesAt(path));
    REQUIRE(reading.isSound());
    CHECK(office.seen<QLabel>("checkCode")->text() == reading.code);
    CHECK_FALSE(reading.contents->identity.withNames);
    CHECK(reading.files.size() == 3); // workbook, PDF, DOCX
    office.seen("copyCodeButton")->setFocus();
    office.press(Qt::Key_Space);
    CHECK(QApplication::clipboard()->text() == reading.code);
}

TEST_CASE("A package is copied to a folder, read back, noted in the register, and the note is undone")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const ReadyPackage package = makeReady(office);
    addRecipient(office, "UBND thị xã");
    showSending(office);
    REQUIRE(QDir(office.folder().path()).mkdir(QStringLiteral("usb")));
    const QString stick = in(office.folder(), "usb");
    inNextDialog([&](QDialog &dialog) {
        field<QRadioButton>(dialog, "sendByFolder")->setChecked(true);
        fill(dialog, "sendFolder", stick + QStringLiteral("/gone"));
        confirm(dialog, "sendOk");
        waitFor(dialog, "sendRefusal");
        CHECK(dialog.isVisible());
        CHECK(sentIn(office).empty());
        fill(dialog, "sendFolder", stick);
        confirm(dialog, "sendOk");
        waitFor(dialog, "sendRefusal");
    });
    office.press(Qt::Key_Insert);
    comeBack(office);
    REQUIRE(sentIn(office).size() == 1);
    const Sending sent = sentIn(office).front();
    CHECK(sent.recipient == QStringLiteral("UBND thị xã"));
    CHECK(sent.channel == SendingChannel::Folder);
    CHECK(sent.code == package.code);
    CHECK(sent.sha256 == package.sha256);
    CHECK_FALSE(sent.isSubmitted);
    CHECK(bytesAt(stick + QStringLiteral("/goi.zip")) == bytesAt(package.path));
    CHECK(table(office)->model()->rowCount() == 1);
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sentIn(office).empty());
}

TEST_CASE("The mail program gets the letter; it is noted once the officer says that it has gone")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const ReadyPackage package = makeReady(office);
    addRecipient(office, "UBND thị xã", "ubnd@thixa.example");
    showSending(office);
    const OtherProgram mail("mailto");
    const OtherProgram folder("file");
    inNextDialog([&](QDialog &dialog) {
        field<QRadioButton>(dialog, "sendByMail")->setChecked(true);
        auto *address = field<QLineEdit>(dialog, "sendMail");
        CHECK(address->text() == QStringLiteral("ubnd@thixa.example"));
        fill(dialog, "sendMail", QStringLiteral("vanthu@thixa.example"));
        field<QRadioButton>(dialog, "sendByFolder")->setChecked(true);
        field<CheckList>(dialog, "sendTo")->tick({});
        field<CheckList>(dialog, "sendTo")->tick({QStringLiteral("UBND thị xã")});
        field<QRadioButton>(dialog, "sendByMail")->setChecked(true);
        CHECK(address->text() == QStringLiteral("vanthu@thixa.example"));
        confirm(dialog, "sendOk");
        CHECK(sentIn(office).empty());
        CHECK(QApplication::clipboard()->text() == QDir::toNativeSeparators(package.path));
        confirm(dialog, "sendMailGone");
    });
    office.press(Qt::Key_Insert);
    comeBack(office);
    REQUIRE(sentIn(office).size() == 1);
    CHECK(sentIn(office).front().channel == SendingChannel::Email);
}

TEST_CASE("Paper needs no file; it is sent again, and what was noted by mistake is taken out and brought back")
{
    Office office;
    office.start(sampleIn(office.folder()));
    addRecipient(office, "Phòng Y tế");
    showSending(office);
    inNextDialog([&](QDialog &dialog) {
        CHECK_FALSE(field<QRadioButton>(dialog, "sendByStick")->isEnabled());
        CHECK(field<QRadioButton>(dialog, "sendByPaper")->isChecked());
        fill(dialog, "sendDay", QStringLiteral("3/11/2026")); // tomorrow
        confirm(dialog, "sendOk");
        CHECK(dialog.isVisible());
        fill(dialog, "sendDay", QStringLiteral("1/11"));
        confirm(dialog, "sendOk");
    });
    office.press(Qt::Key_Insert);
    comeBack(office);
    REQUIRE(sentIn(office).size() == 1);
    CHECK(sentIn(office).front().day == QDate(2026, 11, 1));
    chooseRow(office, 0);
    inNextDialog([](QDialog &dialog) { confirm(dialog, "sendOk"); });
    office.press(Qt::Key_R, Qt::ControlModifier);
    comeBack(office);
    REQUIRE(sentIn(office).size() == 2);
    CHECK(sentIn(office).back().resends == sentIn(office).front().id);
    chooseRow(office, 0);
    office.press(Qt::Key_Delete);
    CHECK(sentIn(office).size() == 1);
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(sentIn(office).size() == 2);
    chooseRow(office, 1); // it is repeated: it stays
    office.press(Qt::Key_Delete);
    CHECK(sentIn(office).size() == 2);
}

TEST_CASE("A code that is read out is compared, and its receipt is noted from there")
{
    Office office;
    office.start(sampleIn(office.folder()));
    const ReadyPackage package = makeReady(office);
    Sending sending;
    sending.recipient = QStringLiteral("UBND thị xã");
    sending.period = office.desk().wholeYear();
    sending.day = today();
    sending.file = QStringLiteral("goi.zip");
    sending.code = package.code;
    sending.sha256 = package.sha256;
    REQUIRE(office.desk().written(noteSendings(office.desk().book(), {sending})));
    showSending(office);
    inNextDialog([&](QDialog &dialog) {
        fill(dialog, "heardCode", QStringLiteral("abc"));
        QTest::keyClick(field<QLineEdit>(dialog, "heardCode"), Qt::Key_Return);
        CHECK_FALSE(field<QPushButton>(dialog, "heardNote")->isEnabled());
        fill(dialog, "heardCode", package.code.toLower());
        QTest::keyClick(field<QLineEdit>(dialog, "heardCode"), Qt::Key_Return);
        CHECK(field<QPushButton>(dialog, "heardNote")->isEnabled());
        inNextDialog([](QDialog &receipt) {
            fill(receipt, "receivedOn", QStringLiteral("02/11/2026"));
            confirm(receipt);
        });
        CHECK(dialog.isVisible()); // looked at first
        QTest::keyClick(field<QPushButton>(dialog, "heardNote"), Qt::Key_Return);
        // The next dialog is another one: this one has to go first.
    });
    office.press(Qt::Key_D, Qt::ControlModifier);
    comeBack(office);
    REQUIRE(sentIn(office).size() == 1);
    CHECK(sentIn(office).front().receivedOn == today());
    CHECK_FALSE(sentIn(office).front().receivedWords.isEmpty());
    office.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(sentIn(office).front().receivedOn);
}

TEST_CASE("The last step is counted on the first page and leads here")
{
    Office office;
    office.start(sampleIn(office.folder()));
    office.press(Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(office.seen("step6"), Qt::Key_Space);
    office.settle();
    CHECK(office.window().currentPage() == QStringLiteral("sending"));
}

TEST_CASE("A sending that is found is shown in its own period, the half-year and the whole year alike")
{
    Office office;
    office.start(sampleIn(office.folder()));
    Sending sending;
    sending.recipient = QStringLiteral("UBND thị xã");
    sending.period = office.desk().wholeYear();
    sending.day = today();
    sending.channel = SendingChannel::Paper;
    Sending ofHalf = sending;
    ofHalf.period.half = true;
    const auto noted = office.desk().written(noteSendings(office.desk().book(), {sending, ofHalf}));
    REQUIRE(noted);
    const auto codeOf = [&](size_t place) { return QString::number(noted->at(place).id.value); };
    office.window().go({QStringLiteral("sending"), codeOf(1), QStringLiteral("half"), {}});
    const auto *period = office.seen<QComboBox>("sendingPeriod");
    CHECK(period->currentIndex() == 1);
    office.window().go({QStringLiteral("sending"), codeOf(0), {}, {}});
    CHECK(period->currentIndex() == 0);
    CHECK(table(office)->currentIndex().data(CodeRole).toString() == codeOf(0));
}

TEST_CASE("What was taken out can be brought back from the notice only until something else is changed")
{
    Office office;
    office.start(sampleIn(office.folder()));
    Sending sending;
    sending.recipient = QStringLiteral("UBND thị xã");
    sending.period = office.desk().wholeYear();
    sending.day = today();
    sending.channel = SendingChannel::Paper;
    REQUIRE(office.desk().written(noteSendings(office.desk().book(), {sending})));
    showSending(office);
    chooseRow(office, 0);
    office.press(Qt::Key_Delete);
    CHECK(sentIn(office).empty());
    CHECK(office.seen<QLabel>("pageNoticeText")->text().contains(sending.recipient));
    addRecipient(office, "Phòng Y tế");
    office.settle();
    const auto *page = office.window().findChild<SendingPage *>();
    REQUIRE(page);
    CHECK(page->findChild<Notice *>()->isHidden());
    CHECK(office.desk().book().sendings().recipients()->size() == 1);
}
