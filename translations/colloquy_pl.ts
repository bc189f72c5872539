<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl">
<context>
    <name>AuditModel</name>
    <message>
        <source>Study</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Hasło lub klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation>Telefon lub wiadomość</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Kwalifikacja</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>Przekazane informacje</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Mark of a new version</source>
        <translation>Oznaczenie nowej wersji</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Wywiad</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Interpreter&apos;s booking</source>
        <translation>Zamówienie tłumacza</translation>
    </message>
    <message>
        <source>Imported calendar</source>
        <translation>Zaimportowany kalendarz</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Podziękowanie</translation>
    </message>
    <message>
        <source>Reason to go on</source>
        <translation>Powód kontynuacji</translation>
    </message>
    <message>
        <source>Evidence taken back</source>
        <translation>Wycofany dowód</translation>
    </message>
    <message>
        <source>name and contacts</source>
        <translation>imię i nazwisko, dane kontaktowe</translation>
    </message>
    <message>
        <source>safe contact</source>
        <translation>bezpieczny kontakt</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>powód</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agencja</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>numer seryjny</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>załączony plik</translation>
    </message>
    <message>
        <source>name and lines for letters</source>
        <translation>imię i nazwisko oraz wiersze do listów</translation>
    </message>
    <message>
        <source>who took it, and the evidence</source>
        <translation>kto przyjął i dowód</translation>
    </message>
    <message>
        <source>Summary sent</source>
        <translation>Wysłano podsumowanie</translation>
    </message>
    <message>
        <source>what was done, and who was told</source>
        <translation>co zrobiono i kogo powiadomiono</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Enquired</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Kwalifikacja</translation>
    </message>
    <message>
        <source>Needs decision</source>
        <translation>Wymaga decyzji</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Wykluczono</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Kwalifikuje się</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Poinformowano</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>Zgoda wyrażona</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Umówiono</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Po wywiadzie</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Brak kontaktu</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Over target</source>
        <translation>Ponad plan</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nic do zrobienia</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Zakwalifikuj</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Zdecyduj</translation>
    </message>
    <message>
        <source>Give information</source>
        <translation>Przekaż informacje</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Zapisz zgodę</translation>
    </message>
    <message>
        <source>Complete consent</source>
        <translation>Uzupełnij zgodę</translation>
    </message>
    <message>
        <source>Ask for consent again</source>
        <translation>Poproś o zgodę ponownie</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Umów</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Find interpreter</source>
        <translation>Znajdź tłumacza</translation>
    </message>
    <message>
        <source>Confirm interpreter</source>
        <translation>Potwierdź tłumacza</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Wywiad</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>Zapisz wynik</translation>
    </message>
    <message>
        <source>Give thanks</source>
        <translation>Podziękuj</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>Umów ponownie</translation>
    </message>
    <message>
        <source>Tell outcome</source>
        <translation>Przekaż wynik</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Zaproponowano</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przeniesiono</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Odwołano</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nieobecność</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Ended early, usable</source>
        <translation>Skrócono, do użytku</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Przerwano</translation>
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
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Osobiście</translation>
    </message>
    <message>
        <source>Interpreter wanted</source>
        <translation>Tłumacz potrzebny</translation>
    </message>
    <message>
        <source>Interpreter asked</source>
        <translation>Tłumacz zapytany</translation>
    </message>
    <message>
        <source>Interpreter confirmed</source>
        <translation>Tłumacz potwierdzony</translation>
    </message>
    <message>
        <source>Ask interpreter again</source>
        <translation>Zapytaj tłumacza ponownie</translation>
    </message>
    <message>
        <source>Interpreter declined</source>
        <translation>Tłumacz odmówił</translation>
    </message>
    <message>
        <source>Interpreter released</source>
        <translation>Tłumacz zwolniony</translation>
    </message>
    <message>
        <source>Interpreter came</source>
        <translation>Tłumacz był</translation>
    </message>
    <message>
        <source>Interpreter did not come</source>
        <translation>Tłumacz nie przyszedł</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>Brak zgody</translation>
    </message>
    <message>
        <source>Consent incomplete</source>
        <translation>Zgoda niepełna</translation>
    </message>
    <message>
        <source>Consent complete</source>
        <translation>Zgoda pełna</translation>
    </message>
    <message>
        <source>Consent due again</source>
        <translation>Zgoda do odnowienia</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Zgoda wycofana</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Należne</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Zamówiono</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzono odbiór</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Unieważniono</translation>
    </message>
    <message>
        <source>Issued again</source>
        <translation>Wydano ponownie</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Translation ordered</source>
        <translation>Tłumaczenie zamówione</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Przetłumaczono</translation>
    </message>
    <message>
        <source>Translated back</source>
        <translation>Przetłumaczono zwrotnie</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Zastąpiono</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niemożliwe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Overdue: not checked out</source>
        <translation>Po czasie: brak wymeldowania</translation>
    </message>
</context>
<context>
    <name>BusyColumns</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Terminy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Zaimportowano</translation>
    </message>
    <message>
        <source>(damaged name)</source>
        <translation>(uszkodzona nazwa)</translation>
    </message>
</context>
<context>
    <name>CalendarPaper</name>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Nothing booked.</source>
        <translation>Nic nie umówiono.</translation>
    </message>
    <message>
        <source>Times in %1. Codes only: no names, yet still personal data.</source>
        <translation>Godziny w strefie %1. Tylko kody: bez nazwisk, ale to nadal dane osobowe.</translation>
    </message>
</context>
<context>
    <name>ClockMark</name>
    <message>
        <source>Clocks go back on %1 (%2).</source>
        <translation>Zegary cofają się: %1 (%2).</translation>
    </message>
    <message>
        <source>Clocks go forward on %1 (%2).</source>
        <translation>Zegary przesuwają się do przodu: %1 (%2).</translation>
    </message>
    <message>
        <source>clocks change %1</source>
        <translation>zmiana czasu: %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Otwórz os&amp;tatnie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Umów</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Draft e-mail</source>
        <translation>Napisz e-mail</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Znajdź cokolwiek</translation>
    </message>
    <message>
        <source>Un&amp;lock...</source>
        <translation>Odb&amp;lokuj...</translation>
    </message>
    <message>
        <source>&amp;New study...</source>
        <translation>&amp;Nowe badanie...</translation>
    </message>
    <message>
        <source>&amp;Open study...</source>
        <translation>&amp;Otwórz badanie...</translation>
    </message>
    <message>
        <source>Open the &amp;sample study</source>
        <translation>Otwórz badanie &amp;przykładowe</translation>
    </message>
    <message>
        <source>&amp;Import participants...</source>
        <translation>&amp;Importuj uczestników...</translation>
    </message>
    <message>
        <source>Import &amp;busy times...</source>
        <translation>Importuj &amp;zajęte terminy...</translation>
    </message>
    <message>
        <source>Export the calen&amp;dar...</source>
        <translation>Eksportuj &amp;kalendarz...</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Zab&amp;lokuj</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>Za&amp;mknij badanie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Kopiuj wiersze</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headings</source>
        <translation>Kopiuj wiersze z &amp;nagłówkami</translation>
    </message>
    <message>
        <source>&amp;Find anything...</source>
        <translation>&amp;Znajdź cokolwiek...</translation>
    </message>
    <message>
        <source>F&amp;ilter the list</source>
        <translation>&amp;Filtruj listę</translation>
    </message>
    <message>
        <source>&amp;Settings of the study...</source>
        <translation>&amp;Ustawienia badania...</translation>
    </message>
    <message>
        <source>Go to t&amp;oday</source>
        <translation>Przejdź do &amp;dzisiaj</translation>
    </message>
    <message>
        <source>&amp;Go to date...</source>
        <translation>Przejdź do da&amp;ty...</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>&amp;Kolumny...</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Większy</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Rozmiar tekstu</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Mniejszy</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Zwykły</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Jak na &amp;pulpicie</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>K&amp;olory</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasne</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Ciemne</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Wysoki kontrast</translation>
    </message>
    <message>
        <source>Single-letter &amp;keys in lists</source>
        <translation>Klawisze jedno&amp;literowe na listach</translation>
    </message>
    <message>
        <source>&amp;Details beside the list</source>
        <translation>&amp;Szczegóły obok listy</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;Następna część okna</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Poprzednia część okna</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Od&amp;śwież</translation>
    </message>
    <message>
        <source>&amp;New participant...</source>
        <translation>&amp;Nowy uczestnik...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>&amp;Edytuj...</translation>
    </message>
    <message>
        <source>&amp;Screen...</source>
        <translation>&amp;Kwalifikacja...</translation>
    </message>
    <message>
        <source>&amp;Give information...</source>
        <translation>&amp;Przekaż informacje...</translation>
    </message>
    <message>
        <source>Record &amp;consent...</source>
        <translation>Zapisz z&amp;godę...</translation>
    </message>
    <message>
        <source>&amp;Log a call or message...</source>
        <translation>Zapisz &amp;telefon lub wiadomość...</translation>
    </message>
    <message>
        <source>Close the en&amp;quiry...</source>
        <translation>Za&amp;mknij zgłoszenie...</translation>
    </message>
    <message>
        <source>&amp;Withdraw...</source>
        <translation>&amp;Wycofanie...</translation>
    </message>
    <message>
        <source>&amp;Book...</source>
        <translation>&amp;Umów...</translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation>Prze&amp;nieś...</translation>
    </message>
    <message>
        <source>C&amp;ancel...</source>
        <translation>O&amp;dwołaj...</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>&amp;Potwierdź</translation>
    </message>
    <message>
        <source>&amp;Edit details...</source>
        <translation>&amp;Edytuj szczegóły...</translation>
    </message>
    <message>
        <source>&amp;Start...</source>
        <translation>&amp;Rozpocznij...</translation>
    </message>
    <message>
        <source>Record the out&amp;come...</source>
        <translation>Zapisz &amp;wynik...</translation>
    </message>
    <message>
        <source>Did &amp;not come...</source>
        <translation>Nieo&amp;becność...</translation>
    </message>
    <message>
        <source>Boo&amp;k again...</source>
        <translation>Umów ponow&amp;nie...</translation>
    </message>
    <message>
        <source>Book the con&amp;tinuation...</source>
        <translation>Umów &amp;ciąg dalszy...</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>Do&amp;łącz</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>&amp;Zamelduj</translation>
    </message>
    <message>
        <source>Check o&amp;ut</source>
        <translation>W&amp;ymelduj</translation>
    </message>
    <message>
        <source>&amp;Draft e-mail...</source>
        <translation>Napisz e-&amp;mail...</translation>
    </message>
    <message>
        <source>&amp;Find interpreter...</source>
        <translation>Znajdź &amp;tłumacza...</translation>
    </message>
    <message>
        <source>Inter&amp;preter&apos;s answer...</source>
        <translation>&amp;Odpowiedź tłumacza...</translation>
    </message>
    <message>
        <source>&amp;Give thanks...</source>
        <translation>Podzi&amp;ękuj...</translation>
    </message>
    <message>
        <source>&amp;Plan the coming weeks...</source>
        <translation>Za&amp;planuj nadchodzące tygodnie...</translation>
    </message>
    <message>
        <source>New &amp;interpreter...</source>
        <translation>Nowy &amp;tłumacz...</translation>
    </message>
    <message>
        <source>New &amp;document...</source>
        <translation>Nowy &amp;dokument...</translation>
    </message>
    <message>
        <source>&amp;Audit trail...</source>
        <translation>Dziennik &amp;zmian...</translation>
    </message>
    <message>
        <source>&amp;Check the file...</source>
        <translation>&amp;Sprawdź plik...</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Klawiatura</translation>
    </message>
    <message>
        <source>&amp;About Colloquy</source>
        <translation>&amp;O programie Colloquy</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Uczestnik</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>Wywia&amp;d</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Day s&amp;heet...</source>
        <translation>&amp;Karta dnia...</translation>
    </message>
    <message>
        <source>&amp;Print the calendar...</source>
        <translation>&amp;Drukuj kalendarz...</translation>
    </message>
    <message>
        <source>Interpreted call...</source>
        <translation>Rozmowa przez tłumacza...</translation>
    </message>
    <message>
        <source>&amp;Write to the interpreter...</source>
        <translation>&amp;Napisz do tłumacza...</translation>
    </message>
    <message>
        <source>Interpreter&apos;s papers are sent</source>
        <translation>Dokumenty dla tłumacza wysłano</translation>
    </message>
    <message>
        <source>&amp;Use of interpreters...</source>
        <translation>Kor&amp;zystanie z tłumaczy...</translation>
    </message>
    <message>
        <source>Export the &amp;schedule...</source>
        <translation>Eksportuj &amp;harmonogram...</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <source>Export &amp;consent records...</source>
        <translation>&amp;Eksportuj dokumenty zgody...</translation>
    </message>
    <message>
        <source>Export a &amp;mailing list...</source>
        <translation>Eksportuj listę &amp;wysyłkową...</translation>
    </message>
    <message>
        <source>Consent &amp;record...</source>
        <translation>D&amp;okument zgody...</translation>
    </message>
    <message>
        <source>Record an inci&amp;dent...</source>
        <translation>Zapisz z&amp;darzenie...</translation>
    </message>
    <message>
        <source>&amp;Follow up the withdrawal</source>
        <translation>Dopilnuj wy&amp;cofania</translation>
    </message>
    <message>
        <source>Erase for e&amp;ver...</source>
        <translation>Wymaż na zaws&amp;ze...</translation>
    </message>
    <message>
        <source>&amp;Judge a new version...</source>
        <translation>&amp;Oceń nową wersję...</translation>
    </message>
    <message>
        <source>Incident &amp;log...</source>
        <translation>Re&amp;jestr zdarzeń...</translation>
    </message>
    <message>
        <source>&amp;Reports...</source>
        <translation>&amp;Raporty...</translation>
    </message>
    <message>
        <source>&amp;End of the study...</source>
        <translation>&amp;Koniec badania...</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Badanie</translation>
    </message>
</context>
<context>
    <name>ConsentColumns</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Open statements: %1</source>
        <translation>Otwarte oświadczenia: %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>Audio recording: %1</source>
        <translation>Nagranie dźwięku: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Wywiad</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Poinformowano</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>Pozwala na</translation>
    </message>
    <message>
        <source>Consent from</source>
        <translation>Zgoda od</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>arkusz</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formularz</translation>
    </message>
    <message>
        <source>Judge new version %1</source>
        <translation>Oceń nową wersję %1</translation>
    </message>
    <message>
        <source>Thinks until %1</source>
        <translation>Czas do namysłu do %1</translation>
    </message>
    <message>
        <source>Renew the %1 in %2</source>
        <translation>Odnów %1, język: %2</translation>
    </message>
    <message>
        <source>Needs a %1 in %2</source>
        <translation>Potrzebny %1, język: %2</translation>
    </message>
    <message>
        <source>%1 (replaced)</source>
        <translation>%1 (zastąpiono)</translation>
    </message>
    <message>
        <source>Judge new version</source>
        <translation>Oceń nową wersję</translation>
    </message>
    <message>
        <source>See to a translation</source>
        <translation>Zadbaj o tłumaczenie</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>Czas do namysłu</translation>
    </message>
    <message>
        <source>Follow up withdrawal</source>
        <translation>Dopilnuj wycofania</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>less than an hour ago</source>
        <translation>mniej niż godzinę temu</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 dni temu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 godz. temu</translation>
    </message>
    <message>
        <source>%1, spoken script version %2</source>
        <translation>%1, skrypt ustny w wersji %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <source>On record: %1, %2.</source>
        <translation>Zapisano: %1, %2.</translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <translation>Otwarte: %1.</translation>
    </message>
    <message>
        <source>No information sheet given yet.</source>
        <translation>Nie przekazano jeszcze arkusza informacyjnego.</translation>
    </message>
    <message>
        <source>Information given %1 (%2). Consent from %3.</source>
        <translation>Informacje przekazano %1 (%2). Zgoda możliwa od %3.</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 required statements not answered (%3).</source>
        <translation>Niepełna: brak odpowiedzi na %1 z %2 wymaganych oświadczeń (%3).</translation>
    </message>
    <message>
        <source>Required, but answered no: %1.</source>
        <translation>Wymagane, lecz odpowiedź brzmi „nie”: %1.</translation>
    </message>
    <message>
        <source>Complete. Audio recording was not asked: it permits none.</source>
        <translation>Pełna. O nagranie dźwięku nie zapytano, więc zgoda go nie obejmuje.</translation>
    </message>
    <message>
        <source>Complete. The interview may be audio-recorded.</source>
        <translation>Pełna. Wywiad wolno nagrywać (dźwięk).</translation>
    </message>
    <message>
        <source>Complete. The interview may not be audio-recorded.</source>
        <translation>Pełna. Wywiadu nie wolno nagrywać (dźwięk).</translation>
    </message>
    <message>
        <source>Consent of %1 recorded: complete.</source>
        <translation>Zapisano zgodę %1: pełna.</translation>
    </message>
    <message>
        <source>Consent of %1 recorded as incomplete. Open: %2.</source>
        <translation>Zapisano zgodę %1 jako niepełną. Otwarte: %2.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Audio recording</source>
        <translation>Nagranie dźwięku</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>Nagranie wideo</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Cytaty</translation>
    </message>
    <message>
        <source>Research archive</source>
        <translation>Archiwum badawcze</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>Ponowny kontakt</translation>
    </message>
    <message>
        <source>Summary wanted</source>
        <translation>Chce podsumowanie</translation>
    </message>
    <message>
        <source>Taking consent stops here. Nothing that was said counts as consent, and the interview can&apos;t start. Tell the supervisor; no clinical note is kept.</source>
        <translation>Przyjmowanie zgody kończy się tutaj. Nic z tego, co powiedziano, nie liczy się jako zgoda i wywiad nie może się zacząć. Powiadom opiekuna naukowego; nie zachowuje się żadnej notatki klinicznej.</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>tożsamość sprawdzona</translation>
    </message>
    <message>
        <source>capacity presumed</source>
        <translation>domniemana zdolność do decyzji</translation>
    </message>
    <message>
        <source>the signed form</source>
        <translation>podpisany formularz</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>podpis</translation>
    </message>
    <message>
        <source>name, date and time said</source>
        <translation>imię i nazwisko, data i godzina wypowiedziane</translation>
    </message>
    <message>
        <source>Not there yet: %1.</source>
        <translation>Jeszcze otwarte: %1.</translation>
    </message>
    <message>
        <source>Taking consent from %1 recorded as stopped.</source>
        <translation>Zapisano, że przerwano przyjmowanie zgody: %1.</translation>
    </message>
    <message>
        <source>read aloud to them</source>
        <translation>odczytano na głos</translation>
    </message>
    <message>
        <source>consent again</source>
        <translation>zgoda na nowo</translation>
    </message>
    <message>
        <source>tell them</source>
        <translation>poinformować</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>nie dotyczy</translation>
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
        <translation>%1: %2, bo: %3</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Obecni także</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>If nobody comes</source>
        <translation>Jeśli nikt nie przyjdzie</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>Osoba asekurująca</translation>
    </message>
    <message>
        <source>_________________  rings on  _________________</source>
        <translation>_________________  dzwoni pod numer  _________________</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>Wyjście do</translation>
    </message>
    <message>
        <source>This place asks for a buddy and a time to be out by. Agree on both before you go.</source>
        <translation>To miejsce wymaga osoby asekurującej i godziny wyjścia. Uzgodnij jedno i drugie, zanim wyruszysz.</translation>
    </message>
    <message>
        <source>OVERDUE: not checked out. Ring the buddy now.</source>
        <translation>PO CZASIE: brak wymeldowania. Zadzwoń teraz do osoby asekurującej.</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Przybycie o</translation>
    </message>
    <message>
        <source>Left, and told the buddy, at</source>
        <translation>Wyjście i wiadomość do osoby asekurującej o</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>It permits</source>
        <translation>Pozwala na</translation>
    </message>
    <message>
        <source>Said again before we began: still willing, may stop at any time</source>
        <translation>Powtórzono przed początkiem: udział nadal dobrowolny, można przerwać w każdej chwili</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Początek o</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Koniec o</translation>
    </message>
    <message>
        <source>Recorder on at</source>
        <translation>Nagrywanie od</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Ended early, usable</source>
        <translation>Skrócono, do użytku</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Przerwano</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nieobecność</translation>
    </message>
    <message>
        <source>Paused for distress</source>
        <translation>Wstrzymano z powodu wzburzenia</translation>
    </message>
    <message>
        <source>Support sheet given</source>
        <translation>Przekazano kartę wsparcia</translation>
    </message>
    <message>
        <source>Interpreter came</source>
        <translation>Tłumacz był</translation>
    </message>
    <message>
        <source>Call to ask how they are, on</source>
        <translation>Telefon z pytaniem o samopoczucie, dnia</translation>
    </message>
    <message>
        <source>Notes (no names)</source>
        <translation>Notatki (bez nazwisk)</translation>
    </message>
    <message>
        <source>Notes overleaf (no names)</source>
        <translation>Notatki na odwrocie (bez nazwisk)</translation>
    </message>
    <message>
        <source>With places: personal data. Carry it on you, lock it away, and shred it once it is written up.</source>
        <translation>Z miejscami: dane osobowe. Noś ją przy sobie, trzymaj pod kluczem i zniszcz w niszczarce, gdy wszystko będzie przepisane.</translation>
    </message>
    <message>
        <source>Without names, and still personal data. Lock it away, and shred it once it is written up.</source>
        <translation>Bez nazwisk, a jednak dane osobowe. Trzymaj ją pod kluczem i zniszcz w niszczarce, gdy wszystko będzie przepisane.</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Karta dnia</translation>
    </message>
    <message>
        <source>sound recording</source>
        <translation>nagranie dźwięku</translation>
    </message>
    <message>
        <source>picture recording</source>
        <translation>nagranie obrazu</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>cytaty</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiwum</translation>
    </message>
    <message>
        <source>contact again</source>
        <translation>ponowny kontakt</translation>
    </message>
    <message>
        <source>summary of findings</source>
        <translation>podsumowanie wyników</translation>
    </message>
    <message>
        <source>wanted, nobody asked yet</source>
        <translation>potrzebny, nikogo jeszcze nie zapytano</translation>
    </message>
    <message>
        <source>asked, not confirmed yet</source>
        <translation>zapytany, jeszcze bez potwierdzenia</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potwierdzony</translation>
    </message>
    <message>
        <source>to be asked again: the time was moved</source>
        <translation>do ponownego zapytania: termin przeniesiono</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>came</source>
        <translation>obecność</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nieobecność</translation>
    </message>
    <message>
        <source>released</source>
        <translation>zwolniony</translation>
    </message>
    <message>
        <source>%1 %2 (%3 min)</source>
        <translation>%1 %2 (%3 min)</translation>
    </message>
    <message>
        <source>For %1: %2 %3</source>
        <translation>Dla %1: %2 %3</translation>
    </message>
    <message>
        <source>Clocks go back on %1 (%2).</source>
        <translation>Zegary cofają się: %1 (%2).</translation>
    </message>
    <message>
        <source>Clocks go forward on %1 (%2).</source>
        <translation>Zegary przesuwają się do przodu: %1 (%2).</translation>
    </message>
    <message>
        <source>Proposed: not confirmed yet</source>
        <translation>Zaproponowano: jeszcze bez potwierdzenia</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Osobiście</translation>
    </message>
    <message>
        <source>%1, reads %2</source>
        <translation>%1, czyta: %2</translation>
    </message>
    <message>
        <source>%1; documents are read aloud</source>
        <translation>%1; dokumenty odczytuje się na głos</translation>
    </message>
    <message>
        <source>Needed, and none found yet</source>
        <translation>Potrzebny, a jeszcze nikogo nie znaleziono</translation>
    </message>
    <message>
        <source>%1. A shut laptop raises no alarm: set one on the phone. If you aren&apos;t out by then, the buddy rings.</source>
        <translation>%1. Zamknięty laptop nie włączy alarmu: ustaw go w telefonie. Bez wymeldowania do tej godziny dzwoni osoba asekurująca.</translation>
    </message>
    <message>
        <source> (form %1)</source>
        <translation> (formularz %1)</translation>
    </message>
    <message>
        <source>None yet. Take it before the first question.</source>
        <translation>Jeszcze żadnej. Przyjmij ją przed pierwszym pytaniem.</translation>
    </message>
    <message>
        <source>Incomplete%1. Ask what is open before the first question.</source>
        <translation>Niepełna%1. Zapytaj o to, co otwarte, przed pierwszym pytaniem.</translation>
    </message>
    <message>
        <source>Complete%1</source>
        <translation>Pełna%1</translation>
    </message>
    <message>
        <source>To be given again. Take it before the first question.</source>
        <translation>Do ponownego wyrażenia. Przyjmij ją przed pierwszym pytaniem.</translation>
    </message>
    <message>
        <source>Withdrawn: the interview may not take place.</source>
        <translation>Wycofano: wywiad nie może się odbyć.</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>TAK</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>NO RECORDING of the interview until the statement about it is answered with yes.</source>
        <translation>NIE NAGRYWAJ wywiadu, dopóki odpowiedź na oświadczenie o tym nie brzmi „tak”.</translation>
    </message>
    <message>
        <source>NO AUDIO: the answer to recording is no. Take notes.</source>
        <translation>BEZ DŹWIĘKU: odpowiedź na nagrywanie brzmi „nie”. Rób notatki.</translation>
    </message>
    <message>
        <source>NO AUDIO: recording was not asked about. Ask first, or take notes.</source>
        <translation>BEZ DŹWIĘKU: o nagrywanie nie zapytano. Najpierw zapytaj albo rób notatki.</translation>
    </message>
    <message>
        <source>NO AUDIO before the interpreter agrees to it: ask them first.</source>
        <translation>BEZ DŹWIĘKU, dopóki tłumacz się na to nie zgodzi: najpierw zapytaj.</translation>
    </message>
    <message>
        <source>Read out, from the script %1 in %2. Tick each answer; nothing counts as a yes unless it is said.</source>
        <translation>Odczytaj ze skryptu %1, język: %2. Zaznacz każdą odpowiedź; za „tak” liczy się tylko to, co powiedziano.</translation>
    </message>
    <message>
        <source>From the form %1 in %2. Tick each answer; nothing counts as a yes unless it is said.</source>
        <translation>Z formularza %1, język: %2. Zaznacz każdą odpowiedź; za „tak” liczy się tylko to, co powiedziano.</translation>
    </message>
    <message>
        <source>yes already</source>
        <translation>już „tak”</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>powiedziano „nie”</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Yes, %1</source>
        <translation>Tak, %1</translation>
    </message>
    <message>
        <source>Not asked, but needed for the language</source>
        <translation>Nie zapytano, lecz potrzebny ze względu na język</translation>
    </message>
    <message>
        <source>Younger than the study&apos;s minimum age</source>
        <translation>Wiek poniżej minimum przyjętego w badaniu</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)
%4, %5</source>
        <translation>%1, wersja %2 (%3)
%4, %5</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Przyjęto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Poprawiono</translation>
    </message>
    <message>
        <source>Show the interview on %1</source>
        <translation>Pokaż wywiad %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Przeniesiono z %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Mówi</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Czyta</translation>
    </message>
    <message>
        <source>Nothing: read documents aloud</source>
        <translation>Nie czyta: dokumenty odczytać na głos</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Kwalifikacja</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Ponieważ</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nie zapytano</translation>
    </message>
    <message>
        <source>Consent and information</source>
        <translation>Zgoda i informacje</translation>
    </message>
    <message>
        <source>Open statements: %1</source>
        <translation>Otwarte oświadczenia: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>No information sheet given yet.</source>
        <translation>Nie przekazano jeszcze arkusza informacyjnego.</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Wywiady</translation>
    </message>
    <message>
        <source>None booked yet.</source>
        <translation>Jeszcze nic nie umówiono.</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Podziękowanie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Nr seryjny</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>O tej osobie</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Chce</translation>
    </message>
    <message>
        <source>Any way of meeting</source>
        <translation>Każda forma spotkania</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Potrzeby</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>Skąd wie</translation>
    </message>
    <message>
        <source>Knows the researcher</source>
        <translation>Zna badacza</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More to do</source>
        <translation>Więcej czynności</translation>
    </message>
    <message>
        <source>Name locked</source>
        <translation>Nazwisko zablokowane</translation>
    </message>
    <message>
        <source>%1, enquired %2</source>
        <translation>%1, zgłoszenie %2</translation>
    </message>
    <message>
        <source>Nothing to do at the moment.</source>
        <translation>W tej chwili nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Następny krok: %1</translation>
    </message>
    <message>
        <source>Unlock the study first.</source>
        <translation>Najpierw odblokuj badanie.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Consent record...</source>
        <translation>Dokument zgody...</translation>
    </message>
    <message>
        <source>Taking it was stopped over a concern about capacity</source>
        <translation>Przyjmowanie przerwano z powodu wątpliwości co do zdolności do decyzji</translation>
    </message>
    <message>
        <source>Find interpreter</source>
        <translation>Znajdź tłumacza</translation>
    </message>
    <message>
        <source>Answer...</source>
        <translation>Odpowiedź...</translation>
    </message>
    <message>
        <source>Write...</source>
        <translation>Napisz...</translation>
    </message>
    <message>
        <source>Call off...</source>
        <translation>Odwołaj...</translation>
    </message>
    <message>
        <source>Cost and details...</source>
        <translation>Koszt i szczegóły...</translation>
    </message>
    <message>
        <source>Interpreted calls</source>
        <translation>Rozmowy z tłumaczem</translation>
    </message>
    <message>
        <source>Second interpreter</source>
        <translation>Drugi tłumacz</translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>Odrzucić to, co wpisano?</translation>
    </message>
    <message>
        <source>It isn&apos;t recorded yet.</source>
        <translation>To nie jest jeszcze zapisane.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Pisz dalej</translation>
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
        <translation>Nieaktualne</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Sygnatura</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Przekład z</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>EraseDialogs</name>
    <message>
        <source>Names, contacts, notes and signatures are destroyed, and nobody can bring them back; nothing done so far can be undone after it. The code stays as a number, so that counts stay true. Old copies of the file, and what was exported, still hold names: delete them yourself.</source>
        <translation>Nazwiska, kontakty, notatki i podpisy zostaną zniszczone i nikt nie zdoła ich przywrócić; potem nie da się cofnąć niczego, co zrobiono do tej pory. Kod zostaje jako numer, aby liczby się zgadzały. Stare kopie pliku oraz to, co wyeksportowano, nadal zawierają nazwiska: usuń je samodzielnie.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be erased yet</source>
        <translation>Nie można jeszcze wymazać %1</translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>Wymazać %1 na zawsze?</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Wymaż %1</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>Wymazano %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people never joined, and their time is over: %1.</source>
        <translation>
            <numerusform>%n osoba bez udziału w badaniu, której czas minął: %1.</numerusform>
            <numerusform>%n osoby bez udziału w badaniu, których czas minął: %1.</numerusform>
            <numerusform>%n osób bez udziału w badaniu, których czas minął: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase whoever never joined?</source>
        <translation>Wymazać osoby bez udziału?</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Wymaż</translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <translation>Wymazano: %1.</translation>
    </message>
    <message>
        <source>Some had to stay</source>
        <translation>Niektóre musiały zostać</translation>
    </message>
</context>
<context>
    <name>Findables</name>
    <message>
        <source>Saved filter</source>
        <translation>Zapisany filtr</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
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
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dzień</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1 i jeszcze %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Poufność</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Wyprzedzenie</translation>
    </message>
    <message>
        <source>Next interview</source>
        <translation>Następny wywiad</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 I jeszcze %2.</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>Pasuje</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Brak umowy</translation>
    </message>
    <message>
        <source>Agency&apos;s, %1</source>
        <translation>Umowa agencji, %1</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Podpisano %1</translation>
    </message>
    <message>
        <source>Find interpreter</source>
        <translation>Znajdź tłumacza</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Zapisz odpowiedź</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencja</translation>
    </message>
    <message>
        <source>May be recorded</source>
        <translation>Wolno nagrywać</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Wywiad</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Met before</source>
        <translation>Już się spotkali</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Umówiono</translation>
    </message>
    <message>
        <source>Find a second interpreter</source>
        <translation>Znajdź drugiego tłumacza</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Napisz ponownie</translation>
    </message>
    <message>
        <source>Ask about the interpreter</source>
        <translation>Zapytaj o tłumacza</translation>
    </message>
    <message>
        <source>Mark papers as sent</source>
        <translation>Oznacz dokumenty jako wysłane</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unwanted</source>
        <translation>Niechciany</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Zapytano</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Zapytaj ponownie</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zwolniono</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Potrzebny</translation>
    </message>
    <message>
        <source>%1 (call)</source>
        <translation>%1 (rozmowa)</translation>
    </message>
    <message>
        <source>Record who came</source>
        <translation>Zapisz, kto przyszedł</translation>
    </message>
    <message>
        <source>Participant says no</source>
        <translation>Uczestnik mówi nie</translation>
    </message>
    <message>
        <source>%1 (second)</source>
        <translation>%1 (drugi)</translation>
    </message>
</context>
<context>
    <name>InterpreterDetail</name>
    <message>
        <source>Edit...</source>
        <translation>Edytuj...</translation>
    </message>
    <message>
        <source>Languages and terms</source>
        <translation>Języki i warunki</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Dialects</source>
        <translation>Dialekty</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagrywanie</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Stawka</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>No confidentiality agreement yet</source>
        <translation>Brak umowy o poufności</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Jak się skontaktować</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencja</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Rejestr</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <translation>%1, %2
%3</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Brak.</translation>
    </message>
    <message>
        <source>%1, at least %2 minutes</source>
        <translation>%1, co najmniej %2 min</translation>
    </message>
    <message>
        <source>Filming</source>
        <translation>Filmowanie</translation>
    </message>
    <message>
        <source>Works by</source>
        <translation>Formy pracy</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Za godzinę</translation>
    </message>
    <message>
        <source>Agency&apos;s reference</source>
        <translation>Sygnatura agencji</translation>
    </message>
    <message>
        <source>Interviews and calls ahead</source>
        <translation>Nadchodzące wywiady i rozmowy</translation>
    </message>
</context>
<context>
    <name>InterpreterStepDialog</name>
    <message>
        <source>%1, %2 minutes, %3, in %4</source>
        <translation>%1, %2 min, %3, język: %4</translation>
    </message>
    <message>
        <source>wished again</source>
        <translation>znowu na życzenie</translation>
    </message>
    <message>
        <source>met before</source>
        <translation>już znany</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>około %1</translation>
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
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>By the participant</source>
        <translation>Przez uczestnika</translation>
    </message>
    <message>
        <source>By the researcher</source>
        <translation>Przez badacza</translation>
    </message>
    <message>
        <source>By the interpreter</source>
        <translation>Przez tłumacza</translation>
    </message>
    <message>
        <source>paused for distress</source>
        <translation>wstrzymano z powodu wzburzenia</translation>
    </message>
    <message>
        <source>stopped for distress</source>
        <translation>przerwano z powodu wzburzenia</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>support sheet given</source>
        <translation>przekazano kartę wsparcia</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>przeniesiono z %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagrywanie</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic (Iraqi)</source>
        <translation>arabski (iracki)</translation>
    </message>
    <message>
        <source>Arabic (Yemeni)</source>
        <translation>arabski (jemeński)</translation>
    </message>
    <message>
        <source>Arabic (Tunisian)</source>
        <translation>arabski (tunezyjski)</translation>
    </message>
    <message>
        <source>Assyrian Neo-Aramaic</source>
        <translation>asyryjski nowoaramejski</translation>
    </message>
    <message>
        <source>Arabic (Levantine)</source>
        <translation>arabski (lewantyński)</translation>
    </message>
    <message>
        <source>Arabic (Sudanese)</source>
        <translation>arabski (sudański)</translation>
    </message>
    <message>
        <source>Arabic (Algerian)</source>
        <translation>arabski (algierski)</translation>
    </message>
    <message>
        <source>Arabic (Moroccan)</source>
        <translation>arabski (marokański)</translation>
    </message>
    <message>
        <source>Arabic (Egyptian)</source>
        <translation>arabski (egipski)</translation>
    </message>
    <message>
        <source>Balochi</source>
        <translation>beludżi</translation>
    </message>
    <message>
        <source>Beja</source>
        <translation>bedża</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>brytyjski język migowy</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalski</translation>
    </message>
    <message>
        <source>Kurdish (Sorani)</source>
        <translation>kurdyjski (sorani)</translation>
    </message>
    <message>
        <source>Mandarin Chinese</source>
        <translation>chiński mandaryński</translation>
    </message>
    <message>
        <source>Persian (Farsi)</source>
        <translation>perski (farsi)</translation>
    </message>
    <message>
        <source>Fante</source>
        <translation>fante</translation>
    </message>
    <message>
        <source>Hakka Chinese</source>
        <translation>chiński hakka</translation>
    </message>
    <message>
        <source>Hazaragi</source>
        <translation>hazaragi</translation>
    </message>
    <message>
        <source>Hindko (Northern)</source>
        <translation>hindko (północny)</translation>
    </message>
    <message>
        <source>Irish Sign Language</source>
        <translation>irlandzki język migowy</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>kurdyjski (kurmandżi)</translation>
    </message>
    <message>
        <source>Krio</source>
        <translation>krio</translation>
    </message>
    <message>
        <source>Mizo</source>
        <translation>mizo</translation>
    </message>
    <message>
        <source>Mandinka</source>
        <translation>mandinka</translation>
    </message>
    <message>
        <source>Hokkien (Min Nan Chinese)</source>
        <translation>hokkien (chiński min nan)</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>norweski</translation>
    </message>
    <message>
        <source>Nigerian Pidgin</source>
        <translation>pidgin nigeryjski</translation>
    </message>
    <message>
        <source>Pahari (Mirpuri)</source>
        <translation>pahari (mirpuri)</translation>
    </message>
    <message>
        <source>Punjabi (Western)</source>
        <translation>pendżabski (zachodni)</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <translation>rohingja</translation>
    </message>
    <message>
        <source>Romani (Carpathian)</source>
        <translation>romski (karpacki)</translation>
    </message>
    <message>
        <source>Romani (Vlax)</source>
        <translation>romski (wołoski)</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>romski</translation>
    </message>
    <message>
        <source>Sadri</source>
        <translation>sadri</translation>
    </message>
    <message>
        <source>Serbo-Croatian</source>
        <translation>serbsko-chorwacki</translation>
    </message>
    <message>
        <source>Saraiki</source>
        <translation>saraiki</translation>
    </message>
    <message>
        <source>Soninke</source>
        <translation>soninke</translation>
    </message>
    <message>
        <source>Swahili (Congo)</source>
        <translation>suahili (Kongo)</translation>
    </message>
    <message>
        <source>Sylheti</source>
        <translation>sylheti</translation>
    </message>
    <message>
        <source>Tulu</source>
        <translation>tulu</translation>
    </message>
    <message>
        <source>Tetum</source>
        <translation>tetum</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalski</translation>
    </message>
    <message>
        <source>Twi</source>
        <translation>twi</translation>
    </message>
    <message>
        <source>Wu Chinese (Shanghainese)</source>
        <translation>chiński wu (szanghajski)</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>kantoński</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grecki</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumuński</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>pendżabski</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabski</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>somalijski</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigrinia</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharski</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>wietnamski</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>gudźarati</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamilski</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugalski</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>hiszpański</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>włoski</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francuski</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>czeski</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>słowacki</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>węgierski</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>litewski</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>łotewski</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estoński</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bułgarski</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albański</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turecki</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraiński</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rosyjski</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>paszto</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdyjski</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>niderlandzki</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>walijski</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandzki</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalski</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tajski</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chiński</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japoński</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>koreański</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebrajski</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suahili</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>joruba</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>igbo</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>hausa</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>oromo</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>malajalam</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>syngaleski</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmański</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>gruziński</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>ormiański</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>chorwacki</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbski</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>słoweński</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>duński</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>szwedzki</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>fiński</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>szona</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>akan</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>kinyarwanda</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>lingala</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonezyjski</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malajski</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongolski</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>gurmukhi</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>łaciński</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>cyrylica</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>uproszczony</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>tradycyjny</translation>
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
        <translation>Odhaczono: %1.</translation>
    </message>
    <message>
        <source>No longer ticked: %1.</source>
        <translation>Już nieodhaczone: %1.</translation>
    </message>
    <message>
        <source>It came after the time for it: a request, to be decided on.</source>
        <translation>Wpłynęło po upływie czasu na to: prośba do rozstrzygnięcia.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Rozstrzygnięto</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Change the decision...</source>
        <translation>Zmień decyzję...</translation>
    </message>
    <message>
        <source>Record the decision...</source>
        <translation>Zapisz decyzję...</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Zakres wycofania</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Zgłoszono</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Ponieważ</translation>
    </message>
    <message>
        <source>All done.</source>
        <translation>Wszystko zrobione.</translation>
    </message>
    <message>
        <source>Until the end of %1</source>
        <translation>Do końca dnia %1</translation>
    </message>
    <message>
        <source>The time for it ended on %1</source>
        <translation>Czas na to minął %1</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Data back</source>
        <translation>Wycofanie danych</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1: zamknięte</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: otwarte</translation>
    </message>
    <message>
        <source>Record an incident...</source>
        <translation>Zapisz zdarzenie...</translation>
    </message>
    <message>
        <source>Incidents to follow up</source>
        <translation>Zdarzenia, do których trzeba wrócić</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <translation>%1: %2, do %3</translation>
    </message>
    <message>
        <source>Recorded by mistake...</source>
        <translation>Zapisano przez pomyłkę...</translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message>
        <source>Where they are</source>
        <translation>Gdzie są</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Szczegół</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>Zgłoszenia</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>Ta sama osoba jeszcze raz</translation>
    </message>
    <message>
        <source>Not screened to the end yet</source>
        <translation>Kwalifikacja jeszcze nieukończona</translation>
    </message>
    <message>
        <source>Left before screening was over</source>
        <translation>Odejście przed końcem kwalifikacji</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Nie kwalifikuje się</translation>
    </message>
    <message>
        <source>Eligible, left before an interview</source>
        <translation>Kwalifikuje się, odejście przed wywiadem</translation>
    </message>
    <message>
        <source>Eligible, not booked yet</source>
        <translation>Kwalifikuje się, jeszcze nic nie umówiono</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Umówiono</translation>
    </message>
    <message>
        <source>Missed or cancelled, not booked again</source>
        <translation>Nieobecność lub odwołanie, nie umówiono ponownie</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>Po wywiadzie</translation>
    </message>
    <message>
        <source>Interviewed, data withdrawn</source>
        <translation>Po wywiadzie, dane wycofano</translation>
    </message>
    <message>
        <source>not screened yet</source>
        <translation>jeszcze bez kwalifikacji</translation>
    </message>
    <message>
        <source>still screening</source>
        <translation>kwalifikacja trwa</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>wymaga decyzji</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Kwalifikuje się</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Poinformowano</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>Zgoda wyrażona</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>Brak kontaktu</translation>
    </message>
    <message>
        <source>More than the study needs</source>
        <translation>Więcej niż potrzebuje badanie</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>zaproponowany</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potwierdzony</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nieobecność</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>odwołany</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>ended early, usable</source>
        <translation>skrócony, do użytku</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>przerwany</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>zdecydowano ręcznie</translation>
    </message>
    <message>
        <source>younger than the minimum age</source>
        <translation>wiek poniżej minimum</translation>
    </message>
    <message>
        <source>Enquired</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Wzburzenie</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Ujawnienie</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Skarga</translation>
    </message>
    <message>
        <source>Breach of confidentiality</source>
        <translation>Naruszenie poufności</translation>
    </message>
    <message>
        <source>Deviation from the protocol</source>
        <translation>Odstępstwo od protokołu</translation>
    </message>
    <message>
        <source>Incidents and deviations</source>
        <translation>Zdarzenia i odstępstwa</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Target from</source>
        <translation>Cel od</translation>
    </message>
    <message>
        <source>Target to</source>
        <translation>Cel do</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Odbiór</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Należne</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Zamówiono</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzono odbiór</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wróciło</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Unieważniono</translation>
    </message>
    <message>
        <source>Sent anew</source>
        <translation>Wysłano od nowa</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>E-mailem</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Pocztą</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Do rąk</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>Ustnie, przy świadku</translation>
    </message>
    <message>
        <source>Recording deleted</source>
        <translation>Nagranie usunięto</translation>
    </message>
    <message>
        <source>Transcript deleted</source>
        <translation>Transkrypcję usunięto</translation>
    </message>
    <message>
        <source>Notes cleared</source>
        <translation>Notatki wyczyszczono</translation>
    </message>
    <message>
        <source>Copies elsewhere deleted</source>
        <translation>Kopie gdzie indziej usunięto</translation>
    </message>
    <message>
        <source>Interpreter told</source>
        <translation>Tłumacza powiadomiono</translation>
    </message>
    <message>
        <source>Confirmed to them</source>
        <translation>Potwierdzono tej osobie</translation>
    </message>
    <message>
        <source>Remove the name and contacts of %1, who never joined</source>
        <translation>Usuń nazwisko i kontakty %1 (bez udziału w badaniu)</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n withdrawal(s)</source>
        <translation>
            <numerusform>Załatw %n wycofanie</numerusform>
            <numerusform>Załatw %n wycofania</numerusform>
            <numerusform>Załatw %n wycofań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n incident(s)</source>
        <translation>
            <numerusform>Zamknij %n zdarzenie</numerusform>
            <numerusform>Zamknij %n zdarzenia</numerusform>
            <numerusform>Zamknij %n zdarzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give thanks to %n person(s)</source>
        <translation>
            <numerusform>Podziękuj %n osobie</numerusform>
            <numerusform>Podziękuj %n osobom</numerusform>
            <numerusform>Podziękuj %n osobom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the summary of findings to %n person(s)</source>
        <translation>
            <numerusform>Wyślij podsumowanie wyników %n osobie</numerusform>
            <numerusform>Wyślij podsumowanie wyników %n osobom</numerusform>
            <numerusform>Wyślij podsumowanie wyników %n osobom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the contacts of %n person(s)</source>
        <translation>
            <numerusform>Usuń kontakty %n osoby</numerusform>
            <numerusform>Usuń kontakty %n osób</numerusform>
            <numerusform>Usuń kontakty %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of consent: kept elsewhere until then</source>
        <translation>Dowody zgody: do tego czasu przechowywane gdzie indziej</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of consent of %n record(s): export it, to be kept until then</source>
        <translation>
            <numerusform>Dowody zgody, %n zapis: wyeksportuj, aby przechować do tego czasu</numerusform>
            <numerusform>Dowody zgody, %n zapisy: wyeksportuj, aby przechować do tego czasu</numerusform>
            <numerusform>Dowody zgody, %n zapisów: wyeksportuj, aby przechować do tego czasu</numerusform>
        </translation>
    </message>
    <message>
        <source>The link list is destroyed</source>
        <translation>Listę powiązań zniszczono</translation>
    </message>
    <message>
        <source>Destroy the link list</source>
        <translation>Zniszcz listę powiązań</translation>
    </message>
</context>
<context>
    <name>ParticipantChips</name>
    <message>
        <source> or </source>
        <translation> lub </translation>
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
        <translation>Kod</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
    <message>
        <source>Enquired</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Wywiad</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>%1, read aloud</source>
        <translation>%1, na głos</translation>
    </message>
    <message>
        <source>%1, reads %2</source>
        <translation>%1, czyta: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>At the side</source>
        <translation>Z boku</translation>
    </message>
    <message>
        <source>The view or saved filter above or below</source>
        <translation>Widok lub zapisany filtr wyżej albo niżej</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>W górę, w dół</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>Usuń zapisany filtr</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>Open whoever or whatever is chosen</source>
        <translation>Otwórz to, co wybrano</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Co można zrobić z wierszem</translation>
    </message>
    <message>
        <source>Menu or Shift+F10</source>
        <translation>Menu lub Shift+F10</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Wybierz kilka wierszy</translation>
    </message>
    <message>
        <source>Shift+Up or Down</source>
        <translation>Shift+w górę lub w dół</translation>
    </message>
    <message>
        <source>Choose a row more or less, one here and one there</source>
        <translation>Dodaj lub odejmij pojedyncze wiersze</translation>
    </message>
    <message>
        <source>Ctrl+Up or Down, Ctrl+Space</source>
        <translation>Ctrl+w górę lub w dół, Ctrl+spacja</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Wybierz wszystkie wiersze</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>Kopiuj wybrane wiersze</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>From the filter on to the list</source>
        <translation>Z filtra do listy</translation>
    </message>
    <message>
        <source>Down or Enter</source>
        <translation>W dół lub Enter</translation>
    </message>
    <message>
        <source>In the filter: clear it</source>
        <translation>W filtrze: wyczyść go</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>W kalendarzu</translation>
    </message>
    <message>
        <source>Half an hour earlier or later</source>
        <translation>Pół godziny wcześniej lub później</translation>
    </message>
    <message>
        <source>A day earlier or later</source>
        <translation>Dzień wcześniej lub później</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>W lewo, w prawo</translation>
    </message>
    <message>
        <source>A day, week or month earlier or later</source>
        <translation>Dzień, tydzień lub miesiąc wcześniej albo później</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up, Page Down</translation>
    </message>
    <message>
        <source>First or last day shown</source>
        <translation>Pierwszy lub ostatni pokazany dzień</translation>
    </message>
    <message>
        <source>Ctrl+Left or Right</source>
        <translation>Ctrl+w lewo lub w prawo</translation>
    </message>
    <message>
        <source>Start or end of the day</source>
        <translation>Początek lub koniec dnia</translation>
    </message>
    <message>
        <source>Ctrl+Home or End</source>
        <translation>Ctrl+Home lub End</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Home or T</source>
        <translation>Home lub T</translation>
    </message>
    <message>
        <source>Open an interview, or book at a free time</source>
        <translation>Otwórz wywiad albo umów w wolnym czasie</translation>
    </message>
    <message>
        <source>Move an interview earlier or later</source>
        <translation>Przenieś wywiad wcześniej lub później</translation>
    </message>
    <message>
        <source>Alt+Up or Down</source>
        <translation>Alt+w górę lub w dół</translation>
    </message>
    <message>
        <source>Move it to another day</source>
        <translation>Przenieś na inny dzień</translation>
    </message>
    <message>
        <source>Alt+Left or Right</source>
        <translation>Alt+w lewo lub w prawo</translation>
    </message>
    <message>
        <source>Make it shorter or longer</source>
        <translation>Skróć lub wydłuż</translation>
    </message>
    <message>
        <source>Alt+Shift+Up or Down</source>
        <translation>Alt+Shift+w górę lub w dół</translation>
    </message>
    <message>
        <source>Let go of what is moved, or leave it where it was</source>
        <translation>Upuść przenoszone albo zostaw tam, gdzie było</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <source>The times that an interview could move to</source>
        <translation>Terminy, na które można przenieść wywiad</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Cancel an interview</source>
        <translation>Odwołaj wywiad</translation>
    </message>
    <message>
        <source>The same week as a table, and back</source>
        <translation>Ten sam tydzień jako tabela i z powrotem</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>W oknie dialogowym</translation>
    </message>
    <message>
        <source>Do it: the button with the verb</source>
        <translation>Wykonaj: przycisk z czasownikiem</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Zostaw wszystko bez zmian</translation>
    </message>
    <message>
        <source>To the field with that letter underlined</source>
        <translation>Do pola z podkreśloną literą</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt i ta litera</translation>
    </message>
    <message>
        <source>In a time: the calendar</source>
        <translation>W terminie: kalendarz</translation>
    </message>
    <message>
        <source>F4 or Alt+Down</source>
        <translation>F4 lub Alt+w dół</translation>
    </message>
    <message>
        <source>In a time: the next Thursday at 18:00</source>
        <translation>W terminie: najbliższy czwartek o 18:00</translation>
    </message>
    <message>
        <source>thu 6pm</source>
        <translation>thu 6pm</translation>
    </message>
    <message>
        <source>In a time: 24 November at 10:00</source>
        <translation>W terminie: 24 listopada o 10:00</translation>
    </message>
    <message>
        <source>24/11 10:00</source>
        <translation>24/11 10:00</translation>
    </message>
    <message>
        <source>In a time: tomorrow at 14:00</source>
        <translation>W terminie: jutro o 14:00</translation>
    </message>
    <message>
        <source>tomorrow 14</source>
        <translation>tomorrow 14</translation>
    </message>
    <message>
        <source>Add somebody, and go on with the next</source>
        <translation>Dodaj kogoś i przejdź do następnej osoby</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Settings: another page</source>
        <translation>Ustawienia: inna strona</translation>
    </message>
    <message>
        <source>Ctrl+Page Up or Down</source>
        <translation>Ctrl+Page Up lub Down</translation>
    </message>
    <message>
        <source>Document: move a statement</source>
        <translation>Dokument: przenieś oświadczenie</translation>
    </message>
    <message>
        <source>In the statements of a consent</source>
        <translation>W oświadczeniach zgody</translation>
    </message>
    <message>
        <source>Yes, and on to the next</source>
        <translation>Tak i do następnego</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>No, and on to the next</source>
        <translation>Nie i do następnego</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Not asked, and on to the next</source>
        <translation>Nie zapytano i do następnego</translation>
    </message>
    <message>
        <source>U or 0</source>
        <translation>U lub 0</translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation>Cofnij odpowiedź</translation>
    </message>
    <message>
        <source>The statement above or below</source>
        <translation>Oświadczenie wyżej lub niżej</translation>
    </message>
    <message>
        <source>In Find anything</source>
        <translation>W „Znajdź cokolwiek”</translation>
    </message>
    <message>
        <source>The line above or below</source>
        <translation>Wiersz wyżej lub niżej</translation>
    </message>
    <message>
        <source>Go there, or do it</source>
        <translation>Przejdź tam albo wykonaj</translation>
    </message>
    <message>
        <source>In the week of a plan</source>
        <translation>W tygodniu planu</translation>
    </message>
    <message>
        <source>The planned interview before or after</source>
        <translation>Poprzedni lub następny zaplanowany wywiad</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Strzałki</translation>
    </message>
    <message>
        <source>Let it stay when you plan again</source>
        <translation>Zostaw go przy ponownym planowaniu</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Leave it out, or take it in again</source>
        <translation>Pomiń go albo znowu włącz</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opens the sample study.</source>
        <translation>Otwiera badanie przykładowe.</translation>
    </message>
    <message>
        <source>Colours for this run: light, dark or contrast.</source>
        <translation>Kolory tego uruchomienia: light (jasne), dark (ciemne) lub contrast (kontrast).</translation>
    </message>
    <message>
        <source>Runs interview studies.</source>
        <translation>Prowadzi badania oparte na wywiadach.</translation>
    </message>
    <message>
        <source>A study file to open.</source>
        <translation>Plik badania do otwarcia.</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Type %1</source>
        <translation>Wpisz %1</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Wpisz %1, aby potwierdzić</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>%1: title</source>
        <translation>%1: nazwa</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nie ustawiono</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>%1: at least</source>
        <translation>%1: co najmniej</translation>
    </message>
    <message>
        <source>%1: at most</source>
        <translation>%1: najwyżej</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>wywiadów</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Podziękowanie</translation>
    </message>
    <message>
        <source>%1: thanks</source>
        <translation>%1: podziękowanie</translation>
    </message>
    <message>
        <source>%1: value of the voucher</source>
        <translation>%1: wartość bonu</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Kody</translation>
    </message>
    <message>
        <source>%1, %2, ...</source>
        <translation>%1, %2, ...</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minut</translation>
    </message>
    <message>
        <source>Recruitment &amp;opens</source>
        <translation>Rekrutacja &amp;od</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Ostatni &amp;dzień</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Strefa &amp;czasowa</translation>
    </message>
    <message>
        <source>&amp;Working hours</source>
        <translation>&amp;Godziny pracy</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Any day, any time</source>
        <translation>Dowolny dzień i godzina</translation>
    </message>
    <message>
        <source>Ban&amp;k holidays</source>
        <translation>Dni &amp;wolne</translation>
    </message>
    <message>
        <source>None is kept free</source>
        <translation>Żadne nie są wyłączone</translation>
    </message>
    <message>
        <source>Those of England and Wales are kept free</source>
        <translation>Wyłączone są święta Anglii i Walii</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>Przed i po: %1</translation>
    </message>
    <message>
        <source>A buddy is needed at</source>
        <translation>Osoba asekurująca potrzebna w</translation>
    </message>
    <message>
        <source>other places, with commas between</source>
        <translation>inne miejsca, oddzielone przecinkami</translation>
    </message>
    <message>
        <source>And at</source>
        <translation>Oraz w</translation>
    </message>
    <message>
        <source>Consent is &amp;taken</source>
        <translation>&amp;Zgoda przyjmowana</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Języki</translation>
    </message>
    <message>
        <source>Your languages</source>
        <translation>Twoje języki</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Tytuł</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>&amp;Skrócona nazwa</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>Sy&amp;gnatury</translation>
    </message>
    <message>
        <source>References are the numbers of the ethics approval and of the sponsor, as letters quote them.</source>
        <translation>Sygnatury to numery zgody komisji etycznej i sponsora, podawane w listach.</translation>
    </message>
    <message>
        <source>Minimum &amp;age</source>
        <translation>Najniższy &amp;wiek</translation>
    </message>
    <message>
        <source> years</source>
        <translation> lat</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Wywiady</translation>
    </message>
    <message>
        <source>&amp;Longest interview</source>
        <translation>Najdłuższy &amp;wywiad</translation>
    </message>
    <message>
        <source>Longest with an &amp;interpreter</source>
        <translation>Najdłuższy z &amp;tłumaczem</translation>
    </message>
    <message>
        <source>Times on offer e&amp;very</source>
        <translation>Terminy &amp;co</translation>
    </message>
    <message>
        <source>Least &amp;notice</source>
        <translation>Najkrótsze &amp;wyprzedzenie</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> godz.</translation>
    </message>
    <message>
        <source>Most in a &amp;day</source>
        <translation>Najwięcej w &amp;dniu</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>Most in a w&amp;eek</source>
        <translation>Najwięcej w t&amp;ygodniu</translation>
    </message>
    <message>
        <source>T&amp;ravel, each way</source>
        <translation>&amp;Dojazd w jedną stronę</translation>
    </message>
    <message>
        <source>Safety face to face</source>
        <translation>Bezpieczeństwo przy spotkaniach</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Time to t&amp;hink</source>
        <translation>Czas do &amp;namysłu</translation>
    </message>
    <message>
        <source>Consent tal&amp;k</source>
        <translation>&amp;Rozmowa o zgodzie</translation>
    </message>
    <message>
        <source>The same, &amp;interpreted</source>
        <translation>To samo z tłu&amp;maczem</translation>
    </message>
    <message>
        <source>Data can &amp;be withdrawn for</source>
        <translation>Dane można &amp;wycofać przez</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>Time to think runs from the information sheet to the consent; withdrawing data, from the interview.</source>
        <translation>Czas do namysłu biegnie od arkusza informacyjnego do zgody, a czas na wycofanie danych od wywiadu.</translation>
    </message>
    <message>
        <source>&amp;Oral translation is approved: English read aloud by an interpreter counts</source>
        <translation>Tłumaczenie &amp;ustne jest zatwierdzone: liczy się angielski odczytany przez tłumacza</translation>
    </message>
    <message>
        <source>A t&amp;yped name counts as an e-signature</source>
        <translation>&amp;Wpisane imię i nazwisko liczy się jako podpis elektroniczny</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Warn after unans&amp;wered attempts</source>
        <translation>Ostrzegaj po &amp;próbach bez odpowiedzi</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Badacz</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Imię i nazwisko</translation>
    </message>
    <message>
        <source>&amp;Contact lines</source>
        <translation>Dane &amp;kontaktowe</translation>
    </message>
    <message>
        <source>Name and contact lines stand in letters and certificates, and are kept sealed. Interviews in your own languages need no interpreter. Your working hours are on the page Interviews.</source>
        <translation>Imię, nazwisko i dane kontaktowe pojawiają się w listach i zaświadczeniach i są przechowywane zaszyfrowane. Wywiady w Twoich językach nie wymagają tłumacza. Twoje godziny pracy są na stronie „Wywiady”.</translation>
    </message>
    <message>
        <source>Kept after the study</source>
        <translation>Przechowywane po badaniu</translation>
    </message>
    <message>
        <source>Those who &amp;never joined</source>
        <translation>Osoby &amp;bez udziału</translation>
    </message>
    <message>
        <source>The &amp;link list</source>
        <translation>&amp;Lista powiązań</translation>
    </message>
    <message>
        <source>&amp;Evidence of consent</source>
        <translation>&amp;Dowody zgody</translation>
    </message>
    <message>
        <source>Counted from the study&apos;s end; for those who never joined, from the day on which their enquiry was closed.</source>
        <translation>Liczy się od końca badania; dla osób bez udziału od dnia, w którym zamknięto ich zgłoszenie.</translation>
    </message>
    <message>
        <source>&amp;Telephone interpreting</source>
        <translation>Tłumacz&amp;enie przez telefon</translation>
    </message>
    <message>
        <source>Its client co&amp;de</source>
        <translation>Kod klient&amp;a</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakty</translation>
    </message>
    <message>
        <source>Kept free on each side, before and after alike</source>
        <translation>Przerwa z każdej strony, jednakowa przed i po</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>%1 of %2 to %3 interviewed</source>
        <translation>%1 z %2–%3 po wywiadzie</translation>
    </message>
    <message>
        <source>%1 of at least %2 interviewed</source>
        <translation>%1 z co najmniej %2 po wywiadzie</translation>
    </message>
    <message>
        <source>%1 of at most %2 interviewed</source>
        <translation>%1 z najwyżej %2 po wywiadzie</translation>
    </message>
    <message>
        <source>%1 interviewed</source>
        <translation>%1 po wywiadzie</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Jeszcze nikogo</translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n wymaga decyzji</numerusform>
            <numerusform>%n wymagają decyzji</numerusform>
            <numerusform>%n wymaga decyzji</numerusform>
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
        <translation>Grupy</translation>
    </message>
    <message>
        <source>Bars: interviewed, booked, on the way. The marks are the target.</source>
        <translation>Słupki: po wywiadzie, umówione, w drodze. Kreski oznaczają cel.</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>Zakończone</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Został %n dzień</numerusform>
            <numerusform>Zostały %n dni</numerusform>
            <numerusform>Zostało %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Jeszcze nie podano</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>Up to %1, interpreted up to %2</source>
        <translation>Do %1, z tłumaczem do %2</translation>
    </message>
    <message>
        <source>%1, travel %2 minutes</source>
        <translation>%1, dojazd %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of notice</source>
        <translation>
            <numerusform>%n godzina wyprzedzenia</numerusform>
            <numerusform>%n godziny wyprzedzenia</numerusform>
            <numerusform>%n godzin wyprzedzenia</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>najwyżej %1 dziennie</translation>
    </message>
    <message>
        <source>at most %1 a week</source>
        <translation>najwyżej %1 tygodniowo</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>Bez limitów</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hours to think</source>
        <translation>
            <numerusform>%1, %n godzina do namysłu</numerusform>
            <numerusform>%1, %n godziny do namysłu</numerusform>
            <numerusform>%1, %n godzin do namysłu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nigdzie</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Skrócona nazwa</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Sygnatury</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 i więcej</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>Badacz</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Wywiady</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Any day, any time</source>
        <translation>Dowolny dzień i godzina</translation>
    </message>
    <message>
        <source>Bank holidays</source>
        <translation>Dni wolne</translation>
    </message>
    <message>
        <source>Those of England and Wales are kept free</source>
        <translation>Wyłączone są święta Anglii i Walii</translation>
    </message>
    <message>
        <source>Kept free</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limity</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Data back</source>
        <translation>Wycofanie danych</translation>
    </message>
    <message numerus="yes">
        <source>Until %n days after the interview</source>
        <translation>
            <numerusform>Do %n dnia po wywiadzie</numerusform>
            <numerusform>Do %n dni po wywiadzie</numerusform>
            <numerusform>Do %n dni po wywiadzie</numerusform>
        </translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Na głos</translation>
    </message>
    <message>
        <source>English through an interpreter counts</source>
        <translation>Liczy się angielski przez tłumacza</translation>
    </message>
    <message>
        <source>Only in their language</source>
        <translation>Tylko w języku uczestnika</translation>
    </message>
    <message>
        <source>Buddy at</source>
        <translation>Asekuracja w</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation>po wywiadzie</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>umówione</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>w drodze</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Zamknięto %1</translation>
    </message>
    <message>
        <source>Contacts %1, link list %2, evidence of consent %3 days after the end</source>
        <translation>Kontakty %1, lista powiązań %2, dowody zgody %3 dni po zakończeniu</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Przechowywane</translation>
    </message>
</context>
<context>
    <name>StudyPages</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Tłumacze</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Badanie</translation>
    </message>
</context>
<context>
    <name>Suitability</name>
    <message>
        <source>the language</source>
        <translation>język</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>inny język</translation>
    </message>
    <message>
        <source>agreement signed</source>
        <translation>umowa podpisana</translation>
    </message>
    <message>
        <source>no agreement yet</source>
        <translation>brak umowy</translation>
    </message>
    <message>
        <source>free then</source>
        <translation>wolny termin</translation>
    </message>
    <message>
        <source>not free then</source>
        <translation>zajęty termin</translation>
    </message>
    <message>
        <source>the dialect</source>
        <translation>dialekt</translation>
    </message>
    <message>
        <source>not the dialect</source>
        <translation>nie ten dialekt</translation>
    </message>
    <message>
        <source>the wished gender</source>
        <translation>płeć zgodna z życzeniem</translation>
    </message>
    <message>
        <source>not the wished gender</source>
        <translation>płeć niezgodna z życzeniem</translation>
    </message>
    <message>
        <source>works this way</source>
        <translation>pracuje w ten sposób</translation>
    </message>
    <message>
        <source>doesn&apos;t work this way</source>
        <translation>nie pracuje w ten sposób</translation>
    </message>
    <message>
        <source>notice enough</source>
        <translation>wystarczające wyprzedzenie</translation>
    </message>
    <message>
        <source>short notice</source>
        <translation>krótkie wyprzedzenie</translation>
    </message>
    <message>
        <source>may be recorded</source>
        <translation>wolno nagrywać</translation>
    </message>
    <message>
        <source>not to be recorded</source>
        <translation>bez nagrywania</translation>
    </message>
    <message>
        <source>may be filmed</source>
        <translation>wolno filmować</translation>
    </message>
    <message>
        <source>not to be filmed</source>
        <translation>bez filmowania</translation>
    </message>
    <message>
        <source>doesn&apos;t know the participant</source>
        <translation>nie zna uczestnika</translation>
    </message>
    <message>
        <source>knows the participant</source>
        <translation>zna uczestnika</translation>
    </message>
    <message>
        <source>not ruled out by the participant</source>
        <translation>bez sprzeciwu uczestnika</translation>
    </message>
    <message>
        <source>the participant asked for somebody else</source>
        <translation>uczestnik prosił o kogoś innego</translation>
    </message>
    <message>
        <source>the participant says yes</source>
        <translation>zgoda uczestnika</translation>
    </message>
    <message>
        <source>the participant says no</source>
        <translation>odmowa uczestnika</translation>
    </message>
    <message>
        <source>met before</source>
        <translation>już znany</translation>
    </message>
    <message>
        <source>rate known</source>
        <translation>stawka znana</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nie zapytano</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolna</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Kobieta</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Mężczyzna</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>E-mailem</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Pocztą</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Osobiście</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Na głos</translation>
    </message>
    <message>
        <source>As a recording</source>
        <translation>Jako nagranie</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Podpisany formularz</translation>
    </message>
    <message>
        <source>E-signature</source>
        <translation>Podpis elektroniczny</translation>
    </message>
    <message>
        <source>Spoken, recorded</source>
        <translation>Ustnie, z nagraniem</translation>
    </message>
    <message>
        <source>No more contact</source>
        <translation>Bez dalszego kontaktu</translation>
    </message>
    <message>
        <source>No interview</source>
        <translation>Bez wywiadu</translation>
    </message>
    <message>
        <source>Remove the recording</source>
        <translation>Usunąć nagranie</translation>
    </message>
    <message>
        <source>Remove name and contacts</source>
        <translation>Usunąć nazwisko i kontakt</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonicznie</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>SMS-em</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Inaczej</translation>
    </message>
    <message>
        <source>Declined to take part</source>
        <translation>Odmowa udziału</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>Brak kontaktu</translation>
    </message>
    <message>
        <source>The same person as another enquiry</source>
        <translation>Ta sama osoba co w innym zgłoszeniu</translation>
    </message>
    <message>
        <source>More than the study needs</source>
        <translation>Więcej niż potrzebuje badanie</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>Zostawiono wiadomość</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>I contacted them</source>
        <translation>To ja się skontaktowałam/em</translation>
    </message>
    <message>
        <source>They contacted me</source>
        <translation>Kontakt od uczestnika</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Zaproszenie</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nowy termin</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>Odwołanie</translation>
    </message>
    <message>
        <source>Reminder a week before</source>
        <translation>Przypomnienie tydzień wcześniej</translation>
    </message>
    <message>
        <source>Reminder a day before</source>
        <translation>Przypomnienie dzień wcześniej</translation>
    </message>
    <message>
        <source>Not screened yet</source>
        <translation>Jeszcze bez kwalifikacji</translation>
    </message>
    <message>
        <source>Still screening</source>
        <translation>Kwalifikacja trwa</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>Wymaga decyzji</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Kwalifikuje się</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Wykluczono</translation>
    </message>
    <message>
        <source>No thanks planned</source>
        <translation>Nie przewidziano podziękowania</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zaświadczenie</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>We paused</source>
        <translation>Była przerwa</translation>
    </message>
    <message>
        <source>We stopped</source>
        <translation>Przerwano</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>Arkusz informacyjny</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>Formularz zgody</translation>
    </message>
    <message>
        <source>Consent script</source>
        <translation>Skrypt zgody</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Od lewej do prawej</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>Od prawej do lewej</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Dobrowolne</translation>
    </message>
    <message>
        <source>Required with an interpreter</source>
        <translation>Wymagane z tłumaczem</translation>
    </message>
    <message>
        <source>Required with video</source>
        <translation>Wymagane przy wideo</translation>
    </message>
    <message>
        <source>No permission of its own</source>
        <translation>Brak własnego zezwolenia</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>Nagranie dźwięku</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>Nagranie wideo</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Cytaty</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archiwizacja</translation>
    </message>
    <message>
        <source>Contact about other studies</source>
        <translation>Kontakt w sprawie innych badań</translation>
    </message>
    <message>
        <source>A summary sent</source>
        <translation>Wysłanie podsumowania</translation>
    </message>
    <message>
        <source>Before the interview</source>
        <translation>Przed wywiadem</translation>
    </message>
    <message>
        <source>At the start of the interview</source>
        <translation>Na początku wywiadu</translation>
    </message>
    <message>
        <source>Their home</source>
        <translation>Dom uczestnika</translation>
    </message>
    <message>
        <source>Another private place</source>
        <translation>Inne miejsce prywatne</translation>
    </message>
    <message>
        <source>Their workplace</source>
        <translation>Miejsce pracy uczestnika</translation>
    </message>
    <message>
        <source>A community venue</source>
        <translation>Lokal społeczny</translation>
    </message>
    <message>
        <source>A clinic</source>
        <translation>Przychodnia</translation>
    </message>
    <message>
        <source>The university</source>
        <translation>Uniwersytet</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Do rąk</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Podpisano</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>Ustnie, przy świadku</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Wywiad</translation>
    </message>
    <message>
        <source>Screening call</source>
        <translation>Rozmowa kwalifikacyjna</translation>
    </message>
    <message>
        <source>Consent call</source>
        <translation>Rozmowa o zgodzie</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Decided: eligible</source>
        <translation>Decyzja: kwalifikuje się</translation>
    </message>
    <message>
        <source>Decided: ineligible</source>
        <translation>Decyzja: nie kwalifikuje się</translation>
    </message>
    <message>
        <source>Screening answers recorded</source>
        <translation>Zapisano odpowiedzi kwalifikacyjne</translation>
    </message>
    <message>
        <source>Given %1, version %2, %3</source>
        <translation>Przekazano %1, wersja %2, %3</translation>
    </message>
    <message>
        <source>Consent corrected: %1</source>
        <translation>Poprawiono zgodę: %1</translation>
    </message>
    <message>
        <source>Consent recorded: %1</source>
        <translation>Zapisano zgodę: %1</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>Wywiad: %1</translation>
    </message>
    <message>
        <source>You checked in at the place</source>
        <translation>Zameldowanie na miejscu</translation>
    </message>
    <message>
        <source>You checked out, safe</source>
        <translation>Wymeldowanie, wszystko w porządku</translation>
    </message>
    <message>
        <source>Interview moved from %1 to %2</source>
        <translation>Wywiad przeniesiono z %1 na %2</translation>
    </message>
    <message>
        <source>
Asked for by: %1</source>
        <translation>
Na prośbę: %1</translation>
    </message>
    <message>
        <source>
Because: %1</source>
        <translation>
Ponieważ: %1</translation>
    </message>
    <message>
        <source>Withdrew: %1</source>
        <translation>Wycofanie: %1</translation>
    </message>
    <message>
        <source>%1: sent, %2</source>
        <translation>%1: wysłano, %2</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 od uczestnika</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deviation: %1</source>
        <translation>Odstępstwo: %1</translation>
    </message>
    <message>
        <source>Went on past a check: %1</source>
        <translation>Mimo uwagi: %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 – wysłano</translation>
    </message>
    <message>
        <source>Enquired</source>
        <translation>Zgłoszenie</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>Zamknięto: %1</translation>
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
        <translation>Po czasie</translation>
    </message>
    <message>
        <source>Overdue: due out at %1, not checked out</source>
        <translation>Po czasie: wyjście do %1, brak wymeldowania</translation>
    </message>
    <message>
        <source>Check out if you are safe. Otherwise the buddy should ring now.</source>
        <translation>Wymelduj się, jeśli wszystko w porządku. W przeciwnym razie osoba asekurująca powinna teraz zadzwonić.</translation>
    </message>
    <message>
        <source>Interviews today</source>
        <translation>Wywiady dzisiaj</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>None today.</source>
        <translation>Dzisiaj nie ma.</translation>
    </message>
    <message>
        <source>Messages due</source>
        <translation>Wiadomości do wysłania</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Safe by %1</source>
        <translation>Bezpiecznie: %1</translation>
    </message>
    <message>
        <source>No safe way to write or ring is known</source>
        <translation>Nie jest znany bezpieczny sposób kontaktu</translation>
    </message>
    <message>
        <source>None due.</source>
        <translation>Nie ma żadnych.</translation>
    </message>
    <message>
        <source>Calls due</source>
        <translation>Telefony do wykonania</translation>
    </message>
    <message>
        <source>Ask how they are after the interview</source>
        <translation>Zapytaj o samopoczucie po wywiadzie</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Oddzwoń</translation>
    </message>
    <message>
        <source>Draft message</source>
        <translation>Napisz wiadomość</translation>
    </message>
    <message>
        <source>Draft e-mail</source>
        <translation>Napisz e-mail</translation>
    </message>
    <message>
        <source>Draft text message</source>
        <translation>Napisz SMS</translation>
    </message>
    <message>
        <source>Draft what to say</source>
        <translation>Napisz, co powiedzieć</translation>
    </message>
    <message>
        <source>Draft letter</source>
        <translation>Napisz list</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Tłumacze</translation>
    </message>
    <message>
        <source>Summaries to send</source>
        <translation>Podsumowania do wysłania</translation>
    </message>
    <message>
        <source>Wants a summary of the findings</source>
        <translation>Chce podsumowanie wyników</translation>
    </message>
    <message>
        <source>The study is over. Mark each one as sent, and it goes from this list.</source>
        <translation>Badanie się zakończyło. Oznacz każde podsumowanie jako wysłane, a zniknie z tej listy.</translation>
    </message>
    <message>
        <source>Without an outcome</source>
        <translation>Bez wyniku</translation>
    </message>
    <message>
        <source>Mark as sent...</source>
        <translation>Oznacz jako wysłane...</translation>
    </message>
</context>
<context>
    <name>VisitVerbs</name>
    <message>
        <source>Joining the interview with %1.</source>
        <translation>Dołączanie do wywiadu z %1.</translation>
    </message>
    <message>
        <source>No program opened the link. Copy it from the details instead.</source>
        <translation>Żaden program nie otworzył odnośnika. Skopiuj go ze szczegółów.</translation>
    </message>
    <message>
        <source>Checked in at %1 for %2.</source>
        <translation>Zameldowanie o %1 dla %2.</translation>
    </message>
    <message>
        <source>Checked out at %1 from %2.</source>
        <translation>Wymeldowanie o %1 od %2.</translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message>
        <source>no confidentiality agreement</source>
        <translation>brak umowy o poufności</translation>
    </message>
    <message>
        <source>doesn&apos;t speak %1</source>
        <translation>nie zna języka: %1</translation>
    </message>
    <message>
        <source>booked elsewhere then</source>
        <translation>zajęty wtedy gdzie indziej</translation>
    </message>
    <message>
        <source>away then</source>
        <translation>wtedy nieobecny</translation>
    </message>
    <message>
        <source>wants to be asked earlier</source>
        <translation>prosi o wcześniejsze pytanie</translation>
    </message>
    <message>
        <source>they know each other</source>
        <translation>znają się</translation>
    </message>
    <message>
        <source>not as wished</source>
        <translation>niezgodnie z życzeniem</translation>
    </message>
    <message>
        <source>another dialect</source>
        <translation>inny dialekt</translation>
    </message>
    <message>
        <source>recording not agreed</source>
        <translation>brak zgody na nagrywanie</translation>
    </message>
    <message>
        <source>an interpreter is needed</source>
        <translation>potrzebny tłumacz</translation>
    </message>
    <message>
        <source>only %1 min beside %3 (%2 wanted)</source>
        <translation>tylko %1 min przerwy przy %3 (potrzeba %2)</translation>
    </message>
    <message>
        <source>only %1 min to travel from or to %3 (%2 wanted)</source>
        <translation>tylko %1 min na dojazd od lub do %3 (potrzeba %2)</translation>
    </message>
    <message>
        <source>%1 in that week already</source>
        <translation>już %1 w tym tygodniu</translation>
    </message>
    <message>
        <source>%1 on that day already</source>
        <translation>już %1 w tym dniu</translation>
    </message>
    <message>
        <source>less than %1 h ahead</source>
        <translation>mniej niż %1 godz. naprzód</translation>
    </message>
    <message>
        <source>not a mode they want</source>
        <translation>niechciana forma rozmowy</translation>
    </message>
    <message>
        <source>consent isn&apos;t recorded yet</source>
        <translation>zgody jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>consent is to be given again</source>
        <translation>zgodę trzeba wyrazić ponownie</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>zgodę wycofano</translation>
    </message>
    <message>
        <source>no recording</source>
        <translation>bez nagrywania</translation>
    </message>
    <message>
        <source>not wanted by the participant</source>
        <translation>wbrew życzeniu uczestnika</translation>
    </message>
    <message>
        <source>the participant hasn&apos;t said yes</source>
        <translation>jeszcze bez zgody uczestnika</translation>
    </message>
    <message>
        <source>doesn&apos;t work in this mode</source>
        <translation>nie pracuje w tej formie</translation>
    </message>
    <message>
        <source>not to be filmed</source>
        <translation>bez filmowania</translation>
    </message>
    <message>
        <source>your calendar is busy then</source>
        <translation>termin zajęty w Twoim kalendarzu</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>poza godzinami pracy</translation>
    </message>
    <message>
        <source>not a time they offered</source>
        <translation>nie ma go wśród podanych terminów</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>w przeszłości</translation>
    </message>
    <message>
        <source>taking consent was stopped</source>
        <translation>przyjmowanie zgody przerwano</translation>
    </message>
</context>
<context>
    <name>WeekBlocks</name>
    <message>
        <source>agreed as %1, %2</source>
        <translation>uzgodniono %1, %2</translation>
    </message>
    <message>
        <source>Clocks go back: this hour comes twice</source>
        <translation>Cofanie zegarów: ta godzina jest dwa razy</translation>
    </message>
    <message>
        <source>Clocks go forward: no such hour</source>
        <translation>Zegary do przodu: nie ma takiej godziny</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Zajęte</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>Poza pracą</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>Dzień wolny</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowano</translation>
    </message>
    <message>
        <source>Interpreter %1</source>
        <translation>Tłumacz %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Rozmowa %1</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Before recruitment opens</source>
        <translation>Przed początkiem rekrutacji</translation>
    </message>
    <message>
        <source>After the study&apos;s end</source>
        <translation>Po końcu badania</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>free</source>
        <translation>wolne</translation>
    </message>
    <message>
        <source>%1 would move to %2.</source>
        <translation>%1: przeniesienie na %2.</translation>
    </message>
    <message>
        <source>A new interview on %1.</source>
        <translation>Nowy wywiad: %1.</translation>
    </message>
    <message>
        <source>Not possible:</source>
        <translation>Niemożliwe:</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>cały dzień</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>kept free for %1</source>
        <translation>przerwa dla %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>poza godzinami pracy</translation>
    </message>
</context>
<context>
    <name>WhomText</name>
    <message>
        <source>asked not to be contacted</source>
        <translation>prośba o brak kontaktu</translation>
    </message>
    <message>
        <source>not asked yet how to reach them safely</source>
        <translation>nie zapytano jeszcze o bezpieczny kontakt</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>w dowolny sposób</translation>
    </message>
    <message>
        <source>reach safely: %1</source>
        <translation>bezpieczny kontakt: %1</translation>
    </message>
    <message>
        <source>reach safely: %1, %2</source>
        <translation>bezpieczny kontakt: %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>mówi: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>available %1</source>
        <translation>dostępność: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The kind of place is none of the study&apos;s. Choose one of these: %*. The address itself goes into the place.</source>
        <translation>Tego rodzaju miejsca nie ma w badaniu. Wybierz jeden z tych: %*. Sam adres należy wpisać jako miejsce.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is another one than Colloquy saw: two copies of this study went ways of their own. Keep both files and compare them.</source>
        <translation>Wpis %1 dziennika zmian jest inny niż ten, który widział Colloquy: dwie kopie tego badania potoczyły się osobno. Zachowaj oba pliki i porównaj je.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; also takes the time of the day. Write it like this: 2026-12-01T10:00.</source>
        <translation>„%1” wymaga też godziny. Zapisz tak: 2026-12-01T10:00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no such day or time as %2. Check the calendar and the clock.</source>
        <translation>„%1”: nie ma takiego dnia ani godziny jak %2. Sprawdź kalendarz i zegar.</translation>
    </message>
    <message>
        <source>Taking consent from %1 was stopped, for it was unclear whether they can decide. Talk it over with the supervisor before asking again.</source>
        <translation>Przyjmowanie zgody od %1 przerwano, bo nie było jasne, czy osoba może decydować. Zanim zapytasz ponownie, omów to z opiekunem naukowym.</translation>
    </message>
    <message>
        <source>Taking consent was stopped, for it was unclear whether the person can decide. Talk it over with the supervisor before asking again.</source>
        <translation>Przyjmowanie zgody przerwano, bo nie było jasne, czy osoba może decydować. Zanim zapytasz ponownie, omów to z opiekunem naukowym.</translation>
    </message>
    <message>
        <source>The file is no picture or PDF that can be kept. Choose a PNG, JPEG or PDF file of up to 20 MB.</source>
        <translation>Plik to nie obraz ani PDF, który można przechować. Wybierz plik PNG, JPEG lub PDF do 20 MB.</translation>
    </message>
    <message>
        <source>The signed form of %1 is not attached. Attach a scan or photo, or give the reason why there is none.</source>
        <translation>Nie załączono podpisanego formularza %1. Załącz skan lub zdjęcie albo podaj powód, dlaczego go nie ma.</translation>
    </message>
    <message>
        <source>The signed form is not attached. Attach a scan or photo, or give the reason why there is none.</source>
        <translation>Nie załączono podpisanego formularza. Załącz skan lub zdjęcie albo podaj powód, dlaczego go nie ma.</translation>
    </message>
    <message>
        <source>The link list can&apos;t be destroyed yet. See what is still due at the study&apos;s end.</source>
        <translation>Listy powiązań nie można jeszcze zniszczyć. Sprawdź, co jeszcze pozostało na koniec badania.</translation>
    </message>
    <message>
        <source>The link list was destroyed on %2; names and contacts can&apos;t be brought back.</source>
        <translation>Listę powiązań zniszczono %2; nazwisk i kontaktów nie da się przywrócić.</translation>
    </message>
    <message>
        <source>The link list was destroyed; names and contacts can&apos;t be brought back.</source>
        <translation>Listę powiązań zniszczono; nazwisk i kontaktów nie da się przywrócić.</translation>
    </message>
    <message>
        <source>The interpreters for %1 aren&apos;t available at any time that is left. Ask them for more times.</source>
        <translation>Tłumacze dla %1 nie są dostępni w żadnym z pozostałych terminów. Poproś ich o więcej terminów.</translation>
    </message>
    <message>
        <source>Interpreter %1 isn&apos;t available at %2. Choose another time or interpreter, or give the reason why this one will do.</source>
        <translation>Tłumacz %1 nie jest dostępny: %2. Wybierz inny termin lub tłumacza albo podaj powód, dlaczego ten wystarczy.</translation>
    </message>
    <message>
        <source>The interpreter isn&apos;t available then. Choose another time or interpreter, or give the reason why this one will do.</source>
        <translation>Tłumacz nie jest wtedy dostępny. Wybierz inny termin lub tłumacza albo podaj powód, dlaczego ten wystarczy.</translation>
    </message>
    <message>
        <source>Interpreter %1 hasn&apos;t agreed to being recorded. Ask before the interview, or give a reason.</source>
        <translation>Tłumacz %1 nie zgodził się na nagrywanie. Zapytaj przed wywiadem albo podaj powód.</translation>
    </message>
    <message>
        <source>The interpreter hasn&apos;t agreed to being recorded. Ask first, or leave the recorder off.</source>
        <translation>Tłumacz nie zgodził się na nagrywanie. Najpierw zapytaj albo nie włączaj nagrywania.</translation>
    </message>
    <message>
        <source>%1 speaks %L2 and needs an interpreter, but none is wanted or asked. Ask one, or give the reason why it is booked without; one stays wanted until it is released.</source>
        <translation>%1: język rozmowy to %L2 i potrzebny jest tłumacz, lecz żadnego nie szukano ani nie zapytano. Zapytaj tłumacza albo podaj powód rezerwacji bez niego; tłumacz pozostaje poszukiwany, dopóki się z niego nie zrezygnuje.</translation>
    </message>
    <message>
        <source>%1 speaks %L2 and needs an interpreter, but none has confirmed. Confirm one before you start.</source>
        <translation>%1: język rozmowy to %L2 i potrzebny jest tłumacz, lecz żaden nie potwierdził. Zanim zaczniesz, uzyskaj potwierdzenie.</translation>
    </message>
    <message>
        <source>%1 needs an interpreter. Ask one and record the answer.</source>
        <translation>%1: potrzebny jest tłumacz. Zapytaj tłumacza i zapisz odpowiedź.</translation>
    </message>
    <message>
        <source>An interpreter is needed. Ask one and record the answer.</source>
        <translation>Potrzebny jest tłumacz. Zapytaj tłumacza i zapisz odpowiedź.</translation>
    </message>
    <message>
        <source>Interpreter %1 doesn&apos;t interpret %L2. Choose another interpreter, or add the language.</source>
        <translation>Tłumacz %1 nie tłumaczy tego języka: %L2. Wybierz innego tłumacza albo dodaj język.</translation>
    </message>
    <message>
        <source>Interpreter %1 has no confidentiality agreement on record. Record it, or choose another interpreter.</source>
        <translation>Tłumacz %1 nie ma zapisanej umowy o poufności. Zapisz ją albo wybierz innego tłumacza.</translation>
    </message>
    <message>
        <source>The interpreter lacks a confidentiality agreement or the language. Complete the record, or choose another one.</source>
        <translation>Tłumaczowi brakuje umowy o poufności albo języka. Uzupełnij dane albo wybierz innego.</translation>
    </message>
    <message>
        <source>Interpreter %1 and %2 know each other. Choose another interpreter, or give the reason why this is all right.</source>
        <translation>Tłumacz %1 i %2 znają się. Wybierz innego tłumacza albo podaj powód, dlaczego to w porządku.</translation>
    </message>
    <message>
        <source>The interpreter and the participant know each other. Choose another interpreter, or give the reason why this is all right.</source>
        <translation>Tłumacz i uczestnik znają się. Wybierz innego tłumacza albo podaj powód, dlaczego to w porządku.</translation>
    </message>
    <message>
        <source>A %W2 interpreter was wished, and %1 isn&apos;t known to be one. Choose another interpreter, or give a reason.</source>
        <translation>Życzenie co do tłumacza: %W2, a nie wiadomo, czy %1 je spełnia. Wybierz innego tłumacza albo podaj powód.</translation>
    </message>
    <message>
        <source>The interpreter isn&apos;t of the wished gender. Choose another one, or give a reason.</source>
        <translation>Płeć tłumacza nie zgadza się z życzeniem. Wybierz innego albo podaj powód.</translation>
    </message>
    <message>
        <source>Interpreter %1 doesn&apos;t list the dialect of %2. Ask whether they understand each other, or give a reason.</source>
        <translation>Tłumacz %1 nie podaje dialektu %2. Zapytaj, czy się rozumieją, albo podaj powód.</translation>
    </message>
    <message>
        <source>The interpreter doesn&apos;t list the participant&apos;s dialect. Ask whether they understand each other, or give a reason.</source>
        <translation>Tłumacz nie podaje dialektu uczestnika. Zapytaj, czy się rozumieją, albo podaj powód.</translation>
    </message>
    <message>
        <source>The interpreters for %1 want to be asked earlier than that. Choose later dates.</source>
        <translation>Tłumacze dla %1 chcą być pytani wcześniej. Wybierz późniejsze daty.</translation>
    </message>
    <message>
        <source>Interpreter %1 charges %2 % of the fee for calling off this late. Give the reason to go on.</source>
        <translation>Tłumacz %1 pobiera %2 % honorarium za tak późne odwołanie. Podaj powód, aby kontynuować.</translation>
    </message>
    <message>
        <source>Interpreter %1 wants to be asked at least %2 h before. Choose a later time, or give a reason.</source>
        <translation>Tłumacz %1 chce być pytany co najmniej %2 godz. wcześniej. Wybierz późniejszy termin albo podaj powód.</translation>
    </message>
    <message>
        <source>This is late for the interpreter. Choose a later time, or give a reason.</source>
        <translation>To późno dla tłumacza. Wybierz późniejszy termin albo podaj powód.</translation>
    </message>
    <message>
        <source>No cleared interpreter for %L2 is on record. Add one, or record the confidentiality agreement of one who is.</source>
        <translation>Nie zapisano dopuszczonego tłumacza dla języka: %L2. Dodaj go albo zapisz umowę o poufności tego, który jest.</translation>
    </message>
    <message>
        <source>No cleared interpreter for this language is on record. Add one, or record the confidentiality agreement of one who is.</source>
        <translation>Nie zapisano dopuszczonego tłumacza dla tego języka. Dodaj go albo zapisz umowę o poufności tego, który jest.</translation>
    </message>
    <message>
        <source>%1 asked not to have interpreter %2. Choose another interpreter, or give the reason why this is all right.</source>
        <translation>%1 nie chce tłumacza %2. Wybierz innego tłumacza albo podaj powód, dlaczego to w porządku.</translation>
    </message>
    <message>
        <source>This interpreter is one that the participant asked not to have. Choose another, or give a reason.</source>
        <translation>Uczestnik nie chce tego tłumacza. Wybierz innego albo podaj powód.</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t said yes to interpreter %2. Ask before the interview, or give a reason.</source>
        <translation>%1: nie ma zgody na tłumacza %2. Zapytaj przed wywiadem albo podaj powód.</translation>
    </message>
    <message>
        <source>The participant hasn&apos;t said yes to this interpreter. Ask before the interview, or give a reason.</source>
        <translation>Uczestnik nie zgodził się na tego tłumacza. Zapytaj przed wywiadem albo podaj powód.</translation>
    </message>
    <message>
        <source>British Sign Language over %2 minutes takes two interpreters. Ask a second one, shorten the interview, or give a reason.</source>
        <translation>Brytyjski język migowy powyżej %2 minut wymaga dwóch tłumaczy. Zapytaj drugiego, skróć wywiad albo podaj powód.</translation>
    </message>
    <message>
        <source>A signed interview this long takes two interpreters. Ask a second one, shorten the interview, or give a reason.</source>
        <translation>Tak długi wywiad w języku migowym wymaga dwóch tłumaczy. Zapytaj drugiego, skróć wywiad albo podaj powód.</translation>
    </message>
    <message>
        <source>Interpreter %1 doesn&apos;t work in this mode. Choose another interpreter or mode, or give a reason.</source>
        <translation>Tłumacz %1 nie pracuje w tej formie. Wybierz innego tłumacza lub formę albo podaj powód.</translation>
    </message>
    <message>
        <source>The interpreter doesn&apos;t work in this mode. Choose another interpreter or mode, or give a reason.</source>
        <translation>Tłumacz nie pracuje w tej formie. Wybierz innego tłumacza lub formę albo podaj powód.</translation>
    </message>
    <message>
        <source>The message in %L1 is a draft that nobody who grew up with the language has read yet. Let somebody read it before it goes out.</source>
        <translation>Wiadomość w języku: %L1 to szkic, którego nie czytał jeszcze nikt, kto w tym języku wyrósł. Daj ją komuś do przeczytania, zanim zostanie wysłana.</translation>
    </message>
    <message>
        <source>There is no message in %L1 yet; this one is in English. Have it translated, or read it to them.</source>
        <translation>Nie ma jeszcze wiadomości w języku: %L1; ta jest po angielsku. Zleć tłumaczenie albo ją odczytaj.</translation>
    </message>
    <message>
        <source>There is no message in their language yet; this one is in English. Have it translated, or read it to them.</source>
        <translation>Nie ma jeszcze wiadomości w tym języku; ta jest po angielsku. Zleć tłumaczenie albo ją odczytaj.</translation>
    </message>
    <message>
        <source>Booked interviews that are longer than that: %2. They stay as they are. Give the reason to go on.</source>
        <translation>Umówione wywiady dłuższe niż tyle: %2. Pozostają bez zmian. Podaj powód, aby kontynuować.</translation>
    </message>
    <message>
        <source>The study&apos;s last day comes before a time that would fit %1. Choose earlier dates.</source>
        <translation>Ostatni dzień badania wypada przed terminem, który pasowałby %1. Wybierz wcześniejsze daty.</translation>
    </message>
    <message>
        <source>Booked interviews that lie after that last day: %2. They stay as they are until you move or cancel them. Give the reason to go on.</source>
        <translation>Umówione wywiady po tym ostatnim dniu: %2. Pozostają bez zmian, dopóki ich nie przeniesiesz lub nie odwołasz. Podaj powód, aby kontynuować.</translation>
    </message>
    <message>
        <source>Recruitment opens only after these dates. Choose later ones.</source>
        <translation>Rekrutacja zaczyna się dopiero po tych datach. Wybierz późniejsze.</translation>
    </message>
    <message>
        <source>Booked interviews that lie before that first day: %2. They stay as they are until you move or cancel them. Give the reason to go on.</source>
        <translation>Umówione wywiady przed tym pierwszym dniem: %2. Pozostają bez zmian, dopóki ich nie przeniesiesz lub nie odwołasz. Podaj powód, aby kontynuować.</translation>
    </message>
    <message>
        <source>%2 min are longer than this study&apos;s longest interview, %3 min. Plan %3 min or fewer.</source>
        <translation>%2 min to więcej niż najdłuższy wywiad w tym badaniu, %3 min. Zaplanuj najwyżej %3 min.</translation>
    </message>
    <message>
        <source>The interview is planned longer than the study allows. Make it shorter.</source>
        <translation>Zaplanowany wywiad jest dłuższy, niż pozwala badanie. Skróć go.</translation>
    </message>
    <message>
        <source>The interview would take place after the study&apos;s last day, %2. Choose an earlier day.</source>
        <translation>Wywiad odbyłby się po ostatnim dniu badania, %2. Wybierz wcześniejszy dzień.</translation>
    </message>
    <message>
        <source>The interview would take place after the study&apos;s last day. Choose an earlier day.</source>
        <translation>Wywiad odbyłby się po ostatnim dniu badania. Wybierz wcześniejszy dzień.</translation>
    </message>
    <message>
        <source>The interview would take place before recruitment opens on %2. Choose a later day.</source>
        <translation>Wywiad odbyłby się przed początkiem rekrutacji, %2. Wybierz późniejszy dzień.</translation>
    </message>
    <message>
        <source>The interview would take place before recruitment opens. Choose a later day.</source>
        <translation>Wywiad odbyłby się przed początkiem rekrutacji. Wybierz późniejszy dzień.</translation>
    </message>
    <message>
        <source>%1&apos;s interview is already over (ended early, usable). Book another one that continues it.</source>
        <translation>Wywiad %1 już się skończył (skrócony, do użytku). Umów kolejny, który będzie jego dalszym ciągiem.</translation>
    </message>
    <message>
        <source>%1&apos;s interview has begun already. Record how it ends.</source>
        <translation>Wywiad %1 już się zaczął. Zapisz, jak się kończy.</translation>
    </message>
    <message>
        <source>%1 still has an interview (%W2). Cancel it, or record how it ended, before you close the record.</source>
        <translation>%1 ma jeszcze wywiad (%W2). Odwołaj go albo zapisz, jak się skończył, zanim zamkniesz zapis.</translation>
    </message>
    <message>
        <source>%1&apos;s interview was moved to another time. Use the new one.</source>
        <translation>Wywiad %1 przeniesiono na inny termin. Użyj nowego.</translation>
    </message>
    <message>
        <source>%1&apos;s interview isn&apos;t face to face, so there is no place to check in at.</source>
        <translation>Wywiad %1 nie odbywa się osobiście, więc nie ma miejsca, w którym można się zameldować.</translation>
    </message>
    <message>
        <source>%1&apos;s interview is still at its first time. Choose another message, or move it.</source>
        <translation>Wywiad %1 ma nadal pierwszy termin. Wybierz inną wiadomość albo go przenieś.</translation>
    </message>
    <message>
        <source>%1&apos;s interview is down as &quot;%W2&quot; by now, and this step doesn&apos;t fit that. Look at the interview and choose another step.</source>
        <translation>Wywiad %1 ma teraz stan „%W2” i ten krok do niego nie pasuje. Obejrzyj wywiad i wybierz inny krok.</translation>
    </message>
    <message>
        <source>%1 has no interview that this step fits. Look at the participant&apos;s interviews and choose another step.</source>
        <translation>%1 nie ma wywiadu, do którego pasuje ten krok. Obejrzyj wywiady uczestnika i wybierz inny krok.</translation>
    </message>
    <message>
        <source>This step doesn&apos;t fit the interview as it stands. Look at it and choose another step.</source>
        <translation>Ten krok nie pasuje do obecnego stanu wywiadu. Obejrzyj go i wybierz inny krok.</translation>
    </message>
    <message>
        <source>%1 already has an interview, and each person is interviewed once. Move the one that is booked; only one that ended early can be continued, once.</source>
        <translation>%1 ma już wywiad, a z każdą osobą prowadzi się jeden. Przenieś umówiony; tylko skrócony można raz kontynuować.</translation>
    </message>
    <message>
        <source>This person already has an interview, and each person is interviewed once. Move the one that is booked.</source>
        <translation>Ta osoba ma już wywiad, a z każdą osobą prowadzi się jeden. Przenieś umówiony.</translation>
    </message>
    <message>
        <source>The interview with %1 is agreed for %2, which is not now. Move it first if it takes place now, or give a reason.</source>
        <translation>Wywiad z %1 uzgodniono na %2, a to nie teraz. Najpierw go przenieś, jeśli odbywa się teraz, albo podaj powód.</translation>
    </message>
    <message>
        <source>The interview is agreed for another time, which is not now. Move it first if it takes place now, or give a reason.</source>
        <translation>Wywiad uzgodniono na inny termin, a to nie teraz. Najpierw go przenieś, jeśli odbywa się teraz, albo podaj powód.</translation>
    </message>
    <message>
        <source>That is when it is agreed already. Choose another time.</source>
        <translation>Na ten termin jest już uzgodniony. Wybierz inny.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t available at any time that is left. Ask whether they have more times.</source>
        <translation>%1 nie jest dostępny w żadnym z pozostałych terminów. Zapytaj o więcej terminów.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t available at %2. Choose a time that fits, or give the reason why this one will do.</source>
        <translation>%1: brak dostępności %2. Wybierz pasujący termin albo podaj powód, dlaczego ten wystarczy.</translation>
    </message>
    <message>
        <source>The participant isn&apos;t available then. Choose a time that fits, or give the reason why this one will do.</source>
        <translation>Uczestnik nie jest wtedy dostępny. Wybierz pasujący termin albo podaj powód, dlaczego ten wystarczy.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t choose %W2 as a way to talk. Choose another way, or give a reason.</source>
        <translation>%1 nie wybiera tej formy rozmowy: %W2. Wybierz inną albo podaj powód.</translation>
    </message>
    <message>
        <source>The participant didn&apos;t choose this way to talk. Choose another one, or give a reason.</source>
        <translation>Uczestnik nie wybrał tej formy rozmowy. Wybierz inną albo podaj powód.</translation>
    </message>
    <message>
        <source>These dates are over. Choose dates that lie ahead.</source>
        <translation>Te daty minęły. Wybierz przyszłe.</translation>
    </message>
    <message>
        <source>The interview with %1 would start in the past. Choose a later time, or give a reason if it is recorded afterwards.</source>
        <translation>Wywiad z %1 zacząłby się w przeszłości. Wybierz późniejszy termin albo podaj powód, jeśli zapisujesz go po fakcie.</translation>
    </message>
    <message>
        <source>This time is in the past. Choose a later one, or give a reason if it is recorded afterwards.</source>
        <translation>Ten termin jest w przeszłości. Wybierz późniejszy albo podaj powód, jeśli zapisujesz po fakcie.</translation>
    </message>
    <message>
        <source>The confidentiality agreement can&apos;t be signed in the future. Check its day.</source>
        <translation>Umowa o poufności nie może być podpisana w przyszłości. Sprawdź dzień.</translation>
    </message>
    <message>
        <source>What is recorded as done (%F1) can&apos;t lie in the future. Check the date and the time.</source>
        <translation>To, co zapisuje się jako dokonane (%F1), nie może być w przyszłości. Sprawdź datę i godzinę.</translation>
    </message>
    <message>
        <source>What is recorded as done can&apos;t lie in the future. Check the date and the time.</source>
        <translation>To, co zapisuje się jako dokonane, nie może być w przyszłości. Sprawdź datę i godzinę.</translation>
    </message>
    <message>
        <source>%1 has another interview at that time. Choose another time.</source>
        <translation>%1 ma w tym czasie inny wywiad. Wybierz inny termin.</translation>
    </message>
    <message>
        <source>The participant has another interview at that time. Choose another time.</source>
        <translation>Uczestnik ma w tym czasie inny wywiad. Wybierz inny termin.</translation>
    </message>
    <message>
        <source>You are in the interview with %1 at that time, from %2. Choose a time that doesn&apos;t overlap it.</source>
        <translation>W tym czasie, od %2, prowadzisz wywiad z %1. Wybierz termin, który na niego nie zachodzi.</translation>
    </message>
    <message>
        <source>You are in another interview at that time. Choose a time that doesn&apos;t overlap it.</source>
        <translation>W tym czasie prowadzisz inny wywiad. Wybierz termin, który na niego nie zachodzi.</translation>
    </message>
    <message>
        <source>Interpreter %1 is asked or booked for another interview from %2. Choose another time or interpreter.</source>
        <translation>Tłumacz %1 jest zapytany lub zamówiony do innego wywiadu od %2. Wybierz inny termin lub tłumacza.</translation>
    </message>
    <message>
        <source>The interpreter is asked or booked for another interview at that time. Choose another time or interpreter.</source>
        <translation>Tłumacz jest w tym czasie zapytany lub zamówiony do innego wywiadu. Wybierz inny termin lub tłumacza.</translation>
    </message>
    <message>
        <source>Your imported calendar is busy at the times that would fit %1. See what could be moved.</source>
        <translation>Twój zaimportowany kalendarz jest zajęty w terminach, które pasowałyby %1. Sprawdź, co można przenieść.</translation>
    </message>
    <message>
        <source>Your calendar says that you are busy from %2 to %3. Choose another time, or give a reason.</source>
        <translation>Według kalendarza masz zajęte od %2 do %3. Wybierz inny termin albo podaj powód.</translation>
    </message>
    <message>
        <source>Your calendar says that you are busy at that time. Choose another time, or give a reason.</source>
        <translation>Według kalendarza masz wtedy zajęte. Wybierz inny termin albo podaj powód.</translation>
    </message>
    <message>
        <source>Only %2 min are left between this, with the talks before and after it, and the interview with %1; the buffers ask for %3 min. Choose another time, or give a reason.</source>
        <translation>Zostaje tylko %2 min między tym, z rozmowami przed i po, a wywiadem z %1; przerwy wymagają %3 min. Wybierz inny termin albo podaj powód.</translation>
    </message>
    <message>
        <source>Too little time is left between this and another interview. Choose another time, or give a reason.</source>
        <translation>Między tym a innym wywiadem zostaje za mało czasu. Wybierz inny termin albo podaj powód.</translation>
    </message>
    <message>
        <source>Only %2 min are left to travel between this and the interview with %1; %3 min are needed. Choose another time, or give a reason.</source>
        <translation>Zostaje tylko %2 min na dojazd między tym a wywiadem z %1; potrzeba %3 min. Wybierz inny termin albo podaj powód.</translation>
    </message>
    <message>
        <source>Too little time is left to travel between this and another interview. Choose another time, or give a reason.</source>
        <translation>Między tym a innym wywiadem zostaje za mało czasu na dojazd. Wybierz inny termin albo podaj powód.</translation>
    </message>
    <message>
        <source>The times that would fit %1 lie outside your working hours. Add hours, or ask for other times.</source>
        <translation>Terminy, które pasowałyby %1, są poza Twoimi godzinami pracy. Dodaj godziny albo poproś o inne terminy.</translation>
    </message>
    <message>
        <source>%2 lies outside your working hours. Choose another time, or give a reason.</source>
        <translation>%2 jest poza Twoimi godzinami pracy. Wybierz inny termin albo podaj powód.</translation>
    </message>
    <message>
        <source>This time lies outside your working hours. Choose another one, or give a reason.</source>
        <translation>Ten termin jest poza Twoimi godzinami pracy. Wybierz inny albo podaj powód.</translation>
    </message>
    <message>
        <source>Your most for a day or week is reached at the times that would fit %1. Allow more, or choose longer dates.</source>
        <translation>W terminach, które pasowałyby %1, dzienny lub tygodniowy limit jest wyczerpany. Podnieś go albo weź dłuższy okres.</translation>
    </message>
    <message>
        <source>Your most for one day (%2) is already booked on %1. Choose another day, or give a reason.</source>
        <translation>Limit na jeden dzień (%2) jest już wyczerpany: %1. Wybierz inny dzień albo podaj powód.</translation>
    </message>
    <message>
        <source>Your most for one week (%2) is already booked in the week from %1. Choose another week, or give a reason.</source>
        <translation>Limit na jeden tydzień (%2) jest już wyczerpany w tygodniu od %1. Wybierz inny tydzień albo podaj powód.</translation>
    </message>
    <message>
        <source>No more interviews fit into that day or week. Choose another one, or give a reason.</source>
        <translation>Więcej wywiadów nie mieści się w tym dniu lub tygodniu. Wybierz inny albo podaj powód.</translation>
    </message>
    <message>
        <source>The times that would fit %1 come sooner than the notice you keep. Choose later dates.</source>
        <translation>Terminy, które pasowałyby %1, wypadają przed przyjętym wyprzedzeniem. Wybierz późniejsze daty.</translation>
    </message>
    <message>
        <source>The interview with %1 is less than %2 h away. Choose a later time, or give a reason.</source>
        <translation>Do wywiadu z %1 zostało mniej niż %2 godz. Wybierz późniejszy termin albo podaj powód.</translation>
    </message>
    <message>
        <source>The interview is too close to now. Choose a later time, or give a reason.</source>
        <translation>Wywiad jest zbyt blisko. Wybierz późniejszy termin albo podaj powód.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist in %2, for clocks go forward then. Choose a time before or after that hour.</source>
        <translation>%1 nie istnieje w strefie %2, bo zegary przesuwają się wtedy do przodu. Wybierz termin przed tą godziną lub po niej.</translation>
    </message>
    <message>
        <source>This local time doesn&apos;t exist, for clocks go forward then. Choose a time before or after that hour.</source>
        <translation>Ten czas lokalny nie istnieje, bo zegary przesuwają się wtedy do przodu. Wybierz termin przed tą godziną lub po niej.</translation>
    </message>
    <message>
        <source>%1 occurs twice in %2, for clocks go back then. Say whether the first or the second is meant.</source>
        <translation>%1 występuje w strefie %2 dwa razy, bo zegary się wtedy cofają. Powiedz, czy chodzi o pierwszy, czy o drugi raz.</translation>
    </message>
    <message>
        <source>This local time occurs twice, for clocks go back then. Say whether the first or the second is meant.</source>
        <translation>Ten czas lokalny występuje dwa razy, bo zegary się wtedy cofają. Powiedz, czy chodzi o pierwszy, czy o drugi raz.</translation>
    </message>
    <message>
        <source>The interview with %1 takes place at a &quot;%W2&quot;, which needs a buddy and the time by which you are out. Record both before you start.</source>
        <translation>Wywiad z %1 odbywa się w miejscu „%W2”, które wymaga osoby asekurującej i godziny wyjścia. Zapisz jedno i drugie, zanim zaczniesz.</translation>
    </message>
    <message>
        <source>This place needs a buddy and the time by which you are out. Record both before you start.</source>
        <translation>To miejsce wymaga osoby asekurującej i godziny wyjścia. Zapisz jedno i drugie, zanim zaczniesz.</translation>
    </message>
    <message>
        <source>Create study</source>
        <translation>Utworzenie badania</translation>
    </message>
    <message>
        <source>Change study settings</source>
        <translation>Zmiana ustawień badania</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Dodanie uczestnika</translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation>Zmiana danych uczestnika</translation>
    </message>
    <message>
        <source>Record screening</source>
        <translation>Zapis kwalifikacji</translation>
    </message>
    <message>
        <source>Record information given</source>
        <translation>Zapis przekazania informacji</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Zapis kontaktu</translation>
    </message>
    <message>
        <source>Close participant</source>
        <translation>Zamknięcie uczestnika</translation>
    </message>
    <message>
        <source>Open participant again</source>
        <translation>Ponowne otwarcie uczestnika</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>Zapis wycofania</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Import uczestników</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Zapisz zgodę</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>Dodanie dokumentu</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>Edycja dokumentu</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Usunięcie szkicu</translation>
    </message>
    <message>
        <source>Bring document into use</source>
        <translation>Wprowadzenie dokumentu do użytku</translation>
    </message>
    <message>
        <source>Book interview</source>
        <translation>Umówienie wywiadu</translation>
    </message>
    <message>
        <source>Confirm interview</source>
        <translation>Potwierdzenie wywiadu</translation>
    </message>
    <message>
        <source>Move interview</source>
        <translation>Przeniesienie wywiadu</translation>
    </message>
    <message>
        <source>Cancel interview</source>
        <translation>Odwołanie wywiadu</translation>
    </message>
    <message>
        <source>Change interview</source>
        <translation>Zmiana wywiadu</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>Rozpoczęcie wywiadu</translation>
    </message>
    <message>
        <source>Finish interview</source>
        <translation>Zakończenie wywiadu</translation>
    </message>
    <message>
        <source>Check in at the place</source>
        <translation>Zameldowanie na miejscu</translation>
    </message>
    <message>
        <source>Check out of the place</source>
        <translation>Wymeldowanie z miejsca</translation>
    </message>
    <message>
        <source>Draft message</source>
        <translation>Napisanie wiadomości</translation>
    </message>
    <message>
        <source>Take over the plan</source>
        <translation>Przyjęcie planu</translation>
    </message>
    <message>
        <source>Add interpreter</source>
        <translation>Dodanie tłumacza</translation>
    </message>
    <message>
        <source>Change interpreter</source>
        <translation>Zmiana danych tłumacza</translation>
    </message>
    <message>
        <source>Ask interpreter</source>
        <translation>Zapytanie tłumacza</translation>
    </message>
    <message>
        <source>Confirm interpreter</source>
        <translation>Potwierdź tłumacza</translation>
    </message>
    <message>
        <source>Record that the interpreter declined</source>
        <translation>Zapis odmowy tłumacza</translation>
    </message>
    <message>
        <source>Release interpreter</source>
        <translation>Zwolnienie tłumacza</translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation>Wysłanie podziękowania</translation>
    </message>
    <message>
        <source>Record that thanks arrived</source>
        <translation>Zapis, że podziękowanie dotarło</translation>
    </message>
    <message>
        <source>Record that thanks were declined</source>
        <translation>Zapis, że podziękowania nie przyjęto</translation>
    </message>
    <message>
        <source>Record that a voucher was requested</source>
        <translation>Zapis, że zamówiono bon</translation>
    </message>
    <message>
        <source>Record that thanks came back</source>
        <translation>Zapis, że podziękowanie wróciło</translation>
    </message>
    <message>
        <source>Record that thanks are void</source>
        <translation>Zapis, że podziękowanie unieważniono</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>Zmiana dostępności</translation>
    </message>
    <message>
        <source>Import busy times</source>
        <translation>Import zajętych terminów</translation>
    </message>
    <message>
        <source>Remove busy times</source>
        <translation>Usunięcie zajętych terminów</translation>
    </message>
    <message>
        <source>Export schedule</source>
        <translation>Eksport harmonogramu</translation>
    </message>
    <message>
        <source>Export invitation</source>
        <translation>Eksport zaproszenia</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>Eksport kalendarza</translation>
    </message>
    <message>
        <source>Export certificate</source>
        <translation>Eksport zaświadczenia</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Dodanie %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmiana %1</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>Kwalifikacja %1</translation>
    </message>
    <message>
        <source>Inform %1</source>
        <translation>Informacje dla %1</translation>
    </message>
    <message>
        <source>Log contact with %1</source>
        <translation>Zapis kontaktu z %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Zamknięcie %1</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Ponowne otwarcie %1</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Wycofanie %1</translation>
    </message>
    <message>
        <source>Record consent of %1</source>
        <translation>Zapis zgody %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Umówienie %1</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Potwierdzenie %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Przeniesienie %1</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Odwołanie %1</translation>
    </message>
    <message>
        <source>Change interview of %1</source>
        <translation>Zmiana wywiadu %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Rozpoczęcie %1</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>Zakończenie %1</translation>
    </message>
    <message>
        <source>Check in for %1</source>
        <translation>Zameldowanie u %1</translation>
    </message>
    <message>
        <source>Check out from %1</source>
        <translation>Wymeldowanie od %1</translation>
    </message>
    <message>
        <source>Add interpreter %1</source>
        <translation>Dodanie tłumacza %1</translation>
    </message>
    <message>
        <source>Change interpreter %1</source>
        <translation>Zmiana tłumacza %1</translation>
    </message>
    <message>
        <source>Ask interpreter for %1</source>
        <translation>Zapytanie tłumacza dla %1</translation>
    </message>
    <message>
        <source>Confirm interpreter for %1</source>
        <translation>Potwierdzenie tłumacza dla %1</translation>
    </message>
    <message>
        <source>Decline of interpreter for %1</source>
        <translation>Odmowa tłumacza dla %1</translation>
    </message>
    <message>
        <source>Release interpreter for %1</source>
        <translation>Zwolnienie tłumacza dla %1</translation>
    </message>
    <message>
        <source>Send thanks to %1</source>
        <translation>Wysłanie podziękowania dla %1</translation>
    </message>
    <message>
        <source>Thanks received by %1</source>
        <translation>Odbiór podziękowania przez %1</translation>
    </message>
    <message>
        <source>Thanks declined by %1</source>
        <translation>Nieprzyjęcie podziękowania przez %1</translation>
    </message>
    <message>
        <source>Voucher requested for %1</source>
        <translation>Zamówienie bonu dla %1</translation>
    </message>
    <message>
        <source>Thanks to %1 came back</source>
        <translation>Zwrot podziękowania dla %1</translation>
    </message>
    <message>
        <source>Thanks to %1 made void</source>
        <translation>Unieważnienie podziękowania dla %1</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>the kind of place</source>
        <translation>rodzaj miejsca</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>termin</translation>
    </message>
    <message>
        <source>the language they speak</source>
        <translation>język, którym mówi</translation>
    </message>
    <message>
        <source>the language they read</source>
        <translation>język, w którym czyta</translation>
    </message>
    <message>
        <source>your own languages</source>
        <translation>Twoje języki</translation>
    </message>
    <message>
        <source>the languages they interpret</source>
        <translation>języki tłumacza</translation>
    </message>
    <message>
        <source>longest interview (minutes)</source>
        <translation>najdłuższy wywiad (minuty)</translation>
    </message>
    <message>
        <source>longest interpreted interview (minutes)</source>
        <translation>najdłuższy wywiad z tłumaczem (minuty)</translation>
    </message>
    <message>
        <source>consent talk (minutes)</source>
        <translation>rozmowa o zgodzie (minuty)</translation>
    </message>
    <message>
        <source>interpreted consent talk (minutes)</source>
        <translation>rozmowa o zgodzie z tłumaczem (minuty)</translation>
    </message>
    <message>
        <source>travel time (minutes)</source>
        <translation>czas dojazdu (minuty)</translation>
    </message>
    <message>
        <source>minutes between times on offer</source>
        <translation>minuty między oferowanymi terminami</translation>
    </message>
    <message>
        <source>most interviews a day</source>
        <translation>najwięcej wywiadów w dniu</translation>
    </message>
    <message>
        <source>most interviews a week</source>
        <translation>najwięcej wywiadów w tygodniu</translation>
    </message>
    <message>
        <source>attempts before a warning</source>
        <translation>liczba prób przed ostrzeżeniem</translation>
    </message>
    <message>
        <source>places that need a buddy</source>
        <translation>miejsca wymagające asekuracji</translation>
    </message>
    <message>
        <source>cancellation bands</source>
        <translation>progi opłat za odwołanie</translation>
    </message>
    <message>
        <source>the voucher&apos;s value (pence)</source>
        <translation>wartość bonu (pensy)</translation>
    </message>
    <message>
        <source>what to say if someone else answers</source>
        <translation>co powiedzieć, gdy odbierze ktoś inny</translation>
    </message>
    <message>
        <source>why translations stay in date</source>
        <translation>dlaczego tłumaczenia pozostają aktualne</translation>
    </message>
    <message>
        <source>passphrase rounds</source>
        <translation>liczba rund hasła</translation>
    </message>
    <message>
        <source>passphrase memory (MiB)</source>
        <translation>pamięć dla hasła (MiB)</translation>
    </message>
    <message>
        <source>passphrase memory (KiB)</source>
        <translation>pamięć dla hasła (KiB)</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>powód</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>name</source>
        <translation>imię i nazwisko</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>strefa czasowa</translation>
    </message>
    <message>
        <source>version</source>
        <translation>wersja</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>numer seryjny</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>przedrostek</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notatki</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minuty</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>załącznik</translation>
    </message>
    <message>
        <source>approval reference</source>
        <translation>sygnatura zatwierdzenia</translation>
    </message>
    <message>
        <source>text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>kto przyjął</translation>
    </message>
    <message>
        <source>stop phrase</source>
        <translation>słowa oznaczające stop</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>oświadczenia</translation>
    </message>
    <message>
        <source>start</source>
        <translation>początek</translation>
    </message>
    <message>
        <source>source</source>
        <translation>źródło</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>skrócona nazwa</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>zakres</translation>
    </message>
    <message>
        <source>safe hours</source>
        <translation>bezpieczne godziny</translation>
    </message>
    <message>
        <source>researcher</source>
        <translation>badacz</translation>
    </message>
    <message>
        <source>register number</source>
        <translation>numer w rejestrze</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>sygnatura</translation>
    </message>
    <message>
        <source>recording device</source>
        <translation>dyktafon</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>stawka</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>hasło</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>wynik</translation>
    </message>
    <message>
        <source>others present</source>
        <translation>inni obecni</translation>
    </message>
    <message>
        <source>note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>language</source>
        <translation>język</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godziny</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>telefon po wywiadzie</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>dialects</source>
        <translation>dialekty</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>dialekt</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decyzja</translation>
    </message>
    <message>
        <source>contact lines</source>
        <translation>dane kontaktowe</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>osoba asekurująca</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>dzień umowy</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agencja</translation>
    </message>
    <message>
        <source>age</source>
        <translation>wiek</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation>potrzeby</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>płeć</translation>
    </message>
    <message>
        <source>%1 isn&apos;t eligible, so no interview can be booked. If that is wrong, screen again.</source>
        <translation>%1 nie kwalifikuje się, więc nie można umówić wywiadu. Jeśli to błąd, powtórz kwalifikację.</translation>
    </message>
    <message>
        <source>This person isn&apos;t eligible, so no interview can be booked. If that is wrong, screen again.</source>
        <translation>Ta osoba nie kwalifikuje się, więc nie można umówić wywiadu. Jeśli to błąd, powtórz kwalifikację.</translation>
    </message>
    <message>
        <source>Whether %1 is eligible isn&apos;t settled yet. Finish the screening, or decide, and then book.</source>
        <translation>Nie rozstrzygnięto jeszcze, czy %1 się kwalifikuje. Dokończ kwalifikację lub zdecyduj, a potem umów.</translation>
    </message>
    <message>
        <source>Whether this person is eligible isn&apos;t settled yet. Finish the screening, or decide, and then book.</source>
        <translation>Nie rozstrzygnięto jeszcze, czy ta osoba się kwalifikuje. Dokończ kwalifikację lub zdecyduj, a potem umów.</translation>
    </message>
    <message>
        <source>%1 has withdrawn from the study, so this can&apos;t be done.</source>
        <translation>%1 wycofuje się z badania, więc nie można tego zrobić.</translation>
    </message>
    <message>
        <source>This person has withdrawn from the study, so this can&apos;t be done.</source>
        <translation>Ta osoba wycofała się z badania, więc nie można tego zrobić.</translation>
    </message>
    <message>
        <source>%1 is closed as %W2. Open the record again if that has changed.</source>
        <translation>%1: zapis zamknięto (%W2). Otwórz go ponownie, jeśli to się zmieniło.</translation>
    </message>
    <message>
        <source>This participant&apos;s record is closed. Open it again if something has changed.</source>
        <translation>Zapis tego uczestnika jest zamknięty. Otwórz go ponownie, jeśli coś się zmieniło.</translation>
    </message>
    <message>
        <source>An interview with %1 has begun or thanks are on record, so the group can&apos;t be changed any more.</source>
        <translation>Wywiad z %1 się zaczął albo zapisano podziękowanie, więc grupy nie można już zmienić.</translation>
    </message>
    <message>
        <source>The other group asks other screening questions: %1 gets a new code and has to be screened anew. Give the reason to go on.</source>
        <translation>Druga grupa ma inne pytania kwalifikacyjne: %1 otrzyma nowy kod i wymaga nowej kwalifikacji. Podaj powód, aby kontynuować.</translation>
    </message>
    <message>
        <source>The other group has its own information sheet: %1 gets a new code and has to be informed anew. Give the reason to go on.</source>
        <translation>Druga grupa ma własny arkusz informacyjny: %1 otrzyma nowy kod i wymaga nowego poinformowania. Podaj powód, aby kontynuować.</translation>
    </message>
    <message>
        <source>Consent on this group&apos;s form doesn&apos;t count in the other: %1 gets a new code and consent has to be taken anew. Give the reason to go on.</source>
        <translation>Zgoda na formularzu tej grupy nie liczy się w drugiej: %1 otrzyma nowy kod i zgodę trzeba przyjąć od nowa. Podaj powód, aby kontynuować.</translation>
    </message>
    <message>
        <source>The interview stays booked: %1 gets a new code, under which calendars and interpreters have to know it. Give the reason to go on.</source>
        <translation>Wywiad pozostaje umówiony: %1 otrzyma nowy kod, pod którym muszą go znać kalendarze i tłumacze. Podaj powód, aby kontynuować.</translation>
    </message>
    <message>
        <source>Another group gives this person a new code, and what was recorded for the old one has to be done anew.</source>
        <translation>Inna grupa oznacza nowy kod tej osoby, a to, co zapisano pod starym, trzeba zrobić od nowa.</translation>
    </message>
    <message>
        <source>%1 asked for no more messages, so none may go out.</source>
        <translation>%1 nie chce więcej wiadomości, więc żadnej nie wolno wysłać.</translation>
    </message>
    <message>
        <source>This person asked for no more messages, so none may go out.</source>
        <translation>Ta osoba nie chce więcej wiadomości, więc żadnej nie wolno wysłać.</translation>
    </message>
    <message>
        <source>%1 said that leaving a message on the phone isn&apos;t safe. Leave none, and ring again.</source>
        <translation>%1: zostawianie wiadomości w telefonie nie jest bezpieczne. Nie zostawiaj żadnej i zadzwoń ponownie.</translation>
    </message>
    <message>
        <source>%1 said that contact by %W2 isn&apos;t safe. Use the safe channel that is noted.</source>
        <translation>%1: ta droga kontaktu (%W2) nie jest bezpieczna. Użyj zapisanej bezpiecznej drogi.</translation>
    </message>
    <message>
        <source>This person said that such contact isn&apos;t safe. Use the safe channel that is noted.</source>
        <translation>Taki kontakt nie jest dla tej osoby bezpieczny. Użyj zapisanej bezpiecznej drogi.</translation>
    </message>
    <message>
        <source>This lies outside the hours that are safe for %1. Wait until then, or give a reason.</source>
        <translation>To poza godzinami bezpiecznymi dla %1. Poczekaj albo podaj powód.</translation>
    </message>
    <message>
        <source>This lies outside the hours that are safe for this person. Wait until then, or give a reason.</source>
        <translation>To poza godzinami bezpiecznymi dla tej osoby. Poczekaj albo podaj powód.</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t answered so far (attempts: %2). Leave it there, or give a reason for one more.</source>
        <translation>%1: dotąd bez odpowiedzi (próby: %2). Poprzestań na tym albo podaj powód kolejnej próby.</translation>
    </message>
    <message>
        <source>This person hasn&apos;t answered several attempts. Leave it there, or give a reason for one more.</source>
        <translation>Ta osoba nie odpowiedziała na kilka prób. Poprzestań na tym albo podaj powód kolejnej próby.</translation>
    </message>
    <message>
        <source>%1 has to consent again to the newer form. Record that before the interview starts.</source>
        <translation>%1: potrzebna ponowna zgoda na nowszym formularzu. Zapisz ją przed rozpoczęciem wywiadu.</translation>
    </message>
    <message>
        <source>%1&apos;s consent was given on an older form and no longer carries an interview. Go through the newer form and record the answers first.</source>
        <translation>Zgodę %1 wyrażono na starszym formularzu i nie wystarcza już do wywiadu. Najpierw przejdź przez nowszy formularz i zapisz odpowiedzi.</translation>
    </message>
    <message>
        <source>The consent was given on an older form and no longer carries an interview. Go through the newer form and record the answers first.</source>
        <translation>Zgodę wyrażono na starszym formularzu i nie wystarcza już do wywiadu. Najpierw przejdź przez nowszy formularz i zapisz odpowiedzi.</translation>
    </message>
    <message>
        <source>%1 has withdrawn the consent, so there can be no interview.</source>
        <translation>%1: zgoda wycofana, więc wywiadu nie może być.</translation>
    </message>
    <message>
        <source>The consent was withdrawn, so there can be no interview.</source>
        <translation>Zgodę wycofano, więc wywiadu nie może być.</translation>
    </message>
    <message>
        <source>%1&apos;s consent isn&apos;t recorded or isn&apos;t complete yet. You can book, but the interview can&apos;t start without it.</source>
        <translation>Zgoda %1 nie jest jeszcze zapisana albo pełna. Możesz umówić wywiad, ale bez niej nie można go zacząć.</translation>
    </message>
    <message>
        <source>%1&apos;s consent is incomplete: statement %2 still needs a yes. Record the consent again with every required statement before you start.</source>
        <translation>Zgoda %1 jest niepełna: oświadczenie %2 nadal wymaga „tak”. Zanim zaczniesz, zapisz zgodę ponownie z każdym wymaganym oświadczeniem.</translation>
    </message>
    <message>
        <source>%1&apos;s consent isn&apos;t recorded and complete yet. Record it before you start the interview.</source>
        <translation>Zgoda %1 nie jest jeszcze zapisana i pełna. Zapisz ją przed rozpoczęciem wywiadu.</translation>
    </message>
    <message>
        <source>No complete consent is recorded yet. Record it before you start the interview.</source>
        <translation>Nie zapisano jeszcze pełnej zgody. Zapisz ją przed rozpoczęciem wywiadu.</translation>
    </message>
    <message>
        <source>%1 got the information sheet only %2 h before; the study gives %3 h to think. Wait, or give the reason.</source>
        <translation>%1: arkusz informacyjny przekazano dopiero %2 godz. wcześniej; badanie daje %3 godz. do namysłu. Poczekaj albo podaj powód.</translation>
    </message>
    <message>
        <source>There was less time to think since the information sheet than the study gives. Wait, or give the reason.</source>
        <translation>Od przekazania arkusza informacyjnego minęło mniej czasu do namysłu, niż daje badanie. Poczekaj albo podaj powód.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t given an approved information sheet in their language before. Give it, record that, and take the consent after it.</source>
        <translation>%1: wcześniej nie przekazano zatwierdzonego arkusza informacyjnego w odpowiednim języku. Przekaż go, zapisz to i dopiero potem przyjmij zgodę.</translation>
    </message>
    <message>
        <source>No approved information sheet in their language was given before. Give it, record that, and take the consent after it.</source>
        <translation>Wcześniej nie przekazano zatwierdzonego arkusza informacyjnego w odpowiednim języku. Przekaż go, zapisz to i dopiero potem przyjmij zgodę.</translation>
    </message>
    <message>
        <source>This document is in %L3, but %1 needs it in %L2. Choose the one in %L2; if there is none, bring a translation into use.</source>
        <translation>Ten dokument jest w języku %L3, a %1 potrzebuje go w języku %L2. Wybierz dokument w języku %L2; jeśli go nie ma, wprowadź tłumaczenie do użytku.</translation>
    </message>
    <message>
        <source>No document in %L2 is in use for %1. Bring a translation into use, or have the English one read aloud through an interpreter.</source>
        <translation>Żaden dokument w języku %L2 nie jest w użyciu dla %1. Wprowadź tłumaczenie do użytku albo niech tłumacz odczyta angielski.</translation>
    </message>
    <message>
        <source>No document in %L2 is in use for %1. Bring a translation into use, or let the study approve oral translation through an interpreter.</source>
        <translation>Żaden dokument w języku %L2 nie jest w użyciu dla %1. Wprowadź tłumaczenie do użytku albo niech badanie zatwierdzi tłumaczenie ustne.</translation>
    </message>
    <message>
        <source>No document in their language is in use for %1. Bring a translation into use, or let the study approve oral translation through an interpreter.</source>
        <translation>Żaden dokument w odpowiednim języku nie jest w użyciu dla %1. Wprowadź tłumaczenie do użytku albo niech badanie zatwierdzi tłumaczenie ustne.</translation>
    </message>
    <message>
        <source>No document in their language is in use. Bring a translation into use, or let the study approve oral translation through an interpreter.</source>
        <translation>Żaden dokument w odpowiednim języku nie jest w użyciu. Wprowadź tłumaczenie do użytku albo niech badanie zatwierdzi tłumaczenie ustne.</translation>
    </message>
    <message>
        <source>The document %1 was approved and can&apos;t be changed any more. Add a new version instead.</source>
        <translation>Dokument %1 zatwierdzono i nie można go już zmienić. Dodaj nową wersję.</translation>
    </message>
    <message>
        <source>This document was approved and can&apos;t be changed any more. Add a new version instead.</source>
        <translation>Ten dokument zatwierdzono i nie można go już zmienić. Dodaj nową wersję.</translation>
    </message>
    <message>
        <source>The document %1 belongs to the sample study and was never approved. Add your own document instead.</source>
        <translation>Dokument %1 należy do badania przykładowego i nigdy go nie zatwierdzono. Dodaj własny dokument.</translation>
    </message>
    <message>
        <source>This document belongs to the sample study and was never approved. Add your own document instead.</source>
        <translation>Ten dokument należy do badania przykładowego i nigdy go nie zatwierdzono. Dodaj własny dokument.</translation>
    </message>
    <message>
        <source>There already is a document %1 of this kind for this group. Give the new one another version.</source>
        <translation>Dokument %1 tego rodzaju dla tej grupy już istnieje. Nadaj nowemu inną wersję.</translation>
    </message>
    <message>
        <source>There already is such a document. Give the new one another version.</source>
        <translation>Taki dokument już istnieje. Nadaj nowemu inną wersję.</translation>
    </message>
    <message>
        <source>The document %1 is no consent form, so nobody can consent on it. Choose the consent form; a script serves only where consent is spoken.</source>
        <translation>Dokument %1 nie jest formularzem zgody, więc nie można na nim wyrazić zgody. Wybierz formularz zgody; skrypt służy tylko przy zgodzie ustnej.</translation>
    </message>
    <message>
        <source>The document %1 is no information sheet, so it informs nobody. Choose the information sheet; a script serves only where it is read aloud.</source>
        <translation>Dokument %1 nie jest arkuszem informacyjnym, więc nikogo nie informuje. Wybierz arkusz informacyjny; skrypt służy tylko do odczytania na głos.</translation>
    </message>
    <message>
        <source>This document is of another kind than is needed here. Choose one that fits.</source>
        <translation>Ten dokument jest innego rodzaju, niż tu potrzeba. Wybierz pasujący.</translation>
    </message>
    <message>
        <source>The document %1 wasn&apos;t approved and in use for this group at that time. Choose the one that was, or bring it into use first.</source>
        <translation>Dokument %1 nie był wtedy zatwierdzony i w użyciu dla tej grupy. Wybierz ten, który był, albo najpierw wprowadź go do użytku.</translation>
    </message>
    <message>
        <source>This document wasn&apos;t approved and in use for this group at that time. Choose the one that was, or bring it into use first.</source>
        <translation>Ten dokument nie był wtedy zatwierdzony i w użyciu dla tej grupy. Wybierz ten, który był, albo najpierw wprowadź go do użytku.</translation>
    </message>
    <message>
        <source>The document %1 had been replaced by then. Use the version that took its place.</source>
        <translation>Dokument %1 był już wtedy zastąpiony. Użyj wersji, która zajęła jego miejsce.</translation>
    </message>
    <message>
        <source>This document had been replaced by then. Use the version that took its place.</source>
        <translation>Ten dokument był już wtedy zastąpiony. Użyj wersji, która zajęła jego miejsce.</translation>
    </message>
    <message>
        <source>The translation %1 is out of date, for its original %2 is newer. Bring a new translation into use first.</source>
        <translation>Tłumaczenie %1 jest nieaktualne, bo oryginał %2 jest nowszy. Najpierw wprowadź do użytku nowe tłumaczenie.</translation>
    </message>
    <message>
        <source>The translation %1 is out of date, for its original is newer. Bring a new translation into use first.</source>
        <translation>Tłumaczenie %1 jest nieaktualne, bo jego oryginał jest nowszy. Najpierw wprowadź do użytku nowe tłumaczenie.</translation>
    </message>
    <message>
        <source>This translation is out of date, for its original is newer. Bring a new translation into use first.</source>
        <translation>To tłumaczenie jest nieaktualne, bo jego oryginał jest nowszy. Najpierw wprowadź do użytku nowe tłumaczenie.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t agree to being recorded. Plan to take notes, or give the reason to go on.</source>
        <translation>%1 nie zgadza się na nagrywanie. Zaplanuj notatki albo podaj powód, aby kontynuować.</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t agreed to being recorded. Leave the recorder off and take notes.</source>
        <translation>%1: brak zgody na nagrywanie. Nie włączaj nagrywania i rób notatki.</translation>
    </message>
    <message>
        <source>Nobody agreed to this recording. Leave the recorder off and take notes.</source>
        <translation>Nikt nie zgodził się na to nagranie. Nie włączaj nagrywania i rób notatki.</translation>
    </message>
    <message>
        <source>Nothing is due to %1 yet. Thanks are due once the interview has started; a certificate is printed once it was sent.</source>
        <translation>%1: podziękowanie jeszcze się nie należy. Należy się po rozpoczęciu wywiadu; zaświadczenie drukuje się po jego wysłaniu.</translation>
    </message>
    <message>
        <source>No thanks are due yet. They are due once the interview has started.</source>
        <translation>Podziękowanie jeszcze się nie należy. Należy się po rozpoczęciu wywiadu.</translation>
    </message>
    <message>
        <source>This serial number was already given out. Check the number on the voucher.</source>
        <translation>Ten numer seryjny już wydano. Sprawdź numer na bonie.</translation>
    </message>
    <message>
        <source>%1 was already sent their thanks, and they are sent once.</source>
        <translation>%1: podziękowanie już wysłano, a wysyła się je raz.</translation>
    </message>
    <message>
        <source>These thanks were already sent, and they are sent once.</source>
        <translation>To podziękowanie już wysłano, a wysyła się je raz.</translation>
    </message>
    <message>
        <source>%1&apos;s group gets no thanks in this study, so nothing can be sent.</source>
        <translation>Grupa %1 nie otrzymuje w tym badaniu podziękowania, więc nie można nic wysłać.</translation>
    </message>
    <message>
        <source>%1&apos;s group gets a certificate, not a voucher. Leave out the serial number.</source>
        <translation>Grupa %1 otrzymuje zaświadczenie, nie bon. Pomiń numer seryjny.</translation>
    </message>
    <message>
        <source>%1&apos;s group gets a voucher, not a certificate. Give the voucher&apos;s serial number.</source>
        <translation>Grupa %1 otrzymuje bon, nie zaświadczenie. Podaj numer seryjny bonu.</translation>
    </message>
    <message>
        <source>This isn&apos;t the kind of thanks that the group gets. Look at the group&apos;s settings.</source>
        <translation>To nie jest rodzaj podziękowania dla tej grupy. Obejrzyj ustawienia grupy.</translation>
    </message>
    <message>
        <source>%1 has the same details (%*). Open that record instead, or give the reason why this is somebody else.</source>
        <translation>%1 ma te same dane (%*). Otwórz tamten zapis albo podaj powód, dlaczego to ktoś inny.</translation>
    </message>
    <message>
        <source>%1 has the same e-mail, phone or name. Open that record instead, or give the reason why this is somebody else.</source>
        <translation>%1 ma ten sam e-mail, telefon lub nazwisko. Otwórz tamten zapis albo podaj powód, dlaczego to ktoś inny.</translation>
    </message>
    <message>
        <source>Somebody with the same e-mail, phone or name is already recorded. Open that record instead, or give the reason why this is somebody else.</source>
        <translation>Zapisano już kogoś z tym samym e-mailem, telefonem lub nazwiskiem. Otwórz tamten zapis albo podaj powód, dlaczego to ktoś inny.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t among the screening questions of the group %2. Choose one of its questions.</source>
        <translation>„%1” nie należy do pytań kwalifikacyjnych grupy %2. Wybierz jedno z jej pytań.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t among this group&apos;s screening questions. Choose one of them.</source>
        <translation>„%1” nie należy do pytań kwalifikacyjnych tej grupy. Wybierz jedno z nich.</translation>
    </message>
    <message>
        <source>This isn&apos;t one of the group&apos;s screening questions. Choose one of them.</source>
        <translation>To nie jest pytanie kwalifikacyjne tej grupy. Wybierz jedno z nich.</translation>
    </message>
    <message>
        <source>These screening questions aren&apos;t answered yet: %1. Answer them before you decide.</source>
        <translation>Te pytania kwalifikacyjne są jeszcze bez odpowiedzi: %1. Odpowiedz na nie, zanim zdecydujesz.</translation>
    </message>
    <message>
        <source>Some screening questions aren&apos;t answered yet. Answer them before you decide.</source>
        <translation>Niektóre pytania kwalifikacyjne są jeszcze bez odpowiedzi. Odpowiedz na nie, zanim zdecydujesz.</translation>
    </message>
    <message>
        <source>%1 is younger than the study&apos;s minimum age and can&apos;t take part. Check the recorded age if that is wrong.</source>
        <translation>%1 ma mniej lat niż najniższy wiek w badaniu i nie może wziąć udziału. Sprawdź zapisany wiek, jeśli to błąd.</translation>
    </message>
    <message>
        <source>This person is younger than the study&apos;s minimum age and can&apos;t take part. Check the recorded age if that is wrong.</source>
        <translation>Ta osoba ma mniej lat niż najniższy wiek w badaniu i nie może wziąć udziału. Sprawdź zapisany wiek, jeśli to błąd.</translation>
    </message>
    <message>
        <source>Statement %1 doesn&apos;t match the form %2. Use the form&apos;s own numbers, needs and permissions.</source>
        <translation>Oświadczenie %1 nie pasuje do formularza %2. Użyj numerów, wymogów i pozwoleń z formularza.</translation>
    </message>
    <message>
        <source>Statement %1 isn&apos;t part of this form, or is out of order. Number the statements from 1 as on the form.</source>
        <translation>Oświadczenie %1 nie należy do tego formularza albo jest w złej kolejności. Numeruj oświadczenia od 1, jak w formularzu.</translation>
    </message>
    <message>
        <source>A statement isn&apos;t part of this form. Number the statements as on the form.</source>
        <translation>Oświadczenie nie należy do tego formularza. Numeruj oświadczenia jak w formularzu.</translation>
    </message>
    <message>
        <source>What happened breaks a rule of the study (%1). Give the reason, and it is kept for the ethics report.</source>
        <translation>To, co się stało, łamie regułę badania (%1). Podaj powód; zostanie zachowany do sprawozdania etycznego.</translation>
    </message>
    <message>
        <source>What happened breaks a rule of the study. Give the reason, and it is kept for the ethics report.</source>
        <translation>To, co się stało, łamie regułę badania. Podaj powód; zostanie zachowany do sprawozdania etycznego.</translation>
    </message>
    <message>
        <source>There is no such participant. Check the code in the list of participants.</source>
        <translation>Nie ma takiego uczestnika. Sprawdź kod na liście uczestników.</translation>
    </message>
    <message>
        <source>There is no such interview. Book one first, or check the code.</source>
        <translation>Nie ma takiego wywiadu. Najpierw go umów albo sprawdź kod.</translation>
    </message>
    <message>
        <source>There is no such interpreter. Check the code in the list of interpreters.</source>
        <translation>Nie ma takiego tłumacza. Sprawdź kod na liście tłumaczy.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t asked or booked for this interview. Check the code, or ask them first.</source>
        <translation>%1 nie jest zapytany ani zamówiony do tego wywiadu. Sprawdź kod albo najpierw zapytaj.</translation>
    </message>
    <message>
        <source>No interpreter is asked or booked for this interview. Ask one first.</source>
        <translation>Do tego wywiadu nie zapytano ani nie zamówiono tłumacza. Najpierw zapytaj.</translation>
    </message>
    <message>
        <source>There is no such document. Look it up in the list of documents.</source>
        <translation>Nie ma takiego dokumentu. Poszukaj go na liście dokumentów.</translation>
    </message>
    <message>
        <source>There is no consent on record to correct. Record it as new.</source>
        <translation>Nie ma zapisanej zgody do poprawienia. Zapisz nową.</translation>
    </message>
    <message>
        <source>Nothing is recorded under %1. Check the code and try again.</source>
        <translation>Pod %1 nic nie zapisano. Sprawdź kod i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no such record. Check the code and try again.</source>
        <translation>Nie ma takiego zapisu. Sprawdź kod i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 was changed in another window meanwhile, and nothing of yours was written. Look at it as it is now and try again.</source>
        <translation>%1 zmieniono w międzyczasie w innym oknie i nic od Ciebie nie zapisano. Zobacz stan obecny i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile, and nothing of yours was written. Look at it as it is now and try again.</source>
        <translation>Zmieniono to w międzyczasie w innym oknie i nic od Ciebie nie zapisano. Zobacz stan obecny i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A value lies outside what a study file can hold, and nothing was written. Check what was changed and try again.</source>
        <translation>Wartość wykracza poza to, co mieści plik badania, i niczego nie zapisano. Sprawdź zmiany i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The answers already decide this, so nothing is left to decide by hand. Change the answers if they are wrong.</source>
        <translation>Odpowiedzi już to rozstrzygają, więc nie ma o czym decydować. Zmień odpowiedzi, jeśli są błędne.</translation>
    </message>
    <message>
        <source>The voucher of %1 is %W2 by now, and this step doesn&apos;t fit that. Choose another step.</source>
        <translation>Bon %1 ma teraz stan „%W2” i ten krok do niego nie pasuje. Wybierz inny krok.</translation>
    </message>
    <message>
        <source>The certificate of %1 is %W2 by now, and this step doesn&apos;t fit that. Choose another step.</source>
        <translation>Zaświadczenie %1 ma teraz stan „%W2” i ten krok do niego nie pasuje. Wybierz inny krok.</translation>
    </message>
    <message>
        <source>%1 is %W2 by now, and this step doesn&apos;t fit that. Choose another step.</source>
        <translation>%1 ma teraz stan „%W2” i ten krok do niego nie pasuje. Wybierz inny krok.</translation>
    </message>
    <message>
        <source>This step doesn&apos;t fit %1 as it stands. Choose another step.</source>
        <translation>Ten krok nie pasuje do obecnego stanu %1. Wybierz inny krok.</translation>
    </message>
    <message>
        <source>This step doesn&apos;t fit the record as it stands. Choose another step.</source>
        <translation>Ten krok nie pasuje do obecnego stanu zapisu. Wybierz inny krok.</translation>
    </message>
    <message>
        <source>A consent form needs at least one required statement. Add its statements before you bring it into use.</source>
        <translation>Formularz zgody wymaga co najmniej jednego wymaganego oświadczenia. Dodaj oświadczenia, zanim wprowadzisz go do użytku.</translation>
    </message>
    <message>
        <source>No interpreter is chosen. Choose one in the list, or add one.</source>
        <translation>Nie wybrano tłumacza. Wybierz z listy albo dodaj.</translation>
    </message>
    <message>
        <source>Choose what the interpreter answered.</source>
        <translation>Wybierz, co odpowiedział tłumacz.</translation>
    </message>
    <message>
        <source>A voucher needs its serial number. Type the number that stands on it.</source>
        <translation>Bon wymaga numeru seryjnego. Wpisz numer, który na nim widnieje.</translation>
    </message>
    <message>
        <source>It isn&apos;t said how consent was given. Choose a signed form, an e-signature or spoken consent.</source>
        <translation>Nie podano, jak wyrażono zgodę. Wybierz podpisany formularz, podpis elektroniczny albo zgodę ustną.</translation>
    </message>
    <message>
        <source>It isn&apos;t said who took the consent. Write their name; yours stands there by itself once the settings know it.</source>
        <translation>Nie podano, kto przyjął zgodę. Wpisz imię i nazwisko; Twoje pojawi się samo, gdy podasz je w ustawieniach.</translation>
    </message>
    <message>
        <source>It isn&apos;t said how they acknowledged it. Choose one.</source>
        <translation>Nie podano sposobu potwierdzenia odbioru. Wybierz jeden.</translation>
    </message>
    <message>
        <source>This needs a reason. Write in a few words why.</source>
        <translation>To wymaga powodu. Napisz w kilku słowach dlaczego.</translation>
    </message>
    <message>
        <source>It isn&apos;t said when the interview begins. Type a day and a time, such as &quot;thu 6pm&quot;.</source>
        <translation>Nie podano, kiedy zaczyna się wywiad. Wpisz dzień i godzinę, na przykład &quot;thu 6pm&quot;.</translation>
    </message>
    <message>
        <source>It isn&apos;t said who is to be interviewed. Choose somebody, or type their code.</source>
        <translation>Nie podano, z kim ma być wywiad. Wybierz osobę albo wpisz jej kod.</translation>
    </message>
    <message>
        <source>Closing needs a reason. Write in a few words why.</source>
        <translation>Zamknięcie wymaga powodu. Napisz w kilku słowach dlaczego.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one.</source>
        <translation>Hasło jest puste. Wpisz je.</translation>
    </message>
    <message>
        <source>This information sheet is empty. Add its text or its file before you bring it into use.</source>
        <translation>Ten arkusz informacyjny jest pusty. Dodaj tekst lub plik, zanim wprowadzisz go do użytku.</translation>
    </message>
    <message>
        <source>Nothing is filled in for %F1. Fill it in.</source>
        <translation>Nie wypełniono: %F1. Uzupełnij to.</translation>
    </message>
    <message>
        <source>Something that is needed isn&apos;t filled in. Fill it in.</source>
        <translation>Nie wypełniono czegoś potrzebnego. Uzupełnij to.</translation>
    </message>
    <message>
        <source>The text for %F1 is longer than %2 characters. Shorten it.</source>
        <translation>Tekst (%F1) ma ponad %2 znaków. Skróć go.</translation>
    </message>
    <message>
        <source>The text for %F1 is too long. Shorten it.</source>
        <translation>Tekst (%F1) jest za długi. Skróć go.</translation>
    </message>
    <message>
        <source>A text is too long. Shorten it.</source>
        <translation>Tekst jest za długi. Skróć go.</translation>
    </message>
    <message>
        <source>The text for %F1 holds a sign that can&apos;t be kept (%*). Type the text anew instead of pasting it.</source>
        <translation>Tekst (%F1) zawiera znak, którego nie można zachować (%*). Wpisz tekst od nowa, zamiast go wklejać.</translation>
    </message>
    <message>
        <source>The text for %F1 holds an invisible sign that can&apos;t be kept. Type the text anew instead of pasting it.</source>
        <translation>Tekst (%F1) zawiera niewidoczny znak, którego nie można zachować. Wpisz tekst od nowa, zamiast go wklejać.</translation>
    </message>
    <message>
        <source>A text holds an invisible sign that can&apos;t be kept. Type it anew instead of pasting it.</source>
        <translation>Tekst zawiera niewidoczny znak, którego nie można zachować. Wpisz go od nowa, zamiast wklejać.</translation>
    </message>
    <message>
        <source>This time zone isn&apos;t known. Use a name such as Europe/London.</source>
        <translation>Ta strefa czasowa nie jest znana. Użyj nazwy takiej jak Europe/London.</translation>
    </message>
    <message>
        <source>The safe hours can&apos;t be read. Write them like this: mon-fri 09:00-17:00.</source>
        <translation>Bezpiecznych godzin nie da się odczytać. Napisz je tak: mon-fri 09:00-17:00.</translation>
    </message>
    <message>
        <source>A group&apos;s prefix is one to four capital letters, different for every group, and not I, which is for interpreters. Choose another one.</source>
        <translation>Przedrostek grupy to od jednej do czterech wielkich liter, inny dla każdej grupy i nie I, które jest dla tłumaczy. Wybierz inny.</translation>
    </message>
    <message>
        <source>There is no such group, or two groups share one key. Choose one of the study&apos;s groups.</source>
        <translation>Nie ma takiej grupy albo dwie grupy mają ten sam klucz. Wybierz jedną z grup badania.</translation>
    </message>
    <message>
        <source>Colloquy doesn&apos;t know what &quot;%F1&quot; should mean here. Choose one of the words that are offered.</source>
        <translation>Colloquy nie wie, co tu znaczy „%F1”. Wybierz jedno z podanych słów.</translation>
    </message>
    <message>
        <source>Colloquy doesn&apos;t know one of these words. Choose one of those that are offered.</source>
        <translation>Colloquy nie zna jednego z tych słów. Wybierz jedno z podanych.</translation>
    </message>
    <message>
        <source>For %F1 the smaller number comes first. Write it like 10-30.</source>
        <translation>%F1: mniejsza liczba jest pierwsza. Napisz na przykład 10-30.</translation>
    </message>
    <message>
        <source>The number for %F1 must lie between %2 and %3. Change it.</source>
        <translation>Liczba (%F1) musi być między %2 a %3. Zmień ją.</translation>
    </message>
    <message>
        <source>The number for %F1 is too small or too large. Change it.</source>
        <translation>Liczba (%F1) jest za mała lub za duża. Zmień ją.</translation>
    </message>
    <message>
        <source>A number is too small or too large. Change it.</source>
        <translation>Liczba jest za mała lub za duża. Zmień ją.</translation>
    </message>
    <message>
        <source>The day of the confidentiality agreement is missing. Write it like 2026-12-01, or choose that there is none yet.</source>
        <translation>Brakuje dnia umowy o poufności. Napisz go na przykład 2026-12-01 albo wybierz, że umowy jeszcze nie ma.</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first one. Change one of the two dates.</source>
        <translation>Ostatni dzień, %1, jest przed pierwszym. Zmień jedną z dat.</translation>
    </message>
    <message>
        <source>You can&apos;t have left before you arrived. Check the time.</source>
        <translation>Wyjście nie może być przed przybyciem. Sprawdź godzinę.</translation>
    </message>
    <message>
        <source>The interview would have ended before it began. Check both times.</source>
        <translation>Wywiad skończyłby się przed początkiem. Sprawdź obie godziny.</translation>
    </message>
    <message>
        <source>Calling back would come before the contact itself. Choose a later day or time, or leave it empty.</source>
        <translation>Oddzwonienie wypadłoby przed samym kontaktem. Wybierz późniejszy dzień lub godzinę albo zostaw puste.</translation>
    </message>
    <message>
        <source>The day for ringing them lies before the interview itself. Choose that day or a later one, or leave it empty.</source>
        <translation>Dzień telefonu jest przed samym wywiadem. Wybierz ten dzień lub późniejszy albo zostaw puste.</translation>
    </message>
    <message>
        <source>The day on which recruitment opens can&apos;t be read. Write it like 2026-12-01, or leave it empty.</source>
        <translation>Dnia rozpoczęcia rekrutacji nie da się odczytać. Napisz go na przykład 2026-12-01 albo zostaw puste.</translation>
    </message>
    <message>
        <source>The day of the approval is missing or can&apos;t be read. Write it like 2026-12-01.</source>
        <translation>Dnia zatwierdzenia brakuje albo nie da się go odczytać. Napisz go na przykład 2026-12-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be read as a date or time. Write dates like 2026-12-01 and times like 10:00.</source>
        <translation>„%1” nie da się odczytać jako daty lub godziny. Pisz daty jak 2026-12-01, a godziny jak 10:00.</translation>
    </message>
    <message>
        <source>A date or time can&apos;t be read. Write dates like 2026-12-01 and times like 10:00.</source>
        <translation>Daty lub godziny nie da się odczytać. Pisz daty jak 2026-12-01, a godziny jak 10:00.</translation>
    </message>
    <message>
        <source>The language for %F1 isn&apos;t known. Choose one from the list, or type its tag, such as ur or pa-Guru.</source>
        <translation>Język (%F1) nie jest znany. Wybierz go z listy albo wpisz jego znacznik, na przykład ur lub pa-Guru.</translation>
    </message>
    <message>
        <source>This language isn&apos;t known. Choose one from the list, or type its tag, such as ur or pa-Guru.</source>
        <translation>Ten język nie jest znany. Wybierz go z listy albo wpisz jego znacznik, na przykład ur lub pa-Guru.</translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. Check it for slips, such as a missing @ or a blank.</source>
        <translation>To nie jest adres e-mail. Sprawdź, czy nie brakuje @ i czy nie ma spacji.</translation>
    </message>
    <message>
        <source>This isn&apos;t a phone number. Use digits, blanks and a leading +.</source>
        <translation>To nie jest numer telefonu. Użyj cyfr, spacji i + na początku.</translation>
    </message>
    <message>
        <source>The contact for %F1 can&apos;t be right. Check it for slips.</source>
        <translation>Kontakt (%F1) nie może być poprawny. Sprawdź, czy nie ma pomyłki.</translation>
    </message>
    <message>
        <source>A contact can&apos;t be right. Check it for slips.</source>
        <translation>Kontakt nie może być poprawny. Sprawdź, czy nie ma pomyłki.</translation>
    </message>
    <message>
        <source>The passphrase or recovery key isn&apos;t right, or the file was altered. Check capital letters and the keyboard layout and try again.</source>
        <translation>Hasło lub klucz odzyskiwania są błędne albo plik zmieniono. Sprawdź wielkie litery i układ klawiatury i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The study is locked. Unlock it with your passphrase and try again.</source>
        <translation>Badanie jest zablokowane. Odblokuj je hasłem i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Recruitment would open on %1, after the study&apos;s last day, %2. Change one of the two dates.</source>
        <translation>Rekrutacja zaczęłaby się %1, po ostatnim dniu badania, %2. Zmień jedną z dat.</translation>
    </message>
    <message>
        <source>The study needs a last day, and recruitment must open before it. Check the two dates.</source>
        <translation>Badanie wymaga ostatniego dnia, a rekrutacja musi zacząć się przed nim. Sprawdź obie daty.</translation>
    </message>
    <message>
        <source>This file isn&apos;t a Colloquy study. Choose another file.</source>
        <translation>Ten plik to nie badanie Colloquy. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>This study was last written by a newer Colloquy (format %2; this one knows up to %3). Install the newer version to open it.</source>
        <translation>To badanie zapisała nowsza wersja Colloquy (format %2; ta zna do %3). Zainstaluj nowszą wersję, aby je otworzyć.</translation>
    </message>
    <message>
        <source>This study was last written by a newer Colloquy. Install the newer version to open it.</source>
        <translation>To badanie zapisała nowsza wersja Colloquy. Zainstaluj nowszą wersję, aby je otworzyć.</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it as it is and restore a backup beside it.</source>
        <translation>Plik jest uszkodzony. Zostaw go i przywróć obok niego kopię zapasową.</translation>
    </message>
    <message>
        <source>There is already a file where the recovery key should go. Choose another name for it.</source>
        <translation>Tam, gdzie ma trafić klucz odzyskiwania, jest już plik. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>There is already a file of that name. Choose another name.</source>
        <translation>Plik o tej nazwie już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The file that should hold the passphrase isn&apos;t there. Check its name and folder.</source>
        <translation>Nie ma pliku, który miał zawierać hasło. Sprawdź nazwę i folder.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>Nie ma takiego pliku. Sprawdź nazwę i folder.</translation>
    </message>
    <message>
        <source>The file that holds the passphrase can&apos;t be read. Check that you may open it.</source>
        <translation>Pliku z hasłem nie da się odczytać. Sprawdź, czy wolno Ci go otworzyć.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that you may open it.</source>
        <translation>Pliku nie da się odczytać. Sprawdź, czy wolno Ci go otworzyć.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written to its end. Check where it goes, and try again.</source>
        <translation>Odpowiedzi nie da się zapisać do końca. Sprawdź, dokąd trafia, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Check that you may write in that folder, or choose another one.</source>
        <translation>Pliku nie da się zapisać. Sprawdź, czy wolno Ci pisać w tym folderze, albo wybierz inny.</translation>
    </message>
    <message>
        <source>The disk is full, and nothing was written. Free some space and try again.</source>
        <translation>Dysk jest pełny i niczego nie zapisano. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Others on this computer may open the study&apos;s file. Let only yourself read and write it.</source>
        <translation>Inni na tym komputerze mogą otworzyć plik badania. Pozwól go czytać i zapisywać tylko sobie.</translation>
    </message>
    <message>
        <source>The file is in use by another program, and nothing was written. Close that program or wait a moment and try again.</source>
        <translation>Plik jest używany przez inny program i niczego nie zapisano. Zamknij tamten program albo poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Row %1 (line %2 of the file) can&apos;t be taken over as it is. Mend it in the file and import again.</source>
        <translation>Wiersza %1 (linia %2 pliku) nie można przejąć w tej postaci. Popraw go w pliku i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>Row %1 can&apos;t be taken over as it is. Mend it in the file and import again.</source>
        <translation>Wiersza %1 nie można przejąć w tej postaci. Popraw go w pliku i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>A row can&apos;t be taken over as it is. Mend it in the file and import again.</source>
        <translation>Wiersza nie można przejąć w tej postaci. Popraw go w pliku i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>Nothing is written in this file, not even a first line that names the columns. Open the table where it was made, save it anew as CSV and import that file.</source>
        <translation>W pliku nic nie ma, nawet pierwszego wiersza z nazwami kolumn. Otwórz tabelę tam, gdzie powstała, zapisz ją ponownie jako CSV i zaimportuj ten plik.</translation>
    </message>
    <message>
        <source>No column here is one that Colloquy knows. Let the first line name them, such as name and email, or say what they hold.</source>
        <translation>Żadna kolumna nie jest znana Colloquy. Nazwij je w pierwszym wierszu, na przykład name i email, albo powiedz, co zawierają.</translation>
    </message>
    <message>
        <source>Nothing says what the column &quot;%1&quot; holds. Choose a field for it, or leave it out.</source>
        <translation>Nie wiadomo, co zawiera kolumna „%1”. Wybierz dla niej pole albo ją pomiń.</translation>
    </message>
    <message>
        <source>A column can&apos;t be matched. Choose a field for it, or leave it out.</source>
        <translation>Kolumny nie da się dopasować. Wybierz dla niej pole albo ją pomiń.</translation>
    </message>
    <message>
        <source>Row %1, which starts in line %2, has a quotation mark that isn&apos;t closed, or text after a closing one. Mend it in the file and import again.</source>
        <translation>Wiersz %1, zaczynający się w linii %2, ma niezamknięty cudzysłów albo tekst po zamykającym. Popraw go w pliku i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>A row has a quotation mark that isn&apos;t closed. Mend it in the file and import again.</source>
        <translation>Wiersz ma niezamknięty cudzysłów. Popraw go w pliku i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>Row %1, which starts in line %2, holds signs that can&apos;t be read. Save the file as UTF-8 and import again.</source>
        <translation>Wiersz %1, zaczynający się w linii %2, zawiera nieczytelne znaki. Zapisz plik jako UTF-8 i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>A row holds signs that can&apos;t be read. Save the file as UTF-8 and import again.</source>
        <translation>Wiersz zawiera nieczytelne znaki. Zapisz plik jako UTF-8 i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>Row %1, which starts in line %2, is longer than any person&apos;s row. Check that the file is a table, and import again.</source>
        <translation>Wiersz %1, zaczynający się w linii %2, jest dłuższy niż dane jednej osoby. Sprawdź, czy plik jest tabelą, i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>A row is too long to be a person&apos;s. Check that the file is a table, and import again.</source>
        <translation>Wiersz jest za długi jak na jedną osobę. Sprawdź, czy plik jest tabelą, i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo here.</source>
        <translation>Nie ma tu nic do cofnięcia ani ponowienia.</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>Anulowano. Wszystko jest jak przedtem.</translation>
    </message>
    <message>
        <source>The audit trail is broken at entry %1: it was changed outside Colloquy. Keep the file and compare it with a backup.</source>
        <translation>Dziennik zmian jest przerwany przy wpisie %1: zmieniono go poza Colloquy. Zachowaj plik i porównaj go z kopią zapasową.</translation>
    </message>
    <message>
        <source>The audit trail is broken: it was changed outside Colloquy. Keep the file and compare it with a backup.</source>
        <translation>Dziennik zmian jest przerwany: zmieniono go poza Colloquy. Zachowaj plik i porównaj go z kopią zapasową.</translation>
    </message>
    <message>
        <source>The record %1 isn&apos;t as the audit trail left it: it was changed outside Colloquy. Compare it with a backup.</source>
        <translation>Zapis %1 nie jest taki, jakim zostawił go dziennik zmian: zmieniono go poza Colloquy. Porównaj go z kopią zapasową.</translation>
    </message>
    <message>
        <source>A record isn&apos;t as the audit trail left it: it was changed outside Colloquy. Compare it with a backup.</source>
        <translation>Zapis nie jest taki, jakim zostawił go dziennik zmian: zmieniono go poza Colloquy. Porównaj go z kopią zapasową.</translation>
    </message>
    <message>
        <source>The audit trail is shorter than Colloquy last saw it: entries were cut off. Keep the file and compare it with a backup.</source>
        <translation>Dziennik zmian jest krótszy, niż Colloquy ostatnio widziało: odcięto wpisy. Zachowaj plik i porównaj go z kopią zapasową.</translation>
    </message>
    <message>
        <source>A sealed part (%1) is damaged and can&apos;t be opened. Keep the file and restore a backup beside it.</source>
        <translation>Zaszyfrowana część (%1) jest uszkodzona i nie da się jej otworzyć. Zachowaj plik i przywróć obok niego kopię zapasową.</translation>
    </message>
    <message>
        <source>A sealed part is damaged and can&apos;t be opened. Keep the file and restore a backup beside it.</source>
        <translation>Zaszyfrowana część jest uszkodzona i nie da się jej otworzyć. Zachowaj plik i przywróć obok niego kopię zapasową.</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory free to check the passphrase. Close other programs and try again.</source>
        <translation>Za mało wolnej pamięci, aby sprawdzić hasło. Zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The study has fewer than two ways to its key. Add a passphrase before one gets lost.</source>
        <translation>Do klucza badania prowadzą mniej niż dwie drogi. Dodaj hasło, zanim któraś przepadnie.</translation>
    </message>
    <message>
        <source>The last passphrase can&apos;t be removed. Add another one first.</source>
        <translation>Ostatniego hasła nie można usunąć. Najpierw dodaj inne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be read as a time. Write it like &quot;thu 6pm&quot;, &quot;tom 14&quot; or &quot;24/11 10:15&quot;.</source>
        <translation>„%1” nie da się odczytać jako terminu. Napisz na przykład &quot;thu 6pm&quot;, &quot;tom 14&quot; lub &quot;24/11 10:15&quot;.</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a time. Write it like &quot;thu 6pm&quot;, &quot;tom 14&quot; or &quot;24/11 10:15&quot;.</source>
        <translation>Tego nie da się odczytać jako terminu. Napisz na przykład &quot;thu 6pm&quot;, &quot;tom 14&quot; lub &quot;24/11 10:15&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean more than one time: %*. Choose the one that is meant.</source>
        <translation>„%1” może oznaczać kilka terminów: %*. Wybierz właściwy.</translation>
    </message>
    <message>
        <source>This could mean more than one time: %*. Choose the one that is meant.</source>
        <translation>To może oznaczać kilka terminów: %*. Wybierz właściwy.</translation>
    </message>
    <message>
        <source>This could mean more than one time. Choose the one that is meant.</source>
        <translation>To może oznaczać kilka terminów. Wybierz właściwy.</translation>
    </message>
    <message>
        <source>Line %2 isn&apos;t what a calendar file holds. Export the calendar as an iCalendar file (.ics) and try again; nothing was imported.</source>
        <translation>Wiersz %2 nie pasuje do pliku kalendarza. Wyeksportuj kalendarz jako plik iCalendar (.ics) i spróbuj ponownie; niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>This isn&apos;t a calendar file that can be read. Export the calendar as an iCalendar file (.ics) and try again; nothing was imported.</source>
        <translation>Tego pliku kalendarza nie da się odczytać. Wyeksportuj kalendarz jako plik iCalendar (.ics) i spróbuj ponownie; niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>The calendar file is larger than can be taken in. Export fewer years or a single calendar and try again; nothing was imported.</source>
        <translation>Plik kalendarza jest za duży. Wyeksportuj mniej lat lub jeden kalendarz i spróbuj ponownie; niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>The calendar holds more times than can be taken in. Ask for fewer days, or export a single calendar, and try again; nothing was imported.</source>
        <translation>Kalendarz zawiera za dużo terminów. Poproś o mniej dni albo wyeksportuj jeden kalendarz i spróbuj ponownie; niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>The calendar holds more than can be taken in. Export fewer years or a single calendar and try again; nothing was imported.</source>
        <translation>Kalendarz zawiera za dużo. Wyeksportuj mniej lat lub jeden kalendarz i spróbuj ponownie; niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>Entries that can&apos;t be read and would be left out: %2; the first begins in line %3 of the file. Look at them in the calendar they come from, or give a reason to import the others.</source>
        <translation>Wpisy, których nie da się odczytać i które zostałyby pominięte: %2; pierwszy zaczyna się w wierszu %3 pliku. Obejrzyj je w kalendarzu źródłowym albo podaj powód, aby zaimportować pozostałe.</translation>
    </message>
    <message>
        <source>Some entries can&apos;t be read and would be left out. Look at them in the calendar they come from, or give a reason to import the others.</source>
        <translation>Niektórych wpisów nie da się odczytać i zostałyby pominięte. Obejrzyj je w kalendarzu źródłowym albo podaj powód, aby zaimportować pozostałe.</translation>
    </message>
    <message>
        <source>The time zone &quot;%2&quot; isn&apos;t known; its entries are taken as times in the study&apos;s zone. Check a few of them, and give a reason to go on.</source>
        <translation>Strefa czasowa „%2” nie jest znana; jej wpisy przyjęto w strefie badania. Sprawdź kilka z nich i podaj powód, aby kontynuować.</translation>
    </message>
    <message>
        <source>Some entries are in a time zone that isn&apos;t known; they are taken as times in the study&apos;s zone. Check a few of them, and give a reason to go on.</source>
        <translation>Niektóre wpisy są w nieznanej strefie czasowej; przyjęto je w strefie badania. Sprawdź kilka z nich i podaj powód, aby kontynuować.</translation>
    </message>
    <message>
        <source>No time between these dates fits %1 at all. Look at longer dates, or ask for more times.</source>
        <translation>Żaden termin między tymi datami nie pasuje %1. Weź dłuższy okres albo poproś o więcej terminów.</translation>
    </message>
    <message>
        <source>No time between these dates fits at all. Look at longer dates, or ask for more times.</source>
        <translation>Żaden termin między tymi datami nie pasuje. Weź dłuższy okres albo poproś o więcej terminów.</translation>
    </message>
    <message>
        <source>The group of %1 has as many interviews as its target asks for. Raise the target, or plan without targets.</source>
        <translation>Grupa %1 ma już tyle wywiadów, ile wynosi cel. Podnieś cel albo planuj bez celów.</translation>
    </message>
    <message>
        <source>Every time that fits %1 is needed for somebody else. Look at longer dates, or ask for more times.</source>
        <translation>Każdy termin pasujący %1 jest potrzebny dla kogoś innego. Weź dłuższy okres albo poproś o więcej terminów.</translation>
    </message>
    <message>
        <source>Every time that fits is needed for somebody else. Look at longer dates, or ask for more times.</source>
        <translation>Każdy pasujący termin jest potrzebny dla kogoś innego. Weź dłuższy okres albo poproś o więcej terminów.</translation>
    </message>
    <message>
        <source>There is too much to weigh at once. Plan fewer weeks at a time.</source>
        <translation>To za dużo do rozważenia naraz. Planuj mniej tygodni.</translation>
    </message>
    <message>
        <source>This can&apos;t be done as things stand.</source>
        <translation>W obecnym stanie nie można tego zrobić.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Nie ma takiego zapisu.</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile. Try again.</source>
        <translation>Zmieniono to w międzyczasie w innym oknie. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The study is locked. Unlock it and try again.</source>
        <translation>Badanie jest zablokowane. Odblokuj je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Something in the file is damaged. Restore a backup beside it.</source>
        <translation>Coś w pliku jest uszkodzone. Przywróć obok niego kopię zapasową.</translation>
    </message>
    <message>
        <source>The file or the disk doesn&apos;t work as it should. Nothing was written.</source>
        <translation>Plik lub dysk nie działa, jak powinien. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>This can&apos;t be read. Check how it is written.</source>
        <translation>Tego nie da się odczytać. Sprawdź zapis.</translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translation>dni wolne</translation>
    </message>
    <message>
        <source>busy calendar</source>
        <translation>kalendarz zajętości</translation>
    </message>
    <message>
        <source>closed as</source>
        <translation>sposób zamknięcia</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>zamknięto</translation>
    </message>
    <message>
        <source>consent record</source>
        <translation>zapis zgody</translation>
    </message>
    <message>
        <source>contact attempt</source>
        <translation>próba kontaktu</translation>
    </message>
    <message>
        <source>enquired at</source>
        <translation>zgłoszenie</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>imię</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>przekazane informacje</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tłumacz</translation>
    </message>
    <message>
        <source>interpreter booking</source>
        <translation>zamówienie tłumacza</translation>
    </message>
    <message>
        <source>interpreter gender</source>
        <translation>płeć tłumacza</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>wywiad</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>formy spotkania</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>bez kontaktu</translation>
    </message>
    <message>
        <source>override</source>
        <translation>powód kontynuacji</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>uczestnik</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>kwalifikacja</translation>
    </message>
    <message>
        <source>sealed notes</source>
        <translation>zaszyfrowane notatki</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stan</translation>
    </message>
    <message>
        <source>study</source>
        <translation>badanie</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>nazwisko</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>wycofanie</translation>
    </message>
    <message>
        <source>The study was closed on %2. Open it again, at the end of the study, to go on.</source>
        <translation>Badanie zamknięto %2. Aby kontynuować, otwórz je ponownie na stronie końca badania.</translation>
    </message>
    <message>
        <source>The study is closed. Open it again, at the end of the study, to go on.</source>
        <translation>Badanie jest zamknięte. Aby kontynuować, otwórz je ponownie na stronie końca badania.</translation>
    </message>
    <message>
        <source>The link list is kept while the study is open. Close the study first.</source>
        <translation>Listę powiązań przechowuje się, dopóki badanie jest otwarte. Najpierw zamknij badanie.</translation>
    </message>
    <message>
        <source>The link list is kept until everybody who asked for the summary of findings has it; still without: %2. Send it, and record that.</source>
        <translation>Listę powiązań przechowuje się, aż każdy, kto prosił o podsumowanie wyników, je otrzyma; jeszcze bez niego: %2. Wyślij je i zapisz to.</translation>
    </message>
    <message>
        <source>The link list is kept until all evidence of consent is kept elsewhere. Export it, look at it, and confirm that.</source>
        <translation>Listę powiązań przechowuje się, aż wszystkie dowody zgody będą przechowywane gdzie indziej. Wyeksportuj je, obejrzyj i potwierdź to.</translation>
    </message>
    <message>
        <source>The link list is kept, for what was typed isn&apos;t the study&apos;s short name. Type that to confirm.</source>
        <translation>Lista powiązań zostaje, bo wpisany tekst nie jest krótką nazwą badania. Wpisz ją, aby potwierdzić.</translation>
    </message>
    <message>
        <source>Dialects are sealed, so those of interpreter %1 and %2 weren&apos;t compared. Unlock the study to have them compared.</source>
        <translation>Dialekty są zaszyfrowane, więc ich nie porównano (tłumacz %1 i %2). Odblokuj badanie, aby je porównać.</translation>
    </message>
    <message>
        <source>Dialects are sealed and weren&apos;t compared. Unlock the study to have them compared.</source>
        <translation>Dialekty są zaszyfrowane i nie zostały porównane. Odblokuj badanie, aby je porównać.</translation>
    </message>
    <message>
        <source>Interpreter %1 charges £%4 (%2 % of the fee) for calling off this late. Give the reason to go on.</source>
        <translation>Tłumacz %1 pobiera £%4 (%2 % honorarium) za tak późne odwołanie. Podaj powód, aby kontynuować.</translation>
    </message>
    <message>
        <source>%1 refuses to be filmed. Meet face to face without a camera, or give a reason.</source>
        <translation>%1 nie zgadza się na filmowanie. Spotkajcie się osobiście bez kamery albo podaj powód.</translation>
    </message>
    <message>
        <source>Somebody who signs refuses to be filmed. Meet face to face without a camera, or give a reason.</source>
        <translation>Ktoś, kto miga, nie zgadza się na filmowanie. Spotkajcie się osobiście bez kamery albo podaj powód.</translation>
    </message>
    <message>
        <source>Interpreter %1 doesn&apos;t work in this mode (%W2). Choose another interpreter or mode, or give a reason.</source>
        <translation>Tłumacz %1 nie pracuje w tej formie (%W2). Wybierz innego tłumacza lub formę albo podaj powód.</translation>
    </message>
    <message>
        <source>%1&apos;s interview isn&apos;t face to face, so there is no place to check out of.</source>
        <translation>Wywiad %1 nie odbywa się osobiście, więc nie ma miejsca, z którego można się wymeldować.</translation>
    </message>
    <message>
        <source>You have checked in for %1 already. If the time is wrong, undo that, or correct it.</source>
        <translation>Zameldowanie u %1 jest już zapisane. Jeśli godzina się nie zgadza, cofnij to albo ją popraw.</translation>
    </message>
    <message>
        <source>You have checked out from %1 already. If the time is wrong, undo that, or correct it.</source>
        <translation>Wymeldowanie od %1 jest już zapisane. Jeśli godzina się nie zgadza, cofnij to albo ją popraw.</translation>
    </message>
    <message>
        <source>You haven&apos;t checked in for %1, so there is no time to correct. Check in first.</source>
        <translation>Nie ma zameldowania u %1, więc nie ma godziny do poprawienia. Najpierw się zamelduj.</translation>
    </message>
    <message>
        <source>You haven&apos;t checked out from %1, so there is no time to correct. Check out first.</source>
        <translation>Nie ma wymeldowania od %1, więc nie ma godziny do poprawienia. Najpierw się wymelduj.</translation>
    </message>
    <message>
        <source>%2 is on a bank holiday, which you keep free. Choose another day, or give a reason.</source>
        <translation>%2 to dzień wolny, w którym nic nie planujesz. Wybierz inny dzień albo podaj powód.</translation>
    </message>
    <message>
        <source>Tick what a withdrawal asks for</source>
        <translation>Odhaczenie tego, czego wymaga wycofanie</translation>
    </message>
    <message>
        <source>Record decision on a withdrawal</source>
        <translation>Zapis decyzji w sprawie wycofania</translation>
    </message>
    <message>
        <source>Record incident</source>
        <translation>Zapis zdarzenia</translation>
    </message>
    <message>
        <source>Change incident</source>
        <translation>Zmiana zdarzenia</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Zamknięcie zdarzenia</translation>
    </message>
    <message>
        <source>Open incident again</source>
        <translation>Ponowne otwarcie zdarzenia</translation>
    </message>
    <message>
        <source>Record summary sent</source>
        <translation>Zapis wysłania podsumowania</translation>
    </message>
    <message>
        <source>Close study</source>
        <translation>Zamknięcie badania</translation>
    </message>
    <message>
        <source>Open study again</source>
        <translation>Ponowne otwarcie badania</translation>
    </message>
    <message>
        <source>Confirm that evidence of consent is kept</source>
        <translation>Potwierdzenie, że dowody zgody są przechowywane</translation>
    </message>
    <message>
        <source>Destroy the link list</source>
        <translation>Zniszczenie listy powiązań</translation>
    </message>
    <message>
        <source>Judge new version</source>
        <translation>Ocena nowej wersji</translation>
    </message>
    <message>
        <source>Attach signed form</source>
        <translation>Załączenie podpisanego formularza</translation>
    </message>
    <message>
        <source>Record progress of translation</source>
        <translation>Zapis postępu tłumaczenia</translation>
    </message>
    <message>
        <source>Approve document</source>
        <translation>Zatwierdzenie dokumentu</translation>
    </message>
    <message>
        <source>Record that the interpreter came</source>
        <translation>Zapis obecności tłumacza</translation>
    </message>
    <message>
        <source>Name the interpreter</source>
        <translation>Podanie nazwiska tłumacza</translation>
    </message>
    <message>
        <source>Record that no interpreter came</source>
        <translation>Zapis nieobecności tłumacza</translation>
    </message>
    <message>
        <source>Arrange interpreted call</source>
        <translation>Umówienie rozmowy przez tłumacza</translation>
    </message>
    <message>
        <source>Change interpreter&apos;s booking</source>
        <translation>Zmiana zamówienia tłumacza</translation>
    </message>
    <message>
        <source>Mark message to interpreter as written</source>
        <translation>Oznaczenie wiadomości do tłumacza jako napisanej</translation>
    </message>
    <message>
        <source>Draft message to interpreter</source>
        <translation>Napisanie wiadomości do tłumacza</translation>
    </message>
    <message>
        <source>Export day sheet</source>
        <translation>Eksport karty dnia</translation>
    </message>
    <message>
        <source>Export consent record</source>
        <translation>Eksport dokumentu zgody</translation>
    </message>
    <message>
        <source>Export all consent records</source>
        <translation>Eksport wszystkich dokumentów zgody</translation>
    </message>
    <message>
        <source>Export mailing list</source>
        <translation>Eksport listy wysyłkowej</translation>
    </message>
    <message>
        <source>Export signed form</source>
        <translation>Eksport podpisanego formularza</translation>
    </message>
    <message>
        <source>Tick for the withdrawal of %1</source>
        <translation>Odhaczenie przy wycofaniu %1</translation>
    </message>
    <message>
        <source>Decision on the withdrawal of %1</source>
        <translation>Decyzja w sprawie wycofania %1</translation>
    </message>
    <message>
        <source>Record incident of %1</source>
        <translation>Zapis zdarzenia %1</translation>
    </message>
    <message>
        <source>Change incident of %1</source>
        <translation>Zmiana zdarzenia %1</translation>
    </message>
    <message>
        <source>Close incident of %1</source>
        <translation>Zamknięcie zdarzenia %1</translation>
    </message>
    <message>
        <source>Open incident of %1 again</source>
        <translation>Ponowne otwarcie zdarzenia %1</translation>
    </message>
    <message>
        <source>Summary sent to %1</source>
        <translation>Podsumowanie wysłane do %1</translation>
    </message>
    <message>
        <source>Judge new version for %1</source>
        <translation>Ocena nowej wersji dla %1</translation>
    </message>
    <message>
        <source>Attach signed form of %1</source>
        <translation>Załączenie podpisanego formularza %1</translation>
    </message>
    <message>
        <source>Coming of interpreter to %1</source>
        <translation>Obecność tłumacza u %1</translation>
    </message>
    <message>
        <source>Name interpreter for %1</source>
        <translation>Podanie nazwiska tłumacza dla %1</translation>
    </message>
    <message>
        <source>Absence of interpreter for %1</source>
        <translation>Nieobecność tłumacza u %1</translation>
    </message>
    <message>
        <source>Arrange call with %1</source>
        <translation>Umówienie rozmowy z %1</translation>
    </message>
    <message>
        <source>Change interpreter&apos;s booking for %1</source>
        <translation>Zmiana zamówienia tłumacza dla %1</translation>
    </message>
    <message>
        <source>Message to interpreter for %1</source>
        <translation>Wiadomość do tłumacza dla %1</translation>
    </message>
    <message>
        <source>days that people who never joined are kept</source>
        <translation>dni przechowywania osób bez udziału</translation>
    </message>
    <message>
        <source>days that contacts are kept</source>
        <translation>dni przechowywania kontaktów</translation>
    </message>
    <message>
        <source>days that evidence of consent is kept</source>
        <translation>dni przechowywania dowodów zgody</translation>
    </message>
    <message>
        <source>days that the link list is kept</source>
        <translation>dni przechowywania listy powiązań</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>co zrobiono</translation>
    </message>
    <message>
        <source>who was told</source>
        <translation>kogo powiadomiono</translation>
    </message>
    <message>
        <source>what an hour costs (pence)</source>
        <translation>koszt godziny (pensy)</translation>
    </message>
    <message>
        <source>what it cost (pence)</source>
        <translation>koszt (pensy)</translation>
    </message>
    <message>
        <source>what is charged at least (minutes)</source>
        <translation>ile nalicza się co najmniej (minuty)</translation>
    </message>
    <message>
        <source>the agency&apos;s reference</source>
        <translation>sygnatura agencji</translation>
    </message>
    <message>
        <source>%1 reads no written language, so what is sent in writing informs nobody. Have the sheet read aloud, or give it as a recording.</source>
        <translation>%1 nie czyta w żadnym języku, więc to, co wysłano na piśmie, nikogo nie informuje. Zadbaj o odczytanie arkusza na głos albo przekaż go jako nagranie.</translation>
    </message>
    <message>
        <source>The original %1 isn&apos;t approved yet. Approve it first, and its translation after it.</source>
        <translation>Oryginału %1 jeszcze nie zatwierdzono. Zatwierdź najpierw oryginał, a potem jego tłumaczenie.</translation>
    </message>
    <message>
        <source>The original %1 isn&apos;t in use yet. Bring it into use first, and its translation after it.</source>
        <translation>Oryginału %1 nie ma jeszcze w użyciu. Wprowadź do użytku najpierw oryginał, a potem jego tłumaczenie.</translation>
    </message>
    <message>
        <source>No interview is booked on that day. Choose another day, or book one first.</source>
        <translation>Na ten dzień nie umówiono żadnego wywiadu. Wybierz inny dzień albo najpierw umów wywiad.</translation>
    </message>
    <message>
        <source>No calendar of that name was imported. Look up its name in the list of calendars.</source>
        <translation>Nie zaimportowano kalendarza o tej nazwie. Poszukaj jego nazwy na liście kalendarzy.</translation>
    </message>
    <message>
        <source>No withdrawal is on record there. Record the withdrawal first.</source>
        <translation>Nie zapisano tam żadnego wycofania. Najpierw zapisz wycofanie.</translation>
    </message>
    <message>
        <source>There is no such incident. Look its number up in the incident log.</source>
        <translation>Nie ma takiego zdarzenia. Poszukaj jego numeru w rejestrze zdarzeń.</translation>
    </message>
    <message>
        <source>The file of %1 is no longer the one that was linked. Put the approved file back, or add a new version.</source>
        <translation>Plik %1 nie jest już tym, do którego prowadził odnośnik. Przywróć zatwierdzony plik albo dodaj nową wersję.</translation>
    </message>
    <message>
        <source>The back-translation of %1 has to come from somebody who did not translate it. Name another person.</source>
        <translation>Tłumaczenie zwrotne %1 musi zrobić ktoś inny niż autor tłumaczenia. Podaj inną osobę.</translation>
    </message>
    <message>
        <source>Nothing that %1 was given or agreed to has a newer version in use, so there is nothing to mark.</source>
        <translation>%1: nic z przekazanych dokumentów ani udzielonych zgód nie ma nowszej wersji w użyciu, więc nie ma czego oznaczać.</translation>
    </message>
    <message>
        <source>That is not on the checklist of this withdrawal. Tick what stands there.</source>
        <translation>Tego nie ma na liście do odhaczenia przy tym wycofaniu. Odhacz to, co na niej jest.</translation>
    </message>
    <message>
        <source>This withdrawal came in time, so nothing is to be decided. Do what its checklist says.</source>
        <translation>To wycofanie wpłynęło na czas, więc nie ma czego rozstrzygać. Zrób to, co jest na jego liście do odhaczenia.</translation>
    </message>
    <message>
        <source>This incident is in that state already. Look it up in the incident log.</source>
        <translation>To zdarzenie jest już w tym stanie. Poszukaj go w rejestrze zdarzeń.</translation>
    </message>
    <message>
        <source>One of them didn&apos;t ask for the summary, or has it already. Look them up in the list of summaries.</source>
        <translation>Ktoś z tych osób nie prosi o podsumowanie albo już je ma. Poszukaj ich na liście podsumowań.</translation>
    </message>
    <message>
        <source>The study is open already.</source>
        <translation>Badanie jest już otwarte.</translation>
    </message>
    <message>
        <source>It isn&apos;t said what the calendar is called. Give it a name; the same name again replaces what it held.</source>
        <translation>Nie podano nazwy kalendarza. Nadaj mu nazwę; ta sama nazwa po raz drugi zastępuje to, co w nim było.</translation>
    </message>
    <message>
        <source>Nobody is ticked. Tick those for whom it holds.</source>
        <translation>Nikogo nie zaznaczono. Zaznacz osoby, których to dotyczy.</translation>
    </message>
    <message>
        <source>It isn&apos;t said what the new version means for them. Choose one.</source>
        <translation>Nie podano, co nowa wersja dla nich oznacza. Wybierz jedno.</translation>
    </message>
    <message>
        <source>It isn&apos;t said what was done. Write it in a few words, without anything about health.</source>
        <translation>Nie podano, co zrobiono. Napisz to w kilku słowach, bez niczego o zdrowiu.</translation>
    </message>
    <message>
        <source>It isn&apos;t said what was decided. Write it in a few words.</source>
        <translation>Nie podano, co postanowiono. Napisz to w kilku słowach.</translation>
    </message>
    <message>
        <source>There is no such setting. These can be changed: %*.</source>
        <translation>Nie ma takiego ustawienia. Zmienić można te: %*.</translation>
    </message>
    <message>
        <source>There is no such group. Choose one of these: %*.</source>
        <translation>Nie ma takiej grupy. Wybierz jedną z tych: %*.</translation>
    </message>
    <message>
        <source>What is given for %F1 isn&apos;t a whole number. Write it in digits.</source>
        <translation>Wartość w polu %F1 nie jest liczbą całkowitą. Zapisz ją cyframi.</translation>
    </message>
    <message>
        <source>The file that holds the passphrase isn&apos;t text in UTF-8. Save it anew as such.</source>
        <translation>Plik z hasłem nie jest tekstem w UTF-8. Zapisz go jeszcze raz w ten sposób.</translation>
    </message>
    <message>
        <source>What a column is said to hold is no field that Colloquy knows. Choose one of these: %*.</source>
        <translation>To, co ma zawierać kolumna, nie jest polem znanym programowi Colloquy. Wybierz jedno z tych: %*.</translation>
    </message>
    <message>
        <source>There is no such list of bank holidays. Choose one of these: %*.</source>
        <translation>Nie ma takiej listy dni wolnych. Wybierz jedną z tych: %*.</translation>
    </message>
    <message>
        <source>This study takes no typed signatures. Let them draw it, or allow typed names in the settings of the study.</source>
        <translation>To badanie nie przyjmuje wpisanych podpisów. Poproś o narysowanie podpisu albo zezwól na wpisane nazwiska w ustawieniach badania.</translation>
    </message>
    <message>
        <source>The interview with %1 is agreed for %2, so you can&apos;t have been there at that time. Check the date and the time, or move the interview first.</source>
        <translation>Wywiad z %1 jest umówiony na %2, więc nie można było tam być o tej porze. Sprawdź datę i godzinę albo najpierw przenieś wywiad.</translation>
    </message>
    <message>
        <source>The follow-up lies before the incident itself. Choose that day or a later one, or leave it empty.</source>
        <translation>Termin powrotu do sprawy jest przed samym zdarzeniem. Wybierz ten dzień lub późniejszy albo zostaw puste.</translation>
    </message>
    <message>
        <source>That is the study&apos;s own file, or one that belongs to it, and the study would be lost. Choose another name.</source>
        <translation>To plik samego badania albo plik, który do niego należy, i badanie by przepadło. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>This file is empty. Export the calendar as an iCalendar file (.ics) once more and try again; nothing was imported.</source>
        <translation>Ten plik jest pusty. Wyeksportuj kalendarz jeszcze raz jako plik iCalendar (.ics) i spróbuj ponownie; niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>The file holds no busy time for these days; the calendar of that name holds %2, and all of it would go. Look whether this is the right file, or give a reason to empty it.</source>
        <translation>Plik nie zawiera zajętych terminów na te dni; w kalendarzu o tej nazwie jest ich %2 i wszystkie by zniknęły. Sprawdź, czy to właściwy plik, albo podaj powód, aby go opróżnić.</translation>
    </message>
    <message>
        <source>The file for %1 is no picture or PDF that can be kept. Choose a PNG, JPEG or PDF file of up to 20 MB.</source>
        <translation>Plik dla %1 to nie obraz ani PDF, który można przechować. Wybierz plik PNG, JPEG lub PDF do 20 MB.</translation>
    </message>
    <message>
        <source>A consent was put in or changed since all evidence of consent was last exported, or it never was. Export it into a folder, look at it, and confirm then.</source>
        <translation>Od ostatniego eksportu wszystkich dowodów zgody dodano lub zmieniono zgodę albo nigdy ich nie wyeksportowano. Wyeksportuj je do folderu, obejrzyj i wtedy potwierdź.</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for an interview lies ahead. Finish or cancel it first.</source>
        <translation>Nazwisko %1 zostaje, bo przed nami wywiad. Najpierw go zakończ lub odwołaj.</translation>
    </message>
    <message>
        <source>The name of %1 is kept while something may come of the enquiry. Close it, or record the withdrawal, first.</source>
        <translation>Nazwisko %1 zostaje, dopóki ze zgłoszenia może coś wyniknąć. Najpierw je zamknij albo zapisz wycofanie.</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for a consent is on record. Export all evidence of consent, look at it, and confirm that it is kept elsewhere.</source>
        <translation>Nazwisko %1 zostaje, bo zapisano zgodę. Wyeksportuj wszystkie dowody zgody, obejrzyj je i potwierdź, że są przechowywane gdzie indziej.</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for thanks are still owed. Send them, or record that they were declined, first.</source>
        <translation>Nazwisko %1 zostaje, bo należy się jeszcze podziękowanie. Najpierw je wyślij albo zapisz, że go nie przyjęto.</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for they asked for the summary of findings. Send it, and record that, first.</source>
        <translation>Nazwisko %1 zostaje, bo poproszono o podsumowanie wyników. Najpierw je wyślij i zapisz to.</translation>
    </message>
    <message>
        <source>The name of %1 is kept until everything on the checklist of their withdrawal is ticked. Do that first.</source>
        <translation>Nazwisko %1 zostaje, aż odhaczone będzie wszystko z listy przy wycofaniu. Najpierw to zrób.</translation>
    </message>
    <message>
        <source>The name of %1 is kept while an incident about them is open. Close it first.</source>
        <translation>Nazwisko %1 zostaje, dopóki otwarte jest zdarzenie z tą osobą. Najpierw je zamknij.</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for what was typed isn&apos;t their code. Type that to confirm.</source>
        <translation>Nazwisko %1 zostaje, bo wpisany tekst nie jest kodem tej osoby. Wpisz go, aby potwierdzić.</translation>
    </message>
    <message>
        <source>The link list is kept until all thanks are sent or declined; still owed: %2. Send them, or record that they were declined.</source>
        <translation>Listę powiązań przechowuje się, aż wszystkie podziękowania zostaną wysłane lub nieprzyjęte; jeszcze do wysłania: %2. Wyślij je albo zapisz, że ich nie przyjęto.</translation>
    </message>
    <message>
        <source>The link list is kept until every withdrawal is followed up; still open: %2. Tick what is left on its checklist.</source>
        <translation>Listę powiązań przechowuje się, aż wszystkie wycofania będą dopilnowane; jeszcze otwarte: %2. Odhacz to, co zostało na liście.</translation>
    </message>
    <message>
        <source>Name and contacts of %1 were erased, and can&apos;t be brought back.</source>
        <translation>Nazwisko i kontakty %1 wymazano i nie da się ich przywrócić.</translation>
    </message>
    <message>
        <source>Name and contacts were erased here, and can&apos;t be brought back.</source>
        <translation>Nazwisko i kontakty tu wymazano i nie da się ich przywrócić.</translation>
    </message>
    <message>
        <source>The interpreters aren&apos;t available at any time that is left. Ask them for more times.</source>
        <translation>Tłumacze nie są dostępni w żadnym z pozostałych terminów. Poproś ich o więcej terminów.</translation>
    </message>
    <message>
        <source>The study&apos;s last day comes before a time that would fit. Choose earlier dates.</source>
        <translation>Ostatni dzień badania wypada przed terminem, który by pasował. Wybierz wcześniejsze daty.</translation>
    </message>
    <message>
        <source>You have other interviews or calls at the times that would fit %1. See what could be moved.</source>
        <translation>W terminach, które pasowałyby %1, masz inne wywiady lub rozmowy. Sprawdź, co można przenieść.</translation>
    </message>
    <message>
        <source>You have other interviews or calls at the times that would fit. See what could be moved.</source>
        <translation>W pasujących terminach masz inne wywiady lub rozmowy. Sprawdź, co można przenieść.</translation>
    </message>
    <message>
        <source>You are in a call with %1 at that time, from %2. Choose a time that doesn&apos;t overlap it.</source>
        <translation>W tym czasie, od %2, prowadzisz rozmowę z %1. Wybierz termin, który na nią nie zachodzi.</translation>
    </message>
    <message>
        <source>Your imported calendar is busy at the times that would fit. See what could be moved.</source>
        <translation>Twój zaimportowany kalendarz jest zajęty w pasujących terminach. Sprawdź, co można przenieść.</translation>
    </message>
    <message>
        <source>Only %2 min are left between this, with the talks before and after it, and the call with %1; the buffers ask for %3 min. Choose another time, or give a reason.</source>
        <translation>Zostaje tylko %2 min między tym, z rozmowami przed i po, a rozmową telefoniczną z %1; przerwy wymagają %3 min. Wybierz inny termin albo podaj powód.</translation>
    </message>
    <message>
        <source>Only %2 min are left to travel between this and the call with %1; %3 min are needed. Choose another time, or give a reason.</source>
        <translation>Zostaje tylko %2 min na dojazd między tym a rozmową z %1; potrzeba %3 min. Wybierz inny termin albo podaj powód.</translation>
    </message>
    <message>
        <source>The times that would fit lie outside your working hours. Add hours, or choose other dates.</source>
        <translation>Pasujące terminy są poza Twoimi godzinami pracy. Dodaj godziny albo wybierz inne daty.</translation>
    </message>
    <message>
        <source>Void a withdrawal recorded by mistake</source>
        <translation>Unieważnienie wycofania zapisanego przez pomyłkę</translation>
    </message>
    <message>
        <source>Erase who somebody is</source>
        <translation>Wymazanie tożsamości osoby</translation>
    </message>
    <message>
        <source>Erase who never joined</source>
        <translation>Wymazanie osób bez udziału</translation>
    </message>
    <message>
        <source>Void the withdrawal of %1</source>
        <translation>Unieważnienie wycofania %1</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>co to było</translation>
    </message>
    <message>
        <source>how they said so</source>
        <translation>jak to przekazano</translation>
    </message>
    <message>
        <source>%1 is to be reached by the safe channel that is noted, and %W2 isn&apos;t it. Use the one that is noted.</source>
        <translation>%1: kontakt zapisaną bezpieczną drogą, a ta droga (%W2) nią nie jest. Użyj zapisanej drogi.</translation>
    </message>
    <message>
        <source>%1 is to consent again because of a new information sheet, and wasn&apos;t given it yet. Give it, record that, and take the consent after it.</source>
        <translation>%1: potrzebna jest nowa zgoda z powodu nowego arkusza informacyjnego, którego jeszcze nie przekazano. Przekaż go, zapisz to, a zgodę przyjmij potem.</translation>
    </message>
    <message>
        <source>There is no consent on record. Record it first, or check the code.</source>
        <translation>Nie zapisano żadnej zgody. Najpierw ją zapisz albo sprawdź kod.</translation>
    </message>
    <message>
        <source>%1 took all of this back before. Look at the withdrawal on record, or give the reason to record another one.</source>
        <translation>%1: to wszystko wycofano już wcześniej. Obejrzyj zapisane wycofanie albo podaj powód, aby zapisać kolejne.</translation>
    </message>
    <message>
        <source>The telephone service interprets for %1, and nobody is to be written to. Ring its number instead.</source>
        <translation>Dla %1 tłumaczy usługa telefoniczna i nie ma do kogo pisać. Zamiast tego zadzwoń pod jej numer.</translation>
    </message>
    <message>
        <source>The study&apos;s settings name no telephone service for interpreting. Enter its number there, so that it is at hand.</source>
        <translation>W ustawieniach badania nie podano usługi tłumaczeń przez telefon. Wpisz tam jej numer, aby był pod ręką.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is longer than 366 days. Write a shorter stretch, or several.</source>
        <translation>„%2” trwa dłużej niż 366 dni. Wpisz krótszy okres albo kilka.</translation>
    </message>
    <message>
        <source>The hours can&apos;t be read at &quot;%2&quot;. Write days and times like this: mon-fri 09:00-17:00; evenings, Fridays; 2026-12-25 closed.</source>
        <translation>Godzin nie da się odczytać przy „%2”. Wpisz dni i godziny tak: mon-fri 09:00-17:00; evenings, Fridays; 2026-12-25 closed.</translation>
    </message>
    <message>
        <source>The hours can&apos;t be read. Write days and times like this: mon-fri 09:00-17:00; evenings, Fridays; 2026-12-25 closed.</source>
        <translation>Godzin nie da się odczytać. Wpisz dni i godziny tak: mon-fri 09:00-17:00; evenings, Fridays; 2026-12-25 closed.</translation>
    </message>
    <message>
        <source>The number of minutes for %F1 is kept free before and after alike. Write one number.</source>
        <translation>Liczba minut (%F1) to przerwa jednakowa przed i po. Wpisz jedną liczbę.</translation>
    </message>
    <message>
        <source>The withdrawal would come before they first got in touch. Check the date and the time.</source>
        <translation>Wycofanie wypadałoby przed pierwszym kontaktem. Sprawdź datę i godzinę.</translation>
    </message>
    <message>
        <source>There is no such folder to write into. Choose one that there is, or make it first.</source>
        <translation>Nie ma takiego folderu do zapisu. Wybierz istniejący albo najpierw go utwórz.</translation>
    </message>
    <message>
        <source>Entries with more times than can be taken in, such as every few minutes or a very long list of dates, that would be left out: %2; the first begins in line %3 of the file. Look at them in the calendar they come from, ask for fewer days, or give a reason to import the others.</source>
        <translation>Wpisy z większą liczbą terminów, niż można wczytać, na przykład co kilka minut lub z bardzo długą listą dat, które zostałyby pominięte: %2; pierwszy zaczyna się w wierszu %3 pliku. Obejrzyj je w kalendarzu, z którego pochodzą, poproś o mniej dni albo podaj powód, aby zaimportować pozostałe.</translation>
    </message>
    <message>
        <source>the study&apos;s own mark</source>
        <translation>znacznik tego badania</translation>
    </message>
    <message>
        <source>template</source>
        <translation>szablon</translation>
    </message>
    <message>
        <source>whether it is the sample study</source>
        <translation>czy to badanie przykładowe</translation>
    </message>
    <message>
        <source>first day of recruitment</source>
        <translation>pierwszy dzień rekrutacji</translation>
    </message>
    <message>
        <source>last day of the study</source>
        <translation>ostatni dzień badania</translation>
    </message>
    <message>
        <source>minimum age</source>
        <translation>minimalny wiek</translation>
    </message>
    <message>
        <source>thinking hours</source>
        <translation>godziny do namysłu</translation>
    </message>
    <message>
        <source>when consent is taken</source>
        <translation>kiedy przyjmuje się zgodę</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>bufory</translation>
    </message>
    <message>
        <source>notice (hours)</source>
        <translation>wyprzedzenie (godziny)</translation>
    </message>
    <message>
        <source>days to withdraw</source>
        <translation>dni na wycofanie się</translation>
    </message>
    <message>
        <source>whether sheets may be translated aloud</source>
        <translation>czy arkusze można tłumaczyć ustnie</translation>
    </message>
    <message>
        <source>typed signature</source>
        <translation>podpis wpisany</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>zamknięto dnia</translation>
    </message>
    <message>
        <source>evidence of consent exported at</source>
        <translation>czas eksportu dowodów zgody</translation>
    </message>
    <message>
        <source>link list destroyed at</source>
        <translation>czas zniszczenia listy powiązań</translation>
    </message>
    <message>
        <source>contact lines (sealed)</source>
        <translation>dane kontaktowe (zapieczętowane)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>klucz</translation>
    </message>
    <message>
        <source>position</source>
        <translation>pozycja</translation>
    </message>
    <message>
        <source>target (at least)</source>
        <translation>cel (co najmniej)</translation>
    </message>
    <message>
        <source>target (at most)</source>
        <translation>cel (co najwyżej)</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>podziękowanie</translation>
    </message>
    <message>
        <source>screening questions</source>
        <translation>pytania kwalifikacyjne</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>cechy</translation>
    </message>
    <message>
        <source>code</source>
        <translation>kod</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numer</translation>
    </message>
    <message>
        <source>interpreter wanted</source>
        <translation>potrzebny tłumacz</translation>
    </message>
    <message>
        <source>interpreters not to be asked</source>
        <translation>tłumacze, których nie należy prosić</translation>
    </message>
    <message>
        <source>same interpreter</source>
        <translation>ten sam tłumacz</translation>
    </message>
    <message>
        <source>whether filming is all right</source>
        <translation>czy zgadza się na filmowanie</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>dostępność</translation>
    </message>
    <message>
        <source>whether they know the researcher</source>
        <translation>czy zna badacza</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>za młoda osoba</translation>
    </message>
    <message>
        <source>name and contacts (sealed)</source>
        <translation>imię, nazwisko i kontakt (zapieczętowane)</translation>
    </message>
    <message>
        <source>how to reach them safely (sealed)</source>
        <translation>jak bezpiecznie się skontaktować (zapieczętowane)</translation>
    </message>
    <message>
        <source>way of contact</source>
        <translation>sposób kontaktu</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>kierunek</translation>
    </message>
    <message>
        <source>call back at</source>
        <translation>oddzwonić o</translation>
    </message>
    <message>
        <source>message</source>
        <translation>wiadomość</translation>
    </message>
    <message>
        <source>note (sealed)</source>
        <translation>notatka (zapieczętowana)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpowiedzi</translation>
    </message>
    <message>
        <source>reason (sealed)</source>
        <translation>powód (zapieczętowany)</translation>
    </message>
    <message>
        <source>the document it translates</source>
        <translation>dokument, który tłumaczy</translation>
    </message>
    <message>
        <source>approved on</source>
        <translation>zatwierdzono dnia</translation>
    </message>
    <message>
        <source>in use from</source>
        <translation>w użyciu od</translation>
    </message>
    <message>
        <source>replaced at</source>
        <translation>zastąpiono o</translation>
    </message>
    <message>
        <source>the document it replaces</source>
        <translation>dokument, który zastępuje</translation>
    </message>
    <message>
        <source>whether it is for the sample study only</source>
        <translation>czy tylko do badania przykładowego</translation>
    </message>
    <message>
        <source>checksum of the attached file</source>
        <translation>suma kontrolna załączonego pliku</translation>
    </message>
    <message>
        <source>attached file (sealed)</source>
        <translation>załączony plik (zapieczętowany)</translation>
    </message>
    <message>
        <source>in what way</source>
        <translation>w jaki sposób</translation>
    </message>
    <message>
        <source>form</source>
        <translation>formularz</translation>
    </message>
    <message>
        <source>taken at</source>
        <translation>przyjęto o</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>odczytano na głos</translation>
    </message>
    <message>
        <source>whether there was video</source>
        <translation>czy użyto wideo</translation>
    </message>
    <message>
        <source>copy given at</source>
        <translation>kopię wydano o</translation>
    </message>
    <message>
        <source>how the copy was given</source>
        <translation>jak wydano kopię</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>sprawdzono tożsamość</translation>
    </message>
    <message>
        <source>capacity to decide</source>
        <translation>zdolność do podjęcia decyzji</translation>
    </message>
    <message>
        <source>whether there was time for questions</source>
        <translation>czy był czas na pytania</translation>
    </message>
    <message>
        <source>whether they said their name</source>
        <translation>czy osoba podała swoje nazwisko</translation>
    </message>
    <message>
        <source>evidence of consent</source>
        <translation>dowód zgody</translation>
    </message>
    <message>
        <source>checksum of the evidence</source>
        <translation>suma kontrolna dowodu</translation>
    </message>
    <message>
        <source>the record it corrects</source>
        <translation>zapis, który poprawia</translation>
    </message>
    <message>
        <source>who took it, and why (sealed)</source>
        <translation>kto ją przyjął i dlaczego (zapieczętowane)</translation>
    </message>
    <message>
        <source>evidence (sealed)</source>
        <translation>dowód (zapieczętowany)</translation>
    </message>
    <message>
        <source>what the new version asks for</source>
        <translation>czego wymaga nowa wersja</translation>
    </message>
    <message>
        <source>what is withdrawn</source>
        <translation>co wycofano</translation>
    </message>
    <message>
        <source>whether the time to withdraw was over</source>
        <translation>czy minął czas na wycofanie się</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>zdecydowano o</translation>
    </message>
    <message>
        <source>start (UTC)</source>
        <translation>początek (UTC)</translation>
    </message>
    <message>
        <source>end (UTC)</source>
        <translation>koniec (UTC)</translation>
    </message>
    <message>
        <source>agreed time</source>
        <translation>uzgodniony czas</translation>
    </message>
    <message>
        <source>which of two equal hours</source>
        <translation>która z dwóch takich samych godzin</translation>
    </message>
    <message>
        <source>way to talk</source>
        <translation>sposób rozmowy</translation>
    </message>
    <message>
        <source>time to be out by</source>
        <translation>pora, do której należy wyjść</translation>
    </message>
    <message>
        <source>arrived at</source>
        <translation>przybycie o</translation>
    </message>
    <message>
        <source>left at</source>
        <translation>wyjście o</translation>
    </message>
    <message>
        <source>started at</source>
        <translation>rozpoczęto o</translation>
    </message>
    <message>
        <source>ended at</source>
        <translation>zakończono o</translation>
    </message>
    <message>
        <source>consent reaffirmed</source>
        <translation>potwierdzono zgodę ponownie</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>silne emocje</translation>
    </message>
    <message>
        <source>whether the support sheet was given</source>
        <translation>czy przekazano kartę wsparcia</translation>
    </message>
    <message>
        <source>follow up on</source>
        <translation>sprawdzić ponownie dnia</translation>
    </message>
    <message>
        <source>whether the notes are written</source>
        <translation>czy notatki są gotowe</translation>
    </message>
    <message>
        <source>the interview it was moved from</source>
        <translation>wywiad, z którego przeniesiono</translation>
    </message>
    <message>
        <source>who moved it</source>
        <translation>kto przeniósł</translation>
    </message>
    <message>
        <source>who cancelled it</source>
        <translation>kto odwołał</translation>
    </message>
    <message>
        <source>the interview it continues</source>
        <translation>wywiad, który kontynuuje</translation>
    </message>
    <message>
        <source>number of the invitation&apos;s version</source>
        <translation>numer wersji zaproszenia</translation>
    </message>
    <message>
        <source>place (sealed)</source>
        <translation>miejsce (zapieczętowane)</translation>
    </message>
    <message>
        <source>agreement signed on</source>
        <translation>umowę podpisano dnia</translation>
    </message>
    <message>
        <source>whose agreement it is</source>
        <translation>czyja to umowa</translation>
    </message>
    <message>
        <source>agrees to recording</source>
        <translation>zgadza się na nagrywanie</translation>
    </message>
    <message>
        <source>notice (days)</source>
        <translation>wyprzedzenie (dni)</translation>
    </message>
    <message>
        <source>participants who know them</source>
        <translation>uczestnicy, którzy ich znają</translation>
    </message>
    <message>
        <source>checksum of the agreement</source>
        <translation>suma kontrolna umowy</translation>
    </message>
    <message>
        <source>agreement (sealed)</source>
        <translation>umowa (zapieczętowana)</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>cel</translation>
    </message>
    <message>
        <source>start of the call</source>
        <translation>początek rozmowy</translation>
    </message>
    <message>
        <source>length of the call (minutes)</source>
        <translation>długość rozmowy (minuty)</translation>
    </message>
    <message>
        <source>briefing (minutes)</source>
        <translation>rozmowa wstępna (minuty)</translation>
    </message>
    <message>
        <source>debriefing (minutes)</source>
        <translation>rozmowa podsumowująca (minuty)</translation>
    </message>
    <message>
        <source>asked at</source>
        <translation>zapytano o godzinie</translation>
    </message>
    <message>
        <source>papers sent at</source>
        <translation>dokumenty wysłano o</translation>
    </message>
    <message>
        <source>whether the participant accepts them</source>
        <translation>czy uczestnik ich akceptuje</translation>
    </message>
    <message>
        <source>substitute for</source>
        <translation>zastępstwo za</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonicznie</translation>
    </message>
    <message>
        <source>whether it is a second interpreter</source>
        <translation>czy to drugi tłumacz</translation>
    </message>
    <message>
        <source>agency and reference (sealed)</source>
        <translation>agencja i numer (zapieczętowane)</translation>
    </message>
    <message>
        <source>imported at</source>
        <translation>zaimportowano o</translation>
    </message>
    <message>
        <source>longest busy time</source>
        <translation>najdłuższy zajęty czas</translation>
    </message>
    <message>
        <source>busy times</source>
        <translation>zajęte terminy</translation>
    </message>
    <message>
        <source>source (sealed)</source>
        <translation>źródło (zapieczętowane)</translation>
    </message>
    <message>
        <source>amount (pence)</source>
        <translation>kwota (pensy)</translation>
    </message>
    <message>
        <source>sent at</source>
        <translation>wysłano o</translation>
    </message>
    <message>
        <source>how it was delivered</source>
        <translation>jak doręczono</translation>
    </message>
    <message>
        <source>how receipt was confirmed</source>
        <translation>jak potwierdzono odbiór</translation>
    </message>
    <message>
        <source>serial number (sealed)</source>
        <translation>numer seryjny (zapieczętowany)</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>czego dotyczy</translation>
    </message>
    <message>
        <source>what was done and who was told (sealed)</source>
        <translation>co zrobiono i kogo powiadomiono (zapieczętowane)</translation>
    </message>
    <message>
        <source>kind of record</source>
        <translation>rodzaj zapisu</translation>
    </message>
    <message>
        <source>judgement of a new version</source>
        <translation>ocena nowej wersji</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>zdarzenie</translation>
    </message>
    <message>
        <source>summary sent</source>
        <translation>podsumowanie wysłane</translation>
    </message>
    <message>
        <source>voiding</source>
        <translation>unieważnienie</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>proposed</source>
        <translation>zaproponowany</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>potwierdzony</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>przeniesiony</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>nieprzeniesiony</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>odwołany</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nieobecność</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>skrócony</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>przerwany</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>osobiście</translation>
    </message>
    <message>
        <source>female</source>
        <translation>kobieta</translation>
    </message>
    <message>
        <source>male</source>
        <translation>mężczyzna</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolna</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>odmowa</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>brak kontaktu</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplikat</translation>
    </message>
    <message>
        <source>over target</source>
        <translation>ponad plan</translation>
    </message>
    <message>
        <source>text</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>post</source>
        <translation>poczta</translation>
    </message>
    <message>
        <source>due</source>
        <translation>należne</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>zamówione</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>wysłane</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>potwierdzony odbiór</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>zwrot</translation>
    </message>
    <message>
        <source>void</source>
        <translation>nieważne</translation>
    </message>
    <message>
        <source>reissued</source>
        <translation>wydane ponownie</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>zamówione</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>przetłumaczone</translation>
    </message>
    <message>
        <source>back translated</source>
        <translation>przetłumaczone zwrotnie</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>zatwierdzone</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>w użyciu</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>zastąpione</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>nieaktualne</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>potrzebny</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>zapytany</translation>
    </message>
    <message>
        <source>reconfirm</source>
        <translation>do ponownego potwierdzenia</translation>
    </message>
    <message>
        <source>released</source>
        <translation>zwolniony</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>obecny</translation>
    </message>
    <message>
        <source>home</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
</context>
<context>
    <name>colloquy::AboutDialog</name>
    <message>
        <source>About Colloquy</source>
        <translation>O programie Colloquy</translation>
    </message>
    <message>
        <source>Colloquy %1</source>
        <translation>Colloquy %1</translation>
    </message>
    <message>
        <source>For researchers who run interview studies: from the first enquiry to the thanks, with every name kept under lock.</source>
        <translation>Dla badaczy prowadzących wywiady: od pierwszego zgłoszenia do podziękowania, z każdym nazwiskiem pod kluczem.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, study, change and pass it on. It comes without any warranty.</source>
        <translation>Wolne oprogramowanie na Powszechnej Licencji Publicznej GNU w wersji 3 lub nowszej (GPL-3.0-or-later). Możesz z niego korzystać, badać je, zmieniać i przekazywać dalej. Bez żadnej gwarancji.</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), libsodium (ISC), SQLite (public domain) and Tabler icons (MIT).</source>
        <translation>Zbudowano z Qt %1 (LGPL 3), libsodium (ISC), SQLite (domena publiczna) i ikonami Tabler (MIT).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>colloquy::AgreedTime</name>
    <message>
        <source>For %1: %2, %3 (%4)</source>
        <translation>Dla %1: %2, %3 (%4)</translation>
    </message>
</context>
<context>
    <name>colloquy::ApprovalDialog</name>
    <message>
        <source>Approved on</source>
        <translation>Zatwierdzono dnia</translation>
    </message>
    <message>
        <source>such as the number of the ethics approval</source>
        <translation>na przykład numer zgody komisji etycznej</translation>
    </message>
    <message>
        <source>&amp;Approved on</source>
        <translation>&amp;Zatwierdzono dnia</translation>
    </message>
    <message>
        <source>Approval &amp;reference</source>
        <translation>&amp;Sygnatura zatwierdzenia</translation>
    </message>
</context>
<context>
    <name>colloquy::ApproveDialog</name>
    <message>
        <source>Approve: %1</source>
        <translation>Zatwierdź: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Approved as it stands: its words can&apos;t be changed afterwards. Nobody gets it before it is brought into use.</source>
        <translation>Zatwierdza się w tej postaci: słów nie można potem zmienić. Nikt tego nie otrzyma przed wprowadzeniem do użytku.</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 – zatwierdzono.</translation>
    </message>
</context>
<context>
    <name>colloquy::AttachmentRow</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Attach a file...</source>
        <translation>&amp;Załącz plik...</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Usuń plik</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Załącz plik</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.odt *.docx *.doc *.rtf *.txt);;All files (*)</source>
        <translation>Dokumenty (*.pdf *.odt *.docx *.doc *.rtf *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>That file wasn&apos;t attached</source>
        <translation>Pliku nie załączono</translation>
    </message>
    <message>
        <source>Lin&amp;k...</source>
        <translation>&amp;Odnośnik...</translation>
    </message>
    <message>
        <source>A copy is kept in the study, sealed</source>
        <translation>Kopia pozostaje w badaniu, zaszyfrowana</translation>
    </message>
    <message>
        <source>The file stays where it is; the study keeps where, and what it held</source>
        <translation>Plik zostaje na swoim miejscu; badanie zachowuje to miejsce i co plik zawierał</translation>
    </message>
    <message>
        <source>Link a file</source>
        <translation>Wstaw odnośnik do pliku</translation>
    </message>
    <message>
        <source>%1 (linked)</source>
        <translation>%1 (odnośnik)</translation>
    </message>
</context>
<context>
    <name>colloquy::AuditDialog</name>
    <message>
        <source>Entries of</source>
        <translation>Wpisy dotyczące</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Dziennik zmian</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Tylko %1</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Wpisy dziennika zmian</translation>
    </message>
    <message>
        <source>&amp;Check the file...</source>
        <translation>&amp;Sprawdź plik...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 wpis</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>Wpisy: %1</translation>
    </message>
</context>
<context>
    <name>colloquy::AuditModel</name>
    <message>
        <source>Whole record</source>
        <translation>Cały zapis</translation>
    </message>
    <message>
        <source>%1, with the clock set by hand</source>
        <translation>%1, z ręcznie ustawionym zegarem</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Warnings gone past</source>
        <translation>Pominięte uwagi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
</context>
<context>
    <name>colloquy::BandList</name>
    <message>
        <source>Add a charge</source>
        <translation>Dodaj opłatę</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> godz.</translation>
    </message>
    <message>
        <source>Called off fewer hours before than</source>
        <translation>Odwołane mniej godzin wcześniej niż</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Costs this share of the fee</source>
        <translation>Kosztuje tę część honorarium</translation>
    </message>
    <message>
        <source>Take this charge away</source>
        <translation>Usuń tę opłatę</translation>
    </message>
    <message>
        <source>under</source>
        <translation>poniżej</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>wcześniej:</translation>
    </message>
    <message>
        <source>of the fee</source>
        <translation>honorarium</translation>
    </message>
</context>
<context>
    <name>colloquy::BookDialog</name>
    <message>
        <source>Book interview</source>
        <translation>Umówienie wywiadu</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Umów</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>a code or a name</source>
        <translation>kod lub nazwisko</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Uczestnik</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>&amp;Uczestnik</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Kiedy</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Terminy</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Długość</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>T&amp;łumacz</translation>
    </message>
    <message>
        <source>Only proposed for &amp;now</source>
        <translation>Na razie tylko &amp;propozycja</translation>
    </message>
    <message>
        <source>It holds its time and is confirmed later.</source>
        <translation>Zajmuje termin i zostanie potwierdzony później.</translation>
    </message>
    <message>
        <source>Book interview - %1</source>
        <translation>Umów wywiad – %1</translation>
    </message>
    <message>
        <source>It continues the interview of %1, which ended early.</source>
        <translation>To dalszy ciąg skróconego wywiadu %1.</translation>
    </message>
    <message>
        <source>%1 proposed for %2.</source>
        <translation>%1: zaproponowano %2.</translation>
    </message>
    <message>
        <source>%1 booked for %2.</source>
        <translation>%1: umówiono na %2.</translation>
    </message>
    <message>
        <source>Book and &amp;draft message</source>
        <translation>Umów i &amp;napisz wiadomość</translation>
    </message>
</context>
<context>
    <name>colloquy::BringIntoUseDialog</name>
    <message>
        <source>Bring into use: %1</source>
        <translation>Wprowadź do użytku: %1</translation>
    </message>
    <message>
        <source>Bring into use</source>
        <translation>Wprowadź do użytku</translation>
    </message>
    <message>
        <source>%1, approved as it stands. Its words can&apos;t be changed afterwards.</source>
        <translation>%1, zatwierdzony w tej postaci. Słów nie można potem zmienić.</translation>
    </message>
    <message>
        <source>The &amp;translations stay in date (%1)</source>
        <translation>&amp;Tłumaczenia pozostają aktualne (%1)</translation>
    </message>
    <message>
        <source>Why translations stay in date</source>
        <translation>Dlaczego tłumaczenia pozostają aktualne</translation>
    </message>
    <message>
        <source>why, such as: only a phone number changed</source>
        <translation>dlaczego, na przykład: zmienił się tylko numer telefonu</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Co z tego wynika</translation>
    </message>
    <message>
        <source>It replaces nothing: it is the first in %1.</source>
        <translation>Niczego nie zastępuje: to pierwszy w języku %1.</translation>
    </message>
    <message>
        <source>%1 is replaced from now on. It stays on record.</source>
        <translation>%1 jest odtąd zastąpiony. Pozostaje w zapisach.</translation>
    </message>
    <message>
        <source>Out of date until they are renewed, unless they stay in date: %1. Nobody can be given these, or consent on them.</source>
        <translation>Nieaktualne, dopóki nie zostaną odnowione, chyba że pozostają aktualne: %1. Nie można ich przekazać ani wyrazić na nich zgody.</translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation>%1 jest w użyciu.</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>Zatwierdzono dnia %1.</translation>
    </message>
    <message>
        <source>Approved on %1, %2.</source>
        <translation>Zatwierdzono dnia %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n people consented before and wait for their interview. Their consent remains valid unless you ask them again.</source>
        <translation>
            <numerusform>%n osoba wyraziła zgodę wcześniej i czeka na wywiad. Zgoda pozostaje ważna, chyba że zapytasz ponownie.</numerusform>
            <numerusform>%n osoby wyraziły zgodę wcześniej i czekają na wywiad. Ich zgoda pozostaje ważna, chyba że zapytasz ponownie.</numerusform>
            <numerusform>%n osób wyraziło zgodę wcześniej i czeka na wywiad. Ich zgoda pozostaje ważna, chyba że zapytasz ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were given it and wait for their interview.</source>
        <translation>
            <numerusform>%n osoba ma go i czeka na wywiad.</numerusform>
            <numerusform>%n osoby mają go i czekają na wywiad.</numerusform>
            <numerusform>%n osób ma go i czeka na wywiad.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the new version means for each of them is asked next.</source>
        <translation>Następne pytanie: co nowa wersja oznacza dla każdej z tych osób.</translation>
    </message>
</context>
<context>
    <name>colloquy::BusyDialog</name>
    <message>
        <source>Import busy times</source>
        <translation>Import zajętych terminów</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Choose a &amp;file...</source>
        <translation>Wybierz &amp;plik...</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Calendars that were imported</source>
        <translation>Zaimportowane kalendarze</translation>
    </message>
    <message>
        <source>Rene&amp;w from a file...</source>
        <translation>&amp;Odnów z pliku...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>When you are busy yourself, from a file that Outlook, Google, Apple or another calendar program exported (.ics). Only the times are kept; what each entry is about is never read.</source>
        <translation>Kiedy masz zajęte, z pliku wyeksportowanego przez Outlook, Google, Apple lub inny program kalendarza (.ics). Zachowane są tylko terminy; treści wpisów nigdy się nie czyta.</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Plik kalendarza</translation>
    </message>
    <message>
        <source>Such as Work or Family</source>
        <translation>Na przykład Praca lub Rodzina</translation>
    </message>
    <message>
        <source>Call &amp;it</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Leave the days empty for the study&apos;s own, from a month before it opens to a year after its end.</source>
        <translation>Zostaw dni puste, aby objąć badanie: od miesiąca przed jego otwarciem do roku po końcu.</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.vcs)</source>
        <translation>Kalendarze (*.ics *.ical *.ifb *.vcs)</translation>
    </message>
    <message>
        <source>Reading the calendar...</source>
        <translation>Czytanie kalendarza...</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>Nie wybrano jeszcze żadnego.</translation>
    </message>
    <message>
        <source>Nothing in this file takes time between %1 and %2.</source>
        <translation>Nic w tym pliku nie zajmuje czasu między %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n times, from %1 to %2.</source>
        <translation>
            <numerusform>%n termin, od %1 do %2.</numerusform>
            <numerusform>%n terminy, od %1 do %2.</numerusform>
            <numerusform>%n terminów, od %1 do %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They replace the %n times of %1 that are here now.</source>
        <translation>
            <numerusform>Zastępuje %n obecny termin z %1.</numerusform>
            <numerusform>Zastępują %n obecne terminy z %1.</numerusform>
            <numerusform>Zastępują %n obecnych terminów z %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing the busy times...</source>
        <translation>Importowanie zajętych terminów...</translation>
    </message>
    <message numerus="yes">
        <source>%n busy times of %1 imported.</source>
        <translation>
            <numerusform>Zaimportowano %n zajęty termin z %1.</numerusform>
            <numerusform>Zaimportowano %n zajęte terminy z %1.</numerusform>
            <numerusform>Zaimportowano %n zajętych terminów z %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Busy times of %1 removed.</source>
        <translation>Usunięto zajęte terminy z %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>the removal of %1</source>
        <translation>usunięcie %1</translation>
    </message>
    <message>
        <source>The busy times are back.</source>
        <translation>Przywrócono zajęte terminy.</translation>
    </message>
</context>
<context>
    <name>colloquy::BusyLine</name>
    <message>
        <source>%1 percent done</source>
        <translation>zrobiono %1 procent</translation>
    </message>
</context>
<context>
    <name>colloquy::CalendarExportDialog</name>
    <message>
        <source>Export the calendar</source>
        <translation>Eksportuj kalendarz</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Zapisz jako...</translation>
    </message>
    <message>
        <source>With &amp;names and places</source>
        <translation>Z &amp;nazwiskami i miejscami</translation>
    </message>
    <message>
        <source>All interviews as a calendar file (.ics) to import into your own calendar. Import it again after changes: each interview keeps its entry. Those that were moved are in it at their newest time only.</source>
        <translation>Wszystkie wywiady jako plik kalendarza (.ics) do zaimportowania we własnym kalendarzu. Zaimportuj go ponownie po zmianach: każdy wywiad zachowuje swój wpis. Przeniesione są w nim tylko w najnowszym terminie.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>&amp;Alarm</source>
        <translation>&amp;Alarm</translation>
    </message>
    <message>
        <source>Names and places leave the study in the clear: whoever sees the calendar can read them, and many calendars are copied to a server. The audit trail keeps that you did this.</source>
        <translation>Nazwiska i miejsca opuszczają badanie jawnie: kto widzi kalendarz, może je przeczytać, a wiele kalendarzy kopiuje się na serwer. Dziennik zmian zachowa, że to zrobiono.</translation>
    </message>
    <message>
        <source>Names are locked. Unlock the study to export them, too.</source>
        <translation>Nazwiska są zablokowane. Odblokuj badanie, aby je też wyeksportować.</translation>
    </message>
    <message>
        <source>interviews-%1.ics</source>
        <translation>wywiady-%1.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendarze (*.ics)</translation>
    </message>
    <message>
        <source>Calendar exported, with names.</source>
        <translation>Wyeksportowano kalendarz, z nazwiskami.</translation>
    </message>
    <message>
        <source>Calendar exported, without names.</source>
        <translation>Wyeksportowano kalendarz, bez nazwisk.</translation>
    </message>
    <message>
        <source>10 minutes before</source>
        <translation>10 minut wcześniej</translation>
    </message>
    <message>
        <source>15 minutes before</source>
        <translation>15 minut wcześniej</translation>
    </message>
    <message>
        <source>30 minutes before</source>
        <translation>30 minut wcześniej</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 godzinę wcześniej</translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation>2 godziny wcześniej</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Dzień wcześniej</translation>
    </message>
</context>
<context>
    <name>colloquy::CalendarPage</name>
    <message>
        <source>%1 is now on %2.</source>
        <translation>%1: teraz %2.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Tydzień %1</translation>
    </message>
    <message>
        <source>, clocks go %1 on %2</source>
        <translation>, zegary %1 dnia %2</translation>
    </message>
    <message>
        <source>back</source>
        <translation>do tyłu</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>do przodu</translation>
    </message>
    <message>
        <source>, %1 as on %2</source>
        <translation>, %1 jak %2</translation>
    </message>
    <message>
        <source>Print the calendar</source>
        <translation>Drukuj kalendarz</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>Druga strefa czasowa</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>Wszystkie wywiady</translation>
    </message>
    <message>
        <source>City or zone, such as Karachi or America/New York</source>
        <translation>Miasto lub strefa, na przykład Karachi lub America/New York</translation>
    </message>
    <message>
        <source>There is no time zone %1. Type a large city in it, such as Karachi.</source>
        <translation>Nie ma strefy czasowej %1. Wpisz duże miasto, które w niej leży, na przykład Karachi.</translation>
    </message>
</context>
<context>
    <name>colloquy::CancelDialog</name>
    <message>
        <source>Cancel interview - %1</source>
        <translation>Odwołaj wywiad – %1</translation>
    </message>
    <message>
        <source>Cancel interview</source>
        <translation>Odwołanie wywiadu</translation>
    </message>
    <message>
        <source>Called off by</source>
        <translation>Kto odwołuje</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Umówiono na</translation>
    </message>
    <message>
        <source>Called off b&amp;y</source>
        <translation>&amp;Kto odwołuje</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Co z tego wynika</translation>
    </message>
    <message>
        <source>The interview stays on record as cancelled, and its time is free again.</source>
        <translation>Wywiad pozostaje w zapisach jako odwołany, a jego termin jest znowu wolny.</translation>
    </message>
    <message>
        <source>No interpreter is looked for any more.</source>
        <translation>Nie szuka się już tłumacza.</translation>
    </message>
    <message>
        <source>Interpreter %1 is released, and no fee falls due.</source>
        <translation>Tłumacz %1 zostaje zwolniony, bez opłaty.</translation>
    </message>
    <message>
        <source>Interpreter %1 is released, and %2 % of the fee falls due.</source>
        <translation>Tłumacz %1 zostaje zwolniony; należy się %2 % honorarium.</translation>
    </message>
    <message>
        <source>Interview with %1 cancelled.</source>
        <translation>Odwołano wywiad z %1.</translation>
    </message>
    <message>
        <source>Confirm interview - %1</source>
        <translation>Potwierdź wywiad – %1</translation>
    </message>
    <message>
        <source>Confirm interview</source>
        <translation>Potwierdzenie wywiadu</translation>
    </message>
    <message>
        <source>Interview with %1 confirmed.</source>
        <translation>Potwierdzono wywiad z %1.</translation>
    </message>
    <message>
        <source>Cancel and &amp;draft message</source>
        <translation>Odwołaj i &amp;napisz wiadomość</translation>
    </message>
</context>
<context>
    <name>colloquy::CheckDialog</name>
    <message>
        <source>Reading all of the file...</source>
        <translation>Czytanie całego pliku...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Sprawdź plik</translation>
    </message>
    <message>
        <source>Entry by entry, and every record against the audit trail.</source>
        <translation>Wpis po wpisie, i każdy zapis względem dziennika zmian.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>I jeszcze %1.</translation>
    </message>
    <message>
        <source>The file isn&apos;t as it was written</source>
        <translation>Plik nie jest taki, jakim go zapisano</translation>
    </message>
    <message>
        <source>Don&apos;t go on working with it. Keep this file as it is, restore a backup beside it, and compare the two.</source>
        <translation>Nie pracuj na nim dalej. Zostaw ten plik, przywróć obok niego kopię zapasową i porównaj oba.</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>Wszystko w porządku</translation>
    </message>
    <message>
        <source>Nothing is damaged, but something should be known</source>
        <translation>Nic nie jest uszkodzone, ale coś warto wiedzieć</translation>
    </message>
    <message>
        <source>The audit trail is whole: %1 entries, none missing, none changed.</source>
        <translation>Dziennik zmian jest cały: wpisów %1, żadnego nie brakuje, żadnego nie zmieniono.</translation>
    </message>
    <message>
        <source>Every record is as the audit trail says that it was written.</source>
        <translation>Każdy zapis jest taki, jak podaje dziennik zmian.</translation>
    </message>
    <message>
        <source>Every name, contact and note can be opened with this study&apos;s key.</source>
        <translation>Każde nazwisko, kontakt i notatkę można otworzyć kluczem tego badania.</translation>
    </message>
    <message>
        <source>No two interviews overlap.</source>
        <translation>Żadne dwa wywiady nie zachodzą na siebie.</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>Pliku nie udało się sprawdzić</translation>
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
            <numerusform>Otwórz ponownie zgłoszenie %1</numerusform>
            <numerusform>Otwórz ponownie zgłoszenia %1</numerusform>
            <numerusform>Otwórz ponownie zgłoszenia %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Close the enquiry of %1</source>
        <translation>
            <numerusform>Zamknij zgłoszenie %1</numerusform>
            <numerusform>Zamknij zgłoszenia %1</numerusform>
            <numerusform>Zamknij zgłoszenia %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close enquiry</source>
        <translation>Zamknij zgłoszenie</translation>
    </message>
    <message>
        <source>%1 was closed: %2.</source>
        <translation>%1 – zamknięto: %2.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>&amp;Ponieważ</translation>
    </message>
    <message>
        <source>&amp;Reason in words</source>
        <translation>Powód &amp;słowami</translation>
    </message>
    <message>
        <source>The record stays, and the enquiry can be opened again.</source>
        <translation>Zapis pozostaje, a zgłoszenie można otworzyć ponownie.</translation>
    </message>
    <message>
        <source>%1 closed.</source>
        <translation>%1 – zamknięto.</translation>
    </message>
    <message>
        <source>%1 opened again.</source>
        <translation>%1 – otwarto ponownie.</translation>
    </message>
</context>
<context>
    <name>colloquy::ConsentDialog</name>
    <message>
        <source>Consent of %1</source>
        <translation>Zgoda %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>Przyjęto o</translation>
    </message>
    <message>
        <source>Read a&amp;loud to them</source>
        <translation>Odczytano na &amp;głos</translation>
    </message>
    <message>
        <source>&amp;Video is recorded</source>
        <translation>Nagrywane jest &amp;wideo</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>To jest</translation>
    </message>
    <message>
        <source>Asked anew</source>
        <translation>Zapytano od nowa</translation>
    </message>
    <message>
        <source>Only what was open</source>
        <translation>Tylko to, co otwarte</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>Poprawka</translation>
    </message>
    <message>
        <source>&amp;What this is</source>
        <translation>&amp;Co to jest</translation>
    </message>
    <message>
        <source>What was w&amp;rong</source>
        <translation>Co było &amp;błędne</translation>
    </message>
    <message>
        <source>None in use in their language</source>
        <translation>Żaden nie jest w użyciu w tym języku</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Formularz</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Jak</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Przed chwilą</translation>
    </message>
    <message>
        <source>&amp;Taken at</source>
        <translation>Przyjęto &amp;o</translation>
    </message>
    <message>
        <source>Taken &amp;by</source>
        <translation>Kto &amp;przyjął</translation>
    </message>
    <message>
        <source>Through &amp;interpreter</source>
        <translation>Przez &amp;tłumacza</translation>
    </message>
    <message>
        <source>&amp;Statements</source>
        <translation>O&amp;świadczenia</translation>
    </message>
    <message>
        <source>Record as incomplete</source>
        <translation>Zapisz jako niepełną</translation>
    </message>
    <message>
        <source>Bef&amp;ore the statements</source>
        <translation>P&amp;rzed oświadczeniami</translation>
    </message>
    <message>
        <source>Record as stopped</source>
        <translation>Zapisz jako przerwane</translation>
    </message>
    <message>
        <source>One key a line: Y or 1 for yes, N or 2 for no, 0 for not asked.</source>
        <translation>Jeden klawisz na wiersz: Y lub 1 to tak, N lub 2 to nie, 0 to nie pytano.</translation>
    </message>
</context>
<context>
    <name>colloquy::ConsentPage</name>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>Nobody matches this filter.</source>
        <translation>Nikt nie pasuje do tego filtra.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Nobody is to consent yet. Whoever was screened as eligible is listed here.</source>
        <translation>Nikt jeszcze nie ma wyrazić zgody. Tu są wymienione osoby, które się kwalifikują.</translation>
    </message>
    <message>
        <source>Go to participants</source>
        <translation>Przejdź do uczestników</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Do zrobienia</translation>
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
        <translation>Przed oświadczeniami</translation>
    </message>
    <message>
        <source>I checked that this is the right person</source>
        <translation>Sprawdzono, że to właściwa osoba</translation>
    </message>
    <message>
        <source>They can decide for themselves: presumed, no concern</source>
        <translation>Osoba może decydować sama: domniemanie, bez wątpliwości</translation>
    </message>
    <message>
        <source>They could ask questions, and got answers</source>
        <translation>Można było zadawać pytania i padły odpowiedzi</translation>
    </message>
    <message>
        <source>They said name, date and time on the recording</source>
        <translation>Na nagraniu padły imię i nazwisko, data i godzina</translation>
    </message>
</context>
<context>
    <name>colloquy::ConsentView</name>
    <message>
        <source>Signed form attached</source>
        <translation>Załączono podpisany formularz</translation>
    </message>
    <message>
        <source>Drawn on screen</source>
        <translation>Narysowano na ekranie</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>Wpisano: %1</translation>
    </message>
    <message>
        <source>Nothing attached yet</source>
        <translation>Jeszcze nic nie załączono</translation>
    </message>
    <message>
        <source>Save the si&amp;gned form...</source>
        <translation>Zapisz podpisany &amp;formularz...</translation>
    </message>
    <message>
        <source>Save the si&amp;gnature...</source>
        <translation>Zapisz pod&amp;pis...</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Consent record of %1</source>
        <translation>Dokument zgody %1</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Kto przyjął</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>tożsamość sprawdzona</translation>
    </message>
    <message>
        <source>capacity presumed</source>
        <translation>domniemana zdolność do decyzji</translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation>pytania omówiono</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>odczytano na głos</translation>
    </message>
    <message>
        <source>name, date and time said</source>
        <translation>imię i nazwisko, data i godzina wypowiedziane</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Odnotowano</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopia</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Poprawiono</translation>
    </message>
    <message>
        <source>Answers and signature</source>
        <translation>Odpowiedzi i podpis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>&amp;Participant&apos;s copy...</source>
        <translation>Kopia dla &amp;uczestnika...</translation>
    </message>
    <message>
        <source>&amp;File copy...</source>
        <translation>Kopia do &amp;akt...</translation>
    </message>
    <message>
        <source>&amp;Attach the signed form...</source>
        <translation>&amp;Załącz podpisany formularz...</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>File copy saved.</source>
        <translation>Zapisano kopię do akt.</translation>
    </message>
    <message>
        <source>Participant&apos;s copy saved.</source>
        <translation>Zapisano kopię dla uczestnika.</translation>
    </message>
    <message>
        <source>Save what was signed</source>
        <translation>Zapisz to, co podpisano</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Saved. The audit trail keeps that you did this.</source>
        <translation>Zapisano. Dziennik zmian zachowa, że to zrobiono.</translation>
    </message>
    <message>
        <source>Attach the signed form</source>
        <translation>Załącz podpisany formularz</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)</source>
        <translation>Obrazy i PDF (*.png *.jpg *.jpeg *.pdf);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The signed form was attached.</source>
        <translation>Załączono podpisany formularz.</translation>
    </message>
    <message>
        <source>Signed form of %1 attached.</source>
        <translation>Załączono podpisany formularz %1.</translation>
    </message>
    <message>
        <source>Consent records into which folder?</source>
        <translation>Do którego folderu zapisać dokumenty zgody?</translation>
    </message>
    <message>
        <source>%1 consent records saved, with %2 signatures.</source>
        <translation>Zapisano dokumenty zgody: %1, podpisy: %2.</translation>
    </message>
    <message>
        <source>FHI&amp;R...</source>
        <translation>FHI&amp;R...</translation>
    </message>
    <message>
        <source>As data for another record system (HL7 FHIR R4), by code and without names</source>
        <translation>Jako dane dla innego systemu dokumentacji (HL7 FHIR R4), z kodem i bez nazwisk</translation>
    </message>
    <message>
        <source>Save as FHIR</source>
        <translation>Zapisz jako FHIR</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>Consent saved as FHIR, without names.</source>
        <translation>Zapisano zgodę jako FHIR, bez nazwisk.</translation>
    </message>
    <message>
        <source>Export the consent records of everybody?</source>
        <translation>Wyeksportować dokumenty zgody wszystkich?</translation>
    </message>
    <message>
        <source>The file copy of each (PDF, by code), and what was signed. Signed forms and signatures bear names: whoever can open the files can read them. Older files of these names in the folder are replaced.</source>
        <translation>Kopia do akt każdej zgody (PDF, z kodem) i to, co podpisano. Podpisane formularze i podpisy zawierają nazwiska: każdy, kto może otworzyć pliki, może je odczytać. Starsze pliki o tych nazwach w folderze zostaną zastąpione.</translation>
    </message>
    <message>
        <source>Choose a folder...</source>
        <translation>Wybierz folder...</translation>
    </message>
</context>
<context>
    <name>colloquy::ContactCard</name>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>post</source>
        <translation>poczta</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: tak</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nie</translation>
    </message>
    <message>
        <source>%1: not asked, so no</source>
        <translation>%1: nie zapytano, więc nie</translation>
    </message>
    <message>
        <source>Not asked yet how they can be reached safely.</source>
        <translation>Nie zapytano jeszcze o bezpieczny kontakt.</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation>Bezpiecznie: %1</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Poczta głosowa</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>SMS-y</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>If someone else answers: %1</source>
        <translation>Gdy odbierze ktoś inny: %1</translation>
    </message>
    <message>
        <source>Stop if they say: %1</source>
        <translation>Przerwij, gdy usłyszysz: %1</translation>
    </message>
    <message>
        <source>No number or address is recorded.</source>
        <translation>Nie zapisano numeru ani adresu.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>They asked not to be contacted.</source>
        <translation>Prośba o brak kontaktu.</translation>
    </message>
    <message>
        <source>The contact can&apos;t be read: its record is damaged.</source>
        <translation>Kontaktu nie da się odczytać: zapis jest uszkodzony.</translation>
    </message>
    <message>
        <source>Unlock to see the contact</source>
        <translation>Odblokuj, aby zobaczyć kontakt</translation>
    </message>
    <message>
        <source>Hide contact</source>
        <translation>Ukryj kontakt</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Pokaż kontakt</translation>
    </message>
</context>
<context>
    <name>colloquy::ContactDialog</name>
    <message>
        <source>Log contact with %1</source>
        <translation>Zapis kontaktu z %1</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Oddzwoń</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>K&amp;to</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Jak</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>&amp;Wynik</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Kiedy</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <translation>Od&amp;dzwonić</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>When left empty, it was just now.</source>
        <translation>Puste oznacza: przed chwilą.</translation>
    </message>
    <message>
        <source>Contact with %1 logged.</source>
        <translation>Zapisano kontakt z %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::CopyGiven</name>
    <message>
        <source>Co&amp;py given</source>
        <translation>Przekazano &amp;kopię</translation>
    </message>
    <message>
        <source>How the copy was given</source>
        <translation>Jak przekazano kopię</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>how</source>
        <translation>jak</translation>
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
        <translation>Nowe badanie</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Is the recovery key noted down?</source>
        <translation>Czy klucz odzyskiwania jest zapisany?</translation>
    </message>
    <message>
        <source>Create study</source>
        <translation>Utworzenie badania</translation>
    </message>
    <message>
        <source>It is noted down</source>
        <translation>Jest zapisany</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>Otwórz badanie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Remove the study</source>
        <translation>Usuń badanie</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>Pokaż klucz ponownie</translation>
    </message>
    <message>
        <source>Making the study and its keys. That takes a moment.</source>
        <translation>Tworzenie badania i jego kluczy. To chwilę potrwa.</translation>
    </message>
    <message>
        <source>Remove the new study?</source>
        <translation>Usunąć nowe badanie?</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Without its recovery key noted down, a forgotten passphrase would lose everything.</source>
        <translation>Nic w nim jeszcze nie ma. Bez zapisanego klucza odzyskiwania zapomniane hasło oznaczałoby utratę wszystkiego.</translation>
    </message>
</context>
<context>
    <name>colloquy::DaySheetDialog</name>
    <message>
        <source>Day sheet</source>
        <translation>Karta dnia</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>Zapisz jako PDF...</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>With &amp;links, numbers, places and buddies</source>
        <translation>Z &amp;odnośnikami, numerami, miejscami i osobami asekurującymi</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>D&amp;rukuj...</translation>
    </message>
    <message>
        <source>One page for each interview, for a day on paper: times, mode, interpreter, consent and what it permits, the statements still to be asked, and room for notes. Names are never on it.</source>
        <translation>Po jednej stronie na każdy wywiad, na dzień z papierem: godziny, forma, tłumacz, zgoda i na co pozwala, oświadczenia, o które trzeba jeszcze zapytać, i miejsce na notatki. Nazwisk nigdy na niej nie ma.</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dzień</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Whoever finds such a sheet knows where to find somebody. Carry it on you, and shred it once it is written up. The audit trail keeps that you did this.</source>
        <translation>Kto znajdzie taką kartę, wie, gdzie kogoś szukać. Noś ją przy sobie i zniszcz w niszczarce, gdy wszystko będzie przepisane. Dziennik zmian zachowa, że to zrobiono.</translation>
    </message>
    <message>
        <source>Places are locked. Unlock the study to print them, too.</source>
        <translation>Miejsca są zablokowane. Odblokuj badanie, aby je też wydrukować.</translation>
    </message>
    <message>
        <source>day-sheet-%1.pdf</source>
        <translation>karta-dnia-%1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>Drukuj kartę dnia</translation>
    </message>
    <message>
        <source>Day sheet saved, with places.</source>
        <translation>Zapisano kartę dnia, z miejscami.</translation>
    </message>
    <message>
        <source>Day sheet saved, with codes alone.</source>
        <translation>Zapisano kartę dnia, tylko z kodami.</translation>
    </message>
</context>
<context>
    <name>colloquy::DecisionDialog</name>
    <message>
        <source>Decision on the request of %1</source>
        <translation>Decyzja w sprawie prośby %1</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Zapisz decyzję</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Rozstrzygnięto</translation>
    </message>
    <message>
        <source>They asked for their data back after the time for it was over. Whether anything can still be removed is for the institution to say; tell them what was decided.</source>
        <translation>Prośba o zwrot danych wpłynęła po upływie czasu na to. Czy coś można jeszcze usunąć, rozstrzyga instytucja; przekaż uczestnikowi, co postanowiono.</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>D&amp;ecyzja</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>&amp;Data decyzji</translation>
    </message>
    <message>
        <source>Decision on the request of %1 recorded.</source>
        <translation>Zapisano decyzję w sprawie prośby %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Choose somebody in a list to see where they stand.</source>
        <translation>Wybierz kogoś na liście, aby zobaczyć, jak stoją sprawy.</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>Tego zapisu już nie ma.</translation>
    </message>
    <message>
        <source>They asked for no more contact.</source>
        <translation>Prośba o brak dalszego kontaktu.</translation>
    </message>
</context>
<context>
    <name>colloquy::DocumentDialog</name>
    <message>
        <source>New document</source>
        <translation>Nowy dokument</translation>
    </message>
    <message>
        <source>Add draft</source>
        <translation>Dodaj szkic</translation>
    </message>
    <message>
        <source>Edit the draft %1</source>
        <translation>Edytuj szkic %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Zachowaj zmiany</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>such as 1.0</source>
        <translation>na przykład 1.0</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>For the &amp;group</source>
        <translation>Dla &amp;grupy</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Wersja</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>&amp;Kierunek</translation>
    </message>
    <message>
        <source>T&amp;ranslation of</source>
        <translation>&amp;Tłumaczenie dokumentu</translation>
    </message>
    <message>
        <source>The words as they are to be approved. An empty line begins a paragraph.</source>
        <translation>Słowa, które mają być zatwierdzone. Pusty wiersz zaczyna akapit.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;ytuł</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;kst</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>Statements, each agreed to by itself</source>
        <translation>Oświadczenia, każde z osobną zgodą</translation>
    </message>
    <message>
        <source>Nothing: these are the master&apos;s words</source>
        <translation>Żadnego: to są słowa oryginału</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Draft %1 removed.</source>
        <translation>Usunięto szkic %1.</translation>
    </message>
    <message>
        <source>Translate: %1</source>
        <translation>Tłumaczenie: %1</translation>
    </message>
    <message>
        <source>New version: %1 in %2</source>
        <translation>Nowa wersja: %1, %2</translation>
    </message>
    <message>
        <source>Draft added: %1.</source>
        <translation>Dodano wersję roboczą: %1.</translation>
    </message>
    <message>
        <source>Draft changed: %1.</source>
        <translation>Zmieniono wersję roboczą: %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::DocumentMatrixModel</name>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Nieaktualne</translation>
    </message>
    <message>
        <source>Translate...</source>
        <translation>Przetłumacz...</translation>
    </message>
    <message>
        <source>Order it...</source>
        <translation>Zamów...</translation>
    </message>
    <message>
        <source>It came...</source>
        <translation>Nadeszło...</translation>
    </message>
    <message>
        <source>Translated back...</source>
        <translation>Przetłumaczono zwrotnie...</translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>Zatwierdź...</translation>
    </message>
    <message>
        <source>Bring into use...</source>
        <translation>Wprowadź do użytku...</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Pokaż</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n czeka</numerusform>
            <numerusform>%1, %n czekają</numerusform>
            <numerusform>%1, %n czeka</numerusform>
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
        <translation>już niepotrzebne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
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
        <translation>%1: języki i wersje</translation>
    </message>
    <message>
        <source>Documents for %1 by language and version</source>
        <translation>Dokumenty dla %1 według języka i wersji</translation>
    </message>
</context>
<context>
    <name>colloquy::DocumentView</name>
    <message>
        <source>Not yet</source>
        <translation>Jeszcze nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; a yes allows: %2</source>
        <translation>%1; „tak” pozwala na: %2</translation>
    </message>
    <message>
        <source>%1 for the group %2</source>
        <translation>%1 dla grupy %2</translation>
    </message>
    <message>
        <source>Sample only</source>
        <translation>Tylko przykład</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>Przekład z</translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation>Bez wpływu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Save its &amp;file...</source>
        <translation>Zapisz jego &amp;plik...</translation>
    </message>
    <message>
        <source>New &amp;version...</source>
        <translation>Nowa &amp;wersja...</translation>
    </message>
    <message>
        <source>New &amp;translation...</source>
        <translation>Nowe &amp;tłumaczenie...</translation>
    </message>
    <message>
        <source>Save the file of the document</source>
        <translation>Zapisz plik dokumentu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>File saved.</source>
        <translation>Zapisano plik.</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Translated back</source>
        <translation>Przetłumaczono zwrotnie</translation>
    </message>
    <message>
        <source>%1, linked</source>
        <translation>%1, jako odnośnik</translation>
    </message>
    <message>
        <source>&amp;Open its file</source>
        <translation>&amp;Otwórz jego plik</translation>
    </message>
    <message>
        <source>No program opens that file</source>
        <translation>Żaden program nie otwiera tego pliku</translation>
    </message>
    <message>
        <source>Save it, and open it from there.</source>
        <translation>Zapisz go i otwórz stamtąd.</translation>
    </message>
</context>
<context>
    <name>colloquy::ExportDialog</name>
    <message>
        <source>Export the schedule</source>
        <translation>Eksportuj harmonogram</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Zapisz jako...</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>With &amp;names and contacts</source>
        <translation>Z &amp;nazwiskami i kontaktami</translation>
    </message>
    <message>
        <source>The interviews as a table (CSV), also those that were moved or cancelled. Leave the days empty for all of them.</source>
        <translation>Wywiady jako tabela (CSV), także przeniesione i odwołane. Zostaw dni puste, aby objąć wszystkie.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>R, SPSS or NVivo</source>
        <translation>R, SPSS lub NVivo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>D&amp;la</translation>
    </message>
    <message>
        <source>Without names the codes are still personal data, for the study says whose they are.</source>
        <translation>Bez nazwisk kody to nadal dane osobowe, bo badanie wie, czyje są.</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and places leave the study in the clear: whoever can open the file can read them. The audit trail keeps that you did this.</source>
        <translation>Nazwiska, adresy e-mail, numery telefonów i miejsca opuszczają badanie jawnie: kto otworzy plik, może je przeczytać. Dziennik zmian zachowa, że to zrobiono.</translation>
    </message>
    <message>
        <source>Names are locked. Unlock the study to export them, too.</source>
        <translation>Nazwiska są zablokowane. Odblokuj badanie, aby je też wyeksportować.</translation>
    </message>
    <message>
        <source>%1. Name, e-mail, phone and place come first in each line; they aren&apos;t shown here.</source>
        <translation>%1. Nazwisko, e-mail, telefon i miejsce są pierwsze w każdym wierszu; tu ich nie pokazano.</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Co znajdzie się w pliku</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 wywiad</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n wywiad</numerusform>
            <numerusform>%n wywiady</numerusform>
            <numerusform>%n wywiadów</numerusform>
        </translation>
    </message>
    <message>
        <source>study</source>
        <translation>badanie</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>harmonogram</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>Writing the schedule...</source>
        <translation>Zapisywanie harmonogramu...</translation>
    </message>
    <message>
        <source>Schedule exported: %1, with names.</source>
        <translation>Wyeksportowano harmonogram: %1, z nazwiskami.</translation>
    </message>
    <message>
        <source>Schedule exported: %1, without names.</source>
        <translation>Wyeksportowano harmonogram: %1, bez nazwisk.</translation>
    </message>
</context>
<context>
    <name>colloquy::FaceToFaceRows</name>
    <message>
        <source>choose one</source>
        <translation>wybierz</translation>
    </message>
    <message>
        <source>The study asks for a buddy here, and for the time by which you are out. Without both it can&apos;t be started.</source>
        <translation>Badanie wymaga tu osoby asekurującej i godziny wyjścia. Bez obu nie można zacząć.</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>Wyjście do</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>&amp;Rodzaj miejsca</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Rodzaj miejsca</translation>
    </message>
    <message>
        <source>who knows where you are, and their number</source>
        <translation>kto wie, gdzie jesteś, i numer telefonu</translation>
    </message>
    <message>
        <source>Budd&amp;y</source>
        <translation>&amp;Osoba asekurująca</translation>
    </message>
    <message>
        <source>&amp;Out by</source>
        <translation>&amp;Wyjście do</translation>
    </message>
    <message>
        <source>Others p&amp;resent</source>
        <translation>I&amp;nni obecni</translation>
    </message>
</context>
<context>
    <name>colloquy::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Zapisz filtr</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtruj listę</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtry</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Dodaj filtr</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Save this filter at the side</source>
        <translation>Zapisz ten filtr z boku</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Wybierz kolumny</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>Usuń filtr %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Pokazano: %1</translation>
    </message>
</context>
<context>
    <name>colloquy::FilterShelf</name>
    <message>
        <source>Filter saved at the side: %1.</source>
        <translation>Zapisano filtr z boku: %1.</translation>
    </message>
    <message>
        <source>Filter removed: %1.</source>
        <translation>Usunięto filtr: %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::FindAnything</name>
    <message>
        <source>Find anything</source>
        <translation>Znajdź cokolwiek</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>A code, a day and time such as &quot;tue 10&quot;, or what you want to do. Names are locked.</source>
        <translation>Kod, dzień i godzina, na przykład &quot;tue 10&quot;, albo to, co chcesz zrobić. Nazwiska są zablokowane.</translation>
    </message>
    <message>
        <source>A code, a name, the last digits of a phone number, a day and time such as &quot;tue 10&quot;, or what you want to do.</source>
        <translation>Kod, nazwisko, ostatnie cyfry telefonu, dzień i godzina, na przykład &quot;tue 10&quot;, albo to, co chcesz zrobić.</translation>
    </message>
    <message>
        <source>Nothing found. Names are locked: unlock the study to find people by name.</source>
        <translation>Nic nie znaleziono. Nazwiska są zablokowane: odblokuj badanie, aby szukać po nazwisku.</translation>
    </message>
    <message>
        <source>Nothing found. Try a code, fewer letters, or another spelling.</source>
        <translation>Nic nie znaleziono. Spróbuj kodu, mniejszej liczby liter albo innej pisowni.</translation>
    </message>
</context>
<context>
    <name>colloquy::FindInterpreterDialog</name>
    <message>
        <source>Find an interpreter for %1</source>
        <translation>Znajdź tłumacza dla %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Zapytaj</translation>
    </message>
    <message>
        <source>Interpreters of the language</source>
        <translation>Tłumacze tego języka</translation>
    </message>
    <message>
        <source>&amp;New interpreter...</source>
        <translation>&amp;Nowy tłumacz...</translation>
    </message>
    <message>
        <source>Nobody on record interprets %1. Add somebody, or leave it open: the interview stays listed until somebody is found.</source>
        <translation>Nikt z zapisanych nie tłumaczy języka: %1. Dodaj kogoś albo zostaw otwarte: wywiad pozostanie na liście, aż ktoś się znajdzie.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Zapytaj: %1</translation>
    </message>
    <message>
        <source>%1 is recorded as asked for %2. Write to them, then record their answer.</source>
        <translation>Zapisano, że zapytano %1 dla %2. Napisz do tej osoby, a potem zapisz odpowiedź.</translation>
    </message>
    <message>
        <source>Find a second interpreter for %1</source>
        <translation>Znajdź drugiego tłumacza dla %1</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>A&amp;gencja</translation>
    </message>
    <message>
        <source>Ask the agency</source>
        <translation>Zapytaj agencję</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Agencja</translation>
    </message>
    <message>
        <source>or an agency, such as Crossing Words &lt;jobs@example.org&gt;</source>
        <translation>lub agencja, na przykład Crossing Words &lt;jobs@example.org&gt;</translation>
    </message>
    <message>
        <source>Speaks for them: %1</source>
        <translation>Mówi w imieniu tej osoby: %1</translation>
    </message>
</context>
<context>
    <name>colloquy::FindingList</name>
    <message>
        <source>Checks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Reason to go on</source>
        <translation>Powód kontynuacji</translation>
    </message>
    <message>
        <source>Reason to go on although: %1</source>
        <translation>Powód mimo uwagi: %1</translation>
    </message>
    <message>
        <source>One reason for &amp;all</source>
        <translation>Jeden powód dla &amp;wszystkich</translation>
    </message>
    <message>
        <source>Reason to go on with all warnings</source>
        <translation>Powód mimo wszystkich uwag</translation>
    </message>
</context>
<context>
    <name>colloquy::FinishDialog</name>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Outcome of the interview - %1</source>
        <translation>Wynik wywiadu – %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>Wzburzenie</translation>
    </message>
    <message>
        <source>&amp;Support sheet given</source>
        <translation>Przekazano kartę &amp;wsparcia</translation>
    </message>
    <message>
        <source>Call them on</source>
        <translation>Zadzwonić</translation>
    </message>
    <message>
        <source>&amp;Interpreter %1 came</source>
        <translation>Tłumacz %1 &amp;był</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Wynik</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Początek o</translation>
    </message>
    <message>
        <source>&amp;Began at</source>
        <translation>&amp;Początek o</translation>
    </message>
    <message>
        <source>&amp;Took</source>
        <translation>&amp;Trwał</translation>
    </message>
    <message>
        <source>How they were</source>
        <translation>Samopoczucie</translation>
    </message>
    <message>
        <source>&amp;Distress</source>
        <translation>W&amp;zburzenie</translation>
    </message>
    <message>
        <source>Ca&amp;ll them on</source>
        <translation>&amp;Zadzwonić</translation>
    </message>
    <message>
        <source>To ask how they are. Left empty, no call is planned.</source>
        <translation>Aby zapytać o samopoczucie. Puste oznacza, że telefonu nie zaplanowano.</translation>
    </message>
    <message>
        <source>Interview with %1: %2.</source>
        <translation>Wywiad z %1: %2.</translation>
    </message>
    <message>
        <source>Record and boo&amp;k the rest</source>
        <translation>Zapisz i &amp;umów resztę</translation>
    </message>
</context>
<context>
    <name>colloquy::GoToDateDialog</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Przejdź</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Przejdź do daty</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Data</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>colloquy::HoursField</name>
    <message>
        <source>midnight</source>
        <translation>północ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> i </translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>nieczynne %1</translation>
    </message>
    <message>
        <source>on %1 only %2</source>
        <translation>%1 tylko %2</translation>
    </message>
    <message>
        <source>on %1 also %2</source>
        <translation>%1 także %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>cały dzień</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>codziennie</translation>
    </message>
    <message>
        <source>such as evenings, Fridays; 2026-12-21..2027-01-03 closed</source>
        <translation>na przykład evenings, Fridays; 2026-12-21..2027-01-03 closed</translation>
    </message>
    <message>
        <source>closed from %1 to %2</source>
        <translation>zamknięte od %1 do %2</translation>
    </message>
</context>
<context>
    <name>colloquy::ImportDialog</name>
    <message>
        <source>separated by tabs</source>
        <translation>oddzielone tabulatorami</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>oddzielone średnikami</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>oddzielone przecinkami</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>Import uczestników</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Add possible &amp;duplicates, too</source>
        <translation>Dodaj także możliwe &amp;duplikaty</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Wiersze pliku</translation>
    </message>
    <message>
        <source>Rows without a &amp;group</source>
        <translation>Wiersze bez &amp;grupy</translation>
    </message>
    <message>
        <source>What each column means</source>
        <translation>Co oznacza każda kolumna</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>What would come of each row</source>
        <translation>Co wyjdzie z każdego wiersza</translation>
    </message>
    <message>
        <source>Reading the rows...</source>
        <translation>Czytanie wierszy...</translation>
    </message>
    <message>
        <source>%1: %2, %3. Nothing is added before you press the button.</source>
        <translation>%1: %2, %3. Nic nie zostanie dodane, dopóki nie naciśniesz przycisku.</translation>
    </message>
    <message>
        <source>The file has no rows below its headings.</source>
        <translation>Plik nie ma wierszy pod nagłówkami.</translation>
    </message>
    <message>
        <source>New: %1, possible duplicates: %2, with problems: %3</source>
        <translation>Nowe: %1, możliwe duplikaty: %2, z problemami: %3</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>Importuj %n osobę</numerusform>
            <numerusform>Importuj %n osoby</numerusform>
            <numerusform>Importuj %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the people...</source>
        <translation>Dodawanie osób...</translation>
    </message>
    <message numerus="yes">
        <source>%n people imported.</source>
        <translation>
            <numerusform>Zaimportowano %n osobę.</numerusform>
            <numerusform>Zaimportowano %n osoby.</numerusform>
            <numerusform>Zaimportowano %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Rows left out: %2.</source>
        <translation>%1 Pominięte wiersze: %2.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabele (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported</source>
        <translation>Nie można zaimportować %1</translation>
    </message>
</context>
<context>
    <name>colloquy::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Incident - %1</source>
        <translation>Zdarzenie – %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Record an incident in the study</source>
        <translation>Zapisz zdarzenie w badaniu</translation>
    </message>
    <message>
        <source>Record an incident - %1</source>
        <translation>Zapisz zdarzenie – %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Wrócić do sprawy</translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation>&amp;Co się stało</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Czego &amp;dotyczy</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Kiedy</translation>
    </message>
    <message>
        <source>%1, no interview</source>
        <translation>%1, bez wywiadu</translation>
    </message>
    <message>
        <source>The interview on %1</source>
        <translation>Wywiad dnia %1</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>Co &amp;zrobiono</translation>
    </message>
    <message>
        <source>Say what you did, and nothing of anybody&apos;s health: no diagnosis, no quotes.</source>
        <translation>Podaj, co zrobiono, i nic o niczyim zdrowiu: bez diagnoz, bez cytatów.</translation>
    </message>
    <message>
        <source>such as the supervisor, or the data protection office</source>
        <translation>na przykład opiekun naukowy lub inspektor ochrony danych</translation>
    </message>
    <message>
        <source>Who was &amp;told</source>
        <translation>Kogo &amp;powiadomiono</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>Nie ma do czego wracać</translation>
    </message>
    <message>
        <source>&amp;Follow up on</source>
        <translation>&amp;Wrócić do sprawy</translation>
    </message>
    <message>
        <source>Incident recorded.</source>
        <translation>Zapisano zdarzenie.</translation>
    </message>
    <message>
        <source>Incident of %1 recorded.</source>
        <translation>Zapisano zdarzenie dotyczące %1.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wybierz</translation>
    </message>
</context>
<context>
    <name>colloquy::IncidentLogDialog</name>
    <message>
        <source>Closed %1</source>
        <translation>Zamknięto %1</translation>
    </message>
    <message>
        <source>Follow up on %1</source>
        <translation>Wrócić do sprawy %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Incident log</source>
        <translation>Rejestr zdarzeń</translation>
    </message>
    <message>
        <source>&amp;New...</source>
        <translation>&amp;Nowe...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>&amp;Zmień...</translation>
    </message>
    <message>
        <source>C&amp;lose incident</source>
        <translation>Za&amp;mknij zdarzenie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>Kogo powiadomiono</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Nic jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>Otwórz &amp;ponownie</translation>
    </message>
    <message>
        <source>Incident %1 closed.</source>
        <translation>Zamknięto zdarzenie %1.</translation>
    </message>
    <message>
        <source>Incident %1 open again.</source>
        <translation>Ponownie otwarto zdarzenie %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::InformationDialog</name>
    <message>
        <source>Give information to %1</source>
        <translation>Przekaż informacje: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Arkusz</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Jak</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Kiedy</translation>
    </message>
    <message>
        <source>Through &amp;interpreter</source>
        <translation>Przez &amp;tłumacza</translation>
    </message>
    <message>
        <source>Left empty, it was given just now. Giving it starts the thinking time before consent.</source>
        <translation>Puste oznacza: przed chwilą. Od przekazania biegnie czas do namysłu przed zgodą.</translation>
    </message>
    <message>
        <source>The one in use in their language</source>
        <translation>Ten w użyciu w odpowiednim języku</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Information sheet given: %1.</source>
        <translation>Przekazano arkusz informacyjny: %1.</translation>
    </message>
    <message>
        <source>Earliest consent: %1.</source>
        <translation>Najwcześniejsza zgoda: %1.</translation>
    </message>
    <message>
        <source>Earliest consent: %1, sooner for whoever had a sheet before.</source>
        <translation>Najwcześniejsza zgoda: %1; wcześniej, jeśli ktoś już ma arkusz.</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterAnswerDialog</name>
    <message>
        <source>Interpreter %1 for %2</source>
        <translation>Tłumacz %1 dla %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>The interview moved after they had said yes. Ask them whether the new time suits, too.</source>
        <translation>Wywiad przeniesiono po zgodzie tłumacza. Zapytaj, czy nowy termin też pasuje.</translation>
    </message>
    <message>
        <source>They accept</source>
        <translation>Przyjmuje</translation>
    </message>
    <message>
        <source>They can&apos;t</source>
        <translation>Nie może</translation>
    </message>
    <message>
        <source>Release them</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>&amp;Co się stało</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potwierdź</translation>
    </message>
    <message>
        <source>Record that they can&apos;t</source>
        <translation>Zapisz, że nie może</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Zwolnij</translation>
    </message>
    <message>
        <source>%1 interprets for %2.</source>
        <translation>%1 tłumaczy dla %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t interpret for %2. Somebody else is wanted.</source>
        <translation>%1 nie może tłumaczyć dla %2. Potrzebny jest ktoś inny.</translation>
    </message>
    <message>
        <source>%1 is released from %2.</source>
        <translation>%1 zostaje zwolniony z %2.</translation>
    </message>
    <message>
        <source>Interpreter for %1</source>
        <translation>Tłumacz dla %1</translation>
    </message>
    <message>
        <source>Papers for %1 are recorded as sent.</source>
        <translation>Zapisano, że dokumenty dla %1 wysłano.</translation>
    </message>
    <message>
        <source>Who interprets instead</source>
        <translation>Kto tłumaczy w zastępstwie</translation>
    </message>
    <message>
        <source>The participant agrees to them</source>
        <translation>Zgoda uczestnika na tę osobę</translation>
    </message>
    <message>
        <source>Record details</source>
        <translation>Zapisz szczegóły</translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation>Przychodzi ktoś inny</translation>
    </message>
    <message>
        <source>The agency names somebody</source>
        <translation>Agencja podaje nazwisko</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Nikt nie przyszedł</translation>
    </message>
    <message>
        <source>They came</source>
        <translation>Tłumacz był</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minut</translation>
    </message>
    <message>
        <source>Their re&amp;ference</source>
        <translation>&amp;Ich sygnatura</translation>
    </message>
    <message>
        <source>&amp;Briefing before</source>
        <translation>Odprawa p&amp;rzed</translation>
    </message>
    <message>
        <source>&amp;Debriefing after</source>
        <translation>O&amp;mówienie po</translation>
    </message>
    <message>
        <source>The telephone service</source>
        <translation>Tłumaczenie przez telefon</translation>
    </message>
    <message>
        <source>Somebody else, now</source>
        <translation>Ktoś inny, teraz</translation>
    </message>
    <message>
        <source>Nobody: move the interview</source>
        <translation>Nikt: przenieś wywiad</translation>
    </message>
    <message>
        <source>Who interprets &amp;instead</source>
        <translation>Kto tłumaczy w &amp;zastępstwie</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Kto</translation>
    </message>
    <message>
        <source>The participant agree&amp;s to them</source>
        <translation>Zgoda &amp;uczestnika na tę osobę</translation>
    </message>
    <message>
        <source>&amp;Reason, if told</source>
        <translation>&amp;Powód, jeśli podano</translation>
    </message>
    <message>
        <source>The study&apos;s settings name no telephone service yet.</source>
        <translation>W ustawieniach badania nie podano jeszcze usługi tłumaczeń przez telefon.</translation>
    </message>
    <message>
        <source>Ring %1, client code %2.</source>
        <translation>Zadzwoń: %1, kod klienta %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Jeszcze nikogo</translation>
    </message>
    <message>
        <source>Ask ne&amp;xt</source>
        <translation>Zapytaj nas&amp;tępną osobę</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>Agencja</translation>
    </message>
    <message>
        <source>%1 can&apos;t interpret for %2. The next one is recorded as asked.</source>
        <translation>%1 nie może tłumaczyć dla %2. Zapisano, że zapytano następną osobę.</translation>
    </message>
    <message>
        <source>%1 interpreted for %2.</source>
        <translation>Zapisano tłumaczenie dla %2 (tłumacz %1).</translation>
    </message>
    <message>
        <source>Somebody else than %1 interprets for %2.</source>
        <translation>Ktoś inny niż %1 tłumaczy dla %2.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t come for %2, which is kept with the reason.</source>
        <translation>Zapisano nieobecność tłumacza %1 przy rozmowie z %2 i jej powód.</translation>
    </message>
    <message>
        <source>What is known about %1 for %2 is recorded.</source>
        <translation>Zapisano, co wiadomo o %1 dla %2.</translation>
    </message>
    <message>
        <source>Char&amp;ged</source>
        <translation>&amp;Naliczono</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Odwołaj</translation>
    </message>
    <message>
        <source>Nobody: arrange the call again</source>
        <translation>Nikt: umów rozmowę od nowa</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Odwołaj</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>%1, for %2 as the second interpreter</source>
        <translation>%1, dla %2 jako drugi tłumacz</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, dla %2</translation>
    </message>
    <message>
        <source>The call with %2 is off.</source>
        <translation>Odwołano rozmowę z %2.</translation>
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
        <translation>wolne</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>To be found later</source>
        <translation>Do znalezienia później</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niepotrzebny</translation>
    </message>
    <message>
        <source>Whoever is free: %1</source>
        <translation>Kto jest wolny: %1</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>Kto jest wolny</translation>
    </message>
    <message>
        <source>, wished again</source>
        <translation>, znowu na życzenie</translation>
    </message>
    <message>
        <source>, met before</source>
        <translation>, już znany</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>, około %1</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterCallDialog</name>
    <message>
        <source>Interpreted call with %1</source>
        <translation>Rozmowa z %1 przez tłumacza</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Umów</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>An interpreter for %1, before the interview. If a call is already arranged, it moves to the new time, and its interpreter must be asked again.</source>
        <translation>Tłumacz dla %1 przed wywiadem. Jeśli rozmowa jest już umówiona, przechodzi na nowy termin, a jej tłumacza trzeba zapytać ponownie.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Kwalifikacja</translation>
    </message>
    <message>
        <source>Take consent</source>
        <translation>Przyjęcie zgody</translation>
    </message>
    <message>
        <source>To be found later</source>
        <translation>Do znalezienia później</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Cel</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Kiedy</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Długość</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>&amp;Tłumacz</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>A&amp;gencja</translation>
    </message>
    <message>
        <source>Call with %1 arranged for %2.</source>
        <translation>Umówiono rozmowę z %1 na %2.</translation>
    </message>
    <message>
        <source>or an agency, such as Crossing Words &lt;jobs@example.org&gt;</source>
        <translation>lub agencja, na przykład Crossing Words &lt;jobs@example.org&gt;</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterDialog</name>
    <message>
        <source>New interpreter</source>
        <translation>Nowy tłumacz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Edit interpreter %1</source>
        <translation>Edytuj tłumacza %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Zachowaj zmiany</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>Umowa o poufności</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Jeszcze nie ma</translation>
    </message>
    <message>
        <source>Their own</source>
        <translation>Własna</translation>
    </message>
    <message>
        <source>The agency&apos;s</source>
        <translation>Agencji</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>such as Mirpuri, Sylheti</source>
        <translation>na przykład mirpuri, sylheti</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;Języki</translation>
    </message>
    <message>
        <source>&amp;Dialects</source>
        <translation>&amp;Dialekty</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>&amp;Płeć</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Co uzgodniono</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Podpisano dnia</translation>
    </message>
    <message>
        <source>Agrees to being recorded</source>
        <translation>Zgadza się na nagrywanie</translation>
    </message>
    <message>
        <source>&amp;Confidentiality</source>
        <translation>P&amp;oufność</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>Podpi&amp;sano dnia</translation>
    </message>
    <message>
        <source>May be &amp;recorded</source>
        <translation>Wolno na&amp;grywać</translation>
    </message>
    <message>
        <source>Without an agreement nobody can be asked to interpret.</source>
        <translation>Bez umowy nikogo nie można poprosić o tłumaczenie.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>such as 45 an hour, two hours at least</source>
        <translation>na przykład 45 za godzinę, co najmniej dwie godziny</translation>
    </message>
    <message>
        <source> days before</source>
        <translation> dni wcześniej</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>W każdej chwili</translation>
    </message>
    <message>
        <source>Wants to be as&amp;ked</source>
        <translation>Chce pytań co na&amp;jmniej</translation>
    </message>
    <message>
        <source>Calling &amp;off costs</source>
        <translation>Odwołanie &amp;kosztuje</translation>
    </message>
    <message>
        <source>When, and for whom not</source>
        <translation>Kiedy i dla kogo nie</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>O każdej porze</translation>
    </message>
    <message>
        <source>codes of participants who know them, such as C07, C12</source>
        <translation>kody uczestników, którzy go znają, na przykład C07, C12</translation>
    </message>
    <message>
        <source>A&amp;vailable</source>
        <translation>Dostępno&amp;ść</translation>
    </message>
    <message>
        <source>Kno&amp;wn to</source>
        <translation>&amp;Znają go</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Interpreter %1 added.</source>
        <translation>Dodano tłumacza %1.</translation>
    </message>
    <message>
        <source>Interpreter %1 changed.</source>
        <translation>Zmieniono tłumacza %1.</translation>
    </message>
    <message>
        <source>The agreement as a file</source>
        <translation>Umowa jako plik</translation>
    </message>
    <message>
        <source>May be filmed, where they sign</source>
        <translation>Wolno filmować podczas migania</translation>
    </message>
    <message>
        <source>Agreement &amp;file</source>
        <translation>Plik umo&amp;wy</translation>
    </message>
    <message>
        <source>May be f&amp;ilmed</source>
        <translation>Wolno &amp;filmować</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minut</translation>
    </message>
    <message>
        <source>No minimum</source>
        <translation>Bez minimum</translation>
    </message>
    <message>
        <source>Agency&apos;s reference</source>
        <translation>Sygnatura agencji</translation>
    </message>
    <message>
        <source>An &amp;hour costs</source>
        <translation>Godzina koszt&amp;uje</translation>
    </message>
    <message>
        <source>Charged at least</source>
        <translation>Nalicza się co najmniej</translation>
    </message>
    <message>
        <source>Ra&amp;te in words</source>
        <translation>&amp;Cena słownie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Imię i nazwisko</translation>
    </message>
    <message>
        <source>Agenc&amp;y</source>
        <translation>&amp;Agencja</translation>
    </message>
    <message>
        <source>Register n&amp;umber</source>
        <translation>&amp;Numer w rejestrze</translation>
    </message>
    <message>
        <source>Works &amp;by</source>
        <translation>Fo&amp;rmy pracy</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterRequestDialog</name>
    <message>
        <source>Nobody is asked yet</source>
        <translation>Nikogo jeszcze nie zapytano</translation>
    </message>
    <message>
        <source>Message to the interpreter</source>
        <translation>Wiadomość do tłumacza</translation>
    </message>
    <message>
        <source>Mark as written</source>
        <translation>Oznacz jako napisaną</translation>
    </message>
    <message>
        <source>Name the participant&apos;s &amp;code as the reference</source>
        <translation>Podaj &amp;kod uczestnika jako sygnaturę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Temat</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>T&amp;ekst</translation>
    </message>
    <message>
        <source>The message says neither who the participant is nor where they live. Nothing is sent by itself; mark it as written once you have sent it.</source>
        <translation>Wiadomość nie mówi, kim jest uczestnik ani gdzie mieszka. Nic nie wysyła się samo; oznacz jako napisaną, gdy już ją wyślesz.</translation>
    </message>
    <message>
        <source>Take it to your mail program</source>
        <translation>Przenieś do swojego programu pocztowego</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Kopi&amp;uj</translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml...</source>
        <translation>Z&amp;apisz jako .eml...</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>&amp;Otwórz w programie pocztowym</translation>
    </message>
    <message>
        <source>Save .&amp;ics...</source>
        <translation>Zapisz .&amp;ics...</translation>
    </message>
    <message>
        <source>Copied. Paste it into a new message.</source>
        <translation>Skopiowano. Wklej do nowej wiadomości.</translation>
    </message>
    <message>
        <source>Your mail program has it now. Add the calendar file if you want it to go along.</source>
        <translation>Wiadomość jest w programie pocztowym. Dodaj plik kalendarza, jeśli ma być dołączony.</translation>
    </message>
    <message>
        <source>No mail program opened it. Copy the message instead.</source>
        <translation>Żaden program pocztowy jej nie otworzył. Skopiuj wiadomość.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Zapisz wiadomość</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendarze (*.ics)</translation>
    </message>
    <message>
        <source>Saved. Open or attach it in your mail program.</source>
        <translation>Zapisano. Otwórz lub załącz w swoim programie pocztowym.</translation>
    </message>
    <message>
        <source>The message to the interpreter is marked as written.</source>
        <translation>Wiadomość do tłumacza oznaczono jako napisaną.</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterUseDialog</name>
    <message>
        <source>By telephone</source>
        <translation>Przez telefon</translation>
    </message>
    <message>
        <source>Agency, no name</source>
        <translation>Agencja, bez nazwiska</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Zapytania</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Potwierdzono</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Zwolniono</translation>
    </message>
    <message>
        <source>Didn&apos;t come</source>
        <translation>Nieobecność</translation>
    </message>
    <message>
        <source>Unfilled</source>
        <translation>Nie obsadzono</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Naliczono</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Przewidywane</translation>
    </message>
    <message>
        <source>Use of interpreters</source>
        <translation>Korzystanie z tłumaczy</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>Eksportuj jako CSV...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>What came of every request so far, by language and interpreter, without names. Charged is the amount recorded, with fees for late release; expected is what the rest costs by their rates.</source>
        <translation>Co dotąd wyszło z każdego zapytania, według języka i tłumacza, bez nazwisk. „Naliczono” to zapisane kwoty, z opłatami za późne zwolnienie; „Przewidywane” to koszt reszty według stawek.</translation>
    </message>
    <message>
        <source>No interpreter was asked yet.</source>
        <translation>Nie zapytano jeszcze żadnego tłumacza.</translation>
    </message>
    <message>
        <source>Export use of interpreters</source>
        <translation>Eksportuj korzystanie z tłumaczy</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Use of interpreters exported, without names.</source>
        <translation>Wyeksportowano korzystanie z tłumaczy, bez nazwisk.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nie wiadomo</translation>
    </message>
    <message>
        <source>In all: requests %1, came %2, unfilled %3, hours %4, charged %5, expected %6.</source>
        <translation>Razem: prośby %1, przybycia %2, bez obsady %3, godziny %4, naliczono %5, oczekiwane %6.</translation>
    </message>
    <message>
        <source>What somebody costs whose rate isn&apos;t known is left out.</source>
        <translation>Pominięto koszt osób, których stawka nie jest znana.</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpretersPage</name>
    <message>
        <source>Interpreters</source>
        <translation>Tłumacze</translation>
    </message>
    <message>
        <source>No interpreter matches this filter.</source>
        <translation>Żaden tłumacz nie pasuje do tego filtra.</translation>
    </message>
    <message>
        <source>Interviews that wait for an interpreter</source>
        <translation>Wywiady czekające na tłumacza</translation>
    </message>
    <message>
        <source>New interpreter</source>
        <translation>Nowy tłumacz</translation>
    </message>
    <message>
        <source>No interpreter is on record yet. Add the people or agencies that you work with, and Colloquy says who can be asked for an interview.</source>
        <translation>Nie zapisano jeszcze tłumacza. Dodaj osoby lub agencje, z którymi współpracujesz, a Colloquy powie, kogo można poprosić o wywiad.</translation>
    </message>
    <message>
        <source>Every interview that needs an interpreter has one</source>
        <translation>Każdy wywiad, który wymaga tłumacza, już go ma</translation>
    </message>
    <message>
        <source>1 interview waits for an interpreter</source>
        <translation>1 wywiad czeka na tłumacza</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews wait for an interpreter</source>
        <translation>
            <numerusform>%n wywiad czeka na tłumacza</numerusform>
            <numerusform>%n wywiady czekają na tłumacza</numerusform>
            <numerusform>%n wywiadów czeka na tłumacza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them for an answer</source>
        <translation>
            <numerusform>%1, w tym %n na odpowiedź</numerusform>
            <numerusform>%1, w tym %n na odpowiedź</numerusform>
            <numerusform>%1, w tym %n na odpowiedź</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 dla %2</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Poufność</translation>
    </message>
    <message>
        <source>With an agreement</source>
        <translation>Z umową</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Brak umowy</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>Edytuj...</translation>
    </message>
    <message>
        <source>Use and cost...</source>
        <translation>Korzystanie i koszty...</translation>
    </message>
    <message>
        <source>%1; 1 thing is left to prepare</source>
        <translation>%1; do przygotowania pozostaje 1 rzecz</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n things are left to prepare</source>
        <translation>
            <numerusform>%1; do przygotowania pozostaje %n rzecz</numerusform>
            <numerusform>%1; do przygotowania pozostają %n rzeczy</numerusform>
            <numerusform>%1; do przygotowania pozostaje %n rzeczy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::InterviewDialog</name>
    <message>
        <source>Edit interview - %1</source>
        <translation>Edytuj wywiad – %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Zachowaj zmiany</translation>
    </message>
    <message>
        <source>&amp;Support sheet given</source>
        <translation>Przekazano kartę &amp;wsparcia</translation>
    </message>
    <message>
        <source>&amp;Notes are written</source>
        <translation>&amp;Notatki są gotowe</translation>
    </message>
    <message>
        <source>Call them on</source>
        <translation>Zadzwonić</translation>
    </message>
    <message>
        <source>Re&amp;corder</source>
        <translation>&amp;Dyktafon</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Po wywiadzie</translation>
    </message>
    <message>
        <source>Ca&amp;ll them on</source>
        <translation>&amp;Zadzwonić</translation>
    </message>
    <message>
        <source>Interview with %1 changed.</source>
        <translation>Zmieniono wywiad z %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::InterviewList</name>
    <message>
        <source>Interviews</source>
        <translation>Wywiady</translation>
    </message>
    <message>
        <source>No interview matches this filter.</source>
        <translation>Żaden wywiad nie pasuje do tego filtra.</translation>
    </message>
    <message>
        <source>No interview is booked yet. Book the first one.</source>
        <translation>Nie umówiono jeszcze żadnego wywiadu. Umów pierwszy.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Umów</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ten tydzień</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>Od dzisiaj</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>Przed dzisiaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Forma</translation>
    </message>
</context>
<context>
    <name>colloquy::LanguageList</name>
    <message>
        <source>%1: another one</source>
        <translation>%1: kolejny</translation>
    </message>
    <message>
        <source>Type or choose a language</source>
        <translation>Wpisz lub wybierz język</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: dodaj</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>colloquy::Legend</name>
    <message>
        <source>What the signs mean</source>
        <translation>Co znaczą oznaczenia</translation>
    </message>
</context>
<context>
    <name>colloquy::ListPage</name>
    <message>
        <source>Clear the filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
</context>
<context>
    <name>colloquy::LongVerbDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>colloquy::MailingDialog</name>
    <message>
        <source>Export a mailing list</source>
        <translation>Eksport listy wysyłkowej</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Zapisz jako...</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>A table (CSV) of those whose consent says yes to it, with the ways to reach them that are safe. Nobody who withdrew from contact is among them.</source>
        <translation>Tabela (CSV) osób, których zgoda to obejmuje, z bezpiecznymi drogami kontaktu. Nie ma wśród nich nikogo, kto wycofał zgodę na kontakt.</translation>
    </message>
    <message>
        <source>Summary of findings</source>
        <translation>Podsumowanie wyników</translation>
    </message>
    <message>
        <source>Another study</source>
        <translation>Inne badanie</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Temat</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and postal addresses leave the study in the clear: whoever can open the file can read them. The audit trail keeps that you did this.</source>
        <translation>Nazwiska, adresy e-mail, numery telefonów i adresy pocztowe opuszczają badanie bez szyfrowania: każdy, kto może otworzyć plik, może je odczytać. W dzienniku zmian zostaje ślad, że to zrobiono.</translation>
    </message>
    <message>
        <source>Nobody wants it, or may be written to.</source>
        <translation>Nikt tego nie chce lub do nikogo nie wolno pisać.</translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n osoba: %1</numerusform>
            <numerusform>%n osoby: %1</numerusform>
            <numerusform>%n osób: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Mailing list exported: %n people, with names.</source>
        <translation>
            <numerusform>Wyeksportowano listę wysyłkową: %n osoba, z nazwiskiem.</numerusform>
            <numerusform>Wyeksportowano listę wysyłkową: %n osoby, z nazwiskami.</numerusform>
            <numerusform>Wyeksportowano listę wysyłkową: %n osób, z nazwiskami.</numerusform>
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
        <translation>Główny pasek narzędzi</translation>
    </message>
    <message>
        <source>%1 - Colloquy</source>
        <translation>%1 – Colloquy</translation>
    </message>
    <message>
        <source>Sample - nothing here is real. Try anything.</source>
        <translation>Przykład – nic tu nie jest prawdziwe. Próbuj do woli.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowane</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Odblokowane</translation>
    </message>
    <message>
        <source>Locked: unlock names</source>
        <translation>Zablokowane: odblokuj nazwiska</translation>
    </message>
    <message>
        <source>Unlocked: lock names</source>
        <translation>Odblokowane: zablokuj nazwiska</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Wszystkie zmiany zapisane %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Wszystkie zmiany zapisane</translation>
    </message>
</context>
<context>
    <name>colloquy::MessageDialog</name>
    <message>
        <source>Message about the interview - %1</source>
        <translation>Wiadomość o wywiadzie – %1</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Oznacz jako wysłaną</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Droga</translation>
    </message>
    <message>
        <source>Say the a&amp;ddress, and put it into the calendar</source>
        <translation>Podaj a&amp;dres i umieść go w kalendarzu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Mark it as sent once you have sent it.</source>
        <translation>Nic nie wysyła się samo. Oznacz jako wysłaną, gdy już ją wyślesz.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Wiadomość</translation>
    </message>
    <message>
        <source>&amp;Goes by</source>
        <translation>&amp;Droga</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Temat</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>T&amp;ekst</translation>
    </message>
    <message>
        <source>Take it to your mail program</source>
        <translation>Przenieś do swojego programu pocztowego</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml...</source>
        <translation>Z&amp;apisz jako .eml...</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>&amp;Otwórz w programie pocztowym</translation>
    </message>
    <message>
        <source>Save .&amp;ics...</source>
        <translation>Zapisz .&amp;ics...</translation>
    </message>
    <message>
        <source>Copied. Paste it into a new message.</source>
        <translation>Skopiowano. Wklej do nowej wiadomości.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Zapisz wiadomość</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>E-mail (*.eml)</translation>
    </message>
    <message>
        <source>Saved with the calendar file in it. Open it in your mail program to send it.</source>
        <translation>Zapisano razem z plikiem kalendarza. Otwórz w programie pocztowym, aby wysłać.</translation>
    </message>
    <message>
        <source>Your mail program has it now. Add the calendar file if you want it to go along.</source>
        <translation>Wiadomość jest w programie pocztowym. Dodaj plik kalendarza, jeśli ma być dołączony.</translation>
    </message>
    <message>
        <source>No mail program opened it. Copy the message instead.</source>
        <translation>Żaden program pocztowy jej nie otworzył. Skopiuj wiadomość.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Zapisz plik kalendarza</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalendarze (*.ics)</translation>
    </message>
    <message>
        <source>Saved. Attach it to your message.</source>
        <translation>Zapisano. Załącz do wiadomości.</translation>
    </message>
    <message>
        <source>%1 to %2 marked as sent.</source>
        <translation>%1 dla %2 – oznaczono jako wysłane.</translation>
    </message>
    <message>
        <source>What you typed was kept, and not worded anew.</source>
        <translation>Wpisany tekst zachowano i nie ułożono go na nowo.</translation>
    </message>
    <message>
        <source>&amp;Word it anew</source>
        <translation>&amp;Ułóż na nowo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>Oznacz jako przekazaną</translation>
    </message>
    <message>
        <source>%1 to %2 marked as told.</source>
        <translation>%1 dla %2 – oznaczono jako przekazane.</translation>
    </message>
</context>
<context>
    <name>colloquy::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
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
        <translation>nic nie umówiono</translation>
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
        <translation>Przenieś wywiad – %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nowy termin</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>Na prośbę</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>Umówiono na</translation>
    </message>
    <message>
        <source>&amp;New time</source>
        <translation>&amp;Nowy termin</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;Terminy</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Długość</translation>
    </message>
    <message>
        <source>&amp;Asked for by</source>
        <translation>N&amp;a prośbę</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1: przeniesiono na %2.</translation>
    </message>
    <message>
        <source>Move and &amp;draft message</source>
        <translation>Przenieś i nap&amp;isz wiadomość</translation>
    </message>
    <message>
        <source>%1 goes along</source>
        <translation>%1 przechodzi na nowy termin</translation>
    </message>
    <message>
        <source>To be found later</source>
        <translation>Do znalezienia później</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>Tł&amp;umacz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>%1 (%2 % of the fee)</source>
        <translation>%1 (%2 % honorarium)</translation>
    </message>
    <message>
        <source>%1 % of the fee</source>
        <translation>%1 % honorarium</translation>
    </message>
    <message>
        <source>Interpreter %1 is released, which costs %2, and somebody else is asked.</source>
        <translation>Tłumacz %1 zostaje zwolniony (koszt: %2), a pytanie trafia do kogoś innego.</translation>
    </message>
    <message>
        <source>Interpreter %1 goes along, and is to be asked again whether the new time suits. Releasing them now would cost: %2.</source>
        <translation>Tłumacz %1 przechodzi na nowy termin i trzeba ponownie zapytać, czy pasuje. Zwolnienie teraz kosztowałoby: %2.</translation>
    </message>
</context>
<context>
    <name>colloquy::NoShowDialog</name>
    <message>
        <source>%1 did not come.</source>
        <translation>%1: nieobecność.</translation>
    </message>
    <message>
        <source>Did not come - %1</source>
        <translation>Nieobecność – %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Był</translation>
    </message>
    <message>
        <source>Did not come either</source>
        <translation>Też nie przyszedł</translation>
    </message>
    <message>
        <source>&amp;Interpreter %1</source>
        <translation>&amp;Tłumacz %1</translation>
    </message>
    <message>
        <source>An interpreter who came for nothing is owed the fee all the same.</source>
        <translation>Tłumaczowi, który przyszedł na próżno, honorarium i tak się należy.</translation>
    </message>
</context>
<context>
    <name>colloquy::ParticipantDialog</name>
    <message>
        <source>New participant</source>
        <translation>Nowy uczestnik</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edytuj %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Zachowaj zmiany</translation>
    </message>
    <message>
        <source>Add and &amp;next</source>
        <translation>Dodaj i &amp;następny</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupa</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Imię i nazwisko</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Mówi</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Czyta</translation>
    </message>
    <message>
        <source>Nothing: read documents aloud</source>
        <translation>Nie czyta: dokumenty odczytać na głos</translation>
    </message>
    <message>
        <source>Spea&amp;ks</source>
        <translation>&amp;Mówi</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>&amp;Dialekt</translation>
    </message>
    <message>
        <source>&amp;Reads</source>
        <translation>&amp;Czyta</translation>
    </message>
    <message>
        <source>Wants an &amp;interpreter</source>
        <translation>Chce &amp;tłumacza</translation>
    </message>
    <message>
        <source>Preferred interpreter</source>
        <translation>Płeć tłumacza</translation>
    </message>
    <message>
        <source>More about them</source>
        <translation>Więcej o tej osobie</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 – dodano.</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 – zmieniono.</translation>
    </message>
    <message>
        <source>Open %1 instead</source>
        <translation>Otwórz zamiast tego %1</translation>
    </message>
</context>
<context>
    <name>colloquy::ParticipantMore</name>
    <message>
        <source>Ways of meeting</source>
        <translation>Formy spotkania</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adres pocztowy</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Strefa &amp;czasowa</translation>
    </message>
    <message>
        <source>as the study&apos;s</source>
        <translation>jak w badaniu</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Also belongs to</source>
        <translation>Należy także do</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Potrzeby</translation>
    </message>
    <message>
        <source>&amp;Heard from</source>
        <translation>&amp;Skąd wie</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Knows the researcher</source>
        <translation>Zna badacza</translation>
    </message>
    <message>
        <source>Wants no more &amp;contact: nothing is drafted</source>
        <translation>Nie chce więcej &amp;kontaktu: nic się nie pisze</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;otatki</translation>
    </message>
    <message>
        <source>Not these interpreters</source>
        <translation>Nie ci tłumacze</translation>
    </message>
    <message>
        <source>codes, such as I02, I05</source>
        <translation>kody, na przykład I02, I05</translation>
    </message>
    <message>
        <source>Wants the same interpreter again</source>
        <translation>Chce znowu tego samego tłumacza</translation>
    </message>
    <message>
        <source>May be &amp;filmed</source>
        <translation>Wolno &amp;filmować</translation>
    </message>
    <message>
        <source>May be filmed</source>
        <translation>Wolno filmować</translation>
    </message>
</context>
<context>
    <name>colloquy::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Nobody matches this filter.</source>
        <translation>Nikt nie pasuje do tego filtra.</translation>
    </message>
    <message>
        <source>Nobody has enquired yet. Add the first person, or bring in a list.</source>
        <translation>Nikt się jeszcze nie zgłosił. Dodaj pierwszą osobę albo wczytaj listę.</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Nowy uczestnik</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>Importuj z CSV</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Następny krok</translation>
    </message>
</context>
<context>
    <name>colloquy::PassphraseForm</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;Jeszcze raz to samo</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>&amp;Pokaż, co piszę</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice.</source>
        <translation>Hasła się różnią. Wpisz dwa razy to samo.</translation>
    </message>
    <message>
        <source>Best are four or five words that don&apos;t belong together.</source>
        <translation>Najlepsze są cztery lub pięć słów, które do siebie nie pasują.</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>Łatwe do odgadnięcia. Dodaj słowo lub dwa.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Może być. Jeszcze jedno słowo je wzmocni.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Mocne.</translation>
    </message>
    <message>
        <source>Strong, but the two still differ.</source>
        <translation>Mocne, ale hasła jeszcze się różnią.</translation>
    </message>
</context>
<context>
    <name>colloquy::PlaceRows</name>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>Num&amp;er</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Ad&amp;res</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>&amp;Odnośnik</translation>
    </message>
    <message>
        <source>&amp;Use their number</source>
        <translation>&amp;Użyj numeru uczestnika</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Jak</translation>
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
        <translation>Zaplanuj nadchodzące tygodnie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Keep to the &amp;targets of the groups</source>
        <translation>Trzymaj się &amp;celów grup</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Planuj</translation>
    </message>
    <message>
        <source>Finds times for everybody who is eligible and not yet booked: as many interviews as there can be, with interpreters coming as few half-days as they can, and as early as that allows. Nothing is booked before you press the button below.</source>
        <translation>Znajduje terminy dla wszystkich, którzy się kwalifikują i nie są umówieni: tyle wywiadów, ile się da, z tłumaczami w jak najmniej półdniach i tak wcześnie, jak to możliwe. Nic nie zostanie umówione, dopóki nie naciśniesz przycisku poniżej.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>D&amp;o</translation>
    </message>
    <message>
        <source>Planned interviews</source>
        <translation>Zaplanowane wywiady</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Umów</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Z kim</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tłumacz</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>&amp;Tydzień</translation>
    </message>
    <message>
        <source>Weighing the times...</source>
        <translation>Ważenie terminów...</translation>
    </message>
    <message>
        <source>Sto&amp;p planning</source>
        <translation>&amp;Zatrzymaj planowanie</translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation>Zaplanuj po&amp;nownie</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Przypięty</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>Pominięto:</translation>
    </message>
    <message>
        <source>1 interview.</source>
        <translation>1 wywiad.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews.</source>
        <translation>
            <numerusform>%n wywiad.</numerusform>
            <numerusform>%n wywiady.</numerusform>
            <numerusform>%n wywiadów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No other plan is better.</source>
        <translation>%1 Żaden inny plan nie jest lepszy.</translation>
    </message>
    <message>
        <source>%1 The best plan that was found in time.</source>
        <translation>%1 Najlepszy plan znaleziony w tym czasie.</translation>
    </message>
    <message>
        <source>Propose 1 interview</source>
        <translation>Zaproponuj 1 wywiad</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n interviews</source>
        <translation>
            <numerusform>Zaproponuj %n wywiad</numerusform>
            <numerusform>Zaproponuj %n wywiady</numerusform>
            <numerusform>Zaproponuj %n wywiadów</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking the interviews...</source>
        <translation>Umawianie wywiadów...</translation>
    </message>
    <message>
        <source>1 interview proposed.</source>
        <translation>Zaproponowano 1 wywiad.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews proposed.</source>
        <translation>
            <numerusform>Zaproponowano %n wywiad.</numerusform>
            <numerusform>Zaproponowano %n wywiady.</numerusform>
            <numerusform>Zaproponowano %n wywiadów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move through the plan. Space keeps a time when you plan again; Delete leaves it out or puts it back.</source>
        <translation>Klawisze strzałek przechodzą przez plan. Spacja zachowuje termin przy ponownym planowaniu; Delete pomija go lub przywraca.</translation>
    </message>
    <message>
        <source>Week of the plan</source>
        <translation>Tydzień planu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Planned, stays</source>
        <translation>Zaplanowano, zostaje</translation>
    </message>
</context>
<context>
    <name>colloquy::Program</name>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>Nie można otworzyć %1</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Otwórz badanie</translation>
    </message>
    <message>
        <source>The new study can&apos;t be opened</source>
        <translation>Nie można otworzyć nowego badania</translation>
    </message>
    <message>
        <source>The study is ready.</source>
        <translation>Badanie jest gotowe.</translation>
    </message>
    <message>
        <source>Making the sample study: sixty people, their consents and interviews. That takes a few seconds.</source>
        <translation>Tworzenie badania przykładowego: sześćdziesiąt osób, ich zgody i wywiady. To potrwa kilka sekund.</translation>
    </message>
    <message>
        <source>Sample study</source>
        <translation>Badanie przykładowe</translation>
    </message>
    <message>
        <source>The sample study can&apos;t be made</source>
        <translation>Nie można utworzyć badania przykładowego</translation>
    </message>
    <message>
        <source>Locked. Names and contacts are sealed again.</source>
        <translation>Zablokowano. Nazwiska i kontakty są znowu zaszyfrowane.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Ponowiono: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Cofnięto: %1.</translation>
    </message>
    <message>
        <source>Colloquy study (*.colloquy);;All files (*)</source>
        <translation>Badanie Colloquy (*.colloquy);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>colloquy::RecoveryCheck</name>
    <message>
        <source>Type two of its groups from what you wrote down, so that you know it can be read.</source>
        <translation>Wpisz dwie grupy znaków z tego, co zapisano, aby wiedzieć, że da się to odczytać.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Group &amp;%1</source>
        <translation>Grupa &amp;%1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupa %1</translation>
    </message>
    <message>
        <source>Group %1 is another one. Compare it with the key once more.</source>
        <translation>Grupa %1 jest inna. Porównaj ją jeszcze raz z kluczem.</translation>
    </message>
</context>
<context>
    <name>colloquy::RecoverySheet</name>
    <message>
        <source>The study is made. This is its recovery key: the only way in if the passphrase is forgotten.
It is shown this once and kept nowhere. Write it down, and keep it apart from this computer.</source>
        <translation>Badanie utworzono. To jego klucz odzyskiwania: jedyna droga do środka, gdy hasło się zapomni.
Pokazuje się go ten jeden raz i nigdzie nie przechowuje. Zapisz go i trzymaj z dala od tego komputera.</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>&amp;Drukuj...</translation>
    </message>
    <message>
        <source>&amp;Save in a file...</source>
        <translation>&amp;Zapisz w pliku...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Klucz odzyskiwania: %1</translation>
    </message>
    <message>
        <source>Recovery key of the study &quot;%1&quot; in Colloquy</source>
        <translation>Klucz odzyskiwania badania „%1” w Colloquy</translation>
    </message>
    <message>
        <source>It opens the study when the passphrase is forgotten. Whoever has it can read every name: keep it under lock and key, apart from the computer.</source>
        <translation>Otwiera badanie, gdy hasło się zapomni. Kto go ma, może przeczytać każde nazwisko: trzymaj go pod kluczem, z dala od komputera.</translation>
    </message>
    <message>
        <source>Copied. Paste it into your password safe, not into a document.</source>
        <translation>Skopiowano. Wklej do sejfu na hasła, a nie do dokumentu.</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>Drukuj klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Zapisz klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Klucz odzyskiwania</translation>
    </message>
    <message>
        <source>The key was not saved</source>
        <translation>Klucza nie zapisano</translation>
    </message>
    <message>
        <source>Saved for your eyes only. Move the file to a stick or another safe place.</source>
        <translation>Zapisano tylko dla Ciebie. Przenieś plik na nośnik lub w inne bezpieczne miejsce.</translation>
    </message>
</context>
<context>
    <name>colloquy::ReportDialog</name>
    <message>
        <source>Flow of enquiries</source>
        <translation>Przepływ zgłoszeń</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Ethics report</source>
        <translation>Raport dla komisji etycznej</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Bony</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Save as CSV...</source>
        <translation>&amp;Zapisz jako CSV...</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Dowolny dzień</translation>
    </message>
    <message>
        <source>Every enquiry stands in one line without a detail, and those lines add up. How many people a newsletter or a service told of the study isn&apos;t known.</source>
        <translation>Każde zgłoszenie stoi w jednym wierszu bez szczegółu i te wiersze się sumują. Ilu osobom o badaniu powiedział biuletyn lub placówka, nie wiadomo.</translation>
    </message>
    <message>
        <source>Everybody but those who enquired twice.</source>
        <translation>Wszyscy oprócz osób, które zgłosiły się dwa razy.</translation>
    </message>
    <message>
        <source>Figures from 1 to 4 are left out, and others with them where the totals would tell. What happened in these days counts.</source>
        <translation>Liczby od 1 do 4 pominięto, a z nimi inne tam, gdzie zdradziłyby je sumy. Liczy się to, co zdarzyło się w tych dniach.</translation>
    </message>
    <message>
        <source>By code, without names or serial numbers.</source>
        <translation>Według kodów, bez nazwisk i numerów seryjnych.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>Zapisano raport.</translation>
    </message>
</context>
<context>
    <name>colloquy::SafetyForm</name>
    <message>
        <source>I &amp;asked how to reach them safely</source>
        <translation>Zapytano o &amp;bezpieczny kontakt</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolna</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Tylko %1</translation>
    </message>
    <message>
        <source>Safe wa&amp;y</source>
        <translation>Bezpieczna &amp;droga</translation>
    </message>
    <message>
        <source>such as mon-fri 09:00-17:00</source>
        <translation>na przykład mon-fri 09:00-17:00</translation>
    </message>
    <message>
        <source>Safe h&amp;ours</source>
        <translation>Bezpieczne &amp;godziny</translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation>&amp;Poczta głosowa</translation>
    </message>
    <message>
        <source>Te&amp;xt messages</source>
        <translation>&amp;SMS-y</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>what to say</source>
        <translation>co powiedzieć</translation>
    </message>
    <message>
        <source>If someone else answers</source>
        <translation>Gdy odbierze ktoś inny</translation>
    </message>
    <message>
        <source>Words that mean &amp;stop</source>
        <translation>Słowa oznaczające &amp;stop</translation>
    </message>
</context>
<context>
    <name>colloquy::ScreeningDialog</name>
    <message>
        <source>Screen %1</source>
        <translation>Kwalifikacja %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Y, N or U answers and goes on to the next question.</source>
        <translation>Y, N lub U odpowiada i przechodzi do następnego pytania.</translation>
    </message>
    <message>
        <source>Yes or unsure needs a decision; it may stay unasked.</source>
        <translation>„Tak” lub „nie wiadomo” wymaga decyzji; pytanie może zostać niezadane.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Kwalifikuje się</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>Wykluczono</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Zdecyduj</translation>
    </message>
    <message>
        <source>needed for a decision or a changed answer</source>
        <translation>potrzebne przy decyzji lub zmienionej odpowiedzi</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>The recorded age is below the study&apos;s minimum</source>
        <translation>Zapisany wiek jest niższy niż najniższy w badaniu</translation>
    </message>
    <message>
        <source>%1 screened: %2.</source>
        <translation>%1 – kwalifikacja: %2.</translation>
    </message>
</context>
<context>
    <name>colloquy::ScriptText</name>
    <message>
        <source>Say</source>
        <translation>Odczytaj</translation>
    </message>
</context>
<context>
    <name>colloquy::Session</name>
    <message>
        <source>That was not done</source>
        <translation>Tego nie zrobiono</translation>
    </message>
</context>
<context>
    <name>colloquy::SettingsDialog</name>
    <message>
        <source>Study settings</source>
        <translation>Ustawienia badania</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Zachowaj zmiany</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Strony ustawień</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>Zmieniono ustawienia.</translation>
    </message>
    <message>
        <source>%1: something to mend</source>
        <translation>%1: coś do poprawienia</translation>
    </message>
</context>
<context>
    <name>colloquy::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation> lub </translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klawiatura</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Znajdź polecenie lub klawisz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Keys by menu and place</source>
        <translation>Klawisze według menu i miejsca</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Na liście</translation>
    </message>
</context>
<context>
    <name>colloquy::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>Usuń filtr</translation>
    </message>
</context>
<context>
    <name>colloquy::SidebarEntry</name>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1, %n osoba</numerusform>
            <numerusform>%1, %n osoby</numerusform>
            <numerusform>%1, %n osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n czeka</numerusform>
            <numerusform>%1, %n czekają</numerusform>
            <numerusform>%1, %n czeka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::SignatureBox</name>
    <message>
        <source>Signed form</source>
        <translation>Podpisany formularz</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)</source>
        <translation>Obrazy i PDF (*.png *.jpg *.jpeg *.pdf);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Wipe the signature</source>
        <translation>Wyczyść podpis</translation>
    </message>
    <message>
        <source>Or t&amp;yped name</source>
        <translation>Lub &amp;wpisane imię i nazwisko</translation>
    </message>
    <message>
        <source>Si&amp;gned form</source>
        <translation>Podpisany &amp;formularz</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>&amp;Podpis</translation>
    </message>
    <message>
        <source>Recording of this talk</source>
        <translation>Nagranie tej rozmowy</translation>
    </message>
    <message>
        <source>A scan or photo as PNG, JPEG or PDF, up to 20 MB. It can be attached later, too. It is kept sealed in the study.</source>
        <translation>Skan lub zdjęcie jako PNG, JPEG lub PDF, do 20 MB. Można je też załączyć później. Pozostaje zaszyfrowane w badaniu.</translation>
    </message>
    <message>
        <source>Kept sealed in the study. A drawn signature comes before a typed name.</source>
        <translation>Pozostaje zaszyfrowane w badaniu. Narysowany podpis ma pierwszeństwo przed wpisanym nazwiskiem.</translation>
    </message>
    <message>
        <source>Kept sealed in the study.</source>
        <translation>Pozostaje zaszyfrowane w badaniu.</translation>
    </message>
    <message>
        <source>Keep it as a file of its own, named by the code, apart from the interview&apos;s.</source>
        <translation>Przechowuj je jako osobny plik, nazwany kodem, z dala od nagrania wywiadu.</translation>
    </message>
    <message>
        <source>signed form</source>
        <translation>podpisany formularz</translation>
    </message>
</context>
<context>
    <name>colloquy::SignaturePad</name>
    <message>
        <source>Signature field</source>
        <translation>Pole podpisu</translation>
    </message>
    <message>
        <source>Sign here with mouse, pen or finger. Delete wipes it.</source>
        <translation>Podpisz tu myszą, rysikiem lub palcem. Delete czyści podpis.</translation>
    </message>
    <message>
        <source>Sign here with mouse, pen or finger</source>
        <translation>Podpisz tu myszą, rysikiem lub palcem</translation>
    </message>
</context>
<context>
    <name>colloquy::SlotPicker</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Times that fit</source>
        <translation>Pasujące terminy</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5 take one</source>
        <translation>Alt+1 do Alt+5 wybiera jeden</translation>
    </message>
    <message>
        <source>Choose whom to book, and the first times that fit stand here.</source>
        <translation>Wybierz, kogo umówić, a pojawią się tu pierwsze pasujące terminy.</translation>
    </message>
    <message>
        <source>No time fits before %1. Look at hours, buffers and busy times, or type one.</source>
        <translation>Żaden termin nie pasuje przed %1. Sprawdź godziny, przerwy i zajęte terminy albo wpisz termin.</translation>
    </message>
    <message>
        <source>For each of them: %1</source>
        <translation>Dla każdego z nich: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>u uczestnika: %1</translation>
    </message>
    <message>
        <source>Looking for times that fit...</source>
        <translation>Szukanie pasujących terminów...</translation>
    </message>
</context>
<context>
    <name>colloquy::StartDialog</name>
    <message>
        <source>Start interview - %1</source>
        <translation>Rozpocznij wywiad – %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Rozpocznij</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>Początek o</translation>
    </message>
    <message>
        <source>&amp;Began at</source>
        <translation>&amp;Początek o</translation>
    </message>
    <message>
        <source>When left empty, it begins now.</source>
        <translation>Puste oznacza: zaczyna się teraz.</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>Wywiad</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowano</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Nagrywanie</translation>
    </message>
    <message>
        <source>You may record.</source>
        <translation>Wolno nagrywać.</translation>
    </message>
    <message>
        <source>Interview with %1 started.</source>
        <translation>Rozpoczęto wywiad z %1.</translation>
    </message>
    <message>
        <source>They said again that they a&amp;gree to take part</source>
        <translation>Ponownie potwierdzono z&amp;godę na udział</translation>
    </message>
</context>
<context>
    <name>colloquy::StateFilter</name>
    <message>
        <source>%1 hidden</source>
        <translation>ukryte: %1</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Stany</translation>
    </message>
    <message>
        <source>States: %1 hidden</source>
        <translation>Stany: ukryte %1</translation>
    </message>
    <message>
        <source>Which interviews are shown</source>
        <translation>Które wywiady są widoczne</translation>
    </message>
</context>
<context>
    <name>colloquy::StatementEditor</name>
    <message>
        <source>Add &amp;statement</source>
        <translation>Dodaj &amp;oświadczenie</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>W górę (Alt+w górę)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>W dół (Alt+w dół)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>Oświadczenie %1</translation>
    </message>
    <message>
        <source>Statement %1 is</source>
        <translation>Oświadczenie %1 jest</translation>
    </message>
    <message>
        <source>A yes to statement %1 allows</source>
        <translation>„Tak” na oświadczenie %1 pozwala na</translation>
    </message>
    <message>
        <source>Move statement %1 up</source>
        <translation>Przenieś oświadczenie %1 w górę</translation>
    </message>
    <message>
        <source>Move statement %1 down</source>
        <translation>Przenieś oświadczenie %1 w dół</translation>
    </message>
    <message>
        <source>Remove statement %1</source>
        <translation>Usuń oświadczenie %1</translation>
    </message>
    <message>
        <source>Drag to move it</source>
        <translation>Przeciągnij, aby przenieść</translation>
    </message>
</context>
<context>
    <name>colloquy::StatementList</name>
    <message>
        <source>Statements</source>
        <translation>Oświadczenia</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nie zapytano</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>required when an interpreter takes part</source>
        <translation>wymagane, gdy bierze udział tłumacz</translation>
    </message>
    <message>
        <source>required when video is used</source>
        <translation>wymagane, gdy używa się wideo</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>dobrowolne</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nie zapytano</translation>
    </message>
    <message>
        <source>Statement %1, %2: %3</source>
        <translation>Oświadczenie %1, %2: %3</translation>
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
        <translation>Koniec badania</translation>
    </message>
    <message>
        <source>&amp;Close the study...</source>
        <translation>&amp;Zamknij badanie...</translation>
    </message>
    <message>
        <source>&amp;Summaries sent...</source>
        <translation>&amp;Podsumowania wysłano...</translation>
    </message>
    <message>
        <source>&amp;Evidence is kept...</source>
        <translation>&amp;Dowody są przechowywane...</translation>
    </message>
    <message>
        <source>&amp;Destroy the link list...</source>
        <translation>Z&amp;niszcz listę powiązań...</translation>
    </message>
    <message>
        <source>The link list is destroyed: no code can be told by a name any more.</source>
        <translation>Listę powiązań zniszczono: żadnego kodu nie da się już powiązać z nazwiskiem.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Zamknięto %1.</translation>
    </message>
    <message>
        <source>The study is open; days count from %1, its last day.</source>
        <translation>Badanie jest otwarte; dni liczy się od %1, jego ostatniego dnia.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>&amp;Open the study again</source>
        <translation>&amp;Otwórz badanie ponownie</translation>
    </message>
    <message>
        <source>The study is open again.</source>
        <translation>Badanie jest znowu otwarte.</translation>
    </message>
    <message>
        <source>Nobody can be added and nothing can be booked then. It can be opened again.</source>
        <translation>Nie można wtedy nikogo dodać ani niczego umówić. Badanie można otworzyć ponownie.</translation>
    </message>
    <message>
        <source>Close the study?</source>
        <translation>Zamknąć badanie?</translation>
    </message>
    <message>
        <source>Close the study</source>
        <translation>Zamknij badanie</translation>
    </message>
    <message>
        <source>Confirmed when the study was closed</source>
        <translation>Potwierdzono przy zamknięciu badania</translation>
    </message>
    <message>
        <source>The study is closed.</source>
        <translation>Badanie jest zamknięte.</translation>
    </message>
    <message>
        <source>Is the evidence of consent kept elsewhere?</source>
        <translation>Czy dowody zgody są przechowywane gdzie indziej?</translation>
    </message>
    <message>
        <source>Say so only once every consent was exported, and you opened the files and saw that they can be read.</source>
        <translation>Potwierdź dopiero wtedy, gdy każda zgoda jest wyeksportowana, a pliki zostały otwarte i da się je odczytać.</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Są przechowywane</translation>
    </message>
    <message>
        <source>Evidence of consent is kept elsewhere.</source>
        <translation>Dowody zgody są przechowywane gdzie indziej.</translation>
    </message>
    <message>
        <source>Destroy the link list?</source>
        <translation>Zniszczyć listę powiązań?</translation>
    </message>
    <message>
        <source>All names, contacts, notes and signatures of all participants are destroyed, and nobody can bring them back. Codes, counts and answers stay. Old copies of the file, and what was exported, still hold names: delete them yourself.</source>
        <translation>Wszystkie nazwiska, kontakty, notatki i podpisy wszystkich uczestników zostaną zniszczone i nikt ich nie przywróci. Kody, liczby i odpowiedzi zostają. Stare kopie pliku i to, co wyeksportowano, nadal zawierają nazwiska: usuń je samodzielnie.</translation>
    </message>
    <message>
        <source>Destroy the link list</source>
        <translation>Zniszcz listę powiązań</translation>
    </message>
    <message>
        <source>The link list is destroyed.</source>
        <translation>Listę powiązań zniszczono.</translation>
    </message>
    <message>
        <source>E&amp;rase whoever never joined...</source>
        <translation>Wymaż osoby bez &amp;udziału...</translation>
    </message>
</context>
<context>
    <name>colloquy::StudyForm</name>
    <message>
        <source>Study</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source> and over</source>
        <translation> i więcej</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Zacznij od</translation>
    </message>
    <message>
        <source>Recruitment opens</source>
        <translation>Początek rekrutacji</translation>
    </message>
    <message>
        <source>Last day of the study</source>
        <translation>Ostatni dzień badania</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;ytuł</translation>
    </message>
    <message>
        <source>who takes consents and signs letters; may be added later</source>
        <translation>kto przyjmuje zgody i podpisuje listy; można dodać później</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Twoje &amp;imię i nazwisko</translation>
    </message>
    <message>
        <source>&amp;Recruitment opens</source>
        <translation>&amp;Początek rekrutacji</translation>
    </message>
    <message>
        <source>&amp;Last day of the study</source>
        <translation>&amp;Ostatni dzień badania</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Strefa &amp;czasowa</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <translation>&amp;Wiek</translation>
    </message>
    <message>
        <source>&quot;Over the age of 16&quot; mostly means 16 and over; else choose 17.</source>
        <translation>&quot;Over the age of 16&quot; zwykle znaczy 16 lat i więcej; w przeciwnym razie wybierz 17.</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>Wy&amp;bierz...</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>Przechowuj w</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>P&amp;rzechowuj w</translation>
    </message>
    <message>
        <source>Keep the study in</source>
        <translation>Przechowuj badanie w</translation>
    </message>
    <message>
        <source>Colloquy study (*.colloquy)</source>
        <translation>Badanie Colloquy (*.colloquy)</translation>
    </message>
</context>
<context>
    <name>colloquy::StudyPage</name>
    <message>
        <source>Study documents</source>
        <translation>Dokumenty badania</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>New document...</source>
        <translation>Nowy dokument...</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Bring into use...</source>
        <translation>Wprowadź do użytku...</translation>
    </message>
    <message>
        <source>New version...</source>
        <translation>Nowa wersja...</translation>
    </message>
    <message>
        <source>New translation...</source>
        <translation>Nowe tłumaczenie...</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Usunięcie szkicu</translation>
    </message>
    <message>
        <source>There are no study documents yet. Add the information sheet that was approved.</source>
        <translation>Nie ma jeszcze dokumentów badania. Dodaj zatwierdzony arkusz informacyjny.</translation>
    </message>
    <message>
        <source>Change settings...</source>
        <translation>Zmień ustawienia...</translation>
    </message>
    <message>
        <source>Edit draft...</source>
        <translation>Edytuj szkic...</translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>Zatwierdź...</translation>
    </message>
    <message>
        <source>Judge new version...</source>
        <translation>Oceń nową wersję...</translation>
    </message>
    <message>
        <source>What a new version means for whoever goes by the one before</source>
        <translation>Co nowa wersja oznacza dla osób, które mają poprzednią</translation>
    </message>
    <message>
        <source>Reports...</source>
        <translation>Raporty...</translation>
    </message>
    <message>
        <source>Incident log...</source>
        <translation>Rejestr zdarzeń...</translation>
    </message>
    <message>
        <source>End of the study...</source>
        <translation>Koniec badania...</translation>
    </message>
    <message>
        <source>Order it...</source>
        <translation>Zamów...</translation>
    </message>
    <message>
        <source>It came...</source>
        <translation>Nadeszło...</translation>
    </message>
    <message>
        <source>Translated back...</source>
        <translation>Przetłumaczono zwrotnie...</translation>
    </message>
</context>
<context>
    <name>colloquy::StudyWatch</name>
    <message>
        <source>The study is locked. Unlock it first (Ctrl+L).</source>
        <translation>Badanie jest zablokowane. Najpierw je odblokuj (Ctrl+L).</translation>
    </message>
    <message>
        <source>Choose somebody in a list first.</source>
        <translation>Najpierw wybierz kogoś na liście.</translation>
    </message>
    <message>
        <source>There is no interview for that yet.</source>
        <translation>Nie ma jeszcze odpowiedniego wywiadu.</translation>
    </message>
    <message>
        <source>One can join a video call from 15 minutes before, if its place holds the link.</source>
        <translation>Do rozmowy wideo można dołączyć od 15 minut przed nią, jeśli w miejscu jest odnośnik.</translation>
    </message>
    <message>
        <source>Only after an interview that was cancelled or missed, and with no other, somebody is booked again.</source>
        <translation>Ponownie umawia się tylko po wywiadzie odwołanym lub nieodbytym, gdy nie ma innego.</translation>
    </message>
    <message>
        <source>Only an interview that ended early has a continuation, and only one.</source>
        <translation>Ciąg dalszy ma tylko wywiad skrócony, i tylko jeden.</translation>
    </message>
    <message>
        <source>That interview is over or was moved, so there is nothing to write about it.</source>
        <translation>Ten wywiad się skończył albo go przeniesiono, więc nie ma o czym pisać.</translation>
    </message>
    <message>
        <source>That interview needs no interpreter now.</source>
        <translation>Ten wywiad nie potrzebuje teraz tłumacza.</translation>
    </message>
    <message>
        <source>No thanks are due: there was no interview yet.</source>
        <translation>Podziękowanie się nie należy: nie było jeszcze wywiadu.</translation>
    </message>
    <message>
        <source>Something was changed in another window; you see it as it is now.</source>
        <translation>Coś zmieniono w innym oknie; widzisz stan obecny.</translation>
    </message>
    <message>
        <source>No consent of theirs is recorded yet.</source>
        <translation>Nie zapisano jeszcze zgody tej osoby.</translation>
    </message>
    <message>
        <source>No withdrawal of theirs is to be followed up.</source>
        <translation>Nie ma wycofania tej osoby do dopilnowania.</translation>
    </message>
</context>
<context>
    <name>colloquy::SummariesDialog</name>
    <message>
        <source>Summary of findings sent</source>
        <translation>Podsumowanie wyników wysłane</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>Oznacz jako wysłane</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>These people asked for it in their consent. Whoever got it goes from what is due.</source>
        <translation>Te osoby poprosiły o nie w swojej zgodzie. Kto je otrzyma, znika z listy zaległych.</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Jak</translation>
    </message>
    <message>
        <source>&amp;Who got it</source>
        <translation>&amp;Kto je otrzymał</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Zaznacz &amp;wszystkich</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>Kto je otrzymał</translation>
    </message>
    <message>
        <source>Summary recorded as sent: %1.</source>
        <translation>Zapisano podsumowanie jako wysłane: %1.</translation>
    </message>
    <message>
        <source>No summary is waited for</source>
        <translation>Nikt nie czeka na podsumowanie</translation>
    </message>
    <message>
        <source>Nobody who asked for the summary of findings is without it.</source>
        <translation>Każdy, kto prosił o podsumowanie wyników, już je ma.</translation>
    </message>
</context>
<context>
    <name>colloquy::TableDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied with headings.</source>
        <translation>Skopiowano z nagłówkami.</translation>
    </message>
</context>
<context>
    <name>colloquy::TableView</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortuj według</translation>
    </message>
    <message>
        <source>&amp;As it was at first</source>
        <translation>&amp;Jak na początku</translation>
    </message>
</context>
<context>
    <name>colloquy::ThanksDialog</name>
    <message>
        <source>Issue the certificate</source>
        <translation>Wystaw zaświadczenie</translation>
    </message>
    <message>
        <source>Voucher sent</source>
        <translation>Bon wysłano</translation>
    </message>
    <message>
        <source>Issue it anew</source>
        <translation>Wystaw ponownie</translation>
    </message>
    <message>
        <source>Voucher sent anew</source>
        <translation>Bon wysłano ponownie</translation>
    </message>
    <message>
        <source>Voucher requested</source>
        <translation>Bon zamówiono</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Potwierdzono odbiór</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wróciło</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Unieważniono</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Nr seryjny</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Jak</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Odbiór</translation>
    </message>
    <message>
        <source>Thanks to %1</source>
        <translation>Podziękowanie dla %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>Zapisz PDF</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Co się stało</translation>
    </message>
    <message>
        <source>S&amp;erial number</source>
        <translation>&amp;Numer seryjny</translation>
    </message>
    <message>
        <source>&amp;How it was sent</source>
        <translation>&amp;Jak wysłano</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;Odbiór</translation>
    </message>
    <message>
        <source>Save PDF...</source>
        <translation>Zapisz PDF...</translation>
    </message>
    <message>
        <source>Issue and save PDF...</source>
        <translation>Wystaw i zapisz PDF...</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>Zapisz jako wysłane</translation>
    </message>
    <message>
        <source>Record as requested</source>
        <translation>Zapisz jako zamówione</translation>
    </message>
    <message>
        <source>Record as declined</source>
        <translation>Zapisz jako nieprzyjęte</translation>
    </message>
    <message>
        <source>Record as come back</source>
        <translation>Zapisz jako zwrot</translation>
    </message>
    <message>
        <source>Record as void</source>
        <translation>Zapisz jako nieważne</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>Zapisz odbiór</translation>
    </message>
    <message>
        <source>Voucher of %1 recorded as sent.</source>
        <translation>Bon dla %1 zapisano jako wysłany.</translation>
    </message>
    <message>
        <source>Certificate %1 issued to %2. Its PDF wasn&apos;t saved yet.</source>
        <translation>Zaświadczenie %1 wystawiono dla %2. Jego PDF nie jest jeszcze zapisany.</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>Zapisz zaświadczenie</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Certificate of %1 saved.</source>
        <translation>Zapisano zaświadczenie %1.</translation>
    </message>
    <message>
        <source>Receipt of %1 recorded.</source>
        <translation>Zapisano odbiór przez %1.</translation>
    </message>
    <message>
        <source>Voucher for %1 recorded as requested.</source>
        <translation>Bon dla %1 zapisano jako zamówiony.</translation>
    </message>
    <message>
        <source>Thanks to %1 recorded as come back.</source>
        <translation>Podziękowanie dla %1 zapisano jako zwrot.</translation>
    </message>
    <message>
        <source>Thanks to %1 recorded as void.</source>
        <translation>Podziękowanie dla %1 zapisano jako nieważne.</translation>
    </message>
    <message>
        <source>%1 declined the thanks.</source>
        <translation>%1 nie przyjmuje podziękowania.</translation>
    </message>
    <message>
        <source>Certificate of %1 not saved.</source>
        <translation>Nie zapisano zaświadczenia %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::TimeField</name>
    <message>
        <source>%1: calendar</source>
        <translation>%1: kalendarz</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalendarz (Alt+w dół)</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>Który z dwóch</translation>
    </message>
    <message>
        <source>Clocks go back that night, and this hour occurs twice. Which one?</source>
        <translation>Zegary cofają się tej nocy i ta godzina jest dwa razy. Która?</translation>
    </message>
    <message>
        <source>This can mean more than one time. Which one?</source>
        <translation>To może oznaczać kilka terminów. Który?</translation>
    </message>
    <message>
        <source>%1 - and at what time?</source>
        <translation>%1 – a o której?</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Which one is meant</source>
        <translation>Który z nich</translation>
    </message>
    <message>
        <source>Clocks go forward that night, and this hour doesn&apos;t exist.</source>
        <translation>Zegary przesuwają się tej nocy do przodu i tej godziny nie ma.</translation>
    </message>
    <message>
        <source>The first, %1</source>
        <translation>Pierwszy, %1</translation>
    </message>
    <message>
        <source>The second, %1</source>
        <translation>Drugi, %1</translation>
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
        <translation>%1 albo %2</translation>
    </message>
    <message>
        <source>Not a date that can be read. Try %1.</source>
        <translation>Tej daty nie da się odczytać. Spróbuj: %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>No interview is today, and nothing is due.</source>
        <translation>Dziś nie ma wywiadu i nic nie jest do zrobienia.</translation>
    </message>
    <message>
        <source>Go to participants</source>
        <translation>Przejdź do uczestników</translation>
    </message>
</context>
<context>
    <name>colloquy::TranslationDialog</name>
    <message>
        <source>Order the translation: %1</source>
        <translation>Zamów tłumaczenie: %1</translation>
    </message>
    <message>
        <source>It is ordered</source>
        <translation>Zamówiono</translation>
    </message>
    <message>
        <source>The translation came: %1</source>
        <translation>Tłumaczenie nadeszło: %1</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>Nadeszło</translation>
    </message>
    <message>
        <source>Translated back: %1</source>
        <translation>Przetłumaczono zwrotnie: %1</translation>
    </message>
    <message>
        <source>Translated back</source>
        <translation>Przetłumaczono zwrotnie</translation>
    </message>
    <message>
        <source>From the approved original, so that no change is paid for twice.</source>
        <translation>Z zatwierdzonego oryginału, aby za żadną zmianę nie płacić dwa razy.</translation>
    </message>
    <message>
        <source>Its words can still be changed until it is approved.</source>
        <translation>Jego słowa można zmieniać aż do zatwierdzenia.</translation>
    </message>
    <message>
        <source>By somebody who has not seen the original, and compared with it. Changed words want another back-translation.</source>
        <translation>Przez kogoś, kto nie widział oryginału, i z porównaniem z oryginałem. Zmienione słowa wymagają nowego tłumaczenia zwrotnego.</translation>
    </message>
    <message>
        <source>name, or name of the agency</source>
        <translation>imię i nazwisko albo nazwa agencji</translation>
    </message>
    <message>
        <source>&amp;Translator</source>
        <translation>&amp;Tłumacz</translation>
    </message>
    <message>
        <source>somebody else than the translator</source>
        <translation>ktoś inny niż tłumacz</translation>
    </message>
    <message>
        <source>Translated &amp;back by</source>
        <translation>Tłumaczenie &amp;zwrotne</translation>
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
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Cofnij: %1</translation>
    </message>
</context>
<context>
    <name>colloquy::UnlockPage</name>
    <message>
        <source>&amp;Show what I type</source>
        <translation>&amp;Pokaż, co piszę</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Odblokuj</translation>
    </message>
    <message>
        <source>Unlock the study</source>
        <translation>Odblokuj badanie</translation>
    </message>
    <message>
        <source>Names and contacts are sealed until you unlock the study. Codes and the schedule can be read without.</source>
        <translation>Nazwiska i kontakty są zaszyfrowane, dopóki nie odblokujesz badania. Kody i harmonogram można czytać bez tego.</translation>
    </message>
    <message>
        <source>Passphrase or &amp;recovery key</source>
        <translation>Hasło lub &amp;klucz odzyskiwania</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>Hasło lub klucz odzyskiwania</translation>
    </message>
    <message>
        <source>See &amp;codes only</source>
        <translation>Zobacz tylko &amp;kody</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The passphrase of this sample is</source>
        <translation>Hasło tego przykładu to</translation>
    </message>
    <message>
        <source>Fi&amp;ll it in</source>
        <translation>&amp;Wpisz je</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Najpierw wpisz hasło.</translation>
    </message>
    <message>
        <source>Trying the key. That takes a moment, so that nobody can try a million of them.</source>
        <translation>Sprawdzanie klucza. Chwilę to trwa, aby nikt nie mógł wypróbować miliona.</translation>
    </message>
    <message>
        <source>If it is forgotten, type the recovery key that was shown when the study was made.</source>
        <translation>Gdy hasło się zapomni, wpisz klucz odzyskiwania pokazany przy tworzeniu badania.</translation>
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
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>It happened &amp;all the same, because</source>
        <translation>Mimo to się &amp;stało, ponieważ</translation>
    </message>
    <message>
        <source>It happened all the same, because</source>
        <translation>Mimo to się stało, ponieważ</translation>
    </message>
</context>
<context>
    <name>colloquy::VersionDialog</name>
    <message>
        <source>Consent again</source>
        <translation>Zgoda ponownie</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>Poinformować</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>Bez wpływu</translation>
    </message>
    <message>
        <source>Until you decide, the consent given remains valid.</source>
        <translation>Dopóki nie zdecydujesz, wyrażona zgoda pozostaje ważna.</translation>
    </message>
    <message>
        <source>The change bears on whether they want to take part: the interview can&apos;t start before they consented again.</source>
        <translation>Zmiana ma znaczenie dla decyzji o udziale: wywiad nie może się zacząć przed ponowną zgodą.</translation>
    </message>
    <message>
        <source>Their consent remains valid. Giving them the new version is listed as due until it was done.</source>
        <translation>Zgoda pozostaje ważna. Przekazanie nowej wersji jest na liście zadań, aż zostanie zrobione.</translation>
    </message>
    <message>
        <source>Nothing changes for them, and nothing is to be done.</source>
        <translation>Dla tych osób nic się nie zmienia i nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>What a new version means</source>
        <translation>Co oznacza nowa wersja</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Zapisz decyzję</translation>
    </message>
    <message>
        <source>For them it means</source>
        <translation>Co to dla nich oznacza</translation>
    </message>
    <message>
        <source>It &amp;means</source>
        <translation>O&amp;znacza to</translation>
    </message>
    <message>
        <source>such as: only the phone number changed</source>
        <translation>na przykład: zmienił się tylko numer telefonu</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>New &amp;version</source>
        <translation>&amp;Nowa wersja</translation>
    </message>
    <message>
        <source>People informed by an older version and not yet intervie&amp;wed</source>
        <translation>&amp;Kto ma starszą wersję i jest jeszcze przed wywiadem</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Zaznacz &amp;wszystkich</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>&amp;Odznacz wszystkich</translation>
    </message>
    <message>
        <source>People informed by an older version</source>
        <translation>Kto ma starszą wersję</translation>
    </message>
    <message>
        <source>%1, consented on %2</source>
        <translation>%1, zgoda na podstawie: %2</translation>
    </message>
    <message>
        <source>%1, informed by %2</source>
        <translation>%1, poinformowano na podstawie: %2</translation>
    </message>
    <message>
        <source>%1 - so far: %2</source>
        <translation>%1 – dotąd: %2</translation>
    </message>
    <message numerus="yes">
        <source>The new version was judged for %n people.</source>
        <translation>
            <numerusform>Oceniono nową wersję dla %n osoby.</numerusform>
            <numerusform>Oceniono nową wersję dla %n osób.</numerusform>
            <numerusform>Oceniono nową wersję dla %n osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody goes by an older version.</source>
        <translation>Nikt nie ma starszej wersji.</translation>
    </message>
</context>
<context>
    <name>colloquy::VoidDialog</name>
    <message>
        <source>Withdrawal of %1 by mistake</source>
        <translation>Wycofanie %1 przez pomyłkę</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>It stays on record, voided, and no longer counts. What they consented to holds again.</source>
        <translation>Zostaje w zapisach jako unieważnione i już się nie liczy. To, na co wyrażono zgodę, znów obowiązuje.</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews that it cancelled stay cancelled. Book again where it is wished.</source>
        <translation>
            <numerusform>%n wywiad odwołany przez nie pozostaje odwołany. Umów ponownie tam, gdzie jest takie życzenie.</numerusform>
            <numerusform>%n wywiady odwołane przez nie pozostają odwołane. Umów ponownie tam, gdzie jest takie życzenie.</numerusform>
            <numerusform>%n wywiadów odwołanych przez nie pozostaje odwołanych. Umów ponownie tam, gdzie jest takie życzenie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages to them may go out again.</source>
        <translation>Znów wolno wysyłać wiadomości do tej osoby.</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>Withdrawal of %1 voided.</source>
        <translation>Unieważniono wycofanie %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
</context>
<context>
    <name>colloquy::WeekHead</name>
    <message>
        <source>Show as</source>
        <translation>Pokaż jako</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>Tydzień roboczy</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Today (Ctrl+T)</source>
        <translation>Dzisiaj (Ctrl+T)</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Przejdź do daty</translation>
    </message>
    <message>
        <source>Go to date (Ctrl+G)</source>
        <translation>Przejdź do daty (Ctrl+G)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>Drukuj (Ctrl+P)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Poprzedni dzień</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Poprzedni tydzień</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Następny dzień</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Następny tydzień</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Karta dnia</translation>
    </message>
    <message>
        <source>Day sheet: a page for each interview (Ctrl+Shift+P)</source>
        <translation>Karta dnia: po stronie na każdy wywiad (Ctrl+Shift+P)</translation>
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
        <translation>Dla %1: %2–%3 (%4)</translation>
    </message>
    <message>
        <source>No other time fits %1 in the next three weeks.</source>
        <translation>Żaden inny termin nie pasuje %1 w ciągu trzech tygodni.</translation>
    </message>
    <message>
        <source>Times that fit</source>
        <translation>Pasujące terminy</translation>
    </message>
    <message>
        <source>&amp;%1  %2–%3</source>
        <translation>&amp;%1  %2–%3</translation>
    </message>
    <message>
        <source> - %1</source>
        <translation> – %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, and isn&apos;t held any longer.</source>
        <translation>Wywiad z %1 w międzyczasie zmieniono; nie jest już trzymany.</translation>
    </message>
</context>
<context>
    <name>colloquy::WeekView</name>
    <message>
        <source>Kept free</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Umów</translation>
    </message>
    <message>
        <source>Week of %1, interviews: %2</source>
        <translation>Tydzień od %1, wywiady: %2</translation>
    </message>
    <message>
        <source>No interview is planned. Press Enter at a free time, or book the next one.</source>
        <translation>Nie zaplanowano wywiadu. Naciśnij Enter w wolnym czasie albo umów następny.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show hidden ones</source>
        <translation>Pokaż ukryte</translation>
    </message>
    <message>
        <source>%1, interviews: %2</source>
        <translation>%1, wywiady: %2</translation>
    </message>
    <message>
        <source>Interviews of this day that are hidden: %1.</source>
        <translation>Ukryte wywiady tego dnia: %1.</translation>
    </message>
    <message>
        <source>Interviews of this week that are hidden: %1.</source>
        <translation>Ukryte wywiady w tym tygodniu: %1.</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Nic tego dnia.</translation>
    </message>
    <message>
        <source>Nothing in this week.</source>
        <translation>Nic w tym tygodniu.</translation>
    </message>
    <message>
        <source>The next interview is on %1.</source>
        <translation>Następny wywiad: %1.</translation>
    </message>
</context>
<context>
    <name>colloquy::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Witaj</translation>
    </message>
    <message>
        <source>Colloquy</source>
        <translation>Colloquy</translation>
    </message>
    <message>
        <source>Interview studies from the first enquiry to the thank-you, with every name under lock and key.</source>
        <translation>Badania oparte na wywiadach: od pierwszego zgłoszenia do podziękowania, z każdym nazwiskiem pod kluczem.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>From a template, with a passphrase that only you know.</source>
        <translation>Z szablonu, z hasłem, które znasz tylko Ty.</translation>
    </message>
    <message>
        <source>A study file that is on this computer already.</source>
        <translation>Plik badania, który jest już na tym komputerze.</translation>
    </message>
    <message>
        <source>Bring the people of a spreadsheet into a new study.</source>
        <translation>Przenieś osoby z arkusza do nowego badania.</translation>
    </message>
    <message>
        <source>Sixty people who don&apos;t exist. Try anything; it is made anew each time.</source>
        <translation>Sześćdziesiąt nieistniejących osób. Próbuj do woli; za każdym razem powstaje od nowa.</translation>
    </message>
    <message>
        <source>I&amp;mport from CSV...</source>
        <translation>I&amp;mportuj z CSV...</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Ostatnio otwarte</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Wyczyść tę listę</translation>
    </message>
</context>
<context>
    <name>colloquy::WithdrawalDialog</name>
    <message>
        <source>Withdrawal of %1</source>
        <translation>Wycofanie %1</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>Zapis wycofania</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>&amp;Powiedziano</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Kiedy</translation>
    </message>
    <message>
        <source>only if they offered one</source>
        <translation>tylko jeśli sam podaje</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>What they withdraw from</source>
        <translation>Z czego się wycofuje</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) will be cancelled.</source>
        <translation>
            <numerusform>Odwołany zostanie %n wywiad.</numerusform>
            <numerusform>Odwołane zostaną %n wywiady.</numerusform>
            <numerusform>Odwołanych zostanie %n wywiadów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreter(s) will be released; up to %1 % of the fee is due.</source>
        <translation>
            <numerusform>Zwolniony zostanie %n tłumacz; należy się do %1 % honorarium.</numerusform>
            <numerusform>Zwolnieni zostaną %n tłumacze; należy się do %1 % honorarium.</numerusform>
            <numerusform>Zwolnionych zostanie %n tłumaczy; należy się do %1 % honorarium.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more messages can be drafted to them.</source>
        <translation>Nie będzie można pisać do tej osoby wiadomości.</translation>
    </message>
    <message>
        <source>Thanks are still owed.</source>
        <translation>Podziękowanie nadal się należy.</translation>
    </message>
    <message>
        <source>The time in which data can be withdrawn is over. It is recorded as a request to decide on.</source>
        <translation>Czas na wycofanie danych minął. Zapisuje się to jako prośbę do rozstrzygnięcia.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Co z tego wynika</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>Nic więcej się nie zmienia.</translation>
    </message>
    <message>
        <source>Withdrawal of %1 recorded.</source>
        <translation>Zapisano wycofanie %1.</translation>
    </message>
    <message>
        <source>They can withdraw their data until the end of %1.</source>
        <translation>Może wycofać swoje dane do końca dnia %1.</translation>
    </message>
    <message>
        <source>The time in which they can withdraw their data ended on %1; asking is still possible.</source>
        <translation>Czas na wycofanie danych minął %1; nadal można o to poprosić.</translation>
    </message>
    <message>
        <source>Then to tick off: %1.</source>
        <translation>Potem do odhaczenia: %1.</translation>
    </message>
    <message>
        <source>how they said so</source>
        <translation>jak to przekazano</translation>
    </message>
    <message>
        <source>That comes to £%1.</source>
        <translation>To razem £%1.</translation>
    </message>
</context>
<context>
    <name>colloquy::ZoneChoice</name>
    <message>
        <source>Hours of a second time zone</source>
        <translation>Godziny drugiej strefy czasowej</translation>
    </message>
    <message>
        <source>Second time zone: none</source>
        <translation>Druga strefa czasowa: brak</translation>
    </message>
    <message>
        <source>Second time zone: %1</source>
        <translation>Druga strefa czasowa: %1</translation>
    </message>
    <message>
        <source>No second time zone</source>
        <translation>Bez drugiej strefy czasowej</translation>
    </message>
    <message>
        <source>Another one...</source>
        <translation>Inna...</translation>
    </message>
</context>
</TS>
