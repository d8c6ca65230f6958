// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/dhis2_dialog.h"

#include "core/actions/export_dhis2.h"
#include "core/base/atomic_file.h"
#include "core/store/dhis2_mappings.h"
#include "ui/base/desk.h"
#include "ui/base/settings.h"
#include "ui/preview/save_place.h"
#include "ui/sending/dhis2_form.h"
#include "ui/sending/dhis2_model.h"
#include "ui/sending/sending_words.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/filtered_rows.h"
#include "ui/widgets/fit_on_screen.h"
#include "ui/widgets/keyed_act.h"
#include "ui/widgets/named.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/wrapped_label.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ansinh {

namespace {

constexpr qint64 kMostCsv = 1 << 20;

QString unitKey()
{
    return QStringLiteral("dhis2/orgUnit");
}

} // namespace

Dhis2Dialog::Dhis2Dialog(Desk &desk, Settings &settings, const Period &period, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_settings(settings),
      m_period(period),
      m_model(new Dhis2Model(this)),
      m_rows(new FilteredRows(this)),
      m_table(new TableView),
      m_unit(named<QLineEdit>("dhis2Unit")),
      m_line(named<WrappedLabel>("dhis2Line"))
{
    setObjectName(QStringLiteral("dhis2Dialog"));
    setWindowTitle(tr("Values for DHIS2, %1").arg(sendingPeriodText(period)));
    m_rows->setSourceModel(m_model);
    m_table->setModel(m_rows);
    arrange();
    show();
    const int letter = fontMetrics().averageCharWidth();
    fitOnScreen(*this, {letter * 118, letter * 64});
    m_table->setFocus();
}

void Dhis2Dialog::arrange()
{
    m_table->setObjectName(QStringLiteral("dhis2Table"));
    m_table->setAccessibleName(tr("Codes of DHIS2"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    const int letter = fontMetrics().averageCharWidth();
    const std::pair<int, int> widths[] = {{Dhis2Model::TargetColumn, 9},
                                          {Dhis2Model::AmountColumn, 12},
                                          {Dhis2Model::ElementColumn, 17},
                                          {Dhis2Model::OptionColumn, 21},
                                          {Dhis2Model::UnitColumn, 18}};
    for (const auto &[column, letters] : widths)
        m_table->horizontalHeader()->resizeSection(column, letter * letters);
    m_table->setWideColumn(Dhis2Model::NameColumn, letter * 24);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    auto *hint
        = new WrappedLabel(tr("DHIS2 knows every amount by an identifier of eleven letters and digits, which whoever "
                              "keeps that server gives you, best as a CSV. Only amounts with a code and a value "
                              "go into the file."));
    hint->setObjectName(QStringLiteral("mutedText"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(hint);
    layout->addWidget(acts());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_line);
    layout->addWidget(unitRow());
}

QWidget *Dhis2Dialog::acts()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(button("dhis2Csv", tr("&Take codes from a CSV…"),
                             tr("Columns target, amount, data_element, category_option_combo, org_unit"),
                             QKeySequence::Open, &Dhis2Dialog::takeCsv));
    layout->addWidget(
        button("dhis2Add", tr("&Add…"), tr("Enter the code of one amount"), Qt::Key_Insert, &Dhis2Dialog::add));
    m_edit = button("dhis2Edit", tr("&Change…"), tr("Change the chosen code"), Qt::Key_F2, &Dhis2Dialog::edit);
    m_remove
        = button("dhis2Remove", tr("Ta&ke out"), tr("Take the chosen code out"), Qt::Key_Delete, &Dhis2Dialog::remove);
    layout->addWidget(m_edit);
    layout->addWidget(m_remove);
    layout->addStretch(1);
    return row;
}

QWidget *Dhis2Dialog::unitRow()
{
    m_unit->setToolTip(tr("The ward's identifier there, for the codes that name none"));
    m_unit->setText(m_settings.choice(unitKey()));
    m_unit->setPlaceholderText(QStringLiteral("DiszpKrYNg8"));
    m_save = button("dhis2Save", tr("&Save the file…"), tr("A dataValueSets file in JSON"), QKeySequence::Save,
                    &Dhis2Dialog::save);
    m_save->setProperty("primary", true);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("dhis2Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(labelFor(tr("&Organisation unit"), m_unit));
    layout->addWidget(m_unit, 1);
    layout->addWidget(m_save);
    layout->addWidget(close);
    return row;
}

QPushButton *Dhis2Dialog::button(const char *name, const QString &text, const QString &hint, const QKeySequence &key,
                                 void (Dhis2Dialog::*act)())
{
    QPushButton *made = buttonOf(this, {name, text, hint, key});
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

void Dhis2Dialog::show()
{
    const auto mappings = m_desk.book().dhis2Mappings().all();
    const Result<Status> &status = m_desk.status(m_period);
    if (!mappings || !status)
        return tell(mappings ? status.error().message : mappings.error().message, true);
    m_model->show(*mappings, status->plan);
    m_table->setCurrentIndex(m_rows->index(0, 0));
    for (QPushButton *each : {m_edit, m_remove, m_save})
        each->setEnabled(!mappings->empty());
    const int count = dhis2ValueCount(status->targets, status->plan, *mappings);
    tell(mappings->empty() ? tr("The book has no codes yet.") : tr("%n values would be in the file.", nullptr, count));
}

const Dhis2Mapping *Dhis2Dialog::chosen() const
{
    const QModelIndex index = m_rows->mapToSource(m_table->currentIndex());
    return index.isValid() ? &m_model->mapping(index.row()) : nullptr;
}

void Dhis2Dialog::takeCsv()
{
    QFileDialog dialog(this, tr("CSV with the codes"), folderToSaveIn(m_settings));
    dialog.setObjectName(QStringLiteral("dhis2CsvDialog"));
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilter(tr("CSV (*.csv)"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    QFile file(dialog.selectedFiles().constFirst());
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostCsv)
        return tell(tr("“%1” cannot be read. Choose the CSV with the codes.").arg(QFileInfo(file).fileName()), true);
    const auto taken = m_desk.written(mapDhis2(m_desk.book(), file.readAll()));
    if (!taken)
        return tell(taken.error().message, true);
    show();
}

void Dhis2Dialog::ask(const std::optional<Dhis2Mapping> &mapping)
{
    if (askDhis2Mapping(this, m_desk, m_period, mapping))
        show();
}

void Dhis2Dialog::add()
{
    ask({});
}

void Dhis2Dialog::edit()
{
    if (const Dhis2Mapping *mapping = chosen())
        ask(*mapping);
}

void Dhis2Dialog::remove()
{
    const Dhis2Mapping *mapping = chosen();
    if (!mapping)
        return;
    const auto done = m_desk.written(m_desk.book().dhis2Mappings().remove(mapping->target, mapping->amount));
    done ? show() : tell(done.error().message, true);
}

void Dhis2Dialog::save()
{
    const QString unit = m_unit->text().trimmed();
    if (!unit.isEmpty() && !isDhis2Uid(unit))
        return tell(tr("“%1” is no identifier of DHIS2: those have eleven letters and digits and begin with a letter.")
                        .arg(unit),
                    true);
    const auto made = exportDhis2(m_desk.book(), {m_period, unit, m_desk.today()});
    if (!made)
        return tell(made.error().message, true);
    const QString path
        = askWhereToSave(this, m_settings,
                         {tr("Values for DHIS2"), QStringLiteral("dhis2 %1").arg(m_period.year.toString()),
                          QStringLiteral("json"), tr("DHIS2 dataValueSets")});
    if (path.isEmpty())
        return;
    if (const auto written = writeWhole(path, made->json); !written)
        return tell(written.error().message, true);
    m_settings.setChoice(unitKey(), unit);
    tell(tr("%n values saved: %1", nullptr, made->values).arg(QDir::toNativeSeparators(path)));
}

void Dhis2Dialog::tell(const QString &line, bool isRefusal)
{
    m_line->setText(isRefusal ? QStringLiteral("▲ ") + line : line);
}

} // namespace ansinh
