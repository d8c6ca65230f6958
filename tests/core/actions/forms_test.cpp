// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/forms.h"

#include "core/actions/sample.h"
#include "core/store/contacts.h"
#include "core/store/parts.h"
#include "tests/core/actions/action_book.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace ansinh;
using namespace ansinh::test;

namespace {

using Codes = std::vector<Code<Organisation>>;

const Period k2026{Year::from(2026).value(), false};
const QDate kDay(2026, 10, 1);

/// The sample book, and its forms.
class Forms
{
public:
    explicit Forms(SampleKind kind = SampleKind::Plain) { REQUIRE(fillSample(m_book.book(), kind)); }

    Book &book() { return m_book.book(); }
    std::vector<Form> all(const Period &period = k2026, const QDate &day = kDay)
    {
        StatusKeeper keeper(book(), day);
        auto forms = requestForms(book(), keeper, period, day);
        INFO((forms ? std::string() : forms.error().message.toStdString()));
        REQUIRE(forms);
        return std::move(forms).value();
    }
    Form of(const char *name, const Period &period = k2026, const QDate &day = kDay)
    {
        for (const Form &form : all(period, day)) {
            if (form.organisationName == QString::fromUtf8(name)
                || form.identity.organisation.text == QString::fromUtf8(name))
                return form;
        }
        FAIL("no form for " << name);
        return {};
    }

private:
    ActionBook m_book;
};

QStringList partsOf(const Form &form, const char *target)
{
    QStringList names;
    for (const FormFigureRow &row : form.figures) {
        if (row.target.text == QLatin1String(target))
            names += row.partName;
    }
    return names;
}

const FormFigureRow &rowOf(const Form &form, const char *target, const char *part)
{
    const auto found = std::find_if(form.figures.begin(), form.figures.end(), [&](const FormFigureRow &row) {
        return row.target.text == QLatin1String(target) && row.partName == QString::fromUtf8(part);
    });
    REQUIRE(found != form.figures.end());
    return *found;
}

const FormTaskRow &taskOf(const Form &form, const char *code)
{
    const auto found = std::find_if(form.tasks.begin(), form.tasks.end(),
                                    [&](const FormTaskRow &row) { return row.task.text == QLatin1String(code); });
    REQUIRE(found != form.tasks.end());
    return *found;
}

} // namespace

TEST_CASE("Everybody who is asked gets one form, groups through their members")
{
    Forms forms;
    QStringList names;
    for (const Form &form : forms.all())
        names += form.organisationName;
    QStringList once = names;
    once.removeDuplicates();
    CHECK(once == names);
    for (const char *school : {"Trường Mầm non (mẫu)", "Trường Tiểu học (mẫu)", "Khu phố 1", "Khu phố 6"})
        CHECK(names.contains(QString::fromUtf8(school)));
    CHECK_FALSE(names.contains(QStringLiteral("Các khu phố"))); // has members
    CHECK_FALSE(names.contains(QStringLiteral("Ban cán sự các khu phố"))); // asked with them
    CHECK(names.contains(QStringLiteral("Công chức Lao động - Thương binh và Xã hội")));
    CHECK_FALSE(names.contains(QStringLiteral("Thường trực Đảng ủy phường")));
    CHECK_FALSE(names.contains(QStringLiteral("Ủy ban nhân dân Phường 2")));
}

TEST_CASE("A school is asked for itself, with what it said last year")
{
    Forms forms;
    const Form school = forms.of("Trường Tiểu học (mẫu)");
    CHECK(partsOf(school, "CT07") == QStringList{QStringLiteral("Trường Tiểu học (mẫu)")});
    const FormFigureRow &row = rowOf(school, "CT07", "Trường Tiểu học (mẫu)");
    CHECK(row.part == Part::ofMember(school.identity.organisation));
    CHECK(row.previous == QStringLiteral("100% (1/1)"));
    CHECK(row.numerator == QStringLiteral("Trường được công nhận đạt chuẩn còn hiệu lực"));
}

TEST_CASE("A target that came by khu phố is asked so again, after the whole")
{
    Forms forms;
    const Form builder = forms.of("DCXD");
    CHECK(partsOf(builder, "CT29")
          == QStringList{QStringLiteral("Toàn phường"), QStringLiteral("Khu phố 1"), QStringLiteral("Khu phố 2"),
                         QStringLiteral("Khu phố 3"), QStringLiteral("Khu phố 4"), QStringLiteral("Khu phố 5"),
                         QStringLiteral("Khu phố 6")});
    CHECK(partsOf(builder, "CT28") == QStringList{QStringLiteral("Toàn phường")});
    CHECK(rowOf(builder, "CT29", "Khu phố 4").previous.contains(QLatin1Char('/')));
    CHECK(rowOf(builder, "CT29", "Toàn phường").previous.contains(QLatin1Char('%')));
}

