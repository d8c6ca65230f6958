// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/sending_page.h"

#include "core/actions/send_package.h"
#include "ui/base/desk.h"
#include "ui/sending/other_doors.h"
#include "ui/sending/sendings_model.h"
#include "ui/sending/stage_card.h"
#include "ui/tables/cell_menu.h"
#include "ui/tables/table_tools.h"
#include "ui/widgets/drop_overlay.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/named.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/period_choice.h"
#include "ui/widgets/roles.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ansinh {

namespace {

/// What was submitted stays as it is; only another version makes its package old.
Result<bool> isOutdated(Book &book, const ReadyPackage &package, const SendingStanding &standing)
{
    if (package.isSubmitted)
        return package.version != standing.version;
    return hasChangedSince(book, package.sequence);
}

} // namespace

SendingPage::SendingPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Send and keep"), parent),
      m_settings(settings),
      m_model(new SendingsModel(this)),
      m_rows(new FilteredRows(this)),
      m_table(new TableView),
      m_filter(new FilterField(tr("Find in the register"), m_table)),
      m_period(named<PeriodChoice>("sendingPeriod")),
      m_nothing(named<QLabel>("mutedText")),
      m_stack(new QStackedWidget),
      m_submitCard(new StageCard("submit", tr("1 Submit the report"))),
      m_packageCard(new StageCard("package", tr("2 Make the data package"))),
      m_sendCard(new StageCard("send", tr("3 Send it"))),
      m_doors(new OtherDoors(desk, settings, this)),
      m_more(new QMenu(this)),
      m_overlay(new DropOverlay(this, tr("Let go to check the packages"), tr("Nothing is unpacked or taken in.")))
{
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    addActs();
    addRegisterActs();
    arrange();
    makeHead();
    connectAll();
    setAcceptDrops(true);
}

void SendingPage::makeHead()
{
    m_filter->setObjectName(QStringLiteral("sendingFilter"));
    m_filter->setAcceptDrops(false); // a file dropped here belongs to the page
    auto *more = new QPushButton(tr("&More"));
    more->setObjectName(QStringLiteral("sendingMore"));
    more->setToolTip(tr("Check a package, recipients, Excel, CSV, DHIS2"));
    m_more->setAccessibleName(tr("More"));
    m_more->addActions({m_checkAct, m_recipientsAct});
    m_more->addSeparator();
    m_doors->addTo(*m_more);
    more->setMenu(m_more);
    auto *tools = new TableTools(m_table, QStringLiteral("sending"), tr("Register of what was sent"), m_settings);
    for (QAction *action : {m_receiptAct, m_againAct, m_compareAct, m_removeAct})
        tools->cellMenu().add(action);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_period, m_filter, more, tools->button()})
        addToHead(widget);
}

void SendingPage::arrange()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 14, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(stages());
    layout->addWidget(registerSide(), 1);
    setBody(body);
}

void SendingPage::connectAll()
{
    connect(m_emptyButton, &QPushButton::clicked, this, [this] { m_matter.package ? send() : makePackage(); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        const QString before = m_table->currentIndex().data(CodeRole).toString();
        m_rows->setTyped(typed);
        m_nothing->setVisible(m_rows->rowCount() == 0);
        choose(before);
    });
    connect(m_period, &QComboBox::currentIndexChanged, this, &SendingPage::markOld);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SendingPage::allow);
    connect(m_table, &QAbstractItemView::activated, this, &SendingPage::noteReceipt);
    connect(m_doors, &OtherDoors::refused, this, [this](const Error &error) { notice().refuse(error); });
    connect(m_doors, &OtherDoors::told, this, &Page::told);
}

QWidget *SendingPage::filterField() const
{
    return m_filter;
}

/// The keyboard begins where the next thing is done.
QWidget *SendingPage::mainField() const
{
    switch (nextAct(m_matter)) {
    case SendingAct::Submit: return m_submitButton;
    case SendingAct::MakePackage: return m_makeButton;
    case SendingAct::Send: return m_sendButton;
    case SendingAct::NoteReceipt:
    case SendingAct::None: break;
    }
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_makeButton;
}

Period SendingPage::period() const
{
    return m_period->of(m_desk.year());
}

Result<SendingMatter> SendingPage::matter()
{
    SendingMatter made;
    made.period = period();
    made.today = m_desk.today();
    const Result<Status> &status = m_desk.status(made.period);
    if (!status)
        return status.error();
    made.submit = status->submit;
    auto standing = sendingStandingOf(m_desk.book(), made.period);
    if (!standing)
        return standing.error();
    made.standing = std::move(standing).value();
    made.package = readyPackage(m_settings, m_desk.book().token(), made.period);
    if (!made.package)
        return made;
    const auto isOld = isOutdated(m_desk.book(), *made.package, made.standing);
    if (!isOld)
        return isOld.error();
    made.isOutdated = *isOld;
    return made;
}

void SendingPage::refresh()
{
    Result<SendingMatter> made = matter();
    if (!made)
        return notice().refuse(made.error());
    m_matter = std::move(made).value();
    m_doors->setPeriod(m_matter.period);
    setSubtitle(sendingPeriodText(m_matter.period));
    showStages();
    showRegister();
    judgeOffer();
}

void SendingPage::showStages()
{
    m_submitCard->show(submitText(m_matter));
    m_packageCard->show(packageText(m_matter));
    m_sendCard->show(sendText(m_matter));
    const bool isSubmitted = m_matter.standing.isSubmitted;
    m_submitAct->setVisible(!isSubmitted);
    m_submitAct->setEnabled(!isSubmitted && !m_matter.period.half);
    m_reportAct->setText(isSubmitted ? tr("Open the &report") : tr("Read the &draft"));
    m_makeAct->setText(m_matter.package ? tr("&Make it anew…") : tr("&Make the package…"));
    m_copyAct->setVisible(m_matter.package.has_value());
    m_folderAct->setVisible(m_matter.package.has_value());
    const SendingAct next = nextAct(m_matter);
    markNext(m_submitButton, next == SendingAct::Submit);
    markNext(m_makeButton, next == SendingAct::MakePackage);
    markNext(m_sendButton, next == SendingAct::Send);
    markNext(m_receiptButton, next == SendingAct::NoteReceipt);
    const QAction *first = m_matter.package ? m_sendAct : m_makeAct;
    m_emptyButton->setText(QString(first->text()).remove(QLatin1Char('&'))); // the card's button has the mnemonic
}

void SendingPage::showRegister()
{
    QString before = m_table->currentIndex().data(CodeRole).toString();
    if (before.isEmpty() && !m_matter.standing.unconfirmed.empty())
        before = QString::number(m_matter.standing.unconfirmed.front().id.value);
    m_model->show(m_matter.standing.all);
    m_stack->setCurrentIndex(m_matter.standing.all.empty() ? 1 : 0);
    m_nothing->setVisible(m_rows->rowCount() == 0);
    choose(before);
}

const Sending *SendingPage::chosen() const
{
    return m_model->sending(m_table->currentIndex().data(CodeRole).toString());
}

void SendingPage::choose(const QString &code)
{
    const QModelIndexList found = m_rows->match(m_rows->index(0, 0), CodeRole, code, 1, Qt::MatchExactly);
    m_table->setCurrentIndex(code.isEmpty() || found.isEmpty() ? m_rows->index(0, 0) : found.first());
    m_table->reveal();
    allow();
}

void SendingPage::goTo(const Place &place)
{
    m_period->follow(place); // reads anew at once
    m_filter->setText(place.typed);
    if (!place.code.isEmpty())
        choose(place.code);
}

} // namespace ansinh
