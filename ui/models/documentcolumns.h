// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"
#include "ui/models/valuetablemodel.h"

namespace colloquy {

class Workspace;

/// A study document as lists show it: with what can only be known beside the others.
struct DocumentLine {
    Document document;
    QString group;   ///< title
    QString renders; ///< "English 1.0"; empty for a master
    bool outOfDate = false;

    bool operator==(const DocumentLine &) const = default;
};

/// All of them: by group and kind, masters before their translations, newest last.
QList<DocumentLine> documentLines(const Workspace &workspace);
QList<TableColumn<DocumentLine>> documentColumns();

/// Its state, or that it is out of date.
Badge badgeOf(const DocumentLine &line);

/// "Information sheet for Clients, English 1.0"
QString documentName(const Workspace &workspace, const Document &document);

/// "English 1.0"
QString versionText(const Document &document);

} // namespace colloquy
