// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ansinh {

/// One thing that can be chosen, in the words of the officer.
struct DecisionChoice
{
    QString key; ///< what the decision stores
    QString title;
    QString text; ///< what speaks for it: its value, its words; may be empty
};

/// Asks which of several choices holds, and why. Shows what a choice would change before it is taken.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(const QString &title, const QString &explanation, const std::vector<DecisionChoice> &choices,
                   QWidget *parent);

    /// Tells what a choice would change; empty: nothing worth telling.
    void foretell(std::function<QString(const QString &key)> effect);
    /// What was decided before.
    void preset(const QString &key, const QString &reason);

    QString choice() const;
    QString reason() const;

private:
    void addChoices(QVBoxLayout *layout, const std::vector<DecisionChoice> &choices);
    void take();
    void refresh();

    QButtonGroup *m_group;
    QLineEdit *m_reason;
    QLabel *m_effect;
    QPushButton *m_ok = nullptr;
    std::vector<DecisionChoice> m_choices;
    std::function<QString(const QString &)> m_foretell;
};

} // namespace ansinh
