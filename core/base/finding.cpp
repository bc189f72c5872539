// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/finding.h"

#include <algorithm>
#include <array>

namespace colloquy {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array codeNames = {
#define COLLOQUY_CODE(name, text) text,
    COLLOQUY_CODES(COLLOQUY_CODE)
#undef COLLOQUY_CODE
};

} // namespace

QString codeText(Code code)
{
    return QString::fromLatin1(codeNames[static_cast<std::size_t>(code)]);
}

std::optional<Code> codeFromText(QStringView text)
{
    for (std::size_t i = 0; i < codeNames.size(); ++i) {
        if (text == QLatin1StringView(codeNames[i]))
            return static_cast<Code>(i);
    }
    return std::nullopt;
}

QList<Code> allCodes()
{
    QList<Code> codes;
    for (std::size_t i = 0; i < codeNames.size(); ++i)
        codes << static_cast<Code>(i);
    return codes;
}

Finding blocks(Code code, const QString &subject, const QStringList &details)
{
    return {Severity::Blocks, code, subject, details};
}

Finding warns(Code code, const QString &subject, const QStringList &details)
{
    return {Severity::Warns, code, subject, details};
}

Finding asks(Code code, const QString &subject, const QStringList &details)
{
    return {Severity::Asks, code, subject, details};
}

bool contains(const Findings &findings, Code code)
{
    return std::ranges::any_of(findings, [&](const Finding &f) { return f.code == code; });
}

bool anyBlocks(const Findings &findings)
{
    return std::ranges::any_of(findings, [](const Finding &f) { return f.severity == Severity::Blocks; });
}

} // namespace colloquy
