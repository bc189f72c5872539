// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/consentdesk.h"
#include "tests/ui/openeddialog.h"

#include "core/actions/evidence.h"
#include "core/actions/overview.h"
#include "core/actions/studies.h"
#include "tests/support/evidencefiles.h"
#include "tests/support/names.h"
#include "tests/support/pictures.h"
#include "tests/ui/speaking.h"
#include "tests/ui/studysession.h"
#include "ui/appearance.h"
#include "ui/dialogs/consentdialog.h"
#include "ui/dialogs/consentview.h"
#include "ui/prompt.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/signaturepad.h"
#include "ui/widgets/statementlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

constexpr int statementCount = clientStatements;
using State = ConsentStanding::State;
using Evidence = ConsentRecord::Evidence;

/// Turns the window round for as long as it lives.
struct Mirror {
    explicit Mirror(bool on) { QApplication::setLayoutDirection(on ? Qt::RightToLeft : Qt::LeftToRight); }
    ~Mirror() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    Q_DISABLE_COPY_MOVE(Mirror)
};

/// A talk led by keyboard alone.
struct Talk : OpenedDialog {
    explicit Talk(Session &session)
        : OpenedDialog(session, dialogs::recordConsent)
    {}

    void chord(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focused = dialog->focusWidget();
        QTest::keyClick(modifiers || !focused ? static_cast<QWidget *>(dialog) : focused, key, modifiers);
    }
    /// The way of consenting has the keyboard when the dialog opens; arrows go on and round.
    void choose(ConsentRecord::How how)
    {
        using How = ConsentRecord::How;
        chord(how == How::Signed ? Qt::Key_Space : how == How::Esigned ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(field<ChoiceRow>(u"how"_s)->current() == word(how));
    }
    void yes(int times)
    {
        for (int time = 0; time < times; ++time)
            key(Qt::Key_Y);
    }
    void record() { chord(Qt::Key_Return, Qt::ControlModifier); }
    QString sentence(const QString &banner) const { return field<Banner>(banner)->sentence(); }

    /// The codes of what keeps the dialog open.
    QString refusals() const
    {
        QStringList codes;
        if (isOpen()) {
            for (const Finding &finding : dialog->findChild<FindingList *>()->findings())
                codes << codeText(finding.code) + u' ' + finding.subject;
        }
        return codes.join(u", "_s);
    }
};

} // namespace

TEST_CASE("A signed form is attached by keyboard and kept with the answers")
{
    for (const QString &language : {u"en"_s, u"ur"_s}) {
        const Mirror mirror(language == "ur"_L1);
        const auto session = sampleStudy();
        const Participant client = informed(*session, language);
        QTemporaryDir folder;
        QFile scan(folder.filePath(u"form.jpg"_s));
        REQUIRE(scan.open(QIODevice::WriteOnly));
        scan.write(aJpeg());
        scan.close();
        Talk talk(*session);
        talk.choose(ConsentRecord::How::Signed);
        talk.chord(Qt::Key_O, Qt::AltModifier);
        talk.yes(3 + statementCount);
        CHECK(talk.sentence(u"complete"_s).contains(u"the signed form"_s));
        prompt::Script script;
        script.answer(scan.fileName());
        talk.chord(Qt::Key_G, Qt::AltModifier);
        talk.chord(Qt::Key_Space);
        CHECK_FALSE(talk.sentence(u"complete"_s).contains(u"the signed form"_s));
        talk.record();
        CHECK_FALSE(talk.isOpen());
        const ConsentRecord consent = recordOf(*session, client).consents.first();
        CHECK(consent.evidence == Evidence::Scan);
        CHECK(consent.evidenceFile == aJpeg());
        CHECK(consent.evidenceName == u"form.jpg"_s);
        CHECK_FALSE(consent.nameSaid);
    }
}

