<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>EraseDialogs</name>
    <message numerus="yes">
        <source>%n people never joined, and their time is over: %1.</source>
        <translation>
            <numerusform>%n person never joined, and the time is over: %1.</numerusform>
            <numerusform>%n people never joined, and their time is over: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterpreterColumns</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message numerus="yes">
        <source>Settle %n withdrawal(s)</source>
        <translation>
            <numerusform>Settle %n withdrawal</numerusform>
            <numerusform>Settle %n withdrawals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n incident(s)</source>
        <translation>
            <numerusform>Close %n incident</numerusform>
            <numerusform>Close %n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give thanks to %n person(s)</source>
        <translation>
            <numerusform>Give thanks to %n person</numerusform>
            <numerusform>Give thanks to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the summary of findings to %n person(s)</source>
        <translation>
            <numerusform>Send the summary of findings to %n person</numerusform>
            <numerusform>Send the summary of findings to %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the contacts of %n person(s)</source>
        <translation>
            <numerusform>Remove the contacts of %n person</numerusform>
            <numerusform>Remove the contacts of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Evidence of consent of %n record(s): export it, to be kept until then</source>
        <translation>
            <numerusform>Evidence of %n consent: export it, to be kept until then</numerusform>
            <numerusform>Evidence of %n consents: export it, to be kept until then</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n needs a decision</numerusform>
            <numerusform>%n need a decision</numerusform>
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
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours of notice</source>
        <translation>
            <numerusform>%n hour of notice</numerusform>
            <numerusform>%n hours of notice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hours to think</source>
        <translation>
            <numerusform>%1, %n hour to think</numerusform>
            <numerusform>%1, %n hours to think</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %n days after the interview</source>
        <translation>
            <numerusform>Until %n day after the interview</numerusform>
            <numerusform>Until %n days after the interview</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhomText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::BringIntoUseDialog</name>
    <message numerus="yes">
        <source>%n people consented before and wait for their interview. Their consent remains valid unless you ask them again.</source>
        <translation>
            <numerusform>%n person consented before and waits for the interview. The consent remains valid unless you ask them again.</numerusform>
            <numerusform>%n people consented before and wait for their interview. Their consent remains valid unless you ask them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were given it and wait for their interview.</source>
        <translation>
            <numerusform>%n person was given it and waits for the interview.</numerusform>
            <numerusform>%n people were given it and wait for their interview.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::BusyDialog</name>
    <message numerus="yes">
        <source>%n times, from %1 to %2.</source>
        <translation>
            <numerusform>%n time, from %1 to %2.</numerusform>
            <numerusform>%n times, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They replace the %n times of %1 that are here now.</source>
        <translation>
            <numerusform>They replace the %n time of %1 that is here now.</numerusform>
            <numerusform>They replace the %n times of %1 that are here now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy times of %1 imported.</source>
        <translation>
            <numerusform>%n busy time of %1 imported.</numerusform>
            <numerusform>%n busy times of %1 imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::CloseDialog</name>
    <message numerus="yes">
        <source>Open the enquiry of %1 again</source>
        <translation>
            <numerusform>Open the enquiry of %1 again</numerusform>
            <numerusform>Open the enquiries of %1 again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close the enquiry of %1</source>
        <translation>
            <numerusform>Close the enquiry of %1</numerusform>
            <numerusform>Close the enquiries of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::DocumentMatrixModel</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::ExportDialog</name>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people imported.</source>
        <translation>
            <numerusform>%n person imported.</numerusform>
            <numerusform>%n people imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::InterpretersPage</name>
    <message numerus="yes">
        <source>%n interviews wait for an interpreter</source>
        <translation>
            <numerusform>%n interview waits for an interpreter</numerusform>
            <numerusform>%n interviews wait for an interpreter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them for an answer</source>
        <translation>
            <numerusform>%1, %n of them for an answer</numerusform>
            <numerusform>%1, %n of them for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n things are left to prepare</source>
        <translation>
            <numerusform>%1; %n thing is left to prepare</numerusform>
            <numerusform>%1; %n things are left to prepare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::MailingDialog</name>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n person: %1</numerusform>
            <numerusform>%n people: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mailing list exported: %n people, with names.</source>
        <translation>
            <numerusform>Mailing list exported: %n person, with the name.</numerusform>
            <numerusform>Mailing list exported: %n people, with names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::PlanDialog</name>
    <message numerus="yes">
        <source>%n interviews.</source>
        <translation>
            <numerusform>%n interview.</numerusform>
            <numerusform>%n interviews.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose %n interviews</source>
        <translation>
            <numerusform>Propose %n interview</numerusform>
            <numerusform>Propose %n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews proposed.</source>
        <translation>
            <numerusform>%n interview proposed.</numerusform>
            <numerusform>%n interviews proposed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::SidebarEntry</name>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::VersionDialog</name>
    <message numerus="yes">
        <source>The new version was judged for %n people.</source>
        <translation>
            <numerusform>The new version was judged for %n person.</numerusform>
            <numerusform>The new version was judged for %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::VoidDialog</name>
    <message numerus="yes">
        <source>%n interviews that it cancelled stay cancelled. Book again where it is wished.</source>
        <translation>
            <numerusform>%n interview that it cancelled stays cancelled. Book again if it is wished.</numerusform>
            <numerusform>%n interviews that it cancelled stay cancelled. Book again where it is wished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::WithdrawalDialog</name>
    <message numerus="yes">
        <source>%n interview(s) will be cancelled.</source>
        <translation>
            <numerusform>%n interview will be cancelled.</numerusform>
            <numerusform>%n interviews will be cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreter(s) will be released; up to %1 % of the fee is due.</source>
        <translation>
            <numerusform>%n interpreter will be released; up to %1 % of the fee is due.</numerusform>
            <numerusform>%n interpreters will be released; up to %1 % of the fee is due.</numerusform>
        </translation>
    </message>
</context>
</TS>
