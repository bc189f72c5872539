// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/paperwords.h"

#include <QStringList>

#include <array>

namespace colloquy {

namespace {

constexpr int count = static_cast<int>(PaperWord::Contact) + 1;

struct Language {
    const char *tag;
    std::array<const char *, count> words;
};

// clang-format off
constexpr Language languages[] = {
    {"en", {"Record of consent", "Yes", "No", "Not asked", "Study", "Name", "Form", "How it was given",
            "Signed on paper", "Signed on screen", "Spoken, and recorded", "Taken by", "Taken on",
            "Through interpreter", "The form was read aloud", "There was time for questions, and they were answered",
            "Copy given", "Signature", "This copy is for you to keep.", "Questions? Get in touch with"}},
    {"pl", {"Potwierdzenie zgody", "Tak", "Nie", "Nie zapytano", "Badanie", "Imię i nazwisko", "Formularz",
            "Sposób wyrażenia zgody", "Podpis na papierze", "Podpis na ekranie", "Ustnie, z nagraniem",
            "Zgodę przyjął(-ęła)", "Data i godzina", "Przez tłumacza", "Formularz odczytano na głos",
            "Był czas na pytania i udzielono odpowiedzi", "Przekazano kopię", "Podpis",
            "Ta kopia jest dla Pana/Pani.", "Pytania? Prosimy o kontakt"}},
    {"ur", {"رضامندی کا ریکارڈ", "ہاں", "نہیں", "نہیں پوچھا گیا", "تحقیق", "نام", "فارم", "رضامندی کیسے دی گئی",
            "کاغذ پر دستخط", "اسکرین پر دستخط", "زبانی، ریکارڈنگ کے ساتھ", "رضامندی کس نے لی", "تاریخ اور وقت",
            "ترجمان کے ذریعے", "فارم پڑھ کر سنایا گیا", "سوالات کے لیے وقت تھا اور جواب دیے گئے",
            "نقل دی گئی", "دستخط", "یہ نقل آپ کے پاس رکھنے کے لیے ہے۔", "سوالات کے لیے رابطہ"}},
    {"ar", {"سجل الموافقة", "نعم", "لا", "لم يُسأل", "الدراسة", "الاسم", "الاستمارة", "كيف أُعطيت الموافقة",
            "توقيع على الورق", "توقيع على الشاشة", "شفهيًا مع تسجيل", "أخذ الموافقة", "التاريخ والوقت",
            "عن طريق مترجم", "قُرئت الاستمارة بصوت عالٍ", "كان هناك وقت للأسئلة وتمت الإجابة عنها",
            "سُلّمت نسخة", "التوقيع", "هذه النسخة لتحتفظ بها.", "للأسئلة يرجى الاتصال"}},
};
// clang-format on

} // namespace

QString paperWord(PaperWord word)
{
    return QString::fromUtf8(languages[0].words[static_cast<size_t>(word)]);
}

QString paperWord(PaperWord word, const QString &language)
{
    const QString primary = language.section(QLatin1Char('-'), 0, 0);
    for (const Language &each : languages) {
        if (primary == QLatin1StringView(each.tag))
            return QString::fromUtf8(each.words[static_cast<size_t>(word)]);
    }
    return {};
}

} // namespace colloquy
