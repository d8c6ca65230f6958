// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLabel>

namespace ansinh {

/// A text that wraps. Remembers how high it is in a width: layouts ask again and again, and each answer
/// would break the whole text into lines anew.
class WrappedLabel : public QLabel
{
public:
    explicit WrappedLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// It stands in a column of that width: then it need not look for one that suits it.
    void setColumn(int width);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    int m_column = 0; ///< 0: none
    mutable QHash<int, int> m_heights;
    mutable QString m_measured; ///< the text whose heights they are
};

} // namespace ansinh
