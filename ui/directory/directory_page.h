// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QStackedWidget;
class QTabBar;

namespace ansinh {

class AreasView;
class DirectoryView;
class FilterField;
class OrganisationsView;
class Settings;

/// Organisations, members of groups and neighbourhoods: added, renamed from a day on, with whom to call.
class DirectoryPage : public Page
{
    Q_OBJECT

public:
    DirectoryPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("directory"); }
    QWidget *filterField() const override;
    QWidget *mainField() const override;
    /// `detail` "areas" or "organisations" is the tab; `code` an organisation's code, or the number of an
    /// area.
    void goTo(const Place &place) override;

protected:
    void refresh() override;

private:
    void arrange(Settings &settings);
    void addTab(DirectoryView *view, const QString &key, const QString &title, Settings &settings);
    DirectoryView *current() const;
    void filter(const QString &typed);

    OrganisationsView *m_organisations;
    AreasView *m_areas;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    FilterField *m_filter;
};

} // namespace ansinh