TEST_CASE("A typed name signs where the study takes one")
{
    for (const QString &language : {u"en"_s, u"ur"_s}) {
        const Mirror mirror(language == "ur"_L1);
        const auto session = sampleStudy();
        takeTypedNames(*session);
        const Participant client = informed(*session, language);
        Talk talk(*session);
        talk.choose(ConsentRecord::How::Esigned);
        talk.chord(Qt::Key_O, Qt::AltModifier);
        talk.yes(3 + statementCount);
        talk.chord(Qt::Key_Y, Qt::AltModifier);
        QTest::keyClicks(talk.dialog->focusWidget(), u"A. Example"_s); // keys of a test are ASCII
        talk.record();
        CHECK_FALSE(talk.isOpen());
        const ConsentRecord consent = recordOf(*session, client).consents.first();
        CHECK(consent.evidence == Evidence::Typed);
        CHECK(consent.evidenceFile == "A. Example");
    }
}

TEST_CASE("A signature is drawn, wiped and drawn again")
{
    const auto session = sampleStudy();
    const Participant client = informed(*session, u"en"_s);
    Talk talk(*session);
    talk.choose(ConsentRecord::How::Esigned);
    CHECK_FALSE(talk.field<QLineEdit>(u"typed-signature"_s)->isVisible());
    auto *pad = talk.field<SignaturePad>(u"pad"_s);
    sign(*pad);
    CHECK_FALSE(pad->picture().isEmpty());
    pad->setFocus();
    talk.key(Qt::Key_Delete);
    CHECK(pad->isEmpty());
    QTest::mouseClick(pad, Qt::LeftButton);
    CHECK(pad->picture().isEmpty());
    sign(*pad);
    talk.chord(Qt::Key_S, Qt::AltModifier);
    talk.yes(statementCount);
    talk.record();
    CHECK_FALSE(talk.isOpen());
    const ConsentRecord consent = recordOf(*session, client).consents.first();
    CHECK(consent.evidence == Evidence::Drawn);
    CHECK(isEvidence(consent.evidenceFile));
    const QImage picture = QImage::fromData(consent.evidenceFile);
    CHECK(picture.width() > picture.height());
}

TEST_CASE("Nothing of how consent was taken is ticked beforehand")
{
    const auto session = sampleStudy();
    const Participant client = informed(*session, u"en"_s);
    Talk talk(*session);
    CHECK(talk.field<StatementList>(u"points"_s)->answers().isEmpty());
    talk.choose(ConsentRecord::How::Signed);
    talk.chord(Qt::Key_S, Qt::AltModifier);
    talk.yes(statementCount);
    CHECK(talk.sentence(u"complete"_s).contains(u"Not there yet: identity checked, capacity presumed"_s));
    talk.record();
    const ConsentRecord consent = recordOf(*session, client).consents.first();
    CHECK_FALSE(consent.identityChecked);
    CHECK(consent.capacity == ConsentRecord::Capacity::NotAsked);
    CHECK_FALSE(consent.copyGivenAt);
}

TEST_CASE("For somebody who reads nothing it is said to read it aloud, and ticked by whoever did")
{
    const auto session = sampleStudy();
    Participant client = informed(*session, u"en"_s);
    client.readingLanguage.reset();
    REQUIRE(changeParticipant(session->workspace(), {client, {}}));
    Talk talk(*session);
    for (const QCheckBox *box : talk.dialog->findChildren<QCheckBox *>())
        CHECK_FALSE(box->isChecked());
    CHECK(talk.field<StatementList>(u"points"_s)->answers().isEmpty());
    talk.choose(ConsentRecord::How::Signed);
    talk.chord(Qt::Key_S, Qt::AltModifier);
    talk.yes(statementCount);
    CHECK(talk.sentence(u"complete"_s).contains(u"read aloud to them"_s));
    talk.chord(Qt::Key_L, Qt::AltModifier);
    CHECK(
        QTest::qWaitFor([&talk] { return !talk.sentence(u"complete"_s).contains(u"read aloud to them"_s); }));
}

