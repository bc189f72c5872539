// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unlockpage.h"

#include "core/actions/studies.h"
#include "core/rules/wording.h"
#include "ui/background.h"
#include "ui/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

constexpr int columnWidth = 460;

} // namespace

UnlockPage::UnlockPage(Session &session, QWidget *parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_field(new QLineEdit)
    , m_visible(new QCheckBox(tr("&Show what I type")))
    , m_unlock(new QPushButton(tr("&Unlock")))
    , m_problem(new Banner(Tone::Block, u"alert-octagon"_s))
    , m_busy(new BusyLine)
{
    setAccessibleName(tr("Unlock the study"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    auto *middle = new QWidget;
    middle->setMaximumWidth(theme::px(columnWidth));
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(theme::px(theme::gap));
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    column->addStretch(2);
    build(column);
    column->addStretch(3);
    setWidget(content);
}

void UnlockPage::build(QVBoxLayout *column)
{
    auto *sign = new QLabel;
    const int side = theme::px(40);
    sign->setPixmap(icon(u"lock"_s, theme::ink(Tone::Accent)).pixmap(QSize(side, side), devicePixelRatioF()));
    column->addWidget(sign);
    const Study study = m_session.workspace().study();
    QLabel *title = wrappedLabel(study.title);
    title->setObjectName(u"title"_s);
    theme::setFace(title, Face::Title);
    column->addWidget(title);
    column->addWidget(mutedLabel(tr("Names and contacts are sealed until you unlock the study. Codes and the "
                                    "schedule can be read without.")));
    if (study.sample)
        column->addWidget(sampleNote());
    buildField(column);
    column->addWidget(m_problem);
    column->addWidget(m_busy);
    buildButtons(column);
}

void UnlockPage::buildField(QVBoxLayout *column)
{
    auto *label = new QLabel(tr("Passphrase or &recovery key"));
    label->setBuddy(m_field);
    m_field->setObjectName(u"passphrase"_s);
    m_field->setAccessibleName(tr("Passphrase or recovery key"));
    m_field->setEchoMode(QLineEdit::Password);
    connect(m_field, &QLineEdit::returnPressed, this, &UnlockPage::tryKey);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_problem->setSentence({}); });
    connect(m_visible, &QCheckBox::toggled, this,
            [this](bool on) { m_field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    column->addSpacing(theme::px(theme::near));
    column->addWidget(label);
    column->addWidget(m_field);
    column->addWidget(m_visible);
}

void UnlockPage::buildButtons(QVBoxLayout *column)
{
    auto *codes = new QPushButton(tr("See &codes only"));
    codes->setObjectName(u"codes"_s);
    codes->setToolTip(tr("Esc"));
    codes->setAutoDefault(false);
    m_unlock->setObjectName(u"unlock"_s);
    m_unlock->setDefault(true);
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::tryKey);
    connect(codes, &QPushButton::clicked, this, &UnlockPage::codesWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(m_unlock);
    row->addWidget(codes);
    row->addStretch();
    column->addSpacing(theme::px(theme::near));
    column->addLayout(row);
}

QWidget *UnlockPage::sampleNote()
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, theme::px(theme::near), 0, 0);
    QLabel *note = mutedLabel(tr("The passphrase of this sample is"));
    QLabel *words = wrappedLabel(samplePassphrase());
    words->setObjectName(u"sample-passphrase"_s);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setFace(words, Face::Heading);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::px(2));
    texts->addWidget(note);
    texts->addWidget(words);
    auto *fill = new QPushButton(tr("Fi&ll it in"));
    fill->setObjectName(u"fill"_s);
    fill->setAutoDefault(false);
    connect(fill, &QPushButton::clicked, this, [this] {
        m_field->setText(samplePassphrase());
        m_field->setFocus();
    });
    row->addLayout(texts, 1);
    row->addWidget(fill, 0, Qt::AlignVCenter);
    return part;
}

void UnlockPage::begin()
{
    m_field->clear();
    m_visible->setChecked(false);
    m_problem->setSentence({});
    m_field->setFocus();
}

void UnlockPage::tryKey()
{
    if (m_busy->isVisibleTo(this))
        return;
    if (m_field->text().isEmpty())
        return m_problem->setSentence(tr("Type the passphrase first."));
    setBusy(true);
    inBackground(
        this,
        [keyhole = m_session.workspace().keyhole(), text = m_field->text()] {
            return unlockWith(keyhole.slots, text, keyhole.studyId);
        },
        [this](Result<Unlocked> unlocked) {
            setBusy(false);
            if (!unlocked)
                return refuse(unlocked.error());
            m_field->clear();
            m_session.workspace().unlock(*unlocked);
            Q_EMIT this->unlocked();
        });
}

void UnlockPage::setBusy(bool busy)
{
    m_field->setEnabled(!busy);
    m_unlock->setEnabled(!busy);
    if (busy) {
        m_problem->setSentence({});
        m_busy->start(tr("Trying the key. That takes a moment, so that nobody can try a million of them."));
    } else {
        m_busy->stop();
    }
}

void UnlockPage::refuse(const Error &error)
{
    QString text = sentence(error);
    if (error.kind == Error::Kind::Locked)
        text +=
            u"\n"_s + tr("If it is forgotten, type the recovery key that was shown when the study was made.");
    m_problem->setSentence(text);
    m_field->setFocus();
    m_field->selectAll();
}

void UnlockPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT codesWanted();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace colloquy
