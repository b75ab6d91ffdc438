// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntUnaryOperator;
import org.sightline.article.Span;
import org.sightline.match.NameScorer;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;

/**
 * Finds list names that a text spells in another way: two words near each other that sound like two of a name, then the names
 * themselves compared as linking compares them. Safe to share between threads.
 */
final class SoundSearch {
    /** what a name in another spelling must score: the linker asks for the same */
    private static final double ALIKE = 0.75;
    /** so many words of an organisation's name are as good as all */
    private static final int ENOUGH_WORDS = 3;

    private static final int FEWEST_SOUNDS = 3;
    private static final int LONGEST_RUN = 12;
    /** names that are compared for one pair of words */
    private static final int MOST_NAMES = 600;

    private static final int LONGEST_PARTICLE = 6;

    private static final int READ_NAMES = 1 << 12;
    private static final int VERDICTS = 1 << 14;

    private final ListNames names;
    private final SoundTable table;
    private final Sounds sounds;
    private final Prefixes prefixes;
    private final WordSet particles;
    private final NameParser parser;
    private final NameScorer scorer = new NameScorer();
    private final AtomicReferenceArray<Read> read = new AtomicReferenceArray<>(READ_NAMES);
    /** what runs of words came to: the same come again in the story and in the next one */
    private final AtomicReferenceArray<Verdict> verdicts = new AtomicReferenceArray<>(VERDICTS);

    /** The names that a run of words was found to be, how many words behind the pair each takes, and of what kind. */
    private record Verdict(long run, List<Finding> findings) {}

    private record Finding(int name, int more, Spelling.Kind kind) {}

    private record Read(int number, ReadName name) {}

    SoundSearch(
            ListNames names, SoundTable table, Sounds sounds, Prefixes prefixes, WordSet particles, NameParser parser) {
        this.names = names;
        this.table = table;
        this.sounds = sounds;
        this.prefixes = prefixes;
        this.particles = particles;
        this.parser = parser;
    }

