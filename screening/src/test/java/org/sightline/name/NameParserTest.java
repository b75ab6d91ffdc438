// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameParserTest {
    private final NameParser parser = new NameParser();

    private List<String> words(String text, NameKind kind) {
        return parser.parse(text, kind).words().stream().map(Word::text).toList();
    }

    @Test
    void aCommaMarksTheFamilyNameAndPutsItLast() {
        Name name = parser.parse("LUKASHENKA, Alyaksandr Ryhoravich", NameKind.PERSON);
        assertThat(name.words()).extracting(Word::text).containsExactly("alyaksandr", "ryhoravich", "lukashenka");
        assertThat(name.family()).isEqualTo(1);
    }

    @Test
    void capitalsMarkTheFamilyName() {
        Name name = parser.parse("Sayyed Ebrahim RAISI-SADAT", NameKind.PERSON);
        assertThat(name.words()).extracting(Word::text).containsExactly("ebrahim", "raisi", "sadat");
        assertThat(name.family()).isEqualTo(2);
        assertThat(parser.parse("ERIC BADEGE", NameKind.PERSON).family()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSON       | Mu’tassim Yahya ‘Ali al-Rumaysh | mutassim yahya ali rumaysh",
                "PERSON       | Dr. Usāma bin Lādin             | usama ladin",
                "PERSON       | Abdulrahman                     | abdul rahman",
                "PERSON       | Путин, Владимир                 | vladimir putin",
                "PERSON       | J.-C. Juncker                   | j c juncker",
                "PERSON       | JC Juncker                      | j c juncker",
                "PERSON       | J.S. Kim                        | j s kim",
                "PERSON       | Shamsuddin                      | shams din",
                "PERSON       | Ali NG                          | ali ng",
                "PERSON       | Omar Albashir                   | omar bashir",
                "PERSON       | Benomar                         | omar",
                "PERSON       | Roberto Alberti                 | roberto alberti",
                "PERSON       | Abd Allah Orlovsky              | abdullah orlovsky",
                "PERSON       | Khayr Allah                     | khayrullah",
                "PERSON       | Mohammad Allah Dad              | mohammad allah dad",
                "PERSON       | Abdirahman                      | abdi rahman",
                "PERSON       | Nuroudine                       | nuro din",
                "PERSON       | عبدفتاح بنعمر                   | abd fattah omar",
                "ORGANISATION | Oboronnye Initsiativy o.O.O.    | oboronnye initsiativy",
                "ORGANISATION | ООО «БАЗА»                      | baza",
                "ORGANISATION | L.X.C. Aviation                 | lxc aviation",
                "ORGANISATION | Brigade Forty-Four              | brigade 44",
                "ORGANISATION | The Bank of Riverdale           | bank riverdale",
                "ORGANISATION | Brigade Forty 4                 | brigade 44",
                "ORGANISATION | Factory No. 5                   | factory 5",
                "ORGANISATION | Factory №5                      | factory 5",
                "ORGANISATION | 5th Factory                     | 5 factory",
                "ORGANISATION | Factory XLIV                    | factory 44",
                "ORGANISATION | Factory VIII                    | factory 8",
                "ORGANISATION | No Limits                       | no limits",
                "ORGANISATION | Twenty 20 Trading               | 20 20 trading",
                "ORGANISATION | 上海贸易有限公司                   | shang hai mao yi",
                "ORGANISATION | Товариство з обмеженою відповідальністю «Ромашка» | romashka",
                "ORGANISATION | Romashka Zrt.                   | romashka",
                "VESSEL       | M/V Lady R                      | lady r",
                "VESSEL       | M.T. Lady R                     | lady r",
                "VESSEL       | Lady R IV                       | lady r 4",
            })
    void takesApart(NameKind kind, String text, String words) {
        assertThat(String.join(" ", words(text, kind))).isEqualTo(words);
    }

    @Test
    void legalFormsOfOneKindAreOneClass() {
        assertThat(parser.parse("Siemens Aktiengesellschaft", NameKind.ORGANISATION)
                        .legalForms())
                .isEqualTo(parser.parse("Siemens AG", NameKind.ORGANISATION).legalForms())
                .containsExactly("jsc");
    }

    @ParameterizedTest
    @CsvSource({
        "Kim Jong-sik, 'KIM, Jong Sik'",
        "Kim Jongsik, Kim Cho’ng-sik",
        "Kim Jung Sik, 김정식",
        "Lee Pyong-chol, Ri Byung Chul",
        "Choi Ryong-hae, Ch'oe Ryong Hae",
        "Park Jung-chun, PAK Jong Chon",
        "Jang Chang Ha, Chang Ch'ang-ha",
    })
    void koreanSpellingsOfOneNameShareEverySyllable(String one, String other) {
        List<List<Word>> ofOne = parser.parse(one, NameKind.PERSON).syllables();
        List<List<Word>> ofOther = parser.parse(other, NameKind.PERSON).syllables();
        assertThat(ofOne)
                .as("%s and %s", one, other)
                .anyMatch(a -> ofOther.stream().anyMatch(b -> meet(a, b)));
    }

    @ParameterizedTest
    @CsvSource({"Kim Jong Sik, Kim Yong Sik", "Ri Pyong Chol, Ri Yong Chol", "Kim Jong Un, Kim Jong Il"})
    void otherKoreanNamesDoNot(String one, String other) {
        List<List<Word>> ofOther = parser.parse(other, NameKind.PERSON).syllables();
        assertThat(parser.parse(one, NameKind.PERSON).syllables())
                .isNotEmpty()
                .noneMatch(a -> ofOther.stream().anyMatch(b -> meet(a, b)));
    }

    private static boolean meet(List<Word> a, List<Word> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (Likeness.of(a.get(i), b.get(i)).value() == 0) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vladimir Putin", "Li Shangfu", "Kim Philby", "Hans Friedrich"})
    void whatHasAWordThatIsNoKoreanSyllableIsNotReadAsKorean(String name) {
        assertThat(parser.parse(name, NameKind.PERSON).syllables()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "'",
                "\ud83d",
                "\udc00\ud83d",
                "a",
                "\u202eabc",
                "ǵ̷̛͝",
                "١٢٣",
                "🚢",
                ",",
                ", ,",
                "O'",
                "-- 5"
            })
    void anyTextIsRead(String text) {
        for (NameKind kind : NameKind.values()) {
            assertThat(parser.parse(text, kind).words().size()).isLessThanOrEqualTo(NameParser.MAX_WORDS);
        }
    }

    @Test
    void longTextIsReadToItsBound() {
        for (NameKind kind : NameKind.values()) {
            assertThat(parser.parse("qov ".repeat(5_000), kind).words()).hasSize(NameParser.MAX_WORDS);
            assertThat(parser.parse("a".repeat(10_000), kind).words()).hasSize(1);
        }
    }
}
