// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/targets_page.h"

#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/tables/table_tools.h"
#include "ui/targets/denominators_view.h"
#include "ui/targets/figure_rows.h"
#include "ui/targets/figures_view.h"
#include "ui/targets/part_choice.h"
#include "ui/targets/target_matter.h"
#include "ui/targets/target_panel.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/named.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/period_choice.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace ansinh {

namespace {

const QString &kColumnsChoice()
{
    static const QString kKey = QStringLiteral("targets/columns");
    return kKey;
}

/// In the order of FigureColumns, as they are remembered.
const QLatin1String kColumnWords[] = {QLatin1String("judge"), QLatin1String("enter"), QLatin1String("assign")};

} // namespace

TargetsPage::TargetsPage(Desk &desk, Settings &settings, QWidget *parent)
    : Page(desk, tr("Targets"), parent),
      m_settings(settings),
      m_figures(new FiguresView(desk, notice())),
      m_denominators(new DenominatorsView(desk, notice())),
      m_panel(new TargetPanel),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_period(named<PeriodChoice>("periodChoice")),
      m_part(new QComboBox),
      m_columns(new QWidget),
      m_columnsGroup(new QButtonGroup(this)),
      m_filter(new FilterField(tr("Find a target"), m_figures)),
      m_tools(new TableTools(m_figures->table(), QStringLiteral("targets"), tr("Targets"), settings)),
      m_denominatorTools(
          new TableTools(m_denominators->table(), QStringLiteral("denominators"), tr("Shared denominators"), settings))
{
    makeHead();
    arrange();
    connectAll();
    addActs();
}

void TargetsPage::makeHead()
{
    m_tabs->setObjectName(QStringLiteral("targetTabs"));
    m_tabs->setAccessibleName(tr("Targets or shared denominators"));
    m_tabs->addTab(tr("Targets"));
    m_tabs->addTab(tr("Shared denominators"));
    m_part->setObjectName(QStringLiteral("partChoice"));
    m_part->setAccessibleName(tr("Part"));
    m_part->setToolTip(tr("The whole ward, one khu phố or one school"));
    m_part->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_part->setMinimumContentsLength(13);
    m_filter->setObjectName(QStringLiteral("targetFilter"));
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    makeColumnsChoice();
    addToHead(m_columns);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_part), static_cast<QWidget *>(m_filter),
          static_cast<QWidget *>(m_tools->button()), static_cast<QWidget *>(m_denominatorTools->button())})
        addToHead(widget);
}

/// Three buttons that stand together: which columns are shown.
void TargetsPage::makeColumnsChoice()
{
    auto *layout = new QHBoxLayout(m_columns);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const std::tuple<const char *, QString, QString> choices[]
        = {{"judgeColumns", tr("&Judge"), tr("The columns to judge by (Ctrl+Shift+1)")},
           {"enterColumns", tr("&Enter"), tr("The columns to fill in (Ctrl+Shift+2)")},
           {"assignColumns", tr("Assi&gn"),
            tr("The value assigned to each target for the year, and by which document "
               "(Ctrl+Shift+3)")}};
    int id = 0;
    for (const auto &[name, text, hint] : choices) {
        auto *button = new QToolButton;
        button->setObjectName(QString::fromLatin1(name));
        button->setText(text);
        button->setToolTip(hint);
        button->setCheckable(true);
        // A shortcut of the button itself would take the place of its underlined letter.
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_1 + id)), this);
        connect(key, &QShortcut::activated, button, &QToolButton::click);
        m_columnsGroup->addButton(button, id++);
        layout->addWidget(button);
    }
    connect(m_figures, &FiguresView::columnsChanged, this, [this] {
        m_columnsGroup->button(static_cast<int>(m_figures->columns()))->setChecked(true);
        m_tools->turnTo(m_figures->columnsKey());
        if (m_desk.hasBook())
            nameTables();
    });
    const auto known = std::find(std::begin(kColumnWords), std::end(kColumnWords), m_settings.choice(kColumnsChoice()));
    m_figures->setColumns(known == std::end(kColumnWords)
                              ? FigureColumns::Judging
                              : static_cast<FigureColumns>(known - std::begin(kColumnWords)));
}

