// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/workspace.h"
#include "core/domain/document.h"

namespace colloquy {

/// Where one language of one version stands, and the one thing to do about it.
struct DocumentCell {
    Q_GADGET

public:
    enum class Standing {
        None, ///< nothing is wanted here any more
        Missing,
        Draft,
        Ordered,
        Translated,
        BackTranslated,
        Approved,
        InUse,
        OutOfDate,
        Replaced,
    };
    Q_ENUM(Standing)
    enum class Verb { Nothing, Translate, Order, Receive, TranslateBack, Approve, Use, View };
    Q_ENUM(Verb)

    Standing standing = Standing::None;
    Verb verb = Verb::Nothing;
    std::optional<Id<Document>> document; ///< that the verb is about; of what is missing, the original
    QString version;                      ///< its own, where it isn't the column's

    bool operator==(const DocumentCell &) const = default;
};

/// One language, with a cell for each version.
struct DocumentLanguage {
    QString tag;
    Document::Direction direction = Document::Direction::Ltr;
    int people = 0; ///< who read it, or speak it where they read nothing, and aren't interviewed yet
    QList<DocumentCell> cells;
};

/// The documents of one group: languages below each other, versions of each kind side by side.
struct DocumentMatrix {
    struct Version {
        Document::Kind kind = Document::Kind::Sheet;
        QString version;
    };

    QString group; ///< key
    QString title;
    QList<Version> versions;
    QList<DocumentLanguage> languages;
};

/// One for each group that has documents. Of each kind the version in use, those that are to come, and the
/// one before them.
QList<DocumentMatrix> documentMatrices(const Workspace &workspace);

} // namespace colloquy
