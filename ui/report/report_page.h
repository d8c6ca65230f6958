// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "ui/print/laid_out.h"
#include "ui/widgets/page.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace ansinh {

class Card;
class OutlineList;
class Settings;
class SheetView;
class TextPanel;
struct Error;
struct Status;

/// The annual report of the year as it will be printed, with its outline, and what is still missing.
class ReportPage : public Page
{
    Q_OBJECT

public:
    ReportPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("report"); }
    QWidget *mainField() const override;
    /// Writes the report shown as PDF there; says so, or why not.
    void savePdf(const QString &path);

protected:
    void refresh() override;

private:
    void offerPapers(Settings &settings);
    void addActions();
    void arrange();
    void connectAll();
    void showRemarks(const Status &status);
    void refuse(const Error &error);
    void tellPage();
    void print();
    void askAndSavePdf();
    void tellSaved(const QString &path);

    Document m_document;
    LaidOut m_laidOut;
    OutlineList *m_outline;
    SheetView *m_sheets;
    Card *m_remarkCard;
    TextPanel *m_remarks;
    QComboBox *m_zoom;
    QPushButton *m_print;
    QPushButton *m_save;
    QLabel *m_saved;
};

} // namespace ansinh
