// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.uk;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.PersonName;
import org.sightline.watchlist.format.Tally;

/**
 * Relations to parties of which the list prints the name. One becomes a relation between entries when exactly one other entry
 * bears the name; it is kept as a note in any case, and counted where there is no such entry.
 */
final class UkRelations {
    private final Tally tally;
    private final Map<String, Set<String>> bearers = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    UkRelations(Tally tally) {
        this.tally = tally;
    }

    /** Remembers the names that identify the entry. */
    void bears(EntryDraft draft) {
        String entry = entry(draft);
        for (String property : List.of("name", "alias", "previousName")) {
            draft.values(property)
                    .forEach(name -> bearers.computeIfAbsent(folded(name), any -> new HashSet<>(1))
                            .add(entry));
        }
    }

    /** A relation to the bearer of a name, or of each of several, known when {@link #resolve} is called. */
    void expect(EntryDraft draft, Kind kind, String names) {
        for (String name : PersonName.several(names.replace('|', ';'))) {
            pending.add(new Pending(draft, kind, name));
        }
    }

    void resolve() {
        for (Pending one : pending) {
            EntryDraft draft = one.draft();
            Kind kind = one.kind();
            draft.add("notes", kind.role() + ": " + one.name());
            Set<String> found = new HashSet<>(bearers.getOrDefault(folded(one.name()), Set.of()));
            found.remove(entry(draft));
            if (found.size() == 1) {
                draft.relation(
                        kind.schema(),
                        kind.ownEnd(),
                        kind.otherEnd(),
                        found.iterator().next(),
                        kind.role());
                continue;
            }
            String why = found.isEmpty() ? "is no other entry's" : "is that of several entries";
            tally.add(kind.role() + " whose name " + why + " (kept as a note)");
        }
        pending.clear();
    }

    private static String entry(EntryDraft draft) {
        return draft.id().substring(draft.id().indexOf(':') + 1);
    }

    private static String folded(String name) {
        String plain = Normalizer2.getNFKDInstance().normalize(name).toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /**
     * A kind of relation.
     *
     * @param role what the list calls the other
     */
    record Kind(String schema, String ownEnd, String otherEnd, String role) {}

    private record Pending(EntryDraft draft, Kind kind, String name) {}
}
