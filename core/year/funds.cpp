// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/year/funds.h"

#include <QRegularExpression>

namespace ansinh {

QStringList usualFunds()
{
    return {QStringLiteral("ngân sách"), QStringLiteral("vận động"), QStringLiteral("xã hội hóa"),
            QStringLiteral("vốn vay")};
}

bool isMoneyUnit(const QString &unit)
{
    static const QRegularExpression kMoney(
        QStringLiteral("^(((trăm|nghìn|ngàn|triệu|tỷ|tỉ) +)*đồng|vnđ|vnd)( *[/(;,].*)?$"));
    return kMoney.match(unit.normalized(QString::NormalizationForm_C).simplified().toLower()).hasMatch();
}

} // namespace ansinh
