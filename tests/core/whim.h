// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/actionchecks.h"
#include "tests/support/builders.h"

#include "core/store/audittrail.h"

#include <QMetaEnum>

#include <random>

namespace colloquy {

using namespace Qt::StringLiterals;

/// Values without rhyme or reason, the same in each run.
class Whim {
public:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool yes() { return below(2) == 0; }
    qint64 time() { return StudyDesk::monday() - below(1'000'000'000); }
    QDate day() { return QDate(2026, 1, 1).addDays(below(800)); }

    template <class Enum>
    Enum any()
    {
        return static_cast<Enum>(below(QMetaEnum::fromType<Enum>().keyCount()));
    }

    template <class Value>
    std::optional<Value> perhaps(const Value &value)
    {
        return yes() ? std::optional(value) : std::nullopt;
    }

    /// Words of all scripts, of signs that mean something to SQL, CSV, JSON and CBOR, and of nothing.
    QString words()
    {
        static const QStringList pieces{u""_s,        u"Ama"_s,        u"Małgorzata"_s,
                                        u"محمد"_s,    u"王小明"_s,     u"Zoë\n"_s,
                                        u"', --"_s,   u"\"quoted\""_s, u"{\"a\":[1]}"_s,
                                        u"\\u0000"_s, u"%1 %L2"_s,     u"😀👩🏽‍🦽"_s,
                                        u"\t"_s,      u"=1+1"_s,       u"NULL"_s,
                                        u"Ω≈ç√"_s,    u"ﷺ"_s,          u"e\u0301"_s,
                                        u" "_s,       u"\u200d"_s,     u"0"_s,
                                        u"a,b;c"_s,   u"ᠮᠣᠩᠭᠣᠯ"_s,     QString(300, u'x')};
        QString text;
        for (int i = below(4); i > 0; --i)
            text += pieces[below(static_cast<int>(pieces.size()))];
        return text;
    }

    /// One of a list in a cell: it may hold anything but the comma that divides them.
    QString listed() { return u"word %1"_s.arg(below(10'000)); }

    QStringList list(int most)
    {
        QStringList list;
        for (int i = below(most + 1); i > 0; --i)
            list << listed();
        return list;
    }

    QString tag()
    {
        static const QStringList tags{u"en"_s, u"ur"_s, u"pa-Guru"_s, u"bfi"_s, u"kmr"_s, u"zh-Hant"_s};
        return tags[below(static_cast<int>(tags.size()))];
    }

    WeekHours hours()
    {
        static const QStringList texts{u""_s, u"mon-fri 09:00-17:00"_s, u"sat 10:00-12:00,13:00-24:00"_s,
                                       u"wed 18:00-21:00; 2026-12-25 closed; 2027-02-28 09:00-09:01"_s};
        return *parseWeekHours(texts[below(static_cast<int>(texts.size()))]);
    }

    QByteArray bytes(int most)
    {
        QByteArray bytes;
        for (int i = below(most + 1); i > 0; --i)
            bytes += static_cast<char>(m_random());
        return bytes;
    }

private:
    std::mt19937 m_random{17};
};

/// Keeps forty values that \a make thinks up, reads each back, and sees every column hold different things.
template <class Make>
void checkKept(StudyDesk &desk, const Make &make, const QByteArrayList &always = {})
{
    using Value = std::invoke_result_t<Make>;
    const TableShape &shape = tableOf<Value>().shape;
    QMap<QByteArray, QList<Cell>> cells;
    for (int round = 0; round < 40; ++round) {
        INFO(shape.name.toStdString() << " " << round);
        const Value value = make();
        keep(desk, value);
        const auto found = desk.store().find(value.id);
        REQUIRE(found);
        REQUIRE((*found == value));
        const auto row = desk.store().storedRow(shape, value.id.bytes());
        REQUIRE(row);
        for (qsizetype i = 0; i < shape.columns.size(); ++i) {
            if (!cells[shape.columns[i]].contains((*row)[i]))
                cells[shape.columns[i]] << (*row)[i];
        }
    }
    for (const QByteArray &column : shape.columns) {
        INFO(shape.name.toStdString() << "." << column.toStdString());
        CHECK((cells[column].size() > 1) == !always.contains(column));
    }
    CHECK_FALSE(desk.store().failure());
    CHECK(verifyAudit(desk.store()).isEmpty());
}

} // namespace colloquy
