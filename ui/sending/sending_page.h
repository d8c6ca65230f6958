// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sending/sending_words.h"
#include "ui/widgets/page.h"

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace ansinh {

class DropOverlay;
class FilteredRows;
class FilterField;
class OtherDoors;
class PeriodChoice;
class SendingsModel;
class Settings;
class StageCard;
class TableView;

/// The last step of the year (Gửi và lưu): the report is submitted, the data package made and sent, its receipt noted.
/// Below stands the register of what was sent. Packages dropped anywhere on it are checked.
class SendingPage : public Page
{
    Q_OBJECT

public:
    SendingPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("sending"); }
    QWidget *filterField() const override;
    QWidget *mainField() const override;
    /// `code` a sending by its id; `detail` "half" shows the first half.
    void goTo(const Place &place) override;

protected:
    void refresh() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // What stands where: sending_page.cpp
    void makeHead();
    void arrange();
    void connectAll();
    void showStages();
    void showRegister();
    void choose(const QString &code);
    const Sending *chosen() const; ///< nullptr: none
    Period period() const;
    Result<SendingMatter> matter();

    // Its parts: sending_sides.cpp
    QWidget *stages();
    QWidget *registerSide();
    QWidget *registerActs();
    QWidget *emptyCard();

    // What can be done: sending_acts.cpp
    using Act = void (SendingPage::*)();
    QAction *addAct(const char *name, const QString &text, const QString &hint, const QKeySequence &key, Act act);
    void addActs();
    void addRegisterActs();
    void allow();
    void submit();
    void openReport();
    void makePackage();
    void copyCode();
    void openFolder();
    void send();
    void sendAgain();
    void noteReceipt();
    void compareCode();
    void remove();
    void editRecipients();
    void checkPackage();
    void tellRefusal(const Result<void> &done);
    void judgeOffer();

    /// What the notice offers to undo.
    struct Offer
    {
        qint64 change; ///< the newest then
        QString text;
    };

    Settings &m_settings;
    SendingMatter m_matter;
    std::optional<Offer> m_offered;
    SendingsModel *m_model;
    FilteredRows *m_rows;
    TableView *m_table;
    FilterField *m_filter;
    PeriodChoice *m_period;
    QLabel *m_nothing;
    QStackedWidget *m_stack; ///< the register, or what stands there while it is empty
    StageCard *m_submitCard;
    StageCard *m_packageCard;
    StageCard *m_sendCard;
    OtherDoors *m_doors;
    QMenu *m_more;
    DropOverlay *m_overlay;
    QAction *m_submitAct = nullptr;
    QAction *m_reportAct = nullptr;
    QAction *m_makeAct = nullptr;
    QAction *m_copyAct = nullptr;
    QAction *m_folderAct = nullptr;
    QAction *m_sendAct = nullptr;
    QAction *m_recipientsAct = nullptr;
    QAction *m_againAct = nullptr;
    QAction *m_receiptAct = nullptr;
    QAction *m_compareAct = nullptr;
    QAction *m_removeAct = nullptr;
    QAction *m_checkAct = nullptr;
    QPushButton *m_submitButton = nullptr;
    QPushButton *m_makeButton = nullptr;
    QPushButton *m_sendButton = nullptr;
    QPushButton *m_receiptButton = nullptr;
    QPushButton *m_emptyButton = nullptr;
};

} // namespace ansinh
