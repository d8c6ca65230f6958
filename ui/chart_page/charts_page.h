// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/catalogue.h"
#include "ui/widgets/page.h"

class QPushButton;
class QShortcut;

namespace ansinh {

class ChartChooser;
class ChartFrame;
class ChartOptions;
class PeriodChoice;
class Settings;
struct Destination;

/// The figures of a period as pictures: all targets, one of them over the years, khu phố, organisations. What a
/// chart shows leads to where it is dealt with; each can be copied, saved, printed and shown as figures.
class ChartsPage : public Page
{
    Q_OBJECT

public:
    ChartsPage(Desk &desk, Settings &settings, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("charts"); }
    QWidget *filterField() const override;
    bool filtersTables() const override { return false; }
    QWidget *mainField() const override;
    /// `code` names a chart (ChartChoice::id): "overview", "trend:CT14".
    void goTo(const Place &place) override;
    std::optional<Place> standing() const override;

    void copyPicture();
    void askAndSavePicture();
    /// Writes the picture there, as PNG or SVG by its ending; says so, or why not.
    bool savePicture(const QString &path);
    void preview();

protected:
    void refresh() override;

private:
    void makeHead();
    void makeActs();
    void arrange();
    void connectAll();
    void recall();
    void showChart();
    void showFigures(bool areFigures);
    void zoom(TrendChart &trend) const;
    std::optional<ChartChoice> choice() const;
    void follow(const Destination &to);
    Period period() const;

    Settings &m_settings;
    ChartChooser *m_chooser;
    ChartOptions *m_options;
    ChartFrame *m_frame;
    PeriodChoice *m_period;
    QPushButton *m_figures;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_print;
    QShortcut *m_printKey = nullptr;
    std::optional<ChartMatter> m_matter; ///< absent: not read yet, or it could not be
};

} // namespace ansinh
