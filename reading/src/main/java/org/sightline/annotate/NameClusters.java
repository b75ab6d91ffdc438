// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which names of an article are the same thing, by their words alone: "Lula da Silva" and "Luiz Inácio Lula da Silva",
 * "Sakunda" and "Sakunda Holdings", "Radio Free Asia" and the "(RFA)" behind it. A surname alone is left to salience.
 */
final class NameClusters {
    /** A thing while it is being gathered. */
    static final class Cluster {
        private final MentionType type;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> aliases = new HashSet<>();
        private final Set<String> countries = new TreeSet<>();
        private WordsOf words;
        private Nominals.Gender gender = Nominals.Gender.ANY;
        private final Set<String> titles = new LinkedHashSet<>();
        private final GivenNames given;

        Cluster(MentionType type, String name, GivenNames given) {
            this.type = type;
            this.words = WordsOf.name(name);
            this.given = given;
            names.add(name);
        }

        MentionType type() {
            return type;
        }

        WordsOf words() {
            return words;
        }

        Nominals.Gender gender() {
            return gender;
        }

        /** Whether nothing known contradicts this sex: what the story says, else what the name tells. */
        boolean mayBe(Nominals.Gender wanted) {
            Nominals.Gender known = gender == Nominals.Gender.ANY ? given.of(words) : gender;
            return known == Nominals.Gender.ANY || known == wanted;
        }

        void gender(Nominals.Gender known) {
            gender = known;
        }

        /** Codes of the countries that its titles and appositions name. */
        Set<String> countries() {
            return countries;
        }

        /** Titles, and nouns it was described by, in small letters, alone and with the words before them. */
        Set<String> titles() {
            return titles;
        }

        void add(String name) {
            names.add(name);
            WordsOf other = WordsOf.name(name);
            if (other.words().size() > words.words().size()) {
                words = other;
            }
        }

        private static boolean shouted(String name) {
            return name.length() > 5 && name.equals(name.toUpperCase(java.util.Locale.ROOT));
        }

        /** Another name, which does not change what the thing is compared by. */
        void alsoCalled(String name) {
            names.add(name);
            aliases.add(WordsOf.name(name).joined());
        }

        Thing thing() {
            String caption = names.iterator().next();
            for (String name : names) {
                int more = WordsOf.name(name).words().size()
                        - WordsOf.name(caption).words().size();
                if (more > 0 || (more == 0 && shouted(caption) && !shouted(name))) {
                    caption = name;
                }
            }
            return new Thing(type, caption, List.copyOf(names));
        }
    }

    private static final int SHORTEST_INNER_SURNAME = 4;

    private final List<Cluster> clusters = new ArrayList<>();
    private final GivenNames given;

    NameClusters(GivenNames given) {
        this.given = given;
    }

    List<Cluster> all() {
        return clusters;
    }

    /** The cluster of a name of several words (or of anything but a person), made where there is none. */
    int of(MentionType type, String name) {
        WordsOf words = WordsOf.name(name);
        for (int i = 0; i < clusters.size(); i++) {
            boolean named = (!halved(clusters.get(i), name)
                            && same(type, clusters.get(i).words(), words))
                    || clusters.get(i).aliases.contains(words.joined());
            if (clusters.get(i).type() == type && named) {
                clusters.get(i).add(name);
                return i;
            }
        }
        clusters.add(new Cluster(type, name, given));
        return clusters.size() - 1;
    }

    /**
     * The clusters of persons that a part of a name may stand for: its first or last word, a longer word within it (the Padrino of
     * Vladimir Padrino Lopez), or its last words (the Diaz-Canel of Miguel Diaz-Canel).
     */
    List<Integer> bearing(WordsOf part) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).type() == MentionType.PERSON
                    && bears(clusters.get(i).words().words(), part.words())) {
                found.add(i);
            }
        }
        return found;
    }

    private static boolean bears(List<String> name, List<String> part) {
        if (part.isEmpty() || name.size() <= part.size()) {
            return part.equals(name);
        }
        if (part.size() > 1) {
            return name.subList(name.size() - part.size(), name.size()).equals(part);
        }
        String word = part.get(0);
        return name.get(0).equals(word)
                || name.get(name.size() - 1).equals(word)
                || (word.length() >= SHORTEST_INNER_SURNAME && name.contains(word));
    }

    /** "Piers Rooke" is not Piers Aldington-Rooke: a surname of two halves is not cut in two. */
    private static boolean halved(Cluster cluster, String name) {
        if (cluster.type() != MentionType.PERSON) {
            return false;
        }
        String known = cluster.thing().caption();
        return cut(known, name) || cut(name, known);
    }

    private static boolean cut(String whole, String part) {
        String last = whole.substring(whole.lastIndexOf(' ') + 1);
        int hyphen = last.indexOf('-');
        String end = part.substring(part.lastIndexOf(' ') + 1);
        return hyphen >= SHORTEST_INNER_SURNAME
                && last.length() - hyphen > SHORTEST_INNER_SURNAME
                && part.indexOf(' ') > 0
                && WordsOf.name(last).last().equals(WordsOf.name(end).joined());
    }

    private static boolean same(MentionType type, WordsOf left, WordsOf right) {
        if (left.joined().equals(right.joined())) {
            return !left.joined().isEmpty();
        }
        boolean ordered = left.words().size() <= right.words().size();
        WordsOf shorter = ordered ? left : right;
        WordsOf longer = ordered ? right : left;
        if (type == MentionType.PERSON) {
            return shorter.words().size() >= 2
                    && shorter.last().equals(longer.last())
                    && inOrder(shorter.words(), longer.words());
        }
        if (type == MentionType.ORGANIZATION) {
            boolean shortened = begins(shorter.words(), longer.words())
                    && shorter.words().get(0).length() > 4
                    && longer.words().size() - shorter.words().size() <= 2
                    && !longer.words().contains("of");
            return shortened || acronym(shorter, longer);
        }
        return false;
    }

    /** "RFA" of "Radio Free Asia". */
    private static boolean acronym(WordsOf shorter, WordsOf longer) {
        if (shorter.words().size() != 1 || longer.words().size() < 3) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : longer.words()) {
            if (!Set.of("of", "the", "and", "for").contains(word)) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString().equals(shorter.joined());
    }

    private static boolean begins(List<String> shorter, List<String> longer) {
        return !shorter.isEmpty()
                && longer.size() > shorter.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }

    private static boolean inOrder(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && word.equals(shorter.get(at))) {
                at++;
            }
        }
        return at == shorter.size();
    }
}
