<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DirectoryText</name>
    <message numerus="yes">
        <source>%n figure(s) this year</source>
        <translation>
            <numerusform>%n figure this year</numerusform>
            <numerusform>%n figures this year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message numerus="yes">
        <source>%n change(s) are taken back, the newest first. Redo brings them again, one by one, until something else is changed.</source>
        <translation>
            <numerusform>%n change is taken back, the newest first. Redo brings them again, one by one, until something else is changed.</numerusform>
            <numerusform>%n changes are taken back, the newest first. Redo brings them again, one by one, until something else is changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::ChangeWords</name>
    <message numerus="yes">
        <source>This changes %n verdict(s):</source>
        <translation>
            <numerusform>This changes %n verdict:</numerusform>
            <numerusform>This changes %n verdicts:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::DenominatorWriter</name>
    <message numerus="yes">
        <source>%n denominator(s) of the year %1</source>
        <translation>
            <numerusform>%n denominator of the year %1</numerusform>
            <numerusform>%n denominators of the year %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::EntriesView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entries</source>
        <translation>
            <numerusform>The newest entry</numerusform>
            <numerusform>The newest %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::FigureWriter</name>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::FiguresView</name>
    <message numerus="yes">
        <source>%n target(s) · type into a cell · Ctrl+Enter its parts · F4 its source</source>
        <translation>
            <numerusform>%n target · type into a cell · Ctrl+Enter its parts · F4 its source</numerusform>
            <numerusform>%n targets · type into a cell · Ctrl+Enter its parts · F4 its source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::GoalWords</name>
    <message numerus="yes">
        <source>%n document(s) cited by the plan</source>
        <translation>
            <numerusform>%n document cited by the plan</numerusform>
            <numerusform>%n documents cited by the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::LinesModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::NextWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations never reported. The report can be read and printed as it is.</source>
        <translation>
            <numerusform>%n organisation never reported. The report can be read and printed as it is.</numerusform>
            <numerusform>%n organisations never reported. The report can be read and printed as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind %n organisations that have not reported</source>
        <translation>
            <numerusform>Remind %n organisation that has not reported</numerusform>
            <numerusform>Remind %n organisations that have not reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n figures on which the sources disagree</source>
        <translation>
            <numerusform>Decide %n figure on which the sources disagree</numerusform>
            <numerusform>Decide %n figures on which the sources disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clarify %n points of the plan</source>
        <translation>
            <numerusform>Clarify %n point of the plan</numerusform>
            <numerusform>Clarify %n points of the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::PastePreview</name>
    <message numerus="yes">
        <source>Record %n cell(s)</source>
        <translation>
            <numerusform>Record %n cell</numerusform>
            <numerusform>Record %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken, see why below</source>
        <translation>
            <numerusform>%n not taken, see why below</numerusform>
            <numerusform>%n not taken, see why below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted: %1.</source>
        <translation>
            <numerusform>%n cell pasted: %1.</numerusform>
            <numerusform>%n cells pasted: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) lie outside the table and are left out.</source>
        <translation>
            <numerusform>%n cell lies outside the table and is left out.</numerusform>
            <numerusform>%n cells lie outside the table and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::ReportCheck</name>
    <message numerus="yes">
        <source>%n organisation(s) have not reported</source>
        <translation>
            <numerusform>%n organisation has not reported</numerusform>
            <numerusform>%n organisations have not reported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) whose sources disagree</source>
        <translation>
            <numerusform>%n target whose sources disagree</numerusform>
            <numerusform>%n targets whose sources disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) without figures</source>
        <translation>
            <numerusform>%n target without figures</numerusform>
            <numerusform>%n targets without figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) whose figure lacks a part of the ward</source>
        <translation>
            <numerusform>%n target whose figure lacks a part of the ward</numerusform>
            <numerusform>%n targets whose figures lack a part of the ward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the plan to be clarified</source>
        <translation>
            <numerusform>%n point of the plan to be clarified</numerusform>
            <numerusform>%n points of the plan to be clarified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) still preliminary or estimated</source>
        <translation>
            <numerusform>%n figure still preliminary or estimated</numerusform>
            <numerusform>%n figures still preliminary or estimated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) far from those of the year before</source>
        <translation>
            <numerusform>%n figure far from those of the year before</numerusform>
            <numerusform>%n figures far from those of the year before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) without a name valid on the date of the report</source>
        <translation>
            <numerusform>%n recipient without a name valid on the date of the report</numerusform>
            <numerusform>%n recipients without a name valid on the date of the report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own heading(s) with nothing under them, left out</source>
        <translation>
            <numerusform>%n own heading with nothing under them, left out</numerusform>
            <numerusform>%n own headings with nothing under them, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) have not reported everything</source>
        <translation>
            <numerusform>%n organisation has not reported everything</numerusform>
            <numerusform>%n organisations have not reported everything</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::ReportPage</name>
    <message numerus="yes">
        <source>%1. Still to look at before it is signed: %n thing(s), at the right.</source>
        <translation>
            <numerusform>%1. Still to look at before it is signed: %n thing, at the right.</numerusform>
            <numerusform>%1. Still to look at before it is signed: %n things, at the right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::RowWords</name>
    <message numerus="yes">
        <source>sum of %n part(s)</source>
        <translation>
            <numerusform>sum of %n part</numerusform>
            <numerusform>sum of %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::SheetView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::SourcePanel</name>
    <message numerus="yes">
        <source>Made from %n source(s). A click or Enter goes to its place.</source>
        <translation>
                <numerusform>Made from %n source. A click or Enter goes to its place.</numerusform>
                <numerusform>Made from %n sources. A click or Enter goes to its place.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>ansinh::StepWords</name>
    <message numerus="yes">
        <source>%n days over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values assigned</source>
        <translation>
            <numerusform>%n value assigned</numerusform>
            <numerusform>%n values assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures to decide</source>
        <translation>
            <numerusform>%n figure to decide</numerusform>
            <numerusform>%n figures to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points of the plan to clarify</source>
        <translation>
            <numerusform>%n point of the plan to clarify</numerusform>
            <numerusform>%n points of the plan to clarify</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisations on the list</source>
        <translation>
            <numerusform>%n organisation on the list</numerusform>
            <numerusform>%n organisations on the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::TableTools</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::TargetWords</name>
    <message numerus="yes">
        <source>and %n more part(s): Ctrl+Enter shows all</source>
        <translation>
            <numerusform>and %n more part: Ctrl+Enter shows all</numerusform>
            <numerusform>and %n more parts: Ctrl+Enter shows all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::TodayLines</name>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app/cli</name>
    <message numerus="yes">
        <source>%n figures were recorded.</source>
        <translation>
            <numerusform>%n figure was recorded.</numerusform>
            <numerusform>%n figures were recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/actions</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
</TS>
