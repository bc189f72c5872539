// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

/// One line of a table of badges; its word is marked for translation where it stands.
struct Entry {
    const char *icon;
    const char *word;
    Tone tone;
};

template <class Enum, size_t count>
Badge pick(const Entry (&entries)[count], Enum value)
{
    const auto index = static_cast<size_t>(value);
    if (index >= count)
        return {};
    const Entry &entry = entries[index];
    return {QString::fromLatin1(entry.icon), QCoreApplication::translate("Badge", entry.word), entry.tone};
}

constexpr Entry stages[] = {
    {"mail", QT_TRANSLATE_NOOP("Badge", "Enquired"), Tone::Info},
    {"clipboard-list", QT_TRANSLATE_NOOP("Badge", "Screening"), Tone::Info},
    {"user-question", QT_TRANSLATE_NOOP("Badge", "Needs decision"), Tone::Warn},
    {"user-x", QT_TRANSLATE_NOOP("Badge", "Ineligible"), Tone::Muted},
    {"user-check", QT_TRANSLATE_NOOP("Badge", "Eligible"), Tone::Accent},
    {"file-text", QT_TRANSLATE_NOOP("Badge", "Informed"), Tone::Accent},
    {"signature", QT_TRANSLATE_NOOP("Badge", "Consented"), Tone::Accent},
    {"calendar-event", QT_TRANSLATE_NOOP("Badge", "Booked"), Tone::Accent},
    {"circle-check", QT_TRANSLATE_NOOP("Badge", "Interviewed"), Tone::Ok},
    {"check", QT_TRANSLATE_NOOP("Badge", "Closed"), Tone::Ok},
    {"circle-x", QT_TRANSLATE_NOOP("Badge", "Declined"), Tone::Muted},
    {"user-off", QT_TRANSLATE_NOOP("Badge", "Unreachable"), Tone::Muted},
    {"copy", QT_TRANSLATE_NOOP("Badge", "Duplicate"), Tone::Muted},
    {"users", QT_TRANSLATE_NOOP("Badge", "Over target"), Tone::Muted},
    {"door-exit", QT_TRANSLATE_NOOP("Badge", "Withdrawn"), Tone::Block},
};

constexpr Entry steps[] = {
    {"check", QT_TRANSLATE_NOOP("Badge", "Nothing to do"), Tone::Muted},
    {"clipboard-list", QT_TRANSLATE_NOOP("Badge", "Screen"), Tone::Accent},
    {"user-question", QT_TRANSLATE_NOOP("Badge", "Decide"), Tone::Warn},
    {"file-text", QT_TRANSLATE_NOOP("Badge", "Give information"), Tone::Accent},
    {"signature", QT_TRANSLATE_NOOP("Badge", "Record consent"), Tone::Warn},
    {"signature", QT_TRANSLATE_NOOP("Badge", "Complete consent"), Tone::Warn},
    {"refresh", QT_TRANSLATE_NOOP("Badge", "Ask for consent again"), Tone::Warn},
    {"calendar-plus", QT_TRANSLATE_NOOP("Badge", "Book"), Tone::Accent},
    {"calendar-check", QT_TRANSLATE_NOOP("Badge", "Confirm"), Tone::Accent},
    {"language", QT_TRANSLATE_NOOP("Badge", "Find interpreter"), Tone::Warn},
    {"message-language", QT_TRANSLATE_NOOP("Badge", "Confirm interpreter"), Tone::Warn},
    {"calendar-event", QT_TRANSLATE_NOOP("Badge", "Interview"), Tone::Accent},
    {"clipboard-check", QT_TRANSLATE_NOOP("Badge", "Record outcome"), Tone::Warn},
    {"gift", QT_TRANSLATE_NOOP("Badge", "Give thanks"), Tone::Accent},
    {"calendar-repeat", QT_TRANSLATE_NOOP("Badge", "Book again"), Tone::Warn},
    {"message", QT_TRANSLATE_NOOP("Badge", "Tell outcome"), Tone::Accent},
};

