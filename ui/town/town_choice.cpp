// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/town_choice.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ansinh {

namespace {

const QLatin1String kSuffix(".ansinh");

QPushButton *button(const char *name, const QString &text, const QString &tip)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    made->setToolTip(tip);
    made->setProperty("small", true);
    made->setAutoDefault(false);
    return made;
}

} // namespace

TownChoice::TownChoice(QWidget *parent) : QWidget(parent), m_shown(new QLineEdit)
{
    m_shown->setObjectName(QStringLiteral("townBook"));
    m_shown->setReadOnly(true);
    m_shown->setAccessibleName(tr("Into which book"));
    m_shown->setToolTip(tr("The book in which the wards are added up"));
    m_shown->setPlaceholderText(tr("Choose the town's book, or make a new one"));
    auto *label = new QLabel(tr("&Into the book"));
    label->setBuddy(m_shown);
    QPushButton *made
        = button("townNew", tr("&New book…"), tr("A new book of the town, with the plan of the first package"));
    QPushButton *there
        = button("townExisting", tr("&Book that there is…"), tr("A town's book that has packages already"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(label);
    layout->addWidget(m_shown, 1);
    layout->addWidget(made);
    layout->addWidget(there);
    connect(made, &QPushButton::clicked, this, &TownChoice::askNew);
    connect(there, &QPushButton::clicked, this, &TownChoice::askExisting);
}

void TownChoice::setPath(const QString &path)
{
    m_path = path;
    m_shown->setText(path.isEmpty()                ? QString()
                         : QFileInfo::exists(path) ? QDir::toNativeSeparators(path)
                                                   : tr("%1 (new)").arg(QDir::toNativeSeparators(path)));
    emit chosen();
}

void TownChoice::askNew()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("A new book of the town"), QDir(m_folder).filePath(QStringLiteral("Tong-hop.ansinh")),
        tr("Books (*.ansinh)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        setPath(path.endsWith(kSuffix, Qt::CaseInsensitive) ? path : path + kSuffix);
}

void TownChoice::askExisting()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The book of the town"), m_folder,
                                                      tr("Books (*.ansinh);;All files (*)"));
    if (!path.isEmpty())
        setPath(path);
}

} // namespace ansinh
