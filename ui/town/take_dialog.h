// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consolidate.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace ansinh {

class Desk;
class Notice;
class PackageBatch;
class PackageList;
class Settings;
class TakeResult;
class TownChoice;

/// Data packages of wards: read and checked, shown with what becomes of each, and taken into a town's book in one
/// change. Nothing is written before that. Where the book on the desk is no town's, it asks into which one.
class TakeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Files and folders; none: they are chosen here.
    TakeDialog(Desk &desk, Settings &settings, const QStringList &paths, QWidget *parent = nullptr);
    ~TakeDialog() override;

    void add(const QStringList &paths);
    void setTown(const QString &path);
    /// The book into which something was taken and that lies not on the desk; empty: none.
    const QString &otherBook() const { return m_otherBook; }
    bool isDone() const { return m_isDone; }

signals:
    void told(const QString &line);

protected:
    void accept() override;
    void reject() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void arrange();
    QWidget *makePreview();
    QWidget *makeHead();
    QWidget *makeFoot();
    void connectAll();
    void restoreSize();
    void weigh();
    bool isIntoDesk() const;
    void tell();
    void tellProgress(const QString &text, int done, int all);
    void tellSummary();
    void take();
    Result<Consolidated> takeReadings(std::vector<WardReading> readings, const QDate &received);
    std::optional<QDate> dayReceived();
    void askFiles();
    void askFolder();

    Desk &m_desk;
    Settings &m_settings;
    PackageBatch *m_batch;
    Consolidated m_all; ///< what would become of them
    QStackedWidget *m_stack;
    QLabel *m_title;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QPushButton *m_files;
    QPushButton *m_folder;
    Notice *m_notice;
    TownChoice *m_town;
    PackageList *m_list;
    TakeResult *m_result;
    QLabel *m_summary;
    QLineEdit *m_received;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    std::optional<Error> m_refused; ///< why nothing was taken in; absent: it was not tried since something changed
    QString m_otherBook;
    bool m_isDone = false;
};

} // namespace ansinh
