// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

namespace ansinh {

class Desk;
class Page;
class Settings;

/// In whose book a page makes sense.
enum class PageOf { EveryBook, Ward, Town };

/// A page before it is made: how it is named and called, and where it stands in the navigation.
struct PageSpec
{
    QString name;
    QString text;
    const char *icon;
    QKeySequence shortcut;
    QString section; ///< the title that stands above it; empty: none
    bool isAtTheEnd = false; ///< it and what follows stand at the lower end
    std::function<Page *()> make;
    PageOf of = PageOf::EveryBook;

    bool isFor(bool isTown) const { return of == PageOf::EveryBook || (of == PageOf::Town) == isTown; }
};

/// All pages in the order of the year. The only list that names the screens.
std::vector<PageSpec> pageSpecs(Desk &desk, Settings &settings);

} // namespace ansinh
