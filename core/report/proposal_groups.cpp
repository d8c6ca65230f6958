// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/proposal_groups.h"

#include "core/report/remarks.h"
#include "core/report/report_text.h"
#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace ansinh {

namespace {

constexpr qsizetype kLongestName = 60;

/// Words with which what is asked for begins, behind the name of who is asked.
const QString &askedVerbs()
{
    static const QString verbs = QStringLiteral(
        "quan tâm|xem xét|bố trí|có(?= chính sách| cơ chế| giải pháp| kế hoạch| hướng dẫn| văn bản| biện pháp)|hỗ "
        "trợ|chỉ đạo|sớm|tiếp tục|tạo điều kiện|phân bổ|ban hành|hướng dẫn|cho phép|cho ý "
        "kiến|tăng cường|phối hợp|cấp(?= kinh phí| vốn| thêm| bổ sung| phát)|đầu tư|trang bị|mở|tổ chức|bổ "
        "sung|giao|kịp thời|thường xuyên|đẩy mạnh|duy trì|nâng|"
        "điều chỉnh|cung cấp|thống nhất|giải quyết|tham mưu|xây dựng|sửa đổi|ưu tiên|tập huấn|giảm|tăng");
    return verbs;
}

/// Bodies above the ward are asked first.
bool isAuthority(const QString &to)
{
    static const QRegularExpression above(
        QStringLiteral("UBND|Ủy ban nhân dân|HĐND|cấp trên|cấp tỉnh|trung ương|Sở |Bộ |Phòng "));
    return above.match(to).hasMatch();
}

/// The proposals to one addressee.
struct Group
{
    QString to;
    QStringList what;
    QStringList figures;
};

Group &groupOf(std::vector<Group> &groups, const QString &to)
{
    const auto same = [&](const Group &group) { return !to.isEmpty() && matchKey(group.to) == matchKey(to); };
    const auto found = std::find_if(groups.begin(), groups.end(), same);
    if (found != groups.end())
        return *found;
    groups.push_back({to, {}, {}});
    return groups.back();
}

} // namespace

Proposal proposalFrom(const QString &sentence)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:kính )?(?:đề nghị|kiến nghị|đề xuất)(?: với)? (.+?),? ((?:%1)(?![\\p{L}]).*)$")
            .arg(askedVerbs()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression beginsWithVerb(QStringLiteral("^(?:%1)(?![\\p{L}])").arg(askedVerbs()),
                                                   QRegularExpression::CaseInsensitiveOption
                                                       | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = form.match(asPhrase(sentence));
    const QString to = match.captured(1);
    if (!match.hasMatch() || to.size() > kLongestName || beginsWithVerb.match(to).hasMatch())
        return {{}, asSentence(sentence)};
    return {to, match.captured(2)};
}

Blocks proposalItems(const ReportReading &reading)
{
    std::vector<Group> groups;
    for (const TaskRemark &remark : remarksOf(reading, &TaskResult::proposals)) {
        const Proposal proposal = proposalFrom(remark.text);
        Group &group = groupOf(groups, proposal.to);
        group.what += proposal.what;
        group.figures += remark.figures;
    }
    std::stable_partition(groups.begin(), groups.end(), [](const Group &group) { return isAuthority(group.to); });
    Blocks blocks;
    for (const Group &group : groups) {
        const QString text = group.to.isEmpty()
            ? group.what.first()
            : QStringLiteral("Đối với %1: %2.").arg(group.to, group.what.join(QStringLiteral("; ")));
        blocks.push_back(listItem(text, QStringLiteral("proposal"), group.figures));
    }
    return blocks;
}

} // namespace ansinh
