<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur">
<context>
    <name>AuditModel</name>
    <message>
        <source>Study</source>
        <translation>مطالعہ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>پاس فریز یا بحالی کی کلید</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>شریک</translation>
    </message>
    <message>
        <source>Call or message</source>
        <translation>فون یا پیغام</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Information given</source>
        <translation>دی گئی معلومات</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Mark of a new version</source>
        <translation>نئے نسخے کا نشان</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>دستبرداری</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Interpreter&apos;s booking</source>
        <translation>ترجمان کی بکنگ</translation>
    </message>
    <message>
        <source>Imported calendar</source>
        <translation>درآمد شدہ کیلنڈر</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شکریہ</translation>
    </message>
    <message>
        <source>Reason to go on</source>
        <translation>آگے بڑھنے کی وجہ</translation>
    </message>
    <message>
        <source>Evidence taken back</source>
        <translation>واپس لیا گیا ثبوت</translation>
    </message>
    <message>
        <source>name and contacts</source>
        <translation>نام اور رابطے</translation>
    </message>
    <message>
        <source>safe contact</source>
        <translation>محفوظ رابطہ</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>ایجنسی</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>سیریل نمبر</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>منسلک فائل</translation>
    </message>
    <message>
        <source>name and lines for letters</source>
        <translation>نام اور خطوط کی سطریں</translation>
    </message>
    <message>
        <source>who took it, and the evidence</source>
        <translation>کس نے لی، اور ثبوت</translation>
    </message>
    <message>
        <source>Summary sent</source>
        <translation>خلاصہ بھیجا گیا</translation>
    </message>
    <message>
        <source>what was done, and who was told</source>
        <translation>کیا کیا گیا، اور کس کو بتایا گیا</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Enquired</source>
        <translation>رابطہ کیا</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Needs decision</source>
        <translation>فیصلہ درکار</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>نااہل</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>اہل</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>معلومات دی گئیں</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>رضامند</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>بک شدہ</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>انٹرویو ہو چکا</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>انکار کیا</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>رابطہ ممکن نہیں</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>دہرا اندراج</translation>
    </message>
    <message>
        <source>Over target</source>
        <translation>ہدف سے زیادہ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>دستبردار</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>کچھ کرنا نہیں</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>جانچ کریں</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>Give information</source>
        <translation>معلومات دیں</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>رضامندی درج کریں</translation>
    </message>
    <message>
        <source>Complete consent</source>
        <translation>رضامندی مکمل کریں</translation>
    </message>
    <message>
        <source>Ask for consent again</source>
        <translation>دوبارہ رضامندی لیں</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>بک کریں</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تصدیق کریں</translation>
    </message>
    <message>
        <source>Find interpreter</source>
        <translation>ترجمان تلاش کریں</translation>
    </message>
    <message>
        <source>Confirm interpreter</source>
        <translation>ترجمان کی تصدیق کریں</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>Record outcome</source>
        <translation>نتیجہ درج کریں</translation>
    </message>
    <message>
        <source>Give thanks</source>
        <translation>شکریہ ادا کریں</translation>
    </message>
    <message>
        <source>Book again</source>
        <translation>دوبارہ بک کریں</translation>
    </message>
    <message>
        <source>Tell outcome</source>
        <translation>نتیجہ بتائیں</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>تجویز شدہ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منتقل شدہ</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Ended early, usable</source>
        <translation>جلد ختم، قابلِ استعمال</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>روک دیا گیا</translation>
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
        <translation>فون</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>آمنے سامنے</translation>
    </message>
    <message>
        <source>Interpreter wanted</source>
        <translation>ترجمان درکار</translation>
    </message>
    <message>
        <source>Interpreter asked</source>
        <translation>ترجمان سے پوچھا گیا</translation>
    </message>
    <message>
        <source>Interpreter confirmed</source>
        <translation>ترجمان کی تصدیق ہو گئی</translation>
    </message>
    <message>
        <source>Ask interpreter again</source>
        <translation>ترجمان سے دوبارہ پوچھیں</translation>
    </message>
    <message>
        <source>Interpreter declined</source>
        <translation>ترجمان نے انکار کیا</translation>
    </message>
    <message>
        <source>Interpreter released</source>
        <translation>ترجمان کو فارغ کیا گیا</translation>
    </message>
    <message>
        <source>Interpreter came</source>
        <translation>ترجمان آئے</translation>
    </message>
    <message>
        <source>Interpreter did not come</source>
        <translation>ترجمان نہیں آئے</translation>
    </message>
    <message>
        <source>No consent yet</source>
        <translation>ابھی رضامندی نہیں</translation>
    </message>
    <message>
        <source>Consent incomplete</source>
        <translation>رضامندی نامکمل</translation>
    </message>
    <message>
        <source>Consent complete</source>
        <translation>رضامندی مکمل</translation>
    </message>
    <message>
        <source>Consent due again</source>
        <translation>رضامندی دوبارہ درکار</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>رضامندی واپس لی گئی</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>طلب کیا گیا</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیجا گیا</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>وصولی کی تصدیق</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>واپس آیا</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>کالعدم</translation>
    </message>
    <message>
        <source>Issued again</source>
        <translation>دوبارہ جاری</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>Translation ordered</source>
        <translation>ترجمہ منگوایا گیا</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>ترجمہ شدہ</translation>
    </message>
    <message>
        <source>Translated back</source>
        <translation>واپس ترجمہ شدہ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>زیرِ استعمال</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>تبدیل شدہ</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>ممکن نہیں</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>دیکھیں</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>شروع ہوا</translation>
    </message>
    <message>
        <source>Overdue: not checked out</source>
        <translation>وقت گزر گیا: روانگی درج نہیں</translation>
    </message>
</context>
<context>
    <name>BusyColumns</name>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>اوقات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>درآمد شدہ</translation>
    </message>
    <message>
        <source>(damaged name)</source>
        <translation>(خراب نام)</translation>
    </message>
</context>
<context>
    <name>CalendarPaper</name>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Nothing booked.</source>
        <translation>کچھ بک نہیں۔</translation>
    </message>
    <message>
        <source>Times in %1. Codes only: no names, yet still personal data.</source>
        <translation>اوقات %1 کے ہیں۔ صرف کوڈ: نام نہیں، پھر بھی ذاتی معلومات۔</translation>
    </message>
</context>
<context>
    <name>ClockMark</name>
    <message>
        <source>Clocks go back on %1 (%2).</source>
        <translation>گھڑیاں %1 کو پیچھے کی جاتی ہیں (%2)۔</translation>
    </message>
    <message>
        <source>Clocks go forward on %1 (%2).</source>
        <translation>گھڑیاں %1 کو آگے کی جاتی ہیں (%2)۔</translation>
    </message>
    <message>
        <source>clocks change %1</source>
        <translation>گھڑیوں کی تبدیلی %1</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>حالیہ کھولیں</translation>
    </message>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>بک کریں</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Draft e-mail</source>
        <translation>ای میل لکھیں</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برآمد کریں</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>کچھ بھی ڈھونڈیں</translation>
    </message>
    <message>
        <source>Un&amp;lock...</source>
        <translation>قفل کھولیں...</translation>
    </message>
    <message>
        <source>&amp;New study...</source>
        <translation>نیا مطالعہ...</translation>
    </message>
    <message>
        <source>&amp;Open study...</source>
        <translation>مطالعہ کھولیں...</translation>
    </message>
    <message>
        <source>Open the &amp;sample study</source>
        <translation>نمونے کا مطالعہ کھولیں</translation>
    </message>
    <message>
        <source>&amp;Import participants...</source>
        <translation>شرکا&amp;ء درآمد کریں...</translation>
    </message>
    <message>
        <source>Import &amp;busy times...</source>
        <translation>مصر&amp;وف اوقات درآمد کریں...</translation>
    </message>
    <message>
        <source>Export the calen&amp;dar...</source>
        <translation>کیلنڈ&amp;ر برآمد کریں...</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>مقفل کریں</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>مطالعہ بند کریں</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>باہر نکلیں</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واپس لیں</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;دوبارہ کریں</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>سطریں نقل کریں</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headings</source>
        <translation>سطریں عنو&amp;انات کے ساتھ نقل کریں</translation>
    </message>
    <message>
        <source>&amp;Find anything...</source>
        <translation>کچھ بھی &amp;ڈھونڈیں...</translation>
    </message>
    <message>
        <source>F&amp;ilter the list</source>
        <translation>فہرست چھانیں</translation>
    </message>
    <message>
        <source>&amp;Settings of the study...</source>
        <translation>مطالعے کی ترتیبا&amp;ت...</translation>
    </message>
    <message>
        <source>Go to t&amp;oday</source>
        <translation>&amp;آج پر جائیں</translation>
    </message>
    <message>
        <source>&amp;Go to date...</source>
        <translation>تا&amp;ریخ پر جائیں...</translation>
    </message>
    <message>
        <source>&amp;Columns...</source>
        <translation>کالم...</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>بڑ&amp;ا</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>متن کا سائز</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>چھوٹا</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>معمو&amp;ل کا</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;ڈیسک ٹاپ جیسا</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;رنگ</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;روشن</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>گہر&amp;ا</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تیز تضا&amp;د</translation>
    </message>
    <message>
        <source>Single-letter &amp;keys in lists</source>
        <translation>فہرستو&amp;ں میں ایک حرفی کنجیاں</translation>
    </message>
    <message>
        <source>&amp;Details beside the list</source>
        <translation>فہرست کے ساتھ تفصیل</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>&amp;ونڈو کا اگلا حصہ</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;ونڈو کا پچھلا حصہ</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تا&amp;زہ کریں</translation>
    </message>
    <message>
        <source>&amp;New participant...</source>
        <translation>نیا شریک...</translation>
    </message>
    <message>
        <source>&amp;Edit...</source>
        <translation>ترمیم...</translation>
    </message>
    <message>
        <source>&amp;Screen...</source>
        <translation>جانچ...</translation>
    </message>
    <message>
        <source>&amp;Give information...</source>
        <translation>معلوما&amp;ت دیں...</translation>
    </message>
    <message>
        <source>Record &amp;consent...</source>
        <translation>&amp;رضامندی درج کریں...</translation>
    </message>
    <message>
        <source>&amp;Log a call or message...</source>
        <translation>فو&amp;ن یا پیغام درج کریں...</translation>
    </message>
    <message>
        <source>Close the en&amp;quiry...</source>
        <translation>&amp;درخواست بند کریں...</translation>
    </message>
    <message>
        <source>&amp;Withdraw...</source>
        <translation>&amp;دستبرداری...</translation>
    </message>
    <message>
        <source>&amp;Book...</source>
        <translation>بک کریں...</translation>
    </message>
    <message>
        <source>&amp;Move...</source>
        <translation>منتقل کریں...</translation>
    </message>
    <message>
        <source>C&amp;ancel...</source>
        <translation>منسو&amp;خ کریں...</translation>
    </message>
    <message>
        <source>C&amp;onfirm</source>
        <translation>تصدیق کریں</translation>
    </message>
    <message>
        <source>&amp;Edit details...</source>
        <translation>تفصیل میں ترمیم...</translation>
    </message>
    <message>
        <source>&amp;Start...</source>
        <translation>شر&amp;وع کریں...</translation>
    </message>
    <message>
        <source>Record the out&amp;come...</source>
        <translation>نتیجہ &amp;درج کریں...</translation>
    </message>
    <message>
        <source>Did &amp;not come...</source>
        <translation>نہیں &amp;آئے...</translation>
    </message>
    <message>
        <source>Boo&amp;k again...</source>
        <translation>&amp;دوبارہ بک کریں...</translation>
    </message>
    <message>
        <source>Book the con&amp;tinuation...</source>
        <translation>باقی حصہ بک کریں...</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>شامل ہو&amp;ں</translation>
    </message>
    <message>
        <source>Check &amp;in</source>
        <translation>&amp;آمد درج کریں</translation>
    </message>
    <message>
        <source>Check o&amp;ut</source>
        <translation>&amp;روانگی درج کریں</translation>
    </message>
    <message>
        <source>&amp;Draft e-mail...</source>
        <translation>&amp;ای میل لکھیں...</translation>
    </message>
    <message>
        <source>&amp;Find interpreter...</source>
        <translation>ترجما&amp;ن تلاش کریں...</translation>
    </message>
    <message>
        <source>Inter&amp;preter&apos;s answer...</source>
        <translation>ترجما&amp;ن کا جواب...</translation>
    </message>
    <message>
        <source>&amp;Give thanks...</source>
        <translation>شکریہ &amp;ادا کریں...</translation>
    </message>
    <message>
        <source>&amp;Plan the coming weeks...</source>
        <translation>&amp;آنے والے ہفتوں کی منصوبہ بندی...</translation>
    </message>
    <message>
        <source>New &amp;interpreter...</source>
        <translation>نیا ترجما&amp;ن...</translation>
    </message>
    <message>
        <source>New &amp;document...</source>
        <translation>نئی &amp;دستاویز...</translation>
    </message>
    <message>
        <source>&amp;Audit trail...</source>
        <translation>تبدیلیو&amp;ں کا ریکارڈ...</translation>
    </message>
    <message>
        <source>&amp;Check the file...</source>
        <translation>فائل کی پڑتا&amp;ل...</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>کی بو&amp;رڈ</translation>
    </message>
    <message>
        <source>&amp;About Colloquy</source>
        <translation>Colloquy کے با&amp;رے میں</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ترمیم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>شریک</translation>
    </message>
    <message>
        <source>&amp;Interview</source>
        <translation>&amp;انٹرویو</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مد&amp;د</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>Day s&amp;heet...</source>
        <translation>&amp;دن کا پرچہ...</translation>
    </message>
    <message>
        <source>&amp;Print the calendar...</source>
        <translation>کیلنڈ&amp;ر چھاپیں...</translation>
    </message>
    <message>
        <source>Interpreted call...</source>
        <translation>ترجمان کے ساتھ فون...</translation>
    </message>
    <message>
        <source>&amp;Write to the interpreter...</source>
        <translation>ترجما&amp;ن کو لکھیں...</translation>
    </message>
    <message>
        <source>Interpreter&apos;s papers are sent</source>
        <translation>ترجمان کے کاغذات بھیجے گئے</translation>
    </message>
    <message>
        <source>&amp;Use of interpreters...</source>
        <translation>ترجمانو&amp;ں کی خدمات...</translation>
    </message>
    <message>
        <source>Export the &amp;schedule...</source>
        <translation>شیڈو&amp;ل برآمد کریں...</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>بر&amp;آمد کریں</translation>
    </message>
    <message>
        <source>Export &amp;consent records...</source>
        <translation>رضامند&amp;ی کے اندراجات برآمد کریں...</translation>
    </message>
    <message>
        <source>Export a &amp;mailing list...</source>
        <translation>پتو&amp;ں کی فہرست برآمد کریں...</translation>
    </message>
    <message>
        <source>Consent &amp;record...</source>
        <translation>رضامند&amp;ی کا اندراج...</translation>
    </message>
    <message>
        <source>Record an inci&amp;dent...</source>
        <translation>&amp;واقعہ درج کریں...</translation>
    </message>
    <message>
        <source>&amp;Follow up the withdrawal</source>
        <translation>دستبرد&amp;اری کے کام پورے کریں</translation>
    </message>
    <message>
        <source>Erase for e&amp;ver...</source>
        <translation>ہمیشہ کے لیے مٹائیں...</translation>
    </message>
    <message>
        <source>&amp;Judge a new version...</source>
        <translation>نئے نسخے کا جائز&amp;ہ لیں...</translation>
    </message>
    <message>
        <source>Incident &amp;log...</source>
        <translation>&amp;واقعات کا ریکارڈ...</translation>
    </message>
    <message>
        <source>&amp;Reports...</source>
        <translation>&amp;رپورٹیں...</translation>
    </message>
    <message>
        <source>&amp;End of the study...</source>
        <translation>مطالعے کا &amp;اختتام...</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>مطالعہ</translation>
    </message>
</context>
<context>
    <name>ConsentColumns</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1، نسخہ %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باقی</translation>
    </message>
    <message>
        <source>Open statements: %1</source>
        <translation>باقی بیانات: %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کرنے کے کام</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>آواز</translation>
    </message>
    <message>
        <source>Audio recording: %1</source>
        <translation>آواز کی ریکارڈنگ: %1</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>معلومات دی گئیں</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Permits</source>
        <translation>اجازت</translation>
    </message>
    <message>
        <source>Consent from</source>
        <translation>رضامندی کب سے</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>لی گئی</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>پرچہ</translation>
    </message>
    <message>
        <source>form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Judge new version %1</source>
        <translation>نئے نسخے %1 پر فیصلہ کریں</translation>
    </message>
    <message>
        <source>Thinks until %1</source>
        <translation>%1 تک سوچیں گے</translation>
    </message>
    <message>
        <source>Renew the %1 in %2</source>
        <translation>%2 میں %1 نیا کریں</translation>
    </message>
    <message>
        <source>Needs a %1 in %2</source>
        <translation>%2 میں %1 چاہیے</translation>
    </message>
    <message>
        <source>%1 (replaced)</source>
        <translation>%1 (تبدیل شدہ)</translation>
    </message>
    <message>
        <source>Judge new version</source>
        <translation>نئے نسخے پر فیصلہ کریں</translation>
    </message>
    <message>
        <source>See to a translation</source>
        <translation>ترجمے کا انتظام کریں</translation>
    </message>
    <message>
        <source>Time to think</source>
        <translation>سوچنے کا وقت</translation>
    </message>
    <message>
        <source>Follow up withdrawal</source>
        <translation>دستبرداری پر کارروائی کریں</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>less than an hour ago</source>
        <translation>ایک گھنٹے سے بھی کم پہلے</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1 دن پہلے</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 گھنٹے پہلے</translation>
    </message>
    <message>
        <source>%1, spoken script version %2</source>
        <translation>%1، زبانی تحریر کا نسخہ %2</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، نسخہ %2</translation>
    </message>
    <message>
        <source>On record: %1, %2.</source>
        <translation>درج ہے: %1، %2۔</translation>
    </message>
    <message>
        <source>Open: %1.</source>
        <translation>باقی: %1۔</translation>
    </message>
    <message>
        <source>No information sheet given yet.</source>
        <translation>ابھی معلوماتی پرچہ نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>Information given %1 (%2). Consent from %3.</source>
        <translation>معلومات %1 دی گئیں (%2)۔ رضامندی %3 سے لی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Incomplete: %1 of %2 required statements not answered (%3).</source>
        <translation>نامکمل: %2 لازمی بیانات میں سے %1 کا جواب نہیں (%3)۔</translation>
    </message>
    <message>
        <source>Required, but answered no: %1.</source>
        <translation>لازمی، مگر جواب نہیں ہے: %1۔</translation>
    </message>
    <message>
        <source>Complete. Audio recording was not asked: it permits none.</source>
        <translation>مکمل۔ آواز کی ریکارڈنگ کا نہیں پوچھا گیا، اس لیے اجازت نہیں۔</translation>
    </message>
    <message>
        <source>Complete. The interview may be audio-recorded.</source>
        <translation>مکمل۔ انٹرویو کی آواز ریکارڈ کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Complete. The interview may not be audio-recorded.</source>
        <translation>مکمل۔ انٹرویو کی آواز ریکارڈ نہیں کی جا سکتی۔</translation>
    </message>
    <message>
        <source>Consent of %1 recorded: complete.</source>
        <translation>%1 کی رضامندی درج ہوئی: مکمل۔</translation>
    </message>
    <message>
        <source>Consent of %1 recorded as incomplete. Open: %2.</source>
        <translation>%1 کی رضامندی نامکمل درج ہوئی۔ باقی: %2۔</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Audio recording</source>
        <translation>آواز کی ریکارڈنگ</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>ویڈیو ریکارڈنگ</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>اقتباسات</translation>
    </message>
    <message>
        <source>Research archive</source>
        <translation>تحقیقی ذخیرہ</translation>
    </message>
    <message>
        <source>Contact again</source>
        <translation>دوبارہ رابطہ</translation>
    </message>
    <message>
        <source>Summary wanted</source>
        <translation>خلاصہ چاہیے</translation>
    </message>
    <message>
        <source>Taking consent stops here. Nothing that was said counts as consent, and the interview can&apos;t start. Tell the supervisor; no clinical note is kept.</source>
        <translation>رضامندی لینا یہیں رک جاتا ہے۔ جو کچھ کہا گیا وہ رضامندی شمار نہیں ہوتا، اور انٹرویو شروع نہیں ہو سکتا۔ نگران کو بتائیں؛ کوئی طبی نوٹ نہیں رکھا جاتا۔</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>شناخت کی تصدیق</translation>
    </message>
    <message>
        <source>capacity presumed</source>
        <translation>فیصلے کی صلاحیت مان لینا</translation>
    </message>
    <message>
        <source>the signed form</source>
        <translation>دستخط شدہ فارم</translation>
    </message>
    <message>
        <source>a signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>name, date and time said</source>
        <translation>نام، تاریخ اور وقت زبانی بتانا</translation>
    </message>
    <message>
        <source>Not there yet: %1.</source>
        <translation>ابھی موجود نہیں: %1۔</translation>
    </message>
    <message>
        <source>Taking consent from %1 recorded as stopped.</source>
        <translation>درج ہوا کہ %1 سے رضامندی لینا روک دیا گیا۔</translation>
    </message>
    <message>
        <source>read aloud to them</source>
        <translation>انہیں پڑھ کر سنایا گیا</translation>
    </message>
    <message>
        <source>consent again</source>
        <translation>دوبارہ رضامندی</translation>
    </message>
    <message>
        <source>tell them</source>
        <translation>انہیں بتائیں</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>متاثر نہیں</translation>
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
        <translation>%1: %2، کیونکہ: %3</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>کہاں</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>وہاں موجود دوسرے لوگ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>If nobody comes</source>
        <translation>اگر کوئی نہ آئے</translation>
    </message>
    <message>
        <source>Buddy</source>
        <translation>ساتھی</translation>
    </message>
    <message>
        <source>_________________  rings on  _________________</source>
        <translation>_________________  اس نمبر پر فون کریں گے  _________________</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>نکلنا</translation>
    </message>
    <message>
        <source>This place asks for a buddy and a time to be out by. Agree on both before you go.</source>
        <translation>اس جگہ کے لیے ساتھی اور نکلنے کا وقت چاہیے۔ جانے سے پہلے دونوں طے کریں۔</translation>
    </message>
    <message>
        <source>OVERDUE: not checked out. Ring the buddy now.</source>
        <translation>وقت گزر گیا: روانگی درج نہیں۔ ساتھی کو ابھی فون کریں۔</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>پہنچنے کا وقت</translation>
    </message>
    <message>
        <source>Left, and told the buddy, at</source>
        <translation>نکلنے اور ساتھی کو بتانے کا وقت</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>It permits</source>
        <translation>اجازت ہے</translation>
    </message>
    <message>
        <source>Said again before we began: still willing, may stop at any time</source>
        <translation>شروع کرنے سے پہلے پھر کہا گیا: اب بھی آمادہ ہیں، کسی بھی وقت رک سکتے ہیں</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>ختم</translation>
    </message>
    <message>
        <source>Recorder on at</source>
        <translation>ریکارڈر چلا</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>Ended early, usable</source>
        <translation>جلد ختم، قابلِ استعمال</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>روک دیا گیا</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>Paused for distress</source>
        <translation>پریشانی کے باعث وقفہ</translation>
    </message>
    <message>
        <source>Support sheet given</source>
        <translation>مدد کا پرچہ دیا گیا</translation>
    </message>
    <message>
        <source>Interpreter came</source>
        <translation>ترجمان آئے</translation>
    </message>
    <message>
        <source>Call to ask how they are, on</source>
        <translation>حال پوچھنے کے فون کی تاریخ</translation>
    </message>
    <message>
        <source>Notes (no names)</source>
        <translation>نوٹس (نام نہ لکھیں)</translation>
    </message>
    <message>
        <source>Notes overleaf (no names)</source>
        <translation>نوٹس ورق کی پشت پر (نام نہ لکھیں)</translation>
    </message>
    <message>
        <source>With places: personal data. Carry it on you, lock it away, and shred it once it is written up.</source>
        <translation>جگہوں کے ساتھ: ذاتی معلومات۔ اپنے پاس رکھیں، تالے میں رکھیں، اور لکھ لینے کے بعد کاٹ کر ضائع کر دیں۔</translation>
    </message>
    <message>
        <source>Without names, and still personal data. Lock it away, and shred it once it is written up.</source>
        <translation>ناموں کے بغیر، پھر بھی ذاتی معلومات۔ تالے میں رکھیں، اور لکھ لینے کے بعد کاٹ کر ضائع کر دیں۔</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>دن کا پرچہ</translation>
    </message>
    <message>
        <source>sound recording</source>
        <translation>آواز کی ریکارڈنگ</translation>
    </message>
    <message>
        <source>picture recording</source>
        <translation>تصویر کی ریکارڈنگ</translation>
    </message>
    <message>
        <source>quotations</source>
        <translation>اقتباسات</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>ذخیرہ</translation>
    </message>
    <message>
        <source>contact again</source>
        <translation>دوبارہ رابطہ</translation>
    </message>
    <message>
        <source>summary of findings</source>
        <translation>نتائج کا خلاصہ</translation>
    </message>
    <message>
        <source>wanted, nobody asked yet</source>
        <translation>درکار، ابھی کسی سے نہیں پوچھا گیا</translation>
    </message>
    <message>
        <source>asked, not confirmed yet</source>
        <translation>پوچھا گیا، ابھی تصدیق نہیں ہوئی</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>to be asked again: the time was moved</source>
        <translation>دوبارہ پوچھنا ہے: وقت بدل گیا</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>انکار</translation>
    </message>
    <message>
        <source>came</source>
        <translation>آئے</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>released</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1 %2 (%3 min)</source>
        <translation>%1 %2 (%3 منٹ)</translation>
    </message>
    <message>
        <source>For %1: %2 %3</source>
        <translation>%1 کے لیے: %2 %3</translation>
    </message>
    <message>
        <source>Clocks go back on %1 (%2).</source>
        <translation>گھڑیاں %1 کو پیچھے کی جاتی ہیں (%2)۔</translation>
    </message>
    <message>
        <source>Clocks go forward on %1 (%2).</source>
        <translation>گھڑیاں %1 کو آگے کی جاتی ہیں (%2)۔</translation>
    </message>
    <message>
        <source>Proposed: not confirmed yet</source>
        <translation>تجویز شدہ: ابھی تصدیق نہیں ہوئی</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>شروع ہوا</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>آمنے سامنے</translation>
    </message>
    <message>
        <source>%1, reads %2</source>
        <translation>%1، پڑھتے ہیں %2</translation>
    </message>
    <message>
        <source>%1; documents are read aloud</source>
        <translation>%1؛ دستاویزات پڑھ کر سنائی جاتی ہیں</translation>
    </message>
    <message>
        <source>Needed, and none found yet</source>
        <translation>درکار ہے، اور ابھی کوئی نہیں ملا</translation>
    </message>
    <message>
        <source>%1. A shut laptop raises no alarm: set one on the phone. If you aren&apos;t out by then, the buddy rings.</source>
        <translation>%1۔ بند لیپ ٹاپ الارم نہیں دیتا: فون پر لگائیں۔ آپ تب تک نہ نکلیں تو ساتھی فون کرتے ہیں۔</translation>
    </message>
    <message>
        <source> (form %1)</source>
        <translation> (فارم %1)</translation>
    </message>
    <message>
        <source>None yet. Take it before the first question.</source>
        <translation>ابھی نہیں۔ پہلے سوال سے پہلے لیں۔</translation>
    </message>
    <message>
        <source>Incomplete%1. Ask what is open before the first question.</source>
        <translation>نامکمل%1۔ پہلے سوال سے پہلے وہ پوچھیں جو باقی ہے۔</translation>
    </message>
    <message>
        <source>Complete%1</source>
        <translation>مکمل%1</translation>
    </message>
    <message>
        <source>To be given again. Take it before the first question.</source>
        <translation>دوبارہ دینی ہے۔ پہلے سوال سے پہلے لیں۔</translation>
    </message>
    <message>
        <source>Withdrawn: the interview may not take place.</source>
        <translation>واپس لی گئی: انٹرویو نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>YES</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>NO RECORDING of the interview until the statement about it is answered with yes.</source>
        <translation>انٹرویو کی کوئی ریکارڈنگ نہیں جب تک اس کے بیان کا جواب ہاں نہ ہو۔</translation>
    </message>
    <message>
        <source>NO AUDIO: the answer to recording is no. Take notes.</source>
        <translation>آواز ریکارڈ نہ کریں: ریکارڈنگ سے انکار کیا گیا۔ نوٹس لیں۔</translation>
    </message>
    <message>
        <source>NO AUDIO: recording was not asked about. Ask first, or take notes.</source>
        <translation>آواز ریکارڈ نہ کریں: ریکارڈنگ کا نہیں پوچھا گیا۔ پہلے پوچھیں، یا نوٹس لیں۔</translation>
    </message>
    <message>
        <source>NO AUDIO before the interpreter agrees to it: ask them first.</source>
        <translation>ترجمان کے ماننے سے پہلے آواز ریکارڈ نہ کریں: پہلے ان سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Read out, from the script %1 in %2. Tick each answer; nothing counts as a yes unless it is said.</source>
        <translation>%2 میں تحریر %1 سے پڑھ کر سنائیں۔ ہر جواب پر نشان لگائیں؛ جب تک ہاں کہی نہ جائے، ہاں شمار نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>From the form %1 in %2. Tick each answer; nothing counts as a yes unless it is said.</source>
        <translation>%2 میں فارم %1 سے۔ ہر جواب پر نشان لگائیں؛ جب تک ہاں کہی نہ جائے، ہاں شمار نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>yes already</source>
        <translation>پہلے ہی ہاں</translation>
    </message>
    <message>
        <source>said no</source>
        <translation>انکار کیا</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Yes, %1</source>
        <translation>ہاں، %1</translation>
    </message>
    <message>
        <source>Not asked, but needed for the language</source>
        <translation>پوچھا نہیں گیا، مگر زبان کی وجہ سے درکار ہے</translation>
    </message>
    <message>
        <source>Younger than the study&apos;s minimum age</source>
        <translation>مطالعے کی کم از کم عمر سے چھوٹے</translation>
    </message>
    <message>
        <source>%1, version %2 (%3)
%4, %5</source>
        <translation>%1، نسخہ %2 (%3)
%4، %5</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>لی گئی</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>درستی</translation>
    </message>
    <message>
        <source>Show the interview on %1</source>
        <translation>%1 کا انٹرویو دکھائیں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>%1 سے منتقل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>بولتے ہیں</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>پڑھتے ہیں</translation>
    </message>
    <message>
        <source>Nothing: read documents aloud</source>
        <translation>کچھ نہیں: دستاویزات پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>کیونکہ</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>پوچھا نہیں</translation>
    </message>
    <message>
        <source>Consent and information</source>
        <translation>رضامندی اور معلومات</translation>
    </message>
    <message>
        <source>Open statements: %1</source>
        <translation>باقی بیانات: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>No information sheet given yet.</source>
        <translation>ابھی معلوماتی پرچہ نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>None booked yet.</source>
        <translation>ابھی کوئی بک نہیں۔</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شکریہ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>سیریل</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیجا گیا</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>ان کے بارے میں</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>چاہتے ہیں</translation>
    </message>
    <message>
        <source>Any way of meeting</source>
        <translation>ملنے کا کوئی بھی طریقہ</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>دستیاب</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>ضروریات</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Heard from</source>
        <translation>کہاں سے سنا</translation>
    </message>
    <message>
        <source>Knows the researcher</source>
        <translation>محقق کو جانتے ہیں</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>More</source>
        <translation>مزید</translation>
    </message>
    <message>
        <source>More to do</source>
        <translation>مزید کام</translation>
    </message>
    <message>
        <source>Name locked</source>
        <translation>نام مقفل ہے</translation>
    </message>
    <message>
        <source>%1, enquired %2</source>
        <translation>%1، رابطہ %2</translation>
    </message>
    <message>
        <source>Nothing to do at the moment.</source>
        <translation>اس وقت کچھ کرنا نہیں۔</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>اگلا قدم: %1</translation>
    </message>
    <message>
        <source>Unlock the study first.</source>
        <translation>پہلے مطالعے کا قفل کھولیں۔</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Consent record...</source>
        <translation>رضامندی کا اندراج...</translation>
    </message>
    <message>
        <source>Taking it was stopped over a concern about capacity</source>
        <translation>فیصلے کی صلاحیت پر خدشے کے باعث لینا روک دیا گیا</translation>
    </message>
    <message>
        <source>Find interpreter</source>
        <translation>ترجمان تلاش کریں</translation>
    </message>
    <message>
        <source>Answer...</source>
        <translation>جواب...</translation>
    </message>
    <message>
        <source>Write...</source>
        <translation>لکھیں...</translation>
    </message>
    <message>
        <source>Call off...</source>
        <translation>منسوخ کریں...</translation>
    </message>
    <message>
        <source>Cost and details...</source>
        <translation>خرچ اور تفصیلات...</translation>
    </message>
    <message>
        <source>Interpreted calls</source>
        <translation>ترجمان کے ساتھ کالیں</translation>
    </message>
    <message>
        <source>Second interpreter</source>
        <translation>دوسرا ترجمان</translation>
    </message>
</context>
<context>
    <name>Discard</name>
    <message>
        <source>Discard what you typed?</source>
        <translation>جو لکھا ہے وہ چھوڑ دیں؟</translation>
    </message>
    <message>
        <source>It isn&apos;t recorded yet.</source>
        <translation>یہ ابھی درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>لکھنا جاری رکھیں</translation>
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
        <translation>پرانا</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>ترجمہ از</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>EraseDialogs</name>
    <message>
        <source>Names, contacts, notes and signatures are destroyed, and nobody can bring them back; nothing done so far can be undone after it. The code stays as a number, so that counts stay true. Old copies of the file, and what was exported, still hold names: delete them yourself.</source>
        <translation>نام، رابطے، نوٹ اور دستخط ضائع ہو جاتے ہیں اور کوئی انہیں واپس نہیں لا سکتا؛ اس کے بعد اب تک کا کوئی کام واپس نہیں کیا جا سکتا۔ کوڈ ایک نمبر کے طور پر رہتا ہے تاکہ گنتی درست رہے۔ فائل کی پرانی نقلوں اور برآمد شدہ چیزوں میں نام اب بھی ہیں: انہیں خود حذف کریں۔</translation>
    </message>
    <message>
        <source>%1 can&apos;t be erased yet</source>
        <translation>%1 کو ابھی مٹایا نہیں جا سکتا</translation>
    </message>
    <message>
        <source>Erase %1 for ever?</source>
        <translation>%1 کو ہمیشہ کے لیے مٹائیں؟</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 کو مٹائیں</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 کو مٹا دیا گیا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n people never joined, and their time is over: %1.</source>
        <translation>
            <numerusform>%n شخص کبھی شامل نہیں ہوا، اور مدت ختم ہو چکی: %1۔</numerusform>
            <numerusform>%n لوگ کبھی شامل نہیں ہوئے، اور ان کی مدت ختم ہو چکی: %1۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase whoever never joined?</source>
        <translation>جو کبھی شامل نہیں ہوئے انہیں مٹائیں؟</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>انہیں مٹائیں</translation>
    </message>
    <message>
        <source>Erased: %1.</source>
        <translation>مٹا دیے گئے: %1۔</translation>
    </message>
    <message>
        <source>Some had to stay</source>
        <translation>کچھ کو رہنا پڑا</translation>
    </message>
</context>
<context>
    <name>Findables</name>
    <message>
        <source>Saved filter</source>
        <translation>محفوظ فلٹر</translation>
    </message>
</context>
<context>
    <name>FormRows</name>
    <message>
        <source> min</source>
        <translation> منٹ</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>New</source>
        <translation>نیا</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>دہرا اندراج</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مسئلہ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>کیوں</translation>
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
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 دن</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1، اور %2 مزید</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>رازداری</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>پیشگی اطلاع</translation>
    </message>
    <message>
        <source>Next interview</source>
        <translation>اگلا انٹرویو</translation>
    </message>
    <message>
        <source>%1 And %2 more.</source>
        <translation>%1 اور %2 مزید۔</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>انکار کیا</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>موزونیت</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>ابھی معاہدہ نہیں</translation>
    </message>
    <message>
        <source>Agency&apos;s, %1</source>
        <translation>ایجنسی کا، %1</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>دستخط %1</translation>
    </message>
    <message>
        <source>Find interpreter</source>
        <translation>ترجمان تلاش کریں</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>جواب درج کریں</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>ایجنسی</translation>
    </message>
    <message>
        <source>May be recorded</source>
        <translation>ریکارڈنگ کی اجازت</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>With</source>
        <translation>کس کے ساتھ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>توجہ طلب</translation>
    </message>
    <message>
        <source>Met before</source>
        <translation>پہلے مل چکے</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>بک شدہ</translation>
    </message>
    <message>
        <source>Find a second interpreter</source>
        <translation>دوسرا ترجمان تلاش کریں</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>دوبارہ لکھیں</translation>
    </message>
    <message>
        <source>Ask about the interpreter</source>
        <translation>ترجمان کے بارے میں پوچھیں</translation>
    </message>
    <message>
        <source>Mark papers as sent</source>
        <translation>کاغذات بھیجے ہوئے نشان زد کریں</translation>
    </message>
    <message>
        <source>For</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>خرچ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Unwanted</source>
        <translation>ناپسندیدہ</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>پوچھا گیا</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>دوبارہ پوچھیں</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>درکار</translation>
    </message>
    <message>
        <source>%1 (call)</source>
        <translation>%1 (کال)</translation>
    </message>
    <message>
        <source>Record who came</source>
        <translation>درج کریں کون آیا</translation>
    </message>
    <message>
        <source>Participant says no</source>
        <translation>شریک کی طرف سے نہیں</translation>
    </message>
    <message>
        <source>%1 (second)</source>
        <translation>%1 (دوسرا)</translation>
    </message>
</context>
<context>
    <name>InterpreterDetail</name>
    <message>
        <source>Edit...</source>
        <translation>ترمیم...</translation>
    </message>
    <message>
        <source>Languages and terms</source>
        <translation>زبانیں اور شرائط</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>Dialects</source>
        <translation>بولیاں</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ریکارڈنگ</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>دستیاب</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>معاہدہ</translation>
    </message>
    <message>
        <source>No confidentiality agreement yet</source>
        <translation>ابھی رازداری کا معاہدہ نہیں</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>رابطہ کیسے کریں</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>ایجنسی</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>رجسٹر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>%1, %2
%3</source>
        <translation>%1، %2
%3</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>کوئی نہیں۔</translation>
    </message>
    <message>
        <source>%1, at least %2 minutes</source>
        <translation>%1، کم از کم %2 منٹ</translation>
    </message>
    <message>
        <source>Filming</source>
        <translation>فلم بندی</translation>
    </message>
    <message>
        <source>Works by</source>
        <translation>کام کا طریقہ</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>فی گھنٹہ</translation>
    </message>
    <message>
        <source>Agency&apos;s reference</source>
        <translation>ایجنسی کا حوالہ</translation>
    </message>
    <message>
        <source>Interviews and calls ahead</source>
        <translation>آئندہ انٹرویو اور کالیں</translation>
    </message>
</context>
<context>
    <name>InterpreterStepDialog</name>
    <message>
        <source>%1, %2 minutes, %3, in %4</source>
        <translation>%1، %2 منٹ، %3، زبان: %4</translation>
    </message>
    <message>
        <source>wished again</source>
        <translation>انہی کی دوبارہ خواہش</translation>
    </message>
    <message>
        <source>met before</source>
        <translation>پہلے مل چکے</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>تقریباً %1</translation>
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
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>By the participant</source>
        <translation>شریک کی طرف سے</translation>
    </message>
    <message>
        <source>By the researcher</source>
        <translation>محقق کی طرف سے</translation>
    </message>
    <message>
        <source>By the interpreter</source>
        <translation>ترجمان کی طرف سے</translation>
    </message>
    <message>
        <source>paused for distress</source>
        <translation>پریشانی کے باعث وقفہ</translation>
    </message>
    <message>
        <source>stopped for distress</source>
        <translation>پریشانی کے باعث روکا گیا</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>جاری ہے</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 منٹ</translation>
    </message>
    <message>
        <source>support sheet given</source>
        <translation>مدد کا پرچہ دیا گیا</translation>
    </message>
    <message>
        <source>moved from %1</source>
        <translation>%1 سے منتقل</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>طریقہ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ریکارڈنگ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic (Iraqi)</source>
        <translation>عربی (عراقی)</translation>
    </message>
    <message>
        <source>Arabic (Yemeni)</source>
        <translation>عربی (یمنی)</translation>
    </message>
    <message>
        <source>Arabic (Tunisian)</source>
        <translation>عربی (تیونسی)</translation>
    </message>
    <message>
        <source>Assyrian Neo-Aramaic</source>
        <translation>آشوری نو آرامی</translation>
    </message>
    <message>
        <source>Arabic (Levantine)</source>
        <translation>عربی (شامی)</translation>
    </message>
    <message>
        <source>Arabic (Sudanese)</source>
        <translation>عربی (سوڈانی)</translation>
    </message>
    <message>
        <source>Arabic (Algerian)</source>
        <translation>عربی (الجزائری)</translation>
    </message>
    <message>
        <source>Arabic (Moroccan)</source>
        <translation>عربی (مراکشی)</translation>
    </message>
    <message>
        <source>Arabic (Egyptian)</source>
        <translation>عربی (مصری)</translation>
    </message>
    <message>
        <source>Balochi</source>
        <translation>بلوچی</translation>
    </message>
    <message>
        <source>Beja</source>
        <translation>بیجا</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>برطانوی اشاروں کی زبان</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>بنگالی</translation>
    </message>
    <message>
        <source>Kurdish (Sorani)</source>
        <translation>کردی (سورانی)</translation>
    </message>
    <message>
        <source>Mandarin Chinese</source>
        <translation>مینڈارن چینی</translation>
    </message>
    <message>
        <source>Persian (Farsi)</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Fante</source>
        <translation>فانتی</translation>
    </message>
    <message>
        <source>Hakka Chinese</source>
        <translation>ہاکا چینی</translation>
    </message>
    <message>
        <source>Hazaragi</source>
        <translation>ہزارگی</translation>
    </message>
    <message>
        <source>Hindko (Northern)</source>
        <translation>ہندکو (شمالی)</translation>
    </message>
    <message>
        <source>Irish Sign Language</source>
        <translation>آئرش اشاروں کی زبان</translation>
    </message>
    <message>
        <source>Kurdish (Kurmanji)</source>
        <translation>کردی (کرمانجی)</translation>
    </message>
    <message>
        <source>Krio</source>
        <translation>کریو</translation>
    </message>
    <message>
        <source>Mizo</source>
        <translation>میزو</translation>
    </message>
    <message>
        <source>Mandinka</source>
        <translation>مینڈنکا</translation>
    </message>
    <message>
        <source>Hokkien (Min Nan Chinese)</source>
        <translation>ہوکین (من نان چینی)</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>نارویجن</translation>
    </message>
    <message>
        <source>Nigerian Pidgin</source>
        <translation>نائجیریائی پجن</translation>
    </message>
    <message>
        <source>Pahari (Mirpuri)</source>
        <translation>پہاڑی (میرپوری)</translation>
    </message>
    <message>
        <source>Punjabi (Western)</source>
        <translation>پنجابی (مغربی)</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>دری</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <translation>روہنگیا</translation>
    </message>
    <message>
        <source>Romani (Carpathian)</source>
        <translation>رومانی (کارپیتھین)</translation>
    </message>
    <message>
        <source>Romani (Vlax)</source>
        <translation>رومانی (ولاخ)</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>رومانی</translation>
    </message>
    <message>
        <source>Sadri</source>
        <translation>سادری</translation>
    </message>
    <message>
        <source>Serbo-Croatian</source>
        <translation>سربی کروشین</translation>
    </message>
    <message>
        <source>Saraiki</source>
        <translation>سرائیکی</translation>
    </message>
    <message>
        <source>Soninke</source>
        <translation>سونینکے</translation>
    </message>
    <message>
        <source>Swahili (Congo)</source>
        <translation>سواحلی (کانگو)</translation>
    </message>
    <message>
        <source>Sylheti</source>
        <translation>سلہٹی</translation>
    </message>
    <message>
        <source>Tulu</source>
        <translation>تولو</translation>
    </message>
    <message>
        <source>Tetum</source>
        <translation>تیتم</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>تگالوگ</translation>
    </message>
    <message>
        <source>Twi</source>
        <translation>توی</translation>
    </message>
    <message>
        <source>Wu Chinese (Shanghainese)</source>
        <translation>وو چینی (شنگھائی)</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>کینٹونیز</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگریزی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>جرمن</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>یونانی</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>پولش</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>رومانیائی</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>اردو</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>پنجابی</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>عربی</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>صومالی</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>تگرینیا</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>امہاری</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ویتنامی</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>گجراتی</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>ہندی</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>تمل</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>پرتگالی</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>ہسپانوی</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>اطالوی</translation>
    </message>
    <message>
        <source>French</source>
        <translation>فرانسیسی</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>چیک</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>سلوواک</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>ہنگیرین</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>لیتھوانین</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>لیٹوین</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>اسٹونین</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>بلغاری</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>البانوی</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>ترکی</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>یوکرینی</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>پشتو</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>کردی</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>ولندیزی</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>ویلش</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>آئرش</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>نیپالی</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>تھائی</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>چینی</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>جاپانی</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>کورین</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>عبرانی</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>سواحلی</translation>
    </message>
    <message>
        <source>Yoruba</source>
        <translation>یوروبا</translation>
    </message>
    <message>
        <source>Igbo</source>
        <translation>اگبو</translation>
    </message>
    <message>
        <source>Hausa</source>
        <translation>ہاؤسا</translation>
    </message>
    <message>
        <source>Oromo</source>
        <translation>اورومو</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>ملیالم</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>تیلگو</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>سنہالا</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>برمی</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>جارجیائی</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>آرمینیائی</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>کروشین</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>سربی</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>سلووینین</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>ڈینش</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>سویڈش</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>فنش</translation>
    </message>
    <message>
        <source>Shona</source>
        <translation>شونا</translation>
    </message>
    <message>
        <source>Akan</source>
        <translation>اکان</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>کنیاروانڈا</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>لنگالا</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>انڈونیشیائی</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>مالے</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>منگولین</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>گورمکھی</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>لاطینی</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>سیریلک</translation>
    </message>
    <message>
        <source>Simplified</source>
        <translation>آسان</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>روایتی</translation>
    </message>
</context>
<context>
    <name>LeavingParts</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Ticked: %1.</source>
        <translation>نشان لگایا گیا: %1۔</translation>
    </message>
    <message>
        <source>No longer ticked: %1.</source>
        <translation>نشان ہٹایا گیا: %1۔</translation>
    </message>
    <message>
        <source>It came after the time for it: a request, to be decided on.</source>
        <translation>یہ وقت گزرنے کے بعد آئی: ایک درخواست، جس پر فیصلہ ہونا ہے۔</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>فیصلے کی تاریخ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>Change the decision...</source>
        <translation>فیصلہ تبدیل کریں...</translation>
    </message>
    <message>
        <source>Record the decision...</source>
        <translation>فیصلہ درج کریں...</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>کس سے دستبردار</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>بتایا گیا</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>کیونکہ</translation>
    </message>
    <message>
        <source>All done.</source>
        <translation>سب ہو گیا۔</translation>
    </message>
    <message>
        <source>Until the end of %1</source>
        <translation>%1 کے آخر تک</translation>
    </message>
    <message>
        <source>The time for it ended on %1</source>
        <translation>اس کا وقت %1 کو ختم ہوا</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>دستبرداری</translation>
    </message>
    <message>
        <source>Data back</source>
        <translation>معلومات کی واپسی</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>واقعات</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <translation>%1: بند</translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: کھلا</translation>
    </message>
    <message>
        <source>Record an incident...</source>
        <translation>واقعہ درج کریں...</translation>
    </message>
    <message>
        <source>Incidents to follow up</source>
        <translation>واقعات جن پر کارروائی باقی ہے</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1، آخری تاریخ %2</translation>
    </message>
    <message>
        <source>%1: %2, due %3</source>
        <translation>%1: %2، آخری تاریخ %3</translation>
    </message>
    <message>
        <source>Recorded by mistake...</source>
        <translation>غلطی سے درج ہوا...</translation>
    </message>
</context>
<context>
    <name>LeavingWords</name>
    <message>
        <source>Where they are</source>
        <translation>کہاں تک پہنچے</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>تفصیل سے</translation>
    </message>
    <message>
        <source>All</source>
        <translation>سب</translation>
    </message>
    <message>
        <source>The study</source>
        <translation>مطالعہ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Enquiries</source>
        <translation>رابطہ کرنے والے</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>وہی شخص دوبارہ</translation>
    </message>
    <message>
        <source>Not screened to the end yet</source>
        <translation>ابھی جانچ آخر تک نہیں ہوئی</translation>
    </message>
    <message>
        <source>Left before screening was over</source>
        <translation>جانچ ختم ہونے سے پہلے چھوڑ گئے</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>نااہل</translation>
    </message>
    <message>
        <source>Eligible, left before an interview</source>
        <translation>اہل، انٹرویو سے پہلے چھوڑ گئے</translation>
    </message>
    <message>
        <source>Eligible, not booked yet</source>
        <translation>اہل، ابھی بک نہیں</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>بک شدہ</translation>
    </message>
    <message>
        <source>Missed or cancelled, not booked again</source>
        <translation>چھوٹا یا منسوخ، دوبارہ بک نہیں</translation>
    </message>
    <message>
        <source>Interviewed</source>
        <translation>انٹرویو ہو چکا</translation>
    </message>
    <message>
        <source>Interviewed, data withdrawn</source>
        <translation>انٹرویو ہو چکا، معلومات واپس لی گئیں</translation>
    </message>
    <message>
        <source>not screened yet</source>
        <translation>ابھی جانچ نہیں ہوئی</translation>
    </message>
    <message>
        <source>still screening</source>
        <translation>جانچ جاری ہے</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>فیصلہ درکار ہے</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>اہل</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>معلومات دی گئیں</translation>
    </message>
    <message>
        <source>Consented</source>
        <translation>رضامند</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>دستبردار ہوئے</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>انکار کیا</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>رابطہ ممکن نہیں</translation>
    </message>
    <message>
        <source>More than the study needs</source>
        <translation>مطالعے کی ضرورت سے زیادہ</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>تجویز شدہ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>ended early, usable</source>
        <translation>جلد ختم، قابلِ استعمال</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>روک دیا گیا</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>خود فیصلہ کیا گیا</translation>
    </message>
    <message>
        <source>younger than the minimum age</source>
        <translation>کم از کم عمر سے چھوٹے</translation>
    </message>
    <message>
        <source>Enquired</source>
        <translation>رابطہ کیا</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>پریشانی</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>انکشاف</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>Breach of confidentiality</source>
        <translation>رازداری کی خلاف ورزی</translation>
    </message>
    <message>
        <source>Deviation from the protocol</source>
        <translation>پروٹوکول سے انحراف</translation>
    </message>
    <message>
        <source>Incidents and deviations</source>
        <translation>واقعات اور انحراف</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>چھوڑ دیا گیا</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>لوگ</translation>
    </message>
    <message>
        <source>Target from</source>
        <translation>ہدف از</translation>
    </message>
    <message>
        <source>Target to</source>
        <translation>ہدف تا</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیجا گیا</translation>
    </message>
    <message>
        <source>How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بند</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>طلب کیا گیا</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>وصولی کی تصدیق</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>واپس آیا</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>کالعدم</translation>
    </message>
    <message>
        <source>Sent anew</source>
        <translation>نئے سرے سے بھیجا گیا</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>ای میل سے</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>ڈاک سے</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>ہاتھ سے</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>دستخط شدہ</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>زبانی، گواہ کے ساتھ</translation>
    </message>
    <message>
        <source>Recording deleted</source>
        <translation>ریکارڈنگ مٹا دی گئی</translation>
    </message>
    <message>
        <source>Transcript deleted</source>
        <translation>تحریری نقل مٹا دی گئی</translation>
    </message>
    <message>
        <source>Notes cleared</source>
        <translation>نوٹس صاف کر دیے گئے</translation>
    </message>
    <message>
        <source>Copies elsewhere deleted</source>
        <translation>دوسری جگہوں کی نقلیں مٹا دی گئیں</translation>
    </message>
    <message>
        <source>Interpreter told</source>
        <translation>ترجمان کو بتا دیا گیا</translation>
    </message>
    <message>
        <source>Confirmed to them</source>
        <translation>انہیں تصدیق کر دی گئی</translation>
    </message>
    <message>
        <source>Remove the name and contacts of %1, who never joined</source>
        <translation>%1 کا نام اور رابطے ہٹائیں، جو کبھی شامل نہیں ہوئے</translation>
    </message>
    <message numerus="yes">
        <source>Settle %n withdrawal(s)</source>
        <translation>
            <numerusform>%n دستبرداری نمٹائیں</numerusform>
            <numerusform>%n دستبرداریاں نمٹائیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n incident(s)</source>
        <translation>
            <numerusform>%n واقعہ بند کریں</numerusform>
            <numerusform>%n واقعات بند کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give thanks to %n person(s)</source>
        <translation>
            <numerusform>%n شخص کا شکریہ ادا کریں</numerusform>
            <numerusform>%n لوگوں کا شکریہ ادا کریں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send the summary of findings to %n person(s)</source>
        <translation>
            <numerusform>%n شخص کو نتائج کا خلاصہ بھیجیں</numerusform>
            <numerusform>%n لوگوں کو نتائج کا خلاصہ بھیجیں</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the contacts of %n person(s)</source>
        <translation>
            <numerusform>%n شخص کے رابطے ہٹائیں</numerusform>
            <numerusform>%n لوگوں کے رابطے ہٹائیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence of consent: kept elsewhere until then</source>
        <translation>رضامندی کا ثبوت: تب تک کہیں اور محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>Evidence of consent of %n record(s): export it, to be kept until then</source>
        <translation>
            <numerusform>%n اندراج کی رضامندی کا ثبوت: برآمد کریں، تب تک محفوظ رکھنے کے لیے</numerusform>
            <numerusform>%n اندراجات کی رضامندی کا ثبوت: برآمد کریں، تب تک محفوظ رکھنے کے لیے</numerusform>
        </translation>
    </message>
    <message>
        <source>The link list is destroyed</source>
        <translation>ناموں کی فہرست ضائع کر دی گئی</translation>
    </message>
    <message>
        <source>Destroy the link list</source>
        <translation>ناموں کی فہرست ضائع کریں</translation>
    </message>
</context>
<context>
    <name>ParticipantChips</name>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ParticipantColumns</name>
    <message>
        <source>Code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلہ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>اگلا قدم</translation>
    </message>
    <message>
        <source>Enquired</source>
        <translation>رابطہ کیا</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>خراب</translation>
    </message>
    <message>
        <source>%1, read aloud</source>
        <translation>%1، سنایا جائے</translation>
    </message>
    <message>
        <source>%1, reads %2</source>
        <translation>%1، پڑھتے ہیں %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>PlaceKeys</name>
    <message>
        <source>At the side</source>
        <translation>پہلو میں</translation>
    </message>
    <message>
        <source>The view or saved filter above or below</source>
        <translation>اوپر یا نیچے کا منظر یا محفوظ فلٹر</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>اوپر، نیچے</translation>
    </message>
    <message>
        <source>Remove a saved filter</source>
        <translation>محفوظ فلٹر ہٹائیں</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>فہرست میں</translation>
    </message>
    <message>
        <source>Open whoever or whatever is chosen</source>
        <translation>جو چنا ہے اسے کھولیں</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>اس سطر کے ساتھ کیا کیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>Menu or Shift+F10</source>
        <translation>Menu یا Shift+F10</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>کئی سطریں چنیں</translation>
    </message>
    <message>
        <source>Shift+Up or Down</source>
        <translation>Shift+اوپر یا نیچے</translation>
    </message>
    <message>
        <source>Choose a row more or less, one here and one there</source>
        <translation>ایک ایک سطر شامل یا خارج کریں</translation>
    </message>
    <message>
        <source>Ctrl+Up or Down, Ctrl+Space</source>
        <translation>Ctrl+اوپر یا نیچے، Ctrl+Space</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>سب سطریں چنیں</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Copy the chosen rows</source>
        <translation>چنی ہوئی سطریں نقل کریں</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>From the filter on to the list</source>
        <translation>فلٹر سے فہرست پر</translation>
    </message>
    <message>
        <source>Down or Enter</source>
        <translation>نیچے یا Enter</translation>
    </message>
    <message>
        <source>In the filter: clear it</source>
        <translation>فلٹر میں: صاف کریں</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>کیلنڈر میں</translation>
    </message>
    <message>
        <source>Half an hour earlier or later</source>
        <translation>آدھا گھنٹہ پہلے یا بعد</translation>
    </message>
    <message>
        <source>A day earlier or later</source>
        <translation>ایک دن پہلے یا بعد</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>بائیں، دائیں</translation>
    </message>
    <message>
        <source>A day, week or month earlier or later</source>
        <translation>ایک دن، ہفتہ یا مہینہ پہلے یا بعد</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up، Page Down</translation>
    </message>
    <message>
        <source>First or last day shown</source>
        <translation>دکھایا گیا پہلا یا آخری دن</translation>
    </message>
    <message>
        <source>Ctrl+Left or Right</source>
        <translation>Ctrl+بائیں یا دائیں</translation>
    </message>
    <message>
        <source>Start or end of the day</source>
        <translation>دن کا آغاز یا اختتام</translation>
    </message>
    <message>
        <source>Ctrl+Home or End</source>
        <translation>Ctrl+Home یا End</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Home or T</source>
        <translation>Home یا T</translation>
    </message>
    <message>
        <source>Open an interview, or book at a free time</source>
        <translation>انٹرویو کھولیں، یا خالی وقت پر بک کریں</translation>
    </message>
    <message>
        <source>Move an interview earlier or later</source>
        <translation>انٹرویو پہلے یا بعد میں کریں</translation>
    </message>
    <message>
        <source>Alt+Up or Down</source>
        <translation>Alt+اوپر یا نیچے</translation>
    </message>
    <message>
        <source>Move it to another day</source>
        <translation>دوسرے دن پر لے جائیں</translation>
    </message>
    <message>
        <source>Alt+Left or Right</source>
        <translation>Alt+بائیں یا دائیں</translation>
    </message>
    <message>
        <source>Make it shorter or longer</source>
        <translation>چھوٹا یا لمبا کریں</translation>
    </message>
    <message>
        <source>Alt+Shift+Up or Down</source>
        <translation>Alt+Shift+اوپر یا نیچے</translation>
    </message>
    <message>
        <source>Let go of what is moved, or leave it where it was</source>
        <translation>جو اٹھایا ہے اسے رکھ دیں، یا وہیں رہنے دیں</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Enter، Esc</translation>
    </message>
    <message>
        <source>The times that an interview could move to</source>
        <translation>وہ اوقات جن پر انٹرویو منتقل ہو سکتا ہے</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Cancel an interview</source>
        <translation>انٹرویو منسوخ کریں</translation>
    </message>
    <message>
        <source>The same week as a table, and back</source>
        <translation>وہی ہفتہ جدول کی صورت میں، اور واپس</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>ڈائیلاگ میں</translation>
    </message>
    <message>
        <source>Do it: the button with the verb</source>
        <translation>کر دیں: فعل والا بٹن</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>سب کچھ ویسا ہی رہنے دیں</translation>
    </message>
    <message>
        <source>To the field with that letter underlined</source>
        <translation>خط کشیدہ حرف والے خانے پر</translation>
    </message>
    <message>
        <source>Alt and the letter</source>
        <translation>Alt اور وہ حرف</translation>
    </message>
    <message>
        <source>In a time: the calendar</source>
        <translation>وقت میں: کیلنڈر</translation>
    </message>
    <message>
        <source>F4 or Alt+Down</source>
        <translation>F4 یا Alt+نیچے</translation>
    </message>
    <message>
        <source>In a time: the next Thursday at 18:00</source>
        <translation>وقت میں: اگلی جمعرات 18:00 بجے</translation>
    </message>
    <message>
        <source>thu 6pm</source>
        <translation>thu 6pm</translation>
    </message>
    <message>
        <source>In a time: 24 November at 10:00</source>
        <translation>وقت میں: 24 نومبر 10:00 بجے</translation>
    </message>
    <message>
        <source>24/11 10:00</source>
        <translation>24/11 10:00</translation>
    </message>
    <message>
        <source>In a time: tomorrow at 14:00</source>
        <translation>وقت میں: کل 14:00 بجے</translation>
    </message>
    <message>
        <source>tomorrow 14</source>
        <translation>tomorrow 14</translation>
    </message>
    <message>
        <source>Add somebody, and go on with the next</source>
        <translation>کسی کو شامل کریں، اور اگلے پر جائیں</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>Settings: another page</source>
        <translation>ترتیبات: دوسرا صفحہ</translation>
    </message>
    <message>
        <source>Ctrl+Page Up or Down</source>
        <translation>Ctrl+Page Up یا Down</translation>
    </message>
    <message>
        <source>Document: move a statement</source>
        <translation>دستاویز: بیان آگے پیچھے کریں</translation>
    </message>
    <message>
        <source>In the statements of a consent</source>
        <translation>رضامندی کے بیانات میں</translation>
    </message>
    <message>
        <source>Yes, and on to the next</source>
        <translation>ہاں، اور اگلے پر</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>No, and on to the next</source>
        <translation>نہیں، اور اگلے پر</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Not asked, and on to the next</source>
        <translation>پوچھا نہیں، اور اگلے پر</translation>
    </message>
    <message>
        <source>U or 0</source>
        <translation>U یا 0</translation>
    </message>
    <message>
        <source>Take an answer back</source>
        <translation>جواب واپس لیں</translation>
    </message>
    <message>
        <source>The statement above or below</source>
        <translation>اوپر یا نیچے کا بیان</translation>
    </message>
    <message>
        <source>In Find anything</source>
        <translation>کچھ بھی ڈھونڈنے میں</translation>
    </message>
    <message>
        <source>The line above or below</source>
        <translation>اوپر یا نیچے کی سطر</translation>
    </message>
    <message>
        <source>Go there, or do it</source>
        <translation>وہاں جائیں، یا کر دیں</translation>
    </message>
    <message>
        <source>In the week of a plan</source>
        <translation>منصوبے کے ہفتے میں</translation>
    </message>
    <message>
        <source>The planned interview before or after</source>
        <translation>اس سے پہلے یا بعد کا طے شدہ انٹرویو</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>تیر والی کنجیاں</translation>
    </message>
    <message>
        <source>Let it stay when you plan again</source>
        <translation>دوبارہ منصوبہ بنانے پر اسے وہیں رہنے دیں</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Leave it out, or take it in again</source>
        <translation>اسے چھوڑ دیں، یا پھر شامل کریں</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opens the sample study.</source>
        <translation>نمونے کا مطالعہ کھولتا ہے۔</translation>
    </message>
    <message>
        <source>Colours for this run: light, dark or contrast.</source>
        <translation>اس بار کے رنگ: light (روشن)، dark (گہرا) یا contrast (تیز تضاد)۔</translation>
    </message>
    <message>
        <source>Runs interview studies.</source>
        <translation>انٹرویو پر مبنی مطالعے چلاتا ہے۔</translation>
    </message>
    <message>
        <source>A study file to open.</source>
        <translation>کھولنے کے لیے مطالعے کی فائل۔</translation>
    </message>
</context>
<context>
    <name>Prompt</name>
    <message>
        <source>Type %1</source>
        <translation>%1 لکھیں</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>تصدیق کے لیے %1 لکھیں</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>%1: title</source>
        <translation>%1: نام</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>مقرر نہیں</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>ہدف</translation>
    </message>
    <message>
        <source>%1: at least</source>
        <translation>%1: کم از کم</translation>
    </message>
    <message>
        <source>%1: at most</source>
        <translation>%1: زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>interviews</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>شکریہ</translation>
    </message>
    <message>
        <source>%1: thanks</source>
        <translation>%1: شکریہ</translation>
    </message>
    <message>
        <source>%1: value of the voucher</source>
        <translation>%1: واؤچر کی مالیت</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>%1, %2, ...</source>
        <translation>%1، %2، ...</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> منٹ</translation>
    </message>
    <message>
        <source>Recruitment &amp;opens</source>
        <translation>بھرتی کا &amp;آغاز</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>&amp;آخری دن</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>ٹائم &amp;زون</translation>
    </message>
    <message>
        <source>&amp;Working hours</source>
        <translation>کا&amp;م کے اوقات</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>کام کے اوقات</translation>
    </message>
    <message>
        <source>Any day, any time</source>
        <translation>کوئی بھی دن، کوئی بھی وقت</translation>
    </message>
    <message>
        <source>Ban&amp;k holidays</source>
        <translation>سرکا&amp;ری چھٹیاں</translation>
    </message>
    <message>
        <source>None is kept free</source>
        <translation>کوئی خالی نہیں رکھی جاتی</translation>
    </message>
    <message>
        <source>Those of England and Wales are kept free</source>
        <translation>انگلینڈ اور ویلز کی چھٹیاں خالی رکھی جاتی ہیں</translation>
    </message>
    <message>
        <source>Before and after: %1</source>
        <translation>پہلے اور بعد: %1</translation>
    </message>
    <message>
        <source>A buddy is needed at</source>
        <translation>ساتھی یہاں درکار ہے</translation>
    </message>
    <message>
        <source>other places, with commas between</source>
        <translation>دوسری جگہیں، کاما کے ساتھ</translation>
    </message>
    <message>
        <source>And at</source>
        <translation>اور یہاں</translation>
    </message>
    <message>
        <source>Consent is &amp;taken</source>
        <translation>&amp;رضامندی کب لی جائے</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;زبانیں</translation>
    </message>
    <message>
        <source>Your languages</source>
        <translation>آپ کی زبانیں</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>مطالعہ</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>عنو&amp;ان</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>مختصر نا&amp;م</translation>
    </message>
    <message>
        <source>&amp;References</source>
        <translation>حو&amp;الہ جات</translation>
    </message>
    <message>
        <source>References are the numbers of the ethics approval and of the sponsor, as letters quote them.</source>
        <translation>حوالہ جات اخلاقیات کی منظوری اور سرپرست ادارے کے نمبر ہیں، جیسے خطوط میں لکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Minimum &amp;age</source>
        <translation>کم &amp;از کم عمر</translation>
    </message>
    <message>
        <source> years</source>
        <translation> سال</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>&amp;Longest interview</source>
        <translation>سب سے لمبا &amp;انٹرویو</translation>
    </message>
    <message>
        <source>Longest with an &amp;interpreter</source>
        <translation>ترجما&amp;ن کے ساتھ سب سے لمبا</translation>
    </message>
    <message>
        <source>Times on offer e&amp;very</source>
        <translation>پیش کر&amp;دہ اوقات کا وقفہ</translation>
    </message>
    <message>
        <source>Least &amp;notice</source>
        <translation>کم &amp;از کم پیشگی اطلاع</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> گھنٹے</translation>
    </message>
    <message>
        <source>Most in a &amp;day</source>
        <translation>&amp;ایک دن میں زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>کوئی حد نہیں</translation>
    </message>
    <message>
        <source>Most in a w&amp;eek</source>
        <translation>&amp;ایک ہفتے میں زیادہ سے زیادہ</translation>
    </message>
    <message>
        <source>T&amp;ravel, each way</source>
        <translation>سفر، ہر طر&amp;ف</translation>
    </message>
    <message>
        <source>Safety face to face</source>
        <translation>آمنے سامنے ملاقات میں تحفظ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Time to t&amp;hink</source>
        <translation>سوچنے کا &amp;وقت</translation>
    </message>
    <message>
        <source>Consent tal&amp;k</source>
        <translation>&amp;رضامندی کی گفتگو</translation>
    </message>
    <message>
        <source>The same, &amp;interpreted</source>
        <translation>&amp;وہی، ترجمان کے ساتھ</translation>
    </message>
    <message>
        <source>Data can &amp;be withdrawn for</source>
        <translation>معلوما&amp;ت واپس لینے کی مدت</translation>
    </message>
    <message>
        <source> days</source>
        <translation> دن</translation>
    </message>
    <message>
        <source>Time to think runs from the information sheet to the consent; withdrawing data, from the interview.</source>
        <translation>سوچنے کا وقت معلوماتی پرچے سے رضامندی تک ہے؛ معلومات واپس لینے کا، انٹرویو سے۔</translation>
    </message>
    <message>
        <source>&amp;Oral translation is approved: English read aloud by an interpreter counts</source>
        <translation>&amp;زبانی ترجمہ منظور ہے: ترجمان کے ذریعے سنائی گئی انگریزی شمار ہوتی ہے</translation>
    </message>
    <message>
        <source>A t&amp;yped name counts as an e-signature</source>
        <translation>ٹائپ کیا ہو&amp;ا نام ای دستخط شمار ہوتا ہے</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>Warn after unans&amp;wered attempts</source>
        <translation>کتنی ناکا&amp;م کوششوں کے بعد خبردار کریں</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>محقق</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>نا&amp;م</translation>
    </message>
    <message>
        <source>&amp;Contact lines</source>
        <translation>&amp;رابطے کی سطریں</translation>
    </message>
    <message>
        <source>Name and contact lines stand in letters and certificates, and are kept sealed. Interviews in your own languages need no interpreter. Your working hours are on the page Interviews.</source>
        <translation>نام اور رابطے کی سطریں خطوط اور اسناد میں آتی ہیں، اور مقفل رکھی جاتی ہیں۔ آپ کی اپنی زبانوں میں انٹرویو کے لیے ترجمان نہیں چاہیے۔ آپ کے کام کے اوقات &quot;انٹرویو&quot; کے صفحے پر ہیں۔</translation>
    </message>
    <message>
        <source>Kept after the study</source>
        <translation>مطالعے کے بعد کب تک محفوظ</translation>
    </message>
    <message>
        <source>Those who &amp;never joined</source>
        <translation>جو کبھی شامل نہیں ہوئے</translation>
    </message>
    <message>
        <source>The &amp;link list</source>
        <translation>نامو&amp;ں کی فہرست</translation>
    </message>
    <message>
        <source>&amp;Evidence of consent</source>
        <translation>رضامند&amp;ی کا ثبوت</translation>
    </message>
    <message>
        <source>Counted from the study&apos;s end; for those who never joined, from the day on which their enquiry was closed.</source>
        <translation>مطالعے کے اختتام سے گنا جاتا ہے؛ جو کبھی شامل نہیں ہوئے ان کے لیے اس دن سے جب ان کی درخواست بند ہوئی۔</translation>
    </message>
    <message>
        <source>&amp;Telephone interpreting</source>
        <translation>فو&amp;ن پر ترجمانی</translation>
    </message>
    <message>
        <source>Its client co&amp;de</source>
        <translation>ا&amp;س کا کلائنٹ کوڈ</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;رابطے</translation>
    </message>
    <message>
        <source>Kept free on each side, before and after alike</source>
        <translation>دونوں طرف خالی، پہلے اور بعد میں یکساں</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحہ %1، کل %2</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>%1 of %2 to %3 interviewed</source>
        <translation>%2 تا %3 میں سے %1 کا انٹرویو ہوا</translation>
    </message>
    <message>
        <source>%1 of at least %2 interviewed</source>
        <translation>کم از کم %2 میں سے %1 کا انٹرویو ہوا</translation>
    </message>
    <message>
        <source>%1 of at most %2 interviewed</source>
        <translation>زیادہ سے زیادہ %2 میں سے %1 کا انٹرویو ہوا</translation>
    </message>
    <message>
        <source>%1 interviewed</source>
        <translation>%1 کا انٹرویو ہوا</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n need a decision</source>
        <translation>
            <numerusform>%n کے لیے فیصلہ درکار</numerusform>
            <numerusform>%n کے لیے فیصلہ درکار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2؛ %3</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Bars: interviewed, booked, on the way. The marks are the target.</source>
        <translation>پٹیاں: انٹرویو ہو چکا، بک شدہ، راستے میں۔ نشان ہدف ہیں۔</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>It has ended</source>
        <translation>ختم ہو چکا</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n دن باقی</numerusform>
            <numerusform>%n دن باقی</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>ابھی نہیں بتایا</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>Up to %1, interpreted up to %2</source>
        <translation>%1 تک، ترجمان کے ساتھ %2 تک</translation>
    </message>
    <message>
        <source>%1, travel %2 minutes</source>
        <translation>%1، سفر %2 منٹ</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of notice</source>
        <translation>
            <numerusform>%n گھنٹہ پیشگی اطلاع</numerusform>
            <numerusform>%n گھنٹے پیشگی اطلاع</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>ایک دن میں زیادہ سے زیادہ %1</translation>
    </message>
    <message>
        <source>at most %1 a week</source>
        <translation>ایک ہفتے میں زیادہ سے زیادہ %1</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>کوئی حد نہیں</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hours to think</source>
        <translation>
            <numerusform>%1، سوچنے کو %n گھنٹہ</numerusform>
            <numerusform>%1، سوچنے کو %n گھنٹے</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>کہیں نہیں</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>نمونہ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بارے میں</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>مختصر نام</translation>
    </message>
    <message>
        <source>References</source>
        <translation>حوالہ جات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باقی</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Ages</source>
        <translation>عمریں</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 اور زیادہ</translation>
    </message>
    <message>
        <source>Researcher</source>
        <translation>محقق</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ترتیبات</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>اوقات</translation>
    </message>
    <message>
        <source>Any day, any time</source>
        <translation>کوئی بھی دن، کوئی بھی وقت</translation>
    </message>
    <message>
        <source>Bank holidays</source>
        <translation>سرکاری چھٹیاں</translation>
    </message>
    <message>
        <source>Those of England and Wales are kept free</source>
        <translation>انگلینڈ اور ویلز کی چھٹیاں خالی رکھی جاتی ہیں</translation>
    </message>
    <message>
        <source>Kept free</source>
        <translation>خالی رکھا گیا</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>حدود</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Data back</source>
        <translation>معلومات کی واپسی</translation>
    </message>
    <message numerus="yes">
        <source>Until %n days after the interview</source>
        <translation>
            <numerusform>انٹرویو کے %n دن بعد تک</numerusform>
            <numerusform>انٹرویو کے %n دن بعد تک</numerusform>
        </translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>سنایا گیا</translation>
    </message>
    <message>
        <source>English through an interpreter counts</source>
        <translation>ترجمان کے ذریعے انگریزی شمار ہوتی ہے</translation>
    </message>
    <message>
        <source>Only in their language</source>
        <translation>صرف ان کی زبان میں</translation>
    </message>
    <message>
        <source>Buddy at</source>
        <translation>ساتھی یہاں</translation>
    </message>
    <message>
        <source>interviewed</source>
        <translation>انٹرویو ہوا</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>بک شدہ</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>راستے میں</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>%1 کو بند</translation>
    </message>
    <message>
        <source>Contacts %1, link list %2, evidence of consent %3 days after the end</source>
        <translation>اختتام کے بعد رابطے %1، ناموں کی فہرست %2، رضامندی کا ثبوت %3 دن</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محفوظ</translation>
    </message>
</context>
<context>
    <name>StudyPages</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>شرکاء</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>مطالعہ</translation>
    </message>
</context>
<context>
    <name>Suitability</name>
    <message>
        <source>the language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>دوسری زبان</translation>
    </message>
    <message>
        <source>agreement signed</source>
        <translation>معاہدے پر دستخط ہو چکے</translation>
    </message>
    <message>
        <source>no agreement yet</source>
        <translation>ابھی معاہدہ نہیں</translation>
    </message>
    <message>
        <source>free then</source>
        <translation>اس وقت دستیاب</translation>
    </message>
    <message>
        <source>not free then</source>
        <translation>اس وقت دستیاب نہیں</translation>
    </message>
    <message>
        <source>the dialect</source>
        <translation>بولی</translation>
    </message>
    <message>
        <source>not the dialect</source>
        <translation>یہ بولی نہیں</translation>
    </message>
    <message>
        <source>the wished gender</source>
        <translation>جنس خواہش کے مطابق</translation>
    </message>
    <message>
        <source>not the wished gender</source>
        <translation>جنس خواہش کے مطابق نہیں</translation>
    </message>
    <message>
        <source>works this way</source>
        <translation>اس طرح کام کرتے ہیں</translation>
    </message>
    <message>
        <source>doesn&apos;t work this way</source>
        <translation>اس طرح کام نہیں کرتے</translation>
    </message>
    <message>
        <source>notice enough</source>
        <translation>کافی پیشگی اطلاع</translation>
    </message>
    <message>
        <source>short notice</source>
        <translation>کم پیشگی اطلاع</translation>
    </message>
    <message>
        <source>may be recorded</source>
        <translation>ریکارڈنگ کی اجازت</translation>
    </message>
    <message>
        <source>not to be recorded</source>
        <translation>ریکارڈنگ منظور نہیں</translation>
    </message>
    <message>
        <source>may be filmed</source>
        <translation>فلم بندی کی اجازت</translation>
    </message>
    <message>
        <source>not to be filmed</source>
        <translation>فلم بندی منظور نہیں</translation>
    </message>
    <message>
        <source>doesn&apos;t know the participant</source>
        <translation>شریک کو نہیں جانتے</translation>
    </message>
    <message>
        <source>knows the participant</source>
        <translation>شریک کو جانتے ہیں</translation>
    </message>
    <message>
        <source>not ruled out by the participant</source>
        <translation>شریک نے منع نہیں کیا</translation>
    </message>
    <message>
        <source>the participant asked for somebody else</source>
        <translation>شریک نے کسی اور کا کہا</translation>
    </message>
    <message>
        <source>the participant says yes</source>
        <translation>شریک کی طرف سے ہاں</translation>
    </message>
    <message>
        <source>the participant says no</source>
        <translation>شریک کی طرف سے نہیں</translation>
    </message>
    <message>
        <source>met before</source>
        <translation>پہلے مل چکے</translation>
    </message>
    <message>
        <source>rate known</source>
        <translation>شرح معلوم</translation>
    </message>
</context>
<context>
    <name>TermWords</name>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>یقین نہیں</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>پوچھا نہیں</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>کوئی بھی</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>خاتون</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>ٹیکسٹ پیغام</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ڈاک</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>ای میل سے</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>ڈاک سے</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>ذاتی طور پر</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>سنایا گیا</translation>
    </message>
    <message>
        <source>As a recording</source>
        <translation>ریکارڈنگ کی صورت میں</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>دستخط شدہ فارم</translation>
    </message>
    <message>
        <source>E-signature</source>
        <translation>ای دستخط</translation>
    </message>
    <message>
        <source>Spoken, recorded</source>
        <translation>زبانی، ریکارڈ شدہ</translation>
    </message>
    <message>
        <source>No more contact</source>
        <translation>مزید رابطہ نہیں</translation>
    </message>
    <message>
        <source>No interview</source>
        <translation>انٹرویو نہیں</translation>
    </message>
    <message>
        <source>Remove the recording</source>
        <translation>ریکارڈنگ ہٹائیں</translation>
    </message>
    <message>
        <source>Remove name and contacts</source>
        <translation>نام اور رابطے ہٹائیں</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>فون سے</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>ٹیکسٹ پیغام سے</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>کسی اور طرح</translation>
    </message>
    <message>
        <source>Declined to take part</source>
        <translation>شرکت سے انکار</translation>
    </message>
    <message>
        <source>Can&apos;t be reached</source>
        <translation>رابطہ ممکن نہیں</translation>
    </message>
    <message>
        <source>The same person as another enquiry</source>
        <translation>وہی شخص جو ایک اور درخواست میں ہے</translation>
    </message>
    <message>
        <source>More than the study needs</source>
        <translation>مطالعے کی ضرورت سے زیادہ</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>بات ہوئی</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>جواب نہیں</translation>
    </message>
    <message>
        <source>Left a message</source>
        <translation>پیغام چھوڑا</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>واپس آیا</translation>
    </message>
    <message>
        <source>I contacted them</source>
        <translation>میں نے رابطہ کیا</translation>
    </message>
    <message>
        <source>They contacted me</source>
        <translation>انہوں نے رابطہ کیا</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>دعوت</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>نیا وقت</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>منسوخی</translation>
    </message>
    <message>
        <source>Reminder a week before</source>
        <translation>ایک ہفتہ پہلے یاد دہانی</translation>
    </message>
    <message>
        <source>Reminder a day before</source>
        <translation>ایک دن پہلے یاد دہانی</translation>
    </message>
    <message>
        <source>Not screened yet</source>
        <translation>ابھی جانچ نہیں ہوئی</translation>
    </message>
    <message>
        <source>Still screening</source>
        <translation>جانچ جاری ہے</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>فیصلہ درکار ہے</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>اہل</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>نااہل</translation>
    </message>
    <message>
        <source>No thanks planned</source>
        <translation>شکریہ طے نہیں</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>واؤچر</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>The participant</source>
        <translation>شریک</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>میں</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>We paused</source>
        <translation>ہم نے وقفہ کیا</translation>
    </message>
    <message>
        <source>We stopped</source>
        <translation>ہم نے روک دیا</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>معلوماتی پرچہ</translation>
    </message>
    <message>
        <source>Consent form</source>
        <translation>رضامندی فارم</translation>
    </message>
    <message>
        <source>Consent script</source>
        <translation>رضامندی کی تحریر</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>بائیں سے دائیں</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>دائیں سے بائیں</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>لازمی</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختیاری</translation>
    </message>
    <message>
        <source>Required with an interpreter</source>
        <translation>ترجمان کے ساتھ لازمی</translation>
    </message>
    <message>
        <source>Required with video</source>
        <translation>ویڈیو کے ساتھ لازمی</translation>
    </message>
    <message>
        <source>No permission of its own</source>
        <translation>اپنی کوئی اجازت نہیں</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Sound recording</source>
        <translation>آواز کی ریکارڈنگ</translation>
    </message>
    <message>
        <source>Video recording</source>
        <translation>ویڈیو ریکارڈنگ</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>اقتباسات</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>محفوظ شدہ ذخیرہ</translation>
    </message>
    <message>
        <source>Contact about other studies</source>
        <translation>دوسرے مطالعوں کے لیے رابطہ</translation>
    </message>
    <message>
        <source>A summary sent</source>
        <translation>خلاصہ بھیجنا</translation>
    </message>
    <message>
        <source>Before the interview</source>
        <translation>انٹرویو سے پہلے</translation>
    </message>
    <message>
        <source>At the start of the interview</source>
        <translation>انٹرویو کے شروع میں</translation>
    </message>
    <message>
        <source>Their home</source>
        <translation>ان کا گھر</translation>
    </message>
    <message>
        <source>Another private place</source>
        <translation>کوئی اور نجی جگہ</translation>
    </message>
    <message>
        <source>Their workplace</source>
        <translation>ان کے کام کی جگہ</translation>
    </message>
    <message>
        <source>A community venue</source>
        <translation>کمیونٹی کی جگہ</translation>
    </message>
    <message>
        <source>A clinic</source>
        <translation>کلینک</translation>
    </message>
    <message>
        <source>The university</source>
        <translation>یونیورسٹی</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>ہاتھ سے</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>دستخط شدہ</translation>
    </message>
    <message>
        <source>Spoken, with a witness</source>
        <translation>زبانی، گواہ کے ساتھ</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>Screening call</source>
        <translation>جانچ کا فون</translation>
    </message>
    <message>
        <source>Consent call</source>
        <translation>رضامندی کا فون</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Decided: eligible</source>
        <translation>فیصلہ: اہل</translation>
    </message>
    <message>
        <source>Decided: ineligible</source>
        <translation>فیصلہ: نااہل</translation>
    </message>
    <message>
        <source>Screening answers recorded</source>
        <translation>جانچ کے جواب درج ہوئے</translation>
    </message>
    <message>
        <source>Given %1, version %2, %3</source>
        <translation>%1 دیا گیا، نسخہ %2، %3</translation>
    </message>
    <message>
        <source>Consent corrected: %1</source>
        <translation>رضامندی درست کی گئی: %1</translation>
    </message>
    <message>
        <source>Consent recorded: %1</source>
        <translation>رضامندی درج ہوئی: %1</translation>
    </message>
    <message>
        <source>Interview: %1</source>
        <translation>انٹرویو: %1</translation>
    </message>
    <message>
        <source>You checked in at the place</source>
        <translation>آپ نے جگہ پر آمد درج کی</translation>
    </message>
    <message>
        <source>You checked out, safe</source>
        <translation>آپ نے روانگی درج کی، خیریت سے</translation>
    </message>
    <message>
        <source>Interview moved from %1 to %2</source>
        <translation>انٹرویو %1 سے %2 پر منتقل ہوا</translation>
    </message>
    <message>
        <source>
Asked for by: %1</source>
        <translation>
کس نے کہا: %1</translation>
    </message>
    <message>
        <source>
Because: %1</source>
        <translation>
کیونکہ: %1</translation>
    </message>
    <message>
        <source>Withdrew: %1</source>
        <translation>دستبرداری: %1</translation>
    </message>
    <message>
        <source>%1: sent, %2</source>
        <translation>%1: بھیجا گیا، %2</translation>
    </message>
    <message>
        <source>%1 from them</source>
        <translation>%1 ان کی طرف سے</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Deviation: %1</source>
        <translation>انحراف: %1</translation>
    </message>
    <message>
        <source>Went on past a check: %1</source>
        <translation>انتباہ کے باوجود: %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 بھیجا گیا</translation>
    </message>
    <message>
        <source>Enquired</source>
        <translation>رابطہ کیا</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <translation>بند: %1</translation>
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
        <translation>وقت گزر گیا</translation>
    </message>
    <message>
        <source>Overdue: due out at %1, not checked out</source>
        <translation>وقت گزر گیا: %1 بجے نکلنا تھا، روانگی درج نہیں</translation>
    </message>
    <message>
        <source>Check out if you are safe. Otherwise the buddy should ring now.</source>
        <translation>خیریت سے ہیں تو روانگی درج کریں۔ ورنہ ساتھی کو اب فون کرنا چاہیے۔</translation>
    </message>
    <message>
        <source>Interviews today</source>
        <translation>آج کے انٹرویو</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1، %2 تا %3</translation>
    </message>
    <message>
        <source>None today.</source>
        <translation>آج کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Messages due</source>
        <translation>بھیجنے کے پیغام</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Safe by %1</source>
        <translation>محفوظ: %1</translation>
    </message>
    <message>
        <source>No safe way to write or ring is known</source>
        <translation>لکھنے یا فون کرنے کا کوئی محفوظ طریقہ معلوم نہیں</translation>
    </message>
    <message>
        <source>None due.</source>
        <translation>کوئی نہیں۔</translation>
    </message>
    <message>
        <source>Calls due</source>
        <translation>کرنے کے فون</translation>
    </message>
    <message>
        <source>Ask how they are after the interview</source>
        <translation>پوچھیں کہ انٹرویو کے بعد وہ کیسے ہیں</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>جوابی فون</translation>
    </message>
    <message>
        <source>Draft message</source>
        <translation>پیغام لکھیں</translation>
    </message>
    <message>
        <source>Draft e-mail</source>
        <translation>ای میل لکھیں</translation>
    </message>
    <message>
        <source>Draft text message</source>
        <translation>ٹیکسٹ پیغام لکھیں</translation>
    </message>
    <message>
        <source>Draft what to say</source>
        <translation>لکھیں کہ کیا کہنا ہے</translation>
    </message>
    <message>
        <source>Draft letter</source>
        <translation>خط لکھیں</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Summaries to send</source>
        <translation>بھیجنے کے خلاصے</translation>
    </message>
    <message>
        <source>Wants a summary of the findings</source>
        <translation>نتائج کا خلاصہ چاہتے ہیں</translation>
    </message>
    <message>
        <source>The study is over. Mark each one as sent, and it goes from this list.</source>
        <translation>مطالعہ ختم ہو چکا ہے۔ ہر خلاصے کو بھیجا ہوا نشان زد کریں، تو وہ اس فہرست سے ہٹ جائے گا۔</translation>
    </message>
    <message>
        <source>Without an outcome</source>
        <translation>بغیر نتیجے کے</translation>
    </message>
    <message>
        <source>Mark as sent...</source>
        <translation>بھیجا ہوا نشان زد کریں...</translation>
    </message>
</context>
<context>
    <name>VisitVerbs</name>
    <message>
        <source>Joining the interview with %1.</source>
        <translation>%1 کے انٹرویو میں شامل ہو رہے ہیں۔</translation>
    </message>
    <message>
        <source>No program opened the link. Copy it from the details instead.</source>
        <translation>کسی پروگرام نے لنک نہیں کھولا۔ تفصیل سے نقل کر لیں۔</translation>
    </message>
    <message>
        <source>Checked in at %1 for %2.</source>
        <translation>%2 کے لیے %1 بجے آمد درج ہوئی۔</translation>
    </message>
    <message>
        <source>Checked out at %1 from %2.</source>
        <translation>%2 سے %1 بجے روانگی درج ہوئی۔</translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message>
        <source>no confidentiality agreement</source>
        <translation>رازداری کا معاہدہ نہیں</translation>
    </message>
    <message>
        <source>doesn&apos;t speak %1</source>
        <translation>یہ زبان نہیں بولتے: %1</translation>
    </message>
    <message>
        <source>booked elsewhere then</source>
        <translation>اس وقت کہیں اور بک ہیں</translation>
    </message>
    <message>
        <source>away then</source>
        <translation>اس وقت موجود نہیں</translation>
    </message>
    <message>
        <source>wants to be asked earlier</source>
        <translation>پہلے پوچھا جانا چاہتے ہیں</translation>
    </message>
    <message>
        <source>they know each other</source>
        <translation>ایک دوسرے کو جانتے ہیں</translation>
    </message>
    <message>
        <source>not as wished</source>
        <translation>خواہش کے مطابق نہیں</translation>
    </message>
    <message>
        <source>another dialect</source>
        <translation>دوسری بولی</translation>
    </message>
    <message>
        <source>recording not agreed</source>
        <translation>ریکارڈنگ پر رضامند نہیں</translation>
    </message>
    <message>
        <source>an interpreter is needed</source>
        <translation>ترجمان درکار ہے</translation>
    </message>
    <message>
        <source>only %1 min beside %3 (%2 wanted)</source>
        <translation>%3 کے ساتھ صرف %1 منٹ (%2 درکار)</translation>
    </message>
    <message>
        <source>only %1 min to travel from or to %3 (%2 wanted)</source>
        <translation>%3 تک یا سے سفر کے لیے صرف %1 منٹ (%2 درکار)</translation>
    </message>
    <message>
        <source>%1 in that week already</source>
        <translation>اس ہفتے پہلے ہی %1</translation>
    </message>
    <message>
        <source>%1 on that day already</source>
        <translation>اس دن پہلے ہی %1</translation>
    </message>
    <message>
        <source>less than %1 h ahead</source>
        <translation>%1 گھنٹے سے کم وقت باقی</translation>
    </message>
    <message>
        <source>not a mode they want</source>
        <translation>یہ طریقہ وہ نہیں چاہتے</translation>
    </message>
    <message>
        <source>consent isn&apos;t recorded yet</source>
        <translation>رضامندی ابھی درج نہیں</translation>
    </message>
    <message>
        <source>consent is to be given again</source>
        <translation>رضامندی دوبارہ دینی ہے</translation>
    </message>
    <message>
        <source>consent was withdrawn</source>
        <translation>رضامندی واپس لی گئی</translation>
    </message>
    <message>
        <source>no recording</source>
        <translation>ریکارڈنگ نہیں</translation>
    </message>
    <message>
        <source>not wanted by the participant</source>
        <translation>شریک انہیں نہیں چاہتے</translation>
    </message>
    <message>
        <source>the participant hasn&apos;t said yes</source>
        <translation>شریک نے ہاں نہیں کہی</translation>
    </message>
    <message>
        <source>doesn&apos;t work in this mode</source>
        <translation>اس طریقے سے کام نہیں کرتے</translation>
    </message>
    <message>
        <source>not to be filmed</source>
        <translation>فلم بندی منظور نہیں</translation>
    </message>
    <message>
        <source>your calendar is busy then</source>
        <translation>اس وقت آپ کا کیلنڈر مصروف ہے</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>کام کے اوقات سے باہر</translation>
    </message>
    <message>
        <source>not a time they offered</source>
        <translation>ان کے بتائے ہوئے اوقات میں نہیں</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>گزرا ہوا وقت</translation>
    </message>
    <message>
        <source>taking consent was stopped</source>
        <translation>رضامندی لینا روک دیا گیا</translation>
    </message>
</context>
<context>
    <name>WeekBlocks</name>
    <message>
        <source>agreed as %1, %2</source>
        <translation>%1 طے ہوا، %2</translation>
    </message>
    <message>
        <source>Clocks go back: this hour comes twice</source>
        <translation>گھڑیاں پیچھے: یہ گھنٹہ دو بار آتا ہے</translation>
    </message>
    <message>
        <source>Clocks go forward: no such hour</source>
        <translation>گھڑیاں آگے: یہ گھنٹہ نہیں ہوتا</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مصروف</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>کام کا وقت نہیں</translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation>سرکاری چھٹی</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>طے شدہ</translation>
    </message>
    <message>
        <source>Interpreter %1</source>
        <translation>ترجمان %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>کال %1</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source>Before recruitment opens</source>
        <translation>بھرتی شروع ہونے سے پہلے</translation>
    </message>
    <message>
        <source>After the study&apos;s end</source>
        <translation>مطالعہ ختم ہونے کے بعد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>free</source>
        <translation>خالی</translation>
    </message>
    <message>
        <source>%1 would move to %2.</source>
        <translation>%1 %2 پر منتقل ہو گا۔</translation>
    </message>
    <message>
        <source>A new interview on %1.</source>
        <translation>%1 کو نیا انٹرویو۔</translation>
    </message>
    <message>
        <source>Not possible:</source>
        <translation>ممکن نہیں:</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>پورا دن</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>kept free for %1</source>
        <translation>%1 کے لیے خالی رکھا گیا</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 تک</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>کام کے اوقات سے باہر</translation>
    </message>
</context>
<context>
    <name>WhomText</name>
    <message>
        <source>asked not to be contacted</source>
        <translation>رابطہ نہ کرنے کو کہا</translation>
    </message>
    <message>
        <source>not asked yet how to reach them safely</source>
        <translation>محفوظ رابطے کا طریقہ ابھی نہیں پوچھا گیا</translation>
    </message>
    <message>
        <source>any way</source>
        <translation>کسی بھی طرح</translation>
    </message>
    <message>
        <source>reach safely: %1</source>
        <translation>محفوظ رابطہ: %1</translation>
    </message>
    <message>
        <source>reach safely: %1, %2</source>
        <translation>محفوظ رابطہ: %1، %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 اور %n مزید</numerusform>
            <numerusform>%1 اور %n مزید</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>بولتے ہیں %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>available %1</source>
        <translation>دستیاب %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>The kind of place is none of the study&apos;s. Choose one of these: %*. The address itself goes into the place.</source>
        <translation>جگہ کی یہ قسم اس مطالعے میں نہیں ہے۔ ان میں سے ایک چنیں: %*۔ خود پتہ جگہ کے خانے میں لکھیں۔</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is another one than Colloquy saw: two copies of this study went ways of their own. Keep both files and compare them.</source>
        <translation>تبدیلیوں کے ریکارڈ کا اندراج %1 وہ نہیں جو Colloquy نے دیکھا تھا: اس مطالعے کی دو نقلیں الگ الگ راستے پر گئیں۔ دونوں فائلیں رکھیں اور ان کا موازنہ کریں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; also takes the time of the day. Write it like this: 2026-12-01T10:00.</source>
        <translation>&quot;%1&quot; میں دن کا وقت بھی چاہیے۔ یوں لکھیں: 2026-12-01T10:00۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no such day or time as %2. Check the calendar and the clock.</source>
        <translation>&quot;%1&quot;: %2 جیسا کوئی دن یا وقت نہیں ہے۔ کیلنڈر اور گھڑی دیکھیں۔</translation>
    </message>
    <message>
        <source>Taking consent from %1 was stopped, for it was unclear whether they can decide. Talk it over with the supervisor before asking again.</source>
        <translation>%1 سے رضامندی لینا روک دیا گیا، کیونکہ واضح نہ تھا کہ وہ فیصلہ کر سکتے ہیں یا نہیں۔ دوبارہ پوچھنے سے پہلے نگران سے بات کریں۔</translation>
    </message>
    <message>
        <source>Taking consent was stopped, for it was unclear whether the person can decide. Talk it over with the supervisor before asking again.</source>
        <translation>رضامندی لینا روک دیا گیا، کیونکہ واضح نہ تھا کہ وہ شخص فیصلہ کر سکتا ہے یا نہیں۔ دوبارہ پوچھنے سے پہلے نگران سے بات کریں۔</translation>
    </message>
    <message>
        <source>The file is no picture or PDF that can be kept. Choose a PNG, JPEG or PDF file of up to 20 MB.</source>
        <translation>فائل ایسی تصویر یا PDF نہیں جو رکھی جا سکے۔ 20 MB تک کی PNG، JPEG یا PDF فائل چنیں۔</translation>
    </message>
    <message>
        <source>The signed form of %1 is not attached. Attach a scan or photo, or give the reason why there is none.</source>
        <translation>%1 کا دستخط شدہ فارم منسلک نہیں۔ اسکین یا تصویر منسلک کریں، یا وجہ بتائیں کہ کیوں نہیں ہے۔</translation>
    </message>
    <message>
        <source>The signed form is not attached. Attach a scan or photo, or give the reason why there is none.</source>
        <translation>دستخط شدہ فارم منسلک نہیں۔ اسکین یا تصویر منسلک کریں، یا وجہ بتائیں کہ کیوں نہیں ہے۔</translation>
    </message>
    <message>
        <source>The link list can&apos;t be destroyed yet. See what is still due at the study&apos;s end.</source>
        <translation>ناموں کی فہرست ابھی ضائع نہیں کی جا سکتی۔ دیکھیں کہ مطالعے کے اختتام پر کیا باقی ہے۔</translation>
    </message>
    <message>
        <source>The link list was destroyed on %2; names and contacts can&apos;t be brought back.</source>
        <translation>ناموں کی فہرست %2 کو ضائع کی گئی؛ نام اور رابطے واپس نہیں آ سکتے۔</translation>
    </message>
    <message>
        <source>The link list was destroyed; names and contacts can&apos;t be brought back.</source>
        <translation>ناموں کی فہرست ضائع کی گئی؛ نام اور رابطے واپس نہیں آ سکتے۔</translation>
    </message>
    <message>
        <source>The interpreters for %1 aren&apos;t available at any time that is left. Ask them for more times.</source>
        <translation>%1 کے ترجمان باقی کسی وقت دستیاب نہیں۔ ان سے مزید اوقات پوچھیں۔</translation>
    </message>
    <message>
        <source>Interpreter %1 isn&apos;t available at %2. Choose another time or interpreter, or give the reason why this one will do.</source>
        <translation>ترجمان %1، %2 پر دستیاب نہیں۔ کوئی اور وقت یا ترجمان چنیں، یا وجہ بتائیں کہ یہ کیوں چلے گا۔</translation>
    </message>
    <message>
        <source>The interpreter isn&apos;t available then. Choose another time or interpreter, or give the reason why this one will do.</source>
        <translation>ترجمان اس وقت دستیاب نہیں۔ کوئی اور وقت یا ترجمان چنیں، یا وجہ بتائیں کہ یہ کیوں چلے گا۔</translation>
    </message>
    <message>
        <source>Interpreter %1 hasn&apos;t agreed to being recorded. Ask before the interview, or give a reason.</source>
        <translation>ترجمان %1 ریکارڈنگ پر رضامند نہیں ہوئے۔ انٹرویو سے پہلے پوچھیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The interpreter hasn&apos;t agreed to being recorded. Ask first, or leave the recorder off.</source>
        <translation>ترجمان ریکارڈنگ پر رضامند نہیں ہوئے۔ پہلے پوچھیں، یا ریکارڈر بند رکھیں۔</translation>
    </message>
    <message>
        <source>%1 speaks %L2 and needs an interpreter, but none is wanted or asked. Ask one, or give the reason why it is booked without; one stays wanted until it is released.</source>
        <translation>%1 کی زبان %L2 ہے اور ترجمان چاہیے، مگر کسی کو طلب کیا یا پوچھا نہیں گیا۔ کسی سے پوچھیں، یا وجہ بتائیں کہ اس کے بغیر کیوں طے کیا گیا؛ ترجمان مطلوب رہے گا جب تک اسے فارغ نہ کیا جائے۔</translation>
    </message>
    <message>
        <source>%1 speaks %L2 and needs an interpreter, but none has confirmed. Confirm one before you start.</source>
        <translation>%1 کی زبان %L2 ہے اور ترجمان چاہیے، مگر کسی نے تصدیق نہیں کی۔ شروع کرنے سے پہلے تصدیق کریں۔</translation>
    </message>
    <message>
        <source>%1 needs an interpreter. Ask one and record the answer.</source>
        <translation>%1 کو ترجمان چاہیے۔ کسی سے پوچھیں اور جواب درج کریں۔</translation>
    </message>
    <message>
        <source>An interpreter is needed. Ask one and record the answer.</source>
        <translation>ترجمان چاہیے۔ کسی سے پوچھیں اور جواب درج کریں۔</translation>
    </message>
    <message>
        <source>Interpreter %1 doesn&apos;t interpret %L2. Choose another interpreter, or add the language.</source>
        <translation>ترجمان %1 اس زبان کا ترجمہ نہیں کرتے: %L2۔ دوسرا ترجمان چنیں، یا زبان شامل کریں۔</translation>
    </message>
    <message>
        <source>Interpreter %1 has no confidentiality agreement on record. Record it, or choose another interpreter.</source>
        <translation>ترجمان %1 کا رازداری کا معاہدہ درج نہیں۔ درج کریں، یا دوسرا ترجمان چنیں۔</translation>
    </message>
    <message>
        <source>The interpreter lacks a confidentiality agreement or the language. Complete the record, or choose another one.</source>
        <translation>ترجمان کا رازداری کا معاہدہ یا زبان درج نہیں۔ اندراج مکمل کریں، یا دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>Interpreter %1 and %2 know each other. Choose another interpreter, or give the reason why this is all right.</source>
        <translation>ترجمان %1 اور %2 ایک دوسرے کو جانتے ہیں۔ دوسرا ترجمان چنیں، یا وجہ بتائیں کہ یہ کیوں ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>The interpreter and the participant know each other. Choose another interpreter, or give the reason why this is all right.</source>
        <translation>ترجمان اور شریک ایک دوسرے کو جانتے ہیں۔ دوسرا ترجمان چنیں، یا وجہ بتائیں کہ یہ کیوں ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>A %W2 interpreter was wished, and %1 isn&apos;t known to be one. Choose another interpreter, or give a reason.</source>
        <translation>ترجمان کے لیے خواہش %W2 کی تھی، اور معلوم نہیں کہ %1 ایسے ہیں۔ دوسرا ترجمان چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The interpreter isn&apos;t of the wished gender. Choose another one, or give a reason.</source>
        <translation>ترجمان کی جنس خواہش کے مطابق نہیں۔ دوسرا چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Interpreter %1 doesn&apos;t list the dialect of %2. Ask whether they understand each other, or give a reason.</source>
        <translation>ترجمان %1 کے ہاں %2 کی بولی درج نہیں۔ پوچھیں کہ وہ ایک دوسرے کو سمجھتے ہیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The interpreter doesn&apos;t list the participant&apos;s dialect. Ask whether they understand each other, or give a reason.</source>
        <translation>ترجمان کے ہاں شریک کی بولی درج نہیں۔ پوچھیں کہ وہ ایک دوسرے کو سمجھتے ہیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The interpreters for %1 want to be asked earlier than that. Choose later dates.</source>
        <translation>%1 کے ترجمان اس سے پہلے پوچھا جانا چاہتے ہیں۔ بعد کی تاریخیں چنیں۔</translation>
    </message>
    <message>
        <source>Interpreter %1 charges %2 % of the fee for calling off this late. Give the reason to go on.</source>
        <translation>ترجمان %1 اتنی دیر سے منسوخی پر فیس کا %2 % لیتے ہیں۔ آگے بڑھنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Interpreter %1 wants to be asked at least %2 h before. Choose a later time, or give a reason.</source>
        <translation>ترجمان %1 چاہتے ہیں کہ کم از کم %2 گھنٹے پہلے پوچھا جائے۔ بعد کا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>This is late for the interpreter. Choose a later time, or give a reason.</source>
        <translation>ترجمان کے لیے یہ دیر سے ہے۔ بعد کا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>No cleared interpreter for %L2 is on record. Add one, or record the confidentiality agreement of one who is.</source>
        <translation>%L2 کے لیے کوئی منظور شدہ ترجمان درج نہیں۔ شامل کریں، یا موجود ترجمان کا رازداری کا معاہدہ درج کریں۔</translation>
    </message>
    <message>
        <source>No cleared interpreter for this language is on record. Add one, or record the confidentiality agreement of one who is.</source>
        <translation>اس زبان کے لیے کوئی منظور شدہ ترجمان درج نہیں۔ شامل کریں، یا موجود ترجمان کا رازداری کا معاہدہ درج کریں۔</translation>
    </message>
    <message>
        <source>%1 asked not to have interpreter %2. Choose another interpreter, or give the reason why this is all right.</source>
        <translation>%1 نے کہا کہ ترجمان %2 نہ ہوں۔ دوسرا ترجمان چنیں، یا وجہ بتائیں کہ یہ کیوں ٹھیک ہے۔</translation>
    </message>
    <message>
        <source>This interpreter is one that the participant asked not to have. Choose another, or give a reason.</source>
        <translation>شریک نے کہا تھا کہ یہ ترجمان نہ ہوں۔ دوسرا چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t said yes to interpreter %2. Ask before the interview, or give a reason.</source>
        <translation>%1 نے ترجمان %2 کے لیے ہاں نہیں کہی۔ انٹرویو سے پہلے پوچھیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The participant hasn&apos;t said yes to this interpreter. Ask before the interview, or give a reason.</source>
        <translation>شریک نے اس ترجمان کے لیے ہاں نہیں کہی۔ انٹرویو سے پہلے پوچھیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>British Sign Language over %2 minutes takes two interpreters. Ask a second one, shorten the interview, or give a reason.</source>
        <translation>%2 منٹ سے لمبی برطانوی اشاروں کی زبان کے لیے دو ترجمان چاہییں۔ دوسرے سے پوچھیں، انٹرویو چھوٹا کریں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>A signed interview this long takes two interpreters. Ask a second one, shorten the interview, or give a reason.</source>
        <translation>اشاروں کی زبان میں اتنے لمبے انٹرویو کے لیے دو ترجمان چاہییں۔ دوسرے سے پوچھیں، انٹرویو چھوٹا کریں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Interpreter %1 doesn&apos;t work in this mode. Choose another interpreter or mode, or give a reason.</source>
        <translation>ترجمان %1 اس طریقے سے کام نہیں کرتے۔ دوسرا ترجمان یا طریقہ چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The interpreter doesn&apos;t work in this mode. Choose another interpreter or mode, or give a reason.</source>
        <translation>ترجمان اس طریقے سے کام نہیں کرتے۔ دوسرا ترجمان یا طریقہ چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The message in %L1 is a draft that nobody who grew up with the language has read yet. Let somebody read it before it goes out.</source>
        <translation>%L1 میں پیغام ایک مسودہ ہے جسے ابھی کسی اہلِ زبان نے نہیں پڑھا۔ بھیجنے سے پہلے کسی کو پڑھنے دیں۔</translation>
    </message>
    <message>
        <source>There is no message in %L1 yet; this one is in English. Have it translated, or read it to them.</source>
        <translation>%L1 میں ابھی کوئی پیغام نہیں؛ یہ انگریزی میں ہے۔ ترجمہ کروائیں، یا انہیں پڑھ کر سنائیں۔</translation>
    </message>
    <message>
        <source>There is no message in their language yet; this one is in English. Have it translated, or read it to them.</source>
        <translation>ان کی زبان میں ابھی کوئی پیغام نہیں؛ یہ انگریزی میں ہے۔ ترجمہ کروائیں، یا انہیں پڑھ کر سنائیں۔</translation>
    </message>
    <message>
        <source>Booked interviews that are longer than that: %2. They stay as they are. Give the reason to go on.</source>
        <translation>اس سے لمبے بک شدہ انٹرویو: %2۔ وہ ویسے ہی رہیں گے۔ آگے بڑھنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The study&apos;s last day comes before a time that would fit %1. Choose earlier dates.</source>
        <translation>مطالعے کا آخری دن %1 کے موزوں وقت سے پہلے آتا ہے۔ پہلے کی تاریخیں چنیں۔</translation>
    </message>
    <message>
        <source>Booked interviews that lie after that last day: %2. They stay as they are until you move or cancel them. Give the reason to go on.</source>
        <translation>اس آخری دن کے بعد کے بک شدہ انٹرویو: %2۔ منتقل یا منسوخ کرنے تک ویسے ہی رہیں گے۔ آگے بڑھنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Recruitment opens only after these dates. Choose later ones.</source>
        <translation>بھرتی ان تاریخوں کے بعد شروع ہوتی ہے۔ بعد کی چنیں۔</translation>
    </message>
    <message>
        <source>Booked interviews that lie before that first day: %2. They stay as they are until you move or cancel them. Give the reason to go on.</source>
        <translation>اس پہلے دن سے پہلے کے بک شدہ انٹرویو: %2۔ منتقل یا منسوخ کرنے تک ویسے ہی رہیں گے۔ آگے بڑھنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>%2 min are longer than this study&apos;s longest interview, %3 min. Plan %3 min or fewer.</source>
        <translation>%2 منٹ اس مطالعے کے سب سے لمبے انٹرویو، %3 منٹ، سے زیادہ ہیں۔ %3 منٹ یا کم رکھیں۔</translation>
    </message>
    <message>
        <source>The interview is planned longer than the study allows. Make it shorter.</source>
        <translation>انٹرویو مطالعے کی اجازت سے لمبا ہے۔ چھوٹا کریں۔</translation>
    </message>
    <message>
        <source>The interview would take place after the study&apos;s last day, %2. Choose an earlier day.</source>
        <translation>انٹرویو مطالعے کے آخری دن، %2، کے بعد ہو گا۔ پہلے کا دن چنیں۔</translation>
    </message>
    <message>
        <source>The interview would take place after the study&apos;s last day. Choose an earlier day.</source>
        <translation>انٹرویو مطالعے کے آخری دن کے بعد ہو گا۔ پہلے کا دن چنیں۔</translation>
    </message>
    <message>
        <source>The interview would take place before recruitment opens on %2. Choose a later day.</source>
        <translation>انٹرویو %2 کو بھرتی شروع ہونے سے پہلے ہو گا۔ بعد کا دن چنیں۔</translation>
    </message>
    <message>
        <source>The interview would take place before recruitment opens. Choose a later day.</source>
        <translation>انٹرویو بھرتی شروع ہونے سے پہلے ہو گا۔ بعد کا دن چنیں۔</translation>
    </message>
    <message>
        <source>%1&apos;s interview is already over (ended early, usable). Book another one that continues it.</source>
        <translation>%1 کا انٹرویو ختم ہو چکا (جلد ختم، قابلِ استعمال)۔ اس کا باقی حصہ الگ بک کریں۔</translation>
    </message>
    <message>
        <source>%1&apos;s interview has begun already. Record how it ends.</source>
        <translation>%1 کا انٹرویو شروع ہو چکا۔ درج کریں کہ کیسے ختم ہوا۔</translation>
    </message>
    <message>
        <source>%1 still has an interview (%W2). Cancel it, or record how it ended, before you close the record.</source>
        <translation>%1 کا ایک انٹرویو باقی ہے (%W2)۔ بند کرنے سے پہلے منسوخ کریں، یا درج کریں کہ کیسے ختم ہوا۔</translation>
    </message>
    <message>
        <source>%1&apos;s interview was moved to another time. Use the new one.</source>
        <translation>%1 کا انٹرویو دوسرے وقت پر منتقل ہوا۔ نیا استعمال کریں۔</translation>
    </message>
    <message>
        <source>%1&apos;s interview isn&apos;t face to face, so there is no place to check in at.</source>
        <translation>%1 کا انٹرویو آمنے سامنے نہیں، اس لیے آمد درج کرنے کی جگہ نہیں۔</translation>
    </message>
    <message>
        <source>%1&apos;s interview is still at its first time. Choose another message, or move it.</source>
        <translation>%1 کا انٹرویو ابھی پہلے وقت پر ہے۔ دوسرا پیغام چنیں، یا اسے منتقل کریں۔</translation>
    </message>
    <message>
        <source>%1&apos;s interview is down as &quot;%W2&quot; by now, and this step doesn&apos;t fit that. Look at the interview and choose another step.</source>
        <translation>%1 کا انٹرویو اب &quot;%W2&quot; ہے، اور یہ قدم اس سے میل نہیں کھاتا۔ انٹرویو دیکھیں اور دوسرا قدم چنیں۔</translation>
    </message>
    <message>
        <source>%1 has no interview that this step fits. Look at the participant&apos;s interviews and choose another step.</source>
        <translation>%1 کا کوئی انٹرویو نہیں جس پر یہ قدم ہو سکے۔ شریک کے انٹرویو دیکھیں اور دوسرا قدم چنیں۔</translation>
    </message>
    <message>
        <source>This step doesn&apos;t fit the interview as it stands. Look at it and choose another step.</source>
        <translation>یہ قدم انٹرویو کی موجودہ حالت سے میل نہیں کھاتا۔ دیکھیں اور دوسرا قدم چنیں۔</translation>
    </message>
    <message>
        <source>%1 already has an interview, and each person is interviewed once. Move the one that is booked; only one that ended early can be continued, once.</source>
        <translation>%1 کا انٹرویو پہلے سے ہے، اور ہر شخص کا ایک انٹرویو ہوتا ہے۔ بک شدہ کو منتقل کریں؛ صرف جلد ختم ہونے والا ایک بار جاری رکھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>This person already has an interview, and each person is interviewed once. Move the one that is booked.</source>
        <translation>اس شخص کا انٹرویو پہلے سے ہے، اور ہر شخص کا ایک انٹرویو ہوتا ہے۔ بک شدہ کو منتقل کریں۔</translation>
    </message>
    <message>
        <source>The interview with %1 is agreed for %2, which is not now. Move it first if it takes place now, or give a reason.</source>
        <translation>%1 کا انٹرویو %2 کے لیے طے ہے، جو ابھی نہیں۔ ابھی ہو رہا ہے تو پہلے منتقل کریں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The interview is agreed for another time, which is not now. Move it first if it takes place now, or give a reason.</source>
        <translation>انٹرویو دوسرے وقت کے لیے طے ہے، جو ابھی نہیں۔ ابھی ہو رہا ہے تو پہلے منتقل کریں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>That is when it is agreed already. Choose another time.</source>
        <translation>یہی وقت پہلے سے طے ہے۔ دوسرا وقت چنیں۔</translation>
    </message>
    <message>
        <source>%1 isn&apos;t available at any time that is left. Ask whether they have more times.</source>
        <translation>%1 باقی کسی وقت دستیاب نہیں۔ پوچھیں کہ مزید اوقات ہیں یا نہیں۔</translation>
    </message>
    <message>
        <source>%1 isn&apos;t available at %2. Choose a time that fits, or give the reason why this one will do.</source>
        <translation>%1، %2 پر دستیاب نہیں۔ موزوں وقت چنیں، یا وجہ بتائیں کہ یہ کیوں چلے گا۔</translation>
    </message>
    <message>
        <source>The participant isn&apos;t available then. Choose a time that fits, or give the reason why this one will do.</source>
        <translation>شریک اس وقت دستیاب نہیں۔ موزوں وقت چنیں، یا وجہ بتائیں کہ یہ کیوں چلے گا۔</translation>
    </message>
    <message>
        <source>%1 didn&apos;t choose %W2 as a way to talk. Choose another way, or give a reason.</source>
        <translation>%1 نے بات کا یہ طریقہ نہیں چنا: %W2۔ دوسرا چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The participant didn&apos;t choose this way to talk. Choose another one, or give a reason.</source>
        <translation>شریک نے بات کا یہ طریقہ نہیں چنا۔ دوسرا چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>These dates are over. Choose dates that lie ahead.</source>
        <translation>یہ تاریخیں گزر چکیں۔ آنے والی تاریخیں چنیں۔</translation>
    </message>
    <message>
        <source>The interview with %1 would start in the past. Choose a later time, or give a reason if it is recorded afterwards.</source>
        <translation>%1 کا انٹرویو گزرے وقت میں شروع ہو گا۔ بعد کا وقت چنیں، یا بعد میں درج کرنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>This time is in the past. Choose a later one, or give a reason if it is recorded afterwards.</source>
        <translation>یہ وقت گزر چکا۔ بعد کا چنیں، یا بعد میں درج کرنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The confidentiality agreement can&apos;t be signed in the future. Check its day.</source>
        <translation>رازداری کا معاہدہ آئندہ تاریخ کا نہیں ہو سکتا۔ دن دیکھیں۔</translation>
    </message>
    <message>
        <source>What is recorded as done (%F1) can&apos;t lie in the future. Check the date and the time.</source>
        <translation>جو ہو چکا درج ہے (%F1) وہ آئندہ کا نہیں ہو سکتا۔ تاریخ اور وقت دیکھیں۔</translation>
    </message>
    <message>
        <source>What is recorded as done can&apos;t lie in the future. Check the date and the time.</source>
        <translation>جو ہو چکا درج ہے وہ آئندہ کا نہیں ہو سکتا۔ تاریخ اور وقت دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 has another interview at that time. Choose another time.</source>
        <translation>اس وقت %1 کا دوسرا انٹرویو ہے۔ دوسرا وقت چنیں۔</translation>
    </message>
    <message>
        <source>The participant has another interview at that time. Choose another time.</source>
        <translation>اس وقت شریک کا دوسرا انٹرویو ہے۔ دوسرا وقت چنیں۔</translation>
    </message>
    <message>
        <source>You are in the interview with %1 at that time, from %2. Choose a time that doesn&apos;t overlap it.</source>
        <translation>اس وقت، %2 سے، آپ %1 کے انٹرویو میں ہیں۔ ایسا وقت چنیں جو اس سے نہ ٹکرائے۔</translation>
    </message>
    <message>
        <source>You are in another interview at that time. Choose a time that doesn&apos;t overlap it.</source>
        <translation>اس وقت آپ دوسرے انٹرویو میں ہیں۔ ایسا وقت چنیں جو اس سے نہ ٹکرائے۔</translation>
    </message>
    <message>
        <source>Interpreter %1 is asked or booked for another interview from %2. Choose another time or interpreter.</source>
        <translation>ترجمان %1 سے %2 سے دوسرے انٹرویو کے لیے پوچھا یا بک کیا گیا ہے۔ دوسرا وقت یا ترجمان چنیں۔</translation>
    </message>
    <message>
        <source>The interpreter is asked or booked for another interview at that time. Choose another time or interpreter.</source>
        <translation>ترجمان سے اس وقت دوسرے انٹرویو کے لیے پوچھا یا بک کیا گیا ہے۔ دوسرا وقت یا ترجمان چنیں۔</translation>
    </message>
    <message>
        <source>Your imported calendar is busy at the times that would fit %1. See what could be moved.</source>
        <translation>%1 کے موزوں اوقات پر آپ کا درآمد شدہ کیلنڈر مصروف ہے۔ دیکھیں کیا منتقل ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Your calendar says that you are busy from %2 to %3. Choose another time, or give a reason.</source>
        <translation>آپ کے کیلنڈر کے مطابق آپ %2 سے %3 تک مصروف ہیں۔ دوسرا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Your calendar says that you are busy at that time. Choose another time, or give a reason.</source>
        <translation>آپ کے کیلنڈر کے مطابق آپ اس وقت مصروف ہیں۔ دوسرا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Only %2 min are left between this, with the talks before and after it, and the interview with %1; the buffers ask for %3 min. Choose another time, or give a reason.</source>
        <translation>اس کے اور %1 کے انٹرویو کے درمیان، پہلے اور بعد کی گفتگو سمیت، صرف %2 منٹ ہیں؛ وقفہ %3 منٹ کا چاہیے۔ دوسرا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Too little time is left between this and another interview. Choose another time, or give a reason.</source>
        <translation>اس کے اور دوسرے انٹرویو کے درمیان وقت کم ہے۔ دوسرا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Only %2 min are left to travel between this and the interview with %1; %3 min are needed. Choose another time, or give a reason.</source>
        <translation>اس کے اور %1 کے انٹرویو کے درمیان سفر کو صرف %2 منٹ ہیں؛ %3 منٹ چاہییں۔ دوسرا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Too little time is left to travel between this and another interview. Choose another time, or give a reason.</source>
        <translation>اس کے اور دوسرے انٹرویو کے درمیان سفر کا وقت کم ہے۔ دوسرا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The times that would fit %1 lie outside your working hours. Add hours, or ask for other times.</source>
        <translation>%1 کے موزوں اوقات آپ کے کام کے اوقات سے باہر ہیں۔ اوقات بڑھائیں، یا دوسرے اوقات پوچھیں۔</translation>
    </message>
    <message>
        <source>%2 lies outside your working hours. Choose another time, or give a reason.</source>
        <translation>%2 آپ کے کام کے اوقات سے باہر ہے۔ دوسرا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>This time lies outside your working hours. Choose another one, or give a reason.</source>
        <translation>یہ وقت آپ کے کام کے اوقات سے باہر ہے۔ دوسرا چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Your most for a day or week is reached at the times that would fit %1. Allow more, or choose longer dates.</source>
        <translation>%1 کے موزوں اوقات پر آپ کی دن یا ہفتے کی حد پوری ہے۔ حد بڑھائیں، یا زیادہ دن دیکھیں۔</translation>
    </message>
    <message>
        <source>Your most for one day (%2) is already booked on %1. Choose another day, or give a reason.</source>
        <translation>ایک دن کی حد (%2) %1 کو پوری ہو چکی۔ دوسرا دن چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Your most for one week (%2) is already booked in the week from %1. Choose another week, or give a reason.</source>
        <translation>ایک ہفتے کی حد (%2) %1 سے شروع ہفتے میں پوری ہو چکی۔ دوسرا ہفتہ چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>No more interviews fit into that day or week. Choose another one, or give a reason.</source>
        <translation>اس دن یا ہفتے میں مزید انٹرویو نہیں آتے۔ دوسرا چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The times that would fit %1 come sooner than the notice you keep. Choose later dates.</source>
        <translation>%1 کے موزوں اوقات آپ کی پیشگی اطلاع سے پہلے آتے ہیں۔ بعد کی تاریخیں چنیں۔</translation>
    </message>
    <message>
        <source>The interview with %1 is less than %2 h away. Choose a later time, or give a reason.</source>
        <translation>%1 کے انٹرویو میں %2 گھنٹے سے کم باقی ہیں۔ بعد کا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The interview is too close to now. Choose a later time, or give a reason.</source>
        <translation>انٹرویو بہت قریب ہے۔ بعد کا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t exist in %2, for clocks go forward then. Choose a time before or after that hour.</source>
        <translation>%1 %2 میں نہیں ہوتا، کیونکہ تب گھڑیاں آگے کی جاتی ہیں۔ اس گھنٹے سے پہلے یا بعد کا وقت چنیں۔</translation>
    </message>
    <message>
        <source>This local time doesn&apos;t exist, for clocks go forward then. Choose a time before or after that hour.</source>
        <translation>یہ مقامی وقت نہیں ہوتا، کیونکہ تب گھڑیاں آگے کی جاتی ہیں۔ اس گھنٹے سے پہلے یا بعد کا وقت چنیں۔</translation>
    </message>
    <message>
        <source>%1 occurs twice in %2, for clocks go back then. Say whether the first or the second is meant.</source>
        <translation>%1 %2 میں دو بار آتا ہے، کیونکہ تب گھڑیاں پیچھے کی جاتی ہیں۔ بتائیں کہ پہلا مراد ہے یا دوسرا۔</translation>
    </message>
    <message>
        <source>This local time occurs twice, for clocks go back then. Say whether the first or the second is meant.</source>
        <translation>یہ مقامی وقت دو بار آتا ہے، کیونکہ تب گھڑیاں پیچھے کی جاتی ہیں۔ بتائیں کہ پہلا مراد ہے یا دوسرا۔</translation>
    </message>
    <message>
        <source>The interview with %1 takes place at a &quot;%W2&quot;, which needs a buddy and the time by which you are out. Record both before you start.</source>
        <translation>%1 کا انٹرویو &quot;%W2&quot; میں ہے، جہاں ساتھی اور نکلنے کا وقت چاہیے۔ شروع کرنے سے پہلے دونوں درج کریں۔</translation>
    </message>
    <message>
        <source>This place needs a buddy and the time by which you are out. Record both before you start.</source>
        <translation>اس جگہ ساتھی اور نکلنے کا وقت چاہیے۔ شروع کرنے سے پہلے دونوں درج کریں۔</translation>
    </message>
    <message>
        <source>Create study</source>
        <translation>مطالعہ بنانا</translation>
    </message>
    <message>
        <source>Change study settings</source>
        <translation>مطالعے کی ترتیبات بدلنا</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>شریک شامل کرنا</translation>
    </message>
    <message>
        <source>Change participant</source>
        <translation>شریک میں تبدیلی</translation>
    </message>
    <message>
        <source>Record screening</source>
        <translation>جانچ درج کرنا</translation>
    </message>
    <message>
        <source>Record information given</source>
        <translation>دی گئی معلومات درج کرنا</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>رابطہ درج کرنا</translation>
    </message>
    <message>
        <source>Close participant</source>
        <translation>شریک کا اندراج بند کرنا</translation>
    </message>
    <message>
        <source>Open participant again</source>
        <translation>شریک کا اندراج دوبارہ کھولنا</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>دستبرداری درج کرنا</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>شرکاء درآمد کرنا</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>رضامندی درج کریں</translation>
    </message>
    <message>
        <source>Add document</source>
        <translation>دستاویز شامل کرنا</translation>
    </message>
    <message>
        <source>Edit document</source>
        <translation>دستاویز میں ترمیم</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>مسودہ ہٹانا</translation>
    </message>
    <message>
        <source>Bring document into use</source>
        <translation>دستاویز کو استعمال میں لانا</translation>
    </message>
    <message>
        <source>Book interview</source>
        <translation>انٹرویو بک کرنا</translation>
    </message>
    <message>
        <source>Confirm interview</source>
        <translation>انٹرویو کی تصدیق</translation>
    </message>
    <message>
        <source>Move interview</source>
        <translation>انٹرویو منتقل کرنا</translation>
    </message>
    <message>
        <source>Cancel interview</source>
        <translation>انٹرویو منسوخ کرنا</translation>
    </message>
    <message>
        <source>Change interview</source>
        <translation>انٹرویو میں تبدیلی</translation>
    </message>
    <message>
        <source>Start interview</source>
        <translation>انٹرویو شروع کرنا</translation>
    </message>
    <message>
        <source>Finish interview</source>
        <translation>انٹرویو ختم کرنا</translation>
    </message>
    <message>
        <source>Check in at the place</source>
        <translation>جگہ پر آمد</translation>
    </message>
    <message>
        <source>Check out of the place</source>
        <translation>جگہ سے روانگی</translation>
    </message>
    <message>
        <source>Draft message</source>
        <translation>پیغام لکھنا</translation>
    </message>
    <message>
        <source>Take over the plan</source>
        <translation>منصوبہ قبول کرنا</translation>
    </message>
    <message>
        <source>Add interpreter</source>
        <translation>ترجمان شامل کرنا</translation>
    </message>
    <message>
        <source>Change interpreter</source>
        <translation>ترجمان میں تبدیلی</translation>
    </message>
    <message>
        <source>Ask interpreter</source>
        <translation>ترجمان سے پوچھنا</translation>
    </message>
    <message>
        <source>Confirm interpreter</source>
        <translation>ترجمان کی تصدیق کریں</translation>
    </message>
    <message>
        <source>Record that the interpreter declined</source>
        <translation>ترجمان کا انکار درج کرنا</translation>
    </message>
    <message>
        <source>Release interpreter</source>
        <translation>ترجمان کو فارغ کرنا</translation>
    </message>
    <message>
        <source>Send thanks</source>
        <translation>شکریہ بھیجنا</translation>
    </message>
    <message>
        <source>Record that thanks arrived</source>
        <translation>شکریہ کی وصولی درج کرنا</translation>
    </message>
    <message>
        <source>Record that thanks were declined</source>
        <translation>شکریہ سے انکار درج کرنا</translation>
    </message>
    <message>
        <source>Record that a voucher was requested</source>
        <translation>واؤچر کی طلب درج کرنا</translation>
    </message>
    <message>
        <source>Record that thanks came back</source>
        <translation>شکریہ کی واپسی درج کرنا</translation>
    </message>
    <message>
        <source>Record that thanks are void</source>
        <translation>شکریہ کالعدم درج کرنا</translation>
    </message>
    <message>
        <source>Change availability</source>
        <translation>دستیابی بدلنا</translation>
    </message>
    <message>
        <source>Import busy times</source>
        <translation>مصروف اوقات درآمد کرنا</translation>
    </message>
    <message>
        <source>Remove busy times</source>
        <translation>مصروف اوقات ہٹانا</translation>
    </message>
    <message>
        <source>Export schedule</source>
        <translation>شیڈول برآمد کرنا</translation>
    </message>
    <message>
        <source>Export invitation</source>
        <translation>دعوت برآمد کرنا</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>کیلنڈر برآمد کرنا</translation>
    </message>
    <message>
        <source>Export certificate</source>
        <translation>سند برآمد کرنا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واپس لیں</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>دوبارہ کریں</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 شامل کرنا</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 میں تبدیلی</translation>
    </message>
    <message>
        <source>Screen %1</source>
        <translation>%1 کی جانچ</translation>
    </message>
    <message>
        <source>Inform %1</source>
        <translation>%1 کو معلومات دینا</translation>
    </message>
    <message>
        <source>Log contact with %1</source>
        <translation>%1 سے رابطہ درج کرنا</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 بند کرنا</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 دوبارہ کھولنا</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>%1 کی دستبرداری</translation>
    </message>
    <message>
        <source>Record consent of %1</source>
        <translation>%1 کی رضامندی درج کرنا</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 بک کرنا</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>%1 کی تصدیق</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 منتقل کرنا</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 منسوخ کرنا</translation>
    </message>
    <message>
        <source>Change interview of %1</source>
        <translation>%1 کے انٹرویو میں تبدیلی</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 شروع کرنا</translation>
    </message>
    <message>
        <source>Finish %1</source>
        <translation>%1 ختم کرنا</translation>
    </message>
    <message>
        <source>Check in for %1</source>
        <translation>%1 کے لیے آمد</translation>
    </message>
    <message>
        <source>Check out from %1</source>
        <translation>%1 سے روانگی</translation>
    </message>
    <message>
        <source>Add interpreter %1</source>
        <translation>ترجمان %1 شامل کرنا</translation>
    </message>
    <message>
        <source>Change interpreter %1</source>
        <translation>ترجمان %1 میں تبدیلی</translation>
    </message>
    <message>
        <source>Ask interpreter for %1</source>
        <translation>%1 کے لیے ترجمان سے پوچھنا</translation>
    </message>
    <message>
        <source>Confirm interpreter for %1</source>
        <translation>%1 کے لیے ترجمان کی تصدیق</translation>
    </message>
    <message>
        <source>Decline of interpreter for %1</source>
        <translation>%1 کے لیے ترجمان کا انکار</translation>
    </message>
    <message>
        <source>Release interpreter for %1</source>
        <translation>%1 کے لیے ترجمان کو فارغ کرنا</translation>
    </message>
    <message>
        <source>Send thanks to %1</source>
        <translation>%1 کو شکریہ بھیجنا</translation>
    </message>
    <message>
        <source>Thanks received by %1</source>
        <translation>%1 کو شکریہ مل گیا</translation>
    </message>
    <message>
        <source>Thanks declined by %1</source>
        <translation>%1 نے شکریہ سے انکار کیا</translation>
    </message>
    <message>
        <source>Voucher requested for %1</source>
        <translation>%1 کے لیے واؤچر طلب</translation>
    </message>
    <message>
        <source>Thanks to %1 came back</source>
        <translation>%1 کا شکریہ واپس آیا</translation>
    </message>
    <message>
        <source>Thanks to %1 made void</source>
        <translation>%1 کا شکریہ کالعدم</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>the kind of place</source>
        <translation>جگہ کی قسم</translation>
    </message>
    <message>
        <source>the time</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>the language they speak</source>
        <translation>جو زبان وہ بولتے ہیں</translation>
    </message>
    <message>
        <source>the language they read</source>
        <translation>جو زبان وہ پڑھتے ہیں</translation>
    </message>
    <message>
        <source>your own languages</source>
        <translation>آپ کی اپنی زبانیں</translation>
    </message>
    <message>
        <source>the languages they interpret</source>
        <translation>جن زبانوں کا ترجمہ کرتے ہیں</translation>
    </message>
    <message>
        <source>longest interview (minutes)</source>
        <translation>سب سے لمبا انٹرویو (منٹ)</translation>
    </message>
    <message>
        <source>longest interpreted interview (minutes)</source>
        <translation>ترجمان کے ساتھ سب سے لمبا انٹرویو (منٹ)</translation>
    </message>
    <message>
        <source>consent talk (minutes)</source>
        <translation>رضامندی کی گفتگو (منٹ)</translation>
    </message>
    <message>
        <source>interpreted consent talk (minutes)</source>
        <translation>ترجمان کے ساتھ رضامندی کی گفتگو (منٹ)</translation>
    </message>
    <message>
        <source>travel time (minutes)</source>
        <translation>سفر کا وقت (منٹ)</translation>
    </message>
    <message>
        <source>minutes between times on offer</source>
        <translation>پیش کردہ اوقات کے درمیان منٹ</translation>
    </message>
    <message>
        <source>most interviews a day</source>
        <translation>ایک دن میں زیادہ سے زیادہ انٹرویو</translation>
    </message>
    <message>
        <source>most interviews a week</source>
        <translation>ایک ہفتے میں زیادہ سے زیادہ انٹرویو</translation>
    </message>
    <message>
        <source>attempts before a warning</source>
        <translation>انتباہ سے پہلے کوششیں</translation>
    </message>
    <message>
        <source>places that need a buddy</source>
        <translation>جن جگہوں پر ساتھی درکار ہے</translation>
    </message>
    <message>
        <source>cancellation bands</source>
        <translation>منسوخی کے درجے</translation>
    </message>
    <message>
        <source>the voucher&apos;s value (pence)</source>
        <translation>واؤچر کی مالیت (پنس)</translation>
    </message>
    <message>
        <source>what to say if someone else answers</source>
        <translation>کوئی اور جواب دے تو کیا کہیں</translation>
    </message>
    <message>
        <source>why translations stay in date</source>
        <translation>ترجمے کیوں تازہ رہتے ہیں</translation>
    </message>
    <message>
        <source>passphrase rounds</source>
        <translation>پاس فریز کے چکر</translation>
    </message>
    <message>
        <source>passphrase memory (MiB)</source>
        <translation>پاس فریز کی میموری (MiB)</translation>
    </message>
    <message>
        <source>passphrase memory (KiB)</source>
        <translation>پاس فریز کی میموری (KiB)</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>وجہ</translation>
    </message>
    <message>
        <source>group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>version</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>سیریل نمبر</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>سابقہ</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>منٹ</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>منسلک فائل</translation>
    </message>
    <message>
        <source>approval reference</source>
        <translation>منظوری کا حوالہ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ٹیکسٹ</translation>
    </message>
    <message>
        <source>taken by</source>
        <translation>کس نے لی</translation>
    </message>
    <message>
        <source>stop phrase</source>
        <translation>رکنے کے الفاظ</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>بیانات</translation>
    </message>
    <message>
        <source>start</source>
        <translation>آغاز</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>مختصر نام</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>دائرہ</translation>
    </message>
    <message>
        <source>safe hours</source>
        <translation>محفوظ اوقات</translation>
    </message>
    <message>
        <source>researcher</source>
        <translation>محقق</translation>
    </message>
    <message>
        <source>register number</source>
        <translation>رجسٹر نمبر</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>حوالہ</translation>
    </message>
    <message>
        <source>recording device</source>
        <translation>ریکارڈر</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>place</source>
        <translation>جگہ</translation>
    </message>
    <message>
        <source>passphrase</source>
        <translation>پاس فریز</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>others present</source>
        <translation>دوسرے موجود لوگ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>نوٹ</translation>
    </message>
    <message>
        <source>language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>اوقات</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>بعد کا فون</translation>
    </message>
    <message>
        <source>document</source>
        <translation>دستاویز</translation>
    </message>
    <message>
        <source>dialects</source>
        <translation>بولیاں</translation>
    </message>
    <message>
        <source>dialect</source>
        <translation>بولی</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>contact lines</source>
        <translation>رابطے کی سطریں</translation>
    </message>
    <message>
        <source>buddy</source>
        <translation>ساتھی</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>معاہدے کا دن</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>ایجنسی</translation>
    </message>
    <message>
        <source>age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>address</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>access needs</source>
        <translation>ضروریات</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>%1 isn&apos;t eligible, so no interview can be booked. If that is wrong, screen again.</source>
        <translation>%1 اہل نہیں، اس لیے انٹرویو بک نہیں ہو سکتا۔ اگر یہ غلط ہے تو دوبارہ جانچ کریں۔</translation>
    </message>
    <message>
        <source>This person isn&apos;t eligible, so no interview can be booked. If that is wrong, screen again.</source>
        <translation>یہ شخص اہل نہیں، اس لیے انٹرویو بک نہیں ہو سکتا۔ اگر یہ غلط ہے تو دوبارہ جانچ کریں۔</translation>
    </message>
    <message>
        <source>Whether %1 is eligible isn&apos;t settled yet. Finish the screening, or decide, and then book.</source>
        <translation>ابھی طے نہیں کہ %1 اہل ہیں یا نہیں۔ جانچ مکمل کریں یا فیصلہ کریں، پھر بک کریں۔</translation>
    </message>
    <message>
        <source>Whether this person is eligible isn&apos;t settled yet. Finish the screening, or decide, and then book.</source>
        <translation>ابھی طے نہیں کہ یہ شخص اہل ہے یا نہیں۔ جانچ مکمل کریں یا فیصلہ کریں، پھر بک کریں۔</translation>
    </message>
    <message>
        <source>%1 has withdrawn from the study, so this can&apos;t be done.</source>
        <translation>%1 مطالعے سے دستبردار ہو چکے، اس لیے یہ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>This person has withdrawn from the study, so this can&apos;t be done.</source>
        <translation>یہ شخص مطالعے سے دستبردار ہو چکا، اس لیے یہ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>%1 is closed as %W2. Open the record again if that has changed.</source>
        <translation>%1 کا اندراج بند ہے (%W2)۔ اگر صورت بدل گئی ہے تو دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>This participant&apos;s record is closed. Open it again if something has changed.</source>
        <translation>اس شریک کا اندراج بند ہے۔ اگر کچھ بدلا ہے تو دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>An interview with %1 has begun or thanks are on record, so the group can&apos;t be changed any more.</source>
        <translation>%1 کا انٹرویو شروع ہو چکا یا شکریہ درج ہے، اس لیے گروپ نہیں بدل سکتا۔</translation>
    </message>
    <message>
        <source>The other group asks other screening questions: %1 gets a new code and has to be screened anew. Give the reason to go on.</source>
        <translation>دوسرے گروپ کے جانچ کے سوال اور ہیں: %1 کو نیا کوڈ ملے گا اور نئی جانچ ہو گی۔ آگے بڑھنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The other group has its own information sheet: %1 gets a new code and has to be informed anew. Give the reason to go on.</source>
        <translation>دوسرے گروپ کا معلوماتی پرچہ اپنا ہے: %1 کو نیا کوڈ ملے گا اور معلومات دوبارہ دینی ہوں گی۔ آگے بڑھنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Consent on this group&apos;s form doesn&apos;t count in the other: %1 gets a new code and consent has to be taken anew. Give the reason to go on.</source>
        <translation>اس گروپ کے فارم پر رضامندی دوسرے میں شمار نہیں: %1 کو نیا کوڈ ملے گا اور رضامندی دوبارہ لینی ہو گی۔ آگے بڑھنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The interview stays booked: %1 gets a new code, under which calendars and interpreters have to know it. Give the reason to go on.</source>
        <translation>انٹرویو بک رہتا ہے: %1 کو نیا کوڈ ملے گا، جس سے کیلنڈر اور ترجمان اسے جانیں گے۔ آگے بڑھنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Another group gives this person a new code, and what was recorded for the old one has to be done anew.</source>
        <translation>دوسرے گروپ میں اس شخص کو نیا کوڈ ملتا ہے، اور پرانے کا کام دوبارہ کرنا ہوتا ہے۔</translation>
    </message>
    <message>
        <source>%1 asked for no more messages, so none may go out.</source>
        <translation>%1 نے مزید پیغام نہ بھیجنے کو کہا، اس لیے کوئی نہیں بھیجا جا سکتا۔</translation>
    </message>
    <message>
        <source>This person asked for no more messages, so none may go out.</source>
        <translation>اس شخص نے مزید پیغام نہ بھیجنے کو کہا، اس لیے کوئی نہیں بھیجا جا سکتا۔</translation>
    </message>
    <message>
        <source>%1 said that leaving a message on the phone isn&apos;t safe. Leave none, and ring again.</source>
        <translation>%1 نے کہا کہ فون پر پیغام چھوڑنا محفوظ نہیں۔ پیغام نہ چھوڑیں، دوبارہ فون کریں۔</translation>
    </message>
    <message>
        <source>%1 said that contact by %W2 isn&apos;t safe. Use the safe channel that is noted.</source>
        <translation>%1 نے کہا کہ %W2 سے رابطہ محفوظ نہیں۔ درج محفوظ طریقہ استعمال کریں۔</translation>
    </message>
    <message>
        <source>This person said that such contact isn&apos;t safe. Use the safe channel that is noted.</source>
        <translation>اس شخص نے کہا کہ ایسا رابطہ محفوظ نہیں۔ درج محفوظ طریقہ استعمال کریں۔</translation>
    </message>
    <message>
        <source>This lies outside the hours that are safe for %1. Wait until then, or give a reason.</source>
        <translation>یہ %1 کے محفوظ اوقات سے باہر ہے۔ انتظار کریں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>This lies outside the hours that are safe for this person. Wait until then, or give a reason.</source>
        <translation>یہ اس شخص کے محفوظ اوقات سے باہر ہے۔ انتظار کریں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t answered so far (attempts: %2). Leave it there, or give a reason for one more.</source>
        <translation>%1 نے اب تک جواب نہیں دیا (کوششیں: %2)۔ رہنے دیں، یا ایک اور کوشش کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>This person hasn&apos;t answered several attempts. Leave it there, or give a reason for one more.</source>
        <translation>اس شخص نے کئی کوششوں کا جواب نہیں دیا۔ رہنے دیں، یا ایک اور کوشش کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>%1 has to consent again to the newer form. Record that before the interview starts.</source>
        <translation>%1 کو نئے فارم پر دوبارہ رضامندی دینی ہے۔ انٹرویو شروع ہونے سے پہلے درج کریں۔</translation>
    </message>
    <message>
        <source>%1&apos;s consent was given on an older form and no longer carries an interview. Go through the newer form and record the answers first.</source>
        <translation>%1 کی رضامندی پرانے فارم پر تھی اور اب انٹرویو کے لیے کافی نہیں۔ پہلے نیا فارم پڑھیں اور جواب درج کریں۔</translation>
    </message>
    <message>
        <source>The consent was given on an older form and no longer carries an interview. Go through the newer form and record the answers first.</source>
        <translation>رضامندی پرانے فارم پر تھی اور اب انٹرویو کے لیے کافی نہیں۔ پہلے نیا فارم پڑھیں اور جواب درج کریں۔</translation>
    </message>
    <message>
        <source>%1 has withdrawn the consent, so there can be no interview.</source>
        <translation>%1 نے رضامندی واپس لے لی، اس لیے انٹرویو نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>The consent was withdrawn, so there can be no interview.</source>
        <translation>رضامندی واپس لی گئی، اس لیے انٹرویو نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>%1&apos;s consent isn&apos;t recorded or isn&apos;t complete yet. You can book, but the interview can&apos;t start without it.</source>
        <translation>%1 کی رضامندی ابھی درج یا مکمل نہیں۔ بک کر سکتے ہیں، مگر اس کے بغیر انٹرویو شروع نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>%1&apos;s consent is incomplete: statement %2 still needs a yes. Record the consent again with every required statement before you start.</source>
        <translation>%1 کی رضامندی نامکمل ہے: بیان %2 پر ابھی ہاں چاہیے۔ شروع کرنے سے پہلے ہر لازمی بیان کے ساتھ دوبارہ درج کریں۔</translation>
    </message>
    <message>
        <source>%1&apos;s consent isn&apos;t recorded and complete yet. Record it before you start the interview.</source>
        <translation>%1 کی رضامندی ابھی درج اور مکمل نہیں۔ انٹرویو شروع کرنے سے پہلے درج کریں۔</translation>
    </message>
    <message>
        <source>No complete consent is recorded yet. Record it before you start the interview.</source>
        <translation>ابھی کوئی مکمل رضامندی درج نہیں۔ انٹرویو شروع کرنے سے پہلے درج کریں۔</translation>
    </message>
    <message>
        <source>%1 got the information sheet only %2 h before; the study gives %3 h to think. Wait, or give the reason.</source>
        <translation>%1 کو معلوماتی پرچہ صرف %2 گھنٹے پہلے ملا؛ مطالعہ سوچنے کو %3 گھنٹے دیتا ہے۔ انتظار کریں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>There was less time to think since the information sheet than the study gives. Wait, or give the reason.</source>
        <translation>معلوماتی پرچے کے بعد سوچنے کا وقت مطالعے کے دیے وقت سے کم تھا۔ انتظار کریں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t given an approved information sheet in their language before. Give it, record that, and take the consent after it.</source>
        <translation>%1 کو پہلے ان کی زبان میں منظور شدہ معلوماتی پرچہ نہیں دیا گیا۔ دیں، درج کریں، اور پھر رضامندی لیں۔</translation>
    </message>
    <message>
        <source>No approved information sheet in their language was given before. Give it, record that, and take the consent after it.</source>
        <translation>پہلے ان کی زبان میں منظور شدہ معلوماتی پرچہ نہیں دیا گیا۔ دیں، درج کریں، اور پھر رضامندی لیں۔</translation>
    </message>
    <message>
        <source>This document is in %L3, but %1 needs it in %L2. Choose the one in %L2; if there is none, bring a translation into use.</source>
        <translation>یہ دستاویز %L3 میں ہے، مگر %1 کو یہ %L2 میں چاہیے۔ %L2 والی دستاویز چنیں؛ اگر نہ ہو تو ترجمہ استعمال میں لائیں۔</translation>
    </message>
    <message>
        <source>No document in %L2 is in use for %1. Bring a translation into use, or have the English one read aloud through an interpreter.</source>
        <translation>%1 کے لیے %L2 میں کوئی دستاویز زیرِ استعمال نہیں۔ ترجمہ استعمال میں لائیں، یا ترجمان کے ذریعے انگریزی سنائیں۔</translation>
    </message>
    <message>
        <source>No document in %L2 is in use for %1. Bring a translation into use, or let the study approve oral translation through an interpreter.</source>
        <translation>%1 کے لیے %L2 میں کوئی دستاویز زیرِ استعمال نہیں۔ ترجمہ استعمال میں لائیں، یا مطالعہ ترجمان کے زبانی ترجمے کی منظوری دے۔</translation>
    </message>
    <message>
        <source>No document in their language is in use for %1. Bring a translation into use, or let the study approve oral translation through an interpreter.</source>
        <translation>%1 کے لیے ان کی زبان میں کوئی دستاویز زیرِ استعمال نہیں۔ ترجمہ استعمال میں لائیں، یا مطالعہ ترجمان کے زبانی ترجمے کی منظوری دے۔</translation>
    </message>
    <message>
        <source>No document in their language is in use. Bring a translation into use, or let the study approve oral translation through an interpreter.</source>
        <translation>ان کی زبان میں کوئی دستاویز زیرِ استعمال نہیں۔ ترجمہ استعمال میں لائیں، یا مطالعہ ترجمان کے زبانی ترجمے کی منظوری دے۔</translation>
    </message>
    <message>
        <source>The document %1 was approved and can&apos;t be changed any more. Add a new version instead.</source>
        <translation>دستاویز %1 منظور ہو چکی اور اب نہیں بدل سکتی۔ نیا نسخہ شامل کریں۔</translation>
    </message>
    <message>
        <source>This document was approved and can&apos;t be changed any more. Add a new version instead.</source>
        <translation>یہ دستاویز منظور ہو چکی اور اب نہیں بدل سکتی۔ نیا نسخہ شامل کریں۔</translation>
    </message>
    <message>
        <source>The document %1 belongs to the sample study and was never approved. Add your own document instead.</source>
        <translation>دستاویز %1 نمونے کے مطالعے کی ہے اور کبھی منظور نہیں ہوئی۔ اپنی دستاویز شامل کریں۔</translation>
    </message>
    <message>
        <source>This document belongs to the sample study and was never approved. Add your own document instead.</source>
        <translation>یہ دستاویز نمونے کے مطالعے کی ہے اور کبھی منظور نہیں ہوئی۔ اپنی دستاویز شامل کریں۔</translation>
    </message>
    <message>
        <source>There already is a document %1 of this kind for this group. Give the new one another version.</source>
        <translation>اس گروپ کے لیے اس قسم کی دستاویز %1 پہلے سے ہے۔ نئی کو دوسرا نسخہ نمبر دیں۔</translation>
    </message>
    <message>
        <source>There already is such a document. Give the new one another version.</source>
        <translation>ایسی دستاویز پہلے سے ہے۔ نئی کو دوسرا نسخہ نمبر دیں۔</translation>
    </message>
    <message>
        <source>The document %1 is no consent form, so nobody can consent on it. Choose the consent form; a script serves only where consent is spoken.</source>
        <translation>دستاویز %1 رضامندی فارم نہیں، اس لیے اس پر رضامندی نہیں دی جا سکتی۔ رضامندی فارم چنیں؛ تحریر صرف زبانی رضامندی کے لیے ہے۔</translation>
    </message>
    <message>
        <source>The document %1 is no information sheet, so it informs nobody. Choose the information sheet; a script serves only where it is read aloud.</source>
        <translation>دستاویز %1 معلوماتی پرچہ نہیں، اس لیے کسی کو آگاہ نہیں کرتی۔ معلوماتی پرچہ چنیں؛ تحریر صرف پڑھ کر سنانے کے لیے ہے۔</translation>
    </message>
    <message>
        <source>This document is of another kind than is needed here. Choose one that fits.</source>
        <translation>یہ دستاویز یہاں مطلوبہ قسم کی نہیں۔ موزوں دستاویز چنیں۔</translation>
    </message>
    <message>
        <source>The document %1 wasn&apos;t approved and in use for this group at that time. Choose the one that was, or bring it into use first.</source>
        <translation>دستاویز %1 اس وقت اس گروپ کے لیے منظور اور زیرِ استعمال نہ تھی۔ جو تھی وہ چنیں، یا پہلے اسے استعمال میں لائیں۔</translation>
    </message>
    <message>
        <source>This document wasn&apos;t approved and in use for this group at that time. Choose the one that was, or bring it into use first.</source>
        <translation>یہ دستاویز اس وقت اس گروپ کے لیے منظور اور زیرِ استعمال نہ تھی۔ جو تھی وہ چنیں، یا پہلے اسے استعمال میں لائیں۔</translation>
    </message>
    <message>
        <source>The document %1 had been replaced by then. Use the version that took its place.</source>
        <translation>دستاویز %1 تب تک بدلی جا چکی تھی۔ اس کی جگہ آنے والا نسخہ استعمال کریں۔</translation>
    </message>
    <message>
        <source>This document had been replaced by then. Use the version that took its place.</source>
        <translation>یہ دستاویز تب تک بدلی جا چکی تھی۔ اس کی جگہ آنے والا نسخہ استعمال کریں۔</translation>
    </message>
    <message>
        <source>The translation %1 is out of date, for its original %2 is newer. Bring a new translation into use first.</source>
        <translation>ترجمہ %1 پرانا ہے، کیونکہ اصل %2 نیا ہے۔ پہلے نیا ترجمہ استعمال میں لائیں۔</translation>
    </message>
    <message>
        <source>The translation %1 is out of date, for its original is newer. Bring a new translation into use first.</source>
        <translation>ترجمہ %1 پرانا ہے، کیونکہ اس کی اصل نئی ہے۔ پہلے نیا ترجمہ استعمال میں لائیں۔</translation>
    </message>
    <message>
        <source>This translation is out of date, for its original is newer. Bring a new translation into use first.</source>
        <translation>یہ ترجمہ پرانا ہے، کیونکہ اس کی اصل نئی ہے۔ پہلے نیا ترجمہ استعمال میں لائیں۔</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t agree to being recorded. Plan to take notes, or give the reason to go on.</source>
        <translation>%1 ریکارڈنگ پر رضامند نہیں۔ نوٹس لینے کا سوچیں، یا آگے بڑھنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>%1 hasn&apos;t agreed to being recorded. Leave the recorder off and take notes.</source>
        <translation>%1 ریکارڈنگ پر رضامند نہیں۔ ریکارڈر بند رکھیں اور نوٹس لیں۔</translation>
    </message>
    <message>
        <source>Nobody agreed to this recording. Leave the recorder off and take notes.</source>
        <translation>اس ریکارڈنگ پر کوئی رضامند نہیں۔ ریکارڈر بند رکھیں اور نوٹس لیں۔</translation>
    </message>
    <message>
        <source>Nothing is due to %1 yet. Thanks are due once the interview has started; a certificate is printed once it was sent.</source>
        <translation>%1 کا ابھی کچھ واجب نہیں۔ شکریہ انٹرویو شروع ہونے پر واجب ہوتا ہے؛ سند بھیجے جانے کے بعد چھپتی ہے۔</translation>
    </message>
    <message>
        <source>No thanks are due yet. They are due once the interview has started.</source>
        <translation>ابھی شکریہ واجب نہیں۔ یہ انٹرویو شروع ہونے پر واجب ہوتا ہے۔</translation>
    </message>
    <message>
        <source>This serial number was already given out. Check the number on the voucher.</source>
        <translation>یہ سیریل نمبر پہلے ہی دیا جا چکا۔ واؤچر کا نمبر دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 was already sent their thanks, and they are sent once.</source>
        <translation>%1 کو شکریہ بھیجا جا چکا، اور یہ ایک بار بھیجا جاتا ہے۔</translation>
    </message>
    <message>
        <source>These thanks were already sent, and they are sent once.</source>
        <translation>یہ شکریہ بھیجا جا چکا، اور یہ ایک بار بھیجا جاتا ہے۔</translation>
    </message>
    <message>
        <source>%1&apos;s group gets no thanks in this study, so nothing can be sent.</source>
        <translation>اس مطالعے میں %1 کے گروپ کو شکریہ نہیں ملتا، اس لیے کچھ نہیں بھیجا جا سکتا۔</translation>
    </message>
    <message>
        <source>%1&apos;s group gets a certificate, not a voucher. Leave out the serial number.</source>
        <translation>%1 کے گروپ کو سند ملتی ہے، واؤچر نہیں۔ سیریل نمبر نہ لکھیں۔</translation>
    </message>
    <message>
        <source>%1&apos;s group gets a voucher, not a certificate. Give the voucher&apos;s serial number.</source>
        <translation>%1 کے گروپ کو واؤچر ملتا ہے، سند نہیں۔ واؤچر کا سیریل نمبر دیں۔</translation>
    </message>
    <message>
        <source>This isn&apos;t the kind of thanks that the group gets. Look at the group&apos;s settings.</source>
        <translation>یہ اس گروپ کا شکریہ نہیں۔ گروپ کی ترتیبات دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 has the same details (%*). Open that record instead, or give the reason why this is somebody else.</source>
        <translation>%1 کی تفصیل یہی ہے (%*)۔ وہ اندراج کھولیں، یا وجہ بتائیں کہ یہ کوئی اور کیوں ہے۔</translation>
    </message>
    <message>
        <source>%1 has the same e-mail, phone or name. Open that record instead, or give the reason why this is somebody else.</source>
        <translation>%1 کا ای میل، فون یا نام یہی ہے۔ وہ اندراج کھولیں، یا وجہ بتائیں کہ یہ کوئی اور کیوں ہے۔</translation>
    </message>
    <message>
        <source>Somebody with the same e-mail, phone or name is already recorded. Open that record instead, or give the reason why this is somebody else.</source>
        <translation>اسی ای میل، فون یا نام کا کوئی پہلے سے درج ہے۔ وہ اندراج کھولیں، یا وجہ بتائیں کہ یہ کوئی اور کیوں ہے۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t among the screening questions of the group %2. Choose one of its questions.</source>
        <translation>&quot;%1&quot; گروپ %2 کے جانچ کے سوالوں میں نہیں۔ ان میں سے کوئی چنیں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; isn&apos;t among this group&apos;s screening questions. Choose one of them.</source>
        <translation>&quot;%1&quot; اس گروپ کے جانچ کے سوالوں میں نہیں۔ ان میں سے کوئی چنیں۔</translation>
    </message>
    <message>
        <source>This isn&apos;t one of the group&apos;s screening questions. Choose one of them.</source>
        <translation>یہ اس گروپ کے جانچ کے سوالوں میں نہیں۔ ان میں سے کوئی چنیں۔</translation>
    </message>
    <message>
        <source>These screening questions aren&apos;t answered yet: %1. Answer them before you decide.</source>
        <translation>جانچ کے ان سوالوں کا جواب ابھی نہیں: %1۔ فیصلے سے پہلے جواب دیں۔</translation>
    </message>
    <message>
        <source>Some screening questions aren&apos;t answered yet. Answer them before you decide.</source>
        <translation>جانچ کے کچھ سوالوں کا جواب ابھی نہیں۔ فیصلے سے پہلے جواب دیں۔</translation>
    </message>
    <message>
        <source>%1 is younger than the study&apos;s minimum age and can&apos;t take part. Check the recorded age if that is wrong.</source>
        <translation>%1 مطالعے کی کم از کم عمر سے چھوٹے ہیں اور حصہ نہیں لے سکتے۔ اگر غلط ہے تو درج عمر دیکھیں۔</translation>
    </message>
    <message>
        <source>This person is younger than the study&apos;s minimum age and can&apos;t take part. Check the recorded age if that is wrong.</source>
        <translation>یہ شخص مطالعے کی کم از کم عمر سے چھوٹا ہے اور حصہ نہیں لے سکتا۔ اگر غلط ہے تو درج عمر دیکھیں۔</translation>
    </message>
    <message>
        <source>Statement %1 doesn&apos;t match the form %2. Use the form&apos;s own numbers, needs and permissions.</source>
        <translation>بیان %1 فارم %2 سے میل نہیں کھاتا۔ فارم کے اپنے نمبر، شرائط اور اجازتیں استعمال کریں۔</translation>
    </message>
    <message>
        <source>Statement %1 isn&apos;t part of this form, or is out of order. Number the statements from 1 as on the form.</source>
        <translation>بیان %1 اس فارم کا نہیں، یا ترتیب میں نہیں۔ بیانات کو فارم کی طرح 1 سے نمبر دیں۔</translation>
    </message>
    <message>
        <source>A statement isn&apos;t part of this form. Number the statements as on the form.</source>
        <translation>ایک بیان اس فارم کا نہیں۔ بیانات کو فارم کی طرح نمبر دیں۔</translation>
    </message>
    <message>
        <source>What happened breaks a rule of the study (%1). Give the reason, and it is kept for the ethics report.</source>
        <translation>جو ہوا وہ مطالعے کا اصول توڑتا ہے (%1)۔ وجہ بتائیں؛ یہ اخلاقیات کی رپورٹ کے لیے رکھی جائے گی۔</translation>
    </message>
    <message>
        <source>What happened breaks a rule of the study. Give the reason, and it is kept for the ethics report.</source>
        <translation>جو ہوا وہ مطالعے کا اصول توڑتا ہے۔ وجہ بتائیں؛ یہ اخلاقیات کی رپورٹ کے لیے رکھی جائے گی۔</translation>
    </message>
    <message>
        <source>There is no such participant. Check the code in the list of participants.</source>
        <translation>ایسا کوئی شریک نہیں۔ شرکاء کی فہرست میں کوڈ دیکھیں۔</translation>
    </message>
    <message>
        <source>There is no such interview. Book one first, or check the code.</source>
        <translation>ایسا کوئی انٹرویو نہیں۔ پہلے بک کریں، یا کوڈ دیکھیں۔</translation>
    </message>
    <message>
        <source>There is no such interpreter. Check the code in the list of interpreters.</source>
        <translation>ایسا کوئی ترجمان نہیں۔ ترجمانوں کی فہرست میں کوڈ دیکھیں۔</translation>
    </message>
    <message>
        <source>%1 isn&apos;t asked or booked for this interview. Check the code, or ask them first.</source>
        <translation>%1 سے اس انٹرویو کے لیے پوچھا یا بک نہیں کیا گیا۔ کوڈ دیکھیں، یا پہلے پوچھیں۔</translation>
    </message>
    <message>
        <source>No interpreter is asked or booked for this interview. Ask one first.</source>
        <translation>اس انٹرویو کے لیے کسی ترجمان سے پوچھا یا بک نہیں کیا گیا۔ پہلے پوچھیں۔</translation>
    </message>
    <message>
        <source>There is no such document. Look it up in the list of documents.</source>
        <translation>ایسی کوئی دستاویز نہیں۔ دستاویزات کی فہرست میں دیکھیں۔</translation>
    </message>
    <message>
        <source>There is no consent on record to correct. Record it as new.</source>
        <translation>درست کرنے کو کوئی رضامندی درج نہیں۔ نئی درج کریں۔</translation>
    </message>
    <message>
        <source>Nothing is recorded under %1. Check the code and try again.</source>
        <translation>%1 کے تحت کچھ درج نہیں۔ کوڈ دیکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>There is no such record. Check the code and try again.</source>
        <translation>ایسا کوئی اندراج نہیں۔ کوڈ دیکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>%1 was changed in another window meanwhile, and nothing of yours was written. Look at it as it is now and try again.</source>
        <translation>%1 اس دوران دوسری ونڈو میں بدل گیا، اور آپ کا کچھ نہیں لکھا گیا۔ موجودہ صورت دیکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile, and nothing of yours was written. Look at it as it is now and try again.</source>
        <translation>یہ اس دوران دوسری ونڈو میں بدل گیا، اور آپ کا کچھ نہیں لکھا گیا۔ موجودہ صورت دیکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>A value lies outside what a study file can hold, and nothing was written. Check what was changed and try again.</source>
        <translation>ایک قدر مطالعے کی فائل کی گنجائش سے باہر ہے، اور کچھ نہیں لکھا گیا۔ تبدیلی دیکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The answers already decide this, so nothing is left to decide by hand. Change the answers if they are wrong.</source>
        <translation>جواب خود فیصلہ کرتے ہیں، اس لیے ہاتھ سے فیصلے کو کچھ نہیں۔ جواب غلط ہوں تو بدلیں۔</translation>
    </message>
    <message>
        <source>The voucher of %1 is %W2 by now, and this step doesn&apos;t fit that. Choose another step.</source>
        <translation>%1 کا واؤچر اب &quot;%W2&quot; ہے، اور یہ قدم اس سے میل نہیں کھاتا۔ دوسرا قدم چنیں۔</translation>
    </message>
    <message>
        <source>The certificate of %1 is %W2 by now, and this step doesn&apos;t fit that. Choose another step.</source>
        <translation>%1 کی سند اب &quot;%W2&quot; ہے، اور یہ قدم اس سے میل نہیں کھاتا۔ دوسرا قدم چنیں۔</translation>
    </message>
    <message>
        <source>%1 is %W2 by now, and this step doesn&apos;t fit that. Choose another step.</source>
        <translation>%1 اب &quot;%W2&quot; ہے، اور یہ قدم اس سے میل نہیں کھاتا۔ دوسرا قدم چنیں۔</translation>
    </message>
    <message>
        <source>This step doesn&apos;t fit %1 as it stands. Choose another step.</source>
        <translation>یہ قدم %1 کی موجودہ حالت سے میل نہیں کھاتا۔ دوسرا قدم چنیں۔</translation>
    </message>
    <message>
        <source>This step doesn&apos;t fit the record as it stands. Choose another step.</source>
        <translation>یہ قدم اندراج کی موجودہ حالت سے میل نہیں کھاتا۔ دوسرا قدم چنیں۔</translation>
    </message>
    <message>
        <source>A consent form needs at least one required statement. Add its statements before you bring it into use.</source>
        <translation>رضامندی فارم میں کم از کم ایک لازمی بیان چاہیے۔ استعمال میں لانے سے پہلے بیانات شامل کریں۔</translation>
    </message>
    <message>
        <source>No interpreter is chosen. Choose one in the list, or add one.</source>
        <translation>کوئی ترجمان نہیں چنا گیا۔ فہرست سے چنیں، یا شامل کریں۔</translation>
    </message>
    <message>
        <source>Choose what the interpreter answered.</source>
        <translation>چنیں کہ ترجمان نے کیا جواب دیا۔</translation>
    </message>
    <message>
        <source>A voucher needs its serial number. Type the number that stands on it.</source>
        <translation>واؤچر کا سیریل نمبر چاہیے۔ اس پر لکھا نمبر ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>It isn&apos;t said how consent was given. Choose a signed form, an e-signature or spoken consent.</source>
        <translation>نہیں بتایا کہ رضامندی کیسے دی گئی۔ دستخط شدہ فارم، ای دستخط یا زبانی رضامندی چنیں۔</translation>
    </message>
    <message>
        <source>It isn&apos;t said who took the consent. Write their name; yours stands there by itself once the settings know it.</source>
        <translation>نہیں بتایا کہ رضامندی کس نے لی۔ نام لکھیں؛ ترتیبات میں ہو تو آپ کا نام خود آ جاتا ہے۔</translation>
    </message>
    <message>
        <source>It isn&apos;t said how they acknowledged it. Choose one.</source>
        <translation>نہیں بتایا کہ وصولی کی تصدیق کیسے ہوئی۔ ایک چنیں۔</translation>
    </message>
    <message>
        <source>This needs a reason. Write in a few words why.</source>
        <translation>اس کی وجہ چاہیے۔ چند لفظوں میں لکھیں کہ کیوں۔</translation>
    </message>
    <message>
        <source>It isn&apos;t said when the interview begins. Type a day and a time, such as &quot;thu 6pm&quot;.</source>
        <translation>نہیں بتایا کہ انٹرویو کب شروع ہوتا ہے۔ دن اور وقت لکھیں، جیسے &quot;⁦thu 6pm⁩&quot;۔</translation>
    </message>
    <message>
        <source>It isn&apos;t said who is to be interviewed. Choose somebody, or type their code.</source>
        <translation>نہیں بتایا کہ کس کا انٹرویو ہے۔ کسی کو چنیں، یا کوڈ لکھیں۔</translation>
    </message>
    <message>
        <source>Closing needs a reason. Write in a few words why.</source>
        <translation>بند کرنے کی وجہ چاہیے۔ چند لفظوں میں لکھیں کہ کیوں۔</translation>
    </message>
    <message>
        <source>The passphrase is empty. Type one.</source>
        <translation>پاس فریز خالی ہے۔ لکھیں۔</translation>
    </message>
    <message>
        <source>This information sheet is empty. Add its text or its file before you bring it into use.</source>
        <translation>یہ معلوماتی پرچہ خالی ہے۔ استعمال میں لانے سے پہلے متن یا فائل شامل کریں۔</translation>
    </message>
    <message>
        <source>Nothing is filled in for %F1. Fill it in.</source>
        <translation>%F1 خالی ہے۔ بھریں۔</translation>
    </message>
    <message>
        <source>Something that is needed isn&apos;t filled in. Fill it in.</source>
        <translation>کوئی ضروری چیز خالی ہے۔ بھریں۔</translation>
    </message>
    <message>
        <source>The text for %F1 is longer than %2 characters. Shorten it.</source>
        <translation>%F1 کا متن %2 حروف سے لمبا ہے۔ چھوٹا کریں۔</translation>
    </message>
    <message>
        <source>The text for %F1 is too long. Shorten it.</source>
        <translation>%F1 کا متن بہت لمبا ہے۔ چھوٹا کریں۔</translation>
    </message>
    <message>
        <source>A text is too long. Shorten it.</source>
        <translation>متن بہت لمبا ہے۔ چھوٹا کریں۔</translation>
    </message>
    <message>
        <source>The text for %F1 holds a sign that can&apos;t be kept (%*). Type the text anew instead of pasting it.</source>
        <translation>%F1 کے متن میں ایسا نشان ہے جو رکھا نہیں جا سکتا (%*)۔ چسپاں کرنے کے بجائے دوبارہ ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>The text for %F1 holds an invisible sign that can&apos;t be kept. Type the text anew instead of pasting it.</source>
        <translation>%F1 کے متن میں چھپا نشان ہے جو رکھا نہیں جا سکتا۔ چسپاں کرنے کے بجائے دوبارہ ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>A text holds an invisible sign that can&apos;t be kept. Type it anew instead of pasting it.</source>
        <translation>متن میں چھپا نشان ہے جو رکھا نہیں جا سکتا۔ چسپاں کرنے کے بجائے دوبارہ ٹائپ کریں۔</translation>
    </message>
    <message>
        <source>This time zone isn&apos;t known. Use a name such as Europe/London.</source>
        <translation>یہ ٹائم زون معلوم نہیں۔ Europe/London جیسا نام لکھیں۔</translation>
    </message>
    <message>
        <source>The safe hours can&apos;t be read. Write them like this: mon-fri 09:00-17:00.</source>
        <translation>محفوظ اوقات پڑھے نہیں جا سکتے۔ ایسے لکھیں: ⁦mon-fri 09:00-17:00⁩۔</translation>
    </message>
    <message>
        <source>A group&apos;s prefix is one to four capital letters, different for every group, and not I, which is for interpreters. Choose another one.</source>
        <translation>گروپ کا سابقہ ایک سے چار بڑے حروف کا ہوتا ہے، ہر گروپ کا الگ، اور I نہیں، جو ترجمانوں کا ہے۔ دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>There is no such group, or two groups share one key. Choose one of the study&apos;s groups.</source>
        <translation>ایسا کوئی گروپ نہیں، یا دو گروپ ایک کلید رکھتے ہیں۔ مطالعے کا کوئی گروپ چنیں۔</translation>
    </message>
    <message>
        <source>Colloquy doesn&apos;t know what &quot;%F1&quot; should mean here. Choose one of the words that are offered.</source>
        <translation>Colloquy نہیں جانتا کہ یہاں &quot;%F1&quot; کا کیا مطلب ہے۔ دیے گئے لفظوں میں سے چنیں۔</translation>
    </message>
    <message>
        <source>Colloquy doesn&apos;t know one of these words. Choose one of those that are offered.</source>
        <translation>Colloquy ان میں سے ایک لفظ نہیں جانتا۔ دیے گئے لفظوں میں سے چنیں۔</translation>
    </message>
    <message>
        <source>For %F1 the smaller number comes first. Write it like 10-30.</source>
        <translation>%F1 میں چھوٹا عدد پہلے آتا ہے۔ ⁦10-30⁩ کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>The number for %F1 must lie between %2 and %3. Change it.</source>
        <translation>%F1 کا عدد %2 اور %3 کے درمیان ہونا چاہیے۔ بدلیں۔</translation>
    </message>
    <message>
        <source>The number for %F1 is too small or too large. Change it.</source>
        <translation>%F1 کا عدد بہت چھوٹا یا بڑا ہے۔ بدلیں۔</translation>
    </message>
    <message>
        <source>A number is too small or too large. Change it.</source>
        <translation>کوئی عدد بہت چھوٹا یا بڑا ہے۔ بدلیں۔</translation>
    </message>
    <message>
        <source>The day of the confidentiality agreement is missing. Write it like 2026-12-01, or choose that there is none yet.</source>
        <translation>رازداری کے معاہدے کا دن نہیں۔ ⁦2026-12-01⁩ کی طرح لکھیں، یا چنیں کہ ابھی معاہدہ نہیں۔</translation>
    </message>
    <message>
        <source>The last day, %1, lies before the first one. Change one of the two dates.</source>
        <translation>آخری دن، %1، پہلے دن سے پہلے ہے۔ ایک تاریخ بدلیں۔</translation>
    </message>
    <message>
        <source>You can&apos;t have left before you arrived. Check the time.</source>
        <translation>آنے سے پہلے جانا ممکن نہیں۔ وقت دیکھیں۔</translation>
    </message>
    <message>
        <source>The interview would have ended before it began. Check both times.</source>
        <translation>انٹرویو شروع ہونے سے پہلے ختم ہوتا ہے۔ دونوں وقت دیکھیں۔</translation>
    </message>
    <message>
        <source>Calling back would come before the contact itself. Choose a later day or time, or leave it empty.</source>
        <translation>جوابی فون رابطے سے پہلے آتا ہے۔ بعد کا دن یا وقت چنیں، یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>The day for ringing them lies before the interview itself. Choose that day or a later one, or leave it empty.</source>
        <translation>فون کا دن انٹرویو سے پہلے ہے۔ وہی دن یا بعد کا چنیں، یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>The day on which recruitment opens can&apos;t be read. Write it like 2026-12-01, or leave it empty.</source>
        <translation>بھرتی شروع ہونے کا دن پڑھا نہیں جا سکتا۔ ⁦2026-12-01⁩ کی طرح لکھیں، یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>The day of the approval is missing or can&apos;t be read. Write it like 2026-12-01.</source>
        <translation>منظوری کا دن نہیں یا پڑھا نہیں جا سکتا۔ ⁦2026-12-01⁩ کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be read as a date or time. Write dates like 2026-12-01 and times like 10:00.</source>
        <translation>&quot;%1&quot; تاریخ یا وقت کے طور پر نہیں پڑھا جا سکتا۔ تاریخ ⁦2026-12-01⁩ اور وقت 10:00 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>A date or time can&apos;t be read. Write dates like 2026-12-01 and times like 10:00.</source>
        <translation>تاریخ یا وقت پڑھا نہیں جا سکتا۔ تاریخ ⁦2026-12-01⁩ اور وقت 10:00 کی طرح لکھیں۔</translation>
    </message>
    <message>
        <source>The language for %F1 isn&apos;t known. Choose one from the list, or type its tag, such as ur or pa-Guru.</source>
        <translation>%F1 کی زبان معلوم نہیں۔ فہرست سے چنیں، یا ٹیگ لکھیں، جیسے ur یا pa-Guru۔</translation>
    </message>
    <message>
        <source>This language isn&apos;t known. Choose one from the list, or type its tag, such as ur or pa-Guru.</source>
        <translation>یہ زبان معلوم نہیں۔ فہرست سے چنیں، یا ٹیگ لکھیں، جیسے ur یا pa-Guru۔</translation>
    </message>
    <message>
        <source>This isn&apos;t an e-mail address. Check it for slips, such as a missing @ or a blank.</source>
        <translation>یہ ای میل کا پتہ نہیں۔ غلطی دیکھیں، جیسے @ کا نہ ہونا یا خالی جگہ۔</translation>
    </message>
    <message>
        <source>This isn&apos;t a phone number. Use digits, blanks and a leading +.</source>
        <translation>یہ فون نمبر نہیں۔ ہندسے، خالی جگہ اور شروع میں + لکھیں۔</translation>
    </message>
    <message>
        <source>The contact for %F1 can&apos;t be right. Check it for slips.</source>
        <translation>%F1 کا رابطہ درست نہیں لگتا۔ غلطی دیکھیں۔</translation>
    </message>
    <message>
        <source>A contact can&apos;t be right. Check it for slips.</source>
        <translation>کوئی رابطہ درست نہیں لگتا۔ غلطی دیکھیں۔</translation>
    </message>
    <message>
        <source>The passphrase or recovery key isn&apos;t right, or the file was altered. Check capital letters and the keyboard layout and try again.</source>
        <translation>پاس فریز یا بحالی کی کلید درست نہیں، یا فائل بدل دی گئی ہے۔ بڑے حروف اور کی بورڈ دیکھ کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The study is locked. Unlock it with your passphrase and try again.</source>
        <translation>مطالعہ مقفل ہے۔ پاس فریز سے کھول کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Recruitment would open on %1, after the study&apos;s last day, %2. Change one of the two dates.</source>
        <translation>بھرتی %1 کو شروع ہو گی، مطالعے کے آخری دن، %2، کے بعد۔ ایک تاریخ بدلیں۔</translation>
    </message>
    <message>
        <source>The study needs a last day, and recruitment must open before it. Check the two dates.</source>
        <translation>مطالعے کا آخری دن چاہیے، اور بھرتی اس سے پہلے شروع ہو۔ دونوں تاریخیں دیکھیں۔</translation>
    </message>
    <message>
        <source>This file isn&apos;t a Colloquy study. Choose another file.</source>
        <translation>یہ فائل Colloquy کا مطالعہ نہیں۔ دوسری فائل چنیں۔</translation>
    </message>
    <message>
        <source>This study was last written by a newer Colloquy (format %2; this one knows up to %3). Install the newer version to open it.</source>
        <translation>یہ مطالعہ نئے Colloquy نے لکھا ہے (فارمیٹ %2؛ یہ %3 تک جانتا ہے)۔ کھولنے کے لیے نیا نسخہ نصب کریں۔</translation>
    </message>
    <message>
        <source>This study was last written by a newer Colloquy. Install the newer version to open it.</source>
        <translation>یہ مطالعہ نئے Colloquy نے لکھا ہے۔ کھولنے کے لیے نیا نسخہ نصب کریں۔</translation>
    </message>
    <message>
        <source>The file is damaged. Keep it as it is and restore a backup beside it.</source>
        <translation>فائل خراب ہے۔ اسے ویسے ہی رکھیں اور ساتھ بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>There is already a file where the recovery key should go. Choose another name for it.</source>
        <translation>جہاں بحالی کی کلید جانی ہے وہاں پہلے سے فائل ہے۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>There is already a file of that name. Choose another name.</source>
        <translation>اس نام کی فائل پہلے سے ہے۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>The file that should hold the passphrase isn&apos;t there. Check its name and folder.</source>
        <translation>پاس فریز والی فائل موجود نہیں۔ نام اور فولڈر دیکھیں۔</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the folder.</source>
        <translation>ایسی کوئی فائل نہیں۔ نام اور فولڈر دیکھیں۔</translation>
    </message>
    <message>
        <source>The file that holds the passphrase can&apos;t be read. Check that you may open it.</source>
        <translation>پاس فریز والی فائل پڑھی نہیں جا سکتی۔ دیکھیں کہ آپ اسے کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The file can&apos;t be read. Check that you may open it.</source>
        <translation>فائل پڑھی نہیں جا سکتی۔ دیکھیں کہ آپ اسے کھول سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The answer can&apos;t be written to its end. Check where it goes, and try again.</source>
        <translation>جواب آخر تک نہیں لکھا جا سکتا۔ دیکھیں کہ کہاں جا رہا ہے، اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The file can&apos;t be written. Check that you may write in that folder, or choose another one.</source>
        <translation>فائل نہیں لکھی جا سکتی۔ دیکھیں کہ آپ اس فولڈر میں لکھ سکتے ہیں، یا دوسرا چنیں۔</translation>
    </message>
    <message>
        <source>The disk is full, and nothing was written. Free some space and try again.</source>
        <translation>ڈسک بھر گئی، اور کچھ نہیں لکھا گیا۔ جگہ خالی کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Others on this computer may open the study&apos;s file. Let only yourself read and write it.</source>
        <translation>اس کمپیوٹر پر دوسرے لوگ مطالعے کی فائل کھول سکتے ہیں۔ پڑھنے لکھنے کی اجازت صرف خود کو دیں۔</translation>
    </message>
    <message>
        <source>The file is in use by another program, and nothing was written. Close that program or wait a moment and try again.</source>
        <translation>فائل کوئی اور پروگرام استعمال کر رہا ہے، اور کچھ نہیں لکھا گیا۔ وہ پروگرام بند کریں یا ذرا ٹھہر کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Row %1 (line %2 of the file) can&apos;t be taken over as it is. Mend it in the file and import again.</source>
        <translation>سطر %1 (فائل کی لائن %2) اس طرح نہیں لی جا سکتی۔ فائل میں درست کر کے دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Row %1 can&apos;t be taken over as it is. Mend it in the file and import again.</source>
        <translation>سطر %1 اس طرح نہیں لی جا سکتی۔ فائل میں درست کر کے دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>A row can&apos;t be taken over as it is. Mend it in the file and import again.</source>
        <translation>ایک سطر اس طرح نہیں لی جا سکتی۔ فائل میں درست کر کے دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Nothing is written in this file, not even a first line that names the columns. Open the table where it was made, save it anew as CSV and import that file.</source>
        <translation>فائل میں کچھ نہیں لکھا، کالموں کے ناموں والی پہلی سطر بھی نہیں۔ جدول جہاں بنا تھا وہاں کھول کر CSV کے طور پر محفوظ کریں اور وہ فائل درآمد کریں۔</translation>
    </message>
    <message>
        <source>No column here is one that Colloquy knows. Let the first line name them, such as name and email, or say what they hold.</source>
        <translation>یہاں کوئی کالم Colloquy کا جانا ہوا نہیں۔ پہلی سطر میں نام دیں، جیسے name اور email، یا بتائیں کہ ان میں کیا ہے۔</translation>
    </message>
    <message>
        <source>Nothing says what the column &quot;%1&quot; holds. Choose a field for it, or leave it out.</source>
        <translation>معلوم نہیں کہ کالم &quot;%1&quot; میں کیا ہے۔ اس کے لیے خانہ چنیں، یا چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>A column can&apos;t be matched. Choose a field for it, or leave it out.</source>
        <translation>ایک کالم نہیں ملایا جا سکتا۔ اس کے لیے خانہ چنیں، یا چھوڑ دیں۔</translation>
    </message>
    <message>
        <source>Row %1, which starts in line %2, has a quotation mark that isn&apos;t closed, or text after a closing one. Mend it in the file and import again.</source>
        <translation>سطر %1، جو لائن %2 سے شروع ہے، میں واوین بند نہیں، یا بند کے بعد متن ہے۔ فائل میں درست کر کے دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>A row has a quotation mark that isn&apos;t closed. Mend it in the file and import again.</source>
        <translation>ایک سطر میں واوین بند نہیں۔ فائل میں درست کر کے دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Row %1, which starts in line %2, holds signs that can&apos;t be read. Save the file as UTF-8 and import again.</source>
        <translation>سطر %1، جو لائن %2 سے شروع ہے، میں ناقابلِ خواندگی نشان ہیں۔ فائل UTF-8 میں محفوظ کر کے دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>A row holds signs that can&apos;t be read. Save the file as UTF-8 and import again.</source>
        <translation>ایک سطر میں ناقابلِ خواندگی نشان ہیں۔ فائل UTF-8 میں محفوظ کر کے دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>Row %1, which starts in line %2, is longer than any person&apos;s row. Check that the file is a table, and import again.</source>
        <translation>سطر %1، جو لائن %2 سے شروع ہے، کسی شخص کی سطر سے لمبی ہے۔ دیکھیں کہ فائل جدول ہے، اور دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>A row is too long to be a person&apos;s. Check that the file is a table, and import again.</source>
        <translation>ایک سطر کسی شخص کی ہونے کے لیے بہت لمبی ہے۔ دیکھیں کہ فائل جدول ہے، اور دوبارہ درآمد کریں۔</translation>
    </message>
    <message>
        <source>There is nothing to undo or redo here.</source>
        <translation>یہاں واپس لینے یا دوبارہ کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Cancelled. Everything is as it was before.</source>
        <translation>منسوخ کیا گیا۔ سب کچھ پہلے جیسا ہے۔</translation>
    </message>
    <message>
        <source>The audit trail is broken at entry %1: it was changed outside Colloquy. Keep the file and compare it with a backup.</source>
        <translation>تبدیلیوں کا ریکارڈ اندراج %1 پر ٹوٹا ہے: Colloquy سے باہر بدلا گیا۔ فائل رکھیں اور بیک اپ سے ملائیں۔</translation>
    </message>
    <message>
        <source>The audit trail is broken: it was changed outside Colloquy. Keep the file and compare it with a backup.</source>
        <translation>تبدیلیوں کا ریکارڈ ٹوٹا ہے: Colloquy سے باہر بدلا گیا۔ فائل رکھیں اور بیک اپ سے ملائیں۔</translation>
    </message>
    <message>
        <source>The record %1 isn&apos;t as the audit trail left it: it was changed outside Colloquy. Compare it with a backup.</source>
        <translation>اندراج %1 ویسا نہیں جیسا ریکارڈ نے چھوڑا: Colloquy سے باہر بدلا گیا۔ بیک اپ سے ملائیں۔</translation>
    </message>
    <message>
        <source>A record isn&apos;t as the audit trail left it: it was changed outside Colloquy. Compare it with a backup.</source>
        <translation>ایک اندراج ویسا نہیں جیسا ریکارڈ نے چھوڑا: Colloquy سے باہر بدلا گیا۔ بیک اپ سے ملائیں۔</translation>
    </message>
    <message>
        <source>The audit trail is shorter than Colloquy last saw it: entries were cut off. Keep the file and compare it with a backup.</source>
        <translation>تبدیلیوں کا ریکارڈ اس سے چھوٹا ہے جتنا Colloquy نے آخری بار دیکھا: اندراج کاٹے گئے۔ فائل رکھیں اور بیک اپ سے ملائیں۔</translation>
    </message>
    <message>
        <source>A sealed part (%1) is damaged and can&apos;t be opened. Keep the file and restore a backup beside it.</source>
        <translation>مقفل حصہ (%1) خراب ہے اور نہیں کھلتا۔ فائل رکھیں اور ساتھ بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>A sealed part is damaged and can&apos;t be opened. Keep the file and restore a backup beside it.</source>
        <translation>مقفل حصہ خراب ہے اور نہیں کھلتا۔ فائل رکھیں اور ساتھ بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>There isn&apos;t enough memory free to check the passphrase. Close other programs and try again.</source>
        <translation>پاس فریز جانچنے کو میموری کم ہے۔ دوسرے پروگرام بند کر کے دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The study has fewer than two ways to its key. Add a passphrase before one gets lost.</source>
        <translation>مطالعے کی کلید تک دو سے کم راستے ہیں۔ کوئی کھو جائے اس سے پہلے پاس فریز شامل کریں۔</translation>
    </message>
    <message>
        <source>The last passphrase can&apos;t be removed. Add another one first.</source>
        <translation>آخری پاس فریز نہیں ہٹایا جا سکتا۔ پہلے دوسرا شامل کریں۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be read as a time. Write it like &quot;thu 6pm&quot;, &quot;tom 14&quot; or &quot;24/11 10:15&quot;.</source>
        <translation>&quot;%1&quot; وقت کے طور پر نہیں پڑھا جا سکتا۔ ایسے لکھیں: &quot;⁦thu 6pm⁩&quot;، &quot;⁦tom 14⁩&quot; یا &quot;⁦24/11 10:15⁩&quot;۔</translation>
    </message>
    <message>
        <source>This can&apos;t be read as a time. Write it like &quot;thu 6pm&quot;, &quot;tom 14&quot; or &quot;24/11 10:15&quot;.</source>
        <translation>یہ وقت کے طور پر نہیں پڑھا جا سکتا۔ ایسے لکھیں: &quot;⁦thu 6pm⁩&quot;، &quot;⁦tom 14⁩&quot; یا &quot;⁦24/11 10:15⁩&quot;۔</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could mean more than one time: %*. Choose the one that is meant.</source>
        <translation>&quot;%1&quot; کے ایک سے زیادہ وقت ہو سکتے ہیں: %*۔ جو مراد ہے وہ چنیں۔</translation>
    </message>
    <message>
        <source>This could mean more than one time: %*. Choose the one that is meant.</source>
        <translation>اس کے ایک سے زیادہ وقت ہو سکتے ہیں: %*۔ جو مراد ہے وہ چنیں۔</translation>
    </message>
    <message>
        <source>This could mean more than one time. Choose the one that is meant.</source>
        <translation>اس کے ایک سے زیادہ وقت ہو سکتے ہیں۔ جو مراد ہے وہ چنیں۔</translation>
    </message>
    <message>
        <source>Line %2 isn&apos;t what a calendar file holds. Export the calendar as an iCalendar file (.ics) and try again; nothing was imported.</source>
        <translation>سطر %2 کیلنڈر فائل کی نہیں۔ کیلنڈر کو iCalendar فائل (‎.ics) کے طور پر برآمد کر کے دوبارہ کوشش کریں؛ کچھ درآمد نہیں ہوا۔</translation>
    </message>
    <message>
        <source>This isn&apos;t a calendar file that can be read. Export the calendar as an iCalendar file (.ics) and try again; nothing was imported.</source>
        <translation>یہ کیلنڈر فائل پڑھی نہیں جا سکتی۔ کیلنڈر کو iCalendar فائل (‎.ics) کے طور پر برآمد کر کے دوبارہ کوشش کریں؛ کچھ درآمد نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The calendar file is larger than can be taken in. Export fewer years or a single calendar and try again; nothing was imported.</source>
        <translation>کیلنڈر فائل بہت بڑی ہے۔ کم سال یا ایک ہی کیلنڈر برآمد کر کے دوبارہ کوشش کریں؛ کچھ درآمد نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The calendar holds more times than can be taken in. Ask for fewer days, or export a single calendar, and try again; nothing was imported.</source>
        <translation>کیلنڈر میں بہت زیادہ اوقات ہیں۔ کم دن مانگیں، یا ایک ہی کیلنڈر برآمد کر کے دوبارہ کوشش کریں؛ کچھ درآمد نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The calendar holds more than can be taken in. Export fewer years or a single calendar and try again; nothing was imported.</source>
        <translation>کیلنڈر میں بہت زیادہ اندراج ہیں۔ کم سال یا ایک ہی کیلنڈر برآمد کر کے دوبارہ کوشش کریں؛ کچھ درآمد نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Entries that can&apos;t be read and would be left out: %2; the first begins in line %3 of the file. Look at them in the calendar they come from, or give a reason to import the others.</source>
        <translation>جو اندراج پڑھے نہیں جا سکتے اور رہ جائیں گے: %2؛ پہلا فائل کی سطر %3 سے شروع ہوتا ہے۔ انہیں اصل کیلنڈر میں دیکھیں، یا باقی درآمد کرنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Some entries can&apos;t be read and would be left out. Look at them in the calendar they come from, or give a reason to import the others.</source>
        <translation>کچھ اندراج پڑھے نہیں جا سکتے اور رہ جائیں گے۔ انہیں اصل کیلنڈر میں دیکھیں، یا باقی درآمد کرنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The time zone &quot;%2&quot; isn&apos;t known; its entries are taken as times in the study&apos;s zone. Check a few of them, and give a reason to go on.</source>
        <translation>ٹائم زون &quot;%2&quot; معلوم نہیں؛ اس کے اوقات مطالعے کے زون میں لیے گئے۔ چند دیکھ لیں، اور آگے بڑھنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Some entries are in a time zone that isn&apos;t known; they are taken as times in the study&apos;s zone. Check a few of them, and give a reason to go on.</source>
        <translation>کچھ اندراج نامعلوم ٹائم زون میں ہیں؛ انہیں مطالعے کے زون میں لیا گیا۔ چند دیکھ لیں، اور آگے بڑھنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>No time between these dates fits %1 at all. Look at longer dates, or ask for more times.</source>
        <translation>ان تاریخوں میں کوئی وقت %1 کے لیے موزوں نہیں۔ زیادہ دن دیکھیں، یا مزید اوقات پوچھیں۔</translation>
    </message>
    <message>
        <source>No time between these dates fits at all. Look at longer dates, or ask for more times.</source>
        <translation>ان تاریخوں میں کوئی وقت موزوں نہیں۔ زیادہ دن دیکھیں، یا مزید اوقات پوچھیں۔</translation>
    </message>
    <message>
        <source>The group of %1 has as many interviews as its target asks for. Raise the target, or plan without targets.</source>
        <translation>%1 کے گروپ میں ہدف جتنے انٹرویو ہو چکے۔ ہدف بڑھائیں، یا ہدف کے بغیر منصوبہ بنائیں۔</translation>
    </message>
    <message>
        <source>Every time that fits %1 is needed for somebody else. Look at longer dates, or ask for more times.</source>
        <translation>%1 کے لیے موزوں ہر وقت کسی اور کو چاہیے۔ زیادہ دن دیکھیں، یا مزید اوقات پوچھیں۔</translation>
    </message>
    <message>
        <source>Every time that fits is needed for somebody else. Look at longer dates, or ask for more times.</source>
        <translation>ہر موزوں وقت کسی اور کو چاہیے۔ زیادہ دن دیکھیں، یا مزید اوقات پوچھیں۔</translation>
    </message>
    <message>
        <source>There is too much to weigh at once. Plan fewer weeks at a time.</source>
        <translation>ایک ساتھ بہت کچھ تولنا ہے۔ کم ہفتوں کا منصوبہ بنائیں۔</translation>
    </message>
    <message>
        <source>This can&apos;t be done as things stand.</source>
        <translation>موجودہ صورت میں یہ نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>ایسا کوئی اندراج نہیں۔</translation>
    </message>
    <message>
        <source>This was changed in another window meanwhile. Try again.</source>
        <translation>اس دوران یہ دوسری ونڈو میں بدل گیا۔ دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>The study is locked. Unlock it and try again.</source>
        <translation>مطالعہ مقفل ہے۔ قفل کھول کر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>Something in the file is damaged. Restore a backup beside it.</source>
        <translation>فائل میں کچھ خراب ہے۔ اس کے ساتھ بیک اپ بحال کریں۔</translation>
    </message>
    <message>
        <source>The file or the disk doesn&apos;t work as it should. Nothing was written.</source>
        <translation>فائل یا ڈسک ٹھیک کام نہیں کر رہی۔ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>This can&apos;t be read. Check how it is written.</source>
        <translation>یہ پڑھا نہیں جا سکتا۔ دیکھیں کہ کیسے لکھا ہے۔</translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translation>سرکاری چھٹیاں</translation>
    </message>
    <message>
        <source>busy calendar</source>
        <translation>مصروفیت کا کیلنڈر</translation>
    </message>
    <message>
        <source>closed as</source>
        <translation>بند ہونے کی صورت</translation>
    </message>
    <message>
        <source>closed at</source>
        <translation>بند ہونے کا وقت</translation>
    </message>
    <message>
        <source>consent record</source>
        <translation>رضامندی کا اندراج</translation>
    </message>
    <message>
        <source>contact attempt</source>
        <translation>رابطے کی کوشش</translation>
    </message>
    <message>
        <source>enquired at</source>
        <translation>رابطے کا وقت</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>پہلا نام</translation>
    </message>
    <message>
        <source>information given</source>
        <translation>دی گئی معلومات</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>interpreter booking</source>
        <translation>ترجمان کی بکنگ</translation>
    </message>
    <message>
        <source>interpreter gender</source>
        <translation>ترجمان کی جنس</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>ملنے کے طریقے</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>رابطہ نہیں</translation>
    </message>
    <message>
        <source>override</source>
        <translation>آگے بڑھنے کی وجہ</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>شریک</translation>
    </message>
    <message>
        <source>screening</source>
        <translation>جانچ</translation>
    </message>
    <message>
        <source>sealed notes</source>
        <translation>مقفل نوٹس</translation>
    </message>
    <message>
        <source>state</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>study</source>
        <translation>مطالعہ</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>خاندانی نام</translation>
    </message>
    <message>
        <source>withdrawal</source>
        <translation>دستبرداری</translation>
    </message>
    <message>
        <source>The study was closed on %2. Open it again, at the end of the study, to go on.</source>
        <translation>مطالعہ %2 کو بند کیا گیا۔ آگے بڑھنے کے لیے اسے مطالعے کے اختتام پر دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The study is closed. Open it again, at the end of the study, to go on.</source>
        <translation>مطالعہ بند ہے۔ آگے بڑھنے کے لیے اسے مطالعے کے اختتام پر دوبارہ کھولیں۔</translation>
    </message>
    <message>
        <source>The link list is kept while the study is open. Close the study first.</source>
        <translation>مطالعہ کھلا ہو تو ناموں کی فہرست رکھی جاتی ہے۔ پہلے مطالعہ بند کریں۔</translation>
    </message>
    <message>
        <source>The link list is kept until everybody who asked for the summary of findings has it; still without: %2. Send it, and record that.</source>
        <translation>ناموں کی فہرست تب تک رکھی جاتی ہے جب تک نتائج کا خلاصہ مانگنے والے ہر شخص کو نہ مل جائے؛ ابھی نہیں ملا: %2۔ بھیجیں، اور یہ درج کریں۔</translation>
    </message>
    <message>
        <source>The link list is kept until all evidence of consent is kept elsewhere. Export it, look at it, and confirm that.</source>
        <translation>ناموں کی فہرست تب تک رکھی جاتی ہے جب تک رضامندی کا سارا ثبوت کہیں اور محفوظ نہ ہو۔ برآمد کریں، دیکھ لیں، اور تصدیق کریں۔</translation>
    </message>
    <message>
        <source>The link list is kept, for what was typed isn&apos;t the study&apos;s short name. Type that to confirm.</source>
        <translation>ناموں کی فہرست رکھی جاتی ہے، کیونکہ جو لکھا گیا وہ مطالعے کا مختصر نام نہیں۔ تصدیق کے لیے وہی لکھیں۔</translation>
    </message>
    <message>
        <source>Dialects are sealed, so those of interpreter %1 and %2 weren&apos;t compared. Unlock the study to have them compared.</source>
        <translation>بولیاں مقفل ہیں، اس لیے ترجمان %1 اور %2 کی بولیاں نہیں ملائی گئیں۔ ملانے کے لیے مطالعے کا قفل کھولیں۔</translation>
    </message>
    <message>
        <source>Dialects are sealed and weren&apos;t compared. Unlock the study to have them compared.</source>
        <translation>بولیاں مقفل ہیں اور نہیں ملائی گئیں۔ ملانے کے لیے مطالعے کا قفل کھولیں۔</translation>
    </message>
    <message>
        <source>Interpreter %1 charges £%4 (%2 % of the fee) for calling off this late. Give the reason to go on.</source>
        <translation>ترجمان %1 اتنی دیر سے منسوخی پر £%4 (فیس کا %2 %) لیتے ہیں۔ آگے بڑھنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>%1 refuses to be filmed. Meet face to face without a camera, or give a reason.</source>
        <translation>%1 کو فلم بندی منظور نہیں۔ کیمرے کے بغیر آمنے سامنے ملیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Somebody who signs refuses to be filmed. Meet face to face without a camera, or give a reason.</source>
        <translation>اشاروں کی زبان استعمال کرنے والے کسی شخص کو فلم بندی منظور نہیں۔ کیمرے کے بغیر آمنے سامنے ملیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Interpreter %1 doesn&apos;t work in this mode (%W2). Choose another interpreter or mode, or give a reason.</source>
        <translation>ترجمان %1 اس طریقے سے کام نہیں کرتے (%W2)۔ دوسرا ترجمان یا طریقہ چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>%1&apos;s interview isn&apos;t face to face, so there is no place to check out of.</source>
        <translation>%1 کا انٹرویو آمنے سامنے نہیں، اس لیے روانگی درج کرنے کی جگہ نہیں۔</translation>
    </message>
    <message>
        <source>You have checked in for %1 already. If the time is wrong, undo that, or correct it.</source>
        <translation>%1 کے لیے آپ کی آمد پہلے سے درج ہے۔ وقت غلط ہو تو اسے واپس لیں، یا درست کریں۔</translation>
    </message>
    <message>
        <source>You have checked out from %1 already. If the time is wrong, undo that, or correct it.</source>
        <translation>%1 سے آپ کی روانگی پہلے سے درج ہے۔ وقت غلط ہو تو اسے واپس لیں، یا درست کریں۔</translation>
    </message>
    <message>
        <source>You haven&apos;t checked in for %1, so there is no time to correct. Check in first.</source>
        <translation>%1 کے لیے آپ کی آمد درج نہیں، اس لیے درست کرنے کو کوئی وقت نہیں۔ پہلے آمد درج کریں۔</translation>
    </message>
    <message>
        <source>You haven&apos;t checked out from %1, so there is no time to correct. Check out first.</source>
        <translation>%1 سے آپ کی روانگی درج نہیں، اس لیے درست کرنے کو کوئی وقت نہیں۔ پہلے روانگی درج کریں۔</translation>
    </message>
    <message>
        <source>%2 is on a bank holiday, which you keep free. Choose another day, or give a reason.</source>
        <translation>%2 سرکاری چھٹی کے دن ہے، جو آپ خالی رکھتے ہیں۔ دوسرا دن چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Tick what a withdrawal asks for</source>
        <translation>دستبرداری کے کاموں پر نشان لگانا</translation>
    </message>
    <message>
        <source>Record decision on a withdrawal</source>
        <translation>دستبرداری پر فیصلہ درج کرنا</translation>
    </message>
    <message>
        <source>Record incident</source>
        <translation>واقعہ درج کرنا</translation>
    </message>
    <message>
        <source>Change incident</source>
        <translation>واقعے میں تبدیلی</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>واقعہ بند کرنا</translation>
    </message>
    <message>
        <source>Open incident again</source>
        <translation>واقعہ دوبارہ کھولنا</translation>
    </message>
    <message>
        <source>Record summary sent</source>
        <translation>خلاصہ بھیجنا درج کرنا</translation>
    </message>
    <message>
        <source>Close study</source>
        <translation>مطالعہ بند کرنا</translation>
    </message>
    <message>
        <source>Open study again</source>
        <translation>مطالعہ دوبارہ کھولنا</translation>
    </message>
    <message>
        <source>Confirm that evidence of consent is kept</source>
        <translation>رضامندی کا ثبوت محفوظ ہونے کی تصدیق</translation>
    </message>
    <message>
        <source>Destroy the link list</source>
        <translation>ناموں کی فہرست ضائع کرنا</translation>
    </message>
    <message>
        <source>Judge new version</source>
        <translation>نئے نسخے پر فیصلہ کرنا</translation>
    </message>
    <message>
        <source>Attach signed form</source>
        <translation>دستخط شدہ فارم منسلک کرنا</translation>
    </message>
    <message>
        <source>Record progress of translation</source>
        <translation>ترجمے کی پیش رفت درج کرنا</translation>
    </message>
    <message>
        <source>Approve document</source>
        <translation>دستاویز منظور کرنا</translation>
    </message>
    <message>
        <source>Record that the interpreter came</source>
        <translation>ترجمان کا آنا درج کرنا</translation>
    </message>
    <message>
        <source>Name the interpreter</source>
        <translation>ترجمان کا نام بتانا</translation>
    </message>
    <message>
        <source>Record that no interpreter came</source>
        <translation>ترجمان کا نہ آنا درج کرنا</translation>
    </message>
    <message>
        <source>Arrange interpreted call</source>
        <translation>ترجمان کے ساتھ فون طے کرنا</translation>
    </message>
    <message>
        <source>Change interpreter&apos;s booking</source>
        <translation>ترجمان کی بکنگ میں تبدیلی</translation>
    </message>
    <message>
        <source>Mark message to interpreter as written</source>
        <translation>ترجمان کو پیغام لکھا ہوا نشان زد کرنا</translation>
    </message>
    <message>
        <source>Draft message to interpreter</source>
        <translation>ترجمان کو پیغام لکھنا</translation>
    </message>
    <message>
        <source>Export day sheet</source>
        <translation>دن کا پرچہ برآمد کرنا</translation>
    </message>
    <message>
        <source>Export consent record</source>
        <translation>رضامندی کا اندراج برآمد کرنا</translation>
    </message>
    <message>
        <source>Export all consent records</source>
        <translation>رضامندی کے تمام اندراج برآمد کرنا</translation>
    </message>
    <message>
        <source>Export mailing list</source>
        <translation>پتوں کی فہرست برآمد کرنا</translation>
    </message>
    <message>
        <source>Export signed form</source>
        <translation>دستخط شدہ فارم برآمد کرنا</translation>
    </message>
    <message>
        <source>Tick for the withdrawal of %1</source>
        <translation>%1 کی دستبرداری کے کام پر نشان</translation>
    </message>
    <message>
        <source>Decision on the withdrawal of %1</source>
        <translation>%1 کی دستبرداری پر فیصلہ</translation>
    </message>
    <message>
        <source>Record incident of %1</source>
        <translation>%1 کا واقعہ درج کرنا</translation>
    </message>
    <message>
        <source>Change incident of %1</source>
        <translation>%1 کے واقعے میں تبدیلی</translation>
    </message>
    <message>
        <source>Close incident of %1</source>
        <translation>%1 کا واقعہ بند کرنا</translation>
    </message>
    <message>
        <source>Open incident of %1 again</source>
        <translation>%1 کا واقعہ دوبارہ کھولنا</translation>
    </message>
    <message>
        <source>Summary sent to %1</source>
        <translation>%1 کو خلاصہ بھیجا گیا</translation>
    </message>
    <message>
        <source>Judge new version for %1</source>
        <translation>%1 کے لیے نئے نسخے پر فیصلہ کرنا</translation>
    </message>
    <message>
        <source>Attach signed form of %1</source>
        <translation>%1 کا دستخط شدہ فارم منسلک کرنا</translation>
    </message>
    <message>
        <source>Coming of interpreter to %1</source>
        <translation>%1 کے لیے ترجمان کا آنا</translation>
    </message>
    <message>
        <source>Name interpreter for %1</source>
        <translation>%1 کے لیے ترجمان کا نام بتانا</translation>
    </message>
    <message>
        <source>Absence of interpreter for %1</source>
        <translation>%1 کے لیے ترجمان کا نہ آنا</translation>
    </message>
    <message>
        <source>Arrange call with %1</source>
        <translation>%1 کے ساتھ فون طے کرنا</translation>
    </message>
    <message>
        <source>Change interpreter&apos;s booking for %1</source>
        <translation>%1 کے لیے ترجمان کی بکنگ میں تبدیلی</translation>
    </message>
    <message>
        <source>Message to interpreter for %1</source>
        <translation>%1 کے لیے ترجمان کو پیغام</translation>
    </message>
    <message>
        <source>days that people who never joined are kept</source>
        <translation>کبھی شامل نہ ہونے والے لوگ کتنے دن رکھے جائیں</translation>
    </message>
    <message>
        <source>days that contacts are kept</source>
        <translation>رابطے کتنے دن رکھے جائیں</translation>
    </message>
    <message>
        <source>days that evidence of consent is kept</source>
        <translation>رضامندی کا ثبوت کتنے دن رکھا جائے</translation>
    </message>
    <message>
        <source>days that the link list is kept</source>
        <translation>ناموں کی فہرست کتنے دن رکھی جائے</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>کیا کیا گیا</translation>
    </message>
    <message>
        <source>who was told</source>
        <translation>کس کو بتایا گیا</translation>
    </message>
    <message>
        <source>what an hour costs (pence)</source>
        <translation>ایک گھنٹے کا خرچ (پنس)</translation>
    </message>
    <message>
        <source>what it cost (pence)</source>
        <translation>کتنا خرچ ہوا (پنس)</translation>
    </message>
    <message>
        <source>what is charged at least (minutes)</source>
        <translation>کم از کم کتنے کا خرچ لیا جاتا ہے (منٹ)</translation>
    </message>
    <message>
        <source>the agency&apos;s reference</source>
        <translation>ایجنسی کا حوالہ</translation>
    </message>
    <message>
        <source>%1 reads no written language, so what is sent in writing informs nobody. Have the sheet read aloud, or give it as a recording.</source>
        <translation>%1 کوئی تحریری زبان نہیں پڑھتے، اس لیے لکھ کر بھیجنے سے کسی کو آگاہی نہیں ہوتی۔ پرچہ پڑھ کر سنوائیں، یا ریکارڈنگ کی صورت میں دیں۔</translation>
    </message>
    <message>
        <source>The original %1 isn&apos;t approved yet. Approve it first, and its translation after it.</source>
        <translation>اصل %1 ابھی منظور شدہ نہیں۔ پہلے اسے منظور کریں، اور پھر اس کا ترجمہ۔</translation>
    </message>
    <message>
        <source>The original %1 isn&apos;t in use yet. Bring it into use first, and its translation after it.</source>
        <translation>اصل %1 ابھی زیرِ استعمال نہیں۔ پہلے اسے استعمال میں لائیں، اور پھر اس کا ترجمہ۔</translation>
    </message>
    <message>
        <source>No interview is booked on that day. Choose another day, or book one first.</source>
        <translation>اس دن کوئی انٹرویو بک نہیں۔ دوسرا دن چنیں، یا پہلے بک کریں۔</translation>
    </message>
    <message>
        <source>No calendar of that name was imported. Look up its name in the list of calendars.</source>
        <translation>اس نام کا کوئی کیلنڈر درآمد نہیں ہوا۔ کیلنڈروں کی فہرست میں نام دیکھیں۔</translation>
    </message>
    <message>
        <source>No withdrawal is on record there. Record the withdrawal first.</source>
        <translation>وہاں کوئی دستبرداری درج نہیں۔ پہلے دستبرداری درج کریں۔</translation>
    </message>
    <message>
        <source>There is no such incident. Look its number up in the incident log.</source>
        <translation>ایسا کوئی واقعہ نہیں۔ واقعات کے ریکارڈ میں اس کا نمبر دیکھیں۔</translation>
    </message>
    <message>
        <source>The file of %1 is no longer the one that was linked. Put the approved file back, or add a new version.</source>
        <translation>%1 کی فائل اب وہ نہیں جو لنک کی گئی تھی۔ منظور شدہ فائل واپس رکھیں، یا نیا نسخہ شامل کریں۔</translation>
    </message>
    <message>
        <source>The back-translation of %1 has to come from somebody who did not translate it. Name another person.</source>
        <translation>%1 کا واپس ترجمہ کسی ایسے شخص کا ہونا چاہیے جنہوں نے اس کا ترجمہ نہ کیا ہو۔ کسی اور کا نام دیں۔</translation>
    </message>
    <message>
        <source>Nothing that %1 was given or agreed to has a newer version in use, so there is nothing to mark.</source>
        <translation>%1 کو جو دیا گیا یا جس پر وہ رضامند ہوئے، اس میں سے کسی کا نیا نسخہ زیرِ استعمال نہیں، اس لیے نشان زد کرنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>That is not on the checklist of this withdrawal. Tick what stands there.</source>
        <translation>یہ اس دستبرداری کے کاموں کی فہرست میں نہیں۔ جو کام فہرست میں ہیں ان پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>This withdrawal came in time, so nothing is to be decided. Do what its checklist says.</source>
        <translation>یہ دستبرداری وقت پر آئی، اس لیے کوئی فیصلہ نہیں کرنا۔ اس کی فہرست کے کام کریں۔</translation>
    </message>
    <message>
        <source>This incident is in that state already. Look it up in the incident log.</source>
        <translation>یہ واقعہ پہلے ہی اسی حالت میں ہے۔ واقعات کے ریکارڈ میں دیکھیں۔</translation>
    </message>
    <message>
        <source>One of them didn&apos;t ask for the summary, or has it already. Look them up in the list of summaries.</source>
        <translation>ان میں سے کسی نے خلاصہ نہیں مانگا، یا انہیں مل چکا ہے۔ خلاصوں کی فہرست میں دیکھیں۔</translation>
    </message>
    <message>
        <source>The study is open already.</source>
        <translation>مطالعہ پہلے ہی کھلا ہے۔</translation>
    </message>
    <message>
        <source>It isn&apos;t said what the calendar is called. Give it a name; the same name again replaces what it held.</source>
        <translation>نہیں بتایا کہ کیلنڈر کا نام کیا ہے۔ نام دیں؛ وہی نام دوبارہ دینے سے اس کے پہلے اندراج بدل جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Nobody is ticked. Tick those for whom it holds.</source>
        <translation>کسی پر نشان نہیں۔ جن کے لیے یہ درست ہے ان پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>It isn&apos;t said what the new version means for them. Choose one.</source>
        <translation>نہیں بتایا کہ نئے نسخے کا ان کے لیے کیا مطلب ہے۔ ایک چنیں۔</translation>
    </message>
    <message>
        <source>It isn&apos;t said what was done. Write it in a few words, without anything about health.</source>
        <translation>نہیں بتایا کہ کیا کیا گیا۔ چند الفاظ میں لکھیں، صحت کے بارے میں کچھ نہ ہو۔</translation>
    </message>
    <message>
        <source>It isn&apos;t said what was decided. Write it in a few words.</source>
        <translation>نہیں بتایا کہ کیا فیصلہ ہوا۔ چند الفاظ میں لکھیں۔</translation>
    </message>
    <message>
        <source>There is no such setting. These can be changed: %*.</source>
        <translation>ایسی کوئی ترتیب نہیں ہے۔ یہ بدلی جا سکتی ہیں: %*۔</translation>
    </message>
    <message>
        <source>There is no such group. Choose one of these: %*.</source>
        <translation>ایسا کوئی گروہ نہیں ہے۔ ان میں سے ایک چنیں: %*۔</translation>
    </message>
    <message>
        <source>What is given for %F1 isn&apos;t a whole number. Write it in digits.</source>
        <translation>%F1 کے لیے جو دیا گیا وہ پورا عدد نہیں ہے۔ اسے ہندسوں میں لکھیں۔</translation>
    </message>
    <message>
        <source>The file that holds the passphrase isn&apos;t text in UTF-8. Save it anew as such.</source>
        <translation>جس فائل میں پاس فریز ہے وہ UTF-8 متن نہیں ہے۔ اسے دوبارہ اسی طرح محفوظ کریں۔</translation>
    </message>
    <message>
        <source>What a column is said to hold is no field that Colloquy knows. Choose one of these: %*.</source>
        <translation>کالم میں جو ہونا بتایا گیا وہ ایسا خانہ نہیں جسے Colloquy جانتا ہو۔ ان میں سے ایک چنیں: %*۔</translation>
    </message>
    <message>
        <source>There is no such list of bank holidays. Choose one of these: %*.</source>
        <translation>سرکاری چھٹیوں کی ایسی کوئی فہرست نہیں۔ ان میں سے ایک چنیں: %*۔</translation>
    </message>
    <message>
        <source>This study takes no typed signatures. Let them draw it, or allow typed names in the settings of the study.</source>
        <translation>اس مطالعے میں ٹائپ کیے ہوئے دستخط نہیں لیے جاتے۔ انہیں ہاتھ سے دستخط کرنے دیں، یا مطالعے کی ترتیبات میں ٹائپ کیے ہوئے نام کی اجازت دیں۔</translation>
    </message>
    <message>
        <source>The interview with %1 is agreed for %2, so you can&apos;t have been there at that time. Check the date and the time, or move the interview first.</source>
        <translation>%1 کا انٹرویو %2 کے لیے طے ہے، اس لیے آپ اس وقت وہاں نہیں ہو سکتے تھے۔ تاریخ اور وقت دیکھیں، یا پہلے انٹرویو منتقل کریں۔</translation>
    </message>
    <message>
        <source>The follow-up lies before the incident itself. Choose that day or a later one, or leave it empty.</source>
        <translation>بعد کی کارروائی خود واقعے سے پہلے آتی ہے۔ وہی دن یا بعد کا چنیں، یا خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>That is the study&apos;s own file, or one that belongs to it, and the study would be lost. Choose another name.</source>
        <translation>یہ مطالعے کی اپنی فائل ہے، یا اس سے جڑی ہوئی فائل، اور مطالعہ ضائع ہو جائے گا۔ دوسرا نام چنیں۔</translation>
    </message>
    <message>
        <source>This file is empty. Export the calendar as an iCalendar file (.ics) once more and try again; nothing was imported.</source>
        <translation>یہ فائل خالی ہے۔ کیلنڈر کو iCalendar فائل (‎.ics) کے طور پر پھر سے برآمد کر کے دوبارہ کوشش کریں؛ کچھ درآمد نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The file holds no busy time for these days; the calendar of that name holds %2, and all of it would go. Look whether this is the right file, or give a reason to empty it.</source>
        <translation>فائل میں ان دنوں کا کوئی مصروف وقت نہیں؛ اس نام کے کیلنڈر میں %2 ہیں، اور سب ختم ہو جائیں گے۔ دیکھیں کہ یہ صحیح فائل ہے یا نہیں، یا خالی کرنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The file for %1 is no picture or PDF that can be kept. Choose a PNG, JPEG or PDF file of up to 20 MB.</source>
        <translation>%1 کی فائل ایسی تصویر یا PDF نہیں جو رکھی جا سکے۔ 20 MB تک کی PNG، JPEG یا PDF فائل چنیں۔</translation>
    </message>
    <message>
        <source>A consent was put in or changed since all evidence of consent was last exported, or it never was. Export it into a folder, look at it, and confirm then.</source>
        <translation>رضامندی کا سارا ثبوت آخری بار برآمد ہونے کے بعد کوئی رضامندی شامل ہوئی یا بدلی، یا وہ کبھی برآمد ہی نہیں ہوا۔ اسے کسی فولڈر میں برآمد کریں، دیکھ لیں، اور پھر تصدیق کریں۔</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for an interview lies ahead. Finish or cancel it first.</source>
        <translation>%1 کا نام رکھا جاتا ہے، کیونکہ ایک انٹرویو باقی ہے۔ پہلے اسے مکمل یا منسوخ کریں۔</translation>
    </message>
    <message>
        <source>The name of %1 is kept while something may come of the enquiry. Close it, or record the withdrawal, first.</source>
        <translation>جب تک درخواست سے کچھ نکل سکتا ہے، %1 کا نام رکھا جاتا ہے۔ پہلے اسے بند کریں، یا دستبرداری درج کریں۔</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for a consent is on record. Export all evidence of consent, look at it, and confirm that it is kept elsewhere.</source>
        <translation>%1 کا نام رکھا جاتا ہے، کیونکہ رضامندی درج ہے۔ رضامندی کا سارا ثبوت برآمد کریں، دیکھ لیں، اور تصدیق کریں کہ وہ کہیں اور محفوظ ہے۔</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for thanks are still owed. Send them, or record that they were declined, first.</source>
        <translation>%1 کا نام رکھا جاتا ہے، کیونکہ شکریہ ابھی باقی ہے۔ پہلے بھیجیں، یا درج کریں کہ قبول نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for they asked for the summary of findings. Send it, and record that, first.</source>
        <translation>%1 کا نام رکھا جاتا ہے، کیونکہ انہوں نے نتائج کا خلاصہ مانگا۔ پہلے اسے بھیجیں، اور یہ درج کریں۔</translation>
    </message>
    <message>
        <source>The name of %1 is kept until everything on the checklist of their withdrawal is ticked. Do that first.</source>
        <translation>%1 کا نام تب تک رکھا جاتا ہے جب تک دستبرداری کی فہرست کے ہر کام پر نشان نہ لگ جائے۔ پہلے وہ کریں۔</translation>
    </message>
    <message>
        <source>The name of %1 is kept while an incident about them is open. Close it first.</source>
        <translation>جب تک ان کے بارے میں کوئی واقعہ کھلا ہے، %1 کا نام رکھا جاتا ہے۔ پہلے اسے بند کریں۔</translation>
    </message>
    <message>
        <source>The name of %1 is kept, for what was typed isn&apos;t their code. Type that to confirm.</source>
        <translation>%1 کا نام رکھا جاتا ہے، کیونکہ جو لکھا گیا وہ ان کا کوڈ نہیں۔ تصدیق کے لیے وہی لکھیں۔</translation>
    </message>
    <message>
        <source>The link list is kept until all thanks are sent or declined; still owed: %2. Send them, or record that they were declined.</source>
        <translation>ناموں کی فہرست تب تک رکھی جاتی ہے جب تک سب شکریے بھیج نہ دیے جائیں یا قبول نہ کیے جائیں؛ ابھی باقی: %2۔ بھیجیں، یا درج کریں کہ قبول نہیں کیے گئے۔</translation>
    </message>
    <message>
        <source>The link list is kept until every withdrawal is followed up; still open: %2. Tick what is left on its checklist.</source>
        <translation>ناموں کی فہرست تب تک رکھی جاتی ہے جب تک ہر دستبرداری کے کام پورے نہ ہوں؛ ابھی کھلے: %2۔ اس کی فہرست کے باقی کاموں پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>Name and contacts of %1 were erased, and can&apos;t be brought back.</source>
        <translation>%1 کا نام اور رابطے مٹا دیے گئے، اور واپس نہیں آ سکتے۔</translation>
    </message>
    <message>
        <source>Name and contacts were erased here, and can&apos;t be brought back.</source>
        <translation>یہاں نام اور رابطے مٹا دیے گئے، اور واپس نہیں آ سکتے۔</translation>
    </message>
    <message>
        <source>The interpreters aren&apos;t available at any time that is left. Ask them for more times.</source>
        <translation>باقی کسی وقت ترجمان دستیاب نہیں۔ ان سے مزید اوقات پوچھیں۔</translation>
    </message>
    <message>
        <source>The study&apos;s last day comes before a time that would fit. Choose earlier dates.</source>
        <translation>مطالعے کا آخری دن موزوں وقت سے پہلے آتا ہے۔ پہلے کی تاریخیں چنیں۔</translation>
    </message>
    <message>
        <source>You have other interviews or calls at the times that would fit %1. See what could be moved.</source>
        <translation>%1 کے موزوں اوقات پر آپ کے دوسرے انٹرویو یا کالیں ہیں۔ دیکھیں کیا منتقل ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>You have other interviews or calls at the times that would fit. See what could be moved.</source>
        <translation>موزوں اوقات پر آپ کے دوسرے انٹرویو یا کالیں ہیں۔ دیکھیں کیا منتقل ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>You are in a call with %1 at that time, from %2. Choose a time that doesn&apos;t overlap it.</source>
        <translation>اس وقت، %2 سے، آپ %1 کے ساتھ کال پر ہیں۔ ایسا وقت چنیں جو اس سے نہ ٹکرائے۔</translation>
    </message>
    <message>
        <source>Your imported calendar is busy at the times that would fit. See what could be moved.</source>
        <translation>موزوں اوقات پر آپ کا درآمد شدہ کیلنڈر مصروف ہے۔ دیکھیں کیا منتقل ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Only %2 min are left between this, with the talks before and after it, and the call with %1; the buffers ask for %3 min. Choose another time, or give a reason.</source>
        <translation>اس کے اور %1 کی کال کے درمیان، پہلے اور بعد کی گفتگو سمیت، صرف %2 منٹ ہیں؛ وقفہ %3 منٹ کا چاہیے۔ دوسرا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>Only %2 min are left to travel between this and the call with %1; %3 min are needed. Choose another time, or give a reason.</source>
        <translation>اس کے اور %1 کی کال کے درمیان سفر کو صرف %2 منٹ ہیں؛ %3 منٹ چاہییں۔ دوسرا وقت چنیں، یا وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The times that would fit lie outside your working hours. Add hours, or choose other dates.</source>
        <translation>موزوں اوقات آپ کے کام کے اوقات سے باہر ہیں۔ اوقات بڑھائیں، یا دوسری تاریخیں چنیں۔</translation>
    </message>
    <message>
        <source>Void a withdrawal recorded by mistake</source>
        <translation>غلطی سے درج دستبرداری کالعدم کرنا</translation>
    </message>
    <message>
        <source>Erase who somebody is</source>
        <translation>کسی کی شناخت مٹانا</translation>
    </message>
    <message>
        <source>Erase who never joined</source>
        <translation>جو کبھی شامل نہیں ہوئے انہیں مٹانا</translation>
    </message>
    <message>
        <source>Void the withdrawal of %1</source>
        <translation>%1 کی دستبرداری کالعدم کرنا</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>وہ کیا تھا</translation>
    </message>
    <message>
        <source>how they said so</source>
        <translation>انہوں نے یہ کیسے بتایا</translation>
    </message>
    <message>
        <source>%1 is to be reached by the safe channel that is noted, and %W2 isn&apos;t it. Use the one that is noted.</source>
        <translation>%1 سے درج محفوظ طریقے سے رابطہ کرنا ہے، اور %W2 وہ نہیں۔ جو درج ہے وہ استعمال کریں۔</translation>
    </message>
    <message>
        <source>%1 is to consent again because of a new information sheet, and wasn&apos;t given it yet. Give it, record that, and take the consent after it.</source>
        <translation>نئے معلوماتی پرچے کی وجہ سے %1 کو دوبارہ رضامندی دینی ہے، اور پرچہ ابھی نہیں دیا گیا۔ پرچہ دیں، یہ درج کریں، اور رضامندی اس کے بعد لیں۔</translation>
    </message>
    <message>
        <source>There is no consent on record. Record it first, or check the code.</source>
        <translation>کوئی رضامندی درج نہیں۔ پہلے درج کریں، یا کوڈ دیکھ لیں۔</translation>
    </message>
    <message>
        <source>%1 took all of this back before. Look at the withdrawal on record, or give the reason to record another one.</source>
        <translation>%1 یہ سب پہلے ہی واپس لے چکے ہیں۔ درج دستبرداری دیکھیں، یا دوسری درج کرنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>The telephone service interprets for %1, and nobody is to be written to. Ring its number instead.</source>
        <translation>%1 کے لیے ٹیلیفون سروس ترجمانی کرتی ہے، اور کسی کو لکھنا نہیں۔ اس کے بجائے اس کے نمبر پر فون کریں۔</translation>
    </message>
    <message>
        <source>The study&apos;s settings name no telephone service for interpreting. Enter its number there, so that it is at hand.</source>
        <translation>مطالعے کی ترتیبات میں ترجمانی کی کسی ٹیلیفون سروس کا نام نہیں۔ اس کا نمبر وہاں درج کریں، تاکہ ہاتھ میں رہے۔</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is longer than 366 days. Write a shorter stretch, or several.</source>
        <translation>”%2“ 366 دن سے لمبا ہے۔ چھوٹی مدت لکھیں، یا کئی۔</translation>
    </message>
    <message>
        <source>The hours can&apos;t be read at &quot;%2&quot;. Write days and times like this: mon-fri 09:00-17:00; evenings, Fridays; 2026-12-25 closed.</source>
        <translation>اوقات ”%2“ پر پڑھے نہیں جا سکتے۔ دن اور وقت ایسے لکھیں: ⁦mon-fri 09:00-17:00; evenings, Fridays; 2026-12-25 closed⁩۔</translation>
    </message>
    <message>
        <source>The hours can&apos;t be read. Write days and times like this: mon-fri 09:00-17:00; evenings, Fridays; 2026-12-25 closed.</source>
        <translation>اوقات پڑھے نہیں جا سکتے۔ دن اور وقت ایسے لکھیں: ⁦mon-fri 09:00-17:00; evenings, Fridays; 2026-12-25 closed⁩۔</translation>
    </message>
    <message>
        <source>The number of minutes for %F1 is kept free before and after alike. Write one number.</source>
        <translation>%F1 کے منٹ پہلے اور بعد میں یکساں خالی رکھے جاتے ہیں۔ ایک ہی عدد لکھیں۔</translation>
    </message>
    <message>
        <source>The withdrawal would come before they first got in touch. Check the date and the time.</source>
        <translation>دستبرداری ان کے پہلے رابطے سے پہلے آتی ہے۔ تاریخ اور وقت دیکھ لیں۔</translation>
    </message>
    <message>
        <source>There is no such folder to write into. Choose one that there is, or make it first.</source>
        <translation>لکھنے کے لیے ایسا کوئی فولڈر نہیں۔ موجود فولڈر چنیں، یا پہلے بنائیں۔</translation>
    </message>
    <message>
        <source>Entries with more times than can be taken in, such as every few minutes or a very long list of dates, that would be left out: %2; the first begins in line %3 of the file. Look at them in the calendar they come from, ask for fewer days, or give a reason to import the others.</source>
        <translation>ایسے اندراجات جن کے اوقات لیے جا سکنے سے زیادہ ہیں، جیسے ہر چند منٹ یا تاریخوں کی بہت لمبی فہرست، جو چھوڑ دیے جائیں گے: %2؛ پہلا فائل کی سطر %3 میں شروع ہوتا ہے۔ انہیں ان کے اصل کیلنڈر میں دیکھیں، کم دن مانگیں، یا باقی درآمد کرنے کی وجہ بتائیں۔</translation>
    </message>
    <message>
        <source>the study&apos;s own mark</source>
        <translation>اس مطالعے کی اپنی شناخت</translation>
    </message>
    <message>
        <source>template</source>
        <translation>سانچہ</translation>
    </message>
    <message>
        <source>whether it is the sample study</source>
        <translation>آیا یہ نمونے کا مطالعہ ہے</translation>
    </message>
    <message>
        <source>first day of recruitment</source>
        <translation>بھرتی کا پہلا دن</translation>
    </message>
    <message>
        <source>last day of the study</source>
        <translation>مطالعے کا آخری دن</translation>
    </message>
    <message>
        <source>minimum age</source>
        <translation>کم از کم عمر</translation>
    </message>
    <message>
        <source>thinking hours</source>
        <translation>سوچنے کے گھنٹے</translation>
    </message>
    <message>
        <source>when consent is taken</source>
        <translation>رضامندی کب لی جاتی ہے</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>وقفے</translation>
    </message>
    <message>
        <source>notice (hours)</source>
        <translation>پیشگی اطلاع (گھنٹے)</translation>
    </message>
    <message>
        <source>days to withdraw</source>
        <translation>دستبرداری کے دن</translation>
    </message>
    <message>
        <source>whether sheets may be translated aloud</source>
        <translation>آیا پرچوں کا زبانی ترجمہ کیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>typed signature</source>
        <translation>ٹائپ کیے گئے دستخط</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>بند ہونے کی تاریخ</translation>
    </message>
    <message>
        <source>evidence of consent exported at</source>
        <translation>رضامندی کے ثبوت برآمد کرنے کا وقت</translation>
    </message>
    <message>
        <source>link list destroyed at</source>
        <translation>روابط کی فہرست تلف کرنے کا وقت</translation>
    </message>
    <message>
        <source>contact lines (sealed)</source>
        <translation>رابطے کی سطریں (مہر بند)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>کلید</translation>
    </message>
    <message>
        <source>position</source>
        <translation>ترتیب میں جگہ</translation>
    </message>
    <message>
        <source>target (at least)</source>
        <translation>ہدف (کم از کم)</translation>
    </message>
    <message>
        <source>target (at most)</source>
        <translation>ہدف (زیادہ سے زیادہ)</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>شکریہ</translation>
    </message>
    <message>
        <source>screening questions</source>
        <translation>جانچ کے سوالات</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>خصوصیات</translation>
    </message>
    <message>
        <source>code</source>
        <translation>کوڈ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>interpreter wanted</source>
        <translation>ترجمان مطلوب</translation>
    </message>
    <message>
        <source>interpreters not to be asked</source>
        <translation>وہ ترجمان جن سے نہ کہا جائے</translation>
    </message>
    <message>
        <source>same interpreter</source>
        <translation>وہی ترجمان</translation>
    </message>
    <message>
        <source>whether filming is all right</source>
        <translation>آیا فلم بندی منظور ہے</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>دستیابی</translation>
    </message>
    <message>
        <source>whether they know the researcher</source>
        <translation>آیا وہ محقق کو جانتے ہیں</translation>
    </message>
    <message>
        <source>too young</source>
        <translation>عمر بہت کم</translation>
    </message>
    <message>
        <source>name and contacts (sealed)</source>
        <translation>نام اور رابطے (مہر بند)</translation>
    </message>
    <message>
        <source>how to reach them safely (sealed)</source>
        <translation>ان سے محفوظ رابطے کا طریقہ (مہر بند)</translation>
    </message>
    <message>
        <source>way of contact</source>
        <translation>رابطے کا ذریعہ</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>call back at</source>
        <translation>دوبارہ فون کرنے کا وقت</translation>
    </message>
    <message>
        <source>message</source>
        <translation>پیغام</translation>
    </message>
    <message>
        <source>note (sealed)</source>
        <translation>نوٹ (مہر بند)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>جوابات</translation>
    </message>
    <message>
        <source>reason (sealed)</source>
        <translation>وجہ (مہر بند)</translation>
    </message>
    <message>
        <source>the document it translates</source>
        <translation>وہ دستاویز جس کا یہ ترجمہ ہے</translation>
    </message>
    <message>
        <source>approved on</source>
        <translation>منظوری کی تاریخ</translation>
    </message>
    <message>
        <source>in use from</source>
        <translation>استعمال کا آغاز</translation>
    </message>
    <message>
        <source>replaced at</source>
        <translation>بدلے جانے کا وقت</translation>
    </message>
    <message>
        <source>the document it replaces</source>
        <translation>وہ دستاویز جس کی یہ جگہ لیتی ہے</translation>
    </message>
    <message>
        <source>whether it is for the sample study only</source>
        <translation>آیا یہ صرف نمونے کے مطالعے کے لیے ہے</translation>
    </message>
    <message>
        <source>checksum of the attached file</source>
        <translation>منسلک فائل کا چیک سم</translation>
    </message>
    <message>
        <source>attached file (sealed)</source>
        <translation>منسلک فائل (مہر بند)</translation>
    </message>
    <message>
        <source>in what way</source>
        <translation>کس طریقے سے</translation>
    </message>
    <message>
        <source>form</source>
        <translation>فارم</translation>
    </message>
    <message>
        <source>taken at</source>
        <translation>لیے جانے کا وقت</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>بلند آواز سے پڑھا گیا</translation>
    </message>
    <message>
        <source>whether there was video</source>
        <translation>آیا ویڈیو تھی</translation>
    </message>
    <message>
        <source>copy given at</source>
        <translation>نقل دینے کا وقت</translation>
    </message>
    <message>
        <source>how the copy was given</source>
        <translation>نقل کیسے دی گئی</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>شناخت کی جانچ ہوئی</translation>
    </message>
    <message>
        <source>capacity to decide</source>
        <translation>فیصلہ کرنے کی صلاحیت</translation>
    </message>
    <message>
        <source>whether there was time for questions</source>
        <translation>آیا سوالات کا موقع تھا</translation>
    </message>
    <message>
        <source>whether they said their name</source>
        <translation>آیا انہوں نے اپنا نام بتایا</translation>
    </message>
    <message>
        <source>evidence of consent</source>
        <translation>رضامندی کا ثبوت</translation>
    </message>
    <message>
        <source>checksum of the evidence</source>
        <translation>ثبوت کا چیک سم</translation>
    </message>
    <message>
        <source>the record it corrects</source>
        <translation>وہ اندراج جسے یہ درست کرتا ہے</translation>
    </message>
    <message>
        <source>who took it, and why (sealed)</source>
        <translation>کس نے لی اور کیوں (مہر بند)</translation>
    </message>
    <message>
        <source>evidence (sealed)</source>
        <translation>ثبوت (مہر بند)</translation>
    </message>
    <message>
        <source>what the new version asks for</source>
        <translation>نیا نسخہ کیا تقاضا کرتا ہے</translation>
    </message>
    <message>
        <source>what is withdrawn</source>
        <translation>کیا واپس لیا گیا</translation>
    </message>
    <message>
        <source>whether the time to withdraw was over</source>
        <translation>آیا دستبرداری کی مدت گزر چکی تھی</translation>
    </message>
    <message>
        <source>decided at</source>
        <translation>فیصلے کا وقت</translation>
    </message>
    <message>
        <source>start (UTC)</source>
        <translation>آغاز (UTC)</translation>
    </message>
    <message>
        <source>end (UTC)</source>
        <translation>اختتام (UTC)</translation>
    </message>
    <message>
        <source>agreed time</source>
        <translation>طے شدہ وقت</translation>
    </message>
    <message>
        <source>which of two equal hours</source>
        <translation>دو یکساں گھنٹوں میں سے کون سا</translation>
    </message>
    <message>
        <source>way to talk</source>
        <translation>بات کرنے کا طریقہ</translation>
    </message>
    <message>
        <source>time to be out by</source>
        <translation>باہر آنے کا مقررہ وقت</translation>
    </message>
    <message>
        <source>arrived at</source>
        <translation>پہنچنے کا وقت</translation>
    </message>
    <message>
        <source>left at</source>
        <translation>نکلنے کا وقت</translation>
    </message>
    <message>
        <source>started at</source>
        <translation>شروع ہونے کا وقت</translation>
    </message>
    <message>
        <source>ended at</source>
        <translation>ختم ہونے کا وقت</translation>
    </message>
    <message>
        <source>consent reaffirmed</source>
        <translation>رضامندی کی دوبارہ تصدیق ہوئی</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>پریشانی</translation>
    </message>
    <message>
        <source>whether the support sheet was given</source>
        <translation>آیا مدد کا پرچہ دیا گیا</translation>
    </message>
    <message>
        <source>follow up on</source>
        <translation>دوبارہ خبر لینے کی تاریخ</translation>
    </message>
    <message>
        <source>whether the notes are written</source>
        <translation>آیا نوٹس لکھ لیے گئے</translation>
    </message>
    <message>
        <source>the interview it was moved from</source>
        <translation>وہ انٹرویو جس سے منتقل کیا گیا</translation>
    </message>
    <message>
        <source>who moved it</source>
        <translation>کس نے منتقل کیا</translation>
    </message>
    <message>
        <source>who cancelled it</source>
        <translation>کس نے منسوخ کیا</translation>
    </message>
    <message>
        <source>the interview it continues</source>
        <translation>وہ انٹرویو جسے یہ جاری رکھتا ہے</translation>
    </message>
    <message>
        <source>number of the invitation&apos;s version</source>
        <translation>دعوت نامے کے نسخے کا نمبر</translation>
    </message>
    <message>
        <source>place (sealed)</source>
        <translation>جگہ (مہر بند)</translation>
    </message>
    <message>
        <source>agreement signed on</source>
        <translation>معاہدے پر دستخط کی تاریخ</translation>
    </message>
    <message>
        <source>whose agreement it is</source>
        <translation>معاہدہ کس کا ہے</translation>
    </message>
    <message>
        <source>agrees to recording</source>
        <translation>ریکارڈنگ پر رضامند</translation>
    </message>
    <message>
        <source>notice (days)</source>
        <translation>پیشگی اطلاع (دن)</translation>
    </message>
    <message>
        <source>participants who know them</source>
        <translation>شرکاء جو انہیں جانتے ہیں</translation>
    </message>
    <message>
        <source>checksum of the agreement</source>
        <translation>معاہدے کا چیک سم</translation>
    </message>
    <message>
        <source>agreement (sealed)</source>
        <translation>معاہدہ (مہر بند)</translation>
    </message>
    <message>
        <source>purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>start of the call</source>
        <translation>کال کا آغاز</translation>
    </message>
    <message>
        <source>length of the call (minutes)</source>
        <translation>کال کا دورانیہ (منٹ)</translation>
    </message>
    <message>
        <source>briefing (minutes)</source>
        <translation>پہلے کی بریفنگ (منٹ)</translation>
    </message>
    <message>
        <source>debriefing (minutes)</source>
        <translation>بعد کی بریفنگ (منٹ)</translation>
    </message>
    <message>
        <source>asked at</source>
        <translation>پوچھنے کا وقت</translation>
    </message>
    <message>
        <source>papers sent at</source>
        <translation>کاغذات بھیجنے کا وقت</translation>
    </message>
    <message>
        <source>whether the participant accepts them</source>
        <translation>آیا شریک انہیں قبول کرتا ہے</translation>
    </message>
    <message>
        <source>substitute for</source>
        <translation>کس کی جگہ</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>ٹیلیفون کے ذریعے</translation>
    </message>
    <message>
        <source>whether it is a second interpreter</source>
        <translation>آیا یہ دوسرا ترجمان ہے</translation>
    </message>
    <message>
        <source>agency and reference (sealed)</source>
        <translation>ایجنسی اور حوالہ (مہر بند)</translation>
    </message>
    <message>
        <source>imported at</source>
        <translation>درآمد کا وقت</translation>
    </message>
    <message>
        <source>longest busy time</source>
        <translation>سب سے لمبا مصروف وقت</translation>
    </message>
    <message>
        <source>busy times</source>
        <translation>مصروف اوقات</translation>
    </message>
    <message>
        <source>source (sealed)</source>
        <translation>ماخذ (مہر بند)</translation>
    </message>
    <message>
        <source>amount (pence)</source>
        <translation>رقم (پینس)</translation>
    </message>
    <message>
        <source>sent at</source>
        <translation>بھیجنے کا وقت</translation>
    </message>
    <message>
        <source>how it was delivered</source>
        <translation>کیسے پہنچایا گیا</translation>
    </message>
    <message>
        <source>how receipt was confirmed</source>
        <translation>وصولی کی تصدیق کیسے ہوئی</translation>
    </message>
    <message>
        <source>serial number (sealed)</source>
        <translation>سیریل نمبر (مہر بند)</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>کس بارے میں ہے</translation>
    </message>
    <message>
        <source>what was done and who was told (sealed)</source>
        <translation>کیا کیا گیا اور کسے بتایا گیا (مہر بند)</translation>
    </message>
    <message>
        <source>kind of record</source>
        <translation>اندراج کی قسم</translation>
    </message>
    <message>
        <source>judgement of a new version</source>
        <translation>نئے نسخے کا جائزہ</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>summary sent</source>
        <translation>خلاصہ بھیجا گیا</translation>
    </message>
    <message>
        <source>voiding</source>
        <translation>کالعدم کرنا</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>proposed</source>
        <translation>تجویز شدہ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>منتقل شدہ</translation>
    </message>
    <message>
        <source>not moved</source>
        <translation>منتقل نہیں</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>منسوخ</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مکمل</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>ادھورا</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>روک دیا گیا</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>آمنے سامنے</translation>
    </message>
    <message>
        <source>female</source>
        <translation>خاتون</translation>
    </message>
    <message>
        <source>male</source>
        <translation>مرد</translation>
    </message>
    <message>
        <source>any</source>
        <translation>کوئی بھی</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>انکار</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>رابطہ ممکن نہیں</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>دہرا</translation>
    </message>
    <message>
        <source>over target</source>
        <translation>ہدف سے زیادہ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>ٹیکسٹ پیغام</translation>
    </message>
    <message>
        <source>post</source>
        <translation>ڈاک</translation>
    </message>
    <message>
        <source>due</source>
        <translation>واجب</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>طلب شدہ</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>بھیجا ہوا</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>وصول شدہ</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>واپس آیا</translation>
    </message>
    <message>
        <source>void</source>
        <translation>کالعدم</translation>
    </message>
    <message>
        <source>reissued</source>
        <translation>دوبارہ جاری</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودہ</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>منگوایا ہوا</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>ترجمہ شدہ</translation>
    </message>
    <message>
        <source>back translated</source>
        <translation>واپس ترجمہ شدہ</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>زیرِ استعمال</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>تبدیل شدہ</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>پرانا</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>درکار</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>پوچھا گیا</translation>
    </message>
    <message>
        <source>reconfirm</source>
        <translation>دوبارہ تصدیق طلب</translation>
    </message>
    <message>
        <source>released</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>attended</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>home</source>
        <translation>گھر</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ای میل</translation>
    </message>
</context>
<context>
    <name>colloquy::AboutDialog</name>
    <message>
        <source>About Colloquy</source>
        <translation>Colloquy کے بارے میں</translation>
    </message>
    <message>
        <source>Colloquy %1</source>
        <translation>Colloquy %1</translation>
    </message>
    <message>
        <source>For researchers who run interview studies: from the first enquiry to the thanks, with every name kept under lock.</source>
        <translation>انٹرویو کے مطالعے چلانے والے محققین کے لیے: پہلے رابطے سے شکریے تک، ہر نام تالے میں۔</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). You may use, study, change and pass it on. It comes without any warranty.</source>
        <translation>آزاد سافٹ ویئر، GNU جنرل پبلک لائسنس نسخہ 3 یا بعد کے تحت (GPL-3.0-or-later)۔ آپ اسے استعمال، مطالعہ، تبدیل اور تقسیم کر سکتے ہیں۔ کسی ضمانت کے بغیر۔</translation>
    </message>
    <message>
        <source>Made with Qt %1 (LGPL 3), libsodium (ISC), SQLite (public domain) and Tabler icons (MIT).</source>
        <translation>Qt %1 (LGPL 3)، libsodium (ISC)، SQLite (public domain) اور Tabler icons (MIT) سے بنا۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
</context>
<context>
    <name>colloquy::AgreedTime</name>
    <message>
        <source>For %1: %2, %3 (%4)</source>
        <translation>%1 کے لیے: %2، %3 (%4)</translation>
    </message>
</context>
<context>
    <name>colloquy::ApprovalDialog</name>
    <message>
        <source>Approved on</source>
        <translation>منظوری کی تاریخ</translation>
    </message>
    <message>
        <source>such as the number of the ethics approval</source>
        <translation>جیسے اخلاقیات کی منظوری کا نمبر</translation>
    </message>
    <message>
        <source>&amp;Approved on</source>
        <translation>منظور&amp;ی کی تاریخ</translation>
    </message>
    <message>
        <source>Approval &amp;reference</source>
        <translation>منظو&amp;ری کا حوالہ</translation>
    </message>
</context>
<context>
    <name>colloquy::ApproveDialog</name>
    <message>
        <source>Approve: %1</source>
        <translation>منظور کریں: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>منظور کریں</translation>
    </message>
    <message>
        <source>Approved as it stands: its words can&apos;t be changed afterwards. Nobody gets it before it is brought into use.</source>
        <translation>جیسا ہے ویسا ہی منظور: بعد میں الفاظ نہیں بدل سکتے۔ استعمال میں لانے سے پہلے یہ کسی کو نہیں ملتا۔</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 منظور ہوا۔</translation>
    </message>
</context>
<context>
    <name>colloquy::AttachmentRow</name>
    <message>
        <source>Re&amp;move</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>&amp;Attach a file...</source>
        <translation>فائل منسلک کریں...</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>فائل ہٹائیں</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>فائل منسلک کریں</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.odt *.docx *.doc *.rtf *.txt);;All files (*)</source>
        <translation>دستاویزات (*.pdf *.odt *.docx *.doc *.rtf *.txt);;سب فائلیں (*)</translation>
    </message>
    <message>
        <source>That file wasn&apos;t attached</source>
        <translation>وہ فائل منسلک نہیں ہوئی</translation>
    </message>
    <message>
        <source>Lin&amp;k...</source>
        <translation>لنک کریں...</translation>
    </message>
    <message>
        <source>A copy is kept in the study, sealed</source>
        <translation>نقل مطالعے میں رکھی جاتی ہے، مقفل</translation>
    </message>
    <message>
        <source>The file stays where it is; the study keeps where, and what it held</source>
        <translation>فائل اپنی جگہ رہتی ہے؛ مطالعہ یہ رکھتا ہے کہ کہاں ہے، اور اس میں کیا تھا</translation>
    </message>
    <message>
        <source>Link a file</source>
        <translation>فائل لنک کریں</translation>
    </message>
    <message>
        <source>%1 (linked)</source>
        <translation>%1 (لنک شدہ)</translation>
    </message>
</context>
<context>
    <name>colloquy::AuditDialog</name>
    <message>
        <source>Entries of</source>
        <translation>کس کے اندراج</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>تبدیلیوں کا ریکارڈ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>سب کچھ</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>صرف %1</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>تبدیلیوں کے ریکارڈ کے اندراج</translation>
    </message>
    <message>
        <source>&amp;Check the file...</source>
        <translation>فائل کی پڑتا&amp;ل...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 اندراج</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 اندراج</translation>
    </message>
</context>
<context>
    <name>colloquy::AuditModel</name>
    <message>
        <source>Whole record</source>
        <translation>پورا اندراج</translation>
    </message>
    <message>
        <source>%1, with the clock set by hand</source>
        <translation>%1، گھڑی ہاتھ سے مقرر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کیا کیا گیا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بارے میں</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>اندراج</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>بدلا</translation>
    </message>
    <message>
        <source>Warnings gone past</source>
        <translation>انتباہ جن کے باوجود</translation>
    </message>
    <message>
        <source>By</source>
        <translation>از</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
</context>
<context>
    <name>colloquy::BandList</name>
    <message>
        <source>Add a charge</source>
        <translation>خرچ شامل کریں</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> گھنٹے</translation>
    </message>
    <message>
        <source>Called off fewer hours before than</source>
        <translation>اتنے گھنٹوں سے کم پہلے منسوخی</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Costs this share of the fee</source>
        <translation>فیس کا یہ حصہ دینا ہو گا</translation>
    </message>
    <message>
        <source>Take this charge away</source>
        <translation>یہ خرچ ہٹائیں</translation>
    </message>
    <message>
        <source>under</source>
        <translation>کم از</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>پہلے:</translation>
    </message>
    <message>
        <source>of the fee</source>
        <translation>فیس کا</translation>
    </message>
</context>
<context>
    <name>colloquy::BookDialog</name>
    <message>
        <source>Book interview</source>
        <translation>انٹرویو بک کرنا</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>بک کریں</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>a code or a name</source>
        <translation>کوڈ یا نام</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>شریک</translation>
    </message>
    <message>
        <source>&amp;Participant</source>
        <translation>شریک</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;اوقات</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;دورانیہ</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>ترجما&amp;ن</translation>
    </message>
    <message>
        <source>Only proposed for &amp;now</source>
        <translation>&amp;ابھی صرف تجویز</translation>
    </message>
    <message>
        <source>It holds its time and is confirmed later.</source>
        <translation>اپنا وقت روکے رکھتا ہے اور بعد میں تصدیق ہوتی ہے۔</translation>
    </message>
    <message>
        <source>Book interview - %1</source>
        <translation>انٹرویو بک کریں - %1</translation>
    </message>
    <message>
        <source>It continues the interview of %1, which ended early.</source>
        <translation>یہ %1 کے جلد ختم ہونے والے انٹرویو کا باقی حصہ ہے۔</translation>
    </message>
    <message>
        <source>%1 proposed for %2.</source>
        <translation>%1: %2 تجویز ہوا۔</translation>
    </message>
    <message>
        <source>%1 booked for %2.</source>
        <translation>%1: %2 بک ہوا۔</translation>
    </message>
    <message>
        <source>Book and &amp;draft message</source>
        <translation>بک کریں ا&amp;ور پیغام لکھیں</translation>
    </message>
</context>
<context>
    <name>colloquy::BringIntoUseDialog</name>
    <message>
        <source>Bring into use: %1</source>
        <translation>استعمال میں لائیں: %1</translation>
    </message>
    <message>
        <source>Bring into use</source>
        <translation>استعمال میں لائیں</translation>
    </message>
    <message>
        <source>%1, approved as it stands. Its words can&apos;t be changed afterwards.</source>
        <translation>%1، جیسا ہے منظور۔ بعد میں الفاظ نہیں بدل سکتے۔</translation>
    </message>
    <message>
        <source>The &amp;translations stay in date (%1)</source>
        <translation>ترجمے تا&amp;زہ رہتے ہیں (%1)</translation>
    </message>
    <message>
        <source>Why translations stay in date</source>
        <translation>ترجمے کیوں تازہ رہتے ہیں</translation>
    </message>
    <message>
        <source>why, such as: only a phone number changed</source>
        <translation>کیوں، جیسے: صرف فون نمبر بدلا</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>اس کا نتیجہ</translation>
    </message>
    <message>
        <source>It replaces nothing: it is the first in %1.</source>
        <translation>کسی کی جگہ نہیں لیتی: %1 میں یہ پہلی ہے۔</translation>
    </message>
    <message>
        <source>%1 is replaced from now on. It stays on record.</source>
        <translation>%1 اب سے تبدیل شدہ ہے۔ درج رہے گی۔</translation>
    </message>
    <message>
        <source>Out of date until they are renewed, unless they stay in date: %1. Nobody can be given these, or consent on them.</source>
        <translation>نئے ہونے تک پرانے، سوائے اس کے کہ تازہ رہیں: %1۔ یہ کسی کو نہیں دیے جا سکتے، نہ ان پر رضامندی ہو سکتی ہے۔</translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation>%1 زیرِ استعمال ہے۔</translation>
    </message>
    <message>
        <source>Approved on %1.</source>
        <translation>%1 کو منظور ہوا۔</translation>
    </message>
    <message>
        <source>Approved on %1, %2.</source>
        <translation>%1 کو منظور ہوا، %2۔</translation>
    </message>
    <message numerus="yes">
        <source>%n people consented before and wait for their interview. Their consent remains valid unless you ask them again.</source>
        <translation>
            <numerusform>%n شخص پہلے رضامند ہو چکے ہیں اور انٹرویو کے منتظر ہیں۔ جب تک آپ دوبارہ نہ پوچھیں، ان کی رضامندی برقرار ہے۔</numerusform>
            <numerusform>%n لوگ پہلے رضامند ہو چکے ہیں اور انٹرویو کے منتظر ہیں۔ جب تک آپ دوبارہ نہ پوچھیں، ان کی رضامندی برقرار ہے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people were given it and wait for their interview.</source>
        <translation>
            <numerusform>%n شخص کو یہ دیا گیا تھا اور وہ انٹرویو کے منتظر ہیں۔</numerusform>
            <numerusform>%n لوگوں کو یہ دیا گیا تھا اور وہ انٹرویو کے منتظر ہیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>What the new version means for each of them is asked next.</source>
        <translation>اس کے بعد پوچھا جاتا ہے کہ نئے نسخے کا ان میں سے ہر ایک کے لیے کیا مطلب ہے۔</translation>
    </message>
</context>
<context>
    <name>colloquy::BusyDialog</name>
    <message>
        <source>Import busy times</source>
        <translation>مصروف اوقات درآمد کرنا</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
    <message>
        <source>Choose a &amp;file...</source>
        <translation>فائل چنیں...</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Calendars that were imported</source>
        <translation>درآمد شدہ کیلنڈر</translation>
    </message>
    <message>
        <source>Rene&amp;w from a file...</source>
        <translation>فائل سے تا&amp;زہ کریں...</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>When you are busy yourself, from a file that Outlook, Google, Apple or another calendar program exported (.ics). Only the times are kept; what each entry is about is never read.</source>
        <translation>جب آپ خود مصروف ہیں، Outlook، Google، Apple یا کسی کیلنڈر پروگرام کی برآمد کردہ فائل (‎.ics) سے۔ صرف اوقات رکھے جاتے ہیں؛ اندراج کا موضوع کبھی نہیں پڑھا جاتا۔</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>کیلنڈر فائل</translation>
    </message>
    <message>
        <source>Such as Work or Family</source>
        <translation>جیسے کام یا گھر</translation>
    </message>
    <message>
        <source>Call &amp;it</source>
        <translation>نا&amp;م</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Leave the days empty for the study&apos;s own, from a month before it opens to a year after its end.</source>
        <translation>دن خالی چھوڑیں تو مطالعے کے دن، شروع سے ایک ماہ پہلے سے اختتام کے ایک سال بعد تک۔</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb *.vcs)</source>
        <translation>کیلنڈر (*.ics *.ical *.ifb *.vcs)</translation>
    </message>
    <message>
        <source>Reading the calendar...</source>
        <translation>کیلنڈر پڑھا جا رہا ہے...</translation>
    </message>
    <message>
        <source>None is chosen yet.</source>
        <translation>ابھی کوئی نہیں چنا۔</translation>
    </message>
    <message>
        <source>Nothing in this file takes time between %1 and %2.</source>
        <translation>اس فائل میں %1 اور %2 کے درمیان کوئی وقت نہیں رکا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n times, from %1 to %2.</source>
        <translation>
            <numerusform>%n وقت، %1 سے %2 تک۔</numerusform>
            <numerusform>%n اوقات، %1 سے %2 تک۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They replace the %n times of %1 that are here now.</source>
        <translation>
            <numerusform>یہ %1 کے موجودہ %n وقت کی جگہ لے گا۔</numerusform>
            <numerusform>یہ %1 کے موجودہ %n اوقات کی جگہ لیں گے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing the busy times...</source>
        <translation>مصروف اوقات درآمد ہو رہے ہیں...</translation>
    </message>
    <message numerus="yes">
        <source>%n busy times of %1 imported.</source>
        <translation>
            <numerusform>%1 کا %n مصروف وقت درآمد ہوا۔</numerusform>
            <numerusform>%1 کے %n مصروف اوقات درآمد ہوئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Busy times of %1 removed.</source>
        <translation>%1 کے مصروف اوقات ہٹا دیے گئے۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>the removal of %1</source>
        <translation>%1 ہٹانا</translation>
    </message>
    <message>
        <source>The busy times are back.</source>
        <translation>مصروف اوقات واپس آ گئے۔</translation>
    </message>
</context>
<context>
    <name>colloquy::BusyLine</name>
    <message>
        <source>%1 percent done</source>
        <translation>%1 فیصد ہو گیا</translation>
    </message>
</context>
<context>
    <name>colloquy::CalendarExportDialog</name>
    <message>
        <source>Export the calendar</source>
        <translation>کیلنڈر برآمد کریں</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>اس نام سے محفوظ کریں...</translation>
    </message>
    <message>
        <source>With &amp;names and places</source>
        <translation>نامو&amp;ں اور جگہوں کے ساتھ</translation>
    </message>
    <message>
        <source>All interviews as a calendar file (.ics) to import into your own calendar. Import it again after changes: each interview keeps its entry. Those that were moved are in it at their newest time only.</source>
        <translation>سب انٹرویو ایک کیلنڈر فائل (‎.ics) میں، آپ کے اپنے کیلنڈر کے لیے۔ تبدیلی کے بعد دوبارہ درآمد کریں: ہر انٹرویو اپنا اندراج رکھتا ہے۔ منتقل شدہ صرف نئے وقت پر ہیں۔</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>&amp;Alarm</source>
        <translation>&amp;الارم</translation>
    </message>
    <message>
        <source>Names and places leave the study in the clear: whoever sees the calendar can read them, and many calendars are copied to a server. The audit trail keeps that you did this.</source>
        <translation>نام اور جگہیں کھلی صورت میں مطالعے سے باہر جاتی ہیں: جو کیلنڈر دیکھے پڑھ سکتا ہے، اور کئی کیلنڈر سرور پر نقل ہوتے ہیں۔ تبدیلیوں کا ریکارڈ یہ درج رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Names are locked. Unlock the study to export them, too.</source>
        <translation>نام مقفل ہیں۔ انہیں بھی برآمد کرنے کے لیے مطالعے کا قفل کھولیں۔</translation>
    </message>
    <message>
        <source>interviews-%1.ics</source>
        <translation>interviews-%1.ics</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>کیلنڈر (*.ics)</translation>
    </message>
    <message>
        <source>Calendar exported, with names.</source>
        <translation>کیلنڈر برآمد ہوا، ناموں کے ساتھ۔</translation>
    </message>
    <message>
        <source>Calendar exported, without names.</source>
        <translation>کیلنڈر برآمد ہوا، ناموں کے بغیر۔</translation>
    </message>
    <message>
        <source>10 minutes before</source>
        <translation>10 منٹ پہلے</translation>
    </message>
    <message>
        <source>15 minutes before</source>
        <translation>15 منٹ پہلے</translation>
    </message>
    <message>
        <source>30 minutes before</source>
        <translation>30 منٹ پہلے</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 گھنٹہ پہلے</translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation>2 گھنٹے پہلے</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>ایک دن پہلے</translation>
    </message>
</context>
<context>
    <name>colloquy::CalendarPage</name>
    <message>
        <source>%1 is now on %2.</source>
        <translation>%1 اب %2 پر ہے۔</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>کیلنڈر</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>ہفتہ %1</translation>
    </message>
    <message>
        <source>, clocks go %1 on %2</source>
        <translation>، گھڑیاں %2 کو %1</translation>
    </message>
    <message>
        <source>back</source>
        <translation>پیچھے</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>آگے</translation>
    </message>
    <message>
        <source>, %1 as on %2</source>
        <translation>، %1 جیسے %2</translation>
    </message>
    <message>
        <source>Print the calendar</source>
        <translation>کیلنڈر چھاپیں</translation>
    </message>
    <message>
        <source>Second time zone</source>
        <translation>دوسرا ٹائم زون</translation>
    </message>
    <message>
        <source>All interviews</source>
        <translation>سب انٹرویو</translation>
    </message>
    <message>
        <source>City or zone, such as Karachi or America/New York</source>
        <translation>شہر یا ٹائم زون، جیسے Karachi یا America/New York</translation>
    </message>
    <message>
        <source>There is no time zone %1. Type a large city in it, such as Karachi.</source>
        <translation>%1 نام کا کوئی ٹائم زون نہیں۔ اس کا کوئی بڑا شہر لکھیں، جیسے Karachi۔</translation>
    </message>
</context>
<context>
    <name>colloquy::CancelDialog</name>
    <message>
        <source>Cancel interview - %1</source>
        <translation>انٹرویو منسوخ کریں - %1</translation>
    </message>
    <message>
        <source>Cancel interview</source>
        <translation>انٹرویو منسوخ کرنا</translation>
    </message>
    <message>
        <source>Called off by</source>
        <translation>کس نے منسوخ کیا</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>رہنے دیں</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>بک برائے</translation>
    </message>
    <message>
        <source>Called off b&amp;y</source>
        <translation>کس نے منسو&amp;خ کیا</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;وجہ</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>اس کا نتیجہ</translation>
    </message>
    <message>
        <source>The interview stays on record as cancelled, and its time is free again.</source>
        <translation>انٹرویو منسوخ کے طور پر درج رہتا ہے، اور اس کا وقت پھر خالی ہے۔</translation>
    </message>
    <message>
        <source>No interpreter is looked for any more.</source>
        <translation>اب ترجمان کی تلاش نہیں رہے گی۔</translation>
    </message>
    <message>
        <source>Interpreter %1 is released, and no fee falls due.</source>
        <translation>ترجمان %1 فارغ ہوتے ہیں، اور کوئی فیس واجب نہیں۔</translation>
    </message>
    <message>
        <source>Interpreter %1 is released, and %2 % of the fee falls due.</source>
        <translation>ترجمان %1 فارغ ہوتے ہیں، اور فیس کا %2 % واجب ہے۔</translation>
    </message>
    <message>
        <source>Interview with %1 cancelled.</source>
        <translation>%1 کا انٹرویو منسوخ ہوا۔</translation>
    </message>
    <message>
        <source>Confirm interview - %1</source>
        <translation>انٹرویو کی تصدیق - %1</translation>
    </message>
    <message>
        <source>Confirm interview</source>
        <translation>انٹرویو کی تصدیق</translation>
    </message>
    <message>
        <source>Interview with %1 confirmed.</source>
        <translation>%1 کے انٹرویو کی تصدیق ہوئی۔</translation>
    </message>
    <message>
        <source>Cancel and &amp;draft message</source>
        <translation>منسوخ کریں &amp;اور پیغام لکھیں</translation>
    </message>
</context>
<context>
    <name>colloquy::CheckDialog</name>
    <message>
        <source>Reading all of the file...</source>
        <translation>پوری فائل پڑھی جا رہی ہے...</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>فائل کی پڑتال</translation>
    </message>
    <message>
        <source>Entry by entry, and every record against the audit trail.</source>
        <translation>ایک ایک اندراج، اور ہر ریکارڈ تبدیلیوں کے ریکارڈ کے مقابل۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>کیا ملا</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>اور %1 مزید۔</translation>
    </message>
    <message>
        <source>The file isn&apos;t as it was written</source>
        <translation>فائل ویسی نہیں جیسی لکھی گئی تھی</translation>
    </message>
    <message>
        <source>Don&apos;t go on working with it. Keep this file as it is, restore a backup beside it, and compare the two.</source>
        <translation>اس پر مزید کام نہ کریں۔ فائل ویسے ہی رکھیں، ساتھ بیک اپ بحال کریں، اور دونوں ملائیں۔</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>کچھ غلط نہیں</translation>
    </message>
    <message>
        <source>Nothing is damaged, but something should be known</source>
        <translation>کچھ خراب نہیں، مگر ایک بات جاننے کی ہے</translation>
    </message>
    <message>
        <source>The audit trail is whole: %1 entries, none missing, none changed.</source>
        <translation>تبدیلیوں کا ریکارڈ پورا ہے: %1 اندراج، کوئی غائب نہیں، کوئی بدلا نہیں۔</translation>
    </message>
    <message>
        <source>Every record is as the audit trail says that it was written.</source>
        <translation>ہر اندراج ویسا ہے جیسا تبدیلیوں کا ریکارڈ کہتا ہے۔</translation>
    </message>
    <message>
        <source>Every name, contact and note can be opened with this study&apos;s key.</source>
        <translation>ہر نام، رابطہ اور نوٹ اس مطالعے کی کلید سے کھلتا ہے۔</translation>
    </message>
    <message>
        <source>No two interviews overlap.</source>
        <translation>کوئی دو انٹرویو نہیں ٹکراتے۔</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>فائل کی پڑتال نہ ہو سکی</translation>
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
            <numerusform>%1 کی درخواست دوبارہ کھولیں</numerusform>
            <numerusform>%1 کی درخواستیں دوبارہ کھولیں</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>دوبارہ کھولیں</translation>
    </message>
    <message numerus="yes">
        <source>Close the enquiry of %1</source>
        <translation>
            <numerusform>%1 کی درخواست بند کریں</numerusform>
            <numerusform>%1 کی درخواستیں بند کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Close enquiry</source>
        <translation>درخواست بند کریں</translation>
    </message>
    <message>
        <source>%1 was closed: %2.</source>
        <translation>%1 بند ہوا: %2۔</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>چنیں</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>کیونکہ</translation>
    </message>
    <message>
        <source>&amp;Reason in words</source>
        <translation>&amp;وجہ الفاظ میں</translation>
    </message>
    <message>
        <source>The record stays, and the enquiry can be opened again.</source>
        <translation>اندراج رہتا ہے، اور درخواست دوبارہ کھل سکتی ہے۔</translation>
    </message>
    <message>
        <source>%1 closed.</source>
        <translation>%1 بند ہوا۔</translation>
    </message>
    <message>
        <source>%1 opened again.</source>
        <translation>%1 دوبارہ کھلا۔</translation>
    </message>
</context>
<context>
    <name>colloquy::ConsentDialog</name>
    <message>
        <source>Consent of %1</source>
        <translation>%1 کی رضامندی</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>Taken at</source>
        <translation>لینے کا وقت</translation>
    </message>
    <message>
        <source>Read a&amp;loud to them</source>
        <translation>انہیں پڑ&amp;ھ کر سنایا</translation>
    </message>
    <message>
        <source>&amp;Video is recorded</source>
        <translation>ویڈیو ریکار&amp;ڈ ہوتی ہے</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>یہ ہے</translation>
    </message>
    <message>
        <source>Asked anew</source>
        <translation>نئے سرے سے پوچھا</translation>
    </message>
    <message>
        <source>Only what was open</source>
        <translation>صرف جو باقی تھا</translation>
    </message>
    <message>
        <source>A correction</source>
        <translation>درستی</translation>
    </message>
    <message>
        <source>&amp;What this is</source>
        <translation>یہ کیا ہے</translation>
    </message>
    <message>
        <source>What was w&amp;rong</source>
        <translation>کیا غلط تھا</translation>
    </message>
    <message>
        <source>None in use in their language</source>
        <translation>ان کی زبان میں کوئی زیرِ استعمال نہیں</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>فا&amp;رم</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>ابھی ابھی</translation>
    </message>
    <message>
        <source>&amp;Taken at</source>
        <translation>لینے کا &amp;وقت</translation>
    </message>
    <message>
        <source>Taken &amp;by</source>
        <translation>کس نے لی</translation>
    </message>
    <message>
        <source>Through &amp;interpreter</source>
        <translation>ترجما&amp;ن کے ذریعے</translation>
    </message>
    <message>
        <source>&amp;Statements</source>
        <translation>بیانا&amp;ت</translation>
    </message>
    <message>
        <source>Record as incomplete</source>
        <translation>نامکمل درج کریں</translation>
    </message>
    <message>
        <source>Bef&amp;ore the statements</source>
        <translation>بیانات کے &amp;آغاز سے پہلے</translation>
    </message>
    <message>
        <source>Record as stopped</source>
        <translation>روکا ہوا درج کریں</translation>
    </message>
    <message>
        <source>One key a line: Y or 1 for yes, N or 2 for no, 0 for not asked.</source>
        <translation>ہر سطر پر ایک کلید: ہاں کے لیے Y یا 1، نہیں کے لیے N یا 2، نہیں پوچھا کے لیے 0۔</translation>
    </message>
</context>
<context>
    <name>colloquy::ConsentPage</name>
    <message>
        <source>Consents</source>
        <translation>رضامندیاں</translation>
    </message>
    <message>
        <source>Nobody matches this filter.</source>
        <translation>اس فلٹر سے کوئی میل نہیں کھاتا۔</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Nobody is to consent yet. Whoever was screened as eligible is listed here.</source>
        <translation>ابھی کسی سے رضامندی نہیں لینی۔ جو جانچ میں اہل ہوا وہ یہاں درج ہے۔</translation>
    </message>
    <message>
        <source>Go to participants</source>
        <translation>شرکاء پر جائیں</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کرنے کے کام</translation>
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
        <translation>بیانات سے پہلے</translation>
    </message>
    <message>
        <source>I checked that this is the right person</source>
        <translation>میں نے تصدیق کی کہ یہی وہ شخص ہیں</translation>
    </message>
    <message>
        <source>They can decide for themselves: presumed, no concern</source>
        <translation>وہ خود فیصلہ کر سکتے ہیں: مان لیا گیا، کوئی خدشہ نہیں</translation>
    </message>
    <message>
        <source>They could ask questions, and got answers</source>
        <translation>انہیں سوال پوچھنے کا موقع ملا، اور جواب دیے گئے</translation>
    </message>
    <message>
        <source>They said name, date and time on the recording</source>
        <translation>انہوں نے ریکارڈنگ میں نام، تاریخ اور وقت بتایا</translation>
    </message>
</context>
<context>
    <name>colloquy::ConsentView</name>
    <message>
        <source>Signed form attached</source>
        <translation>دستخط شدہ فارم منسلک ہے</translation>
    </message>
    <message>
        <source>Drawn on screen</source>
        <translation>اسکرین پر دستخط</translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation>ٹائپ کیا ہوا: %1</translation>
    </message>
    <message>
        <source>Nothing attached yet</source>
        <translation>ابھی کچھ منسلک نہیں</translation>
    </message>
    <message>
        <source>Save the si&amp;gned form...</source>
        <translation>دستخط شد&amp;ہ فارم محفوظ کریں...</translation>
    </message>
    <message>
        <source>Save the si&amp;gnature...</source>
        <translation>دستخط محفو&amp;ظ کریں...</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Consent record of %1</source>
        <translation>%1 کی رضامندی کا اندراج</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضامندی</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>دی گئی</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>کس نے لی</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>identity checked</source>
        <translation>شناخت کی تصدیق</translation>
    </message>
    <message>
        <source>capacity presumed</source>
        <translation>فیصلے کی صلاحیت مان لینا</translation>
    </message>
    <message>
        <source>questions answered</source>
        <translation>سوالوں کے جواب دیے گئے</translation>
    </message>
    <message>
        <source>read aloud</source>
        <translation>پڑھ کر سنایا گیا</translation>
    </message>
    <message>
        <source>name, date and time said</source>
        <translation>نام، تاریخ اور وقت زبانی بتانا</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>درج کیا گیا</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>دستخط</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>درستی</translation>
    </message>
    <message>
        <source>Answers and signature</source>
        <translation>جوابات اور دستخط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>&amp;Participant&apos;s copy...</source>
        <translation>شریک کی نقل...</translation>
    </message>
    <message>
        <source>&amp;File copy...</source>
        <translation>&amp;ریکارڈ کی نقل...</translation>
    </message>
    <message>
        <source>&amp;Attach the signed form...</source>
        <translation>&amp;دستخط شدہ فارم منسلک کریں...</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>نقل محفوظ کریں</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>File copy saved.</source>
        <translation>ریکارڈ کی نقل محفوظ ہوئی۔</translation>
    </message>
    <message>
        <source>Participant&apos;s copy saved.</source>
        <translation>شریک کی نقل محفوظ ہوئی۔</translation>
    </message>
    <message>
        <source>Save what was signed</source>
        <translation>جس پر دستخط ہوئے وہ محفوظ کریں</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>سب فائلیں (*)</translation>
    </message>
    <message>
        <source>Saved. The audit trail keeps that you did this.</source>
        <translation>محفوظ ہوا۔ تبدیلیوں کا ریکارڈ یہ درج رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Attach the signed form</source>
        <translation>دستخط شدہ فارم منسلک کریں</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)</source>
        <translation>تصویریں اور PDF (*.png *.jpg *.jpeg *.pdf);;سب فائلیں (*)</translation>
    </message>
    <message>
        <source>The signed form was attached.</source>
        <translation>دستخط شدہ فارم منسلک ہو گیا۔</translation>
    </message>
    <message>
        <source>Signed form of %1 attached.</source>
        <translation>%1 کا دستخط شدہ فارم منسلک ہوا۔</translation>
    </message>
    <message>
        <source>Consent records into which folder?</source>
        <translation>رضامندی کے اندراج کس فولڈر میں؟</translation>
    </message>
    <message>
        <source>%1 consent records saved, with %2 signatures.</source>
        <translation>رضامندی کے %1 اندراج محفوظ ہوئے، دستخط: %2۔</translation>
    </message>
    <message>
        <source>FHI&amp;R...</source>
        <translation>FHI&amp;R...</translation>
    </message>
    <message>
        <source>As data for another record system (HL7 FHIR R4), by code and without names</source>
        <translation>ریکارڈ کے دوسرے نظام کے لیے ڈیٹا کے طور پر (HL7 FHIR R4)، کوڈ سے اور ناموں کے بغیر</translation>
    </message>
    <message>
        <source>Save as FHIR</source>
        <translation>FHIR کے طور پر محفوظ کریں</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>Consent saved as FHIR, without names.</source>
        <translation>رضامندی FHIR کے طور پر، ناموں کے بغیر محفوظ ہوئی۔</translation>
    </message>
    <message>
        <source>Export the consent records of everybody?</source>
        <translation>سب کی رضامندی کے اندراجات برآمد کریں؟</translation>
    </message>
    <message>
        <source>The file copy of each (PDF, by code), and what was signed. Signed forms and signatures bear names: whoever can open the files can read them. Older files of these names in the folder are replaced.</source>
        <translation>ہر ایک کے ریکارڈ کی نقل (PDF، کوڈ سے)، اور جس پر دستخط ہوئے۔ دستخط شدہ فارموں اور دستخطوں پر نام ہیں: جو فائلیں کھول سکے وہ انہیں پڑھ سکتا ہے۔ فولڈر میں ان ناموں کی پرانی فائلیں بدل دی جاتی ہیں۔</translation>
    </message>
    <message>
        <source>Choose a folder...</source>
        <translation>فولڈر چنیں...</translation>
    </message>
</context>
<context>
    <name>colloquy::ContactCard</name>
    <message>
        <source>e-mail</source>
        <translation>ای میل</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>فون</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>ٹیکسٹ پیغام</translation>
    </message>
    <message>
        <source>post</source>
        <translation>ڈاک</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ہاں</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: نہیں</translation>
    </message>
    <message>
        <source>%1: not asked, so no</source>
        <translation>%1: پوچھا نہیں، اس لیے نہیں</translation>
    </message>
    <message>
        <source>Not asked yet how they can be reached safely.</source>
        <translation>ابھی نہیں پوچھا گیا کہ ان سے محفوظ رابطہ کیسے ہو۔</translation>
    </message>
    <message>
        <source>Safe: %1</source>
        <translation>محفوظ: %1</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>صوتی پیغام</translation>
    </message>
    <message>
        <source>Text messages</source>
        <translation>ٹیکسٹ پیغامات</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ڈاک</translation>
    </message>
    <message>
        <source>If someone else answers: %1</source>
        <translation>اگر کوئی اور جواب دے: %1</translation>
    </message>
    <message>
        <source>Stop if they say: %1</source>
        <translation>اگر یہ کہیں تو رکیں: %1</translation>
    </message>
    <message>
        <source>No number or address is recorded.</source>
        <translation>کوئی نمبر یا پتہ درج نہیں۔</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>رابطہ</translation>
    </message>
    <message>
        <source>They asked not to be contacted.</source>
        <translation>انہوں نے رابطہ نہ کرنے کو کہا۔</translation>
    </message>
    <message>
        <source>The contact can&apos;t be read: its record is damaged.</source>
        <translation>رابطہ پڑھا نہیں جا سکتا: اندراج خراب ہے۔</translation>
    </message>
    <message>
        <source>Unlock to see the contact</source>
        <translation>رابطہ دیکھنے کے لیے قفل کھولیں</translation>
    </message>
    <message>
        <source>Hide contact</source>
        <translation>رابطہ چھپائیں</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>رابطہ دکھائیں</translation>
    </message>
</context>
<context>
    <name>colloquy::ContactDialog</name>
    <message>
        <source>Log contact with %1</source>
        <translation>%1 سے رابطہ درج کرنا</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>کون</translation>
    </message>
    <message>
        <source>How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>جوابی فون</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>کس نے</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Call &amp;back</source>
        <translation>جو&amp;ابی فون</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>نو&amp;ٹ</translation>
    </message>
    <message>
        <source>When left empty, it was just now.</source>
        <translation>خالی ہو تو ابھی ابھی تھا۔</translation>
    </message>
    <message>
        <source>Contact with %1 logged.</source>
        <translation>%1 سے رابطہ درج ہوا۔</translation>
    </message>
</context>
<context>
    <name>colloquy::CopyGiven</name>
    <message>
        <source>Co&amp;py given</source>
        <translation>فراہم کرد&amp;ہ نقل</translation>
    </message>
    <message>
        <source>How the copy was given</source>
        <translation>نقل کیسے دی گئی</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>how</source>
        <translation>کیسے</translation>
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
        <translation>نیا مطالعہ</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>بحالی کی کلید</translation>
    </message>
    <message>
        <source>Is the recovery key noted down?</source>
        <translation>کیا بحالی کی کلید لکھ لی ہے؟</translation>
    </message>
    <message>
        <source>Create study</source>
        <translation>مطالعہ بنانا</translation>
    </message>
    <message>
        <source>It is noted down</source>
        <translation>لکھ لی ہے</translation>
    </message>
    <message>
        <source>Open the study</source>
        <translation>مطالعہ کھولیں</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Remove the study</source>
        <translation>مطالعہ ہٹائیں</translation>
    </message>
    <message>
        <source>Show the key again</source>
        <translation>کلید دوبارہ دکھائیں</translation>
    </message>
    <message>
        <source>Making the study and its keys. That takes a moment.</source>
        <translation>مطالعہ اور اس کی کلیدیں بن رہی ہیں۔ ذرا وقت لگے گا۔</translation>
    </message>
    <message>
        <source>Remove the new study?</source>
        <translation>نیا مطالعہ ہٹا دیں؟</translation>
    </message>
    <message>
        <source>Nothing is in it yet. Without its recovery key noted down, a forgotten passphrase would lose everything.</source>
        <translation>اس میں ابھی کچھ نہیں۔ بحالی کی کلید لکھے بغیر، بھولا ہوا پاس فریز سب کچھ کھو دے گا۔</translation>
    </message>
</context>
<context>
    <name>colloquy::DaySheetDialog</name>
    <message>
        <source>Day sheet</source>
        <translation>دن کا پرچہ</translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation>PDF کے طور پر محفوظ کریں...</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>With &amp;links, numbers, places and buddies</source>
        <translation>لنک، نمبر، جگہو&amp;ں اور ساتھیوں کے ساتھ</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>چھاپیں...</translation>
    </message>
    <message>
        <source>One page for each interview, for a day on paper: times, mode, interpreter, consent and what it permits, the statements still to be asked, and room for notes. Names are never on it.</source>
        <translation>ہر انٹرویو کا ایک صفحہ، اس دن کے لیے جب کام کاغذ پر ہو: اوقات، طریقہ، ترجمان، رضامندی اور اس کی اجازتیں، وہ بیان جو ابھی پوچھنے ہیں، اور نوٹس کی جگہ۔ نام اس پر کبھی نہیں ہوتے۔</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;دن</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Whoever finds such a sheet knows where to find somebody. Carry it on you, and shred it once it is written up. The audit trail keeps that you did this.</source>
        <translation>ایسا پرچہ جسے ملے، اسے معلوم ہو جاتا ہے کہ کوئی کہاں ملے گا۔ اپنے پاس رکھیں، اور لکھ لینے کے بعد کاٹ کر ضائع کر دیں۔ تبدیلیوں کا ریکارڈ یہ درج رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Places are locked. Unlock the study to print them, too.</source>
        <translation>جگہیں مقفل ہیں۔ انہیں بھی چھاپنے کے لیے مطالعے کا قفل کھولیں۔</translation>
    </message>
    <message>
        <source>day-sheet-%1.pdf</source>
        <translation>day-sheet-%1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation>دن کا پرچہ چھاپیں</translation>
    </message>
    <message>
        <source>Day sheet saved, with places.</source>
        <translation>دن کا پرچہ محفوظ ہوا، جگہوں کے ساتھ۔</translation>
    </message>
    <message>
        <source>Day sheet saved, with codes alone.</source>
        <translation>دن کا پرچہ محفوظ ہوا، صرف کوڈ کے ساتھ۔</translation>
    </message>
</context>
<context>
    <name>colloquy::DecisionDialog</name>
    <message>
        <source>Decision on the request of %1</source>
        <translation>%1 کی درخواست پر فیصلہ</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>فیصلہ درج کریں</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>فیصلے کی تاریخ</translation>
    </message>
    <message>
        <source>They asked for their data back after the time for it was over. Whether anything can still be removed is for the institution to say; tell them what was decided.</source>
        <translation>انہوں نے وقت گزرنے کے بعد اپنی معلومات واپس مانگیں۔ کچھ اب بھی ہٹایا جا سکتا ہے یا نہیں، یہ ادارہ طے کرتا ہے؛ انہیں بتائیں کہ کیا فیصلہ ہوا۔</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>Decided &amp;on</source>
        <translation>فیصلے کی تا&amp;ریخ</translation>
    </message>
    <message>
        <source>Decision on the request of %1 recorded.</source>
        <translation>%1 کی درخواست پر فیصلہ درج ہوا۔</translation>
    </message>
</context>
<context>
    <name>colloquy::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>تفصیل</translation>
    </message>
    <message>
        <source>Choose somebody in a list to see where they stand.</source>
        <translation>فہرست میں کسی کو چنیں کہ معاملہ کہاں ہے۔</translation>
    </message>
    <message>
        <source>This record is no longer there.</source>
        <translation>یہ اندراج اب نہیں رہا۔</translation>
    </message>
    <message>
        <source>They asked for no more contact.</source>
        <translation>انہوں نے مزید رابطہ نہ کرنے کو کہا۔</translation>
    </message>
</context>
<context>
    <name>colloquy::DocumentDialog</name>
    <message>
        <source>New document</source>
        <translation>نئی دستاویز</translation>
    </message>
    <message>
        <source>Add draft</source>
        <translation>مسودہ شامل کریں</translation>
    </message>
    <message>
        <source>Edit the draft %1</source>
        <translation>مسودہ %1 میں ترمیم</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>تبدیلیاں رکھیں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>such as 1.0</source>
        <translation>جیسے 1.0</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;دستاویز</translation>
    </message>
    <message>
        <source>For the &amp;group</source>
        <translation>گر&amp;وپ کے لیے</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>D&amp;irection</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>T&amp;ranslation of</source>
        <translation>کس کا ترجمہ</translation>
    </message>
    <message>
        <source>The words as they are to be approved. An empty line begins a paragraph.</source>
        <translation>الفاظ جیسے منظور ہونے ہیں۔ خالی سطر نیا پیرا شروع کرتی ہے۔</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>عنو&amp;ان</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Statements, each agreed to by itself</source>
        <translation>بیانات، ہر ایک پر الگ رضامندی</translation>
    </message>
    <message>
        <source>Nothing: these are the master&apos;s words</source>
        <translation>کچھ نہیں: یہ اصل کے الفاظ ہیں</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Draft %1 removed.</source>
        <translation>مسودہ %1 ہٹایا۔</translation>
    </message>
    <message>
        <source>Translate: %1</source>
        <translation>ترجمہ: %1</translation>
    </message>
    <message>
        <source>New version: %1 in %2</source>
        <translation>نیا نسخہ: %1، %2</translation>
    </message>
    <message>
        <source>Draft added: %1.</source>
        <translation>مسودہ شامل ہوا: %1۔</translation>
    </message>
    <message>
        <source>Draft changed: %1.</source>
        <translation>مسودہ بدلا گیا: %1۔</translation>
    </message>
</context>
<context>
    <name>colloquy::DocumentMatrixModel</name>
    <message>
        <source>Missing</source>
        <translation>موجود نہیں</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>پرانا</translation>
    </message>
    <message>
        <source>Translate...</source>
        <translation>ترجمہ کریں...</translation>
    </message>
    <message>
        <source>Order it...</source>
        <translation>منگوائیں...</translation>
    </message>
    <message>
        <source>It came...</source>
        <translation>آ گیا...</translation>
    </message>
    <message>
        <source>Translated back...</source>
        <translation>واپس ترجمہ شدہ...</translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>منظور کریں...</translation>
    </message>
    <message>
        <source>Bring into use...</source>
        <translation>استعمال میں لائیں...</translation>
    </message>
    <message>
        <source>View</source>
        <translation>دیکھیں</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1، %n منتظر</numerusform>
            <numerusform>%1، %n منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1، %2: %3۔ %4</translation>
    </message>
    <message>
        <source>not wanted any more</source>
        <translation>اب درکار نہیں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
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
        <translation>%1: زبانیں اور نسخے</translation>
    </message>
    <message>
        <source>Documents for %1 by language and version</source>
        <translation>%1 کے لیے دستاویزات، زبان اور نسخے کے لحاظ سے</translation>
    </message>
</context>
<context>
    <name>colloquy::DocumentView</name>
    <message>
        <source>Not yet</source>
        <translation>ابھی نہیں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1; a yes allows: %2</source>
        <translation>%1؛ ہاں کی اجازت: %2</translation>
    </message>
    <message>
        <source>%1 for the group %2</source>
        <translation>گروپ %2 کے لیے %1</translation>
    </message>
    <message>
        <source>Sample only</source>
        <translation>صرف نمونہ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخہ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>منظور شدہ</translation>
    </message>
    <message>
        <source>Translation of</source>
        <translation>ترجمہ از</translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation>متاثر نہیں</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فائل</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الفاظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Save its &amp;file...</source>
        <translation>&amp;اس کی فائل محفوظ کریں...</translation>
    </message>
    <message>
        <source>New &amp;version...</source>
        <translation>نیا نسخہ...</translation>
    </message>
    <message>
        <source>New &amp;translation...</source>
        <translation>نیا ترجمہ...</translation>
    </message>
    <message>
        <source>Save the file of the document</source>
        <translation>دستاویز کی فائل محفوظ کریں</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>سب فائلیں (*)</translation>
    </message>
    <message>
        <source>File saved.</source>
        <translation>فائل محفوظ ہوئی۔</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>Translated back</source>
        <translation>واپس ترجمہ شدہ</translation>
    </message>
    <message>
        <source>%1, linked</source>
        <translation>%1، لنک شدہ</translation>
    </message>
    <message>
        <source>&amp;Open its file</source>
        <translation>ا&amp;س کی فائل کھولیں</translation>
    </message>
    <message>
        <source>No program opens that file</source>
        <translation>کوئی پروگرام یہ فائل نہیں کھولتا</translation>
    </message>
    <message>
        <source>Save it, and open it from there.</source>
        <translation>اسے محفوظ کریں، اور وہاں سے کھولیں۔</translation>
    </message>
</context>
<context>
    <name>colloquy::ExportDialog</name>
    <message>
        <source>Export the schedule</source>
        <translation>شیڈول برآمد کریں</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>اس نام سے محفوظ کریں...</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>For</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>With &amp;names and contacts</source>
        <translation>نامو&amp;ں اور رابطوں کے ساتھ</translation>
    </message>
    <message>
        <source>The interviews as a table (CSV), also those that were moved or cancelled. Leave the days empty for all of them.</source>
        <translation>انٹرویو جدول (CSV) میں، منتقل اور منسوخ بھی۔ سب کے لیے دن خالی چھوڑیں۔</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>R, SPSS or NVivo</source>
        <translation>R، SPSS یا NVivo</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>کس کے لیے</translation>
    </message>
    <message>
        <source>Without names the codes are still personal data, for the study says whose they are.</source>
        <translation>ناموں کے بغیر بھی کوڈ ذاتی معلومات ہیں، کیونکہ مطالعہ جانتا ہے کہ کس کے ہیں۔</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and places leave the study in the clear: whoever can open the file can read them. The audit trail keeps that you did this.</source>
        <translation>نام، ای میل، فون اور جگہیں کھلی صورت میں مطالعے سے باہر جاتی ہیں: جو فائل کھولے پڑھ سکتا ہے۔ تبدیلیوں کا ریکارڈ یہ درج رکھتا ہے۔</translation>
    </message>
    <message>
        <source>Names are locked. Unlock the study to export them, too.</source>
        <translation>نام مقفل ہیں۔ انہیں بھی برآمد کرنے کے لیے مطالعے کا قفل کھولیں۔</translation>
    </message>
    <message>
        <source>%1. Name, e-mail, phone and place come first in each line; they aren&apos;t shown here.</source>
        <translation>%1۔ نام، ای میل، فون اور جگہ ہر سطر میں پہلے آتے ہیں؛ یہاں نہیں دکھائے گئے۔</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>فائل میں کیا ہو گا</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>فائل کی پہلی سطریں</translation>
    </message>
    <message>
        <source>1 interview</source>
        <translation>1 انٹرویو</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n انٹرویو</numerusform>
            <numerusform>%n انٹرویو</numerusform>
        </translation>
    </message>
    <message>
        <source>study</source>
        <translation>study</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>schedule</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Writing the schedule...</source>
        <translation>شیڈول لکھا جا رہا ہے...</translation>
    </message>
    <message>
        <source>Schedule exported: %1, with names.</source>
        <translation>شیڈول برآمد ہوا: %1، ناموں کے ساتھ۔</translation>
    </message>
    <message>
        <source>Schedule exported: %1, without names.</source>
        <translation>شیڈول برآمد ہوا: %1، ناموں کے بغیر۔</translation>
    </message>
</context>
<context>
    <name>colloquy::FaceToFaceRows</name>
    <message>
        <source>choose one</source>
        <translation>ایک چنیں</translation>
    </message>
    <message>
        <source>The study asks for a buddy here, and for the time by which you are out. Without both it can&apos;t be started.</source>
        <translation>یہاں مطالعہ ساتھی اور نکلنے کا وقت مانگتا ہے۔ دونوں کے بغیر شروع نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>نکلنا</translation>
    </message>
    <message>
        <source>&amp;Kind of place</source>
        <translation>جگہ کی قسم</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>جگہ کی قسم</translation>
    </message>
    <message>
        <source>who knows where you are, and their number</source>
        <translation>کون جانتا ہے کہ آپ کہاں ہیں، اور ان کا نمبر</translation>
    </message>
    <message>
        <source>Budd&amp;y</source>
        <translation>ساتھی</translation>
    </message>
    <message>
        <source>&amp;Out by</source>
        <translation>نکلنا</translation>
    </message>
    <message>
        <source>Others p&amp;resent</source>
        <translation>&amp;دوسرے موجود لوگ</translation>
    </message>
</context>
<context>
    <name>colloquy::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>صاف کریں</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>فلٹر محفوظ کریں</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>فہرست چھانیں</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>فلٹر</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>فلٹر شامل کریں</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>فلٹر صاف کریں</translation>
    </message>
    <message>
        <source>Save this filter at the side</source>
        <translation>یہ فلٹر پہلو میں محفوظ کریں</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>کالم چنیں</translation>
    </message>
    <message>
        <source>Remove filter %1</source>
        <translation>فلٹر %1 ہٹائیں</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 میں سے %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>دکھائے گئے: %1</translation>
    </message>
</context>
<context>
    <name>colloquy::FilterShelf</name>
    <message>
        <source>Filter saved at the side: %1.</source>
        <translation>فلٹر پہلو میں محفوظ ہوا: %1۔</translation>
    </message>
    <message>
        <source>Filter removed: %1.</source>
        <translation>فلٹر ہٹا: %1۔</translation>
    </message>
</context>
<context>
    <name>colloquy::FindAnything</name>
    <message>
        <source>Find anything</source>
        <translation>کچھ بھی ڈھونڈیں</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>ملا</translation>
    </message>
    <message>
        <source>A code, a day and time such as &quot;tue 10&quot;, or what you want to do. Names are locked.</source>
        <translation>کوڈ، دن اور وقت جیسے &quot;tue 10&quot;، یا جو کرنا چاہتے ہیں۔ نام مقفل ہیں۔</translation>
    </message>
    <message>
        <source>A code, a name, the last digits of a phone number, a day and time such as &quot;tue 10&quot;, or what you want to do.</source>
        <translation>کوڈ، نام، فون کے آخری ہندسے، دن اور وقت جیسے &quot;tue 10&quot;، یا جو کرنا چاہتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing found. Names are locked: unlock the study to find people by name.</source>
        <translation>کچھ نہیں ملا۔ نام مقفل ہیں: نام سے ڈھونڈنے کو مطالعے کا قفل کھولیں۔</translation>
    </message>
    <message>
        <source>Nothing found. Try a code, fewer letters, or another spelling.</source>
        <translation>کچھ نہیں ملا۔ کوڈ، کم حروف، یا دوسری املا آزمائیں۔</translation>
    </message>
</context>
<context>
    <name>colloquy::FindInterpreterDialog</name>
    <message>
        <source>Find an interpreter for %1</source>
        <translation>%1 کے لیے ترجمان تلاش کریں</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>پوچھیں</translation>
    </message>
    <message>
        <source>Interpreters of the language</source>
        <translation>اس زبان کے ترجمان</translation>
    </message>
    <message>
        <source>&amp;New interpreter...</source>
        <translation>نیا ترجما&amp;ن...</translation>
    </message>
    <message>
        <source>Nobody on record interprets %1. Add somebody, or leave it open: the interview stays listed until somebody is found.</source>
        <translation>درج لوگوں میں کوئی %1 کا ترجمہ نہیں کرتا۔ کسی کو شامل کریں، یا کھلا چھوڑیں: انٹرویو ملنے تک فہرست میں رہے گا۔</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 سے پوچھیں</translation>
    </message>
    <message>
        <source>%1 is recorded as asked for %2. Write to them, then record their answer.</source>
        <translation>درج ہوا کہ %2 کے لیے %1 سے پوچھا گیا۔ انہیں لکھیں، پھر جواب درج کریں۔</translation>
    </message>
    <message>
        <source>Find a second interpreter for %1</source>
        <translation>%1 کے لیے دوسرا ترجمان تلاش کریں</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>&amp;ایجنسی</translation>
    </message>
    <message>
        <source>Ask the agency</source>
        <translation>ایجنسی سے پوچھیں</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>ایجنسی</translation>
    </message>
    <message>
        <source>or an agency, such as Crossing Words &lt;jobs@example.org&gt;</source>
        <translation>یا کوئی ایجنسی، جیسے ⁦Crossing Words &lt;jobs@example.org&gt;⁩</translation>
    </message>
    <message>
        <source>Speaks for them: %1</source>
        <translation>ان کی طرف سے بات کرتے ہیں: %1</translation>
    </message>
</context>
<context>
    <name>colloquy::FindingList</name>
    <message>
        <source>Checks</source>
        <translation>توجہ طلب</translation>
    </message>
    <message>
        <source>Reason to go on</source>
        <translation>آگے بڑھنے کی وجہ</translation>
    </message>
    <message>
        <source>Reason to go on although: %1</source>
        <translation>اس کے باوجود آگے بڑھنے کی وجہ: %1</translation>
    </message>
    <message>
        <source>One reason for &amp;all</source>
        <translation>سب کے لیے &amp;ایک وجہ</translation>
    </message>
    <message>
        <source>Reason to go on with all warnings</source>
        <translation>سب انتباہات کے باوجود آگے بڑھنے کی وجہ</translation>
    </message>
</context>
<context>
    <name>colloquy::FinishDialog</name>
    <message>
        <source>Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Outcome of the interview - %1</source>
        <translation>انٹرویو کا نتیجہ - %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>Distress</source>
        <translation>پریشانی</translation>
    </message>
    <message>
        <source>&amp;Support sheet given</source>
        <translation>مد&amp;د کا پرچہ دیا گیا</translation>
    </message>
    <message>
        <source>Call them on</source>
        <translation>فون کب</translation>
    </message>
    <message>
        <source>&amp;Interpreter %1 came</source>
        <translation>ترجما&amp;ن %1 آئے</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>نتیجہ</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>&amp;Began at</source>
        <translation>شر&amp;وع</translation>
    </message>
    <message>
        <source>&amp;Took</source>
        <translation>&amp;دورانیہ</translation>
    </message>
    <message>
        <source>How they were</source>
        <translation>وہ کیسے تھے</translation>
    </message>
    <message>
        <source>&amp;Distress</source>
        <translation>پریشانی</translation>
    </message>
    <message>
        <source>Ca&amp;ll them on</source>
        <translation>فو&amp;ن کب</translation>
    </message>
    <message>
        <source>To ask how they are. Left empty, no call is planned.</source>
        <translation>حال پوچھنے کو۔ خالی ہو تو فون طے نہیں۔</translation>
    </message>
    <message>
        <source>Interview with %1: %2.</source>
        <translation>%1 کا انٹرویو: %2۔</translation>
    </message>
    <message>
        <source>Record and boo&amp;k the rest</source>
        <translation>د&amp;رج کریں اور باقی حصہ بک کریں</translation>
    </message>
</context>
<context>
    <name>colloquy::GoToDateDialog</name>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>جائیں</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>تاریخ پر جائیں</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>تا&amp;ریخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>colloquy::HoursField</name>
    <message>
        <source>midnight</source>
        <translation>آدھی رات</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 تا %2</translation>
    </message>
    <message>
        <source> and </source>
        <translation> اور </translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>%1 کو بند</translation>
    </message>
    <message>
        <source>on %1 only %2</source>
        <translation>%1 کو صرف %2</translation>
    </message>
    <message>
        <source>on %1 also %2</source>
        <translation>%1 کو %2 بھی</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>پورا دن</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ہر روز</translation>
    </message>
    <message>
        <source>such as evenings, Fridays; 2026-12-21..2027-01-03 closed</source>
        <translation>جیسے ⁦evenings, Fridays; 2026-12-21..2027-01-03 closed⁩</translation>
    </message>
    <message>
        <source>closed from %1 to %2</source>
        <translation>%1 سے %2 تک بند</translation>
    </message>
</context>
<context>
    <name>colloquy::ImportDialog</name>
    <message>
        <source>separated by tabs</source>
        <translation>ٹیب سے الگ</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>سیمی کولن سے الگ</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>کاما سے الگ</translation>
    </message>
    <message>
        <source>Import participants</source>
        <translation>شرکاء درآمد کرنا</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>درآمد کریں</translation>
    </message>
    <message>
        <source>Add possible &amp;duplicates, too</source>
        <translation>ممکنہ &amp;دہرے اندراج بھی شامل کریں</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>فائل کی سطریں</translation>
    </message>
    <message>
        <source>Rows without a &amp;group</source>
        <translation>گر&amp;وپ کے بغیر سطریں</translation>
    </message>
    <message>
        <source>What each column means</source>
        <translation>ہر کالم کا مطلب</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>چھوڑ دیں</translation>
    </message>
    <message>
        <source>What would come of each row</source>
        <translation>ہر سطر کا کیا بنے گا</translation>
    </message>
    <message>
        <source>Reading the rows...</source>
        <translation>سطریں پڑھی جا رہی ہیں...</translation>
    </message>
    <message>
        <source>%1: %2, %3. Nothing is added before you press the button.</source>
        <translation>%1: %2، %3۔ بٹن دبانے سے پہلے کچھ شامل نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>The file has no rows below its headings.</source>
        <translation>فائل میں عنوانات کے نیچے کوئی سطر نہیں۔</translation>
    </message>
    <message>
        <source>New: %1, possible duplicates: %2, with problems: %3</source>
        <translation>نئے: %1، ممکنہ دہرے: %2، مسئلے والے: %3</translation>
    </message>
    <message numerus="yes">
        <source>Import %n people</source>
        <translation>
            <numerusform>%n شخص درآمد کریں</numerusform>
            <numerusform>%n لوگ درآمد کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding the people...</source>
        <translation>لوگ شامل ہو رہے ہیں...</translation>
    </message>
    <message numerus="yes">
        <source>%n people imported.</source>
        <translation>
            <numerusform>%n شخص درآمد ہوا۔</numerusform>
            <numerusform>%n لوگ درآمد ہوئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Rows left out: %2.</source>
        <translation>%1 چھوڑی گئی سطریں: %2۔</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>جدول (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be imported</source>
        <translation>%1 درآمد نہیں ہو سکتا</translation>
    </message>
</context>
<context>
    <name>colloquy::IncidentDialog</name>
    <message>
        <source>Incident</source>
        <translation>واقعہ</translation>
    </message>
    <message>
        <source>Incident - %1</source>
        <translation>واقعہ - %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تبدیل کریں</translation>
    </message>
    <message>
        <source>Record an incident in the study</source>
        <translation>مطالعے میں واقعہ درج کریں</translation>
    </message>
    <message>
        <source>Record an incident - %1</source>
        <translation>واقعہ درج کریں - %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>بعد کی کارروائی کی تاریخ</translation>
    </message>
    <message>
        <source>&amp;What it was</source>
        <translation>کیا ہو&amp;ا</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>کس کے بار&amp;ے میں</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>%1, no interview</source>
        <translation>%1، کوئی انٹرویو نہیں</translation>
    </message>
    <message>
        <source>The interview on %1</source>
        <translation>%1 کا انٹرویو</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>کیا کیا گیا</translation>
    </message>
    <message>
        <source>Say what you did, and nothing of anybody&apos;s health: no diagnosis, no quotes.</source>
        <translation>یہ لکھیں کہ آپ نے کیا کیا، اور کسی کی صحت کا کچھ نہیں: نہ تشخیص، نہ اقتباس۔</translation>
    </message>
    <message>
        <source>such as the supervisor, or the data protection office</source>
        <translation>جیسے نگران، یا ڈیٹا کے تحفظ کا دفتر</translation>
    </message>
    <message>
        <source>Who was &amp;told</source>
        <translation>کس کو بتایا گیا</translation>
    </message>
    <message>
        <source>Nothing to follow up</source>
        <translation>بعد میں کوئی کارروائی نہیں</translation>
    </message>
    <message>
        <source>&amp;Follow up on</source>
        <translation>بعد کی کا&amp;رروائی کی تاریخ</translation>
    </message>
    <message>
        <source>Incident recorded.</source>
        <translation>واقعہ درج ہوا۔</translation>
    </message>
    <message>
        <source>Incident of %1 recorded.</source>
        <translation>%1 کا واقعہ درج ہوا۔</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>چنیں</translation>
    </message>
</context>
<context>
    <name>colloquy::IncidentLogDialog</name>
    <message>
        <source>Closed %1</source>
        <translation>%1 کو بند</translation>
    </message>
    <message>
        <source>Follow up on %1</source>
        <translation>%1 کو بعد کی کارروائی</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>Incident log</source>
        <translation>واقعات کا ریکارڈ</translation>
    </message>
    <message>
        <source>&amp;New...</source>
        <translation>نیا...</translation>
    </message>
    <message>
        <source>&amp;Change...</source>
        <translation>تبدیل کریں...</translation>
    </message>
    <message>
        <source>C&amp;lose incident</source>
        <translation>&amp;واقعہ بند کریں</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>کس کے بارے میں</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کیا کیا گیا</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>کس کو بتایا گیا</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>ابھی کچھ درج نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>&amp;دوبارہ کھولیں</translation>
    </message>
    <message>
        <source>Incident %1 closed.</source>
        <translation>واقعہ %1 بند ہوا۔</translation>
    </message>
    <message>
        <source>Incident %1 open again.</source>
        <translation>واقعہ %1 دوبارہ کھلا۔</translation>
    </message>
</context>
<context>
    <name>colloquy::InformationDialog</name>
    <message>
        <source>Give information to %1</source>
        <translation>%1 کو معلومات دیں</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>پرچہ</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>Through &amp;interpreter</source>
        <translation>ترجما&amp;ن کے ذریعے</translation>
    </message>
    <message>
        <source>Left empty, it was given just now. Giving it starts the thinking time before consent.</source>
        <translation>خالی ہو تو ابھی دیا گیا۔ دینے سے رضامندی سے پہلے سوچنے کا وقت شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The one in use in their language</source>
        <translation>جو ان کی زبان میں زیرِ استعمال ہے</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، نسخہ %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Information sheet given: %1.</source>
        <translation>معلوماتی پرچہ دیا گیا: %1۔</translation>
    </message>
    <message>
        <source>Earliest consent: %1.</source>
        <translation>رضامندی جلد سے جلد: %1۔</translation>
    </message>
    <message>
        <source>Earliest consent: %1, sooner for whoever had a sheet before.</source>
        <translation>رضامندی جلد سے جلد: %1، جن کے پاس پہلے سے پرچہ تھا ان کے لیے اس سے بھی پہلے۔</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterAnswerDialog</name>
    <message>
        <source>Interpreter %1 for %2</source>
        <translation>%2 کے لیے ترجمان %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>The interview moved after they had said yes. Ask them whether the new time suits, too.</source>
        <translation>ان کی ہاں کے بعد انٹرویو منتقل ہوا۔ پوچھیں کہ نیا وقت بھی موزوں ہے۔</translation>
    </message>
    <message>
        <source>They accept</source>
        <translation>قبول کرتے ہیں</translation>
    </message>
    <message>
        <source>They can&apos;t</source>
        <translation>نہیں کر سکتے</translation>
    </message>
    <message>
        <source>Release them</source>
        <translation>فارغ کریں</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>کیا ہو&amp;ا</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تصدیق کریں</translation>
    </message>
    <message>
        <source>Record that they can&apos;t</source>
        <translation>درج کریں کہ نہیں کر سکتے</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>فارغ کریں</translation>
    </message>
    <message>
        <source>%1 interprets for %2.</source>
        <translation>%2 کے لیے %1 ترجمہ کریں گے۔</translation>
    </message>
    <message>
        <source>%1 can&apos;t interpret for %2. Somebody else is wanted.</source>
        <translation>%2 کے لیے %1 ترجمہ نہیں کر سکتے۔ کوئی اور چاہیے۔</translation>
    </message>
    <message>
        <source>%1 is released from %2.</source>
        <translation>%1 کو %2 سے فارغ کیا گیا۔</translation>
    </message>
    <message>
        <source>Interpreter for %1</source>
        <translation>%1 کے لیے ترجمان</translation>
    </message>
    <message>
        <source>Papers for %1 are recorded as sent.</source>
        <translation>%1 کے لیے کاغذات بھیجے ہوئے درج ہوئے۔</translation>
    </message>
    <message>
        <source>Who interprets instead</source>
        <translation>ان کی جگہ ترجمہ کون کرے گا</translation>
    </message>
    <message>
        <source>The participant agrees to them</source>
        <translation>شریک ان پر راضی ہیں</translation>
    </message>
    <message>
        <source>Record details</source>
        <translation>تفصیلات درج کریں</translation>
    </message>
    <message>
        <source>Somebody else comes</source>
        <translation>کوئی اور آئیں گے</translation>
    </message>
    <message>
        <source>The agency names somebody</source>
        <translation>ایجنسی نام بتاتی ہے</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>کوئی نہیں آیا</translation>
    </message>
    <message>
        <source>They came</source>
        <translation>وہ آئے</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> منٹ</translation>
    </message>
    <message>
        <source>Their re&amp;ference</source>
        <translation>&amp;ان کا حوالہ</translation>
    </message>
    <message>
        <source>&amp;Briefing before</source>
        <translation>پہلے کی بریفنگ</translation>
    </message>
    <message>
        <source>&amp;Debriefing after</source>
        <translation>بعد کی گفتگو</translation>
    </message>
    <message>
        <source>The telephone service</source>
        <translation>ٹیلیفون سروس</translation>
    </message>
    <message>
        <source>Somebody else, now</source>
        <translation>کوئی اور، ابھی</translation>
    </message>
    <message>
        <source>Nobody: move the interview</source>
        <translation>کوئی نہیں: انٹرویو منتقل کریں</translation>
    </message>
    <message>
        <source>Who interprets &amp;instead</source>
        <translation>ان کی جگہ ترجمہ کون کر&amp;ے گا</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>کو&amp;ن</translation>
    </message>
    <message>
        <source>The participant agree&amp;s to them</source>
        <translation>شریک ان پر &amp;راضی ہیں</translation>
    </message>
    <message>
        <source>&amp;Reason, if told</source>
        <translation>&amp;وجہ، اگر بتائی گئی</translation>
    </message>
    <message>
        <source>The study&apos;s settings name no telephone service yet.</source>
        <translation>مطالعے کی ترتیبات میں ابھی کسی ٹیلیفون سروس کا نام نہیں۔</translation>
    </message>
    <message>
        <source>Ring %1, client code %2.</source>
        <translation>%1 پر فون کریں، کلائنٹ کوڈ %2۔</translation>
    </message>
    <message>
        <source>none</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Ask ne&amp;xt</source>
        <translation>ا&amp;ب کس سے پوچھیں</translation>
    </message>
    <message>
        <source>The agency</source>
        <translation>ایجنسی</translation>
    </message>
    <message>
        <source>%1 can&apos;t interpret for %2. The next one is recorded as asked.</source>
        <translation>%2 کے لیے %1 ترجمہ نہیں کر سکتے۔ درج ہوا کہ اگلے ترجمان سے پوچھا گیا۔</translation>
    </message>
    <message>
        <source>%1 interpreted for %2.</source>
        <translation>%2 کے لیے %1 نے ترجمہ کیا۔</translation>
    </message>
    <message>
        <source>Somebody else than %1 interprets for %2.</source>
        <translation>%2 کے لیے %1 کے بجائے کوئی اور ترجمہ کریں گے۔</translation>
    </message>
    <message>
        <source>%1 didn&apos;t come for %2, which is kept with the reason.</source>
        <translation>%2 کے لیے %1 نہیں آئے؛ یہ وجہ کے ساتھ درج رہتا ہے۔</translation>
    </message>
    <message>
        <source>What is known about %1 for %2 is recorded.</source>
        <translation>%2 کے لیے %1 کے بارے میں جو معلوم ہے وہ درج ہوا۔</translation>
    </message>
    <message>
        <source>Char&amp;ged</source>
        <translation>خر&amp;چ ہوا</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>اسے منسوخ کریں</translation>
    </message>
    <message>
        <source>Nobody: arrange the call again</source>
        <translation>کوئی نہیں: کال دوبارہ طے کریں</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>%1, for %2 as the second interpreter</source>
        <translation>%1، %2 کے لیے دوسرے ترجمان کے طور پر</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1، %2 کے لیے</translation>
    </message>
    <message>
        <source>The call with %2 is off.</source>
        <translation>%2 کے ساتھ کال منسوخ ہوئی۔</translation>
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
        <translation>خالی</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>To be found later</source>
        <translation>بعد میں تلاش</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>ضرورت نہیں</translation>
    </message>
    <message>
        <source>Whoever is free: %1</source>
        <translation>جو خالی ہو: %1</translation>
    </message>
    <message>
        <source>Whoever is free</source>
        <translation>جو خالی ہو</translation>
    </message>
    <message>
        <source>, wished again</source>
        <translation>، دوبارہ انہی کی خواہش</translation>
    </message>
    <message>
        <source>, met before</source>
        <translation>، پہلے مل چکے</translation>
    </message>
    <message>
        <source>, about %1</source>
        <translation>، تقریباً %1</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterCallDialog</name>
    <message>
        <source>Interpreted call with %1</source>
        <translation>%1 کے ساتھ ترجمان والا فون</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>طے کریں</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>An interpreter for %1, before the interview. If a call is already arranged, it moves to the new time, and its interpreter must be asked again.</source>
        <translation>%1 کے لیے ترجمان، انٹرویو سے پہلے۔ اگر فون پہلے سے طے ہے تو وہ نئے وقت پر منتقل ہو جاتا ہے، اور اس کے ترجمان سے دوبارہ پوچھنا ہو گا۔</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>جانچ کرنا</translation>
    </message>
    <message>
        <source>Take consent</source>
        <translation>رضامندی لینا</translation>
    </message>
    <message>
        <source>To be found later</source>
        <translation>بعد میں تلاش</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>مقصد</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;دورانیہ</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>ترجما&amp;ن</translation>
    </message>
    <message>
        <source>A&amp;gency</source>
        <translation>&amp;ایجنسی</translation>
    </message>
    <message>
        <source>Call with %1 arranged for %2.</source>
        <translation>%1 کے ساتھ فون %2 کے لیے طے ہوا۔</translation>
    </message>
    <message>
        <source>or an agency, such as Crossing Words &lt;jobs@example.org&gt;</source>
        <translation>یا کوئی ایجنسی، جیسے ⁦Crossing Words &lt;jobs@example.org&gt;⁩</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterDialog</name>
    <message>
        <source>New interpreter</source>
        <translation>نیا ترجمان</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Edit interpreter %1</source>
        <translation>ترجمان %1 میں ترمیم</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>تبدیلیاں رکھیں</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>Confidentiality agreement</source>
        <translation>رازداری کا معاہدہ</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ابھی کوئی نہیں</translation>
    </message>
    <message>
        <source>Their own</source>
        <translation>اپنا</translation>
    </message>
    <message>
        <source>The agency&apos;s</source>
        <translation>ایجنسی کا</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>زبانیں</translation>
    </message>
    <message>
        <source>such as Mirpuri, Sylheti</source>
        <translation>جیسے میرپوری، سلہٹی</translation>
    </message>
    <message>
        <source>&amp;Languages</source>
        <translation>&amp;زبانیں</translation>
    </message>
    <message>
        <source>&amp;Dialects</source>
        <translation>بولیا&amp;ں</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>جنس</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;ای میل</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>فو&amp;ن</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>کیا طے ہوا</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>دستخط کی تاریخ</translation>
    </message>
    <message>
        <source>Agrees to being recorded</source>
        <translation>ریکارڈنگ پر رضامند</translation>
    </message>
    <message>
        <source>&amp;Confidentiality</source>
        <translation>&amp;رازداری</translation>
    </message>
    <message>
        <source>&amp;Signed on</source>
        <translation>&amp;دستخط کی تاریخ</translation>
    </message>
    <message>
        <source>May be &amp;recorded</source>
        <translation>&amp;ریکارڈنگ کی اجازت</translation>
    </message>
    <message>
        <source>Without an agreement nobody can be asked to interpret.</source>
        <translation>معاہدے کے بغیر کسی سے ترجمے کو نہیں کہا جا سکتا۔</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>شرائط</translation>
    </message>
    <message>
        <source>such as 45 an hour, two hours at least</source>
        <translation>جیسے 45 فی گھنٹہ، کم از کم دو گھنٹے</translation>
    </message>
    <message>
        <source> days before</source>
        <translation> دن پہلے</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>کسی بھی وقت</translation>
    </message>
    <message>
        <source>Wants to be as&amp;ked</source>
        <translation>کتنا پہلے پوچھا جائے</translation>
    </message>
    <message>
        <source>Calling &amp;off costs</source>
        <translation>منسوخی کا خر&amp;چ</translation>
    </message>
    <message>
        <source>When, and for whom not</source>
        <translation>کب، اور کس کے لیے نہیں</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>دستیاب</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>کسی بھی وقت</translation>
    </message>
    <message>
        <source>codes of participants who know them, such as C07, C12</source>
        <translation>ان شرکاء کے کوڈ جو انہیں جانتے ہیں، جیسے C07، C12</translation>
    </message>
    <message>
        <source>A&amp;vailable</source>
        <translation>&amp;دستیاب</translation>
    </message>
    <message>
        <source>Kno&amp;wn to</source>
        <translation>کو&amp;ن جانتا ہے</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Interpreter %1 added.</source>
        <translation>ترجمان %1 شامل ہوا۔</translation>
    </message>
    <message>
        <source>Interpreter %1 changed.</source>
        <translation>ترجمان %1 بدلا۔</translation>
    </message>
    <message>
        <source>The agreement as a file</source>
        <translation>معاہدہ فائل کے طور پر</translation>
    </message>
    <message>
        <source>May be filmed, where they sign</source>
        <translation>فلم بندی کی اجازت، جہاں اشاروں کی زبان ہو</translation>
    </message>
    <message>
        <source>Agreement &amp;file</source>
        <translation>معاہد&amp;ے کی فائل</translation>
    </message>
    <message>
        <source>May be f&amp;ilmed</source>
        <translation>فلم بند&amp;ی کی اجازت</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> منٹ</translation>
    </message>
    <message>
        <source>No minimum</source>
        <translation>کوئی کم از کم حد نہیں</translation>
    </message>
    <message>
        <source>Agency&apos;s reference</source>
        <translation>ایجنسی کا حوالہ</translation>
    </message>
    <message>
        <source>An &amp;hour costs</source>
        <translation>&amp;ایک گھنٹے کا خرچ</translation>
    </message>
    <message>
        <source>Charged at least</source>
        <translation>کم از کم خرچ</translation>
    </message>
    <message>
        <source>Ra&amp;te in words</source>
        <translation>نر&amp;خ الفاظ میں</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>نا&amp;م</translation>
    </message>
    <message>
        <source>Agenc&amp;y</source>
        <translation>&amp;ایجنسی</translation>
    </message>
    <message>
        <source>Register n&amp;umber</source>
        <translation>&amp;رجسٹر نمبر</translation>
    </message>
    <message>
        <source>Works &amp;by</source>
        <translation>کا&amp;م کا طریقہ</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterRequestDialog</name>
    <message>
        <source>Nobody is asked yet</source>
        <translation>ابھی کسی سے پوچھا نہیں گیا</translation>
    </message>
    <message>
        <source>Message to the interpreter</source>
        <translation>ترجمان کے نام پیغام</translation>
    </message>
    <message>
        <source>Mark as written</source>
        <translation>لکھا ہوا نشان زد کریں</translation>
    </message>
    <message>
        <source>Name the participant&apos;s &amp;code as the reference</source>
        <translation>شریک کا کوڈ حو&amp;الے کے طور پر دیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>To</source>
        <translation>بنام</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>موضو&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>The message says neither who the participant is nor where they live. Nothing is sent by itself; mark it as written once you have sent it.</source>
        <translation>پیغام میں نہ یہ ہے کہ شریک کون ہیں، نہ یہ کہ کہاں رہتے ہیں۔ کچھ بھی خود سے نہیں بھیجا جاتا؛ بھیجنے کے بعد لکھا ہوا نشان زد کریں۔</translation>
    </message>
    <message>
        <source>Take it to your mail program</source>
        <translation>اپنے ڈاک پروگرام میں لے جائیں</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml...</source>
        <translation>‎.eml محفو&amp;ظ کریں...</translation>
    </message>
    <message>
        <source>Open in &amp;mail program</source>
        <translation>&amp;ڈاک پروگرام میں کھولیں</translation>
    </message>
    <message>
        <source>Save .&amp;ics...</source>
        <translation>‎.ics محفو&amp;ظ کریں...</translation>
    </message>
    <message>
        <source>Copied. Paste it into a new message.</source>
        <translation>نقل ہو گیا۔ نئے پیغام میں چسپاں کریں۔</translation>
    </message>
    <message>
        <source>Your mail program has it now. Add the calendar file if you want it to go along.</source>
        <translation>ڈاک پروگرام میں پہنچ گیا۔ کیلنڈر فائل ساتھ بھیجنی ہو تو شامل کریں۔</translation>
    </message>
    <message>
        <source>No mail program opened it. Copy the message instead.</source>
        <translation>کسی ڈاک پروگرام نے نہیں کھولا۔ پیغام نقل کر لیں۔</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>پیغام محفوظ کریں</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>ای میل (*.eml)</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>کیلنڈر (*.ics)</translation>
    </message>
    <message>
        <source>Saved. Open or attach it in your mail program.</source>
        <translation>محفوظ ہوا۔ اپنے ڈاک پروگرام میں کھولیں یا منسلک کریں۔</translation>
    </message>
    <message>
        <source>The message to the interpreter is marked as written.</source>
        <translation>ترجمان کے نام پیغام لکھا ہوا نشان زد ہوا۔</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpreterUseDialog</name>
    <message>
        <source>By telephone</source>
        <translation>ٹیلیفون سے</translation>
    </message>
    <message>
        <source>Agency, no name</source>
        <translation>ایجنسی، نام نہیں</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>کوئی نہیں</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>گھنٹے</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>درخواستیں</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>تصدیق شدہ</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>آئے</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>انکار کیا</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Didn&apos;t come</source>
        <translation>نہیں آئے</translation>
    </message>
    <message>
        <source>Unfilled</source>
        <translation>کوئی نہ ملا</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>خرچ ہوا</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Use of interpreters</source>
        <translation>ترجمانوں کی خدمات</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>CSV کے طور پر برآمد کریں...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>What came of every request so far, by language and interpreter, without names. Charged is the amount recorded, with fees for late release; expected is what the rest costs by their rates.</source>
        <translation>اب تک ہر درخواست کا کیا ہوا، زبان اور ترجمان کے لحاظ سے، ناموں کے بغیر۔ &quot;خرچ ہوا&quot; وہ رقم ہے جو درج کی گئی، دیر سے فارغ کرنے کی فیس سمیت؛ &quot;متوقع&quot; وہ ہے جو باقی پر ان کے نرخ سے خرچ ہو گا۔</translation>
    </message>
    <message>
        <source>No interpreter was asked yet.</source>
        <translation>ابھی کسی ترجمان سے پوچھا نہیں گیا۔</translation>
    </message>
    <message>
        <source>Export use of interpreters</source>
        <translation>ترجمانوں کی خدمات برآمد کریں</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Use of interpreters exported, without names.</source>
        <translation>ترجمانوں کی خدمات برآمد ہوئیں، ناموں کے بغیر۔</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>معلوم نہیں</translation>
    </message>
    <message>
        <source>In all: requests %1, came %2, unfilled %3, hours %4, charged %5, expected %6.</source>
        <translation>کل: درخواستیں %1، آئے %2، خالی %3، گھنٹے %4، وصول شدہ %5، متوقع %6۔</translation>
    </message>
    <message>
        <source>What somebody costs whose rate isn&apos;t known is left out.</source>
        <translation>جس کی شرح معلوم نہیں اس کا خرچ شامل نہیں۔</translation>
    </message>
</context>
<context>
    <name>colloquy::InterpretersPage</name>
    <message>
        <source>Interpreters</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>No interpreter matches this filter.</source>
        <translation>اس فلٹر سے کوئی ترجمان میل نہیں کھاتا۔</translation>
    </message>
    <message>
        <source>Interviews that wait for an interpreter</source>
        <translation>ترجمان کے منتظر انٹرویو</translation>
    </message>
    <message>
        <source>New interpreter</source>
        <translation>نیا ترجمان</translation>
    </message>
    <message>
        <source>No interpreter is on record yet. Add the people or agencies that you work with, and Colloquy says who can be asked for an interview.</source>
        <translation>ابھی کوئی ترجمان درج نہیں۔ جن لوگوں یا ایجنسیوں کے ساتھ کام کرتے ہیں انہیں شامل کریں، Colloquy بتائے گا کہ انٹرویو کے لیے کس سے پوچھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Every interview that needs an interpreter has one</source>
        <translation>جس انٹرویو کو ترجمان چاہیے اس کے پاس ہے</translation>
    </message>
    <message>
        <source>1 interview waits for an interpreter</source>
        <translation>1 انٹرویو ترجمان کا منتظر</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews wait for an interpreter</source>
        <translation>
            <numerusform>%n انٹرویو ترجمان کا منتظر</numerusform>
            <numerusform>%n انٹرویو ترجمان کے منتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them for an answer</source>
        <translation>
            <numerusform>%1، %n جواب کا منتظر</numerusform>
            <numerusform>%1، %n جواب کے منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2 کے لیے %1</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>رازداری</translation>
    </message>
    <message>
        <source>With an agreement</source>
        <translation>معاہدے والے</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>ابھی معاہدہ نہیں</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation>ترمیم...</translation>
    </message>
    <message>
        <source>Use and cost...</source>
        <translation>خدمات اور خرچ...</translation>
    </message>
    <message>
        <source>%1; 1 thing is left to prepare</source>
        <translation>%1؛ 1 چیز تیار کرنا باقی ہے</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n things are left to prepare</source>
        <translation>
            <numerusform>%1؛ %n چیز تیار کرنا باقی ہے</numerusform>
            <numerusform>%1؛ %n چیزیں تیار کرنا باقی ہیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::InterviewDialog</name>
    <message>
        <source>Edit interview - %1</source>
        <translation>انٹرویو میں ترمیم - %1</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>تبدیلیاں رکھیں</translation>
    </message>
    <message>
        <source>&amp;Support sheet given</source>
        <translation>مد&amp;د کا پرچہ دیا گیا</translation>
    </message>
    <message>
        <source>&amp;Notes are written</source>
        <translation>نوٹس لکھ لیے</translation>
    </message>
    <message>
        <source>Call them on</source>
        <translation>فون کب</translation>
    </message>
    <message>
        <source>Re&amp;corder</source>
        <translation>&amp;ریکارڈر</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد میں</translation>
    </message>
    <message>
        <source>Ca&amp;ll them on</source>
        <translation>فو&amp;ن کب</translation>
    </message>
    <message>
        <source>Interview with %1 changed.</source>
        <translation>%1 کا انٹرویو بدلا۔</translation>
    </message>
</context>
<context>
    <name>colloquy::InterviewList</name>
    <message>
        <source>Interviews</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>No interview matches this filter.</source>
        <translation>اس فلٹر سے کوئی انٹرویو میل نہیں کھاتا۔</translation>
    </message>
    <message>
        <source>No interview is booked yet. Book the first one.</source>
        <translation>ابھی کوئی انٹرویو بک نہیں۔ پہلا بک کریں۔</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>بک کریں</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>اس ہفتے</translation>
    </message>
    <message>
        <source>From today</source>
        <translation>آج سے</translation>
    </message>
    <message>
        <source>Before today</source>
        <translation>آج سے پہلے</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>طریقہ</translation>
    </message>
</context>
<context>
    <name>colloquy::LanguageList</name>
    <message>
        <source>%1: another one</source>
        <translation>%1: ایک اور</translation>
    </message>
    <message>
        <source>Type or choose a language</source>
        <translation>زبان لکھیں یا چنیں</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: شامل کریں</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 ہٹائیں</translation>
    </message>
</context>
<context>
    <name>colloquy::Legend</name>
    <message>
        <source>What the signs mean</source>
        <translation>نشانوں کا مطلب</translation>
    </message>
</context>
<context>
    <name>colloquy::ListPage</name>
    <message>
        <source>Clear the filter</source>
        <translation>فلٹر صاف کریں</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
</context>
<context>
    <name>colloquy::LongVerbDialog</name>
    <message>
        <source>Cancel</source>
        <translation>منسوخ کریں</translation>
    </message>
</context>
<context>
    <name>colloquy::MailingDialog</name>
    <message>
        <source>Export a mailing list</source>
        <translation>پتوں کی فہرست برآمد کریں</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>اس نام سے محفوظ کریں...</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بارے میں</translation>
    </message>
    <message>
        <source>A table (CSV) of those whose consent says yes to it, with the ways to reach them that are safe. Nobody who withdrew from contact is among them.</source>
        <translation>ان لوگوں کا جدول (CSV) جن کی رضامندی میں اس کے لیے ہاں ہے، رابطے کے محفوظ طریقوں کے ساتھ۔ رابطے سے دستبردار ہونے والا کوئی اس میں نہیں۔</translation>
    </message>
    <message>
        <source>Summary of findings</source>
        <translation>نتائج کا خلاصہ</translation>
    </message>
    <message>
        <source>Another study</source>
        <translation>دوسرا مطالعہ</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>با&amp;رے میں</translation>
    </message>
    <message>
        <source>Names, e-mail addresses, phone numbers and postal addresses leave the study in the clear: whoever can open the file can read them. The audit trail keeps that you did this.</source>
        <translation>نام، ای میل پتے، فون نمبر اور ڈاک کے پتے کھلی حالت میں مطالعے سے باہر جاتے ہیں: جو فائل کھول سکے وہ انہیں پڑھ سکتا ہے۔ تبدیلیوں کے ریکارڈ میں رہتا ہے کہ آپ نے یہ کیا۔</translation>
    </message>
    <message>
        <source>Nobody wants it, or may be written to.</source>
        <translation>کوئی یہ نہیں چاہتا، یا کسی کو لکھا نہیں جا سکتا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n people: %1</source>
        <translation>
            <numerusform>%n شخص: %1</numerusform>
            <numerusform>%n لوگ: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Mailing list exported: %n people, with names.</source>
        <translation>
            <numerusform>پتوں کی فہرست برآمد ہوئی: %n شخص، نام کے ساتھ۔</numerusform>
            <numerusform>پتوں کی فہرست برآمد ہوئی: %n لوگ، ناموں کے ساتھ۔</numerusform>
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
        <translation>مرکزی ٹول بار</translation>
    </message>
    <message>
        <source>%1 - Colloquy</source>
        <translation>%1 - Colloquy</translation>
    </message>
    <message>
        <source>Sample - nothing here is real. Try anything.</source>
        <translation>نمونہ - یہاں کچھ اصلی نہیں۔ جو چاہیں آزمائیں۔</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>کھلا</translation>
    </message>
    <message>
        <source>Locked: unlock names</source>
        <translation>مقفل: نام کھولیں</translation>
    </message>
    <message>
        <source>Unlocked: lock names</source>
        <translation>کھلا: نام مقفل کریں</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>سب تبدیلیاں محفوظ %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>سب تبدیلیاں محفوظ</translation>
    </message>
</context>
<context>
    <name>colloquy::MessageDialog</name>
    <message>
        <source>Message about the interview - %1</source>
        <translation>انٹرویو کا پیغام - %1</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>بھیجا ہوا نشان زد کریں</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>ذریعہ</translation>
    </message>
    <message>
        <source>Say the a&amp;ddress, and put it into the calendar</source>
        <translation>پتہ بتائیں، &amp;اور کیلنڈر میں ڈالیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Nothing is sent by itself. Mark it as sent once you have sent it.</source>
        <translation>خود بخود کچھ نہیں بھیجا جاتا۔ بھیج چکیں تو بھیجا ہوا نشان زد کریں۔</translation>
    </message>
    <message>
        <source>To</source>
        <translation>بنام</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بارے میں</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>پیغا&amp;م</translation>
    </message>
    <message>
        <source>&amp;Goes by</source>
        <translation>&amp;ذریعہ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;زبان</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>موضو&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>Take it to your mail program</source>
        <translation>اپنے ڈاک پروگرام میں لے جائیں</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Sa&amp;ve as .eml...</source>
        <translation>‎.eml محفو&amp;ظ کریں...</translation>
    </message>
    <message>
        <source>&amp;Open in mail program</source>
        <translation>&amp;ڈاک پروگرام میں کھولیں</translation>
    </message>
    <message>
        <source>Save .&amp;ics...</source>
        <translation>‎.ics محفو&amp;ظ کریں...</translation>
    </message>
    <message>
        <source>Copied. Paste it into a new message.</source>
        <translation>نقل ہو گیا۔ نئے پیغام میں چسپاں کریں۔</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>پیغام محفوظ کریں</translation>
    </message>
    <message>
        <source>E-mail (*.eml)</source>
        <translation>ای میل (*.eml)</translation>
    </message>
    <message>
        <source>Saved with the calendar file in it. Open it in your mail program to send it.</source>
        <translation>کیلنڈر فائل سمیت محفوظ ہوا۔ بھیجنے کے لیے ڈاک پروگرام میں کھولیں۔</translation>
    </message>
    <message>
        <source>Your mail program has it now. Add the calendar file if you want it to go along.</source>
        <translation>ڈاک پروگرام میں پہنچ گیا۔ کیلنڈر فائل ساتھ بھیجنی ہو تو شامل کریں۔</translation>
    </message>
    <message>
        <source>No mail program opened it. Copy the message instead.</source>
        <translation>کسی ڈاک پروگرام نے نہیں کھولا۔ پیغام نقل کر لیں۔</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>کیلنڈر فائل محفوظ کریں</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>کیلنڈر (*.ics)</translation>
    </message>
    <message>
        <source>Saved. Attach it to your message.</source>
        <translation>محفوظ ہوا۔ پیغام کے ساتھ منسلک کریں۔</translation>
    </message>
    <message>
        <source>%1 to %2 marked as sent.</source>
        <translation>%2 کے لیے %1 بھیجا ہوا نشان زد۔</translation>
    </message>
    <message>
        <source>What you typed was kept, and not worded anew.</source>
        <translation>جو آپ نے ٹائپ کیا وہ رکھا گیا، اور نئے سرے سے نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>&amp;Word it anew</source>
        <translation>نئے سر&amp;ے سے لکھیں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Mark as told</source>
        <translation>بتایا ہوا نشان زد کریں</translation>
    </message>
    <message>
        <source>%1 to %2 marked as told.</source>
        <translation>%2 کے لیے %1 بتایا ہوا نشان زد۔</translation>
    </message>
</context>
<context>
    <name>colloquy::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
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
        <translation>کچھ بک نہیں</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>colloquy::MoveDialog</name>
    <message>
        <source>Move interview - %1</source>
        <translation>انٹرویو منتقل کریں - %1</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>منتقل کریں</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>نیا وقت</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>کس نے کہا</translation>
    </message>
    <message>
        <source>Booked for</source>
        <translation>بک برائے</translation>
    </message>
    <message>
        <source>&amp;New time</source>
        <translation>نیا &amp;وقت</translation>
    </message>
    <message>
        <source>&amp;Times</source>
        <translation>&amp;اوقات</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;دورانیہ</translation>
    </message>
    <message>
        <source>&amp;Asked for by</source>
        <translation>کس نے کہا</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;وجہ</translation>
    </message>
    <message>
        <source>%1 moved to %2.</source>
        <translation>%1 %2 پر منتقل ہوا۔</translation>
    </message>
    <message>
        <source>Move and &amp;draft message</source>
        <translation>منتقل کریں او&amp;ر پیغام لکھیں</translation>
    </message>
    <message>
        <source>%1 goes along</source>
        <translation>%1 ساتھ رہیں گے</translation>
    </message>
    <message>
        <source>To be found later</source>
        <translation>بعد میں تلاش</translation>
    </message>
    <message>
        <source>&amp;Interpreter</source>
        <translation>ترجما&amp;ن</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>کچھ نہیں</translation>
    </message>
    <message>
        <source>%1 (%2 % of the fee)</source>
        <translation>%1 (فیس کا %2 %)</translation>
    </message>
    <message>
        <source>%1 % of the fee</source>
        <translation>فیس کا %1 %</translation>
    </message>
    <message>
        <source>Interpreter %1 is released, which costs %2, and somebody else is asked.</source>
        <translation>ترجمان %1 فارغ ہوتے ہیں، جس کا خرچ: %2، اور کسی اور سے پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Interpreter %1 goes along, and is to be asked again whether the new time suits. Releasing them now would cost: %2.</source>
        <translation>ترجمان %1 ساتھ رہتے ہیں، اور ان سے دوبارہ پوچھنا ہے کہ نیا وقت موزوں ہے یا نہیں۔ انہیں ابھی فارغ کرنے کا خرچ: %2۔</translation>
    </message>
</context>
<context>
    <name>colloquy::NoShowDialog</name>
    <message>
        <source>%1 did not come.</source>
        <translation>%1 نہیں آئے۔</translation>
    </message>
    <message>
        <source>Did not come - %1</source>
        <translation>نہیں آئے - %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>آئے</translation>
    </message>
    <message>
        <source>Did not come either</source>
        <translation>وہ بھی نہیں آئے</translation>
    </message>
    <message>
        <source>&amp;Interpreter %1</source>
        <translation>ترجما&amp;ن %1</translation>
    </message>
    <message>
        <source>An interpreter who came for nothing is owed the fee all the same.</source>
        <translation>جو ترجمان بے کار آیا اس کی فیس پھر بھی واجب ہے۔</translation>
    </message>
</context>
<context>
    <name>colloquy::ParticipantDialog</name>
    <message>
        <source>New participant</source>
        <translation>نیا شریک</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>شامل کریں</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 میں ترمیم</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>تبدیلیاں رکھیں</translation>
    </message>
    <message>
        <source>Add and &amp;next</source>
        <translation>شامل کریں &amp;اور اگلا</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>گر&amp;وپ</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>نا&amp;م</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;ای میل</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>فو&amp;ن</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>بولتے ہیں</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>پڑھتے ہیں</translation>
    </message>
    <message>
        <source>Nothing: read documents aloud</source>
        <translation>کچھ نہیں: دستاویزات پڑھ کر سنائیں</translation>
    </message>
    <message>
        <source>Spea&amp;ks</source>
        <translation>بولتے ہیں</translation>
    </message>
    <message>
        <source>&amp;Dialect</source>
        <translation>بولی</translation>
    </message>
    <message>
        <source>&amp;Reads</source>
        <translation>پڑھتے ہیں</translation>
    </message>
    <message>
        <source>Wants an &amp;interpreter</source>
        <translation>ترجما&amp;ن چاہتے ہیں</translation>
    </message>
    <message>
        <source>Preferred interpreter</source>
        <translation>پسندیدہ ترجمان</translation>
    </message>
    <message>
        <source>More about them</source>
        <translation>ان کے بارے میں مزید</translation>
    </message>
    <message>
        <source>%1 added.</source>
        <translation>%1 شامل ہوا۔</translation>
    </message>
    <message>
        <source>%1 changed.</source>
        <translation>%1 بدلا۔</translation>
    </message>
    <message>
        <source>Open %1 instead</source>
        <translation>اس کے بجائے %1 کھولیں</translation>
    </message>
</context>
<context>
    <name>colloquy::ParticipantMore</name>
    <message>
        <source>Ways of meeting</source>
        <translation>ملنے کے طریقے</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>دستیاب</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>ڈاک کا پتہ</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>ٹائم &amp;زون</translation>
    </message>
    <message>
        <source>as the study&apos;s</source>
        <translation>مطالعے جیسا</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source>Also belongs to</source>
        <translation>اس گروپ کے بھی</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>ضروریات</translation>
    </message>
    <message>
        <source>&amp;Heard from</source>
        <translation>کہا&amp;ں سے سنا</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>Knows the researcher</source>
        <translation>محقق کو جانتے ہیں</translation>
    </message>
    <message>
        <source>Wants no more &amp;contact: nothing is drafted</source>
        <translation>مزید &amp;رابطہ نہیں چاہتے: کچھ نہیں لکھا جاتا</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>نوٹس</translation>
    </message>
    <message>
        <source>Not these interpreters</source>
        <translation>یہ ترجمان نہیں</translation>
    </message>
    <message>
        <source>codes, such as I02, I05</source>
        <translation>کوڈ، جیسے I02, I05</translation>
    </message>
    <message>
        <source>Wants the same interpreter again</source>
        <translation>دوبارہ وہی ترجمان چاہتے ہیں</translation>
    </message>
    <message>
        <source>May be &amp;filmed</source>
        <translation>فلم بند&amp;ی کی اجازت</translation>
    </message>
    <message>
        <source>May be filmed</source>
        <translation>فلم بندی کی اجازت</translation>
    </message>
</context>
<context>
    <name>colloquy::ParticipantsPage</name>
    <message>
        <source>Participants</source>
        <translation>شرکاء</translation>
    </message>
    <message>
        <source>Nobody matches this filter.</source>
        <translation>اس فلٹر سے کوئی میل نہیں کھاتا۔</translation>
    </message>
    <message>
        <source>Nobody has enquired yet. Add the first person, or bring in a list.</source>
        <translation>ابھی کسی نے رابطہ نہیں کیا۔ پہلا شخص شامل کریں، یا فہرست لائیں۔</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>نیا شریک</translation>
    </message>
    <message>
        <source>Import from CSV</source>
        <translation>CSV سے درآمد کریں</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحلہ</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>اگلا قدم</translation>
    </message>
</context>
<context>
    <name>colloquy::PassphraseForm</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>پا&amp;س فریز</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>&amp;وہی دوبارہ</translation>
    </message>
    <message>
        <source>Sho&amp;w what I type</source>
        <translation>جو لکھو&amp;ں وہ دکھائیں</translation>
    </message>
    <message>
        <source>The two differ. Type the same passphrase twice.</source>
        <translation>دونوں مختلف ہیں۔ ایک ہی پاس فریز دو بار لکھیں۔</translation>
    </message>
    <message>
        <source>Best are four or five words that don&apos;t belong together.</source>
        <translation>چار پانچ بے جوڑ الفاظ بہترین ہیں۔</translation>
    </message>
    <message>
        <source>Easy to guess. Add a word or two.</source>
        <translation>اندازہ آسان ہے۔ ایک دو لفظ بڑھائیں۔</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>ٹھیک ہے۔ ایک اور لفظ اسے مضبوط کر دے گا۔</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>مضبوط۔</translation>
    </message>
    <message>
        <source>Strong, but the two still differ.</source>
        <translation>مضبوط، مگر دونوں ابھی مختلف ہیں۔</translation>
    </message>
</context>
<context>
    <name>colloquy::PlaceRows</name>
    <message>
        <source>How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>Num&amp;ber</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>پتہ</translation>
    </message>
    <message>
        <source>Lin&amp;k</source>
        <translation>لنک</translation>
    </message>
    <message>
        <source>&amp;Use their number</source>
        <translation>&amp;ان کا نمبر استعمال کریں</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>کیسے</translation>
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
        <translation>آنے والے ہفتوں کی منصوبہ بندی</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Keep to the &amp;targets of the groups</source>
        <translation>گر&amp;وپوں کے ہدف تک رہیں</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>منصوبہ بنائیں</translation>
    </message>
    <message>
        <source>Finds times for everybody who is eligible and not yet booked: as many interviews as there can be, with interpreters coming as few half-days as they can, and as early as that allows. Nothing is booked before you press the button below.</source>
        <translation>ہر اہل اور غیر بک شدہ شخص کے لیے وقت ڈھونڈتا ہے: جتنے انٹرویو ممکن ہوں، ترجمان کم سے کم نصف دن آئیں، اور جتنا جلد ہو سکے۔ نیچے کا بٹن دبانے سے پہلے کچھ بک نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Planned interviews</source>
        <translation>منصوبے کے انٹرویو</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>بک کریں</translation>
    </message>
    <message>
        <source>With</source>
        <translation>کس کے ساتھ</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>ترجمان</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>ہفتہ</translation>
    </message>
    <message>
        <source>Weighing the times...</source>
        <translation>اوقات تولے جا رہے ہیں...</translation>
    </message>
    <message>
        <source>Sto&amp;p planning</source>
        <translation>منصوبہ بند&amp;ی روکیں</translation>
    </message>
    <message>
        <source>&amp;Plan again</source>
        <translation>&amp;دوبارہ منصوبہ بنائیں</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>جما ہوا</translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation>رہ گئے:</translation>
    </message>
    <message>
        <source>1 interview.</source>
        <translation>1 انٹرویو۔</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews.</source>
        <translation>
            <numerusform>%n انٹرویو۔</numerusform>
            <numerusform>%n انٹرویو۔</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 No other plan is better.</source>
        <translation>%1 کوئی اور منصوبہ اس سے بہتر نہیں۔</translation>
    </message>
    <message>
        <source>%1 The best plan that was found in time.</source>
        <translation>%1 وقت میں ملنے والا بہترین منصوبہ۔</translation>
    </message>
    <message>
        <source>Propose 1 interview</source>
        <translation>1 انٹرویو تجویز کریں</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n interviews</source>
        <translation>
            <numerusform>%n انٹرویو تجویز کریں</numerusform>
            <numerusform>%n انٹرویو تجویز کریں</numerusform>
        </translation>
    </message>
    <message>
        <source>Booking the interviews...</source>
        <translation>انٹرویو بک ہو رہے ہیں...</translation>
    </message>
    <message>
        <source>1 interview proposed.</source>
        <translation>1 انٹرویو تجویز ہوا۔</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews proposed.</source>
        <translation>
            <numerusform>%n انٹرویو تجویز ہوا۔</numerusform>
            <numerusform>%n انٹرویو تجویز ہوئے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys move through the plan. Space keeps a time when you plan again; Delete leaves it out or puts it back.</source>
        <translation>تیر والی کنجیاں منصوبے میں آگے پیچھے لے جاتی ہیں۔ Space دوبارہ منصوبہ بنانے پر وقت برقرار رکھتا ہے؛ Delete اسے چھوڑ دیتا ہے یا واپس لے آتا ہے۔</translation>
    </message>
    <message>
        <source>Week of the plan</source>
        <translation>منصوبے کا ہفتہ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>چھوڑا گیا</translation>
    </message>
    <message>
        <source>Planned, stays</source>
        <translation>طے شدہ، برقرار</translation>
    </message>
</context>
<context>
    <name>colloquy::Program</name>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>%1 نہیں کھل سکتا</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>مطالعہ کھولیں</translation>
    </message>
    <message>
        <source>The new study can&apos;t be opened</source>
        <translation>نیا مطالعہ نہیں کھل سکتا</translation>
    </message>
    <message>
        <source>The study is ready.</source>
        <translation>مطالعہ تیار ہے۔</translation>
    </message>
    <message>
        <source>Making the sample study: sixty people, their consents and interviews. That takes a few seconds.</source>
        <translation>نمونے کا مطالعہ بن رہا ہے: ساٹھ لوگ، ان کی رضامندیاں اور انٹرویو۔ چند سیکنڈ لگیں گے۔</translation>
    </message>
    <message>
        <source>Sample study</source>
        <translation>نمونے کا مطالعہ</translation>
    </message>
    <message>
        <source>The sample study can&apos;t be made</source>
        <translation>نمونے کا مطالعہ نہیں بن سکتا</translation>
    </message>
    <message>
        <source>Locked. Names and contacts are sealed again.</source>
        <translation>مقفل۔ نام اور رابطے پھر بند ہیں۔</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>دوبارہ کیا: %1۔</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>واپس لیا: %1۔</translation>
    </message>
    <message>
        <source>Colloquy study (*.colloquy);;All files (*)</source>
        <translation>Colloquy مطالعہ (*.colloquy);;تمام فائلیں (*)</translation>
    </message>
</context>
<context>
    <name>colloquy::RecoveryCheck</name>
    <message>
        <source>Type two of its groups from what you wrote down, so that you know it can be read.</source>
        <translation>جو لکھا اس کے دو ٹکڑے ٹائپ کریں، تاکہ معلوم ہو کہ پڑھا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروپ</translation>
    </message>
    <message>
        <source>Group &amp;%1</source>
        <translation>ٹکڑا &amp;%1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>ٹکڑا %1</translation>
    </message>
    <message>
        <source>Group %1 is another one. Compare it with the key once more.</source>
        <translation>ٹکڑا %1 کچھ اور ہے۔ کلید سے پھر ملائیں۔</translation>
    </message>
</context>
<context>
    <name>colloquy::RecoverySheet</name>
    <message>
        <source>The study is made. This is its recovery key: the only way in if the passphrase is forgotten.
It is shown this once and kept nowhere. Write it down, and keep it apart from this computer.</source>
        <translation>مطالعہ بن گیا۔ یہ اس کی بحالی کی کلید ہے: پاس فریز بھول جائے تو اندر جانے کا واحد راستہ۔
یہ صرف اسی بار دکھائی جاتی ہے اور کہیں نہیں رکھی جاتی۔ لکھ لیں، اور اس کمپیوٹر سے الگ رکھیں۔</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>چھاپیں...</translation>
    </message>
    <message>
        <source>&amp;Save in a file...</source>
        <translation>فائل میں محفو&amp;ظ کریں...</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>بحالی کی کلید: %1</translation>
    </message>
    <message>
        <source>Recovery key of the study &quot;%1&quot; in Colloquy</source>
        <translation>Colloquy میں مطالعہ &quot;%1&quot; کی بحالی کی کلید</translation>
    </message>
    <message>
        <source>It opens the study when the passphrase is forgotten. Whoever has it can read every name: keep it under lock and key, apart from the computer.</source>
        <translation>پاس فریز بھول جائے تو یہ مطالعہ کھولتی ہے۔ جس کے پاس ہو وہ ہر نام پڑھ سکتا ہے: تالے میں، کمپیوٹر سے الگ رکھیں۔</translation>
    </message>
    <message>
        <source>Copied. Paste it into your password safe, not into a document.</source>
        <translation>نقل ہو گئی۔ پاس ورڈ محفوظ رکھنے کی جگہ میں چسپاں کریں، دستاویز میں نہیں۔</translation>
    </message>
    <message>
        <source>Print the recovery key</source>
        <translation>بحالی کی کلید چھاپیں</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>پرنٹر کو بھیجی گئی۔</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>بحالی کی کلید محفوظ کریں</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>متن (*.txt)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>بحالی کی کلید</translation>
    </message>
    <message>
        <source>The key was not saved</source>
        <translation>کلید محفوظ نہیں ہوئی</translation>
    </message>
    <message>
        <source>Saved for your eyes only. Move the file to a stick or another safe place.</source>
        <translation>صرف آپ کے لیے محفوظ ہوئی۔ فائل کسی محفوظ جگہ لے جائیں۔</translation>
    </message>
</context>
<context>
    <name>colloquy::ReportDialog</name>
    <message>
        <source>Flow of enquiries</source>
        <translation>درخواستوں کا بہاؤ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>پیش رفت</translation>
    </message>
    <message>
        <source>Ethics report</source>
        <translation>اخلاقیات کی رپورٹ</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>واؤچر</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>رپورٹیں</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>رپورٹ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>&amp;Save as CSV...</source>
        <translation>CSV کے طو&amp;ر پر محفوظ کریں...</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>سے</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>تک</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>کوئی بھی دن</translation>
    </message>
    <message>
        <source>Every enquiry stands in one line without a detail, and those lines add up. How many people a newsletter or a service told of the study isn&apos;t known.</source>
        <translation>ہر درخواست تفصیل کے بغیر والی کسی ایک سطر میں ہے، اور ان سطروں کا جوڑ پورا بنتا ہے۔ نیوز لیٹر یا کسی ادارے نے کتنے لوگوں کو مطالعے کا بتایا، یہ معلوم نہیں۔</translation>
    </message>
    <message>
        <source>Everybody but those who enquired twice.</source>
        <translation>سب لوگ، سوائے ان کے جنہوں نے دو بار رابطہ کیا۔</translation>
    </message>
    <message>
        <source>Figures from 1 to 4 are left out, and others with them where the totals would tell. What happened in these days counts.</source>
        <translation>1 سے 4 تک کے اعداد چھوڑ دیے گئے ہیں، اور ان کے ساتھ وہ بھی جن کا کل تعداد سے پتا چل جاتا۔ ان دنوں میں جو ہوا وہ شمار ہوتا ہے۔</translation>
    </message>
    <message>
        <source>By code, without names or serial numbers.</source>
        <translation>کوڈ کے لحاظ سے، ناموں یا سیریل نمبروں کے بغیر۔</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>رپورٹ محفوظ کریں</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Report saved.</source>
        <translation>رپورٹ محفوظ ہوئی۔</translation>
    </message>
</context>
<context>
    <name>colloquy::SafetyForm</name>
    <message>
        <source>I &amp;asked how to reach them safely</source>
        <translation>میں نے پوچھا کہ محفو&amp;ظ رابطہ کیسے ہو</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>کوئی بھی</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>صرف %1</translation>
    </message>
    <message>
        <source>Safe wa&amp;y</source>
        <translation>محفو&amp;ظ طریقہ</translation>
    </message>
    <message>
        <source>such as mon-fri 09:00-17:00</source>
        <translation>جیسے ⁦mon-fri 09:00-17:00⁩</translation>
    </message>
    <message>
        <source>Safe h&amp;ours</source>
        <translation>محفو&amp;ظ اوقات</translation>
    </message>
    <message>
        <source>&amp;Voicemail</source>
        <translation>صوتی پیغا&amp;م</translation>
    </message>
    <message>
        <source>Te&amp;xt messages</source>
        <translation>ٹیکسٹ پیغاما&amp;ت</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>ڈاک</translation>
    </message>
    <message>
        <source>what to say</source>
        <translation>کیا کہیں</translation>
    </message>
    <message>
        <source>If someone else answers</source>
        <translation>اگر کوئی اور جواب دے</translation>
    </message>
    <message>
        <source>Words that mean &amp;stop</source>
        <translation>&amp;رکنے کے الفاظ</translation>
    </message>
</context>
<context>
    <name>colloquy::ScreeningDialog</name>
    <message>
        <source>Screen %1</source>
        <translation>%1 کی جانچ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>Y, N or U answers and goes on to the next question.</source>
        <translation>Y، N یا U جواب دیتا ہے اور اگلے سوال پر جاتا ہے۔</translation>
    </message>
    <message>
        <source>Yes or unsure needs a decision; it may stay unasked.</source>
        <translation>ہاں یا یقین نہیں پر فیصلہ چاہیے؛ پوچھے بغیر بھی رہ سکتا ہے۔</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>فیصلہ</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>اہل</translation>
    </message>
    <message>
        <source>Ineligible</source>
        <translation>نااہل</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>فیصلہ کریں</translation>
    </message>
    <message>
        <source>needed for a decision or a changed answer</source>
        <translation>فیصلے یا بدلے جواب کے لیے ضروری</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;وجہ</translation>
    </message>
    <message>
        <source>The recorded age is below the study&apos;s minimum</source>
        <translation>درج عمر مطالعے کی کم از کم عمر سے کم ہے</translation>
    </message>
    <message>
        <source>%1 screened: %2.</source>
        <translation>%1 کی جانچ: %2۔</translation>
    </message>
</context>
<context>
    <name>colloquy::ScriptText</name>
    <message>
        <source>Say</source>
        <translation>بولیں</translation>
    </message>
</context>
<context>
    <name>colloquy::Session</name>
    <message>
        <source>That was not done</source>
        <translation>یہ نہیں ہوا</translation>
    </message>
</context>
<context>
    <name>colloquy::SettingsDialog</name>
    <message>
        <source>Study settings</source>
        <translation>مطالعے کی ترتیبات</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>تبدیلیاں رکھیں</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>ترتیبات کے صفحے</translation>
    </message>
    <message>
        <source>Settings changed.</source>
        <translation>ترتیبات بدل گئیں۔</translation>
    </message>
    <message>
        <source>%1: something to mend</source>
        <translation>%1: کچھ درست کرنا ہے</translation>
    </message>
</context>
<context>
    <name>colloquy::ShortcutsDialog</name>
    <message>
        <source> or </source>
        <translation> یا </translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>کی بورڈ</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>حکم یا کنجی ڈھونڈیں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Keys by menu and place</source>
        <translation>مینو اور جگہ کے لحاظ سے کنجیاں</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>کیا کرتی ہے</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>کنجی</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>فہرست میں</translation>
    </message>
</context>
<context>
    <name>colloquy::Sidebar</name>
    <message>
        <source>Views</source>
        <translation>منظر</translation>
    </message>
    <message>
        <source>Remove filter</source>
        <translation>فلٹر ہٹائیں</translation>
    </message>
</context>
<context>
    <name>colloquy::SidebarEntry</name>
    <message numerus="yes">
        <source>%1, %n people</source>
        <translation>
            <numerusform>%1، %n شخص</numerusform>
            <numerusform>%1، %n لوگ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1، %n منتظر</numerusform>
            <numerusform>%1، %n منتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>colloquy::SignatureBox</name>
    <message>
        <source>Signed form</source>
        <translation>دستخط شدہ فارم</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.png *.jpg *.jpeg *.pdf);;All files (*)</source>
        <translation>تصویریں اور PDF (*.png *.jpg *.jpeg *.pdf);;سب فائلیں (*)</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>مٹائیں</translation>
    </message>
    <message>
        <source>Wipe the signature</source>
        <translation>دستخط مٹائیں</translation>
    </message>
    <message>
        <source>Or t&amp;yped name</source>
        <translation>یا ٹائپ کیا ہوا نا&amp;م</translation>
    </message>
    <message>
        <source>Si&amp;gned form</source>
        <translation>&amp;دستخط شدہ فارم</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>&amp;دستخط</translation>
    </message>
    <message>
        <source>Recording of this talk</source>
        <translation>اس گفتگو کی ریکارڈنگ</translation>
    </message>
    <message>
        <source>A scan or photo as PNG, JPEG or PDF, up to 20 MB. It can be attached later, too. It is kept sealed in the study.</source>
        <translation>اسکین یا تصویر، PNG، JPEG یا PDF میں، 20 MB تک۔ بعد میں بھی منسلک ہو سکتی ہے۔ مطالعے میں مقفل رکھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Kept sealed in the study. A drawn signature comes before a typed name.</source>
        <translation>مطالعے میں مقفل رکھا جاتا ہے۔ ہاتھ سے کیا ہوا دستخط ٹائپ کیے ہوئے نام پر مقدم ہے۔</translation>
    </message>
    <message>
        <source>Kept sealed in the study.</source>
        <translation>مطالعے میں مقفل رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Keep it as a file of its own, named by the code, apart from the interview&apos;s.</source>
        <translation>اسے الگ فائل میں رکھیں، کوڈ کے نام سے، انٹرویو کی فائل سے جدا۔</translation>
    </message>
    <message>
        <source>signed form</source>
        <translation>دستخط شدہ فارم</translation>
    </message>
</context>
<context>
    <name>colloquy::SignaturePad</name>
    <message>
        <source>Signature field</source>
        <translation>دستخط کی جگہ</translation>
    </message>
    <message>
        <source>Sign here with mouse, pen or finger. Delete wipes it.</source>
        <translation>یہاں ماؤس، قلم یا انگلی سے دستخط کریں۔ Delete سے مٹ جاتا ہے۔</translation>
    </message>
    <message>
        <source>Sign here with mouse, pen or finger</source>
        <translation>یہاں ماؤس، قلم یا انگلی سے دستخط کریں</translation>
    </message>
</context>
<context>
    <name>colloquy::SlotPicker</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1، %2 تا %3</translation>
    </message>
    <message>
        <source>Times that fit</source>
        <translation>موزوں اوقات</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+5 take one</source>
        <translation>Alt+1 سے Alt+5 ایک چنتا ہے</translation>
    </message>
    <message>
        <source>Choose whom to book, and the first times that fit stand here.</source>
        <translation>چنیں کہ کسے بک کرنا ہے، پہلے موزوں اوقات یہاں آئیں گے۔</translation>
    </message>
    <message>
        <source>No time fits before %1. Look at hours, buffers and busy times, or type one.</source>
        <translation>%1 سے پہلے کوئی وقت موزوں نہیں۔ اوقات، وقفے اور مصروفیت دیکھیں، یا خود لکھیں۔</translation>
    </message>
    <message>
        <source>For each of them: %1</source>
        <translation>ہر ایک کے لیے: %1</translation>
    </message>
    <message>
        <source>theirs: %1</source>
        <translation>ان کا: %1</translation>
    </message>
    <message>
        <source>Looking for times that fit...</source>
        <translation>موزوں اوقات کی تلاش...</translation>
    </message>
</context>
<context>
    <name>colloquy::StartDialog</name>
    <message>
        <source>Start interview - %1</source>
        <translation>انٹرویو شروع کریں - %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>Began at</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>&amp;Began at</source>
        <translation>شر&amp;وع</translation>
    </message>
    <message>
        <source>When left empty, it begins now.</source>
        <translation>خالی ہو تو ابھی شروع ہوتا ہے۔</translation>
    </message>
    <message>
        <source>The interview</source>
        <translation>انٹرویو</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>طے شدہ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>ریکارڈنگ</translation>
    </message>
    <message>
        <source>You may record.</source>
        <translation>آپ ریکارڈ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Interview with %1 started.</source>
        <translation>%1 کا انٹرویو شروع ہوا۔</translation>
    </message>
    <message>
        <source>They said again that they a&amp;gree to take part</source>
        <translation>&amp;انہوں نے دوبارہ کہا کہ شرکت پر رضامند ہیں</translation>
    </message>
</context>
<context>
    <name>colloquy::StateFilter</name>
    <message>
        <source>%1 hidden</source>
        <translation>%1 چھپے</translation>
    </message>
    <message>
        <source>States</source>
        <translation>حالتیں</translation>
    </message>
    <message>
        <source>States: %1 hidden</source>
        <translation>حالتیں: %1 چھپی</translation>
    </message>
    <message>
        <source>Which interviews are shown</source>
        <translation>کون سے انٹرویو دکھائے جائیں</translation>
    </message>
</context>
<context>
    <name>colloquy::StatementEditor</name>
    <message>
        <source>Add &amp;statement</source>
        <translation>بیا&amp;ن شامل کریں</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>اوپر (Alt+اوپر)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>نیچے (Alt+نیچے)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ہٹائیں</translation>
    </message>
    <message>
        <source>Statement %1</source>
        <translation>بیان %1</translation>
    </message>
    <message>
        <source>Statement %1 is</source>
        <translation>بیان %1 ہے</translation>
    </message>
    <message>
        <source>A yes to statement %1 allows</source>
        <translation>بیان %1 پر ہاں کی اجازت</translation>
    </message>
    <message>
        <source>Move statement %1 up</source>
        <translation>بیان %1 اوپر کریں</translation>
    </message>
    <message>
        <source>Move statement %1 down</source>
        <translation>بیان %1 نیچے کریں</translation>
    </message>
    <message>
        <source>Remove statement %1</source>
        <translation>بیان %1 ہٹائیں</translation>
    </message>
    <message>
        <source>Drag to move it</source>
        <translation>ہلانے کے لیے گھسیٹیں</translation>
    </message>
</context>
<context>
    <name>colloquy::StatementList</name>
    <message>
        <source>Statements</source>
        <translation>بیانات</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>پوچھا نہیں</translation>
    </message>
    <message>
        <source>required</source>
        <translation>لازمی</translation>
    </message>
    <message>
        <source>required when an interpreter takes part</source>
        <translation>ترجمان ہو تو لازمی</translation>
    </message>
    <message>
        <source>required when video is used</source>
        <translation>ویڈیو ہو تو لازمی</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختیاری</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ہاں</translation>
    </message>
    <message>
        <source>no</source>
        <translation>نہیں</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>پوچھا نہیں</translation>
    </message>
    <message>
        <source>Statement %1, %2: %3</source>
        <translation>بیان %1، %2: %3</translation>
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
        <translation>مطالعے کا اختتام</translation>
    </message>
    <message>
        <source>&amp;Close the study...</source>
        <translation>مطالعہ بند کریں...</translation>
    </message>
    <message>
        <source>&amp;Summaries sent...</source>
        <translation>خلاصے بھیج &amp;دیے...</translation>
    </message>
    <message>
        <source>&amp;Evidence is kept...</source>
        <translation>ثبو&amp;ت محفوظ ہے...</translation>
    </message>
    <message>
        <source>&amp;Destroy the link list...</source>
        <translation>نامو&amp;ں کی فہرست ضائع کریں...</translation>
    </message>
    <message>
        <source>The link list is destroyed: no code can be told by a name any more.</source>
        <translation>ناموں کی فہرست ضائع ہو چکی: اب کسی کوڈ سے نام معلوم نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>%1 کو بند ہوا۔</translation>
    </message>
    <message>
        <source>The study is open; days count from %1, its last day.</source>
        <translation>مطالعہ کھلا ہے؛ دن اس کے آخری دن، %1، سے گنے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ابھی</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>ہو گیا</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>کرنا باقی</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>کب تک</translation>
    </message>
    <message>
        <source>What</source>
        <translation>کیا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>حالت</translation>
    </message>
    <message>
        <source>&amp;Open the study again</source>
        <translation>مطالعہ د&amp;وبارہ کھولیں</translation>
    </message>
    <message>
        <source>The study is open again.</source>
        <translation>مطالعہ پھر کھلا ہے۔</translation>
    </message>
    <message>
        <source>Nobody can be added and nothing can be booked then. It can be opened again.</source>
        <translation>پھر نہ کسی کو شامل کیا جا سکتا ہے نہ کچھ بک ہو سکتا ہے۔ اسے دوبارہ کھولا جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Close the study?</source>
        <translation>مطالعہ بند کریں؟</translation>
    </message>
    <message>
        <source>Close the study</source>
        <translation>مطالعہ بند کریں</translation>
    </message>
    <message>
        <source>Confirmed when the study was closed</source>
        <translation>مطالعہ بند کرتے وقت تصدیق کی گئی</translation>
    </message>
    <message>
        <source>The study is closed.</source>
        <translation>مطالعہ بند ہو گیا۔</translation>
    </message>
    <message>
        <source>Is the evidence of consent kept elsewhere?</source>
        <translation>کیا رضامندی کا ثبوت کہیں اور محفوظ ہے؟</translation>
    </message>
    <message>
        <source>Say so only once every consent was exported, and you opened the files and saw that they can be read.</source>
        <translation>یہ تبھی کہیں جب ہر رضامندی برآمد ہو چکی ہو، اور آپ نے فائلیں کھول کر دیکھ لیا ہو کہ وہ پڑھی جا سکتی ہیں۔</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>محفوظ ہے</translation>
    </message>
    <message>
        <source>Evidence of consent is kept elsewhere.</source>
        <translation>رضامندی کا ثبوت کہیں اور محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Destroy the link list?</source>
        <translation>ناموں کی فہرست ضائع کریں؟</translation>
    </message>
    <message>
        <source>All names, contacts, notes and signatures of all participants are destroyed, and nobody can bring them back. Codes, counts and answers stay. Old copies of the file, and what was exported, still hold names: delete them yourself.</source>
        <translation>سب شرکاء کے تمام نام، رابطے، نوٹس اور دستخط ضائع ہو جاتے ہیں، اور کوئی انہیں واپس نہیں لا سکتا۔ کوڈ، تعداد اور جواب رہتے ہیں۔ فائل کی پرانی نقلیں اور جو کچھ برآمد ہوا ان میں نام اب بھی ہیں: انہیں خود مٹائیں۔</translation>
    </message>
    <message>
        <source>Destroy the link list</source>
        <translation>ناموں کی فہرست ضائع کریں</translation>
    </message>
    <message>
        <source>The link list is destroyed.</source>
        <translation>ناموں کی فہرست ضائع ہو گئی۔</translation>
    </message>
    <message>
        <source>E&amp;rase whoever never joined...</source>
        <translation>جو کبھی شامل نہیں ہوئے &amp;انہیں مٹائیں...</translation>
    </message>
</context>
<context>
    <name>colloquy::StudyForm</name>
    <message>
        <source>Study</source>
        <translation>مطالعہ</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ٹائم زون</translation>
    </message>
    <message>
        <source> and over</source>
        <translation> اور زیادہ</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>آغاز از</translation>
    </message>
    <message>
        <source>Recruitment opens</source>
        <translation>بھرتی کا آغاز</translation>
    </message>
    <message>
        <source>Last day of the study</source>
        <translation>مطالعے کا آخری دن</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>عنو&amp;ان</translation>
    </message>
    <message>
        <source>who takes consents and signs letters; may be added later</source>
        <translation>جو رضامندی لیتا اور خطوط پر دستخط کرتا ہے؛ بعد میں بھی لکھ سکتے ہیں</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;آپ کا نام</translation>
    </message>
    <message>
        <source>&amp;Recruitment opens</source>
        <translation>بھرتی کا &amp;آغاز</translation>
    </message>
    <message>
        <source>&amp;Last day of the study</source>
        <translation>مطالعے کا &amp;آخری دن</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>ٹائم &amp;زون</translation>
    </message>
    <message>
        <source>A&amp;ge</source>
        <translation>عمر</translation>
    </message>
    <message>
        <source>&quot;Over the age of 16&quot; mostly means 16 and over; else choose 17.</source>
        <translation>&quot;Over the age of 16&quot; کا مطلب عموماً 16 اور زیادہ ہوتا ہے؛ ورنہ 17 چنیں۔</translation>
    </message>
    <message>
        <source>&amp;Choose...</source>
        <translation>چنیں...</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>فائل چنیں</translation>
    </message>
    <message>
        <source>Keep it in</source>
        <translation>یہاں رکھیں</translation>
    </message>
    <message>
        <source>&amp;Keep it in</source>
        <translation>یہا&amp;ں رکھیں</translation>
    </message>
    <message>
        <source>Keep the study in</source>
        <translation>مطالعہ یہاں رکھیں</translation>
    </message>
    <message>
        <source>Colloquy study (*.colloquy)</source>
        <translation>Colloquy مطالعہ (*.colloquy)</translation>
    </message>
</context>
<context>
    <name>colloquy::StudyPage</name>
    <message>
        <source>Study documents</source>
        <translation>مطالعے کی دستاویزات</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>مطالعہ</translation>
    </message>
    <message>
        <source>New document...</source>
        <translation>نئی دستاویز...</translation>
    </message>
    <message>
        <source>View</source>
        <translation>دیکھیں</translation>
    </message>
    <message>
        <source>Bring into use...</source>
        <translation>استعمال میں لائیں...</translation>
    </message>
    <message>
        <source>New version...</source>
        <translation>نیا نسخہ...</translation>
    </message>
    <message>
        <source>New translation...</source>
        <translation>نیا ترجمہ...</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>مسودہ ہٹانا</translation>
    </message>
    <message>
        <source>There are no study documents yet. Add the information sheet that was approved.</source>
        <translation>ابھی مطالعے کی کوئی دستاویز نہیں۔ منظور شدہ معلوماتی پرچہ شامل کریں۔</translation>
    </message>
    <message>
        <source>Change settings...</source>
        <translation>ترتیبات بدلیں...</translation>
    </message>
    <message>
        <source>Edit draft...</source>
        <translation>مسودے میں ترمیم...</translation>
    </message>
    <message>
        <source>Approve...</source>
        <translation>منظور کریں...</translation>
    </message>
    <message>
        <source>Judge new version...</source>
        <translation>نئے نسخے پر فیصلہ کریں...</translation>
    </message>
    <message>
        <source>What a new version means for whoever goes by the one before</source>
        <translation>پچھلے نسخے والوں کے لیے نئے نسخے کا کیا مطلب ہے</translation>
    </message>
    <message>
        <source>Reports...</source>
        <translation>رپورٹیں...</translation>
    </message>
    <message>
        <source>Incident log...</source>
        <translation>واقعات کا ریکارڈ...</translation>
    </message>
    <message>
        <source>End of the study...</source>
        <translation>مطالعے کا اختتام...</translation>
    </message>
    <message>
        <source>Order it...</source>
        <translation>منگوائیں...</translation>
    </message>
    <message>
        <source>It came...</source>
        <translation>آ گیا...</translation>
    </message>
    <message>
        <source>Translated back...</source>
        <translation>واپس ترجمہ شدہ...</translation>
    </message>
</context>
<context>
    <name>colloquy::StudyWatch</name>
    <message>
        <source>The study is locked. Unlock it first (Ctrl+L).</source>
        <translation>مطالعہ مقفل ہے۔ پہلے کھولیں (Ctrl+L)۔</translation>
    </message>
    <message>
        <source>Choose somebody in a list first.</source>
        <translation>پہلے فہرست میں کسی کو چنیں۔</translation>
    </message>
    <message>
        <source>There is no interview for that yet.</source>
        <translation>اس کے لیے ابھی کوئی انٹرویو نہیں۔</translation>
    </message>
    <message>
        <source>One can join a video call from 15 minutes before, if its place holds the link.</source>
        <translation>ویڈیو کال میں 15 منٹ پہلے سے شامل ہو سکتے ہیں، اگر جگہ میں لنک ہو۔</translation>
    </message>
    <message>
        <source>Only after an interview that was cancelled or missed, and with no other, somebody is booked again.</source>
        <translation>دوبارہ بک صرف منسوخ یا چھوٹے انٹرویو کے بعد ہوتا ہے، جب کوئی اور نہ ہو۔</translation>
    </message>
    <message>
        <source>Only an interview that ended early has a continuation, and only one.</source>
        <translation>باقی حصہ صرف جلد ختم ہونے والے انٹرویو کا ہوتا ہے، اور ایک ہی۔</translation>
    </message>
    <message>
        <source>That interview is over or was moved, so there is nothing to write about it.</source>
        <translation>وہ انٹرویو ختم یا منتقل ہو چکا، اس لیے لکھنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>That interview needs no interpreter now.</source>
        <translation>اس انٹرویو کو اب ترجمان نہیں چاہیے۔</translation>
    </message>
    <message>
        <source>No thanks are due: there was no interview yet.</source>
        <translation>شکریہ واجب نہیں: ابھی انٹرویو نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Something was changed in another window; you see it as it is now.</source>
        <translation>دوسری ونڈو میں کچھ بدلا؛ آپ موجودہ صورت دیکھ رہے ہیں۔</translation>
    </message>
    <message>
        <source>No consent of theirs is recorded yet.</source>
        <translation>ان کی کوئی رضامندی ابھی درج نہیں۔</translation>
    </message>
    <message>
        <source>No withdrawal of theirs is to be followed up.</source>
        <translation>ان کی کسی دستبرداری کا کام باقی نہیں۔</translation>
    </message>
</context>
<context>
    <name>colloquy::SummariesDialog</name>
    <message>
        <source>Summary of findings sent</source>
        <translation>نتائج کا خلاصہ بھیجا گیا</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>بھیجا ہوا نشان زد کریں</translation>
    </message>
    <message>
        <source>How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>These people asked for it in their consent. Whoever got it goes from what is due.</source>
        <translation>ان لوگوں نے اپنی رضامندی میں یہ مانگا۔ جسے مل گیا وہ باقی کاموں سے نکل جاتا ہے۔</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>&amp;Who got it</source>
        <translation>کسے ملا</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>سب پر نشا&amp;ن لگائیں</translation>
    </message>
    <message>
        <source>Who got it</source>
        <translation>کسے ملا</translation>
    </message>
    <message>
        <source>Summary recorded as sent: %1.</source>
        <translation>خلاصہ بھیجا ہوا درج ہوا: %1۔</translation>
    </message>
    <message>
        <source>No summary is waited for</source>
        <translation>کسی خلاصے کا انتظار نہیں</translation>
    </message>
    <message>
        <source>Nobody who asked for the summary of findings is without it.</source>
        <translation>نتائج کا خلاصہ مانگنے والوں میں کوئی اس کے بغیر نہیں۔</translation>
    </message>
</context>
<context>
    <name>colloquy::TableDialog</name>
    <message>
        <source>Close</source>
        <translation>بند کریں</translation>
    </message>
    <message>
        <source>Copied with headings.</source>
        <translation>عنوانات کے ساتھ نقل ہوا۔</translation>
    </message>
</context>
<context>
    <name>colloquy::TableView</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>ترتیب &amp;دیں</translation>
    </message>
    <message>
        <source>&amp;As it was at first</source>
        <translation>جیسے شر&amp;وع میں تھا</translation>
    </message>
</context>
<context>
    <name>colloquy::ThanksDialog</name>
    <message>
        <source>Issue the certificate</source>
        <translation>سند جاری کریں</translation>
    </message>
    <message>
        <source>Voucher sent</source>
        <translation>واؤچر بھیجا</translation>
    </message>
    <message>
        <source>Issue it anew</source>
        <translation>دوبارہ جاری کریں</translation>
    </message>
    <message>
        <source>Voucher sent anew</source>
        <translation>واؤچر دوبارہ بھیجا</translation>
    </message>
    <message>
        <source>Voucher requested</source>
        <translation>واؤچر طلب کیا</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>وصولی کی تصدیق</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>انکار کیا</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>واپس آیا</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>کالعدم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>سیریل</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>نمبر</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>بھیجا گیا</translation>
    </message>
    <message>
        <source>How</source>
        <translation>کیسے</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Thanks to %1</source>
        <translation>%1 کا شکریہ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>درج کریں</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>کیا ہوا</translation>
    </message>
    <message>
        <source>Save the PDF</source>
        <translation>PDF محفوظ کریں</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>کیا ہو&amp;ا</translation>
    </message>
    <message>
        <source>S&amp;erial number</source>
        <translation>سیریل نمبر</translation>
    </message>
    <message>
        <source>&amp;How it was sent</source>
        <translation>کیسے بھیجا</translation>
    </message>
    <message>
        <source>&amp;Receipt</source>
        <translation>&amp;رسید</translation>
    </message>
    <message>
        <source>Save PDF...</source>
        <translation>PDF محفوظ کریں...</translation>
    </message>
    <message>
        <source>Issue and save PDF...</source>
        <translation>جاری کریں اور PDF محفوظ کریں...</translation>
    </message>
    <message>
        <source>Record as sent</source>
        <translation>بھیجا ہوا درج کریں</translation>
    </message>
    <message>
        <source>Record as requested</source>
        <translation>طلب کیا ہوا درج کریں</translation>
    </message>
    <message>
        <source>Record as declined</source>
        <translation>انکار درج کریں</translation>
    </message>
    <message>
        <source>Record as come back</source>
        <translation>واپس آیا درج کریں</translation>
    </message>
    <message>
        <source>Record as void</source>
        <translation>کالعدم درج کریں</translation>
    </message>
    <message>
        <source>Record receipt</source>
        <translation>رسید درج کریں</translation>
    </message>
    <message>
        <source>Voucher of %1 recorded as sent.</source>
        <translation>%1 کا واؤچر بھیجا ہوا درج ہوا۔</translation>
    </message>
    <message>
        <source>Certificate %1 issued to %2. Its PDF wasn&apos;t saved yet.</source>
        <translation>سند %1، %2 کو جاری ہوئی۔ PDF ابھی محفوظ نہیں ہوئی۔</translation>
    </message>
    <message>
        <source>Save the certificate</source>
        <translation>سند محفوظ کریں</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Certificate of %1 saved.</source>
        <translation>%1 کی سند محفوظ ہوئی۔</translation>
    </message>
    <message>
        <source>Receipt of %1 recorded.</source>
        <translation>%1 کی رسید درج ہوئی۔</translation>
    </message>
    <message>
        <source>Voucher for %1 recorded as requested.</source>
        <translation>%1 کا واؤچر طلب کیا ہوا درج ہوا۔</translation>
    </message>
    <message>
        <source>Thanks to %1 recorded as come back.</source>
        <translation>%1 کا شکریہ واپس آیا درج ہوا۔</translation>
    </message>
    <message>
        <source>Thanks to %1 recorded as void.</source>
        <translation>%1 کا شکریہ کالعدم درج ہوا۔</translation>
    </message>
    <message>
        <source>%1 declined the thanks.</source>
        <translation>%1 نے شکریہ سے انکار کیا۔</translation>
    </message>
    <message>
        <source>Certificate of %1 not saved.</source>
        <translation>%1 کی سند محفوظ نہیں ہوئی۔</translation>
    </message>
</context>
<context>
    <name>colloquy::TimeField</name>
    <message>
        <source>%1: calendar</source>
        <translation>%1: کیلنڈر</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>کیلنڈر (Alt+نیچے)</translation>
    </message>
    <message>
        <source>Which of the two</source>
        <translation>دونوں میں سے کون سا</translation>
    </message>
    <message>
        <source>Clocks go back that night, and this hour occurs twice. Which one?</source>
        <translation>اس رات گھڑیاں پیچھے کی جاتی ہیں، اور یہ گھنٹہ دو بار آتا ہے۔ کون سا؟</translation>
    </message>
    <message>
        <source>This can mean more than one time. Which one?</source>
        <translation>اس کے ایک سے زیادہ وقت ہو سکتے ہیں۔ کون سا؟</translation>
    </message>
    <message>
        <source>%1 - and at what time?</source>
        <translation>%1 - اور کس وقت؟</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Which one is meant</source>
        <translation>کون سا مراد ہے</translation>
    </message>
    <message>
        <source>Clocks go forward that night, and this hour doesn&apos;t exist.</source>
        <translation>اس رات گھڑیاں آگے کی جاتی ہیں، اور یہ گھنٹہ نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>The first, %1</source>
        <translation>پہلا، %1</translation>
    </message>
    <message>
        <source>The second, %1</source>
        <translation>دوسرا، %1</translation>
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
        <translation>%1، یا %2</translation>
    </message>
    <message>
        <source>Not a date that can be read. Try %1.</source>
        <translation>یہ تاریخ پڑھی نہیں جا سکتی۔ ایسے لکھیں: %1۔</translation>
    </message>
</context>
<context>
    <name>colloquy::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>No interview is today, and nothing is due.</source>
        <translation>آج کوئی انٹرویو نہیں، اور کچھ کرنا نہیں۔</translation>
    </message>
    <message>
        <source>Go to participants</source>
        <translation>شرکاء پر جائیں</translation>
    </message>
</context>
<context>
    <name>colloquy::TranslationDialog</name>
    <message>
        <source>Order the translation: %1</source>
        <translation>ترجمہ منگوائیں: %1</translation>
    </message>
    <message>
        <source>It is ordered</source>
        <translation>منگوا لیا</translation>
    </message>
    <message>
        <source>The translation came: %1</source>
        <translation>ترجمہ آ گیا: %1</translation>
    </message>
    <message>
        <source>It came</source>
        <translation>آ گیا</translation>
    </message>
    <message>
        <source>Translated back: %1</source>
        <translation>واپس ترجمہ شدہ: %1</translation>
    </message>
    <message>
        <source>Translated back</source>
        <translation>واپس ترجمہ شدہ</translation>
    </message>
    <message>
        <source>From the approved original, so that no change is paid for twice.</source>
        <translation>منظور شدہ اصل سے، تاکہ کسی تبدیلی کا خرچ دو بار نہ ہو۔</translation>
    </message>
    <message>
        <source>Its words can still be changed until it is approved.</source>
        <translation>منظوری تک اس کے الفاظ بدلے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>By somebody who has not seen the original, and compared with it. Changed words want another back-translation.</source>
        <translation>کسی ایسے سے جنہوں نے اصل نہ دیکھا ہو، اور پھر اصل سے ملایا گیا۔ الفاظ بدلیں تو دوبارہ واپس ترجمہ چاہیے۔</translation>
    </message>
    <message>
        <source>name, or name of the agency</source>
        <translation>نام، یا ایجنسی کا نام</translation>
    </message>
    <message>
        <source>&amp;Translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>somebody else than the translator</source>
        <translation>مترجم کے علاوہ کوئی اور</translation>
    </message>
    <message>
        <source>Translated &amp;back by</source>
        <translation>&amp;واپس ترجمہ کس نے کیا</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2۔</translation>
    </message>
</context>
<context>
    <name>colloquy::UndoBar</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واپس لیں</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>کیا کیا گیا</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 واپس لیں</translation>
    </message>
</context>
<context>
    <name>colloquy::UnlockPage</name>
    <message>
        <source>&amp;Show what I type</source>
        <translation>جو لکھو&amp;ں وہ دکھائیں</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>کھولیں</translation>
    </message>
    <message>
        <source>Unlock the study</source>
        <translation>مطالعے کا قفل کھولیں</translation>
    </message>
    <message>
        <source>Names and contacts are sealed until you unlock the study. Codes and the schedule can be read without.</source>
        <translation>قفل کھولنے تک نام اور رابطے بند ہیں۔ کوڈ اور شیڈول اس کے بغیر پڑھے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Passphrase or &amp;recovery key</source>
        <translation>پا&amp;س فریز یا بحالی کی کلید</translation>
    </message>
    <message>
        <source>Passphrase or recovery key</source>
        <translation>پاس فریز یا بحالی کی کلید</translation>
    </message>
    <message>
        <source>See &amp;codes only</source>
        <translation>صر&amp;ف کوڈ دیکھیں</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>The passphrase of this sample is</source>
        <translation>اس نمونے کا پاس فریز ہے</translation>
    </message>
    <message>
        <source>Fi&amp;ll it in</source>
        <translation>بھر &amp;دیں</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>پہلے پاس فریز لکھیں۔</translation>
    </message>
    <message>
        <source>Trying the key. That takes a moment, so that nobody can try a million of them.</source>
        <translation>کلید آزمائی جا رہی ہے۔ ذرا وقت لگتا ہے، تاکہ کوئی لاکھوں نہ آزما سکے۔</translation>
    </message>
    <message>
        <source>If it is forgotten, type the recovery key that was shown when the study was made.</source>
        <translation>بھول گئے ہوں تو بحالی کی وہ کلید لکھیں جو مطالعہ بناتے وقت دکھائی گئی تھی۔</translation>
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
        <translation>منسوخ کریں</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>کچھ نہیں بدلا۔</translation>
    </message>
    <message>
        <source>It happened &amp;all the same, because</source>
        <translation>پھر بھی ہو&amp;ا، کیونکہ</translation>
    </message>
    <message>
        <source>It happened all the same, because</source>
        <translation>پھر بھی ہوا، کیونکہ</translation>
    </message>
</context>
<context>
    <name>colloquy::VersionDialog</name>
    <message>
        <source>Consent again</source>
        <translation>دوبارہ رضامندی</translation>
    </message>
    <message>
        <source>Tell them</source>
        <translation>انہیں بتائیں</translation>
    </message>
    <message>
        <source>Not affected</source>
        <translation>متاثر نہیں</translation>
    </message>
    <message>
        <source>Until you decide, the consent given remains valid.</source>
        <translation>جب تک آپ فیصلہ نہ کریں، دی ہوئی رضامندی برقرار ہے۔</translation>
    </message>
    <message>
        <source>The change bears on whether they want to take part: the interview can&apos;t start before they consented again.</source>
        <translation>تبدیلی کا اثر اس پر ہے کہ وہ شرکت چاہتے ہیں یا نہیں: ان کی دوبارہ رضامندی سے پہلے انٹرویو شروع نہیں ہو سکتا۔</translation>
    </message>
    <message>
        <source>Their consent remains valid. Giving them the new version is listed as due until it was done.</source>
        <translation>ان کی رضامندی برقرار ہے۔ انہیں نیا نسخہ دینا، دیے جانے تک، باقی کاموں میں درج رہتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing changes for them, and nothing is to be done.</source>
        <translation>ان کے لیے کچھ نہیں بدلتا، اور کچھ نہیں کرنا۔</translation>
    </message>
    <message>
        <source>What a new version means</source>
        <translation>نئے نسخے کا مطلب</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>فیصلہ درج کریں</translation>
    </message>
    <message>
        <source>For them it means</source>
        <translation>ان کے لیے اس کا مطلب</translation>
    </message>
    <message>
        <source>It &amp;means</source>
        <translation>مطلب</translation>
    </message>
    <message>
        <source>such as: only the phone number changed</source>
        <translation>جیسے: صرف فون نمبر بدلا</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;وجہ</translation>
    </message>
    <message>
        <source>New &amp;version</source>
        <translation>نیا نسخہ</translation>
    </message>
    <message>
        <source>People informed by an older version and not yet intervie&amp;wed</source>
        <translation>جن کے پا&amp;س پرانا نسخہ ہے اور انٹرویو ابھی نہیں ہوا</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>سب پر نشا&amp;ن لگائیں</translation>
    </message>
    <message>
        <source>Tick n&amp;one</source>
        <translation>سب نشا&amp;ن ہٹائیں</translation>
    </message>
    <message>
        <source>People informed by an older version</source>
        <translation>جن کے پاس پرانا نسخہ ہے</translation>
    </message>
    <message>
        <source>%1, consented on %2</source>
        <translation>%1، %2 پر رضامند</translation>
    </message>
    <message>
        <source>%1, informed by %2</source>
        <translation>%1، معلومات %2 سے</translation>
    </message>
    <message>
        <source>%1 - so far: %2</source>
        <translation>%1 - اب تک: %2</translation>
    </message>
    <message numerus="yes">
        <source>The new version was judged for %n people.</source>
        <translation>
            <numerusform>%n شخص کے لیے نئے نسخے پر فیصلہ ہوا۔</numerusform>
            <numerusform>%n لوگوں کے لیے نئے نسخے پر فیصلہ ہوا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody goes by an older version.</source>
        <translation>کسی کے پاس پرانا نسخہ نہیں۔</translation>
    </message>
</context>
<context>
    <name>colloquy::VoidDialog</name>
    <message>
        <source>Withdrawal of %1 by mistake</source>
        <translation>%1 کی دستبرداری غلطی سے</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>اسے کالعدم کریں</translation>
    </message>
    <message>
        <source>It stays on record, voided, and no longer counts. What they consented to holds again.</source>
        <translation>یہ کالعدم ہو کر ریکارڈ پر رہتی ہے، اور اب شمار نہیں ہوتی۔ جس کی رضامندی دی گئی تھی وہ پھر لاگو ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>%n interviews that it cancelled stay cancelled. Book again where it is wished.</source>
        <translation>
            <numerusform>اس سے منسوخ ہونے والا %n انٹرویو منسوخ رہتا ہے۔ جہاں خواہش ہو دوبارہ بک کریں۔</numerusform>
            <numerusform>اس سے منسوخ ہونے والے %n انٹرویو منسوخ رہتے ہیں۔ جہاں خواہش ہو دوبارہ بک کریں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages to them may go out again.</source>
        <translation>انہیں پیغامات دوبارہ بھیجے جا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;وجہ</translation>
    </message>
    <message>
        <source>Withdrawal of %1 voided.</source>
        <translation>%1 کی دستبرداری کالعدم ہوئی۔</translation>
    </message>
</context>
<context>
    <name>colloquy::WeekGrid</name>
    <message>
        <source>Week</source>
        <translation>ہفتہ</translation>
    </message>
</context>
<context>
    <name>colloquy::WeekHead</name>
    <message>
        <source>Show as</source>
        <translation>کیسے دکھائیں</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>دن</translation>
    </message>
    <message>
        <source>Work week</source>
        <translation>کام کا ہفتہ</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>ہفتہ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>مہینہ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فہرست</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>آج</translation>
    </message>
    <message>
        <source>Today (Ctrl+T)</source>
        <translation>آج (Ctrl+T)</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>تاریخ پر جائیں</translation>
    </message>
    <message>
        <source>Go to date (Ctrl+G)</source>
        <translation>تاریخ پر جائیں (Ctrl+G)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>چھاپیں</translation>
    </message>
    <message>
        <source>Print (Ctrl+P)</source>
        <translation>چھاپیں (Ctrl+P)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>پچھلا دن</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>پچھلا مہینہ</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>پچھلا ہفتہ</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اگلا دن</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>اگلا مہینہ</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>اگلا ہفتہ</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>دن کا پرچہ</translation>
    </message>
    <message>
        <source>Day sheet: a page for each interview (Ctrl+Shift+P)</source>
        <translation>دن کا پرچہ: ہر انٹرویو کا ایک صفحہ (Ctrl+Shift+P)</translation>
    </message>
</context>
<context>
    <name>colloquy::WeekMoves</name>
    <message>
        <source>%1, %2–%3</source>
        <translation>%1، %2–%3</translation>
    </message>
    <message>
        <source>For %1: %2–%3 (%4)</source>
        <translation>%1 کے لیے: %2–%3 (%4)</translation>
    </message>
    <message>
        <source>No other time fits %1 in the next three weeks.</source>
        <translation>اگلے تین ہفتوں میں %1 کے لیے کوئی اور وقت موزوں نہیں۔</translation>
    </message>
    <message>
        <source>Times that fit</source>
        <translation>موزوں اوقات</translation>
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
        <translation>%1 اس دوران بدل گیا، اور اب پکڑا ہوا نہیں۔</translation>
    </message>
</context>
<context>
    <name>colloquy::WeekView</name>
    <message>
        <source>Kept free</source>
        <translation>خالی رکھا گیا</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>بک کریں</translation>
    </message>
    <message>
        <source>Week of %1, interviews: %2</source>
        <translation>%1 کا ہفتہ، انٹرویو: %2</translation>
    </message>
    <message>
        <source>No interview is planned. Press Enter at a free time, or book the next one.</source>
        <translation>کوئی انٹرویو طے نہیں۔ خالی وقت پر Enter دبائیں، یا اگلا بک کریں۔</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>دکھائیں</translation>
    </message>
    <message>
        <source>Show hidden ones</source>
        <translation>چھپے ہوئے دکھائیں</translation>
    </message>
    <message>
        <source>%1, interviews: %2</source>
        <translation>%1، انٹرویو: %2</translation>
    </message>
    <message>
        <source>Interviews of this day that are hidden: %1.</source>
        <translation>اس دن کے چھپے ہوئے انٹرویو: %1۔</translation>
    </message>
    <message>
        <source>Interviews of this week that are hidden: %1.</source>
        <translation>اس ہفتے کے چھپے ہوئے انٹرویو: %1۔</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>اس دن کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Nothing in this week.</source>
        <translation>اس ہفتے کچھ نہیں۔</translation>
    </message>
    <message>
        <source>The next interview is on %1.</source>
        <translation>اگلا انٹرویو %1 کو ہے۔</translation>
    </message>
</context>
<context>
    <name>colloquy::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>خوش آمدید</translation>
    </message>
    <message>
        <source>Colloquy</source>
        <translation>Colloquy</translation>
    </message>
    <message>
        <source>Interview studies from the first enquiry to the thank-you, with every name under lock and key.</source>
        <translation>انٹرویو کے مطالعے، پہلے رابطے سے شکریے تک، ہر نام تالے میں۔</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>شروع کریں</translation>
    </message>
    <message>
        <source>From a template, with a passphrase that only you know.</source>
        <translation>سانچے سے، ایسے پاس فریز کے ساتھ جو صرف آپ جانتے ہیں۔</translation>
    </message>
    <message>
        <source>A study file that is on this computer already.</source>
        <translation>مطالعے کی فائل جو اس کمپیوٹر پر پہلے سے ہے۔</translation>
    </message>
    <message>
        <source>Bring the people of a spreadsheet into a new study.</source>
        <translation>اسپریڈشیٹ کے لوگ نئے مطالعے میں لائیں۔</translation>
    </message>
    <message>
        <source>Sixty people who don&apos;t exist. Try anything; it is made anew each time.</source>
        <translation>ساٹھ لوگ جو وجود نہیں رکھتے۔ جو چاہیں آزمائیں؛ ہر بار نیا بنتا ہے۔</translation>
    </message>
    <message>
        <source>I&amp;mport from CSV...</source>
        <translation>CSV سے &amp;درآمد کریں...</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>آخری کھلے</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>یہ فہرست صا&amp;ف کریں</translation>
    </message>
</context>
<context>
    <name>colloquy::WithdrawalDialog</name>
    <message>
        <source>Withdrawal of %1</source>
        <translation>%1 کی دستبرداری</translation>
    </message>
    <message>
        <source>Record withdrawal</source>
        <translation>دستبرداری درج کرنا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>بتایا</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>کب</translation>
    </message>
    <message>
        <source>only if they offered one</source>
        <translation>صرف اگر انہوں نے خود بتائی</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;وجہ</translation>
    </message>
    <message>
        <source>What they withdraw from</source>
        <translation>کس چیز سے دستبردار ہیں</translation>
    </message>
    <message numerus="yes">
        <source>%n interview(s) will be cancelled.</source>
        <translation>
            <numerusform>%n انٹرویو منسوخ ہو گا۔</numerusform>
            <numerusform>%n انٹرویو منسوخ ہوں گے۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreter(s) will be released; up to %1 % of the fee is due.</source>
        <translation>
            <numerusform>%n ترجمان فارغ ہو گا؛ فیس کا %1 % تک واجب ہے۔</numerusform>
            <numerusform>%n ترجمان فارغ ہوں گے؛ فیس کا %1 % تک واجب ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>No more messages can be drafted to them.</source>
        <translation>انہیں مزید پیغام نہیں لکھے جا سکتے۔</translation>
    </message>
    <message>
        <source>Thanks are still owed.</source>
        <translation>شکریہ پھر بھی واجب ہے۔</translation>
    </message>
    <message>
        <source>The time in which data can be withdrawn is over. It is recorded as a request to decide on.</source>
        <translation>معلومات واپس لینے کا وقت گزر گیا۔ یہ ایسی درخواست کے طور پر درج ہوتی ہے جس پر فیصلہ ہونا ہے۔</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>اس کا نتیجہ</translation>
    </message>
    <message>
        <source>Nothing else changes.</source>
        <translation>اور کچھ نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Withdrawal of %1 recorded.</source>
        <translation>%1 کی دستبرداری درج ہوئی۔</translation>
    </message>
    <message>
        <source>They can withdraw their data until the end of %1.</source>
        <translation>وہ اپنی معلومات %1 کے آخر تک واپس لے سکتے ہیں۔</translation>
    </message>
    <message>
        <source>The time in which they can withdraw their data ended on %1; asking is still possible.</source>
        <translation>معلومات واپس لینے کا وقت %1 کو ختم ہو گیا؛ درخواست اب بھی کی جا سکتی ہے۔</translation>
    </message>
    <message>
        <source>Then to tick off: %1.</source>
        <translation>پھر ان کاموں پر نشان لگانا ہو گا: %1۔</translation>
    </message>
    <message>
        <source>how they said so</source>
        <translation>انہوں نے یہ کیسے بتایا</translation>
    </message>
    <message>
        <source>That comes to £%1.</source>
        <translation>یہ £%1 بنتا ہے۔</translation>
    </message>
</context>
<context>
    <name>colloquy::ZoneChoice</name>
    <message>
        <source>Hours of a second time zone</source>
        <translation>دوسرے ٹائم زون کے گھنٹے</translation>
    </message>
    <message>
        <source>Second time zone: none</source>
        <translation>دوسرا ٹائم زون: کوئی نہیں</translation>
    </message>
    <message>
        <source>Second time zone: %1</source>
        <translation>دوسرا ٹائم زون: %1</translation>
    </message>
    <message>
        <source>No second time zone</source>
        <translation>دوسرا ٹائم زون نہیں</translation>
    </message>
    <message>
        <source>Another one...</source>
        <translation>ایک اور...</translation>
    </message>
</context>
</TS>
