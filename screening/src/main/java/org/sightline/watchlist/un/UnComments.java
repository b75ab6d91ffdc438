// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.un;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.entity.Identifiers;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.Table;

/**
 * Numbers that stand in a record's comment behind their label ({@code SWIFT/BIC: …}), as the list has no field for them. The labels
 * are in {@code comments.tsv}. The comment itself stays a note.
 */
final class UnComments {
    private static final List<Label> LABELS = Table.rows(UnComments.class, "comments.tsv", 4).stream()
            .map(row -> new Label(
                    row.get(0),
                    row.get(1),
                    Pattern.compile(
                            "\\b(?:" + row.get(2) + ")\\s*(?:\\)\\s*)?:?\\s*(?:" + row.get(3) + ")",
                            Pattern.CASE_INSENSITIVE)))
            .toList();

    private UnComments() {}

    /** Adds what the comment gives and what passes its check; a label is understood for the schema that its row names, or for any. */
    static void identifiers(String comment, EntryDraft draft) {
        for (Label label : LABELS) {
            if (!label.schema.equals("any") && !label.schema.equals(draft.schema())) {
                continue;
            }
            Matcher number = label.pattern.matcher(comment);
            while (number.find()) {
                checked(label.property, number.group(1)).ifPresent(value -> draft.add(label.property, value));
            }
        }
    }

    /** Text that only looks like a number must not become one, so what has a check must pass it. */
    private static Optional<String> checked(String property, String number) {
        if (property.equals("imoNumber")) {
            // a ship's number in the comment on its owner fails the check of company numbers
            return Optional.of(number).filter(Identifiers::imoCompany);
        }
        return Identifiers.normal(property, number)
                .map(normal -> property.equals("swiftBic") ? normal : number.strip());
    }

    private record Label(String property, String schema, Pattern pattern) {}
}
