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
constexpr int kUnbounded = 10'000;
constexpr int kMarkToTitle = 4;
constexpr int kTitleToText = 3;

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
    m_heights.clear();
    setAccessibleName(title());
    setAccessibleDescription(wordOf(state).isEmpty() ? text : QStringLiteral("%1: %2").arg(wordOf(state), text));
    updateGeometry();
    update();
}

QString StepCell::title() const
{
    return QStringLiteral("%1 %2").arg(m_number).arg(text());
}

/// The mark is as wide as a line is high.
QRect StepCell::titleRoom(int width) const
{
    const QFontMetrics metrics(bold(font()));
    const int left = kSide + (m_state == StepState::Ahead ? 0 : metrics.height() - 2 + kMarkToTitle);
    const QRect room(left, kAbove, width - left - kSide, kUnbounded);
    return {room.topLeft(), QSize(room.width(), metrics.boundingRect(room, Qt::TextWordWrap, title()).height())};
}

QRect StepCell::textRoom(int width) const
{
    const QRect room(kSide, titleRoom(width).bottom() + 1 + kTitleToText, width - 2 * kSide, kUnbounded);
    const int height = QFontMetrics(small(font())).boundingRect(room, Qt::TextWordWrap, m_text).height();
    return {room.topLeft(), QSize(room.width(), height)};
}

int StepCell::heightForWidth(int width) const
{
    auto known = m_heights.find(width);
    if (known == m_heights.end())
        known = m_heights.insert(width, textRoom(width).bottom() + 1 + kAbove);
    return *known;
}

void StepCell::changeEvent(QEvent *event)
{
    m_heights.clear();
    QAbstractButton::changeEvent(event);
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
void StepCell::paintHead(QPainter &painter) const
{
    const bool isNow = m_state == StepState::Now;
    const QRect head = titleRoom(width());
    painter.setFont(bold(font()));
    if (m_state != StepState::Ahead) {
        const int side = painter.fontMetrics().height() - 2;
        ansinh::icon(isNow ? "chevron-right" : "check", Ink::Accent).paint(&painter, {kSide - 1, kAbove + 1, side, side});
    }
    painter.setPen(m_state == StepState::Ahead ? colours().text : colours().accentText);
    painter.drawText(head, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, title());
    const int titleWidth = painter.fontMetrics().horizontalAdvance(title());
    painter.setFont(small(font()));
    if (isNow && titleWidth + painter.fontMetrics().horizontalAdvance(wordOf(m_state)) + 8 <= head.width())
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, wordOf(m_state));
}

void StepCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintHead(painter);
    painter.setFont(small(font()));
    painter.setPen(m_state == StepState::Now ? colours().text : colours().muted);
    painter.drawText(textRoom(width()), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

StepStrip::StepStrip(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("yearSteps"));
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
