// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.article.RuleRows;
import org.sightline.article.Span;

/**
 * Organisations by the shape of their names, for those that an engine misses or cuts: capitalised words up to a noun such as
 * "Department" or "Bureau" ({@code rules/en/organisations.tsv}), and what an "of" without a determiner adds ("Academy of Marine
 * Science"). A determiner after "of" begins another organisation: the Industry Department of the Central Committee is two.
 */
final class OrganisationNames {
    private final Map<String, Boolean> heads = new HashMap<>();

    private OrganisationNames(List<List<String>> rows) {
        rows.forEach(row -> heads.put(row.get(0), !row.get(1).equals("-")));
    }

    static OrganisationNames english() {
        return new OrganisationNames(RuleRows.read("en/organisations.tsv", 3));
    }

    /** Whether a word heads names of organisations. */
    boolean isHead(String word) {
        return heads.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word heads names of organisations and says only what they trade in: "Shipping", "Holdings". */
    boolean isTrade(String word) {
        return !heads.getOrDefault(word.toLowerCase(Locale.ROOT), true);
    }

    /** The organisations named in a sentence, in text order. */
    List<NamedSpan> in(Sentence sentence, Titles titles) {
        List<NamedSpan> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.tokens().size()) {
            int end = end(sentence, i);
            if (end < 0) {
                i++;
                continue;
            }
            int start = withoutTitle(sentence, i, end, titles);
            if (end - start > 1 || of(sentence, end)) {
                int last = goOn(sentence, end);
                Span span = sentence.tokens()
                        .get(start)
                        .span()
                        .cover(sentence.tokens().get(last - 1).span());
                if (last - start > 1) {
                    found.add(new NamedSpan(span, MentionType.ORGANIZATION));
                }
                i = last;
                continue;
            }
            i = end;
        }
        return found;
    }

    /** The index after the last head noun of the capitalised run that begins at {@code from}, or -1. */
    private int end(Sentence sentence, int from) {
        int end = -1;
        int i = from;
        while (i < sentence.tokens().size() && nameWord(sentence.tokens().get(i), i == from)) {
            Token token = sentence.tokens().get(i);
            if (heads.containsKey(token.text().toLowerCase(Locale.ROOT))
                    && Character.isUpperCase(token.text().charAt(0))) {
                end = i + 1;
            }
            i++;
        }
        return end;
    }

    private boolean of(Sentence sentence, int end) {
        return end < sentence.tokens().size()
                && heads.getOrDefault(sentence.tokens().get(end - 1).text().toLowerCase(Locale.ROOT), false);
    }

    /** Takes in "of Marine Science", "for Arid Studies", "and Trade" behind the head noun. */
    private int goOn(Sentence sentence, int end) {
        int last = end;
        if (!of(sentence, end)) {
            return last;
        }
        while (last + 1 < sentence.tokens().size()) {
            String word = sentence.tokens().get(last).text();
            boolean ties =
                    word.equals("of") || word.equals("for") || (word.equals("and") && last > end) || word.equals("on");
            int next = last + 1;
            boolean article = next + 1 < sentence.tokens().size()
                    && sentence.tokens().get(next).text().equals("the")
                    && nameWord(sentence.tokens().get(next + 1), true)
                    && end(sentence, next + 1) < 0;
            if (article) {
                next++;
            }
            if (!ties || !nameWord(sentence.tokens().get(next), true)) {
                return last;
            }
            int stop = next;
            while (stop < sentence.tokens().size() && nameWord(sentence.tokens().get(stop), stop == next)) {
                stop++;
            }
            if (!article
                    && stop < sentence.tokens().size()
                    && sentence.tokens().get(stop).tag() == Tag.POSSESSIVE_MARK) {
                return last;
            }
            last = stop;
        }
        return last;
    }

    /** Drops a title or an ordinal at the front: "Chief" in "Chief Harbour Office". */
    private static int withoutTitle(Sentence sentence, int start, int end, Titles titles) {
        List<String> words = new ArrayList<>();
        for (int i = start; i < end; i++) {
            words.add(sentence.tokens().get(i).text());
        }
        int prefix = titles.phraseAt(words, 0);
        return prefix > 0 && prefix < words.size() - 1 ? start + prefix : start;
    }

    private static boolean nameWord(Token token, boolean first) {
        if (token.text().isEmpty() || !Character.isUpperCase(token.text().codePointAt(0))) {
            return !first && (token.text().equals("&") || token.text().equals("-"));
        }
        return token.tag() == Tag.PROPER_NOUN || token.tag() == Tag.NOUN || token.tag() == Tag.ADJECTIVE;
    }
}
