// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/finding.h"

#include <utility>
#include <variant>

namespace colloquy {

/// Why something was not done. The findings are what a person is told; `detail` is for the log and
/// never holds a name, a contact or a path.
struct Error {
    enum class Kind {
        Refused,  ///< a rule says no, or a question or warning is open
        NotFound, ///< no such record
        Conflict, ///< changed meanwhile by another window
        Locked,   ///< the study is locked, or the passphrase is wrong
        Damaged,  ///< a stored thing is not what was written
        Storage,  ///< the file or the disk fails
        Format,   ///< input that can't be read: a malformed date, tag, option or file
    };

    Kind kind = Kind::Refused;
    Findings findings;
    QString detail;

    static Error refused(Findings findings) { return {Kind::Refused, std::move(findings), {}}; }
    static Error refused(const Finding &finding) { return {Kind::Refused, {finding}, {}}; }
    static Error notFound(const QString &subject)
    {
        return {Kind::NotFound, {blocks(Code::RecordNotFound, subject)}, {}};
    }
    /// Somebody no longer wanted it, and nothing came of it.
    static Error cancelled() { return {Kind::Refused, {blocks(Code::WorkCancelled)}, {}}; }
    static Error locked() { return {Kind::Locked, {blocks(Code::StudyLocked)}, {}}; }
    static Error of(Kind kind, Code code, const QString &subject = {}, const QString &detail = {})
    {
        return {kind, {blocks(code, subject)}, detail};
    }
};

/// Either a value or an Error, with the names of std::expected.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {}

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T &value() { return std::get<0>(m_state); }
    const T &value() const { return std::get<0>(m_state); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {}

    bool has_value() const { return !m_error; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/// Done, or why not.
using Outcome = Result<void>;

} // namespace colloquy
