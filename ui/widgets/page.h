// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/place.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ansinh {

class Desk;
class Notice;
class PageHead;

/// A screen: a head with the title and what can be done, and what is shown below. Reads its matter
/// when it is looked at, never before.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Desk &desk, const QString &title, QWidget *parent = nullptr);

    QString title() const;
    QString subtitle() const;
    Desk &desk() const { return m_desk; }
    /// What its parts need, and never less than a page is read in.
    QSize minimumSizeHint() const override;
    /// A page that is not seen is not measured: all pages lie in one stack, which asks each of them.
    int heightForWidth(int width) const override { return isHidden() ? 0 : QWidget::heightForWidth(width); }
    /// Name of the help page: resources/help/vi/NAME.md.
    virtual QString helpTopic() const = 0;
    /// Where Ctrl+L goes; nullptr: nowhere.
    virtual QWidget *filterField() const { return nullptr; }
    /// Whether what is typed there narrows the tables that the page prints; false: it narrows a choice.
    virtual bool filtersTables() const { return true; }
    /// Where the keyboard begins; nullptr: nowhere in particular.
    virtual QWidget *mainField() const { return nullptr; }
    /// Chooses what the place names; called when the page is shown and fresh.
    virtual void goTo(const Place &place) { Q_UNUSED(place) }
    /// What is shown that only goTo() brings back, as the history of one figure; absent: nothing of the kind.
    virtual std::optional<Place> standing() const { return {}; }
    /// Takes what is still being typed into the book; called before the page is left, the window closed, or
    /// the desk changed. False: something of it could not be taken and still stands there.
    virtual bool commitTyped() { return true; }
    /// Reads its matter now if what it shows is old, so that it need not when it is seen.
    void prepare();

signals:
    /// A short line for the status bar.
    void told(const QString &line);
    /// The officer chose something that stands elsewhere.
    void placeChosen(const ansinh::Place &place);

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
    /// The strip for refusals and warnings.
    Notice &notice() const { return *m_notice; }
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

    Desk &m_desk;

private:
    void turnTab(int steps);

    QLabel *m_title;
    QLabel *m_subtitle;
    PageHead *m_head;
    Notice *m_notice;
    bool m_isOld = true;
};

} // namespace ansinh
