// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <random>

namespace colloquy {

/// What a test leaves to chance, the same in every run.
class Chance {
public:
    explicit Chance(unsigned seed)
        : m_random(seed)
    {}
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool oneIn(int times) { return below(times) == 0; }
    template <class T>
    T of(const QList<T> &list)
    {
        return list[below(static_cast<int>(list.size()))];
    }

private:
    std::mt19937 m_random;
};

} // namespace colloquy
