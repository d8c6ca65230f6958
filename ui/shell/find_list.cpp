// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_list.h"

#include "ui/shell/find_delegate.h"
#include "ui/shell/find_model.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace ansinh {

namespace {

constexpr int kWidth = 640;
constexpr int kMargin = 12;

} // namespace

FindList::FindList(FindModel &model, QWidget *window)
    : QFrame(window), m_model(model), m_view(new QListView), m_line(new QLabel)
{
    setObjectName(QStringLiteral("findList"));
    setFocusPolicy(Qt::NoFocus);
    m_view->setObjectName(QStringLiteral("findResults"));
    m_view->setAccessibleName(tr("What was found"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new FindDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_line->setObjectName(QStringLiteral("findLine"));
    m_line->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 5, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_line);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) { emit rowChosen(index.row()); });
    hide();
}

void FindList::hangBelow(const QWidget &field)
{
    const QPoint corner = field.mapTo(parentWidget(), QPoint(0, field.height() + 4));
    const int y = qMax(kMargin, corner.y());
    const int x = qMax(kMargin, corner.x());
    const int width = qMin(kWidth, parentWidget()->width() - x - kMargin);
    const int most = parentWidget()->height() - y - kMargin;
    resize(width, most); // rows are as high as that width makes them
    layout()->activate();
    m_view->setVisible(m_model.rowCount() > 0);
    m_view->doItemsLayout();
    int height = m_line->heightForWidth(width - 2) + 6;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += m_view->sizeHintForIndex(m_model.index(row, 0)).height();
    setGeometry(x, y, width, qMin(height + 4, most));
    show();
    raise();
}

void FindList::say(const QString &line)
{
    m_line->setText(line);
}

void FindList::choose(int row)
{
    m_view->setCurrentIndex(m_model.index(row, 0));
    // The head of the kind comes into sight with its first row.
    if (row == m_model.nextRow(-1, 1))
        m_view->scrollToTop();
}

int FindList::chosenRow() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

} // namespace ansinh
