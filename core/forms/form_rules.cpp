// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_rules.h"

namespace ansinh {

namespace {

constexpr int kFirstRow = kFormHeaderRow + 1;
const QString kNumberHint = QStringLiteral("Chỉ ghi số, ví dụ 1257 hoặc 95,15. Không ghi đơn vị tính.");
const QString kNumberMessage
    = QStringLiteral("Ô này cần một số không âm, không kèm chữ, ví dụ 1257 hoặc 95,15. Không có số thì để trống và "
                     "chọn ở cột “Tình trạng”. Vẫn giữ nội dung vừa ghi?");

InputRule numberRule(const QString &title, const QString &hint)
{
    InputRule rule;
    rule.kind = InputRule::Kind::Number;
    rule.least = 0;
    rule.title = title;
    rule.hint = hint + QLatin1Char(' ') + kNumberHint;
    rule.message = kNumberMessage;
    return rule;
}

InputRule listRule(ChoiceList list, const QString &title, const QString &hint)
{
    InputRule rule;
    rule.kind = InputRule::Kind::List;
    rule.source = choiceSource(list);
    rule.title = title;
    rule.hint = hint;
    rule.message = QStringLiteral("Hãy chọn một trong các mục của danh sách, hoặc để trống.");
    rule.warnsOnly = false;
    return rule;
}

InputRule yesNoRule()
{
    return listRule(ChoiceList::YesNo, formWords::kValue, QStringLiteral("Chọn “Đạt” hoặc “Không đạt”."));
}

InputRule valueRule(TargetKind kind)
{
    if (kind == TargetKind::YesNo)
        return yesNoRule();
    if (kind != TargetKind::Ratio)
        return numberRule(formWords::kValue, QStringLiteral("Kết quả của kỳ báo cáo."));
    InputRule rule = numberRule(formWords::kValue,
                                QStringLiteral("Đã ghi tử số và mẫu số thì để trống. Chỉ ghi tỷ lệ (%) khi không có "
                                               "hai số đó."));
    rule.most = 100;
    rule.message = QStringLiteral("Tỷ lệ là một số từ 0 đến 100, ví dụ 95,15. Đã có tử số và mẫu số thì để trống ô "
                                  "này. Vẫn giữ nội dung vừa ghi?");
    return rule;
}

/// Rows in a row of the same kind have one rule.
void setNumberRules(FormSheet &sheet, const Form &form)
{
    const std::vector<FormFigureRow> &rows = form.figures;
    const auto column = [](FigureColumn one) { return static_cast<int>(one); };
    for (size_t first = 0; first < rows.size();) {
        size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1].kind == rows[first].kind)
            ++last;
        const auto over = [&](FigureColumn one) {
            return CellRange{{kFirstRow + static_cast<int>(first), column(one)},
                             {kFirstRow + static_cast<int>(last), column(one)}};
        };
        if (rows[first].isRatio()) {
            sheet.setRule(over(FigureColumn::Numerator),
                          numberRule(formWords::kNumerator, QStringLiteral("Tử số, như ghi dưới tên chỉ tiêu.")));
            sheet.setRule(over(FigureColumn::Denominator),
                          numberRule(formWords::kDenominator, QStringLiteral("Mẫu số, như ghi dưới tên chỉ tiêu.")));
        }
        sheet.setRule(over(FigureColumn::Value), valueRule(rows[first].kind));
        first = last + 1;
    }
}

} // namespace

void setFigureRules(FormSheet &sheet, const Form &form)
{
    if (form.figures.empty())
        return;
    setNumberRules(sheet, form);
    const int last = kFirstRow + static_cast<int>(form.figures.size()) - 1;
    const auto over = [&](FigureColumn one) {
        return CellRange{{kFirstRow, static_cast<int>(one)}, {last, static_cast<int>(one)}};
    };
    sheet.setRule(over(FigureColumn::State),
                  listRule(ChoiceList::States, formWords::kState,
                           QStringLiteral("Có số thì để trống. Không có số thì chọn lý do trong danh sách.")));
    sheet.setRule(over(FigureColumn::Certainty),
                  listRule(ChoiceList::Certainties, formWords::kCertainty,
                           QStringLiteral("Để trống là số chính thức. Chọn “Sơ bộ” hoặc “Ước” nếu chưa phải số cuối "
                                          "cùng.")));
}

void setIndicatorRule(FormSheet &sheet, CellPlace at, const FormIndicatorRow &indicator)
{
    InputRule rule = indicator.isYesNo ? yesNoRule() : numberRule(formWords::kResult, indicator.title() + u'.');
    rule.title = formWords::kResult;
    sheet.setRule({at, at}, rule);
}

} // namespace ansinh
