// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/support/window.h"
#include "ui/preview/papers_menu.h"
#include "ui/preview/preview_dialog.h"

#include <QTemporaryDir>

using namespace ansinh;
using namespace ansinh::test;

namespace {

/// A desk with the sample book, and the menu as it is when it has just been opened.
class Opened
{
public:
    explicit Opened(PapersMenu::Kind kind)
        : m_settings(in(m_folder, "ansinh.ini")), m_desk(context(), today()), menu(kind, m_desk, m_settings, &m_window)
    {
        REQUIRE(m_desk.open(sampleIn(m_folder)));
        m_desk.setYear(Year::from(kYear).value());
        emit menu.aboutToShow();
    }

    /// The preview that the action opened; nullptr: none.
    PreviewDialog *previewOf(QAction *action) const
    {
        action->trigger();
        return m_window.findChild<PreviewDialog *>();
    }
    Desk &desk() { return m_desk; }

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    Desk m_desk;
    QWidget m_window;

public:
    PapersMenu menu;
};

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts += action->text();
    }
    return texts;
}

} // namespace

TEST_CASE("Reminders are offered for those who have not sent, and for nobody else")
{
    Opened opened(PapersMenu::Kind::Reminders);
    const QStringList texts = textsOf(opened.menu);
    CHECK(texts.size() == 2 + 7 + 1); // two khu phố share a menu
    CHECK(texts.contains(QStringLiteral("Trạm Y tế phường…")));
    CHECK_FALSE(texts.contains(QStringLiteral("Bảo hiểm xã hội thị xã Quảng Trị…")));
    PreviewDialog *preview = opened.previewOf(opened.menu.actions().front());
    REQUIRE(preview);
    preview->close();
}

TEST_CASE("Every paper is offered, each for those whom it concerns")
{
    Opened opened(PapersMenu::Kind::EveryPaper);
    const QMenu *progress = opened.menu.findChild<QMenu *>(QStringLiteral("progressPapers"));
    REQUIRE(progress);
    CHECK(textsOf(*progress).size() == 4);
    const QMenu *confirmations = opened.menu.findChild<QMenu *>(QStringLiteral("confirmationPapers"));
    REQUIRE(confirmations);
    CHECK(textsOf(*confirmations).contains(QStringLiteral("Bảo hiểm xã hội thị xã Quảng Trị…")));
    CHECK_FALSE(textsOf(*confirmations).contains(QStringLiteral("Trạm Y tế phường…")));
    const QMenu *schools = nullptr;
    for (const QAction *action : confirmations->actions())
        schools = action->text().startsWith(QStringLiteral("Các trường học")) ? action->menu() : schools;
    REQUIRE(schools);
    CHECK(textsOf(*schools).size() == 1 + 2);
    const QMenu *requests = opened.menu.findChild<QMenu *>(QStringLiteral("requestPapers"));
    REQUIRE(requests);
    CHECK_FALSE(textsOf(*requests).contains(QStringLiteral("Công chức Lao động - Thương binh và Xã hội…")));
    PreviewDialog *preview = opened.previewOf(requests->actions().front());
    REQUIRE(preview);
    preview->close();
}

TEST_CASE("The paper form is offered for all areas and for each of them")
{
    Opened opened(PapersMenu::Kind::EveryPaper);
    const QMenu *forms = opened.menu.findChild<QMenu *>(QStringLiteral("areaFormPapers"));
    REQUIRE(forms);
    CHECK(forms->menuAction()->isEnabled());
    CHECK(textsOf(*forms).size() == 1 + 6);
    CHECK(textsOf(*forms).last() == QStringLiteral("Khu phố 6…"));
    PreviewDialog *preview = opened.previewOf(forms->actions().last());
    REQUIRE(preview);
    preview->close();
}

TEST_CASE("In a year in which everybody has sent, reminders cannot be chosen")
{
    Opened opened(PapersMenu::Kind::EveryPaper);
    opened.desk().setYear(Year::from(2025).value());
    emit opened.menu.aboutToShow();
    const QMenu *reminders = opened.menu.findChild<QMenu *>(QStringLiteral("reminderPapers"));
    REQUIRE(reminders);
    CHECK_FALSE(reminders->menuAction()->isEnabled());
}
