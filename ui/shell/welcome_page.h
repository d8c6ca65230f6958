// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ansinh {

class Card;

/// What is seen without a book: what a book is, how to create, open or try one, and why one could not
/// be opened.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const QStringList &recentBooks, QWidget *parent = nullptr);

    void setRecentBooks(const QStringList &books);
    /// Says why the book could not be opened; the message itself says what to do next.
    void showRefusal(const Error &error);

signals:
    void createChosen();
    void openChosen();
    void sampleChosen();
    void recentChosen(const QString &path);

private:
    void makeNotice();
    void scroll(QWidget *column);
    QWidget *makeChoices();
    QPushButton *addChoice(QVBoxLayout *layout, const QString &title, const QString &explanation);

    QFrame *m_notice;
    QLabel *m_reason;
    Card *m_recent;
    QVBoxLayout *m_recentLayout;
};

} // namespace ansinh
