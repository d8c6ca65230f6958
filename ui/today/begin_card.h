// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/place.h"

class QGridLayout;

namespace ansinh {

struct YearFacts;

/// How to begin with an empty book: four steps, each with the button that leads there.
class BeginCard : public Card
{
    Q_OBJECT

public:
    explicit BeginCard(QWidget *parent = nullptr);

    /// Marks what is done already.
    void show(const YearFacts &facts);
    using Card::show;

signals:
    void placeChosen(const ansinh::Place &place);

private:
    void addStep(const QString &title, const QString &explanation, const QString &button, const Place &place);

    QGridLayout *m_steps;
    std::vector<QLabel *> m_marks;
};

} // namespace ansinh
