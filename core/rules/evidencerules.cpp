// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/evidencerules.h"

#include "core/rules/fieldrules.h"

#include <QtEndian>

namespace colloquy::rules {

using namespace Qt::StringLiterals;

namespace {

constexpr int pdfLead = 1024;  ///< within which the mark of a PDF stands
constexpr int pdfTrail = 4096; ///< within which its end stands, for some programs write more behind it

bool isPng(QByteArrayView bytes)
{
    constexpr int least = 57; // signature, IHDR, an empty IDAT and IEND
    return bytes.size() >= least && bytes.startsWith("\x89PNG\r\n\x1a\n") &&
           bytes.sliced(12, 4) == QByteArrayView("IHDR") &&
           bytes.last(64 < bytes.size() ? 64 : least).contains("IEND");
}

bool isFrameHeader(uchar marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// Segment by segment to the start of the scan; the end may have a telephone's own data behind it.
bool isJpeg(QByteArrayView bytes)
{
    if (!bytes.startsWith("\xff\xd8"))
        return false;
    bool hasFrame = false;
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && uchar(bytes[at]) == 0xff) {
        const auto marker = uchar(bytes[at + 1]);
        if (marker == 0xff) { // fills
            ++at;
            continue;
        }
        if (marker == 0xda)
            return hasFrame && bytes.lastIndexOf("\xff\xd9") > at;
        hasFrame |= isFrameHeader(marker);
        const int length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (length < 2)
            return false;
        at += 2 + length;
    }
    return false;
}

bool isPdf(QByteArrayView bytes)
{
    return bytes.first(qMin<qsizetype>(bytes.size(), pdfLead)).contains("%PDF-") &&
           bytes.last(qMin<qsizetype>(bytes.size(), pdfTrail)).contains("%%EOF");
}

Findings checkTyped(const ConsentRecord &record, const Study &study)
{
    const QString name = QString::fromUtf8(record.evidenceFile);
    if (!study.typedSignature)
        return {blocks(Code::TextUnknown, u"typed_signature"_s)};
    return checkFilled(u"typed_signature"_s, name) + checkText(u"typed_signature"_s, name, limits::name);
}

} // namespace

std::optional<EvidenceFormat> evidenceFormat(QByteArrayView bytes)
{
    if (isPng(bytes))
        return EvidenceFormat::Png;
    if (isJpeg(bytes))
        return EvidenceFormat::Jpeg;
    return isPdf(bytes) ? std::optional(EvidenceFormat::Pdf) : std::nullopt;
}

Findings checkEvidence(const ConsentRecord &record, const Study &study, const QString &code)
{
    using Evidence = ConsentRecord::Evidence;
    if (record.evidence == Evidence::None)
        return {};
    if (record.evidence == Evidence::Typed)
        return checkTyped(record, study);
    const auto format =
        record.evidenceFile.size() <= largestEvidence ? evidenceFormat(record.evidenceFile) : std::nullopt;
    const bool fits = format && (record.evidence == Evidence::Scan || *format == EvidenceFormat::Png);
    Findings findings = checkText(u"evidence"_s, record.evidenceName, limits::name);
    if (!fits)
        findings << blocks(Code::EvidenceUnreadable, code);
    return findings;
}

} // namespace colloquy::rules
