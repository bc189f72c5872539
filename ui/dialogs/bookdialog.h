// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/interviews.h"
#include "core/actions/overview.h"
#include "ui/dialogs/verbdialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace colloquy {

class AgreedTime;
class InterpreterBox;
class PlaceRows;
class SlotPicker;
struct FoundSlot;

/// With whom, when, how and through whom. What stands in the way is shown while one chooses.
class BookDialog : public VerbDialog {
    Q_OBJECT

public:
    /// With \a record chosen already; without, one chooses or types a code.
    BookDialog(Session &session, const std::optional<ParticipantRecord> &record, QWidget *parent);

    void setTime(const WallTime &start);
    /// In the way, at the place and as long as that one.
    void setLike(const Interview &interview);
    void setMinutes(int minutes);

protected:
    Findings checks() const override;
    Outcome carryOut() override;
    QString announcement() const override;
    QList<Code> hardCodes() const override;

private:
    void buildWhom();
    void buildWhen();
    void buildHow();
    void fillPeople();
    void findPerson();
    void forgetPerson();
    void takePerson(const ParticipantRecord &record);
    void weighInterpreters();
    void reconsider();
    void lookForSlots();
    void takeSlot(const FoundSlot &slot);
    BookInterview request() const;

    std::optional<ParticipantRecord> m_record;
    std::optional<Interview> m_continues;
    std::optional<Interview> m_booked;
    QComboBox *m_whom = nullptr;
    QLabel *m_about = nullptr;
    QLabel *m_continuing = nullptr;
    AgreedTime *m_when = nullptr;
    SlotPicker *m_slots = nullptr;
    QSpinBox *m_minutes = nullptr;
    InterpreterBox *m_interpreter = nullptr;
    PlaceRows *m_place = nullptr;
    QCheckBox *m_proposed = nullptr;
};

namespace dialogs {

/// For whoever is selected, like an earlier interview that came to nothing; with \a start, at that time and
/// as long as said, and only for somebody who is to be booked next. Nothing where whoever is selected can't
/// be read.
BookDialog *book(Session &session, QWidget *parent, std::optional<WallTime> start = {},
                 std::optional<int> minutes = {});

} // namespace dialogs
} // namespace colloquy
