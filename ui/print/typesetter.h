// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out.h"

#include <QHash>

namespace ansinh {

/// How a text is set; lengths in units except the sizes.
struct TextStyle
{
    double points = 14;
    double pitch = 0; ///< points from line to line; 0: single spacing
    bool bold = false;
    bool italic = false;
    Align align = Align::Left;
    double firstIndent = 0;
    double hanging = 0; ///< indent of the lines after the first
};

/// A text broken into lines.
struct SetText
{
    const QTextLayout *layout = nullptr;
    int lines = 0;
    double pitch = 0; ///< units from line to line

    double height() const { return lines * pitch; }
    /// The line as an item whose column begins at x and whose own room begins at top.
    TextItem item(int line, double x, double top) const;
    double widthOf(int line) const; ///< of its text
    double leftOf(int line) const; ///< of its text, from the column's edge
};

/// Breaks text into lines and keeps it. Words joined by "-" or "/" ("42-NQ/TW") stay whole where a line
/// holds them; nothing is ever cut off.
class Typesetter
{
public:
    explicit Typesetter(QString family);

    SetText set(const std::vector<Run> &runs, const TextStyle &style, double width);
    SetText set(const QString &text, const TextStyle &style, double width);
    /// For texts that come again and again, as in tables ("Đạt", "%"): each is set once and shared.
    SetText setShared(const std::vector<Run> &runs, const TextStyle &style, double width);
    /// The same number of lines, but about equally long: for titles.
    SetText setBalanced(const QString &text, const TextStyle &style, double width);
    double widthOf(const QString &text, const TextStyle &style);

    std::shared_ptr<const std::deque<QTextLayout>> texts() const { return m_texts; }

private:
    QTextLayout &add(const std::vector<Run> &runs, const TextStyle &style);

    QString m_family;
    std::shared_ptr<std::deque<QTextLayout>> m_texts;
    QHash<QString, SetText> m_shared;
};

} // namespace ansinh
