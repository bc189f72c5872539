// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"
#include "core/domain/study.h"

#include <QByteArray>
#include <QJsonObject>

namespace colloquy {

/// A study template as read from its JSON: a study without dates, its groups and its draft documents.
struct TemplateContent {
    Study study;
    QString description;
    QList<StudyGroup> groups;
    QList<Document> documents;
};

/// Nothing where there is no template of that name.
std::optional<TemplateContent> studyTemplate(const QString &name);

/// The form that templates and sample translations share.
std::optional<Document> documentFromJson(const QJsonObject &object);

} // namespace colloquy
