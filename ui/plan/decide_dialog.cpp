// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/decide_dialog.h"

#include "core/text/normalise.h"
#include "ui/plan/contradiction_text.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ansinh {

namespace {

constexpr int kReasonLines = 3;
constexpr int kLetters = 92; // the width of the window
constexpr int kSides = 40;
constexpr int kLeastHeight = 60; // of the places together, where the screen is small
constexpr int kFrame = 60; // what the system draws around a window, and its bar

QLabel *wrapped(const QString &text, const char *name)
{
    auto *label = new QLabel(text);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DecideDialog::DecideDialog(const Contradiction &contradiction, const std::optional<Decision> &earlier,
                           EffectOf effectOf, QWidget *parent)
    : QDialog(parent),
      m_item(contradiction.id),
      m_effectOf(std::move(effectOf)),
      m_choices(new QButtonGroup(this)),
      m_effect(wrapped({}, "decideEffect")),
      m_reason(new QPlainTextEdit),
      m_missing(wrapped(tr("Write the reason: in a year nobody remembers it."), "decideMissing"))
{
    setObjectName(QStringLiteral("decideDialog"));
    setWindowTitle(earlier ? tr("Decide %1 anew").arg(m_item) : tr("Decide %1").arg(m_item));
    arrange(contradiction, earlier);
    connect(m_choices, &QButtonGroup::idClicked, this, &DecideDialog::tellEffect);
    connect(m_reason, &QPlainTextEdit::textChanged, m_missing, &QWidget::hide);
    tellEffect();
    const int width = fontMetrics().averageCharWidth() * kLetters;
    const QSize room = screen()->availableSize() - QSize(kFrame, kFrame);
    resize(QSize(width, layout()->totalHeightForWidth(width)).boundedTo(room));
    m_choices->checkedButton()->setFocus();
}

void DecideDialog::arrange(const Contradiction &contradiction, const std::optional<Decision> &earlier)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSides / 2, 16, kSides / 2, 16);
    layout->setSpacing(10);
    layout->addWidget(wrapped(contradiction.subject, "cardTitle"));
    layout->addWidget(wrapped(contradiction.explanation, "mutedText"));
    layout->addWidget(new QLabel(tr("Which place of the plan holds?")));
    layout->addWidget(places(contradiction, earlier ? earlier->choice : QString()));
    layout->addWidget(effectStrip());
    addReason(layout, earlier ? earlier->reason : QString());
    addButtons(layout);
}

QWidget *DecideDialog::places(const Contradiction &contradiction, const QString &holding)
{
    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(2);
    for (const ContradictionPlace &place : contradiction.places) {
        auto *choice = new QRadioButton(nameOf(place));
        choice->setObjectName(QStringLiteral("place:") + place.key);
        choice->setAccessibleDescription(place.text);
        choice->setToolTip(tr("From now on this place of the plan holds"));
        choice->setChecked(place.key == holding || m_choices->buttons().isEmpty());
        m_choices->addButton(choice, static_cast<int>(m_choices->buttons().size()));
        QLabel *words = wrapped(place.text, "placeWords");
        words->setContentsMargins(22, 0, 0, 8);
        layout->addWidget(choice);
        layout->addWidget(words);
    }
    layout->addStretch(1);
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("Places of the plan"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(list);
    // As high as its texts at the width of the window, and scrolled where there are many.
    const int height = layout->heightForWidth(fontMetrics().averageCharWidth() * kLetters - kSides - 8);
    area->setMaximumHeight(height + 4);
    area->setMinimumHeight(std::min(height + 4, kLeastHeight));
    return area;
}

QWidget *DecideDialog::effectStrip()
{
    auto *strip = new QFrame;
    strip->setObjectName(QStringLiteral("card"));
    auto *layout = new QVBoxLayout(strip);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_effect);
    return strip;
}

void DecideDialog::addReason(QVBoxLayout *layout, const QString &earlierReason)
{
    auto *label = new QLabel(tr("&Reason (kept in the journal of the book)"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("decideReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setToolTip(tr("Why this place holds, in a few words"));
    m_reason->setTabChangesFocus(true);
    m_reason->setPlainText(earlierReason);
    m_reason->selectAll(); // a new choice asks for a new reason
    m_reason->setMinimumHeight(fontMetrics().lineSpacing() + 22); // in a low window
    m_reason->setMaximumHeight(fontMetrics().lineSpacing() * kReasonLines + 22);
    m_missing->hide();
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(m_missing);
}

void DecideDialog::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *decide = buttons->addButton(tr("&Decide"), QDialogButtonBox::AcceptRole);
    decide->setObjectName(QStringLiteral("decideAccept"));
    decide->setProperty("primary", true);
    decide->setDefault(true);
    decide->setToolTip(tr("Writes the decision into the book; it can be taken back"));
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setToolTip(tr("Leaves everything as it is (Esc)"));
    connect(buttons, &QDialogButtonBox::accepted, this, &DecideDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DecideDialog::reject);
    layout->addWidget(buttons);
}

QString DecideDialog::chosenKey() const
{
    return m_choices->checkedButton()->objectName().section(QLatin1Char(':'), 1);
}

Decision DecideDialog::decision() const
{
    Decision decision;
    decision.item = m_item;
    decision.choice = chosenKey();
    decision.reason = multiLine(m_reason->toPlainText());
    return decision;
}

void DecideDialog::tellEffect()
{
    const QStringList changes = m_effectOf(chosenKey());
    m_effect->setText(changes.isEmpty()
                          ? tr("No verdict of the year changes by this.")
                          : tr("This would change:") + QLatin1Char('\n') + changes.join(QLatin1Char('\n')));
}

void DecideDialog::accept()
{
    if (!decision().reason.isEmpty())
        return QDialog::accept();
    m_missing->show();
    m_reason->setFocus();
}

} // namespace ansinh
