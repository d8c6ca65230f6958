// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/paragraph_sources.h"
#include "ui/widgets/place.h"

#include <QWidget>

class QTreeWidgetItem;

namespace ansinh {

class PlaceTree;
class WrappedLabel;

/// Where a paragraph of the report comes from: its figures and results, who sent them, when and in which
/// file, each line with the way to its place by a click or Enter.
class SourcePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePanel(QWidget *parent = nullptr);

    /// Nothing is chosen yet: how to choose.
    void showNothing();
    void show(const Paragraph &paragraph, const std::vector<ParagraphSource> &sources);
    using QWidget::show;
    /// What is chosen is no paragraph, but a table, the head …
    void showOther(bool isTable);
    /// Gives the keyboard to the lines, if there are any.
    void enter();

signals:
    void chosen(const ansinh::Place &place);

private:
    void say(const QString &chosenWords, const QString &words);
    void addSource(QTreeWidgetItem *under, const ParagraphSource &source);
    QTreeWidgetItem *addTitle(const ParagraphSource &source);

    WrappedLabel *m_chosenWords;
    WrappedLabel *m_words;
    PlaceTree *m_lines;
};

} // namespace ansinh
