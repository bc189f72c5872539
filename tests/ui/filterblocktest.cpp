// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filterblock.h"

#include "core/base/text.h"

#include <catch2/catch.hpp>

#include <random>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

/// Few letters, so that words begin again inside each other and run into the next row's.
QString anyWords(std::mt19937 &random, int longest)
{
    static const QString letters = u"aab siöß 7"_s;
    QString text;
    const int length = std::uniform_int_distribution<>(1, longest)(random);
    for (int i = 0; i < length; ++i)
        text += letters[std::uniform_int_distribution<qsizetype>(0, letters.size() - 1)(random)];
    return text;
}

bool holds(const QString &row, const QString &typed)
{
    for (const QString &word : searchKey(typed).split(u' ', Qt::SkipEmptyParts)) {
        if (!searchKey(row).contains(word))
            return false;
    }
    return true;
}

void checkFilter(std::mt19937 &random, int rows)
{
    FilterBlock block;
    QStringList texts;
    for (int i = 0; i < rows; ++i) {
        texts << anyWords(random, 14);
        block.append(texts.last());
    }
    for (int i = 0; i < 12; ++i) {
        const QString typed = anyWords(random, 6);
        INFO(rows << " rows, typed " << typed.toStdString());
        const std::vector<char> found = block.matches(typed);
        REQUIRE(found.size() == static_cast<size_t>(rows));
        int wrong = 0;
        for (int row = 0; row < rows; ++row)
            wrong += (found[static_cast<size_t>(row)] != 0) != holds(texts[row], typed);
        CHECK(wrong == 0);
    }
}

} // namespace

TEST_CASE("A filter finds the rows that hold every word, however many there are")
{
    std::mt19937 random(20261127);
    for (const int rows : {0, 1, 2, 50, 1000})
        checkFilter(random, rows);
}

TEST_CASE("Two threads that look through many rows find what one would")
{
    std::mt19937 random(20261128);
    checkFilter(random, 16385);
}