    /** A text while it is searched; {@code reach} tells from a word how far to the right a name may go on. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Text(String text, Words words, boolean cased, IntUnaryOperator follows, long[][] keys) {}

    /**
     * The names in a text.
     *
     * @param cased whether names begin with capitals in it
     * @param follows from a word's place, that of the next one where a name may run on to it, else -1
     */
    List<Hit> find(String text, Words words, boolean cased, IntUnaryOperator follows) {
        Text in = new Text(text, words, cased, follows, new long[words.size()][]);
        List<Hit> hits = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (isNameWord(in, at)) {
                int behind = next(in, at);
                if (behind >= 0) {
                    meet(in, at, behind, hits);
                }
            }
        }
        return hits;
    }

    /** The next word that may be of one name with this: particles, initials and small words may lie between. */
    private int next(Text in, int at) {
        int next = in.follows.applyAsInt(at);
        while (next >= 0 && !isNameWord(in, next)) {
            boolean skipped = isParticle(in.words, next)
                    || ((in.cased && in.words.shape(next) == Words.Shape.LOWER)
                            ? in.words.length(next) <= Words.LONGEST_SMALL_WORD
                            : in.words.length(next) == 1);
            next = skipped ? in.follows.applyAsInt(next) : -1;
        }
        return next;
    }

    private boolean isNameWord(Text in, int at) {
        Words words = in.words;
        if (in.cased && words.shape(at) == Words.Shape.LOWER && !Scanner.isHyphened(in.text, words, at)) {
            return false;
        }
        return words.length(at) > 1 && !isParticle(words, at) && keys(in, at).length > 0;
    }

    private boolean isParticle(Words words, int at) {
        return words.length(at) <= LONGEST_PARTICLE && particles.contains(words.hash(at));
    }

    private long[] keys(Text in, int at) {
        long[] known = in.keys[at];
        if (known != null) {
            return known;
        }
        Words words = in.words;
        int[] cuts = prefixes.cuts(in.text, words.start(at), words.end(at));
        long[] keys = new long[1 + cuts.length];
        int size = 0;
        for (int i = -1; i < cuts.length; i++) {
            long key = words.sounds(at, i < 0 ? 0 : cuts[i], sounds);
            if (key != Sounds.NONE) {
                keys[size++] = key;
            }
        }
        in.keys[at] = size == keys.length ? keys : java.util.Arrays.copyOf(keys, size);
        return in.keys[at];
    }

    private void meet(Text in, int at, int behind, List<Hit> hits) {
        for (long one : keys(in, at)) {
            for (long other : keys(in, behind)) {
                if (Sounds.count(one) + Sounds.count(other) < FEWEST_SOUNDS) {
                    continue;
                }
                int posting = table.first(SoundTable.pair(one, other));
                if (posting != SoundTable.NONE) {
                    compareAll(in, at, behind, posting, hits);
                }
            }
        }
    }

    private void compareAll(Text in, int at, int behind, int first, List<Hit> hits) {
        long run = run(in, at, behind);
        int slot = (int) run & (VERDICTS - 1);
        Verdict known = verdicts.get(slot);
        if (known == null || known.run != run) {
            List<Finding> findings = new ArrayList<>();
            Set<Integer> compared = new HashSet<>();
            int left = MOST_NAMES;
            for (int posting = first; posting != SoundTable.NONE && left > 0; posting = table.next(posting), left--) {
                if (compared.add(table.name(posting))) {
                    compare(in, at, behind, table.name(posting), findings);
                }
            }
            known = new Verdict(run, List.copyOf(findings));
            verdicts.set(slot, known);
        }
        for (Finding finding : known.findings) {
            int to = behind;
            for (int i = 0; i < finding.more; i++) {
                to = next(in, to);
            }
            int name = finding.name;
            hits.add(new Hit(
                    new Span(in.words.start(at), in.words.end(to)),
                    names.entry(name),
                    names.schema(name),
                    names.text(name),
                    finding.kind.worth()));
        }
    }

    /** A hash of the words of a pair and of what a name may take behind it. */
    private long run(Text in, int at, int behind) {
        long run = in.words.hash(at) * 31 + in.words.hash(behind);
        int next = behind;
        for (int i = 0; i < LONGEST_RUN && next >= 0; i++) {
            next = next(in, next);
            run = run * 0x9E3779B97F4A7C15L + (next < 0 ? i : in.words.hash(next));
        }
        return (run ^ (run >>> 31)) | 1;
    }

    /** Takes what follows the pair and sounds like more of the name, then compares. */
    private void compare(Text in, int at, int behind, int name, List<Finding> findings) {
        long taken = take(in, at, name, 0);
        taken = taken == 0 ? 0 : take(in, behind, name, taken);
        if (Long.bitCount(taken) < 2) {
            return;
        }
        int to = behind;
        int more = 0;
        for (int next = next(in, behind); more < LONGEST_RUN && next >= 0; next = next(in, next)) {
            long longer = take(in, next, name, taken);
            if (longer == 0) {
                break;
            }
            taken = longer;
            to = next;
            more++;
        }
        int common = Long.bitCount(taken);
        boolean person = names.schema(name).equals("Person");
        boolean whole = common == table.words(name);
        if (!person && common >= ENOUGH_WORDS && !whole) {
            findings.add(new Finding(name, more, Spelling.Kind.PART_OF_NAME));
            return;
        }
        NameKind kind = person ? NameKind.PERSON : NameKind.ORGANISATION;
        if ((person || whole) && score(in, at, to, name, kind) >= ALIKE) {
            findings.add(new Finding(name, more, Spelling.Kind.OTHER_SPELLING));
        }
    }

    /** The places of a name's words that are taken when this word takes one, too; 0 where it can take none. */
    private long take(Text in, int at, int name, long taken) {
        for (long key : keys(in, at)) {
            int place = table.place(name, key, taken);
            if (place != SoundTable.NONE) {
                return taken | 1L << place;
            }
        }
        return 0;
    }

    private double score(Text in, int from, int to, int name, NameKind kind) {
        int start = in.words.start(from);
        String said = in.text.substring(start, in.words.end(to));
        return scorer.score(new ReadName(parser.parse(said, kind)), listed(name, kind))
                .value();
    }

    private ReadName listed(int name, NameKind kind) {
        Read known = read.get(name & (READ_NAMES - 1));
        if (known != null && known.number == name) {
            return known.name;
        }
        ReadName made = new ReadName(parser.parse(names.text(name), kind));
        read.set(name & (READ_NAMES - 1), new Read(name, made));
        return made;
    }
}
