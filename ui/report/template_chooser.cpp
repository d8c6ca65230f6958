// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/template_chooser.h"

#include "ui/base/desk.h"
#include "ui/widgets/ask.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace ansinh {

TemplateChooser::TemplateChooser(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_names(new QComboBox), m_more(new QToolButton)
{
    m_names->setObjectName(QStringLiteral("outlineChoice"));
    m_names->setAccessibleName(tr("Which outline the report follows"));
    m_names->setToolTip(tr("Which outline the report of this year follows; the following years follow it too"));
    m_names->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_more->setObjectName(QStringLiteral("outlineMenu"));
    m_more->setText(QStringLiteral("⋯"));
    m_more->setAccessibleName(tr("Outlines: copy, rename, remove"));
    m_more->setToolTip(m_more->accessibleName());
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    fillMenu();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_names, 1);
    layout->addWidget(m_more);
    connect(m_names, &QComboBox::activated, this, &TemplateChooser::choose);
}

void TemplateChooser::fillMenu()
{
    auto *menu = new QMenu(m_more);
    const auto add = [&](const char *name, const QString &text, auto act) {
        menu->addAction(text, this, act)->setObjectName(QLatin1String(name));
    };
    add("copyOutline", tr("&Copy under a new name…"), &TemplateChooser::copy);
    add("renameOutline", tr("&Rename…"), &TemplateChooser::rename);
    add("removeOutline", tr("Re&move"), &TemplateChooser::remove);
    m_more->setMenu(menu);
}

void TemplateChooser::show(Id<StoredTemplate> chosen, const std::vector<StoredTemplate> &kept)
{
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    m_names->addItem(tr("Usual outline"), qint64(0));
    for (const StoredTemplate &each : kept)
        m_names->addItem(each.name, each.id.value);
    m_names->setCurrentIndex(std::max(0, m_names->findData(chosen.value))); // one that was removed: the usual one
    m_chosen = Id<StoredTemplate>{m_names->currentData().toLongLong()};
    for (QAction *action : m_more->menu()->actions())
        action->setEnabled(m_chosen.isStored() || action->objectName() == QLatin1String("copyOutline"));
}

void TemplateChooser::choose(int index)
{
    const Id<StoredTemplate> id{m_names->itemData(index).toLongLong()};
    if (id == m_chosen)
        return;
    const auto chosen = m_desk.written(chooseOutline(m_desk.book(), m_desk.wholeYear(), id, m_names->itemText(0)));
    if (chosen)
        return;
    m_names->setCurrentIndex(std::max(0, m_names->findData(m_chosen.value)));
    emit refused(chosen.error());
}

void TemplateChooser::copy()
{
    const auto name = askLine(this, tr("Copy the outline"),
                              tr("The copy can be changed for whoever asks for another order; the report of this year "
                                 "follows it. Name of the copy:"),
                              tr("Outline of the town's people's committee"));
    if (!name)
        return;
    const auto copied = m_desk.written(copyOutline(m_desk.book(), m_desk.wholeYear(), *name, m_names->itemText(0)));
    if (!copied)
        emit refused(copied.error());
}

void TemplateChooser::rename()
{
    const auto name = askLine(this, tr("Rename the outline"), tr("New name:"), m_names->currentText());
    if (!name)
        return;
    const auto renamed = m_desk.written(renameOutline(m_desk.book(), m_chosen, *name));
    if (!renamed)
        emit refused(renamed.error());
}

void TemplateChooser::remove()
{
    const QString name = m_names->currentText();
    const auto gone = m_desk.written(m_desk.book().reportSettings().removeTemplate(m_chosen));
    if (!gone)
        return emit refused(gone.error());
    emit told(tr("The outline “%1” was removed; Ctrl+Z brings it back").arg(name));
}

} // namespace ansinh
