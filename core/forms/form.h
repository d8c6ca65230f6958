// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/year/figure.h"

namespace ansinh {

/// What a request workbook says of itself on its hidden sheet; it comes back with it.
struct FormIdentity
{
    static constexpr int kVersion = 1; ///< of the form that this program writes and reads

    QString book; ///< the book's token; tells one ward's book from another's, says nothing of persons
    QString plan; ///< PlanIdentity::id
    Code<Organisation> organisation;
    Period period{Year::of({})};
    int version = kVersion;
    QDate issued;
};

/// One row of figures that is asked for: a target and a part.
struct FormFigureRow
{
    Code<Target> target;
    TargetKind kind = TargetKind::Count;
    QString name; ///< of the target
    QString unit;
    Part part;
    QString partName; ///< "Toàn phường", "Khu phố 4", "Trường Tiểu học …": unique among the rows of the target
    QString previous; ///< last year's figure as people read it, with its numbers; empty: none
    QString numerator; ///< what it counts; empty: not a ratio
    QString denominator;

    bool isRatio() const { return kind == TargetKind::Ratio; }
};

/// Something counted for a task: one number is asked for.
struct FormIndicatorRow
{
    QString name; ///< the item's name
    QString unit;
    QString fund; ///< source of the money; empty: not money or not parted
    bool isYesNo = false;

    /// As its row is titled: "Lượt người dự (lượt người)", "Kinh phí – Xã hội hóa (triệu đồng)".
    QString title() const;
};

/// One task that is asked about, with what is counted for it.
struct FormTaskRow
{
    Code<Task> task;
    QString title;
    bool leads = false;
    std::vector<FormIndicatorRow> indicators; ///< only of those that it leads
};

/// A request workbook as values: everything that one organisation is asked in a period.
struct Form
{
    FormIdentity identity;
    QString ward; ///< "Phường 2"
    QString organisationName;
    QString collector; ///< through whom the returns go in
    QString contact; ///< how to reach the collector; empty: not known
    QString deadline; ///< "trước ngày 10/11/2026 (chậm nhất Thứ Hai, 09/11/2026)"; empty: the plan has none
    std::vector<FormFigureRow> figures;
    std::vector<FormTaskRow> tasks;
    bool isSample = false; ///< made from a book of sample figures: every page says so

    bool isEmpty() const { return figures.empty() && tasks.empty(); }
    /// Safe on every system, short and ASCII, beginning with the organisation's code: "TYT-bao-cao-2026.xlsx".
    QString fileName() const;
};

/// An organisation's code as the names of its files begin: plain ASCII, at most 34 letters, one for each code.
QString fileCode(const Code<Organisation> &organisation);
/// A period inside a name of a file: "2026", "2026-6-thang".
QString filePeriod(const Period &period);

/// Names of the sheets and columns: a contract with the files that are out there.
namespace formWords {
extern const QString kFigures; ///< sheet "Số liệu"
extern const QString kTasks; ///< sheet "Nhiệm vụ"
extern const QString kInstructions; ///< sheet "Hướng dẫn"
extern const QString kHidden; ///< the hidden sheet
extern const QString kCode; ///< column "Mã", on both sheets
extern const QString kTarget; ///< "Chỉ tiêu"
extern const QString kUnit; ///< "Đơn vị tính"
extern const QString kPart; ///< "Khu phố"
extern const QString kPrevious; ///< "Năm trước"
extern const QString kNumerator; ///< "Tử số"
extern const QString kDenominator; ///< "Mẫu số"
extern const QString kValue; ///< "Giá trị"
extern const QString kState; ///< "Tình trạng"
extern const QString kCertainty; ///< "Loại số liệu"
extern const QString kNote; ///< "Ghi chú"
extern const QString kTask; ///< "Nhiệm vụ"
extern const QString kResult; ///< "Kết quả"
extern const QString kProgress; ///< "Tiến độ"
extern const QString kDifficulties; ///< "Khó khăn, vướng mắc"
extern const QString kProposals; ///< "Kiến nghị, đề xuất"
/// Who signs, in a row of its own below the last sheet's rows: with it the table ends.
extern const QString kPreparer; ///< begins that row: "NGƯỜI LẬP BIỂU"
extern const QString kHead; ///< "THỦ TRƯỞNG ĐƠN VỊ"
/// Keys of the hidden sheet: in its first column, the value beside each. Under the same keys the file has properties
/// of its own with the same values, in case the sheet is lost.
extern const QString kKeyFormat; ///< "ansinh_form": the form's version
extern const QString kKeyBook;
extern const QString kKeyPlan;
extern const QString kKeyOrganisation;
extern const QString kKeyPeriod; ///< "2026", "2026-H1"
extern const QString kKeyIssued; ///< "2026-10-01"
} // namespace formWords

/// "2026", "2026-H1": a period as the hidden sheet names it.
QString formPeriod(const Period &period);

/// The words that the list of states offers, and of certainties: "Không phát sinh", "Sơ bộ" …
QString formWord(FigureState state);
QString formWord(Certainty certainty);
/// "Đạt", "Không đạt": the answer to a yes/no question.
QString yesNoWord(bool isYes);

} // namespace ansinh
