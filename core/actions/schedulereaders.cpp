// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/schedulereaders.h"

#include "core/store/audittrail.h"
#include "core/store/snapshot.h"

#include <condition_variable>
#include <functional>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>

namespace colloquy {

namespace {

constexpr qsizetype pieceBytes = 128 * 1024;
constexpr qint64 pieceRows = 2048;
constexpr qint64 worthTwo = 20000; ///< rows from which opening a second connection pays

/// Cuts a range of starts into pieces of about as many rows. Interviews that start together stay together.
class Pieces {
public:
    Pieces(const Store &store, const StartRange &range)
        : m_later(store.prepare("SELECT start_utc FROM interview WHERE start_utc >= ?1 ORDER BY start_utc"
                                " LIMIT 1 OFFSET ?2"))
        , m_next(store.prepare("SELECT min(start_utc) FROM interview WHERE start_utc > ?1"))
        , m_rest(range)
    {}

    std::optional<StartRange> next()
    {
        if (m_rest.from >= m_rest.until)
            return std::nullopt;
        StartRange piece{m_rest.from, later()};
        if (piece.until >= m_rest.until)
            piece.until = m_rest.until;
        m_rest.from = piece.until;
        return piece;
    }

private:
    qint64 later()
    {
        m_later.reset();
        m_later.bind(m_rest.from, pieceRows);
        if (!m_later.step())
            return std::numeric_limits<qint64>::max();
        const qint64 start = m_later.integer(0);
        if (start > m_rest.from)
            return start;
        m_next.reset();
        m_next.bind(start);
        return m_next.step() && !m_next.isNull(0) ? m_next.integer(0) : std::numeric_limits<qint64>::max();
    }

    Query m_later;
    Query m_next;
    StartRange m_rest;
};

/// What one piece came to.
struct Written {
    QByteArray bytes;
    qint64 rows = 0;
    std::optional<Error> error;
};

/// Lies between the two threads and holds one piece at a time, so that memory stays flat.
class Tray {
public:
    /// Waits until the last one was taken. False: nobody wants any more.
    bool put(Written piece)
    {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [this] { return !m_piece || m_closed; });
        if (m_closed)
            return false;
        m_piece = std::move(piece);
        m_moved.notify_all();
        return true;
    }

    Written take()
    {
        std::unique_lock lock(m_mutex);
        m_moved.wait(lock, [this] { return m_piece.has_value(); });
        Written piece = std::move(*m_piece);
        m_piece.reset();
        m_moved.notify_all();
        return piece;
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_moved.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_moved;
    std::optional<Written> m_piece;
    bool m_closed = false;
};

Written writePiece(ScheduleWriter &writer, const StartRange &piece)
{
    Written written;
    writer.csv().clear();
    const Outcome done = writer.write(piece, [&] {
        ++written.rows;
        return Outcome();
    });
    written.bytes = writer.csv().bytes().toByteArray();
    if (!done)
        written.error = done.error();
    return written;
}

/// Reads every second piece in a thread.
class SecondReader {
public:
    SecondReader(const Store &store, const StartRange &range, bool identified)
        : m_thread([this, path = store.connection().path(), vault = store.vault().copy(), range,
                    identified]() mutable { read(path, std::move(vault), range, identified); })
    {
        m_head = m_tray.take().rows;
    }
    ~SecondReader()
    {
        m_tray.close();
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(SecondReader)

    /// The newest audit entry that it sees; -1 where it can't read.
    qint64 head() const { return m_head; }
    Written take() { return m_tray.take(); }

private:
    void read(const QString &path, Vault vault, const StartRange &range, bool identified)
    {
        auto connection = Connection::open(path, Connection::Kind::ReadOnly);
        if (!connection) {
            m_tray.put({{}, -1, std::nullopt});
            return;
        }
        Store store(std::move(*connection));
        store.vault() = std::move(vault);
        const Snapshot snapshot(store);
        const qint64 head = auditHead(store).seq;
        bool wanted = m_tray.put({{}, store.failure() ? -1 : head, std::nullopt});
        ScheduleWriter writer(store, identified);
        Pieces pieces(store, range);
        while (wanted && pieces.next()) {
            const auto piece = pieces.next();
            wanted = piece && m_tray.put(writePiece(writer, *piece));
        }
    }

    Tray m_tray;
    qint64 m_head = -1;
    std::thread m_thread;
};

Outcome readAlone(const Store &store, const StartRange &range, bool identified, const ByteSink &sink)
{
    ScheduleWriter writer(store, identified);
    const auto written = [&]() -> Outcome {
        if (!store.progress().advance())
            return Error::cancelled();
        if (writer.csv().bytes().size() < pieceBytes)
            return {};
        const Outcome sent = sink(writer.csv().bytes());
        writer.csv().clear();
        return sent;
    };
    if (const Outcome done = writer.write(range, written); !done)
        return done;
    return writer.csv().bytes().isEmpty() ? Outcome() : sink(writer.csv().bytes());
}

using Send = std::function<Outcome(const Written &piece)>;

Outcome readInTurn(SecondReader &second, ScheduleWriter &writer, Pieces pieces, const Send &send)
{
    for (bool ours = true; const auto piece = pieces.next(); ours = !ours) {
        const Written written = ours ? writePiece(writer, *piece) : second.take();
        if (written.error)
            return *written.error;
        if (const Outcome sent = send(written); !sent)
            return sent;
    }
    return {};
}

Outcome sendPiece(const Written &piece, WorkProgress &progress, const ByteSink &sink)
{
    for (qint64 i = 0; i < piece.rows; ++i) {
        if (!progress.advance())
            return Error::cancelled();
    }
    return piece.bytes.isEmpty() ? Outcome() : sink(piece.bytes);
}

bool isWorthTwo(const Store &store, const StartRange &range)
{
    Query query = store.prepare("SELECT count(*) FROM (SELECT 1 FROM interview WHERE start_utc >= ?1"
                                " AND start_utc < ?2 LIMIT ?3)");
    query.bind(range.from, range.until, worthTwo);
    return query.step() && query.integer(0) == worthTwo && !store.connection().path().isEmpty() &&
           !store.connection().hasMoved();
}

} // namespace

Outcome readSchedule(const Store &store, const StartRange &range, bool identified, const ByteSink &sink)
{
    if (!isWorthTwo(store, range))
        return readAlone(store, range, identified, sink);
    const Snapshot snapshot(store);
    const qint64 head = auditHead(store).seq; // every change adds one, so that both see one state of the file
    SecondReader second(store, range, identified);
    if (second.head() != head)
        return readAlone(store, range, identified, sink);
    ScheduleWriter writer(store, identified);
    return readInTurn(second, writer, Pieces(store, range),
                      [&](const Written &piece) { return sendPiece(piece, store.progress(), sink); });
}

} // namespace colloquy
