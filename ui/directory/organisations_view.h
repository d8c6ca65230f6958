// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/directory_view.h"

namespace ansinh {

class OrganisationsModel;
class Settings;

/// The organisations of the plan and those that the ward added.
class OrganisationsView : public DirectoryView
{
    Q_OBJECT

public:
    OrganisationsView(Desk &desk, Settings &settings, QWidget *parent = nullptr);

protected:
    void fill(const DirectoryMatter &matter) override;
    QString panelHtml(const QString &code) const override;
    void allow(const QString &code) override;

private:
    void addActions();
    void arrangeColumns();
    const Organisation *organisation() const; ///< nullptr: none is chosen
    void rename();
    void enterContact();
    void eraseContact();

    Settings &m_settings;
    OrganisationsModel *m_model;
    std::vector<QAction *> m_needRow;
    QAction *m_erase = nullptr;
};

} // namespace ansinh
