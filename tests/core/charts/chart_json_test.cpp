// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/catalogue.h"
#include "core/document/chart_table.h"
#include "core/document/document_json.h"
#include "tests/core/charts/chart_book.h"
#include "tests/support/catch.h"

using namespace ansinh;
using namespace ansinh::test;

TEST_CASE("Every chart is kept in a document with all of its figures")
{
    for (const ChartFilled filled : {ChartFilled::Sample, ChartFilled::Crowded, ChartFilled::Nothing}) {
        const ChartMatter matter = ChartBook(filled).matter();
        Document document;
        document.sections.emplace_back();
        for (const ChartChoice &choice : chartsOf(matter)) {
            if (const auto chart = composeChart(matter, choice, ChartLanguage::Vietnamese))
                document.sections.back().blocks.push_back(*chart);
        }
        const QByteArray json = documentToJson(document);
        const auto again = documentFromJson(json);
        REQUIRE(again);
        CHECK(documentToJson(*again) == json);
        REQUIRE(again->sections.back().blocks.size() == document.sections.back().blocks.size());
        for (std::size_t at = 0; at < document.sections.back().blocks.size(); ++at) {
            const Chart &kept = std::get<Chart>(again->sections.back().blocks.at(at));
            const Chart &first = std::get<Chart>(document.sections.back().blocks.at(at));
            CHECK(kept.caption() == first.caption());
            CHECK(tableOf(kept).rows.size() == tableOf(first).rows.size());
        }
    }
}
