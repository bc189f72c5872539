// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/interpreterdetail.h"

#include "core/actions/interpreterbookings.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/datetext.h"
#include "ui/dialogs/interpreterdialog.h"
#include "ui/models/interpretercolumns.h"
#include "ui/session.h"
#include "ui/termwords.h"
#include "ui/widgets/hoursfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/section.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InterpreterDetail)
};

QLabel *line(const QString &text, Face face)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setFace(label, face);
    return label;
}

QWidget *heading(const Interpreter &interpreter)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(theme::tight));
    column->addWidget(line(interpreter.code, Face::Title));
    const bool isOpen = interpreter.sealState == SealState::Open;
    QLabel *name =
        line(isOpen ? isolated(interpreter.name) : badgeOf(interpreter.sealState).word, Face::Heading);
    name->setObjectName(u"name"_s);
    if (!isOpen)
        theme::setInk(name, Tone::Muted);
    column->addWidget(name);
    return part;
}

QPushButton *editButton(Session &session, const Interpreter &interpreter)
{
    auto *button = new QPushButton(icon(u"pencil"_s), Words::tr("Edit..."));
    button->setObjectName(u"edit-interpreter"_s);
    button->setEnabled(!session.workspace().isLocked());
    QObject::connect(button, &QPushButton::clicked, button, [button, &session, id = interpreter.id] {
        dialogs::editInterpreter(session, button->window(), id);
    });
    return button;
}

QString modesText(const QList<InterviewMode> &modes)
{
    QStringList words;
    for (const InterviewMode mode : modes)
        words << badgeOf(mode).word;
    return words.join(u", "_s);
}

QString hourText(const Interpreter &interpreter)
{
    const QString hour = termwords::money(*interpreter.ratePence);
    return interpreter.leastMinutes > 0
               ? Words::tr("%1, at least %2 minutes").arg(hour).arg(interpreter.leastMinutes)
               : hour;
}

QWidget *facts(const Interpreter &interpreter)
{
    auto *section = new Section(Words::tr("Languages and terms"));
    QStringList languages;
    for (const QString &tag : interpreter.languages)
        languages << languageName(tag);
    section->addFact(Words::tr("Languages"), languages.join(u", "_s));
    section->addFact(Words::tr("Dialects"), isolated(interpreter.dialects));
    if (interpreter.gender != Gender::Any)
        section->addFact(Words::tr("Gender"), termwords::of(interpreter.gender));
    section->addFact(Words::tr("Recording"), termwords::of(interpreter.agreesToRecording));
    if (interpreter.filming != YesNo::NotAsked)
        section->addFact(Words::tr("Filming"), termwords::of(interpreter.filming));
    section->addFact(Words::tr("Works by"), modesText(interpreter.modes));
    section->addFact(Words::tr("Available"), hoursText(interpreter.availability));
    if (interpreter.ratePence)
        section->addFact(Words::tr("An hour"), hourText(interpreter));
    section->addFact(Words::tr("Rate"), isolated(interpreter.rate));
    if (interpreter.agreementOn)
        section->addFact(Words::tr("Agreement"),
                         QLocale().toString(*interpreter.agreementOn, u"d MMM yyyy"_s));
    else
        section->addLine(u"alert-triangle"_s, Words::tr("No confidentiality agreement yet"), Tone::Warn);
    return section;
}

QWidget *contact(const Interpreter &interpreter)
{
    auto *section = new Section(Words::tr("How to reach them"));
    section->addFact(Words::tr("Phone"), isolated(interpreter.phone));
    section->addFact(Words::tr("E-mail"), isolated(interpreter.email));
    section->addFact(Words::tr("Agency"), isolated(interpreter.agency));
    section->addFact(Words::tr("Agency's reference"), isolated(interpreter.agencyReference));
    section->addFact(Words::tr("Register"), isolated(interpreter.registerNumber));
    section->addFact(Words::tr("Notes"), isolated(interpreter.notes));
    return section;
}

/// Interviews, as the first or the second interpreter, and calls.
QList<InterviewSummary> engagementsOf(const Workspace &workspace, const Interpreter &interpreter)
{
    QList<InterviewSummary> all;
    for (const InterviewSummary &row : interviews(workspace, workspace.now(), std::nullopt)) {
        if (row.interview.isLive())
            all << row << besideFirst(workspace, row).value_or(InterviewSummary());
    }
    for (const InterpreterBooking &call : openCalls(workspace)) {
        if (*call.callStart >= workspace.now())
            all << callSummary(workspace, call);
    }
    all.removeIf([&](const InterviewSummary &row) {
        return !row.booking || !row.booking->isEngaged() || row.booking->interpreter != interpreter.id;
    });
    std::ranges::stable_sort(all, {}, [](const InterviewSummary &row) { return row.interview.start.utc; });
    return all;
}

QWidget *ahead(const Workspace &workspace, const Interpreter &interpreter)
{
    auto *section = new Section(Words::tr("Interviews and calls ahead"));
    const QList<InterviewSummary> all = engagementsOf(workspace, interpreter);
    for (const InterviewSummary &row : all) {
        const Badge state = standingBadge(row.booking);
        section->addLine(state.icon,
                         Words::tr("%1, %2\n%3")
                             .arg(isolated(row.code),
                                  datetext::dayTime(row.interview.start.utc, workspace.study().zone),
                                  state.word),
                         state.tone);
    }
    if (all.isEmpty())
        section->addNote(Words::tr("None."));
    return section;
}

} // namespace

QWidget *interpreterDetail(Session &session, const InterpreterSummary &summary)
{
    const Interpreter &interpreter = summary.interpreter;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int side = theme::px(theme::wide);
    column->setContentsMargins(side, side, side, theme::px(theme::page));
    column->setSpacing(theme::px(theme::wide));
    column->addWidget(heading(interpreter));
    column->addWidget(editButton(session, interpreter), 0, Qt::AlignLeading);
    column->addWidget(facts(interpreter));
    if (interpreter.sealState == SealState::Open)
        column->addWidget(contact(interpreter));
    column->addWidget(ahead(session.workspace(), interpreter));
    column->addStretch();
    return content;
}

} // namespace colloquy
