// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "core/report/abbreviations.h"

using namespace ansinh;

namespace {

QStringList introduced(const QStringList &texts)
{
    Blocks blocks;
    for (const QString &text : texts)
        blocks.push_back(bodyText(text, QStringLiteral("task.result")));
    introduceAbbreviations(blocks);
    QStringList result;
    for (const Block &block : blocks)
        result += std::get<Paragraph>(block).plainText();
    return result;
}

} // namespace

TEST_CASE("An abbreviation that comes again is spelled out where it first stands")
{
    CHECK(introduced({QStringLiteral("Vận động BHXH tự nguyện."), QStringLiteral("BHXH tự nguyện tăng.")})
          == QStringList{QStringLiteral("Vận động bảo hiểm xã hội (BHXH) tự nguyện."),
                         QStringLiteral("BHXH tự nguyện tăng.")});
}

TEST_CASE("An abbreviation that stands once is only spelled out, large at the beginning of a sentence")
{
    CHECK(introduced({QStringLiteral("BHYT tăng.")}) == QStringList{QStringLiteral("Bảo hiểm y tế tăng.")});
}

TEST_CASE("The number of a document is no abbreviation")
{
    const QString text = QStringLiteral("Công văn 12/BHXH-TST và 5234/LĐTBXH-TTTT.");
    CHECK(introduced({text}) == QStringList{text});
}
