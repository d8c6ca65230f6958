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
    <name>ansinh::CheckDialog</name>
    <message numerus="yes">
        <source>● Refused: %n finding(s)</source>
        <translation>
            <numerusform>● Refused: %n finding</numerusform>
            <numerusform>● Refused: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::CollectWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them incomplete: what is missing stands beside each.</source>
        <translation>
            <numerusform>%n of them incomplete: what is missing stands beside each.</numerusform>
            <numerusform>%n of them incomplete: what is missing stands beside each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the forms to %n organisations</source>
        <translation>
            <numerusform>Send the forms to %n organisation</numerusform>
            <numerusform>Send the forms to %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remind %n organisations</source>
        <translation>
            <numerusform>Remind %n organisation</numerusform>
            <numerusform>Remind %n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The year is over; %n organisations never reported</source>
        <translation>
            <numerusform>The year is over; %n organisation never reported</numerusform>
            <numerusform>The year is over; %n organisations never reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::CollectionPage</name>
    <message numerus="yes">
        <source>Noted: %n organisations reminded</source>
        <translation>
            <numerusform>Noted: %n organisation reminded</numerusform>
            <numerusform>Noted: %n organisations reminded</numerusform>
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
    <name>ansinh::Dhis2Dialog</name>
    <message numerus="yes">
        <source>%n values would be in the file.</source>
        <translation>
            <numerusform>%n value would be in the file.</numerusform>
            <numerusform>%n values would be in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values saved: %1</source>
        <translation>
            <numerusform>%n value saved: %1</numerusform>
            <numerusform>%n values saved: %1</numerusform>
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
    <name>ansinh::FormsDialog</name>
    <message numerus="yes">
        <source>Make %n forms</source>
        <translation>
            <numerusform>Make %n form</numerusform>
            <numerusform>Make %n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n workbooks written into %1.</source>
        <translation>
            <numerusform>%n workbook written into %1.</numerusform>
            <numerusform>%n workbooks written into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older forms of the same name were replaced.</source>
        <translation>
            <numerusform>%n older form of the same name was replaced.</numerusform>
            <numerusform>%n older forms of the same name were replaced.</numerusform>
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
    <name>ansinh::HandEntryDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Receipt and scan (%n file(s))</source>
        <translation>
            <numerusform>Receipt and scan (%n file)</numerusform>
            <numerusform>Receipt and scan (%n files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::ImportDialog</name>
    <message numerus="yes">
        <source>%n return(s) taken in</source>
        <translation>
            <numerusform>%n return taken in</numerusform>
            <numerusform>%n returns taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of all %n file(s) that have to be mended…</source>
        <translation>
            <numerusform>Of all %n file that has to be mended…</numerusform>
            <numerusform>Of all %n files that have to be mended…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked copy(ies) written into %1.</source>
        <translation>
            <numerusform>%n marked copy written into %1.</numerusform>
            <numerusform>%n marked copies written into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s) read</source>
        <translation>
            <numerusform>%1 of %n file read</numerusform>
            <numerusform>%1 of %n files read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be taken</source>
        <translation>
            <numerusform>%n can be taken</numerusform>
            <numerusform>%n can be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with open questions</source>
        <translation>
            <numerusform>%n with open questions</numerusform>
            <numerusform>%n with open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n &amp;return(s)</source>
        <translation>
            <numerusform>Take %n &amp;return</numerusform>
            <numerusform>Take %n &amp;returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) that cannot be taken stay out; the others do not wait for them.</source>
        <translation>
            <numerusform>%n file that cannot be taken stays out; the others do not wait for it.</numerusform>
            <numerusform>%n files that cannot be taken stay out; the others do not wait for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::ImportFilesModel</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::ImportQuestions</name>
    <message numerus="yes">
        <source>In this file (%n question(s))</source>
        <translation>
            <numerusform>In this file (%n question)</numerusform>
            <numerusform>In this file (%n questions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In every file (%n question(s))</source>
        <translation>
            <numerusform>In every file (%n question)</numerusform>
            <numerusform>In every file (%n questions)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::ImportResult</name>
    <message numerus="yes">
        <source>%n return(s) taken</source>
        <translation>
            <numerusform>%n return taken</numerusform>
            <numerusform>%n returns taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) recorded</source>
        <translation>
            <numerusform>%n figure recorded</numerusform>
            <numerusform>%n figures recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task result(s) recorded</source>
        <translation>
            <numerusform>%n task result recorded</numerusform>
            <numerusform>%n task results recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task indicator(s) recorded</source>
        <translation>
            <numerusform>%n task indicator recorded</numerusform>
            <numerusform>%n task indicators recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) left out; ask the organisation about them and take its next version.</source>
        <translation>
            <numerusform>%n answer left out; ask the organisation about them and take its next version.</numerusform>
            <numerusform>%n answers left out; ask the organisation about them and take its next version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not taken; what is wrong stands in the marked copies.</source>
        <translation>
            <numerusform>%n file not taken; what is wrong stands in the marked copies.</numerusform>
            <numerusform>%n files not taken; what is wrong stands in the marked copies.</numerusform>
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
    <name>ansinh::MainWindow</name>
    <message numerus="yes">
        <source>Consolidation of %n wards</source>
        <translation>
            <numerusform>Consolidation of %n ward</numerusform>
            <numerusform>Consolidation of %n wards</numerusform>
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
    <name>ansinh::OtherDoors</name>
    <message numerus="yes">
        <source>%n CSV files saved in %1</source>
        <translation>
            <numerusform>%n CSV file saved in %1</numerusform>
            <numerusform>%n CSV files saved in %1</numerusform>
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
    <name>ansinh::RegisterModel</name>
    <message numerus="yes">
        <source>%n targets on which the sources disagree</source>
        <translation>
            <numerusform>%n target on which the sources disagree</numerusform>
            <numerusform>%n targets on which the sources disagree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::RegisterWords</name>
    <message numerus="yes">
        <source>Only begun, %n days over</source>
        <translation>
            <numerusform>Only begun, %n day over</numerusform>
            <numerusform>Only begun, %n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not sent, %n days over</source>
        <translation>
            <numerusform>Not sent, %n day over</numerusform>
            <numerusform>Not sent, %n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n khu phố figures</source>
        <translation>
            <numerusform>%n khu phố figure</numerusform>
            <numerusform>%n khu phố figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times, last %1</source>
        <translation>
            <numerusform>%n time, last %1</numerusform>
            <numerusform>%n times, last %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day %1, %n days left</source>
        <translation>
            <numerusform>last day %1, %n day left</numerusform>
            <numerusform>last day %1, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day %1, %n days over</source>
        <translation>
            <numerusform>last day %1, %n day over</numerusform>
            <numerusform>last day %1, %n days over</numerusform>
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
    <name>ansinh::ReturnWords</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task results</source>
        <translation>
            <numerusform>%n task result</numerusform>
            <numerusform>%n task results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures taken with a reason</source>
        <translation>
            <numerusform>%n figure taken with a reason</numerusform>
            <numerusform>%n figures taken with a reason</numerusform>
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
    <name>ansinh::SendingWords</name>
    <message numerus="yes">
        <source>%n days left, last day %1.</source>
        <translation>
            <numerusform>%n day left, last day %1.</numerusform>
            <numerusform>%n days left, last day %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::SentWords</name>
    <message numerus="yes">
        <source>The register then says of %n organisations on which day the form went out.</source>
        <translation>
            <numerusform>The register then says of %n organisation on which day the form went out.</numerusform>
            <numerusform>The register then says of %n organisations on which day the form went out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register then says of %n organisations on which day the reminder went out.</source>
        <translation>
            <numerusform>The register then says of %n organisation on which day the reminder went out.</numerusform>
            <numerusform>The register then says of %n organisations on which day the reminder went out.</numerusform>
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
    <message numerus="yes">
        <source>%n recipients still to send to</source>
        <translation>
            <numerusform>%n recipient still to send to</numerusform>
            <numerusform>%n recipients still to send to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not told of the receipt</source>
        <translation>
            <numerusform>%n has not told of the receipt</numerusform>
            <numerusform>%n have not told of the receipt</numerusform>
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
    <name>ansinh::TakeDialog</name>
    <message numerus="yes">
        <source>Take only the %n &amp;sound ones</source>
        <translation>
            <numerusform>Take only the %n &amp;sound one</numerusform>
            <numerusform>Take only the %n &amp;sound ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n packages</source>
        <translation>
            <numerusform>&amp;Take in %n package</numerusform>
            <numerusform>&amp;Take in %n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replace an older one</source>
        <translation>
            <numerusform>%n replaces an older one</numerusform>
            <numerusform>%n replace an older one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as history</source>
        <translation>
            <numerusform>%n kept as history</numerusform>
            <numerusform>%n kept as history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages were taken in</source>
        <translation>
            <numerusform>%n package was taken in</numerusform>
            <numerusform>%n packages were taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::TakeResult</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the place of an older one, which stays as history</source>
        <translation>
            <numerusform>%n in the place of an older one, which stays as history</numerusform>
            <numerusform>%n in the place of an older one, which stays as history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older than what is there: kept as history</source>
        <translation>
            <numerusform>%n older than what is there: kept as history</numerusform>
            <numerusform>%n older than what is there: kept as history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that tell less than what is there: kept as history</source>
        <translation>
            <numerusform>%n that tells less than what is there: kept as history</numerusform>
            <numerusform>%n that tell less than what is there: kept as history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already and left out</source>
        <translation>
            <numerusform>%n was there already and left out</numerusform>
            <numerusform>%n were there already and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages were taken in.</source>
        <translation>
            <numerusform>%n package was taken in.</numerusform>
            <numerusform>%n packages were taken in.</numerusform>
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
    <name>ansinh::TownLines</name>
    <message numerus="yes">
        <source>%n wards</source>
        <translation>
            <numerusform>%n ward</numerusform>
            <numerusform>%n wards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets kept apart</source>
        <translation>
            <numerusform>%n target kept apart</numerusform>
            <numerusform>%n targets kept apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask the %n wards that are overdue</source>
        <translation>
            <numerusform>Ask the %n ward that is overdue</numerusform>
            <numerusform>Ask the %n wards that are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wards have still to send</source>
        <translation>
            <numerusform>%n ward has still to send</numerusform>
            <numerusform>%n wards have still to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %n wards for the submitted report</source>
        <translation>
            <numerusform>Ask %n ward for the submitted report</numerusform>
            <numerusform>Ask %n wards for the submitted report</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n wards have submitted.</source>
        <translation>
            <numerusform>The one ward has submitted.</numerusform>
            <numerusform>All %n wards have submitted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::TownPage</name>
    <message numerus="yes">
        <source>%n drafts</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day %1, %n days left</source>
        <translation>
            <numerusform>last day %1, %n day left</numerusform>
            <numerusform>last day %1, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last day %1, %n days over</source>
        <translation>
            <numerusform>last day %1, %n day over</numerusform>
            <numerusform>last day %1, %n days over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::TownText</name>
    <message numerus="yes">
        <source>%n wards are in it</source>
        <translation>
            <numerusform>%n ward is in it</numerusform>
            <numerusform>%n wards are in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wards attain it</source>
        <translation>
            <numerusform>%n ward attains it</numerusform>
            <numerusform>%n wards attain it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wards have no data</source>
        <translation>
            <numerusform>%n ward has no data</numerusform>
            <numerusform>%n wards have no data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wards whose sources disagree</source>
        <translation>
            <numerusform>%n ward whose sources disagree</numerusform>
            <numerusform>%n wards whose sources disagree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wards kept apart</source>
        <translation>
            <numerusform>%n ward kept apart</numerusform>
            <numerusform>%n wards kept apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets without any answer</source>
        <translation>
            <numerusform>%n target without any answer</numerusform>
            <numerusform>%n targets without any answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::TownWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets are not added up</source>
        <translation>
            <numerusform>%n target is not added up</numerusform>
            <numerusform>%n targets are not added up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::WardsModel</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <message numerus="yes">
        <source>%n returns were taken.</source>
        <translation>
            <numerusform>%n return was taken.</numerusform>
            <numerusform>%n returns were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older form(s) of the same name were replaced.</source>
        <translation>
            <numerusform>%n older form of the same name was replaced.</numerusform>
            <numerusform>%n older forms of the same name were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older chart(s) of the same name were replaced.</source>
        <translation>
            <numerusform>%n older chart of the same name was replaced.</numerusform>
            <numerusform>%n older charts of the same name were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values were written to “%1”.</source>
        <translation>
            <numerusform>%n value was written to “%1”.</numerusform>
            <numerusform>%n values were written to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages were taken in.</source>
        <translation>
            <numerusform>%n package was taken in.</numerusform>
            <numerusform>%n packages were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets unanswered</source>
        <translation>
            <numerusform>%n target unanswered</numerusform>
            <numerusform>%n targets unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) were written to “%1”.</source>
        <translation>
            <numerusform>%n table was written to “%1”.</numerusform>
            <numerusform>%n tables were written to “%1”.</numerusform>
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
<context>
    <name>core/base</name>
    <message numerus="yes">
        <source>The file holds more than %n parts; no file of this kind needs so many. Ask the sender for another.</source>
        <translation>
            <numerusform>The file holds more than %n part; no file of this kind needs so many. Ask the sender for another.</numerusform>
            <numerusform>The file holds more than %n parts; no file of this kind needs so many. Ask the sender for another.</numerusform>
        </translation>
    </message>
</context>
</TS>
