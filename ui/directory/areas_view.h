// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/directory_view.h"

namespace ansinh {

class AreasModel;

/// The neighbourhoods of the ward in their order.
class AreasView : public DirectoryView
{
    Q_OBJECT

public:
    explicit AreasView(Desk &desk, QWidget *parent = nullptr);

protected:
    void fill(const DirectoryMatter &matter) override;
    QString panelHtml(const QString &code) const override;
    void allow(const QString &code) override;

private:
    void addActions();
    void arrangeColumns();
    const Area *area(const QString &id) const; ///< nullptr: there is none
    const Area *area() const { return area(chosen()); }
    void move(int places);
    void rename();
    void enterContact();
    void eraseContact();

    AreasModel *m_model;
    std::vector<QAction *> m_needRow;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_erase = nullptr;
};

} // namespace ansinh
