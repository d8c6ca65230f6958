// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/channel_choice.h"

#include "core/base/removable_drives.h"
#include "ui/sending/sending_words.h"
#include "ui/widgets/named.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>

namespace ansinh {

ChannelChoice::ChannelChoice(bool hasFile, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_ways(new QButtonGroup(this)),
      m_sticks(named<QComboBox>("sendStick")),
      m_folder(named<QLineEdit>("sendFolder")),
      m_mail(named<QLineEdit>("sendMail"))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_mail->setPlaceholderText(tr("address, or empty: you fill it in there"));
    m_mail->setAccessibleName(tr("E-mail address"));
    m_mail->setToolTip(tr("Several addresses are parted by commas"));
    auto *paper = named<QLabel>("mutedText");
    paper->setText(tr("The printed report is carried or posted; no file goes with it."));
    const std::vector<QRadioButton *> files{
        addWay(SendingChannel::Usb, "sendByStick", tr("&USB stick"), stickField()),
        addWay(SendingChannel::Folder, "sendByFolder", tr("F&older"), folderField()),
        addWay(SendingChannel::Email, "sendByMail", tr("&E-mail"), m_mail)};
    addWay(SendingChannel::Paper, "sendByPaper", tr("&Paper"), paper);
    for (QRadioButton *way : files)
        way->setEnabled(hasFile);
    findSticks();
    choose(!hasFile ? SendingChannel::Paper : m_sticks->count() > 0 ? SendingChannel::Usb : SendingChannel::Folder);
    connect(m_ways, &QButtonGroup::idToggled, this, &ChannelChoice::follow);
    follow();
}

QRadioButton *ChannelChoice::addWay(SendingChannel channel, const char *name, const QString &text, QWidget *field)
{
    auto *way = new QRadioButton(text);
    way->setObjectName(QString::fromLatin1(name));
    way->setToolTip(channelText(channel));
    m_ways->addButton(way, static_cast<int>(channel));
    const int row = m_grid->rowCount();
    m_grid->addWidget(way, row, 0);
    m_grid->addWidget(field, row, 1);
    return way;
}

QWidget *ChannelChoice::stickField()
{
    m_sticks->setAccessibleName(tr("USB stick"));
    m_sticks->setToolTip(tr("The sticks that are plugged in now"));
    auto *again = new QPushButton(tr("&Look again"));
    again->setObjectName(QStringLiteral("findSticks"));
    again->setToolTip(tr("Look which sticks are plugged in now"));
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &ChannelChoice::findSticks);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sticks, 1);
    layout->addWidget(again);
    return row;
}

QWidget *ChannelChoice::folderField()
{
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setToolTip(tr("A folder of this machine or of the network"));
    auto *choose = new QPushButton(tr("C&hoose…"));
    choose->setObjectName(QStringLiteral("sendChooseFolder"));
    choose->setToolTip(tr("Choose the folder"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ChannelChoice::askFolder);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    return row;
}

void ChannelChoice::findSticks()
{
    const QString before = m_sticks->currentData().toString();
    m_sticks->clear();
    for (const RemovableDrive &drive : removableDrives()) {
        const QString free = drive.isReadOnly ? tr("write-protected") : tr("%1 free").arg(sizeText(drive.bytesFree));
        m_sticks->addItem(QStringLiteral("%1 (%2) · %3").arg(drive.name, QDir::toNativeSeparators(drive.root), free),
                          drive.root);
    }
    m_sticks->setPlaceholderText(tr("No stick is plugged in"));
    m_sticks->setCurrentIndex(qMax(m_sticks->findData(before), m_sticks->count() > 0 ? 0 : -1));
}

void ChannelChoice::askFolder()
{
    QFileDialog dialog(this, tr("Folder to copy to"), m_folder->text());
    dialog.setObjectName(QStringLiteral("sendFolderDialog"));
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    if (dialog.exec() == QDialog::Accepted)
        setFolder(dialog.selectedFiles().constFirst());
}

/// Only the field of the chosen way can be filled in.
void ChannelChoice::follow()
{
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        const QLayoutItem *way = m_grid->itemAtPosition(row, 0);
        const QLayoutItem *field = m_grid->itemAtPosition(row, 1);
        if (way && field)
            field->widget()->setEnabled(static_cast<QRadioButton *>(way->widget())->isChecked());
    }
    emit changed();
}

SendingChannel ChannelChoice::channel() const
{
    return static_cast<SendingChannel>(m_ways->checkedId());
}

void ChannelChoice::choose(SendingChannel channel)
{
    m_ways->button(static_cast<int>(channel))->setChecked(true);
}

Result<QString> ChannelChoice::folder() const
{
    if (channel() == SendingChannel::Usb) {
        const QString root = m_sticks->currentData().toString();
        return !root.isEmpty()
            ? Result<QString>(root)
            : Error{ErrorKind::Invalid,
                    tr("No USB stick is chosen. Plug it in and press “Look again”, or choose its folder under "
                       "“Folder”."),
                    {}};
    }
    if (channel() != SendingChannel::Folder)
        return QString();
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return !folder.isEmpty() ? Result<QString>(folder)
                             : Error{ErrorKind::Invalid, tr("Choose the folder to copy to."), {}};
}

void ChannelChoice::setFolder(const QString &folder)
{
    m_folder->setText(QDir::toNativeSeparators(folder));
}

QStringList ChannelChoice::addresses() const
{
    static const QRegularExpression kBetween(QStringLiteral("[,;\\s]+"));
    return m_mail->text().split(kBetween, Qt::SkipEmptyParts);
}

void ChannelChoice::proposeAddresses(const QStringList &addresses)
{
    const bool isTyped = m_mail->text() != m_proposed;
    m_proposed = addresses.join(QStringLiteral(", "));
    if (!isTyped)
        m_mail->setText(m_proposed);
}

} // namespace ansinh
