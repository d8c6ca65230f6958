// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ansinh {

/// The scans and documents that belong to a return, before they go into the book: a list to add to, by dialog or by
/// dropping files on it, and to take from. A file too large or not readable is refused with the reason.
class ReceiptAttachments : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 kMostBytes = 50 * 1024 * 1024;

    explicit ReceiptAttachments(QWidget *parent = nullptr);

    const std::vector<ReturnFile> &files() const { return m_files; }
    void setFiles(const std::vector<ReturnFile> &files);
    void add(const QStringList &paths);

    /// A file to be kept with a return. Errors Invalid (a folder, too large), Io: say what to do.
    static Result<ReturnFile> read(const QString &path);

signals:
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void ask();
    void removeChosen();
    void list(const QString &fault);

    std::vector<ReturnFile> m_files;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_fault;
};

} // namespace ansinh
