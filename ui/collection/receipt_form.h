// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace ansinh {

class ReceiptAttachments;

/// On which way a return came, in the words of the screen.
QString channelWord(Channel channel);

/// How a return reached the ward, as the register keeps it. Days are typed as people do and judged when their
/// field is left. Writes nothing.
class ReceiptForm : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptForm(const QDate &today, QWidget *parent = nullptr);

    /// As it stands; a day that was not understood is no day.
    Receipt receipt() const;
    void setReceipt(const Receipt &receipt);
    /// Judges every field; false: one of them has to be mended and has the keyboard now.
    bool judgeAll();
    /// What is wrong, in the order of the fields; empty: nothing.
    QString fault() const;
    /// For what is dropped elsewhere on the window.
    void attach(const QStringList &paths);

signals:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QLineEdit *line;
        QLabel *fault;
    };

    Field lineField(const char *name, const QString &label, const QString &tip, int row, int column);
    void put(const QString &label, QWidget *field, int row, int column, int columns = 1);
    void arrange();
    QString faultOf(const Field &field) const;
    bool judge(const Field &field);
    void tellEdited();

    QDate m_today;
    QGridLayout *m_grid;
    Field m_received;
    QComboBox *m_channel;
    Field m_number;
    Field m_date;
    Field m_signer;
    Field m_post;
    Field m_note;
    ReceiptAttachments *m_attachments;
};

} // namespace ansinh
