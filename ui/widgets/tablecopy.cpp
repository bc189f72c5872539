// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tablecopy.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

namespace colloquy {

namespace {

/// Quoted where a spreadsheet would break the cell apart or read it as a formula.
QString tsvCell(QString text)
{
    static const QString formula = u"=+-@"_s;
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u"<%1 dir=\"auto\">%2</%1>"_s.arg(tag, cell.toHtmlEscaped());
    return row + u"</tr>"_s;
}

} // namespace

QMimeData *asTable(const QList<QStringList> &rows, bool firstIsHeading)
{
    QString tsv;
    QString html = u"<table>"_s;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList cells;
        for (const QString &cell : rows[i])
            cells << tsvCell(cell);
        tsv += cells.join(u'\t') + u'\n';
        html += htmlRow(rows[i], i == 0 && firstIsHeading ? u"th"_s : u"td"_s);
    }
    auto *mime = new QMimeData;
    mime->setText(tsv);
    mime->setHtml(html + u"</table>"_s);
    return mime;
}

} // namespace colloquy
