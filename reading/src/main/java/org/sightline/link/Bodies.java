// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Nominals;

/**
 * Whether a story speaks of a name as of a firm or a group though it looks like a person's: "the engine maker Tverdin", "Volchitsa
 * mercenaries", "Al Nasr, a television channel".
 */
final class Bodies {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}’'-]+");
    /** "a supplier" may be somebody, too: then a full name is a person's */
    private static final Pattern DOER = Pattern.compile(".*(?:er|or)|guard|parent");

    /** what is of a body, behind its name */
    private static final String MEMBERS =
            " (?:mercenaries|fighters|troops|militants|gunmen|Ltd|Limited|Inc|LLC|PJSC|JSC|FZE|GmbH|Bank|Group|Holding)\\b";

    private static final Set<String> ENDS =
            Set.of("of", "from", "in", "based", "that", "which", "who", "whose", "with", "for");

    private final Nominals nominals = Nominals.english();

    boolean speaksOf(Subject subject) {
        List<String> all = subject.thing().names();
        List<String> full =
                all.stream().filter(name -> Terms.plain(name).size() > 1).toList();
        boolean fullName = !full.isEmpty();
        // "his firm, Oxenbury Maritime": a surname alone stands in names of firms, too
        List<String> names = fullName ? full : all;
        if (!fullName && subject.context().descriptions().stream().anyMatch(this::isBody)) {
            return true;
        }
        return subject.context().sentences().stream()
                .anyMatch(sentence -> names.stream().anyMatch(name -> namesBody(sentence, name, fullName)));
    }

    /** "Volchitsa mercenaries", "the television channel Al Nasr"; a supplier of a full name may well be a man. */
    private boolean namesBody(String sentence, String name, boolean fullName) {
        if (Pattern.compile(Pattern.quote(name) + MEMBERS).matcher(sentence).find()) {
            return true;
        }
        int at = sentence.indexOf(' ' + name);
        String before = at < 0 ? "" : sentence.substring(sentence.lastIndexOf(' ', at - 1) + 1, at);
        return fullName
                && !goesOn(sentence, at + 1 + name.length())
                && !DOER.matcher(before).matches()
                && isBody(before);
    }

    /** Whether a name is the beginning of a longer one. */
    private static boolean goesOn(String sentence, int end) {
        return end + 1 < sentence.length()
                && sentence.charAt(end) == ' '
                && Character.isUpperCase(sentence.codePointAt(end + 1));
    }

    /** Whether the last noun before any "of" or "that" is one for a body: "engine maker", "a television channel in Beirut". */
    private boolean isBody(String words) {
        String last = "";
        for (String word : BETWEEN.split(words.strip())) {
            if (ENDS.contains(word)) {
                break;
            }
            last = word;
        }
        if (last.isEmpty() || !Character.isLowerCase(last.codePointAt(0))) {
            return false;
        }
        Optional<Nominals.Nominal> noun = nominals.of(last);
        return noun.isPresent() && noun.get().type() == MentionType.ORGANIZATION;
    }
}
