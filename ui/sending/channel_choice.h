// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/year/sending.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QRadioButton;

namespace ansinh {

/// By which way something goes: an USB stick that is plugged in, a folder, e-mail, or paper.
class ChannelChoice : public QWidget
{
    Q_OBJECT

public:
    /// Without a file only paper can be chosen.
    explicit ChannelChoice(bool hasFile, QWidget *parent = nullptr);

    SendingChannel channel() const;
    void choose(SendingChannel channel);
    /// The folder to copy to; empty for the other ways. Error Invalid: none is chosen.
    Result<QString> folder() const;
    void setFolder(const QString &folder);
    QStringList addresses() const; ///< as typed: parted by commas
    void proposeAddresses(const QStringList &addresses); ///< what was typed stays

signals:
    void changed();

private:
    QRadioButton *addWay(SendingChannel channel, const char *name, const QString &text, QWidget *field);
    QWidget *stickField();
    QWidget *folderField();
    void findSticks();
    void askFolder();
    void follow();

    QGridLayout *m_grid;
    QButtonGroup *m_ways;
    QComboBox *m_sticks;
    QLineEdit *m_folder;
    QLineEdit *m_mail;
    QString m_proposed; ///< the addresses
};

} // namespace ansinh
