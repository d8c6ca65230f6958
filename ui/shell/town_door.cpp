// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/town_door.h"

#include "ui/base/desk.h"
#include "ui/shell/book_actions.h"
#include "ui/town/take_dialog.h"

namespace ansinh {

TownDoor::TownDoor(Desk &desk, Settings &settings, BookActions &books, QWidget *window)
    : QObject(window), m_desk(desk), m_settings(settings), m_books(books), m_window(window)
{
}

void TownDoor::take(const QStringList &paths)
{
    TakeDialog dialog(m_desk, m_settings, paths, m_window);
    connect(&dialog, &TakeDialog::told, this, &TownDoor::told);
    dialog.exec();
    if (!dialog.isDone())
        return;
    if (!dialog.otherBook().isEmpty())
        m_books.openBook(dialog.otherBook());
    if (m_desk.isTown())
        emit taken();
}

Place placeInTown(const Place &place)
{
    if (place.page == QLatin1String("targets"))
        return {QStringLiteral("town"), place.code, {}, {}};
    if (place.page == QLatin1String("tasks"))
        return {QStringLiteral("plan"), place.code, {}, {}};
    static const QStringList kElsewhere{QStringLiteral("collection"), QStringLiteral("charts"), QStringLiteral("report"),
                                        QStringLiteral("sending"), QStringLiteral("directory")};
    return kElsewhere.contains(place.page) ? Place{QStringLiteral("town"), {}, {}, {}} : place;
}

} // namespace ansinh
