// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomaniserTest {
    private final Words words = new Words();
    private final Romaniser romaniser = new Romaniser(words::known, words::common);

    private List<String> readings(String name) {
        String folded = Folding.fold(name);
        return romaniser.readings(Written.split(folded), Script.of(folded)).stream()
                .map(tokens -> String.join(
                        " ", tokens.stream().map(NativeNames.Token::text).toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        // cyrillic.tsv
        "Сергей Щукин, sergey shchukin",
        "Ёлкин, elkin",
        "Володимир Гриценко, volodimir gritsenko",
        "Сергій Гриценко, serhiy hritsenko",
        "Уладзімір Быкаў, uladzimir bykau",
        // greek.tsv
        "Νικόλαος, nikolaos",
        "Ντεριπάσκα, deripaska",
        "Καντίροφ, kadirov",
        "Σοϊγκού, soigu",
        // hangul-loans.tsv
        "블라디미르 푸틴, bladimir putin",
        "세르게이, sergei",
        // kana.tsv
        "やまだ, yamada",
        "セルゲイ・ラブロフ, sergei lavlof",
        "カディロフ, kadirof",
        "アレクサンドル, aleksandr",
        "キヨシ, kiyoshi",
        // hebrew.tsv
        "פריגוז'ין, prigozhin",
        // native-names.tsv and arabic.tsv
        "محمد باقری, mohammad bagheri",
        "عبدالله, abdullah",
        "نصر الله, nasserullah",
        "شمس الدین, shams al din",
        "شمس‌الدین, shams din",
        "علیرضا, alireza",
        "محمدی, mohammadi",
        "امیرعلی, amirali",
        // by ICU
        "სერგეი, sergei",
        "Սերգեյ, sergey",
        "व्लादिमीर पुतिन, vladimir putin",
    })
    void readsAName(String name, String latin) {
        assertThat(readings(name)).contains(latin);
    }

    @ParameterizedTest
    @CsvSource({
        "شعبان, shaban",
        "ازهر, azhar",
        "فتحي, fathi",
        "جمعة, juma",
        "رئيسي, raisi",
        "ظواهري, zawahiri",
        "צבי, tzvi",
        "طلفاح, tilfah",
        "فاتح, fatih",
        "مشخص, mushakhas",
        "اچکزی, achekzai",
        "محلل, mohallel",
        "سليوة, slewa",
    })
    void theConsonantsAreThoseOfTheLatinName(String word, String latin) {
        NameParser parser = new NameParser();
        Word bare = parser.parse(word, NameKind.PERSON).words().get(0);
        Word full = parser.parse(latin, NameKind.PERSON).words().get(0);
        assertThat(Likeness.of(bare, full).value())
                .as("%s as %s, %s as %s", word, bare.form(), latin, full.form())
                .isGreaterThan(0.85);
    }

    @Test
    void aPersianReadsLettersThatAnArabReadsOtherwise() {
        assertThat(readings("فضل پور")).contains("fazl pour");
        assertThat(readings("فضل")).containsExactly("fadl", "fazl", "fdl");
    }

    @Test
    void aKnownNameIsAlsoReadByItsConsonantsUnlessManyBearIt() {
        assertThat(readings("زيدان")).contains("zaidan", "zidan");
        assertThat(readings("محمد")).containsExactly("muhammad", "mohammad");
    }
}
