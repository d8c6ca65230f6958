// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/status.h"
#include "tests/support/catch.h"
#include "tests/ui/support/sample.h"
#include "ui/report/remarks.h"

using namespace ansinh;
using namespace ansinh::test;

namespace {

QStringList textsOf(const std::vector<Remark> &remarks)
{
    QStringList texts;
    for (const Remark &remark : remarks)
        texts += remark.text;
    return texts;
}

} // namespace

TEST_CASE("Whoever is missing is named before printing, serious things first")
{
    QTemporaryDir folder;
    Desk desk(context(), today());
    REQUIRE(desk.open(sampleIn(folder)));
    const Status &status = *desk.status(desk.wholeYear());
    const std::vector<Remark> remarks = remarksOf(status, true);
    REQUIRE_FALSE(remarks.empty());
    CHECK(remarks.front().isSerious);
    CHECK(std::is_sorted(remarks.begin(), remarks.end(),
                         [](const Remark &a, const Remark &b) { return a.isSerious && !b.isSerious; }));
    for (const OrganisationStanding &each : status.organisations) {
        const bool isNamed = remarks.front().detail.contains(status.plan.organisation(each.code)->name);
        if (each.state == OrganisationStanding::State::Missing)
            CHECK(isNamed);
    }
    CHECK(textsOf(remarks).size() == textsOf(remarksOf(status, false)).size() + 1);
}

TEST_CASE("When everything is there, nothing is remarked")
{
    Status status;
    CHECK(remarksOf(status, false).empty());
    status.organisations.push_back({});
    CHECK(remarksOf(status, false).size() == 1);
}
