// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.service.InForce;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.Seen;
import org.sightline.watchlist.format.Model;

/**
 * What is found by one look over all entries: the words in them, what they can be filtered by, their other ids, and which entities
 * name them. Immutable.
 */
final class Survey {
    private final List<Card> cards;
    private final Words words;
    private final Map<String, String> canonical;
    private final Map<String, Integer> owners;
    private final Map<String, List<Integer>> relations;

    private Survey(
            List<Card> cards,
            Words words,
            Map<String, String> canonical,
            Map<String, Integer> owners,
            Map<String, List<Integer>> relations) {
        this.cards = List.copyOf(cards);
        this.words = words;
        this.canonical = Map.copyOf(canonical);
        this.owners = Map.copyOf(owners);
        this.relations = Map.copyOf(relations);
    }

    /**
     * One entry, as far as it is filtered, counted and sorted by it.
     *
     * @param name its caption, folded
     */
    record Card(
            EntryId id,
            String schema,
            String name,
            Set<String> countries,
            Set<String> topics,
            Set<String> genders,
            @Nullable LocalDate firstSeen,
            @Nullable LocalDate lastSeen,
            @Nullable LocalDate lastChange) {
        Card {
            countries = Set.copyOf(countries);
            topics = Set.copyOf(topics);
            genders = Set.copyOf(genders);
        }
    }

    /** The survey of lists in force, made when it is asked for first. */
    static Survey over(InForce inForce) {
        return inForce.once(Survey.class, Survey::of);
    }

    static Survey of(Listings listings) {
        List<Card> cards = new ArrayList<>();
        Words.Gathering words = new Words.Gathering();
        Map<String, String> canonical = new HashMap<>();
        Map<String, Integer> owners = new HashMap<>();
        Map<String, List<Integer>> relations = new HashMap<>();
        Shared shared = new Shared();
        for (ListEntry entry : listings.entries()) {
            int place = cards.size();
            cards.add(card(entry, listings, shared));
            words.add(place, entry.entity());
            String id = entry.entity().id();
            entry.referents().forEach(referent -> canonical.putIfAbsent(referent, id));
            for (Entity beside : entry.adjacent()) {
                owners.put(beside.id(), place);
                named(beside, id)
                        .forEach(other -> relations
                                .computeIfAbsent(other, any -> new ArrayList<>(2))
                                .add(place));
            }
        }
        return new Survey(cards, words.words(), canonical, owners, relations);
    }

    /** The cards of all entries, in the order of their places. */
    List<Card> cards() {
        return cards;
    }

    Words words() {
        return words;
    }

    /** The id under which we have what other data call by this one. */
    Optional<String> canonical(String referent) {
        return Optional.ofNullable(canonical.get(referent));
    }

    /** The place of the entry beside which an entity of that id stands. */
    Optional<Integer> owner(String id) {
        return Optional.ofNullable(owners.get(id));
    }

    /** The places of the entries beside which a relation stands that names an entry of that id. */
    List<Integer> relations(String id) {
        return relations.getOrDefault(id, List.of());
    }

    /** The countries that an entity has anything to do with. */
    static Set<String> countries(Entity entity) {
        Set<String> countries = new TreeSet<>();
        entity.properties().forEach((property, values) -> {
            if ("country".equals(Model.shipped().type(entity.schema(), property))) {
                countries.addAll(values);
            }
        });
        return countries;
    }

    private static Card card(ListEntry entry, Listings listings, Shared shared) {
        Entity entity = entry.entity();
        Seen seen = listings.seen(entry.id()).orElse(null);
        return new Card(
                entry.id(),
                shared.one(entity.schema()),
                Words.folded(entity.caption()),
                shared.one(countries(entity)),
                shared.one(new TreeSet<>(entity.values("topics"))),
                shared.one(new TreeSet<>(entity.values("gender"))),
                seen == null ? null : seen.firstSeen(),
                seen == null ? null : seen.lastSeen(),
                seen == null ? null : seen.lastChange());
    }

    /** Which other entries an entity beside one names. */
    private static Set<String> named(Entity beside, String owner) {
        Set<String> named = new LinkedHashSet<>();
        for (String property : Model.shipped().naming(beside.schema())) {
            named.addAll(beside.values(property));
        }
        named.remove(owner);
        return named;
    }

    /** Equal values held once. */
    private static final class Shared {
        private final Map<Object, Object> known = new HashMap<>();

        @SuppressWarnings("unchecked")
        <T> T one(T value) {
            Object before = known.putIfAbsent(value, value);
            return before == null ? value : (T) before;
        }
    }
}