constexpr Entry interviewStates[] = {
    {"circle-dashed", QT_TRANSLATE_NOOP("Badge", "Proposed"), Tone::Info},
    {"calendar-check", QT_TRANSLATE_NOOP("Badge", "Confirmed"), Tone::Accent},
    {"arrow-move-right", QT_TRANSLATE_NOOP("Badge", "Moved"), Tone::Muted},
    {"calendar-x", QT_TRANSLATE_NOOP("Badge", "Cancelled"), Tone::Muted},
    {"user-off", QT_TRANSLATE_NOOP("Badge", "Did not come"), Tone::Block},
    {"circle-check", QT_TRANSLATE_NOOP("Badge", "Completed"), Tone::Ok},
    {"circle-check", QT_TRANSLATE_NOOP("Badge", "Ended early, usable"), Tone::Ok},
    {"player-stop", QT_TRANSLATE_NOOP("Badge", "Stopped"), Tone::Warn},
};

constexpr Entry modes[] = {
    {"brand-zoom", QT_TRANSLATE_NOOP("Badge", "Zoom"), Tone::Muted},
    {"brand-teams", QT_TRANSLATE_NOOP("Badge", "Teams"), Tone::Muted},
    {"phone", QT_TRANSLATE_NOOP("Badge", "Phone"), Tone::Muted},
    {"map-pin", QT_TRANSLATE_NOOP("Badge", "Face to face"), Tone::Muted},
};

constexpr Entry bookingStates[] = {
    {"alert-triangle", QT_TRANSLATE_NOOP("Badge", "Interpreter wanted"), Tone::Warn},
    {"hourglass", QT_TRANSLATE_NOOP("Badge", "Interpreter asked"), Tone::Info},
    {"circle-check", QT_TRANSLATE_NOOP("Badge", "Interpreter confirmed"), Tone::Ok},
    {"refresh", QT_TRANSLATE_NOOP("Badge", "Ask interpreter again"), Tone::Warn},
    {"circle-x", QT_TRANSLATE_NOOP("Badge", "Interpreter declined"), Tone::Block},
    {"circle-x", QT_TRANSLATE_NOOP("Badge", "Interpreter released"), Tone::Muted},
    {"arrow-move-right", QT_TRANSLATE_NOOP("Badge", "Moved"), Tone::Muted},
    {"circle-check", QT_TRANSLATE_NOOP("Badge", "Interpreter came"), Tone::Ok},
    {"user-off", QT_TRANSLATE_NOOP("Badge", "Interpreter did not come"), Tone::Block},
};

constexpr Entry consentStates[] = {
    {"alert-triangle", QT_TRANSLATE_NOOP("Badge", "No consent yet"), Tone::Warn},
    {"circle-dashed", QT_TRANSLATE_NOOP("Badge", "Consent incomplete"), Tone::Warn},
    {"circle-check", QT_TRANSLATE_NOOP("Badge", "Consent complete"), Tone::Ok},
    {"refresh", QT_TRANSLATE_NOOP("Badge", "Consent due again"), Tone::Warn},
    {"ban", QT_TRANSLATE_NOOP("Badge", "Consent withdrawn"), Tone::Block},
};

constexpr Entry thanksStates[] = {
    {"gift", QT_TRANSLATE_NOOP("Badge", "Due"), Tone::Warn},
    {"hourglass", QT_TRANSLATE_NOOP("Badge", "Requested"), Tone::Info},
    {"send", QT_TRANSLATE_NOOP("Badge", "Sent"), Tone::Accent},
    {"circle-check", QT_TRANSLATE_NOOP("Badge", "Acknowledged"), Tone::Ok},
    {"circle-x", QT_TRANSLATE_NOOP("Badge", "Declined"), Tone::Muted},
    {"alert-triangle", QT_TRANSLATE_NOOP("Badge", "Bounced"), Tone::Block},
    {"ban", QT_TRANSLATE_NOOP("Badge", "Void"), Tone::Muted},
    {"refresh", QT_TRANSLATE_NOOP("Badge", "Issued again"), Tone::Accent},
};

