// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_entry.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace ansinh {

namespace {

QDateTime writtenAt(const ImportEntry &entry)
{
    return QFileInfo(entry.path).lastModified();
}

bool isRefused(const ImportEntry &entry)
{
    return entry.unreadable || (entry.read && entry.read->isRefused());
}

/// The other holds in its place.
void stepBack(ImportEntry &entry, const ImportEntry &before)
{
    entry.twin = before.fileName();
    entry.isTwinOfBytes = entry.read->sha256 == before.read->sha256;
    entry.isWanted = false;
}

} // namespace

QString ImportEntry::fileName() const
{
    return QFileInfo(path).fileName();
}

ImportEntry::State ImportEntry::state() const
{
    if (isRefused(*this))
        return State::Refused;
    if (!read)
        return State::Waiting;
    if (!isWanted)
        return State::LeftOut;
    return open() > 0 ? State::Asks : State::Ready;
}

bool ImportEntry::isTaken() const
{
    return read && isWanted && !isRefused(*this);
}

QString ImportEntry::sender() const
{
    return read && !read->organisationName.isEmpty() ? read->organisationName : fileName();
}

int ImportEntry::count(ReturnAnswer::Change change) const
{
    const bool isNews = change == ReturnAnswer::Change::New || change == ReturnAnswer::Change::Changed;
    return !read ? 0 : isNews ? takenOf(*read, replies, change) : read->count(change);
}

bool ImportEntry::isBlank() const
{
    return read && read->isBlank();
}

QString ImportEntry::refusal() const
{
    if (unreadable)
        return unreadable->message;
    if (!read)
        return {};
    const auto stop = std::find_if(read->problems.begin(), read->problems.end(),
                                   [](const ReturnProblem &each) { return each.severity == Severity::Stop; });
    return stop == read->problems.end() ? QString() : stop->message;
}

bool ImportEntry::isOfSame(const ImportEntry &other) const
{
    return read && other.read && !read->organisation.isEmpty() && read->period
        && read->organisation == other.read->organisation && read->period == other.read->period;
}

ImportSummary summaryOf(const std::vector<ImportEntry> &entries)
{
    ImportSummary sum;
    for (const ImportEntry &entry : entries) {
        const ImportEntry::State state = entry.state();
        ++sum.files;
        sum.refused += state == ImportEntry::State::Refused ? 1 : 0;
        sum.asking += state == ImportEntry::State::Asks ? 1 : 0;
        if (!entry.isTaken())
            continue;
        ++sum.returns;
        sum.added += entry.count(ReturnAnswer::Change::New);
        sum.changed += entry.count(ReturnAnswer::Change::Changed);
        sum.leftOut += leftOutOf(*entry.read, entry.replies);
    }
    return sum;
}

std::vector<AcceptedReturn> acceptedAmong(const std::vector<ImportEntry> &entries)
{
    std::vector<AcceptedReturn> accepted;
    for (const ImportEntry &entry : entries) {
        if (entry.isTaken())
            accepted.push_back({*entry.read, settledAmong(*entry.read, entry.replies), entry.receipt});
    }
    return accepted;
}

void settleTwins(std::vector<ImportEntry> &entries, size_t row)
{
    ImportEntry &fresh = entries[row];
    if (isRefused(fresh))
        return;
    for (ImportEntry &entry : entries) {
        if (&entry == &fresh || isRefused(entry) || !entry.isOfSame(fresh) || !entry.twin.isEmpty())
            continue;
        const bool isOlder = writtenAt(entry) < writtenAt(fresh) && entry.read->sha256 != fresh.read->sha256;
        stepBack(isOlder ? entry : fresh, isOlder ? fresh : entry);
    }
}

void want(std::vector<ImportEntry> &entries, size_t row, bool isWanted)
{
    ImportEntry &chosen = entries[row];
    chosen.isWanted = isWanted;
    for (ImportEntry &entry : entries) {
        if (isWanted && &entry != &chosen && !isRefused(entry) && entry.isOfSame(chosen))
            stepBack(entry, chosen);
    }
    if (isWanted)
        chosen.twin.clear();
}

} // namespace ansinh
