// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sightline.name.LetterDistance;
import org.sightline.name.Likeness;
import org.sightline.name.Name;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;
import org.sightline.name.Role;
import org.sightline.name.Word;

/** The two levels of the index and the arrays they are made of, each against its naive twin. */
class WordIndexTest {
    private static final List<String> SYLLABLES = List.of(
            "mo", "ham", "med", "ah", "ser", "gey", "vla", "di", "mir", "kim", "jong", "un", "pet", "rov", "al", "ba",
            "ghe", "ri", "chol", "su", "lei", "man", "ov", "ich", "yev", "na", "dia", "trad", "ing", "ra", "sik");
    private final NameParser parser = new NameParser();

    private static String madeUp(Random random) {
        StringBuilder name = new StringBuilder();
        for (int words = 1 + random.nextInt(3); words > 0; words--) {
            for (int i = 1 + random.nextInt(4); i > 0; i--) {
                name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            name.append(' ');
        }
        return random.nextInt(8) == 0 ? name + "12 J." : name.toString();
    }

    @Test
    void everyLikeWordIsFoundOnce() {
        Random random = new Random(31);
        WordTable.Gathering gathering = new WordTable.Gathering();
        for (int i = 0; i < 900; i++) {
            add(parser.parse(madeUp(random), NameKind.PERSON), gathering);
        }
        for (String name :
                List.of("محمد باقری", "Владимир Путин", "김정식", "Mohammed", "Muhammad", "Mehmet", "Kim Jong Sik")) {
            add(parser.parse(name, NameKind.PERSON), gathering);
        }
        WordTable words = gathering.table();
        WordIndex index = new WordIndex(words);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            Word word = words.get(random.nextInt(words.size()));
            if (word.role() == Role.INITIAL) {
                continue;
            }
            List<Integer> like = new ArrayList<>();
            index.like(word, (id, other, likeness) -> like.add(id));
            List<Integer> naive = IntStream.range(0, words.size())
                    .filter(id -> words.get(id).role() != Role.INITIAL)
                    .filter(id -> (words.get(id).sound() == null) == (word.sound() == null))
                    .filter(id -> Likeness.of(word, words.get(id)).value() > 0)
                    .boxed()
                    .toList();
            assertThat(like.stream().filter(id -> words.get(id).role() != Role.INITIAL))
                    .as("like %s", word)
                    .containsExactlyInAnyOrderElementsOf(naive);
            assertThat(index.withText(word.text()))
                    .containsExactly(IntStream.range(0, words.size())
                            .filter(id -> words.get(id).sound() == null
                                    && words.get(id).text().equals(word.text()))
                            .toArray());
            found += like.size();
        }
        assertThat(found).as("words that are like others").isGreaterThan(350);
    }

    private static void add(Name name, WordTable.Gathering words) {
        name.words().forEach(words::number);
        name.syllables().forEach(reading -> reading.forEach(words::number));
    }

    @Test
    void noDistanceFallsBelowWhatTheTraitsTell() {
        Random random = new Random(35);
        int tight = 0;
        for (int i = 0; i < 40_000; i++) {
            Word one = parser.parse(madeUp(random).replace(" ", ""), NameKind.PERSON)
                    .words()
                    .get(0);
            Word other = parser.parse(slipped(one.text(), random), NameKind.PERSON)
                    .words()
                    .get(0);
            int least = Traits.atLeast(Traits.of(one), Traits.of(other));
            int distance = LetterDistance.between(one.form(), other.form(), 400);
            assertThat(least).as("%s and %s", one, other).isLessThanOrEqualTo(distance);
            if (Likeness.of(one, other).value() > 0 && one.role() == other.role()) {
                assertThat(Traits.near(Traits.of(one), Traits.of(other)))
                        .as("%s and %s", one, other)
                        .isTrue();
            }
            tight += least > 0 ? 1 : 0;
        }
        assertThat(tight).as("pairs of which the traits tell something").isGreaterThan(10_000);
    }

