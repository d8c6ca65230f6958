// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/step_strip.h"

#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/today/today_words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ansinh {

namespace {

constexpr int kSide = 13;
constexpr int kAbove = 10;
constexpr int kIcon = 15;

QFont small(const QFont &font)
{
    QFont made(font);
    made.setPointSizeF(font.pointSizeF() * 0.92);
    return made;
}

QFont bold(const QFont &font)
{
    QFont made(font);
    made.setWeight(QFont::DemiBold);
    return made;
}

} // namespace

StepCell::StepCell(int number, QWidget *parent) : QAbstractButton(parent), m_number(number)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAttribute(Qt::WA_Hover);
}

void StepCell::show(const QString &name, const QString &text, StepState state)
{
    setText(name);
    m_text = text;
    m_state = state;
    setAccessibleName(title());
    setAccessibleDescription(wordOf(state).isEmpty() ? text : QStringLiteral("%1: %2").arg(wordOf(state), text));
    updateGeometry();
    update();
}

QString StepCell::title() const
{
    return QStringLiteral("%1 %2").arg(m_number).arg(text());
}

QRect StepCell::textRoom(const QRect &area) const
{
    const int head = QFontMetrics(bold(font())).height();
    return area.adjusted(kSide, kAbove + head + 3, -kSide, -kAbove);
}

int StepCell::heightForWidth(int width) const
{
    const QRect room(0, 0, width - 2 * kSide, 10'000);
    const int head = QFontMetrics(bold(font())).height();
    return 2 * kAbove + head + 3 + QFontMetrics(small(font())).boundingRect(room, Qt::TextWordWrap, m_text).height();
}

QSize StepCell::sizeHint() const
{
    return {160, heightForWidth(160)};
}

QSize StepCell::minimumSizeHint() const
{
    return {110, heightForWidth(150)};
}

void StepCell::paintGround(QPainter &painter) const
{
    const Colours &own = colours();
    const bool isNow = m_state == StepState::Now;
    if (isNow || (underMouse() && isEnabled()))
        painter.fillRect(rect(), isNow ? own.accentSoft : own.raised);
    if (isNow)
        painter.fillRect(QRect(0, height() - 3, width(), 3), own.accent);
    if (hasFocus()) {
        painter.setPen(QPen(own.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

/// A mark before the title tells the state; the word beside it only where it has room.
void StepCell::paintHead(QPainter &painter, QRect head) const
{
    const bool isNow = m_state == StepState::Now;
    if (m_state != StepState::Ahead) {
        const QRect mark(head.left() - 1, head.center().y() - kIcon / 2, kIcon, kIcon);
        ansinh::icon(isNow ? "chevron-right" : "check", Ink::Accent).paint(&painter, mark);
        head.adjust(kIcon + 4, 0, 0, 0);
    }
    painter.setFont(bold(font()));
    painter.setPen(m_state == StepState::Ahead ? colours().text : colours().accentText);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, title());
    const int titleWidth = painter.fontMetrics().horizontalAdvance(title());
    painter.setFont(small(font()));
    const int wordWidth = painter.fontMetrics().horizontalAdvance(wordOf(m_state));
    if (isNow && titleWidth + wordWidth + 8 <= head.width())
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, wordOf(m_state));
}

void StepCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    QRect head = rect().adjusted(kSide, kAbove, -kSide, 0);
    head.setHeight(QFontMetrics(bold(font())).height());
    paintHead(painter, head);
    painter.setFont(small(font()));
    painter.setPen(m_state == StepState::Now ? colours().text : colours().muted);
    painter.drawText(textRoom(rect()), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

StepStrip::StepStrip(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("yearSteps"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    for (int i = 0; i < kYearSteps; ++i) {
        if (i > 0) {
            auto *line = new QFrame;
            line->setFixedWidth(1);
            line->setStyleSheet(QStringLiteral("background: %1").arg(colours().line.name()));
            layout->addWidget(line);
        }
        auto *cell = new StepCell(i + 1);
        cell->setObjectName(QStringLiteral("step%1").arg(i + 1));
        m_cells[static_cast<std::size_t>(i)] = cell;
        layout->addWidget(cell, 1);
        connect(cell, &QAbstractButton::clicked, this,
                [this, i] { emit pageChosen(m_pages[static_cast<std::size_t>(i)]); });
    }
}

void StepStrip::show(const YearFacts &facts)
{
    const auto states = stepsOf(facts);
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        const StepText text = textOf(static_cast<YearStep>(i), facts);
        StepCell *cell = m_cells[i];
        cell->show(text.name, text.text, states[i]);
        m_pages[i] = text.page;
        // A step without a screen tells where it stands and leads nowhere.
        cell->setEnabled(!text.page.isEmpty());
        cell->setFocusPolicy(text.page.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
        if (!text.page.isEmpty())
            cell->setCursor(Qt::PointingHandCursor);
        cell->setToolTip(text.page.isEmpty() ? QString() : tr("Go to this step"));
    }
}

} // namespace ansinh
