// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cliarguments.h"
#include "app/cligrammar.h"
#include "app/clioutput.h"
#include "core/actions/decisions.h"
#include "core/actions/workspace.h"
#include "core/base/words.h"
#include "core/domain/document.h"
#include "core/domain/interpreter.h"

#include <QIODevice>

namespace colloquy {

/// Where a command reads and writes: the standard streams, or buffers in a test.
struct Console {
    QIODevice *in = nullptr;
    QIODevice *out = nullptr;
    QIODevice *err = nullptr;
};

/// One command as it was called: what was asked for, its study, and what it will print. Values were
/// checked against their grammar before, so reading them doesn't fail; what depends on the study may.
class Invocation {
public:
    Invocation(const Arguments &arguments, const Console &console);

    /// Reads passphrase, standard input and details, and checks them. Opens no study.
    Outcome prepare();
    Outcome openStudy();
    /// Each option that is a time; what was typed in words is told back.
    Outcome readTimes();
    /// Undoes what was done, for its result could be told to nobody.
    void takeBack();

    Workspace &study() const { return *m_workspace; }
    const QString &passphrase() const { return m_passphrase; }
    bool hasPassphrase() const { return m_hasPassphrase; }
    /// As --now said.
    std::optional<qint64> clock() const { return m_clock; }

    /// \a name as in the command's table, such as "CODE".
    QString positional(const QString &name) const;
    /// Those from the last positional on, which may be repeated.
    QMap<QString, QString> pairs() const;
    QString studyPath() const;

    const Arguments &arguments() const { return m_arguments; }
    bool has(const QString &option) const { return m_arguments.has(option); }
    QString text(const QString &option) const { return m_arguments.value(option); }
    QMap<QString, QString> pairs(const QString &option) const;
    std::optional<int> number(const QString &option) const;
    std::optional<QDate> date(const QString &option) const;
    template <class Enum>
    std::optional<Enum> word(const QString &option) const
    {
        return fromWord<Enum>(text(option));
    }

    /// In ISO form or in words such as "thu 6pm", in the study's zone. time.unread; time.unclear (asks).
    Result<WallTime> readTime(const QString &typed) const;
    /// Of an option or a text that was read before.
    WallTime wallTime(const QString &time) const;
    /// time.missing or time.twice where the wall time doesn't name one point in time. Absent leaves it.
    Outcome read(const QString &option, std::optional<qint64> &instant) const;
    Outcome read(const QString &option, std::optional<Id<Interpreter>> &interpreter) const;
    Outcome read(const QString &option, std::optional<Id<Document>> &document) const;
    Decisions decisions() const;

    Result<Participant> participant() const;
    /// Never repeats \a code, which might be a name.
    Result<Interpreter> interpreter(const QString &code) const;
    /// The live interview of the participant, else the latest.
    Result<Interview> interview() const;
    /// blob.damaged where names were asked for and don't open: they must not pass for missing.
    Outcome checkSeal(SealState state, const QString &code) const;

    /// The bytes of a file, or of standard input where \a path is "-".
    Result<QByteArray> content(const QString &path);

    Output &out() { return m_out; }
    /// What is to be known of a result that was given all the same; goes to standard error once each.
    void remark(const Findings &findings);
    const Findings &remarks() const { return m_remarks; }
    /// How times in words were read; for standard error whatever comes of it.
    const QStringList &readings() const { return m_readings; }
    /// At once, for what is too long to be kept until the end.
    Outcome send(QByteArrayView piece);

private:
    Outcome readPassphrase();
    Outcome readClock();
    Outcome readInputs();
    Outcome checkKeys();
    Outcome checkPeriod();
    Outcome checkForm();
    Outcome mergeDetails();
    QByteArray inputLine();

    Arguments m_arguments;
    Console m_console;
    Output m_out;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<qint64> m_clock;
    QString m_passphrase;
    bool m_hasPassphrase = false;
    Findings m_remarks;
    QStringList m_readings;
};

} // namespace colloquy
