// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "core/vault/recoverykey.h"

#include <QSet>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

const QString signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;

QString without(QString text, QChar sign)
{
    return text.remove(sign);
}

QList<QByteArray> someKeys()
{
    QList<QByteArray> keys{QByteArray(20, '\0'), QByteArray(20, '\xff'), QByteArray("0123456789abcdefghij")};
    for (int i = 0; i < 20; ++i)
        keys << newRecoveryKey();
    return keys;
}

} // namespace

TEST_CASE("A recovery key is printed in seven groups of five and read back")
{
    for (const QByteArray &key : someKeys()) {
        const QString text = recoveryText(key);
        CHECK(text.size() == 41);
        for (const QString &group : text.split(u'-'))
            CHECK(group.size() == 5);
        CHECK(parseRecoveryKey(text) == key);
    }
}

TEST_CASE("A recovery key keeps its printed form")
{
    CHECK(recoveryText(QByteArray(20, '\0')) == u"00000-00000-00000-00000-00000-00000-00000"_s);
    CHECK(recoveryText(QByteArray(19, '\0') + '\x01') == u"00000-00000-00000-00000-00000-00000-01001"_s);
}

TEST_CASE("Two recovery keys differ")
{
    CHECK(newRecoveryKey() != newRecoveryKey());
    CHECK(newRecoveryKey().size() == 20);
}

TEST_CASE("A recovery key is read however it was copied down")
{
    const QByteArray key = QByteArray::fromHex("00443214c74254b635cf84653a56d7c675be77df");
    QString text = recoveryText(key);
    CHECK(parseRecoveryKey(text.toLower()) == key);
    CHECK(parseRecoveryKey(without(text, u'-')) == key);
    CHECK(parseRecoveryKey(QString(text).replace(u'-', u'\u2013')) == key);
    CHECK(parseRecoveryKey(u"  "_s + QString(text).replace(u'-', u'\n') + u"\t"_s) == key);
    CHECK(parseRecoveryKey(QString(text).replace(u'0', u'o').replace(u'1', u'l')) == key);
    CHECK(parseRecoveryKey(QString(text).replace(u'0', u'O').replace(u'1', u'I')) == key);
}

TEST_CASE("Every single wrong sign of a recovery key is seen")
{
    for (const QByteArray &key : someKeys()) {
        const QString text = without(recoveryText(key), u'-');
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const QChar sign : signs) {
                QString typed = text;
                typed[at] = sign;
                CHECK(parseRecoveryKey(typed).has_value() == (typed == text));
            }
        }
    }
}

TEST_CASE("Every two swapped signs of a recovery key's body, and all neighbours, are seen")
{
    for (const QByteArray &key : someKeys()) {
        const QString text = without(recoveryText(key), u'-');
        for (qsizetype first = 0; first < text.size(); ++first) {
            for (qsizetype second = first + 1; second < text.size(); ++second) {
                if (second >= 32 && second != first + 1)
                    continue;
                QString typed = text;
                std::swap(typed[first], typed[second]);
                CHECK(parseRecoveryKey(typed).has_value() == (typed == text));
            }
        }
    }
}

TEST_CASE("What is no recovery key is not taken for one")
{
    const QString text = recoveryText(newRecoveryKey());
    CHECK_FALSE(parseRecoveryKey(text.chopped(1)));
    CHECK_FALSE(parseRecoveryKey(text + u'7'));
    CHECK_FALSE(parseRecoveryKey(u""_s));
    CHECK_FALSE(parseRecoveryKey(u"correct horse battery staple"_s));
    CHECK_FALSE(parseRecoveryKey(u"U"_s + text.mid(1)));
}

TEST_CASE("Two groups of a new recovery key are asked back, the same two at a second try")
{
    QSet<QList<int>> asked;
    for (int i = 0; i < 200; ++i) {
        const QByteArray key = newRecoveryKey();
        const QList<int> groups = groupsToAskBack(key);
        REQUIRE(groups.size() == 2);
        CHECK(groups[0] >= 0);
        CHECK(groups[0] < groups[1]);
        CHECK(groups[1] < 7);
        CHECK(groupsToAskBack(key) == groups);
        asked.insert(groups);
    }
    CHECK(asked.size() > 10); // of 21 pairs: nobody learns to write down only those asked
}

TEST_CASE("A group that was asked back matches in either case, and no other does")
{
    const QByteArray key = QByteArray::fromHex("00443214c74254b635cf84653a56d7c675be77df");
    CHECK(groupMatches(key, 0, u"01234"_s));
    CHECK(groupMatches(key, 0, u" oI234 "_s));
    CHECK(groupMatches(key, 2, u"abcde"_s));
    CHECK_FALSE(groupMatches(key, 2, u"abcdf"_s));
    CHECK_FALSE(groupMatches(key, 2, u"abcd"_s));
    CHECK_FALSE(groupMatches(key, 0, u""_s));
    CHECK_FALSE(groupMatches(key, 1, u"01234"_s));
    CHECK(groupMatches(key, 6, recoveryText(key).last(5)));
}
