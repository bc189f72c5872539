// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consentdesk.h"
#include "tests/ui/programdesk.h"
#include "tests/ui/speaking.h"
#include "ui/dialogs/verbdialog.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/statementlist.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

using Evidence = ConsentRecord::Evidence;

/// Consent taken with the keys of a keyboard alone in the real window, which begins at the person's row in
/// the list of participants. Chords are counted, and keys that answer a line apart from them.
class KeyedConsent {
public:
    explicit KeyedConsent(const QString &language)
        : m_speaking(language)
    {
        m_desk.openSample();
        takeTypedNames(session());
        m_person = informed(session(), language);
        m_desk.window().goTo(u"participants"_s);
        list().setFocus();
        REQUIRE(list().currentId() == m_person.id.uuid);
    }

    Session &session() { return m_desk.session(); }
    bool isMirrored() { return m_desk.window().layoutDirection() == Qt::RightToLeft; }

    void begin()
    {
        chord(Qt::Key_C);
        m_desk.waitForDialog();
        REQUIRE(m_desk.dialog()->findChild<StatementList *>(u"statements"_s));
    }
    void chord(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++chords;
        m_desk.press(key, modifiers);
    }
    /// The letter with Alt that is underlined in the label of a field; again where it leads elsewhere first.
    void chordTo(const QString &field)
    {
        const auto labels = m_desk.dialog()->findChildren<QLabel *>();
        const auto label = std::ranges::find_if(labels, [&field](const QLabel *each) {
            return each->isVisible() && each->buddy() && each->buddy()->objectName() == field;
        });
        REQUIRE(label != labels.end());
        const QKeySequence letter = QKeySequence::mnemonic((*label)->text());
        REQUIRE_FALSE(letter.isEmpty());
        const QWidget *wanted = (*label)->buddy();
        do {
            ++chords;
            QTest::sendKeyEvent(QTest::Click, m_desk.dialog()->focusWidget(), letter[0].key(),
                                QString(QChar(letter[0].key())), Qt::AltModifier);
        } while (!isIn(*wanted) && chords < 12);
        REQUIRE(isIn(*wanted));
    }
    void yes(int times)
    {
        for (int time = 0; time < times; ++time, ++keys)
            m_desk.press(Qt::Key_Y);
    }
    void type(const QString &text) { m_desk.type(text); }
    void record()
    {
        chord(Qt::Key_Return, Qt::ControlModifier);
        m_desk.waitForDialog(false);
    }

    std::optional<QString> how() { return part<ChoiceRow>(u"how"_s).current(); }
    bool isComplete() { return !part<Banner>(u"complete"_s).sentence().isEmpty(); }
    template <class Part>
    Part &part(const QString &name)
    {
        auto *found = m_desk.dialog()->findChild<Part *>(name);
        REQUIRE(found);
        return *found;
    }

    ConsentRecord taken() { return recordOf(session(), m_person).consents.first(); }

    int chords = 0;
    int keys = 0;

private:
    bool isIn(const QWidget &field)
    {
        const QWidget *focus = m_desk.dialog()->focusWidget();
        return focus == &field || field.isAncestorOf(focus);
    }
    TableView &list()
    {
        auto *found = m_desk.window().findChild<TableView *>(u"participants"_s);
        REQUIRE(found);
        return *found;
    }

    Speaking m_speaking;
    ProgramDesk m_desk;
    Participant m_person;
};

/// In Urdu a letter may stand for two fields of so large a dialog, and goes round between them.
int most(const QString &language)
{
    return language == u"en"_s ? 5 : 7;
}

} // namespace

TEST_CASE("From the row of a person, spoken consent is five chords at most and a key for each line")
{
    for (const QString &language : {u"en"_s, u"ur"_s}) {
        INFO(language.toStdString());
        KeyedConsent talk(language);
        CHECK(talk.isMirrored() == (language == u"ur"_s));
        talk.begin();
        talk.chord(talk.isMirrored() ? Qt::Key_Right : Qt::Key_Left); // round to the last
        CHECK(talk.how() == u"spoken"_s);
        talk.chordTo(u"points"_s);
        talk.yes(4 + clientStatements);
        CHECK(talk.isComplete());
        talk.record();
        CHECK(talk.chords <= 5);
        CHECK(talk.keys == 4 + clientStatements);
        const ConsentRecord consent = talk.taken();
        CHECK(consent.how == ConsentRecord::How::Spoken);
        CHECK(consent.language == language);
        CHECK(consent.nameSaid);
        CHECK(consent.answers.size() == clientStatements);
    }
}

TEST_CASE("A name is typed as a signature with the keys alone")
{
    for (const QString &language : {u"en"_s, u"ur"_s}) {
        INFO(language.toStdString());
        KeyedConsent talk(language);
        talk.begin();
        talk.chord(Qt::Key_Down);
        CHECK(talk.how() == u"esigned"_s);
        talk.chordTo(u"points"_s);
        talk.yes(3 + clientStatements);
        talk.chordTo(u"typed-signature"_s);
        talk.type(u"A. Example"_s); // keys of a test are ASCII
        talk.record();
        CHECK(talk.chords <= most(language));
        CHECK(talk.taken().evidence == Evidence::Typed);
        CHECK(talk.taken().evidenceFile == "A. Example");
    }
}

TEST_CASE("The keyboard leads to the field for a signature, which is then drawn")
{
    for (const QString &language : {u"en"_s, u"ur"_s}) {
        INFO(language.toStdString());
        KeyedConsent talk(language);
        talk.begin();
        talk.chord(talk.isMirrored() ? Qt::Key_Left : Qt::Key_Right);
        CHECK(talk.how() == u"esigned"_s);
        talk.chordTo(u"points"_s);
        talk.yes(3 + clientStatements);
        talk.chordTo(u"pad"_s);
        auto &pad = talk.part<SignaturePad>(u"pad"_s);
        CHECK(pad.hasFocus());
        sign(pad);
        talk.record();
        CHECK(talk.chords <= most(language));
        CHECK(talk.taken().evidence == Evidence::Drawn);
    }
}
