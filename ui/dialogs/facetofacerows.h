// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/interview.h"
#include "core/domain/study.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace colloquy {

class TimeField;

/// Lines of a form for an interview face to face: what kind of place it is, who knows that the researcher is
/// there and when to worry, and who else is present.
class FaceToFaceRows : public QObject {
    Q_OBJECT

public:
    FaceToFaceRows(QFormLayout *form, const Study &study, QObject *parent);

    void show(const Interview &interview);
    void setVisible(bool visible);
    /// Somebody else may be present whatever the mode.
    void keepOthers();
    /// The day of the interview, which a time typed alone means.
    void setDay(QDate day, QDate today);
    /// Another time to be out by, unless somebody typed one.
    void moveDueOut(const WallTime &time);
    /// Says that this kind of place needs a buddy.
    void setBuddyNeeded(bool needed);

    QString placeType() const;
    QString buddy() const;
    QString othersPresent() const;
    /// Nothing where it is left empty. Of an hour that occurs twice the one that was chosen.
    Result<std::optional<WallTime>> dueOut() const;

Q_SIGNALS:
    void edited();

private:
    QFormLayout *m_form;
    QByteArray m_zone;
    QComboBox *m_placeType;
    QLabel *m_needed;
    QLineEdit *m_buddy;
    TimeField *m_dueOut;
    QLineEdit *m_others;
    WallTime m_given; ///< due out as it was shown
    bool m_visible = false;
    bool m_keepsOthers = false;
    bool m_buddyNeeded = false;
};

} // namespace colloquy
