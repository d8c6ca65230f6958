<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <name>ansinh::Remarks</name>
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
            <source>%n figure(s) still preliminary or estimated</source>
            <translation>
                <numerusform>%n figure still preliminary or estimated</numerusform>
                <numerusform>%n figures still preliminary or estimated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) of the plan to be clarified</source>
            <translation>
                <numerusform>%n point of the plan to be clarified</numerusform>
                <numerusform>%n points of the plan to be clarified</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ansinh::ReportPage</name>
        <message numerus="yes">
            <source>Before printing: %n thing(s)</source>
            <translation>
                <numerusform>Before printing: %n thing</numerusform>
                <numerusform>Before printing: %n things</numerusform>
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
