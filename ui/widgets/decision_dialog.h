// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QScrollArea;
class QVBoxLayout;

namespace ansinh {

/// One thing that can be chosen, in the words of the officer.
struct DecisionChoice
{
    QString key; ///< what the decision stores
    QString title;
    QString text; ///< what speaks for it: its value, its words; may be empty
};

/// What has to be decided.
struct DecisionMatter
{
    QString window; ///< its title
    QString title;
    QString explanation; ///< may be empty
    QString question;
    std::vector<DecisionChoice> choices;
};

/// Asks which of several choices holds, and why, and shows what a choice would change before it is taken: the one
/// dialog for disputes of figures and contradictions of the plan. Writes nothing.
class DecisionDialog : public QDialog
{
    Q_OBJECT

public:
    DecisionDialog(const DecisionMatter &matter, QWidget *parent);

    /// What was decided before, or what holds until it is decided.
    void preset(const QString &key, const QString &reason);
    /// Tells what a choice would change, as rich text (ui/widgets/verdict_changes.h).
    void foretell(std::function<QString(const QString &key)> effect);

    QString choice() const;
    QString reason() const;

protected:
    void accept() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange(const DecisionMatter &matter);
    void addChoices(QVBoxLayout *layout);
    void addEffect(QVBoxLayout *layout);
    void addReason(QVBoxLayout *layout);
    void addButtons(QVBoxLayout *layout);
    void tellEffect();
    void say(const QString &missing);
    void fit();

    std::vector<DecisionChoice> m_choices;
    std::function<QString(const QString &)> m_foretell;
    QScrollArea *m_body;
    QButtonGroup *m_group;
    QLabel *m_effect;
    QPlainTextEdit *m_reason;
    QLabel *m_missing;
};

} // namespace ansinh
