// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/annual_report.h"
#include "core/report/recipients.h"
#include "tests/core/report/matter.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

QStringList addresseesOf(const ReportMatter &matter)
{
    return firstOf<Addressees>(composeAnnualReport(matter))->names;
}

QStringList recipientsOf(const ReportMatter &matter)
{
    return firstOf<SignatureBlock>(composeAnnualReport(matter))->recipients;
}

Code<Organisation> firstAddressee(const ReportMatter &matter)
{
    return addresseeCodes(ReportReading(matter)).front();
}

Organisation &organisationOf(ReportMatter &matter, const Code<Organisation> &code)
{
    for (Organisation &organisation : matter.plan.organisations) {
        if (organisation.code == code)
            return organisation;
    }
    FAIL("no such organisation");
    return matter.plan.organisations.front();
}

} // namespace

TEST_CASE("What the officer sets stands in the head, under the signature and at the foot of page 1")
{
    ReportMatter matter = emptyMatter();
    matter.letterhead.symbol = QStringLiteral("BC-UBND.LĐ");
    matter.letterhead.urgency = QStringLiteral("KHẨN");
    matter.letterhead.authority = usualAuthorities().at(1);
    matter.letterhead.signer = QStringLiteral("Trần Văn B");
    matter.letterhead.typist = QStringLiteral("PL.(12)");
    matter.letterhead.addressLines = {QStringLiteral("Số 1 đường A"), QStringLiteral("Điện thoại: 0233")};
    const Document document = composeAnnualReport(matter);
    CHECK(firstOf<OfficialHeader>(document)->symbol == QStringLiteral("BC-UBND.LĐ"));
    CHECK(firstOf<OfficialHeader>(document)->urgency == QStringLiteral("KHẨN"));
    const SignatureBlock &block = *firstOf<SignatureBlock>(document);
    CHECK(block.authorityLines
          == QStringList{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("KT. CHỦ TỊCH"),
                         QStringLiteral("PHÓ CHỦ TỊCH")});
    CHECK(block.signer == QStringLiteral("Trần Văn B"));
    CHECK(block.typist == QStringLiteral("PL.(12)"));
    CHECK(document.addressLines.size() == 2);
    CHECK(wholeTextOf(document).contains(QStringLiteral("/BC-UBND.LĐ ngày")));
}

TEST_CASE("The superior body of usage B follows from whom the report goes to, unless it is given")
{
    ReportMatter matter = emptyMatter();
    matter.letterhead.namesSuperior = true;
    CHECK(firstOf<OfficialHeader>(composeAnnualReport(matter))->issuerLines.front().text
          == QStringLiteral("UBND THỊ XÃ QUẢNG TRỊ"));
    matter.letterhead.superior = QStringLiteral("UBND TỈNH QUẢNG TRỊ");
    CHECK(firstOf<OfficialHeader>(composeAnnualReport(matter))->issuerLines.front().text
          == QStringLiteral("UBND TỈNH QUẢNG TRỊ"));
}

TEST_CASE("The officer's order, words, additions and removals hold; new recipients still come in")
{
    ReportMatter matter = emptyMatter();
    const QStringList usual = addresseesOf(matter);
    const auto codes = addresseeCodes(ReportReading(matter));
    REQUIRE(codes.size() == 3);
    matter.letterhead.addressees = {{codes[1].text, QStringLiteral("Phòng LĐ-TB&XH thị xã")},
                                    {{}, QStringLiteral("Thị ủy Quảng Trị")},
                                    {codes[0].text, {}, false}};
    CHECK(addresseesOf(matter)
          == QStringList{QStringLiteral("Phòng LĐ-TB&XH thị xã"), QStringLiteral("Thị ủy Quảng Trị"), usual[2]});
    matter.letterhead.recipients = {{{}, QStringLiteral("CT, PCT UBND phường")},
                                    {kFileKey, QStringLiteral("Lưu: VT, LĐTBXH (12b)")}};
    const QStringList recipients = recipientsOf(matter);
    CHECK(recipients.first() == QStringLiteral("CT, PCT UBND phường"));
    CHECK(recipients.contains(QStringLiteral("Như trên")));
    CHECK(recipients.last() == QStringLiteral("Lưu: VT, LĐTBXH (12b)"));
}

TEST_CASE("A recipient that has ended gives way to who follows it; without anyone it is told apart")
{
    ReportMatter matter = emptyMatter();
    const Code<Organisation> town = firstAddressee(matter);
    matter.letterhead.addressees = {{town.text, QStringLiteral("UBND thị xã")}};
    CHECK(addresseesOf(matter).first() == QStringLiteral("UBND thị xã"));
    organisationOf(matter, town).endsOn = QDate(2025, 6, 30);
    CHECK_FALSE(addresseesOf(matter).contains(QStringLiteral("UBND thị xã")));
    CHECK(endedRecipients(ReportReading(matter)) == std::vector{town});
    Organisation province;
    province.code = Code<Organisation>(QStringLiteral("UBND_TINH"));
    province.name = QStringLiteral("Ủy ban nhân dân tỉnh Quảng Trị");
    matter.plan.organisations.push_back(province);
    organisationOf(matter, town).successor = province.code;
    CHECK(addresseesOf(matter).contains(province.name));
    CHECK(endedRecipients(ReportReading(matter)).empty());
}
