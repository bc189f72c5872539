// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace colloquy {

/// The small vocabularies that several records share. Each enumerator is stored, typed and exported by
/// its name in snake case.
struct Terms {
    Q_GADGET

public:
    enum class Mode { Zoom, Teams, Phone, FaceToFace };
    Q_ENUM(Mode)

    /// An answer to a screening question.
    enum class Answer { Yes, No, Unsure };
    Q_ENUM(Answer)

    /// What was asked of a person and may not have been: `NotAsked` permits nothing.
    enum class YesNo { NotAsked, Yes, No };
    Q_ENUM(YesNo)

    enum class Gender { Any, Female, Male };
    Q_ENUM(Gender)

    enum class Channel { Email, Phone, Text, Post };
    Q_ENUM(Channel)

    /// How study documents reached somebody.
    enum class Delivery { Email, Post, InPerson, ReadAloud, Audio };
    Q_ENUM(Delivery)
};

using InterviewMode = Terms::Mode;
using Answer = Terms::Answer;
using YesNo = Terms::YesNo;
using Gender = Terms::Gender;
using Channel = Terms::Channel;
using Delivery = Terms::Delivery;

/// Whether the sealed part of a record could be read. While `Locked` or `Damaged` its words are empty
/// and the record can't be saved.
enum class SealState { Open, Locked, Damaged };

} // namespace colloquy
