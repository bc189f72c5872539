// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/documentmatrixpart.h"

#include "ui/dialogs/bringintousedialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/documentview.h"
#include "ui/dialogs/translationdialog.h"
#include "ui/models/documentmatrixmodel.h"
#include "ui/session.h"
#include "ui/widgets/matrixview.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace colloquy {

DocumentMatrixPart::DocumentMatrixPart(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::px(theme::near));
}

/// The tables stay as long as the groups do, so that the keyboard stays where it is.
void DocumentMatrixPart::reload()
{
    const QList<DocumentMatrix> matrices = documentMatrices(m_session.workspace());
    QStringList groups;
    for (const DocumentMatrix &matrix : matrices)
        groups << matrix.title;
    if (groups != m_groups) {
        m_groups = groups;
        qDeleteAll(m_models);
        m_models.clear();
        qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
        for (const QString &group : std::as_const(groups))
            addMatrix(group);
    }
    for (qsizetype i = 0; i < matrices.size(); ++i)
        m_models[i]->setMatrix(matrices[i]);
    setVisible(!matrices.isEmpty());
}

void DocumentMatrixPart::addMatrix(const QString &group)
{
    auto *heading = new QLabel(tr("%1: languages and versions").arg(group));
    theme::setFace(heading, Face::Heading);
    auto *model = new DocumentMatrixModel(this);
    auto *view = new MatrixView(tr("Documents for %1 by language and version").arg(group));
    view->setObjectName(u"matrix-%1"_s.arg(m_models.size()));
    view->setModel(model);
    m_models << model;
    m_column->addWidget(heading);
    m_column->addWidget(view);
    connect(view, &MatrixView::verbWanted, this,
            [this, model](const QModelIndex &index) { doVerb(*model, index); });
}

void DocumentMatrixPart::doVerb(const DocumentMatrixModel &model, const QModelIndex &index)
{
    using Verb = DocumentCell::Verb;
    const DocumentCell *cell = model.cellAt(index);
    if (!cell || !cell->document)
        return;
    const Id<Document> document = *cell->document;
    switch (cell->verb) {
    case Verb::Nothing:
        return;
    case Verb::Translate:
        return dialogs::newTranslation(m_session, this, document, model.languageAt(index));
    case Verb::Order:
    case Verb::Receive:
    case Verb::TranslateBack:
        return dialogs::progressTranslation(m_session, this, document);
    case Verb::Approve:
        return dialogs::approveDocument(m_session, this, document);
    case Verb::Use:
        return dialogs::bringIntoUse(m_session, this, document);
    case Verb::View:
        return dialogs::viewDocument(m_session, this, document);
    }
}

} // namespace colloquy
