// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/longwork.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace colloquy {

class BusyLine;
class Session;

/// Whether the study's file is as it was written: reads all of it, says what was looked at, and lists what
/// is damaged.
class CheckDialog : public QDialog {
    Q_OBJECT

public:
    CheckDialog(Session &session, QWidget *parent);

    QSize sizeHint() const override;

    void done(int result) override;

    bool isDone() const { return m_done; }
    QString verdict() const;

private:
    void build();
    void run();
    void finish(const Result<Findings> &found);
    void tell(const Findings &findings);
    void list(const Findings &findings);
    void addLine(const QString &text);
    void fail(const Error &error);

    Session &m_session;
    QLabel *m_sign;
    QLabel *m_verdict;
    QVBoxLayout *m_lines;
    BusyLine *m_line;
    QPushButton *m_close;
    LongWork m_work;
    bool m_done = false;
};

} // namespace colloquy
