// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/package_dialog.h"

#include "ui/widgets/check_list.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/named.h"
#include "ui/widgets/wrapped_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace ansinh {

namespace {

QWidget *labelled(const QString &text, QWidget *field)
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(labelFor(text, field));
    layout->addWidget(field, 1);
    return column;
}

} // namespace

void PackageDialog::arrange()
{
    auto *inner = new QVBoxLayout(m_question);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    inner->addWidget(lists(), 1);
    inner->addWidget(names());
    inner->addWidget(place());
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The package is being made and checked"));
    m_progress->hide();
    m_refusal->setProperty("fault", true);
    m_refusal->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(m_progress);
    layout->addWidget(buttons());
}

QWidget *PackageDialog::lists()
{
    m_to->setToolTip(tr("Space ticks; their names stand on the cover"));
    m_fields->setToolTip(tr("Space ticks; a package of some fields leaves the report out, which tells of all"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(labelled(tr("&For"), m_to), 1);
    layout->addWidget(labelled(tr("Fields of &work"), m_fields), 1);
    return row;
}

QWidget *PackageDialog::names()
{
    m_names->setText(tr("With the &names of persons"));
    m_names->setToolTip(tr("Who signed the returns and the report, who made the package"));
    auto *why = named<WrappedLabel>("mutedText");
    why->setText(tr("Left out unless the recipient asks for them: the figures stand without them, and what is not sent "
                    "cannot get into wrong hands."));
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_names);
    layout->addWidget(why);
    return column;
}

QWidget *PackageDialog::place()
{
    auto *choose = new QPushButton(tr("C&hoose…"));
    choose->setObjectName(QStringLiteral("packageChoose"));
    choose->setToolTip(tr("Choose the folder and the name"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &PackageDialog::askPlace);
    m_path->setToolTip(tr("Where the file is written"));
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelled(tr("Fi&le"), m_path), 1);
    layout->addWidget(choose, 0, Qt::AlignBottom);
    return row;
}

QWidget *PackageDialog::buttons()
{
    m_make->setObjectName(QStringLiteral("packageMake"));
    m_make->setDefault(true);
    m_make->setToolTip(tr("Make it, read it back and check it as its receiver will"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("packageCancel"));
    cancel->setAutoDefault(false);
    connect(m_make, &QPushButton::clicked, this, &PackageDialog::make);
    connect(cancel, &QPushButton::clicked, this, &PackageDialog::reject);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(m_make);
    layout->addWidget(cancel);
    return row;
}

} // namespace ansinh
