// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/record.h"

#include "core/actions/complaints.h"
#include "core/actions/figure_reader.h"
#include "core/actions/histories.h"
#include "core/store/book.h"
#include "core/store/parts.h"

#include <QCoreApplication>
#include <QHash>

namespace ansinh {

namespace {

/// Figures with the places where they stand, and what is wrong with them.
struct Batch
{
    std::vector<Figure> figures;
    std::vector<size_t> entries; ///< where each figure stands in the list
    QStringList warnings;
    Complaints complaints;
};

QString keyOf(const Figure &figure)
{
    return QStringList{figure.target.text,
                       figure.period.year.toString(),
                       QString::number(figure.period.half),
                       QString::number(figure.part.area.value),
                       figure.part.member.text,
                       figure.by.text}
        .join(QLatin1Char('/'));
}

Error stoodAlready(const Figure &figure, const QString &place)
{
    return {ErrorKind::Invalid,
            QCoreApplication::translate("core/actions", "The same figure of %1 stands at %2 already. Keep one of them.")
                .arg(figure.target.text, place),
            {}};
}

void readAll(const std::vector<FigureEntry> &entries, Lookup &lookup, Batch &batch)
{
    FigureReader reader(lookup);
    QHash<QString, QString> places;
    for (size_t i = 0; i < entries.size(); ++i) {
        const QString &place = entries[i].place;
        const auto figure = reader.read(entries[i]);
        if (!figure) {
            batch.complaints.add(i, place, figure.error());
            continue;
        }
        const QString key = keyOf(*figure);
        if (places.contains(key))
            batch.complaints.add(i, place, stoodAlready(*figure, places.value(key)));
        places.insert(key, place);
        batch.figures.push_back(*figure);
        batch.entries.push_back(i);
    }
}

Result<void> weighAll(Lookup &lookup, Histories &histories, Batch &batch)
{
    for (const Figure &figure : batch.figures)
        histories.add(figure);
    for (size_t i = 0; i < batch.figures.size(); ++i) {
        const Figure &figure = batch.figures[i];
        const auto plan = lookup.plan(figure.period.year);
        if (!plan)
            return plan.error();
        const Target &target = *(*plan)->target(figure.target);
        for (const Remark &remark : remarksOn(figure, histories.of(target, **plan))) {
            if (remark.isRefusal)
                batch.complaints.add(batch.entries[i], figure.source.place,
                                     {ErrorKind::Invalid, remark.message, remark.rule});
            else
                batch.warnings.append(atPlace(figure.source.place, remark.message));
        }
    }
    return {};
}

void markSource(std::vector<Figure> &figures, const Action &action)
{
    QString origin = action.file.isEmpty() ? QStringLiteral("manual") : QStringLiteral("csv");
    if (action.kind == QStringLiteral("sample"))
        origin = action.kind;
    for (Figure &figure : figures) {
        figure.source.origin = origin;
        figure.source.file = action.file;
        // A place means nothing without the file that it stands in.
        if (action.file.isEmpty())
            figure.source.place.clear();
    }
}

} // namespace

Result<Recorded> recordFigures(Book &book, const std::vector<FigureEntry> &entries, const Action &action)
{
    auto lookup = Lookup::of(book);
    if (!lookup)
        return lookup.error();
    auto histories = Histories::of(book);
    if (!histories)
        return histories.error();
    Batch batch;
    readAll(entries, lookup.value(), batch);
    if (auto weighed = weighAll(lookup.value(), histories.value(), batch); !weighed)
        return weighed.error();
    if (!batch.complaints.isEmpty())
        return batch.complaints.refusal();
    markSource(batch.figures, action);
    if (auto done = book.figures().record(batch.figures, action); !done)
        return done.error();
    return Recorded{static_cast<int>(batch.figures.size()), batch.warnings};
}

} // namespace ansinh
