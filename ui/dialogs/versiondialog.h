// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/versionmarks.h"
#include "ui/dialogs/verbdialog.h"

class QComboBox;
class QLabel;
class QListWidget;

namespace colloquy {

class ChoiceRow;

/// What a new version means for whoever goes by an older one: for one of them, or for several at once.
class VersionDialog : public VerbDialog {
    Q_OBJECT

public:
    /// Begins with \a newer, and with \a person alone ticked; else with everybody who isn't judged yet.
    VersionDialog(Session &session, const std::optional<Id<Document>> &newer,
                  const std::optional<Id<Participant>> &person, QWidget *parent);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;
    void press() override;

private:
    void buildVersions(const std::optional<Id<Document>> &newer);
    void buildPeople();
    void fillPeople();
    void showMeaning();
    void tick(bool all);
    QString lineOf(const VersionConcern &concern) const;
    MarkVersion request() const;

    QList<VersionConcern> m_concerns;
    std::optional<Id<Participant>> m_person;
    bool m_tried = false;
    int m_marked = 0;
    QComboBox *m_version;
    QListWidget *m_people;
    ChoiceRow *m_mark;
    QLabel *m_meaning;
    QLineEdit *m_reason;
};

namespace dialogs {

/// Of \a newer alone, as far as anybody goes by an older version.
void judgeVersion(Session &session, QWidget *parent, const Id<Document> &newer);
/// Of every new version, for who is selected where one concerns them. Says so where none concerns anybody.
void judgeVersions(Session &session, QWidget *parent);

} // namespace dialogs
} // namespace colloquy
