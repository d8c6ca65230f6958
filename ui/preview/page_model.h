// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/laid_out.h"

#include <QAbstractListModel>
#include <QCache>
#include <QPixmap>

namespace ansinh {

/// The pages of a document in small, one a row; pictures are made when they are asked for.
class PageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr QSize kPicture{84, 118}; ///< the room of a picture; a page that lies is as wide as it is high

    explicit PageModel(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    void show(const LaidOut &laidOut, double pixelRatio);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QPixmap picture(int page) const;

    LaidOut m_laidOut;
    double m_ratio = 1;
    mutable QCache<int, QPixmap> m_pictures{400};
};

} // namespace ansinh
