// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/decision_dialog.h"

#include "core/text/normalise.h"
#include "ui/widgets/card.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/html.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace ansinh {

namespace {

constexpr int kLetters = 96; // the width of the window
constexpr int kReasonLines = 3;
constexpr int kSide = 20;

QLabel *wrapped(const QString &text, const char *name)
{
    auto *label = new QLabel(text);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DecisionDialog::DecisionDialog(const DecisionMatter &matter, QWidget *parent)
    : QDialog(parent),
      m_choices(matter.choices),
      m_body(new QScrollArea),
      m_group(new QButtonGroup(this)),
      m_effect(wrapped({}, "decisionEffect")),
      m_reason(new QPlainTextEdit),
      m_missing(wrapped({}, "decisionMissing"))
{
    setObjectName(QStringLiteral("decisionDialog"));
    setWindowTitle(matter.window);
    arrange(matter);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool isChosen) {
        if (isChosen)
            tellEffect();
    });
    connect(m_reason, &QPlainTextEdit::textChanged, m_missing, &QWidget::hide);
    auto *decide = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(decide, &QShortcut::activated, this, &DecisionDialog::accept);
    tellEffect();
    m_group->buttons().constFirst()->setFocus();
}

void DecisionDialog::arrange(const DecisionMatter &matter)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(kSide, 16, kSide, 8);
    layout->setSpacing(10);
    layout->addWidget(wrapped(matter.title, "cardTitle"));
    if (!matter.explanation.isEmpty())
        layout->addWidget(wrapped(matter.explanation, "mutedText"));
    layout->addWidget(wrapped(matter.question, "decisionQuestion"));
    addChoices(layout);
    addEffect(layout);
    addReason(layout);
    layout->addStretch(1);
    // On a small screen all but the buttons is scrolled.
    m_body->setFrameShape(QFrame::NoFrame);
    m_body->setWidgetResizable(true);
    m_body->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setFocusPolicy(Qt::NoFocus);
    m_body->setAccessibleName(matter.title);
    m_body->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_body, 1);
    addButtons(whole);
}

void DecisionDialog::addChoices(QVBoxLayout *layout)
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        const DecisionChoice &choice = m_choices[i];
        // A choice is whole with its words; an ampersand in them is no key.
        auto *button = new QRadioButton(QString(choice.title).replace(QLatin1Char('&'), QStringLiteral("&&")));
        button->setObjectName(QStringLiteral("choice_") + choice.key);
        button->setAccessibleDescription(choice.text);
        button->setToolTip(tr("This holds from now on (arrow keys go from one to the next)"));
        button->installEventFilter(this);
        m_group->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
        if (choice.text.isEmpty())
            continue;
        QLabel *text = wrapped(choice.text, "mutedText");
        text->setContentsMargins(24, 0, 0, 4);
        layout->addWidget(text);
    }
}

void DecisionDialog::addEffect(QVBoxLayout *layout)
{
    m_effect->setTextFormat(Qt::RichText);
    m_effect->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_effect->setAccessibleName(tr("What this would change"));
    m_effect->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    auto *card = new Card;
    card->add(m_effect);
    layout->addWidget(card);
}

void DecisionDialog::addReason(QVBoxLayout *layout)
{
    auto *label = new QLabel(tr("&Reason (kept in the journal of the book)"));
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setToolTip(tr("Why it holds, in a few words; Ctrl+Enter decides"));
    m_reason->setTabChangesFocus(true);
    m_reason->setMinimumHeight(fontMetrics().lineSpacing() + 22);
    m_reason->setMaximumHeight(fontMetrics().lineSpacing() * kReasonLines + 22);
    m_missing->hide();
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(m_missing);
}

void DecisionDialog::addButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox;
    QPushButton *decide = buttons->addButton(tr("&Decide"), QDialogButtonBox::AcceptRole);
    decide->setObjectName(QStringLiteral("decisionTake"));
    decide->setProperty("primary", true);
    decide->setDefault(true);
    decide->setToolTip(tr("Writes the decision into the book; it can be taken back (Ctrl+Enter)"));
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setToolTip(tr("Leaves everything as it is (Esc)"));
    connect(buttons, &QDialogButtonBox::accepted, this, &DecisionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &DecisionDialog::reject);
    auto *foot = new QWidget;
    auto *footLayout = new QVBoxLayout(foot);
    footLayout->setContentsMargins(kSide, 8, kSide, 14);
    footLayout->addWidget(buttons);
    layout->addWidget(foot);
}

QString DecisionDialog::choice() const
{
    const int id = m_group->checkedId();
    return id < 0 ? QString() : m_choices[static_cast<size_t>(id)].key;
}

QString DecisionDialog::reason() const
{
    return multiLine(m_reason->toPlainText());
}

void DecisionDialog::foretell(std::function<QString(const QString &)> effect)
{
    m_foretell = std::move(effect);
    tellEffect();
}

void DecisionDialog::preset(const QString &key, const QString &reason)
{
    for (size_t i = 0; i < m_choices.size(); ++i) {
        QAbstractButton *button = m_group->button(static_cast<int>(i));
        if (m_choices[i].key == key) {
            button->setChecked(true);
            button->setFocus();
        }
    }
    m_reason->setPlainText(reason);
    m_reason->selectAll(); // a new choice asks for a new reason
}

/// The arrow keys choose from the first press on; by themselves they would only walk until one is chosen.
bool DecisionDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_group->checkedButton()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up)
            static_cast<QAbstractButton *>(watched)->setChecked(true);
    }
    return QDialog::eventFilter(watched, event);
}

void DecisionDialog::accept()
{
    if (choice().isEmpty())
        return say(tr("Choose first which holds."));
    if (!reason().isEmpty())
        return QDialog::accept();
    say(tr("Write the reason: in a year nobody remembers it."));
    m_reason->setFocus();
}

void DecisionDialog::say(const QString &missing)
{
    m_missing->setText(missing);
    m_missing->show();
    fit();
    m_body->ensureWidgetVisible(m_missing);
}

void DecisionDialog::tellEffect()
{
    m_effect->setText(choice().isEmpty() ? mutedHtml(tr("Once one is chosen, what it would change stands here."))
                          : m_foretell   ? m_foretell(choice())
                                         : QString());
    m_effect->parentWidget()->updateGeometry(); // else the layout above it hears of it later
    fit();
}

/// As high as its texts, as far as the screen allows; never lower than it stands, so that nothing jumps.
void DecisionDialog::fit()
{
    const int width = fontMetrics().averageCharWidth() * kLetters;
    const QLayout *content = m_body->widget()->layout();
    const int foot = layout()->itemAt(1)->sizeHint().height();
    const int height = content->totalHeightForWidth(width - m_body->verticalScrollBar()->sizeHint().width()) + foot;
    fitOnScreen(*this, QSize(width, height).expandedTo(isVisible() ? size() : QSize()));
}

} // namespace ansinh
