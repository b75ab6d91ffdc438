// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.custom;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Model;

/** What a column can be: properties of FollowTheMoney, and what has an entity of its own there. Immutable. */
final class Targets {
    static final String ID = "id";
    static final String REFERENT = "referent";
    static final String WALLET = "wallet";
    static final String ADDRESS = "address.";
    static final String SANCTION = "sanction.";
    static final Set<String> ADDRESS_PARTS = Set.of("street", "city", "state", "postalCode", "country", "remarks");

    private static final Set<String> OTHERS = Set.of(ID, REFERENT, WALLET);

    private final Model model;
    private final Set<String> listable;

    Targets(Model model) {
        this.model = model;
        this.listable = model.schemata().stream()
                .filter(schema -> model.kind(schema) == Model.Kind.PARTY || model.kind(schema) == Model.Kind.THING)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The schemata that an entry can have. */
    Set<String> listable() {
        return listable;
    }

    /**
     * What is wrong with a target, or null where nothing is.
     *
     * @param among whether it is one of several, of which the row's schema picks one
     * @param schemata that rows can have
     */
    @Nullable String wrong(String target, boolean among, Set<String> schemata) {
        if (OTHERS.contains(target) || target.startsWith(ADDRESS) || target.startsWith(SANCTION)) {
            return among ? "'" + target + "' cannot be one of several" : wrongPart(target);
        }
        Set<String> properties = new TreeSet<>();
        boolean plain = false;
        boolean naming = false;
        for (String schema : schemata) {
            String type = model.type(schema, target);
            naming |= Model.ENTITY.equals(type);
            plain |= type != null && !Model.ENTITY.equals(type);
            model.properties(schema).stream()
                    .filter(property -> !Model.ENTITY.equals(model.type(schema, property)))
                    .forEach(properties::add);
        }
        if (plain) {
            return null;
        }
        if (naming) {
            return "'" + target + "' names another entity, which a table cannot do";
        }
        return "there is no property '" + target + "' of " + String.join(" or ", schemata)
                + "; there are: id, referent, wallet, " + "address.street and the like, sanction.program and the like, "
                + String.join(", ", properties);
    }

    private @Nullable String wrongPart(String target) {
        if (target.startsWith(ADDRESS) && !ADDRESS_PARTS.contains(target.substring(ADDRESS.length()))) {
            return "an address has no '" + target.substring(ADDRESS.length()) + "'; it has: "
                    + String.join(", ", new TreeSet<>(ADDRESS_PARTS));
        }
        if (target.startsWith(SANCTION)) {
            String property = target.substring(SANCTION.length());
            String type = model.type("Sanction", property);
            if (type == null || type.equals(Model.ENTITY)) {
                return "a sanction has no '" + property + "'; it has: "
                        + String.join(", ", model.properties("Sanction"));
            }
        }
        return null;
    }
}
