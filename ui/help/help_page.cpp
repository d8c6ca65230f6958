// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_page.h"

#include "ui/help/help_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wrapping_delegate.h"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>

namespace ansinh {

HelpPage::HelpPage(Desk &desk, const QString &language, QWidget *parent)
    : Page(desk, tr("Help"), parent),
      m_language(language),
      m_topics(new QListWidget),
      m_text(new HelpText(tr("Help text")))
{
    m_topics->setObjectName(QStringLiteral("helpTopics"));
    m_topics->setAccessibleName(tr("Help topics"));
    m_topics->setItemDelegate(new WrappingDelegate(m_topics));
    m_text->setObjectName(QStringLiteral("helpText"));
    const std::pair<const char *, QString> topics[]
        = {{"welcome", tr("First steps")}, {"today", tr("Today")},          {"tasks", tr("Tasks")},
           {"targets", tr("Targets")},     {"collection", tr("Collection")}, {"charts", tr("Charts")}, {"report", tr("Annual report")}, {"sending", tr("Send and keep")}, {"papers", tr("Other papers")},
           {"plan", tr("Plan")},           {"directory", tr("Directory")},  {"journal", tr("Journal")},
           {"settings", tr("Settings")},   {"help", tr("Keys and help")}};
    for (const auto &[name, title] : topics) {
        auto *item = new QListWidgetItem(title, m_topics);
        item->setData(Qt::UserRole, QString::fromLatin1(name));
    }
    auto *left = new Card(tr("Topics"));
    left->add(m_topics, 1);
    left->setFixedWidth(fontMetrics().averageCharWidth() * 32);
    auto *right = new Card;
    right->add(m_text, 1);
    right->setMaximumWidth(fontMetrics().averageCharWidth() * 120);
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(14);
    layout->addWidget(left);
    layout->addWidget(right, 10);
    layout->addStretch(1);
    setBody(body);
    connect(m_topics, &QListWidget::currentRowChanged, this, &HelpPage::showChosen);
    m_topics->setCurrentRow(0);
}

void HelpPage::showTopic(const QString &topic)
{
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(Qt::UserRole).toString() == topic)
            return m_topics->setCurrentRow(row);
    }
    m_topics->setCurrentRow(m_topics->count() - 1);
}

void HelpPage::goTo(const Place &place)
{
    if (!place.code.isEmpty())
        showTopic(place.code);
}

std::optional<Place> HelpPage::standing() const
{
    return Place{QStringLiteral("help"), chosen(), {}, {}};
}

QString HelpPage::chosen() const
{
    return m_topics->currentItem()->data(Qt::UserRole).toString();
}

void HelpPage::showChosen()
{
    const QString folder = QStringLiteral(":/help/%1/").arg(m_language);
    QFile file(folder + chosen() + QStringLiteral(".md"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(file.readAll());
    m_text->showMarkdown(text.mid(text.indexOf(QLatin1String("##"))), folder); // behind the licence
}

} // namespace ansinh