TEST_CASE("A concern about capacity stops the talk, says so, and leaves no consent")
{
    const auto session = sampleStudy();
    const Participant client = informed(*session, u"en"_s);
    Talk talk(*session);
    talk.choose(ConsentRecord::How::Spoken);
    talk.chord(Qt::Key_O, Qt::AltModifier);
    talk.key(Qt::Key_Y);
    talk.key(Qt::Key_N);
    CHECK(talk.sentence(u"stopped"_s).startsWith(u"Taking consent stops here."_s));
    CHECK(talk.sentence(u"incomplete"_s).isEmpty());
    CHECK(talk.field<QPushButton>(u"verb"_s)->text() == u"Record as stopped"_s);
    talk.record();
    CHECK_FALSE(talk.isOpen());
    CHECK(recordOf(*session, client).consent.state == State::Incomplete);
    CHECK(wasStopped(recordOf(*session, client).consent));
}

TEST_CASE("How the copy was given is said with it")
{
    const auto session = sampleStudy();
    const Participant client = informed(*session, u"en"_s);
    Talk talk(*session);
    talk.choose(ConsentRecord::How::Signed);
    auto *how = talk.field<QComboBox>(u"copy-how"_s);
    CHECK_FALSE(how->isEnabled());
    talk.field<QCheckBox>(u"copy-given"_s)->click();
    CHECK(talk.field<QCheckBox>(u"copy-given"_s)->isChecked());
    how->setCurrentIndex(how->findData(static_cast<int>(Delivery::Post)));
    talk.chord(Qt::Key_S, Qt::AltModifier);
    talk.yes(statementCount);
    talk.record();
    CHECK(recordOf(*session, client).consents.first().copyHow == Delivery::Post);
}

TEST_CASE("Statements are larger where they are read out, and the keyboard goes on to them")
{
    const auto session = sampleStudy();
    informed(*session, u"en"_s);
    Talk talk(*session);
    auto &list = *talk.field<StatementList>(u"statements"_s);
    const auto size = [&] {
        double largest = 0;
        for (const QLabel *label : list.findChildren<QLabel *>())
            largest = std::max(largest, label->font().pointSizeF());
        return largest;
    };
    talk.choose(ConsentRecord::How::Signed);
    const double small = size();
    talk.field<ChoiceRow>(u"how"_s)->findChild<QRadioButton *>(u"spoken"_s)->click();
    CHECK(size() > small * 1.3);
    auto &points = *talk.field<StatementList>(u"points"_s);
    points.setFocus();
    for (int point = 0; point < 4; ++point)
        talk.key(Qt::Key_Down);
    CHECK(list.isAncestorOf(talk.dialog->focusWidget()));
    talk.key(Qt::Key_Up);
    CHECK(points.isAncestorOf(talk.dialog->focusWidget()));
}

