// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/suitability.h"

#include <QCoreApplication>

namespace colloquy::rules {

namespace {

using Aspect = Suitability::Aspect;
using Standing = Suitability::Standing;

struct Words {
    Aspect aspect;
    const char *suits;
    const char *against;
};

// clang-format off
constexpr Words table[] = {
    {Aspect::Language, QT_TRANSLATE_NOOP("Suitability", "the language"), QT_TRANSLATE_NOOP("Suitability", "another language")},
    {Aspect::Cleared, QT_TRANSLATE_NOOP("Suitability", "agreement signed"), QT_TRANSLATE_NOOP("Suitability", "no agreement yet")},
    {Aspect::Free, QT_TRANSLATE_NOOP("Suitability", "free then"), QT_TRANSLATE_NOOP("Suitability", "not free then")},
    {Aspect::Dialect, QT_TRANSLATE_NOOP("Suitability", "the dialect"), QT_TRANSLATE_NOOP("Suitability", "not the dialect")},
    {Aspect::WishedGender, QT_TRANSLATE_NOOP("Suitability", "the wished gender"), QT_TRANSLATE_NOOP("Suitability", "not the wished gender")},
    {Aspect::Mode, QT_TRANSLATE_NOOP("Suitability", "works this way"), QT_TRANSLATE_NOOP("Suitability", "doesn't work this way")},
    {Aspect::LeadTime, QT_TRANSLATE_NOOP("Suitability", "notice enough"), QT_TRANSLATE_NOOP("Suitability", "short notice")},
    {Aspect::Recording, QT_TRANSLATE_NOOP("Suitability", "may be recorded"), QT_TRANSLATE_NOOP("Suitability", "not to be recorded")},
    {Aspect::Filming, QT_TRANSLATE_NOOP("Suitability", "may be filmed"), QT_TRANSLATE_NOOP("Suitability", "not to be filmed")},
    {Aspect::Known, QT_TRANSLATE_NOOP("Suitability", "doesn't know the participant"), QT_TRANSLATE_NOOP("Suitability", "knows the participant")},
    {Aspect::Banned, QT_TRANSLATE_NOOP("Suitability", "not ruled out by the participant"), QT_TRANSLATE_NOOP("Suitability", "the participant asked for somebody else")},
    {Aspect::Accepted, QT_TRANSLATE_NOOP("Suitability", "the participant says yes"), QT_TRANSLATE_NOOP("Suitability", "the participant says no")},
    {Aspect::Met, QT_TRANSLATE_NOOP("Suitability", "met before"), ""},
    {Aspect::Cost, QT_TRANSLATE_NOOP("Suitability", "rate known"), ""},
};
// clang-format on

} // namespace

QString wordsOf(const Suitability::Reason &reason)
{
    const Words &words = table[static_cast<int>(reason.aspect)];
    if (reason.standing == Standing::Open)
        return {};
    return QCoreApplication::translate("Suitability",
                                       reason.standing == Standing::Suits ? words.suits : words.against);
}

} // namespace colloquy::rules
