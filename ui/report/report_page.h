// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/report_outline.h"
#include "core/document/document.h"
#include "core/report/report_reading.h"
#include "core/year/submitted_report.h"
#include "ui/preview/block_place.h"
#include "ui/print/laid_out.h"
#include "ui/widgets/page.h"

class QPushButton;

namespace ansinh {

class OutlineEditor;
class PageThumbnails;
class ReportSide;
class Settings;
class SheetView;
class SubmittedStrip;
class ZoomChoice;
struct Error;

/// The annual report of the year as it will be printed, between its outline, which can be arranged, and
/// what is still missing and how it is headed and signed. Once submitted, it is shown as it was kept.
class ReportPage : public Page
{
    Q_OBJECT

public:
    ReportPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("report"); }
    QWidget *mainField() const override;
    void goTo(const Place &place) override;
    bool commitTyped() override;
    /// Writes the report shown there, in the form that the name ends in; says so, or why not.
    void save(const QString &path);

protected:
    void refresh() override;

private:
    void offerPapers(Settings &settings);
    void addActions();
    void arrange();
    void connectAll();
    void connectSources();
    void showSides(const ReportReading &reading, Id<StoredTemplate> chosen, const std::vector<StoredTemplate> &kept);
    void refuse(const Error &error);
    /// nullptr: no such block.
    const Block *blockAt(const BlockPlace &place) const;
    void showSources(const BlockPlace &place);
    /// The mark stays on its paragraph only while it is made from the same.
    void keepChosen(const Document &before);
    void goToEntry(int entry);
    void tellPage();
    void followPages();
    void remind(const QString &done);
    void print();
    void askAndSave();
    Result<void> written(const QString &path);
    void tellSaved(const QString &path);
    void reopen();

    std::optional<ReportMatter> m_matter; ///< what the pages were made from; absent: there are none
    std::optional<SubmittedReport> m_submitted; ///< the year's report, not reopened; absent: it is a draft
    std::optional<SubmittedReport> m_freezing; ///< why nothing of the year can be changed; absent: it can
    Document m_document;
    std::vector<std::optional<OutlineEntry>> m_entryPages; ///< one an entry of the outline
    int m_openThings = 0;
    bool m_isFollowing = false;
    SubmittedStrip *m_strip;
    OutlineEditor *m_outline;
    SheetView *m_sheets;
    ReportSide *m_side;
    PageThumbnails *m_small;
    ZoomChoice *m_zoom;
    QPushButton *m_print;
    QPushButton *m_save;
};

} // namespace ansinh
