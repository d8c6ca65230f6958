// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/collection_page.h"

#include "core/actions/receipts.h"
#include "ui/base/desk.h"
#include "ui/collection/forms_dialog.h"
#include "ui/collection/hand_entry_dialog.h"
#include "ui/collection/import_dialog.h"
#include "ui/collection/kept_files.h"
#include "ui/collection/receipt_dialog.h"
#include "ui/collection/reminding.h"
#include "ui/collection/return_panel.h"
#include "ui/preview/save_place.h"
#include "ui/widgets/keyed_act.h"
#include "ui/widgets/notice.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace ansinh {

namespace {

QKeySequence control(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | key);
}

} // namespace

QAction *CollectionPage::addAct(const char *name, const QString &text, const QString &hint, const QKeySequence &key,
                                Act act)
{
    QAction *action = actionOf(this, {name, text, hint, key});
    connect(action, &QAction::triggered, this, act);
    return action;
}

void CollectionPage::addActs()
{
    m_formsAct = addAct("makeForms", tr("Make &forms…"), tr("Request workbooks and letters for the organisations"),
                        control(Qt::Key_M), &CollectionPage::makeForms);
    m_readAct = addAct("readReturns", tr("&Read returns…"),
                       tr("Read filled workbooks; nothing is written before you have "
                          "looked through them"),
                       control(Qt::Key_R), &CollectionPage::askAndReadFiles);
    m_folderAct = addAct("readFolder", tr("Read a f&older…"), tr("Read all workbooks of a folder"), control(Qt::Key_D),
                         &CollectionPage::askAndReadFolder);
    m_remindAct = addAct("remindAll", tr("Re&mind…"), tr("Reminder letters to all who have not sent"),
                         control(Qt::Key_E), &CollectionPage::remindAll);
    m_handAct = addAct("enterByHand", tr("&Type in…"), tr("Type in what came on paper or in a document"), Qt::Key_F4,
                       &CollectionPage::enterByHand);
    m_receivedAct
        = addAct("recordReceived", tr("Note re&ceipt…"), tr("Note that the report has come, without its figures"),
                 Qt::Key_Insert, &CollectionPage::recordReceived);
    m_correctAct = addAct("correctReceipt", tr("&Correct the receipt…"),
                          tr("Day, document, channel, signer of the newest "
                             "version"),
                          Qt::Key_F2, &CollectionPage::correct);
    m_addFilesAct = addAct("addFiles", tr("&Add a scan…"), tr("Keep a scan or a document with the newest version"),
                           control(Qt::Key_I), &CollectionPage::addFiles);
    m_takeOutAct = addAct("takeOut", tr("Ta&ke out the receipt…"), tr("Take the newest version out of the register"),
                          Qt::Key_Delete, &CollectionPage::takeOut);
    m_panel->addButton(m_handAct);
    m_panel->addButton(m_receivedAct);
    QMenu *papers = m_panel->addMenu("papersOfOne", tr("&Papers"), tr("Its form, letters and slip"));
    QMenu *returns = m_panel->addMenu("returnsOfOne", tr("Ret&urn"), tr("Correct the receipt, files that were kept"));
    connect(papers, &QMenu::aboutToShow, this, [this, papers] { fillPapers(*papers); });
    connect(returns, &QMenu::aboutToShow, this, [this, returns] { fillReturns(*returns); });
    connect(m_reminding, &Reminding::noted, this,
            [this](int count) { emit told(tr("Noted: %n organisations reminded", nullptr, count)); });
    connect(m_reminding, &Reminding::leftUnnoted, this, [this](const Period &of, const auto &organisations) {
        notice().say(tr("The reminders are not noted as sent."));
        notice().offer(tr("Note as sent…"), [this, of, organisations] { m_reminding->note(of, organisations); });
    });
}

QPushButton *CollectionPage::actButton(QAction *action) const
{
    auto *button = new QPushButton(action->text());
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setToolTip(action->toolTip());
    button->setProperty("small", true);
    button->setAutoDefault(false);
    if (action == m_readAct) { // files one by one, or a whole folder
        auto *menu = new QMenu(button);
        menu->setAccessibleName(action->toolTip());
        menu->addActions({m_readAct, m_folderAct});
        button->setMenu(menu);
    } else {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
    }
    connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

void CollectionPage::allow()
{
    const RegisterRow *row = chosen();
    m_formsAct->setEnabled(!m_sheet.rows.empty());
    m_remindAct->setEnabled(m_sheet.totals().toRemind > 0);
    for (QAction *action : {m_handAct, m_receivedAct})
        action->setEnabled(row != nullptr);
    for (QAction *action : {m_correctAct, m_addFilesAct, m_takeOutAct})
        action->setEnabled(row && row->newest());
    m_panel->setActive(row != nullptr);
}

void CollectionPage::tellRefusal(const Result<void> &done)
{
    if (!done)
        notice().refuse(done.error());
}

void CollectionPage::doNext()
{
    switch (collectStep(m_sheet)) {
    case CollectStep::NobodyAsked: return emit placeChosen({QStringLiteral("plan"), {}, {}, {}});
    case CollectStep::SendForms: return makeForms();
    case CollectStep::Remind: return remind(dueForReminder(m_sheet));
    case CollectStep::Complete:
        if (m_sheet.totals().incomplete > 0)
            return setFilter(RegisterFilter::Incomplete);
        return emit placeChosen({QStringLiteral("targets"), {}, {}, {}});
    case CollectStep::ReadReturns:
    case CollectStep::Over: break;
    }
    askAndReadFiles();
}

void CollectionPage::makeForms()
{
    FormsDialog dialog(m_desk, m_settings, m_sheet, {}, this);
    dialog.exec();
}

void CollectionPage::askAndReadFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Read returns"), folderToSaveIn(m_settings),
                                                            tr("Workbooks (*.xlsx *.xlsm *.xls *.ods);;All files (*)"));
    if (!files.isEmpty())
        read(files);
}

