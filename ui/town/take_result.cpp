// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/town/take_result.h"

#include "ui/widgets/card.h"
#include "ui/widgets/html.h"
#include "ui/widgets/text_panel.h"
#include "ui/widgets/wrapped_label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace ansinh {

namespace {

using Outcome = ConsolidatedPackage::Outcome;

constexpr size_t kMostNotes = 60;

QStringList countLines(const Consolidated &all)
{
    const int fresh = all.countOf(Outcome::New);
    const int replacing = all.countOf(Outcome::Replaces);
    const int older = all.countOf(Outcome::Older);
    const int fewer = all.countOf(Outcome::Fewer);
    const int same = all.countOf(Outcome::Same);
    QStringList lines;
    if (fresh > 0)
        lines += TakeResult::tr("%n new", nullptr, fresh);
    if (replacing > 0)
        lines += TakeResult::tr("%n in the place of an older one, which stays as history", nullptr, replacing);
    if (older > 0)
        lines += TakeResult::tr("%n older than what is there: kept as history", nullptr, older);
    if (fewer > 0)
        lines += TakeResult::tr("%n that tell less than what is there: kept as history", nullptr, fewer);
    if (same > 0)
        lines += TakeResult::tr("%n were there already and left out", nullptr, same);
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    return lines;
}

QStringList noteLines(const Consolidated &all)
{
    QStringList lines;
    for (const ConsolidatedPackage &its : all.packages) {
        if (!its.notes.isEmpty() && static_cast<size_t>(lines.size()) < kMostNotes)
            lines += QStringLiteral("<b>%1</b>: %2")
                         .arg(its.package.ward.toHtmlEscaped(), its.notes.join(QLatin1Char(' ')).toHtmlEscaped());
    }
    return lines;
}

} // namespace

TakeResult::TakeResult(QWidget *parent)
    : QWidget(parent),
      m_title(new WrappedLabel),
      m_text(new TextPanel(tr("What was taken in"))),
      m_close(new QPushButton(tr("&Show the town's page")))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_text->setObjectName(QStringLiteral("takeResult"));
    m_close->setObjectName(QStringLiteral("takeClose"));
    m_close->setProperty("primary", true);
    m_close->setToolTip(tr("Closes this and shows the wards (Esc)"));
    auto *card = new Card;
    card->add(m_text, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 14);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(card, 1);
    layout->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &TakeResult::closed);
}

void TakeResult::show(const Consolidated &all)
{
    m_title->setText(QStringLiteral("✓ ") + tr("%n packages were taken in.", nullptr, all.taken()));
    QString html = listHtml(tr("Of them"), countLines(all)) + listHtml(tr("To ask about"), noteLines(all));
    if (!all.backup.isEmpty())
        html += labelledHtml(tr("Backup from before, verified"), QDir::toNativeSeparators(all.backup));
    html += QStringLiteral("<p>%1</p>").arg(mutedHtml(tr("Ctrl+Z takes all of it back in one step.")));
    m_text->show(html);
}

} // namespace ansinh
