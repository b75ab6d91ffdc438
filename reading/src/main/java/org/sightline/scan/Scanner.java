// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.NamedSpan;
import org.sightline.article.Article;
import org.sightline.article.Region;
import org.sightline.article.Span;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.Listings;

/**
 * Finds every strong name and alias of the lists in a text, in one pass. Immutable once built, so safe to share between threads.
 *
 * <p>Names meet across case, accents, hyphens, apostrophes, name order, joined syllables, a left-out patronymic or legal form, Russian
 * case endings and Korean particles. Words of a script with case must be written as names are, and a name of one word must stand
 * as a name within a sentence; a ship's name of one word must be spoken of as a ship.
 */
public final class Scanner {
    /** What a hit must be worth to overrule an engine that has read the sentence. */
    public static final double SURE = 0.75;
    /** What a hit must be worth to be taken for a name where no engine reads the text. */
    public static final double LIKELY = 0.71;

    private static final String HYPHENS = "-\u2010\u2011";
    private static final int SHORTEST_WORD_IN_SMALL_LETTERS = 6;

    private final RussianEndings endings;
    private final Prefixes prefixes;
    private final KoreanParticles particles = KoreanParticles.load();
    private final VesselCues vesselCues = VesselCues.load();
    /** words that may end in a full stop within a name: "Co.", "Ltd." */
    private final WordSet abbreviations;

    private final ListNames names;
    private final SpellingTable spellings;
    private final SoundSearch sounds;

    /**
     * Over the entries in force. Where they come from a directory, what is made of their names is read from there, or kept there.
     */
    public Scanner(Listings listings) {
        ScanIndex.Rules rules = ScanIndex.Rules.load();
        ScanIndex index = ScanIndex.of(listings, rules);
        abbreviations = new WordSet(rules.spellings().legalForms());
        endings = rules.endings();
        prefixes = rules.prefixes();
        names = index.names();
        spellings = index.spellings();
        sounds = new SoundSearch(
                names,
                index.sounds(),
                rules.sounds(),
                prefixes,
                new WordSet(rules.words().particles()),
                rules.parser());
    }

    /** Every list name in the text, by span; where two overlap the longer stays, and all entries that share a span are kept. */
    public List<Hit> scan(String text) {
        Words words = Words.of(text, endings);
        boolean cased = isCased(words);
        List<Hit> written = longest(find(text, words, cased));
        List<Hit> sounding =
                sounds.find(text, words, cased, at -> at + 1 < words.size() && runsOn(words, at + 1) ? at + 1 : -1);
        return sounding.isEmpty() ? written : both(written, longestOfEach(sounding));
    }

    /** Of the hits of one entry the longest; entries don't displace each other, as which of them is meant is not known. */
    private static List<Hit> longestOfEach(List<Hit> hits) {
        Map<EntryId, List<Hit>> byEntry = new LinkedHashMap<>();
        hits.forEach(hit ->
                byEntry.computeIfAbsent(hit.entry(), entry -> new ArrayList<>()).add(hit));
        List<Hit> all = new ArrayList<>();
        byEntry.values().forEach(some -> all.addAll(longest(some)));
        return all;
    }

    /** Adds what only sounds like a list's name where nothing that is written so overlaps it, or the same words or fewer do. */
    private static List<Hit> both(List<Hit> written, List<Hit> sounding) {
        List<Hit> all = new ArrayList<>(written);
        for (Hit hit : sounding) {
            boolean kept = true;
            for (Hit other : written) {
                boolean same = other.span().equals(hit.span()) && other.entry().equals(hit.entry());
                boolean across =
                        other.span().overlaps(hit.span()) && !hit.span().contains(other.span());
                kept &= !same && !across;
            }
            if (kept) {
                all.add(hit);
            }
        }
        all.sort(Comparator.comparing(Hit::span).thenComparing(Hit::entry));
        return List.copyOf(all);
    }

    /** As {@link #scan(String)}, without what stands in chrome. */
    public List<Hit> scan(Article article) {
        List<Region> chrome = article.regions(Region.Kind.CHROME).toList();
        return scan(article.text()).stream()
                .filter(hit -> chrome.stream().noneMatch(region -> region.span().overlaps(hit.span())))
                .toList();
    }

