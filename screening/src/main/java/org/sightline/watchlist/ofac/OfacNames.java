// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.NameOrder;
import org.sightline.watchlist.format.PersonName;

/**
 * The names of an entry. A person's name is put into the order in which it is said ({@code KIM, Jong Sik} is {@code Kim Jong Sik},
 * {@code PUTIN, Vladimir Vladimirovich} is {@code Vladimir Vladimirovich Putin}); {@code firstName} and {@code lastName} keep the
 * parts, so that either order can be matched. Which order depends on nationality and programme, so these are read first. Immutable.
 */
public final class OfacNames {
    private final NameOrder order = new NameOrder();

    /**
     * Adds a strong name.
     *
     * @param property {@code name}, {@code alias} or {@code previousName}
     * @param printed as the list prints it: a person {@code SURNAME, Given}
     */
    public void add(OfacEntry entry, String property, String printed) {
        if (!entry.person()) {
            entry.draft().add(property, printed);
            if (property.equals("name") && entry.draft().schema().equals("Airplane")) {
                // a plane is listed under the number on its tail
                entry.draft().add("registrationNumber", printed);
            }
            return;
        }
        PersonName name = PersonName.ofInverted(printed, familyFirst(entry));
        entry.draft().add(property, name.full()).add("firstName", name.given()).add("lastName", name.family());
    }

    /** Adds the aliases that are too weak to identify anybody alone: as printed, but a person's {@code SURNAME, Given} as it is said. */
    public void weak(OfacEntry entry) {
        for (String printed : entry.weakNames()) {
            boolean inverted = entry.person() && printed.indexOf(',') >= 0;
            String said = inverted
                    ? PersonName.ofInverted(printed, familyFirst(entry)).full()
                    : printed;
            entry.draft().add("weakAlias", said);
        }
    }

    /** Whether the family name of this party is said first, by what is known of it so far. */
    public boolean familyFirst(OfacEntry entry) {
        List<String> countries = new ArrayList<>(entry.draft().values("nationality"));
        countries.addAll(entry.draft().values("citizenship"));
        return order.familyFirst(countries, entry.programs());
    }

    /**
     * Where a name of that kind goes.
     *
     * @param kind {@code aka}, {@code fka}, {@code nka} in any spelling, or {@code Name}
     */
    public static String property(OfacEntry entry, String kind) {
        return switch (kind.replace(".", "").strip().toLowerCase(Locale.ROOT)) {
            case "fka" -> "previousName";
            case "aka", "nka", "name", "" -> "alias";
            default -> {
                entry.tally().add("alias of kind " + kind + " (read as an alias)");
                yield "alias";
            }
        };
    }

    /** A name in two parts as the list prints it in one: {@code SURNAME, Given}. */
    public static String printed(@Nullable String family, @Nullable String given) {
        String last = family == null ? "" : family.strip();
        String first = given == null ? "" : given.strip();
        if (last.isEmpty() || first.isEmpty()) {
            return last + first;
        }
        return last + ", " + first;
    }
}
