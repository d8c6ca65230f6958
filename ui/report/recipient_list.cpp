// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/recipient_list.h"

#include "core/text/normalise.h"
#include "ui/report/arrange_tree.h"

#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ansinh {

namespace {

bool isIn(const RecipientLines &lines, int row)
{
    return row >= 0 && row < static_cast<int>(lines.size());
}

RecipientLine &at(RecipientLines &lines, int row)
{
    return lines[static_cast<std::size_t>(row)];
}

} // namespace

RecipientList::RecipientList(const QString &name, QWidget *parent) : QWidget(parent), m_tree(new ArrangeTree)
{
    m_tree->setAccessibleName(name);
    m_tree->setMinimumHeight(m_tree->fontMetrics().lineSpacing() * 8);
    m_tree->goWithoutLevels();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_tree);
    layout->addWidget(m_tree->makeButtons(name));
    connectAll();
}

void RecipientList::connectAll()
{
    connect(m_tree, &ArrangeTree::switched, this, [this](int row, bool isOn) {
        RecipientLines lines = m_lines;
        at(lines, row).isOn = isOn;
        tell(lines, row);
    });
    connect(m_tree, &ArrangeTree::renamed, this, [this](int row, const QString &words) {
        RecipientLines lines = m_lines;
        const QString line = singleLine(words);
        at(lines, row).words = line == at(lines, row).usual ? QString() : line;
        tell(lines, row);
    });
    connect(m_tree, &ArrangeTree::moveAsked, this,
            [this](int row, int steps) { move(row, steps < 0 ? row - 1 : row + 2); });
    connect(m_tree, &ArrangeTree::dropped, this, &RecipientList::move);
    connect(m_tree, &ArrangeTree::addAsked, this, [this](int row) {
        RecipientLines lines = m_lines;
        const int place = isIn(lines, row) ? row + 1 : static_cast<int>(lines.size());
        lines.insert(lines.begin() + place, {{}, {}, tr("New line")});
        tell(lines, place);
        QTimer::singleShot(0, m_tree, [this] { m_tree->rename(m_tree->currentRow()); });
    });
    connect(m_tree, &ArrangeTree::removeAsked, this, [this](int row) {
        if (!isIn(m_lines, row))
            return;
        RecipientLines lines = m_lines;
        if (at(lines, row).key.isEmpty())
            lines.erase(lines.begin() + row);
        else
            at(lines, row).isOn = false; // the plan names it: it is only left out
        tell(lines, row);
    });
}

void RecipientList::move(int row, int before)
{
    if (!isIn(m_lines, row) || before < 0 || before > static_cast<int>(m_lines.size()) || before == row
        || before == row + 1)
        return;
    RecipientLines lines = m_lines;
    const RecipientLine moved = at(lines, row);
    lines.erase(lines.begin() + row);
    const int place = before > row ? before - 1 : before;
    lines.insert(lines.begin() + place, moved);
    tell(lines, place);
}

void RecipientList::tell(RecipientLines lines, int row)
{
    lines.erase(std::remove_if(lines.begin(), lines.end(),
                               [](const RecipientLine &line) { return line.printed().isEmpty(); }),
                lines.end());
    RecipientChoices choices;
    for (const RecipientLine &line : lines)
        choices.push_back({line.key, line.words, line.isOn});
    emit changed(choices);
    m_tree->choose(std::min(row, m_tree->rowCount() - 1));
}

void RecipientList::show(const RecipientLines &lines)
{
    m_lines = lines;
    std::vector<ArrangeRow> rows;
    for (const RecipientLine &line : lines) {
        ArrangeRow row;
        row.label = line.printed();
        row.title = line.printed();
        row.tip = line.usual.isEmpty() ? tr("A line of your own") : line.usual;
        row.isOn = line.isOn;
        row.isQuiet = !line.isOn;
        rows.push_back(row);
    }
    m_tree->show(rows);
}

} // namespace ansinh
