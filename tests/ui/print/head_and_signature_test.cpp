// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "tests/ui/print/layout_probe.h"
#include "ui/print/paper.h"

using namespace ansinh;

TEST_CASE("The head has the decree's places: lines under motto, issuer and subject, number and date level")
{
    const LaidOut laid = laidOut({sampleHeader()});
    const TextItem issuer = lineOf(laid, QStringLiteral("PHƯỜNG"));
    const TextItem motto = lineOf(laid, QStringLiteral("Độc lập"));
    const TextItem nation = lineOf(laid, QStringLiteral("CỘNG HÒA"));
    const TextItem number = lineOf(laid, QStringLiteral("Số:"));
    const TextItem date = lineOf(laid, QStringLiteral("Phường"));

    const double mottoLength = motto.right() - motto.left();
    CHECK(ruleBelow(laid, motto).line.length() == Approx(mottoLength).margin(mm(0.1)));
    const double issuerShare = ruleBelow(laid, issuer).line.length() / (issuer.right() - issuer.left());
    CHECK(issuerShare >= 1.0 / 3);
    CHECK(issuerShare <= 0.5);

    CHECK(baseline(number) == Approx(baseline(date)));
    CHECK(baseline(lineOf(laid, QStringLiteral("ỦY BAN"))) == Approx(baseline(nation)));
    CHECK(middle(issuer) == Approx(middle(number)).margin(1));
    CHECK(middle(motto) == Approx(middle(date)).margin(1));
    CHECK(nation.right() <= mm(210 - 15) + 1);
    CHECK(nation.left() > issuer.right());
    CHECK(nation.at.y() >= mm(20));
}

TEST_CASE("Kind and subject are centred on the text and the subject's last line has its short line")
{
    const LaidOut laid = laidOut({sampleHeader()});
    const double centre = (mm(30) + mm(195)) / 2;
    CHECK(middle(lineOf(laid, QStringLiteral("BÁO CÁO"))) == Approx(centre).margin(1));
    const TextItem last = laid.pages.front().texts.back();
    CHECK(middle(last) == Approx(centre).margin(mm(0.6)));
    const double share = ruleBelow(laid, last).line.length() / (last.right() - last.left());
    CHECK(share >= 1.0 / 3);
    CHECK(share <= 0.5);
}

TEST_CASE("A letter without a kind has its subject under the number")
{
    OfficialHeader header = sampleHeader();
    header.kind.clear();
    header.subject = QStringLiteral("V/v đề nghị báo cáo kết quả thực hiện Nghị quyết số 42-NQ/TW năm 2026");
    const LaidOut laid = laidOut({header});
    const TextItem subject = lineOf(laid, QStringLiteral("V/v"));
    CHECK(baseline(subject) > baseline(lineOf(laid, QStringLiteral("Số:"))));
    CHECK(subject.right() < mm(30) + mm(165) / 2);
}

TEST_CASE("One addressee stands beside Kính gửi, more stand below with dashes under the colon")
{
    const LaidOut one = laidOut({Addressees{{QStringLiteral("Ủy ban nhân dân thị xã Quảng Trị")}}});
    CHECK(one.pages.front().texts.size() == 1);
    CHECK(one.pages.front().texts.front().text() == QStringLiteral("Kính gửi: Ủy ban nhân dân thị xã Quảng Trị"));

    const LaidOut three = laidOut({Addressees{{QStringLiteral("Ủy ban nhân dân thị xã"),
                                               QStringLiteral("Phòng Nội vụ;"), QStringLiteral("Đảng ủy phường")}}});
    const std::vector<TextItem> &texts = three.pages.front().texts;
    REQUIRE(texts.size() == 4);
    CHECK(texts[1].text() == QStringLiteral("- Ủy ban nhân dân thị xã;"));
    CHECK(texts[2].text() == QStringLiteral("- Phòng Nội vụ;"));
    CHECK(texts[3].text() == QStringLiteral("- Đảng ủy phường."));
    CHECK(texts[1].left() == Approx(texts[3].left()));
    // Under the colon: it is the last character of the label.
    CHECK(texts[1].left() < texts[0].right());
    CHECK(texts[1].left() > texts[0].right() - mm(3));
}

