// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

class QGridLayout;

namespace ansinh {

struct Plan;
struct YearFacts;

/// How to begin with an empty book: four steps, each with the button that leads there.
class BeginCard : public Card
{
    Q_OBJECT

public:
    explicit BeginCard(QWidget *parent = nullptr);

    /// Marks what is done already, and says what the first step still lacks.
    void show(const YearFacts &facts, const Plan &plan);
    using Card::show;

signals:
    void placeChosen(const ansinh::Place &place);

private:
    void addStep(const QString &title, const QString &explanation, const QString &button, const Place &place);
    void showLacking(const YearFacts &facts, const Plan &plan);

    QGridLayout *m_steps;
    std::vector<QLabel *> m_marks;
    std::vector<Place> m_places; ///< where each step is done
    QLabel *m_lacking = nullptr; ///< what the first step still lacks
};

} // namespace ansinh