void CollectionPage::askAndReadFolder()
{
    const QString folder
        = QFileDialog::getExistingDirectory(this, tr("Read all returns of a folder"), folderToSaveIn(m_settings));
    if (!folder.isEmpty())
        read({folder});
}

void CollectionPage::read(const QStringList &files)
{
    ImportDialog dialog(m_desk, files, this, &m_settings);
    connect(&dialog, &ImportDialog::told, this, &Page::told);
    connect(&dialog, &ImportDialog::placeChosen, this, &Page::placeChosen);
    dialog.exec();
}

void CollectionPage::remindAll()
{
    std::vector<Code<Organisation>> due = dueForReminder(m_sheet);
    const bool isOnceMore = due.empty(); // all were reminded lately: the officer wants it again
    for (const RegisterRow &row : m_sheet.rows) {
        if (isOnceMore && row.isToBeReminded)
            due.push_back(row.code);
    }
    remind(due);
}

void CollectionPage::remind(const std::vector<Code<Organisation>> &organisations)
{
    tellRefusal(m_reminding->open(m_sheet.period, organisations));
}

void CollectionPage::enterByHand()
{
    if (const RegisterRow *row = chosen()) {
        HandEntryDialog dialog(m_desk, row->code, m_sheet.period, this);
        connect(&dialog, &HandEntryDialog::told, this, &Page::told);
        dialog.exec();
    }
}

void CollectionPage::recordReceived()
{
    const RegisterRow *row = chosen();
    if (!row)
        return;
    Receipt receipt;
    receipt.received = m_desk.today();
    const Code<Organisation> code = row->code;
    ReceiptDialog dialog(
        {tr("Receipt of the report of %1").arg(row->name),
         tr("Only the receipt is noted. Its figures are read from a workbook or typed in."), tr("Note receipt"),
         receipt},
        m_desk.today(),
        [this, code](const Receipt &given) -> Result<void> {
            const auto done = m_desk.written(recordReceipt(m_desk.book(), code, m_sheet.period, given));
            return done ? Result<void>() : done.error();
        },
        this);
    dialog.exec();
}

void CollectionPage::correct()
{
    const RegisterRow *row = chosen();
    if (!row || !row->newest())
        return;
    const Submission version = *row->newest();
    ReceiptDialog dialog(
        {tr("Receipt of the report of %1, version %2").arg(row->name).arg(version.version),
         tr("Whether it came on time is judged on the day received of the first version."), tr("Correct"),
         receiptOf(version)},
        m_desk.today(),
        [this, version](const Receipt &given) { return m_desk.written(correctReceipt(m_desk.book(), version, given)); },
        this);
    dialog.exec();
}

void CollectionPage::addFiles()
{
    const RegisterRow *row = chosen();
    if (!row || !row->newest())
        return;
    const Submission version = *row->newest();
    const auto files = askForFiles(this, m_settings);
    if (!files)
        return notice().refuse(files.error());
    if (!files->empty())
        tellRefusal(m_desk.written(addReturnFiles(m_desk.book(), version, *files)));
}

void CollectionPage::takeOut()
{
    const RegisterRow *row = chosen();
    if (!row || !row->newest())
        return;
    const Submission version = *row->newest();
    QMessageBox box(QMessageBox::Question, tr("Take out a receipt"),
                    tr("Take version %1 of %2 out of the register?").arg(version.version).arg(row->name),
                    QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("takeOutBox"));
    box.setInformativeText(
        tr("Its kept files go with it; the figures that were recorded with it stay. Ctrl+Z brings it "
           "back."));
    QPushButton *yes = box.addButton(tr("Take out"), QMessageBox::DestructiveRole);
    yes->setObjectName(QStringLiteral("takeOutOk"));
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == yes)
        tellRefusal(m_desk.written(m_desk.book().submissions().remove(version.id)));
}

} // namespace ansinh
