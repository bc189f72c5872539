// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/wholeprogram.h"

#include <glpk.h>

#include <cmath>
#include <csetjmp>

namespace colloquy::rules {

namespace {

constexpr double tolerance = 1e-6;
constexpr int slice = 100;        // milliseconds between two questions whether it is enough
constexpr int memoryLimit = 1024; // megabytes that the library may take

struct Solving {
    const WholeProgram *program = nullptr;
    double known = 0; ///< cost of the best solution that is known
    const IsEnough *isEnough = nullptr;
    std::vector<double> values; ///< of that solution
    std::vector<double> duals;  ///< what one more of a column adds to the cost where nothing has to be whole
    std::vector<int> numbers;   ///< of the columns in the problem at hand; 0: taken out
    std::vector<int> columns;   ///< one row, as the library wants it: counted from 1
    std::vector<double> factors;
    double relaxed = -WholeProgram::any; ///< least cost where nothing has to be whole
    glp_prob *problem = nullptr;
    bool stopped = false;
    bool proved = false;
};

bool isStopped(Solving &solving)
{
    solving.stopped = solving.stopped || (*solving.isEnough)();
    return solving.stopped;
}

void leap(void *back)
{
    std::longjmp(*static_cast<std::jmp_buf *>(back), 1);
}

/// Runs \a work, which must make nothing that has to be destroyed. False where the library gave up, which
/// would end the program otherwise; nothing but glp_free_env() may be asked of it then.
bool guarded(void (*work)(Solving &), Solving &solving)
{
    std::jmp_buf back;
    if (setjmp(back) != 0)
        return false;
    glp_error_hook(leap, &back);
    work(solving);
    glp_error_hook(nullptr, nullptr);
    return true;
}

int kindOf(double least, double most)
{
    if (least == most)
        return GLP_FX;
    if (std::isinf(least))
        return std::isinf(most) ? GLP_FR : GLP_UP;
    return std::isinf(most) ? GLP_LO : GLP_DB;
}

/// Columns that can't be part of anything that costs \a most or less are left out.
void loadColumns(Solving &solving, double most)
{
    const double gap = most - solving.relaxed + tolerance;
    for (size_t i = 0; i < solving.numbers.size(); ++i) {
        const WholeProgram::Column &column = solving.program->columns[i];
        solving.numbers[i] = solving.duals[i] > gap ? 0 : glp_add_cols(solving.problem, 1);
        if (solving.numbers[i] == 0)
            continue;
        glp_set_col_bnds(solving.problem, solving.numbers[i], kindOf(0, column.most), 0, column.most);
        glp_set_obj_coef(solving.problem, solving.numbers[i], column.cost);
        glp_set_col_kind(solving.problem, solving.numbers[i], column.whole ? GLP_IV : GLP_CV);
    }
}

void loadRow(Solving &solving, double least, double most, int size)
{
    const int row = glp_add_rows(solving.problem, 1);
    glp_set_row_bnds(solving.problem, row, kindOf(least, most), least, most);
    glp_set_mat_row(solving.problem, row, size, solving.columns.data(), solving.factors.data());
}

/// Rows that hold whatever is chosen are left out.
void loadRows(Solving &solving)
{
    for (const WholeProgram::Row &row : solving.program->rows) {
        int size = 0;
        double lowest = 0;
        double highest = 0;
        for (const WholeProgram::Term &term : row.terms) {
            const auto column = static_cast<size_t>(term.column);
            if (solving.numbers[column] == 0)
                continue;
            solving.columns[static_cast<size_t>(++size)] = solving.numbers[column];
            solving.factors[static_cast<size_t>(size)] = term.factor;
            (term.factor < 0 ? lowest : highest) += term.factor * solving.program->columns[column].most;
        }
        if (lowest < row.least || highest > row.most)
            loadRow(solving, row.least, row.most, size);
    }
}

void loadCostRow(Solving &solving, double most)
{
    int size = 0;
    for (size_t i = 0; i < solving.numbers.size(); ++i) {
        const double cost = solving.program->columns[i].cost;
        if (solving.numbers[i] == 0 || cost == 0)
            continue;
        solving.columns[static_cast<size_t>(++size)] = solving.numbers[i];
        solving.factors[static_cast<size_t>(size)] = cost;
    }
    loadRow(solving, -WholeProgram::any, most, size);
}

/// All that costs \a most or less.
void load(Solving &solving, double most)
{
    glp_term_out(GLP_OFF);
    glp_mem_limit(memoryLimit);
    if (solving.problem)
        glp_delete_prob(solving.problem);
    solving.problem = glp_create_prob();
    loadColumns(solving, most);
    loadRows(solving);
    if (!std::isinf(most))
        loadCostRow(solving, most);
}

/// The least cost where nothing has to be whole.
void relax(Solving &solving)
{
    glp_adv_basis(solving.problem, 0);
    glp_smcp settings;
    glp_init_smcp(&settings);
    settings.msg_lev = GLP_MSG_OFF;
    settings.tm_lim = slice;
    settings.meth = GLP_PRIMAL; // several times as fast here as the dual one
    while (glp_simplex(solving.problem, &settings) == GLP_ETMLIM) {
        if (isStopped(solving))
            return;
    }
}

void keepDuals(Solving &solving)
{
    solving.relaxed = glp_get_obj_val(solving.problem);
    for (size_t i = 0; i < solving.duals.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        solving.duals[i] = glp_get_col_stat(solving.problem, number) == GLP_BS
                               ? 0
                               : glp_get_col_dual(solving.problem, number);
    }
}

/// What much hangs on is decided before the rest, the most undecided first.
void choose(glp_tree *tree, const Solving &solving)
{
    glp_prob *problem = glp_ios_get_prob(tree);
    int chosen = 0;
    double best = 0.5;
    for (size_t i = 0; i < solving.numbers.size(); ++i) {
        const int number = solving.numbers[i];
        const int rank = solving.program->columns[i].rank;
        if (number == 0 || rank == 0 || !glp_ios_can_branch(tree, number))
            continue;
        const double value = glp_get_col_prim(problem, number);
        const double worth = rank + 0.5 - std::abs(value - std::floor(value) - 0.5);
        if (worth > best) {
            best = worth;
            chosen = number;
        }
    }
    if (chosen != 0)
        glp_ios_branch_upon(tree, chosen, GLP_NO_BRNCH);
}

void look(glp_tree *tree, void *info)
{
    auto &solving = *static_cast<Solving *>(info);
    if (isStopped(solving))
        glp_ios_terminate(tree);
    else if (glp_ios_reason(tree) == GLP_IBRANCH)
        choose(tree, solving);
}

enum class Found { Best, None, Unsure };

/// Looks among all that costs \a most or less.
Found branch(Solving &solving, double most)
{
    load(solving, most);
    relax(solving);
    if (solving.stopped)
        return Found::Unsure;
    if (glp_get_status(solving.problem) != GLP_OPT)
        return glp_get_status(solving.problem) == GLP_NOFEAS ? Found::None : Found::Unsure;
    glp_prob *problem = solving.problem;
    glp_iocp settings;
    glp_init_iocp(&settings);
    settings.msg_lev = GLP_MSG_OFF;
    settings.clq_cuts = GLP_ON;
    settings.cb_func = look;
    settings.cb_info = &solving;
    const int code = glp_intopt(problem, &settings);
    const int status = glp_mip_status(problem);
    if (code == GLP_ENOPFS || code == GLP_ENODFS || (code == 0 && status == GLP_NOFEAS))
        return solving.stopped ? Found::Unsure : Found::None;
    if (status != GLP_OPT && status != GLP_FEAS)
        return Found::Unsure;
    solving.known = std::round(glp_mip_obj_val(problem));
    for (size_t i = 0; i < solving.values.size(); ++i)
        solving.values[i] = solving.numbers[i] == 0 ? 0 : glp_mip_col_val(problem, solving.numbers[i]);
    return code == 0 && status == GLP_OPT && !solving.stopped ? Found::Best : Found::Unsure;
}

// The optimum mostly lies close above the relaxed one. Looking there first leaves few columns, and where
// there is nothing, that is proved soon.
void search(Solving &solving)
{
    load(solving, WholeProgram::any);
    relax(solving);
    if (solving.stopped || glp_get_status(solving.problem) != GLP_OPT)
        return;
    keepDuals(solving);
    double least = std::ceil(solving.relaxed - tolerance);
    double step = std::floor((solving.known - least) / 16);
    for (; least < solving.known - tolerance; step = std::ceil(1.5 * step) + 1) {
        const double most = std::min(least + step, solving.known - 1);
        const Found found = branch(solving, most);
        if (found == Found::Unsure)
            return;
        if (found == Found::Best)
            break;
        least = most + 1;
    }
    solving.proved = true;
}

} // namespace

double costOf(const WholeProgram &program, const std::vector<double> &values)
{
    double cost = 0;
    for (size_t i = 0; i < values.size(); ++i)
        cost += program.columns[i].cost * values[i];
    return cost;
}

WholeAnswer solve(const WholeProgram &program, const std::vector<double> &known, const IsEnough &isEnough,
                  double below)
{
    const size_t size = known.size();
    Solving solving;
    solving.program = &program;
    solving.isEnough = &isEnough;
    solving.known = std::min(costOf(program, known), below);
    solving.values = known;
    solving.duals.resize(size, -WholeProgram::any);
    solving.numbers.resize(size);
    solving.columns.resize(size + 1);
    solving.factors.resize(size + 1);
    const bool survived = guarded(search, solving);
    glp_free_env();
    return {solving.values, survived && solving.proved};
}

} // namespace colloquy::rules
