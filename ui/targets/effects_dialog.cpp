// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/effects_dialog.h"

#include "core/assess/display.h"
#include "ui/base/desk.h"
#include "ui/base/theme.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/html.h"
#include "ui/widgets/text_panel.h"
#include "ui/widgets/verdict_look.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ansinh {

namespace {

struct Effects
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::Effects)
};

QString valueText(const std::optional<Rational> &value, const Target &target)
{
    return value ? displayed(*value, target) : QStringLiteral("–");
}

QString verdictHtml(Verdict verdict)
{
    const VerdictLook look = lookOf(verdict);
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(look.colour.name(), look.text().toHtmlEscaped());
}

QString rowHtml(const VerdictChange &change, const Target &target)
{
    const QString period = change.period.half ? Effects::tr("first half of %1").arg(change.period.year.number())
                                              : Effects::tr("year %1").arg(change.period.year.number());
    const QString verdict = change.isOfVerdict()
        ? verdictHtml(change.before) + QStringLiteral(" → <b>") + verdictHtml(change.after) + QStringLiteral("</b>")
        : verdictHtml(change.after) + QLatin1Char(' ') + mutedHtml(Effects::tr("stays"));
    return QStringLiteral("<tr><td><b>%1</b></td><td>%2</td><td align='right'>%3&nbsp;→&nbsp;%4</td><td>%5</td></tr>")
        .arg(target.code.text, period, valueText(change.valueBefore, target), valueText(change.valueAfter, target),
             verdict);
}

} // namespace

bool confirmEffects(Desk &desk, const QString &change, const std::vector<VerdictChange> &changes, QWidget *parent)
{
    QString rows;
    for (const VerdictChange &each : changes) {
        const Result<Status> &status = desk.status(each.period);
        if (const Target *target = status ? status->plan.target(each.target) : nullptr)
            rows += rowHtml(each, *target);
    }
    const auto verdicts = static_cast<int>(
        std::count_if(changes.begin(), changes.end(), [](const VerdictChange &each) { return each.isOfVerdict(); }));
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("effectsDialog"));
    dialog.setWindowTitle(Effects::tr("Shared denominators"));
    auto *what = new QLabel(change);
    what->setObjectName(QStringLiteral("cardTitle"));
    what->setWordWrap(true);
    auto *head = new QLabel(verdicts > 0 ? Effects::tr("This changes %n verdict(s):", nullptr, verdicts)
                                         : Effects::tr("This changes values, but no verdict:"));
    head->setObjectName(QStringLiteral("mutedText"));
    auto *text = new TextPanel(Effects::tr("Targets that would change"));
    text->setObjectName(QStringLiteral("effectsText"));
    text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    text->show(QStringLiteral("<table cellspacing='0' cellpadding='5' width='100%'>%1</table>").arg(rows));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *take = buttons->addButton(Effects::tr("&Change it"), QDialogButtonBox::AcceptRole);
    take->setObjectName(QStringLiteral("effectsTake"));
    take->setDefault(true);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addWidget(head);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    fitOnScreen(dialog, {dialog.fontMetrics().averageCharWidth() * 92, dialog.fontMetrics().height() * 20});
    take->setFocus();
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ansinh
