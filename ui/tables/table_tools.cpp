// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_tools.h"

#include "core/base/atomic_file.h"
#include "core/sheet/xlsx_writer.h"
#include "ui/preview/preview_dialog.h"
#include "ui/preview/save_place.h"
#include "ui/tables/cell_menu.h"
#include "ui/tables/column_memory.h"
#include "ui/tables/column_menu.h"
#include "ui/tables/page_facts.h"
#include "ui/tables/printed_page.h"
#include "ui/tables/shown_table.h"
#include "ui/tables/table_document.h"
#include "ui/widgets/cell_block.h"
#include "ui/widgets/error_box.h"
#include "ui/widgets/page.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace ansinh {

namespace {

/// The pointer that says "wait", for as long as it lives.
class Waiting
{
public:
    Waiting() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY(Waiting)
};

/// Not every system makes a question for a menu of it.
bool asksForMenu(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F10 && event.modifiers() == Qt::ShiftModifier;
}

int rowsThatAreNoGroups(const SheetTable &table)
{
    return static_cast<int>(
        std::count_if(table.rows.begin(), table.rows.end(), [](const SheetRow &row) { return !row.isGroup; }));
}

} // namespace

TableTools::TableTools(QAbstractItemView *view, const QString &key, const QString &title, Settings &settings)
    : QObject(view),
      m_view(view),
      m_title(title),
      m_settings(settings),
      m_columns(new ColumnMemory(view, key, settings)),
      m_button(new QToolButton),
      m_menu(new QMenu(m_button))
{
    makeButton();
    fillMenu();
    m_cellMenu = new CellMenu(view, *m_menu);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    QHeaderView *head = m_columns->head();
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this,
            [this, head](const QPoint &at) { m_menu->popup(head->mapToGlobal(at)); });
}

void TableTools::turnTo(const QString &key)
{
    m_columns->turnTo(key);
}

