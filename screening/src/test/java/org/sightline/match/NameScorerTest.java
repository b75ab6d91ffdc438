// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;

class NameScorerTest {
    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();

    private ReadName read(String name, NameKind kind) {
        return new ReadName(parser.parse(name, kind));
    }

    private double score(NameKind kind, String query, String list) {
        return scorer.score(read(query, kind), read(list, kind)).value();
    }

    private String why(NameKind kind, String query, String list) {
        return scorer.explain(read(query, kind), read(list, kind)).details().stream()
                .map(Explanation::description)
                .toList()
                .toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSON | Kim Jong-sik | KIM, Jong Sik | same word",
                "PERSON | Kim Jong-sik | Kim Cho’ng-sik | spellings of one Korean syllable",
                "PERSON | Alexander Lukashenko | LUKASHENKA, Alyaksandr Ryhoravich | forms of one given name",
                "PERSON | Viktor Khrenin | KHRENIN, Viktor Gennadievich | gennadievich of the list's name",
                "PERSON | Hussam Louka | LUQA, Husam Muhammad | spellings of one sound",
                "PERSON | Bashar al-Assad | AL-ASSAD, Bashar | same word",
                "PERSON | Ebrahim Raisi | Sayyed Ebrahim RAISI-SADAT | sadat of the list's name",
                "PERSON | Jan Daniel Bothma | BOTHMA, JanDaniel | written together or apart",
                "PERSON | محمد باقری | BAGHERI, Mohammad | same word",
                "PERSON | Ким Чон Сика | KIM, Jong Sik | korean-cyrillic.tsv",
                "PERSON | 金正植 | KIM, Jong Sik | (a Korean's reading, han.tsv)",
                "PERSON | 陳國基 | CHAN, Kwok-ki | cantonese.tsv",
                "PERSON | 山田太郎 | YAMADA, Taro | japanese.tsv",
                "PERSON | 王小明 | WANG, Xiaoming | Mandarin",
                "PERSON | 블라디미르 오를롭스키 | ORLOBSKI, Vladimir | hangul-loans.tsv",
                "PERSON | Ντεριπάσκα Όλεγκ | DERIPASKA, Oleg | greek.tsv",
                "PERSON | ラムザン・カディロフ | KADYROV, Ramzan | kana.tsv",
                "PERSON | יבגני פריגוז'ין | PRIGOZHIN, Yevgeniy | hebrew.tsv",
                "PERSON | Aleksiej Iwanow | IVANOV, Alexei | spellings of one sound",
                "PERSON | Abdul Rauf Kahdem | KHADEM, Abdul Rauf | a few letters differ",
                "PERSON | محمد تنگسیری | TANGSIRI, Mohammad | one script leaves vowels out",
                "ORGANISATION | Rosoboronexport | ROSOBORONEKSPORT OAO | spellings of one sound",
                "ORGANISATION | Krayinvestbank | KRAY INVEST BANK PJSC | written together or apart",
                "VESSEL | MV Sea Prima | SEA PRIMA | same word",
                "PERSON | Mao Tse-tung | MAO, Zedong | Wade and Giles",
                "PERSON | Viktar Uladzimiravich Sokal | SOKOL, Viktor Vladimirovich | forms of one given name or word",
                "PERSON | سليم زيدان | ZIDANE, Slim | one script leaves vowels out",
                "PERSON | Vladimiras Kuzminas | KUZMIN, Vladimir | Baltic endings",
                "PERSON | 弗拉基米尔·库兹明 | KUZMIN, Vladimir | han-loans.tsv",
                "PERSON | キム・ジョンシク | KIM, Jong Sik | Korean in kana",
                "PERSON | Fedor Rexa Bagratuni Orlovsky | ORLOVSKY, Fedor Reza Bagratuni | one slip of the fingers",
                "ORGANISATION | Hon Wei Orlova Works | Hon Wai Orlova Works | one slip of the fingers",
                "VESSEL | ZUA VANGALIS 7 | ZUB VANGALIS 7 | one slip of the fingers",
                "PERSON | Oleg Orlovsky | ORLOVSKY, Oleg Timurovich | orlovsky ~ orlovsky: the same word",
                "PERSON | Rachid Benachour | BENASHOUR, Rashid | spellings of one sound",
                "ORGANISATION | ROSTI | Riverdale Office of Signals, Towers and Instruments | the initial letters",
                "PERSON | Timuro Rlovsky Bagratuni | Timur Orlovsky Bagratuni | written together or apart",
                "ORGANISATION | OrlovaAG | Orlova AG | orlova ~ orlova: the same word",
                "ORGANISATION | Orlova Mfg Intl | ORLOVA MANUFACTURING INTERNATIONAL | forms of one given name or word",
            })
    void findsOneNameInTwoSpellings(NameKind kind, String query, String list, String reason) {
        assertThat(score(kind, query, list)).isGreaterThanOrEqualTo(0.7);
        assertThat(why(kind, query, list)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERSON | Kim Jong Sik | KIM, Yong Sik | jong is not in the list's name",
                "PERSON | Volodymyr Zelenskiy | ZELENSKIY, Aleksandr | contradicts",
                "PERSON | Saddam Hussein | HASSAN, Saddam | contradicts",
                "PERSON | Sergey Viktorovich Lavrov | LAVROV, Sergey Borisovich | contradicts",
                "PERSON | William G. Frost | FROST, William W. | contradicts",
                "PERSON | 김정 | KIM, Jong Sik | a syllable of a name",
                "PERSON | 王东 | WANG, Dong Ming | a syllable of a name",
                "PERSON | Kim | KIM, Jong Sik | family name",
                "ORGANISATION | Security Council | SECURITY COUNCIL OF RIVERDALE | riverdale of the list's name",
                "ORGANISATION | Central Bank | CENTRAL BANK OF IRAN | iran of the list's name",
                "ORGANISATION | Defence Ministry | MINISTRY OF DEFENCE INDUSTRY AND ARMS OF RIVERDALE | of the list's name",
                "ORGANISATION | Government of Estonia | Government of Ethiopia | contradicts",
                "ORGANISATION | Foo | PHU SHA STAR | how much the agreeing words say",
                "ORGANISATION | YK-AGA | YK-AGB | contradicts",
                "ORGANISATION | Trade Bank of Iran | TRADE BANK OF IRAQ | contradicts",
                "ORGANISATION | Factory No. 5 | FACTORY NO. 7 | another number",
                "VESSEL | Zu Zag Bong 6 | ZU ZAG BONG 5 | another number",
            })
    void blamesNoNamesake(NameKind kind, String query, String list, String reason) {
        assertThat(score(kind, query, list)).isLessThan(0.7);
        assertThat(why(kind, query, list)).contains(reason);
    }

    @Test
    void aCommonNameNeverReachesWhatARareOneDoes() {
        double common = score(NameKind.PERSON, "Kim Yong Chol", "KIM, Yong Chol");
        double rare = score(NameKind.PERSON, "Auxillia Mnangagwa", "MNANGAGWA, Auxillia");
        assertThat(common).isBetween(0.7, 0.95);
        assertThat(rare).isGreaterThan(0.95).isLessThan(1);
        assertThat(score(NameKind.PERSON, "Mohammad", "MOHAMMAD")).isBetween(0.7, 0.8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Timur Orlovsky Jr. | ORLOVSKY, Timur, Sr. | another generation",
                "Oleg Ivanovich Orlovsky | ORLOVSKY, Oleg Petrovich | another father's name",
                "Martin Victor | Victor Martin | given and family name have changed places",
                "J. Orlovsky | ORLOVSKY, Karim | contradicts",
                "Hector Manuel | ORLOVSKY GOSSLING, Hector Manuel | only a given name agrees",
                "Carlos Redondo | ARREDONDO ORLOV, Carlos Arturo | words only resemble each other",
                "Mohammad Mohammadi | MOHAMMADI, Mohammad Reza | only common words agree",
            })
    void aContradictionLowersAndIsSaid(String query, String list, String reason) {
        assertThat(score(NameKind.PERSON, query, list)).isLessThan(0.75);
        assertThat(why(NameKind.PERSON, query, list)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"Mohammad Ali", "Maria Garcia", "Kim Yong Chol", "John Smith", "Wang Li", "Ahmed Hassan", "Ivan Ivanov"
    })
    void aBareCommonNameIsNeverSure(String name) {
        assertThat(score(NameKind.PERSON, name, name)).isBetween(0.7, 0.95);
    }

    @Test
    void aMissingPatronymicCostsLessThanAMissingName() {
        double without = score(NameKind.PERSON, "Oleg Orlovsky", "ORLOVSKY, Oleg Timurovich");
        assertThat(without).isGreaterThan(score(NameKind.PERSON, "Oleg Orlovsky", "ORLOVSKY, Oleg Bagratuni"));
        assertThat(score(NameKind.PERSON, "Roman Abramovich", "ABRAMOVICH, Roman Arkadyevich"))
                .isGreaterThan(0.85);
    }

    @Test
    void theWeightsAndAmountsMakeTheScore() {
        ReadName query = read("Oleg Ivanovich Orlowski", NameKind.PERSON);
        ReadName list = read("ORLOVSKY, Oleg Petrovich", NameKind.PERSON);
        NameFeatures features = scorer.features(query, list).orElseThrow();
        assertThat(features.amounts()).containsKeys("conflict", "patronymic_differs");
        assertThat(features.score(scorer.weights(NameKind.PERSON)))
                .isCloseTo(scorer.score(query, list).value(), within(1e-4));
    }

    @Test
    void anotherOrderCostsAndMoreSoInAChainOfFathers() {
        assertThat(score(NameKind.PERSON, "Zelimkhan Arsanov", "Zelimkhan Arsanov"))
                .isGreaterThan(score(NameKind.PERSON, "Arsanov Zelimkhan", "Zelimkhan Arsanov"));
        assertThat(score(NameKind.PERSON, "Abdullah bin Omar al-Tamimi", "OMAR BIN ABDULLAH AL-TAMIMI"))
                .isLessThan(0.7);
    }

    @Test
    void caseUnicodeFormAndWhiteSpaceDoNotMatter() {
        double plain = score(NameKind.PERSON, "Nicolás Maduro Moros", "MADURO MOROS, Nicolas");
        assertThat(score(NameKind.PERSON, "  NICOLA\u0301S  maduro\tMOROS ", "Maduro Moros, Nicolás"))
                .isEqualTo(plain);
    }

    @Test
    void theExplanationsValueIsTheScore() {
        ReadName query = read("Alexander Lukashenko", NameKind.PERSON);
        ReadName list = read("LUKASHENKA, Alyaksandr Ryhoravich", NameKind.PERSON);
        assertThat(scorer.explain(query, list).value())
                .isEqualTo(scorer.score(query, list).value());
    }

    @Test
    void differencesHaveTheExplanationsValueAndSayWhatIsNotEqual() {
        ReadName query = read("Alexander Lukashenko", NameKind.PERSON);
        ReadName list = read("LUKASHENKA, Alyaksandr Ryhoravich", NameKind.PERSON);
        Differences differences = scorer.differences(query, list);
        assertThat(differences.value()).isEqualTo(scorer.explain(query, list).value());
        assertThat(differences.words())
                .contains(
                        "alexander ~ alyaksandr: forms of one given name or word (0.93)",
                        "only in the second: ryhoravich")
                .contains("the share of the list's words that the query lacks (-0.");
        assertThat(scorer.differences(read("Ivan Orlovsky", NameKind.PERSON), read("Orlovsky, Ivan", NameKind.PERSON))
                        .words())
                .startsWith("the same words");
        assertThat(scorer.differences(read("!", NameKind.PERSON), list).words()).isEqualTo("no words to compare");
    }
}
