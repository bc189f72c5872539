// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/consentparts.h"

#include "core/base/text.h"
#include "ui/dialogs/choices.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace colloquy {

ScriptText::ScriptText(QWidget *parent)
    : QWidget(parent)
    , m_words(wrappedLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *heading = wrappedLabel(tr("Say"));
    theme::setFace(heading, Face::Heading);
    m_words->setObjectName(u"say"_s);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(heading);
    column->addWidget(m_words);
    setScript(std::nullopt);
}

void ScriptText::setScript(const std::optional<Document> &script)
{
    setVisible(script.has_value());
    if (!script)
        return;
    QFont large = theme::fontFor(script->language);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    m_words->setFont(large);
    m_words->setText(script->text);
    m_words->setLayoutDirection(script->direction == Document::Direction::Rtl ? Qt::RightToLeft
                                                                              : Qt::LeftToRight);
}

CopyGiven::CopyGiven(QWidget *parent)
    : QWidget(parent)
    , m_given(new QCheckBox(tr("Co&py given")))
    , m_how(choiceBox<Delivery>())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_given);
    row->addWidget(m_how);
    m_given->setObjectName(u"copy-given"_s);
    m_how->setObjectName(u"copy-how"_s);
    m_how->setAccessibleName(tr("How the copy was given"));
    m_how->setPlaceholderText(tr("how"));
    m_how->setCurrentIndex(-1);
    m_how->setEnabled(false);
    connect(m_given, &QCheckBox::toggled, m_how, &QComboBox::setEnabled);
    connect(m_given, &QCheckBox::toggled, this, &CopyGiven::edited);
    connect(m_how, &QComboBox::activated, this, &CopyGiven::edited);
}

void CopyGiven::setGiven(const ConsentRecord &record)
{
    m_given->setChecked(record.copyGivenAt.has_value());
    m_how->setCurrentIndex(record.copyHow ? static_cast<int>(*record.copyHow) : -1);
}

void CopyGiven::fill(RecordConsent &request) const
{
    request.copyGiven = m_given->isChecked();
    if (request.copyGiven && m_how->currentIndex() >= 0)
        request.copyHow = chosen<Delivery>(*m_how);
}

QComboBox *interpreterChoice(const Workspace &workspace, const ParticipantRecord &record)
{
    auto *box = new QComboBox;
    box->addItem(CopyGiven::tr("None"));
    for (const Interpreter &interpreter : interpreters(workspace)) {
        if (interpreter.languages.contains(record.participant.spokenLanguage))
            box->addItem(interpreter.name.isEmpty()
                             ? interpreter.code
                             : CopyGiven::tr("%1, %2").arg(interpreter.code, isolated(interpreter.name)),
                         interpreter.id.uuid);
    }
    const auto live = std::ranges::find_if(record.interviews, [](const InterviewSummary &summary) {
        return summary.interview.isLive() && summary.booking && summary.booking->interpreter &&
               summary.booking->state == InterpreterBooking::State::Confirmed;
    });
    if (live != record.interviews.cend())
        box->setCurrentIndex(std::max(0, box->findData(live->booking->interpreter->uuid)));
    return box;
}

} // namespace colloquy
