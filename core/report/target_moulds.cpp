// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/target_moulds.h"

namespace ansinh {

namespace {

const Mould kAttained{QStringLiteral("target.attained"),
                      {QStringLiteral("{Told}{change}, {reached} mục tiêu đề ra{goalNote}."),
                       QStringLiteral("{Subject} {verb} {value}{change}, đã {done} mục tiêu đến năm {due}{goalNote}."),
                       QStringLiteral("Đến nay, {told}{change}, {reached} mục tiêu của Kế hoạch{goalNote}.")}};

const Mould kAttainedSoFar{
    QStringLiteral("target.attained.part"),
    {QStringLiteral("Theo số liệu đã có, {told}, tạm tính {reached} mục tiêu của Kế hoạch{goalNote}."),
     QStringLiteral("{Subject} tạm tính {verb} {value} theo số liệu đã có, {reached} mục tiêu đề ra{goalNote}.")}};

const Mould kNoneLeft{QStringLiteral("target.attained.none"),
                      {QStringLiteral("{None}{change}, hoàn thành mục tiêu đề ra."),
                       QStringLiteral("Đến nay, {none}{change}; mục tiêu của Kế hoạch đã đạt."),
                       QStringLiteral("{None}{change}, đạt mục tiêu đến năm {due}.")}};

const Mould kOnTrack{
    QStringLiteral("target.on_track"),
    {QStringLiteral("{Told}{change}, đúng tiến độ thực hiện mục tiêu {goal} vào năm {due}{part}."),
     QStringLiteral("{Subject} {verb} {value}{change}, bảo đảm tiến độ đề ra{need}."),
     QStringLiteral(
         "Đến nay, {told}{change}; tiến độ bảo đảm so với lộ trình{path}, mục tiêu đến năm {due} là {goal}."),
     QStringLiteral(
         "{Subject} {verb} {value}{change}; kết quả này phù hợp với lộ trình{path} thực hiện mục tiêu {goal} "
         "vào năm {due}.")}};

const Mould kBehind{QStringLiteral("target.behind"),
                    {QStringLiteral("{WeakTold}{change}, chậm so với lộ trình{path}{need}."),
                     QStringLiteral("{Subject} {weak} {value}{change}, {side} mức theo lộ trình{path}{need}."),
                     QStringLiteral("Đến nay, {weakTold}{change}; kết quả này còn chậm so với lộ trình{path}{need}.")}};

const Mould kMissed{QStringLiteral("target.behind.due"),
                    {QStringLiteral("{WeakTold}{change}, chưa đạt mục tiêu {goal}{short}."),
                     QStringLiteral("{Subject} {weak} {value}{change}, chưa hoàn thành mục tiêu {goal}{short}."),
                     QStringLiteral("Đến nay, {told}{change}; so với mục tiêu {goal} thì chưa đạt{short}.")}};

const Mould kNoBaseline{
    QStringLiteral("target.no_baseline"),
    {QStringLiteral("{Told}; đây là số liệu năm đầu, làm căn cứ theo dõi mục tiêu {goal} đến năm {due}."),
     QStringLiteral("{Subject} {verb} {value}; mục tiêu đến năm {due} là {goal}."),
     QStringLiteral("Đến nay, {told}, là mức xuất phát để thực hiện mục tiêu {goal} vào năm {due}."),
     QStringLiteral("{Told}, lấy năm {year} làm năm gốc; mục tiêu đến năm {due} là {goal}.")}};

const Mould kNoEarlierYear{
    QStringLiteral("target.no_baseline.increase"),
    {QStringLiteral("{Subject} {verb} {value}; đây là số liệu năm đầu, làm căn cứ so sánh cho các năm sau."),
     QStringLiteral("Đến nay, {subject} {verb} {value}; chưa có số liệu năm trước để so sánh.")}};

const Mould kYes{QStringLiteral("target.attained.yes"),
                 {QStringLiteral("{State}, đạt mục tiêu đề ra."), QStringLiteral("Đến nay, {state}."),
                  QStringLiteral("{State} theo đúng mục tiêu của Kế hoạch.")}};

const Mould kNo{QStringLiteral("target.behind.no"),
                {QStringLiteral("{State}, chưa đạt mục tiêu đề ra."),
                 QStringLiteral("Đến nay, {state}; mục tiêu của Kế hoạch chưa đạt."),
                 QStringLiteral("{State} như mục tiêu đề ra.")}};

const Mould kNotYet{QStringLiteral("target.no_baseline.achieve"),
                    {QStringLiteral("{State}; thời hạn thực hiện đến năm {due}."),
                     QStringLiteral("Đến nay, {state}; tiếp tục thực hiện theo lộ trình đến năm {due}."),
                     QStringLiteral("{State}, cần tiếp tục thực hiện để hoàn thành vào năm {due}.")}};

const Mould &yesNoMould(const Assessment &assessment)
{
    if (assessment.verdict == Verdict::Attained)
        return kYes;
    return assessment.verdict == Verdict::Behind ? kNo : kNotYet;
}

} // namespace

const Mould kNoData{QStringLiteral("target.no_data"),
                    {QStringLiteral("Chưa có số liệu về {list}{why}."),
                     QStringLiteral("Về {list}: chưa có số liệu{why}."),
                     QStringLiteral("Chưa tổng hợp được số liệu về {list}{why}.")}};

const Mould kManyNoData{QStringLiteral("target.no_data.many"),
                        {QStringLiteral("Còn {count} chỉ tiêu chưa có số liệu{why}, gồm: {list}."),
                         QStringLiteral("Chưa có số liệu của {count} chỉ tiêu{why}, cụ thể: {list}.")}};

const Mould kNotAssessable{
    QStringLiteral("target.not_assessable"),
    {QStringLiteral("Đối với {list}: không đánh giá ở cấp {unit}, theo dõi theo số liệu công bố của cấp trên."),
     QStringLiteral("{List}: không đánh giá ở cấp {unit}, theo dõi theo số liệu của cấp trên.")}};

const Mould kManyNotAssessable{
    QStringLiteral("target.not_assessable.many"),
    {QStringLiteral(
         "Không đánh giá ở cấp {unit} {count} chỉ tiêu, theo dõi theo số liệu công bố của cấp trên, gồm: {list}."),
     QStringLiteral(
         "Có {count} chỉ tiêu không đánh giá ở cấp {unit} mà theo dõi theo số liệu của cấp trên, gồm: {list}.")}};

const Mould kNotApplicable{QStringLiteral("target.not_applicable"),
                           {QStringLiteral("Trong {period} không phát sinh đối tượng để tính {list}."),
                            QStringLiteral("Về {list}: trong {period} không phát sinh đối tượng.")}};

const Mould kManyNotApplicable{
    QStringLiteral("target.not_applicable.many"),
    {QStringLiteral("Trong {period} không phát sinh đối tượng để tính {count} chỉ tiêu, gồm: {list}."),
     QStringLiteral("Có {count} chỉ tiêu không phát sinh đối tượng trong {period}, gồm: {list}.")}};

const Mould kDisputed{
    QStringLiteral("target.disputed"),
    {QStringLiteral("Số liệu về {subject} chưa thống nhất: {sides}; cần đối chiếu trước khi đánh giá."),
     QStringLiteral("Chưa đánh giá {subject} do số liệu chưa thống nhất ({sides})."),
     QStringLiteral("Về {subject}, số liệu chưa thống nhất nên chưa đánh giá: {sides}.")}};

bool isPathOver(const Assessment &assessment)
{
    return !assessment.expected || assessment.expected == assessment.targetValue;
}

const Mould &mouldOf(const Target &target, const Assessment &assessment)
{
    if (target.kind == TargetKind::YesNo)
        return yesNoMould(assessment);
    switch (assessment.verdict) {
    case Verdict::Attained:
        if (!assessment.partsMissing.empty())
            return kAttainedSoFar;
        return assessment.measured.value->isZero() && target.direction == Direction::Down ? kNoneLeft : kAttained;
    case Verdict::OnTrack: return kOnTrack;
    case Verdict::Behind: return isPathOver(assessment) ? kMissed : kBehind;
    default: break;
    }
    return target.comparison == Comparison::Increase ? kNoEarlierYear : kNoBaseline;
}

} // namespace ansinh
