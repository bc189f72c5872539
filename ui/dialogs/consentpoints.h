// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/consent.h"

#include <QWidget>

namespace colloquy {

class StatementList;

/// What belongs to taking consent beside the statements: who it is, whether they can decide, whether they
/// could ask, and on a recording that name, date and time were said. Answered with the same keys as
/// statements, and nothing ticked beforehand.
class ConsentPoints : public QWidget {
    Q_OBJECT

public:
    explicit ConsentPoints(QWidget *parent = nullptr);

    void setSpoken(bool spoken);
    void setAnswers(const ConsentRecord &record);
    void fill(RecordConsent &request) const;
    StatementList &list() const { return *m_list; }

Q_SIGNALS:
    void answered();

private:
    StatementList *m_list;
};

} // namespace colloquy
