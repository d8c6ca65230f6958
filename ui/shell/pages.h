// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_list.h"

#include <QStackedWidget>

namespace ansinh {

class Page;

/// The pages one upon the other; each is made when it is first looked at, or before, while nobody does
/// anything. What lies on top may also be something else, as the welcome page.
class Pages : public QStackedWidget
{
    Q_OBJECT

public:
    explicit Pages(std::vector<PageSpec> specs, QWidget *parent = nullptr);

    const std::vector<PageSpec> &specs() const { return m_specs; }
    /// In the book that is open.
    bool has(const QString &name) const;
    /// Which pages there are: those of a town's book, or of a ward's.
    void setTown(bool isTown) { m_isTown = isTown; }
    /// Shows the page; what was being typed on the one before is taken first.
    void show(const QString &name);
    void showOther(QWidget *widget);
    using QStackedWidget::show;
    /// Makes a page, or reads and lays out one that nobody has seen yet: one step, as short as a keystroke's
    /// answer. False: all is ready.
    bool prepareNext();
    /// Takes what is still being typed; false: not all of it could be taken.
    bool commitTyped();
    /// nullptr: something else is shown.
    Page *current() const;
    /// What the page on top needs at least: a strip that is shown on it makes it no higher than that.
    int heightForWidth(int width) const override;
    const QString &currentName() const { return m_current; } ///< empty: something else is shown

signals:
    void made(ansinh::Page *page); ///< to be wired

private:
    enum class Stage { Unmade, Made, Read, Ready };

    void make(std::size_t place);
    void lay(QWidget *top);

    std::vector<PageSpec> m_specs;
    std::vector<Page *> m_pages; ///< beside the specs; nullptr: not made yet
    std::vector<Stage> m_stages; ///< beside them: how far each is prepared
    QString m_current;
    bool m_isTown = false;
};

} // namespace ansinh
