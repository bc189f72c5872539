<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context>
    <name>AuditModel</name>
    <message>
        <source>Study</source>
        <translation>Astudiaeth</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Cyfrinymadrodd neu allwedd adfer</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Cyfranogwr</translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation>Galwad neu neges</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sgrinio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Gwybodaeth a roddwyd</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Mark of a new version</source>
        <translation>Marc fersiwn newydd</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>Interpreter&apos;s booking</source>
        <translation>Archeb cyfieithydd</translation>
    </message>
    <message>
        <source>Imported calendar</source>
        <translation>Calendr a fewnforiwyd</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Diolch</translation>
    </message>
    <message>
        <source>Reason to go on</source>
        <translation>Rheswm dros fynd ymlaen</translation>
    </message>
    <message>
        <source>Evidence taken back</source>
        <translation>Tystiolaeth a dynnwyd yn ôl</translation>
    </message>
    <message>
        <source>name and contacts</source>
        <translation>enw a manylion cyswllt</translation>
    </message>
    <message>
        <source>safe contact</source>
        <translation>cyswllt diogel</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>nodiadau</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>rheswm</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lle</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>asiantaeth</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>rhif cyfresol</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>ffeil atodedig</translation>
    </message>
    <message>
        <source>name and lines for letters</source>
        <translation>enw a llinellau ar gyfer llythyrau</translation>
    </message>
    <message>
        <source>who took it, and the evidence</source>
        <translation>pwy a&apos;i cymerodd, a&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>Summary sent</source>
        <translation>Anfonwyd crynodeb</translation>
    </message>
    <message>
        <source>what was done, and who was told</source>
        <translation>beth a wnaed, a phwy a gafodd wybod</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Enquired</source>
        <translation>Holodd</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sgrinio</translation>
    </message>
    <message>
        <source>Needs decision</source>
        <translation>Angen penderfyniad</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Anghymwys</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Cymwys</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Hysbyswyd</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>Cydsyniodd</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Trefnwyd</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Cyfwelwyd</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthododd</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Methu cysylltu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dyblygiad</translation>
    </message>
    <message>
        <source>Over target</source>
        <translation>Dros y targed</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnodd yn ôl</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Dim i&apos;w wneud</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Sgrinio</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Penderfynu</translation>
    </message>
    <message>
        <source>Give information</source>
        <translation>Rhoi gwybodaeth</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Cofnodi cydsyniad</translation>
    </message>
    <message>
        <source>Complete consent</source>
        <translation>Cwblhau cydsyniad</translation>
    </message>
    <message>
        <source>Ask for consent again</source>
        <translation>Gofyn am gydsyniad eto</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>Find interpreter</source>
        <translation>Canfod cyfieithydd</translation>
    </message>
    <message>
        <source>Confirm interpreter</source>
        <translation>Cadarnhau cyfieithydd</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Cofnodi canlyniad</translation>
    </message>
    <message>
        <source>Give thanks</source>
        <translation>Rhoi diolch</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Trefnu eto</translation>
    </message>
    <message>
        <source>Tell outcome</source>
        <translation>Rhoi gwybod am y canlyniad</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Cynigiwyd</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Symudwyd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canslwyd</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ni ddaeth</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Cwblhawyd</translation>
    </message>
    <message>
        <source>Ended early, usable</source>
        <translation>Gorffen yn gynnar, defnyddiadwy</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopiwyd</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>Interpreter wanted</source>
        <translation>Angen cyfieithydd</translation>
    </message>
    <message>
        <source>Interpreter asked</source>
        <translation>Gofynnwyd i gyfieithydd</translation>
    </message>
    <message>
        <source>Interpreter confirmed</source>
        <translation>Cyfieithydd wedi cadarnhau</translation>
    </message>
    <message>
        <source>Ask interpreter again</source>
        <translation>Gofyn i&apos;r cyfieithydd eto</translation>
    </message>
    <message>
        <source>Interpreter declined</source>
        <translation>Gwrthododd y cyfieithydd</translation>
    </message>
    <message>
        <source>Interpreter released</source>
        <translation>Rhyddhawyd y cyfieithydd</translation>
    </message>
    <message>
        <source>Interpreter came</source>
        <translation>Daeth y cyfieithydd</translation>
    </message>
    <message>
        <source>Interpreter did not come</source>
        <translation>Ni ddaeth y cyfieithydd</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Dim cydsyniad eto</translation>
    </message>
    <message>
        <source>Consent incomplete</source>
        <translation>Cydsyniad anghyflawn</translation>
    </message>
    <message>
        <source>Consent complete</source>
        <translation>Cydsyniad cyflawn</translation>
    </message>
    <message>
        <source>Consent due again</source>
        <translation>Angen cydsyniad eto</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Tynnwyd cydsyniad yn ôl</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dyledus</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gofynnwyd amdano</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Anfonwyd</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Cydnabuwyd</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Dychwelwyd</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Dirymwyd</translation>
    </message>
    <message>
        <source>Issued again</source>
        <translation>Ailgyhoeddwyd</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Translation ordered</source>
        <translation>Archebwyd cyfieithiad</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Cyfieithwyd</translation>
    </message>
    <message>
        <source>Translated back</source>
        <translation>Ôl-gyfieithwyd</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Cymeradwywyd</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Mewn defnydd</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Disodlwyd</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ddim yn bosibl</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Wedi cloi</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Difrodwyd</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dechreuodd</translation>
    </message>
    <message>
        <source>Overdue: not checked out</source>
        <translation>Hwyr: heb allgofnodi</translation>
    </message>
</context>
<context>
    <name>BusyColumns</name>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Amserau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Mewnforiwyd</translation>
    </message>
    <message>
        <source>(damaged name)</source>
        <translation>(enw wedi&apos;i ddifrodi)</translation>
    </message>
</context>
<context>
    <name>CalendarPaper</name>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Nothing booked.</source>
        <translation>Dim wedi&apos;i drefnu.</translation>
    </message>
    <message>
        <source>Times in %1. Codes only: no names, yet still personal data.</source>
        <translation>Amserau yn %1. Codau yn unig: dim enwau, ond data personol o hyd.</translation>
    </message>
</context>
<context>
    <name>ClockMark</name>
    <message>
        <source>Clocks go back on %1 (%2).</source>
        <translation>Mae&apos;r clociau&apos;n mynd yn ôl ar %1 (%2).</translation>
    </message>
    <message>
        <source>Clocks go forward on %1 (%2).</source>
        <translation>Mae&apos;r clociau&apos;n mynd ymlaen ar %1 (%2).</translation>
    </message>
    <message>
        <source>clocks change %1</source>
        <translation>newid clociau %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Agor di&amp;weddar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Draft e-mail</source>
        <translation>Drafftio e-bost</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Canfod unrhyw beth</translation>
    </message>
    <message>
        <source>Un&amp;lock...</source>
        <translation>Dat&amp;gloi...</translation>
    </message>
    <message>
        <source>&amp;New study...</source>
        <translation>Astudiaeth &amp;newydd...</translation>
    </message>
    <message>
        <source>&amp;Open study...</source>
        <translation>&amp;Agor astudiaeth...</translation>
    </message>
    <message>
        <source>Open the &amp;sample study</source>
        <translation>Agor yr astudiaeth &amp;enghreifftiol</translation>
    </message>
    <message>
        <source>&amp;Import participants...</source>
        <translation>&amp;Mewnforio cyfranogwyr...</translation>
    </message>
    <message>
        <source>Import &amp;busy times...</source>
        <translation>Mewnforio amserau &amp;prysur...</translation>
    </message>
    <message>
        <source>Export the calen&amp;dar...</source>
        <translation>Allforio&apos;r cal&amp;endr...</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Cloi</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>Cau&apos;r a&amp;studiaeth</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copïo rhesi</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headings</source>
        <translation>Copïo rhesi gyda &amp;phenawdau</translation>
    </message>
    <message>
        <source>&amp;Find anything...</source>
        <translation>Can&amp;fod unrhyw beth...</translation>
    </message>
    <message>
        <source>F&amp;ilter the list</source>
        <translation>&amp;Hidlo&apos;r rhestr</translation>
    </message>
    <message>
        <source>&amp;Settings of the study...</source>
        <translation>Go&amp;sodiadau&apos;r astudiaeth...</translation>
    </message>
    <message>
        <source>Go to t&amp;oday</source>
        <translation>Mynd i &amp;heddiw</translation>
    </message>
    <message>
        <source>&amp;Go to date...</source>
        <translation>Mynd i &amp;ddyddiad...</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Colofnau...</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Mwy</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Maint tes&amp;tun</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Llai</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Arferol</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Fel y &amp;bwrdd gwaith</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Lli&amp;wiau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Single-letter &amp;keys in lists</source>
        <translation>Bysellau un &amp;llythyren mewn rhestrau</translation>
    </message>
    <message>
        <source>&amp;Details beside the list</source>
        <translation>&amp;Manylion wrth y rhestr</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Rhan &amp;nesaf y ffenestr</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Rhan f&amp;laenorol y ffenestr</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ad&amp;newyddu</translation>
    </message>
    <message>
        <source>&amp;New participant...</source>
        <translation>Cyfranogwr &amp;newydd...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Golygu...</translation>
    </message>
    <message>
        <source>&amp;Screen...</source>
        <translation>&amp;Sgrinio...</translation>
    </message>
    <message>
        <source>&amp;Give information...</source>
        <translation>&amp;Rhoi gwybodaeth...</translation>
    </message>
    <message>
        <source>Record &amp;consent...</source>
        <translation>Cofnodi &amp;cydsyniad...</translation>
    </message>
    <message>
        <source>&amp;Log a call or message...</source>
        <translation>Cofnodi g&amp;alwad neu neges...</translation>
    </message>
    <message>
        <source>Close the en&amp;quiry...</source>
        <translation>Ca&amp;u&apos;r ymholiad...</translation>
    </message>
    <message>
        <source>&amp;Withdraw...</source>
        <translation>&amp;Tynnu&apos;n ôl...</translation>
    </message>
    <message>
        <source>&amp;Book...</source>
        <translation>&amp;Trefnu...</translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation>S&amp;ymud...</translation>
    </message>
    <message>
        <source>C&amp;ancel...</source>
        <translation>C&amp;anslo...</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>Ca&amp;darnhau</translation>
    </message>
    <message>
        <source>&amp;Edit details...</source>
        <translation>Golygu &amp;manylion...</translation>
    </message>
    <message>
        <source>&amp;Start...</source>
        <translation>De&amp;chrau...</translation>
    </message>
    <message>
        <source>Record the out&amp;come...</source>
        <translation>Cofnodi&apos;r canl&amp;yniad...</translation>
    </message>
    <message>
        <source>Did &amp;not come...</source>
        <translation>&amp;Ni ddaeth...</translation>
    </message>
    <message>
        <source>Boo&amp;k again...</source>
        <translation>Trefnu &amp;eto...</translation>
    </message>
    <message>
        <source>Book the con&amp;tinuation...</source>
        <translation>Trefnu&apos;r &amp;parhad...</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Y&amp;muno</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>&amp;Mewngofnodi i&apos;r lle</translation>
    </message>
    <message>
        <source>Check o&amp;ut</source>
        <translation>A&amp;llgofnodi o&apos;r lle</translation>
    </message>
    <message>
        <source>&amp;Draft e-mail...</source>
        <translation>&amp;Drafftio e-bost...</translation>
    </message>
    <message>
        <source>&amp;Find interpreter...</source>
        <translation>Can&amp;fod cyfieithydd...</translation>
    </message>
    <message>
        <source>Inter&amp;preter&apos;s answer...</source>
        <translation>Ateb y cyfie&amp;ithydd...</translation>
    </message>
    <message>
        <source>&amp;Give thanks...</source>
        <translation>&amp;Rhoi diolch...</translation>
    </message>
    <message>
        <source>&amp;Plan the coming weeks...</source>
        <translation>&amp;Cynllunio&apos;r wythnosau nesaf...</translation>
    </message>
    <message>
        <source>New &amp;interpreter...</source>
        <translation>Cyf&amp;ieithydd newydd...</translation>
    </message>
    <message>
        <source>New &amp;document...</source>
        <translation>&amp;Dogfen newydd...</translation>
    </message>
    <message>
        <source>&amp;Audit trail...</source>
        <translation>Llwybr &amp;archwilio...</translation>
    </message>
    <message>
        <source>&amp;Check the file...</source>
        <translation>&amp;Gwirio&apos;r ffeil...</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Bysellfwrdd</translation>
    </message>
    <message>
        <source>&amp;About Colloquy</source>
        <translation>Y&amp;nghylch Colloquy</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Cyfranogwr</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>C&amp;yfweliad</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Cy&amp;morth</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>Day s&amp;heet...</source>
        <translation>&amp;Taflen y dydd...</translation>
    </message>
    <message>
        <source>&amp;Print the calendar...</source>
        <translation>Argra&amp;ffu&apos;r calendr...</translation>
    </message>
    <message>
        <source>Interpreted call...</source>
        <translation>Galwad gyda chyfieithydd...</translation>
    </message>
    <message>
        <source>&amp;Write to the interpreter...</source>
        <translation>Ysgrifennu at y cyfieit&amp;hydd...</translation>
    </message>
    <message>
        <source>Interpreter&apos;s papers are sent</source>
        <translation>Anfonwyd papurau&apos;r cyfieithydd</translation>
    </message>
    <message>
        <source>&amp;Use of interpreters...</source>
        <translation>Defn&amp;ydd o gyfieithwyr...</translation>
    </message>
    <message>
        <source>Export the &amp;schedule...</source>
        <translation>Allforio&apos;&amp;r amserlen...</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Allforio</translation>
    </message>
    <message>
        <source>Export &amp;consent records...</source>
        <translation>A&amp;llforio cofnodion cydsyniad...</translation>
    </message>
    <message>
        <source>Export a &amp;mailing list...</source>
        <translation>Allforio rhestr &amp;bostio...</translation>
    </message>
    <message>
        <source>Consent &amp;record...</source>
        <translation>Cofnod c&amp;ydsyniad...</translation>
    </message>
    <message>
        <source>Record an inci&amp;dent...</source>
        <translation>C&amp;ofnodi digwyddiad...</translation>
    </message>
    <message>
        <source>&amp;Follow up the withdrawal</source>
        <translation>&amp;Dilyn y tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Erase for e&amp;ver...</source>
        <translation>Dil&amp;eu am byth...</translation>
    </message>
    <message>
        <source>&amp;Judge a new version...</source>
        <translation>&amp;Barnu fersiwn newydd...</translation>
    </message>
    <message>
        <source>Incident &amp;log...</source>
        <translation>&amp;Log digwyddiadau...</translation>
    </message>
    <message>
        <source>&amp;Reports...</source>
        <translation>Ad&amp;roddiadau...</translation>
    </message>
    <message>
        <source>&amp;End of the study...</source>
        <translation>Di&amp;wedd yr astudiaeth...</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Astudiaeth</translation>
    </message>
</context>
<context>
    <name>ConsentColumns</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, fersiwn %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Open statements: %1</source>
        <translation>Datganiadau agored: %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I&apos;w wneud</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Sain</translation>
    </message>
    <message>
        <source>Audio recording: %1</source>
        <translation>Recordiad sain: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Hysbyswyd</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>Yn caniatáu</translation>
    </message>
    <message>
        <source>Consent from</source>
        <translation>Cydsyniad o</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Cymerwyd</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>taflen</translation>
    </message>
    <message>
        <source>form</source>
        <translation>ffurflen</translation>
    </message>
    <message>
        <source>Judge new version %1</source>
        <translation>Asesu fersiwn newydd %1</translation>
    </message>
    <message>
        <source>Thinks until %1</source>
        <translation>Yn meddwl tan %1</translation>
    </message>
    <message>
        <source>Renew the %1 in %2</source>
        <translation>Adnewyddu: %1 yn %2</translation>
    </message>
    <message>
        <source>Needs a %1 in %2</source>
        <translation>Angen %1 yn %2</translation>
    </message>
    <message>
        <source>%1 (replaced)</source>
        <translation>%1 (disodlwyd)</translation>
    </message>
    <message>
        <source>Judge new version</source>
        <translation>Asesu fersiwn newydd</translation>
    </message>
    <message>
        <source>See to a translation</source>
        <translation>Trefnu cyfieithiad</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Amser i feddwl</translation>
    </message>
    <message>
        <source>Follow up withdrawal</source>
        <translation>Dilyn y tynnu&apos;n ôl</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>less than an hour ago</source>
        <translation>llai nag awr yn ôl</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 diwrnod yn ôl</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 awr yn ôl</translation>
    </message>
    <message>
        <source>%1, spoken script version %2</source>
        <translation>%1, sgript lafar fersiwn %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, fersiwn %2</translation>
    </message>
    <message>
        <source>On record: %1, %2.</source>
        <translation>Ar gofnod: %1, %2.</translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <translation>Agored: %1.</translation>
    </message>
    <message>
        <source>No information sheet given yet.</source>
        <translation>Ni roddwyd taflen wybodaeth eto.</translation>
    </message>
    <message>
        <source>Information given %1 (%2). Consent from %3.</source>
        <translation>Rhoddwyd gwybodaeth %1 (%2). Cydsyniad o %3.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 required statements not answered (%3).</source>
        <translation>Anghyflawn: %1 o %2 ddatganiad gofynnol heb ateb (%3).</translation>
    </message>
    <message>
        <source>Required, but answered no: %1.</source>
        <translation>Gofynnol, ond yr ateb yw na: %1.</translation>
    </message>
    <message>
        <source>Complete. Audio recording was not asked: it permits none.</source>
        <translation>Cyflawn. Ni ofynnwyd am recordiad sain: nid yw&apos;n ei ganiatáu.</translation>
    </message>
    <message>
        <source>Complete. The interview may be audio-recorded.</source>
        <translation>Cyflawn. Gellir recordio sain y cyfweliad.</translation>
    </message>
    <message>
        <source>Complete. The interview may not be audio-recorded.</source>
        <translation>Cyflawn. Ni chaniateir recordio sain y cyfweliad.</translation>
    </message>
    <message>
        <source>Consent of %1 recorded: complete.</source>
        <translation>Cofnodwyd cydsyniad %1: cyflawn.</translation>
    </message>
    <message>
        <source>Consent of %1 recorded as incomplete. Open: %2.</source>
        <translation>Cofnodwyd cydsyniad %1 yn anghyflawn. Agored: %2.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Cymryd rhan</translation>
    </message>
    <message>
        <source>Audio recording</source>
        <translation>Recordiad sain</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>Recordiad fideo</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Dyfyniadau</translation>
    </message>
    <message>
        <source>Research archive</source>
        <translation>Archif ymchwil</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Cysylltu eto</translation>
    </message>
    <message>
        <source>Summary wanted</source>
        <translation>Eisiau crynodeb</translation>
    </message>
    <message>
        <source>Taking consent stops here. Nothing that was said counts as consent, and the interview can&apos;t start. Tell the supervisor; no clinical note is kept.</source>
        <translation>Daw cymryd cydsyniad i ben yma. Nid yw dim a ddywedwyd yn cyfrif fel cydsyniad, ac ni all y cyfweliad ddechrau. Dywedwch wrth y goruchwyliwr; ni chedwir nodyn clinigol.</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>hunaniaeth wedi&apos;i gwirio</translation>
    </message>
    <message>
        <source>capacity presumed</source>
        <translation>galluedd wedi&apos;i ragdybio</translation>
    </message>
    <message>
        <source>the signed form</source>
        <translation>y ffurflen lofnodedig</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>llofnod</translation>
    </message>
    <message>
        <source>name, date and time said</source>
        <translation>enw, dyddiad ac amser wedi&apos;u dweud</translation>
    </message>
    <message>
        <source>Not there yet: %1.</source>
        <translation>Ar goll o hyd: %1.</translation>
    </message>
    <message>
        <source>Taking consent from %1 recorded as stopped.</source>
        <translation>Cofnodwyd bod cymryd cydsyniad gan %1 wedi&apos;i stopio.</translation>
    </message>
    <message>
        <source>read aloud to them</source>
        <translation>darllenwyd yn uchel iddynt</translation>
    </message>
    <message>
        <source>consent again</source>
        <translation>cydsynio eto</translation>
    </message>
    <message>
        <source>tell them</source>
        <translation>rhoi gwybod iddynt</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>heb ei effeithio</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, because: %3</source>
        <translation>%1: %2, oherwydd: %3</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Hefyd yno</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>If nobody comes</source>
        <translation>Os na ddaw neb</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>Cyfaill</translation>
    </message>
    <message>
        <source>_________________  rings on  _________________</source>
        <translation>_________________  yn ffonio ar  _________________</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>Allan erbyn</translation>
    </message>
    <message>
        <source>This place asks for a buddy and a time to be out by. Agree on both before you go.</source>
        <translation>Mae&apos;r lle hwn yn gofyn am gyfaill ac amser i fod allan erbyn hynny. Cytunwch ar y ddau cyn mynd.</translation>
    </message>
    <message>
        <source>OVERDUE: not checked out. Ring the buddy now.</source>
        <translation>HWYR: heb allgofnodi. Ffoniwch y cyfaill nawr.</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Cyrhaeddwyd am</translation>
    </message>
    <message>
        <source>Left, and told the buddy, at</source>
        <translation>Gadawyd, a dywedwyd wrth y cyfaill, am</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>It permits</source>
        <translation>Mae&apos;n caniatáu</translation>
    </message>
    <message>
        <source>Said again before we began: still willing, may stop at any time</source>
        <translation>Dywedwyd eto cyn dechrau: yn fodlon o hyd, caiff stopio unrhyw bryd</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Dechreuodd am</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Gorffennodd am</translation>
    </message>
    <message>
        <source>Recorder on at</source>
        <translation>Recordydd ymlaen am</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Cwblhawyd</translation>
    </message>
    <message>
        <source>Ended early, usable</source>
        <translation>Gorffen yn gynnar, defnyddiadwy</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopiwyd</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Ni ddaeth</translation>
    </message>
    <message>
        <source>Paused for distress</source>
        <translation>Oedwyd oherwydd gofid</translation>
    </message>
    <message>
        <source>Support sheet given</source>
        <translation>Rhoddwyd taflen gymorth</translation>
    </message>
    <message>
        <source>Interpreter came</source>
        <translation>Daeth y cyfieithydd</translation>
    </message>
    <message>
        <source>Call to ask how they are, on</source>
        <translation>Galwad i ofyn sut maen nhw, ar</translation>
    </message>
    <message>
        <source>Notes (no names)</source>
        <translation>Nodiadau (dim enwau)</translation>
    </message>
    <message>
        <source>Notes overleaf (no names)</source>
        <translation>Nodiadau dros y ddalen (dim enwau)</translation>
    </message>
    <message>
        <source>With places: personal data. Carry it on you, lock it away, and shred it once it is written up.</source>
        <translation>Gyda lleoedd: data personol. Cariwch hi gyda chi, clowch hi i ffwrdd, a rhwygwch hi&apos;n fân unwaith y bydd popeth wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>Without names, and still personal data. Lock it away, and shred it once it is written up.</source>
        <translation>Heb enwau, ac eto&apos;n ddata personol. Clowch hi i ffwrdd, a rhwygwch hi&apos;n fân unwaith y bydd popeth wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Taflen y dydd</translation>
    </message>
    <message>
        <source>sound recording</source>
        <translation>recordiad sain</translation>
    </message>
    <message>
        <source>picture recording</source>
        <translation>recordiad llun</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>dyfyniadau</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archif</translation>
    </message>
    <message>
        <source>contact again</source>
        <translation>cysylltu eto</translation>
    </message>
    <message>
        <source>summary of findings</source>
        <translation>crynodeb o&apos;r canfyddiadau</translation>
    </message>
    <message>
        <source>wanted, nobody asked yet</source>
        <translation>ei angen, ni ofynnwyd i neb eto</translation>
    </message>
    <message>
        <source>asked, not confirmed yet</source>
        <translation>gofynnwyd, heb gadarnhau eto</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>cadarnhawyd</translation>
    </message>
    <message>
        <source>to be asked again: the time was moved</source>
        <translation>i&apos;w holi eto: symudwyd yr amser</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>gwrthodwyd</translation>
    </message>
    <message>
        <source>came</source>
        <translation>daeth</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>ni ddaeth</translation>
    </message>
    <message>
        <source>released</source>
        <translation>rhyddhawyd</translation>
    </message>
    <message>
        <source>%1 %2 (%3 min)</source>
        <translation>%1 %2 (%3 mun)</translation>
    </message>
    <message>
        <source>For %1: %2 %3</source>
        <translation>Ar gyfer %1: %2 %3</translation>
    </message>
    <message>
        <source>Clocks go back on %1 (%2).</source>
        <translation>Mae&apos;r clociau&apos;n mynd yn ôl ar %1 (%2).</translation>
    </message>
    <message>
        <source>Clocks go forward on %1 (%2).</source>
        <translation>Mae&apos;r clociau&apos;n mynd ymlaen ar %1 (%2).</translation>
    </message>
    <message>
        <source>Proposed: not confirmed yet</source>
        <translation>Cynigiwyd: heb ei gadarnhau eto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Dechreuodd</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>%1, reads %2</source>
        <translation>%1, yn darllen %2</translation>
    </message>
    <message>
        <source>%1; documents are read aloud</source>
        <translation>%1; darllenir dogfennau&apos;n uchel</translation>
    </message>
    <message>
        <source>Needed, and none found yet</source>
        <translation>Mae angen un, ac ni chanfuwyd un eto</translation>
    </message>
    <message>
        <source>%1. A shut laptop raises no alarm: set one on the phone. If you aren&apos;t out by then, the buddy rings.</source>
        <translation>%1. Nid yw gliniadur sydd ar gau yn canu larwm: gosodwch un ar y ffôn. Os nad ydych allan erbyn hynny, bydd y cyfaill yn ffonio.</translation>
    </message>
    <message>
        <source> (form %1)</source>
        <translation> (ffurflen %1)</translation>
    </message>
    <message>
        <source>None yet. Take it before the first question.</source>
        <translation>Dim eto. Cymerwch ef cyn y cwestiwn cyntaf.</translation>
    </message>
    <message>
        <source>Incomplete%1. Ask what is open before the first question.</source>
        <translation>Anghyflawn%1. Gofynnwch yr hyn sy&apos;n agored cyn y cwestiwn cyntaf.</translation>
    </message>
    <message>
        <source>Complete%1</source>
        <translation>Cyflawn%1</translation>
    </message>
    <message>
        <source>To be given again. Take it before the first question.</source>
        <translation>I&apos;w roi eto. Cymerwch ef cyn y cwestiwn cyntaf.</translation>
    </message>
    <message>
        <source>Withdrawn: the interview may not take place.</source>
        <translation>Tynnwyd yn ôl: ni chaniateir cynnal y cyfweliad.</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>IE</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>NO RECORDING of the interview until the statement about it is answered with yes.</source>
        <translation>DIM RECORDIO ar y cyfweliad nes i&apos;r datganiad amdano gael ei ateb ag ie.</translation>
    </message>
    <message>
        <source>NO AUDIO: the answer to recording is no. Take notes.</source>
        <translation>DIM SAIN: na yw&apos;r ateb i recordio. Cymerwch nodiadau.</translation>
    </message>
    <message>
        <source>NO AUDIO: recording was not asked about. Ask first, or take notes.</source>
        <translation>DIM SAIN: ni ofynnwyd am recordio. Gofynnwch yn gyntaf, neu cymerwch nodiadau.</translation>
    </message>
    <message>
        <source>NO AUDIO before the interpreter agrees to it: ask them first.</source>
        <translation>DIM SAIN cyn i&apos;r cyfieithydd gytuno: gofynnwch yn gyntaf.</translation>
    </message>
    <message>
        <source>Read out, from the script %1 in %2. Tick each answer; nothing counts as a yes unless it is said.</source>
        <translation>Darllenwch yn uchel, o&apos;r sgript %1 yn %2. Ticiwch bob ateb; nid yw dim yn cyfrif fel ie oni ddywedir hynny.</translation>
    </message>
    <message>
        <source>From the form %1 in %2. Tick each answer; nothing counts as a yes unless it is said.</source>
        <translation>O&apos;r ffurflen %1 yn %2. Ticiwch bob ateb; nid yw dim yn cyfrif fel ie oni ddywedir hynny.</translation>
    </message>
    <message>
        <source>yes already</source>
        <translation>ie eisoes</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>dywedwyd na</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Yes, %1</source>
        <translation>Oes, %1</translation>
    </message>
    <message>
        <source>Not asked, but needed for the language</source>
        <translation>Heb ofyn, ond ei angen ar gyfer yr iaith</translation>
    </message>
    <message>
        <source>Younger than the study&apos;s minimum age</source>
        <translation>Iau nag oedran isaf yr astudiaeth</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)
%4, %5</source>
        <translation>%1, fersiwn %2 (%3)
%4, %5</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Cymerwyd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Cywirwyd</translation>
    </message>
    <message>
        <source>Show the interview on %1</source>
        <translation>Dangos y cyfweliad ar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Symudwyd o %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Yn siarad</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Yn darllen</translation>
    </message>
    <message>
        <source>Nothing: read documents aloud</source>
        <translation>Dim: darllen dogfennau&apos;n uchel</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Sgrinio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Oherwydd</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Heb ofyn</translation>
    </message>
    <message>
        <source>Consent and information</source>
        <translation>Cydsyniad a gwybodaeth</translation>
    </message>
    <message>
        <source>Open statements: %1</source>
        <translation>Datganiadau agored: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>No information sheet given yet.</source>
        <translation>Ni roddwyd taflen wybodaeth eto.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Cyfweliadau</translation>
    </message>
    <message>
        <source>None booked yet.</source>
        <translation>Dim wedi&apos;i drefnu eto.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Diolch</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Cyfresol</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Anfonwyd</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Amdanynt</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Eisiau</translation>
    </message>
    <message>
        <source>Any way of meeting</source>
        <translation>Unrhyw ffordd o gwrdd</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Ar gael</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Anghenion</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oedran</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Clywodd gan</translation>
    </message>
    <message>
        <source>Knows the researcher</source>
        <translation>Yn adnabod yr ymchwilydd</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>More to do</source>
        <translation>Mwy i&apos;w wneud</translation>
    </message>
    <message>
        <source>Name locked</source>
        <translation>Enw dan glo</translation>
    </message>
    <message>
        <source>%1, enquired %2</source>
        <translation>%1, holodd %2</translation>
    </message>
    <message>
        <source>Nothing to do at the moment.</source>
        <translation>Dim i&apos;w wneud ar hyn o bryd.</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Cam nesaf: %1</translation>
    </message>
    <message>
        <source>Unlock the study first.</source>
        <translation>Datglowch yr astudiaeth yn gyntaf.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Consent record...</source>
        <translation>Cofnod cydsyniad...</translation>
    </message>
    <message>
        <source>Taking it was stopped over a concern about capacity</source>
        <translation>Stopiwyd ei gymryd oherwydd pryder am alluedd</translation>
    </message>
    <message>
        <source>Find interpreter</source>
        <translation>Canfod cyfieithydd</translation>
    </message>
    <message>
        <source>Answer...</source>
        <translation>Ateb...</translation>
    </message>
    <message>
        <source>Write...</source>
        <translation>Ysgrifennu...</translation>
    </message>
    <message>
        <source>Call off...</source>
        <translation>Canslo...</translation>
    </message>
    <message>
        <source>Cost and details...</source>
        <translation>Cost a manylion...</translation>
    </message>
    <message>
        <source>Interpreted calls</source>
        <translation>Galwadau gyda chyfieithydd</translation>
    </message>
    <message>
        <source>Second interpreter</source>
        <translation>Ail gyfieithydd</translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Taflu&apos;r hyn a deipiwyd?</translation>
    </message>
    <message>
        <source>It isn&apos;t recorded yet.</source>
        <translation>Nid yw wedi&apos;i gofnodi eto.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Taflu</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Dal i ysgrifennu</translation>
    </message>
</context>
<context>
    <name>DocumentColumns</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Wedi dyddio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Cymeradwywyd</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Cyfieithiad o</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1 ar gyfer %2, %3</translation>
    </message>
</context>
<context>
    <name>EraseDialogs</name>
    <message>
        <source>Names, contacts, notes and signatures are destroyed, and nobody can bring them back; nothing done so far can be undone after it. The code stays as a number, so that counts stay true. Old copies of the file, and what was exported, still hold names: delete them yourself.</source>
        <translation>Dinistrir enwau, manylion cyswllt, nodiadau a llofnodion, ac ni all neb ddod â nhw&apos;n ôl; ni ellir dadwneud dim a wnaed hyd yma wedyn. Erys y cod fel rhif, er mwyn i&apos;r cyfrifon aros yn gywir. Mae enwau o hyd mewn hen gopïau o&apos;r ffeil, ac yn yr hyn a allforiwyd: dilëwch nhw eich hun.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be erased yet</source>
        <translation>Ni ellir dileu %1 eto</translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>Dileu %1 am byth?</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Dileu %1</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>Dilëwyd %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people never joined, and their time is over: %1.</source>
        <translation>
            <numerusform>Nid ymunodd %n o bobl erioed, ac mae eu hamser ar ben: %1.</numerusform>
            <numerusform>Nid ymunodd %n person erioed, ac mae&apos;r amser ar ben: %1.</numerusform>
            <numerusform>Nid ymunodd %n o bobl erioed, ac mae eu hamser ar ben: %1.</numerusform>
            <numerusform>Nid ymunodd %n o bobl erioed, ac mae eu hamser ar ben: %1.</numerusform>
            <numerusform>Nid ymunodd %n o bobl erioed, ac mae eu hamser ar ben: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase whoever never joined?</source>
        <translation>Dileu&apos;r rhai nad ymunodd erioed?</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Eu dileu</translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <translation>Dilëwyd: %1.</translation>
    </message>
    <message>
        <source>Some had to stay</source>
        <translation>Bu&apos;n rhaid i rai aros</translation>
    </message>
</context>
<context>
    <name>Findables</name>
    <message>
        <source>Saved filter</source>
        <translation>Hidlydd a gadwyd</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source> min</source>
        <translation> mun</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dyblygiad</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
</context>
<context>
    <name>InterpreterColumns</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 diwrnod</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, a %2 arall</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Cyfrinachedd</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Rhybudd</translation>
    </message>
    <message>
        <source>Next interview</source>
        <translation>Cyfweliad nesaf</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 A %2 arall.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthododd</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Addas</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Dim cytundeb eto</translation>
    </message>
    <message>
        <source>Agency&apos;s, %1</source>
        <translation>Un yr asiantaeth, %1</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Llofnodwyd %1</translation>
    </message>
    <message>
        <source>Find interpreter</source>
        <translation>Canfod cyfieithydd</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Cofnodi&apos;r ateb</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>May be recorded</source>
        <translation>Gellir recordio</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Gyda</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Gwiriadau</translation>
    </message>
    <message>
        <source>Met before</source>
        <translation>Wedi cwrdd o&apos;r blaen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Trefnwyd</translation>
    </message>
    <message>
        <source>Find a second interpreter</source>
        <translation>Canfod ail gyfieithydd</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Ysgrifennu eto</translation>
    </message>
    <message>
        <source>Ask about the interpreter</source>
        <translation>Holi ynghylch y cyfieithydd</translation>
    </message>
    <message>
        <source>Mark papers as sent</source>
        <translation>Nodi bod y papurau wedi&apos;u hanfon</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unwanted</source>
        <translation>Dim eisiau</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gofynnwyd</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Gofyn eto</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Rhyddhawyd</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Eisiau</translation>
    </message>
    <message>
        <source>%1 (call)</source>
        <translation>%1 (galwad)</translation>
    </message>
    <message>
        <source>Record who came</source>
        <translation>Cofnodi pwy ddaeth</translation>
    </message>
    <message>
        <source>Participant says no</source>
        <translation>Y cyfranogwr yn gwrthod</translation>
    </message>
    <message>
        <source>%1 (second)</source>
        <translation>%1 (ail)</translation>
    </message>
</context>
<context>
    <name>InterpreterDetail</name>
    <message>
        <source>Edit...</source>
        <translation>Golygu...</translation>
    </message>
    <message>
        <source>Languages and terms</source>
        <translation>Ieithoedd a thelerau</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>Dialects</source>
        <translation>Tafodieithoedd</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recordio</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Ar gael</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Cyfradd</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Cytundeb</translation>
    </message>
    <message>
        <source>No confidentiality agreement yet</source>
        <translation>Dim cytundeb cyfrinachedd eto</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Sut i gysylltu</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Cofrestr</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <translation>%1, %2
%3</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Dim.</translation>
    </message>
    <message>
        <source>%1, at least %2 minutes</source>
        <translation>%1, o leiaf %2 munud</translation>
    </message>
    <message>
        <source>Filming</source>
        <translation>Ffilmio</translation>
    </message>
    <message>
        <source>Works by</source>
        <translation>Yn gweithio drwy</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Yr awr</translation>
    </message>
    <message>
        <source>Agency&apos;s reference</source>
        <translation>Cyfeirnod yr asiantaeth</translation>
    </message>
    <message>
        <source>Interviews and calls ahead</source>
        <translation>Cyfweliadau a galwadau i ddod</translation>
    </message>
</context>
<context>
    <name>InterpreterStepDialog</name>
    <message>
        <source>%1, %2 minutes, %3, in %4</source>
        <translation>%1, %2 funud, %3, yn %4</translation>
    </message>
    <message>
        <source>wished again</source>
        <translation>dymunwyd eto</translation>
    </message>
    <message>
        <source>met before</source>
        <translation>wedi cwrdd o&apos;r blaen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>tua %1</translation>
    </message>
</context>
<context>
    <name>InterviewColumns</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>By the participant</source>
        <translation>Gan y cyfranogwr</translation>
    </message>
    <message>
        <source>By the researcher</source>
        <translation>Gan yr ymchwilydd</translation>
    </message>
    <message>
        <source>By the interpreter</source>
        <translation>Gan y cyfieithydd</translation>
    </message>
    <message>
        <source>paused for distress</source>
        <translation>oedwyd oherwydd gofid</translation>
    </message>
    <message>
        <source>stopped for distress</source>
        <translation>stopiwyd oherwydd gofid</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>ar y gweill</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mun</translation>
    </message>
    <message>
        <source>support sheet given</source>
        <translation>rhoddwyd taflen gymorth</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>symudwyd o %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Dull</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recordio</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic (Iraqi)</source>
        <translation>Arabeg (Irac)</translation>
    </message>
    <message>
        <source>Arabic (Yemeni)</source>
        <translation>Arabeg (Yemen)</translation>
    </message>
    <message>
        <source>Arabic (Tunisian)</source>
        <translation>Arabeg (Tiwnisia)</translation>
    </message>
    <message>
        <source>Assyrian Neo-Aramaic</source>
        <translation>Aramaeg Newydd Asyria</translation>
    </message>
    <message>
        <source>Arabic (Levantine)</source>
        <translation>Arabeg (y Lefant)</translation>
    </message>
    <message>
        <source>Arabic (Sudanese)</source>
        <translation>Arabeg (Swdan)</translation>
    </message>
    <message>
        <source>Arabic (Algerian)</source>
        <translation>Arabeg (Algeria)</translation>
    </message>
    <message>
        <source>Arabic (Moroccan)</source>
        <translation>Arabeg (Moroco)</translation>
    </message>
    <message>
        <source>Arabic (Egyptian)</source>
        <translation>Arabeg (yr Aifft)</translation>
    </message>
    <message>
        <source>Balochi</source>
        <translation>Balochi</translation>
    </message>
    <message>
        <source>Beja</source>
        <translation>Beja</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Iaith Arwyddion Prydain</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengaleg</translation>
    </message>
    <message>
        <source>Kurdish (Sorani)</source>
        <translation>Cwrdeg (Sorani)</translation>
    </message>
    <message>
        <source>Mandarin Chinese</source>
        <translation>Tsieinëeg Mandarin</translation>
    </message>
    <message>
        <source>Persian (Farsi)</source>
        <translation>Perseg (Farsi)</translation>
    </message>
    <message>
        <source>Fante</source>
        <translation>Fante</translation>
    </message>
    <message>
        <source>Hakka Chinese</source>
        <translation>Tsieinëeg Hakka</translation>
    </message>
    <message>
        <source>Hazaragi</source>
        <translation>Hazaragi</translation>
    </message>
    <message>
        <source>Hindko (Northern)</source>
        <translation>Hindko (y Gogledd)</translation>
    </message>
    <message>
        <source>Irish Sign Language</source>
        <translation>Iaith Arwyddion Iwerddon</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>Cwrdeg (Kurmanji)</translation>
    </message>
    <message>
        <source>Krio</source>
        <translation>Krio</translation>
    </message>
    <message>
        <source>Mizo</source>
        <translation>Mizo</translation>
    </message>
    <message>
        <source>Mandinka</source>
        <translation>Mandinka</translation>
    </message>
    <message>
        <source>Hokkien (Min Nan Chinese)</source>
        <translation>Hokkien (Tsieinëeg Min Nan)</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwyeg</translation>
    </message>
    <message>
        <source>Nigerian Pidgin</source>
        <translation>Pidgin Nigeria</translation>
    </message>
    <message>
        <source>Pahari (Mirpuri)</source>
        <translation>Pahari (Mirpuri)</translation>
    </message>
    <message>
        <source>Punjabi (Western)</source>
        <translation>Pwnjabeg (y Gorllewin)</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <translation>Rohingya</translation>
    </message>
    <message>
        <source>Romani (Carpathian)</source>
        <translation>Romani (Carpathia)</translation>
    </message>
    <message>
        <source>Romani (Vlax)</source>
        <translation>Romani (Vlax)</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>Romani</translation>
    </message>
    <message>
        <source>Sadri</source>
        <translation>Sadri</translation>
    </message>
    <message>
        <source>Serbo-Croatian</source>
        <translation>Serbo-Croateg</translation>
    </message>
    <message>
        <source>Saraiki</source>
        <translation>Saraiki</translation>
    </message>
    <message>
        <source>Soninke</source>
        <translation>Soninke</translation>
    </message>
    <message>
        <source>Swahili (Congo)</source>
        <translation>Swahili (Congo)</translation>
    </message>
    <message>
        <source>Sylheti</source>
        <translation>Sylheti</translation>
    </message>
    <message>
        <source>Tulu</source>
        <translation>Twlw</translation>
    </message>
    <message>
        <source>Tetum</source>
        <translation>Tetum</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>Tagalog</translation>
    </message>
    <message>
        <source>Twi</source>
        <translation>Twi</translation>
    </message>
    <message>
        <source>Wu Chinese (Shanghainese)</source>
        <translation>Tsieinëeg Wu (Shanghai)</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>Cantoneg</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almaeneg</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Groeg</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pwyleg</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rwmaneg</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Wrdw</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pwnjabeg</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabeg</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somaleg</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amhareg</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Fietnameg</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gwjarati</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamileg</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portiwgaleg</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Sbaeneg</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Eidaleg</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Ffrangeg</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tsieceg</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slofaceg</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hwngareg</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lithwaneg</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latfieg</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estoneg</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bwlgareg</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albaneg</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Tyrceg</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Wcreineg</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rwseg</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Cwrdeg</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Iseldireg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Gwyddeleg</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepaleg</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tsieinëeg</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japaneeg</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreeg</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebraeg</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>Iorwba</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>Igbo</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>Hawsa</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>Oromo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Malayalam</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telwgw</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Sinhaleg</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Byrmaneg</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgeg</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armeneg</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croateg</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbeg</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slofeneg</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Daneg</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedeg</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Ffinneg</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>Shona</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>Akan</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indoneseg</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Maleieg</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongoleg</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>Gwrmwci</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Lladin</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrilig</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>Symledig</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Traddodiadol</translation>
    </message>
</context>
<context>
    <name>LeavingParts</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ticked: %1.</source>
        <translation>Ticiwyd: %1.</translation>
    </message>
    <message>
        <source>No longer ticked: %1.</source>
        <translation>Heb dic bellach: %1.</translation>
    </message>
    <message>
        <source>It came after the time for it: a request, to be decided on.</source>
        <translation>Daeth ar ôl yr amser ar ei gyfer: cais, i benderfynu arno.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Change the decision...</source>
        <translation>Newid y penderfyniad...</translation>
    </message>
    <message>
        <source>Record the decision...</source>
        <translation>Cofnodi&apos;r penderfyniad...</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Tynnodd yn ôl</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dywedwyd</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Oherwydd</translation>
    </message>
    <message>
        <source>All done.</source>
        <translation>Popeth wedi&apos;i wneud.</translation>
    </message>
    <message>
        <source>Until the end of %1</source>
        <translation>Hyd at ddiwedd %1</translation>
    </message>
    <message>
        <source>The time for it ended on %1</source>
        <translation>Daeth yr amser ar ei gyfer i ben ar %1</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Data back</source>
        <translation>Data yn ôl</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Digwyddiadau</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1: ar gau</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: ar agor</translation>
    </message>
    <message>
        <source>Record an incident...</source>
        <translation>Cofnodi digwyddiad...</translation>
    </message>
    <message>
        <source>Incidents to follow up</source>
        <translation>Digwyddiadau i&apos;w dilyn</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, erbyn %2</translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <translation>%1: %2, erbyn %3</translation>
    </message>
    <message>
        <source>Recorded by mistake...</source>
        <translation>Cofnodwyd ar gam...</translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message>
        <source>Where they are</source>
        <translation>Ble maen nhw</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Yn fanwl</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>Yr astudiaeth</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Ffigur</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Ymholiadau</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>Yr un person eto</translation>
    </message>
    <message>
        <source>Not screened to the end yet</source>
        <translation>Heb eu sgrinio i&apos;r diwedd eto</translation>
    </message>
    <message>
        <source>Left before screening was over</source>
        <translation>Gadawodd cyn i&apos;r sgrinio ddod i ben</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Anghymwys</translation>
    </message>
    <message>
        <source>Eligible, left before an interview</source>
        <translation>Cymwys, gadawodd cyn cyfweliad</translation>
    </message>
    <message>
        <source>Eligible, not booked yet</source>
        <translation>Cymwys, heb drefnu eto</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Trefnwyd</translation>
    </message>
    <message>
        <source>Missed or cancelled, not booked again</source>
        <translation>Collwyd neu canslwyd, heb ei aildrefnu</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Cyfwelwyd</translation>
    </message>
    <message>
        <source>Interviewed, data withdrawn</source>
        <translation>Cyfwelwyd, tynnwyd data&apos;n ôl</translation>
    </message>
    <message>
        <source>not screened yet</source>
        <translation>heb sgrinio eto</translation>
    </message>
    <message>
        <source>still screening</source>
        <translation>yn dal i sgrinio</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>angen penderfyniad</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Cymwys</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Hysbyswyd</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>Cydsyniodd</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Tynnodd yn ôl</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthododd</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>Methu cysylltu</translation>
    </message>
    <message>
        <source>More than the study needs</source>
        <translation>Mwy nag sydd ei angen ar yr astudiaeth</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>cynigiwyd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>cadarnhawyd</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>ni ddaeth</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canslwyd</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>cwblhawyd</translation>
    </message>
    <message>
        <source>ended early, usable</source>
        <translation>gorffen yn gynnar, defnyddiadwy</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopiwyd</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>penderfynwyd â llaw</translation>
    </message>
    <message>
        <source>younger than the minimum age</source>
        <translation>yn iau na&apos;r oedran isaf</translation>
    </message>
    <message>
        <source>Enquired</source>
        <translation>Holodd</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Gofid</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Datgeliad</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Cwyn</translation>
    </message>
    <message>
        <source>Breach of confidentiality</source>
        <translation>Torri cyfrinachedd</translation>
    </message>
    <message>
        <source>Deviation from the protocol</source>
        <translation>Gwyriad oddi wrth y protocol</translation>
    </message>
    <message>
        <source>Incidents and deviations</source>
        <translation>Digwyddiadau a gwyriadau</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>hepgorwyd</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Target from</source>
        <translation>Targed o</translation>
    </message>
    <message>
        <source>Target to</source>
        <translation>Targed hyd at</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Anfonwyd</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Derbynneb</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Caewyd</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dyledus</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gofynnwyd amdano</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Cydnabuwyd</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Daeth yn ôl</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Dirymwyd</translation>
    </message>
    <message>
        <source>Sent anew</source>
        <translation>Anfonwyd o&apos;r newydd</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Drwy e-bost</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Drwy&apos;r post</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Â llaw</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Llofnodwyd</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>Ar lafar, gyda thyst</translation>
    </message>
    <message>
        <source>Recording deleted</source>
        <translation>Dilëwyd y recordiad</translation>
    </message>
    <message>
        <source>Transcript deleted</source>
        <translation>Dilëwyd y trawsgrifiad</translation>
    </message>
    <message>
        <source>Notes cleared</source>
        <translation>Cliriwyd y nodiadau</translation>
    </message>
    <message>
        <source>Copies elsewhere deleted</source>
        <translation>Dilëwyd copïau mewn mannau eraill</translation>
    </message>
    <message>
        <source>Interpreter told</source>
        <translation>Dywedwyd wrth y cyfieithydd</translation>
    </message>
    <message>
        <source>Confirmed to them</source>
        <translation>Cadarnhawyd iddynt</translation>
    </message>
    <message>
        <source>Remove the name and contacts of %1, who never joined</source>
        <translation>Dileu enw a manylion cyswllt %1, nad ymunodd erioed</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n withdrawal(s)</source>
        <translation>
            <numerusform>Setlo %n o achosion o dynnu&apos;n ôl</numerusform>
            <numerusform>Setlo %n achos o dynnu&apos;n ôl</numerusform>
            <numerusform>Setlo %n o achosion o dynnu&apos;n ôl</numerusform>
            <numerusform>Setlo %n o achosion o dynnu&apos;n ôl</numerusform>
            <numerusform>Setlo %n o achosion o dynnu&apos;n ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n incident(s)</source>
        <translation>
            <numerusform>Cau %n o ddigwyddiadau</numerusform>
            <numerusform>Cau %n digwyddiad</numerusform>
            <numerusform>Cau %n o ddigwyddiadau</numerusform>
            <numerusform>Cau %n o ddigwyddiadau</numerusform>
            <numerusform>Cau %n o ddigwyddiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give thanks to %n person(s)</source>
        <translation>
            <numerusform>Rhoi diolch i %n o bobl</numerusform>
            <numerusform>Rhoi diolch i %n person</numerusform>
            <numerusform>Rhoi diolch i %n o bobl</numerusform>
            <numerusform>Rhoi diolch i %n o bobl</numerusform>
            <numerusform>Rhoi diolch i %n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the summary of findings to %n person(s)</source>
        <translation>
            <numerusform>Anfon y crynodeb o&apos;r canfyddiadau at %n o bobl</numerusform>
            <numerusform>Anfon y crynodeb o&apos;r canfyddiadau at %n person</numerusform>
            <numerusform>Anfon y crynodeb o&apos;r canfyddiadau at %n o bobl</numerusform>
            <numerusform>Anfon y crynodeb o&apos;r canfyddiadau at %n o bobl</numerusform>
            <numerusform>Anfon y crynodeb o&apos;r canfyddiadau at %n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the contacts of %n person(s)</source>
        <translation>
            <numerusform>Dileu manylion cyswllt %n o bobl</numerusform>
            <numerusform>Dileu manylion cyswllt %n person</numerusform>
            <numerusform>Dileu manylion cyswllt %n o bobl</numerusform>
            <numerusform>Dileu manylion cyswllt %n o bobl</numerusform>
            <numerusform>Dileu manylion cyswllt %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of consent: kept elsewhere until then</source>
        <translation>Tystiolaeth cydsyniad: cedwir mewn man arall tan hynny</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of consent of %n record(s): export it, to be kept until then</source>
        <translation>
            <numerusform>Tystiolaeth cydsyniad %n o gofnodion: allforiwch hi, i&apos;w chadw tan hynny</numerusform>
            <numerusform>Tystiolaeth cydsyniad %n cofnod: allforiwch hi, i&apos;w chadw tan hynny</numerusform>
            <numerusform>Tystiolaeth cydsyniad %n o gofnodion: allforiwch hi, i&apos;w chadw tan hynny</numerusform>
            <numerusform>Tystiolaeth cydsyniad %n o gofnodion: allforiwch hi, i&apos;w chadw tan hynny</numerusform>
            <numerusform>Tystiolaeth cydsyniad %n o gofnodion: allforiwch hi, i&apos;w chadw tan hynny</numerusform>
        </translation>
    </message>
    <message>
        <source>The link list is destroyed</source>
        <translation>Dinistriwyd y rhestr gyswllt</translation>
    </message>
    <message>
        <source>Destroy the link list</source>
        <translation>Dinistrio&apos;r rhestr gyswllt</translation>
    </message>
</context>
<context>
    <name>ParticipantChips</name>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ParticipantColumns</name>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Cam nesaf</translation>
    </message>
    <message>
        <source>Enquired</source>
        <translation>Holodd</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Wedi cloi</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Difrodwyd</translation>
    </message>
    <message>
        <source>%1, read aloud</source>
        <translation>%1, darllen yn uchel</translation>
    </message>
    <message>
        <source>%1, reads %2</source>
        <translation>%1, yn darllen %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>At the side</source>
        <translation>Ar yr ochr</translation>
    </message>
    <message>
        <source>The view or saved filter above or below</source>
        <translation>Yr olwg neu&apos;r hidlydd uwchben neu islaw</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>I fyny, I lawr</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Dileu hidlydd a gadwyd</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Mewn rhestr</translation>
    </message>
    <message>
        <source>Open whoever or whatever is chosen</source>
        <translation>Agor yr hyn a ddewiswyd</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Beth y gellir ei wneud â&apos;r rhes</translation>
    </message>
    <message>
        <source>Menu or Shift+F10</source>
        <translation>Menu neu Shift+F10</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Dewis sawl rhes</translation>
    </message>
    <message>
        <source>Shift+Up or Down</source>
        <translation>Shift+I fyny neu I lawr</translation>
    </message>
    <message>
        <source>Choose a row more or less, one here and one there</source>
        <translation>Dewis rhes yn fwy neu&apos;n llai, un fan hyn ac un fan draw</translation>
    </message>
    <message>
        <source>Ctrl+Up or Down, Ctrl+Space</source>
        <translation>Ctrl+I fyny neu I lawr, Ctrl+Space</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Dewis pob rhes</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Copïo&apos;r rhesi a ddewiswyd</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>From the filter on to the list</source>
        <translation>O&apos;r hidlydd ymlaen i&apos;r rhestr</translation>
    </message>
    <message>
        <source>Down or Enter</source>
        <translation>I lawr neu Enter</translation>
    </message>
    <message>
        <source>In the filter: clear it</source>
        <translation>Yn yr hidlydd: ei glirio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>Yn y calendr</translation>
    </message>
    <message>
        <source>Half an hour earlier or later</source>
        <translation>Hanner awr yn gynt neu&apos;n hwyrach</translation>
    </message>
    <message>
        <source>A day earlier or later</source>
        <translation>Diwrnod yn gynt neu&apos;n hwyrach</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Chwith, De</translation>
    </message>
    <message>
        <source>A day, week or month earlier or later</source>
        <translation>Diwrnod, wythnos neu fis yn gynt neu&apos;n hwyrach</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>First or last day shown</source>
        <translation>Diwrnod cyntaf neu olaf a ddangosir</translation>
    </message>
    <message>
        <source>Ctrl+Left or Right</source>
        <translation>Ctrl+Chwith neu De</translation>
    </message>
    <message>
        <source>Start or end of the day</source>
        <translation>Dechrau neu ddiwedd y dydd</translation>
    </message>
    <message>
        <source>Ctrl+Home or End</source>
        <translation>Ctrl+Home neu End</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Home or T</source>
        <translation>Home neu T</translation>
    </message>
    <message>
        <source>Open an interview, or book at a free time</source>
        <translation>Agor cyfweliad, neu drefnu ar amser rhydd</translation>
    </message>
    <message>
        <source>Move an interview earlier or later</source>
        <translation>Symud cyfweliad yn gynt neu&apos;n hwyrach</translation>
    </message>
    <message>
        <source>Alt+Up or Down</source>
        <translation>Alt+I fyny neu I lawr</translation>
    </message>
    <message>
        <source>Move it to another day</source>
        <translation>Ei symud i ddiwrnod arall</translation>
    </message>
    <message>
        <source>Alt+Left or Right</source>
        <translation>Alt+Chwith neu De</translation>
    </message>
    <message>
        <source>Make it shorter or longer</source>
        <translation>Ei wneud yn fyrrach neu&apos;n hirach</translation>
    </message>
    <message>
        <source>Alt+Shift+Up or Down</source>
        <translation>Alt+Shift+I fyny neu I lawr</translation>
    </message>
    <message>
        <source>Let go of what is moved, or leave it where it was</source>
        <translation>Gollwng yr hyn a symudir, neu ei adael lle&apos;r oedd</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <source>The times that an interview could move to</source>
        <translation>Yr amserau y gallai cyfweliad symud iddynt</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Cancel an interview</source>
        <translation>Canslo cyfweliad</translation>
    </message>
    <message>
        <source>The same week as a table, and back</source>
        <translation>Yr un wythnos fel tabl, ac yn ôl</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>Mewn blwch deialog</translation>
    </message>
    <message>
        <source>Do it: the button with the verb</source>
        <translation>Ei wneud: y botwm â&apos;r ferf</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Gadael popeth fel y mae</translation>
    </message>
    <message>
        <source>To the field with that letter underlined</source>
        <translation>I&apos;r maes â&apos;r llythyren honno wedi&apos;i thanlinellu</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt a&apos;r llythyren</translation>
    </message>
    <message>
        <source>In a time: the calendar</source>
        <translation>Mewn amser: y calendr</translation>
    </message>
    <message>
        <source>F4 or Alt+Down</source>
        <translation>F4 neu Alt+I lawr</translation>
    </message>
    <message>
        <source>In a time: the next Thursday at 18:00</source>
        <translation>Mewn amser: y dydd Iau nesaf am 18:00</translation>
    </message>
    <message>
        <source>thu 6pm</source>
        <translation>thu 6pm</translation>
    </message>
    <message>
        <source>In a time: 24 November at 10:00</source>
        <translation>Mewn amser: 24 Tachwedd am 10:00</translation>
    </message>
    <message>
        <source>24/11 10:00</source>
        <translation>24/11 10:00</translation>
    </message>
    <message>
        <source>In a time: tomorrow at 14:00</source>
        <translation>Mewn amser: yfory am 14:00</translation>
    </message>
    <message>
        <source>tomorrow 14</source>
        <translation>tomorrow 14</translation>
    </message>
    <message>
        <source>Add somebody, and go on with the next</source>
        <translation>Ychwanegu rhywun, a mynd i&apos;r nesaf</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Settings: another page</source>
        <translation>Gosodiadau: tudalen arall</translation>
    </message>
    <message>
        <source>Ctrl+Page Up or Down</source>
        <translation>Ctrl+Page Up neu Down</translation>
    </message>
    <message>
        <source>Document: move a statement</source>
        <translation>Dogfen: symud datganiad</translation>
    </message>
    <message>
        <source>In the statements of a consent</source>
        <translation>Yn natganiadau cydsyniad</translation>
    </message>
    <message>
        <source>Yes, and on to the next</source>
        <translation>Ie, ac ymlaen i&apos;r nesaf</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>No, and on to the next</source>
        <translation>Na, ac ymlaen i&apos;r nesaf</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Not asked, and on to the next</source>
        <translation>Heb ofyn, ac ymlaen i&apos;r nesaf</translation>
    </message>
    <message>
        <source>U or 0</source>
        <translation>U neu 0</translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation>Tynnu ateb yn ôl</translation>
    </message>
    <message>
        <source>The statement above or below</source>
        <translation>Y datganiad uwchben neu islaw</translation>
    </message>
    <message>
        <source>In Find anything</source>
        <translation>Yn Canfod unrhyw beth</translation>
    </message>
    <message>
        <source>The line above or below</source>
        <translation>Y llinell uwchben neu islaw</translation>
    </message>
    <message>
        <source>Go there, or do it</source>
        <translation>Mynd yno, neu ei wneud</translation>
    </message>
    <message>
        <source>In the week of a plan</source>
        <translation>Yn wythnos cynllun</translation>
    </message>
    <message>
        <source>The planned interview before or after</source>
        <translation>Y cyfweliad a gynlluniwyd cynt neu wedyn</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Bysellau saeth</translation>
    </message>
    <message>
        <source>Let it stay when you plan again</source>
        <translation>Gadael iddo aros pan gynlluniwch eto</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Leave it out, or take it in again</source>
        <translation>Ei hepgor, neu ei gynnwys eto</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opens the sample study.</source>
        <translation>Yn agor yr astudiaeth enghreifftiol.</translation>
    </message>
    <message>
        <source>Colours for this run: light, dark or contrast.</source>
        <translation>Lliwiau&apos;r tro hwn: light (golau), dark (tywyll) neu contrast (cyferbyniad).</translation>
    </message>
    <message>
        <source>Runs interview studies.</source>
        <translation>Yn rhedeg astudiaethau cyfweld.</translation>
    </message>
    <message>
        <source>A study file to open.</source>
        <translation>Ffeil astudiaeth i&apos;w hagor.</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Type %1</source>
        <translation>Teipiwch %1</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Teipiwch %1 i gadarnhau</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>%1: title</source>
        <translation>%1: teitl</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>heb ei osod</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>%1: at least</source>
        <translation>%1: o leiaf</translation>
    </message>
    <message>
        <source>%1: at most</source>
        <translation>%1: ar y mwyaf</translation>
    </message>
    <message>
        <source>to</source>
        <translation>i</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>cyfweliadau</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Diolch</translation>
    </message>
    <message>
        <source>%1: thanks</source>
        <translation>%1: diolch</translation>
    </message>
    <message>
        <source>%1: value of the voucher</source>
        <translation>%1: gwerth y taleb</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codau</translation>
    </message>
    <message>
        <source>%1, %2, ...</source>
        <translation>%1, %2, ...</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> munud</translation>
    </message>
    <message>
        <source>Recruitment &amp;opens</source>
        <translation>Recriwtio&apos;n &amp;agor</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>&amp;Diwrnod olaf</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Cylchfa a&amp;mser</translation>
    </message>
    <message>
        <source>&amp;Working hours</source>
        <translation>&amp;Oriau gwaith</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Oriau gwaith</translation>
    </message>
    <message>
        <source>Any day, any time</source>
        <translation>Unrhyw ddiwrnod, unrhyw amser</translation>
    </message>
    <message>
        <source>Ban&amp;k holidays</source>
        <translation>&amp;Gwyliau banc</translation>
    </message>
    <message>
        <source>None is kept free</source>
        <translation>Ni chedwir yr un yn rhydd</translation>
    </message>
    <message>
        <source>Those of England and Wales are kept free</source>
        <translation>Cedwir rhai Cymru a Lloegr yn rhydd</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Cyn ac ar ôl: %1</translation>
    </message>
    <message>
        <source>A buddy is needed at</source>
        <translation>Mae angen cyfaill yn</translation>
    </message>
    <message>
        <source>other places, with commas between</source>
        <translation>lleoedd eraill, gyda choma rhyngddynt</translation>
    </message>
    <message>
        <source>And at</source>
        <translation>Ac yn</translation>
    </message>
    <message>
        <source>Consent is &amp;taken</source>
        <translation>&amp;Cymerir cydsyniad</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Ieithoedd</translation>
    </message>
    <message>
        <source>Your languages</source>
        <translation>Eich ieithoedd</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Astudiaeth</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>Enw &amp;byr</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>&amp;Cyfeirnodau</translation>
    </message>
    <message>
        <source>References are the numbers of the ethics approval and of the sponsor, as letters quote them.</source>
        <translation>Cyfeirnodau yw rhifau&apos;r gymeradwyaeth foesegol a&apos;r noddwr, fel y&apos;u dyfynnir mewn llythyrau.</translation>
    </message>
    <message>
        <source>Minimum &amp;age</source>
        <translation>Oedran &amp;isaf</translation>
    </message>
    <message>
        <source> years</source>
        <translation> oed</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Cyfweliadau</translation>
    </message>
    <message>
        <source>&amp;Longest interview</source>
        <translation>Cyfweliad &amp;hiraf</translation>
    </message>
    <message>
        <source>Longest with an &amp;interpreter</source>
        <translation>Hiraf gyda &amp;chyfieithydd</translation>
    </message>
    <message>
        <source>Times on offer e&amp;very</source>
        <translation>Amserau a gynigir &amp;bob</translation>
    </message>
    <message>
        <source>Least &amp;notice</source>
        <translation>Lleiafswm &amp;rhybudd</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> awr</translation>
    </message>
    <message>
        <source>Most in a &amp;day</source>
        <translation>Mwyaf mewn &amp;diwrnod</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Dim terfyn</translation>
    </message>
    <message>
        <source>Most in a w&amp;eek</source>
        <translation>Mwyaf mewn &amp;wythnos</translation>
    </message>
    <message>
        <source>T&amp;ravel, each way</source>
        <translation>&amp;Teithio, bob ffordd</translation>
    </message>
    <message>
        <source>Safety face to face</source>
        <translation>Diogelwch wyneb yn wyneb</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Time to t&amp;hink</source>
        <translation>Amser i &amp;feddwl</translation>
    </message>
    <message>
        <source>Consent tal&amp;k</source>
        <translation>&amp;Sgwrs gydsynio</translation>
    </message>
    <message>
        <source>The same, &amp;interpreted</source>
        <translation>Yr un peth, gyda ch&amp;yfieithydd</translation>
    </message>
    <message>
        <source>Data can &amp;be withdrawn for</source>
        <translation>Gellir &amp;tynnu data&apos;n ôl am</translation>
    </message>
    <message>
        <source> days</source>
        <translation> diwrnod</translation>
    </message>
    <message>
        <source>Time to think runs from the information sheet to the consent; withdrawing data, from the interview.</source>
        <translation>Mae&apos;r amser i feddwl yn rhedeg o&apos;r daflen wybodaeth i&apos;r cydsyniad; tynnu data&apos;n ôl, o&apos;r cyfweliad.</translation>
    </message>
    <message>
        <source>&amp;Oral translation is approved: English read aloud by an interpreter counts</source>
        <translation>Cymeradwywyd cyfieithu ar &amp;lafar: mae Saesneg a ddarllenir gan gyfieithydd yn cyfrif</translation>
    </message>
    <message>
        <source>A t&amp;yped name counts as an e-signature</source>
        <translation>Mae enw wedi&apos;i &amp;deipio&apos;n cyfrif fel e-lofnod</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Warn after unans&amp;wered attempts</source>
        <translation>Rhybuddio ar ôl ymdrechion &amp;heb ateb</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Ymchwilydd</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Contact lines</source>
        <translation>Llinellau &amp;cyswllt</translation>
    </message>
    <message>
        <source>Name and contact lines stand in letters and certificates, and are kept sealed. Interviews in your own languages need no interpreter. Your working hours are on the page Interviews.</source>
        <translation>Mae&apos;r enw a&apos;r llinellau cyswllt mewn llythyrau a thystysgrifau, ac fe&apos;u cedwir dan sêl. Nid oes angen cyfieithydd ar gyfweliadau yn eich ieithoedd chi. Mae eich oriau gwaith ar y dudalen Cyfweliadau.</translation>
    </message>
    <message>
        <source>Kept after the study</source>
        <translation>Cedwir ar ôl yr astudiaeth</translation>
    </message>
    <message>
        <source>Those who &amp;never joined</source>
        <translation>Y rhai nad ymu&amp;nodd erioed</translation>
    </message>
    <message>
        <source>The &amp;link list</source>
        <translation>Y rhestr &amp;gyswllt</translation>
    </message>
    <message>
        <source>&amp;Evidence of consent</source>
        <translation>Tystiolaeth cydsyn&amp;iad</translation>
    </message>
    <message>
        <source>Counted from the study&apos;s end; for those who never joined, from the day on which their enquiry was closed.</source>
        <translation>Cyfrifir o ddiwedd yr astudiaeth; i&apos;r rhai nad ymunodd erioed, o&apos;r diwrnod y caewyd eu hymholiad.</translation>
    </message>
    <message>
        <source>&amp;Telephone interpreting</source>
        <translation>Cyfieith&amp;u dros y ffôn</translation>
    </message>
    <message>
        <source>Its client co&amp;de</source>
        <translation>Ei &amp;god cleient</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Manylion cyswllt</translation>
    </message>
    <message>
        <source>Kept free on each side, before and after alike</source>
        <translation>Cedwir yn rhydd ar bob ochr, cyn ac ar ôl fel ei gilydd</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>%1 of %2 to %3 interviewed</source>
        <translation>Cyfwelwyd %1 o %2 i %3</translation>
    </message>
    <message>
        <source>%1 of at least %2 interviewed</source>
        <translation>Cyfwelwyd %1 o leiaf %2</translation>
    </message>
    <message>
        <source>%1 of at most %2 interviewed</source>
        <translation>Cyfwelwyd %1 o %2 ar y mwyaf</translation>
    </message>
    <message>
        <source>%1 interviewed</source>
        <translation>Cyfwelwyd %1</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n ag angen penderfyniad</numerusform>
            <numerusform>%n ag angen penderfyniad</numerusform>
            <numerusform>%n ag angen penderfyniad</numerusform>
            <numerusform>%n ag angen penderfyniad</numerusform>
            <numerusform>%n ag angen penderfyniad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grwpiau</translation>
    </message>
    <message>
        <source>Bars: interviewed, booked, on the way. The marks are the target.</source>
        <translation>Barrau: cyfwelwyd, trefnwyd, ar y ffordd. Y marciau yw&apos;r targed.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hyd at %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Mae wedi dod i ben</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
            <numerusform>%n diwrnod ar ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Wedi cloi</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Heb ei ddweud eto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hyd at %1</translation>
    </message>
    <message>
        <source>Up to %1, interpreted up to %2</source>
        <translation>Hyd at %1, gyda chyfieithydd hyd at %2</translation>
    </message>
    <message>
        <source>%1, travel %2 minutes</source>
        <translation>%1, teithio %2 funud</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of notice</source>
        <translation>
            <numerusform>%n awr o rybudd</numerusform>
            <numerusform>%n awr o rybudd</numerusform>
            <numerusform>%n awr o rybudd</numerusform>
            <numerusform>%n awr o rybudd</numerusform>
            <numerusform>%n awr o rybudd</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>%1 y dydd ar y mwyaf</translation>
    </message>
    <message>
        <source>at most %1 a week</source>
        <translation>%1 yr wythnos ar y mwyaf</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>Dim terfynau</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hours to think</source>
        <translation>
            <numerusform>%1, %n awr i feddwl</numerusform>
            <numerusform>%1, %n awr i feddwl</numerusform>
            <numerusform>%1, %n awr i feddwl</numerusform>
            <numerusform>%1, %n awr i feddwl</numerusform>
            <numerusform>%1, %n awr i feddwl</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Unman</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Enghraifft</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Enw byr</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Cyfeirnodau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Cylchfa amser</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Oedrannau</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 a throsodd</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Ymchwilydd</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Cyfweliadau</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>Any day, any time</source>
        <translation>Unrhyw ddiwrnod, unrhyw amser</translation>
    </message>
    <message>
        <source>Bank holidays</source>
        <translation>Gwyliau banc</translation>
    </message>
    <message>
        <source>Those of England and Wales are kept free</source>
        <translation>Cedwir rhai Cymru a Lloegr yn rhydd</translation>
    </message>
    <message>
        <source>Kept free</source>
        <translation>Cedwir yn rhydd</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Terfynau</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Data back</source>
        <translation>Data yn ôl</translation>
    </message>
    <message numerus="yes">
        <source>Until %n days after the interview</source>
        <translation>
            <numerusform>Hyd at %n diwrnod ar ôl y cyfweliad</numerusform>
            <numerusform>Hyd at %n diwrnod ar ôl y cyfweliad</numerusform>
            <numerusform>Hyd at %n diwrnod ar ôl y cyfweliad</numerusform>
            <numerusform>Hyd at %n diwrnod ar ôl y cyfweliad</numerusform>
            <numerusform>Hyd at %n diwrnod ar ôl y cyfweliad</numerusform>
        </translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Darllen yn uchel</translation>
    </message>
    <message>
        <source>English through an interpreter counts</source>
        <translation>Mae Saesneg drwy gyfieithydd yn cyfrif</translation>
    </message>
    <message>
        <source>Only in their language</source>
        <translation>Dim ond yn eu hiaith</translation>
    </message>
    <message>
        <source>Buddy at</source>
        <translation>Cyfaill yn</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation>cyfwelwyd</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>trefnwyd</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>ar y ffordd</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Caewyd ar %1</translation>
    </message>
    <message>
        <source>Contacts %1, link list %2, evidence of consent %3 days after the end</source>
        <translation>Manylion cyswllt %1, rhestr gyswllt %2, tystiolaeth cydsyniad %3 diwrnod ar ôl y diwedd</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cedwir</translation>
    </message>
</context>
<context>
    <name>StudyPages</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Cyfranogwyr</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Cyfieithwyr</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Astudiaeth</translation>
    </message>
</context>
<context>
    <name>Suitability</name>
    <message>
        <source>the language</source>
        <translation>yr iaith</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>iaith arall</translation>
    </message>
    <message>
        <source>agreement signed</source>
        <translation>cytundeb wedi&apos;i lofnodi</translation>
    </message>
    <message>
        <source>no agreement yet</source>
        <translation>dim cytundeb eto</translation>
    </message>
    <message>
        <source>free then</source>
        <translation>yn rhydd bryd hynny</translation>
    </message>
    <message>
        <source>not free then</source>
        <translation>ddim yn rhydd bryd hynny</translation>
    </message>
    <message>
        <source>the dialect</source>
        <translation>y dafodiaith</translation>
    </message>
    <message>
        <source>not the dialect</source>
        <translation>nid y dafodiaith</translation>
    </message>
    <message>
        <source>the wished gender</source>
        <translation>y rhywedd a ddymunwyd</translation>
    </message>
    <message>
        <source>not the wished gender</source>
        <translation>nid y rhywedd a ddymunwyd</translation>
    </message>
    <message>
        <source>works this way</source>
        <translation>yn gweithio fel hyn</translation>
    </message>
    <message>
        <source>doesn&apos;t work this way</source>
        <translation>ddim yn gweithio fel hyn</translation>
    </message>
    <message>
        <source>notice enough</source>
        <translation>digon o rybudd</translation>
    </message>
    <message>
        <source>short notice</source>
        <translation>rhybudd byr</translation>
    </message>
    <message>
        <source>may be recorded</source>
        <translation>gellir recordio</translation>
    </message>
    <message>
        <source>not to be recorded</source>
        <translation>dim recordio</translation>
    </message>
    <message>
        <source>may be filmed</source>
        <translation>gellir ffilmio</translation>
    </message>
    <message>
        <source>not to be filmed</source>
        <translation>dim ffilmio</translation>
    </message>
    <message>
        <source>doesn&apos;t know the participant</source>
        <translation>ddim yn adnabod y cyfranogwr</translation>
    </message>
    <message>
        <source>knows the participant</source>
        <translation>yn adnabod y cyfranogwr</translation>
    </message>
    <message>
        <source>not ruled out by the participant</source>
        <translation>heb ei wrthod gan y cyfranogwr</translation>
    </message>
    <message>
        <source>the participant asked for somebody else</source>
        <translation>gofynnodd y cyfranogwr am rywun arall</translation>
    </message>
    <message>
        <source>the participant says yes</source>
        <translation>mae&apos;r cyfranogwr yn cytuno</translation>
    </message>
    <message>
        <source>the participant says no</source>
        <translation>mae&apos;r cyfranogwr yn gwrthod</translation>
    </message>
    <message>
        <source>met before</source>
        <translation>wedi cwrdd o&apos;r blaen</translation>
    </message>
    <message>
        <source>rate known</source>
        <translation>cyfradd yn hysbys</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Ansicr</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Heb ofyn</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Menyw</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Dyn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Neges destun</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Drwy e-bost</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Drwy&apos;r post</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Yn bersonol</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Darllen yn uchel</translation>
    </message>
    <message>
        <source>As a recording</source>
        <translation>Fel recordiad</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Ffurflen wedi&apos;i llofnodi</translation>
    </message>
    <message>
        <source>E-signature</source>
        <translation>E-lofnod</translation>
    </message>
    <message>
        <source>Spoken, recorded</source>
        <translation>Ar lafar, recordiwyd</translation>
    </message>
    <message>
        <source>No more contact</source>
        <translation>Dim mwy o gyswllt</translation>
    </message>
    <message>
        <source>No interview</source>
        <translation>Dim cyfweliad</translation>
    </message>
    <message>
        <source>Remove the recording</source>
        <translation>Dileu&apos;r recordiad</translation>
    </message>
    <message>
        <source>Remove name and contacts</source>
        <translation>Dileu enw a manylion cyswllt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Dros y ffôn</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Drwy neges destun</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Ffordd arall</translation>
    </message>
    <message>
        <source>Declined to take part</source>
        <translation>Gwrthododd gymryd rhan</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>Methu cysylltu</translation>
    </message>
    <message>
        <source>The same person as another enquiry</source>
        <translation>Yr un person ag ymholiad arall</translation>
    </message>
    <message>
        <source>More than the study needs</source>
        <translation>Mwy nag sydd ei angen ar yr astudiaeth</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Cafwyd gafael</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Dim ateb</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Gadawyd neges</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Dychwelwyd</translation>
    </message>
    <message>
        <source>I contacted them</source>
        <translation>Cysylltais â nhw</translation>
    </message>
    <message>
        <source>They contacted me</source>
        <translation>Cysyllton nhw â mi</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Gwahoddiad</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Amser newydd</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Canslad</translation>
    </message>
    <message>
        <source>Reminder a week before</source>
        <translation>Nodyn atgoffa wythnos ymlaen llaw</translation>
    </message>
    <message>
        <source>Reminder a day before</source>
        <translation>Nodyn atgoffa ddiwrnod ymlaen llaw</translation>
    </message>
    <message>
        <source>Not screened yet</source>
        <translation>Heb sgrinio eto</translation>
    </message>
    <message>
        <source>Still screening</source>
        <translation>Yn dal i sgrinio</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Angen penderfyniad</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Cymwys</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Anghymwys</translation>
    </message>
    <message>
        <source>No thanks planned</source>
        <translation>Dim diolch wedi&apos;i gynllunio</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Taleb</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Tystysgrif</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>Y cyfranogwr</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Fi</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translation>Y cyfieithydd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>We paused</source>
        <translation>Cafwyd saib</translation>
    </message>
    <message>
        <source>We stopped</source>
        <translation>Stopiwyd</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>Taflen wybodaeth</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Ffurflen gydsynio</translation>
    </message>
    <message>
        <source>Consent script</source>
        <translation>Sgript gydsynio</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Chwith i&apos;r dde</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>De i&apos;r chwith</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Gofynnol</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Dewisol</translation>
    </message>
    <message>
        <source>Required with an interpreter</source>
        <translation>Gofynnol gyda chyfieithydd</translation>
    </message>
    <message>
        <source>Required with video</source>
        <translation>Gofynnol gyda fideo</translation>
    </message>
    <message>
        <source>No permission of its own</source>
        <translation>Dim caniatâd ei hun</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Cymryd rhan</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Recordiad sain</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>Recordiad fideo</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Dyfyniadau</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archifo</translation>
    </message>
    <message>
        <source>Contact about other studies</source>
        <translation>Cyswllt am astudiaethau eraill</translation>
    </message>
    <message>
        <source>A summary sent</source>
        <translation>Anfon crynodeb</translation>
    </message>
    <message>
        <source>Before the interview</source>
        <translation>Cyn y cyfweliad</translation>
    </message>
    <message>
        <source>At the start of the interview</source>
        <translation>Ar ddechrau&apos;r cyfweliad</translation>
    </message>
    <message>
        <source>Their home</source>
        <translation>Eu cartref</translation>
    </message>
    <message>
        <source>Another private place</source>
        <translation>Lle preifat arall</translation>
    </message>
    <message>
        <source>Their workplace</source>
        <translation>Eu gweithle</translation>
    </message>
    <message>
        <source>A community venue</source>
        <translation>Lleoliad cymunedol</translation>
    </message>
    <message>
        <source>A clinic</source>
        <translation>Clinig</translation>
    </message>
    <message>
        <source>The university</source>
        <translation>Y brifysgol</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Â llaw</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Llofnodwyd</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>Ar lafar, gyda thyst</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Cyfweliad</translation>
    </message>
    <message>
        <source>Screening call</source>
        <translation>Galwad sgrinio</translation>
    </message>
    <message>
        <source>Consent call</source>
        <translation>Galwad gydsynio</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Decided: eligible</source>
        <translation>Penderfynwyd: cymwys</translation>
    </message>
    <message>
        <source>Decided: ineligible</source>
        <translation>Penderfynwyd: anghymwys</translation>
    </message>
    <message>
        <source>Screening answers recorded</source>
        <translation>Cofnodwyd atebion sgrinio</translation>
    </message>
    <message>
        <source>Given %1, version %2, %3</source>
        <translation>Rhoddwyd %1, fersiwn %2, %3</translation>
    </message>
    <message>
        <source>Consent corrected: %1</source>
        <translation>Cywirwyd cydsyniad: %1</translation>
    </message>
    <message>
        <source>Consent recorded: %1</source>
        <translation>Cofnodwyd cydsyniad: %1</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>Cyfweliad: %1</translation>
    </message>
    <message>
        <source>You checked in at the place</source>
        <translation>Mewngofnodoch yn y lle</translation>
    </message>
    <message>
        <source>You checked out, safe</source>
        <translation>Allgofnodoch, yn ddiogel</translation>
    </message>
    <message>
        <source>Interview moved from %1 to %2</source>
        <translation>Symudwyd y cyfweliad o %1 i %2</translation>
    </message>
    <message>
        <source>
Asked for by: %1</source>
        <translation>
Gofynnwyd gan: %1</translation>
    </message>
    <message>
        <source>
Because: %1</source>
        <translation>
Oherwydd: %1</translation>
    </message>
    <message>
        <source>Withdrew: %1</source>
        <translation>Tynnodd yn ôl: %1</translation>
    </message>
    <message>
        <source>%1: sent, %2</source>
        <translation>%1: anfonwyd, %2</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 ganddynt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deviation: %1</source>
        <translation>Gwyriad: %1</translation>
    </message>
    <message>
        <source>Went on past a check: %1</source>
        <translation>Aethpwyd heibio i wiriad: %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>Anfonwyd %1</translation>
    </message>
    <message>
        <source>Enquired</source>
        <translation>Holodd</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Caewyd: %1</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Overdue: due out at %1, not checked out</source>
        <translation>Hwyr: i fod allan am %1, heb allgofnodi</translation>
    </message>
    <message>
        <source>Check out if you are safe. Otherwise the buddy should ring now.</source>
        <translation>Allgofnodwch os ydych yn ddiogel. Fel arall dylai&apos;r cyfaill ffonio nawr.</translation>
    </message>
    <message>
        <source>Interviews today</source>
        <translation>Cyfweliadau heddiw</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 i %3</translation>
    </message>
    <message>
        <source>None today.</source>
        <translation>Dim heddiw.</translation>
    </message>
    <message>
        <source>Messages due</source>
        <translation>Negeseuon i&apos;w hanfon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Safe by %1</source>
        <translation>Diogel drwy %1</translation>
    </message>
    <message>
        <source>No safe way to write or ring is known</source>
        <translation>Nid oes ffordd ddiogel hysbys o ysgrifennu na ffonio</translation>
    </message>
    <message>
        <source>None due.</source>
        <translation>Dim yn ddyledus.</translation>
    </message>
    <message>
        <source>Calls due</source>
        <translation>Galwadau i&apos;w gwneud</translation>
    </message>
    <message>
        <source>Ask how they are after the interview</source>
        <translation>Gofyn sut maen nhw ar ôl y cyfweliad</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ffonio&apos;n ôl</translation>
    </message>
    <message>
        <source>Draft message</source>
        <translation>Drafftio neges</translation>
    </message>
    <message>
        <source>Draft e-mail</source>
        <translation>Drafftio e-bost</translation>
    </message>
    <message>
        <source>Draft text message</source>
        <translation>Drafftio neges destun</translation>
    </message>
    <message>
        <source>Draft what to say</source>
        <translation>Drafftio beth i&apos;w ddweud</translation>
    </message>
    <message>
        <source>Draft letter</source>
        <translation>Drafftio llythyr</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Cyfieithwyr</translation>
    </message>
    <message>
        <source>Summaries to send</source>
        <translation>Crynodebau i&apos;w hanfon</translation>
    </message>
    <message>
        <source>Wants a summary of the findings</source>
        <translation>Eisiau crynodeb o&apos;r canfyddiadau</translation>
    </message>
    <message>
        <source>The study is over. Mark each one as sent, and it goes from this list.</source>
        <translation>Mae&apos;r astudiaeth ar ben. Nodwch fod pob un wedi&apos;i anfon, a bydd yn mynd oddi ar y rhestr hon.</translation>
    </message>
    <message>
        <source>Without an outcome</source>
        <translation>Heb ganlyniad</translation>
    </message>
    <message>
        <source>Mark as sent...</source>
        <translation>Nodi ei fod wedi&apos;i anfon...</translation>
    </message>
</context>
<context>
    <name>VisitVerbs</name>
    <message>
        <source>Joining the interview with %1.</source>
        <translation>Yn ymuno â&apos;r cyfweliad gyda %1.</translation>
    </message>
    <message>
        <source>No program opened the link. Copy it from the details instead.</source>
        <translation>Ni agorodd yr un rhaglen y ddolen. Copïwch hi o&apos;r manylion.</translation>
    </message>
    <message>
        <source>Checked in at %1 for %2.</source>
        <translation>Mewngofnodwyd am %1 ar gyfer %2.</translation>
    </message>
    <message>
        <source>Checked out at %1 from %2.</source>
        <translation>Allgofnodwyd am %1 o %2.</translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message>
        <source>no confidentiality agreement</source>
        <translation>dim cytundeb cyfrinachedd</translation>
    </message>
    <message>
        <source>doesn&apos;t speak %1</source>
        <translation>nid yw&apos;n siarad %1</translation>
    </message>
    <message>
        <source>booked elsewhere then</source>
        <translation>wedi&apos;i archebu mewn man arall bryd hynny</translation>
    </message>
    <message>
        <source>away then</source>
        <translation>i ffwrdd bryd hynny</translation>
    </message>
    <message>
        <source>wants to be asked earlier</source>
        <translation>eisiau cael ei holi&apos;n gynt</translation>
    </message>
    <message>
        <source>they know each other</source>
        <translation>maen nhw&apos;n adnabod ei gilydd</translation>
    </message>
    <message>
        <source>not as wished</source>
        <translation>nid fel y dymunwyd</translation>
    </message>
    <message>
        <source>another dialect</source>
        <translation>tafodiaith arall</translation>
    </message>
    <message>
        <source>recording not agreed</source>
        <translation>heb gytuno i recordio</translation>
    </message>
    <message>
        <source>an interpreter is needed</source>
        <translation>mae angen cyfieithydd</translation>
    </message>
    <message>
        <source>only %1 min beside %3 (%2 wanted)</source>
        <translation>dim ond %1 mun wrth %3 (angen %2)</translation>
    </message>
    <message>
        <source>only %1 min to travel from or to %3 (%2 wanted)</source>
        <translation>dim ond %1 mun i deithio o neu i %3 (angen %2)</translation>
    </message>
    <message>
        <source>%1 in that week already</source>
        <translation>%1 yn yr wythnos honno eisoes</translation>
    </message>
    <message>
        <source>%1 on that day already</source>
        <translation>%1 ar y diwrnod hwnnw eisoes</translation>
    </message>
    <message>
        <source>less than %1 h ahead</source>
        <translation>llai na %1 awr i ffwrdd</translation>
    </message>
    <message>
        <source>not a mode they want</source>
        <translation>nid dull y maent ei eisiau</translation>
    </message>
    <message>
        <source>consent isn&apos;t recorded yet</source>
        <translation>cydsyniad heb ei gofnodi eto</translation>
    </message>
    <message>
        <source>consent is to be given again</source>
        <translation>rhaid rhoi cydsyniad eto</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>tynnwyd cydsyniad yn ôl</translation>
    </message>
    <message>
        <source>no recording</source>
        <translation>dim recordio</translation>
    </message>
    <message>
        <source>not wanted by the participant</source>
        <translation>heb ei ddymuno gan y cyfranogwr</translation>
    </message>
    <message>
        <source>the participant hasn&apos;t said yes</source>
        <translation>nid yw&apos;r cyfranogwr wedi cytuno</translation>
    </message>
    <message>
        <source>doesn&apos;t work in this mode</source>
        <translation>nid yw&apos;n gweithio yn y dull hwn</translation>
    </message>
    <message>
        <source>not to be filmed</source>
        <translation>dim ffilmio</translation>
    </message>
    <message>
        <source>your calendar is busy then</source>
        <translation>mae eich calendr yn brysur bryd hynny</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>y tu allan i oriau gwaith</translation>
    </message>
    <message>
        <source>not a time they offered</source>
        <translation>nid amser a gynigiwyd ganddynt</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>yn y gorffennol</translation>
    </message>
    <message>
        <source>taking consent was stopped</source>
        <translation>stopiwyd cymryd cydsyniad</translation>
    </message>
</context>
<context>
    <name>WeekBlocks</name>
    <message>
        <source>agreed as %1, %2</source>
        <translation>cytunwyd fel %1, %2</translation>
    </message>
    <message>
        <source>Clocks go back: this hour comes twice</source>
        <translation>Clociau&apos;n mynd yn ôl: daw&apos;r awr hon ddwywaith</translation>
    </message>
    <message>
        <source>Clocks go forward: no such hour</source>
        <translation>Clociau&apos;n mynd ymlaen: dim awr o&apos;r fath</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Prysur</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Ddim yn gweithio</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>Gŵyl banc</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Cynlluniwyd</translation>
    </message>
    <message>
        <source>Interpreter %1</source>
        <translation>Cyfieithydd %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Galwad %1</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Before recruitment opens</source>
        <translation>Cyn i&apos;r recriwtio agor</translation>
    </message>
    <message>
        <source>After the study&apos;s end</source>
        <translation>Ar ôl diwedd yr astudiaeth</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>free</source>
        <translation>rhydd</translation>
    </message>
    <message>
        <source>%1 would move to %2.</source>
        <translation>Byddai %1 yn symud i %2.</translation>
    </message>
    <message>
        <source>A new interview on %1.</source>
        <translation>Cyfweliad newydd ar %1.</translation>
    </message>
    <message>
        <source>Not possible:</source>
        <translation>Ddim yn bosibl:</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>drwy&apos;r dydd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>kept free for %1</source>
        <translation>cedwir yn rhydd ar gyfer %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>y tu allan i oriau gwaith</translation>
    </message>
</context>
<context>
    <name>WhomText</name>
    <message>
        <source>asked not to be contacted</source>
        <translation>gofynnodd am beidio â chysylltu</translation>
    </message>
    <message>
        <source>not asked yet how to reach them safely</source>
        <translation>heb ofyn eto sut i gysylltu&apos;n ddiogel</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>unrhyw ffordd</translation>
    </message>
    <message>
        <source>reach safely: %1</source>
        <translation>cysylltu&apos;n ddiogel: %1</translation>
    </message>
    <message>
        <source>reach safely: %1, %2</source>
        <translation>cysylltu&apos;n ddiogel: %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>yn siarad %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>available %1</source>
        <translation>ar gael %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The kind of place is none of the study&apos;s. Choose one of these: %*. The address itself goes into the place.</source>
        <translation>Nid yw&apos;r math hwn o le yn perthyn i&apos;r astudiaeth. Dewiswch un o&apos;r rhain: %*. Mae&apos;r cyfeiriad ei hun yn mynd i&apos;r lle.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is another one than Colloquy saw: two copies of this study went ways of their own. Keep both files and compare them.</source>
        <translation>Mae cofnod %1 o&apos;r llwybr archwilio yn wahanol i&apos;r un a welodd Colloquy: aeth dau gopi o&apos;r astudiaeth hon eu ffyrdd eu hunain. Cadwch y ddwy ffeil a&apos;u cymharu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; also takes the time of the day. Write it like this: 2026-12-01T10:00.</source>
        <translation>Mae angen yr amser o&apos;r dydd hefyd ar &quot;%1&quot;. Ysgrifennwch ef fel hyn: 2026-12-01T10:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no such day or time as %2. Check the calendar and the clock.</source>
        <translation>&quot;%1&quot;: nid oes diwrnod nac amser fel %2. Gwiriwch y calendr a&apos;r cloc.</translation>
    </message>
    <message>
        <source>Taking consent from %1 was stopped, for it was unclear whether they can decide. Talk it over with the supervisor before asking again.</source>
        <translation>Stopiwyd cymryd cydsyniad gan %1, gan nad oedd yn glir a allant benderfynu. Trafodwch hyn gyda&apos;r goruchwyliwr cyn gofyn eto.</translation>
    </message>
    <message>
        <source>Taking consent was stopped, for it was unclear whether the person can decide. Talk it over with the supervisor before asking again.</source>
        <translation>Stopiwyd cymryd cydsyniad, gan nad oedd yn glir a all y person benderfynu. Trafodwch hyn gyda&apos;r goruchwyliwr cyn gofyn eto.</translation>
    </message>
    <message>
        <source>The file is no picture or PDF that can be kept. Choose a PNG, JPEG or PDF file of up to 20 MB.</source>
        <translation>Nid yw&apos;r ffeil yn llun nac yn PDF y gellir ei gadw. Dewiswch ffeil PNG, JPEG neu PDF hyd at 20 MB.</translation>
    </message>
    <message>
        <source>The signed form of %1 is not attached. Attach a scan or photo, or give the reason why there is none.</source>
        <translation>Nid yw ffurflen lofnodedig %1 wedi&apos;i hatodi. Atodwch sgan neu lun, neu rhowch y rheswm pam nad oes un.</translation>
    </message>
    <message>
        <source>The signed form is not attached. Attach a scan or photo, or give the reason why there is none.</source>
        <translation>Nid yw&apos;r ffurflen lofnodedig wedi&apos;i hatodi. Atodwch sgan neu lun, neu rhowch y rheswm pam nad oes un.</translation>
    </message>
    <message>
        <source>The link list can&apos;t be destroyed yet. See what is still due at the study&apos;s end.</source>
        <translation>Ni ellir dinistrio&apos;r rhestr gyswllt eto. Gweler beth sydd ar ôl ar ddiwedd yr astudiaeth.</translation>
    </message>
    <message>
        <source>The link list was destroyed on %2; names and contacts can&apos;t be brought back.</source>
        <translation>Dinistriwyd y rhestr gyswllt ar %2; ni ellir dod ag enwau a manylion yn ôl.</translation>
    </message>
    <message>
        <source>The link list was destroyed; names and contacts can&apos;t be brought back.</source>
        <translation>Dinistriwyd y rhestr gyswllt; ni ellir dod ag enwau a manylion yn ôl.</translation>
    </message>
    <message>
        <source>The interpreters for %1 aren&apos;t available at any time that is left. Ask them for more times.</source>
        <translation>Nid yw&apos;r cyfieithwyr ar gyfer %1 ar gael ar unrhyw amser sydd ar ôl. Gofynnwch iddynt am fwy o amserau.</translation>
    </message>
    <message>
        <source>Interpreter %1 isn&apos;t available at %2. Choose another time or interpreter, or give the reason why this one will do.</source>
        <translation>Nid yw cyfieithydd %1 ar gael am %2. Dewiswch amser neu gyfieithydd arall, neu rhowch y rheswm pam y gwnaiff hwn y tro.</translation>
    </message>
    <message>
        <source>The interpreter isn&apos;t available then. Choose another time or interpreter, or give the reason why this one will do.</source>
        <translation>Nid yw&apos;r cyfieithydd ar gael bryd hynny. Dewiswch amser neu gyfieithydd arall, neu rhowch y rheswm pam y gwnaiff hwn y tro.</translation>
    </message>
    <message>
        <source>Interpreter %1 hasn&apos;t agreed to being recorded. Ask before the interview, or give a reason.</source>
        <translation>Nid yw cyfieithydd %1 wedi cytuno i gael ei recordio. Gofynnwch cyn y cyfweliad, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The interpreter hasn&apos;t agreed to being recorded. Ask first, or leave the recorder off.</source>
        <translation>Nid yw&apos;r cyfieithydd wedi cytuno i gael ei recordio. Gofynnwch yn gyntaf, neu gadewch y recordydd i ffwrdd.</translation>
    </message>
    <message>
        <source>%1 speaks %L2 and needs an interpreter, but none is wanted or asked. Ask one, or give the reason why it is booked without; one stays wanted until it is released.</source>
        <translation>Mae %1 yn siarad %L2 ac angen cyfieithydd, ond nid oes un yn cael ei geisio na&apos;i holi. Gofynnwch i un, neu rhowch y rheswm dros drefnu hebddo; bydd un yn dal i gael ei geisio nes ei ryddhau.</translation>
    </message>
    <message>
        <source>%1 speaks %L2 and needs an interpreter, but none has confirmed. Confirm one before you start.</source>
        <translation>Mae %1 yn siarad %L2 ac angen cyfieithydd, ond nid oes un wedi cadarnhau. Cadarnhewch un cyn dechrau.</translation>
    </message>
    <message>
        <source>%1 needs an interpreter. Ask one and record the answer.</source>
        <translation>Mae angen cyfieithydd ar %1. Gofynnwch i un a chofnodwch yr ateb.</translation>
    </message>
    <message>
        <source>An interpreter is needed. Ask one and record the answer.</source>
        <translation>Mae angen cyfieithydd. Gofynnwch i un a chofnodwch yr ateb.</translation>
    </message>
    <message>
        <source>Interpreter %1 doesn&apos;t interpret %L2. Choose another interpreter, or add the language.</source>
        <translation>Nid yw cyfieithydd %1 yn cyfieithu %L2. Dewiswch un arall, neu ychwanegwch yr iaith.</translation>
    </message>
    <message>
        <source>Interpreter %1 has no confidentiality agreement on record. Record it, or choose another interpreter.</source>
        <translation>Nid oes cytundeb cyfrinachedd ar gofnod gan gyfieithydd %1. Cofnodwch ef, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>The interpreter lacks a confidentiality agreement or the language. Complete the record, or choose another one.</source>
        <translation>Nid oes gan y cyfieithydd gytundeb cyfrinachedd neu&apos;r iaith. Cwblhewch y cofnod, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>Interpreter %1 and %2 know each other. Choose another interpreter, or give the reason why this is all right.</source>
        <translation>Mae cyfieithydd %1 a %2 yn adnabod ei gilydd. Dewiswch un arall, neu rhowch y rheswm pam mae hyn yn iawn.</translation>
    </message>
    <message>
        <source>The interpreter and the participant know each other. Choose another interpreter, or give the reason why this is all right.</source>
        <translation>Mae&apos;r cyfieithydd a&apos;r cyfranogwr yn adnabod ei gilydd. Dewiswch un arall, neu rhowch y rheswm pam mae hyn yn iawn.</translation>
    </message>
    <message>
        <source>A %W2 interpreter was wished, and %1 isn&apos;t known to be one. Choose another interpreter, or give a reason.</source>
        <translation>Dymunwyd cyfieithydd: %W2, ac ni wyddys a yw %1 felly. Dewiswch un arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The interpreter isn&apos;t of the wished gender. Choose another one, or give a reason.</source>
        <translation>Nid yw&apos;r cyfieithydd o&apos;r rhywedd a ddymunwyd. Dewiswch un arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Interpreter %1 doesn&apos;t list the dialect of %2. Ask whether they understand each other, or give a reason.</source>
        <translation>Nid yw cyfieithydd %1 yn rhestru tafodiaith %2. Gofynnwch a ydynt yn deall ei gilydd, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The interpreter doesn&apos;t list the participant&apos;s dialect. Ask whether they understand each other, or give a reason.</source>
        <translation>Nid yw&apos;r cyfieithydd yn rhestru tafodiaith y cyfranogwr. Gofynnwch a ydynt yn deall ei gilydd, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The interpreters for %1 want to be asked earlier than that. Choose later dates.</source>
        <translation>Mae&apos;r cyfieithwyr ar gyfer %1 eisiau cael eu holi&apos;n gynt na hynny. Dewiswch ddyddiadau diweddarach.</translation>
    </message>
    <message>
        <source>Interpreter %1 charges %2 % of the fee for calling off this late. Give the reason to go on.</source>
        <translation>Mae cyfieithydd %1 yn codi %2 % o&apos;r ffi am ganslo mor hwyr. Rhowch y rheswm i fynd ymlaen.</translation>
    </message>
    <message>
        <source>Interpreter %1 wants to be asked at least %2 h before. Choose a later time, or give a reason.</source>
        <translation>Mae cyfieithydd %1 eisiau cael ei holi o leiaf %2 awr ymlaen llaw. Dewiswch amser diweddarach, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>This is late for the interpreter. Choose a later time, or give a reason.</source>
        <translation>Mae hyn yn hwyr i&apos;r cyfieithydd. Dewiswch amser diweddarach, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>No cleared interpreter for %L2 is on record. Add one, or record the confidentiality agreement of one who is.</source>
        <translation>Nid oes cyfieithydd cliriedig ar gyfer %L2 ar gofnod. Ychwanegwch un, neu cofnodwch gytundeb cyfrinachedd un sydd yno.</translation>
    </message>
    <message>
        <source>No cleared interpreter for this language is on record. Add one, or record the confidentiality agreement of one who is.</source>
        <translation>Nid oes cyfieithydd cliriedig ar gyfer yr iaith hon ar gofnod. Ychwanegwch un, neu cofnodwch gytundeb cyfrinachedd un sydd yno.</translation>
    </message>
    <message>
        <source>%1 asked not to have interpreter %2. Choose another interpreter, or give the reason why this is all right.</source>
        <translation>Gofynnodd %1 am beidio â chael cyfieithydd %2. Dewiswch un arall, neu rhowch y rheswm pam mae hyn yn iawn.</translation>
    </message>
    <message>
        <source>This interpreter is one that the participant asked not to have. Choose another, or give a reason.</source>
        <translation>Gofynnodd y cyfranogwr am beidio â chael y cyfieithydd hwn. Dewiswch un arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t said yes to interpreter %2. Ask before the interview, or give a reason.</source>
        <translation>Nid yw %1 wedi cytuno i gyfieithydd %2. Gofynnwch cyn y cyfweliad, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The participant hasn&apos;t said yes to this interpreter. Ask before the interview, or give a reason.</source>
        <translation>Nid yw&apos;r cyfranogwr wedi cytuno i&apos;r cyfieithydd hwn. Gofynnwch cyn y cyfweliad, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>British Sign Language over %2 minutes takes two interpreters. Ask a second one, shorten the interview, or give a reason.</source>
        <translation>Mae angen dau gyfieithydd ar Iaith Arwyddion Prydain dros %2 munud. Gofynnwch i ail un, byrhewch y cyfweliad, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>A signed interview this long takes two interpreters. Ask a second one, shorten the interview, or give a reason.</source>
        <translation>Mae angen dau gyfieithydd ar gyfweliad arwyddo mor hir. Gofynnwch i ail un, byrhewch y cyfweliad, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Interpreter %1 doesn&apos;t work in this mode. Choose another interpreter or mode, or give a reason.</source>
        <translation>Nid yw cyfieithydd %1 yn gweithio yn y dull hwn. Dewiswch gyfieithydd neu ddull arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The interpreter doesn&apos;t work in this mode. Choose another interpreter or mode, or give a reason.</source>
        <translation>Nid yw&apos;r cyfieithydd yn gweithio yn y dull hwn. Dewiswch gyfieithydd neu ddull arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The message in %L1 is a draft that nobody who grew up with the language has read yet. Let somebody read it before it goes out.</source>
        <translation>Drafft yw&apos;r neges yn %L1 nad oes neb a fagwyd yn yr iaith wedi&apos;i darllen eto. Gadewch i rywun ei darllen cyn iddi fynd allan.</translation>
    </message>
    <message>
        <source>There is no message in %L1 yet; this one is in English. Have it translated, or read it to them.</source>
        <translation>Nid oes neges yn %L1 eto; mae hon yn Saesneg. Trefnwch gyfieithiad, neu ei darllen iddynt.</translation>
    </message>
    <message>
        <source>There is no message in their language yet; this one is in English. Have it translated, or read it to them.</source>
        <translation>Nid oes neges yn eu hiaith eto; mae hon yn Saesneg. Trefnwch gyfieithiad, neu ei darllen iddynt.</translation>
    </message>
    <message>
        <source>Booked interviews that are longer than that: %2. They stay as they are. Give the reason to go on.</source>
        <translation>Cyfweliadau a drefnwyd sy&apos;n hirach na hynny: %2. Maent yn aros fel y maent. Rhowch y rheswm i fynd ymlaen.</translation>
    </message>
    <message>
        <source>The study&apos;s last day comes before a time that would fit %1. Choose earlier dates.</source>
        <translation>Daw diwrnod olaf yr astudiaeth cyn amser a fyddai&apos;n addas i %1. Dewiswch ddyddiadau cynharach.</translation>
    </message>
    <message>
        <source>Booked interviews that lie after that last day: %2. They stay as they are until you move or cancel them. Give the reason to go on.</source>
        <translation>Cyfweliadau a drefnwyd ar ôl y diwrnod olaf hwnnw: %2. Maent yn aros nes i chi eu symud neu eu canslo. Rhowch y rheswm i fynd ymlaen.</translation>
    </message>
    <message>
        <source>Recruitment opens only after these dates. Choose later ones.</source>
        <translation>Mae&apos;r recriwtio&apos;n agor ar ôl y dyddiadau hyn. Dewiswch rai diweddarach.</translation>
    </message>
    <message>
        <source>Booked interviews that lie before that first day: %2. They stay as they are until you move or cancel them. Give the reason to go on.</source>
        <translation>Cyfweliadau a drefnwyd cyn y diwrnod cyntaf hwnnw: %2. Maent yn aros nes i chi eu symud neu eu canslo. Rhowch y rheswm i fynd ymlaen.</translation>
    </message>
    <message>
        <source>%2 min are longer than this study&apos;s longest interview, %3 min. Plan %3 min or fewer.</source>
        <translation>Mae %2 mun yn hirach na chyfweliad hiraf yr astudiaeth hon, %3 mun. Cynlluniwch %3 mun neu lai.</translation>
    </message>
    <message>
        <source>The interview is planned longer than the study allows. Make it shorter.</source>
        <translation>Mae&apos;r cyfweliad yn hirach nag y mae&apos;r astudiaeth yn ei ganiatáu. Byrhewch ef.</translation>
    </message>
    <message>
        <source>The interview would take place after the study&apos;s last day, %2. Choose an earlier day.</source>
        <translation>Byddai&apos;r cyfweliad ar ôl diwrnod olaf yr astudiaeth, %2. Dewiswch ddiwrnod cynharach.</translation>
    </message>
    <message>
        <source>The interview would take place after the study&apos;s last day. Choose an earlier day.</source>
        <translation>Byddai&apos;r cyfweliad ar ôl diwrnod olaf yr astudiaeth. Dewiswch ddiwrnod cynharach.</translation>
    </message>
    <message>
        <source>The interview would take place before recruitment opens on %2. Choose a later day.</source>
        <translation>Byddai&apos;r cyfweliad cyn i&apos;r recriwtio agor ar %2. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>The interview would take place before recruitment opens. Choose a later day.</source>
        <translation>Byddai&apos;r cyfweliad cyn i&apos;r recriwtio agor. Dewiswch ddiwrnod diweddarach.</translation>
    </message>
    <message>
        <source>%1&apos;s interview is already over (ended early, usable). Book another one that continues it.</source>
        <translation>Mae cyfweliad %1 drosodd (gorffen yn gynnar, defnyddiadwy). Trefnwch un arall sy&apos;n ei barhau.</translation>
    </message>
    <message>
        <source>%1&apos;s interview has begun already. Record how it ends.</source>
        <translation>Mae cyfweliad %1 wedi dechrau eisoes. Cofnodwch sut mae&apos;n gorffen.</translation>
    </message>
    <message>
        <source>%1 still has an interview (%W2). Cancel it, or record how it ended, before you close the record.</source>
        <translation>Mae gan %1 gyfweliad o hyd (%W2). Canslwch ef, neu cofnodwch sut y daeth i ben, cyn cau&apos;r cofnod.</translation>
    </message>
    <message>
        <source>%1&apos;s interview was moved to another time. Use the new one.</source>
        <translation>Symudwyd cyfweliad %1 i amser arall. Defnyddiwch yr un newydd.</translation>
    </message>
    <message>
        <source>%1&apos;s interview isn&apos;t face to face, so there is no place to check in at.</source>
        <translation>Nid yw cyfweliad %1 wyneb yn wyneb, felly nid oes lle i fewngofnodi iddo.</translation>
    </message>
    <message>
        <source>%1&apos;s interview is still at its first time. Choose another message, or move it.</source>
        <translation>Mae cyfweliad %1 yn dal ar ei amser cyntaf. Dewiswch neges arall, neu symudwch ef.</translation>
    </message>
    <message>
        <source>%1&apos;s interview is down as &quot;%W2&quot; by now, and this step doesn&apos;t fit that. Look at the interview and choose another step.</source>
        <translation>Cyflwr cyfweliad %1 yw &quot;%W2&quot; erbyn hyn, ac nid yw&apos;r cam hwn yn ffitio. Edrychwch ar y cyfweliad a dewiswch gam arall.</translation>
    </message>
    <message>
        <source>%1 has no interview that this step fits. Look at the participant&apos;s interviews and choose another step.</source>
        <translation>Nid oes gan %1 gyfweliad y mae&apos;r cam hwn yn ei ffitio. Edrychwch ar gyfweliadau&apos;r cyfranogwr a dewiswch gam arall.</translation>
    </message>
    <message>
        <source>This step doesn&apos;t fit the interview as it stands. Look at it and choose another step.</source>
        <translation>Nid yw&apos;r cam hwn yn ffitio&apos;r cyfweliad fel y mae. Edrychwch arno a dewiswch gam arall.</translation>
    </message>
    <message>
        <source>%1 already has an interview, and each person is interviewed once. Move the one that is booked; only one that ended early can be continued, once.</source>
        <translation>Mae gan %1 gyfweliad eisoes, a chyfwelir pob person unwaith. Symudwch yr un a drefnwyd; dim ond un a orffennodd yn gynnar y gellir ei barhau, unwaith.</translation>
    </message>
    <message>
        <source>This person already has an interview, and each person is interviewed once. Move the one that is booked.</source>
        <translation>Mae gan y person hwn gyfweliad eisoes, a chyfwelir pob person unwaith. Symudwch yr un a drefnwyd.</translation>
    </message>
    <message>
        <source>The interview with %1 is agreed for %2, which is not now. Move it first if it takes place now, or give a reason.</source>
        <translation>Cytunwyd ar gyfweliad %1 ar gyfer %2, nid nawr. Symudwch ef yn gyntaf os yw&apos;n digwydd nawr, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The interview is agreed for another time, which is not now. Move it first if it takes place now, or give a reason.</source>
        <translation>Cytunwyd ar y cyfweliad ar gyfer amser arall, nid nawr. Symudwch ef yn gyntaf os yw&apos;n digwydd nawr, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>That is when it is agreed already. Choose another time.</source>
        <translation>Dyna&apos;r amser a gytunwyd eisoes. Dewiswch amser arall.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t available at any time that is left. Ask whether they have more times.</source>
        <translation>Nid yw %1 ar gael ar unrhyw amser sydd ar ôl. Gofynnwch a oes ganddynt fwy o amserau.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t available at %2. Choose a time that fits, or give the reason why this one will do.</source>
        <translation>Nid yw %1 ar gael am %2. Dewiswch amser addas, neu rhowch y rheswm pam y gwnaiff hwn y tro.</translation>
    </message>
    <message>
        <source>The participant isn&apos;t available then. Choose a time that fits, or give the reason why this one will do.</source>
        <translation>Nid yw&apos;r cyfranogwr ar gael bryd hynny. Dewiswch amser addas, neu rhowch y rheswm pam y gwnaiff hwn y tro.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t choose %W2 as a way to talk. Choose another way, or give a reason.</source>
        <translation>Ni ddewisodd %1 %W2 fel ffordd o siarad. Dewiswch ffordd arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The participant didn&apos;t choose this way to talk. Choose another one, or give a reason.</source>
        <translation>Ni ddewisodd y cyfranogwr y ffordd hon o siarad. Dewiswch un arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>These dates are over. Choose dates that lie ahead.</source>
        <translation>Mae&apos;r dyddiadau hyn wedi mynd heibio. Dewiswch ddyddiadau i ddod.</translation>
    </message>
    <message>
        <source>The interview with %1 would start in the past. Choose a later time, or give a reason if it is recorded afterwards.</source>
        <translation>Byddai&apos;r cyfweliad gyda %1 yn dechrau yn y gorffennol. Dewiswch amser diweddarach, neu rhowch reswm os caiff ei gofnodi wedyn.</translation>
    </message>
    <message>
        <source>This time is in the past. Choose a later one, or give a reason if it is recorded afterwards.</source>
        <translation>Mae&apos;r amser hwn yn y gorffennol. Dewiswch un diweddarach, neu rhowch reswm os caiff ei gofnodi wedyn.</translation>
    </message>
    <message>
        <source>The confidentiality agreement can&apos;t be signed in the future. Check its day.</source>
        <translation>Ni ellir llofnodi&apos;r cytundeb cyfrinachedd yn y dyfodol. Gwiriwch ei ddiwrnod.</translation>
    </message>
    <message>
        <source>What is recorded as done (%F1) can&apos;t lie in the future. Check the date and the time.</source>
        <translation>Ni all yr hyn a gofnodir fel wedi&apos;i wneud (%F1) fod yn y dyfodol. Gwiriwch y dyddiad a&apos;r amser.</translation>
    </message>
    <message>
        <source>What is recorded as done can&apos;t lie in the future. Check the date and the time.</source>
        <translation>Ni all yr hyn a gofnodir fel wedi&apos;i wneud fod yn y dyfodol. Gwiriwch y dyddiad a&apos;r amser.</translation>
    </message>
    <message>
        <source>%1 has another interview at that time. Choose another time.</source>
        <translation>Mae gan %1 gyfweliad arall bryd hynny. Dewiswch amser arall.</translation>
    </message>
    <message>
        <source>The participant has another interview at that time. Choose another time.</source>
        <translation>Mae gan y cyfranogwr gyfweliad arall bryd hynny. Dewiswch amser arall.</translation>
    </message>
    <message>
        <source>You are in the interview with %1 at that time, from %2. Choose a time that doesn&apos;t overlap it.</source>
        <translation>Rydych yn y cyfweliad gyda %1 bryd hynny, o %2. Dewiswch amser nad yw&apos;n gorgyffwrdd.</translation>
    </message>
    <message>
        <source>You are in another interview at that time. Choose a time that doesn&apos;t overlap it.</source>
        <translation>Rydych mewn cyfweliad arall bryd hynny. Dewiswch amser nad yw&apos;n gorgyffwrdd.</translation>
    </message>
    <message>
        <source>Interpreter %1 is asked or booked for another interview from %2. Choose another time or interpreter.</source>
        <translation>Mae cyfieithydd %1 wedi&apos;i holi neu ei archebu ar gyfer cyfweliad arall o %2. Dewiswch amser neu gyfieithydd arall.</translation>
    </message>
    <message>
        <source>The interpreter is asked or booked for another interview at that time. Choose another time or interpreter.</source>
        <translation>Mae&apos;r cyfieithydd wedi&apos;i holi neu ei archebu ar gyfer cyfweliad arall bryd hynny. Dewiswch amser neu gyfieithydd arall.</translation>
    </message>
    <message>
        <source>Your imported calendar is busy at the times that would fit %1. See what could be moved.</source>
        <translation>Mae&apos;r calendr a fewnforiwyd yn brysur ar yr amserau a fyddai&apos;n addas i %1. Gwelwch beth y gellid ei symud.</translation>
    </message>
    <message>
        <source>Your calendar says that you are busy from %2 to %3. Choose another time, or give a reason.</source>
        <translation>Mae eich calendr yn dweud eich bod yn brysur o %2 i %3. Dewiswch amser arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Your calendar says that you are busy at that time. Choose another time, or give a reason.</source>
        <translation>Mae eich calendr yn dweud eich bod yn brysur bryd hynny. Dewiswch amser arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Only %2 min are left between this, with the talks before and after it, and the interview with %1; the buffers ask for %3 min. Choose another time, or give a reason.</source>
        <translation>Dim ond %2 mun sydd rhwng hwn, gyda&apos;r sgyrsiau cyn ac ar ei ôl, a&apos;r cyfweliad gyda %1; mae&apos;r bylchau&apos;n gofyn am %3 mun. Dewiswch amser arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Too little time is left between this and another interview. Choose another time, or give a reason.</source>
        <translation>Mae rhy ychydig o amser rhwng hwn a chyfweliad arall. Dewiswch amser arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Only %2 min are left to travel between this and the interview with %1; %3 min are needed. Choose another time, or give a reason.</source>
        <translation>Dim ond %2 mun sydd i deithio rhwng hwn a&apos;r cyfweliad gyda %1; mae angen %3 mun. Dewiswch amser arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Too little time is left to travel between this and another interview. Choose another time, or give a reason.</source>
        <translation>Mae rhy ychydig o amser i deithio rhwng hwn a chyfweliad arall. Dewiswch amser arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The times that would fit %1 lie outside your working hours. Add hours, or ask for other times.</source>
        <translation>Mae&apos;r amserau a fyddai&apos;n addas i %1 y tu allan i&apos;ch oriau gwaith. Ychwanegwch oriau, neu gofynnwch am amserau eraill.</translation>
    </message>
    <message>
        <source>%2 lies outside your working hours. Choose another time, or give a reason.</source>
        <translation>Mae %2 y tu allan i&apos;ch oriau gwaith. Dewiswch amser arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>This time lies outside your working hours. Choose another one, or give a reason.</source>
        <translation>Mae&apos;r amser hwn y tu allan i&apos;ch oriau gwaith. Dewiswch un arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Your most for a day or week is reached at the times that would fit %1. Allow more, or choose longer dates.</source>
        <translation>Cyrhaeddwyd eich mwyafswm am ddiwrnod neu wythnos ar yr amserau a fyddai&apos;n addas i %1. Caniatewch fwy, neu dewiswch gyfnod hirach.</translation>
    </message>
    <message>
        <source>Your most for one day (%2) is already booked on %1. Choose another day, or give a reason.</source>
        <translation>Mae eich mwyafswm am un diwrnod (%2) wedi&apos;i drefnu eisoes ar %1. Dewiswch ddiwrnod arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Your most for one week (%2) is already booked in the week from %1. Choose another week, or give a reason.</source>
        <translation>Mae eich mwyafswm am un wythnos (%2) wedi&apos;i drefnu eisoes yn yr wythnos o %1. Dewiswch wythnos arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>No more interviews fit into that day or week. Choose another one, or give a reason.</source>
        <translation>Nid oes lle i fwy o gyfweliadau yn y diwrnod neu&apos;r wythnos honno. Dewiswch un arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The times that would fit %1 come sooner than the notice you keep. Choose later dates.</source>
        <translation>Daw&apos;r amserau a fyddai&apos;n addas i %1 yn gynt na&apos;ch cyfnod rhybudd. Dewiswch ddyddiadau diweddarach.</translation>
    </message>
    <message>
        <source>The interview with %1 is less than %2 h away. Choose a later time, or give a reason.</source>
        <translation>Mae&apos;r cyfweliad gyda %1 lai na %2 awr i ffwrdd. Dewiswch amser diweddarach, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The interview is too close to now. Choose a later time, or give a reason.</source>
        <translation>Mae&apos;r cyfweliad yn rhy agos. Dewiswch amser diweddarach, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist in %2, for clocks go forward then. Choose a time before or after that hour.</source>
        <translation>Nid yw %1 yn bod yn %2, gan fod y clociau&apos;n mynd ymlaen bryd hynny. Dewiswch amser cyn neu ar ôl yr awr honno.</translation>
    </message>
    <message>
        <source>This local time doesn&apos;t exist, for clocks go forward then. Choose a time before or after that hour.</source>
        <translation>Nid yw&apos;r amser lleol hwn yn bod, gan fod y clociau&apos;n mynd ymlaen bryd hynny. Dewiswch amser cyn neu ar ôl yr awr honno.</translation>
    </message>
    <message>
        <source>%1 occurs twice in %2, for clocks go back then. Say whether the first or the second is meant.</source>
        <translation>Daw %1 ddwywaith yn %2, gan fod y clociau&apos;n mynd yn ôl bryd hynny. Dywedwch ai&apos;r cyntaf neu&apos;r ail a olygir.</translation>
    </message>
    <message>
        <source>This local time occurs twice, for clocks go back then. Say whether the first or the second is meant.</source>
        <translation>Daw&apos;r amser lleol hwn ddwywaith, gan fod y clociau&apos;n mynd yn ôl bryd hynny. Dywedwch ai&apos;r cyntaf neu&apos;r ail a olygir.</translation>
    </message>
    <message>
        <source>The interview with %1 takes place at a &quot;%W2&quot;, which needs a buddy and the time by which you are out. Record both before you start.</source>
        <translation>Mae&apos;r cyfweliad gyda %1 mewn &quot;%W2&quot;, sy&apos;n gofyn am gyfaill a&apos;r amser y byddwch allan. Cofnodwch y ddau cyn dechrau.</translation>
    </message>
    <message>
        <source>This place needs a buddy and the time by which you are out. Record both before you start.</source>
        <translation>Mae&apos;r lle hwn yn gofyn am gyfaill a&apos;r amser y byddwch allan. Cofnodwch y ddau cyn dechrau.</translation>
    </message>
    <message>
        <source>Create study</source>
        <translation>Creu astudiaeth</translation>
    </message>
    <message>
        <source>Change study settings</source>
        <translation>Newid gosodiadau&apos;r astudiaeth</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Ychwanegu cyfranogwr</translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation>Newid cyfranogwr</translation>
    </message>
    <message>
        <source>Record screening</source>
        <translation>Cofnodi sgrinio</translation>
    </message>
    <message>
        <source>Record information given</source>
        <translation>Cofnodi gwybodaeth a roddwyd</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Cofnodi cyswllt</translation>
    </message>
    <message>
        <source>Close participant</source>
        <translation>Cau cyfranogwr</translation>
    </message>
    <message>
        <source>Open participant again</source>
        <translation>Agor cyfranogwr eto</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>Cofnodi tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Mewnforio cyfranogwyr</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Cofnodi cydsyniad</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Ychwanegu dogfen</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Golygu dogfen</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Dileu drafft</translation>
    </message>
    <message>
        <source>Bring document into use</source>
        <translation>Dod â dogfen i ddefnydd</translation>
    </message>
    <message>
        <source>Book interview</source>
        <translation>Trefnu cyfweliad</translation>
    </message>
    <message>
        <source>Confirm interview</source>
        <translation>Cadarnhau cyfweliad</translation>
    </message>
    <message>
        <source>Move interview</source>
        <translation>Symud cyfweliad</translation>
    </message>
    <message>
        <source>Cancel interview</source>
        <translation>Canslo cyfweliad</translation>
    </message>
    <message>
        <source>Change interview</source>
        <translation>Newid cyfweliad</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>Dechrau cyfweliad</translation>
    </message>
    <message>
        <source>Finish interview</source>
        <translation>Gorffen cyfweliad</translation>
    </message>
    <message>
        <source>Check in at the place</source>
        <translation>Mewngofnodi yn y lle</translation>
    </message>
    <message>
        <source>Check out of the place</source>
        <translation>Allgofnodi o&apos;r lle</translation>
    </message>
    <message>
        <source>Draft message</source>
        <translation>Drafftio neges</translation>
    </message>
    <message>
        <source>Take over the plan</source>
        <translation>Derbyn y cynllun</translation>
    </message>
    <message>
        <source>Add interpreter</source>
        <translation>Ychwanegu cyfieithydd</translation>
    </message>
    <message>
        <source>Change interpreter</source>
        <translation>Newid cyfieithydd</translation>
    </message>
    <message>
        <source>Ask interpreter</source>
        <translation>Gofyn i gyfieithydd</translation>
    </message>
    <message>
        <source>Confirm interpreter</source>
        <translation>Cadarnhau cyfieithydd</translation>
    </message>
    <message>
        <source>Record that the interpreter declined</source>
        <translation>Cofnodi bod y cyfieithydd wedi gwrthod</translation>
    </message>
    <message>
        <source>Release interpreter</source>
        <translation>Rhyddhau cyfieithydd</translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation>Anfon diolch</translation>
    </message>
    <message>
        <source>Record that thanks arrived</source>
        <translation>Cofnodi bod diolch wedi cyrraedd</translation>
    </message>
    <message>
        <source>Record that thanks were declined</source>
        <translation>Cofnodi bod diolch wedi&apos;i wrthod</translation>
    </message>
    <message>
        <source>Record that a voucher was requested</source>
        <translation>Cofnodi y gofynnwyd am daleb</translation>
    </message>
    <message>
        <source>Record that thanks came back</source>
        <translation>Cofnodi bod diolch wedi dod yn ôl</translation>
    </message>
    <message>
        <source>Record that thanks are void</source>
        <translation>Cofnodi bod diolch yn ddirym</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Newid argaeledd</translation>
    </message>
    <message>
        <source>Import busy times</source>
        <translation>Mewnforio amserau prysur</translation>
    </message>
    <message>
        <source>Remove busy times</source>
        <translation>Dileu amserau prysur</translation>
    </message>
    <message>
        <source>Export schedule</source>
        <translation>Allforio&apos;r amserlen</translation>
    </message>
    <message>
        <source>Export invitation</source>
        <translation>Allforio gwahoddiad</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Allforio calendr</translation>
    </message>
    <message>
        <source>Export certificate</source>
        <translation>Allforio tystysgrif</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ychwanegu %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Newid %1</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Sgrinio %1</translation>
    </message>
    <message>
        <source>Inform %1</source>
        <translation>Hysbysu %1</translation>
    </message>
    <message>
        <source>Log contact with %1</source>
        <translation>Cofnodi cyswllt â %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Cau %1</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Agor %1 eto</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Tynnu %1 yn ôl</translation>
    </message>
    <message>
        <source>Record consent of %1</source>
        <translation>Cofnodi cydsyniad %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Trefnu %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Cadarnhau %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Symud %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Canslo %1</translation>
    </message>
    <message>
        <source>Change interview of %1</source>
        <translation>Newid cyfweliad %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Dechrau %1</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Gorffen %1</translation>
    </message>
    <message>
        <source>Check in for %1</source>
        <translation>Mewngofnodi ar gyfer %1</translation>
    </message>
    <message>
        <source>Check out from %1</source>
        <translation>Allgofnodi o %1</translation>
    </message>
    <message>
        <source>Add interpreter %1</source>
        <translation>Ychwanegu cyfieithydd %1</translation>
    </message>
    <message>
        <source>Change interpreter %1</source>
        <translation>Newid cyfieithydd %1</translation>
    </message>
    <message>
        <source>Ask interpreter for %1</source>
        <translation>Gofyn i gyfieithydd ar gyfer %1</translation>
    </message>
    <message>
        <source>Confirm interpreter for %1</source>
        <translation>Cadarnhau cyfieithydd ar gyfer %1</translation>
    </message>
    <message>
        <source>Decline of interpreter for %1</source>
        <translation>Gwrthodiad cyfieithydd ar gyfer %1</translation>
    </message>
    <message>
        <source>Release interpreter for %1</source>
        <translation>Rhyddhau cyfieithydd ar gyfer %1</translation>
    </message>
    <message>
        <source>Send thanks to %1</source>
        <translation>Anfon diolch at %1</translation>
    </message>
    <message>
        <source>Thanks received by %1</source>
        <translation>Diolch wedi cyrraedd %1</translation>
    </message>
    <message>
        <source>Thanks declined by %1</source>
        <translation>Diolch wedi&apos;i wrthod gan %1</translation>
    </message>
    <message>
        <source>Voucher requested for %1</source>
        <translation>Gofynnwyd am daleb i %1</translation>
    </message>
    <message>
        <source>Thanks to %1 came back</source>
        <translation>Daeth diolch %1 yn ôl</translation>
    </message>
    <message>
        <source>Thanks to %1 made void</source>
        <translation>Dirymwyd diolch %1</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-bost</translation>
    </message>
    <message>
        <source>the kind of place</source>
        <translation>y math o le</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>yr amser</translation>
    </message>
    <message>
        <source>the language they speak</source>
        <translation>yr iaith a siaradant</translation>
    </message>
    <message>
        <source>the language they read</source>
        <translation>yr iaith a ddarllenant</translation>
    </message>
    <message>
        <source>your own languages</source>
        <translation>eich ieithoedd eich hun</translation>
    </message>
    <message>
        <source>the languages they interpret</source>
        <translation>yr ieithoedd a gyfieithant</translation>
    </message>
    <message>
        <source>longest interview (minutes)</source>
        <translation>cyfweliad hiraf (munudau)</translation>
    </message>
    <message>
        <source>longest interpreted interview (minutes)</source>
        <translation>cyfweliad hiraf gyda chyfieithydd (munudau)</translation>
    </message>
    <message>
        <source>consent talk (minutes)</source>
        <translation>sgwrs gydsynio (munudau)</translation>
    </message>
    <message>
        <source>interpreted consent talk (minutes)</source>
        <translation>sgwrs gydsynio gyda chyfieithydd (munudau)</translation>
    </message>
    <message>
        <source>travel time (minutes)</source>
        <translation>amser teithio (munudau)</translation>
    </message>
    <message>
        <source>minutes between times on offer</source>
        <translation>munudau rhwng amserau a gynigir</translation>
    </message>
    <message>
        <source>most interviews a day</source>
        <translation>mwyaf o gyfweliadau mewn diwrnod</translation>
    </message>
    <message>
        <source>most interviews a week</source>
        <translation>mwyaf o gyfweliadau mewn wythnos</translation>
    </message>
    <message>
        <source>attempts before a warning</source>
        <translation>ymdrechion cyn rhybudd</translation>
    </message>
    <message>
        <source>places that need a buddy</source>
        <translation>lleoedd y mae angen cyfaill ynddynt</translation>
    </message>
    <message>
        <source>cancellation bands</source>
        <translation>bandiau canslo</translation>
    </message>
    <message>
        <source>the voucher&apos;s value (pence)</source>
        <translation>gwerth y taleb (ceiniogau)</translation>
    </message>
    <message>
        <source>what to say if someone else answers</source>
        <translation>beth i&apos;w ddweud os bydd rhywun arall yn ateb</translation>
    </message>
    <message>
        <source>why translations stay in date</source>
        <translation>pam mae cyfieithiadau&apos;n aros yn gyfredol</translation>
    </message>
    <message>
        <source>passphrase rounds</source>
        <translation>rowndiau cyfrinymadrodd</translation>
    </message>
    <message>
        <source>passphrase memory (MiB)</source>
        <translation>cof cyfrinymadrodd (MiB)</translation>
    </message>
    <message>
        <source>passphrase memory (KiB)</source>
        <translation>cof cyfrinymadrodd (KiB)</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>rheswm</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grŵp</translation>
    </message>
    <message>
        <source>name</source>
        <translation>enw</translation>
    </message>
    <message>
        <source>title</source>
        <translation>teitl</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>cylchfa amser</translation>
    </message>
    <message>
        <source>version</source>
        <translation>fersiwn</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>rhif cyfresol</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>rhagddodiad</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>nodiadau</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>munudau</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>atodiad</translation>
    </message>
    <message>
        <source>approval reference</source>
        <translation>cyfeirnod cymeradwyo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>neges destun</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>pwy gymerodd</translation>
    </message>
    <message>
        <source>stop phrase</source>
        <translation>geiriau stopio</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>datganiadau</translation>
    </message>
    <message>
        <source>start</source>
        <translation>dechrau</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ffynhonnell</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>enw byr</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>cwmpas</translation>
    </message>
    <message>
        <source>safe hours</source>
        <translation>oriau diogel</translation>
    </message>
    <message>
        <source>researcher</source>
        <translation>ymchwilydd</translation>
    </message>
    <message>
        <source>register number</source>
        <translation>rhif cofrestr</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>cyfeirnod</translation>
    </message>
    <message>
        <source>recording device</source>
        <translation>recordydd</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>cyfradd</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lle</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>cyfrinymadrodd</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>canlyniad</translation>
    </message>
    <message>
        <source>others present</source>
        <translation>eraill yn bresennol</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>language</source>
        <translation>iaith</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>oriau</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>galwad wedyn</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dogfen</translation>
    </message>
    <message>
        <source>dialects</source>
        <translation>tafodieithoedd</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>tafodiaith</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>penderfyniad</translation>
    </message>
    <message>
        <source>contact lines</source>
        <translation>llinellau cyswllt</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>cyfaill</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>diwrnod y cytundeb</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>asiantaeth</translation>
    </message>
    <message>
        <source>age</source>
        <translation>oedran</translation>
    </message>
    <message>
        <source>address</source>
        <translation>cyfeiriad</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation>anghenion mynediad</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>ffôn</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>rhywedd</translation>
    </message>
    <message>
        <source>%1 isn&apos;t eligible, so no interview can be booked. If that is wrong, screen again.</source>
        <translation>Nid yw %1 yn gymwys, felly ni ellir trefnu cyfweliad. Os yw hynny&apos;n anghywir, sgriniwch eto.</translation>
    </message>
    <message>
        <source>This person isn&apos;t eligible, so no interview can be booked. If that is wrong, screen again.</source>
        <translation>Nid yw&apos;r person hwn yn gymwys, felly ni ellir trefnu cyfweliad. Os yw hynny&apos;n anghywir, sgriniwch eto.</translation>
    </message>
    <message>
        <source>Whether %1 is eligible isn&apos;t settled yet. Finish the screening, or decide, and then book.</source>
        <translation>Nid yw&apos;n sicr eto a yw %1 yn gymwys. Gorffennwch y sgrinio, neu penderfynwch, ac yna trefnwch.</translation>
    </message>
    <message>
        <source>Whether this person is eligible isn&apos;t settled yet. Finish the screening, or decide, and then book.</source>
        <translation>Nid yw&apos;n sicr eto a yw&apos;r person hwn yn gymwys. Gorffennwch y sgrinio, neu penderfynwch, ac yna trefnwch.</translation>
    </message>
    <message>
        <source>%1 has withdrawn from the study, so this can&apos;t be done.</source>
        <translation>Mae %1 wedi tynnu&apos;n ôl o&apos;r astudiaeth, felly ni ellir gwneud hyn.</translation>
    </message>
    <message>
        <source>This person has withdrawn from the study, so this can&apos;t be done.</source>
        <translation>Mae&apos;r person hwn wedi tynnu&apos;n ôl o&apos;r astudiaeth, felly ni ellir gwneud hyn.</translation>
    </message>
    <message>
        <source>%1 is closed as %W2. Open the record again if that has changed.</source>
        <translation>Mae %1 wedi cau (%W2). Agorwch y cofnod eto os yw hynny wedi newid.</translation>
    </message>
    <message>
        <source>This participant&apos;s record is closed. Open it again if something has changed.</source>
        <translation>Mae cofnod y cyfranogwr hwn wedi cau. Agorwch ef eto os oes rhywbeth wedi newid.</translation>
    </message>
    <message>
        <source>An interview with %1 has begun or thanks are on record, so the group can&apos;t be changed any more.</source>
        <translation>Mae cyfweliad gyda %1 wedi dechrau neu mae diolch ar gofnod, felly ni ellir newid y grŵp mwyach.</translation>
    </message>
    <message>
        <source>The other group asks other screening questions: %1 gets a new code and has to be screened anew. Give the reason to go on.</source>
        <translation>Mae&apos;r grŵp arall yn gofyn cwestiynau sgrinio eraill: mae %1 yn cael cod newydd ac angen ei sgrinio o&apos;r newydd. Rhowch y rheswm i fynd ymlaen.</translation>
    </message>
    <message>
        <source>The other group has its own information sheet: %1 gets a new code and has to be informed anew. Give the reason to go on.</source>
        <translation>Mae gan y grŵp arall ei daflen wybodaeth ei hun: mae %1 yn cael cod newydd ac angen ei hysbysu o&apos;r newydd. Rhowch y rheswm i fynd ymlaen.</translation>
    </message>
    <message>
        <source>Consent on this group&apos;s form doesn&apos;t count in the other: %1 gets a new code and consent has to be taken anew. Give the reason to go on.</source>
        <translation>Nid yw cydsyniad ar ffurflen y grŵp hwn yn cyfrif yn y llall: mae %1 yn cael cod newydd a rhaid cymryd cydsyniad o&apos;r newydd. Rhowch y rheswm i fynd ymlaen.</translation>
    </message>
    <message>
        <source>The interview stays booked: %1 gets a new code, under which calendars and interpreters have to know it. Give the reason to go on.</source>
        <translation>Mae&apos;r cyfweliad yn aros wedi&apos;i drefnu: mae %1 yn cael cod newydd, y mae&apos;n rhaid i galendrau a chyfieithwyr ei wybod. Rhowch y rheswm i fynd ymlaen.</translation>
    </message>
    <message>
        <source>Another group gives this person a new code, and what was recorded for the old one has to be done anew.</source>
        <translation>Mae grŵp arall yn rhoi cod newydd i&apos;r person hwn, a rhaid gwneud eto yr hyn a gofnodwyd dan yr hen un.</translation>
    </message>
    <message>
        <source>%1 asked for no more messages, so none may go out.</source>
        <translation>Gofynnodd %1 am ddim mwy o negeseuon, felly ni chaiff yr un fynd allan.</translation>
    </message>
    <message>
        <source>This person asked for no more messages, so none may go out.</source>
        <translation>Gofynnodd y person hwn am ddim mwy o negeseuon, felly ni chaiff yr un fynd allan.</translation>
    </message>
    <message>
        <source>%1 said that leaving a message on the phone isn&apos;t safe. Leave none, and ring again.</source>
        <translation>Dywedodd %1 nad yw&apos;n ddiogel gadael neges ar y ffôn. Peidiwch â gadael un, a ffoniwch eto.</translation>
    </message>
    <message>
        <source>%1 said that contact by %W2 isn&apos;t safe. Use the safe channel that is noted.</source>
        <translation>Dywedodd %1 nad yw cyswllt drwy %W2 yn ddiogel. Defnyddiwch y sianel ddiogel a nodwyd.</translation>
    </message>
    <message>
        <source>This person said that such contact isn&apos;t safe. Use the safe channel that is noted.</source>
        <translation>Dywedodd y person hwn nad yw cyswllt o&apos;r fath yn ddiogel. Defnyddiwch y sianel ddiogel a nodwyd.</translation>
    </message>
    <message>
        <source>This lies outside the hours that are safe for %1. Wait until then, or give a reason.</source>
        <translation>Mae hyn y tu allan i&apos;r oriau sy&apos;n ddiogel i %1. Arhoswch, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>This lies outside the hours that are safe for this person. Wait until then, or give a reason.</source>
        <translation>Mae hyn y tu allan i&apos;r oriau sy&apos;n ddiogel i&apos;r person hwn. Arhoswch, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t answered so far (attempts: %2). Leave it there, or give a reason for one more.</source>
        <translation>Nid yw %1 wedi ateb hyd yma (ymdrechion: %2). Gadewch hi felly, neu rhowch reswm dros un arall.</translation>
    </message>
    <message>
        <source>This person hasn&apos;t answered several attempts. Leave it there, or give a reason for one more.</source>
        <translation>Nid yw&apos;r person hwn wedi ateb sawl ymdrech. Gadewch hi felly, neu rhowch reswm dros un arall.</translation>
    </message>
    <message>
        <source>%1 has to consent again to the newer form. Record that before the interview starts.</source>
        <translation>Rhaid i %1 gydsynio eto ar y ffurflen newydd. Cofnodwch hynny cyn i&apos;r cyfweliad ddechrau.</translation>
    </message>
    <message>
        <source>%1&apos;s consent was given on an older form and no longer carries an interview. Go through the newer form and record the answers first.</source>
        <translation>Rhoddwyd cydsyniad %1 ar ffurflen hŷn ac nid yw&apos;n cynnal cyfweliad mwyach. Ewch drwy&apos;r ffurflen newydd a chofnodwch yr atebion yn gyntaf.</translation>
    </message>
    <message>
        <source>The consent was given on an older form and no longer carries an interview. Go through the newer form and record the answers first.</source>
        <translation>Rhoddwyd y cydsyniad ar ffurflen hŷn ac nid yw&apos;n cynnal cyfweliad mwyach. Ewch drwy&apos;r ffurflen newydd a chofnodwch yr atebion yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 has withdrawn the consent, so there can be no interview.</source>
        <translation>Mae %1 wedi tynnu&apos;r cydsyniad yn ôl, felly ni all fod cyfweliad.</translation>
    </message>
    <message>
        <source>The consent was withdrawn, so there can be no interview.</source>
        <translation>Tynnwyd y cydsyniad yn ôl, felly ni all fod cyfweliad.</translation>
    </message>
    <message>
        <source>%1&apos;s consent isn&apos;t recorded or isn&apos;t complete yet. You can book, but the interview can&apos;t start without it.</source>
        <translation>Nid yw cydsyniad %1 wedi&apos;i gofnodi neu nid yw&apos;n gyflawn eto. Gallwch drefnu, ond ni all y cyfweliad ddechrau hebddo.</translation>
    </message>
    <message>
        <source>%1&apos;s consent is incomplete: statement %2 still needs a yes. Record the consent again with every required statement before you start.</source>
        <translation>Mae cydsyniad %1 yn anghyflawn: mae angen ie o hyd i ddatganiad %2. Cofnodwch y cydsyniad eto gyda phob datganiad gofynnol cyn dechrau.</translation>
    </message>
    <message>
        <source>%1&apos;s consent isn&apos;t recorded and complete yet. Record it before you start the interview.</source>
        <translation>Nid yw cydsyniad %1 wedi&apos;i gofnodi ac yn gyflawn eto. Cofnodwch ef cyn dechrau&apos;r cyfweliad.</translation>
    </message>
    <message>
        <source>No complete consent is recorded yet. Record it before you start the interview.</source>
        <translation>Nid oes cydsyniad cyflawn ar gofnod eto. Cofnodwch ef cyn dechrau&apos;r cyfweliad.</translation>
    </message>
    <message>
        <source>%1 got the information sheet only %2 h before; the study gives %3 h to think. Wait, or give the reason.</source>
        <translation>Cafodd %1 y daflen wybodaeth dim ond %2 awr ymlaen llaw; mae&apos;r astudiaeth yn rhoi %3 awr i feddwl. Arhoswch, neu rhowch y rheswm.</translation>
    </message>
    <message>
        <source>There was less time to think since the information sheet than the study gives. Wait, or give the reason.</source>
        <translation>Bu llai o amser i feddwl ers y daflen wybodaeth nag y mae&apos;r astudiaeth yn ei roi. Arhoswch, neu rhowch y rheswm.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t given an approved information sheet in their language before. Give it, record that, and take the consent after it.</source>
        <translation>Ni chafodd %1 daflen wybodaeth gymeradwy yn eu hiaith o&apos;r blaen. Rhowch hi, cofnodwch hynny, a chymerwch y cydsyniad wedyn.</translation>
    </message>
    <message>
        <source>No approved information sheet in their language was given before. Give it, record that, and take the consent after it.</source>
        <translation>Ni roddwyd taflen wybodaeth gymeradwy yn eu hiaith o&apos;r blaen. Rhowch hi, cofnodwch hynny, a chymerwch y cydsyniad wedyn.</translation>
    </message>
    <message>
        <source>This document is in %L3, but %1 needs it in %L2. Choose the one in %L2; if there is none, bring a translation into use.</source>
        <translation>Mae&apos;r ddogfen hon yn %L3, ond mae %1 ei hangen yn %L2. Dewiswch yr un yn %L2; os nad oes un, dewch â chyfieithiad i ddefnydd.</translation>
    </message>
    <message>
        <source>No document in %L2 is in use for %1. Bring a translation into use, or have the English one read aloud through an interpreter.</source>
        <translation>Nid oes dogfen yn %L2 mewn defnydd ar gyfer %1. Dewch â chyfieithiad i ddefnydd, neu trefnwch ddarllen yr un Saesneg drwy gyfieithydd.</translation>
    </message>
    <message>
        <source>No document in %L2 is in use for %1. Bring a translation into use, or let the study approve oral translation through an interpreter.</source>
        <translation>Nid oes dogfen yn %L2 mewn defnydd ar gyfer %1. Dewch â chyfieithiad i ddefnydd, neu gadewch i&apos;r astudiaeth gymeradwyo cyfieithu ar lafar.</translation>
    </message>
    <message>
        <source>No document in their language is in use for %1. Bring a translation into use, or let the study approve oral translation through an interpreter.</source>
        <translation>Nid oes dogfen yn eu hiaith mewn defnydd ar gyfer %1. Dewch â chyfieithiad i ddefnydd, neu gadewch i&apos;r astudiaeth gymeradwyo cyfieithu ar lafar.</translation>
    </message>
    <message>
        <source>No document in their language is in use. Bring a translation into use, or let the study approve oral translation through an interpreter.</source>
        <translation>Nid oes dogfen yn eu hiaith mewn defnydd. Dewch â chyfieithiad i ddefnydd, neu gadewch i&apos;r astudiaeth gymeradwyo cyfieithu ar lafar.</translation>
    </message>
    <message>
        <source>The document %1 was approved and can&apos;t be changed any more. Add a new version instead.</source>
        <translation>Cymeradwywyd dogfen %1 ac ni ellir ei newid mwyach. Ychwanegwch fersiwn newydd.</translation>
    </message>
    <message>
        <source>This document was approved and can&apos;t be changed any more. Add a new version instead.</source>
        <translation>Cymeradwywyd y ddogfen hon ac ni ellir ei newid mwyach. Ychwanegwch fersiwn newydd.</translation>
    </message>
    <message>
        <source>The document %1 belongs to the sample study and was never approved. Add your own document instead.</source>
        <translation>Mae dogfen %1 yn perthyn i&apos;r astudiaeth enghreifftiol ac ni chymeradwywyd hi erioed. Ychwanegwch eich dogfen eich hun.</translation>
    </message>
    <message>
        <source>This document belongs to the sample study and was never approved. Add your own document instead.</source>
        <translation>Mae&apos;r ddogfen hon yn perthyn i&apos;r astudiaeth enghreifftiol ac ni chymeradwywyd hi erioed. Ychwanegwch eich dogfen eich hun.</translation>
    </message>
    <message>
        <source>There already is a document %1 of this kind for this group. Give the new one another version.</source>
        <translation>Mae dogfen %1 o&apos;r math hwn i&apos;r grŵp hwn eisoes. Rhowch fersiwn arall i&apos;r un newydd.</translation>
    </message>
    <message>
        <source>There already is such a document. Give the new one another version.</source>
        <translation>Mae dogfen o&apos;r fath eisoes. Rhowch fersiwn arall i&apos;r un newydd.</translation>
    </message>
    <message>
        <source>The document %1 is no consent form, so nobody can consent on it. Choose the consent form; a script serves only where consent is spoken.</source>
        <translation>Nid ffurflen gydsynio yw dogfen %1, felly ni all neb gydsynio arni. Dewiswch y ffurflen gydsynio; dim ond i gydsyniad llafar y mae sgript.</translation>
    </message>
    <message>
        <source>The document %1 is no information sheet, so it informs nobody. Choose the information sheet; a script serves only where it is read aloud.</source>
        <translation>Nid taflen wybodaeth yw dogfen %1, felly nid yw&apos;n hysbysu neb. Dewiswch y daflen wybodaeth; dim ond i&apos;w darllen yn uchel y mae sgript.</translation>
    </message>
    <message>
        <source>This document is of another kind than is needed here. Choose one that fits.</source>
        <translation>Mae&apos;r ddogfen hon o fath gwahanol i&apos;r hyn sydd ei angen yma. Dewiswch un sy&apos;n addas.</translation>
    </message>
    <message>
        <source>The document %1 wasn&apos;t approved and in use for this group at that time. Choose the one that was, or bring it into use first.</source>
        <translation>Nid oedd dogfen %1 wedi&apos;i chymeradwyo ac mewn defnydd i&apos;r grŵp hwn bryd hynny. Dewiswch yr un a oedd, neu dewch â hi i ddefnydd yn gyntaf.</translation>
    </message>
    <message>
        <source>This document wasn&apos;t approved and in use for this group at that time. Choose the one that was, or bring it into use first.</source>
        <translation>Nid oedd y ddogfen hon wedi&apos;i chymeradwyo ac mewn defnydd i&apos;r grŵp hwn bryd hynny. Dewiswch yr un a oedd, neu dewch â hi i ddefnydd yn gyntaf.</translation>
    </message>
    <message>
        <source>The document %1 had been replaced by then. Use the version that took its place.</source>
        <translation>Roedd dogfen %1 wedi&apos;i disodli erbyn hynny. Defnyddiwch y fersiwn a gymerodd ei lle.</translation>
    </message>
    <message>
        <source>This document had been replaced by then. Use the version that took its place.</source>
        <translation>Roedd y ddogfen hon wedi&apos;i disodli erbyn hynny. Defnyddiwch y fersiwn a gymerodd ei lle.</translation>
    </message>
    <message>
        <source>The translation %1 is out of date, for its original %2 is newer. Bring a new translation into use first.</source>
        <translation>Mae cyfieithiad %1 wedi dyddio, gan fod ei wreiddiol %2 yn fwy newydd. Dewch â chyfieithiad newydd i ddefnydd yn gyntaf.</translation>
    </message>
    <message>
        <source>The translation %1 is out of date, for its original is newer. Bring a new translation into use first.</source>
        <translation>Mae cyfieithiad %1 wedi dyddio, gan fod ei wreiddiol yn fwy newydd. Dewch â chyfieithiad newydd i ddefnydd yn gyntaf.</translation>
    </message>
    <message>
        <source>This translation is out of date, for its original is newer. Bring a new translation into use first.</source>
        <translation>Mae&apos;r cyfieithiad hwn wedi dyddio, gan fod ei wreiddiol yn fwy newydd. Dewch â chyfieithiad newydd i ddefnydd yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t agree to being recorded. Plan to take notes, or give the reason to go on.</source>
        <translation>Nid yw %1 yn cytuno i gael ei recordio. Bwriadwch gymryd nodiadau, neu rhowch y rheswm i fynd ymlaen.</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t agreed to being recorded. Leave the recorder off and take notes.</source>
        <translation>Nid yw %1 wedi cytuno i gael ei recordio. Gadewch y recordydd i ffwrdd a chymerwch nodiadau.</translation>
    </message>
    <message>
        <source>Nobody agreed to this recording. Leave the recorder off and take notes.</source>
        <translation>Ni chytunodd neb i&apos;r recordiad hwn. Gadewch y recordydd i ffwrdd a chymerwch nodiadau.</translation>
    </message>
    <message>
        <source>Nothing is due to %1 yet. Thanks are due once the interview has started; a certificate is printed once it was sent.</source>
        <translation>Nid oes dim yn ddyledus i %1 eto. Mae diolch yn ddyledus unwaith i&apos;r cyfweliad ddechrau; argreffir tystysgrif ar ôl ei hanfon.</translation>
    </message>
    <message>
        <source>No thanks are due yet. They are due once the interview has started.</source>
        <translation>Nid oes diolch yn ddyledus eto. Mae&apos;n ddyledus unwaith i&apos;r cyfweliad ddechrau.</translation>
    </message>
    <message>
        <source>This serial number was already given out. Check the number on the voucher.</source>
        <translation>Rhoddwyd y rhif cyfresol hwn eisoes. Gwiriwch y rhif ar y taleb.</translation>
    </message>
    <message>
        <source>%1 was already sent their thanks, and they are sent once.</source>
        <translation>Anfonwyd diolch at %1 eisoes, ac fe&apos;i hanfonir unwaith.</translation>
    </message>
    <message>
        <source>These thanks were already sent, and they are sent once.</source>
        <translation>Anfonwyd y diolch hwn eisoes, ac fe&apos;i hanfonir unwaith.</translation>
    </message>
    <message>
        <source>%1&apos;s group gets no thanks in this study, so nothing can be sent.</source>
        <translation>Nid yw grŵp %1 yn cael diolch yn yr astudiaeth hon, felly ni ellir anfon dim.</translation>
    </message>
    <message>
        <source>%1&apos;s group gets a certificate, not a voucher. Leave out the serial number.</source>
        <translation>Mae grŵp %1 yn cael tystysgrif, nid taleb. Gadewch y rhif cyfresol allan.</translation>
    </message>
    <message>
        <source>%1&apos;s group gets a voucher, not a certificate. Give the voucher&apos;s serial number.</source>
        <translation>Mae grŵp %1 yn cael taleb, nid tystysgrif. Rhowch rif cyfresol y taleb.</translation>
    </message>
    <message>
        <source>This isn&apos;t the kind of thanks that the group gets. Look at the group&apos;s settings.</source>
        <translation>Nid dyma&apos;r math o ddiolch y mae&apos;r grŵp yn ei gael. Edrychwch ar osodiadau&apos;r grŵp.</translation>
    </message>
    <message>
        <source>%1 has the same details (%*). Open that record instead, or give the reason why this is somebody else.</source>
        <translation>Mae gan %1 yr un manylion (%*). Agorwch y cofnod hwnnw, neu rhowch y rheswm pam mai rhywun arall yw hwn.</translation>
    </message>
    <message>
        <source>%1 has the same e-mail, phone or name. Open that record instead, or give the reason why this is somebody else.</source>
        <translation>Mae gan %1 yr un e-bost, ffôn neu enw. Agorwch y cofnod hwnnw, neu rhowch y rheswm pam mai rhywun arall yw hwn.</translation>
    </message>
    <message>
        <source>Somebody with the same e-mail, phone or name is already recorded. Open that record instead, or give the reason why this is somebody else.</source>
        <translation>Mae rhywun â&apos;r un e-bost, ffôn neu enw eisoes ar gofnod. Agorwch y cofnod hwnnw, neu rhowch y rheswm pam mai rhywun arall yw hwn.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t among the screening questions of the group %2. Choose one of its questions.</source>
        <translation>Nid yw &quot;%1&quot; ymhlith cwestiynau sgrinio grŵp %2. Dewiswch un o&apos;i gwestiynau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t among this group&apos;s screening questions. Choose one of them.</source>
        <translation>Nid yw &quot;%1&quot; ymhlith cwestiynau sgrinio&apos;r grŵp hwn. Dewiswch un ohonynt.</translation>
    </message>
    <message>
        <source>This isn&apos;t one of the group&apos;s screening questions. Choose one of them.</source>
        <translation>Nid yw hwn yn un o gwestiynau sgrinio&apos;r grŵp. Dewiswch un ohonynt.</translation>
    </message>
    <message>
        <source>These screening questions aren&apos;t answered yet: %1. Answer them before you decide.</source>
        <translation>Nid yw&apos;r cwestiynau sgrinio hyn wedi&apos;u hateb eto: %1. Atebwch nhw cyn penderfynu.</translation>
    </message>
    <message>
        <source>Some screening questions aren&apos;t answered yet. Answer them before you decide.</source>
        <translation>Nid yw rhai cwestiynau sgrinio wedi&apos;u hateb eto. Atebwch nhw cyn penderfynu.</translation>
    </message>
    <message>
        <source>%1 is younger than the study&apos;s minimum age and can&apos;t take part. Check the recorded age if that is wrong.</source>
        <translation>Mae %1 yn iau nag oedran isaf yr astudiaeth ac ni all gymryd rhan. Gwiriwch yr oedran a gofnodwyd os yw&apos;n anghywir.</translation>
    </message>
    <message>
        <source>This person is younger than the study&apos;s minimum age and can&apos;t take part. Check the recorded age if that is wrong.</source>
        <translation>Mae&apos;r person hwn yn iau nag oedran isaf yr astudiaeth ac ni all gymryd rhan. Gwiriwch yr oedran a gofnodwyd os yw&apos;n anghywir.</translation>
    </message>
    <message>
        <source>Statement %1 doesn&apos;t match the form %2. Use the form&apos;s own numbers, needs and permissions.</source>
        <translation>Nid yw datganiad %1 yn cyfateb i ffurflen %2. Defnyddiwch rifau, gofynion a chaniatadau&apos;r ffurflen ei hun.</translation>
    </message>
    <message>
        <source>Statement %1 isn&apos;t part of this form, or is out of order. Number the statements from 1 as on the form.</source>
        <translation>Nid yw datganiad %1 yn rhan o&apos;r ffurflen hon, neu mae allan o drefn. Rhifwch y datganiadau o 1 fel ar y ffurflen.</translation>
    </message>
    <message>
        <source>A statement isn&apos;t part of this form. Number the statements as on the form.</source>
        <translation>Nid yw datganiad yn rhan o&apos;r ffurflen hon. Rhifwch y datganiadau fel ar y ffurflen.</translation>
    </message>
    <message>
        <source>What happened breaks a rule of the study (%1). Give the reason, and it is kept for the ethics report.</source>
        <translation>Mae&apos;r hyn a ddigwyddodd yn torri rheol yr astudiaeth (%1). Rhowch y rheswm, ac fe&apos;i cedwir ar gyfer yr adroddiad moeseg.</translation>
    </message>
    <message>
        <source>What happened breaks a rule of the study. Give the reason, and it is kept for the ethics report.</source>
        <translation>Mae&apos;r hyn a ddigwyddodd yn torri rheol yr astudiaeth. Rhowch y rheswm, ac fe&apos;i cedwir ar gyfer yr adroddiad moeseg.</translation>
    </message>
    <message>
        <source>There is no such participant. Check the code in the list of participants.</source>
        <translation>Nid oes cyfranogwr o&apos;r fath. Gwiriwch y cod yn rhestr y cyfranogwyr.</translation>
    </message>
    <message>
        <source>There is no such interview. Book one first, or check the code.</source>
        <translation>Nid oes cyfweliad o&apos;r fath. Trefnwch un yn gyntaf, neu gwiriwch y cod.</translation>
    </message>
    <message>
        <source>There is no such interpreter. Check the code in the list of interpreters.</source>
        <translation>Nid oes cyfieithydd o&apos;r fath. Gwiriwch y cod yn rhestr y cyfieithwyr.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t asked or booked for this interview. Check the code, or ask them first.</source>
        <translation>Nid yw %1 wedi&apos;i holi na&apos;i archebu ar gyfer y cyfweliad hwn. Gwiriwch y cod, neu gofynnwch yn gyntaf.</translation>
    </message>
    <message>
        <source>No interpreter is asked or booked for this interview. Ask one first.</source>
        <translation>Nid oes cyfieithydd wedi&apos;i holi na&apos;i archebu ar gyfer y cyfweliad hwn. Gofynnwch i un yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no such document. Look it up in the list of documents.</source>
        <translation>Nid oes dogfen o&apos;r fath. Chwiliwch amdani yn rhestr y dogfennau.</translation>
    </message>
    <message>
        <source>There is no consent on record to correct. Record it as new.</source>
        <translation>Nid oes cydsyniad ar gofnod i&apos;w gywiro. Cofnodwch ef fel un newydd.</translation>
    </message>
    <message>
        <source>Nothing is recorded under %1. Check the code and try again.</source>
        <translation>Ni chofnodwyd dim dan %1. Gwiriwch y cod a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is no such record. Check the code and try again.</source>
        <translation>Nid oes cofnod o&apos;r fath. Gwiriwch y cod a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 was changed in another window meanwhile, and nothing of yours was written. Look at it as it is now and try again.</source>
        <translation>Newidiwyd %1 mewn ffenestr arall yn y cyfamser, ac ni ysgrifennwyd dim o&apos;ch eiddo chi. Edrychwch arno fel y mae nawr a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile, and nothing of yours was written. Look at it as it is now and try again.</source>
        <translation>Newidiwyd hyn mewn ffenestr arall yn y cyfamser, ac ni ysgrifennwyd dim o&apos;ch eiddo chi. Edrychwch arno fel y mae nawr a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>A value lies outside what a study file can hold, and nothing was written. Check what was changed and try again.</source>
        <translation>Mae gwerth y tu hwnt i&apos;r hyn y gall ffeil astudiaeth ei ddal, ac ni ysgrifennwyd dim. Gwiriwch beth a newidiwyd a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The answers already decide this, so nothing is left to decide by hand. Change the answers if they are wrong.</source>
        <translation>Mae&apos;r atebion yn penderfynu hyn eisoes, felly nid oes dim i&apos;w benderfynu â llaw. Newidiwch yr atebion os ydynt yn anghywir.</translation>
    </message>
    <message>
        <source>The voucher of %1 is %W2 by now, and this step doesn&apos;t fit that. Choose another step.</source>
        <translation>Cyflwr taleb %1 yw &quot;%W2&quot; erbyn hyn, ac nid yw&apos;r cam hwn yn ffitio. Dewiswch gam arall.</translation>
    </message>
    <message>
        <source>The certificate of %1 is %W2 by now, and this step doesn&apos;t fit that. Choose another step.</source>
        <translation>Cyflwr tystysgrif %1 yw &quot;%W2&quot; erbyn hyn, ac nid yw&apos;r cam hwn yn ffitio. Dewiswch gam arall.</translation>
    </message>
    <message>
        <source>%1 is %W2 by now, and this step doesn&apos;t fit that. Choose another step.</source>
        <translation>Cyflwr %1 yw &quot;%W2&quot; erbyn hyn, ac nid yw&apos;r cam hwn yn ffitio. Dewiswch gam arall.</translation>
    </message>
    <message>
        <source>This step doesn&apos;t fit %1 as it stands. Choose another step.</source>
        <translation>Nid yw&apos;r cam hwn yn ffitio %1 fel y mae. Dewiswch gam arall.</translation>
    </message>
    <message>
        <source>This step doesn&apos;t fit the record as it stands. Choose another step.</source>
        <translation>Nid yw&apos;r cam hwn yn ffitio&apos;r cofnod fel y mae. Dewiswch gam arall.</translation>
    </message>
    <message>
        <source>A consent form needs at least one required statement. Add its statements before you bring it into use.</source>
        <translation>Mae angen o leiaf un datganiad gofynnol ar ffurflen gydsynio. Ychwanegwch ei datganiadau cyn dod â hi i ddefnydd.</translation>
    </message>
    <message>
        <source>No interpreter is chosen. Choose one in the list, or add one.</source>
        <translation>Ni ddewiswyd cyfieithydd. Dewiswch un o&apos;r rhestr, neu ychwanegwch un.</translation>
    </message>
    <message>
        <source>Choose what the interpreter answered.</source>
        <translation>Dewiswch beth oedd ateb y cyfieithydd.</translation>
    </message>
    <message>
        <source>A voucher needs its serial number. Type the number that stands on it.</source>
        <translation>Mae angen rhif cyfresol ar daleb. Teipiwch y rhif sydd arni.</translation>
    </message>
    <message>
        <source>It isn&apos;t said how consent was given. Choose a signed form, an e-signature or spoken consent.</source>
        <translation>Ni ddywedwyd sut y rhoddwyd cydsyniad. Dewiswch ffurflen wedi&apos;i llofnodi, e-lofnod neu gydsyniad llafar.</translation>
    </message>
    <message>
        <source>It isn&apos;t said who took the consent. Write their name; yours stands there by itself once the settings know it.</source>
        <translation>Ni ddywedwyd pwy gymerodd y cydsyniad. Ysgrifennwch yr enw; bydd eich un chi yno ohono&apos;i hun unwaith y bydd yn y gosodiadau.</translation>
    </message>
    <message>
        <source>It isn&apos;t said how they acknowledged it. Choose one.</source>
        <translation>Ni ddywedwyd sut y cydnabuwyd ef. Dewiswch un.</translation>
    </message>
    <message>
        <source>This needs a reason. Write in a few words why.</source>
        <translation>Mae angen rheswm. Ysgrifennwch mewn ychydig eiriau pam.</translation>
    </message>
    <message>
        <source>It isn&apos;t said when the interview begins. Type a day and a time, such as &quot;thu 6pm&quot;.</source>
        <translation>Ni ddywedwyd pryd mae&apos;r cyfweliad yn dechrau. Teipiwch ddiwrnod ac amser, fel &quot;thu 6pm&quot;.</translation>
    </message>
    <message>
        <source>It isn&apos;t said who is to be interviewed. Choose somebody, or type their code.</source>
        <translation>Ni ddywedwyd pwy sydd i&apos;w gyfweld. Dewiswch rywun, neu teipiwch y cod.</translation>
    </message>
    <message>
        <source>Closing needs a reason. Write in a few words why.</source>
        <translation>Mae angen rheswm dros gau. Ysgrifennwch mewn ychydig eiriau pam.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one.</source>
        <translation>Mae&apos;r cyfrinymadrodd yn wag. Teipiwch un.</translation>
    </message>
    <message>
        <source>This information sheet is empty. Add its text or its file before you bring it into use.</source>
        <translation>Mae&apos;r daflen wybodaeth hon yn wag. Ychwanegwch ei thestun neu ei ffeil cyn dod â hi i ddefnydd.</translation>
    </message>
    <message>
        <source>Nothing is filled in for %F1. Fill it in.</source>
        <translation>Nid oes dim wedi&apos;i lenwi ar gyfer %F1. Llenwch ef.</translation>
    </message>
    <message>
        <source>Something that is needed isn&apos;t filled in. Fill it in.</source>
        <translation>Nid yw rhywbeth sydd ei angen wedi&apos;i lenwi. Llenwch ef.</translation>
    </message>
    <message>
        <source>The text for %F1 is longer than %2 characters. Shorten it.</source>
        <translation>Mae&apos;r testun ar gyfer %F1 yn hirach na %2 nod. Byrhewch ef.</translation>
    </message>
    <message>
        <source>The text for %F1 is too long. Shorten it.</source>
        <translation>Mae&apos;r testun ar gyfer %F1 yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>A text is too long. Shorten it.</source>
        <translation>Mae testun yn rhy hir. Byrhewch ef.</translation>
    </message>
    <message>
        <source>The text for %F1 holds a sign that can&apos;t be kept (%*). Type the text anew instead of pasting it.</source>
        <translation>Mae&apos;r testun ar gyfer %F1 yn cynnwys arwydd na ellir ei gadw (%*). Teipiwch y testun o&apos;r newydd yn lle ei ludo.</translation>
    </message>
    <message>
        <source>The text for %F1 holds an invisible sign that can&apos;t be kept. Type the text anew instead of pasting it.</source>
        <translation>Mae&apos;r testun ar gyfer %F1 yn cynnwys arwydd anweledig na ellir ei gadw. Teipiwch y testun o&apos;r newydd yn lle ei ludo.</translation>
    </message>
    <message>
        <source>A text holds an invisible sign that can&apos;t be kept. Type it anew instead of pasting it.</source>
        <translation>Mae testun yn cynnwys arwydd anweledig na ellir ei gadw. Teipiwch ef o&apos;r newydd yn lle ei ludo.</translation>
    </message>
    <message>
        <source>This time zone isn&apos;t known. Use a name such as Europe/London.</source>
        <translation>Nid yw&apos;r gylchfa amser hon yn hysbys. Defnyddiwch enw fel Europe/London.</translation>
    </message>
    <message>
        <source>The safe hours can&apos;t be read. Write them like this: mon-fri 09:00-17:00.</source>
        <translation>Ni ellir darllen yr oriau diogel. Ysgrifennwch nhw fel hyn: mon-fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>A group&apos;s prefix is one to four capital letters, different for every group, and not I, which is for interpreters. Choose another one.</source>
        <translation>Rhagddodiad grŵp yw un i bedair priflythyren, yn wahanol i bob grŵp, ac nid I, sydd i gyfieithwyr. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>There is no such group, or two groups share one key. Choose one of the study&apos;s groups.</source>
        <translation>Nid oes grŵp o&apos;r fath, neu mae dau grŵp yn rhannu un allwedd. Dewiswch un o grwpiau&apos;r astudiaeth.</translation>
    </message>
    <message>
        <source>Colloquy doesn&apos;t know what &quot;%F1&quot; should mean here. Choose one of the words that are offered.</source>
        <translation>Nid yw Colloquy yn gwybod beth ddylai &quot;%F1&quot; ei olygu yma. Dewiswch un o&apos;r geiriau a gynigir.</translation>
    </message>
    <message>
        <source>Colloquy doesn&apos;t know one of these words. Choose one of those that are offered.</source>
        <translation>Nid yw Colloquy yn adnabod un o&apos;r geiriau hyn. Dewiswch un o&apos;r rhai a gynigir.</translation>
    </message>
    <message>
        <source>For %F1 the smaller number comes first. Write it like 10-30.</source>
        <translation>Ar gyfer %F1 daw&apos;r rhif lleiaf yn gyntaf. Ysgrifennwch ef fel 10-30.</translation>
    </message>
    <message>
        <source>The number for %F1 must lie between %2 and %3. Change it.</source>
        <translation>Rhaid i&apos;r rhif ar gyfer %F1 fod rhwng %2 a %3. Newidiwch ef.</translation>
    </message>
    <message>
        <source>The number for %F1 is too small or too large. Change it.</source>
        <translation>Mae&apos;r rhif ar gyfer %F1 yn rhy fach neu&apos;n rhy fawr. Newidiwch ef.</translation>
    </message>
    <message>
        <source>A number is too small or too large. Change it.</source>
        <translation>Mae rhif yn rhy fach neu&apos;n rhy fawr. Newidiwch ef.</translation>
    </message>
    <message>
        <source>The day of the confidentiality agreement is missing. Write it like 2026-12-01, or choose that there is none yet.</source>
        <translation>Mae diwrnod y cytundeb cyfrinachedd ar goll. Ysgrifennwch ef fel 2026-12-01, neu dewiswch nad oes un eto.</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first one. Change one of the two dates.</source>
        <translation>Mae&apos;r diwrnod olaf, %1, cyn yr un cyntaf. Newidiwch un o&apos;r ddau ddyddiad.</translation>
    </message>
    <message>
        <source>You can&apos;t have left before you arrived. Check the time.</source>
        <translation>Ni allwch fod wedi gadael cyn cyrraedd. Gwiriwch yr amser.</translation>
    </message>
    <message>
        <source>The interview would have ended before it began. Check both times.</source>
        <translation>Byddai&apos;r cyfweliad wedi gorffen cyn dechrau. Gwiriwch y ddau amser.</translation>
    </message>
    <message>
        <source>Calling back would come before the contact itself. Choose a later day or time, or leave it empty.</source>
        <translation>Byddai ffonio&apos;n ôl cyn y cyswllt ei hun. Dewiswch ddiwrnod neu amser diweddarach, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>The day for ringing them lies before the interview itself. Choose that day or a later one, or leave it empty.</source>
        <translation>Mae&apos;r diwrnod i&apos;w ffonio cyn y cyfweliad ei hun. Dewiswch y diwrnod hwnnw neu un diweddarach, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>The day on which recruitment opens can&apos;t be read. Write it like 2026-12-01, or leave it empty.</source>
        <translation>Ni ellir darllen y diwrnod y mae&apos;r recriwtio&apos;n agor. Ysgrifennwch ef fel 2026-12-01, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>The day of the approval is missing or can&apos;t be read. Write it like 2026-12-01.</source>
        <translation>Mae diwrnod y gymeradwyaeth ar goll neu ni ellir ei ddarllen. Ysgrifennwch ef fel 2026-12-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be read as a date or time. Write dates like 2026-12-01 and times like 10:00.</source>
        <translation>Ni ellir darllen &quot;%1&quot; fel dyddiad neu amser. Ysgrifennwch ddyddiadau fel 2026-12-01 ac amserau fel 10:00.</translation>
    </message>
    <message>
        <source>A date or time can&apos;t be read. Write dates like 2026-12-01 and times like 10:00.</source>
        <translation>Ni ellir darllen dyddiad neu amser. Ysgrifennwch ddyddiadau fel 2026-12-01 ac amserau fel 10:00.</translation>
    </message>
    <message>
        <source>The language for %F1 isn&apos;t known. Choose one from the list, or type its tag, such as ur or pa-Guru.</source>
        <translation>Nid yw&apos;r iaith ar gyfer %F1 yn hysbys. Dewiswch un o&apos;r rhestr, neu teipiwch ei thag, fel ur neu pa-Guru.</translation>
    </message>
    <message>
        <source>This language isn&apos;t known. Choose one from the list, or type its tag, such as ur or pa-Guru.</source>
        <translation>Nid yw&apos;r iaith hon yn hysbys. Dewiswch un o&apos;r rhestr, neu teipiwch ei thag, fel ur neu pa-Guru.</translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. Check it for slips, such as a missing @ or a blank.</source>
        <translation>Nid cyfeiriad e-bost yw hwn. Gwiriwch am lithriad, fel @ ar goll neu fwlch.</translation>
    </message>
    <message>
        <source>This isn&apos;t a phone number. Use digits, blanks and a leading +.</source>
        <translation>Nid rhif ffôn yw hwn. Defnyddiwch ddigidau, bylchau a + ar y dechrau.</translation>
    </message>
    <message>
        <source>The contact for %F1 can&apos;t be right. Check it for slips.</source>
        <translation>Ni all y cyswllt ar gyfer %F1 fod yn gywir. Gwiriwch am lithriad.</translation>
    </message>
    <message>
        <source>A contact can&apos;t be right. Check it for slips.</source>
        <translation>Ni all cyswllt fod yn gywir. Gwiriwch am lithriad.</translation>
    </message>
    <message>
        <source>The passphrase or recovery key isn&apos;t right, or the file was altered. Check capital letters and the keyboard layout and try again.</source>
        <translation>Nid yw&apos;r cyfrinymadrodd neu&apos;r allwedd adfer yn gywir, neu newidiwyd y ffeil. Gwiriwch briflythrennau a&apos;r bysellfwrdd a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The study is locked. Unlock it with your passphrase and try again.</source>
        <translation>Mae&apos;r astudiaeth wedi&apos;i chloi. Datglowch hi â&apos;ch cyfrinymadrodd a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Recruitment would open on %1, after the study&apos;s last day, %2. Change one of the two dates.</source>
        <translation>Byddai&apos;r recriwtio&apos;n agor ar %1, ar ôl diwrnod olaf yr astudiaeth, %2. Newidiwch un o&apos;r ddau ddyddiad.</translation>
    </message>
    <message>
        <source>The study needs a last day, and recruitment must open before it. Check the two dates.</source>
        <translation>Mae angen diwrnod olaf ar yr astudiaeth, a rhaid i&apos;r recriwtio agor cyn hynny. Gwiriwch y ddau ddyddiad.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a Colloquy study. Choose another file.</source>
        <translation>Nid astudiaeth Colloquy yw&apos;r ffeil hon. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>This study was last written by a newer Colloquy (format %2; this one knows up to %3). Install the newer version to open it.</source>
        <translation>Ysgrifennwyd yr astudiaeth hon ddiwethaf gan Colloquy mwy newydd (fformat %2; mae hwn yn gwybod hyd at %3). Gosodwch y fersiwn newydd i&apos;w hagor.</translation>
    </message>
    <message>
        <source>This study was last written by a newer Colloquy. Install the newer version to open it.</source>
        <translation>Ysgrifennwyd yr astudiaeth hon ddiwethaf gan Colloquy mwy newydd. Gosodwch y fersiwn newydd i&apos;w hagor.</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it as it is and restore a backup beside it.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i difrodi. Cadwch hi fel y mae ac adferwch gopi wrth gefn wrth ei hochr.</translation>
    </message>
    <message>
        <source>There is already a file where the recovery key should go. Choose another name for it.</source>
        <translation>Mae ffeil eisoes lle dylai&apos;r allwedd adfer fynd. Dewiswch enw arall iddi.</translation>
    </message>
    <message>
        <source>There is already a file of that name. Choose another name.</source>
        <translation>Mae ffeil o&apos;r enw hwnnw eisoes. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The file that should hold the passphrase isn&apos;t there. Check its name and folder.</source>
        <translation>Nid yw&apos;r ffeil a ddylai ddal y cyfrinymadrodd yno. Gwiriwch ei henw a&apos;i ffolder.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>Nid oes ffeil o&apos;r fath. Gwiriwch yr enw a&apos;r ffolder.</translation>
    </message>
    <message>
        <source>The file that holds the passphrase can&apos;t be read. Check that you may open it.</source>
        <translation>Ni ellir darllen y ffeil sy&apos;n dal y cyfrinymadrodd. Gwiriwch y cewch ei hagor.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that you may open it.</source>
        <translation>Ni ellir darllen y ffeil. Gwiriwch y cewch ei hagor.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written to its end. Check where it goes, and try again.</source>
        <translation>Ni ellir ysgrifennu&apos;r ateb i&apos;w ddiwedd. Gwiriwch i ble mae&apos;n mynd, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Check that you may write in that folder, or choose another one.</source>
        <translation>Ni ellir ysgrifennu&apos;r ffeil. Gwiriwch y cewch ysgrifennu yn y ffolder honno, neu dewiswch un arall.</translation>
    </message>
    <message>
        <source>The disk is full, and nothing was written. Free some space and try again.</source>
        <translation>Mae&apos;r ddisg yn llawn, ac ni ysgrifennwyd dim. Rhyddhewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Others on this computer may open the study&apos;s file. Let only yourself read and write it.</source>
        <translation>Gall eraill ar y cyfrifiadur hwn agor ffeil yr astudiaeth. Gadewch i chi&apos;ch hun yn unig ei darllen a&apos;i hysgrifennu.</translation>
    </message>
    <message>
        <source>The file is in use by another program, and nothing was written. Close that program or wait a moment and try again.</source>
        <translation>Mae rhaglen arall yn defnyddio&apos;r ffeil, ac ni ysgrifennwyd dim. Caewch y rhaglen honno neu arhoswch ennyd a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Row %1 (line %2 of the file) can&apos;t be taken over as it is. Mend it in the file and import again.</source>
        <translation>Ni ellir cymryd rhes %1 (llinell %2 y ffeil) fel y mae. Cywirwch hi yn y ffeil a mewnforiwch eto.</translation>
    </message>
    <message>
        <source>Row %1 can&apos;t be taken over as it is. Mend it in the file and import again.</source>
        <translation>Ni ellir cymryd rhes %1 fel y mae. Cywirwch hi yn y ffeil a mewnforiwch eto.</translation>
    </message>
    <message>
        <source>A row can&apos;t be taken over as it is. Mend it in the file and import again.</source>
        <translation>Ni ellir cymryd rhes fel y mae. Cywirwch hi yn y ffeil a mewnforiwch eto.</translation>
    </message>
    <message>
        <source>Nothing is written in this file, not even a first line that names the columns. Open the table where it was made, save it anew as CSV and import that file.</source>
        <translation>Nid oes dim yn y ffeil hon, dim hyd yn oed llinell gyntaf yn enwi&apos;r colofnau. Agorwch y tabl lle cafodd ei wneud, cadwch ef o&apos;r newydd fel CSV a mewnforiwch y ffeil honno.</translation>
    </message>
    <message>
        <source>No column here is one that Colloquy knows. Let the first line name them, such as name and email, or say what they hold.</source>
        <translation>Nid oes colofn yma y mae Colloquy yn ei hadnabod. Gadewch i&apos;r llinell gyntaf eu henwi, fel name ac email, neu dywedwch beth sydd ynddynt.</translation>
    </message>
    <message>
        <source>Nothing says what the column &quot;%1&quot; holds. Choose a field for it, or leave it out.</source>
        <translation>Nid oes dim yn dweud beth sydd yng ngholofn &quot;%1&quot;. Dewiswch faes iddi, neu gadewch hi allan.</translation>
    </message>
    <message>
        <source>A column can&apos;t be matched. Choose a field for it, or leave it out.</source>
        <translation>Ni ellir paru colofn. Dewiswch faes iddi, neu gadewch hi allan.</translation>
    </message>
    <message>
        <source>Row %1, which starts in line %2, has a quotation mark that isn&apos;t closed, or text after a closing one. Mend it in the file and import again.</source>
        <translation>Mae gan res %1, sy&apos;n dechrau yn llinell %2, ddyfynnod heb ei gau, neu destun ar ôl un. Cywirwch hi yn y ffeil a mewnforiwch eto.</translation>
    </message>
    <message>
        <source>A row has a quotation mark that isn&apos;t closed. Mend it in the file and import again.</source>
        <translation>Mae gan res ddyfynnod heb ei gau. Cywirwch hi yn y ffeil a mewnforiwch eto.</translation>
    </message>
    <message>
        <source>Row %1, which starts in line %2, holds signs that can&apos;t be read. Save the file as UTF-8 and import again.</source>
        <translation>Mae rhes %1, sy&apos;n dechrau yn llinell %2, yn cynnwys arwyddion na ellir eu darllen. Cadwch y ffeil fel UTF-8 a mewnforiwch eto.</translation>
    </message>
    <message>
        <source>A row holds signs that can&apos;t be read. Save the file as UTF-8 and import again.</source>
        <translation>Mae rhes yn cynnwys arwyddion na ellir eu darllen. Cadwch y ffeil fel UTF-8 a mewnforiwch eto.</translation>
    </message>
    <message>
        <source>Row %1, which starts in line %2, is longer than any person&apos;s row. Check that the file is a table, and import again.</source>
        <translation>Mae rhes %1, sy&apos;n dechrau yn llinell %2, yn hirach na rhes unrhyw berson. Gwiriwch mai tabl yw&apos;r ffeil, a mewnforiwch eto.</translation>
    </message>
    <message>
        <source>A row is too long to be a person&apos;s. Check that the file is a table, and import again.</source>
        <translation>Mae rhes yn rhy hir i fod yn un person. Gwiriwch mai tabl yw&apos;r ffeil, a mewnforiwch eto.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo here.</source>
        <translation>Nid oes dim i&apos;w ddadwneud na&apos;i ailwneud yma.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Canslwyd. Mae popeth fel yr oedd.</translation>
    </message>
    <message>
        <source>The audit trail is broken at entry %1: it was changed outside Colloquy. Keep the file and compare it with a backup.</source>
        <translation>Mae&apos;r llwybr archwilio wedi torri wrth gofnod %1: newidiwyd ef y tu allan i Colloquy. Cadwch y ffeil a chymharwch hi â chopi wrth gefn.</translation>
    </message>
    <message>
        <source>The audit trail is broken: it was changed outside Colloquy. Keep the file and compare it with a backup.</source>
        <translation>Mae&apos;r llwybr archwilio wedi torri: newidiwyd ef y tu allan i Colloquy. Cadwch y ffeil a chymharwch hi â chopi wrth gefn.</translation>
    </message>
    <message>
        <source>The record %1 isn&apos;t as the audit trail left it: it was changed outside Colloquy. Compare it with a backup.</source>
        <translation>Nid yw cofnod %1 fel y gadawodd y llwybr archwilio ef: newidiwyd ef y tu allan i Colloquy. Cymharwch ef â chopi wrth gefn.</translation>
    </message>
    <message>
        <source>A record isn&apos;t as the audit trail left it: it was changed outside Colloquy. Compare it with a backup.</source>
        <translation>Nid yw cofnod fel y gadawodd y llwybr archwilio ef: newidiwyd ef y tu allan i Colloquy. Cymharwch ef â chopi wrth gefn.</translation>
    </message>
    <message>
        <source>The audit trail is shorter than Colloquy last saw it: entries were cut off. Keep the file and compare it with a backup.</source>
        <translation>Mae&apos;r llwybr archwilio&apos;n fyrrach nag y gwelodd Colloquy ef ddiwethaf: torrwyd cofnodion ymaith. Cadwch y ffeil a chymharwch hi â chopi wrth gefn.</translation>
    </message>
    <message>
        <source>A sealed part (%1) is damaged and can&apos;t be opened. Keep the file and restore a backup beside it.</source>
        <translation>Mae rhan dan sêl (%1) wedi&apos;i difrodi ac ni ellir ei hagor. Cadwch y ffeil ac adferwch gopi wrth gefn wrth ei hochr.</translation>
    </message>
    <message>
        <source>A sealed part is damaged and can&apos;t be opened. Keep the file and restore a backup beside it.</source>
        <translation>Mae rhan dan sêl wedi&apos;i difrodi ac ni ellir ei hagor. Cadwch y ffeil ac adferwch gopi wrth gefn wrth ei hochr.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory free to check the passphrase. Close other programs and try again.</source>
        <translation>Nid oes digon o gof rhydd i wirio&apos;r cyfrinymadrodd. Caewch raglenni eraill a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The study has fewer than two ways to its key. Add a passphrase before one gets lost.</source>
        <translation>Mae gan yr astudiaeth lai na dwy ffordd at ei hallwedd. Ychwanegwch gyfrinymadrodd cyn colli un.</translation>
    </message>
    <message>
        <source>The last passphrase can&apos;t be removed. Add another one first.</source>
        <translation>Ni ellir dileu&apos;r cyfrinymadrodd olaf. Ychwanegwch un arall yn gyntaf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be read as a time. Write it like &quot;thu 6pm&quot;, &quot;tom 14&quot; or &quot;24/11 10:15&quot;.</source>
        <translation>Ni ellir darllen &quot;%1&quot; fel amser. Ysgrifennwch ef fel &quot;thu 6pm&quot;, &quot;tom 14&quot; neu &quot;24/11 10:15&quot;.</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a time. Write it like &quot;thu 6pm&quot;, &quot;tom 14&quot; or &quot;24/11 10:15&quot;.</source>
        <translation>Ni ellir darllen hyn fel amser. Ysgrifennwch ef fel &quot;thu 6pm&quot;, &quot;tom 14&quot; neu &quot;24/11 10:15&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean more than one time: %*. Choose the one that is meant.</source>
        <translation>Gallai &quot;%1&quot; olygu mwy nag un amser: %*. Dewiswch yr un a olygir.</translation>
    </message>
    <message>
        <source>This could mean more than one time: %*. Choose the one that is meant.</source>
        <translation>Gallai hyn olygu mwy nag un amser: %*. Dewiswch yr un a olygir.</translation>
    </message>
    <message>
        <source>This could mean more than one time. Choose the one that is meant.</source>
        <translation>Gallai hyn olygu mwy nag un amser. Dewiswch yr un a olygir.</translation>
    </message>
    <message>
        <source>Line %2 isn&apos;t what a calendar file holds. Export the calendar as an iCalendar file (.ics) and try again; nothing was imported.</source>
        <translation>Nid yw llinell %2 yn rhan o ffeil calendr. Allforiwch y calendr fel ffeil iCalendar (.ics) a rhowch gynnig arall arni; ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>This isn&apos;t a calendar file that can be read. Export the calendar as an iCalendar file (.ics) and try again; nothing was imported.</source>
        <translation>Ni ellir darllen y ffeil calendr hon. Allforiwch y calendr fel ffeil iCalendar (.ics) a rhowch gynnig arall arni; ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>The calendar file is larger than can be taken in. Export fewer years or a single calendar and try again; nothing was imported.</source>
        <translation>Mae&apos;r ffeil calendr yn rhy fawr. Allforiwch lai o flynyddoedd neu un calendr a rhowch gynnig arall arni; ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>The calendar holds more times than can be taken in. Ask for fewer days, or export a single calendar, and try again; nothing was imported.</source>
        <translation>Mae gormod o amserau yn y calendr. Gofynnwch am lai o ddyddiau, neu allforiwch un calendr, a rhowch gynnig arall arni; ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>The calendar holds more than can be taken in. Export fewer years or a single calendar and try again; nothing was imported.</source>
        <translation>Mae gormod yn y calendr. Allforiwch lai o flynyddoedd neu un calendr a rhowch gynnig arall arni; ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>Entries that can&apos;t be read and would be left out: %2; the first begins in line %3 of the file. Look at them in the calendar they come from, or give a reason to import the others.</source>
        <translation>Cofnodion na ellir eu darllen ac a adewid allan: %2; mae&apos;r cyntaf yn dechrau yn llinell %3 y ffeil. Edrychwch arnynt yn y calendr gwreiddiol, neu rhowch reswm i fewnforio&apos;r lleill.</translation>
    </message>
    <message>
        <source>Some entries can&apos;t be read and would be left out. Look at them in the calendar they come from, or give a reason to import the others.</source>
        <translation>Ni ellir darllen rhai cofnodion ac fe&apos;u gadewid allan. Edrychwch arnynt yn y calendr gwreiddiol, neu rhowch reswm i fewnforio&apos;r lleill.</translation>
    </message>
    <message>
        <source>The time zone &quot;%2&quot; isn&apos;t known; its entries are taken as times in the study&apos;s zone. Check a few of them, and give a reason to go on.</source>
        <translation>Nid yw&apos;r gylchfa amser &quot;%2&quot; yn hysbys; cymerir ei hamserau yng nghylchfa&apos;r astudiaeth. Gwiriwch rai ohonynt, a rhowch reswm i fynd ymlaen.</translation>
    </message>
    <message>
        <source>Some entries are in a time zone that isn&apos;t known; they are taken as times in the study&apos;s zone. Check a few of them, and give a reason to go on.</source>
        <translation>Mae rhai cofnodion mewn cylchfa amser anhysbys; fe&apos;u cymerir yng nghylchfa&apos;r astudiaeth. Gwiriwch rai ohonynt, a rhowch reswm i fynd ymlaen.</translation>
    </message>
    <message>
        <source>No time between these dates fits %1 at all. Look at longer dates, or ask for more times.</source>
        <translation>Nid oes amser rhwng y dyddiadau hyn yn addas i %1. Edrychwch ar gyfnod hirach, neu gofynnwch am fwy o amserau.</translation>
    </message>
    <message>
        <source>No time between these dates fits at all. Look at longer dates, or ask for more times.</source>
        <translation>Nid oes amser addas rhwng y dyddiadau hyn. Edrychwch ar gyfnod hirach, neu gofynnwch am fwy o amserau.</translation>
    </message>
    <message>
        <source>The group of %1 has as many interviews as its target asks for. Raise the target, or plan without targets.</source>
        <translation>Mae gan grŵp %1 gymaint o gyfweliadau ag y mae ei darged yn eu gofyn. Codwch y targed, neu cynlluniwch heb dargedau.</translation>
    </message>
    <message>
        <source>Every time that fits %1 is needed for somebody else. Look at longer dates, or ask for more times.</source>
        <translation>Mae angen pob amser sy&apos;n addas i %1 ar rywun arall. Edrychwch ar gyfnod hirach, neu gofynnwch am fwy o amserau.</translation>
    </message>
    <message>
        <source>Every time that fits is needed for somebody else. Look at longer dates, or ask for more times.</source>
        <translation>Mae angen pob amser addas ar rywun arall. Edrychwch ar gyfnod hirach, neu gofynnwch am fwy o amserau.</translation>
    </message>
    <message>
        <source>There is too much to weigh at once. Plan fewer weeks at a time.</source>
        <translation>Mae gormod i&apos;w bwyso ar unwaith. Cynlluniwch lai o wythnosau ar y tro.</translation>
    </message>
    <message>
        <source>This can&apos;t be done as things stand.</source>
        <translation>Ni ellir gwneud hyn fel y mae pethau.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Nid oes cofnod o&apos;r fath.</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile. Try again.</source>
        <translation>Newidiwyd hyn mewn ffenestr arall yn y cyfamser. Rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The study is locked. Unlock it and try again.</source>
        <translation>Mae&apos;r astudiaeth wedi&apos;i chloi. Datglowch hi a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Something in the file is damaged. Restore a backup beside it.</source>
        <translation>Mae rhywbeth yn y ffeil wedi&apos;i ddifrodi. Adferwch gopi wrth gefn wrth ei hochr.</translation>
    </message>
    <message>
        <source>The file or the disk doesn&apos;t work as it should. Nothing was written.</source>
        <translation>Nid yw&apos;r ffeil neu&apos;r ddisg yn gweithio fel y dylai. Ni ysgrifennwyd dim.</translation>
    </message>
    <message>
        <source>This can&apos;t be read. Check how it is written.</source>
        <translation>Ni ellir darllen hyn. Gwiriwch sut mae wedi&apos;i ysgrifennu.</translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translation>gwyliau banc</translation>
    </message>
    <message>
        <source>busy calendar</source>
        <translation>calendr prysur</translation>
    </message>
    <message>
        <source>closed as</source>
        <translation>sut y caewyd</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>caewyd am</translation>
    </message>
    <message>
        <source>consent record</source>
        <translation>cofnod cydsyniad</translation>
    </message>
    <message>
        <source>contact attempt</source>
        <translation>ymgais i gysylltu</translation>
    </message>
    <message>
        <source>enquired at</source>
        <translation>holodd am</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>enw cyntaf</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>gwybodaeth a roddwyd</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>cyfieithydd</translation>
    </message>
    <message>
        <source>interpreter booking</source>
        <translation>archeb cyfieithydd</translation>
    </message>
    <message>
        <source>interpreter gender</source>
        <translation>rhywedd y cyfieithydd</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>cyfweliad</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>dulliau cwrdd</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>dim cyswllt</translation>
    </message>
    <message>
        <source>override</source>
        <translation>rheswm dros fynd ymlaen</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>cyfranogwr</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>sgrinio</translation>
    </message>
    <message>
        <source>sealed notes</source>
        <translation>nodiadau dan sêl</translation>
    </message>
    <message>
        <source>state</source>
        <translation>cyflwr</translation>
    </message>
    <message>
        <source>study</source>
        <translation>astudiaeth</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>cyfenw</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>The study was closed on %2. Open it again, at the end of the study, to go on.</source>
        <translation>Caewyd yr astudiaeth ar %2. Agorwch hi eto, o dan &quot;Diwedd yr astudiaeth&quot;, i fynd ymlaen.</translation>
    </message>
    <message>
        <source>The study is closed. Open it again, at the end of the study, to go on.</source>
        <translation>Mae&apos;r astudiaeth wedi cau. Agorwch hi eto, o dan &quot;Diwedd yr astudiaeth&quot;, i fynd ymlaen.</translation>
    </message>
    <message>
        <source>The link list is kept while the study is open. Close the study first.</source>
        <translation>Cedwir y rhestr gyswllt tra bo&apos;r astudiaeth ar agor. Caewch yr astudiaeth yn gyntaf.</translation>
    </message>
    <message>
        <source>The link list is kept until everybody who asked for the summary of findings has it; still without: %2. Send it, and record that.</source>
        <translation>Cedwir y rhestr gyswllt nes bod pawb a ofynnodd am y crynodeb o&apos;r canfyddiadau wedi&apos;i gael; heb ei gael eto: %2. Anfonwch ef, a chofnodwch hynny.</translation>
    </message>
    <message>
        <source>The link list is kept until all evidence of consent is kept elsewhere. Export it, look at it, and confirm that.</source>
        <translation>Cedwir y rhestr gyswllt nes bod yr holl dystiolaeth cydsyniad wedi&apos;i chadw mewn man arall. Allforiwch hi, edrychwch arni, a chadarnhewch hynny.</translation>
    </message>
    <message>
        <source>The link list is kept, for what was typed isn&apos;t the study&apos;s short name. Type that to confirm.</source>
        <translation>Cedwir y rhestr gyswllt, gan nad enw byr yr astudiaeth a deipiwyd. Teipiwch hwnnw i gadarnhau.</translation>
    </message>
    <message>
        <source>Dialects are sealed, so those of interpreter %1 and %2 weren&apos;t compared. Unlock the study to have them compared.</source>
        <translation>Mae tafodieithoedd dan sêl, felly ni chymharwyd rhai cyfieithydd %1 a %2. Datglowch yr astudiaeth i&apos;w cymharu.</translation>
    </message>
    <message>
        <source>Dialects are sealed and weren&apos;t compared. Unlock the study to have them compared.</source>
        <translation>Mae tafodieithoedd dan sêl ac ni chawsant eu cymharu. Datglowch yr astudiaeth i&apos;w cymharu.</translation>
    </message>
    <message>
        <source>Interpreter %1 charges £%4 (%2 % of the fee) for calling off this late. Give the reason to go on.</source>
        <translation>Mae cyfieithydd %1 yn codi £%4 (%2 % o&apos;r ffi) am ganslo mor hwyr. Rhowch y rheswm i fynd ymlaen.</translation>
    </message>
    <message>
        <source>%1 refuses to be filmed. Meet face to face without a camera, or give a reason.</source>
        <translation>Mae %1 yn gwrthod cael ei ffilmio. Cyfarfyddwch wyneb yn wyneb heb gamera, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Somebody who signs refuses to be filmed. Meet face to face without a camera, or give a reason.</source>
        <translation>Mae rhywun sy&apos;n arwyddo yn gwrthod cael ei ffilmio. Cyfarfyddwch wyneb yn wyneb heb gamera, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Interpreter %1 doesn&apos;t work in this mode (%W2). Choose another interpreter or mode, or give a reason.</source>
        <translation>Nid yw cyfieithydd %1 yn gweithio yn y dull hwn (%W2). Dewiswch gyfieithydd neu ddull arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>%1&apos;s interview isn&apos;t face to face, so there is no place to check out of.</source>
        <translation>Nid yw cyfweliad %1 wyneb yn wyneb, felly nid oes lle i allgofnodi ohono.</translation>
    </message>
    <message>
        <source>You have checked in for %1 already. If the time is wrong, undo that, or correct it.</source>
        <translation>Rydych wedi mewngofnodi ar gyfer %1 eisoes. Os yw&apos;r amser yn anghywir, dadwnewch hynny, neu ei gywiro.</translation>
    </message>
    <message>
        <source>You have checked out from %1 already. If the time is wrong, undo that, or correct it.</source>
        <translation>Rydych wedi allgofnodi o %1 eisoes. Os yw&apos;r amser yn anghywir, dadwnewch hynny, neu ei gywiro.</translation>
    </message>
    <message>
        <source>You haven&apos;t checked in for %1, so there is no time to correct. Check in first.</source>
        <translation>Nid ydych wedi mewngofnodi ar gyfer %1, felly nid oes amser i&apos;w gywiro. Mewngofnodwch yn gyntaf.</translation>
    </message>
    <message>
        <source>You haven&apos;t checked out from %1, so there is no time to correct. Check out first.</source>
        <translation>Nid ydych wedi allgofnodi o %1, felly nid oes amser i&apos;w gywiro. Allgofnodwch yn gyntaf.</translation>
    </message>
    <message>
        <source>%2 is on a bank holiday, which you keep free. Choose another day, or give a reason.</source>
        <translation>Mae %2 ar ŵyl banc, yr ydych yn ei chadw&apos;n rhydd. Dewiswch ddiwrnod arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Tick what a withdrawal asks for</source>
        <translation>Ticio&apos;r hyn y mae tynnu&apos;n ôl yn gofyn amdano</translation>
    </message>
    <message>
        <source>Record decision on a withdrawal</source>
        <translation>Cofnodi penderfyniad ar dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Record incident</source>
        <translation>Cofnodi digwyddiad</translation>
    </message>
    <message>
        <source>Change incident</source>
        <translation>Newid digwyddiad</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Cau digwyddiad</translation>
    </message>
    <message>
        <source>Open incident again</source>
        <translation>Agor digwyddiad eto</translation>
    </message>
    <message>
        <source>Record summary sent</source>
        <translation>Cofnodi bod crynodeb wedi&apos;i anfon</translation>
    </message>
    <message>
        <source>Close study</source>
        <translation>Cau&apos;r astudiaeth</translation>
    </message>
    <message>
        <source>Open study again</source>
        <translation>Agor yr astudiaeth eto</translation>
    </message>
    <message>
        <source>Confirm that evidence of consent is kept</source>
        <translation>Cadarnhau bod tystiolaeth cydsyniad wedi&apos;i chadw</translation>
    </message>
    <message>
        <source>Destroy the link list</source>
        <translation>Dinistrio&apos;r rhestr gyswllt</translation>
    </message>
    <message>
        <source>Judge new version</source>
        <translation>Asesu fersiwn newydd</translation>
    </message>
    <message>
        <source>Attach signed form</source>
        <translation>Atodi ffurflen lofnodedig</translation>
    </message>
    <message>
        <source>Record progress of translation</source>
        <translation>Cofnodi cynnydd cyfieithiad</translation>
    </message>
    <message>
        <source>Approve document</source>
        <translation>Cymeradwyo dogfen</translation>
    </message>
    <message>
        <source>Record that the interpreter came</source>
        <translation>Cofnodi bod y cyfieithydd wedi dod</translation>
    </message>
    <message>
        <source>Name the interpreter</source>
        <translation>Enwi&apos;r cyfieithydd</translation>
    </message>
    <message>
        <source>Record that no interpreter came</source>
        <translation>Cofnodi na ddaeth cyfieithydd</translation>
    </message>
    <message>
        <source>Arrange interpreted call</source>
        <translation>Trefnu galwad gyda chyfieithydd</translation>
    </message>
    <message>
        <source>Change interpreter&apos;s booking</source>
        <translation>Newid archeb cyfieithydd</translation>
    </message>
    <message>
        <source>Mark message to interpreter as written</source>
        <translation>Nodi bod y neges at y cyfieithydd wedi&apos;i hysgrifennu</translation>
    </message>
    <message>
        <source>Draft message to interpreter</source>
        <translation>Drafftio neges at y cyfieithydd</translation>
    </message>
    <message>
        <source>Export day sheet</source>
        <translation>Allforio taflen y dydd</translation>
    </message>
    <message>
        <source>Export consent record</source>
        <translation>Allforio cofnod cydsyniad</translation>
    </message>
    <message>
        <source>Export all consent records</source>
        <translation>Allforio pob cofnod cydsyniad</translation>
    </message>
    <message>
        <source>Export mailing list</source>
        <translation>Allforio rhestr bostio</translation>
    </message>
    <message>
        <source>Export signed form</source>
        <translation>Allforio ffurflen lofnodedig</translation>
    </message>
    <message>
        <source>Tick for the withdrawal of %1</source>
        <translation>Ticio ar gyfer tynnu %1 yn ôl</translation>
    </message>
    <message>
        <source>Decision on the withdrawal of %1</source>
        <translation>Penderfyniad ar dynnu %1 yn ôl</translation>
    </message>
    <message>
        <source>Record incident of %1</source>
        <translation>Cofnodi digwyddiad %1</translation>
    </message>
    <message>
        <source>Change incident of %1</source>
        <translation>Newid digwyddiad %1</translation>
    </message>
    <message>
        <source>Close incident of %1</source>
        <translation>Cau digwyddiad %1</translation>
    </message>
    <message>
        <source>Open incident of %1 again</source>
        <translation>Agor digwyddiad %1 eto</translation>
    </message>
    <message>
        <source>Summary sent to %1</source>
        <translation>Anfonwyd crynodeb at %1</translation>
    </message>
    <message>
        <source>Judge new version for %1</source>
        <translation>Asesu fersiwn newydd ar gyfer %1</translation>
    </message>
    <message>
        <source>Attach signed form of %1</source>
        <translation>Atodi ffurflen lofnodedig %1</translation>
    </message>
    <message>
        <source>Coming of interpreter to %1</source>
        <translation>Dyfodiad cyfieithydd at %1</translation>
    </message>
    <message>
        <source>Name interpreter for %1</source>
        <translation>Enwi cyfieithydd ar gyfer %1</translation>
    </message>
    <message>
        <source>Absence of interpreter for %1</source>
        <translation>Absenoldeb cyfieithydd ar gyfer %1</translation>
    </message>
    <message>
        <source>Arrange call with %1</source>
        <translation>Trefnu galwad gyda %1</translation>
    </message>
    <message>
        <source>Change interpreter&apos;s booking for %1</source>
        <translation>Newid archeb cyfieithydd ar gyfer %1</translation>
    </message>
    <message>
        <source>Message to interpreter for %1</source>
        <translation>Neges at y cyfieithydd ar gyfer %1</translation>
    </message>
    <message>
        <source>days that people who never joined are kept</source>
        <translation>diwrnodau y cedwir pobl nad ymunodd erioed</translation>
    </message>
    <message>
        <source>days that contacts are kept</source>
        <translation>diwrnodau y cedwir manylion cyswllt</translation>
    </message>
    <message>
        <source>days that evidence of consent is kept</source>
        <translation>diwrnodau y cedwir tystiolaeth cydsyniad</translation>
    </message>
    <message>
        <source>days that the link list is kept</source>
        <translation>diwrnodau y cedwir y rhestr gyswllt</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>beth a wnaed</translation>
    </message>
    <message>
        <source>who was told</source>
        <translation>pwy a gafodd wybod</translation>
    </message>
    <message>
        <source>what an hour costs (pence)</source>
        <translation>cost awr (ceiniogau)</translation>
    </message>
    <message>
        <source>what it cost (pence)</source>
        <translation>y gost (ceiniogau)</translation>
    </message>
    <message>
        <source>what is charged at least (minutes)</source>
        <translation>yr isafswm a godir (munudau)</translation>
    </message>
    <message>
        <source>the agency&apos;s reference</source>
        <translation>cyfeirnod yr asiantaeth</translation>
    </message>
    <message>
        <source>%1 reads no written language, so what is sent in writing informs nobody. Have the sheet read aloud, or give it as a recording.</source>
        <translation>Nid yw %1 yn darllen unrhyw iaith ysgrifenedig, felly nid yw&apos;r hyn a anfonir yn ysgrifenedig yn hysbysu neb. Trefnwch i&apos;r daflen gael ei darllen yn uchel, neu rhowch hi fel recordiad.</translation>
    </message>
    <message>
        <source>The original %1 isn&apos;t approved yet. Approve it first, and its translation after it.</source>
        <translation>Nid yw&apos;r gwreiddiol %1 wedi&apos;i gymeradwyo eto. Cymeradwywch ef yn gyntaf, a&apos;i gyfieithiad wedyn.</translation>
    </message>
    <message>
        <source>The original %1 isn&apos;t in use yet. Bring it into use first, and its translation after it.</source>
        <translation>Nid yw&apos;r gwreiddiol %1 mewn defnydd eto. Dewch ag ef i ddefnydd yn gyntaf, a&apos;i gyfieithiad wedyn.</translation>
    </message>
    <message>
        <source>No interview is booked on that day. Choose another day, or book one first.</source>
        <translation>Nid oes cyfweliad wedi&apos;i drefnu ar y diwrnod hwnnw. Dewiswch ddiwrnod arall, neu trefnwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>No calendar of that name was imported. Look up its name in the list of calendars.</source>
        <translation>Ni fewnforiwyd calendr o&apos;r enw hwnnw. Chwiliwch am ei enw yn rhestr y calendrau.</translation>
    </message>
    <message>
        <source>No withdrawal is on record there. Record the withdrawal first.</source>
        <translation>Nid oes tynnu&apos;n ôl ar gofnod yno. Cofnodwch y tynnu&apos;n ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no such incident. Look its number up in the incident log.</source>
        <translation>Nid oes digwyddiad o&apos;r fath. Chwiliwch am ei rif yn y log digwyddiadau.</translation>
    </message>
    <message>
        <source>The file of %1 is no longer the one that was linked. Put the approved file back, or add a new version.</source>
        <translation>Nid ffeil %1 fel y mae nawr yw&apos;r un a gysylltwyd. Rhowch y ffeil a gymeradwywyd yn ôl, neu ychwanegwch fersiwn newydd.</translation>
    </message>
    <message>
        <source>The back-translation of %1 has to come from somebody who did not translate it. Name another person.</source>
        <translation>Rhaid i ôl-gyfieithiad %1 ddod gan rywun na wnaeth y cyfieithiad. Enwch rywun arall.</translation>
    </message>
    <message>
        <source>Nothing that %1 was given or agreed to has a newer version in use, so there is nothing to mark.</source>
        <translation>Nid oes fersiwn newyddach mewn defnydd o ddim a roddwyd i %1 nac y cytunwyd arno, felly nid oes dim i&apos;w farcio.</translation>
    </message>
    <message>
        <source>That is not on the checklist of this withdrawal. Tick what stands there.</source>
        <translation>Nid yw hynny ar restr wirio&apos;r tynnu&apos;n ôl hwn. Ticiwch yr hyn sydd arni.</translation>
    </message>
    <message>
        <source>This withdrawal came in time, so nothing is to be decided. Do what its checklist says.</source>
        <translation>Daeth y tynnu&apos;n ôl hwn mewn pryd, felly nid oes dim i&apos;w benderfynu. Gwnewch yr hyn y mae ei restr wirio&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>This incident is in that state already. Look it up in the incident log.</source>
        <translation>Mae&apos;r digwyddiad hwn yn y cyflwr hwnnw eisoes. Chwiliwch amdano yn y log digwyddiadau.</translation>
    </message>
    <message>
        <source>One of them didn&apos;t ask for the summary, or has it already. Look them up in the list of summaries.</source>
        <translation>Ni ofynnodd un ohonynt am y crynodeb, neu fe&apos;i cafodd eisoes. Chwiliwch amdanynt yn rhestr y crynodebau.</translation>
    </message>
    <message>
        <source>The study is open already.</source>
        <translation>Mae&apos;r astudiaeth ar agor eisoes.</translation>
    </message>
    <message>
        <source>It isn&apos;t said what the calendar is called. Give it a name; the same name again replaces what it held.</source>
        <translation>Ni ddywedwyd beth yw enw&apos;r calendr. Rhowch enw iddo; mae&apos;r un enw eto&apos;n disodli&apos;r hyn oedd ynddo.</translation>
    </message>
    <message>
        <source>Nobody is ticked. Tick those for whom it holds.</source>
        <translation>Ni thiciwyd neb. Ticiwch y rhai y mae hyn yn wir amdanynt.</translation>
    </message>
    <message>
        <source>It isn&apos;t said what the new version means for them. Choose one.</source>
        <translation>Ni ddywedwyd beth mae&apos;r fersiwn newydd yn ei olygu iddynt. Dewiswch un.</translation>
    </message>
    <message>
        <source>It isn&apos;t said what was done. Write it in a few words, without anything about health.</source>
        <translation>Ni ddywedwyd beth a wnaed. Ysgrifennwch hynny mewn ychydig eiriau, heb ddim am iechyd.</translation>
    </message>
    <message>
        <source>It isn&apos;t said what was decided. Write it in a few words.</source>
        <translation>Ni ddywedwyd beth a benderfynwyd. Ysgrifennwch hynny mewn ychydig eiriau.</translation>
    </message>
    <message>
        <source>There is no such setting. These can be changed: %*.</source>
        <translation>Nid oes gosodiad o&apos;r fath. Gellir newid y rhain: %*.</translation>
    </message>
    <message>
        <source>There is no such group. Choose one of these: %*.</source>
        <translation>Nid oes grŵp o&apos;r fath. Dewiswch un o&apos;r rhain: %*.</translation>
    </message>
    <message>
        <source>What is given for %F1 isn&apos;t a whole number. Write it in digits.</source>
        <translation>Nid yw&apos;r hyn a roddwyd ar gyfer %F1 yn rhif cyfan. Ysgrifennwch ef mewn digidau.</translation>
    </message>
    <message>
        <source>The file that holds the passphrase isn&apos;t text in UTF-8. Save it anew as such.</source>
        <translation>Nid testun UTF-8 yw&apos;r ffeil sy&apos;n dal y cyfrinymadrodd. Cadwch hi eto felly.</translation>
    </message>
    <message>
        <source>What a column is said to hold is no field that Colloquy knows. Choose one of these: %*.</source>
        <translation>Nid yw&apos;r hyn y dywedir ei fod yn y golofn yn faes y mae Colloquy yn ei adnabod. Dewiswch un o&apos;r rhain: %*.</translation>
    </message>
    <message>
        <source>There is no such list of bank holidays. Choose one of these: %*.</source>
        <translation>Nid oes rhestr o&apos;r fath o wyliau banc. Dewiswch un o&apos;r rhain: %*.</translation>
    </message>
    <message>
        <source>This study takes no typed signatures. Let them draw it, or allow typed names in the settings of the study.</source>
        <translation>Nid yw&apos;r astudiaeth hon yn derbyn llofnodion wedi&apos;u teipio. Gadewch iddynt lunio&apos;r llofnod, neu caniatewch enwau wedi&apos;u teipio yng ngosodiadau&apos;r astudiaeth.</translation>
    </message>
    <message>
        <source>The interview with %1 is agreed for %2, so you can&apos;t have been there at that time. Check the date and the time, or move the interview first.</source>
        <translation>Cytunwyd ar y cyfweliad gyda %1 ar gyfer %2, felly ni allech fod yno bryd hynny. Gwiriwch y dyddiad a&apos;r amser, neu symudwch y cyfweliad yn gyntaf.</translation>
    </message>
    <message>
        <source>The follow-up lies before the incident itself. Choose that day or a later one, or leave it empty.</source>
        <translation>Mae&apos;r diwrnod i&apos;w ddilyn cyn y digwyddiad ei hun. Dewiswch y diwrnod hwnnw neu un diweddarach, neu gadewch ef yn wag.</translation>
    </message>
    <message>
        <source>That is the study&apos;s own file, or one that belongs to it, and the study would be lost. Choose another name.</source>
        <translation>Ffeil yr astudiaeth ei hun yw honno, neu un sy&apos;n perthyn iddi, a chollid yr astudiaeth. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>This file is empty. Export the calendar as an iCalendar file (.ics) once more and try again; nothing was imported.</source>
        <translation>Mae&apos;r ffeil hon yn wag. Allforiwch y calendr fel ffeil iCalendar (.ics) unwaith eto a rhowch gynnig arall arni; ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>The file holds no busy time for these days; the calendar of that name holds %2, and all of it would go. Look whether this is the right file, or give a reason to empty it.</source>
        <translation>Nid oes amser prysur yn y ffeil ar gyfer y dyddiau hyn; nifer yr amserau yn y calendr o&apos;r enw hwnnw yw %2, a byddai&apos;r cwbl yn mynd. Edrychwch ai hon yw&apos;r ffeil gywir, neu rhowch reswm i&apos;w wagio.</translation>
    </message>
    <message>
        <source>The file for %1 is no picture or PDF that can be kept. Choose a PNG, JPEG or PDF file of up to 20 MB.</source>
        <translation>Nid yw&apos;r ffeil ar gyfer %1 yn llun nac yn PDF y gellir ei gadw. Dewiswch ffeil PNG, JPEG neu PDF hyd at 20 MB.</translation>
    </message>
    <message>
        <source>A consent was put in or changed since all evidence of consent was last exported, or it never was. Export it into a folder, look at it, and confirm then.</source>
        <translation>Ychwanegwyd neu newidiwyd cydsyniad ers allforio&apos;r holl dystiolaeth cydsyniad ddiwethaf, neu ni wnaed hynny erioed. Allforiwch hi i ffolder, edrychwch arni, a chadarnhewch wedyn.</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for an interview lies ahead. Finish or cancel it first.</source>
        <translation>Cedwir enw %1, gan fod cyfweliad i ddod. Gorffennwch neu ganslwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>The name of %1 is kept while something may come of the enquiry. Close it, or record the withdrawal, first.</source>
        <translation>Cedwir enw %1 tra gallai rhywbeth ddod o&apos;r ymholiad. Caewch ef, neu cofnodwch y tynnu&apos;n ôl, yn gyntaf.</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for a consent is on record. Export all evidence of consent, look at it, and confirm that it is kept elsewhere.</source>
        <translation>Cedwir enw %1, gan fod cydsyniad ar gofnod. Allforiwch yr holl dystiolaeth cydsyniad, edrychwch arni, a chadarnhewch ei bod wedi&apos;i chadw mewn man arall.</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for thanks are still owed. Send them, or record that they were declined, first.</source>
        <translation>Cedwir enw %1, gan fod diolch yn ddyledus o hyd. Anfonwch ef, neu cofnodwch iddo gael ei wrthod, yn gyntaf.</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for they asked for the summary of findings. Send it, and record that, first.</source>
        <translation>Cedwir enw %1, gan y gofynnwyd am y crynodeb o&apos;r canfyddiadau. Anfonwch ef, a chofnodwch hynny, yn gyntaf.</translation>
    </message>
    <message>
        <source>The name of %1 is kept until everything on the checklist of their withdrawal is ticked. Do that first.</source>
        <translation>Cedwir enw %1 nes ticio popeth ar restr wirio&apos;r tynnu&apos;n ôl. Gwnewch hynny yn gyntaf.</translation>
    </message>
    <message>
        <source>The name of %1 is kept while an incident about them is open. Close it first.</source>
        <translation>Cedwir enw %1 tra bo digwyddiad amdanynt ar agor. Caewch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for what was typed isn&apos;t their code. Type that to confirm.</source>
        <translation>Cedwir enw %1, gan nad y cod a deipiwyd. Teipiwch hwnnw i gadarnhau.</translation>
    </message>
    <message>
        <source>The link list is kept until all thanks are sent or declined; still owed: %2. Send them, or record that they were declined.</source>
        <translation>Cedwir y rhestr gyswllt nes bod pob diolch wedi&apos;i anfon neu ei wrthod; yn ddyledus o hyd: %2. Anfonwch nhw, neu cofnodwch iddynt gael eu gwrthod.</translation>
    </message>
    <message>
        <source>The link list is kept until every withdrawal is followed up; still open: %2. Tick what is left on its checklist.</source>
        <translation>Cedwir y rhestr gyswllt nes dilyn pob tynnu&apos;n ôl; ar agor o hyd: %2. Ticiwch yr hyn sydd ar ôl ar ei restr wirio.</translation>
    </message>
    <message>
        <source>Name and contacts of %1 were erased, and can&apos;t be brought back.</source>
        <translation>Dilëwyd enw a manylion cyswllt %1, ac ni ellir dod â nhw&apos;n ôl.</translation>
    </message>
    <message>
        <source>Name and contacts were erased here, and can&apos;t be brought back.</source>
        <translation>Dilëwyd enw a manylion cyswllt yma, ac ni ellir dod â nhw&apos;n ôl.</translation>
    </message>
    <message>
        <source>The interpreters aren&apos;t available at any time that is left. Ask them for more times.</source>
        <translation>Nid yw&apos;r cyfieithwyr ar gael ar unrhyw amser sydd ar ôl. Gofynnwch iddynt am ragor o amserau.</translation>
    </message>
    <message>
        <source>The study&apos;s last day comes before a time that would fit. Choose earlier dates.</source>
        <translation>Daw diwrnod olaf yr astudiaeth cyn amser a fyddai&apos;n addas. Dewiswch ddyddiadau cynharach.</translation>
    </message>
    <message>
        <source>You have other interviews or calls at the times that would fit %1. See what could be moved.</source>
        <translation>Mae gennych gyfweliadau neu alwadau eraill ar yr amserau a fyddai&apos;n addas i %1. Gwelwch beth y gellid ei symud.</translation>
    </message>
    <message>
        <source>You have other interviews or calls at the times that would fit. See what could be moved.</source>
        <translation>Mae gennych gyfweliadau neu alwadau eraill ar yr amserau a fyddai&apos;n addas. Gwelwch beth y gellid ei symud.</translation>
    </message>
    <message>
        <source>You are in a call with %1 at that time, from %2. Choose a time that doesn&apos;t overlap it.</source>
        <translation>Rydych mewn galwad gyda %1 bryd hynny, o %2. Dewiswch amser nad yw&apos;n gorgyffwrdd.</translation>
    </message>
    <message>
        <source>Your imported calendar is busy at the times that would fit. See what could be moved.</source>
        <translation>Mae&apos;r calendr a fewnforiwyd yn brysur ar yr amserau a fyddai&apos;n addas. Gwelwch beth y gellid ei symud.</translation>
    </message>
    <message>
        <source>Only %2 min are left between this, with the talks before and after it, and the call with %1; the buffers ask for %3 min. Choose another time, or give a reason.</source>
        <translation>Dim ond %2 mun sydd rhwng hwn, gyda&apos;r sgyrsiau cyn ac ar ei ôl, a&apos;r alwad gyda %1; mae&apos;r bylchau&apos;n gofyn am %3 mun. Dewiswch amser arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>Only %2 min are left to travel between this and the call with %1; %3 min are needed. Choose another time, or give a reason.</source>
        <translation>Dim ond %2 mun sydd i deithio rhwng hwn a&apos;r alwad gyda %1; mae angen %3 mun. Dewiswch amser arall, neu rhowch reswm.</translation>
    </message>
    <message>
        <source>The times that would fit lie outside your working hours. Add hours, or choose other dates.</source>
        <translation>Mae&apos;r amserau a fyddai&apos;n addas y tu allan i&apos;ch oriau gwaith. Ychwanegwch oriau, neu dewiswch ddyddiadau eraill.</translation>
    </message>
    <message>
        <source>Void a withdrawal recorded by mistake</source>
        <translation>Dirymu tynnu&apos;n ôl a gofnodwyd ar gam</translation>
    </message>
    <message>
        <source>Erase who somebody is</source>
        <translation>Dileu pwy yw rhywun</translation>
    </message>
    <message>
        <source>Erase who never joined</source>
        <translation>Dileu&apos;r rhai nad ymunodd erioed</translation>
    </message>
    <message>
        <source>Void the withdrawal of %1</source>
        <translation>Dirymu tynnu&apos;n ôl %1</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>beth ydoedd</translation>
    </message>
    <message>
        <source>how they said so</source>
        <translation>sut y dywedwyd hynny</translation>
    </message>
    <message>
        <source>%1 is to be reached by the safe channel that is noted, and %W2 isn&apos;t it. Use the one that is noted.</source>
        <translation>Mae %1 i&apos;w gyrraedd drwy&apos;r sianel ddiogel a nodwyd, ac nid %W2 yw honno. Defnyddiwch yr un a nodwyd.</translation>
    </message>
    <message>
        <source>%1 is to consent again because of a new information sheet, and wasn&apos;t given it yet. Give it, record that, and take the consent after it.</source>
        <translation>Mae %1 i gydsynio eto oherwydd taflen wybodaeth newydd, ac ni roddwyd honno eto. Rhowch hi, cofnodwch hynny, a chymerwch y cydsyniad wedyn.</translation>
    </message>
    <message>
        <source>There is no consent on record. Record it first, or check the code.</source>
        <translation>Nid oes cydsyniad ar gofnod. Cofnodwch ef yn gyntaf, neu gwiriwch y cod.</translation>
    </message>
    <message>
        <source>%1 took all of this back before. Look at the withdrawal on record, or give the reason to record another one.</source>
        <translation>Tynnodd %1 hyn i gyd yn ôl o&apos;r blaen. Edrychwch ar y tynnu&apos;n ôl sydd ar gofnod, neu rhowch y rheswm dros gofnodi un arall.</translation>
    </message>
    <message>
        <source>The telephone service interprets for %1, and nobody is to be written to. Ring its number instead.</source>
        <translation>Y gwasanaeth ffôn sy&apos;n cyfieithu i %1, ac nid oes neb i ysgrifennu ato. Ffoniwch ei rif yn lle hynny.</translation>
    </message>
    <message>
        <source>The study&apos;s settings name no telephone service for interpreting. Enter its number there, so that it is at hand.</source>
        <translation>Nid yw gosodiadau&apos;r astudiaeth yn enwi gwasanaeth ffôn ar gyfer cyfieithu. Rhowch ei rif yno, er mwyn iddo fod wrth law.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is longer than 366 days. Write a shorter stretch, or several.</source>
        <translation>Mae &quot;%2&quot; yn hirach na 366 diwrnod. Ysgrifennwch gyfnod byrrach, neu sawl un.</translation>
    </message>
    <message>
        <source>The hours can&apos;t be read at &quot;%2&quot;. Write days and times like this: mon-fri 09:00-17:00; evenings, Fridays; 2026-12-25 closed.</source>
        <translation>Ni ellir darllen yr oriau yn &quot;%2&quot;. Ysgrifennwch ddyddiau ac amserau fel hyn: mon-fri 09:00-17:00; evenings, Fridays; 2026-12-25 closed.</translation>
    </message>
    <message>
        <source>The hours can&apos;t be read. Write days and times like this: mon-fri 09:00-17:00; evenings, Fridays; 2026-12-25 closed.</source>
        <translation>Ni ellir darllen yr oriau. Ysgrifennwch ddyddiau ac amserau fel hyn: mon-fri 09:00-17:00; evenings, Fridays; 2026-12-25 closed.</translation>
    </message>
    <message>
        <source>The number of minutes for %F1 is kept free before and after alike. Write one number.</source>
        <translation>Cedwir nifer y munudau ar gyfer %F1 yn rhydd cyn ac ar ôl fel ei gilydd. Ysgrifennwch un rhif.</translation>
    </message>
    <message>
        <source>The withdrawal would come before they first got in touch. Check the date and the time.</source>
        <translation>Byddai&apos;r tynnu&apos;n ôl yn dod cyn y cysylltiad cyntaf. Gwiriwch y dyddiad a&apos;r amser.</translation>
    </message>
    <message>
        <source>There is no such folder to write into. Choose one that there is, or make it first.</source>
        <translation>Nid oes ffolder o&apos;r fath i ysgrifennu iddi. Dewiswch un sy&apos;n bod, neu crëwch hi yn gyntaf.</translation>
    </message>
    <message>
        <source>Entries with more times than can be taken in, such as every few minutes or a very long list of dates, that would be left out: %2; the first begins in line %3 of the file. Look at them in the calendar they come from, ask for fewer days, or give a reason to import the others.</source>
        <translation>Cofnodion â mwy o amserau nag y gellir eu derbyn, megis bob ychydig funudau neu restr hir iawn o ddyddiadau, a fyddai&apos;n cael eu hepgor: %2; mae&apos;r cyntaf yn dechrau yn llinell %3 y ffeil. Edrychwch arnynt yn y calendr y daethant ohono, gofynnwch am lai o ddyddiau, neu rhowch reswm i fewnforio&apos;r lleill.</translation>
    </message>
    <message>
        <source>the study&apos;s own mark</source>
        <translation>marc yr astudiaeth ei hun</translation>
    </message>
    <message>
        <source>template</source>
        <translation>templed</translation>
    </message>
    <message>
        <source>whether it is the sample study</source>
        <translation>ai&apos;r astudiaeth enghreifftiol yw hi</translation>
    </message>
    <message>
        <source>first day of recruitment</source>
        <translation>diwrnod cyntaf recriwtio</translation>
    </message>
    <message>
        <source>last day of the study</source>
        <translation>diwrnod olaf yr astudiaeth</translation>
    </message>
    <message>
        <source>minimum age</source>
        <translation>isafswm oedran</translation>
    </message>
    <message>
        <source>thinking hours</source>
        <translation>oriau i feddwl</translation>
    </message>
    <message>
        <source>when consent is taken</source>
        <translation>pryd y cymerir cydsyniad</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>bylchau</translation>
    </message>
    <message>
        <source>notice (hours)</source>
        <translation>rhybudd (oriau)</translation>
    </message>
    <message>
        <source>days to withdraw</source>
        <translation>dyddiau i dynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>whether sheets may be translated aloud</source>
        <translation>a ellir cyfieithu taflenni ar lafar</translation>
    </message>
    <message>
        <source>typed signature</source>
        <translation>llofnod wedi&apos;i deipio</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>caewyd ar</translation>
    </message>
    <message>
        <source>evidence of consent exported at</source>
        <translation>allforiwyd tystiolaeth cydsyniad am</translation>
    </message>
    <message>
        <source>link list destroyed at</source>
        <translation>dinistriwyd y rhestr gyswllt am</translation>
    </message>
    <message>
        <source>contact lines (sealed)</source>
        <translation>llinellau cyswllt (dan sêl)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>allwedd</translation>
    </message>
    <message>
        <source>position</source>
        <translation>safle</translation>
    </message>
    <message>
        <source>target (at least)</source>
        <translation>targed (o leiaf)</translation>
    </message>
    <message>
        <source>target (at most)</source>
        <translation>targed (ar y mwyaf)</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>diolch</translation>
    </message>
    <message>
        <source>screening questions</source>
        <translation>cwestiynau sgrinio</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>nodweddion</translation>
    </message>
    <message>
        <source>code</source>
        <translation>cod</translation>
    </message>
    <message>
        <source>number</source>
        <translation>rhif</translation>
    </message>
    <message>
        <source>interpreter wanted</source>
        <translation>eisiau cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>interpreters not to be asked</source>
        <translation>cyfieithwyr ar y pryd na ddylid gofyn iddynt</translation>
    </message>
    <message>
        <source>same interpreter</source>
        <translation>yr un cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>whether filming is all right</source>
        <translation>a yw ffilmio&apos;n iawn</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>argaeledd</translation>
    </message>
    <message>
        <source>whether they know the researcher</source>
        <translation>a yw&apos;n adnabod yr ymchwilydd</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>rhy ifanc</translation>
    </message>
    <message>
        <source>name and contacts (sealed)</source>
        <translation>enw a manylion cyswllt (dan sêl)</translation>
    </message>
    <message>
        <source>how to reach them safely (sealed)</source>
        <translation>sut i gysylltu&apos;n ddiogel (dan sêl)</translation>
    </message>
    <message>
        <source>way of contact</source>
        <translation>dull cysylltu</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>cyfeiriad</translation>
    </message>
    <message>
        <source>call back at</source>
        <translation>ffonio&apos;n ôl am</translation>
    </message>
    <message>
        <source>message</source>
        <translation>neges</translation>
    </message>
    <message>
        <source>note (sealed)</source>
        <translation>nodyn (dan sêl)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>atebion</translation>
    </message>
    <message>
        <source>reason (sealed)</source>
        <translation>rheswm (dan sêl)</translation>
    </message>
    <message>
        <source>the document it translates</source>
        <translation>y ddogfen y mae&apos;n ei chyfieithu</translation>
    </message>
    <message>
        <source>approved on</source>
        <translation>cymeradwywyd ar</translation>
    </message>
    <message>
        <source>in use from</source>
        <translation>ar waith o</translation>
    </message>
    <message>
        <source>replaced at</source>
        <translation>disodlwyd am</translation>
    </message>
    <message>
        <source>the document it replaces</source>
        <translation>y ddogfen y mae&apos;n ei disodli</translation>
    </message>
    <message>
        <source>whether it is for the sample study only</source>
        <translation>ai ar gyfer yr astudiaeth enghreifftiol yn unig y mae</translation>
    </message>
    <message>
        <source>checksum of the attached file</source>
        <translation>swm gwirio&apos;r ffeil atodedig</translation>
    </message>
    <message>
        <source>attached file (sealed)</source>
        <translation>ffeil atodedig (dan sêl)</translation>
    </message>
    <message>
        <source>in what way</source>
        <translation>ym mha ffordd</translation>
    </message>
    <message>
        <source>form</source>
        <translation>ffurflen</translation>
    </message>
    <message>
        <source>taken at</source>
        <translation>cymerwyd am</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>darllenwyd yn uchel</translation>
    </message>
    <message>
        <source>whether there was video</source>
        <translation>a oedd fideo</translation>
    </message>
    <message>
        <source>copy given at</source>
        <translation>rhoddwyd copi am</translation>
    </message>
    <message>
        <source>how the copy was given</source>
        <translation>sut y rhoddwyd y copi</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>gwiriwyd pwy ydynt</translation>
    </message>
    <message>
        <source>capacity to decide</source>
        <translation>gallu i benderfynu</translation>
    </message>
    <message>
        <source>whether there was time for questions</source>
        <translation>a oedd amser i holi</translation>
    </message>
    <message>
        <source>whether they said their name</source>
        <translation>a ddywedwyd yr enw</translation>
    </message>
    <message>
        <source>evidence of consent</source>
        <translation>tystiolaeth o gydsyniad</translation>
    </message>
    <message>
        <source>checksum of the evidence</source>
        <translation>swm gwirio&apos;r dystiolaeth</translation>
    </message>
    <message>
        <source>the record it corrects</source>
        <translation>y cofnod y mae&apos;n ei gywiro</translation>
    </message>
    <message>
        <source>who took it, and why (sealed)</source>
        <translation>pwy a&apos;i cymerodd, a pham (dan sêl)</translation>
    </message>
    <message>
        <source>evidence (sealed)</source>
        <translation>tystiolaeth (dan sêl)</translation>
    </message>
    <message>
        <source>what the new version asks for</source>
        <translation>yr hyn y mae&apos;r fersiwn newydd yn ei ofyn</translation>
    </message>
    <message>
        <source>what is withdrawn</source>
        <translation>yr hyn a dynnir yn ôl</translation>
    </message>
    <message>
        <source>whether the time to withdraw was over</source>
        <translation>a oedd yr amser i dynnu&apos;n ôl ar ben</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>penderfynwyd am</translation>
    </message>
    <message>
        <source>start (UTC)</source>
        <translation>dechrau (UTC)</translation>
    </message>
    <message>
        <source>end (UTC)</source>
        <translation>diwedd (UTC)</translation>
    </message>
    <message>
        <source>agreed time</source>
        <translation>amser y cytunwyd arno</translation>
    </message>
    <message>
        <source>which of two equal hours</source>
        <translation>pa un o ddwy awr gyfartal</translation>
    </message>
    <message>
        <source>way to talk</source>
        <translation>dull siarad</translation>
    </message>
    <message>
        <source>time to be out by</source>
        <translation>amser i fod allan erbyn</translation>
    </message>
    <message>
        <source>arrived at</source>
        <translation>cyrhaeddwyd am</translation>
    </message>
    <message>
        <source>left at</source>
        <translation>gadawyd am</translation>
    </message>
    <message>
        <source>started at</source>
        <translation>dechreuwyd am</translation>
    </message>
    <message>
        <source>ended at</source>
        <translation>gorffennwyd am</translation>
    </message>
    <message>
        <source>consent reaffirmed</source>
        <translation>ailgadarnhawyd cydsyniad</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>gofid</translation>
    </message>
    <message>
        <source>whether the support sheet was given</source>
        <translation>a roddwyd y daflen gymorth</translation>
    </message>
    <message>
        <source>follow up on</source>
        <translation>dilyn i fyny ar</translation>
    </message>
    <message>
        <source>whether the notes are written</source>
        <translation>a yw&apos;r nodiadau wedi&apos;u hysgrifennu</translation>
    </message>
    <message>
        <source>the interview it was moved from</source>
        <translation>y cyfweliad y symudwyd ohono</translation>
    </message>
    <message>
        <source>who moved it</source>
        <translation>pwy a&apos;i symudodd</translation>
    </message>
    <message>
        <source>who cancelled it</source>
        <translation>pwy a&apos;i canslodd</translation>
    </message>
    <message>
        <source>the interview it continues</source>
        <translation>y cyfweliad y mae&apos;n ei barhau</translation>
    </message>
    <message>
        <source>number of the invitation&apos;s version</source>
        <translation>rhif fersiwn y gwahoddiad</translation>
    </message>
    <message>
        <source>place (sealed)</source>
        <translation>lle (dan sêl)</translation>
    </message>
    <message>
        <source>agreement signed on</source>
        <translation>llofnodwyd y cytundeb ar</translation>
    </message>
    <message>
        <source>whose agreement it is</source>
        <translation>cytundeb pwy ydyw</translation>
    </message>
    <message>
        <source>agrees to recording</source>
        <translation>yn cytuno i recordio</translation>
    </message>
    <message>
        <source>notice (days)</source>
        <translation>rhybudd (dyddiau)</translation>
    </message>
    <message>
        <source>participants who know them</source>
        <translation>cyfranogwyr sy&apos;n eu hadnabod</translation>
    </message>
    <message>
        <source>checksum of the agreement</source>
        <translation>swm gwirio&apos;r cytundeb</translation>
    </message>
    <message>
        <source>agreement (sealed)</source>
        <translation>cytundeb (dan sêl)</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>diben</translation>
    </message>
    <message>
        <source>start of the call</source>
        <translation>dechrau&apos;r alwad</translation>
    </message>
    <message>
        <source>length of the call (minutes)</source>
        <translation>hyd yr alwad (munudau)</translation>
    </message>
    <message>
        <source>briefing (minutes)</source>
        <translation>briffio (munudau)</translation>
    </message>
    <message>
        <source>debriefing (minutes)</source>
        <translation>ôl-drafod (munudau)</translation>
    </message>
    <message>
        <source>asked at</source>
        <translation>gofynnwyd am</translation>
    </message>
    <message>
        <source>papers sent at</source>
        <translation>anfonwyd y papurau am</translation>
    </message>
    <message>
        <source>whether the participant accepts them</source>
        <translation>a yw&apos;r cyfranogwr yn eu derbyn</translation>
    </message>
    <message>
        <source>substitute for</source>
        <translation>yn lle</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>dros y ffôn</translation>
    </message>
    <message>
        <source>whether it is a second interpreter</source>
        <translation>ai ail gyfieithydd ar y pryd ydyw</translation>
    </message>
    <message>
        <source>agency and reference (sealed)</source>
        <translation>asiantaeth a chyfeirnod (dan sêl)</translation>
    </message>
    <message>
        <source>imported at</source>
        <translation>mewnforiwyd am</translation>
    </message>
    <message>
        <source>longest busy time</source>
        <translation>yr amser prysur hiraf</translation>
    </message>
    <message>
        <source>busy times</source>
        <translation>amseroedd prysur</translation>
    </message>
    <message>
        <source>source (sealed)</source>
        <translation>ffynhonnell (dan sêl)</translation>
    </message>
    <message>
        <source>amount (pence)</source>
        <translation>swm (ceiniogau)</translation>
    </message>
    <message>
        <source>sent at</source>
        <translation>anfonwyd am</translation>
    </message>
    <message>
        <source>how it was delivered</source>
        <translation>sut y&apos;i danfonwyd</translation>
    </message>
    <message>
        <source>how receipt was confirmed</source>
        <translation>sut y cadarnhawyd ei dderbyn</translation>
    </message>
    <message>
        <source>serial number (sealed)</source>
        <translation>rhif cyfresol (dan sêl)</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>am beth y mae</translation>
    </message>
    <message>
        <source>what was done and who was told (sealed)</source>
        <translation>beth a wnaed a phwy a hysbyswyd (dan sêl)</translation>
    </message>
    <message>
        <source>kind of record</source>
        <translation>math o gofnod</translation>
    </message>
    <message>
        <source>judgement of a new version</source>
        <translation>dyfarniad ar fersiwn newydd</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>digwyddiad</translation>
    </message>
    <message>
        <source>summary sent</source>
        <translation>crynodeb a anfonwyd</translation>
    </message>
    <message>
        <source>voiding</source>
        <translation>dirymu</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>proposed</source>
        <translation>cynigiwyd</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>cadarnhawyd</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>symudwyd</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>heb ei symud</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>canslwyd</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>ni ddaeth</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>cwblhawyd</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>rhannol</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopiwyd</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>ffôn</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>wyneb yn wyneb</translation>
    </message>
    <message>
        <source>female</source>
        <translation>menyw</translation>
    </message>
    <message>
        <source>male</source>
        <translation>dyn</translation>
    </message>
    <message>
        <source>any</source>
        <translation>unrhyw un</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>gwrthodwyd</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>methu cysylltu</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dyblygiad</translation>
    </message>
    <message>
        <source>over target</source>
        <translation>dros y targed</translation>
    </message>
    <message>
        <source>text</source>
        <translation>neges destun</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>due</source>
        <translation>dyledus</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>gofynnwyd amdano</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>anfonwyd</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>cydnabuwyd</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>dychwelwyd</translation>
    </message>
    <message>
        <source>void</source>
        <translation>dirymwyd</translation>
    </message>
    <message>
        <source>reissued</source>
        <translation>ailgyhoeddwyd</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drafft</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>archebwyd</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>cyfieithwyd</translation>
    </message>
    <message>
        <source>back translated</source>
        <translation>ôl-gyfieithwyd</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>cymeradwywyd</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>mewn defnydd</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>disodlwyd</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>wedi dyddio</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>ei angen</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gofynnwyd</translation>
    </message>
    <message>
        <source>reconfirm</source>
        <translation>angen ailgadarnhau</translation>
    </message>
    <message>
        <source>released</source>
        <translation>rhyddhawyd</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>daeth</translation>
    </message>
    <message>
        <source>home</source>
        <translation>cartref</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-bost</translation>
    </message>
</context>
<context>
    <name>colloquy::AboutDialog</name>
    <message>
        <source>About Colloquy</source>
        <translation>Ynghylch Colloquy</translation>
    </message>
    <message>
        <source>Colloquy %1</source>
        <translation>Colloquy %1</translation>
    </message>
    <message>
        <source>For researchers who run interview studies: from the first enquiry to the thanks, with every name kept under lock.</source>
        <translation>Ar gyfer ymchwilwyr sy&apos;n rhedeg astudiaethau cyfweld: o&apos;r ymholiad cyntaf i&apos;r diolch, gyda phob enw dan glo.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, study, change and pass it on. It comes without any warranty.</source>
        <translation>Meddalwedd rydd o dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach (GPL-3.0-or-later). Cewch ei defnyddio, ei hastudio, ei newid a&apos;i throsglwyddo. Daw heb unrhyw warant.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), libsodium (ISC), SQLite (public domain) and Tabler icons (MIT).</source>
        <translation>Gwnaed gyda Qt %1 (LGPL 3), libsodium (ISC), SQLite (parth cyhoeddus) ac eiconau Tabler (MIT).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>colloquy::AgreedTime</name>
    <message>
        <source>For %1: %2, %3 (%4)</source>
        <translation>Ar gyfer %1: %2, %3 (%4)</translation>
    </message>
</context>
<context>
    <name>colloquy::ApprovalDialog</name>
    <message>
        <source>Approved on</source>
        <translation>Cymeradwywyd ar</translation>
    </message>
    <message>
        <source>such as the number of the ethics approval</source>
        <translation>fel rhif y gymeradwyaeth foesegol</translation>
    </message>
    <message>
        <source>&amp;Approved on</source>
        <translation>&amp;Cymeradwywyd ar</translation>
    </message>
    <message>
        <source>Approval &amp;reference</source>
        <translation>C&amp;yfeirnod cymeradwyo</translation>
    </message>
</context>
<context>
    <name>colloquy::ApproveDialog</name>
    <message>
        <source>Approve: %1</source>
        <translation>Cymeradwyo: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Cymeradwyo</translation>
    </message>
    <message>
        <source>Approved as it stands: its words can&apos;t be changed afterwards. Nobody gets it before it is brought into use.</source>
        <translation>Fe&apos;i cymeradwyir fel y mae: ni ellir newid ei eiriau wedyn. Ni chaiff neb ef cyn iddo ddod i ddefnydd.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>Cymeradwywyd %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::AttachmentRow</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>&amp;Attach a file...</source>
        <translation>&amp;Atodi ffeil...</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Dileu&apos;r ffeil</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Atodi ffeil</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.odt *.docx *.doc *.rtf *.txt);;All files (*)</source>
        <translation>Dogfennau (*.pdf *.odt *.docx *.doc *.rtf *.txt);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>That file wasn&apos;t attached</source>
        <translation>Ni atodwyd y ffeil honno</translation>
    </message>
    <message>
        <source>Lin&amp;k...</source>
        <translation>&amp;Cysylltu...</translation>
    </message>
    <message>
        <source>A copy is kept in the study, sealed</source>
        <translation>Cedwir copi yn yr astudiaeth, dan sêl</translation>
    </message>
    <message>
        <source>The file stays where it is; the study keeps where, and what it held</source>
        <translation>Mae&apos;r ffeil yn aros lle y mae; mae&apos;r astudiaeth yn cadw ble mae hi, a beth oedd ynddi</translation>
    </message>
    <message>
        <source>Link a file</source>
        <translation>Cysylltu ffeil</translation>
    </message>
    <message>
        <source>%1 (linked)</source>
        <translation>%1 (wedi&apos;i chysylltu)</translation>
    </message>
</context>
<context>
    <name>colloquy::AuditDialog</name>
    <message>
        <source>Entries of</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Llwybr archwilio</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 yn unig</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Cofnodion y llwybr archwilio</translation>
    </message>
    <message>
        <source>&amp;Check the file...</source>
        <translation>&amp;Gwirio&apos;r ffeil...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 cofnod</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 cofnod</translation>
    </message>
</context>
<context>
    <name>colloquy::AuditModel</name>
    <message>
        <source>Whole record</source>
        <translation>Y cofnod cyfan</translation>
    </message>
    <message>
        <source>%1, with the clock set by hand</source>
        <translation>%1, gyda&apos;r cloc wedi&apos;i osod â llaw</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Beth a wnaed</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Newidiwyd</translation>
    </message>
    <message>
        <source>Warnings gone past</source>
        <translation>Rhybuddion yr aethpwyd heibio iddynt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
</context>
<context>
    <name>colloquy::BandList</name>
    <message>
        <source>Add a charge</source>
        <translation>Ychwanegu tâl</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> awr</translation>
    </message>
    <message>
        <source>Called off fewer hours before than</source>
        <translation>Canslo lai o oriau ymlaen llaw na</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Costs this share of the fee</source>
        <translation>Yn costio&apos;r gyfran hon o&apos;r ffi</translation>
    </message>
    <message>
        <source>Take this charge away</source>
        <translation>Dileu&apos;r tâl hwn</translation>
    </message>
    <message>
        <source>under</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>ymlaen llaw:</translation>
    </message>
    <message>
        <source>of the fee</source>
        <translation>o&apos;r ffi</translation>
    </message>
</context>
<context>
    <name>colloquy::BookDialog</name>
    <message>
        <source>Book interview</source>
        <translation>Trefnu cyfweliad</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>a code or a name</source>
        <translation>cod neu enw</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Cyfranogwr</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Cyfranogwr</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Pryd</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Amserau</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Hyd</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>Cyf&amp;ieithydd</translation>
    </message>
    <message>
        <source>Only proposed for &amp;now</source>
        <translation>Cynnig yn unig am &amp;nawr</translation>
    </message>
    <message>
        <source>It holds its time and is confirmed later.</source>
        <translation>Mae&apos;n dal ei amser ac fe&apos;i cadarnheir yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Book interview - %1</source>
        <translation>Trefnu cyfweliad - %1</translation>
    </message>
    <message>
        <source>It continues the interview of %1, which ended early.</source>
        <translation>Mae&apos;n parhau cyfweliad %1, a orffennodd yn gynnar.</translation>
    </message>
    <message>
        <source>%1 proposed for %2.</source>
        <translation>Cynigiwyd %1 ar gyfer %2.</translation>
    </message>
    <message>
        <source>%1 booked for %2.</source>
        <translation>Trefnwyd %1 ar gyfer %2.</translation>
    </message>
    <message>
        <source>Book and &amp;draft message</source>
        <translation>Trefnu a &amp;drafftio neges</translation>
    </message>
</context>
<context>
    <name>colloquy::BringIntoUseDialog</name>
    <message>
        <source>Bring into use: %1</source>
        <translation>Dod i ddefnydd: %1</translation>
    </message>
    <message>
        <source>Bring into use</source>
        <translation>Dod i ddefnydd</translation>
    </message>
    <message>
        <source>%1, approved as it stands. Its words can&apos;t be changed afterwards.</source>
        <translation>%1, wedi&apos;i gymeradwyo fel y mae. Ni ellir newid ei eiriau wedyn.</translation>
    </message>
    <message>
        <source>The &amp;translations stay in date (%1)</source>
        <translation>Mae&apos;r c&amp;yfieithiadau&apos;n aros yn gyfredol (%1)</translation>
    </message>
    <message>
        <source>Why translations stay in date</source>
        <translation>Pam mae cyfieithiadau&apos;n aros yn gyfredol</translation>
    </message>
    <message>
        <source>why, such as: only a phone number changed</source>
        <translation>pam, er enghraifft: dim ond rhif ffôn a newidiodd</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Beth sy&apos;n dilyn</translation>
    </message>
    <message>
        <source>It replaces nothing: it is the first in %1.</source>
        <translation>Nid yw&apos;n disodli dim: dyma&apos;r cyntaf yn %1.</translation>
    </message>
    <message>
        <source>%1 is replaced from now on. It stays on record.</source>
        <translation>Disodlir %1 o hyn ymlaen. Mae&apos;n aros ar gofnod.</translation>
    </message>
    <message>
        <source>Out of date until they are renewed, unless they stay in date: %1. Nobody can be given these, or consent on them.</source>
        <translation>Wedi dyddio nes eu hadnewyddu, oni bai eu bod yn aros yn gyfredol: %1. Ni ellir eu rhoi i neb, na chydsynio arnynt.</translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation>Mae %1 mewn defnydd.</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>Cymeradwywyd ar %1.</translation>
    </message>
    <message>
        <source>Approved on %1, %2.</source>
        <translation>Cymeradwywyd ar %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people consented before and wait for their interview. Their consent remains valid unless you ask them again.</source>
        <translation>
            <numerusform>Cydsyniodd %n o bobl o&apos;r blaen ac maent yn aros am gyfweliad. Mae eu cydsyniad yn parhau&apos;n ddilys oni bai i chi ofyn iddynt eto.</numerusform>
            <numerusform>Cydsyniodd %n person o&apos;r blaen ac mae&apos;n aros am gyfweliad. Mae&apos;r cydsyniad yn parhau&apos;n ddilys oni bai i chi ofyn amdano eto.</numerusform>
            <numerusform>Cydsyniodd %n o bobl o&apos;r blaen ac maent yn aros am gyfweliad. Mae eu cydsyniad yn parhau&apos;n ddilys oni bai i chi ofyn iddynt eto.</numerusform>
            <numerusform>Cydsyniodd %n o bobl o&apos;r blaen ac maent yn aros am gyfweliad. Mae eu cydsyniad yn parhau&apos;n ddilys oni bai i chi ofyn iddynt eto.</numerusform>
            <numerusform>Cydsyniodd %n o bobl o&apos;r blaen ac maent yn aros am gyfweliad. Mae eu cydsyniad yn parhau&apos;n ddilys oni bai i chi ofyn iddynt eto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were given it and wait for their interview.</source>
        <translation>
            <numerusform>Fe&apos;i rhoddwyd i %n o bobl sy&apos;n aros am gyfweliad.</numerusform>
            <numerusform>Fe&apos;i rhoddwyd i %n person sy&apos;n aros am gyfweliad.</numerusform>
            <numerusform>Fe&apos;i rhoddwyd i %n o bobl sy&apos;n aros am gyfweliad.</numerusform>
            <numerusform>Fe&apos;i rhoddwyd i %n o bobl sy&apos;n aros am gyfweliad.</numerusform>
            <numerusform>Fe&apos;i rhoddwyd i %n o bobl sy&apos;n aros am gyfweliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the new version means for each of them is asked next.</source>
        <translation>Gofynnir nesaf beth mae&apos;r fersiwn newydd yn ei olygu i bob un ohonynt.</translation>
    </message>
</context>
<context>
    <name>colloquy::BusyDialog</name>
    <message>
        <source>Import busy times</source>
        <translation>Mewnforio amserau prysur</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Choose a &amp;file...</source>
        <translation>Dewis &amp;ffeil...</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Calendars that were imported</source>
        <translation>Calendrau a fewnforiwyd</translation>
    </message>
    <message>
        <source>Rene&amp;w from a file...</source>
        <translation>Ad&amp;newyddu o ffeil...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>When you are busy yourself, from a file that Outlook, Google, Apple or another calendar program exported (.ics). Only the times are kept; what each entry is about is never read.</source>
        <translation>Pryd rydych chi&apos;ch hun yn brysur, o ffeil a allforiodd Outlook, Google, Apple neu raglen galendr arall (.ics). Dim ond yr amserau a gedwir; ni ddarllenir byth beth yw pob cofnod.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Ffeil calendr</translation>
    </message>
    <message>
        <source>Such as Work or Family</source>
        <translation>Fel Gwaith neu Deulu</translation>
    </message>
    <message>
        <source>Call &amp;it</source>
        <translation>Ei &amp;alw&apos;n</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hyd at</translation>
    </message>
    <message>
        <source>Leave the days empty for the study&apos;s own, from a month before it opens to a year after its end.</source>
        <translation>Gadewch y dyddiau&apos;n wag ar gyfer rhai&apos;r astudiaeth, o fis cyn iddi agor i flwyddyn ar ôl ei diwedd.</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.vcs)</source>
        <translation>Calendrau (*.ics *.ical *.ifb *.vcs)</translation>
    </message>
    <message>
        <source>Reading the calendar...</source>
        <translation>Yn darllen y calendr...</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>Ni ddewiswyd un eto.</translation>
    </message>
    <message>
        <source>Nothing in this file takes time between %1 and %2.</source>
        <translation>Nid oes dim yn y ffeil hon yn cymryd amser rhwng %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n times, from %1 to %2.</source>
        <translation>
            <numerusform>%n amser, o %1 i %2.</numerusform>
            <numerusform>%n amser, o %1 i %2.</numerusform>
            <numerusform>%n amser, o %1 i %2.</numerusform>
            <numerusform>%n amser, o %1 i %2.</numerusform>
            <numerusform>%n amser, o %1 i %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They replace the %n times of %1 that are here now.</source>
        <translation>
            <numerusform>Maent yn disodli&apos;r %n amser o %1 sydd yma nawr.</numerusform>
            <numerusform>Maent yn disodli&apos;r %n amser o %1 sydd yma nawr.</numerusform>
            <numerusform>Maent yn disodli&apos;r %n amser o %1 sydd yma nawr.</numerusform>
            <numerusform>Maent yn disodli&apos;r %n amser o %1 sydd yma nawr.</numerusform>
            <numerusform>Maent yn disodli&apos;r %n amser o %1 sydd yma nawr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing the busy times...</source>
        <translation>Yn mewnforio&apos;r amserau prysur...</translation>
    </message>
    <message numerus="yes">
        <source>%n busy times of %1 imported.</source>
        <translation>
            <numerusform>Mewnforiwyd %n amser prysur o %1.</numerusform>
            <numerusform>Mewnforiwyd %n amser prysur o %1.</numerusform>
            <numerusform>Mewnforiwyd %n amser prysur o %1.</numerusform>
            <numerusform>Mewnforiwyd %n amser prysur o %1.</numerusform>
            <numerusform>Mewnforiwyd %n amser prysur o %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Busy times of %1 removed.</source>
        <translation>Dilëwyd amserau prysur %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>the removal of %1</source>
        <translation>dileu %1</translation>
    </message>
    <message>
        <source>The busy times are back.</source>
        <translation>Mae&apos;r amserau prysur yn ôl.</translation>
    </message>
</context>
<context>
    <name>colloquy::BusyLine</name>
    <message>
        <source>%1 percent done</source>
        <translation>%1 y cant wedi&apos;i wneud</translation>
    </message>
</context>
<context>
    <name>colloquy::CalendarExportDialog</name>
    <message>
        <source>Export the calendar</source>
        <translation>Allforio&apos;r calendr</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Cadw fel...</translation>
    </message>
    <message>
        <source>With &amp;names and places</source>
        <translation>Gydag &amp;enwau a lleoedd</translation>
    </message>
    <message>
        <source>All interviews as a calendar file (.ics) to import into your own calendar. Import it again after changes: each interview keeps its entry. Those that were moved are in it at their newest time only.</source>
        <translation>Pob cyfweliad fel ffeil calendr (.ics) i&apos;w mewnforio i&apos;ch calendr eich hun. Mewnforiwch hi eto ar ôl newidiadau: mae pob cyfweliad yn cadw ei gofnod. Dim ond ar eu hamser diweddaraf y mae&apos;r rhai a symudwyd.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>&amp;Alarm</source>
        <translation>&amp;Larwm</translation>
    </message>
    <message>
        <source>Names and places leave the study in the clear: whoever sees the calendar can read them, and many calendars are copied to a server. The audit trail keeps that you did this.</source>
        <translation>Mae enwau a lleoedd yn gadael yr astudiaeth heb sêl: gall pwy bynnag sy&apos;n gweld y calendr eu darllen, a chopïir llawer o galendrau i weinydd. Mae&apos;r llwybr archwilio&apos;n cadw i chi wneud hyn.</translation>
    </message>
    <message>
        <source>Names are locked. Unlock the study to export them, too.</source>
        <translation>Mae enwau dan glo. Datglowch yr astudiaeth i&apos;w hallforio hefyd.</translation>
    </message>
    <message>
        <source>interviews-%1.ics</source>
        <translation>cyfweliadau-%1.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendrau (*.ics)</translation>
    </message>
    <message>
        <source>Calendar exported, with names.</source>
        <translation>Allforiwyd y calendr, gydag enwau.</translation>
    </message>
    <message>
        <source>Calendar exported, without names.</source>
        <translation>Allforiwyd y calendr, heb enwau.</translation>
    </message>
    <message>
        <source>10 minutes before</source>
        <translation>10 munud ymlaen llaw</translation>
    </message>
    <message>
        <source>15 minutes before</source>
        <translation>15 munud ymlaen llaw</translation>
    </message>
    <message>
        <source>30 minutes before</source>
        <translation>30 munud ymlaen llaw</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 awr ymlaen llaw</translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation>2 awr ymlaen llaw</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Diwrnod ymlaen llaw</translation>
    </message>
</context>
<context>
    <name>colloquy::CalendarPage</name>
    <message>
        <source>%1 is now on %2.</source>
        <translation>Mae %1 nawr ar %2.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Wythnos %1</translation>
    </message>
    <message>
        <source>, clocks go %1 on %2</source>
        <translation>, clociau&apos;n mynd %1 ar %2</translation>
    </message>
    <message>
        <source>back</source>
        <translation>yn ôl</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>ymlaen</translation>
    </message>
    <message>
        <source>, %1 as on %2</source>
        <translation>, %1 fel ar %2</translation>
    </message>
    <message>
        <source>Print the calendar</source>
        <translation>Argraffu&apos;r calendr</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>Ail gylchfa amser</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>Pob cyfweliad</translation>
    </message>
    <message>
        <source>City or zone, such as Karachi or America/New York</source>
        <translation>Dinas neu gylchfa, fel Karachi neu America/New York</translation>
    </message>
    <message>
        <source>There is no time zone %1. Type a large city in it, such as Karachi.</source>
        <translation>Nid oes cylchfa amser %1. Teipiwch ddinas fawr ynddi, fel Karachi.</translation>
    </message>
</context>
<context>
    <name>colloquy::CancelDialog</name>
    <message>
        <source>Cancel interview - %1</source>
        <translation>Canslo cyfweliad - %1</translation>
    </message>
    <message>
        <source>Cancel interview</source>
        <translation>Canslo cyfweliad</translation>
    </message>
    <message>
        <source>Called off by</source>
        <translation>Canslwyd gan</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Trefnwyd ar gyfer</translation>
    </message>
    <message>
        <source>Called off b&amp;y</source>
        <translation>Canslwyd &amp;gan</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Rheswm</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Beth sy&apos;n dilyn</translation>
    </message>
    <message>
        <source>The interview stays on record as cancelled, and its time is free again.</source>
        <translation>Mae&apos;r cyfweliad yn aros ar gofnod fel un a ganslwyd, ac mae ei amser yn rhydd eto.</translation>
    </message>
    <message>
        <source>No interpreter is looked for any more.</source>
        <translation>Ni chwilir am gyfieithydd mwyach.</translation>
    </message>
    <message>
        <source>Interpreter %1 is released, and no fee falls due.</source>
        <translation>Rhyddheir cyfieithydd %1, ac nid oes ffi&apos;n ddyledus.</translation>
    </message>
    <message>
        <source>Interpreter %1 is released, and %2 % of the fee falls due.</source>
        <translation>Rhyddheir cyfieithydd %1, ac mae %2 % o&apos;r ffi&apos;n ddyledus.</translation>
    </message>
    <message>
        <source>Interview with %1 cancelled.</source>
        <translation>Canslwyd y cyfweliad gyda %1.</translation>
    </message>
    <message>
        <source>Confirm interview - %1</source>
        <translation>Cadarnhau cyfweliad - %1</translation>
    </message>
    <message>
        <source>Confirm interview</source>
        <translation>Cadarnhau cyfweliad</translation>
    </message>
    <message>
        <source>Interview with %1 confirmed.</source>
        <translation>Cadarnhawyd y cyfweliad gyda %1.</translation>
    </message>
    <message>
        <source>Cancel and &amp;draft message</source>
        <translation>Canslo a &amp;drafftio neges</translation>
    </message>
</context>
<context>
    <name>colloquy::CheckDialog</name>
    <message>
        <source>Reading all of the file...</source>
        <translation>Yn darllen y ffeil gyfan...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Gwirio&apos;r ffeil</translation>
    </message>
    <message>
        <source>Entry by entry, and every record against the audit trail.</source>
        <translation>Cofnod wrth gofnod, a phob un yn erbyn y llwybr archwilio.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Beth a ganfuwyd</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>A %1 arall.</translation>
    </message>
    <message>
        <source>The file isn&apos;t as it was written</source>
        <translation>Nid yw&apos;r ffeil fel yr ysgrifennwyd hi</translation>
    </message>
    <message>
        <source>Don&apos;t go on working with it. Keep this file as it is, restore a backup beside it, and compare the two.</source>
        <translation>Peidiwch â dal i weithio â hi. Cadwch y ffeil hon fel y mae, adferwch gopi wrth gefn wrth ei hochr, a chymharwch y ddwy.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Nid oes dim o&apos;i le</translation>
    </message>
    <message>
        <source>Nothing is damaged, but something should be known</source>
        <translation>Nid oes dim wedi&apos;i ddifrodi, ond dylid gwybod rhywbeth</translation>
    </message>
    <message>
        <source>The audit trail is whole: %1 entries, none missing, none changed.</source>
        <translation>Mae&apos;r llwybr archwilio&apos;n gyfan: %1 cofnod, dim ar goll, dim wedi&apos;i newid.</translation>
    </message>
    <message>
        <source>Every record is as the audit trail says that it was written.</source>
        <translation>Mae pob cofnod fel y dywed y llwybr archwilio iddo gael ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Every name, contact and note can be opened with this study&apos;s key.</source>
        <translation>Gellir agor pob enw, cyswllt a nodyn ag allwedd yr astudiaeth hon.</translation>
    </message>
    <message>
        <source>No two interviews overlap.</source>
        <translation>Nid oes dau gyfweliad yn gorgyffwrdd.</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>Ni ellid gwirio&apos;r ffeil</translation>
    </message>
</context>
<context>
    <name>colloquy::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>colloquy::CloseDialog</name>
    <message numerus="yes">
        <source>Open the enquiry of %1 again</source>
        <translation>
            <numerusform>Agor ymholiadau %1 eto</numerusform>
            <numerusform>Agor ymholiad %1 eto</numerusform>
            <numerusform>Agor ymholiadau %1 eto</numerusform>
            <numerusform>Agor ymholiadau %1 eto</numerusform>
            <numerusform>Agor ymholiadau %1 eto</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Agor eto</translation>
    </message>
    <message numerus="yes">
        <source>Close the enquiry of %1</source>
        <translation>
            <numerusform>Cau ymholiadau %1</numerusform>
            <numerusform>Cau ymholiad %1</numerusform>
            <numerusform>Cau ymholiadau %1</numerusform>
            <numerusform>Cau ymholiadau %1</numerusform>
            <numerusform>Cau ymholiadau %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close enquiry</source>
        <translation>Cau&apos;r ymholiad</translation>
    </message>
    <message>
        <source>%1 was closed: %2.</source>
        <translation>Caewyd %1: %2.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>&amp;Oherwydd</translation>
    </message>
    <message>
        <source>&amp;Reason in words</source>
        <translation>&amp;Rheswm mewn geiriau</translation>
    </message>
    <message>
        <source>The record stays, and the enquiry can be opened again.</source>
        <translation>Mae&apos;r cofnod yn aros, a gellir agor yr ymholiad eto.</translation>
    </message>
    <message>
        <source>%1 closed.</source>
        <translation>Caewyd %1.</translation>
    </message>
    <message>
        <source>%1 opened again.</source>
        <translation>Agorwyd %1 eto.</translation>
    </message>
</context>
<context>
    <name>colloquy::ConsentDialog</name>
    <message>
        <source>Consent of %1</source>
        <translation>Cydsyniad %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Cymerwyd am</translation>
    </message>
    <message>
        <source>Read a&amp;loud to them</source>
        <translation>Darllen yn &amp;uchel iddynt</translation>
    </message>
    <message>
        <source>&amp;Video is recorded</source>
        <translation>Recordir &amp;fideo</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Hwn yw</translation>
    </message>
    <message>
        <source>Asked anew</source>
        <translation>Gofynnwyd o&apos;r newydd</translation>
    </message>
    <message>
        <source>Only what was open</source>
        <translation>Dim ond yr hyn oedd yn agored</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>Cywiriad</translation>
    </message>
    <message>
        <source>&amp;What this is</source>
        <translation>&amp;Beth yw hwn</translation>
    </message>
    <message>
        <source>What was w&amp;rong</source>
        <translation>Beth oedd o&apos;i &amp;le</translation>
    </message>
    <message>
        <source>None in use in their language</source>
        <translation>Nid oes un mewn defnydd yn eu hiaith</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Ffurflen</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Sut</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Newydd ddigwydd</translation>
    </message>
    <message>
        <source>&amp;Taken at</source>
        <translation>Cymerwyd &amp;am</translation>
    </message>
    <message>
        <source>Taken &amp;by</source>
        <translation>Cymerwyd &amp;gan</translation>
    </message>
    <message>
        <source>Through &amp;interpreter</source>
        <translation>Drwy g&amp;yfieithydd</translation>
    </message>
    <message>
        <source>&amp;Statements</source>
        <translation>&amp;Datganiadau</translation>
    </message>
    <message>
        <source>Record as incomplete</source>
        <translation>Cofnodi&apos;n anghyflawn</translation>
    </message>
    <message>
        <source>Bef&amp;ore the statements</source>
        <translation>Cy&amp;n y datganiadau</translation>
    </message>
    <message>
        <source>Record as stopped</source>
        <translation>Cofnodi iddo gael ei stopio</translation>
    </message>
    <message>
        <source>One key a line: Y or 1 for yes, N or 2 for no, 0 for not asked.</source>
        <translation>Un fysell y llinell: Y neu 1 am ie, N neu 2 am na, 0 am heb ofyn.</translation>
    </message>
</context>
<context>
    <name>colloquy::ConsentPage</name>
    <message>
        <source>Consents</source>
        <translation>Cydsyniadau</translation>
    </message>
    <message>
        <source>Nobody matches this filter.</source>
        <translation>Nid oes neb yn cyfateb i&apos;r hidlydd hwn.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Nobody is to consent yet. Whoever was screened as eligible is listed here.</source>
        <translation>Nid oes neb i gydsynio eto. Rhestrir yma bwy bynnag a sgriniwyd yn gymwys.</translation>
    </message>
    <message>
        <source>Go to participants</source>
        <translation>Mynd i&apos;r cyfranogwyr</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I&apos;w wneud</translation>
    </message>
    <message>
        <source>%1...</source>
        <translation>%1...</translation>
    </message>
</context>
<context>
    <name>colloquy::ConsentPoints</name>
    <message>
        <source>Before the statements</source>
        <translation>Cyn y datganiadau</translation>
    </message>
    <message>
        <source>I checked that this is the right person</source>
        <translation>Gwiriais mai hwn yw&apos;r person cywir</translation>
    </message>
    <message>
        <source>They can decide for themselves: presumed, no concern</source>
        <translation>Gallant benderfynu drostynt eu hunain: rhagdybiwyd, dim pryder</translation>
    </message>
    <message>
        <source>They could ask questions, and got answers</source>
        <translation>Cawsant gyfle i ofyn cwestiynau, a chael atebion</translation>
    </message>
    <message>
        <source>They said name, date and time on the recording</source>
        <translation>Dywedon nhw eu henw, y dyddiad a&apos;r amser ar y recordiad</translation>
    </message>
</context>
<context>
    <name>colloquy::ConsentView</name>
    <message>
        <source>Signed form attached</source>
        <translation>Atodwyd y ffurflen lofnodedig</translation>
    </message>
    <message>
        <source>Drawn on screen</source>
        <translation>Lluniwyd ar y sgrin</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Teipiwyd: %1</translation>
    </message>
    <message>
        <source>Nothing attached yet</source>
        <translation>Dim wedi&apos;i atodi eto</translation>
    </message>
    <message>
        <source>Save the si&amp;gned form...</source>
        <translation>Cadw&apos;r ffurflen lof&amp;nodedig...</translation>
    </message>
    <message>
        <source>Save the si&amp;gnature...</source>
        <translation>Cadw&apos;r llof&amp;nod...</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Consent record of %1</source>
        <translation>Cofnod cydsyniad %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Cydsyniad</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Rhoddwyd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Cymerwyd gan</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>hunaniaeth wedi&apos;i gwirio</translation>
    </message>
    <message>
        <source>capacity presumed</source>
        <translation>galluedd wedi&apos;i ragdybio</translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation>atebwyd cwestiynau</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>darllenwyd yn uchel</translation>
    </message>
    <message>
        <source>name, date and time said</source>
        <translation>enw, dyddiad ac amser wedi&apos;u dweud</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Nodwyd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copi</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Llofnod</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Cywirwyd</translation>
    </message>
    <message>
        <source>Answers and signature</source>
        <translation>Atebion a llofnod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>&amp;Participant&apos;s copy...</source>
        <translation>Copi&apos;r &amp;cyfranogwr...</translation>
    </message>
    <message>
        <source>&amp;File copy...</source>
        <translation>Copi i&apos;r &amp;ffeil...</translation>
    </message>
    <message>
        <source>&amp;Attach the signed form...</source>
        <translation>&amp;Atodi&apos;r ffurflen lofnodedig...</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Cadw&apos;r copi</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>File copy saved.</source>
        <translation>Cadwyd y copi i&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Participant&apos;s copy saved.</source>
        <translation>Cadwyd copi&apos;r cyfranogwr.</translation>
    </message>
    <message>
        <source>Save what was signed</source>
        <translation>Cadw&apos;r hyn a lofnodwyd</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Saved. The audit trail keeps that you did this.</source>
        <translation>Cadwyd. Mae&apos;r llwybr archwilio&apos;n cadw i chi wneud hyn.</translation>
    </message>
    <message>
        <source>Attach the signed form</source>
        <translation>Atodi&apos;r ffurflen lofnodedig</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)</source>
        <translation>Lluniau a PDF (*.png *.jpg *.jpeg *.pdf);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>The signed form was attached.</source>
        <translation>Atodwyd y ffurflen lofnodedig.</translation>
    </message>
    <message>
        <source>Signed form of %1 attached.</source>
        <translation>Atodwyd ffurflen lofnodedig %1.</translation>
    </message>
    <message>
        <source>Consent records into which folder?</source>
        <translation>I ba ffolder y dylai&apos;r cofnodion cydsyniad fynd?</translation>
    </message>
    <message>
        <source>%1 consent records saved, with %2 signatures.</source>
        <translation>Cadwyd %1 cofnod cydsyniad, gyda %2 llofnod.</translation>
    </message>
    <message>
        <source>FHI&amp;R...</source>
        <translation>FHI&amp;R...</translation>
    </message>
    <message>
        <source>As data for another record system (HL7 FHIR R4), by code and without names</source>
        <translation>Fel data ar gyfer system gofnodion arall (HL7 FHIR R4), yn ôl cod a heb enwau</translation>
    </message>
    <message>
        <source>Save as FHIR</source>
        <translation>Cadw fel FHIR</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>Consent saved as FHIR, without names.</source>
        <translation>Cadwyd y cydsyniad fel FHIR, heb enwau.</translation>
    </message>
    <message>
        <source>Export the consent records of everybody?</source>
        <translation>Allforio cofnodion cydsyniad pawb?</translation>
    </message>
    <message>
        <source>The file copy of each (PDF, by code), and what was signed. Signed forms and signatures bear names: whoever can open the files can read them. Older files of these names in the folder are replaced.</source>
        <translation>Copi ffeil pob un (PDF, yn ôl cod), a&apos;r hyn a lofnodwyd. Mae enwau ar ffurflenni wedi&apos;u llofnodi ac ar lofnodion: gall pwy bynnag sy&apos;n gallu agor y ffeiliau eu darllen. Disodlir ffeiliau hŷn o&apos;r enwau hyn yn y ffolder.</translation>
    </message>
    <message>
        <source>Choose a folder...</source>
        <translation>Dewis ffolder...</translation>
    </message>
</context>
<context>
    <name>colloquy::ContactCard</name>
    <message>
        <source>e-mail</source>
        <translation>e-bost</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>ffôn</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>neges destun</translation>
    </message>
    <message>
        <source>post</source>
        <translation>post</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ie</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: na</translation>
    </message>
    <message>
        <source>%1: not asked, so no</source>
        <translation>%1: heb ofyn, felly na</translation>
    </message>
    <message>
        <source>Not asked yet how they can be reached safely.</source>
        <translation>Heb ofyn eto sut y gellir cysylltu â nhw&apos;n ddiogel.</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation>Diogel: %1</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Lleisbost</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>Negeseuon testun</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>If someone else answers: %1</source>
        <translation>Os bydd rhywun arall yn ateb: %1</translation>
    </message>
    <message>
        <source>Stop if they say: %1</source>
        <translation>Stopiwch os dywedant: %1</translation>
    </message>
    <message>
        <source>No number or address is recorded.</source>
        <translation>Ni chofnodwyd rhif na chyfeiriad.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>They asked not to be contacted.</source>
        <translation>Gofynnodd am beidio â chysylltu.</translation>
    </message>
    <message>
        <source>The contact can&apos;t be read: its record is damaged.</source>
        <translation>Ni ellir darllen y cyswllt: mae ei gofnod wedi&apos;i ddifrodi.</translation>
    </message>
    <message>
        <source>Unlock to see the contact</source>
        <translation>Datgloi i weld y cyswllt</translation>
    </message>
    <message>
        <source>Hide contact</source>
        <translation>Cuddio cyswllt</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Dangos cyswllt</translation>
    </message>
</context>
<context>
    <name>colloquy::ContactDialog</name>
    <message>
        <source>Log contact with %1</source>
        <translation>Cofnodi cyswllt â %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Ffonio&apos;n ôl</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>P&amp;wy</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Sut</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Canlyniad</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Pryd</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <translation>Ffonio&apos;n &amp;ôl</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nodyn</translation>
    </message>
    <message>
        <source>When left empty, it was just now.</source>
        <translation>Os yw&apos;n wag, newydd ddigwydd.</translation>
    </message>
    <message>
        <source>Contact with %1 logged.</source>
        <translation>Cofnodwyd cyswllt â %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::CopyGiven</name>
    <message>
        <source>Co&amp;py given</source>
        <translation>Rhoddwyd &amp;copi</translation>
    </message>
    <message>
        <source>How the copy was given</source>
        <translation>Sut y rhoddwyd y copi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>how</source>
        <translation>sut</translation>
    </message>
</context>
<context>
    <name>colloquy::CountBar</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>colloquy::CreateStudyDialog</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Astudiaeth newydd</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>Is the recovery key noted down?</source>
        <translation>A yw&apos;r allwedd adfer wedi&apos;i nodi?</translation>
    </message>
    <message>
        <source>Create study</source>
        <translation>Creu astudiaeth</translation>
    </message>
    <message>
        <source>It is noted down</source>
        <translation>Mae wedi&apos;i nodi</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>Agor yr astudiaeth</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Remove the study</source>
        <translation>Dileu&apos;r astudiaeth</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Dangos yr allwedd eto</translation>
    </message>
    <message>
        <source>Making the study and its keys. That takes a moment.</source>
        <translation>Yn gwneud yr astudiaeth a&apos;i hallweddi. Mae hynny&apos;n cymryd ennyd.</translation>
    </message>
    <message>
        <source>Remove the new study?</source>
        <translation>Dileu&apos;r astudiaeth newydd?</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Without its recovery key noted down, a forgotten passphrase would lose everything.</source>
        <translation>Nid oes dim ynddi eto. Heb nodi ei hallwedd adfer, byddai anghofio cyfrinymadrodd yn colli popeth.</translation>
    </message>
</context>
<context>
    <name>colloquy::DaySheetDialog</name>
    <message>
        <source>Day sheet</source>
        <translation>Taflen y dydd</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Cadw fel PDF...</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>With &amp;links, numbers, places and buddies</source>
        <translation>Gyda do&amp;lenni, rhifau, lleoedd a chyfeillion</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Argraffu...</translation>
    </message>
    <message>
        <source>One page for each interview, for a day on paper: times, mode, interpreter, consent and what it permits, the statements still to be asked, and room for notes. Names are never on it.</source>
        <translation>Un dudalen ar gyfer pob cyfweliad, ar gyfer diwrnod ar bapur: amserau, dull, cyfieithydd, cydsyniad a&apos;r hyn y mae&apos;n ei ganiatáu, y datganiadau sydd i&apos;w gofyn o hyd, a lle i nodiadau. Nid oes enwau arni byth.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Diwrnod</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Whoever finds such a sheet knows where to find somebody. Carry it on you, and shred it once it is written up. The audit trail keeps that you did this.</source>
        <translation>Mae pwy bynnag sy&apos;n dod o hyd i daflen o&apos;r fath yn gwybod ble i ddod o hyd i rywun. Cariwch hi gyda chi, a rhwygwch hi&apos;n fân unwaith y bydd popeth wedi&apos;i gofnodi. Mae&apos;r llwybr archwilio&apos;n cadw i chi wneud hyn.</translation>
    </message>
    <message>
        <source>Places are locked. Unlock the study to print them, too.</source>
        <translation>Mae lleoedd dan glo. Datglowch yr astudiaeth i&apos;w hargraffu hefyd.</translation>
    </message>
    <message>
        <source>day-sheet-%1.pdf</source>
        <translation>taflen-y-dydd-%1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>Argraffu taflen y dydd</translation>
    </message>
    <message>
        <source>Day sheet saved, with places.</source>
        <translation>Cadwyd taflen y dydd, gyda lleoedd.</translation>
    </message>
    <message>
        <source>Day sheet saved, with codes alone.</source>
        <translation>Cadwyd taflen y dydd, gyda chodau yn unig.</translation>
    </message>
</context>
<context>
    <name>colloquy::DecisionDialog</name>
    <message>
        <source>Decision on the request of %1</source>
        <translation>Penderfyniad ar gais %1</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Cofnodi&apos;r penderfyniad</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Penderfynwyd</translation>
    </message>
    <message>
        <source>They asked for their data back after the time for it was over. Whether anything can still be removed is for the institution to say; tell them what was decided.</source>
        <translation>Gofynnon nhw am eu data&apos;n ôl wedi i&apos;r amser ar gyfer hynny ddod i ben. Y sefydliad sydd i ddweud a ellir dileu unrhyw beth o hyd; dywedwch wrthynt beth a benderfynwyd.</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>&amp;Penderfyniad</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>Penderfynwyd &amp;ar</translation>
    </message>
    <message>
        <source>Decision on the request of %1 recorded.</source>
        <translation>Cofnodwyd y penderfyniad ar gais %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
    <message>
        <source>Choose somebody in a list to see where they stand.</source>
        <translation>Dewiswch rywun mewn rhestr i weld sut mae pethau.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Nid yw&apos;r cofnod hwn yno mwyach.</translation>
    </message>
    <message>
        <source>They asked for no more contact.</source>
        <translation>Gofynnodd am ddim mwy o gyswllt.</translation>
    </message>
</context>
<context>
    <name>colloquy::DocumentDialog</name>
    <message>
        <source>New document</source>
        <translation>Dogfen newydd</translation>
    </message>
    <message>
        <source>Add draft</source>
        <translation>Ychwanegu drafft</translation>
    </message>
    <message>
        <source>Edit the draft %1</source>
        <translation>Golygu drafft %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Cadw newidiadau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>such as 1.0</source>
        <translation>fel 1.0</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dogfen</translation>
    </message>
    <message>
        <source>For the &amp;group</source>
        <translation>Ar gyfer y &amp;grŵp</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Fersiwn</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>C&amp;yfeiriad</translation>
    </message>
    <message>
        <source>T&amp;ranslation of</source>
        <translation>C&amp;yfieithiad o</translation>
    </message>
    <message>
        <source>The words as they are to be approved. An empty line begins a paragraph.</source>
        <translation>Y geiriau fel y maent i&apos;w cymeradwyo. Mae llinell wag yn dechrau paragraff.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>T&amp;estun</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>Statements, each agreed to by itself</source>
        <translation>Datganiadau, pob un i gytuno iddo ar wahân</translation>
    </message>
    <message>
        <source>Nothing: these are the master&apos;s words</source>
        <translation>Dim: dyma eiriau&apos;r gwreiddiol</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Draft %1 removed.</source>
        <translation>Dilëwyd drafft %1.</translation>
    </message>
    <message>
        <source>Translate: %1</source>
        <translation>Cyfieithu: %1</translation>
    </message>
    <message>
        <source>New version: %1 in %2</source>
        <translation>Fersiwn newydd: %1, %2</translation>
    </message>
    <message>
        <source>Draft added: %1.</source>
        <translation>Ychwanegwyd drafft: %1.</translation>
    </message>
    <message>
        <source>Draft changed: %1.</source>
        <translation>Newidiwyd drafft: %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::DocumentMatrixModel</name>
    <message>
        <source>Missing</source>
        <translation>Ar goll</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Wedi dyddio</translation>
    </message>
    <message>
        <source>Translate...</source>
        <translation>Cyfieithu...</translation>
    </message>
    <message>
        <source>Order it...</source>
        <translation>Archebu...</translation>
    </message>
    <message>
        <source>It came...</source>
        <translation>Daeth...</translation>
    </message>
    <message>
        <source>Translated back...</source>
        <translation>Ôl-gyfieithwyd...</translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>Cymeradwyo...</translation>
    </message>
    <message>
        <source>Bring into use...</source>
        <translation>Dod i ddefnydd...</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Gweld</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1, %2: %3. %4</translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation>heb ei angen mwyach</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>colloquy::DocumentMatrixPart</name>
    <message>
        <source>%1: languages and versions</source>
        <translation>%1: ieithoedd a fersiynau</translation>
    </message>
    <message>
        <source>Documents for %1 by language and version</source>
        <translation>Dogfennau ar gyfer %1 fesul iaith a fersiwn</translation>
    </message>
</context>
<context>
    <name>colloquy::DocumentView</name>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; a yes allows: %2</source>
        <translation>%1; mae ie&apos;n caniatáu: %2</translation>
    </message>
    <message>
        <source>%1 for the group %2</source>
        <translation>%1 ar gyfer grŵp %2</translation>
    </message>
    <message>
        <source>Sample only</source>
        <translation>Enghraifft yn unig</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Cymeradwywyd</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Cyfieithiad o</translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation>Heb ei effeithio</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Geiriad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save its &amp;file...</source>
        <translation>Cadw ei &amp;ffeil...</translation>
    </message>
    <message>
        <source>New &amp;version...</source>
        <translation>&amp;Fersiwn newydd...</translation>
    </message>
    <message>
        <source>New &amp;translation...</source>
        <translation>C&amp;yfieithiad newydd...</translation>
    </message>
    <message>
        <source>Save the file of the document</source>
        <translation>Cadw ffeil y ddogfen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>File saved.</source>
        <translation>Cadwyd y ffeil.</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>Translated back</source>
        <translation>Ôl-gyfieithwyd</translation>
    </message>
    <message>
        <source>%1, linked</source>
        <translation>%1, wedi&apos;i chysylltu</translation>
    </message>
    <message>
        <source>&amp;Open its file</source>
        <translation>&amp;Agor ei ffeil</translation>
    </message>
    <message>
        <source>No program opens that file</source>
        <translation>Nid oes rhaglen yn agor y ffeil honno</translation>
    </message>
    <message>
        <source>Save it, and open it from there.</source>
        <translation>Cadwch hi, ac agorwch hi o&apos;r fan honno.</translation>
    </message>
</context>
<context>
    <name>colloquy::ExportDialog</name>
    <message>
        <source>Export the schedule</source>
        <translation>Allforio&apos;r amserlen</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Cadw fel...</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>With &amp;names and contacts</source>
        <translation>Gydag &amp;enwau a manylion</translation>
    </message>
    <message>
        <source>The interviews as a table (CSV), also those that were moved or cancelled. Leave the days empty for all of them.</source>
        <translation>Y cyfweliadau fel tabl (CSV), gan gynnwys y rhai a symudwyd neu a ganslwyd. Gadewch y dyddiau&apos;n wag i&apos;w cael i gyd.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>R, SPSS or NVivo</source>
        <translation>R, SPSS neu NVivo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hyd at</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>A&amp;r gyfer</translation>
    </message>
    <message>
        <source>Without names the codes are still personal data, for the study says whose they are.</source>
        <translation>Heb enwau mae&apos;r codau&apos;n ddata personol o hyd, gan fod yr astudiaeth yn dweud pwy ydynt.</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and places leave the study in the clear: whoever can open the file can read them. The audit trail keeps that you did this.</source>
        <translation>Mae enwau, e-byst, rhifau ffôn a lleoedd yn gadael yr astudiaeth heb sêl: gall pwy bynnag sy&apos;n agor y ffeil eu darllen. Mae&apos;r llwybr archwilio&apos;n cadw i chi wneud hyn.</translation>
    </message>
    <message>
        <source>Names are locked. Unlock the study to export them, too.</source>
        <translation>Mae enwau dan glo. Datglowch yr astudiaeth i&apos;w hallforio hefyd.</translation>
    </message>
    <message>
        <source>%1. Name, e-mail, phone and place come first in each line; they aren&apos;t shown here.</source>
        <translation>%1. Daw enw, e-bost, ffôn a lle yn gyntaf ym mhob llinell; ni ddangosir nhw yma.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Beth fydd yn y ffeil</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Llinellau cyntaf y ffeil</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 cyfweliad</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n cyfweliad</numerusform>
            <numerusform>%n cyfweliad</numerusform>
            <numerusform>%n cyfweliad</numerusform>
            <numerusform>%n cyfweliad</numerusform>
            <numerusform>%n cyfweliad</numerusform>
        </translation>
    </message>
    <message>
        <source>study</source>
        <translation>astudiaeth</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>amserlen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
    <message>
        <source>Writing the schedule...</source>
        <translation>Yn ysgrifennu&apos;r amserlen...</translation>
    </message>
    <message>
        <source>Schedule exported: %1, with names.</source>
        <translation>Allforiwyd yr amserlen: %1, gydag enwau.</translation>
    </message>
    <message>
        <source>Schedule exported: %1, without names.</source>
        <translation>Allforiwyd yr amserlen: %1, heb enwau.</translation>
    </message>
</context>
<context>
    <name>colloquy::FaceToFaceRows</name>
    <message>
        <source>choose one</source>
        <translation>dewiswch un</translation>
    </message>
    <message>
        <source>The study asks for a buddy here, and for the time by which you are out. Without both it can&apos;t be started.</source>
        <translation>Mae&apos;r astudiaeth yn gofyn am gyfaill yma, ac am yr amser y byddwch allan. Heb y ddau ni ellir dechrau.</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>Allan erbyn</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>&amp;Math o le</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Math o le</translation>
    </message>
    <message>
        <source>who knows where you are, and their number</source>
        <translation>pwy sy&apos;n gwybod ble&apos;r ydych, a&apos;u rhif</translation>
    </message>
    <message>
        <source>Budd&amp;y</source>
        <translation>&amp;Cyfaill</translation>
    </message>
    <message>
        <source>&amp;Out by</source>
        <translation>&amp;Allan erbyn</translation>
    </message>
    <message>
        <source>Others p&amp;resent</source>
        <translation>E&amp;raill yn bresennol</translation>
    </message>
</context>
<context>
    <name>colloquy::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Cadw hidlydd</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Hidlydd</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Hidlo&apos;r rhestr</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Hidlyddion</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ychwanegu hidlydd</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Clirio&apos;r hidlydd</translation>
    </message>
    <message>
        <source>Save this filter at the side</source>
        <translation>Cadw&apos;r hidlydd hwn ar yr ochr</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Dewis colofnau</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Dileu hidlydd %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Dangosir: %1</translation>
    </message>
</context>
<context>
    <name>colloquy::FilterShelf</name>
    <message>
        <source>Filter saved at the side: %1.</source>
        <translation>Cadwyd hidlydd ar yr ochr: %1.</translation>
    </message>
    <message>
        <source>Filter removed: %1.</source>
        <translation>Dilëwyd hidlydd: %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::FindAnything</name>
    <message>
        <source>Find anything</source>
        <translation>Canfod unrhyw beth</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Canfuwyd</translation>
    </message>
    <message>
        <source>A code, a day and time such as &quot;tue 10&quot;, or what you want to do. Names are locked.</source>
        <translation>Cod, diwrnod ac amser fel &quot;tue 10&quot;, neu&apos;r hyn yr ydych am ei wneud. Mae enwau dan glo.</translation>
    </message>
    <message>
        <source>A code, a name, the last digits of a phone number, a day and time such as &quot;tue 10&quot;, or what you want to do.</source>
        <translation>Cod, enw, digidau olaf rhif ffôn, diwrnod ac amser fel &quot;tue 10&quot;, neu&apos;r hyn yr ydych am ei wneud.</translation>
    </message>
    <message>
        <source>Nothing found. Names are locked: unlock the study to find people by name.</source>
        <translation>Ni chanfuwyd dim. Mae enwau dan glo: datglowch yr astudiaeth i ganfod pobl wrth eu henw.</translation>
    </message>
    <message>
        <source>Nothing found. Try a code, fewer letters, or another spelling.</source>
        <translation>Ni chanfuwyd dim. Rhowch gynnig ar god, llai o lythrennau, neu sillafiad arall.</translation>
    </message>
</context>
<context>
    <name>colloquy::FindInterpreterDialog</name>
    <message>
        <source>Find an interpreter for %1</source>
        <translation>Canfod cyfieithydd ar gyfer %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Gofyn</translation>
    </message>
    <message>
        <source>Interpreters of the language</source>
        <translation>Cyfieithwyr yr iaith</translation>
    </message>
    <message>
        <source>&amp;New interpreter...</source>
        <translation>Cyfieithydd &amp;newydd...</translation>
    </message>
    <message>
        <source>Nobody on record interprets %1. Add somebody, or leave it open: the interview stays listed until somebody is found.</source>
        <translation>Nid oes neb ar gofnod yn cyfieithu %1. Ychwanegwch rywun, neu gadewch ef yn agored: mae&apos;r cyfweliad yn aros ar y rhestr nes canfod rhywun.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Gofyn i %1</translation>
    </message>
    <message>
        <source>%1 is recorded as asked for %2. Write to them, then record their answer.</source>
        <translation>Cofnodwyd y gofynnwyd i %1 ar gyfer %2. Ysgrifennwch atynt, yna cofnodwch yr ateb.</translation>
    </message>
    <message>
        <source>Find a second interpreter for %1</source>
        <translation>Canfod ail gyfieithydd ar gyfer %1</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>A&amp;siantaeth</translation>
    </message>
    <message>
        <source>Ask the agency</source>
        <translation>Gofyn i&apos;r asiantaeth</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Yr asiantaeth</translation>
    </message>
    <message>
        <source>or an agency, such as Crossing Words &lt;jobs@example.org&gt;</source>
        <translation>neu asiantaeth, megis Crossing Words &lt;jobs@example.org&gt;</translation>
    </message>
    <message>
        <source>Speaks for them: %1</source>
        <translation>Yn siarad ar eu rhan: %1</translation>
    </message>
</context>
<context>
    <name>colloquy::FindingList</name>
    <message>
        <source>Checks</source>
        <translation>Gwiriadau</translation>
    </message>
    <message>
        <source>Reason to go on</source>
        <translation>Rheswm dros fynd ymlaen</translation>
    </message>
    <message>
        <source>Reason to go on although: %1</source>
        <translation>Rheswm dros fynd ymlaen er: %1</translation>
    </message>
    <message>
        <source>One reason for &amp;all</source>
        <translation>Un rheswm dros y &amp;cyfan</translation>
    </message>
    <message>
        <source>Reason to go on with all warnings</source>
        <translation>Rheswm dros fynd ymlaen â phob rhybudd</translation>
    </message>
</context>
<context>
    <name>colloquy::FinishDialog</name>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Outcome of the interview - %1</source>
        <translation>Canlyniad y cyfweliad - %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Gofid</translation>
    </message>
    <message>
        <source>&amp;Support sheet given</source>
        <translation>Rhoddwyd taflen &amp;gymorth</translation>
    </message>
    <message>
        <source>Call them on</source>
        <translation>Ffonio ar</translation>
    </message>
    <message>
        <source>&amp;Interpreter %1 came</source>
        <translation>&amp;Daeth cyfieithydd %1</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Canlyniad</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Dechreuodd am</translation>
    </message>
    <message>
        <source>&amp;Began at</source>
        <translation>D&amp;echreuodd am</translation>
    </message>
    <message>
        <source>&amp;Took</source>
        <translation>&amp;Parodd</translation>
    </message>
    <message>
        <source>How they were</source>
        <translation>Sut oedden nhw</translation>
    </message>
    <message>
        <source>&amp;Distress</source>
        <translation>Go&amp;fid</translation>
    </message>
    <message>
        <source>Ca&amp;ll them on</source>
        <translation>Ff&amp;onio ar</translation>
    </message>
    <message>
        <source>To ask how they are. Left empty, no call is planned.</source>
        <translation>I ofyn sut maen nhw. Os yw&apos;n wag, ni chynllunnir galwad.</translation>
    </message>
    <message>
        <source>Interview with %1: %2.</source>
        <translation>Cyfweliad gyda %1: %2.</translation>
    </message>
    <message>
        <source>Record and boo&amp;k the rest</source>
        <translation>Cofnodi a t&amp;refnu&apos;r gweddill</translation>
    </message>
</context>
<context>
    <name>colloquy::GoToDateDialog</name>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Mynd</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Mynd i ddyddiad</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dyddiad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>colloquy::HoursField</name>
    <message>
        <source>midnight</source>
        <translation>hanner nos</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> a </translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>ar gau %1</translation>
    </message>
    <message>
        <source>on %1 only %2</source>
        <translation>ar %1 dim ond %2</translation>
    </message>
    <message>
        <source>on %1 also %2</source>
        <translation>ar %1 hefyd %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>drwy&apos;r dydd</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>bob dydd</translation>
    </message>
    <message>
        <source>such as evenings, Fridays; 2026-12-21..2027-01-03 closed</source>
        <translation>megis evenings, Fridays; 2026-12-21..2027-01-03 closed</translation>
    </message>
    <message>
        <source>closed from %1 to %2</source>
        <translation>ar gau o %1 i %2</translation>
    </message>
</context>
<context>
    <name>colloquy::ImportDialog</name>
    <message>
        <source>separated by tabs</source>
        <translation>wedi&apos;u gwahanu gan dabiau</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>wedi&apos;u gwahanu gan hanner colonau</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>wedi&apos;u gwahanu gan gomas</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Mewnforio cyfranogwyr</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Add possible &amp;duplicates, too</source>
        <translation>Ychwanegu &amp;dyblygiadau posibl hefyd</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Rhesi&apos;r ffeil</translation>
    </message>
    <message>
        <source>Rows without a &amp;group</source>
        <translation>Rhesi heb &amp;grŵp</translation>
    </message>
    <message>
        <source>What each column means</source>
        <translation>Ystyr pob colofn</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Gadael allan</translation>
    </message>
    <message>
        <source>What would come of each row</source>
        <translation>Beth a ddeuai o bob rhes</translation>
    </message>
    <message>
        <source>Reading the rows...</source>
        <translation>Yn darllen y rhesi...</translation>
    </message>
    <message>
        <source>%1: %2, %3. Nothing is added before you press the button.</source>
        <translation>%1: %2, %3. Nid ychwanegir dim cyn i chi wasgu&apos;r botwm.</translation>
    </message>
    <message>
        <source>The file has no rows below its headings.</source>
        <translation>Nid oes gan y ffeil resi o dan ei phenawdau.</translation>
    </message>
    <message>
        <source>New: %1, possible duplicates: %2, with problems: %3</source>
        <translation>Newydd: %1, dyblygiadau posibl: %2, â phroblemau: %3</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Mewnforio %n person</numerusform>
            <numerusform>Mewnforio %n person</numerusform>
            <numerusform>Mewnforio %n person</numerusform>
            <numerusform>Mewnforio %n person</numerusform>
            <numerusform>Mewnforio %n person</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the people...</source>
        <translation>Yn ychwanegu&apos;r bobl...</translation>
    </message>
    <message numerus="yes">
        <source>%n people imported.</source>
        <translation>
            <numerusform>Mewnforiwyd %n person.</numerusform>
            <numerusform>Mewnforiwyd %n person.</numerusform>
            <numerusform>Mewnforiwyd %n person.</numerusform>
            <numerusform>Mewnforiwyd %n person.</numerusform>
            <numerusform>Mewnforiwyd %n person.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Rows left out: %2.</source>
        <translation>%1 Rhesi a adawyd allan: %2.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablau (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported</source>
        <translation>Ni ellir mewnforio %1</translation>
    </message>
</context>
<context>
    <name>colloquy::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>Incident - %1</source>
        <translation>Digwyddiad - %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Record an incident in the study</source>
        <translation>Cofnodi digwyddiad yn yr astudiaeth</translation>
    </message>
    <message>
        <source>Record an incident - %1</source>
        <translation>Cofnodi digwyddiad - %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>I&apos;w ddilyn ar</translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation>&amp;Beth oedd</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Ynghylch</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Pryd</translation>
    </message>
    <message>
        <source>%1, no interview</source>
        <translation>%1, dim cyfweliad</translation>
    </message>
    <message>
        <source>The interview on %1</source>
        <translation>Y cyfweliad ar %1</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>Beth a &amp;wnaed</translation>
    </message>
    <message>
        <source>Say what you did, and nothing of anybody&apos;s health: no diagnosis, no quotes.</source>
        <translation>Dywedwch beth a wnaethoch, a dim am iechyd neb: dim diagnosis, dim dyfyniadau.</translation>
    </message>
    <message>
        <source>such as the supervisor, or the data protection office</source>
        <translation>fel y goruchwyliwr, neu&apos;r swyddfa diogelu data</translation>
    </message>
    <message>
        <source>Who was &amp;told</source>
        <translation>Pwy a &amp;gafodd wybod</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>Dim i&apos;w ddilyn</translation>
    </message>
    <message>
        <source>&amp;Follow up on</source>
        <translation>I&apos;w &amp;ddilyn ar</translation>
    </message>
    <message>
        <source>Incident recorded.</source>
        <translation>Cofnodwyd y digwyddiad.</translation>
    </message>
    <message>
        <source>Incident of %1 recorded.</source>
        <translation>Cofnodwyd digwyddiad %1.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>dewis</translation>
    </message>
</context>
<context>
    <name>colloquy::IncidentLogDialog</name>
    <message>
        <source>Closed %1</source>
        <translation>Caewyd ar %1</translation>
    </message>
    <message>
        <source>Follow up on %1</source>
        <translation>I&apos;w ddilyn ar %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Incident log</source>
        <translation>Log digwyddiadau</translation>
    </message>
    <message>
        <source>&amp;New...</source>
        <translation>&amp;Newydd...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>Ne&amp;wid...</translation>
    </message>
    <message>
        <source>C&amp;lose incident</source>
        <translation>&amp;Cau&apos;r digwyddiad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Beth a wnaed</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Pwy a gafodd wybod</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Nid oes dim yn y log eto.</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>A&amp;gor eto</translation>
    </message>
    <message>
        <source>Incident %1 closed.</source>
        <translation>Caewyd digwyddiad %1.</translation>
    </message>
    <message>
        <source>Incident %1 open again.</source>
        <translation>Mae digwyddiad %1 ar agor eto.</translation>
    </message>
</context>
<context>
    <name>colloquy::InformationDialog</name>
    <message>
        <source>Give information to %1</source>
        <translation>Rhoi gwybodaeth i %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Taflen</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Sut</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Pryd</translation>
    </message>
    <message>
        <source>Through &amp;interpreter</source>
        <translation>Drwy g&amp;yfieithydd</translation>
    </message>
    <message>
        <source>Left empty, it was given just now. Giving it starts the thinking time before consent.</source>
        <translation>Os yw&apos;n wag, newydd ei rhoi. Mae ei rhoi&apos;n dechrau&apos;r amser meddwl cyn cydsynio.</translation>
    </message>
    <message>
        <source>The one in use in their language</source>
        <translation>Yr un mewn defnydd yn eu hiaith</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, fersiwn %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Information sheet given: %1.</source>
        <translation>Rhoddwyd taflen wybodaeth: %1.</translation>
    </message>
    <message>
        <source>Earliest consent: %1.</source>
        <translation>Cydsyniad cynharaf: %1.</translation>
    </message>
    <message>
        <source>Earliest consent: %1, sooner for whoever had a sheet before.</source>
        <translation>Cydsyniad cynharaf: %1, yn gynt i bwy bynnag a gafodd daflen o&apos;r blaen.</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterAnswerDialog</name>
    <message>
        <source>Interpreter %1 for %2</source>
        <translation>Cyfieithydd %1 ar gyfer %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>The interview moved after they had said yes. Ask them whether the new time suits, too.</source>
        <translation>Symudodd y cyfweliad ar ôl iddynt gytuno. Gofynnwch a yw&apos;r amser newydd yn addas hefyd.</translation>
    </message>
    <message>
        <source>They accept</source>
        <translation>Maent yn derbyn</translation>
    </message>
    <message>
        <source>They can&apos;t</source>
        <translation>Ni allant</translation>
    </message>
    <message>
        <source>Release them</source>
        <translation>Eu rhyddhau</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Beth &amp;ddigwyddodd</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>Record that they can&apos;t</source>
        <translation>Cofnodi na allant</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Rhyddhau</translation>
    </message>
    <message>
        <source>%1 interprets for %2.</source>
        <translation>Mae %1 yn cyfieithu ar gyfer %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t interpret for %2. Somebody else is wanted.</source>
        <translation>Ni all %1 gyfieithu ar gyfer %2. Mae angen rhywun arall.</translation>
    </message>
    <message>
        <source>%1 is released from %2.</source>
        <translation>Rhyddhawyd %1 o %2.</translation>
    </message>
    <message>
        <source>Interpreter for %1</source>
        <translation>Cyfieithydd ar gyfer %1</translation>
    </message>
    <message>
        <source>Papers for %1 are recorded as sent.</source>
        <translation>Cofnodwyd bod papurau ar gyfer %1 wedi&apos;u hanfon.</translation>
    </message>
    <message>
        <source>Who interprets instead</source>
        <translation>Pwy sy&apos;n cyfieithu yn lle hynny</translation>
    </message>
    <message>
        <source>The participant agrees to them</source>
        <translation>Mae&apos;r cyfranogwr yn cytuno iddynt</translation>
    </message>
    <message>
        <source>Record details</source>
        <translation>Cofnodi manylion</translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation>Daw rhywun arall</translation>
    </message>
    <message>
        <source>The agency names somebody</source>
        <translation>Mae&apos;r asiantaeth yn enwi rhywun</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Ni ddaeth neb</translation>
    </message>
    <message>
        <source>They came</source>
        <translation>Daethant</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> munud</translation>
    </message>
    <message>
        <source>Their re&amp;ference</source>
        <translation>Eu &amp;cyfeirnod</translation>
    </message>
    <message>
        <source>&amp;Briefing before</source>
        <translation>&amp;Briffio ymlaen llaw</translation>
    </message>
    <message>
        <source>&amp;Debriefing after</source>
        <translation>&amp;Trafod wedyn</translation>
    </message>
    <message>
        <source>The telephone service</source>
        <translation>Y gwasanaeth ffôn</translation>
    </message>
    <message>
        <source>Somebody else, now</source>
        <translation>Rhywun arall, nawr</translation>
    </message>
    <message>
        <source>Nobody: move the interview</source>
        <translation>Neb: symud y cyfweliad</translation>
    </message>
    <message>
        <source>Who interprets &amp;instead</source>
        <translation>Pwy sy&apos;n cyfieithu yn &amp;lle hynny</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>P&amp;wy</translation>
    </message>
    <message>
        <source>The participant agree&amp;s to them</source>
        <translation>M&amp;ae&apos;r cyfranogwr yn cytuno iddynt</translation>
    </message>
    <message>
        <source>&amp;Reason, if told</source>
        <translation>&amp;Rheswm, os dywedwyd</translation>
    </message>
    <message>
        <source>The study&apos;s settings name no telephone service yet.</source>
        <translation>Nid yw gosodiadau&apos;r astudiaeth yn enwi gwasanaeth ffôn eto.</translation>
    </message>
    <message>
        <source>Ring %1, client code %2.</source>
        <translation>Ffoniwch %1, cod cleient %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Ask ne&amp;xt</source>
        <translation>Gofyn i&apos;r &amp;nesaf</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Yr asiantaeth</translation>
    </message>
    <message>
        <source>%1 can&apos;t interpret for %2. The next one is recorded as asked.</source>
        <translation>Ni all %1 gyfieithu ar gyfer %2. Cofnodwyd y gofynnwyd i&apos;r nesaf.</translation>
    </message>
    <message>
        <source>%1 interpreted for %2.</source>
        <translation>Cyfieithodd %1 ar gyfer %2.</translation>
    </message>
    <message>
        <source>Somebody else than %1 interprets for %2.</source>
        <translation>Mae rhywun heblaw %1 yn cyfieithu ar gyfer %2.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t come for %2, which is kept with the reason.</source>
        <translation>Ni ddaeth %1 ar gyfer %2, a chedwir hynny gyda&apos;r rheswm.</translation>
    </message>
    <message>
        <source>What is known about %1 for %2 is recorded.</source>
        <translation>Cofnodwyd yr hyn sy&apos;n hysbys am %1 ar gyfer %2.</translation>
    </message>
    <message>
        <source>Char&amp;ged</source>
        <translation>C&amp;odwyd</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Ei chanslo</translation>
    </message>
    <message>
        <source>Nobody: arrange the call again</source>
        <translation>Neb: trefnu&apos;r alwad eto</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>%1, for %2 as the second interpreter</source>
        <translation>%1, ar gyfer %2 fel yr ail gyfieithydd</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, ar gyfer %2</translation>
    </message>
    <message>
        <source>The call with %2 is off.</source>
        <translation>Canslwyd yr alwad gyda %2.</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterBox</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>rhydd</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>To be found later</source>
        <translation>I&apos;w ganfod wedyn</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Dim angen</translation>
    </message>
    <message>
        <source>Whoever is free: %1</source>
        <translation>Pwy bynnag sy&apos;n rhydd: %1</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Pwy bynnag sy&apos;n rhydd</translation>
    </message>
    <message>
        <source>, wished again</source>
        <translation>, dymunwyd eto</translation>
    </message>
    <message>
        <source>, met before</source>
        <translation>, wedi cwrdd o&apos;r blaen</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>, tua %1</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterCallDialog</name>
    <message>
        <source>Interpreted call with %1</source>
        <translation>Galwad â %1 drwy gyfieithydd</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>An interpreter for %1, before the interview. If a call is already arranged, it moves to the new time, and its interpreter must be asked again.</source>
        <translation>Cyfieithydd ar gyfer %1, cyn y cyfweliad. Os oes galwad eisoes wedi&apos;i threfnu, mae&apos;n symud i&apos;r amser newydd, a rhaid gofyn eto i&apos;w chyfieithydd.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Sgrinio</translation>
    </message>
    <message>
        <source>Take consent</source>
        <translation>Cymryd cydsyniad</translation>
    </message>
    <message>
        <source>To be found later</source>
        <translation>I&apos;w ganfod wedyn</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>Dib&amp;en</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Pryd</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Hyd</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>&amp;Cyfieithydd</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>A&amp;siantaeth</translation>
    </message>
    <message>
        <source>Call with %1 arranged for %2.</source>
        <translation>Trefnwyd galwad â %1 ar gyfer %2.</translation>
    </message>
    <message>
        <source>or an agency, such as Crossing Words &lt;jobs@example.org&gt;</source>
        <translation>neu asiantaeth, megis Crossing Words &lt;jobs@example.org&gt;</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterDialog</name>
    <message>
        <source>New interpreter</source>
        <translation>Cyfieithydd newydd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Edit interpreter %1</source>
        <translation>Golygu cyfieithydd %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Cadw newidiadau</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Rhywedd</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>Cytundeb cyfrinachedd</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Dim eto</translation>
    </message>
    <message>
        <source>Their own</source>
        <translation>Eu cytundeb eu hunain</translation>
    </message>
    <message>
        <source>The agency&apos;s</source>
        <translation>Un yr asiantaeth</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>such as Mirpuri, Sylheti</source>
        <translation>fel Mirpuri, Sylheti</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Ieithoedd</translation>
    </message>
    <message>
        <source>&amp;Dialects</source>
        <translation>&amp;Tafodieithoedd</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Rhywedd</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-bost</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Ffôn</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Beth y cytunwyd arno</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Llofnodwyd ar</translation>
    </message>
    <message>
        <source>Agrees to being recorded</source>
        <translation>Yn cytuno i gael ei recordio</translation>
    </message>
    <message>
        <source>&amp;Confidentiality</source>
        <translation>&amp;Cyfrinachedd</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;Llofnodwyd ar</translation>
    </message>
    <message>
        <source>May be &amp;recorded</source>
        <translation>Gellir &amp;recordio</translation>
    </message>
    <message>
        <source>Without an agreement nobody can be asked to interpret.</source>
        <translation>Heb gytundeb ni ellir gofyn i neb gyfieithu.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Telerau</translation>
    </message>
    <message>
        <source>such as 45 an hour, two hours at least</source>
        <translation>fel 45 yr awr, dwy awr o leiaf</translation>
    </message>
    <message>
        <source> days before</source>
        <translation> diwrnod ymlaen llaw</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Unrhyw bryd</translation>
    </message>
    <message>
        <source>Wants to be as&amp;ked</source>
        <translation>Eisiau cael ei &amp;holi</translation>
    </message>
    <message>
        <source>Calling &amp;off costs</source>
        <translation>Mae &amp;canslo&apos;n costio</translation>
    </message>
    <message>
        <source>When, and for whom not</source>
        <translation>Pryd, ac nid ar gyfer pwy</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Ar gael</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Ar unrhyw adeg</translation>
    </message>
    <message>
        <source>codes of participants who know them, such as C07, C12</source>
        <translation>codau cyfranogwyr sy&apos;n eu hadnabod, fel C07, C12</translation>
    </message>
    <message>
        <source>A&amp;vailable</source>
        <translation>Ar &amp;gael</translation>
    </message>
    <message>
        <source>Kno&amp;wn to</source>
        <translation>Yn cael ei adna&amp;bod gan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Interpreter %1 added.</source>
        <translation>Ychwanegwyd cyfieithydd %1.</translation>
    </message>
    <message>
        <source>Interpreter %1 changed.</source>
        <translation>Newidiwyd cyfieithydd %1.</translation>
    </message>
    <message>
        <source>The agreement as a file</source>
        <translation>Y cytundeb fel ffeil</translation>
    </message>
    <message>
        <source>May be filmed, where they sign</source>
        <translation>Gellir ffilmio, lle defnyddir iaith arwyddion</translation>
    </message>
    <message>
        <source>Agreement &amp;file</source>
        <translation>Ffeil y cyt&amp;undeb</translation>
    </message>
    <message>
        <source>May be f&amp;ilmed</source>
        <translation>Gellir ffil&amp;mio</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> munud</translation>
    </message>
    <message>
        <source>No minimum</source>
        <translation>Dim isafswm</translation>
    </message>
    <message>
        <source>Agency&apos;s reference</source>
        <translation>Cyfeirnod yr asiantaeth</translation>
    </message>
    <message>
        <source>An &amp;hour costs</source>
        <translation>Cost yr a&amp;wr</translation>
    </message>
    <message>
        <source>Charged at least</source>
        <translation>Isafswm a godir</translation>
    </message>
    <message>
        <source>Ra&amp;te in words</source>
        <translation>Cyfradd mew&amp;n geiriau</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>Agenc&amp;y</source>
        <translation>&amp;Asiantaeth</translation>
    </message>
    <message>
        <source>Register n&amp;umber</source>
        <translation>&amp;Rhif cofrestr</translation>
    </message>
    <message>
        <source>Works &amp;by</source>
        <translation>Yn gweithio &amp;drwy</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterRequestDialog</name>
    <message>
        <source>Nobody is asked yet</source>
        <translation>Ni ofynnwyd i neb eto</translation>
    </message>
    <message>
        <source>Message to the interpreter</source>
        <translation>Neges at y cyfieithydd</translation>
    </message>
    <message>
        <source>Mark as written</source>
        <translation>Nodi ei bod wedi&apos;i hysgrifennu</translation>
    </message>
    <message>
        <source>Name the participant&apos;s &amp;code as the reference</source>
        <translation>Rhoi co&amp;d y cyfranogwr fel cyfeirnod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>To</source>
        <translation>At</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Pwnc</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Testun</translation>
    </message>
    <message>
        <source>The message says neither who the participant is nor where they live. Nothing is sent by itself; mark it as written once you have sent it.</source>
        <translation>Nid yw&apos;r neges yn dweud pwy yw&apos;r cyfranogwr na ble mae&apos;n byw. Nid anfonir dim ohono&apos;i hun; nodwch ei bod wedi&apos;i hysgrifennu ar ôl i chi ei hanfon.</translation>
    </message>
    <message>
        <source>Take it to your mail program</source>
        <translation>Mynd â hi i&apos;ch rhaglen bost</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml...</source>
        <translation>C&amp;adw fel .eml...</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>Agor mewn &amp;rhaglen bost</translation>
    </message>
    <message>
        <source>Save .&amp;ics...</source>
        <translation>Cadw .&amp;ics...</translation>
    </message>
    <message>
        <source>Copied. Paste it into a new message.</source>
        <translation>Copïwyd. Gludwch hi mewn neges newydd.</translation>
    </message>
    <message>
        <source>Your mail program has it now. Add the calendar file if you want it to go along.</source>
        <translation>Mae yn eich rhaglen bost nawr. Ychwanegwch y ffeil calendr os ydych am iddi fynd hefyd.</translation>
    </message>
    <message>
        <source>No mail program opened it. Copy the message instead.</source>
        <translation>Ni agorodd yr un rhaglen bost hi. Copïwch y neges.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Cadw&apos;r neges</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-bost (*.eml)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendrau (*.ics)</translation>
    </message>
    <message>
        <source>Saved. Open or attach it in your mail program.</source>
        <translation>Cadwyd. Agorwch hi neu atodwch hi yn eich rhaglen bost.</translation>
    </message>
    <message>
        <source>The message to the interpreter is marked as written.</source>
        <translation>Nodwyd bod y neges at y cyfieithydd wedi&apos;i hysgrifennu.</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterUseDialog</name>
    <message>
        <source>By telephone</source>
        <translation>Dros y ffôn</translation>
    </message>
    <message>
        <source>Agency, no name</source>
        <translation>Asiantaeth, dim enw</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Neb</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Ceisiadau</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Daeth</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthododd</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Rhyddhawyd</translation>
    </message>
    <message>
        <source>Didn&apos;t come</source>
        <translation>Ni ddaeth</translation>
    </message>
    <message>
        <source>Unfilled</source>
        <translation>Heb eu llenwi</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Codwyd</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>Use of interpreters</source>
        <translation>Defnydd o gyfieithwyr</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Allforio fel CSV...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>What came of every request so far, by language and interpreter, without names. Charged is the amount recorded, with fees for late release; expected is what the rest costs by their rates.</source>
        <translation>Beth ddaeth o bob cais hyd yma, fesul iaith a chyfieithydd, heb enwau. Codwyd yw&apos;r swm a gofnodwyd, gyda ffioedd am ryddhau&apos;n hwyr; Disgwylir yw cost y gweddill yn ôl eu cyfraddau.</translation>
    </message>
    <message>
        <source>No interpreter was asked yet.</source>
        <translation>Ni ofynnwyd i gyfieithydd eto.</translation>
    </message>
    <message>
        <source>Export use of interpreters</source>
        <translation>Allforio&apos;r defnydd o gyfieithwyr</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Use of interpreters exported, without names.</source>
        <translation>Allforiwyd y defnydd o gyfieithwyr, heb enwau.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ddim yn hysbys</translation>
    </message>
    <message>
        <source>In all: requests %1, came %2, unfilled %3, hours %4, charged %5, expected %6.</source>
        <translation>At ei gilydd: ceisiadau %1, daeth %2, heb eu llenwi %3, oriau %4, codwyd %5, disgwylir %6.</translation>
    </message>
    <message>
        <source>What somebody costs whose rate isn&apos;t known is left out.</source>
        <translation>Hepgorir cost unrhyw un nad yw ei gyfradd yn hysbys.</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpretersPage</name>
    <message>
        <source>Interpreters</source>
        <translation>Cyfieithwyr</translation>
    </message>
    <message>
        <source>No interpreter matches this filter.</source>
        <translation>Nid oes cyfieithydd yn cyfateb i&apos;r hidlydd hwn.</translation>
    </message>
    <message>
        <source>Interviews that wait for an interpreter</source>
        <translation>Cyfweliadau sy&apos;n aros am gyfieithydd</translation>
    </message>
    <message>
        <source>New interpreter</source>
        <translation>Cyfieithydd newydd</translation>
    </message>
    <message>
        <source>No interpreter is on record yet. Add the people or agencies that you work with, and Colloquy says who can be asked for an interview.</source>
        <translation>Nid oes cyfieithydd ar gofnod eto. Ychwanegwch y bobl neu&apos;r asiantaethau yr ydych yn gweithio gyda nhw, a bydd Colloquy&apos;n dweud i bwy y gellir gofyn.</translation>
    </message>
    <message>
        <source>Every interview that needs an interpreter has one</source>
        <translation>Mae gan bob cyfweliad sydd angen cyfieithydd un</translation>
    </message>
    <message>
        <source>1 interview waits for an interpreter</source>
        <translation>Mae 1 cyfweliad yn aros am gyfieithydd</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews wait for an interpreter</source>
        <translation>
            <numerusform>Mae %n cyfweliad yn aros am gyfieithydd</numerusform>
            <numerusform>Mae %n cyfweliad yn aros am gyfieithydd</numerusform>
            <numerusform>Mae %n cyfweliad yn aros am gyfieithydd</numerusform>
            <numerusform>Mae %n cyfweliad yn aros am gyfieithydd</numerusform>
            <numerusform>Mae %n cyfweliad yn aros am gyfieithydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them for an answer</source>
        <translation>
            <numerusform>%1, %n ohonynt am ateb</numerusform>
            <numerusform>%1, %n ohonynt am ateb</numerusform>
            <numerusform>%1, %n ohonynt am ateb</numerusform>
            <numerusform>%1, %n ohonynt am ateb</numerusform>
            <numerusform>%1, %n ohonynt am ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 ar gyfer %2</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Cyfrinachedd</translation>
    </message>
    <message>
        <source>With an agreement</source>
        <translation>Gyda chytundeb</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Dim cytundeb eto</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Golygu...</translation>
    </message>
    <message>
        <source>Use and cost...</source>
        <translation>Defnydd a chost...</translation>
    </message>
    <message>
        <source>%1; 1 thing is left to prepare</source>
        <translation>%1; mae 1 peth ar ôl i&apos;w baratoi</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n things are left to prepare</source>
        <translation>
            <numerusform>%1; mae %n o bethau ar ôl i&apos;w paratoi</numerusform>
            <numerusform>%1; mae %n peth ar ôl i&apos;w baratoi</numerusform>
            <numerusform>%1; mae %n o bethau ar ôl i&apos;w paratoi</numerusform>
            <numerusform>%1; mae %n o bethau ar ôl i&apos;w paratoi</numerusform>
            <numerusform>%1; mae %n o bethau ar ôl i&apos;w paratoi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::InterviewDialog</name>
    <message>
        <source>Edit interview - %1</source>
        <translation>Golygu cyfweliad - %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Cadw newidiadau</translation>
    </message>
    <message>
        <source>&amp;Support sheet given</source>
        <translation>Rhoddwyd taflen &amp;gymorth</translation>
    </message>
    <message>
        <source>&amp;Notes are written</source>
        <translation>Ysgrifennwyd &amp;nodiadau</translation>
    </message>
    <message>
        <source>Call them on</source>
        <translation>Ffonio ar</translation>
    </message>
    <message>
        <source>Re&amp;corder</source>
        <translation>Re&amp;cordydd</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>Ca&amp;ll them on</source>
        <translation>Ff&amp;onio ar</translation>
    </message>
    <message>
        <source>Interview with %1 changed.</source>
        <translation>Newidiwyd y cyfweliad gyda %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::InterviewList</name>
    <message>
        <source>Interviews</source>
        <translation>Cyfweliadau</translation>
    </message>
    <message>
        <source>No interview matches this filter.</source>
        <translation>Nid oes cyfweliad yn cyfateb i&apos;r hidlydd hwn.</translation>
    </message>
    <message>
        <source>No interview is booked yet. Book the first one.</source>
        <translation>Nid oes cyfweliad wedi&apos;i drefnu eto. Trefnwch yr un cyntaf.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Yr wythnos hon</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>O heddiw</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Cyn heddiw</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Dull</translation>
    </message>
</context>
<context>
    <name>colloquy::LanguageList</name>
    <message>
        <source>%1: another one</source>
        <translation>%1: un arall</translation>
    </message>
    <message>
        <source>Type or choose a language</source>
        <translation>Teipiwch neu dewiswch iaith</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: ychwanegu</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Dileu %1</translation>
    </message>
</context>
<context>
    <name>colloquy::Legend</name>
    <message>
        <source>What the signs mean</source>
        <translation>Ystyr yr arwyddion</translation>
    </message>
</context>
<context>
    <name>colloquy::ListPage</name>
    <message>
        <source>Clear the filter</source>
        <translation>Clirio&apos;r hidlydd</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
</context>
<context>
    <name>colloquy::LongVerbDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>colloquy::MailingDialog</name>
    <message>
        <source>Export a mailing list</source>
        <translation>Allforio rhestr bostio</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Cadw fel...</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>A table (CSV) of those whose consent says yes to it, with the ways to reach them that are safe. Nobody who withdrew from contact is among them.</source>
        <translation>Tabl (CSV) o&apos;r rhai y mae eu cydsyniad yn dweud ie iddo, gyda&apos;r ffyrdd diogel o&apos;u cyrraedd. Nid oes neb a dynnodd yn ôl o gyswllt yn eu plith.</translation>
    </message>
    <message>
        <source>Summary of findings</source>
        <translation>Crynodeb o&apos;r canfyddiadau</translation>
    </message>
    <message>
        <source>Another study</source>
        <translation>Astudiaeth arall</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Ynghylch</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and postal addresses leave the study in the clear: whoever can open the file can read them. The audit trail keeps that you did this.</source>
        <translation>Mae enwau, cyfeiriadau e-bost, rhifau ffôn a chyfeiriadau post yn gadael yr astudiaeth heb eu hamgryptio: gall pwy bynnag sy&apos;n gallu agor y ffeil eu darllen. Mae&apos;r llwybr archwilio yn cadw ichi wneud hyn.</translation>
    </message>
    <message>
        <source>Nobody wants it, or may be written to.</source>
        <translation>Nid oes neb yn ei ddymuno, neu ni cheir ysgrifennu at neb.</translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n o bobl: %1</numerusform>
            <numerusform>%n person: %1</numerusform>
            <numerusform>%n o bobl: %1</numerusform>
            <numerusform>%n o bobl: %1</numerusform>
            <numerusform>%n o bobl: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablau (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Mailing list exported: %n people, with names.</source>
        <translation>
            <numerusform>Allforiwyd y rhestr bostio: %n o bobl, gydag enwau.</numerusform>
            <numerusform>Allforiwyd y rhestr bostio: %n person, gydag enw.</numerusform>
            <numerusform>Allforiwyd y rhestr bostio: %n o bobl, gydag enwau.</numerusform>
            <numerusform>Allforiwyd y rhestr bostio: %n o bobl, gydag enwau.</numerusform>
            <numerusform>Allforiwyd y rhestr bostio: %n o bobl, gydag enwau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::MainWindow</name>
    <message>
        <source>Colloquy</source>
        <translation>Colloquy</translation>
    </message>
    <message>
        <source>Main toolbar</source>
        <translation>Prif far offer</translation>
    </message>
    <message>
        <source>%1 - Colloquy</source>
        <translation>%1 - Colloquy</translation>
    </message>
    <message>
        <source>Sample - nothing here is real. Try anything.</source>
        <translation>Enghraifft - nid oes dim yma&apos;n real. Rhowch gynnig ar unrhyw beth.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Wedi cloi</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Datglowyd</translation>
    </message>
    <message>
        <source>Locked: unlock names</source>
        <translation>Wedi cloi: datgloi enwau</translation>
    </message>
    <message>
        <source>Unlocked: lock names</source>
        <translation>Datglowyd: cloi enwau</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Cadwyd pob newid %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Cadwyd pob newid</translation>
    </message>
</context>
<context>
    <name>colloquy::MessageDialog</name>
    <message>
        <source>Message about the interview - %1</source>
        <translation>Neges am y cyfweliad - %1</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Nodi ei bod wedi&apos;i hanfon</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Yn mynd drwy</translation>
    </message>
    <message>
        <source>Say the a&amp;ddress, and put it into the calendar</source>
        <translation>Dweud y c&amp;yfeiriad, a&apos;i roi yn y calendr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Mark it as sent once you have sent it.</source>
        <translation>Nid anfonir dim ohono&apos;i hun. Nodwch ei bod wedi&apos;i hanfon ar ôl i chi ei hanfon.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>At</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Ynghylch</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Neges</translation>
    </message>
    <message>
        <source>&amp;Goes by</source>
        <translation>&amp;Yn mynd drwy</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Pwnc</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Testun</translation>
    </message>
    <message>
        <source>Take it to your mail program</source>
        <translation>Mynd â hi i&apos;ch rhaglen bost</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml...</source>
        <translation>C&amp;adw fel .eml...</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>&amp;Agor mewn rhaglen bost</translation>
    </message>
    <message>
        <source>Save .&amp;ics...</source>
        <translation>Cadw .&amp;ics...</translation>
    </message>
    <message>
        <source>Copied. Paste it into a new message.</source>
        <translation>Copïwyd. Gludwch hi mewn neges newydd.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Cadw&apos;r neges</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-bost (*.eml)</translation>
    </message>
    <message>
        <source>Saved with the calendar file in it. Open it in your mail program to send it.</source>
        <translation>Cadwyd gyda&apos;r ffeil calendr ynddi. Agorwch hi yn eich rhaglen bost i&apos;w hanfon.</translation>
    </message>
    <message>
        <source>Your mail program has it now. Add the calendar file if you want it to go along.</source>
        <translation>Mae yn eich rhaglen bost nawr. Ychwanegwch y ffeil calendr os ydych am iddi fynd hefyd.</translation>
    </message>
    <message>
        <source>No mail program opened it. Copy the message instead.</source>
        <translation>Ni agorodd yr un rhaglen bost hi. Copïwch y neges.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Cadw&apos;r ffeil calendr</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendrau (*.ics)</translation>
    </message>
    <message>
        <source>Saved. Attach it to your message.</source>
        <translation>Cadwyd. Atodwch hi i&apos;ch neges.</translation>
    </message>
    <message>
        <source>%1 to %2 marked as sent.</source>
        <translation>Nodwyd bod %1 wedi&apos;i anfon at %2.</translation>
    </message>
    <message>
        <source>What you typed was kept, and not worded anew.</source>
        <translation>Cadwyd yr hyn a deipiwyd gennych, heb ei eirio o&apos;r newydd.</translation>
    </message>
    <message>
        <source>&amp;Word it anew</source>
        <translation>&amp;Geirio o&apos;r newydd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>Nodi ei bod wedi&apos;i dweud</translation>
    </message>
    <message>
        <source>%1 to %2 marked as told.</source>
        <translation>Nodwyd bod %1 wedi&apos;i ddweud wrth %2.</translation>
    </message>
</context>
<context>
    <name>colloquy::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>colloquy::MonthModel</name>
    <message>
        <source>nothing booked</source>
        <translation>dim wedi&apos;i drefnu</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>colloquy::MoveDialog</name>
    <message>
        <source>Move interview - %1</source>
        <translation>Symud cyfweliad - %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Symud</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Amser newydd</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Gofynnwyd gan</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Trefnwyd ar gyfer</translation>
    </message>
    <message>
        <source>&amp;New time</source>
        <translation>Amser &amp;newydd</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Amserau</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Hyd</translation>
    </message>
    <message>
        <source>&amp;Asked for by</source>
        <translation>&amp;Gofynnwyd gan</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Rheswm</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>Symudwyd %1 i %2.</translation>
    </message>
    <message>
        <source>Move and &amp;draft message</source>
        <translation>Symud a &amp;drafftio neges</translation>
    </message>
    <message>
        <source>%1 goes along</source>
        <translation>Mae %1 yn dod hefyd</translation>
    </message>
    <message>
        <source>To be found later</source>
        <translation>I&apos;w ganfod wedyn</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>&amp;Cyfieithydd</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>%1 (%2 % of the fee)</source>
        <translation>%1 (%2 % o&apos;r ffi)</translation>
    </message>
    <message>
        <source>%1 % of the fee</source>
        <translation>%1 % o&apos;r ffi</translation>
    </message>
    <message>
        <source>Interpreter %1 is released, which costs %2, and somebody else is asked.</source>
        <translation>Rhyddheir cyfieithydd %1 (cost: %2), a gofynnir i rywun arall.</translation>
    </message>
    <message>
        <source>Interpreter %1 goes along, and is to be asked again whether the new time suits. Releasing them now would cost: %2.</source>
        <translation>Mae cyfieithydd %1 yn dod hefyd, a rhaid gofyn eto a yw&apos;r amser newydd yn addas. Cost rhyddhau&apos;r cyfieithydd nawr: %2.</translation>
    </message>
</context>
<context>
    <name>colloquy::NoShowDialog</name>
    <message>
        <source>%1 did not come.</source>
        <translation>Ni ddaeth %1.</translation>
    </message>
    <message>
        <source>Did not come - %1</source>
        <translation>Ni ddaeth - %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Daeth</translation>
    </message>
    <message>
        <source>Did not come either</source>
        <translation>Ni ddaeth chwaith</translation>
    </message>
    <message>
        <source>&amp;Interpreter %1</source>
        <translation>Cyf&amp;ieithydd %1</translation>
    </message>
    <message>
        <source>An interpreter who came for nothing is owed the fee all the same.</source>
        <translation>Mae&apos;r ffi&apos;n ddyledus i gyfieithydd a ddaeth yn ofer beth bynnag.</translation>
    </message>
</context>
<context>
    <name>colloquy::ParticipantDialog</name>
    <message>
        <source>New participant</source>
        <translation>Cyfranogwr newydd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Golygu %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Cadw newidiadau</translation>
    </message>
    <message>
        <source>Add and &amp;next</source>
        <translation>Ychwanegu a&apos;r &amp;nesaf</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grŵp</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-bost</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Ffôn</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Yn siarad</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Yn darllen</translation>
    </message>
    <message>
        <source>Nothing: read documents aloud</source>
        <translation>Dim: darllen dogfennau&apos;n uchel</translation>
    </message>
    <message>
        <source>Spea&amp;ks</source>
        <translation>Yn &amp;siarad</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>&amp;Tafodiaith</translation>
    </message>
    <message>
        <source>&amp;Reads</source>
        <translation>Yn &amp;darllen</translation>
    </message>
    <message>
        <source>Wants an &amp;interpreter</source>
        <translation>Eisiau cyf&amp;ieithydd</translation>
    </message>
    <message>
        <source>Preferred interpreter</source>
        <translation>Cyfieithydd a ffefrir</translation>
    </message>
    <message>
        <source>More about them</source>
        <translation>Mwy amdanynt</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>Ychwanegwyd %1.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>Newidiwyd %1.</translation>
    </message>
    <message>
        <source>Open %1 instead</source>
        <translation>Agor %1 yn lle hynny</translation>
    </message>
</context>
<context>
    <name>colloquy::ParticipantMore</name>
    <message>
        <source>Ways of meeting</source>
        <translation>Ffyrdd o gwrdd</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Ar gael</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Cyfeiriad post</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Cylchfa a&amp;mser</translation>
    </message>
    <message>
        <source>as the study&apos;s</source>
        <translation>fel un yr astudiaeth</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Cylchfa amser</translation>
    </message>
    <message>
        <source>Also belongs to</source>
        <translation>Hefyd yn perthyn i</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Anghenion mynediad</translation>
    </message>
    <message>
        <source>&amp;Heard from</source>
        <translation>&amp;Clywodd gan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oedran</translation>
    </message>
    <message>
        <source>Knows the researcher</source>
        <translation>Yn adnabod yr ymchwilydd</translation>
    </message>
    <message>
        <source>Wants no more &amp;contact: nothing is drafted</source>
        <translation>Dim mwy o g&amp;yswllt: ni ddrafftir dim</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;odiadau</translation>
    </message>
    <message>
        <source>Not these interpreters</source>
        <translation>Nid y cyfieithwyr hyn</translation>
    </message>
    <message>
        <source>codes, such as I02, I05</source>
        <translation>codau, fel I02, I05</translation>
    </message>
    <message>
        <source>Wants the same interpreter again</source>
        <translation>Eisiau&apos;r un cyfieithydd eto</translation>
    </message>
    <message>
        <source>May be &amp;filmed</source>
        <translation>Gellir &amp;ffilmio</translation>
    </message>
    <message>
        <source>May be filmed</source>
        <translation>Gellir ffilmio</translation>
    </message>
</context>
<context>
    <name>colloquy::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Cyfranogwyr</translation>
    </message>
    <message>
        <source>Nobody matches this filter.</source>
        <translation>Nid oes neb yn cyfateb i&apos;r hidlydd hwn.</translation>
    </message>
    <message>
        <source>Nobody has enquired yet. Add the first person, or bring in a list.</source>
        <translation>Nid oes neb wedi holi eto. Ychwanegwch y person cyntaf, neu dewch â rhestr i mewn.</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Cyfranogwr newydd</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>Mewnforio o CSV</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Cam nesaf</translation>
    </message>
</context>
<context>
    <name>colloquy::PassphraseForm</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Yr un peth &amp;eto</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>&amp;Dangos yr hyn a deipiaf</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice.</source>
        <translation>Mae&apos;r ddau&apos;n wahanol. Teipiwch yr un cyfrinymadrodd ddwywaith.</translation>
    </message>
    <message>
        <source>Best are four or five words that don&apos;t belong together.</source>
        <translation>Y gorau yw pedwar neu bum gair nad ydynt yn perthyn i&apos;w gilydd.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Hawdd ei ddyfalu. Ychwanegwch air neu ddau.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Gweddol. Mae un gair arall yn ei wneud yn gryf.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Cryf.</translation>
    </message>
    <message>
        <source>Strong, but the two still differ.</source>
        <translation>Cryf, ond mae&apos;r ddau&apos;n dal yn wahanol.</translation>
    </message>
</context>
<context>
    <name>colloquy::PlaceRows</name>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>Rhi&amp;f</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>C&amp;yfeiriad</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>Do&amp;len</translation>
    </message>
    <message>
        <source>&amp;Use their number</source>
        <translation>&amp;Defnyddio eu rhif</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Sut</translation>
    </message>
</context>
<context>
    <name>colloquy::PlanDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Plan the coming weeks</source>
        <translation>Cynllunio&apos;r wythnosau nesaf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>Keep to the &amp;targets of the groups</source>
        <translation>Cadw at &amp;dargedau&apos;r grwpiau</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Cynllunio</translation>
    </message>
    <message>
        <source>Finds times for everybody who is eligible and not yet booked: as many interviews as there can be, with interpreters coming as few half-days as they can, and as early as that allows. Nothing is booked before you press the button below.</source>
        <translation>Yn canfod amserau i bawb sy&apos;n gymwys a heb eu trefnu eto: cymaint o gyfweliadau â phosibl, gyda chyfieithwyr yn dod am gyn lleied o hanner diwrnodau â phosibl, a chyn gynted ag y mae hynny&apos;n caniatáu. Ni threfnir dim cyn i chi wasgu&apos;r botwm isod.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Hyd at</translation>
    </message>
    <message>
        <source>Planned interviews</source>
        <translation>Cyfweliadau a gynlluniwyd</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Gyda</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Rhestr</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Wythnos</translation>
    </message>
    <message>
        <source>Weighing the times...</source>
        <translation>Yn pwyso&apos;r amserau...</translation>
    </message>
    <message>
        <source>Sto&amp;p planning</source>
        <translation>S&amp;topio cynllunio</translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation>Cynllunio &amp;eto</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Piniwyd</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Gadawyd allan:</translation>
    </message>
    <message>
        <source>1 interview.</source>
        <translation>1 cyfweliad.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews.</source>
        <translation>
            <numerusform>%n cyfweliad.</numerusform>
            <numerusform>%n cyfweliad.</numerusform>
            <numerusform>%n cyfweliad.</numerusform>
            <numerusform>%n cyfweliad.</numerusform>
            <numerusform>%n cyfweliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No other plan is better.</source>
        <translation>%1 Nid oes unrhyw gynllun arall yn well.</translation>
    </message>
    <message>
        <source>%1 The best plan that was found in time.</source>
        <translation>%1 Y cynllun gorau a ganfuwyd mewn pryd.</translation>
    </message>
    <message>
        <source>Propose 1 interview</source>
        <translation>Cynnig 1 cyfweliad</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n interviews</source>
        <translation>
            <numerusform>Cynnig %n cyfweliad</numerusform>
            <numerusform>Cynnig %n cyfweliad</numerusform>
            <numerusform>Cynnig %n cyfweliad</numerusform>
            <numerusform>Cynnig %n cyfweliad</numerusform>
            <numerusform>Cynnig %n cyfweliad</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking the interviews...</source>
        <translation>Yn trefnu&apos;r cyfweliadau...</translation>
    </message>
    <message>
        <source>1 interview proposed.</source>
        <translation>Cynigiwyd 1 cyfweliad.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews proposed.</source>
        <translation>
            <numerusform>Cynigiwyd %n cyfweliad.</numerusform>
            <numerusform>Cynigiwyd %n cyfweliad.</numerusform>
            <numerusform>Cynigiwyd %n cyfweliad.</numerusform>
            <numerusform>Cynigiwyd %n cyfweliad.</numerusform>
            <numerusform>Cynigiwyd %n cyfweliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move through the plan. Space keeps a time when you plan again; Delete leaves it out or puts it back.</source>
        <translation>Mae&apos;r bysellau saeth yn symud drwy&apos;r cynllun. Mae Space yn cadw amser pan gynllunnir eto; mae Delete yn ei adael allan neu&apos;n ei roi&apos;n ôl.</translation>
    </message>
    <message>
        <source>Week of the plan</source>
        <translation>Wythnos y cynllun</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Gadawyd allan</translation>
    </message>
    <message>
        <source>Planned, stays</source>
        <translation>Cynlluniwyd, yn aros</translation>
    </message>
</context>
<context>
    <name>colloquy::Program</name>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>Ni ellir agor %1</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Agor astudiaeth</translation>
    </message>
    <message>
        <source>The new study can&apos;t be opened</source>
        <translation>Ni ellir agor yr astudiaeth newydd</translation>
    </message>
    <message>
        <source>The study is ready.</source>
        <translation>Mae&apos;r astudiaeth yn barod.</translation>
    </message>
    <message>
        <source>Making the sample study: sixty people, their consents and interviews. That takes a few seconds.</source>
        <translation>Yn gwneud yr astudiaeth enghreifftiol: trigain o bobl, eu cydsyniadau a&apos;u cyfweliadau. Mae hynny&apos;n cymryd ychydig eiliadau.</translation>
    </message>
    <message>
        <source>Sample study</source>
        <translation>Astudiaeth enghreifftiol</translation>
    </message>
    <message>
        <source>The sample study can&apos;t be made</source>
        <translation>Ni ellir gwneud yr astudiaeth enghreifftiol</translation>
    </message>
    <message>
        <source>Locked. Names and contacts are sealed again.</source>
        <translation>Clowyd. Mae enwau a manylion dan sêl eto.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Ailwnaed: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Dadwnaed: %1.</translation>
    </message>
    <message>
        <source>Colloquy study (*.colloquy);;All files (*)</source>
        <translation>Astudiaeth Colloquy (*.colloquy);;Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>colloquy::RecoveryCheck</name>
    <message>
        <source>Type two of its groups from what you wrote down, so that you know it can be read.</source>
        <translation>Teipiwch ddau o&apos;i grwpiau o&apos;r hyn a ysgrifennoch, er mwyn gwybod y gellir ei ddarllen.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Group &amp;%1</source>
        <translation>Grŵp &amp;%1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grŵp %1</translation>
    </message>
    <message>
        <source>Group %1 is another one. Compare it with the key once more.</source>
        <translation>Mae grŵp %1 yn un arall. Cymharwch ef â&apos;r allwedd unwaith eto.</translation>
    </message>
</context>
<context>
    <name>colloquy::RecoverySheet</name>
    <message>
        <source>The study is made. This is its recovery key: the only way in if the passphrase is forgotten.
It is shown this once and kept nowhere. Write it down, and keep it apart from this computer.</source>
        <translation>Mae&apos;r astudiaeth wedi&apos;i gwneud. Dyma ei hallwedd adfer: yr unig ffordd i mewn os anghofir y cyfrinymadrodd.
Fe&apos;i dangosir y tro hwn yn unig ac ni chedwir hi yn unman. Ysgrifennwch hi i lawr, a&apos;i chadw ar wahân i&apos;r cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Argraffu...</translation>
    </message>
    <message>
        <source>&amp;Save in a file...</source>
        <translation>&amp;Cadw mewn ffeil...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Allwedd adfer: %1</translation>
    </message>
    <message>
        <source>Recovery key of the study &quot;%1&quot; in Colloquy</source>
        <translation>Allwedd adfer yr astudiaeth &quot;%1&quot; yn Colloquy</translation>
    </message>
    <message>
        <source>It opens the study when the passphrase is forgotten. Whoever has it can read every name: keep it under lock and key, apart from the computer.</source>
        <translation>Mae&apos;n agor yr astudiaeth pan anghofir y cyfrinymadrodd. Gall pwy bynnag sydd â hi ddarllen pob enw: cadwch hi dan glo, ar wahân i&apos;r cyfrifiadur.</translation>
    </message>
    <message>
        <source>Copied. Paste it into your password safe, not into a document.</source>
        <translation>Copïwyd. Gludwch hi yn eich sêff cyfrineiriau, nid mewn dogfen.</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Argraffu&apos;r allwedd adfer</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Anfonwyd at yr argraffydd.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Cadw&apos;r allwedd adfer</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testun (*.txt)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Allwedd adfer</translation>
    </message>
    <message>
        <source>The key was not saved</source>
        <translation>Ni chadwyd yr allwedd</translation>
    </message>
    <message>
        <source>Saved for your eyes only. Move the file to a stick or another safe place.</source>
        <translation>Cadwyd ar gyfer eich llygaid chi&apos;n unig. Symudwch y ffeil i gofbin neu le diogel arall.</translation>
    </message>
</context>
<context>
    <name>colloquy::ReportDialog</name>
    <message>
        <source>Flow of enquiries</source>
        <translation>Llif ymholiadau</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Ethics report</source>
        <translation>Adroddiad moeseg</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Talebau</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hyd at</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Save as CSV...</source>
        <translation>C&amp;adw fel CSV...</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hyd at</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Unrhyw ddiwrnod</translation>
    </message>
    <message>
        <source>Every enquiry stands in one line without a detail, and those lines add up. How many people a newsletter or a service told of the study isn&apos;t known.</source>
        <translation>Mae pob ymholiad mewn un llinell heb fanylyn, ac mae&apos;r llinellau hynny&apos;n rhoi&apos;r cyfanswm. Ni wyddys faint o bobl a glywodd am yr astudiaeth gan gylchlythyr neu wasanaeth.</translation>
    </message>
    <message>
        <source>Everybody but those who enquired twice.</source>
        <translation>Pawb ac eithrio&apos;r rhai a holodd ddwywaith.</translation>
    </message>
    <message>
        <source>Figures from 1 to 4 are left out, and others with them where the totals would tell. What happened in these days counts.</source>
        <translation>Gadewir allan ffigurau o 1 i 4, ac eraill gyda nhw lle byddai&apos;r cyfansymiau&apos;n eu datgelu. Yr hyn a ddigwyddodd yn y dyddiau hyn sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>By code, without names or serial numbers.</source>
        <translation>Fesul cod, heb enwau na rhifau cyfresol.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Cadw&apos;r adroddiad</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabl (*.csv)</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Cadwyd yr adroddiad.</translation>
    </message>
</context>
<context>
    <name>colloquy::SafetyForm</name>
    <message>
        <source>I &amp;asked how to reach them safely</source>
        <translation>&amp;Gofynnais sut i gysylltu&apos;n ddiogel</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 yn unig</translation>
    </message>
    <message>
        <source>Safe wa&amp;y</source>
        <translation>Ffordd &amp;ddiogel</translation>
    </message>
    <message>
        <source>such as mon-fri 09:00-17:00</source>
        <translation>fel mon-fri 09:00-17:00</translation>
    </message>
    <message>
        <source>Safe h&amp;ours</source>
        <translation>&amp;Oriau diogel</translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation>&amp;Lleisbost</translation>
    </message>
    <message>
        <source>Te&amp;xt messages</source>
        <translation>Negeseuon &amp;testun</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>what to say</source>
        <translation>beth i&apos;w ddweud</translation>
    </message>
    <message>
        <source>If someone else answers</source>
        <translation>Os bydd rhywun arall yn ateb</translation>
    </message>
    <message>
        <source>Words that mean &amp;stop</source>
        <translation>Geiriau sy&apos;n golygu &amp;stop</translation>
    </message>
</context>
<context>
    <name>colloquy::ScreeningDialog</name>
    <message>
        <source>Screen %1</source>
        <translation>Sgrinio %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>Y, N or U answers and goes on to the next question.</source>
        <translation>Mae Y, N neu U yn ateb ac yn mynd i&apos;r cwestiwn nesaf.</translation>
    </message>
    <message>
        <source>Yes or unsure needs a decision; it may stay unasked.</source>
        <translation>Mae angen penderfyniad ar ie neu ansicr; gall aros heb ei ofyn.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Cymwys</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Anghymwys</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Penderfynu</translation>
    </message>
    <message>
        <source>needed for a decision or a changed answer</source>
        <translation>ei angen ar gyfer penderfyniad neu ateb wedi&apos;i newid</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Rheswm</translation>
    </message>
    <message>
        <source>The recorded age is below the study&apos;s minimum</source>
        <translation>Mae&apos;r oedran a gofnodwyd yn is nag isafswm yr astudiaeth</translation>
    </message>
    <message>
        <source>%1 screened: %2.</source>
        <translation>Sgriniwyd %1: %2.</translation>
    </message>
</context>
<context>
    <name>colloquy::ScriptText</name>
    <message>
        <source>Say</source>
        <translation>Dweud</translation>
    </message>
</context>
<context>
    <name>colloquy::Session</name>
    <message>
        <source>That was not done</source>
        <translation>Ni wnaed hynny</translation>
    </message>
</context>
<context>
    <name>colloquy::SettingsDialog</name>
    <message>
        <source>Study settings</source>
        <translation>Gosodiadau&apos;r astudiaeth</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Cadw newidiadau</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Tudalennau&apos;r gosodiadau</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Newidiwyd y gosodiadau.</translation>
    </message>
    <message>
        <source>%1: something to mend</source>
        <translation>%1: rhywbeth i&apos;w gywiro</translation>
    </message>
</context>
<context>
    <name>colloquy::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Bysellfwrdd</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Canfod gorchymyn neu fysell</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Keys by menu and place</source>
        <translation>Bysellau yn ôl dewislen a lle</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Beth mae&apos;n ei wneud</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Bysell</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Mewn rhestr</translation>
    </message>
</context>
<context>
    <name>colloquy::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Golygon</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Dileu hidlydd</translation>
    </message>
</context>
<context>
    <name>colloquy::SidebarEntry</name>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n o bobl</numerusform>
            <numerusform>%1, %n o bobl</numerusform>
            <numerusform>%1, %n o bobl</numerusform>
            <numerusform>%1, %n o bobl</numerusform>
            <numerusform>%1, %n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
            <numerusform>%1, %n yn aros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::SignatureBox</name>
    <message>
        <source>Signed form</source>
        <translation>Ffurflen wedi&apos;i llofnodi</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)</source>
        <translation>Lluniau a PDF (*.png *.jpg *.jpeg *.pdf);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Wipe the signature</source>
        <translation>Clirio&apos;r llofnod</translation>
    </message>
    <message>
        <source>Or t&amp;yped name</source>
        <translation>Neu enw wedi&apos;i &amp;deipio</translation>
    </message>
    <message>
        <source>Si&amp;gned form</source>
        <translation>Ffurflen wedi&apos;i &amp;llofnodi</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>&amp;Llofnod</translation>
    </message>
    <message>
        <source>Recording of this talk</source>
        <translation>Recordiad o&apos;r sgwrs hon</translation>
    </message>
    <message>
        <source>A scan or photo as PNG, JPEG or PDF, up to 20 MB. It can be attached later, too. It is kept sealed in the study.</source>
        <translation>Sgan neu lun fel PNG, JPEG neu PDF, hyd at 20 MB. Gellir ei atodi&apos;n ddiweddarach hefyd. Fe&apos;i cedwir dan sêl yn yr astudiaeth.</translation>
    </message>
    <message>
        <source>Kept sealed in the study. A drawn signature comes before a typed name.</source>
        <translation>Cedwir dan sêl yn yr astudiaeth. Mae llofnod a luniwyd yn dod o flaen enw wedi&apos;i deipio.</translation>
    </message>
    <message>
        <source>Kept sealed in the study.</source>
        <translation>Cedwir dan sêl yn yr astudiaeth.</translation>
    </message>
    <message>
        <source>Keep it as a file of its own, named by the code, apart from the interview&apos;s.</source>
        <translation>Cadwch ef fel ffeil ar ei phen ei hun, wedi&apos;i henwi â&apos;r cod, ar wahân i ffeil y cyfweliad.</translation>
    </message>
    <message>
        <source>signed form</source>
        <translation>ffurflen wedi&apos;i llofnodi</translation>
    </message>
</context>
<context>
    <name>colloquy::SignaturePad</name>
    <message>
        <source>Signature field</source>
        <translation>Maes llofnod</translation>
    </message>
    <message>
        <source>Sign here with mouse, pen or finger. Delete wipes it.</source>
        <translation>Llofnodwch yma â llygoden, pen neu fys. Mae Delete yn ei glirio.</translation>
    </message>
    <message>
        <source>Sign here with mouse, pen or finger</source>
        <translation>Llofnodwch yma â llygoden, pen neu fys</translation>
    </message>
</context>
<context>
    <name>colloquy::SlotPicker</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 i %3</translation>
    </message>
    <message>
        <source>Times that fit</source>
        <translation>Amserau addas</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5 take one</source>
        <translation>Mae Alt+1 i Alt+5 yn cymryd un</translation>
    </message>
    <message>
        <source>Choose whom to book, and the first times that fit stand here.</source>
        <translation>Dewiswch bwy i&apos;w drefnu, a bydd yr amserau addas cyntaf yma.</translation>
    </message>
    <message>
        <source>No time fits before %1. Look at hours, buffers and busy times, or type one.</source>
        <translation>Nid oes amser addas cyn %1. Edrychwch ar oriau, bylchau ac amserau prysur, neu teipiwch un.</translation>
    </message>
    <message>
        <source>For each of them: %1</source>
        <translation>Ar gyfer pob un: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>eu hamser nhw: %1</translation>
    </message>
    <message>
        <source>Looking for times that fit...</source>
        <translation>Yn chwilio am amserau addas...</translation>
    </message>
</context>
<context>
    <name>colloquy::StartDialog</name>
    <message>
        <source>Start interview - %1</source>
        <translation>Dechrau cyfweliad - %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Dechreuodd am</translation>
    </message>
    <message>
        <source>&amp;Began at</source>
        <translation>D&amp;echreuodd am</translation>
    </message>
    <message>
        <source>When left empty, it begins now.</source>
        <translation>Os yw&apos;n wag, mae&apos;n dechrau nawr.</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>Y cyfweliad</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Cynlluniwyd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recordio</translation>
    </message>
    <message>
        <source>You may record.</source>
        <translation>Cewch recordio.</translation>
    </message>
    <message>
        <source>Interview with %1 started.</source>
        <translation>Dechreuwyd y cyfweliad gyda %1.</translation>
    </message>
    <message>
        <source>They said again that they a&amp;gree to take part</source>
        <translation>Maent wedi dweud eto eu bod yn &amp;cytuno i gymryd rhan</translation>
    </message>
</context>
<context>
    <name>colloquy::StateFilter</name>
    <message>
        <source>%1 hidden</source>
        <translation>%1 wedi&apos;u cuddio</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Cyflyrau</translation>
    </message>
    <message>
        <source>States: %1 hidden</source>
        <translation>Cyflyrau: %1 wedi&apos;u cuddio</translation>
    </message>
    <message>
        <source>Which interviews are shown</source>
        <translation>Pa gyfweliadau a ddangosir</translation>
    </message>
</context>
<context>
    <name>colloquy::StatementEditor</name>
    <message>
        <source>Add &amp;statement</source>
        <translation>Ychwanegu &amp;datganiad</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>I fyny (Alt+I fyny)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>I lawr (Alt+I lawr)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Datganiad %1</translation>
    </message>
    <message>
        <source>Statement %1 is</source>
        <translation>Mae datganiad %1 yn</translation>
    </message>
    <message>
        <source>A yes to statement %1 allows</source>
        <translation>Mae ie i ddatganiad %1 yn caniatáu</translation>
    </message>
    <message>
        <source>Move statement %1 up</source>
        <translation>Symud datganiad %1 i fyny</translation>
    </message>
    <message>
        <source>Move statement %1 down</source>
        <translation>Symud datganiad %1 i lawr</translation>
    </message>
    <message>
        <source>Remove statement %1</source>
        <translation>Dileu datganiad %1</translation>
    </message>
    <message>
        <source>Drag to move it</source>
        <translation>Llusgwch i&apos;w symud</translation>
    </message>
</context>
<context>
    <name>colloquy::StatementList</name>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Heb ofyn</translation>
    </message>
    <message>
        <source>required</source>
        <translation>gofynnol</translation>
    </message>
    <message>
        <source>required when an interpreter takes part</source>
        <translation>gofynnol pan fydd cyfieithydd yn cymryd rhan</translation>
    </message>
    <message>
        <source>required when video is used</source>
        <translation>gofynnol pan ddefnyddir fideo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>dewisol</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>heb ofyn</translation>
    </message>
    <message>
        <source>Statement %1, %2: %3</source>
        <translation>Datganiad %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>colloquy::StudyEndDialog</name>
    <message>
        <source>End of the study</source>
        <translation>Diwedd yr astudiaeth</translation>
    </message>
    <message>
        <source>&amp;Close the study...</source>
        <translation>&amp;Cau&apos;r astudiaeth...</translation>
    </message>
    <message>
        <source>&amp;Summaries sent...</source>
        <translation>Anfonwyd y c&amp;rynodebau...</translation>
    </message>
    <message>
        <source>&amp;Evidence is kept...</source>
        <translation>Cedwir y d&amp;ystiolaeth...</translation>
    </message>
    <message>
        <source>&amp;Destroy the link list...</source>
        <translation>&amp;Dinistrio&apos;r rhestr gyswllt...</translation>
    </message>
    <message>
        <source>The link list is destroyed: no code can be told by a name any more.</source>
        <translation>Dinistriwyd y rhestr gyswllt: ni ellir cysylltu cod ag enw mwyach.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Caewyd ar %1.</translation>
    </message>
    <message>
        <source>The study is open; days count from %1, its last day.</source>
        <translation>Mae&apos;r astudiaeth ar agor; cyfrifir y dyddiau o %1, ei diwrnod olaf.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nawr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>I&apos;w wneud</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>&amp;Open the study again</source>
        <translation>&amp;Agor yr astudiaeth eto</translation>
    </message>
    <message>
        <source>The study is open again.</source>
        <translation>Mae&apos;r astudiaeth ar agor eto.</translation>
    </message>
    <message>
        <source>Nobody can be added and nothing can be booked then. It can be opened again.</source>
        <translation>Ni ellir ychwanegu neb na threfnu dim wedyn. Gellir ei hagor eto.</translation>
    </message>
    <message>
        <source>Close the study?</source>
        <translation>Cau&apos;r astudiaeth?</translation>
    </message>
    <message>
        <source>Close the study</source>
        <translation>Cau&apos;r astudiaeth</translation>
    </message>
    <message>
        <source>Confirmed when the study was closed</source>
        <translation>Cadarnhawyd wrth gau&apos;r astudiaeth</translation>
    </message>
    <message>
        <source>The study is closed.</source>
        <translation>Mae&apos;r astudiaeth wedi cau.</translation>
    </message>
    <message>
        <source>Is the evidence of consent kept elsewhere?</source>
        <translation>A yw&apos;r dystiolaeth cydsyniad wedi&apos;i chadw mewn man arall?</translation>
    </message>
    <message>
        <source>Say so only once every consent was exported, and you opened the files and saw that they can be read.</source>
        <translation>Dywedwch hynny dim ond ar ôl allforio pob cydsyniad, agor y ffeiliau a gweld y gellir eu darllen.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Mae wedi&apos;i chadw</translation>
    </message>
    <message>
        <source>Evidence of consent is kept elsewhere.</source>
        <translation>Mae&apos;r dystiolaeth cydsyniad wedi&apos;i chadw mewn man arall.</translation>
    </message>
    <message>
        <source>Destroy the link list?</source>
        <translation>Dinistrio&apos;r rhestr gyswllt?</translation>
    </message>
    <message>
        <source>All names, contacts, notes and signatures of all participants are destroyed, and nobody can bring them back. Codes, counts and answers stay. Old copies of the file, and what was exported, still hold names: delete them yourself.</source>
        <translation>Dinistrir holl enwau, manylion cyswllt, nodiadau a llofnodion yr holl gyfranogwyr, ac ni all neb ddod â nhw&apos;n ôl. Mae codau, niferoedd ac atebion yn aros. Mae hen gopïau o&apos;r ffeil, a&apos;r hyn a allforiwyd, yn dal i gynnwys enwau: dilëwch nhw eich hun.</translation>
    </message>
    <message>
        <source>Destroy the link list</source>
        <translation>Dinistrio&apos;r rhestr gyswllt</translation>
    </message>
    <message>
        <source>The link list is destroyed.</source>
        <translation>Dinistriwyd y rhestr gyswllt.</translation>
    </message>
    <message>
        <source>E&amp;rase whoever never joined...</source>
        <translation>Dil&amp;eu&apos;r rhai nad ymunodd erioed...</translation>
    </message>
</context>
<context>
    <name>colloquy::StudyForm</name>
    <message>
        <source>Study</source>
        <translation>Astudiaeth</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Cylchfa amser</translation>
    </message>
    <message>
        <source> and over</source>
        <translation> a throsodd</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Dechrau o</translation>
    </message>
    <message>
        <source>Recruitment opens</source>
        <translation>Recriwtio&apos;n agor</translation>
    </message>
    <message>
        <source>Last day of the study</source>
        <translation>Diwrnod olaf yr astudiaeth</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>who takes consents and signs letters; may be added later</source>
        <translation>pwy sy&apos;n cymryd cydsyniadau ac yn llofnodi llythyrau; gellir ei ychwanegu wedyn</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Eich &amp;enw</translation>
    </message>
    <message>
        <source>&amp;Recruitment opens</source>
        <translation>&amp;Recriwtio&apos;n agor</translation>
    </message>
    <message>
        <source>&amp;Last day of the study</source>
        <translation>Diwrnod &amp;olaf yr astudiaeth</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Cylchfa a&amp;mser</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <translation>O&amp;edran</translation>
    </message>
    <message>
        <source>&quot;Over the age of 16&quot; mostly means 16 and over; else choose 17.</source>
        <translation>Mae &quot;Over the age of 16&quot; gan amlaf yn golygu 16 a throsodd; fel arall dewiswch 17.</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>&amp;Dewis...</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Dewis y ffeil</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>Ei chadw yn</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>Ei &amp;chadw yn</translation>
    </message>
    <message>
        <source>Keep the study in</source>
        <translation>Cadw&apos;r astudiaeth yn</translation>
    </message>
    <message>
        <source>Colloquy study (*.colloquy)</source>
        <translation>Astudiaeth Colloquy (*.colloquy)</translation>
    </message>
</context>
<context>
    <name>colloquy::StudyPage</name>
    <message>
        <source>Study documents</source>
        <translation>Dogfennau&apos;r astudiaeth</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Astudiaeth</translation>
    </message>
    <message>
        <source>New document...</source>
        <translation>Dogfen newydd...</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Gweld</translation>
    </message>
    <message>
        <source>Bring into use...</source>
        <translation>Dod i ddefnydd...</translation>
    </message>
    <message>
        <source>New version...</source>
        <translation>Fersiwn newydd...</translation>
    </message>
    <message>
        <source>New translation...</source>
        <translation>Cyfieithiad newydd...</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Dileu drafft</translation>
    </message>
    <message>
        <source>There are no study documents yet. Add the information sheet that was approved.</source>
        <translation>Nid oes dogfennau astudiaeth eto. Ychwanegwch y daflen wybodaeth a gymeradwywyd.</translation>
    </message>
    <message>
        <source>Change settings...</source>
        <translation>Newid gosodiadau...</translation>
    </message>
    <message>
        <source>Edit draft...</source>
        <translation>Golygu&apos;r drafft...</translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>Cymeradwyo...</translation>
    </message>
    <message>
        <source>Judge new version...</source>
        <translation>Asesu fersiwn newydd...</translation>
    </message>
    <message>
        <source>What a new version means for whoever goes by the one before</source>
        <translation>Beth mae fersiwn newydd yn ei olygu i bwy bynnag sy&apos;n dilyn yr un flaenorol</translation>
    </message>
    <message>
        <source>Reports...</source>
        <translation>Adroddiadau...</translation>
    </message>
    <message>
        <source>Incident log...</source>
        <translation>Log digwyddiadau...</translation>
    </message>
    <message>
        <source>End of the study...</source>
        <translation>Diwedd yr astudiaeth...</translation>
    </message>
    <message>
        <source>Order it...</source>
        <translation>Archebu...</translation>
    </message>
    <message>
        <source>It came...</source>
        <translation>Daeth...</translation>
    </message>
    <message>
        <source>Translated back...</source>
        <translation>Ôl-gyfieithwyd...</translation>
    </message>
</context>
<context>
    <name>colloquy::StudyWatch</name>
    <message>
        <source>The study is locked. Unlock it first (Ctrl+L).</source>
        <translation>Mae&apos;r astudiaeth wedi&apos;i chloi. Datglowch hi yn gyntaf (Ctrl+L).</translation>
    </message>
    <message>
        <source>Choose somebody in a list first.</source>
        <translation>Dewiswch rywun mewn rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no interview for that yet.</source>
        <translation>Nid oes cyfweliad ar gyfer hynny eto.</translation>
    </message>
    <message>
        <source>One can join a video call from 15 minutes before, if its place holds the link.</source>
        <translation>Gellir ymuno â galwad fideo o 15 munud ymlaen llaw, os yw&apos;r lle&apos;n dal y ddolen.</translation>
    </message>
    <message>
        <source>Only after an interview that was cancelled or missed, and with no other, somebody is booked again.</source>
        <translation>Dim ond ar ôl cyfweliad a ganslwyd neu a gollwyd, heb un arall, y trefnir rhywun eto.</translation>
    </message>
    <message>
        <source>Only an interview that ended early has a continuation, and only one.</source>
        <translation>Dim ond cyfweliad a orffennodd yn gynnar sydd â pharhad, a dim ond un.</translation>
    </message>
    <message>
        <source>That interview is over or was moved, so there is nothing to write about it.</source>
        <translation>Mae&apos;r cyfweliad hwnnw drosodd neu symudwyd ef, felly nid oes dim i ysgrifennu amdano.</translation>
    </message>
    <message>
        <source>That interview needs no interpreter now.</source>
        <translation>Nid oes angen cyfieithydd ar y cyfweliad hwnnw nawr.</translation>
    </message>
    <message>
        <source>No thanks are due: there was no interview yet.</source>
        <translation>Nid oes diolch yn ddyledus: ni fu cyfweliad eto.</translation>
    </message>
    <message>
        <source>Something was changed in another window; you see it as it is now.</source>
        <translation>Newidiwyd rhywbeth mewn ffenestr arall; fe&apos;i gwelwch fel y mae nawr.</translation>
    </message>
    <message>
        <source>No consent of theirs is recorded yet.</source>
        <translation>Nid oes cydsyniad ganddynt ar gofnod eto.</translation>
    </message>
    <message>
        <source>No withdrawal of theirs is to be followed up.</source>
        <translation>Nid oes tynnu&apos;n ôl ganddynt i&apos;w ddilyn.</translation>
    </message>
</context>
<context>
    <name>colloquy::SummariesDialog</name>
    <message>
        <source>Summary of findings sent</source>
        <translation>Crynodeb o&apos;r canfyddiadau wedi&apos;i anfon</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Nodi ei fod wedi&apos;i anfon</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>These people asked for it in their consent. Whoever got it goes from what is due.</source>
        <translation>Gofynnodd y bobl hyn amdano yn eu cydsyniad. Mae pwy bynnag a&apos;i cafodd yn gadael yr hyn sy&apos;n ddyledus.</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Sut</translation>
    </message>
    <message>
        <source>&amp;Who got it</source>
        <translation>&amp;Pwy a&apos;i cafodd</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Ticio p&amp;ob un</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Pwy a&apos;i cafodd</translation>
    </message>
    <message>
        <source>Summary recorded as sent: %1.</source>
        <translation>Cofnodwyd bod y crynodeb wedi&apos;i anfon: %1.</translation>
    </message>
    <message>
        <source>No summary is waited for</source>
        <translation>Nid oes neb yn aros am grynodeb</translation>
    </message>
    <message>
        <source>Nobody who asked for the summary of findings is without it.</source>
        <translation>Nid oes neb a ofynnodd am y crynodeb o&apos;r canfyddiadau hebddo.</translation>
    </message>
</context>
<context>
    <name>colloquy::TableDialog</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Copied with headings.</source>
        <translation>Copïwyd gyda phenawdau.</translation>
    </message>
</context>
<context>
    <name>colloquy::TableView</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trefnu yn ôl</translation>
    </message>
    <message>
        <source>&amp;As it was at first</source>
        <translation>&amp;Fel yr oedd ar y dechrau</translation>
    </message>
</context>
<context>
    <name>colloquy::ThanksDialog</name>
    <message>
        <source>Issue the certificate</source>
        <translation>Cyhoeddi&apos;r dystysgrif</translation>
    </message>
    <message>
        <source>Voucher sent</source>
        <translation>Anfonwyd y taleb</translation>
    </message>
    <message>
        <source>Issue it anew</source>
        <translation>Ei ailgyhoeddi</translation>
    </message>
    <message>
        <source>Voucher sent anew</source>
        <translation>Anfonwyd y taleb o&apos;r newydd</translation>
    </message>
    <message>
        <source>Voucher requested</source>
        <translation>Gofynnwyd am y taleb</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Cydnabuwyd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthododd</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Daeth yn ôl</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Dirymwyd</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Cyfresol</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Anfonwyd</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Derbynneb</translation>
    </message>
    <message>
        <source>Thanks to %1</source>
        <translation>Diolch i %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Cadw&apos;r PDF</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>Beth &amp;ddigwyddodd</translation>
    </message>
    <message>
        <source>S&amp;erial number</source>
        <translation>Rhif &amp;cyfresol</translation>
    </message>
    <message>
        <source>&amp;How it was sent</source>
        <translation>&amp;Sut yr anfonwyd</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;Derbynneb</translation>
    </message>
    <message>
        <source>Save PDF...</source>
        <translation>Cadw PDF...</translation>
    </message>
    <message>
        <source>Issue and save PDF...</source>
        <translation>Cyhoeddi a chadw PDF...</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Cofnodi ei bod wedi&apos;i hanfon</translation>
    </message>
    <message>
        <source>Record as requested</source>
        <translation>Cofnodi y gofynnwyd amdani</translation>
    </message>
    <message>
        <source>Record as declined</source>
        <translation>Cofnodi iddo gael ei wrthod</translation>
    </message>
    <message>
        <source>Record as come back</source>
        <translation>Cofnodi iddo ddod yn ôl</translation>
    </message>
    <message>
        <source>Record as void</source>
        <translation>Cofnodi ei fod yn ddirym</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Cofnodi derbynneb</translation>
    </message>
    <message>
        <source>Voucher of %1 recorded as sent.</source>
        <translation>Cofnodwyd bod taleb %1 wedi&apos;i hanfon.</translation>
    </message>
    <message>
        <source>Certificate %1 issued to %2. Its PDF wasn&apos;t saved yet.</source>
        <translation>Cyhoeddwyd tystysgrif %1 i %2. Nid yw ei PDF wedi&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Cadw&apos;r dystysgrif</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Certificate of %1 saved.</source>
        <translation>Cadwyd tystysgrif %1.</translation>
    </message>
    <message>
        <source>Receipt of %1 recorded.</source>
        <translation>Cofnodwyd derbynneb %1.</translation>
    </message>
    <message>
        <source>Voucher for %1 recorded as requested.</source>
        <translation>Cofnodwyd y gofynnwyd am daleb i %1.</translation>
    </message>
    <message>
        <source>Thanks to %1 recorded as come back.</source>
        <translation>Cofnodwyd i ddiolch %1 ddod yn ôl.</translation>
    </message>
    <message>
        <source>Thanks to %1 recorded as void.</source>
        <translation>Cofnodwyd diolch %1 yn ddirym.</translation>
    </message>
    <message>
        <source>%1 declined the thanks.</source>
        <translation>Gwrthododd %1 y diolch.</translation>
    </message>
    <message>
        <source>Certificate of %1 not saved.</source>
        <translation>Ni chadwyd tystysgrif %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::TimeField</name>
    <message>
        <source>%1: calendar</source>
        <translation>%1: calendr</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendr (Alt+I lawr)</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Pa un o&apos;r ddau</translation>
    </message>
    <message>
        <source>Clocks go back that night, and this hour occurs twice. Which one?</source>
        <translation>Mae&apos;r clociau&apos;n mynd yn ôl y noson honno, a daw&apos;r awr hon ddwywaith. Pa un?</translation>
    </message>
    <message>
        <source>This can mean more than one time. Which one?</source>
        <translation>Gall hyn olygu mwy nag un amser. Pa un?</translation>
    </message>
    <message>
        <source>%1 - and at what time?</source>
        <translation>%1 - ac am faint o&apos;r gloch?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Which one is meant</source>
        <translation>Pa un a olygir</translation>
    </message>
    <message>
        <source>Clocks go forward that night, and this hour doesn&apos;t exist.</source>
        <translation>Mae&apos;r clociau&apos;n mynd ymlaen y noson honno, ac nid yw&apos;r awr hon yn bod.</translation>
    </message>
    <message>
        <source>The first, %1</source>
        <translation>Y cyntaf, %1</translation>
    </message>
    <message>
        <source>The second, %1</source>
        <translation>Yr ail, %1</translation>
    </message>
    <message>
        <source>thu 6pm</source>
        <translation>thu 6pm</translation>
    </message>
    <message>
        <source>thu</source>
        <translation>thu</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, neu %2</translation>
    </message>
    <message>
        <source>Not a date that can be read. Try %1.</source>
        <translation>Ni ellir darllen hyn fel dyddiad. Rhowch gynnig ar %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>No interview is today, and nothing is due.</source>
        <translation>Nid oes cyfweliad heddiw, ac nid oes dim yn ddyledus.</translation>
    </message>
    <message>
        <source>Go to participants</source>
        <translation>Mynd i&apos;r cyfranogwyr</translation>
    </message>
</context>
<context>
    <name>colloquy::TranslationDialog</name>
    <message>
        <source>Order the translation: %1</source>
        <translation>Archebu&apos;r cyfieithiad: %1</translation>
    </message>
    <message>
        <source>It is ordered</source>
        <translation>Fe&apos;i harchebwyd</translation>
    </message>
    <message>
        <source>The translation came: %1</source>
        <translation>Daeth y cyfieithiad: %1</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>Daeth</translation>
    </message>
    <message>
        <source>Translated back: %1</source>
        <translation>Ôl-gyfieithwyd: %1</translation>
    </message>
    <message>
        <source>Translated back</source>
        <translation>Ôl-gyfieithwyd</translation>
    </message>
    <message>
        <source>From the approved original, so that no change is paid for twice.</source>
        <translation>O&apos;r gwreiddiol cymeradwy, fel na thelir ddwywaith am unrhyw newid.</translation>
    </message>
    <message>
        <source>Its words can still be changed until it is approved.</source>
        <translation>Gellir newid ei eiriau o hyd nes ei gymeradwyo.</translation>
    </message>
    <message>
        <source>By somebody who has not seen the original, and compared with it. Changed words want another back-translation.</source>
        <translation>Gan rywun nad yw wedi gweld y gwreiddiol, ac wedi&apos;i gymharu ag ef. Mae angen ôl-gyfieithiad arall ar eiriau a newidiwyd.</translation>
    </message>
    <message>
        <source>name, or name of the agency</source>
        <translation>enw, neu enw&apos;r asiantaeth</translation>
    </message>
    <message>
        <source>&amp;Translator</source>
        <translation>&amp;Cyfieithydd</translation>
    </message>
    <message>
        <source>somebody else than the translator</source>
        <translation>rhywun heblaw&apos;r cyfieithydd</translation>
    </message>
    <message>
        <source>Translated &amp;back by</source>
        <translation>Ôl-gyfieithwyd &amp;gan</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>colloquy::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Beth a wnaed</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud %1</translation>
    </message>
</context>
<context>
    <name>colloquy::UnlockPage</name>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Dangos yr hyn a deipiaf</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Dat&amp;gloi</translation>
    </message>
    <message>
        <source>Unlock the study</source>
        <translation>Datgloi&apos;r astudiaeth</translation>
    </message>
    <message>
        <source>Names and contacts are sealed until you unlock the study. Codes and the schedule can be read without.</source>
        <translation>Mae enwau a manylion dan sêl nes i chi ddatgloi&apos;r astudiaeth. Gellir darllen codau a&apos;r amserlen heb hynny.</translation>
    </message>
    <message>
        <source>Passphrase or &amp;recovery key</source>
        <translation>Cyfrinymadrodd neu allwedd &amp;adfer</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Cyfrinymadrodd neu allwedd adfer</translation>
    </message>
    <message>
        <source>See &amp;codes only</source>
        <translation>Gweld &amp;codau yn unig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The passphrase of this sample is</source>
        <translation>Cyfrinymadrodd yr enghraifft hon yw</translation>
    </message>
    <message>
        <source>Fi&amp;ll it in</source>
        <translation>Ei &amp;lenwi</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Teipiwch y cyfrinymadrodd yn gyntaf.</translation>
    </message>
    <message>
        <source>Trying the key. That takes a moment, so that nobody can try a million of them.</source>
        <translation>Yn rhoi cynnig ar yr allwedd. Mae hynny&apos;n cymryd ennyd, fel na all neb roi cynnig ar filiwn ohonynt.</translation>
    </message>
    <message>
        <source>If it is forgotten, type the recovery key that was shown when the study was made.</source>
        <translation>Os anghofir ef, teipiwch yr allwedd adfer a ddangoswyd pan wnaed yr astudiaeth.</translation>
    </message>
</context>
<context>
    <name>colloquy::VerbDialog</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>It happened &amp;all the same, because</source>
        <translation>&amp;Digwyddodd beth bynnag, oherwydd</translation>
    </message>
    <message>
        <source>It happened all the same, because</source>
        <translation>Digwyddodd beth bynnag, oherwydd</translation>
    </message>
</context>
<context>
    <name>colloquy::VersionDialog</name>
    <message>
        <source>Consent again</source>
        <translation>Cydsynio eto</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Rhoi gwybod iddynt</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>Heb eu heffeithio</translation>
    </message>
    <message>
        <source>Until you decide, the consent given remains valid.</source>
        <translation>Nes i chi benderfynu, mae&apos;r cydsyniad a roddwyd yn parhau&apos;n ddilys.</translation>
    </message>
    <message>
        <source>The change bears on whether they want to take part: the interview can&apos;t start before they consented again.</source>
        <translation>Mae&apos;r newid yn effeithio ar a ydynt am gymryd rhan: ni all y cyfweliad ddechrau cyn iddynt gydsynio eto.</translation>
    </message>
    <message>
        <source>Their consent remains valid. Giving them the new version is listed as due until it was done.</source>
        <translation>Mae eu cydsyniad yn parhau&apos;n ddilys. Rhestrir rhoi&apos;r fersiwn newydd iddynt fel tasg ddyledus nes ei wneud.</translation>
    </message>
    <message>
        <source>Nothing changes for them, and nothing is to be done.</source>
        <translation>Nid oes dim yn newid iddynt, ac nid oes dim i&apos;w wneud.</translation>
    </message>
    <message>
        <source>What a new version means</source>
        <translation>Beth mae fersiwn newydd yn ei olygu</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Cofnodi penderfyniad</translation>
    </message>
    <message>
        <source>For them it means</source>
        <translation>Iddynt hwy mae&apos;n golygu</translation>
    </message>
    <message>
        <source>It &amp;means</source>
        <translation>Mae&apos;n &amp;golygu</translation>
    </message>
    <message>
        <source>such as: only the phone number changed</source>
        <translation>fel: dim ond y rhif ffôn a newidiwyd</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Rheswm</translation>
    </message>
    <message>
        <source>New &amp;version</source>
        <translation>&amp;Fersiwn newydd</translation>
    </message>
    <message>
        <source>People informed by an older version and not yet intervie&amp;wed</source>
        <translation>&amp;Pobl a gafodd wybodaeth o fersiwn hŷn ac sydd heb gael cyfweliad eto</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Ticio p&amp;ob un</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>Ticio &amp;dim un</translation>
    </message>
    <message>
        <source>People informed by an older version</source>
        <translation>Pobl a gafodd wybodaeth o fersiwn hŷn</translation>
    </message>
    <message>
        <source>%1, consented on %2</source>
        <translation>%1, cydsyniwyd ar %2</translation>
    </message>
    <message>
        <source>%1, informed by %2</source>
        <translation>%1, hysbyswyd drwy %2</translation>
    </message>
    <message>
        <source>%1 - so far: %2</source>
        <translation>%1 - hyd yma: %2</translation>
    </message>
    <message numerus="yes">
        <source>The new version was judged for %n people.</source>
        <translation>
            <numerusform>Aseswyd y fersiwn newydd ar gyfer %n o bobl.</numerusform>
            <numerusform>Aseswyd y fersiwn newydd ar gyfer %n person.</numerusform>
            <numerusform>Aseswyd y fersiwn newydd ar gyfer %n o bobl.</numerusform>
            <numerusform>Aseswyd y fersiwn newydd ar gyfer %n o bobl.</numerusform>
            <numerusform>Aseswyd y fersiwn newydd ar gyfer %n o bobl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody goes by an older version.</source>
        <translation>Nid oes neb yn dilyn fersiwn hŷn.</translation>
    </message>
</context>
<context>
    <name>colloquy::VoidDialog</name>
    <message>
        <source>Withdrawal of %1 by mistake</source>
        <translation>Tynnu&apos;n ôl %1 ar gam</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Ei ddirymu</translation>
    </message>
    <message>
        <source>It stays on record, voided, and no longer counts. What they consented to holds again.</source>
        <translation>Mae&apos;n aros ar gofnod, wedi&apos;i ddirymu, ac nid yw&apos;n cyfrif mwyach. Mae&apos;r hyn y cydsyniwyd iddo yn dal eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews that it cancelled stay cancelled. Book again where it is wished.</source>
        <translation>
            <numerusform>Erys %n o gyfweliadau a ganslwyd ganddo wedi&apos;u canslo. Trefnwch eto lle dymunir hynny.</numerusform>
            <numerusform>Erys %n cyfweliad a ganslwyd ganddo wedi&apos;i ganslo. Trefnwch eto lle dymunir hynny.</numerusform>
            <numerusform>Erys %n o gyfweliadau a ganslwyd ganddo wedi&apos;u canslo. Trefnwch eto lle dymunir hynny.</numerusform>
            <numerusform>Erys %n o gyfweliadau a ganslwyd ganddo wedi&apos;u canslo. Trefnwch eto lle dymunir hynny.</numerusform>
            <numerusform>Erys %n o gyfweliadau a ganslwyd ganddo wedi&apos;u canslo. Trefnwch eto lle dymunir hynny.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages to them may go out again.</source>
        <translation>Caiff negeseuon atynt fynd allan eto.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Rheswm</translation>
    </message>
    <message>
        <source>Withdrawal of %1 voided.</source>
        <translation>Dirymwyd tynnu&apos;n ôl %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>Wythnos</translation>
    </message>
</context>
<context>
    <name>colloquy::WeekHead</name>
    <message>
        <source>Show as</source>
        <translation>Dangos fel</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diwrnod</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Wythnos waith</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Wythnos</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mis</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>Today (Ctrl+T)</source>
        <translation>Heddiw (Ctrl+T)</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Mynd i ddyddiad</translation>
    </message>
    <message>
        <source>Go to date (Ctrl+G)</source>
        <translation>Mynd i ddyddiad (Ctrl+G)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Argraffu (Ctrl+P)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Diwrnod blaenorol</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mis blaenorol</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Wythnos flaenorol</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Diwrnod nesaf</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mis nesaf</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Wythnos nesaf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Taflen y dydd</translation>
    </message>
    <message>
        <source>Day sheet: a page for each interview (Ctrl+Shift+P)</source>
        <translation>Taflen y dydd: tudalen ar gyfer pob cyfweliad (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>colloquy::WeekMoves</name>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>For %1: %2–%3 (%4)</source>
        <translation>Ar gyfer %1: %2–%3 (%4)</translation>
    </message>
    <message>
        <source>No other time fits %1 in the next three weeks.</source>
        <translation>Nid oes amser arall yn addas i %1 yn y tair wythnos nesaf.</translation>
    </message>
    <message>
        <source>Times that fit</source>
        <translation>Amserau addas</translation>
    </message>
    <message>
        <source>&amp;%1  %2–%3</source>
        <translation>&amp;%1  %2–%3</translation>
    </message>
    <message>
        <source> - %1</source>
        <translation> - %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, and isn&apos;t held any longer.</source>
        <translation>Newidiwyd %1 yn y cyfamser, ac nid yw&apos;n cael ei ddal mwyach.</translation>
    </message>
</context>
<context>
    <name>colloquy::WeekView</name>
    <message>
        <source>Kept free</source>
        <translation>Cedwir yn rhydd</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Trefnu</translation>
    </message>
    <message>
        <source>Week of %1, interviews: %2</source>
        <translation>Wythnos %1, cyfweliadau: %2</translation>
    </message>
    <message>
        <source>No interview is planned. Press Enter at a free time, or book the next one.</source>
        <translation>Nid oes cyfweliad wedi&apos;i gynllunio. Pwyswch Enter ar amser rhydd, neu trefnwch yr un nesaf.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ei ddangos</translation>
    </message>
    <message>
        <source>Show hidden ones</source>
        <translation>Dangos y rhai cudd</translation>
    </message>
    <message>
        <source>%1, interviews: %2</source>
        <translation>%1, cyfweliadau: %2</translation>
    </message>
    <message>
        <source>Interviews of this day that are hidden: %1.</source>
        <translation>Cyfweliadau&apos;r diwrnod hwn sydd wedi&apos;u cuddio: %1.</translation>
    </message>
    <message>
        <source>Interviews of this week that are hidden: %1.</source>
        <translation>Cyfweliadau&apos;r wythnos hon sydd wedi&apos;u cuddio: %1.</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Dim ar y diwrnod hwn.</translation>
    </message>
    <message>
        <source>Nothing in this week.</source>
        <translation>Dim yn yr wythnos hon.</translation>
    </message>
    <message>
        <source>The next interview is on %1.</source>
        <translation>Mae&apos;r cyfweliad nesaf ar %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Croeso</translation>
    </message>
    <message>
        <source>Colloquy</source>
        <translation>Colloquy</translation>
    </message>
    <message>
        <source>Interview studies from the first enquiry to the thank-you, with every name under lock and key.</source>
        <translation>Astudiaethau cyfweld o&apos;r ymholiad cyntaf i&apos;r diolch, gyda phob enw dan glo.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>From a template, with a passphrase that only you know.</source>
        <translation>O dempled, gyda chyfrinymadrodd y gwyddoch chi&apos;n unig.</translation>
    </message>
    <message>
        <source>A study file that is on this computer already.</source>
        <translation>Ffeil astudiaeth sydd ar y cyfrifiadur hwn eisoes.</translation>
    </message>
    <message>
        <source>Bring the people of a spreadsheet into a new study.</source>
        <translation>Dewch â phobl taenlen i astudiaeth newydd.</translation>
    </message>
    <message>
        <source>Sixty people who don&apos;t exist. Try anything; it is made anew each time.</source>
        <translation>Trigain o bobl nad ydynt yn bod. Rhowch gynnig ar unrhyw beth; fe&apos;i gwneir o&apos;r newydd bob tro.</translation>
    </message>
    <message>
        <source>I&amp;mport from CSV...</source>
        <translation>&amp;Mewnforio o CSV...</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Agorwyd ddiwethaf</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Clirio&apos;r rhestr hon</translation>
    </message>
</context>
<context>
    <name>colloquy::WithdrawalDialog</name>
    <message>
        <source>Withdrawal of %1</source>
        <translation>Tynnu %1 yn ôl</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>Cofnodi tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>&amp;Dywedwyd</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Pryd</translation>
    </message>
    <message>
        <source>only if they offered one</source>
        <translation>dim ond os cynigiwyd un</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Rheswm</translation>
    </message>
    <message>
        <source>What they withdraw from</source>
        <translation>O beth maent yn tynnu&apos;n ôl</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) will be cancelled.</source>
        <translation>
            <numerusform>Canslir %n cyfweliad.</numerusform>
            <numerusform>Canslir %n cyfweliad.</numerusform>
            <numerusform>Canslir %n cyfweliad.</numerusform>
            <numerusform>Canslir %n cyfweliad.</numerusform>
            <numerusform>Canslir %n cyfweliad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreter(s) will be released; up to %1 % of the fee is due.</source>
        <translation>
            <numerusform>Rhyddheir %n cyfieithydd; mae hyd at %1 % o&apos;r ffi&apos;n ddyledus.</numerusform>
            <numerusform>Rhyddheir %n cyfieithydd; mae hyd at %1 % o&apos;r ffi&apos;n ddyledus.</numerusform>
            <numerusform>Rhyddheir %n cyfieithydd; mae hyd at %1 % o&apos;r ffi&apos;n ddyledus.</numerusform>
            <numerusform>Rhyddheir %n cyfieithydd; mae hyd at %1 % o&apos;r ffi&apos;n ddyledus.</numerusform>
            <numerusform>Rhyddheir %n cyfieithydd; mae hyd at %1 % o&apos;r ffi&apos;n ddyledus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more messages can be drafted to them.</source>
        <translation>Ni ellir drafftio mwy o negeseuon iddynt.</translation>
    </message>
    <message>
        <source>Thanks are still owed.</source>
        <translation>Mae diolch yn ddyledus o hyd.</translation>
    </message>
    <message>
        <source>The time in which data can be withdrawn is over. It is recorded as a request to decide on.</source>
        <translation>Mae&apos;r amser i dynnu data&apos;n ôl ar ben. Fe&apos;i cofnodir fel cais i benderfynu arno.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Beth sy&apos;n dilyn</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>Nid oes dim arall yn newid.</translation>
    </message>
    <message>
        <source>Withdrawal of %1 recorded.</source>
        <translation>Cofnodwyd tynnu %1 yn ôl.</translation>
    </message>
    <message>
        <source>They can withdraw their data until the end of %1.</source>
        <translation>Gallant dynnu eu data&apos;n ôl tan ddiwedd %1.</translation>
    </message>
    <message>
        <source>The time in which they can withdraw their data ended on %1; asking is still possible.</source>
        <translation>Daeth y cyfnod ar gyfer tynnu data&apos;n ôl i ben ar %1; gellir gofyn o hyd.</translation>
    </message>
    <message>
        <source>Then to tick off: %1.</source>
        <translation>Wedyn i&apos;w ticio: %1.</translation>
    </message>
    <message>
        <source>how they said so</source>
        <translation>sut y dywedwyd hynny</translation>
    </message>
    <message>
        <source>That comes to £%1.</source>
        <translation>Daw hynny i £%1.</translation>
    </message>
</context>
<context>
    <name>colloquy::ZoneChoice</name>
    <message>
        <source>Hours of a second time zone</source>
        <translation>Oriau ail gylchfa amser</translation>
    </message>
    <message>
        <source>Second time zone: none</source>
        <translation>Ail gylchfa amser: dim</translation>
    </message>
    <message>
        <source>Second time zone: %1</source>
        <translation>Ail gylchfa amser: %1</translation>
    </message>
    <message>
        <source>No second time zone</source>
        <translation>Dim ail gylchfa amser</translation>
    </message>
    <message>
        <source>Another one...</source>
        <translation>Un arall...</translation>
    </message>
</context>
</TS>
