// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

class QWidget;

namespace ansinh {

class Page;

/// The page on which a widget stands; nullptr: on none.
Page *pageOf(const QWidget *widget);

/// What a page knows about a table that stands on it.
struct PageFacts
{
    QString place; ///< whose plan it is: "Phường 2"; empty: not known
    QString subtitle; ///< of the page
    QString typed; ///< into the filter of its tables; empty: everything is shown
    QString footLine; ///< that the figures are a sample; empty: they are not
    int year = 0; ///< looked at; 0: there is no page
    QDate today;
};

/// All empty where there is no page.
PageFacts factsOf(const Page *page);

} // namespace ansinh
