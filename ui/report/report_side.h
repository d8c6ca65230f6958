// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_reading.h"
#include "ui/widgets/card.h"

class QLabel;
class QTabWidget;

namespace ansinh {

class LetterheadForm;
class RemarkList;
class SourcePanel;

/// Beside the pages: what to know before printing, how the report is headed and signed, and where a
/// paragraph comes from.
class ReportSide : public Card
{
    Q_OBJECT

public:
    explicit ReportSide(QWidget *parent = nullptr);

    /// Gives how many things are to be known before printing.
    /// A report that was submitted has nothing any more that could be mended before.
    int show(const ReportReading &reading, bool isSubmitted);
    /// The fields only show what holds.
    void lock(bool isLocked);
    using QWidget::show;
    RemarkList *remarks() const { return m_remarks; }
    LetterheadForm *letterhead() const { return m_letterhead; }
    SourcePanel *sources() const { return m_sources; }
    void openRemarks();
    void openSources();
    /// Opens the form at a field: "signer"; empty: at its beginning.
    void openLetterhead(const QString &field);
    /// What was saved last, with the way to it; empty: nothing.
    void tellSaved(const QString &html);

private:
    QTabWidget *m_tabs;
    RemarkList *m_remarks;
    LetterheadForm *m_letterhead;
    SourcePanel *m_sources;
    QLabel *m_saved;
};

} // namespace ansinh
