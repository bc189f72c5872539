// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/paper.h"

#include "core/formats/paperfonts.h"
#include "core/formats/paperpage.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>

namespace colloquy {

using namespace paper;
using namespace Qt::StringLiterals;

namespace {

constexpr double textWidth = 148;
constexpr double footerTop = 236;

QString translated(const char *text)
{
    return QCoreApplication::translate("Certificate", text);
}

Setting setting(double points, const QColor &colour = ink, int mostLines = 1)
{
    return {paperFont(points), colour, mostLines};
}

QString daysText(const QList<QDate> &days)
{
    QStringList texts;
    for (const QDate &day : days)
        texts << QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMMM yyyy"_s);
    return texts.join(translated(" and "));
}

QString whenText(const Certificate &certificate)
{
    const QString days = daysText(certificate.days);
    return certificate.minutes > 0 ? translated("on %1, for %2 minutes").arg(days).arg(certificate.minutes)
                                   : translated("on %1").arg(days);
}

double drawHead(Page &page)
{
    const double left = (sheet.width() - textWidth) / 2;
    Setting title = setting(25, accent);
    const double end = page.text({left, 34, textWidth}, translated("Certificate of involvement"), title);
    const double middle = sheet.width() / 2;
    page.line({middle - 16, end + 4}, {middle + 16, end + 4}, accent, 0.5);
    return end + 14;
}

double drawBody(Page &page, const Certificate &certificate, double top)
{
    const double left = (sheet.width() - textWidth) / 2;
    const bool isLong = certificate.name.size() > 40;
    const Setting name{paperFont(isLong ? 21 : 32, certificate.language), ink, isLong ? 3 : 1, 8};
    double y =
        page.text({left, top, textWidth}, translated("This is to record that"), setting(12.5, quietInk)) + 4;
    y = page.text({left, y, textWidth}, certificate.name, name) + 5;
    y = page.text({left, y, textWidth}, translated("took part in a research interview for the study"),
                  setting(12.5, quietInk)) +
        4;
    y = page.text({left, y, textWidth}, certificate.studyTitle, {paperFont(16), ink, 4, 8}) + 4;
    y = page.text({left, y, textWidth}, whenText(certificate), setting(12.5)) + 5;
    return page.text({left, y, textWidth}, translated("This is not a certificate of competence."),
                     setting(9.5, quietInk));
}

void drawReflection(Page &page, double top)
{
    const double left = (sheet.width() - textWidth) / 2;
    const double first =
        page.text({left, top, textWidth}, translated("What I take from it (for my own notes)"),
                  {paperFont(9.5), quietInk, 1, 9, Qt::AlignLeft});
    for (double y = first + 8; y < footerTop - 8; y += 9)
        page.line({left, y}, {left + textWidth, y}, QColor(0xb8, 0xc2, 0xcc), 0.2);
}

void drawFoot(Page &page, const Certificate &certificate)
{
    const double left = (sheet.width() - textWidth) / 2;
    const double column = 92;
    const double right = left + column + 8;
    const double rightWidth = textWidth - column - 8;
    page.line({left, footerTop}, {left + textWidth, footerTop}, accent, 0.3);
    const double y = page.text({left, footerTop + 4, column}, certificate.researcher,
                               {paperFont(11.5), ink, 2, 8, Qt::AlignLeft});
    QString lines = certificate.contactLines.trimmed();
    page.text({left, y + 1, column}, lines.replace(u'\n', QChar::LineSeparator),
              {paperFont(9), quietInk, 6, 5, Qt::AlignLeft});
    const double below =
        page.text({right, footerTop + 4, rightWidth}, translated("No. %1").arg(certificate.number),
                  {paperFont(11.5), ink, 1, 8, Qt::AlignRight});
    page.text({right, below + 1, rightWidth},
              translated("Issued on %1").arg(daysText({certificate.issuedOn})),
              {paperFont(9), quietInk, 2, 6, Qt::AlignRight});
}

} // namespace

QByteArray certificatePdf(const Certificate &certificate)
{
    return pdfOf(translated("Certificate %1").arg(certificate.number),
                 [&certificate](QPagedPaintDevice &device) {
                     QPainter painter(&device);
                     Page page(painter);
                     page.frame(11, 0.7);
                     page.frame(12.6, 0.2);
                     drawReflection(page, drawBody(page, certificate, drawHead(page)) + 12);
                     drawFoot(page, certificate);
                 });
}

} // namespace colloquy
