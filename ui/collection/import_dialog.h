// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/collect.h"
#include "ui/widgets/place.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ansinh {

class Desk;
class FilteredRows;
class ImportBatch;
class ImportFiles;
class ImportResult;
class ImportSide;
class Notice;
class Settings;
struct ImportSummary;

/// Returns that came as workbooks: read one after the other, shown with everything that is wrong with them, answered,
/// and taken into the book in one change. Nothing is written before that.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Files and folders. With settings it remembers its size and how its parts stand.
    ImportDialog(Desk &desk, const QStringList &files, QWidget *parent, Settings *settings = nullptr);
    ~ImportDialog() override;

    ImportBatch &batch() const { return *m_batch; }
    /// Writes the copies to be sent back; says so, or why not. `all`: of every file that has to be mended, else of the
    /// chosen one.
    bool saveMarked(const QString &folder, bool all);

signals:
    /// Something to look at that stands on a page; the dialog has closed.
    void placeChosen(const ansinh::Place &place);
    void told(const QString &line);

protected:
    void accept() override;
    void reject() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePreview();
    QWidget *makeFoot();
    void connectAll();
    void filesChanged();
    void askFiles();
    void askMarked(bool all);
    void tell();
    void tellProgress(const ImportSummary &sum);
    QString summaryText(const ImportSummary &sum, bool isMarkable) const;
    void fillMarkedMenu();
    void refuse(const Error &error);
    void restoreSize();
    bool isSureToLeave();

    Desk &m_desk;
    Settings *m_settings;
    ImportBatch *m_batch;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    Notice *m_notice;
    QSplitter *m_splitter;
    ImportFiles *m_files;
    ImportSide *m_side;
    ImportResult *m_result;
    QLabel *m_summary;
    QPushButton *m_marked;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    bool m_isDone = false;
};

} // namespace ansinh
