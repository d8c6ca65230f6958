// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/reminding.h"

#include "ui/base/desk.h"
#include "ui/collection/sent_dialog.h"
#include "ui/preview/preview_dialog.h"

#include <memory>

namespace ansinh {

Reminding::Reminding(Desk &desk, Settings &settings, QWidget *page)
    : QObject(page), m_desk(desk), m_settings(settings), m_page(page)
{
}

Result<void> Reminding::open(const Period &period, const std::vector<Code<Organisation>> &organisations)
{
    PaperOrder order{period, m_desk.today()};
    order.only = organisations;
    const Result<Document> letters = reminderLetters(m_desk.book(), order);
    if (!letters)
        return letters.error();
    PreviewDialog *preview = previewDocument(m_page, *letters, m_settings);
    const auto isOut = std::make_shared<bool>(false);
    connect(preview, &PreviewDialog::printed, this, [isOut] { *isOut = true; });
    connect(preview, &PreviewDialog::saved, this, [isOut] { *isOut = true; });
    connect(
        preview, &QDialog::finished, this,
        [this, period, organisations, isOut] {
            *isOut ? note(period, organisations) : emit leftUnnoted(period, organisations);
        },
        Qt::QueuedConnection);
    return {};
}

void Reminding::note(const Period &period, const std::vector<Code<Organisation>> &organisations)
{
    if (askAndNoteSent(m_page, m_desk, {SentPaper::Kind::Reminder, period, organisations}))
        emit noted(static_cast<int>(organisations.size()));
}

} // namespace ansinh
