// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changeset.h"
#include "core/base/result.h"
#include "core/domain/study.h"
#include "core/vault/slot.h"

#include <QObject>

#include <memory>

namespace colloquy {

class Store;
class Transaction;
class WorkProgress;
struct AuditGrowth;
struct Participant;
struct SpareDeeds;
struct SpareKey;

/// What was done, as the audit trail and the undo bar say it.
struct Step {
    QByteArray action; ///< stable word, such as "interview.book"
    QString subject;   ///< a code; never a name
    std::optional<Id<Participant>> participant;
    QStringList reasons; ///< codes that were overridden
};

/// A step and the rows that it changed: what undo() puts back.
struct UndoStep {
    Step step;
    ChangeSet changes;
};

/// All that a thread needs to try a passphrase.
struct Keyhole {
    QList<Slot> slots;
    QByteArray studyId;
};

/// One open study: its store, its clock, what can be undone, and the news of every change. Opens locked.
/// Belongs to one thread; only Keyhole and SpareKey may be taken into another.
class Workspace : public QObject {
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<Store> store);
    ~Workspace() override;

    /// A sample study lives at its own time, whatever the clock says.
    static Result<std::unique_ptr<Workspace>> open(const QString &path);

    Store &store() const { return *m_store; }
    QString path() const;
    Study study() const;
    QList<StudyGroup> groups() const;
    std::optional<StudyGroup> group(const QString &key) const;

    /// Seconds since 1970 in UTC. Nothing else in the program reads the clock.
    qint64 now() const;
    static qint64 realNow();
    /// For scripts, demonstrations and tests; the audit trail says so.
    void setClock(std::optional<qint64> utc) { m_clock = utc; }

    bool isLocked() const;
    Keyhole keyhole() const;
    /// With what unlockWith() found, be it in a thread.
    void unlock(const Unlocked &unlocked);
    /// Finds the key here and now, which takes as long as the slot's cost says.
    Outcome unlock(const QString &passphraseOrRecoveryKey);
    void lock();

    /// Audits, commits, remembers the undo step and announces the change. The only way that anything is
    /// saved.
    Outcome finish(Transaction &transaction, const Step &step);

    /// The step that undo() would take back, or redo() do again; nothing where there is none.
    std::optional<Step> undoable() const;
    std::optional<Step> redoable() const;
    Outcome undo();
    Outcome redo();
    /// What was done so far can't be undone any more: a study just made.
    void forgetSteps();

    /// Looks whether another window or the command line wrote; announces it as changed() without rows.
    void noticeForeignChanges();

    /// For a thread that works on the same file. Until takeOver() nobody looks for what others write.
    /// file.missing where the file was moved away.
    Result<SpareKey> spareKey(std::shared_ptr<WorkProgress> progress);
    static Result<std::unique_ptr<Workspace>> open(SpareKey key);
    SpareDeeds deeds() const;
    /// What was done with the spare key counts as done here: it can be undone, and is announced.
    void takeOver(const SpareDeeds &deeds);

    /// A read that failed since the last call: shown to the person, for what they see may be incomplete.
    std::optional<Error> takeFailure();

Q_SIGNALS:
    void changed(const colloquy::ChangeSet &changes);
    void lockedChanged(bool locked);

private:
    /// Of the settings: differs whenever they were written here, or anything by others, or names were locked
    /// or unlocked.
    struct Edition {
        qint64 others = 0;
        qint64 own = 0;
        bool locked = true;

        bool operator==(const Edition &) const = default;
    };
    Edition edition() const;
    Outcome commit(Transaction &transaction, const Step &step, ChangeSet *written);
    Outcome takeBack(QList<UndoStep> &from, QList<UndoStep> &to, const QByteArray &action);
    void rememberHead(const AuditGrowth &added) const;

    std::unique_ptr<Store> m_store;
    mutable std::optional<std::pair<Edition, Study>> m_study; ///< as last read
    mutable std::optional<std::pair<Edition, QList<StudyGroup>>> m_groups;
    QByteArray m_studyId; ///< these two don't change while the file is open
    QByteArray m_instance;
    std::optional<qint64> m_clock;
    QString m_actor;
    QList<UndoStep> m_done;
    QList<UndoStep> m_undone;
    std::optional<qint64> m_began; ///< the newest audit entry before the first of ours
    qint64 m_lastSeq = 0;
    qint64 m_dataVersion = 0;
    bool m_lent = false; ///< a spare key is in use
};

} // namespace colloquy
