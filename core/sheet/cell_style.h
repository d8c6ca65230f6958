// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <tuple>

namespace ansinh {

/// How a cell of a laid-out workbook looks and behaves. Colours are 0xRRGGBB.
struct CellStyle
{
    enum class Across { Left, Centre, Right };
    enum class Down { Top, Middle, Bottom };
    enum class Border {
        None,
        All,
        Open ///< without the line above: goes on from the cell over it
    };

    double size = 11; ///< points
    bool bold = false;
    bool italic = false;
    unsigned ink = 0x000000;
    unsigned ground = 0xFFFFFF; ///< white: none
    Across across = Across::Left;
    Down down = Down::Middle;
    Border border = Border::None;
    bool wraps = true;
    int indent = 0;
    bool isOpen = false; ///< may be typed into on a protected sheet
    bool isText = false; ///< what is typed stays text: "1.1", "38/38"
    QByteArray number = {}; ///< Excel's own code; empty: general

    auto key() const
    {
        return std::tie(size, bold, italic, ink, ground, across, down, border, wraps, indent, isOpen, isText, number);
    }
    friend bool operator<(const CellStyle &a, const CellStyle &b) { return a.key() < b.key(); }
};

} // namespace ansinh
