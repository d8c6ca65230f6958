// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ansinh {

class SheetView;

/// How large the pages of a view are shown: to fit, or by percent; follows the view's own keys.
class ZoomChoice : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoomChoice(SheetView &sheets, QWidget *parent = nullptr);

private:
    void choose(int row);
    void followSheets();

    SheetView &m_sheets;
    bool m_hasOwn = false; ///< the last row is a size that is none of those listed
};

} // namespace ansinh
