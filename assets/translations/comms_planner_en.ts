<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Band</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellPane</name>
    <message numerus="yes">
        <source>Nothing planned yet. Add an action for one of %n commitments.</source>
        <translation>
            <numerusform>Nothing planned yet. Add an action for the commitment.</numerusform>
            <numerusform>Nothing planned yet. Add an action for one of %n commitments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>%n later changes will be taken back. This is itself a change: Undo brings everything back.</source>
        <translation>
            <numerusform>%n later change will be taken back. This is itself a change: Undo brings it back.</numerusform>
            <numerusform>%n later changes will be taken back. This is itself a change: Undo brings everything back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateForm</name>
    <message numerus="yes">
        <source>The date is saved, and %n tasks moved with it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditionList</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
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
    <name>Gestures</name>
    <message numerus="yes">
        <source>Delete %n actions?</source>
        <translation>
            <numerusform>Delete %n action?</numerusform>
            <numerusform>Delete %n actions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions deleted</source>
        <translation>
            <numerusform>%n action deleted</numerusform>
            <numerusform>%n actions deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixScreen</name>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>showing {some} of %n actions</source>
        <translation>
            <numerusform>showing {some} of %n action</numerusform>
            <numerusform>showing {some} of %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message numerus="yes">
        <source>%n tasks moved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccurrencesPage</name>
    <message numerus="yes">
        <source>%n figures – choose</source>
        <translation>
            <numerusform>%n figure – choose</numerusform>
            <numerusform>%n figures – choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowHead</name>
    <message numerus="yes">
        <source>%n commitments</source>
        <translation>
            <numerusform>%n commitment</numerusform>
            <numerusform>%n commitments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered</source>
        <translation>
            <numerusform>%n delivered</numerusform>
            <numerusform>%n delivered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftForm</name>
    <message numerus="yes">
        <source>%n tasks are shifted together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks moved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>last verified backup: %n min ago</source>
        <translation>
            <numerusform>last verified backup: %n min ago</numerusform>
            <numerusform>last verified backup: %n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last verified backup: %n h ago</source>
        <translation>
            <numerusform>last verified backup: %n h ago</numerusform>
            <numerusform>last verified backup: %n h ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message numerus="yes">
        <source>{done} of %n commitments planned</source>
        <translation>
            <numerusform>{done} of %n commitment planned</numerusform>
            <numerusform>{done} of %n commitments planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n commitments delivered</source>
        <translation>
            <numerusform>{done} of %n commitment delivered</numerusform>
            <numerusform>{done} of %n commitments delivered</numerusform>
        </translation>
    </message>
</context>
</TS>
