// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QComboBox;
class QFormLayout;

namespace ansinh {

class Settings;

/// What belongs to this computer: theme, language, size of the text.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("settings"); }

signals:
    void lookChanged();

protected:
    void refresh() override { }

private:
    QComboBox *addChoice(QFormLayout *form, const QString &label, const QString &name);
    void addTheme(QFormLayout *form);
    void addLanguage(QFormLayout *form);
    void addTextSize(QFormLayout *form);

    Settings &m_settings;
};

} // namespace ansinh
