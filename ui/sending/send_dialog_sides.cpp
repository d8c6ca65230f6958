// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/send_dialog.h"

#include "core/text/date_text.h"
#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/preview/save_place.h"
#include "ui/sending/channel_choice.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/named.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

namespace ansinh {

namespace {

constexpr int kLinesOfRecipients = 5;

} // namespace

SendDialog::SendDialog(Desk &desk, Settings &settings, const SendingMatter &matter,
                       const std::optional<Sending> &repeated, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_settings(settings),
      m_matter(matter),
      m_repeated(repeated),
      m_to(named<CheckList>("sendTo")),
      m_channel(new ChannelChoice(matter.package.has_value())),
      m_day(named<QLineEdit>("sendDay")),
      m_note(named<QLineEdit>("sendNote")),
      m_package(named<WrappedLabel>("sendPackageLine")),
      m_refusal(named<WrappedLabel>("sendRefusal")),
      m_progress(named<QProgressBar>("sendProgress")),
      m_ok(new QPushButton),
      m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("sendDialog"));
    setWindowTitle(repeated ? tr("Send again") : tr("Send"));
    arrange();
    const QString last = settings.choice(QStringLiteral("sending/folder"));
    m_channel->setFolder(last.isEmpty() ? folderToSaveIn(settings) : last);
    fillRecipients();
    if (repeated && (matter.package || repeated->channel == SendingChannel::Paper))
        m_channel->choose(repeated->channel);
    connect(m_channel, &ChannelChoice::changed, this, &SendDialog::showChannel);
    connect(m_to, &CheckList::tickedChanged, this, &SendDialog::showChannel);
    showChannel();
    const int letter = fontMetrics().averageCharWidth();
    fitOnScreen(*this, {letter * 88, letter * 66});
    m_to->setFocus();
}

void SendDialog::arrange()
{
    m_refusal->setProperty("fault", true);
    m_refusal->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The file is being copied and read back"));
    m_progress->hide();
    m_stack->addWidget(question());
    m_stack->addWidget(mailSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_refusal);
}

QWidget *SendDialog::question()
{
    auto *side = new QWidget;
    m_to->setMinimumHeight(fontMetrics().height() * kLinesOfRecipients);
    m_to->setToolTip(tr("Space ticks"));
    m_package->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_package);
    layout->addWidget(labelFor(tr("&To"), m_to));
    layout->addWidget(m_to, 1);
    layout->addWidget(m_channel);
    layout->addWidget(fields());
    layout->addWidget(buttons());
    return side;
}

QWidget *SendDialog::fields()
{
    m_day->setText(shortDate(m_desk.today()));
    m_day->setToolTip(tr("As 05/11/2026"));
    m_day->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    m_note->setToolTip(tr("Who took it, a number of the post, or nothing"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(tr("&Day"), m_day));
    layout->addWidget(m_day);
    layout->addSpacing(10);
    layout->addWidget(labelFor(tr("Not&e"), m_note));
    layout->addWidget(m_note, 1);
    return row;
}

QWidget *SendDialog::buttons()
{
    m_ok->setObjectName(QStringLiteral("sendOk"));
    m_ok->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("sendCancel"));
    cancel->setAutoDefault(false);
    connect(m_ok, &QPushButton::clicked, this, &SendDialog::take);
    connect(cancel, &QPushButton::clicked, this, &SendDialog::reject);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_ok);
    layout->addWidget(cancel);
    return row;
}

/// After the letter was opened: only the officer knows whether it went out.
QWidget *SendDialog::mailSide()
{
    auto *side = new QWidget;
    auto *text = new WrappedLabel(
        tr("The letter stands open in the mail program, and the folder of the package beside it. Attach the file "
           "(its place is in the clipboard: Ctrl+V in the question for the file), send the letter, then come back "
           "here."));
    auto *gone = new QPushButton(tr("It has gone: &note it"));
    gone->setObjectName(QStringLiteral("sendMailGone"));
    gone->setProperty("primary", true);
    auto *notYet = new QPushButton(tr("N&ot sent"));
    notYet->setObjectName(QStringLiteral("sendMailNotYet"));
    notYet->setAutoDefault(false);
    connect(gone, &QPushButton::clicked, this, [this] { note({}); });
    connect(notYet, &QPushButton::clicked, this, &SendDialog::reject);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(gone);
    row->addWidget(notYet);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    layout->addStretch(1);
    layout->addLayout(row);
    return side;
}

} // namespace ansinh
