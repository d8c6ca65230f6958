// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/collection/import_batch.h"

#include "ui/base/desk.h"

#include <QFileInfo>

#include <algorithm>

namespace ansinh {

ImportBatch::ImportBatch(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_reader(std::make_unique<ReturnReader>(desk.book(), desk.keeper(), desk.today()))
{
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &ImportBatch::readNext);
}

void ImportBatch::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            addOne(path);
            continue;
        }
        for (const QString &each : returnFilesIn(path))
            addOne(each);
    }
    emit added();
    if (m_next < m_entries.size())
        m_turn.start();
    else
        emit finished();
}

void ImportBatch::addOne(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const bool isThere = std::any_of(m_entries.begin(), m_entries.end(),
                                     [&](const ImportEntry &entry) { return entry.path == whole; });
    if (isThere)
        return;
    ImportEntry entry;
    entry.path = whole;
    entry.receipt.received = m_desk.today();
    m_entries.push_back(std::move(entry));
}

void ImportBatch::stop()
{
    m_turn.stop();
    m_entries.resize(m_next);
    emit added();
    emit finished();
}

void ImportBatch::readAgain()
{
    m_reader = std::make_unique<ReturnReader>(m_desk.book(), m_desk.keeper(), m_desk.today());
    for (ImportEntry &entry : m_entries) {
        ImportEntry fresh;
        fresh.path = entry.path;
        fresh.receipt = entry.receipt;
        entry = fresh;
    }
    m_next = 0;
    emit added();
    m_turn.start();
}

void ImportBatch::readNext()
{
    const size_t row = m_next++;
    readOne(row);
    emit changed(static_cast<int>(row));
    if (m_next < m_entries.size())
        return;
    m_turn.stop();
    emit finished();
}

void ImportBatch::readOne(size_t row)
{
    ImportEntry &entry = m_entries[row];
    const Result<ReturnFile> file = readReturnFile(entry.path);
    if (!file) {
        entry.unreadable = file.error();
        return;
    }
    const Result<ReturnPreview> read = m_reader->read(*file);
    if (!read) {
        entry.unreadable = read.error();
        return;
    }
    entry.read = *read;
    entry.isWanted = !entry.isBlank(); // a form that went out and lies among the returns is none
    settleTwins(m_entries, row);
}

bool ImportBatch::isAnswered() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const ImportEntry &entry) { return !entry.replies.empty(); });
}

void ImportBatch::want(int row, bool isWanted)
{
    if (m_entries[static_cast<size_t>(row)].read)
        ansinh::want(m_entries, static_cast<size_t>(row), isWanted);
    for (int each = 0; each < readCount(); ++each) {
        if (each == row || entry(each).isOfSame(entry(row)))
            emit changed(each);
    }
}

void ImportBatch::setReceipt(int row, const Receipt &receipt)
{
    m_entries[static_cast<size_t>(row)].receipt = receipt;
}

void ImportBatch::spreadReceipt(const Receipt &receipt)
{
    for (ImportEntry &entry : m_entries) {
        entry.receipt.received = receipt.received;
        entry.receipt.channel = receipt.channel;
    }
}

void ImportBatch::reply(int row, const Replies &replies)
{
    for (const ReturnReply &each : replies)
        putReply(m_entries[static_cast<size_t>(row)].replies, each);
    weighAgain(static_cast<size_t>(row));
}

void ImportBatch::withdraw(int row, int problem)
{
    withdrawReply(m_entries[static_cast<size_t>(row)].replies, problem);
    weighAgain(static_cast<size_t>(row));
}

void ImportBatch::applyLike(size_t row, const ReturnProblem &as, const ReturnReply &reply)
{
    ImportEntry &entry = m_entries[row];
    if (!entry.read || entry.read->isRefused())
        return;
    const std::vector<int> places = sameRule(*entry.read, as);
    for (const int place : places) {
        ReturnReply like = reply;
        like.problem = place;
        putReply(entry.replies, like);
    }
    if (!places.empty())
        weighAgain(row);
}

void ImportBatch::replyLike(int row, int problem, bool inEveryFile)
{
    const ImportEntry &from = entry(row);
    const ReturnReply *given = replyTo(from.replies, problem);
    if (!given)
        return;
    const ReturnReply reply = *given;
    const ReturnProblem as = from.read->problems[static_cast<size_t>(problem)];
    for (size_t each = 0; each < m_entries.size(); ++each) {
        if (inEveryFile || static_cast<int>(each) == row)
            applyLike(each, as, reply);
    }
}

int ImportBatch::likeCount(int row, int problem, bool inEveryFile) const
{
    const ReturnProblem &as = entry(row).read->problems[static_cast<size_t>(problem)];
    int count = 0;
    for (size_t each = 0; each < m_entries.size(); ++each) {
        const ImportEntry &its = m_entries[each];
        if ((inEveryFile || static_cast<int>(each) == row) && its.read && !its.read->isRefused())
            count += static_cast<int>(sameRule(*its.read, as).size());
    }
    return count;
}

void ImportBatch::weighAgain(size_t row)
{
    ImportEntry &entry = m_entries[row];
    const Result<ReturnPreview> answered = m_reader->answered(*entry.read, settledAmong(*entry.read, entry.replies));
    if (answered)
        entry.read = *answered;
    else
        emit refused(answered.error());
    emit changed(static_cast<int>(row));
}

Result<Collected> ImportBatch::accept()
{
    return m_desk.written(acceptReturns(m_desk.book(), acceptedAmong(m_entries), m_desk.today()));
}

} // namespace ansinh
