// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/figure_edit.h"

#include <QObject>

class QWidget;

namespace ansinh {

class Desk;
class Notice;

/// A cell of a pasted block, with what stands there now.
struct PastedCell
{
    CellEdit edit;
    QString place; ///< "CT14 · Khu phố 2"
    QString column;
    QString before;
    QString refusal; ///< not empty: nothing can be typed there, and why
};

/// Takes typed, emptied and pasted cells into the book: asks what is ambiguous, asks for the reason of what
/// is unusual, says what was refused and how to mend it. One act, one undo.
class FigureWriter : public QObject
{
    Q_OBJECT

public:
    FigureWriter(Desk &desk, Notice &notice, QWidget *window);

    void type(CellEdit edit);
    void empty(const std::vector<CellEdit> &edits);
    /// Shows first what the block would change.
    void paste(const std::vector<PastedCell> &cells, int leftOut);
    /// The way back, beside what a notice says of something written.
    static void offerUndo(Desk &desk, Notice &notice);

signals:
    /// The cell was refused: it waits to be mended.
    void refused(const ansinh::CellEdit &edit);
    void told(const QString &line);

private:
    QString inPlace(const CellEdit &edit, const QString &sentence) const;
    QString inWords(const std::vector<EditWarning> &warnings) const;
    bool askAgain(CellEdit &edit, const CellOutcome &outcome);
    bool write(const EditPlan &plan); ///< false: the book refused, and the notice says why
    void tell(const EditPlan &plan, const CellEdit &edit);
    void tellRemoved(const EditPlan &plan);

    Desk &m_desk;
    Notice &m_notice;
    QWidget *m_window;
};

} // namespace ansinh