TEST_CASE("A consent record is looked at, copied, and gets its signed form later")
{
    const auto session = sampleStudy();
    const Participant client = informed(*session, u"en"_s);
    {
        Talk talk(*session);
        talk.choose(ConsentRecord::How::Signed);
        talk.chord(Qt::Key_S, Qt::AltModifier);
        talk.yes(statementCount);
        talk.record();
    }
    QTemporaryDir folder;
    QFile scan(folder.filePath(u"form.pdf"_s));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write(aPdf());
    scan.close();
    QWidget window;
    const auto view = [&window] {
        auto *found = window.findChild<ConsentView *>();
        REQUIRE(found);
        return found;
    };
    const auto press = [&](const QString &name) {
        auto *button = view()->findChild<QPushButton *>(name);
        REQUIRE(button);
        button->click();
    };
    dialogs::viewConsent(*session, &window);
    CHECK(namelessWidgets(*view()) == QStringList());
    prompt::Script script;
    script.answer(folder.filePath(u"theirs.pdf"_s));
    press(u"participant-copy"_s);
    script.answer(folder.filePath(u"ours.pdf"_s));
    press(u"file-copy"_s);
    CHECK(QFileInfo(folder.filePath(u"theirs.pdf"_s)).size() > 5000);
    CHECK(QFileInfo(folder.filePath(u"ours.pdf"_s)).size() > 5000);
    script.answer(scan.fileName());
    press(u"attach"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(recordOf(*session, client).consents.first().evidenceFile == aPdf());
    script.answer(folder.filePath(u"again.pdf"_s));
    press(u"save-evidence"_s);
    QFile again(folder.filePath(u"again.pdf"_s));
    REQUIRE(again.open(QIODevice::ReadOnly));
    CHECK(again.readAll() == aPdf());
    script.answer(folder.filePath(u"consent.json"_s));
    press(u"fhir"_s);
    QFile fhir(folder.filePath(u"consent.json"_s));
    REQUIRE(fhir.open(QIODevice::ReadOnly));
    CHECK(fhir.readAll().contains("\"resourceType\""));
    script.answer(true);
    script.answer(folder.filePath(u"all"_s));
    REQUIRE(QDir(folder.path()).mkdir(u"all"_s));
    dialogs::exportConsents(*session, view());
    CHECK(QFile::exists(folder.filePath(u"all/consent-%1-signed.pdf"_s.arg(client.code))));
}

TEST_CASE("The three ways of taking consent are kept as pictures", "[.pictures]")
{
    struct Look {
        QString name;
        Scheme scheme;
        int zoom;
        bool mirrored;
        QString language;
    };
    const Look looks[] = {{u"light"_s, Scheme::Light, 100, false, u"en"_s},
                          {u"dark"_s, Scheme::Dark, 100, false, u"en"_s},
                          {u"mirrored"_s, Scheme::Light, 100, true, u"ur"_s},
                          {u"large"_s, Scheme::Light, 200, false, u"en"_s},
                          {u"urdu"_s, Scheme::Light, 100, true, u"ur"_s}};
    if (picturesFolder().isEmpty())
        return;
    const QString folder = picturesFolder() + u"/taking"_s;
    REQUIRE(QDir().mkpath(folder));
    for (const Look &look : looks) {
        if (!qEnvironmentVariable("COLLOQUY_LOOK", look.name).contains(look.name))
            continue;
        appearance::setScheme(look.scheme);
        appearance::resetZoom();
        appearance::zoomBy(look.zoom - 100);
        const Speaking speaking(look.name == u"urdu"_s ? u"ur"_s : u"en"_s);
        const Mirror mirror(look.mirrored);
        for (const auto how :
             {ConsentRecord::How::Signed, ConsentRecord::How::Esigned, ConsentRecord::How::Spoken}) {
            const auto session = sampleStudy();
            takeTypedNames(*session);
            informed(*session, look.language);
            Talk talk(*session);
            talk.choose(how);
            const auto keep = [&](const QString &what) {
                QTest::qWait(150);
                talk.dialog->grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, look.name, word(how), what));
            };
            talk.field<StatementList>(u"points"_s)->setFocus(Qt::TabFocusReason);
            talk.yes(3);
            keep(u"points"_s);
            if (how == ConsentRecord::How::Esigned)
                sign(*talk.field<SignaturePad>(u"pad"_s));
            talk.field<StatementList>(u"statements"_s)->setFocus(Qt::TabFocusReason);
            talk.yes(statementCount);
            keep(u"statements"_s);
            if (how != ConsentRecord::How::Spoken)
                talk.field<QWidget>(how == ConsentRecord::How::Signed ? u"signed-form"_s : u"pad"_s)
                    ->setFocus(Qt::TabFocusReason);
            keep(u"signature"_s);
            if (how == ConsentRecord::How::Spoken) {
                talk.field<StatementList>(u"points"_s)->goToLast();
                talk.key(Qt::Key_Up);
                talk.key(Qt::Key_Up);
                talk.key(Qt::Key_N);
                keep(u"stopped"_s);
                talk.key(Qt::Key_Up);
                talk.key(Qt::Key_Y);
            }
            talk.record();
            QWidget window;
            dialogs::viewConsent(*session, &window);
            if (auto *view = window.findChild<ConsentView *>()) {
                QTest::qWait(150);
                view->grab().save(u"%1/%2-%3-view.png"_s.arg(folder, look.name, word(how)));
            }
        }
    }
    appearance::setScheme(Scheme::System);
    appearance::resetZoom();
}
