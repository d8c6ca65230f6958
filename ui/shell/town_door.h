// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/place.h"

#include <QObject>

class QWidget;

namespace ansinh {

class BookActions;
class Desk;
class Settings;

/// The way of wards' packages into a town's book, from any page and any book.
class TownDoor : public QObject
{
    Q_OBJECT

public:
    TownDoor(Desk &desk, Settings &settings, BookActions &books, QWidget *window);

    /// Shows what would become of them and takes them in; none: they are chosen there. The book into which they went is
    /// opened.
    void take(const QStringList &paths);

signals:
    void taken(); ///< the town's book lies on the desk
    void told(const QString &line);

private:
    Desk &m_desk;
    Settings &m_settings;
    BookActions &m_books;
    QWidget *m_window;
};

/// Where a town's book has what the place names: its targets stand on the town's page, its tasks in the plan.
Place placeInTown(const Place &place);

} // namespace ansinh
