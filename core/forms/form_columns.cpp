// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_columns.h"

namespace ansinh {

const std::vector<ColumnLook> &figureColumns()
{
    static const std::vector<ColumnLook> columns{
        {formWords::kCode, 7},      {formWords::kTarget, 43},    {formWords::kUnit, 9},         {formWords::kPart, 16},
        {formWords::kPrevious, 20}, {formWords::kNumerator, 11}, {formWords::kDenominator, 11}, {formWords::kValue, 11},
        {formWords::kState, 15},    {formWords::kCertainty, 11}, {formWords::kNote, 20},
    };
    return columns;
}

const std::vector<ColumnLook> &taskColumns()
{
    static const std::vector<ColumnLook> columns{
        {formWords::kCode, 6},      {formWords::kTask, 42},         {formWords::kResult, 52},
        {formWords::kProgress, 17}, {formWords::kDifficulties, 27}, {formWords::kProposals, 27},
    };
    return columns;
}

} // namespace ansinh
