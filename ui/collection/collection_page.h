// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/papers.h"
#include "ui/collection/register_words.h"
#include "ui/widgets/page.h"

class QAction;
class QButtonGroup;
class QLabel;
class QMenu;
class QPushButton;

namespace ansinh {

class DropOverlay;
class FilteredRows;
class FilterField;
class PeriodChoice;
class RegisterModel;
class Reminding;
class ReturnPanel;
class Settings;
class StepCard;
class TableView;

/// Collecting the organisations' returns (Thu báo cáo): the register, who is missing, what to do next. Files can be
/// dropped anywhere on it.
class CollectionPage : public Page
{
    Q_OBJECT

public:
    CollectionPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("collection"); }
    QWidget *filterField() const override;
    QWidget *mainField() const override;
    /// `code` an organisation; `detail` "missing" shows those that have not sent, "half" the first half of the year.
    void goTo(const Place &place) override;

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // What stands where: collection_page.cpp
    void makeHead(Settings &settings);
    QWidget *chips();
    QWidget *left();
    void arrange();
    void connectAll();
    void showRows();
    void showChosen();
    void nameChips();
    void setFilter(RegisterFilter filter);
    void choose(const Code<Organisation> &code);
    QString nothingText() const;
    Period period() const;
    const RegisterRow *chosen() const; ///< nullptr: none

    // What can be done: collection_acts.cpp
    using Act = void (CollectionPage::*)();
    QAction *addAct(const char *name, const QString &text, const QString &hint, const QKeySequence &key, Act act);
    void addActs();
    QPushButton *actButton(QAction *action) const;
    void allow();
    void doNext();
    void makeForms();
    void askAndReadFiles();
    void askAndReadFolder();
    void read(const QStringList &files);
    void remindAll();
    void remind(const std::vector<Code<Organisation>> &organisations);
    void enterByHand();
    void recordReceived();
    void correct();
    void addFiles();
    void takeOut();
    void saveFile(Id<Attachment> file);
    void fillPapers(QMenu &menu);
    void fillReturns(QMenu &menu);
    void saveForm();
    void preview(const Result<Document> &document);
    PaperOrder orderOf(const Code<Organisation> &code) const;
    void tellRefusal(const Result<void> &done);

    Settings &m_settings;
    ReturnRegister m_sheet;
    RegisterFilter m_shown = RegisterFilter::All;
    RegisterModel *m_model;
    FilteredRows *m_rows;
    TableView *m_table;
    StepCard *m_step;
    ReturnPanel *m_panel;
    FilterField *m_filter;
    PeriodChoice *m_period;
    QButtonGroup *m_chips;
    QLabel *m_nothing;
    DropOverlay *m_overlay;
    Reminding *m_reminding;
    QAction *m_formsAct = nullptr;
    QAction *m_readAct = nullptr;
    QAction *m_folderAct = nullptr;
    QAction *m_remindAct = nullptr;
    QAction *m_handAct = nullptr;
    QAction *m_receivedAct = nullptr;
    QAction *m_correctAct = nullptr;
    QAction *m_addFilesAct = nullptr;
    QAction *m_takeOutAct = nullptr;
};

} // namespace ansinh
