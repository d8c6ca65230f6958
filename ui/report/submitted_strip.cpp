// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/submitted_strip.h"

#include "core/text/date_text.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ansinh {

SubmittedStrip::SubmittedStrip(QWidget *parent)
    : QFrame(parent), m_text(new WrappedLabel), m_reopen(new QPushButton(tr("&Reopen…")))
{
    setObjectName(QStringLiteral("submittedStrip"));
    m_text->setObjectName(QStringLiteral("submittedText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reopen->setObjectName(QStringLiteral("reopenReport"));
    m_reopen->setProperty("small", true);
    m_reopen->setToolTip(tr("Lets the year be changed again, for a reason that is kept; what was submitted stays kept "
                            "too"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 6, 20, 6);
    layout->setSpacing(10);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_reopen);
    connect(m_reopen, &QPushButton::clicked, this, &SubmittedStrip::reopenAsked);
    hide();
}

void SubmittedStrip::show(const std::optional<SubmittedReport> &own, const std::optional<SubmittedReport> &freezing)
{
    setVisible(freezing.has_value());
    if (!freezing)
        return;
    m_reopen->setVisible(own && own->year == freezing->year);
    m_text->setText(QStringLiteral("✓ ")
                    + (own ? tr("Submitted: report No. %1 of %2. It stays as it is, and so do the figures that it "
                                "tells of.")
                                 .arg(own->designation(), shortDate(own->date))
                           : tr("The report of %1 (No. %2 of %3) is submitted and compares with this year, which "
                                "therefore stays as it is.")
                                 .arg(freezing->year.toString(), freezing->designation(), shortDate(freezing->date))));
}

} // namespace ansinh