    /** A word after one to three changes of any kind. */
    private static String slipped(String word, Random random) {
        StringBuilder slipped = new StringBuilder(word);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(slipped.length());
            char letter = (char) ('a' + random.nextInt(26));
            switch (random.nextInt(4)) {
                case 0 -> slipped.setCharAt(at, letter);
                case 1 -> slipped.insert(at, letter);
                case 2 -> slipped.insert(slipped.length(), letter).deleteCharAt(at);
                default -> {
                    char moved = slipped.charAt(at);
                    slipped.deleteCharAt(at).insert(Math.min(slipped.length(), at + 1), moved);
                }
            }
        }
        return slipped.toString();
    }

    @Test
    void namesAreReadAsTheyWereTakenApart() {
        Random random = new Random(32);
        for (NameKind kind : NameKind.values()) {
            NameTable.Gathering gathering = new NameTable.Gathering(kind);
            List<Name> names = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                names.add(parser.parse(madeUp(random), kind));
            }
            for (String name : List.of(
                    "KIM, Jong Sik",
                    "Sheikh Abdulrahman bin Laden III",
                    "김정식",
                    "金正植",
                    "محمد باقری",
                    "Orlovsky & Sons Trading Co., Ltd. No. 5",
                    "M/V LADY R",
                    "...")) {
                names.add(parser.parse(name, kind));
            }
            names.forEach(gathering::add);
            NameTable table = gathering.table();
            for (int i = 0; i < names.size(); i++) {
                assertThat(table.get(i)).isEqualTo(names.get(i));
            }
        }
    }

    @Test
    void hashesFindTheirIds() {
        Random random = new Random(33);
        for (int size : new int[] {0, 1, 2, 5, 40, 3_000}) {
            HashedIds.Gathering gathering = new HashedIds.Gathering();
            List<long[]> pairs = new ArrayList<>();
            for (int id = 0; id < size; id++) {
                int hash = random.nextBoolean() ? random.nextInt() : random.nextInt(20) * 0x8000001;
                gathering.add(hash, id);
                pairs.add(new long[] {hash, id});
            }
            HashedIds ids = gathering.ids();
            for (int round = 0; round < 500; round++) {
                int hash = size > 0 && random.nextBoolean()
                        ? (int) pairs.get(random.nextInt(size))[0]
                        : List.of(Integer.MIN_VALUE, Integer.MAX_VALUE, 0, -1, random.nextInt())
                                .get(random.nextInt(5));
                List<Integer> found = new ArrayList<>();
                int place = ids.first(hash);
                for (int id = ids.id(place, hash); id >= 0; id = ids.id(++place, hash)) {
                    found.add(id);
                }
                assertThat(found)
                        .isEqualTo(pairs.stream()
                                .filter(pair -> pair[0] == hash)
                                .map(pair -> (int) pair[1])
                                .toList());
            }
        }
    }

    @Test
    void postingsHoldEachReadingOfAWordOnce() {
        Random random = new Random(34);
        ReadingTable.Gathering gathering = new ReadingTable.Gathering();
        List<TreeSet<Integer>> naive = new ArrayList<>();
        for (int word = 0; word < 50; word++) {
            naive.add(new TreeSet<>());
        }
        for (int reading = 0; reading < 400; reading++) {
            int[] words = random.ints(random.nextInt(6), 0, random.nextBoolean() ? 3 : 50)
                    .toArray();
            gathering.add(reading, 1, 0, false, words);
            for (int word : words) {
                naive.get(word).add(reading);
            }
        }
        Postings postings = Postings.of(gathering.table(), 50);
        for (int word = 0; word < 50; word++) {
            List<Integer> readings = new ArrayList<>();
            for (int at = postings.start(word); at < postings.end(word); at++) {
                readings.add(postings.readings[at]);
            }
            assertThat(readings).isEqualTo(List.copyOf(naive.get(word)));
        }
    }

    @Test
    void hashesOfPartsAreThoseOfTheirLetters() {
        Random random = new Random(17);
        for (int round = 0; round < 1_000; round++) {
            String letters = random.ints(1 + random.nextInt(20), 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            int cut = random.nextInt(letters.length() + 1);
            int slow = WordIndex.FIRST_HASH;
            int atCut = slow;
            for (int i = 0; i < letters.length(); i++) {
                slow = WordIndex.hash(slow, letters.charAt(i));
                atCut = i + 1 == cut ? slow : atCut;
            }
            int fast = WordIndex.hash(WordIndex.FIRST_HASH, letters.substring(0, cut));
            assertThat(fast).as(letters + " to " + cut).isEqualTo(atCut);
            assertThat(WordIndex.hash(fast, letters.substring(cut))).isEqualTo(slow);
            int shorter = slow;
            for (int i = letters.length() - 1; i >= cut; i--) {
                shorter = WordIndex.without(shorter, letters.charAt(i));
            }
            assertThat(shorter).as(letters + " back to " + cut).isEqualTo(atCut);
        }
    }
}
