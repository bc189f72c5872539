// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/print.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

using namespace colloquy;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](float part) {
        return part <= 0.03928f ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

const Tone tones[] = {Tone::Ok, Tone::Warn, Tone::Block, Tone::Info, Tone::Accent, Tone::Muted};

struct Themed {
    explicit Themed(Scheme scheme, int zoom = 100) { theme::apply(*qApp, scheme, zoom); }
    ~Themed() { theme::apply(*qApp, Scheme::Light, 100); }
};

QColor role(QPalette::ColorRole colourRole)
{
    return qApp->palette().color(colourRole);
}

/// A button as it looks on the window, enabled and perhaps with the focus.
QImage buttonImage(bool focused, bool isDefault)
{
    QPushButton button(u"Add"_s);
    button.resize(90, 34);
    QStyleOptionButton option;
    option.initFrom(&button);
    option.state.setFlag(QStyle::State_Enabled);
    option.state.setFlag(QStyle::State_HasFocus, focused);
    option.features.setFlag(QStyleOptionButton::DefaultButton, isDefault);
    QImage image(button.size(), QImage::Format_RGB32);
    image.fill(role(QPalette::Window));
    QPainter painter(&image);
    button.style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, &button);
    return image;
}

} // namespace

TEST_CASE("A button with the focus has a ring around it, set off from its own colour")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark, Scheme::HighContrast);
    const bool isDefault = GENERATE(true, false);
    const Themed themed(scheme);
    const QImage image = buttonImage(true, isDefault);
    CHECK(image != buttonImage(false, isDefault));
    const int middle = image.width() / 2;
    CHECK(contrast(image.pixelColor(middle, 1), role(QPalette::Window)) >= 3);
    CHECK(contrast(image.pixelColor(middle, 1), image.pixelColor(middle, 2)) >= 3);
}

TEST_CASE("Every scheme can be read")
{
    const Scheme scheme = GENERATE(Scheme::Light, Scheme::Dark, Scheme::HighContrast);
    const Themed themed(scheme);
    const double least = scheme == Scheme::HighContrast ? 7.0 : 4.5;
    CHECK(contrast(role(QPalette::WindowText), role(QPalette::Window)) >= 7);
    CHECK(contrast(role(QPalette::HighlightedText), role(QPalette::Highlight)) >= 7);
    CHECK(contrast(role(QPalette::PlaceholderText), role(QPalette::Base)) >= least);
    CHECK(contrast(theme::onAccent(), theme::ink(Tone::Accent)) >= least);
    CHECK(contrast(theme::outline(), role(QPalette::Base)) >= 3);
    for (const Tone tone : tones) {
        CAPTURE(static_cast<int>(tone));
        CHECK(contrast(theme::ink(tone), role(QPalette::Base)) >= least);
        CHECK(contrast(theme::ink(tone), role(QPalette::Window)) >= least);
        CHECK(contrast(theme::ink(tone), theme::wash(tone)) >= least);
        CHECK(contrast(theme::ink(tone), theme::sidebar()) >= least);
    }
}

TEST_CASE("A dark scheme is dark")
{
    CHECK_FALSE((Themed(Scheme::Light), theme::isDark()));
    const Themed themed(Scheme::Dark);
    CHECK(theme::isDark());
    CHECK(role(QPalette::Window).lightness() < 64);
}

TEST_CASE("Text grows with the zoom, between 80 and 200 percent")
{
    const Themed themed(Scheme::Light, 100);
    const double normal = qApp->font().pointSizeF();
    theme::apply(*qApp, Scheme::Light, 200);
    CHECK(qApp->font().pointSizeF() == Approx(normal * 2));
    CHECK(theme::px(10) == 20);
    theme::apply(*qApp, Scheme::Light, 500);
    CHECK(theme::zoom() == 200);
    theme::apply(*qApp, Scheme::Light, 10);
    CHECK(theme::zoom() == 80);
}

TEST_CASE("Words keep their tone and their size among others when scheme and zoom change")
{
    const Themed themed(Scheme::Light, 100);
    QWidget window;
    auto *words = new QLabel(u"words"_s, &window);
    theme::setInk(words, Tone::Info);
    theme::setFace(words, Face::Small);
    window.show();
    const double small = words->font().pointSizeF();
    theme::apply(*qApp, Scheme::Dark, 200);
    CHECK(words->palette().color(QPalette::WindowText) == theme::ink(Tone::Info));
    CHECK(words->font().pointSizeF() == Approx(small * 2));
}

TEST_CASE("Languages in the Arabic script are set in a face that joins them")
{
    for (const QString &language : {u"ur"_s, u"ar"_s, u"fa-IR"_s, u"pnb"_s})
        CHECK(theme::fontFor(language).families().first() == u"Noto Naskh Arabic"_s);
    CHECK(theme::fontFor(u"pl"_s).families() == qApp->font().families());
}

