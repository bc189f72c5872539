// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by every test before anything is compared, so that failures show Qt's values.

#include "core/base/finding.h"

#include <QDate>
#include <QString>

#include <catch2/catch.hpp>

namespace Catch {

template <>
struct StringMaker<QString> {
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};

template <>
struct StringMaker<QByteArray> {
    static std::string convert(const QByteArray &bytes) { return '"' + bytes.toStdString() + '"'; }
};

template <>
struct StringMaker<QDate> {
    static std::string convert(const QDate &date) { return date.toString(Qt::ISODate).toStdString(); }
};

template <>
struct StringMaker<colloquy::Code> {
    static std::string convert(colloquy::Code code) { return colloquy::codeText(code).toStdString(); }
};

template <>
struct StringMaker<colloquy::Finding> {
    static std::string convert(const colloquy::Finding &finding)
    {
        return colloquy::codeText(finding.code).toStdString() + " " + finding.subject.toStdString();
    }
};

} // namespace Catch
