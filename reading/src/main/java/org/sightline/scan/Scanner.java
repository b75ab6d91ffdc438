// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.NamedSpan;
import org.sightline.article.Article;
import org.sightline.article.Region;
import org.sightline.article.Span;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/**
 * Finds every strong name and alias of the lists in a text, in one pass. Immutable once built, so safe to share between threads.
 *
 * <p>Names meet across case, accents, hyphens, apostrophes, name order, joined syllables, a left-out patronymic or legal form, Russian
 * case endings and Korean particles. Words of a script with case must be written as names are, and a name of one word must stand
 * as a name within a sentence; a ship's name of one word must be spoken of as a ship.
 */
public final class Scanner {
    private static final double NAME_FOR_ANNOTATION = 0.75;
    private static final String HYPHENS = "-\u2010\u2011";
    private static final int LONGEST_PARTICLE = 3;
    private static final int SHORTEST_WORD_IN_SMALL_LETTERS = 6;

    private final WordTrie trie = new WordTrie();
    private final RussianEndings endings = RussianEndings.load();
    private final KoreanParticles particles = KoreanParticles.load();
    private final VesselCues vesselCues = VesselCues.load();
    /** hashes of words that may end in a full stop within a name: "Co.", "Ltd." */
    private final Set<Long> abbreviations;

    private final List<ListName> names = new ArrayList<>();
    /** by node, the first name that ends there, or -1; more of them follow by {@link #next} */
    private int[] first = new int[1 << 12];

    private int[] next = new int[1 << 12];

    private record ListName(EntryId entry, String schema, String listName, Spelling spelling) {}

    public Scanner(Listings listings) {
        Spellings spellings = Spellings.load();
        abbreviations = spellings.legalForms().stream().map(Words::hash).collect(Collectors.toUnmodifiableSet());
        Arrays.fill(first, -1);
        for (ListEntry entry : listings.entries()) {
            String schema = entry.entity().schema();
            for (String name : entry.entity().strongNames()) {
                for (Spelling spelling : spellings.of(name, schema)) {
                    add(new ListName(entry.id(), schema, name, spelling));
                }
            }
        }
    }

    /** Every list name in the text, by span; where two overlap the longer stays, and all entries that share a span are kept. */
    public List<Hit> scan(String text) {
        return longest(find(text, Words.of(text, endings)));
    }

    /** As {@link #scan(String)}, without what stands in chrome. */
    public List<Hit> scan(Article article) {
        List<Region> chrome = article.regions(Region.Kind.CHROME).toList();
        return scan(article.text()).stream()
                .filter(hit -> chrome.stream().noneMatch(region -> region.span().overlaps(hit.span())))
                .toList();
    }

