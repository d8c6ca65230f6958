// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Catch2 2 and 3 under one name, and Qt's texts readable in failures.
#include <QString>
#include <ostream>

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << '"' << text.toStdString() << '"';
}

#if ANSINH_CATCH >= 3
#    include <catch2/catch_approx.hpp>
#    include <catch2/catch_session.hpp>
#    include <catch2/catch_test_macros.hpp>
#    include <catch2/generators/catch_generators_all.hpp>
#    include <catch2/matchers/catch_matchers_all.hpp>
using Catch::Approx;
#else
#    include <catch2/catch.hpp>
#endif
