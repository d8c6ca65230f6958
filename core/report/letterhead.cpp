// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/letterhead.h"

namespace ansinh {

const std::vector<QStringList> &usualAuthorities()
{
    static const QString committee = QStringLiteral("TM. ỦY BAN NHÂN DÂN");
    static const QString chairman = QStringLiteral("CHỦ TỊCH");
    static const QString deputy = QStringLiteral("PHÓ CHỦ TỊCH");
    static const std::vector<QStringList> authorities{
        {committee, chairman},
        {committee, QStringLiteral("KT. CHỦ TỊCH"), deputy},
        {committee, QStringLiteral("Q. CHỦ TỊCH")},
        {chairman},
        {QStringLiteral("KT. CHỦ TỊCH"), deputy},
        {QStringLiteral("TL. CHỦ TỊCH"), QStringLiteral("CÔNG CHỨC LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI")},
        {QStringLiteral("TUQ. CHỦ TỊCH"), QStringLiteral("CÔNG CHỨC LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI")}};
    return authorities;
}

QStringList urgencies()
{
    return {QStringLiteral("HỎA TỐC"), QStringLiteral("THƯỢNG KHẨN"), QStringLiteral("KHẨN")};
}

} // namespace ansinh
