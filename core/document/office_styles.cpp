// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/office_styles.h"

namespace ansinh {

namespace {

using decree::Form;

/// Single spacing, no gaps.
Form plainForm(double size, Align align = Align::Left)
{
    Form form;
    form.size = size;
    form.pitch = 0;
    form.align = align;
    form.gap = 0;
    return form;
}

Form spaced(Form form, double pitch, double gap = 0)
{
    form.pitch = pitch;
    form.gap = gap;
    return form;
}

Form bold(Form form)
{
    form.bold = true;
    return form;
}

Form italic(Form form)
{
    form.italic = true;
    return form;
}

Form kept(Form form, int outlineLevel = -1)
{
    form.keepsNext = true;
    form.outlineLevel = outlineLevel;
    return form;
}

Form headForm(double size)
{
    return kept(spaced(plainForm(size, Align::Centre), decree::kHeadPitch));
}

Form titleForm(double gap)
{
    return kept(bold(spaced(plainForm(14, Align::Centre), decree::kTitlePitch, gap)));
}

Form roleForm(ParagraphRole role, int outlineLevel = -1)
{
    Form form = decree::formOf(role);
    if (outlineLevel >= 0)
        form.outlineLevel = outlineLevel;
    return form;
}

Form addresseeForm(Align align, double gap)
{
    return kept(spaced(plainForm(14, align), Form().pitch, gap));
}

Form signatureForm(double gap)
{
    return bold(spaced(plainForm(14, Align::Centre), decree::kSignaturePitch, gap));
}

std::vector<OfficeStyleRule> textRules()
{
    using S = OfficeStyle;
    using R = ParagraphRole;
    return {{S::Normal, "Normal", "Normal", plainForm(14)},
            {S::Body, "BodyText", "Body Text", roleForm(R::Body)},
            {S::ListItem, "List", "List", roleForm(R::ListItem)},
            {S::Division, "Division", "Phần", roleForm(R::Division)},
            {S::Heading1, "Heading1", "heading 1", roleForm(R::PartHeading)},
            {S::Heading2, "Heading2", "heading 2", roleForm(R::Heading)},
            {S::Heading3, "Heading3", "heading 3", roleForm(R::SubHeading)},
            {S::AppendixLabel, "AppendixLabel", "Phụ lục", roleForm(R::AppendixLabel, 0)},
            {S::AppendixTitle, "AppendixTitle", "Tên phụ lục", roleForm(R::AppendixTitle, 1)},
            {S::AppendixRef, "AppendixRef", "Kèm theo", roleForm(R::AppendixRef)},
            {S::Note, "Note", "Ghi chú", roleForm(R::Note)},
            {S::TableText, "TableText", "Ô bảng", plainForm(Table().textSize)},
            {S::Caption, "Caption", "caption",
             kept(bold(
                 spaced(plainForm(decree::kCaptionSize, Align::Centre), decree::kCaptionPitch, decree::kCaptionGap)))},
            {S::Subtitle, "ChartSubtitle", "Phụ đề biểu đồ",
             kept(italic(spaced(plainForm(decree::kSubtitleSize, Align::Centre), decree::kSubtitlePitch)))},
            {S::Figure, "Figure", "Biểu đồ", spaced(plainForm(14, Align::Centre), 0, decree::kChartGap)},
            {S::Rule, "Rule", "Đường kẻ", spaced(plainForm(2), 1, decree::kRuleGap)},
            {S::PageNumber, "Header", "header", plainForm(14, Align::Centre)},
            {S::FootLine, "Footer", "footer", italic(plainForm(decree::kFootSize, Align::Centre))},
            {S::PageLine, "PageLine", "Dòng số trang", italic(plainForm(decree::kFootSize, Align::Centre))},
            {S::Address, "Address", "Địa chỉ cơ quan", plainForm(decree::kAddressSize, Align::Centre)},
            {S::Spacer, "Spacer", "Khoảng cách", plainForm(2)}};
}

std::vector<OfficeStyleRule> blockRules()
{
    using S = OfficeStyle;
    Form label = italic(bold(spaced(plainForm(decree::kRecipientsLabelSize), decree::kSignaturePitch)));
    return {{S::Issuer, "Issuer", "Cơ quan ban hành", headForm(decree::kIssuerSize)},
            {S::Nation, "Nation", "Quốc hiệu", bold(headForm(decree::kNationSize))},
            {S::Motto, "Motto", "Tiêu ngữ", bold(headForm(decree::kMottoSize))},
            {S::Number, "DocumentNumber", "Số, ký hiệu", headForm(decree::kNumberSize)},
            {S::PlaceAndDate, "PlaceAndDate", "Địa danh, ngày tháng", italic(headForm(decree::kNumberSize))},
            {S::LetterSubject, "LetterSubject", "Trích yếu công văn",
             spaced(headForm(decree::kLetterSubjectSize), 0, decree::kNumberGap)},
            {S::Mark, "Mark", "Độ khẩn, lưu hành", bold(headForm(decree::kMarkSize))},
            {S::Kind, "Title", "Title", titleForm(decree::kTitleGap)},
            {S::Subject, "Subtitle", "Subtitle", titleForm(decree::kSubjectGap)},
            {S::OneAddressee, "OneAddressee", "Kính gửi một nơi", addresseeForm(Align::Centre, decree::kAddresseesGap)},
            {S::AddresseesLabel, "AddresseesLabel", "Kính gửi", addresseeForm(Align::Left, decree::kAddresseesGap)},
            {S::Addressee, "Addressee", "Nơi kính gửi", addresseeForm(Align::Left, 0)},
            {S::RecipientsLabel, "RecipientsLabel", "Nơi nhận", label},
            {S::Recipient, "Recipient", "Danh sách nơi nhận", plainForm(decree::kRecipientSize)},
            {S::Authority, "Authority", "Quyền hạn, chức vụ", signatureForm(0)},
            {S::Signer, "Signer", "Họ tên người ký", signatureForm(decree::kSignatureRoom)}};
}

} // namespace

const std::vector<OfficeStyleRule> &officeStyles()
{
    static const std::vector<OfficeStyleRule> kRules = [] {
        std::vector<OfficeStyleRule> rules = textRules();
        for (const OfficeStyleRule &rule : blockRules())
            rules.push_back(rule);
        // Theirs are known by their English names; ours are named for the officer.
        for (OfficeStyleRule &rule : rules)
            rule.isOwn = QString::fromUtf8(rule.name).size() != static_cast<qsizetype>(qstrlen(rule.name));
        return rules;
    }();
    return kRules;
}

const OfficeStyleRule &ruleOf(OfficeStyle style)
{
    const std::vector<OfficeStyleRule> &rules = officeStyles();
    for (const OfficeStyleRule &rule : rules) {
        if (rule.style == style)
            return rule;
    }
    return rules.front();
}

OfficeStyle styleOf(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Body: return OfficeStyle::Body;
    case ParagraphRole::Division: return OfficeStyle::Division;
    case ParagraphRole::PartHeading: return OfficeStyle::Heading1;
    case ParagraphRole::Heading: return OfficeStyle::Heading2;
    case ParagraphRole::SubHeading: return OfficeStyle::Heading3;
    case ParagraphRole::ListItem: return OfficeStyle::ListItem;
    case ParagraphRole::AppendixLabel: return OfficeStyle::AppendixLabel;
    case ParagraphRole::AppendixTitle: return OfficeStyle::AppendixTitle;
    case ParagraphRole::AppendixRef: return OfficeStyle::AppendixRef;
    case ParagraphRole::Note: return OfficeStyle::Note;
    }
    return OfficeStyle::Body;
}

} // namespace ansinh
