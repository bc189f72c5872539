// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"
#include "core/domain/interview.h"
#include "ui/dialogs/facetofacerows.h"

#include <QMap>

class QLabel;
class QLineEdit;
class QPushButton;

namespace colloquy {

class ChoiceRow;

/// Lines of a form that say how and where two people talk: the mode, then the link, the number or the
/// address, and what face to face asks for.
class PlaceRows : public QObject {
    Q_OBJECT

public:
    PlaceRows(QFormLayout *form, const Study &study, QObject *parent);

    /// Their number, offered for phone and shown only once it is wanted. Empty: none is known.
    void setNumber(const QString &number);
    /// The mode is told and no longer asked.
    void fixMode();

    void show(const Interview &interview);
    void setMode(InterviewMode mode);
    InterviewMode mode() const;
    QString place() const;
    FaceToFaceRows &faceToFace() { return *m_faceToFace; }
    const FaceToFaceRows &faceToFace() const { return *m_faceToFace; }

Q_SIGNALS:
    void edited();

private:
    QWidget *buildPlace();
    void showMode();

    QFormLayout *m_form;
    ChoiceRow *m_mode;
    QLineEdit *m_place;
    QLabel *m_placeLabel;
    QPushButton *m_use;
    QString m_number;
    FaceToFaceRows *m_faceToFace;
    InterviewMode m_shown = InterviewMode::Teams;
    QMap<InterviewMode, QString> m_places; ///< typed for modes that were left: a link is no address
};

} // namespace colloquy
