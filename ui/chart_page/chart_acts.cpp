// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the chart, by button, by key and by its menu.
#include "core/base/atomic_file.h"
#include "ui/base/settings.h"
#include "ui/chart_page/chart_chooser.h"
#include "ui/chart_page/chart_frame.h"
#include "ui/chart_page/chart_paper.h"
#include "ui/chart_page/charts_page.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_view.h"
#include "ui/preview/preview_dialog.h"
#include "ui/preview/save_place.h"
#include "ui/tables/page_facts.h"
#include "ui/widgets/error_box.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QPushButton>
#include <QShortcut>

namespace ansinh {

namespace {

constexpr double kWidth = 900; ///< of a picture, in pixels of 1/96 inch: as wide as a page of text
constexpr double kSharpness = 2; ///< times as many pixels

Result<QByteArray> pictureOf(const Chart &chart, const QString &path)
{
    if (path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive))
        return svgOf(chart, kWidth, paperLook());
    return pngOf(chart, kWidth, kSharpness, paperLook());
}

} // namespace

void ChartsPage::makeActs()
{
    QWidget *view = &m_frame->view();
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const std::tuple<const char *, QPushButton *, QKeySequence> acts[]
        = {{"copyPicture", m_copy, QKeySequence::Copy},
           {"savePicture", m_save, {}},
           {"printChart", m_print, {}},
           {"showFigures", m_figures, {}}};
    for (const auto &[name, button, key] : acts) {
        auto *action = new QAction(button->text(), view);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        view->addAction(action);
    }
    const std::pair<QKeySequence, std::function<void()>> keys[]
        = {{Qt::CTRL | Qt::Key_S, [this] { m_save->click(); }},
           {Qt::CTRL | Qt::Key_P, [this] { m_print->click(); }},
           {Qt::CTRL | Qt::Key_D, [this] { m_figures->click(); }},
           {Qt::CTRL | Qt::Key_PageDown, [this] { m_chooser->step(1); }},
           {Qt::CTRL | Qt::Key_PageUp, [this] { m_chooser->step(-1); }}};
    for (const auto &[key, act] : keys) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
        if (key == QKeySequence(Qt::CTRL | Qt::Key_P))
            m_printKey = shortcut;
    }
}

void ChartsPage::copyPicture()
{
    if (!m_frame->chart())
        return;
    QApplication::clipboard()->setImage(chartImage(*m_frame->chart(), kWidth, kSharpness, paperLook()));
    emit told(tr("Copied as a picture"));
}

void ChartsPage::askAndSavePicture()
{
    if (!m_frame->chart())
        return;
    const QString path = askWhereToSave(this, m_settings,
                                        {tr("Save the chart as a picture"),
                                         m_frame->chart()->title,
                                         QStringLiteral("png"),
                                         tr("PNG, for Word and e-mail"),
                                         {{QStringLiteral("svg"), tr("SVG, sharp at every size")}}});
    if (!path.isEmpty())
        savePicture(path);
}

bool ChartsPage::savePicture(const QString &path)
{
    const Result<QByteArray> picture = pictureOf(*m_frame->chart(), path);
    const Result<void> written = picture ? writeWhole(path, *picture) : Result<void>(picture.error());
    if (written)
        emit told(tr("Saved: %1").arg(QFileInfo(path).fileName()));
    else
        showError(this, written.error());
    return written.isOk();
}

void ChartsPage::preview()
{
    if (!m_frame->chart())
        return;
    const PreviewDialog *dialog = previewDocument(this, printedChart(*m_frame->chart(), factsOf(this)), m_settings);
    connect(dialog, &PreviewDialog::saved, this,
            [this](const QString &path) { emit told(tr("Saved: %1").arg(QFileInfo(path).fileName())); });
    connect(dialog, &PreviewDialog::printed, this, [this] { emit told(tr("Sent to the printer")); });
}

} // namespace ansinh
