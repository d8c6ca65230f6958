// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QListWidget;

namespace ansinh {

class HelpText;

/// What each screen is for and how it is worked, from resources/help.
class HelpPage : public Page
{
    Q_OBJECT

public:
    HelpPage(Desk &desk, const QString &language, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("help"); }
    /// The code names a topic.
    void goTo(const Place &place) override;
    std::optional<Place> standing() const override;
    /// An unknown topic shows how help works.
    void showTopic(const QString &topic);

protected:
    void refresh() override { }

private:
    QString chosen() const;
    void showChosen();

    QString m_language;
    QListWidget *m_topics;
    HelpText *m_text;
};

} // namespace ansinh
