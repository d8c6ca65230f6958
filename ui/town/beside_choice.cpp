// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/beside_choice.h"

#include "core/report/report_wording.h"

#include <QCoreApplication>
#include <QSignalBlocker>

namespace ansinh {

namespace {

struct ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::BesideChoice)
};

constexpr int kCodesRole = Qt::UserRole;
constexpr int kIsOneRole = Qt::UserRole + 1;
constexpr int kLetters = 40;
constexpr int kLines = 24;

} // namespace

BesideChoice::BesideChoice(QWidget *parent) : QComboBox(parent)
{
    setObjectName(QStringLiteral("besideChoice"));
    setAccessibleName(ChoiceWords::tr("Which targets"));
    setToolTip(
        ChoiceWords::tr("The targets of a field side by side, or one target with all that its total is made of"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kLetters);
    setMaxVisibleItems(kLines);
}

void BesideChoice::add(const QString &text, const QStringList &codes, bool isOne)
{
    addItem(text, codes);
    setItemData(count() - 1, isOne, kIsOneRole);
    setItemData(count() - 1, text.trimmed(), Qt::ToolTipRole);
}

void BesideChoice::show(const Plan &plan)
{
    const QSignalBlocker quiet(this);
    const QStringList before = codes();
    const bool wasOne = isOne();
    clear();
    QStringList all;
    const ReportWording wording = ReportWording::of(plan);
    for (const TargetField &field : wording.fields()) {
        QStringList its;
        for (const Target *target : field.targets)
            its += target->code.text;
        all += its;
        add(field.title.isEmpty() ? ChoiceWords::tr("All targets") : field.title, its, false);
        for (const Target *target : field.targets)
            add(QStringLiteral("      %1 %2").arg(target->code.text, target->name), {target->code.text}, true);
    }
    if (wording.fields().size() > 1)
        add(ChoiceWords::tr("All targets"), all, false);
    for (int i = 0; i < count(); ++i) {
        if (itemData(i, kCodesRole).toStringList() == before && itemData(i, kIsOneRole).toBool() == wasOne)
            setCurrentIndex(i);
    }
}

QStringList BesideChoice::codes() const
{
    return currentData(kCodesRole).toStringList();
}

bool BesideChoice::isOne() const
{
    return currentData(kIsOneRole).toBool();
}

void BesideChoice::choose(const Code<Target> &target)
{
    for (int i = 0; i < count(); ++i) {
        if (itemData(i, kIsOneRole).toBool() && itemData(i, kCodesRole).toStringList() == QStringList(target.text))
            setCurrentIndex(i);
    }
}

} // namespace ansinh