void TableTools::makeButton()
{
    m_button->setObjectName(QStringLiteral("tableTools"));
    m_button->setText(QStringLiteral("⋯"));
    m_button->setAccessibleName(tr("Table: columns, copy, export, print"));
    m_button->setToolTip(tr("Columns, copy, export, print (also with the right mouse button)"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("tableMenu"));
    m_menu->setAccessibleName(tr("Table"));
}

void TableTools::fillMenu()
{
    const auto add = [this](const char *name, const QString &text, void (TableTools::*act)()) {
        QAction *action = m_menu->addAction(text, this, act);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    m_menu->addMenu(new ColumnMenu(*m_columns, m_menu));
    m_menu->addSeparator();
    QAction *copied = add("tableCopy", tr("C&opy"), &TableTools::copy);
    copied->setShortcut(QKeySequence::Copy);
    copied->setShortcutContext(Qt::WidgetShortcut); // only shown: the table hears Ctrl+C itself
    add("tableCopyWithHeaders", tr("Copy with &headers"), &TableTools::copyWithHeaders);
    m_menu->addSeparator();
    add("tableXlsx", tr("Export to &Excel (XLSX)…"), &TableTools::askAndSaveXlsx);
    add("tableCsv", tr("Export as CS&V…"), &TableTools::askAndSaveCsv);
    m_menu->addSeparator();
    QAction *print = add("tablePrint", tr("&Print…"), &TableTools::preview);
    print->setShortcut(QKeySequence::Print);
    print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(print);
}

bool TableTools::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Hide)
        m_columns->keep();
    // A page that has a menu of its own for the cells keeps it.
    const bool isOurs = m_view->contextMenuPolicy() == Qt::DefaultContextMenu;
    if (isOurs && event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        if (asked->reason() == QContextMenuEvent::Keyboard)
            m_cellMenu->popupAtCell();
        else
            m_cellMenu->popup(asked->globalPos());
        return true;
    }
    if (isOurs && watched == m_view && event->type() == QEvent::KeyPress
        && asksForMenu(*static_cast<QKeyEvent *>(event))) {
        m_cellMenu->popupAtCell();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

/// With the year, so that the files of several years lie side by side.
QString TableTools::fileTitle() const
{
    static const QRegularExpression kYear(QStringLiteral("\\b20\\d\\d\\b"));
    const int year = factsOf(pageOf(m_view)).year;
    return year == 0 || m_title.contains(kYear) ? m_title : QStringLiteral("%1 %2").arg(m_title).arg(year);
}

SheetTable TableTools::table() const
{
    SheetTable shown = shownTable(*m_view);
    shown.title = m_title;
    const PageFacts facts = factsOf(pageOf(m_view));
    shown.subtitle = m_subtitle.isEmpty() ? facts.subtitle : m_subtitle;
    if (shown.subtitle.isEmpty() && facts.year > 0)
        shown.subtitle = tr("Year %1").arg(facts.year);
    if (!facts.typed.isEmpty()) {
        const QString only = tr("only what matches “%1”").arg(facts.typed);
        shown.subtitle = shown.subtitle.isEmpty() ? only : shown.subtitle + QStringLiteral(" · ") + only;
    }
    shown.footLine = facts.footLine;
    shown.place = facts.place;
    return shown;
}

Document TableTools::document() const
{
    const SheetTable shown = table();
    return printedTable(
        shown,
        {tr("%n row(s)", nullptr, rowsThatAreNoGroups(shown)), printedPageLine(factsOf(pageOf(m_view)), shown.title)});
}

QModelIndexList TableTools::chosen() const
{
    return m_view->selectionModel()->selectedIndexes();
}

void TableTools::copy()
{
    const QModelIndexList cells = chosen();
    if (cells.isEmpty())
        return;
    QApplication::clipboard()->setText(blockOf(cells, *m_columns->head()));
    tell(tr("Copied"));
}

void TableTools::copyWithHeaders()
{
    QModelIndexList cells = chosen();
    const auto isInFirstRow = [&cells](const QModelIndex &cell) {
        return cell.row() == cells.first().row() && cell.parent() == cells.first().parent();
    };
    if (std::all_of(cells.begin(), cells.end(), isInFirstRow))
        cells = allCells(*m_view->model(), m_view->rootIndex());
    QApplication::clipboard()->setText(blockOf(cells, *m_columns->head(), Heading::With));
    tell(tr("Copied with the names of the columns"));
}

void TableTools::askAndSaveXlsx()
{
    const QString path = askWhereToSave(
        m_view, m_settings, {tr("Export to Excel"), fileTitle(), QStringLiteral("xlsx"), tr("Excel workbooks")});
    if (!path.isEmpty())
        saveXlsx(path);
}

void TableTools::askAndSaveCsv()
{
    const QString path = askWhereToSave(m_view, m_settings,
                                        {tr("Export as CSV"), fileTitle(), QStringLiteral("csv"), tr("CSV files")});
    if (!path.isEmpty())
        saveCsv(path);
}

bool TableTools::saveXlsx(const QString &path)
{
    const Result<void> written = [&] {
        const Waiting waiting;
        return writeXlsx(path, table());
    }();
    return tellSaved(path, written);
}

bool TableTools::saveCsv(const QString &path)
{
    const Result<void> written = [&] {
        const Waiting waiting;
        return writeWhole(path, csvOf(table()));
    }();
    return tellSaved(path, written);
}

bool TableTools::tellSaved(const QString &path, const Result<void> &written)
{
    if (written)
        tell(tr("Saved: %1").arg(QFileInfo(path).fileName()));
    else
        showError(m_view, written.error());
    return written.isOk();
}

void TableTools::preview()
{
    const PreviewDialog *dialog = previewDocument(m_view, document(), m_settings);
    connect(dialog, &PreviewDialog::saved, this,
            [this](const QString &path) { tell(tr("Saved: %1").arg(QFileInfo(path).fileName())); });
    connect(dialog, &PreviewDialog::printed, this, [this] { tell(tr("Sent to the printer")); });
}

void TableTools::tell(const QString &line)
{
    emit told(line);
    if (Page *page = pageOf(m_view))
        emit page->told(line);
}

} // namespace ansinh
