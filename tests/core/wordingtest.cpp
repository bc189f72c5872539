// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/rules/sentences.h"
#include "core/rules/wording.h"

#include <QRegularExpression>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QRegularExpression place(u"%[FLW]?[1-9*]"_s);

QList<Sentence> allSentences()
{
    QList<Sentence> all;
    for (const auto table : {interviewSentences(), peopleSentences(), recordSentences(), scheduleSentences(),
                             interpreterSentences(), consentSentences()})
        all << QList<Sentence>(table.begin(), table.end());
    return all;
}

/// What was found, with as much or as little known of it as may be.
Findings findingsWith(Code code)
{
    const QStringList details = {u"4"_s, u"2026-12-01T10:00"_s, u"ur"_s};
    return {blocks(code),
            blocks(code, u"C07"_s),
            blocks(code, u"C07"_s, {u"12"_s}),
            blocks(code, {}, details),
            blocks(code, u"reading_language"_s, details),
            warns(code, u"C07"_s, details),
            asks(code, u"2026-10-25 01:30"_s, {u"Europe/London"_s})};
}

} // namespace

TEST_CASE("Every code has a sentence for whatever is known of it")
{
    for (const Code code : allCodes()) {
        for (const Finding &finding : findingsWith(code)) {
            const QString text = sentence(finding);
            INFO(codeText(code).toStdString() << ": " << text.toStdString());
            CHECK(text.endsWith(u'.'));
            CHECK_FALSE(text.contains(place));
            CHECK_FALSE(text.contains(u'\n'));
            CHECK_FALSE(text.contains(u"  "_s));
            CHECK((text.front().isUpper() || text.front().isDigit() || text.front() == u'"' ||
                   text.startsWith(finding.subject)));
        }
    }
}

TEST_CASE("Each code ends in a sentence that needs to know nothing")
{
    const QList<Sentence> all = allSentences();
    for (const Code code : allCodes()) {
        INFO(codeText(code).toStdString());
        const auto last =
            std::find_if(all.crbegin(), all.crend(), [&](const Sentence &s) { return s.code == code; });
        REQUIRE(last != all.crend());
        CHECK(last->only == nullptr);
        CHECK_FALSE(QString::fromUtf8(last->text).contains(place));
    }
}

TEST_CASE("No sentence stands behind one that always fits")
{
    QSet<Code> closed;
    for (const Sentence &one : allSentences()) {
        INFO(one.text);
        CHECK_FALSE(closed.contains(one.code));
        if (!one.only && !QString::fromUtf8(one.text).contains(place))
            closed << one.code;
    }
}

TEST_CASE("A sentence tells what is known of the matter")
{
    const QString tooLong = sentence(blocks(Code::InterviewTooLong, u"C07"_s, {u"75"_s, u"60"_s}));
    CHECK(tooLong.contains(u"75"_s));
    CHECK(tooLong.contains(u"60"_s));
    CHECK(sentence(blocks(Code::InterviewAfterEnd, u"C07"_s, {u"2027-07-31"_s})).contains(u"31 July 2027"_s));
    CHECK(sentence(blocks(Code::ClashResearcher, u"P02"_s, {u"2026-12-01T10:30"_s}))
              .contains(u"1 December 2026, 10:30"_s));
    CHECK(sentence(blocks(Code::DocumentNoLanguage, u"C07"_s, {u"ur"_s})).contains(u"Urdu"_s));
    CHECK(sentence(blocks(Code::DocumentNoLanguage, u"C07"_s, {u"en"_s, u"pl"_s, u"other"_s}))
              .startsWith(u"This document is in Polish, but C07 needs it in English."_s));
    CHECK(sentence(blocks(Code::TextEmpty, u"access_needs"_s)).contains(u"access needs"_s));
    CHECK(sentence(blocks(Code::TextControl, u"name"_s, {u"U+202E"_s, u"U+0000"_s}))
              .contains(u"U+202E, U+0000"_s));
}

TEST_CASE("What stands in a sentence is never taken for a place in it")
{
    CHECK(sentence(blocks(Code::DateMalformed, u"%1 %2 100%"_s)).contains(u"%1 %2 100%"_s));
    CHECK(sentence(blocks(Code::CriterionUnknown, u"%2"_s, {u"client"_s})).contains(u"\"%2\""_s));
}

TEST_CASE("A warning and a block of one code read differently where the cure differs")
{
    CHECK(sentence(warns(Code::ConsentMissing, u"C07"_s)) !=
          sentence(blocks(Code::ConsentMissing, u"C07"_s)));
    CHECK(sentence(warns(Code::InterpreterNeeded, u"C07"_s, {u"ur"_s})) !=
          sentence(blocks(Code::InterpreterNeeded, u"C07"_s, {u"ur"_s})));
}

TEST_CASE("The command line names severity and code before the sentence")
{
    const Finding finding = warns(Code::TimePast, u"C07"_s);
    CHECK(line(finding) == u"warn time.past: "_s + sentence(finding));
    CHECK(line(blocks(Code::StudyLocked)).startsWith(u"block study.locked: "_s));
    CHECK(line(asks(Code::TimeTwice)).startsWith(u"ask time.twice: "_s));
}

TEST_CASE("An error says each of its findings on a line, and never nothing")
{
    const Findings two = {blocks(Code::StudyLocked), blocks(Code::FileFull)};
    CHECK(sentence(Error::refused(two)).split(u'\n') ==
          QStringList{sentence(two.first()), sentence(two.last())});
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Format); ++kind)
        CHECK(sentence(Error{static_cast<Error::Kind>(kind), {}, {}}).endsWith(u'.'));
}

TEST_CASE("Actions are called by what they do")
{
    CHECK(actionText("interview.move") == u"Move interview"_s);
    CHECK(actionText("document.use") == u"Bring document into use"_s);
    CHECK(actionText("undo:interview.move") == u"Undo: Move interview"_s);
    CHECK(actionText("never.heard_of") == u"never heard of"_s);
    const QList<QByteArray> known = {"study.create",
                                     "study.set",
                                     "participant.add",
                                     "participant.set",
                                     "participant.screen",
                                     "participant.inform",
                                     "participant.contact",
                                     "participant.close",
                                     "participant.withdraw",
                                     "consent.record",
                                     "document.add",
                                     "document.edit",
                                     "document.use",
                                     "interview.book",
                                     "interview.confirm",
                                     "interview.move",
                                     "interview.cancel",
                                     "interview.start",
                                     "interview.finish",
                                     "interpreter.add",
                                     "interpreter.set",
                                     "interpreter.ask",
                                     "interpreter.confirm",
                                     "interpreter.decline",
                                     "interpreter.release",
                                     "thanks.send",
                                     "thanks.acknowledge",
                                     "thanks.decline",
                                     "thanks.request",
                                     "thanks.bounce",
                                     "thanks.void",
                                     "participants.import",
                                     "availability.set",
                                     "export.schedule",
                                     "export.certificate",
                                     "export.day_sheet",
                                     "undo",
                                     "redo"};
    for (const QByteArray &action : known)
        CHECK(actionText(action).front().isUpper());
}
