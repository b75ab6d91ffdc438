// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.NamedSpan;
import org.sightline.article.Span;

class ScannerTest {
    private final Scanner scanner = new Scanner(Lists.of(
            Lists.entry("l:1", "Person", "name=Kim Jong Sik", "alias=Kim Cho’ng-sik", "alias=김정식"),
            Lists.entry("l:2", "Person", "name=PUTIN, Vladimir Vladimirovich", "alias=Владимир Путин", "alias=普京"),
            Lists.entry("l:3", "Person", "name=Kim Jong Un", "alias=김정은", "alias=金正恩"),
            Lists.entry("l:4", "Organization", "name=TRANSMORFLOT LLC"),
            Lists.entry("l:5", "Organization", "name=WORKERS' PARTY OF KOREA CENTRAL MILITARY COMMISSION"),
            Lists.entry("l:6", "Organization", "name=CENTRAL MILITARY COMMISSION"),
            Lists.entry("l:7", "Vessel", "name=TULA"),
            Lists.entry("l:8", "Vessel", "name=LADY R"),
            Lists.entry("l:9", "Organization", "name=ISLAMIC REVOLUTIONARY GUARD CORPS", "alias=IRGC"),
            Lists.entry("l:10", "Person", "name=Kim Yong Chol"),
            Lists.entry("m:11", "Person", "name=KIM, Yong Chol"),
            Lists.entry("l:12", "Person", "name=AL-ASSAD, Bashar", "alias=بشار الأسد"),
            Lists.entry("l:13", "Person", "name=Mohammad", "weakAlias=Vladimir Smith"),
            Lists.entry("l:14", "Company", "name=LIBERTY")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yesterday Kim Jong-sik came | l:1 | Kim Jong-sik",
                "Yesterday Kim Jong Sik's car came | l:1 | Kim Jong Sik",
                "Yesterday Kim Jongsik came | l:1 | Kim Jongsik",
                "Jong Sik Kim came | l:1 | Jong Sik Kim",
                "then Kim Cho'ng-sik came | l:1 | Kim Cho'ng-sik",
                "KIM JONG SIK CAME | l:1 | KIM JONG SIK",
                "President Vladimir Putin spoke | l:2 | Vladimir Putin",
                "Putin, Vladimir Vladimirovich | l:2 | Putin, Vladimir Vladimirovich",
                "сообщил Владимиру Путину | l:2 | Владимиру Путину",
                "俄罗斯总统普京3日出席了 | l:2 | 普京",
                "김정은은 평양에 갔다 | l:3 | 김정은",
                "朝鲜领导人金正恩、俄罗斯 | l:3 | 金正恩",
                "its operator, Transmorflot LLC, said | l:4 | Transmorflot LLC",
                "the operator Transmorflot said | l:4 | Transmorflot",
                "the Lady R called | l:8 | Lady R",
                "the tanker Tula called | l:7 | Tula",
                "officers of the IRGC said | l:9 | IRGC",
                "Syria's Bashar al-Assad said | l:12 | Bashar al-Assad",
                "الرئيس بشار الأسد وصل | l:12 | بشار الأسد",
                "vladimir putin spoke in a text without capitals | l:2 | vladimir putin",
            })
    void findsANameAsNewsWriteIt(String text, String entry, String words) {
        assertOneHit(scanner, text, entry, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the town of Tula in spring",
                "Mohammad came home",
                "He met Kim. Jong Sik said nothing",
                "Kim Jong\n\nSik",
                "Vladimir Smith came",
                "박김정은 씨가 왔다",
                "김정은하수 이야기",
                "the lady r and so on, said Ann",
                "Kim Jong Sikorsky flew",
                "they spoke of liberty in France. Liberty is dear",
                "irgc in small letters, said Ann",
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(scanner.scan(text.replace("\\n", "\n"))).isEmpty();
    }

    @Test
    void keepsTheLongerOfTwoNamesThatOverlap() {
        String text = "the Workers’ Party of Korea Central Military Commission met";
        assertThat(scanner.scan(text)).singleElement().extracting(Hit::entry).hasToString("l:5");
    }

    @Test
    void keepsEveryEntryThatBearsTheName() {
        assertThat(scanner.scan("Guests: Kim Yong-chol"))
                .extracting(hit -> hit.entry().toString())
                .containsExactly("l:10", "m:11");
    }

    @Test
    void scoresTheListsOwnWordsHighest() {
        double listed =
                scanner.scan("They saw Vladimir Vladimirovich Putin").get(0).score();
        double shortened = scanner.scan("They saw Vladimir Putin").get(0).score();
        double oneWord = scanner.scan("They saw the IRGC").get(0).score();
        assertThat(listed).isEqualTo(1);
        assertThat(shortened).isEqualTo(Spelling.Kind.NO_PATRONYMIC.worth());
        assertThat(oneWord).isEqualTo(Spelling.Kind.ONE_WORD.worth());
    }

    @Test
    void tellsTheAnnotatorOnlyNamesThatSayEnough() {
        String text = "The IRGC and Kim Jong-sik aboard the Lady R";
        List<NamedSpan> names = Scanner.names(scanner.scan(text));
        assertThat(names)
                .containsExactly(
                        new NamedSpan(new Span(13, 25), MentionType.PERSON),
                        new NamedSpan(new Span(37, 43), MentionType.VESSEL));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(scanner.scan("")).isEmpty();
        assertThat(scanner.scan("\uD83D\uDE00 \uD800 \u0000")).isEmpty();
    }

    static void assertOneHit(Scanner scanner, String text, String entry, String words) {
        assertThat(scanner.scan(text)).singleElement().satisfies(hit -> {
            assertThat(hit.entry()).hasToString(entry);
            assertThat(hit.span().of(text)).isEqualTo(words);
        });
    }
}
