// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/report_outline.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace ansinh {

class Desk;

/// Which outline the year's report follows, and the outlines that are kept: copied, renamed, removed.
class TemplateChooser : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateChooser(Desk &desk, QWidget *parent = nullptr);

    void show(Id<StoredTemplate> chosen, const std::vector<StoredTemplate> &kept);
    using QWidget::show;

signals:
    void told(const QString &line);
    void refused(const ansinh::Error &error);

private:
    void fillMenu();
    void choose(int index);
    void copy();
    void rename();
    void remove();

    Desk &m_desk;
    Id<StoredTemplate> m_chosen;
    QComboBox *m_names;
    QToolButton *m_more;
};

} // namespace ansinh