TEST_CASE("What is asked by khu phố can be chosen, and holds for the years after")
{
    Forms forms;
    StatusKeeper keeper(forms.book(), kDay);
    const auto before = targetsByArea(forms.book(), keeper, k2026);
    REQUIRE(before);
    CHECK(std::count(before->begin(), before->end(), Code<Target>(QStringLiteral("CT29"))) == 1);
    REQUIRE(askByArea(forms.book(), k2026, {Code<Target>(QStringLiteral("CT28"))}));
    const Period k2027{Year::from(2027).value(), false};
    CHECK(*targetsByArea(forms.book(), keeper, k2027)
          == std::vector<Code<Target>>{Code<Target>(QStringLiteral("CT28"))});
    CHECK(partsOf(forms.of("DCXD"), "CT28").size() == 7);
    CHECK(partsOf(forms.of("DCXD"), "CT29").size() == 1);
    REQUIRE(forms.book().undo());
    CHECK(*targetsByArea(forms.book(), keeper, k2026) == *before);
}

TEST_CASE("Targets that no ward can compute are not asked")
{
    Forms forms;
    const Form station = forms.of("TYT");
    CHECK(partsOf(station, "CT10").isEmpty());
    CHECK(partsOf(station, "CT21").size() == 1);
}

TEST_CASE("Who leads a task is asked what is counted for it, money by its sources")
{
    Forms forms;
    const Form officer = forms.of("LDTBXH");
    const FormTaskRow &task = taskOf(officer, "3");
    CHECK(task.leads);
    const auto money = std::find_if(task.indicators.begin(), task.indicators.end(),
                                    [](const FormIndicatorRow &row) { return !row.fund.isEmpty(); });
    REQUIRE(money != task.indicators.end());
    CHECK(money->title().contains(money->fund));
    const Form area = forms.of("Khu phố 1");
    REQUIRE_FALSE(area.tasks.empty());
    for (const FormTaskRow &row : area.tasks) {
        CHECK_FALSE(row.leads);
        CHECK(row.indicators.empty());
    }
}

TEST_CASE("A form knows its book, its period and its deadline")
{
    Forms forms;
    const Contact contact{{}, {}, QStringLiteral("0233 000 000"), QStringLiteral("ldtbxh@example.vn"), {}};
    REQUIRE(forms.book().contacts().set(aboutOf(Code<Organisation>(QStringLiteral("LDTBXH"))), contact));
    const Form form = forms.of("TYT");
    CHECK(form.identity.book == forms.book().token());
    CHECK(form.identity.plan == QStringLiteral("phuong-2"));
    CHECK(form.identity.period == k2026);
    CHECK(form.identity.issued == kDay);
    CHECK(form.ward == QStringLiteral("Phường 2"));
    CHECK(form.isSample);
    CHECK(form.deadline.startsWith(QStringLiteral("trước ngày 10/11/2026")));
    CHECK(form.contact == QStringLiteral("điện thoại 0233 000 000, thư điện tử ldtbxh@example.vn"));
    CHECK(form.fileName() == QStringLiteral("TYT-bao-cao-2026.xlsx"));
}

TEST_CASE("The half-year has forms of its own, without a deadline")
{
    Forms forms;
    const Form form = forms.of("BHXH", {Year::from(2026).value(), true});
    CHECK(form.deadline.isEmpty());
    CHECK(form.fileName() == QStringLiteral("BHXH-bao-cao-2026-6-thang.xlsx"));
    CHECK(rowOf(form, "CT14", "Toàn phường").previous.contains(QLatin1Char('%')));
    CHECK(rowOf(form, "CT15", "Toàn phường").previous.isEmpty()); // no half of 2025 is known
}

TEST_CASE("Names are those of the day on which the form is handed out")
{
    Forms forms;
    const Code<Organisation> station(QStringLiteral("TYT"));
    REQUIRE(forms.book().directory().rename(station, QStringLiteral("Trạm Y tế phường Quảng Trị"), QDate(2026, 9, 1)));
    CHECK(forms.of("TYT").organisationName == QStringLiteral("Trạm Y tế phường Quảng Trị"));
    CHECK(forms.of("TYT", k2026, QDate(2026, 8, 1)).organisationName == QStringLiteral("Trạm Y tế phường"));
}

TEST_CASE("Forms can be asked for some alone; who is asked nothing is named")
{
    Forms forms;
    StatusKeeper keeper(forms.book(), kDay);
    const auto one = requestForms(forms.book(), keeper, k2026, kDay, {Code<Organisation>(QStringLiteral("TYT"))});
    REQUIRE(one);
    CHECK(one->size() == 1);
    const auto none = requestForms(forms.book(), keeper, k2026, kDay, {Code<Organisation>(QStringLiteral("TTDU"))});
    CHECK(none.error().kind == ErrorKind::NotFound);
    CHECK(none.error().message.contains(QStringLiteral("Thường trực Đảng ủy phường")));
}

TEST_CASE("Forms that are stopped half-way leave nothing behind")
{
    Forms forms;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("biểu 2026"));
    StatusKeeper keeper(forms.book(), kDay);
    const FormsOrder order{k2026, kDay, path, {}, false};
    const auto stopped = writeForms(forms.book(), keeper, order, nullptr, [](int done, int) { return done < 3; });
    CHECK(stopped.error().kind == ErrorKind::Cancelled);
    CHECK_FALSE(QDir(path).exists());
    int last = 0;
    int whole = 0;
    const auto written = writeForms(forms.book(), keeper, order, nullptr, [&](int done, int all) {
        last = done;
        whole = all;
        return true;
    });
    REQUIRE(written);
    CHECK(last == whole);
    CHECK(written->letters.isEmpty());
    CHECK(written->each.size() == size_t(forms.all().size()));
    CHECK(QDir(path).exists(written->archive));
}
