// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.article.RuleRows;

/** Verbs that give, hold or take a role ({@code rules/en/role-verbs.tsv}). Immutable. */
final class RoleVerbs {
    /**
     * What a verb makes of people.
     *
     * @param doer what the one who does it is then, null where the verb says nothing of him
     * @param undergoer what the one to whom it is done is then, or null
     * @param held whether the doer's role ends with the verb's time: "was director"
     * @param bare whether the title may follow without "as"
     * @param title the title that the verb itself gives, or -
     */
    record Verb(
            RoleMention.@Nullable State doer,
            RoleMention.@Nullable State undergoer,
            boolean held,
            boolean bare,
            String title) {}

    private static final String NOTHING = "-";
    private static final String HELD = "held";

    private final Map<String, Verb> posts = new HashMap<>();
    private final Map<String, Verb> bodies = new HashMap<>();
    private final Set<String> passing = new HashSet<>();
    private final Set<String> unreal = new HashSet<>();

    RoleVerbs() {
        for (List<String> row : RuleRows.read("en/role-verbs.tsv", 6)) {
            String frame = row.get(1);
            Verb verb = new Verb(
                    state(row.get(2)), state(row.get(3)), row.get(2).equals(HELD), frame.equals("post"), row.get(4));
            switch (frame) {
                case "post", "as" -> posts.put(row.get(0), verb);
                case "body" -> bodies.put(row.get(0), verb);
                case "passing" -> passing.add(row.get(0));
                case "unreal" -> unreal.add(row.get(0));
                default -> throw new IllegalStateException("no frame of role verbs: " + frame);
            }
        }
    }

    private static RoleMention.@Nullable State state(String cell) {
        return switch (cell) {
            case NOTHING -> null;
            case HELD -> RoleMention.State.CURRENT;
            default -> RoleMention.State.valueOf(cell.toUpperCase(Locale.ROOT));
        };
    }

    /** A verb after which a title stands. */
    Optional<Verb> post(String lemma) {
        return Optional.ofNullable(posts.get(lemma));
    }

    /** A verb whose object is the organisation. */
    Optional<Verb> body(String lemma) {
        return Optional.ofNullable(bodies.get(lemma));
    }

    /** Whether what hangs on the verb is denied or only wished: "denied being director". */
    boolean isUnreal(String lemma) {
        return unreal.contains(lemma);
    }

    /** Whether leading such a thing is no role: a delegation, talks. */
    boolean isPassing(String noun) {
        return passing.contains(noun);
    }
}
