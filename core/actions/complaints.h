// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>
#include <vector>

namespace ansinh {

/// "dòng 12: …", or the sentence alone where there is no place.
QString atPlace(const QString &place, const QString &sentence);

/// What is wrong in a list of entries: all of it is gathered, so that a file is mended in one go.
class Complaints
{
public:
    static constexpr int kMostShown = 20;

    /// `entry` is its position in the list: complaints are told in that order.
    void add(size_t entry, const QString &place, const Error &error);
    bool isEmpty() const { return m_complaints.empty(); }
    /// One refusal with a line for each of the first twenty, and how many more there are.
    Error refusal() const;

private:
    struct Complaint
    {
        size_t entry;
        Error error;
    };

    std::vector<Complaint> m_complaints;
};

} // namespace ansinh
