// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_sheets.h"
#include "core/text/words.h"

#include <algorithm>

namespace ansinh {

namespace {

using namespace formLook;

constexpr double kNumberWidth = 5;
constexpr double kHalfWidth = 45;

/// Writes the page from the top down.
class InstructionPage
{
public:
    explicit InstructionPage(FormSheet &sheet) : m_sheet(sheet)
    {
        sheet.setColumns({kNumberWidth, kHalfWidth, kHalfWidth});
    }

    void line(const QString &text, const CellStyle &style);
    void step(const QString &text);
    void pair(const QString &left, const QString &right, const CellStyle &style);
    void gap();
    int lastRow() const { return m_row - 1; }

private:
    FormSheet &m_sheet;
    int m_row = 0;
    int m_step = 0;
};

void InstructionPage::line(const QString &text, const CellStyle &style)
{
    const double width = kNumberWidth + 2 * kHalfWidth;
    m_sheet.setRowHeight(m_row, heightOf({{{text, style, width}}}, 18));
    m_sheet.writeOver({{m_row, 0}, {m_row, 2}}, text, style);
    ++m_row;
}

void InstructionPage::step(const QString &text)
{
    CellStyle number;
    number.bold = true;
    number.size = 12;
    number.across = CellStyle::Across::Centre;
    CellStyle style;
    style.size = 12;
    m_sheet.setRowHeight(m_row, heightOf({{{text, style, 2 * kHalfWidth}}}, 18) + 3);
    m_sheet.write({m_row, 0}, QString::number(++m_step), number);
    m_sheet.writeOver({{m_row, 1}, {m_row, 2}}, text, style);
    ++m_row;
}

void InstructionPage::pair(const QString &left, const QString &right, const CellStyle &style)
{
    m_sheet.setRowHeight(m_row, heightOf({{{left, style, kHalfWidth}}, {{right, style, kHalfWidth}}}, 18));
    m_sheet.write({m_row, 1}, left, style);
    m_sheet.write({m_row, 2}, right, style);
    ++m_row;
}

void InstructionPage::gap()
{
    m_sheet.setRowHeight(m_row++, 10);
}

bool hasKind(const Form &form, TargetKind kind)
{
    return std::any_of(form.figures.begin(), form.figures.end(),
                       [&](const FormFigureRow &row) { return row.kind == kind; });
}

/// Some target is asked by part.
bool hasParts(const Form &form)
{
    return std::adjacent_find(form.figures.begin(), form.figures.end(),
                              [](const FormFigureRow &a, const FormFigureRow &b) { return a.target == b.target; })
        != form.figures.end();
}

bool hasIndicators(const Form &form)
{
    return std::any_of(form.tasks.begin(), form.tasks.end(),
                       [](const FormTaskRow &task) { return !task.indicators.empty(); });
}

void laySteps(InstructionPage &page, const Form &form)
{
    const bool hasBoth = !form.figures.empty() && !form.tasks.empty();
    const QString where = hasBoth
        ? QStringLiteral("hai trang “%1” và “%2”").arg(formWords::kFigures, formWords::kTasks)
        : QStringLiteral("trang “%1”").arg(form.tasks.empty() ? formWords::kFigures : formWords::kTasks);
    page.step(QStringLiteral("Ghi vào các ô nền vàng trên %1. Ô xám không phải ghi; các ô khác đã khóa để giữ đúng "
                             "biểu.")
                  .arg(where));
    if (hasKind(form, TargetKind::Ratio))
        page.step(QStringLiteral("Chỉ tiêu tính tỷ lệ: ghi tử số và mẫu số, không phải tự tính phần trăm. Chỉ khi "
                                 "không có hai số đó mới ghi tỷ lệ vào cột “Giá trị”."));
    if (hasKind(form, TargetKind::Count) || hasKind(form, TargetKind::Cumulative) || hasKind(form, TargetKind::Average))
        page.step(QStringLiteral("Chỉ tiêu đếm số lượng: ghi một số vào cột “Giá trị”, đúng đơn vị tính của dòng."));
    if (hasKind(form, TargetKind::YesNo))
        page.step(QStringLiteral("Chỉ tiêu hỏi đạt hay không: chọn “%1” hoặc “%2” ở cột “Giá trị”.")
                      .arg(yesNoWord(true), yesNoWord(false)));
    if (hasParts(form))
        page.step(QStringLiteral("Chỉ tiêu có nhiều dòng: ghi số của từng dòng. Dòng đầu là cả địa bàn: đã ghi đủ các "
                                 "dòng dưới thì có thể để trống."));
    if (!form.figures.empty())
        page.step(QStringLiteral("Không có số để ghi: đừng để trống cả dòng, hãy chọn ở cột “Tình trạng” (giải thích "
                                 "bên dưới)."));
    if (!form.tasks.empty())
        page.step(QStringLiteral("Nhiệm vụ: nêu ngắn gọn việc đã làm và con số chính ở cột “Kết quả”; tiến độ, khó "
                                 "khăn, kiến nghị ghi ở các cột bên cạnh, không có thì để trống."));
    if (hasIndicators(form))
        page.step(QStringLiteral("Các dòng thụt vào dưới mỗi nhiệm vụ: chỉ ghi con số ở cột “Kết quả”. Không có "
                                 "trường hợp nào thì ghi 0."));
    page.step(QStringLiteral("Lưu tệp rồi gửi lại chính tệp này. Đừng đổi tên tệp, đừng xóa hoặc đổi tên các trang, "
                             "đừng chép sang tệp khác."));
    page.step(QStringLiteral("Không dùng máy tính: in biểu ra giấy A4, ghi bằng bút, ký rồi gửi bản giấy."));
}

CellStyle heading()
{
    CellStyle style;
    style.bold = true;
    style.size = 12;
    return style;
}

void layWords(InstructionPage &page)
{
    CellStyle word = told();
    page.line(QStringLiteral("Cột “Tình trạng” và “Loại số liệu”"), heading());
    page.pair(QStringLiteral("Chọn"), QStringLiteral("Khi nào"), head());
    const std::pair<QString, QString> words[] = {
        {formWord(FigureState::NoneArisen),
         QStringLiteral("Đã rà soát, trong kỳ không có trường hợp nào. Ví dụ: không có nhà tạm nào phải xóa.")},
        {formWord(FigureState::NotAvailable),
         QStringLiteral("Có việc đó nhưng đơn vị chưa tổng hợp được số. Ghi rõ bao giờ có ở cột “Ghi chú”.")},
        {formWord(FigureState::NotAssessable),
         QStringLiteral("Số này chỉ cấp trên mới tính được, đơn vị không có nguồn.")},
        {QStringLiteral("%1, %2").arg(formWord(Certainty::Preliminary), withLowerFirst(formWord(Certainty::Estimate))),
         QStringLiteral("Số đã ghi còn có thể thay đổi. Để trống là số chính thức.")},
    };
    for (const auto &[left, right] : words)
        page.pair(left, right, word);
}

void layExamples(InstructionPage &page)
{
    const CellStyle word = told(CellStyle::Across::Centre);
    page.line(QStringLiteral("Ghi số thế nào cho đúng"), heading());
    page.pair(QStringLiteral("Nên ghi"), QStringLiteral("Không nên ghi"), head());
    const std::pair<QString, QString> examples[] = {
        {QStringLiteral("1257"), QStringLiteral("khoảng 1.200 người")},
        {QStringLiteral("95,15"), QStringLiteral("≥ 95%")},
        {QStringLiteral("tử số 38, mẫu số 40"), QStringLiteral("38/40 trường, trong một ô")},
        {QStringLiteral("0, hoặc chọn “Không phát sinh”"), QStringLiteral("dấu “-”, “…”, “không có”")},
    };
    for (const auto &[good, bad] : examples)
        page.pair(good, bad, word);
}

void layWhere(InstructionPage &page, const Form &form)
{
    CellStyle line = heading();
    line.across = CellStyle::Across::Centre;
    if (!form.deadline.isEmpty())
        page.line(QStringLiteral("Hạn gửi: %1").arg(form.deadline), line);
    CellStyle plain = under();
    plain.size = 12;
    const QString collector = form.collector.isEmpty() ? form.ward : withUpperFirst(form.collector);
    page.line(QStringLiteral("Nơi nhận: %1").arg(collector), plain);
    if (!form.contact.isEmpty())
        page.line(QStringLiteral("Cần hỏi thêm: %1").arg(form.contact), plain);
}

} // namespace

void layInstructions(FormSheet &sheet, const Form &form)
{
    InstructionPage page(sheet);
    page.line(QStringLiteral("HƯỚNG DẪN GHI BIỂU BÁO CÁO %1").arg(periodTitle(form)), title());
    page.line(form.organisationName, under());
    layWhere(page, form);
    page.gap();
    laySteps(page, form);
    if (!form.figures.empty()) {
        page.gap();
        layWords(page);
        page.gap();
        layExamples(page);
    }
    PaperLook look;
    look.isLandscape = false;
    look.headLine = sampleLine(form);
    look.footLine = footLine(form);
    look.area = CellRange{{0, 0}, {page.lastRow(), 2}};
    sheet.setPage(look);
    sheet.protect();
}

} // namespace ansinh
