// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include "tests/support/catch.h"

#include <memory>
#include <type_traits>
#include <vector>

using namespace ansinh;

namespace {

Result<std::vector<std::shared_ptr<int>>> numbers()
{
    return std::vector<std::shared_ptr<int>>{std::make_shared<int>(1), std::make_shared<int>(2)};
}

} // namespace

TEST_CASE("The value of a result that nobody kept outlives a loop over it")
{
    static_assert(!std::is_reference_v<decltype(*numbers())>);
    static_assert(!std::is_reference_v<decltype(numbers().value())>);
    int sum = 0;
    for (const std::shared_ptr<int> &number : *numbers())
        sum += *number;
    CHECK(sum == 3);
    const auto kept = numbers();
    static_assert(std::is_reference_v<decltype(*kept)>);
    CHECK(kept->size() == 2);
}
