// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/year/task_result.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace ansinh {

/// What would change if that place held, in sentences; empty: nothing would.
using EffectOf = std::function<QStringList(const QString &placeKey)>;

/// Asks which place of the plan holds and why, and says beforehand what that would change. Writes nothing.
class DecideDialog : public QDialog
{
    Q_OBJECT

public:
    /// `earlier`: what was decided before; absent: the contradiction is open.
    DecideDialog(const Contradiction &contradiction, const std::optional<Decision> &earlier, EffectOf effectOf,
                 QWidget *parent = nullptr);

    /// The item, the place chosen and the reason.
    Decision decision() const;

protected:
    void accept() override;

private:
    void arrange(const Contradiction &contradiction, const std::optional<Decision> &earlier);
    QWidget *places(const Contradiction &contradiction, const QString &holding);
    QWidget *effectStrip();
    void addReason(QVBoxLayout *layout, const QString &earlierReason);
    void addButtons(QVBoxLayout *layout);
    QString chosenKey() const;
    void tellEffect();

    QString m_item;
    EffectOf m_effectOf;
    QButtonGroup *m_choices;
    QLabel *m_effect;
    QPlainTextEdit *m_reason;
    QLabel *m_missing;
};

} // namespace ansinh
