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
    private static final Set<String> ENDS = Set.of("of", "from", "in", "based", "that", "which", "who", "whose", "with", "for");

    private final Nominals nominals = Nominals.english();

    boolean speaksOf(Subject subject) {
        boolean fullName = subject.thing().names().stream()
                .anyMatch(name -> Terms.plain(name).size() > 1);
        for (String words : subject.context().descriptions()) {
            if (isBody(words, fullName)) {
                return true;
            }
        }
        List<String> names = subject.thing().names();
        return subject.context().sentences().stream().anyMatch(sentence -> names.stream()
                .anyMatch(name ->
                        Pattern.compile(Pattern.quote(name) + MEMBERS).matcher(sentence).find()));
    }

    /**
     * Whether the last noun before any "of" or "that" is one for a body: "engine maker", "a television channel in Beirut".
     *
     * @param fullName whether the name has several words, as a man's mostly has
     */
    private boolean isBody(String words, boolean fullName) {
        String last = "";
        for (String word : BETWEEN.split(words.strip())) {
            if (ENDS.contains(word)) {
                break;
            }
            last = word;
        }
        if (fullName && DOER.matcher(last).matches()) {
            return false;
        }
        if (last.isEmpty() || !Character.isLowerCase(last.codePointAt(0))) {
            return false;
        }
        Optional<Nominals.Nominal> noun = nominals.of(last);
        return noun.isPresent() && noun.get().type() == MentionType.ORGANIZATION;
    }
}
