// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ansinh {

class Desk;

/// A screen: a head with the title and what can be done, and what is shown below. Reads its matter
/// when it is looked at, never before.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Desk &desk, const QString &title, QWidget *parent = nullptr);

    QString title() const;
    /// Name of the help page: resources/help/vi/NAME.md.
    virtual QString helpTopic() const = 0;
    /// Where Ctrl+F goes; nullptr: nowhere.
    virtual QWidget *filterField() const { return nullptr; }

    /// Where the keyboard begins; nullptr: nowhere in particular.
    virtual QWidget *mainField() const { return nullptr; }

signals:
    /// A short line for the status bar.
    void told(const QString &line);

protected:
    /// The matter is new: show it.
    virtual void refresh() = 0;
    /// Marks what is shown as old; it is read again at once when the page is seen, else later.
    void markOld();
    void setSubtitle(const QString &subtitle);
    void setPageTitle(const QString &title);
    /// Adds something to the right end of the head.
    void addToHead(QWidget *widget);
    /// What is shown below the head; the page takes it.
    void setBody(QWidget *body);
    void showEvent(QShowEvent *event) override;

    Desk &m_desk;

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_head;
    bool m_isOld = true;
};

} // namespace ansinh
