// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.match.NameScorer;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.watchlist.ListEntry;

/** Names in another spelling, alphabet or order, and without words that a list has. */
class SoundSearchTest {
    private final Scanner scanner = new Scanner(Lists.of(
            Lists.entry("l:1", "Person", "name=Youssef Khalid Karimov"),
            Lists.entry("l:2", "Person", "name=Kim Jong Sik"),
            Lists.entry("l:3", "Person", "name=SHOIGU, Sergei Kuzhugetovich"),
            Lists.entry("l:4", "Person", "name=NASRALLAH, Hasan"),
            Lists.entry("l:5", "Organization", "name=ACADEMY OF NATIONAL DEFENSE SCIENCE"),
            Lists.entry("l:6", "Organization", "name=WORKERS' PARTY OF KOREA CENTRAL MILITARY COMMISSION"),
            Lists.entry("l:7", "Company", "name=ISLAMIC REPUBLIC OF IRAN SHIPPING LINES"),
            Lists.entry("l:8", "Company", "name=UNITED LLC"),
            Lists.entry("l:9", "Person", "name=Kudakwashe Regimond Tagwirei")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There Yusuf Karimov spoke | l:1 | Yusuf Karimov",
                "There Kim Chong-shik spoke | l:2 | Kim Chong-shik",
                "어제 김정식이 말했다 | l:2 | 김정식",
                "Так сказал Сергей Шойгу | l:3 | Сергей Шойгу",
                "Он видел Ким Чен Сика | l:2 | Ким Чен Сика",
                "قال حسن نصرالله | l:4 | حسن نصرالله",
                "the Academy of National Defence Science said | l:5 | Academy of National Defence Science",
                "the Central Military Commission met | l:6 | Central Military Commission",
                "with Kudakwashe Tagwirei at his side | l:9 | Kudakwashe Tagwirei",
            })
    void findsAnotherSpelling(String text, String entry, String words) {
        ScannerTest.assertOneHit(scanner, text, entry, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the Islamic Republic of Iran said",
                "the United Nations said. They are United in this, said Ann",
                "Yusuf Rahimov and Khalid Aminov",
                "어제 김정식당에서 먹었다",
                "Military men of the Central station, said Ann",
                "Kim. Jong Il Park",
            })
    void leavesOtherNamesAlone(String text) {
        assertThat(scanner.scan(text)).isEmpty();
    }

    @Test
    void findsThePairsThatTheScorerTakesForOneName() {
        List<String> words =
                List.of("Yusuf", "Youssef", "Karim", "Kareem", "Hassan", "Hasan", "Petrov", "Petroff", "Anna");
        long seed = System.nanoTime();
        Random random = new Random(seed);
        NameParser parser = new NameParser();
        NameScorer scorer = new NameScorer();
        Sounds sounds = Sounds.load();
        RussianEndings endings = RussianEndings.load();
        int found = 0;
        for (int round = 0; round < 60 || (found <= 5 && round < 1000); round++) {
            List<ListEntry> entries = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                entries.add(Lists.entry("l:" + i, "Person", "name=" + two(words, random)));
            }
            String said = two(words, random);
            Set<String> naive = new TreeSet<>();
            ReadName read = new ReadName(parser.parse(said, NameKind.PERSON));
            for (ListEntry entry : entries) {
                String listed = entry.entity().caption();
                double score = scorer.score(read, new ReadName(parser.parse(listed, NameKind.PERSON)))
                        .value();
                if (score >= 0.75 && alike(said, listed, sounds, endings)) {
                    naive.add(entry.id().toString());
                }
            }
            Set<String> seen = new TreeSet<>();
            new Scanner(Lists.of(entries.toArray(ListEntry[]::new)))
                    .scan("Then " + said + " spoke")
                    .forEach(hit -> seen.add(hit.entry().toString()));
            assertThat(seen).as("seed %d: %s in %s", seed, said, entries).containsAll(naive);
            found += naive.size();
        }
        assertThat(found).as("a test that finds nothing tests nothing").isGreaterThan(5);
    }

    private static String two(List<String> words, Random random) {
        int first = random.nextInt(words.size());
        int second = (first + 1 + random.nextInt(words.size() - 1)) % words.size();
        return words.get(first) + " " + words.get(second);
    }

    private static boolean alike(String one, String other, Sounds sounds, RussianEndings endings) {
        return sorted(one, sounds, endings).equals(sorted(other, sounds, endings));
    }

    private static List<Long> sorted(String name, Sounds sounds, RussianEndings endings) {
        Words words = Words.of(name, endings);
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            all.add(words.sounds(i, 0, sounds));
        }
        all.sort(null);
        return all;
    }

    @Test
    void aTextOfOneNamesBeginningsIsReadInOnePass() {
        String text = "Kim Jong Regimond Central Military ".repeat(20_000);
        assertThat(scanner.scan(text)).isEmpty();
        assertThat(scanner.scan(text + "Kim Jong Sik")).hasSize(1);
    }

    @Test
    void anyCharactersAreText() {
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            noise.append(
                    switch (random.nextInt(6)) {
                        case 0 -> (char) random.nextInt(0x10000);
                        case 1 -> '\u0301';
                        case 2 -> '\uD83D';
                        case 3 -> '\u202E';
                        case 4 -> ' ';
                        default -> (char) ('A' + random.nextInt(58));
                    });
        }
        String text = noise + " \uD83D\uDE00 Kim Jong Sik";
        assertThat(scanner.scan(text)).extracting(hit -> hit.span().of(text)).contains("Kim Jong Sik");
    }
}
