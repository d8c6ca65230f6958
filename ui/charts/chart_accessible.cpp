// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_view.h"
#include "ui/charts/spot_walk.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace ansinh {

namespace {

/// One spot, by its place among the spots: it is asked what stands there now.
class AccessibleSpot : public QAccessibleInterface
{
public:
    AccessibleSpot(ChartView *view, int spot) : m_view(view), m_spot(spot) { }

    bool isValid() const override { return m_view && m_spot < static_cast<int>(m_view->spots().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return isLink() ? QAccessible::Link : QAccessible::StaticText; }

    QString text(QAccessible::Text text) const override
    {
        return isValid() && text == QAccessible::Name ? spot().spoken : QString();
    }

    QRect rect() const override
    {
        const QRect own = isValid() ? spot().area.toAlignedRect() : QRect();
        return m_view ? QRect(m_view->mapToGlobal(own.topLeft()), own.size()) : own;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.readOnly = true;
        state.linked = isLink();
        state.invisible = !m_view || !m_view->isVisible();
        state.focused = m_view && m_view->hasFocus() && m_view->currentSpot() == m_spot;
        return state;
    }

private:
    const ChartSpot &spot() const { return m_view->spots()[static_cast<size_t>(m_spot)]; }
    bool isLink() const { return isValid() && !spot().link.page.isEmpty(); }

    QPointer<ChartView> m_view;
    int m_spot;
};

class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart) { }

    ~AccessibleChart() override
    {
        for (const QAccessible::Id id : m_spots)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return static_cast<int>(view()->spots().size()); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        // Kept once made, as many as any chart that stood here has.
        while (static_cast<int>(m_spots.size()) <= index) {
            const int next = static_cast<int>(m_spots.size());
            m_spots.push_back(QAccessible::registerAccessibleInterface(new AccessibleSpot(view(), next)));
        }
        return QAccessible::accessibleInterface(m_spots[static_cast<size_t>(index)]);
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (size_t i = 0; i < m_spots.size(); ++i) {
            if (QAccessible::accessibleInterface(m_spots[i]) == wanted)
                return static_cast<int>(i);
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(spotAt(view()->spots(), view()->mapFromGlobal(QPoint(x, y))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->currentSpot()) : nullptr;
    }

private:
    ChartView *view() const { return static_cast<ChartView *>(widget()); }

    mutable std::vector<QAccessible::Id> m_spots;
};

QAccessibleInterface *accessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new AccessibleChart(view) : nullptr;
}

} // namespace

void makeChartsAccessible()
{
    static const bool isDone = [] {
        QAccessible::installFactory(accessible);
        return true;
    }();
    Q_UNUSED(isDone)
}

} // namespace ansinh
