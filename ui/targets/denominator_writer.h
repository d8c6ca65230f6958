// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/what_if.h"

#include <QObject>

class QWidget;

namespace ansinh {

class Desk;
class Notice;
struct DenominatorRow;

/// A denominator as it was typed: what is absent stays as it is; an empty value takes it away.
struct DenominatorEdit
{
    QString name;
    Id<Area> area;
    QString areaName; ///< empty: the whole ward
    std::optional<SharedDenominator> now;
    std::optional<SharedDenominator> before; ///< of the year before
    std::optional<QString> value;
    std::optional<QString> source;
};

/// Takes typed denominators into the book; before that it shows the targets and verdicts that would change.
class DenominatorWriter : public QObject
{
    Q_OBJECT

public:
    DenominatorWriter(Desk &desk, Notice &notice, QWidget *window);

    /// All as one change, or none. `suggested`: the source of the year before.
    void write(std::vector<DenominatorEdit> edits, const QString &suggested);

signals:
    /// The first edit that was refused waits to be mended.
    void refused(const ansinh::DenominatorEdit &edit);

private:
    bool complete(DenominatorEdit &edit, QString &source);
    Result<void> carryOut(const std::vector<DenominatorEdit> &edits);
    void tellJumps(const std::vector<DenominatorEdit> &edits);
    QString inWords(const std::vector<DenominatorEdit> &edits) const;

    Desk &m_desk;
    Notice &m_notice;
    QWidget *m_window;
    QString m_lastSource; ///< proposed for the next one
};

} // namespace ansinh