    /** The hits as names for the annotator: those that say enough to overrule an engine, one a span. */
    public static List<NamedSpan> names(List<Hit> hits) {
        TreeMap<Span, MentionType> types = new TreeMap<>();
        for (Hit hit : hits) {
            MentionType type = type(hit.schema());
            if (hit.score() >= NAME_FOR_ANNOTATION && type != MentionType.EQUIPMENT) {
                types.merge(hit.span(), type, (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return types.entrySet().stream()
                .map(each -> new NamedSpan(each.getKey(), each.getValue()))
                .toList();
    }

    private static MentionType type(String schema) {
        return switch (schema) {
            case "Person" -> MentionType.PERSON;
            case "Vessel" -> MentionType.VESSEL;
            case "Airplane", "CryptoWallet", "Vehicle" -> MentionType.EQUIPMENT;
            default -> MentionType.ORGANIZATION;
        };
    }

    private void add(ListName name) {
        Words words = Words.of(name.spelling().words(), endings);
        int node = 0;
        for (int i = 0; i < words.size(); i++) {
            node = trie.extend(node, words.hash(i));
        }
        if (node == 0) {
            return;
        }
        if (node >= first.length) {
            int length = first.length;
            first = Arrays.copyOf(first, Math.max(node + 1, length * 2));
            Arrays.fill(first, length, first.length, -1);
        }
        if (names.size() == next.length) {
            next = Arrays.copyOf(next, next.length * 2);
        }
        next[names.size()] = first[node];
        first[node] = names.size();
        names.add(name);
    }

    private List<Hit> find(String text, Words words) {
        List<Hit> hits = new ArrayList<>();
        boolean cased = false;
        for (int i = 0; i < words.size() && !cased; i++) {
            cased = words.shape(i) == Words.Shape.CAPITAL || words.shape(i) == Words.Shape.ALL_CAPITALS;
        }
        for (int from = 0; from < words.size(); from++) {
            int node = 0;
            for (int i = from; i < words.size() && (i == from || runsOn(words, i)); i++) {
                node = trie.step(node, words.hash(i));
                if (node == WordTrie.NO_NODE) {
                    break;
                }
                if (node < first.length && first[node] >= 0 && isBounded(text, words, from, i + 1)) {
                    collect(text, words, from, i + 1, cased, first[node], hits);
                }
            }
        }
        return hits;
    }

    /** Whether a name may run over what stands before this word. */
    private boolean runsOn(Words words, int index) {
        return switch (words.gapBefore(index)) {
            case NONE, SOFT, COMMA -> true;
            case STOP -> words.length(index - 1) == 1 || abbreviations.contains(words.hash(index - 1));
            case HARD -> false;
        };
    }

    /** Hangul names begin where a word begins and may be followed by particles; Han text has no boundaries to look at. */
    private boolean isBounded(String text, Words words, int from, int to) {
        int start = words.start(from);
        int end = words.end(to - 1);
        if (Letters.isHangul(text.codePointAt(start))) {
            return (start == 0 || !Letters.isHangul(text.charAt(start - 1))) && particles.mayEnd(text, end);
        }
        return true;
    }

    private void collect(String text, Words words, int from, int to, boolean cased, int chain, List<Hit> hits) {
        String key = words.key(from, to);
        Span span = new Span(words.start(from), words.end(to - 1));
        Map<EntryId, Hit> best = new LinkedHashMap<>();
        for (int i = chain; i >= 0; i = next[i]) {
            ListName name = names.get(i);
            Words listed = Words.of(name.spelling().words(), endings);
            if (!listed.key(0, listed.size()).equals(key) || (cased && !isWrittenAsName(text, words, from, to, name))) {
                continue;
            }
            Hit hit = new Hit(
                    span,
                    name.entry(),
                    name.schema(),
                    name.listName(),
                    name.spelling().kind().worth());
            best.merge(hit.entry(), hit, (one, other) -> other.score() > one.score() ? other : one);
        }
        hits.addAll(best.values());
    }

    private boolean isWrittenAsName(String text, Words words, int from, int to, ListName name) {
        if (to - from > 1) {
            return isNameWord(text, words, from) && isNameWord(text, words, to - 1);
        }
        return switch (words.shape(from)) {
            case LOWER -> false;
            case UNCASED -> true;
            case ALL_CAPITALS -> !name.schema().equals("Vessel") || vesselCues.before(text, words.start(from));
            case CAPITAL -> {
                if (name.schema().equals("Vessel")) {
                    yield vesselCues.before(text, words.start(from));
                }
                yield words.length(from) >= SHORTEST_WORD_IN_SMALL_LETTERS && isWithinSentence(words, from);
            }
        };
    }

    /** A capital, a particle ("al", "bin"), or what a hyphen joins to a name ("Yong-chol"). */
    private static boolean isNameWord(String text, Words words, int index) {
        int start = words.start(index);
        return words.shape(index) != Words.Shape.LOWER
                || words.length(index) <= LONGEST_PARTICLE
                || (start > 0 && HYPHENS.indexOf(text.charAt(start - 1)) >= 0);
    }

    /** A capital says that a word is a name only where a sentence would not have put one. */
    private static boolean isWithinSentence(Words words, int index) {
        Words.Gap gap = words.gapBefore(index);
        return gap == Words.Gap.SOFT || gap == Words.Gap.COMMA;
    }

    private static List<Hit> longest(List<Hit> hits) {
        List<Hit> byLength = new ArrayList<>(hits);
        byLength.sort(Comparator.comparingInt((Hit hit) -> -hit.span().length())
                .thenComparing(Hit::span)
                .thenComparing(Hit::entry));
        TreeMap<Integer, Span> taken = new TreeMap<>();
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : byLength) {
            Map.Entry<Integer, Span> before = taken.lowerEntry(hit.span().end());
            boolean overlaps = before != null && before.getValue().overlaps(hit.span());
            if (overlaps && !before.getValue().equals(hit.span())) {
                continue;
            }
            taken.put(hit.span().start(), hit.span());
            kept.add(hit);
        }
        kept.sort(Comparator.comparing(Hit::span).thenComparing(Hit::entry));
        return List.copyOf(kept);
    }
}
