// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/store/store_support.h"

#include "core/store/dhis2_mappings.h"
#include "core/store/sendings.h"
#include "core/store/ward_packages.h"

namespace ansinh {

/// Sends, takes in, takes out: what leaves the ward, and what reaches a town.
inline void exchangeSomething(Book &book, int number)
{
    const QString name = QStringLiteral("Tên %1").arg(number % 7);
    WardPackage package;
    package.book = QStringLiteral("book %1").arg(number);
    package.ward = package.code = name;
    package.madeOn = package.receivedOn = QDate(2026, 11, 1);
    package.planPrint = QString(64, u'a');
    WardMeasure measure;
    measure.target = Code<Target>(QStringLiteral("CT15"));
    measure.verdict = QStringLiteral("no_data");
    Sending sending;
    sending.recipient = name;
    sending.day = QDate(2026, 11, 1);
    sending.channel = SendingChannel::Paper;
    switch (number % 8) {
    case 0: (void)book.sendings().note(sending); break;
    case 1: (void)book.sendings().noteReceipt({number % 5}, QDate(2026, 11, 2), name); break;
    case 2: (void)book.sendings().remove({number % 5}); break;
    case 3: (void)book.sendings().putRecipient({{}, name, {}, {}, {}}); break;
    case 4: (void)book.sendings().removeRecipient({number % 5}); break;
    case 5: (void)book.wardPackages().take(package, HashedBytes(QByteArray::number(number)), {measure}); break;
    case 6: (void)book.wardPackages().replace({number % 5}); break;
    default:
        (void)book.dhis2Mappings().put({{Code<Target>(QStringLiteral("CT15")), Dhis2Mapping::Amount::Value,
                                         QStringLiteral("fbfJHSPp%1").arg(number % 900 + 100), {}, {}}});
        break;
    }
}

} // namespace ansinh
