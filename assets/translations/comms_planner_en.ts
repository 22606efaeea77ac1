<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActionsScreen</name>
    <message numerus="yes">
        <source>%n actions changed.</source>
        <translation>
            <numerusform>%n action changed.</numerusform>
            <numerusform>%n actions changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions go out of the plan. Undo brings them back.</source>
        <translation>
            <numerusform>%n action goes out of the plan. Undo brings it back.</numerusform>
            <numerusform>%n actions go out of the plan. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovalForm</name>
    <message numerus="yes">
        <source>%n things are decided together.</source>
        <translation>
            <numerusform>%n thing is decided.</numerusform>
            <numerusform>%n things are decided together.</numerusform>
        </translation>
    </message>
</context>
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
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n actions chosen</source>
        <translation>
            <numerusform>%n action chosen</numerusform>
            <numerusform>%n actions chosen</numerusform>
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
    <message numerus="yes">
        <source>{count} actions</source>
        <translation>
            <numerusform>{count} action</numerusform>
            <numerusform>{count} actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeList</name>
    <message numerus="yes">
        <source>{count} later changes will be taken back. This is itself a change: Undo brings everything back.</source>
        <translation>
            <numerusform>{count} later change will be taken back. This is itself a change: Undo brings it back.</numerusform>
            <numerusform>{count} later changes will be taken back. This is itself a change: Undo brings everything back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n findings stop a final pack.</source>
        <translation>
            <numerusform>%n finding stops a final pack.</numerusform>
            <numerusform>%n findings stop a final pack.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are to be looked at.</source>
        <translation>
            <numerusform>%n more is to be looked at.</numerusform>
            <numerusform>%n more are to be looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashDesk</name>
    <message numerus="yes">
        <source>%n clashes</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClashesPage</name>
    <message numerus="yes">
        <source>%n clashes</source>
        <translation>
            <numerusform>%n clash</numerusform>
            <numerusform>%n clashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClauseCard</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloneForm</name>
    <message numerus="yes">
        <source>{period}; %n actions come along.</source>
        <translation>
            <numerusform>{period}; %n action comes along.</numerusform>
            <numerusform>{period}; %n actions come along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContingencyPage</name>
    <message numerus="yes">
        <source>%n drop</source>
        <translation>
            <numerusform>%n drops</numerusform>
            <numerusform>%n drop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move</source>
        <translation>
            <numerusform>%n moves</numerusform>
            <numerusform>%n move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come</source>
        <translation>
            <numerusform>%n comes</numerusform>
            <numerusform>%n come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message numerus="yes">
        <source>%n actions were duplicated.</source>
        <translation>
            <numerusform>%n action was duplicated.</numerusform>
            <numerusform>%n actions were duplicated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateForm</name>
    <message numerus="yes">
        <source>The date is saved, and %n tasks moved with it.</source>
        <translation>
            <numerusform>The date is saved, and %n task moved with it.</numerusform>
            <numerusform>The date is saved, and %n tasks moved with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n tasks are in the plan.</source>
        <translation>
            <numerusform>%n task is in the plan.</numerusform>
            <numerusform>%n tasks are in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks stay on their day now.</source>
        <translation>
            <numerusform>%n task stays on its day now.</numerusform>
            <numerusform>%n tasks stay on their day now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks follow their date again.</source>
        <translation>
            <numerusform>%n task follows its date again.</numerusform>
            <numerusform>%n tasks follow their date again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DependenciesPage</name>
    <message numerus="yes">
        <source>%n begin too early</source>
        <translation>
            <numerusform>%n begins too early</numerusform>
            <numerusform>%n begin too early</numerusform>
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
    <name>EditionWords</name>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryGrid</name>
    <message numerus="yes">
        <source>%n figures recorded.</source>
        <translation>
            <numerusform>%n figure recorded.</numerusform>
            <numerusform>%n figures recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows not recorded yet.</source>
        <translation>
            <numerusform>%n row not recorded yet.</numerusform>
            <numerusform>%n rows not recorded yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were in the plan already.</source>
        <translation>
            <numerusform>%n row was in the plan already.</numerusform>
            <numerusform>%n rows were in the plan already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeScreen</name>
    <message numerus="yes">
        <source>%n entries are in the plan now.</source>
        <translation>
            <numerusform>%n entry is in the plan now.</numerusform>
            <numerusform>%n entries are in the plan now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were brought up to date.</source>
        <translation>
            <numerusform>%n was brought up to date.</numerusform>
            <numerusform>%n were brought up to date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message numerus="yes">
        <source>%n entries go into the calendar.</source>
        <translation>
            <numerusform>%n entry goes into the calendar.</numerusform>
            <numerusform>%n entries go into the calendar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are known only to the month, quarter or year and stay out.</source>
        <translation>
            <numerusform>%n is known only to the month, quarter or year and stays out.</numerusform>
            <numerusform>%n are known only to the month, quarter or year and stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that the plan no longer has, or has no day for, are called off.</source>
        <translation>
            <numerusform>%n that the plan no longer has, or has no day for, is called off.</numerusform>
            <numerusform>%n that the plan no longer has, or has no day for, are called off.</numerusform>
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
    <name>ImportPage</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed there</source>
        <translation>
            <numerusform>%n changed there</numerusform>
            <numerusform>%n changed there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the plan already</source>
        <translation>
            <numerusform>%n in the plan already</numerusform>
            <numerusform>%n in the plan already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled and never here</source>
        <translation>
            <numerusform>%n cancelled and never here</numerusform>
            <numerusform>%n cancelled and never here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n entries</source>
        <translation>
            <numerusform>Take in %n entry</numerusform>
            <numerusform>Take in %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be imported</source>
        <translation>
            <numerusform>%n cannot be imported</numerusform>
            <numerusform>%n cannot be imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message numerus="yes">
        <source>editions with a figure</source>
        <translation>
            <numerusform>edition with a figure</numerusform>
            <numerusform>editions with a figure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LadderPreviewPage</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late at creation</source>
        <translation>
            <numerusform>%n late at creation</numerusform>
            <numerusform>%n late at creation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be done in time</source>
        <translation>
            <numerusform>%n cannot be done in time</numerusform>
            <numerusform>%n cannot be done in time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LadderStrip</name>
    <message numerus="yes">
        <source>The ladder as bars: %n actions with days</source>
        <translation>
            <numerusform>The ladder as bars: %n action with days</numerusform>
            <numerusform>The ladder as bars: %n actions with days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message numerus="yes">
        <source>%n entries, {sure} confirmed by somebody besides us</source>
        <translation>
            <numerusform>%n entry, {sure} confirmed by somebody besides us</numerusform>
            <numerusform>%n entries, {sure} confirmed by somebody besides us</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftOutDialog</name>
    <message numerus="yes">
        <source>%n rows were taken in. These were left out or changed:</source>
        <translation>
            <numerusform>%n row was taken in. These were left out or changed:</numerusform>
            <numerusform>%n rows were taken in. These were left out or changed:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message numerus="yes">
        <source>and {count} more</source>
        <translation>
            <numerusform>and {count} more</numerusform>
            <numerusform>and {count} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} days late</source>
        <translation>
            <numerusform>{count} day late</numerusform>
            <numerusform>{count} days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n weeks</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
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
        <source>showing {some} of {all} actions</source>
        <translation>
            <numerusform>showing {some} of {all} action</numerusform>
            <numerusform>showing {some} of {all} actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} actions</source>
        <translation>
            <numerusform>{count} action</numerusform>
            <numerusform>{count} actions</numerusform>
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
        <translation>
            <numerusform>%n task moved.</numerusform>
            <numerusform>%n tasks moved.</numerusform>
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
    <name>Overview</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnLines</name>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n day earlier</numerusform>
            <numerusform>%n days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n day later</numerusform>
            <numerusform>%n days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacksScreen</name>
    <message numerus="yes">
        <source>Write %n into a folder…</source>
        <translation>
            <numerusform>Write %n pack into a folder…</numerusform>
            <numerusform>Write %n packs into a folder…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not final yet: %n findings stop it. Mend each, or answer for it by name, under Checks.</source>
        <translation>
            <numerusform>Not final yet: %n finding stops it. Mend it, or answer for it by name, under Checks.</numerusform>
            <numerusform>Not final yet: %n findings stop it. Mend each, or answer for it by name, under Checks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message numerus="yes">
        <source>%n partners, {named} of them named by the document</source>
        <translation>
            <numerusform>%n partner, {named} named by the document</numerusform>
            <numerusform>%n partners, {named} of them named by the document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuarterMonth</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefitForm</name>
    <message numerus="yes">
        <source>%n tasks move.</source>
        <translation>
            <numerusform>%n task moves.</numerusform>
            <numerusform>%n tasks move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks keep to working days again.</source>
        <translation>
            <numerusform>%n task keeps to working days again.</numerusform>
            <numerusform>%n tasks keep to working days again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>Left out, since they are not cleared: %n messages.</source>
        <translation>
            <numerusform>Left out, since it is not cleared: %n message.</numerusform>
            <numerusform>Left out, since they are not cleared: %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, listed in the calendar of the app</source>
        <translation>
            <numerusform>and %n more, listed in the calendar of the app</numerusform>
            <numerusform>and %n more, listed in the calendar of the app</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>owns %n actions</source>
        <translation>
            <numerusform>owns %n action</numerusform>
            <numerusform>owns %n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events held there</source>
        <translation>
            <numerusform>event held there</numerusform>
            <numerusform>events held there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>events to come</source>
        <translation>
            <numerusform>event to come</numerusform>
            <numerusform>events to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions there</source>
        <translation>
            <numerusform>action there</numerusform>
            <numerusform>actions there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes in the ledger</source>
        <translation>
            <numerusform>change in the ledger</numerusform>
            <numerusform>changes in the ledger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n measured figures was broken down by sex, age, region or otherwise.</source>
        <translation>
            <numerusform>The %n measured figure was not broken down by sex, age, region or otherwise.</numerusform>
            <numerusform>None of the %n measured figures was broken down by sex, age, region or otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The parts do not match the whole in %n cases; look at them before quoting any.</source>
        <translation>
            <numerusform>The parts do not match the whole in %n case; look at it before quoting it.</numerusform>
            <numerusform>The parts do not match the whole in %n cases; look at them before quoting any.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days until the first decision is due</source>
        <translation>
            <numerusform>day until the first decision is due</numerusform>
            <numerusform>days until the first decision is due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days until it opens</source>
        <translation>
            <numerusform>day until it opens</numerusform>
            <numerusform>days until it opens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces of work still open</source>
        <translation>
            <numerusform>piece of work still open</numerusform>
            <numerusform>pieces of work still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>branches without a trigger or a decider</source>
        <translation>
            <numerusform>branch without a trigger or a decider</numerusform>
            <numerusform>branches without a trigger or a decider</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pieces of work done</source>
        <translation>
            <numerusform>piece of work done</numerusform>
            <numerusform>pieces of work done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>funded actions done</source>
        <translation>
            <numerusform>funded action done</numerusform>
            <numerusform>funded actions done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visibility duties met</source>
        <translation>
            <numerusform>visibility duty met</numerusform>
            <numerusform>visibility duties met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n measured figures</source>
        <translation>
            <numerusform>from %n measured figure</numerusform>
            <numerusform>from %n measured figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>platforms carry an estimate</source>
        <translation>
            <numerusform>platform carries an estimate</numerusform>
            <numerusform>platforms carry an estimate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>occurrences with people counted</source>
        <translation>
            <numerusform>occurrence with people counted</numerusform>
            <numerusform>occurrences with people counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>commitments in the document</source>
        <translation>
            <numerusform>commitment in the document</numerusform>
            <numerusform>commitments in the document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have an action planned</source>
        <translation>
            <numerusform>has an action planned</numerusform>
            <numerusform>have an action planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>are delivered</source>
        <translation>
            <numerusform>is delivered</numerusform>
            <numerusform>are delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions are overdue</source>
        <translation>
            <numerusform>action is overdue</numerusform>
            <numerusform>actions are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>campaigns together</source>
        <translation>
            <numerusform>campaign together</numerusform>
            <numerusform>campaigns together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>actions together</source>
        <translation>
            <numerusform>action together</numerusform>
            <numerusform>actions together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visibility duties open</source>
        <translation>
            <numerusform>visibility duty open</numerusform>
            <numerusform>visibility duties open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>partners in the plan</source>
        <translation>
            <numerusform>partner in the plan</numerusform>
            <numerusform>partners in the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>have a part in an action or a campaign</source>
        <translation>
            <numerusform>has a part in an action or a campaign</numerusform>
            <numerusform>have a part in an action or a campaign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more figures in the plan.</source>
        <translation>
            <numerusform>And %n more figure in the plan.</numerusform>
            <numerusform>And %n more figures in the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reported so far: %n figures.</source>
        <translation>
            <numerusform>Reported so far: %n figure.</numerusform>
            <numerusform>Reported so far: %n figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further indicators have no figures yet.</source>
        <translation>
            <numerusform>%n further indicator has no figures yet.</numerusform>
            <numerusform>%n further indicators have no figures yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{action}” ({when}) waits for “{other}” ({until}), with at least %n days between.</source>
        <translation>
            <numerusform>“{action}” ({when}) waits for “{other}” ({until}), with at least %n day between.</numerusform>
            <numerusform>“{action}” ({when}) waits for “{other}” ({until}), with at least %n days between.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RippleQuestion</name>
    <message numerus="yes">
        <source>%n tasks would lie past their event.</source>
        <translation>
            <numerusform>%n task would lie past its event.</numerusform>
            <numerusform>%n tasks would lie past their event.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks would move.</source>
        <translation>
            <numerusform>%n task would move.</numerusform>
            <numerusform>%n tasks would move.</numerusform>
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
    <name>Rules</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SentList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftForm</name>
    <message numerus="yes">
        <source>%n tasks are shifted together.</source>
        <translation>
            <numerusform>%n task is shifted.</numerusform>
            <numerusform>%n tasks are shifted together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen tasks, done or without a date, stay.</source>
        <translation>
            <numerusform>%n chosen task, done or without a date, stays.</numerusform>
            <numerusform>%n chosen tasks, done or without a date, stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks moved.</source>
        <translation>
            <numerusform>%n task moved.</numerusform>
            <numerusform>%n tasks moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StationsScreen</name>
    <message numerus="yes">
        <source>%n days off are gone.</source>
        <translation>
            <numerusform>%n day off is gone.</numerusform>
            <numerusform>%n days off are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks would lie elsewhere by the days off as they are now.</source>
        <translation>
            <numerusform>%n task would lie elsewhere by the days off as they are now.</numerusform>
            <numerusform>%n tasks would lie elsewhere by the days off as they are now.</numerusform>
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
    <name>TaskList</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
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
<context>
    <name>Tiles</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be cleared</source>
        <translation>
            <numerusform>%n to be cleared</numerusform>
            <numerusform>%n to be cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message numerus="yes">
        <source>%n actions were moved.</source>
        <translation>
            <numerusform>%n action was moved.</numerusform>
            <numerusform>%n actions were moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions now lie in the lane “{lane}”.</source>
        <translation>
            <numerusform>%n action now lies in the lane “{lane}”.</numerusform>
            <numerusform>%n actions now lie in the lane “{lane}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>actions past their last day</source>
        <translation>
            <numerusform>action past its last day</numerusform>
            <numerusform>actions past their last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>open actions</source>
        <translation>
            <numerusform>open action</numerusform>
            <numerusform>open actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnkeptList</name>
    <message numerus="yes">
        <source>{count} commitments</source>
        <translation>
            <numerusform>{count} commitment</numerusform>
            <numerusform>{count} commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n</source>
        <translation>
            <numerusform>+%n</numerusform>
            <numerusform>+%n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message numerus="yes">
        <source>Writing %n packs</source>
        <translation>
            <numerusform>Writing %n pack</numerusform>
            <numerusform>Writing %n packs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packs are ready.</source>
        <translation>
            <numerusform>%n pack is ready.</numerusform>
            <numerusform>%n packs are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be written; they are listed under Files.</source>
        <translation>
            <numerusform>%n of them could not be written; it is listed under Files.</numerusform>
            <numerusform>%n of them could not be written; they are listed under Files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
</TS>
