// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/sent_dialog.h"

#include "core/store/parts.h"
#include "core/text/date_text.h"
#include "ui/base/desk.h"
#include "ui/widgets/dialog_buttons.h"
#include "ui/widgets/wrapped_label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ansinh {

namespace {

struct SentWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::SentWords)
};

QString titleOf(const SentQuestion &question)
{
    return question.kind == SentPaper::Kind::Form ? SentWords::tr("Note the forms as sent")
                                                  : SentWords::tr("Note the reminders as sent");
}

QString explanationOf(const SentQuestion &question)
{
    const int count = static_cast<int>(question.organisations.size());
    return question.kind == SentPaper::Kind::Form
        ? SentWords::tr("The register then says of %n organisations on which day the form went out.", nullptr, count)
        : SentWords::tr("The register then says of %n organisations on which day the reminder went out.", nullptr,
                        count);
}

/// What is wrong with the day; empty: nothing.
QString faultOf(const Result<QDate> &day, const QDate &today)
{
    if (!day)
        return day.error().message;
    return *day > today ? SentWords::tr("%1 is still to come. Enter the day on which they went out.").arg(shortDate(*day))
                        : QString();
}

Result<void> note(Desk &desk, const SentQuestion &question, const QDate &day)
{
    std::vector<SentPaper> papers;
    for (const Code<Organisation> &code : question.organisations)
        papers.push_back({code, question.period, question.kind, day});
    return desk.written(desk.book().sentPapers().note(papers));
}

/// Why it was not noted; empty: it was.
QString noted(Desk &desk, const SentQuestion &question, const QString &typed)
{
    const Result<QDate> day = parseDate(typed, desk.today().year());
    const QString fault = faultOf(day, desk.today());
    if (!fault.isEmpty())
        return fault;
    const Result<void> done = note(desk, question, *day);
    return done ? QString() : done.error().message;
}

QWidget *dayRow(QLineEdit *day)
{
    auto *row = new QWidget;
    auto *label = new QLabel(SentWords::tr("Sent on"));
    label->setBuddy(day);
    day->setObjectName(QStringLiteral("sentDay"));
    day->setAccessibleName(SentWords::tr("Sent on"));
    day->setToolTip(SentWords::tr("As 05/11/2026"));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(day);
    layout->addStretch(1);
    return row;
}

QDialogButtonBox *sentButtons(QDialog &dialog)
{
    auto *buttons = dialogButtons();
    buttons->button(QDialogButtonBox::Ok)->setText(SentWords::tr("Note as sent"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("sentOk"));
    buttons->button(QDialogButtonBox::Cancel)->setText(SentWords::tr("Not now"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

} // namespace

bool askAndNoteSent(QWidget *parent, Desk &desk, const SentQuestion &question)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("sentDialog"));
    dialog.setWindowTitle(titleOf(question));
    dialog.setMinimumWidth(dialog.fontMetrics().averageCharWidth() * 62);
    auto *day = new QLineEdit(shortDate(desk.today()));
    auto *fault = new WrappedLabel;
    fault->setObjectName(QStringLiteral("sentFault"));
    fault->setProperty("fault", true);
    fault->hide();
    QDialogButtonBox *buttons = sentButtons(dialog);
    auto *layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    for (QWidget *widget : {static_cast<QWidget *>(new WrappedLabel(explanationOf(question))), dayRow(day),
                            static_cast<QWidget *>(fault), static_cast<QWidget *>(buttons)})
        layout->addWidget(widget);
    day->setFocus();
    day->selectAll();
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, [&] {
        const QString why = noted(desk, question, day->text());
        if (why.isEmpty())
            return dialog.accept();
        fault->setText(QStringLiteral("▲ ") + why);
        fault->show();
    });
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ansinh