    /** The hits as names for the annotator: those that are {@link #SURE}, one a span. */
    public static List<NamedSpan> names(List<Hit> hits) {
        return names(hits, SURE);
    }

    /** The hits that are worth at least {@code least} as names, one a span. */
    public static List<NamedSpan> names(List<Hit> hits, double least) {
        TreeMap<Span, MentionType> types = new TreeMap<>();
        for (Hit hit : hits) {
            MentionType type = type(hit.schema());
            if (hit.score() >= least && type != MentionType.EQUIPMENT) {
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

    /** Whether the text has capitals, so that names in it begin with one. */
    private static boolean isCased(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.shape(i) == Words.Shape.CAPITAL || words.shape(i) == Words.Shape.ALL_CAPITALS) {
                return true;
            }
        }
        return false;
    }

    private List<Hit> find(String text, Words words, boolean cased) {
        List<Hit> hits = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            if (cased && !isNameWord(text, words, from)) {
                continue;
            }
            follow(text, words, from, 0, cased, hits);
            for (int cut : prefixes.cuts(text, words.start(from), words.end(from))) {
                follow(text, words, from, cut, cased, hits);
            }
        }
        return hits;
    }

    /** Follows the words from one on, whose first letters may be cut off, and collects the names that end on the way. */
    private void follow(String text, Words words, int from, int cut, boolean cased, List<Hit> hits) {
        int node = 0;
        for (int i = from; i < words.size() && (i == from || runsOn(words, i)); i++) {
            node = spellings.step(node, i == from && cut > 0 ? words.hash(i, cut) : words.hash(i));
            if (node == WordTrie.NO_NODE) {
                return;
            }
            int first = spellings.first(node);
            if (first != SpellingTable.NONE && isBounded(text, words, from, i + 1)) {
                collect(text, words, from, i + 1, cut, cased, first, hits);
            }
        }
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

    private void collect(
            String text, Words words, int from, int to, int cut, boolean cased, int first, List<Hit> hits) {
        long letters = Words.hash(words.key(from, to, cut));
        Span span = new Span(words.start(from) + cut, words.end(to - 1));
        Map<EntryId, Hit> best = new LinkedHashMap<>();
        for (int spelling = first; spelling != SpellingTable.NONE; spelling = spellings.next(spelling)) {
            int name = spellings.name(spelling);
            Spelling.Kind kind = spellings.kind(spelling);
            if (!spellings.isWritten(spelling, letters)
                    || (cased && !isWrittenAsName(text, words, from, to, names.schema(name), kind))) {
                continue;
            }
            Hit hit = new Hit(span, names.entry(name), names.schema(name), names.text(name), kind.worth());
            best.merge(hit.entry(), hit, (one, other) -> other.score() > one.score() ? other : one);
        }
        hits.addAll(best.values());
    }

    private boolean isWrittenAsName(String text, Words words, int from, int to, String schema, Spelling.Kind kind) {
        if (to - from > 1) {
            return isNameWord(text, words, from) && isNameWord(text, words, to - 1);
        }
        return switch (words.shape(from)) {
            case LOWER -> false;
            case UNCASED -> true;
            case ALL_CAPITALS -> !schema.equals("Vessel") || vesselCues.before(text, words.start(from));
            case CAPITAL -> {
                if (schema.equals("Vessel")) {
                    yield vesselCues.before(text, words.start(from));
                }
                yield kind != Spelling.Kind.COMMON_WORD
                        && words.length(from) >= SHORTEST_WORD_IN_SMALL_LETTERS
                        && isWithinSentence(words, from);
            }
        };
    }

    /** A capital, a particle ("al", "bin"), or what a hyphen joins to a name ("Yong-chol"). */
    private static boolean isNameWord(String text, Words words, int index) {
        return words.shape(index) != Words.Shape.LOWER
                || words.length(index) <= Words.LONGEST_SMALL_WORD
                || isHyphened(text, words, index);
    }

    /** Whether a hyphen joins the word to the one before it. */
    static boolean isHyphened(String text, Words words, int index) {
        int start = words.start(index);
        return start > 0 && HYPHENS.indexOf(text.charAt(start - 1)) >= 0;
    }

    /** A capital says that a word is a name only where a sentence would not have put one. */
    private static boolean isWithinSentence(Words words, int index) {
        Gap gap = words.gapBefore(index);
        return gap == Gap.SOFT || gap == Gap.COMMA;
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
