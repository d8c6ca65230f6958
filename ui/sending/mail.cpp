// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/mail.h"

#include "core/text/date_text.h"

#include <QDir>
#include <QFileInfo>

namespace ansinh {

namespace {

QString periodWords(const Period &period)
{
    return period.half ? QStringLiteral("6 tháng đầu năm %1").arg(period.year.number())
                       : QStringLiteral("năm %1").arg(period.year.number());
}

QString stateWords(const ReadyPackage &package)
{
    if (!package.isSubmitted)
        return QStringLiteral("dự thảo, tính đến ngày %1").arg(shortDate(package.madeOn));
    return package.number.isEmpty() ? QStringLiteral("báo cáo đã nộp")
                                    : QStringLiteral("Báo cáo số %1").arg(package.number);
}

QByteArray encoded(const QString &text)
{
    QString lines = text;
    return QUrl::toPercentEncoding(lines.replace(QLatin1Char('\n'), QStringLiteral("\r\n")));
}

} // namespace

MailText mailOf(const QString &ward, const Period &period, const ReadyPackage &package, const QStringList &to)
{
    MailText mail;
    mail.to = to;
    mail.subject = QStringLiteral("%1: gói dữ liệu chính sách xã hội %2").arg(ward, periodWords(period));
    mail.body = QStringLiteral(
                    "Kính gửi Quý cơ quan,\n\n"
                    "%1 gửi gói dữ liệu chính sách xã hội %2 (%3).\n\n"
                    "Tệp kèm theo: %4\n"
                    "Mã kiểm tra: %5\n\n"
                    "Mở bảng so-lieu.xlsx trong tệp bằng Excel; đề nghị Quý cơ quan đọc lại mã kiểm tra ở trang Bìa "
                    "qua điện thoại hoặc thư để xác nhận đã nhận đủ.\n\n"
                    "Trân trọng.\n\n"
                    "(Nơi lưu tệp trên máy gửi: %6. Đính kèm tệp rồi xóa dòng này.)\n")
                    .arg(ward, periodWords(period), stateWords(package), QFileInfo(package.path).fileName(),
                         package.code, QDir::toNativeSeparators(package.path));
    return mail;
}

QUrl mailUrl(const MailText &mail)
{
    QByteArray url = "mailto:";
    for (const QString &address : mail.to)
        url += (url.endsWith(':') ? QByteArray() : QByteArray(",")) + QUrl::toPercentEncoding(address, "@");
    url += "?subject=" + encoded(mail.subject) + "&body=" + encoded(mail.body);
    return QUrl::fromEncoded(url);
}

} // namespace ansinh
