// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/result_writer.h"
#include "ui/widgets/grid_view.h"

#include <QWidget>

namespace ansinh {

class IndicatorsModel;
struct IndicatorRow;
struct PendingIndicator;

/// The indicators of a task for one organisation: takes what is typed, pasted and emptied into the book,
/// each act one change with one undo.
class IndicatorsPanel : public QWidget
{
    Q_OBJECT

public:
    IndicatorsPanel(Desk &desk, Settings &settings, QWidget *parent = nullptr);
    ~IndicatorsPanel() override;

    void show(const PeriodResults &results, const ResultKey &key);
    GridView *grid() const { return m_grid; }
    /// Takes what stands in an open cell into the book; false: it stays open, to be mended.
    bool commit();
    /// Another book lies on the desk.
    void forget();

signals:
    void refused(const ansinh::Error &error);
    void remarked(const QString &text); ///< taken, but to look at; empty: nothing to say any more

private:
    /// A cell that was typed, until it is taken after its editor has closed.
    struct Typed
    {
        int row;
        int column;
        QString text;
    };

    void arrange();
    void rebuild();
    void takeTyped();
    void take(const Typed &typed);
    void takeValue(const Typed &typed);
    void takeFund(const Typed &typed);
    void takeName(const Typed &typed);
    void takeUnit(const Typed &typed);
    void clear(const QModelIndexList &cells);
    void paste(const QModelIndex &at, const CellBlock &block);
    std::optional<IndicatorChange> changeFor(const IndicatorRow &row, const QString &text, QString &remarks);
    bool write(const std::vector<IndicatorChange> &changes);
    void refuse(const QString &why, const Typed &typed);
    void reopen(const Typed &typed);
    void keepPending(const PendingIndicator &pending);
    void markGiven(const IndicatorRow &row);
    void recall();

    Desk &m_desk;
    Settings &m_settings;
    QString m_book; ///< the path of the book that the pending ones belong to
    PeriodResults m_results;
    ResultKey m_key;
    IndicatorsModel *m_model;
    GridView *m_grid;
    std::vector<PendingIndicator> m_pending;
    std::vector<Typed> m_typed;
};

} // namespace ansinh
