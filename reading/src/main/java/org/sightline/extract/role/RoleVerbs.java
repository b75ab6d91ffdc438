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
import org.sightline.annotate.RuleRows;

/** Verbs that give, hold or take a role ({@code rules/en/role-verbs.tsv}). Immutable. */
final class RoleVerbs {
    /** What the one who does it is then, and the one to whom it is done; null where the verb says nothing of them. */
    record Verb(RoleMention.@Nullable State doer, RoleMention.@Nullable State undergoer, String title) {}

    private final Map<String, Verb> posts = new HashMap<>();
    private final Map<String, Verb> bodies = new HashMap<>();
    private final Set<String> passing = new HashSet<>();

    RoleVerbs() {
        for (List<String> row : RuleRows.read("en/role-verbs.tsv", 6)) {
            Verb verb = new Verb(state(row.get(2)), state(row.get(3)), row.get(4));
            switch (row.get(1)) {
                case "post" -> posts.put(row.get(0), verb);
                case "body" -> bodies.put(row.get(0), verb);
                case "passing" -> passing.add(row.get(0));
                default -> throw new IllegalStateException("no frame of role verbs: " + row.get(1));
            }
        }
    }

    private static RoleMention.@Nullable State state(String cell) {
        return cell.equals("-") ? null : RoleMention.State.valueOf(cell.toUpperCase(Locale.ROOT));
    }

    /** A verb after which a title stands. */
    Optional<Verb> post(String lemma) {
        return Optional.ofNullable(posts.get(lemma));
    }

    /** A verb whose object is the organisation. */
    Optional<Verb> body(String lemma) {
        return Optional.ofNullable(bodies.get(lemma));
    }

    /** Whether leading such a thing is no role: a delegation, talks. */
    boolean isPassing(String noun) {
        return passing.contains(noun);
    }
}