void TargetsPage::arrange()
{
    auto *figures = new QWidget;
    auto *layout = new QHBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(m_figures, 1);
    layout->addWidget(m_panel);
    m_panel->setFixedWidth(fontMetrics().averageCharWidth() * 34);
    m_stack->addWidget(figures);
    m_stack->addWidget(m_denominators);
    auto *body = new QWidget;
    auto *bodyLayout = new QVBoxLayout(body);
    bodyLayout->setContentsMargins(20, 6, 20, 16);
    bodyLayout->setSpacing(8);
    bodyLayout->addWidget(m_tabs, 0, Qt::AlignLeft);
    bodyLayout->addWidget(m_stack, 1);
    setBody(body);
    showTab(0);
}

void TargetsPage::connectAll()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &TargetsPage::showTab);
    connect(m_period, &QComboBox::currentIndexChanged, this, &TargetsPage::markOld);
    connect(m_part, &QComboBox::activated, this,
            [this](int index) { m_figures->setPart(partOf(m_part->itemData(index).toString())); });
    connect(m_columnsGroup, &QButtonGroup::idClicked, this, [this](int id) {
        m_figures->setColumns(static_cast<FigureColumns>(id));
        m_settings.setChoice(kColumnsChoice(), kColumnWords[id]);
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_figures->setTyped(typed);
        m_denominators->setTyped(typed);
    });
    connect(m_figures, &FiguresView::chosen, this, &TargetsPage::showChosen);
    connect(m_figures, &FiguresView::told, this, &TargetsPage::told);
    connect(m_figures, &FiguresView::allWanted, m_filter, &QLineEdit::clear);
    connect(m_panel, &TargetPanel::decideChosen, this, &TargetsPage::decide);
    connect(m_panel, &TargetPanel::partsChosen, this, &TargetsPage::openParts);
    connect(m_panel, &TargetPanel::sourceChosen, this, &TargetsPage::showSource);
    connect(m_panel, &TargetPanel::chartChosen, this, &TargetsPage::showTargetChart);
    connect(m_panel, &TargetPanel::placeChosen, this, &TargetsPage::placeChosen);
}

bool TargetsPage::isShowingDenominators() const
{
    return m_tabs->currentIndex() == 1;
}

void TargetsPage::showTab(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_filter->setTable(mainField());
    const bool isFigures = tab == 0;
    for (QWidget *widget : {m_columns, static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_part),
                            static_cast<QWidget *>(m_tools->button())})
        widget->setVisible(isFigures);
    m_denominatorTools->button()->setVisible(!isFigures);
    if (m_desk.hasBook())
        markOld();
}

QWidget *TargetsPage::filterField() const
{
    return m_filter;
}

QWidget *TargetsPage::mainField() const
{
    return isShowingDenominators() ? static_cast<QWidget *>(m_denominators->table()) : m_figures->table();
}

Period TargetsPage::period() const
{
    return m_period->of(m_desk.year());
}

void TargetsPage::refresh()
{
    if (isShowingDenominators()) {
        nameTables();
        return m_denominators->refresh();
    }
    fillParts();
    m_figures->refresh(period());
    nameTables();
}

void TargetsPage::fillParts()
{
    const Result<Status> &status = m_desk.status(period());
    if (!status)
        return;
    fillPartChoice(*m_part, status->plan, status->areas, m_desk.today());
}

void TargetsPage::showChosen()
{
    const Code<Target> code = m_figures->chosenTarget();
    const Result<TargetMatter> matter
        = code.isEmpty() ? Error{ErrorKind::NotFound, {}, {}} : targetMatterOf(m_desk, code, period());
    if (matter)
        m_panel->show(*matter);
    else
        m_panel->clear();
}

void TargetsPage::goTo(const Place &place)
{
    const bool isDenominators = place.detail == QLatin1String("denominators");
    m_tabs->setCurrentIndex(isDenominators ? 1 : 0);
    m_filter->setText(place.typed);
    if (isDenominators)
        return m_denominators->choose(place.code);
    m_figures->openParts({});
    m_figures->choose(Code<Target>(place.code));
    if (place.detail == QLatin1String("assigned"))
        m_figures->chooseAssigned();
    if (!isPartWord(place.detail))
        return;
    m_figures->openParts(Code<Target>(place.code));
    m_figures->choosePart(partOf(place.detail));
}

bool TargetsPage::commitTyped()
{
    const bool areFiguresTaken = m_figures->commitTyped();
    return m_denominators->commitTyped() && areFiguresTaken;
}

} // namespace ansinh
