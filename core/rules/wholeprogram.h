// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <limits>
#include <optional>
#include <vector>

namespace colloquy::rules {

/// Numbers from 0 up that are to be chosen so that every row holds and the cost is least. Some of them must
/// be whole; all costs are whole, and the cost of every solution with those whole is a whole number.
struct WholeProgram {
    static constexpr double any = std::numeric_limits<double>::infinity();

    struct Column {
        double most = 1;
        double cost = 0;
        bool whole = true;
        int rank = 0; ///< what much hangs on is decided first: highest before lower
    };
    struct Term {
        int column = 0;
        double factor = 1;
    };
    struct Row {
        double least = -any;
        double most = any;
        std::vector<Term> terms; ///< no column twice
    };

    std::vector<Column> columns;
    std::vector<Row> rows;
};

struct WholeAnswer {
    std::vector<double> values; ///< one for each column
    bool proved = false;        ///< no other solution costs less
};

/// When to stop looking. Asked often; work ends soon after it says so.
using IsEnough = std::function<bool()>;

/// Starts from \a known, which must hold every row, and looks only for what costs less than \a below. What it
/// gives back is known or cheaper; unproved where it was enough before the proof, or where the program is
/// beyond what can be solved here. Runs in any thread.
WholeAnswer solve(const WholeProgram &program, const std::vector<double> &known, const IsEnough &isEnough,
                  double below = WholeProgram::any);

double costOf(const WholeProgram &program, const std::vector<double> &values);

} // namespace colloquy::rules
