// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cbor.h"

namespace colloquy {

namespace {

enum class Major : quint8 { Positive = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Simple = 7 };
constexpr quint64 null = 22;
constexpr quint8 oneByteFollows = 24; ///< 25: two, 26: four, 27: eight

struct Head {
    Major major;
    quint64 value;
};

class Writer {
public:
    explicit Writer(QByteArray &to)
        : m_to(to)
    {}

    void head(Major major, quint64 value)
    {
        int doublings = 0; // of the bytes that follow
        while (doublings < 3 && value >> (8U << doublings) != 0)
            ++doublings;
        const bool within = value < oneByteFollows;
        put((quint64(major) << 5) | (within ? value : quint64(oneByteFollows + doublings)), 1);
        if (!within)
            put(value, 1 << doublings);
    }

    void operator()(std::monostate) { head(Major::Simple, null); }
    void operator()(qint64 number)
    {
        const auto bits = static_cast<quint64>(number);
        head(number < 0 ? Major::Negative : Major::Positive, number < 0 ? ~bits : bits);
    }
    void operator()(const Utf8 &text) { string(Major::Text, text.bytes); }
    void operator()(const QByteArray &blob) { string(Major::Bytes, blob); }

private:
    void string(Major major, const QByteArray &bytes)
    {
        head(major, static_cast<quint64>(bytes.size()));
        m_to.append(bytes);
    }

    void put(quint64 value, int bytes)
    {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            m_to.append(static_cast<char>(value >> shift));
    }

    QByteArray &m_to;
};

class Reader {
public:
    explicit Reader(QByteArrayView cbor)
        : m_rest(cbor)
    {}

    std::optional<Head> head()
    {
        if (m_rest.isEmpty())
            return std::nullopt;
        const auto first = static_cast<quint8>(take(1).front());
        Head head{static_cast<Major>(first >> 5), first & 0x1fU};
        if (head.value < oneByteFollows)
            return head;
        const qsizetype bytes =
            head.value > oneByteFollows + 3U ? m_rest.size() + 1 : 1 << (head.value - oneByteFollows);
        if (bytes > m_rest.size())
            return std::nullopt;
        head.value = 0;
        for (const char byte : take(bytes))
            head.value = head.value << 8 | static_cast<quint8>(byte);
        return head;
    }

    std::optional<Cell> cell()
    {
        const std::optional<Head> head = this->head();
        if (!head)
            return std::nullopt;
        const bool isString = head->major == Major::Bytes || head->major == Major::Text;
        if (isString && head->value <= static_cast<quint64>(m_rest.size())) {
            const QByteArray bytes = take(static_cast<qsizetype>(head->value)).toByteArray();
            return head->major == Major::Text ? Cell(Utf8{bytes}) : Cell(bytes);
        }
        const auto number = static_cast<qint64>(head->value);
        if (number >= 0 && head->major == Major::Positive)
            return number;
        if (number >= 0 && head->major == Major::Negative)
            return ~number;
        return head->major == Major::Simple && head->value == null ? std::optional(Cell()) : std::nullopt;
    }

private:
    QByteArrayView take(qsizetype bytes)
    {
        const QByteArrayView taken = m_rest.first(bytes);
        m_rest = m_rest.sliced(bytes);
        return taken;
    }

    QByteArrayView m_rest;
};

} // namespace

QByteArray cborOf(const Row &cells)
{
    QByteArray cbor;
    Writer writer(cbor);
    writer.head(Major::Array, static_cast<quint64>(cells.size()));
    for (const Cell &cell : cells)
        std::visit(writer, cell);
    return cbor;
}

std::optional<Row> cellsOfCbor(QByteArrayView cbor)
{
    Reader reader(cbor);
    const std::optional<Head> array = reader.head();
    if (!array || array->major != Major::Array)
        return std::nullopt;
    Row cells;
    for (quint64 i = 0; i < array->value; ++i) {
        std::optional<Cell> cell = reader.cell();
        if (!cell)
            return std::nullopt;
        cells << *std::move(cell);
    }
    return cells;
}

} // namespace colloquy
