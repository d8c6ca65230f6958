// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/confirmation_slip.h"

#include "tests/core/report/matter.h"
#include "tests/support/catch.h"

using namespace ansinh;

namespace {

const Code<Organisation> kHealth(QStringLiteral("TYT"));

Submission sent(int version, const QDate &day)
{
    Submission submission;
    submission.organisation = kHealth;
    submission.period = {Year::from(2026).value(), false};
    submission.version = version;
    submission.received = day;
    return submission;
}

PaperMatter withReturns(const std::vector<Submission> &submissions)
{
    PaperMatter matter = datedFor(QDate(2026, 11, 13), emptyMatter());
    matter.report.returns.submissions = submissions;
    return matter;
}

/// The answer beside that label.
QString answerTo(const Document &document, const char *label)
{
    const Table *table = tableOf(document, QStringLiteral("Nội dung báo cáo đã nhận"));
    REQUIRE(table);
    for (const TableRow &row : table->rows) {
        if (row.cells.front().plainText() == QString::fromUtf8(label))
            return row.cells.back().plainText().replace(QChar(0xA0), QLatin1Char(' '));
    }
    return {};
}

} // namespace

TEST_CASE("The slip says when the report came, in which version, and whether in time")
{
    const Document first = composeConfirmations(withReturns({sent(1, QDate(2026, 11, 6))}), {kHealth});
    CHECK(answerTo(first, "Ngày nhận") == QStringLiteral("Thứ Sáu, ngày 06/11/2026 (đúng thời hạn)"));
    CHECK(answerTo(first, "Lần gửi") == QStringLiteral("Lần đầu"));
    const Document late = composeConfirmations(withReturns({sent(1, QDate(2026, 11, 12))}), {kHealth});
    CHECK(answerTo(late, "Ngày nhận") == QStringLiteral("Thứ Năm, ngày 12/11/2026 (chậm 03 ngày so với thời hạn)"));
    const Document corrected
        = composeConfirmations(withReturns({sent(2, QDate(2026, 11, 12)), sent(1, QDate(2026, 11, 6))}), {kHealth});
    CHECK(answerTo(corrected, "Lần gửi") == QStringLiteral("Lần thứ 2"));
    CHECK(answerTo(corrected, "Ngày nhận")
          == QStringLiteral("Thứ Năm, ngày 12/11/2026; lần đầu ngày 06/11/2026 (đúng thời hạn)"));
}

TEST_CASE("The slip counts what came and names what is still missing")
{
    PaperMatter matter = withReturns({sent(1, QDate(2026, 11, 6))});
    const PaperReading reading(matter);
    for (const Target *target : reading.owedBy(kHealth).targets)
        matter.report.returns.figures.push_back(figureOf(target->code.text, {}, kHealth.text));
    matter.report.returns.figures.pop_back(); // CT37
    matter.report.returns.figures.front().certainty = Certainty::Estimate;
    matter.report.returns.figures.back().state = FigureState::NotAvailable;
    matter.report.returns.results = {resultOf(QStringLiteral("6.2"), kHealth.text, QStringLiteral("Đã làm"))};
    matter.report.returns.indicators
        = {countedOf(QStringLiteral("6.2"), kHealth.text, QStringLiteral("Trẻ tiêm đủ"), 77)};
    const Document document = composeConfirmations(matter, {kHealth});
    CHECK(answerTo(document, "Số liệu chỉ tiêu")
          == QStringLiteral("09 số liệu của 09 chỉ tiêu, trong đó 01 số liệu sơ bộ hoặc ước và 01 nội dung báo chưa "
                            "có số liệu"));
    CHECK(answerTo(document, "Kết quả nhiệm vụ")
          == QStringLiteral("Kết quả của 01 nhiệm vụ và 01 số liệu thực hiện nhiệm vụ"));
    const QString missing = answerTo(document, "Nội dung còn thiếu");
    CHECK(missing.startsWith(QStringLiteral("- CT37. ")));
    CHECK(missing.contains(QStringLiteral("\n- Nhiệm vụ 4. ")));
    CHECK(missing.endsWith(QLatin1Char('.')));
    CHECK(textsOf(document).back().startsWith(
        QStringLiteral("Đề nghị Trạm Y tế phường bổ sung nội dung còn thiếu trong thời gian sớm nhất")));
}

TEST_CASE("The slip is signed by who received the report, without number")
{
    const Document document = composeConfirmations(withReturns({sent(1, QDate(2026, 11, 6))}), {kHealth});
    const auto *header = firstOf<OfficialHeader>(document);
    CHECK(header->kind == QStringLiteral("PHIẾU XÁC NHẬN"));
    CHECK(header->subject == QStringLiteral("Đã nhận báo cáo năm 2026 của Trạm Y tế phường"));
    CHECK(header->symbol.isEmpty());
    const auto *signature = firstOf<SignatureBlock>(document);
    CHECK(signature->authorityLines == QStringList(QStringLiteral("NGƯỜI NHẬN BÁO CÁO")));
    CHECK(signature->recipients == QStringList{QStringLiteral("Trạm Y tế phường"), QStringLiteral("Lưu: LĐTBXH")});
}