TEST_CASE("Every badge has a sign that exists and a word")
{
    QList<Badge> badges;
    for (int i = 0; i <= static_cast<int>(Progress::Stage::Withdrawn); ++i)
        badges << badgeOf(static_cast<Progress::Stage>(i));
    for (int i = 0; i <= static_cast<int>(Progress::Step::TellOutcome); ++i)
        badges << badgeOf(static_cast<Progress::Step>(i));
    for (int i = 0; i <= static_cast<int>(Interview::State::Stopped); ++i)
        badges << badgeOf(static_cast<Interview::State>(i));
    for (int i = 0; i <= static_cast<int>(InterviewMode::FaceToFace); ++i)
        badges << badgeOf(static_cast<InterviewMode>(i));
    for (int i = 0; i <= static_cast<int>(InterpreterBooking::State::NoShow); ++i)
        badges << badgeOf(static_cast<InterpreterBooking::State>(i));
    for (int i = 0; i <= static_cast<int>(ConsentStanding::State::Withdrawn); ++i)
        badges << badgeOf(static_cast<ConsentStanding::State>(i));
    for (int i = 0; i <= static_cast<int>(Thanks::State::Reissued); ++i)
        badges << badgeOf(static_cast<Thanks::State>(i));
    for (int i = 0; i <= static_cast<int>(Document::State::Replaced); ++i)
        badges << badgeOf(static_cast<Document::State>(i));
    for (int i = 0; i <= static_cast<int>(Severity::Asks); ++i)
        badges << badgeOf(static_cast<Severity>(i));
    for (const Badge &badge : badges) {
        CAPTURE(badge.icon.toStdString(), badge.word.toStdString());
        CHECK(hasIcon(badge.icon));
        CHECK_FALSE(badge.word.isEmpty());
    }
}

TEST_CASE("An icon takes the colour of the palette and keeps its shape at any size")
{
    const Themed themed(Scheme::Light);
    const auto inked = [](const QIcon &icon, int side) {
        const QImage image = icon.pixmap(QSize(side, side), 1.0).toImage();
        QColor darkest;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() == 255)
                    darkest = image.pixelColor(x, y);
            }
        }
        return darkest;
    };
    CHECK(inked(icon(u"calendar"_s), 48) == role(QPalette::WindowText));
    CHECK(inked(icon(u"calendar"_s, Qt::red), 48) == QColor(Qt::red));
    CHECK(icon(u"calendar"_s).pixmap(QSize(20, 20), 2.0).size() == QSize(40, 40));
    CHECK(icon(u"no such icon"_s).isNull());
}

TEST_CASE("Every icon that the sources name is shipped, and every shipped one is named")
{
    QSet<QString> named{u"colloquy"_s};
    const QRegularExpression word(u"\"([a-z0-9-]+)\""_s);
    const QDir ui(QStringLiteral(SOURCE_ROOT "/ui"));
    QString sources;
    for (const QString &folder : {u"."_s, u"widgets"_s, u"pages"_s, u"dialogs"_s, u"models"_s}) {
        const QDir dir(ui.filePath(folder));
        for (const QString &name : dir.entryList({u"*.cpp"_s, u"*.h"_s}, QDir::Files)) {
            QFile file(dir.filePath(name));
            REQUIRE(file.open(QIODevice::ReadOnly));
            sources += QString::fromUtf8(file.readAll());
        }
    }
    for (auto match = word.globalMatch(sources); match.hasNext();)
        named.insert(match.next().captured(1));
    for (const QString &file : QDir(QStringLiteral(SOURCE_ROOT "/resources/icons")).entryList({u"*.svg"_s})) {
        CAPTURE(file.toStdString());
        CHECK(named.contains(file.chopped(4)));
        CHECK(hasIcon(file.chopped(4)));
    }
}

TEST_CASE("The wheel changes no choice that isn't in the hand")
{
    const Themed themed(Scheme::Light);
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *line = new QLineEdit;
    auto *box = new QComboBox;
    auto *spin = new QSpinBox;
    auto *slider = new QSlider(Qt::Horizontal);
    box->addItems({u"a"_s, u"b"_s, u"c"_s});
    spin->setValue(5);
    slider->setValue(5);
    for (QWidget *field : QList<QWidget *>{line, box, spin, slider})
        column->addWidget(field);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    line->setFocus();
    for (QWidget *field : QList<QWidget *>{box, spin, slider}) {
        const QPointF at = field->rect().center();
        QWheelEvent down(at, field->mapToGlobal(at), {0, -120}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&down); // as from the hand: others bring no focus
        qApp->notify(field, &down);
        CHECK(line->hasFocus());
    }
    CHECK(box->currentIndex() == 0);
    CHECK(spin->value() == 5);
    CHECK(slider->value() == 5);
}
