// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/collection/import_entry.h"

#include <QObject>
#include <QTimer>

namespace ansinh {

class Desk;

/// The files of one import: read one after the other, one in each turn of the event loop, then answered. Writes only
/// when it is accepted.
class ImportBatch : public QObject
{
    Q_OBJECT

public:
    explicit ImportBatch(Desk &desk, QObject *parent = nullptr);

    /// Files and folders; of a folder its workbooks. What is in the list already is passed over.
    void add(const QStringList &paths);
    /// Leaves out what is not read yet.
    void stop();
    /// Everything anew: the book has changed meanwhile. What was answered has to be answered again.
    void readAgain();
    bool isReading() const { return m_turn.isActive(); }

    const std::vector<ImportEntry> &entries() const { return m_entries; }
    const ImportEntry &entry(int row) const { return m_entries[static_cast<size_t>(row)]; }
    int readCount() const { return static_cast<int>(m_next); }
    /// Something was answered, which is lost when it is not accepted.
    bool isAnswered() const;

    void want(int row, bool isWanted);
    void setReceipt(int row, const Receipt &receipt);
    /// The day of receipt and the way, for every file.
    void spreadReceipt(const Receipt &receipt);
    void reply(int row, const Replies &replies);
    void withdraw(int row, int problem);
    /// The same answer to all of that rule, in that file or in every file.
    void replyLike(int row, int problem, bool inEveryFile);
    /// How many questions replyLike() would answer.
    int likeCount(int row, int problem, bool inEveryFile) const;

    Result<Collected> accept();

signals:
    void added();
    void changed(int row); ///< of that file
    void finished(); ///< nothing is left to read
    void refused(const ansinh::Error &error);

private:
    void readNext();
    void readOne(size_t row);
    void addOne(const QString &path);
    void weighAgain(size_t row);
    void applyLike(size_t row, const ReturnProblem &as, const ReturnReply &reply);

    Desk &m_desk;
    std::unique_ptr<ReturnReader> m_reader;
    std::vector<ImportEntry> m_entries;
    size_t m_next = 0; ///< the first that is not read
    QTimer m_turn;
};

} // namespace ansinh
