// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sightline.article.Span;
import org.sightline.watchlist.ListEntry;

/** The scanner against a search that tries every list name at every word, on random texts made from the names' own words. */
class ScannerTwinTest {
    private static final List<String> WORDS =
            List.of("Kim", "Jong", "Sik", "Il", "Anna", "al", "Amin", "Ltd", "Bank", "Petrov", "Ivanovich");
    private static final List<String> GAPS = List.of(" ", "-", " ", ", ", ". ", "\n", "\n\n", "; ");

    private final Spellings spellings = Spellings.load(new org.sightline.name.NameParser());
    private final RussianEndings endings = RussianEndings.load();

    @Test
    void findsWhatASearchNameByNameFinds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int hits = 0;
        for (int round = 0; round < 300; round++) {
            List<ListEntry> entries = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String schema = random.nextBoolean() ? "Person" : "Company";
                String name = phrase(random, 2 + random.nextInt(3), List.of(" "));
                entries.add(Lists.entry("l:" + i, schema, "name=" + name));
            }
            String text = phrase(random, 60, GAPS);
            Set<String> found = new TreeSet<>();
            new Scanner(Lists.of(entries.toArray(ListEntry[]::new)))
                    .scan(text).stream()
                            .filter(hit -> hit.score() > Spelling.Kind.OTHER_SPELLING.worth())
                            .forEach(hit -> found.add(hit.span() + " " + hit.entry()));
            assertThat(found)
                    .as("seed %d, text %s, names %s", seed, text, entries)
                    .isEqualTo(naive(entries, text));
            hits += found.size();
        }
        assertThat(hits).as("a test that finds nothing tests nothing").isGreaterThan(100);
    }

    private record Found(Span span, String entry) {}

    /** Every spelling at every word; of those that overlap the longest, then the first. */
    private Set<String> naive(List<ListEntry> entries, String text) {
        Words words = Words.of(text, endings);
        List<Found> all = new ArrayList<>();
        for (ListEntry entry : entries) {
            for (Spelling spelling :
                    spellings.of(entry.entity().caption(), entry.entity().schema())) {
                int length = Words.of(spelling.words(), endings).size();
                for (int from = 0; length > 1 && from + length <= words.size(); from++) {
                    if (agrees(words, from, length, spelling)
                            && isName(text, words, from)
                            && isName(text, words, from + length - 1)) {
                        Span span = new Span(words.start(from), words.end(from + length - 1));
                        all.add(new Found(span, entry.id().toString()));
                    }
                }
            }
        }
        List<Span> spans = new ArrayList<>(all.stream().map(Found::span).toList());
        spans.sort((one, other) ->
                one.length() != other.length() ? Integer.compare(other.length(), one.length()) : one.compareTo(other));
        List<Span> kept = new ArrayList<>();
        for (Span span : spans) {
            if (kept.stream().noneMatch(span::overlaps)) {
                kept.add(span);
            }
        }
        Set<String> found = new TreeSet<>();
        all.stream()
                .filter(each -> kept.contains(each.span()))
                .forEach(each -> found.add(each.span() + " " + each.entry()));
        return found;
    }

    private boolean agrees(Words words, int from, int length, Spelling spelling) {
        Words listed = Words.of(spelling.words(), endings);
        for (int i = 0; i < length; i++) {
            if (!words.key(from + i, from + i + 1).equals(listed.key(i, i + 1))) {
                return false;
            }
            Gap gap = words.gapBefore(from + i);
            if (i > 0 && (gap == Gap.HARD || (gap == Gap.STOP && !isAbbreviation(words, from + i - 1)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAbbreviation(Words words, int index) {
        return spellings.legalForms().contains(words.key(index, index + 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String text, Words words, int index) {
        int start = words.start(index);
        return words.shape(index) != Words.Shape.LOWER
                || words.length(index) <= 3
                || (start > 0 && text.charAt(start - 1) == '-');
    }

    private static String phrase(Random random, int length, List<String> gaps) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = WORDS.get(random.nextInt(WORDS.size()));
            phrase.append(i == 0 ? "" : gaps.get(random.nextInt(gaps.size())))
                    .append(random.nextInt(9) == 0 ? word.toLowerCase(Locale.ROOT) : word);
        }
        return phrase.toString();
    }
}
