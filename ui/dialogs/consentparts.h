// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consent.h"
#include "core/actions/overview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace colloquy {

/// What is said before the statements to somebody who consents by word of mouth, large enough to be read out
/// from. Hidden where there is nothing to say.
class ScriptText : public QWidget {
    Q_OBJECT

public:
    explicit ScriptText(QWidget *parent = nullptr);

    void setScript(const std::optional<Document> &script);

private:
    QLabel *m_words;
};

/// Whether they have a copy, and how they got it.
class CopyGiven : public QWidget {
    Q_OBJECT

public:
    explicit CopyGiven(QWidget *parent = nullptr);

    void setGiven(const ConsentRecord &record);
    void fill(RecordConsent &request) const;

Q_SIGNALS:
    void edited();

private:
    QCheckBox *m_given;
    QComboBox *m_how;
};

/// Those who speak the person's language. Whoever is confirmed for the interview is chosen: they are most
/// likely there now.
QComboBox *interpreterChoice(const Workspace &workspace, const ParticipantRecord &record);

} // namespace colloquy
