// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/small_part.h"

namespace ansinh {

namespace {

constexpr Phrase kNote{u"* Mẫu số dưới %1: thêm hoặc bớt một đơn vị làm tỷ lệ thay đổi trên %2 điểm\u00A0%.",
                       u"* A denominator below %1: one unit more or less changes the rate by over %2 points."};

} // namespace

bool isSmallPart(const Measured &measured)
{
    return measured.numerator && measured.denominator && !measured.denominator->isZero()
        && *measured.denominator < Decimal::fromWhole(100 / kSmallPoints);
}

QString smallPartNote(ChartLanguage language)
{
    return kNote.in(language).arg(100 / kSmallPoints).arg(kSmallPoints);
}

} // namespace ansinh
