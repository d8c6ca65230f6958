// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/figure_words.h"

#include <QCoreApplication>

namespace ansinh {

namespace {

struct FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(ansinh::FigureWords)
};

} // namespace

QString stateWord(FigureState state)
{
    switch (state) {
    case FigureState::NoneArisen: return FigureWords::tr("nothing arose");
    case FigureState::NotAvailable: return FigureWords::tr("no figure yet");
    case FigureState::NotAssessable: return FigureWords::tr("not judged here");
    case FigureState::Reported: break;
    }
    return FigureWords::tr("reported");
}

QString certaintyWord(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Preliminary: return FigureWords::tr("preliminary");
    case Certainty::Estimate: return FigureWords::tr("estimate");
    case Certainty::Official: break;
    }
    return FigureWords::tr("official");
}

QString attainedWord(bool attained)
{
    return attained ? FigureWords::tr("attained") : FigureWords::tr("not attained");
}

QStringList stateChoices()
{
    return {QString(), stateWord(FigureState::Reported), stateWord(FigureState::NoneArisen),
            stateWord(FigureState::NotAvailable), stateWord(FigureState::NotAssessable)};
}

QStringList certaintyChoices()
{
    return {certaintyWord(Certainty::Official), certaintyWord(Certainty::Preliminary),
            certaintyWord(Certainty::Estimate)};
}

} // namespace ansinh
