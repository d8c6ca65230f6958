// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/report_outline.h"
#include "tests/ui/support/window.h"
#include "ui/report/arrange_tree.h"

namespace ansinh::test {

/// The page of the report, on the sample book.
struct ReportOffice
{
    ReportOffice()
    {
        office.start(sampleIn(office.folder()));
        office.press(Qt::Key_6, Qt::ControlModifier);
        office.settle();
    }

    ArrangeTree *outline() const { return office.seen<ArrangeTree>("reportOutline"); }
    /// As the book has it.
    ReportTemplate kept() const { return outlineOf(office.desk().book(), office.desk().wholeYear())->outline; }
    /// -1: it is not there.
    int rowOf(Content content) const
    {
        const auto entries = kept().entries;
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].content == content)
                return static_cast<int>(i);
        }
        return -1;
    }
    void stand(Content content) const
    {
        outline()->setFocus();
        outline()->choose(rowOf(content));
    }

    Office office;
};

} // namespace ansinh::test
