// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/participant.h"
#include "core/domain/revision.h"

#include <QDate>

namespace colloquy {

/// One point of a consent form, agreed to or not by itself.
struct Statement {
    Q_GADGET

public:
    enum class Need { Required, Optional, WhenInterpreter, WhenVideo };
    Q_ENUM(Need)
    /// What a "yes" allows.
    enum class Permits { Nothing, TakePart, Audio, Video, Quotes, Archive, Recontact, Summary };
    Q_ENUM(Permits)

    int number = 0; ///< from 1
    QString text;
    Need need = Need::Required;
    Permits permits = Permits::Nothing;

    bool operator==(const Statement &) const = default;
};

/// One approved wording in one language and version. A translation names the master it renders.
struct Document {
    Q_GADGET

public:
    enum class Kind { Sheet, Form, Script };
    Q_ENUM(Kind)
    enum class State { Draft, Ordered, Translated, BackTranslated, Approved, InUse, Replaced };
    Q_ENUM(State)
    enum class Direction { Ltr, Rtl };
    Q_ENUM(Direction)

    Id<Document> id;
    Kind kind = Kind::Sheet;
    QString group;
    QString language;
    QString version;
    Direction direction = Direction::Ltr;
    State state = State::Draft;
    QString title;
    QString text; ///< paragraphs between blank lines
    QList<Statement> statements;
    std::optional<Id<Document>> renders;
    std::optional<QDate> approvedOn;
    QString approvalReference;
    std::optional<qint64> inUseFrom;
    std::optional<qint64> replacedAt;
    bool translationsUnaffected = false; ///< those of the version that it replaces stay in date
    std::optional<Id<Document>> replaces;
    bool sampleOnly = false; ///< may not come into use outside a sample study
    QByteArray attachmentHash;

    QByteArray attachment;    ///< sealed
    QString attachmentName;   ///< sealed
    QString attachmentLink;   ///< sealed: where the file lies, if it isn't kept in here
    QString unaffectedReason; ///< sealed: why translations stay in date
    QString translator;       ///< sealed
    QString backTranslator;   ///< sealed
    SealState sealState = SealState::Open;
    Revision revision = {};

    bool operator==(const Document &) const = default;
};

/// That study documents were given to somebody.
struct InformationGiven {
    Id<InformationGiven> id;
    Id<Participant> participant;
    Id<Document> document;
    qint64 at = 0;
    Delivery how = Delivery::Email;
    std::optional<Id<struct Interpreter>> interpreter; ///< who put it into their language

    bool operator==(const InformationGiven &) const = default;
};

} // namespace colloquy
