// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/compare_dialog.h"

#include "core/exchange/check_code.h"
#include "core/text/date_text.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/named.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace ansinh {

HeardCode compareCode(const QString &heard, const SendingMatter &matter)
{
    if (heard.trimmed().isEmpty())
        return {};
    const auto code = checkCodeFrom(heard);
    if (!code)
        return {HeardCode::Verdict::Misheard, {}, {}};
    const auto &all = matter.standing.all;
    for (auto each = all.rbegin(); each != all.rend(); ++each) {
        if (each->code == *code)
            return {HeardCode::Verdict::Same, *code, *each};
    }
    const bool isReady = matter.package && matter.package->code == *code;
    return {isReady ? HeardCode::Verdict::Ready : HeardCode::Verdict::Unknown, *code, {}};
}

CompareDialog::CompareDialog(const SendingMatter &matter, QWidget *parent)
    : QDialog(parent),
      m_matter(matter),
      m_code(named<QLineEdit>("heardCode")),
      m_verdict(named<WrappedLabel>("heardVerdict")),
      m_note(new QPushButton(tr("&Note the receipt…")))
{
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Compare a check code"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 66);
    m_code->setToolTip(tr("Small or capital letters, with or without dashes; O counts as 0, I as 1"));
    m_code->setPlaceholderText(QStringLiteral("K7M-2QX-91D"));
    m_note->setObjectName(QStringLiteral("heardNote"));
    m_note->setEnabled(false);
    m_note->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("heardClose"));
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_note);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(labelFor(tr("Code as you &hear it"), m_code));
    layout->addWidget(m_code);
    layout->addWidget(m_verdict);
    layout->addStretch(1);
    layout->addLayout(buttons);
    m_verdict->setText(verdictText());
    m_verdict->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    connect(m_code, &QLineEdit::editingFinished, this, &CompareDialog::compare);
    connect(m_note, &QPushButton::clicked, this, &QDialog::accept);
    // The Enter that compared would press a default button at once: the next one presses it.
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(enter, m_note, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_note,
                &QPushButton::click);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void CompareDialog::compare()
{
    m_heard = compareCode(m_code->text(), m_matter);
    m_verdict->setText(verdictText());
    m_code->setAccessibleDescription(m_verdict->text());
    m_note->setEnabled(m_heard.sending.has_value());
    if (m_heard.sending)
        m_note->setFocus();
}

QString CompareDialog::verdictText() const
{
    switch (m_heard.verdict) {
    case HeardCode::Verdict::Empty:
        return tr("Nine characters in three groups. They stand on the cover of the workbook in the package. Enter "
                  "compares.");
    case HeardCode::Verdict::Misheard:
        return tr(
            "▲ This is no check code: a character was misheard or left out. Let it be read out once more, slowly.");
    case HeardCode::Verdict::Same:
        return tr("✓ %1 is right: %2 has exactly what was sent on %3.")
            .arg(m_heard.code, m_heard.sending->recipient, shortDate(m_heard.sending->day));
    case HeardCode::Verdict::Ready:
        return tr("✓ %1 is the code of the package that lies ready; it is not noted as sent yet.").arg(m_heard.code);
    case HeardCode::Verdict::Unknown: break;
    }
    return tr("● %1 is a code, but of nothing that was sent in this period: the recipient has another package. Send it "
              "again.")
        .arg(m_heard.code);
}

} // namespace ansinh
