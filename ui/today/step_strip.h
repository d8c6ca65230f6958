// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/year_facts.h"

#include <QAbstractButton>
#include <QFrame>
#include <QHash>

#include <array>

namespace ansinh {

/// One step of the year: its number and name, its state, what is done in it. Leads to its screen where
/// there is one.
class StepCell : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StepCell(int number, QWidget *parent = nullptr);

    void show(const QString &name, const QString &text, StepState state);
    using QAbstractButton::show;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    QString title() const;
    QRect titleRoom(int width) const;
    QRect textRoom(int width) const;

    int m_number;
    QString m_text;
    StepState m_state = StepState::Ahead;
    mutable QHash<int, int> m_heights; ///< by width: layouts ask for them again and again
};

/// The six steps side by side: where in the year we are.
class StepStrip : public QFrame
{
    Q_OBJECT

public:
    explicit StepStrip(QWidget *parent = nullptr);

    void show(const YearFacts &facts);
    using QFrame::show;

signals:
    void pageChosen(const QString &page);

private:
    std::array<StepCell *, kYearSteps> m_cells{};
    std::array<QString, kYearSteps> m_pages;
};

} // namespace ansinh
