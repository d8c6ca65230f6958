// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ansinh {

struct Error;

/// A strip below the head of a page that says what happened, without stopping the hands: a refusal
/// with its remedy, or a warning. Esc or its cross puts it away.
class Notice : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    /// A refusal; the text says what to do, the detail can be copied for whoever helps.
    void refuse(const Error &error);
    /// Something to look at; everything was taken.
    void warn(const QString &text);
    /// A quiet line.
    void say(const QString &text);
    /// One more button at the right; pressing it puts the notice away first.
    void offer(const QString &text, std::function<void()> act);
    void putAway();
    QString text() const;

private:
    void showText(const QString &mark, const QString &text, const char *kind);
    void clearOffers();

    QLabel *m_text;
    QHBoxLayout *m_offers;
    QToolButton *m_close;
};

} // namespace ansinh
