// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/forms/sample_form.h"

namespace ansinh::test {

namespace {

FormFigureRow row(const char *code, TargetKind kind, const QString &name, const QString &part)
{
    FormFigureRow made;
    made.target = Code<Target>(QString::fromUtf8(code));
    made.kind = kind;
    made.name = name;
    made.unit = kind == TargetKind::Ratio ? QStringLiteral("%")
        : kind == TargetKind::Count       ? QStringLiteral("hộ")
                                          : QString();
    made.partName = part;
    if (made.isRatio()) {
        made.numerator = QStringLiteral("Hộ dùng nước sạch");
        made.denominator = QStringLiteral("Tổng số hộ");
    }
    return made;
}

} // namespace

Form sampleForm()
{
    Form form;
    form.identity = {QStringLiteral("so-1"),
                     QStringLiteral("phuong-2"),
                     Code<Organisation>(QStringLiteral("DCXD")),
                     {Year::from(2026).value(), false},
                     FormIdentity::kVersion,
                     QDate(2026, 10, 1)};
    form.ward = QStringLiteral("Phường 2");
    form.organisationName = QStringLiteral("Công chức Địa chính - Xây dựng");
    form.collector = QStringLiteral("công chức Lao động - Thương binh và Xã hội");
    form.deadline = QStringLiteral("trước ngày 10/11/2026");
    const QString water = QStringLiteral("Hộ gia đình được sử dụng nước sạch theo quy chuẩn");
    form.figures = {row("CT29", TargetKind::Ratio, water, QStringLiteral("Toàn phường")),
                    row("CT29", TargetKind::Ratio, water, QStringLiteral("Khu phố 1")),
                    row("CT29", TargetKind::Ratio, water, QStringLiteral("Khu phố 2")),
                    row("CT31", TargetKind::Count, QStringLiteral("=Hộ đấu nối"), QStringLiteral("Toàn phường")),
                    row("CT37", TargetKind::YesNo, QStringLiteral("Đạt tiêu chí"), QStringLiteral("Toàn phường"))};
    form.figures[0].previous = QStringLiteral("98,83% (1.520/1.538)");
    FormTaskRow led{Code<Task>(QStringLiteral("6.4")), QStringLiteral("Lĩnh vực địa chính xây dựng"), true, {}};
    led.indicators = {{QStringLiteral("Nhà được xây mới"), QStringLiteral("nhà"), {}, false},
                      {QStringLiteral("Kinh phí"), QStringLiteral("triệu đồng"), QStringLiteral("xã hội hóa"), false}};
    form.tasks = {led, {Code<Task>(QStringLiteral("1.1")), QStringLiteral("Nâng cao nhận thức"), false, {}}};
    return form;
}

FilledFigureRow filledRow(const char *code, const char *part, int row)
{
    const auto cell = [&](char column, const char *text) {
        FilledCell made;
        made.cell = QLatin1Char(column) + QString::number(row);
        made.text = QString::fromUtf8(text);
        return made;
    };
    FilledFigureRow filled;
    filled.code = cell('A', code);
    filled.part = cell('D', part);
    filled.numerator = cell('F', "");
    filled.denominator = cell('G', "");
    filled.value = cell('H', "");
    filled.state = cell('I', "");
    filled.certainty = cell('J', "");
    filled.note = cell('K', "");
    return filled;
}

Form longForm(int rows)
{
    Form form = sampleForm();
    form.figures.clear();
    for (int i = 0; i < rows; ++i)
        form.figures.push_back(row("CT29", TargetKind::Ratio, QStringLiteral("Hộ dùng nước sạch"),
                                   QStringLiteral("Khu phố %1").arg(i + 1)));
    return form;
}

} // namespace ansinh::test
