// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contactcard.h"

#include "core/base/text.h"
#include "ui/widgets/hoursfield.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

struct Line {
    QString icon;
    QString text;
    Tone tone = Tone::Muted;
};

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return ContactCard::tr("e-mail");
    case Channel::Phone:
        return ContactCard::tr("phone");
    case Channel::Text:
        return ContactCard::tr("text message");
    case Channel::Post:
        return ContactCard::tr("post");
    }
    return {};
}

/// "No voicemail", or that it was not asked, which permits nothing.
Line permission(const QString &icon, const QString &what, YesNo asked)
{
    switch (asked) {
    case YesNo::Yes:
        return {icon, ContactCard::tr("%1: yes").arg(what), Tone::Ok};
    case YesNo::No:
        return {u"ban"_s, ContactCard::tr("%1: no").arg(what), Tone::Block};
    case YesNo::NotAsked:
        break;
    }
    return {u"help-circle"_s, ContactCard::tr("%1: not asked, so no").arg(what), Tone::Muted};
}

QList<Line> safetyLines(const ContactSafety &safety)
{
    if (!safety.asked)
        return {{u"alert-triangle"_s, ContactCard::tr("Not asked yet how they can be reached safely."),
                 Tone::Warn}};
    QList<Line> lines;
    if (safety.safeChannel)
        lines << Line{u"shield-check"_s, ContactCard::tr("Safe: %1").arg(channelText(*safety.safeChannel)),
                      Tone::Ok};
    if (!safety.safeHours.isEmpty())
        lines << Line{u"clock"_s, hoursText(safety.safeHours), Tone::Info};
    lines << permission(u"microphone"_s, ContactCard::tr("Voicemail"), safety.voicemail)
          << permission(u"message"_s, ContactCard::tr("Text messages"), safety.text)
          << permission(u"mail"_s, ContactCard::tr("Post"), safety.post);
    if (!safety.ifSomeoneElse.isEmpty())
        lines << Line{u"user-question"_s,
                      ContactCard::tr("If someone else answers: %1").arg(isolated(safety.ifSomeoneElse)),
                      Tone::Warn};
    if (!safety.stopPhrase.isEmpty())
        lines << Line{u"player-stop"_s,
                      ContactCard::tr("Stop if they say: %1").arg(isolated(safety.stopPhrase)), Tone::Block};
    return lines;
}

/// As typed, left to right also in a right-to-left window.
QList<Line> numberLines(const ContactCard::Contact &contact)
{
    QList<Line> lines;
    if (!contact.phone.isEmpty())
        lines << Line{u"phone"_s, isolated(contact.phone), Tone::Accent};
    if (!contact.email.isEmpty())
        lines << Line{u"mail"_s, isolated(contact.email), Tone::Accent};
    if (!contact.address.isEmpty())
        lines << Line{u"map-pin"_s, contact.address, Tone::Accent};
    if (lines.isEmpty())
        lines << Line{u"info-circle"_s, ContactCard::tr("No number or address is recorded."), Tone::Muted};
    return lines;
}

QWidget *widgetOf(const Line &line, bool selectable)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::px(theme::near));
    auto *sign = new QLabel;
    const int side = theme::px(16);
    sign->setPixmap(
        icon(line.icon, theme::ink(line.tone)).pixmap(QSize(side, side), widget->devicePixelRatioF()));
    QLabel *text = wrappedLabel(selectable ? inReadingDirection(line.text) : line.text);
    if (selectable)
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(line.text);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    return widget;
}

} // namespace

ContactCard::ContactCard(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Contact"));
}

void ContactCard::setContact(const Contact &contact)
{
    if (contact == m_contact && m_content)
        return;
    const bool samePerson = contact.phone == m_contact.phone && contact.email == m_contact.email;
    m_contact = contact;
    m_shown = m_shown && samePerson;
    rebuild();
}

void ContactCard::setShown(bool shown)
{
    m_shown = shown;
    rebuild();
}

void ContactCard::rebuild()
{
    if (m_content) {
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::px(6));
    layout()->addWidget(m_content);
    const auto add = [column](const Line &line, bool selectable) {
        column->addWidget(widgetOf(line, selectable));
    };
    if (m_contact.noContact)
        add({u"ban"_s, tr("They asked not to be contacted."), Tone::Block}, false);
    if (m_contact.sealState == SealState::Damaged)
        return add({u"alert-octagon"_s, tr("The contact can't be read: its record is damaged."), Tone::Block},
                   false);
    if (m_contact.sealState == SealState::Open) {
        for (const Line &line : safetyLines(m_contact.safety))
            add(line, false);
    }
    if (m_shown && m_contact.sealState == SealState::Open) {
        for (const Line &line : numberLines(m_contact))
            add(line, true);
    }
    column->addWidget(makeButton(), 0, Qt::AlignLeft);
}

QPushButton *ContactCard::makeButton()
{
    const bool locked = m_contact.sealState == SealState::Locked;
    const QString text =
        locked ? tr("Unlock to see the contact") : (m_shown ? tr("Hide contact") : tr("Show contact"));
    auto *button = new QPushButton(icon(locked ? u"lock"_s : (m_shown ? u"eye-off"_s : u"eye"_s)), text);
    button->setAutoDefault(false);
    const auto press = [this, locked] {
        if (locked)
            return Q_EMIT unlockWanted();
        setShown(!m_shown);
        if (auto *next = m_content->findChild<QPushButton *>())
            next->setFocus();
    };
    connect(button, &QPushButton::clicked, this, press, Qt::QueuedConnection);
    return button;
}

} // namespace colloquy
