// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace ansinh {

/// The number of a row of the book, typed by what it numbers. 0 is "not stored yet".
template <class T> struct Id
{
    qint64 value = 0;

    bool isStored() const { return value > 0; }
    friend bool operator==(Id a, Id b) { return a.value == b.value; }
    friend bool operator!=(Id a, Id b) { return a.value != b.value; }
    friend bool operator<(Id a, Id b) { return a.value < b.value; }
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

/// The plan's own code of a thing ("CT19", "1.1", "LDTBXH"), typed by what it names. Empty is "none".
template <class T> struct Code
{
    QString text;

    Code() = default;
    explicit Code(QString code) : text(std::move(code)) { }

    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Code &a, const Code &b) { return a.text == b.text; }
    friend bool operator!=(const Code &a, const Code &b) { return a.text != b.text; }
    friend bool operator<(const Code &a, const Code &b) { return a.text < b.text; }
    friend size_t qHash(const Code &code, size_t seed = 0) noexcept { return ::qHash(code.text, seed); }
};

} // namespace ansinh
