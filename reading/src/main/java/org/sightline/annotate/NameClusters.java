// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which names of an article are the same thing, by their words alone: "Lula da Silva" and "Luiz Inácio Lula da Silva",
 * "Sakunda" and "Sakunda Holdings", "Radio Free Asia" and the "(RFA)" behind it. A surname alone is left to salience.
 */
final class NameClusters {
    /** A thing while it is being gathered. */
    static final class Cluster {
        private final MentionType type;
        private final Set<String> names = new LinkedHashSet<>();
        private WordsOf words;
        private Nominals.Gender gender = Nominals.Gender.ANY;
        private final Set<String> titles = new LinkedHashSet<>();

        Cluster(MentionType type, String name) {
            this.type = type;
            this.words = WordsOf.name(name);
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

        void gender(Nominals.Gender known) {
            gender = known;
        }

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

    private final List<Cluster> clusters = new ArrayList<>();

    List<Cluster> all() {
        return clusters;
    }

    /** The cluster of a name of several words (or of anything but a person), made where there is none. */
    int of(MentionType type, String name) {
        WordsOf words = WordsOf.name(name);
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).type() == type && same(type, clusters.get(i).words(), words)) {
                clusters.get(i).add(name);
                return i;
            }
        }
        clusters.add(new Cluster(type, name));
        return clusters.size() - 1;
    }

    /** The clusters of persons that a single word may stand for: it is the first or the last of their words. */
    List<Integer> bearing(String word) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            List<String> words = clusters.get(i).words().words();
            boolean bears = clusters.get(i).type() == MentionType.PERSON
                    && !words.isEmpty()
                    && (words.get(0).equals(word) || words.get(words.size() - 1).equals(word));
            if (bears) {
                found.add(i);
            }
        }
        return found;
    }

    /** The cluster with exactly these words, of whatever type. */
    Optional<Integer> exactly(String name) {
        String joined = WordsOf.name(name).joined();
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).words().joined().equals(joined)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
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
