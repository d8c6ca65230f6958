// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/shell/navigation_button.h"
#include "ui/shell/page_list.h"
#include "ui/widgets/wrapped_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ansinh {

namespace {

// Wide enough for a page with its icon and its badge, at every size of the text.
constexpr int kLetters = 19;
constexpr int kBesideLetters = 74;

} // namespace

Navigation::Navigation(QWidget *parent)
    : QFrame(parent),
      m_ward(new WrappedLabel),
      m_year(new QComboBox),
      m_group(new QButtonGroup(this)),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("navigation"));
    setFixedWidth(fontMetrics().averageCharWidth() * kLetters + kBesideLetters);
    auto *brand = new QLabel(QStringLiteral("An Sinh"));
    brand->setObjectName(QStringLiteral("brand"));
    brand->setContentsMargins(10, 0, 0, 0);
    m_ward->setObjectName(QStringLiteral("ward"));
    m_ward->setContentsMargins(10, 0, 0, 6);
    m_year->setObjectName(QStringLiteral("yearChoice"));
    m_year->setAccessibleName(tr("Reporting year"));
    m_year->setToolTip(tr("The year that all pages show"));
    m_layout->setContentsMargins(10, 14, 10, 12);
    m_layout->setSpacing(2);
    m_layout->addWidget(brand);
    m_layout->addWidget(m_ward);
    m_layout->addWidget(m_year);
    m_layout->addSpacing(8);
    connect(m_year, &QComboBox::activated, this, [this] { emit yearChosen(m_year->currentData().toInt()); });
}

void Navigation::addSection(const QString &title)
{
    auto *label = new QLabel(title.toUpper());
    label->setObjectName(QStringLiteral("ward"));
    label->setContentsMargins(10, 12, 0, 4);
    m_layout->addWidget(label);
    m_section = label;
}

void Navigation::addFindBox(QWidget *field)
{
    m_layout->insertWidget(m_layout->indexOf(m_year), field);
    m_layout->insertSpacing(m_layout->indexOf(m_year), 6);
    setTabOrder(field, m_year);
}

void Navigation::addPage(const PageSpec &spec)
{
    const QString name = spec.name;
    auto *button = new NavigationButton(name, spec.text, spec.icon);
    const QString key = spec.shortcut.toString(QKeySequence::NativeText);
    button->setToolTip(key.isEmpty() ? spec.text : QStringLiteral("%1 (%2)").arg(spec.text, key));
    m_group->addButton(button);
    m_layout->addWidget(button);
    m_pages.insert(name, button);
    if (m_section)
        m_sections.insert(name, m_section);
    connect(button, &QAbstractButton::clicked, this, [this, name] { emit pageChosen(name); });
}

void Navigation::setShown(const QString &page, bool isShown)
{
    if (NavigationButton *button = m_pages.value(page))
        button->setVisible(isShown);
    QWidget *section = m_sections.value(page);
    if (!section)
        return;
    bool isAnyShown = false;
    for (auto each = m_sections.cbegin(); each != m_sections.cend(); ++each)
        isAnyShown = isAnyShown || (*each == section && !m_pages.value(each.key())->isHidden());
    section->setVisible(isAnyShown);
}

void Navigation::addSpace()
{
    m_section = nullptr;
    m_layout->addStretch(1);
}

void Navigation::setWard(const QString &ward)
{
    m_ward->setText(ward);
}

void Navigation::setYears(const std::vector<Year> &years, Year chosen)
{
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    for (const Year year : years)
        m_year->addItem(tr("Year %1").arg(year.number()), year.number());
    m_year->setCurrentIndex(m_year->findData(chosen.number()));
    m_year->setVisible(!years.empty());
}

void Navigation::setBadge(const QString &page, const QString &badge, bool isAlarming)
{
    if (NavigationButton *button = m_pages.value(page))
        button->setBadge(badge, isAlarming);
}

void Navigation::setCurrent(const QString &page)
{
    if (NavigationButton *button = m_pages.value(page))
        button->setChecked(true);
}

} // namespace ansinh
