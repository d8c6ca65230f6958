// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/base/settings.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace ansinh {

SettingsPage::SettingsPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Settings"), parent), m_settings(settings)
{
    auto *card = new Card(tr("How An Sinh looks on this computer"));
    auto *fields = new QWidget;
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 6, 0, 0);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(20);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addTheme(form);
    addLanguage(form);
    addTextSize(form);
    card->add(fields);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto *note
        = new QLabel(tr("These settings stay on this computer. They are not part of the book and change no figure."));
    note->setObjectName(QStringLiteral("mutedText"));
    note->setWordWrap(true);
    card->add(note);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->addWidget(card);
    layout->addStretch(1);
    setBody(body);
}

QComboBox *SettingsPage::addChoice(QFormLayout *form, const QString &label, const QString &name)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    form->addRow(labelFor(label, choice), choice);
    return choice;
}

void SettingsPage::addTheme(QFormLayout *form)
{
    QComboBox *choice = addChoice(form, tr("&Theme"), QStringLiteral("themeChoice"));
    choice->addItems({tr("Light"), tr("Dark")});
    choice->setCurrentIndex(m_settings.theme() == ThemeKind::Dark ? 1 : 0);
    connect(choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_settings.setTheme(index == 1 ? ThemeKind::Dark : ThemeKind::Light);
        emit lookChanged();
    });
}

void SettingsPage::addLanguage(QFormLayout *form)
{
    QComboBox *choice = addChoice(form, tr("&Language"), QStringLiteral("languageChoice"));
    // Each language in its own words, so that nobody is lost in the other one.
    choice->addItem(QStringLiteral("Tiếng Việt"), QStringLiteral("vi"));
    choice->addItem(QStringLiteral("English"), QStringLiteral("en"));
    choice->setCurrentIndex(choice->findData(m_settings.language()));
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] {
        m_settings.setLanguage(choice->currentData().toString());
        emit lookChanged();
    });
}

void SettingsPage::addTextSize(QFormLayout *form)
{
    QComboBox *choice = addChoice(form, tr("Size of the te&xt"), QStringLiteral("textSizeChoice"));
    const std::pair<QString, double> sizes[] = {{tr("Small"), Settings::kUsualText - 1},
                                                {tr("Usual"), Settings::kUsualText},
                                                {tr("Large"), Settings::kUsualText + 2},
                                                {tr("Very large"), Settings::kUsualText + 4}};
    int nearest = 0;
    for (const auto &[name, points] : sizes) {
        choice->addItem(name, points);
        const int last = choice->count() - 1;
        const double before = std::abs(choice->itemData(nearest).toDouble() - m_settings.textSize());
        if (std::abs(points - m_settings.textSize()) < before)
            nearest = last;
    }
    choice->setCurrentIndex(nearest);
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice] {
        m_settings.setTextSize(choice->currentData().toDouble());
        emit lookChanged();
    });
}

} // namespace ansinh
