// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/check_code.h"
#include "tests/support/catch.h"
#include "ui/sending/compare_dialog.h"
#include "ui/sending/dhis2_model.h"
#include "ui/sending/findings_model.h"
#include "ui/sending/mail.h"
#include "ui/sending/sendings_model.h"
#include "ui/widgets/roles.h"

#include <QAbstractItemModelTester>
#include <QUrlQuery>

using namespace ansinh;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QString kCode = QStringLiteral("K7M-2QX-91D");

Sending sending(int id, const QDate &day)
{
    Sending made;
    made.id = {id};
    made.recipient = QStringLiteral("UBND thị xã");
    made.period = {*Year::from(2026), false};
    made.day = day;
    made.isSubmitted = true;
    made.number = QStringLiteral("15/BC-UBND");
    made.file = QStringLiteral("goi.zip");
    made.code = kCode;
    made.sha256 = QByteArray(64, 'a');
    return made;
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("The register as a table: the newest first, a mark and a word for each receipt, days as days")
{
    SendingsModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    const Sending first = sending(1, {2026, 11, 12});
    Sending again = sending(2, {2026, 11, 14});
    again.resends = first.id;
    Sending other = sending(3, {2026, 11, 14});
    other.receivedOn = QDate(2026, 11, 15);
    other.receivedWords = QStringLiteral("đọc đúng mã");
    model.show({first, again, other});
    REQUIRE(model.rowCount() == 3);
    CHECK(cell(model, 0, SendingsModel::DayColumn) == QStringLiteral("14/11/2026"));
    CHECK(cell(model, 0, SendingsModel::ReceiptColumn) == QStringLiteral("✓ 15/11/2026, đọc đúng mã"));
    CHECK(cell(model, 1, SendingsModel::ReceiptColumn).startsWith(QStringLiteral("○")));
    CHECK(cell(model, 1, SendingsModel::RepeatsColumn).contains(QStringLiteral("12")));
    CHECK(cell(model, 2, SendingsModel::ReceiptColumn).startsWith(QStringLiteral("–")));
    CHECK(model.index(0, SendingsModel::DayColumn).data(CopyRole).toDate() == QDate(2026, 11, 14));
    CHECK(model.index(0, 0).data(SortRole).toDouble() > model.index(1, 0).data(SortRole).toDouble());
    CHECK(model.sending(QStringLiteral("2"))->resends == first.id);
    CHECK_FALSE(model.sending(QStringLiteral("9")));
    model.show({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Every kind of finding has a word, a place and something to do")
{
    FindingsModel model;
    QAbstractItemModelTester tester(&model, kFatal);
    std::vector<PackageFinding> all;
    for (int kind = 0; kind <= static_cast<int>(PackageFinding::Kind::File); ++kind)
        all.push_back({static_cast<PackageFinding::Kind>(kind), QStringLiteral("data/figures.csv"), 12,
                       QStringLiteral("value"), QStringLiteral("1"), QStringLiteral("Sai.")});
    all.front().file.clear();
    model.show(all);
    REQUIRE(model.rowCount() == static_cast<int>(all.size()));
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < FindingsModel::ColumnCount; ++column)
            CHECK_FALSE(cell(model, row, column).isEmpty());
        CHECK(cell(model, row, FindingsModel::PlaceColumn).contains(QStringLiteral("12")));
    }
}

TEST_CASE("The codes of DHIS2 stand with what the plan calls their target")
{
    Dhis2Model model;
    QAbstractItemModelTester tester(&model, kFatal);
    Plan plan;
    plan.targets.resize(1);
    plan.targets.front().code = Code<Target>(QStringLiteral("CT14"));
    plan.targets.front().name = QStringLiteral("Giảm nghèo");
    const QString uid = QStringLiteral("fbfJHSPpUQD");
    model.show({{plan.targets.front().code, Dhis2Mapping::Amount::Numerator, uid, {}, {}}}, plan);
    CHECK(cell(model, 0, Dhis2Model::NameColumn) == QStringLiteral("Giảm nghèo"));
    CHECK(cell(model, 0, Dhis2Model::ElementColumn) == uid);
    CHECK(model.mapping(0).amount == Dhis2Mapping::Amount::Numerator);
}

TEST_CASE("A code that is read out is right, misheard, of what lies ready, or of something else")
{
    using Verdict = HeardCode::Verdict;
    const QString code = checkCode(QByteArray::fromHex("00112233445566778899aabbccddeeff"));
    const QString unsent = checkCode(QByteArray::fromHex("ffeeddccbbaa99887766554433221100"));
    const QString another = checkCode(QByteArray::fromHex("0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f"));
    SendingMatter matter;
    Sending first = sending(1, {2026, 11, 12});
    Sending again = sending(2, {2026, 11, 14});
    first.code = again.code = code;
    matter.standing.all = {first, again};
    matter.package = ReadyPackage();
    matter.package->code = unsent;
    CHECK(compareCode({}, matter).verdict == Verdict::Empty);
    const HeardCode heard = compareCode(code.toLower().remove(QLatin1Char('-')), matter);
    REQUIRE(heard.verdict == Verdict::Same);
    CHECK(heard.sending->id == again.id);
    QString wrong = code;
    wrong[0] = wrong.at(0) == QLatin1Char('A') ? QLatin1Char('B') : QLatin1Char('A');
    CHECK(compareCode(wrong, matter).verdict == Verdict::Misheard);
    CHECK(compareCode(unsent, matter).verdict == Verdict::Ready);
    CHECK(compareCode(another, matter).verdict == Verdict::Unknown);
}

TEST_CASE("The letter says number, file, code and where the file lies, in letters that every mail program takes")
{
    ReadyPackage package;
    package.path = QStringLiteral("/nhà/goi-du-lieu-phuong-2-2026.zip");
    package.code = kCode;
    package.isSubmitted = true;
    package.number = QStringLiteral("15/BC-UBND");
    const MailText mail = mailOf(QStringLiteral("UBND Phường 2"), {*Year::from(2026), false}, package,
                                 {QStringLiteral("ubnd@thixa.example"), QStringLiteral("yte@thixa.example")});
    for (const char *said :
         {"15/BC-UBND", "goi-du-lieu-phuong-2-2026.zip", "/nhà/", "UBND Phường 2", "năm 2026", "K7M-2QX-91D"})
        CHECK(mail.body.contains(QString::fromUtf8(said)));
    const QUrl url = mailUrl(mail);
    CHECK(url.scheme() == QStringLiteral("mailto"));
    CHECK(url.path() == QStringLiteral("ubnd@thixa.example,yte@thixa.example"));
    CHECK(url.toEncoded().contains("%0D%0A"));
    CHECK_FALSE(url.toEncoded().contains(' '));
    CHECK(QUrlQuery(url).queryItemValue(QStringLiteral("subject"), QUrl::FullyDecoded) == mail.subject);
}