TEST_CASE("The signature block is whole and never alone on its page")
{
    for (int count = 1; count < 30; ++count) {
        std::vector<Block> blocks = paragraphs(count);
        blocks.push_back(sampleSignature());
        const LaidOut laid = laidOut(blocks);
        const LaidOutPage &last = laid.pages.back();
        CHECK(pageOf(laid, QStringLiteral("Nơi nhận")) == pageOf(laid, QStringLiteral("Nguyễn Thị Bưởi")));
        REQUIRE(last.texts.size() > 3);
        CHECK(last.texts[0].layout == last.texts[1].layout); // two lines of the text before it
        CHECK(last.texts[0].layout->text().startsWith(QLatin1Char('B')));
    }
}

TEST_CASE("Recipients and authority stand level, the list is closed with a full stop")
{
    const LaidOut laid = laidOut({sampleSignature()});
    CHECK(baseline(lineOf(laid, QStringLiteral("Nơi nhận:")))
          == Approx(baseline(lineOf(laid, QStringLiteral("TM. ỦY BAN")))));
    CHECK(lineOf(laid, QStringLiteral("- Lưu")).text() == QStringLiteral("- Lưu: VT, LĐTBXH."));
    CHECK(lineOf(laid, QStringLiteral("- Như trên")).text() == QStringLiteral("- Như trên;"));
    const double room
        = baseline(lineOf(laid, QStringLiteral("Nguyễn"))) - baseline(lineOf(laid, QStringLiteral("PHÓ CHỦ TỊCH")));
    CHECK(room >= mm(28));
    CHECK(lineOf(laid, QStringLiteral("Nguyễn")).left() > mm(105));
}

TEST_CASE("A list of recipients longer than a page runs on and loses nobody")
{
    SignatureBlock block = sampleSignature();
    for (int i = 0; i < 120; ++i)
        block.recipients.insert(0, QStringLiteral("Khu phố số %1").arg(i));
    const LaidOut laid = laidOut({block});
    CHECK(laid.pages.size() > 1);
    for (int i = 0; i < 120; ++i)
        CHECK(pageOf(laid, QStringLiteral("- Khu phố số\u00A0%1;").arg(i)) >= 0);
    for (const LaidOutPage &page : laid.pages)
        CHECK(page.texts.back().at.y() < mm(297 - 20));
}

TEST_CASE("A long name of an office goes on where its kind of unit begins, else in lines of about one length")
{
    const auto linesOf = [](const QString &name) {
        OfficialHeader header = sampleHeader();
        header.issuerLines = {{name, true, false}};
        const LaidOut laid = laidOut({header});
        const QTextLayout *text = laid.pages.front().texts.front().layout;
        QStringList lines;
        for (const TextItem &item : laid.pages.front().texts) {
            if (item.layout == text)
                lines += item.text().trimmed().remove(QChar(QChar::LineSeparator));
        }
        return lines;
    };
    CHECK(linesOf(QStringLiteral("ỦY BAN NHÂN DÂN PHƯỜNG 2")).size() == 1);
    CHECK(linesOf(QStringLiteral("ỦY BAN NHÂN DÂN PHƯỜNG NAM ĐÔNG HÀ"))
          == QStringList{QStringLiteral("ỦY BAN NHÂN DÂN"), QStringLiteral("PHƯỜNG NAM ĐÔNG HÀ")});
    CHECK(linesOf(QStringLiteral("BAN CHỈ ĐẠO THỰC HIỆN CHÍNH SÁCH BẢO HIỂM XÃ HỘI, BẢO HIỂM Y TẾ")).size() == 3);
}

TEST_CASE("One to four lines of authority leave the same room for signature and seal")
{
    const QStringList lines{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("TUQ. CHỦ TỊCH"),
                            QStringLiteral("KT. TRƯỞNG PHÒNG"), QStringLiteral("PHÓ TRƯỞNG PHÒNG")};
    for (int count = 1; count <= 4; ++count) {
        SignatureBlock block = sampleSignature();
        block.authorityLines = lines.mid(0, count);
        const LaidOut laid = laidOut({block});
        const TextItem last = lineOf(laid, lines.at(count - 1));
        const TextItem name = lineOf(laid, QStringLiteral("Nguyễn"));
        CHECK(baseline(name) - baseline(last) >= mm(28));
        CHECK(middle(name) == Approx(middle(last)).margin(1));
    }
}
