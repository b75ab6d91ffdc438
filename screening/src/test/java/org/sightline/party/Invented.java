// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.party;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.match.Explanation;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;

/** Builds entries of invented parties. */
final class Invented {
    private final EntryId id;
    private final String schema;
    private final Map<String, List<String>> properties = new LinkedHashMap<>();
    private final List<String> programmes = new ArrayList<>();
    private final List<Entity> adjacent = new ArrayList<>();
    private final List<String> referents = new ArrayList<>();

    private Invented(String id, String schema) {
        this.id = EntryId.parse(id);
        this.schema = schema;
    }

    static Invented person(String id, String name) {
        return new Invented(id, "Person").with("name", name);
    }

    static Invented body(String id, String name) {
        return new Invented(id, "Organization").with("name", name);
    }

    static Invented ship(String id, String name) {
        return new Invented(id, "Vessel").with("name", name);
    }

    Invented with(String property, String... values) {
        properties.computeIfAbsent(property, any -> new ArrayList<>()).addAll(List.of(values));
        return this;
    }

    Invented programme(String programme) {
        programmes.add(programme);
        return this;
    }

    Invented referent(String referent) {
        referents.add(referent);
        return this;
    }

    /** A passport as the readers file it: the number on the person, and the document beside it. */
    Invented passport(String number, String country) {
        with("passportNumber", number);
        adjacent.add(new Entity(
                id + "/document-" + adjacent.size(),
                "Passport",
                Map.of("holder", List.of(id.toString()), "number", List.of(number), "country", List.of(country))));
        return this;
    }

    ListEntry entry() {
        return new ListEntry(
                id,
                new Entity(id.toString(), schema, properties),
                List.of(new Sanction("Office of Examples", programmes, null, null, null)),
                adjacent,
                referents);
    }

    static Listings listings(Invented... entries) {
        return Listings.of(
                List.of(), List.of(entries).stream().map(Invented::entry).toList());
    }

    static Clusters clusters(Invented... entries) {
        return Clusters.of(listings(entries), Judgements.none());
    }

    static EntryId id(String id) {
        return EntryId.parse(id);
    }

    /** Every description of the tree, depth first. */
    static List<String> said(Explanation explanation) {
        List<String> said = new ArrayList<>(List.of(explanation.description()));
        explanation.details().forEach(detail -> said.addAll(said(detail)));
        return said;
    }
}
