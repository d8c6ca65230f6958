// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace ansinh {

/// Into which book packages are taken: one that there is, or one to be made.
class TownChoice : public QWidget
{
    Q_OBJECT

public:
    explicit TownChoice(QWidget *parent = nullptr);

    QString path() const { return m_path; } ///< empty: not chosen yet
    void setPath(const QString &path);
    /// Where the dialogs begin.
    void setFolder(const QString &folder) { m_folder = folder; }

signals:
    void chosen();

private:
    void askNew();
    void askExisting();

    QString m_path;
    QString m_folder;
    QLineEdit *m_shown;
};

} // namespace ansinh
