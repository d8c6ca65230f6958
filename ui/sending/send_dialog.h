// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sending/sending_words.h"

#include <QDialog>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ansinh {

class ChannelChoice;
class CheckList;
class Desk;
class Settings;
class WrappedLabel;

/// Sends the package that lies ready, or the report on paper, and notes it in the register: to whom, by which way, on
/// which day. A copy counts once it was read back; an e-mail once the officer says that it has gone.
class SendDialog : public QDialog
{
    Q_OBJECT

public:
    /// `repeated`: the sending that is repeated; its recipient is the only one.
    SendDialog(Desk &desk, Settings &settings, const SendingMatter &matter, const std::optional<Sending> &repeated,
               QWidget *parent);

    const QString &said() const { return m_said; } ///< what was done, in a line

public slots:
    void reject() override;

private:
    void arrange();
    QWidget *question();
    QWidget *mailSide();
    QWidget *fields();
    QWidget *buttons();
    void fillRecipients();
    void showChannel();
    QString packageLine() const;
    QStringList uncoveredRecipients() const;
    void take();
    void deliver();
    void openMail();
    void note(const QString &place);
    Result<std::vector<Sending>> sendings() const;
    Sending sendingTo(const PackageRecipient &recipient, const QDate &day) const;
    QStringList addresses() const;
    void setCopying(bool isCopying);
    void refuse(const QString &message);

    Desk &m_desk;
    Settings &m_settings;
    SendingMatter m_matter;
    std::optional<Sending> m_repeated;
    std::vector<PackageRecipient> m_recipients;
    QString m_said;
    bool m_isCopying = false;
    CheckList *m_to;
    ChannelChoice *m_channel;
    QLineEdit *m_day;
    QLineEdit *m_note;
    WrappedLabel *m_package;
    WrappedLabel *m_refusal;
    QProgressBar *m_progress;
    QPushButton *m_ok;
    QStackedWidget *m_stack;
};

} // namespace ansinh