constexpr Entry documentStates[] = {
    {"pencil", QT_TRANSLATE_NOOP("Badge", "Draft"), Tone::Muted},
    {"hourglass", QT_TRANSLATE_NOOP("Badge", "Translation ordered"), Tone::Info},
    {"language", QT_TRANSLATE_NOOP("Badge", "Translated"), Tone::Info},
    {"refresh", QT_TRANSLATE_NOOP("Badge", "Translated back"), Tone::Info},
    {"shield-check", QT_TRANSLATE_NOOP("Badge", "Approved"), Tone::Accent},
    {"circle-check", QT_TRANSLATE_NOOP("Badge", "In use"), Tone::Ok},
    {"history", QT_TRANSLATE_NOOP("Badge", "Replaced"), Tone::Muted},
};

constexpr Entry severities[] = {
    {"alert-octagon", QT_TRANSLATE_NOOP("Badge", "Not possible"), Tone::Block},
    {"alert-triangle", QT_TRANSLATE_NOOP("Badge", "Check"), Tone::Warn},
    {"help-circle", QT_TRANSLATE_NOOP("Badge", "Choose"), Tone::Info},
};

constexpr Entry seals[] = {
    {"", "", Tone::Muted},
    {"lock", QT_TRANSLATE_NOOP("Badge", "Locked"), Tone::Muted},
    {"alert-octagon", QT_TRANSLATE_NOOP("Badge", "Damaged"), Tone::Block},
};

} // namespace

Badge badgeOf(Progress::Stage stage)
{
    return pick(stages, stage);
}

Badge badgeOf(Progress::Step step)
{
    return pick(steps, step);
}

Badge badgeOf(Interview::State state)
{
    return pick(interviewStates, state);
}

Badge badgeOf(const Interview &interview)
{
    if (!interview.isUnderWay())
        return badgeOf(interview.state);
    return {u"player-play"_s, QCoreApplication::translate("Badge", "Started"), Tone::Accent};
}

Badge overdueBadge()
{
    return {u"alert-octagon"_s, QCoreApplication::translate("Badge", "Overdue: not checked out"),
            Tone::Block};
}

Badge badgeOf(InterviewMode mode)
{
    return pick(modes, mode);
}

Badge badgeOf(InterpreterBooking::State state)
{
    return pick(bookingStates, state);
}

Badge badgeOf(ConsentStanding::State state)
{
    return pick(consentStates, state);
}

Badge badgeOf(Thanks::State state)
{
    return pick(thanksStates, state);
}

Badge badgeOf(Document::State state)
{
    return pick(documentStates, state);
}

Badge badgeOf(Severity severity)
{
    return pick(severities, severity);
}

Badge badgeOf(SealState state)
{
    return state == SealState::Open ? Badge() : pick(seals, state);
}

QSize badgeSize(const QFontMetrics &metrics, const Badge &badge)
{
    const int side = metrics.height();
    return {side + theme::px(20) + metrics.horizontalAdvance(badge.word), side + theme::px(6)};
}

void paintBadge(QPainter &painter, const QRect &rect, const Badge &badge, Qt::LayoutDirection direction)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QSize size = badgeSize(metrics, badge).boundedTo(rect.size());
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::isHighContrast() ? QPen(theme::ink(badge.tone), 1) : QPen(Qt::NoPen));
    painter.setBrush(theme::wash(badge.tone));
    painter.drawRoundedRect(QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5), size.height() / 2.0,
                            size.height() / 2.0);
    const int side = metrics.height() - theme::px(2);
    const QRect inner = pill.adjusted(theme::px(7), 0, -theme::px(9), 0);
    const QRect sign = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {side, side}, inner);
    paintIcon(painter, badge.icon, sign, theme::ink(badge.tone));
    const int indent = side + theme::px(5);
    const bool mirrored = direction == Qt::RightToLeft;
    const QRect words = inner.adjusted(mirrored ? 0 : indent, 0, mirrored ? -indent : 0, 0);
    painter.setPen(theme::ink(badge.tone));
    const auto start = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | start | Qt::AlignAbsolute),
                     metrics.elidedText(badge.word, Qt::ElideRight, words.width()));
    painter.restore();
}

} // namespace colloquy
