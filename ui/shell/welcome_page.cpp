// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/widgets/card.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ansinh {

namespace {

QLabel *label(const QString &name, const QString &text)
{
    auto *made = new QLabel(text);
    made->setObjectName(name);
    made->setWordWrap(true);
    return made;
}

} // namespace

WelcomePage::WelcomePage(const QStringList &recentBooks, QWidget *parent)
    : QWidget(parent),
      m_notice(new QFrame),
      m_reason(label(QStringLiteral("refusalReason"), {})),
      m_recent(new Card(tr("Opened lately"))),
      m_recentLayout(new QVBoxLayout)
{
    makeNotice();
    auto *list = new QWidget;
    list->setLayout(m_recentLayout);
    m_recentLayout->setContentsMargins(0, 0, 0, 0);
    m_recent->add(list);
    auto *column = new QWidget;
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 110);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(14);
    layout->addWidget(label(QStringLiteral("welcomeTitle"), QStringLiteral("An Sinh")));
    layout->addWidget(
        label(QStringLiteral("mutedText"), tr("One ward, one plan, from assigning the work to the annual report.")));
    layout->addWidget(m_notice);
    layout->addWidget(makeChoices());
    layout->addWidget(m_recent);
    layout->addStretch(1);
    scroll(column);
    setRecentBooks(recentBooks);
}

void WelcomePage::makeNotice()
{
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->hide();
    auto *layout = new QVBoxLayout(m_notice);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(label(QStringLiteral("noticeTitle"), tr("The book could not be opened")));
    layout->addWidget(m_reason);
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

/// In the middle of a wide window, scrolled in a low one.
void WelcomePage::scroll(QWidget *column)
{
    auto *centre = new QWidget;
    auto *centreLayout = new QHBoxLayout(centre);
    centreLayout->setContentsMargins(24, 32, 24, 24);
    centreLayout->addStretch(1);
    centreLayout->addWidget(column, 20);
    centreLayout->addStretch(1);
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Welcome"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(centre);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

QPushButton *WelcomePage::addChoice(QVBoxLayout *layout, const QString &title, const QString &explanation)
{
    auto *button = new QPushButton(title);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(label(QStringLiteral("mutedText"), explanation), 1);
    layout->addLayout(row);
    return button;
}

QWidget *WelcomePage::makeChoices()
{
    auto *card = new Card(tr("A book keeps everything of your ward in one file"));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(16);
    QPushButton *create = addChoice(layout, tr("&Create a book…"),
                                    tr("The plan of Phường 2 is already in it. You choose where the file is kept, "
                                       "usually in Documents; copying that one file is a whole copy."));
    create->setObjectName(QStringLiteral("createBook"));
    create->setProperty("primary", true);
    create->setToolTip(QStringLiteral("Ctrl+N"));
    QPushButton *open
        = addChoice(layout, tr("&Open a book…"), tr("A file ending with .ansinh, on this computer or on a USB stick."));
    open->setObjectName(QStringLiteral("openBook"));
    open->setToolTip(QStringLiteral("Ctrl+O"));
    QPushButton *sample
        = addChoice(layout, tr("&Try the sample book"),
                    tr("Three years of invented figures to look around in. Every page is marked as sample data."));
    sample->setObjectName(QStringLiteral("openSample"));
    card->add(box);
    connect(create, &QPushButton::clicked, this, &WelcomePage::createChosen);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openChosen);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleChosen);
    return card;
}

void WelcomePage::setRecentBooks(const QStringList &books)
{
    while (QLayoutItem *item = m_recentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : books) {
        const QFileInfo file(path);
        auto *button = new QPushButton(
            QStringLiteral("%1  ·  %2").arg(file.completeBaseName(), QDir::toNativeSeparators(file.path())));
        button->setProperty("flat", true);
        button->setToolTip(QDir::toNativeSeparators(path));
        m_recentLayout->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentChosen(path); });
    }
    m_recent->setVisible(!books.isEmpty());
}

void WelcomePage::showRefusal(const Error &error)
{
    m_reason->setText(error.message);
    m_notice->show();
}

} // namespace ansinh
