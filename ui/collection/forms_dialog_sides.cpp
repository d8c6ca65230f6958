// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in the dialog.
#include "ui/collection/forms_dialog.h"

#include "ui/base/desk.h"
#include "ui/collection/sent_dialog.h"
#include "ui/widgets/check_list.h"
#include "ui/widgets/wrapped_label.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>

namespace ansinh {

namespace {

QLabel *title(const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(QStringLiteral("cardTitle"));
    return label;
}

QPushButton *smallButton(const char *name, const QString &text, const QString &hint)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    button->setToolTip(hint);
    button->setProperty("small", true);
    button->setAutoDefault(false);
    return button;
}

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    return layout;
}

} // namespace

QWidget *FormsDialog::question()
{
    auto *page = new QWidget;
    auto *lists = new QHBoxLayout;
    lists->setSpacing(16);
    lists->addWidget(organisationSide(), 1);
    lists->addWidget(targetSide(), 1);
    m_letters->setObjectName(QStringLiteral("formsLetters"));
    m_letters->setToolTip(tr("The official letters that the workbooks go with: one for each, and all in one to print"));
    m_letters->setChecked(true);
    m_progress->setObjectName(QStringLiteral("formsProgress"));
    m_progress->setAccessibleName(tr("How far the files are written"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_refusal->setObjectName(QStringLiteral("formsRefusal"));
    m_refusal->setProperty("fault", true);
    m_refusal->hide();
    m_write->setObjectName(QStringLiteral("formsWrite"));
    m_write->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("formsCancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &FormsDialog::reject);
    auto *options = new QHBoxLayout;
    options->addWidget(m_letters);
    options->addWidget(m_progress, 1);
    auto *paper = new QPushButton(tr("Paper form for khu phố…"));
    paper->setObjectName(QStringLiteral("formsPaper"));
    paper->setToolTip(tr("One page for each khu phố without a computer: shown first, then printed"));
    paper->setAutoDefault(false);
    connect(paper, &QPushButton::clicked, this, &FormsDialog::previewPaper);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(paper);
    buttons->addStretch(1);
    buttons->addWidget(m_write);
    buttons->addWidget(cancel);
    auto *layout = columnIn(page);
    layout->setSpacing(12);
    layout->addLayout(lists, 1);
    layout->addWidget(folderRow());
    layout->addLayout(options);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
    return page;
}

QWidget *FormsDialog::organisationSide()
{
    m_organisations->setObjectName(QStringLiteral("formsOrganisations"));
    m_organisations->setAccessibleName(tr("For whom"));
    m_count->setObjectName(QStringLiteral("mutedText"));
    auto *all = smallButton("formsAll", tr("&All"), tr("Tick all organisations"));
    auto *awaited = smallButton("formsAwaited", tr("Not &sent"), tr("Tick those who have not sent their report"));
    auto *without = smallButton("formsWithout", tr("Without a &form"), tr("Tick those to whom no form has gone"));
    auto *none = smallButton("formsNone", tr("&None"), tr("Tick nobody"));
    connect(all, &QPushButton::clicked, this, [this] { tickThose([](const RegisterRow &) { return true; }); });
    connect(awaited, &QPushButton::clicked, this,
            [this] { tickThose([](const RegisterRow &row) { return row.isAwaited(); }); });
    connect(without, &QPushButton::clicked, this,
            [this] { tickThose([](const RegisterRow &row) { return !row.formSent; }); });
    connect(none, &QPushButton::clicked, this, [this] { tickThose([](const RegisterRow &) { return false; }); });
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QPushButton *button : {all, awaited, without, none})
        row->addWidget(button);
    row->addStretch(1);
    auto *side = new QWidget;
    auto *layout = columnIn(side);
    layout->addWidget(title(tr("For whom")));
    layout->addLayout(row);
    layout->addWidget(m_organisations, 1);
    layout->addWidget(m_count);
    return side;
}

QWidget *FormsDialog::targetSide()
{
    m_targets->setObjectName(QStringLiteral("formsTargets"));
    m_targets->setAccessibleName(tr("Asked for each khu phố too"));
    auto *hint = new WrappedLabel(tr("A row for each khu phố stands below the row of the whole ward."));
    hint->setObjectName(QStringLiteral("mutedText"));
    auto *side = new QWidget;
    auto *layout = columnIn(side);
    layout->addWidget(title(tr("Asked for each khu phố too")));
    layout->addWidget(hint);
    layout->addWidget(m_targets, 1);
    return side;
}

QWidget *FormsDialog::folderRow()
{
    auto *row = new QWidget;
    auto *label = new QLabel(tr("F&older"));
    label->setBuddy(m_folder);
    m_folder->setObjectName(QStringLiteral("formsFolder"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setToolTip(tr("Where the files are written; files of the same name are written anew"));
    auto *choose = smallButton("formsChooseFolder", tr("&Choose…"), tr("Choose the folder"));
    connect(choose, &QPushButton::clicked, this, &FormsDialog::askFolder);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_folder, 1);
    layout->addWidget(choose);
    return row;
}

QWidget *FormsDialog::answer()
{
    auto *page = new QWidget;
    auto *open = new QPushButton(tr("&Open the folder"));
    open->setObjectName(QStringLiteral("formsOpenFolder"));
    auto *note = new QPushButton(tr("Note as &sent…"));
    note->setObjectName(QStringLiteral("formsNote"));
    note->setProperty("primary", true);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("formsClose"));
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_order.folder)); });
    connect(note, &QPushButton::clicked, this, [this] {
        if (askAndNoteSent(this, m_desk, {SentPaper::Kind::Form, m_order.period, m_given}))
            accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_written->setObjectName(QStringLiteral("formsWritten"));
    m_written->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {note, open, close})
        buttons->addWidget(button);
    auto *layout = columnIn(page);
    layout->setSpacing(12);
    layout->addWidget(m_written);
    layout->addStretch(1);
    layout->addLayout(buttons);
    return page;
}

} // namespace ansinh
