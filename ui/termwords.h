// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/document.h"
#include "core/domain/interpreter.h"
#include "core/domain/screening.h"
#include "core/domain/stage.h"
#include "core/domain/study.h"
#include "core/domain/thanks.h"

#include <QString>
#include <QStringList>

/// The small vocabularies as the window words them. What has a badge is worded there.
namespace colloquy::termwords {

QString of(Answer answer);
QString of(YesNo answer); ///< "Not asked", "Yes", "No"
QString of(Gender gender);
QString of(Channel channel);
QString of(Delivery delivery);
QString of(ConsentRecord::How how);
QString of(Withdrawal::Scope scope);
QString of(Withdrawal::Told told);
QString of(Participant::ClosedAs closedAs);
QString of(ContactAttempt::Outcome outcome);
QString of(ContactAttempt::Direction direction);
QString of(ContactAttempt::Message message);
QString of(Eligibility::Outcome outcome);
QString of(Thanks::Kind kind);
QString of(Interview::By by);
QString of(Interview::Distress distress);
QString of(Document::Kind kind); ///< "Information sheet"
QString of(Document::Direction direction);
QString of(Statement::Need need);
QString of(Statement::Permits permits); ///< what a "yes" allows
QString of(Study::ConsentTaken taken);

/// Of a face-to-face interview, by its stable word, such as "home". Other words are what somebody typed.
QString placeType(const QString &word);
QStringList placeTypes();
QString of(Thanks::Delivered delivered);
QString of(Thanks::Receipt receipt);
QString of(InterpreterBooking::Purpose purpose); ///< "Interview", "Screening call"

/// "£52.50"
QString money(int pence);

/// With the comma of the program's language between them.
QString listed(const QStringList &parts);

} // namespace colloquy::termwords
