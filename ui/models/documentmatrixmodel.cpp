// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/documentmatrixmodel.h"

#include "core/base/language.h"
#include "ui/termwords.h"
#include "ui/widgets/matrixview.h"

using namespace Qt::StringLiterals;

namespace colloquy {

using Standing = DocumentCell::Standing;
using Verb = DocumentCell::Verb;

Badge badgeOf(Standing standing)
{
    switch (standing) {
    case Standing::None:
        return {};
    case Standing::Missing:
        return {u"circle-dashed"_s, DocumentMatrixModel::tr("Missing"), Tone::Muted};
    case Standing::OutOfDate:
        return {u"alert-triangle"_s, DocumentMatrixModel::tr("Out of date"), Tone::Warn};
    case Standing::Draft:
        return badgeOf(Document::State::Draft);
    case Standing::Ordered:
        return badgeOf(Document::State::Ordered);
    case Standing::Translated:
        return badgeOf(Document::State::Translated);
    case Standing::BackTranslated:
        return badgeOf(Document::State::BackTranslated);
    case Standing::Approved:
        return badgeOf(Document::State::Approved);
    case Standing::InUse:
        return badgeOf(Document::State::InUse);
    case Standing::Replaced:
        break;
    }
    return badgeOf(Document::State::Replaced);
}

QString textOf(Verb verb)
{
    switch (verb) {
    case Verb::Nothing:
        return {};
    case Verb::Translate:
        return DocumentMatrixModel::tr("Translate...");
    case Verb::Order:
        return DocumentMatrixModel::tr("Order it...");
    case Verb::Receive:
        return DocumentMatrixModel::tr("It came...");
    case Verb::TranslateBack:
        return DocumentMatrixModel::tr("Translated back...");
    case Verb::Approve:
        return DocumentMatrixModel::tr("Approve...");
    case Verb::Use:
        return DocumentMatrixModel::tr("Bring into use...");
    case Verb::View:
        break;
    }
    return DocumentMatrixModel::tr("View");
}

void DocumentMatrixModel::setMatrix(const DocumentMatrix &matrix)
{
    beginResetModel();
    m_matrix = matrix;
    endResetModel();
}

const DocumentCell *DocumentMatrixModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    return &m_matrix.languages[index.row()].cells[index.column() - 1];
}

QString DocumentMatrixModel::languageAt(const QModelIndex &index) const
{
    return index.isValid() ? m_matrix.languages[index.row()].tag : QString();
}

int DocumentMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.languages.size());
}

int DocumentMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_matrix.versions.size()) + 1;
}

QVariant DocumentMatrixModel::data(const QModelIndex &index, int role) const
{
    const DocumentLanguage &language = m_matrix.languages[index.row()];
    const DocumentCell *cell = cellAt(index);
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    if (role == MatrixView::BadgeRole)
        return cell ? QVariant::fromValue(badgeOf(cell->standing)) : QVariant();
    if (role == Qt::DisplayRole)
        return cell ? badgeOf(cell->standing).word : languageName(language.tag);
    if (role != MatrixView::SecondLineRole)
        return {};
    if (!cell) {
        const QString direction = termwords::of(language.direction);
        return language.people > 0 ? tr("%1, %n waiting", nullptr, language.people).arg(direction)
                                   : direction;
    }
    return textOf(cell->verb);
}

/// "Urdu, right to left, information sheet 1.1: missing. Translate..."
QString DocumentMatrixModel::spoken(const QModelIndex &index) const
{
    const DocumentCell *cell = cellAt(index);
    const QString language = languageName(m_matrix.languages[index.row()].tag);
    if (!cell)
        return tr("%1, %2").arg(language, index.data(MatrixView::SecondLineRole).toString());
    const Badge badge = badgeOf(cell->standing);
    return tr("%1, %2: %3. %4")
        .arg(language, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
             badge.word.isEmpty() ? tr("not wanted any more") : badge.word, textOf(cell->verb));
}

QVariant DocumentMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return languageName(m_matrix.languages[section].tag);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == 0)
        return tr("Language");
    const DocumentMatrix::Version &version = m_matrix.versions[section - 1];
    return tr("%1 %2").arg(termwords::of(version.kind), version.version);
}

} // namespace colloquy
