// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.entity.EntityDraft;
import org.sightline.entity.Identifiers;
import org.sightline.entity.Sanction;

/**
 * One entry while its mapper gathers what the list says: the entity, and beside it the entities in which FollowTheMoney keeps
 * documents, addresses, wallets and relations. Not safe for use by several threads.
 */
public final class EntryDraft {
    private static final Pattern IMO = Pattern.compile("^\\s*IMO\\s*", Pattern.CASE_INSENSITIVE);

    private final String dataset;
    private final EntityDraft entity;
    private final String id;
    private final Tally tally;
    private final List<Sanction> sanctions = new ArrayList<>(1);
    private final Map<List<String>, Entity> adjacent = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> referents = new ArrayList<>(0);

    /**
     * Begins an entry.
     *
     * @param entry the publisher's id
     * @param schema FollowTheMoney's, such as {@code Person}
     */
    public EntryDraft(String dataset, String entry, String schema, Tally tally) {
        this.dataset = dataset;
        this.id = dataset + ":" + entry;
        this.entity = new EntityDraft(id, schema);
        this.tally = tally;
    }

    /** {@code dataset:entry}. */
    public String id() {
        return id;
    }

    public String schema() {
        return entity.schema();
    }

    /** The entity itself, to which names, places and plain facts are added. */
    public EntityDraft entity() {
        return entity;
    }

    public Tally tally() {
        return tally;
    }

    /** Adds a plain fact to the entity. */
    public EntryDraft add(String property, @Nullable String value) {
        entity.add(property, value);
        return this;
    }

    public EntryDraft add(String property, Iterable<String> values) {
        entity.add(property, values);
        return this;
    }

    /** The values of the entity's property gathered so far. */
    public List<String> values(String property) {
        return entity.values(property);
    }

    /**
     * Adds a number by which its issuer knows the party, in one spelling. One that fails its issuer's check digit is kept as a
     * note and counted. A Russian tax or registration number that is an INN or OGRN is kept as that too.
     *
     * @param property such as {@code imoNumber}, {@code taxNumber}, {@code registrationNumber}
     * @param country of issue, an ISO code, or null
     */
    public EntryDraft identifier(String property, @Nullable String number, @Nullable String country) {
        if (number == null || number.isBlank()) {
            return this;
        }
        Optional<String> normal = Identifiers.normal(property, number);
        if (property.equals("imoNumber") && !schema().equals("Vessel")) {
            // an owner of ships has a number of its own, and lists print it beside those of its ships
            String digits = IMO.matcher(number).replaceFirst("").strip();
            normal = Identifiers.imoCompany(digits) ? Optional.of(digits) : normal;
        }
        if (normal.isEmpty()) {
            tally.add(property + " that fails its check (kept as a note)");
            return add("notes", property + " " + number);
        }
        boolean spelled = Identifiers.strong(property) && !property.equals("passportNumber");
        add(property, spelled ? normal.get() : number);
        boolean tax = property.equals("taxNumber");
        if ("ru".equals(country) && (tax || property.equals("registrationNumber"))) {
            String code = tax ? "innCode" : "ogrnCode";
            Identifiers.normal(code, number).ifPresent(value -> add(code, value));
        }
        return this;
    }

    /** Adds a document: the number to the entity, and all that is said of it as an entity of its own. */
    public EntryDraft document(Document document) {
        identifier(document.property(), document.number(), document.country());
        String schema = document.property().equals("passportNumber") ? "Passport" : "Identification";
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("holder", id);
        facts.put("number", document.number());
        facts.put("type", document.type());
        facts.put("country", document.country());
        facts.put("startDate", document.issued());
        facts.put("endDate", document.expires());
        facts.put("summary", document.note());
        return adjacent(schema, "document", facts);
    }

    /** Adds an address: in one line and its country to the entity, and in its parts as an entity of its own. */
    public EntryDraft address(PostalAddress address) {
        add("country", address.country());
        String full = address.full();
        if (full.isEmpty()) {
            return add("notes", address.note() == null ? null : "Address: " + address.note());
        }
        add("address", full);
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("full", full);
        facts.put("street", address.street());
        facts.put("city", address.city());
        facts.put("state", address.state());
        facts.put("postalCode", address.postalCode());
        facts.put("country", address.country());
        facts.put("remarks", address.note());
        adjacent("Address", "address", facts).entity.add("addressEntity", lastId("Address", facts));
        return this;
    }

    /** Adds an address of a digital currency: to the entity if it is a wallet itself, else as a wallet that it holds. */
    public EntryDraft wallet(String currency, String address) {
        if (schema().equals("CryptoWallet")) {
            return add("publicKey", address).add("currency", currency);
        }
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put("holder", id);
        facts.put("publicKey", address.strip());
        facts.put("currency", currency);
        return adjacent("CryptoWallet", "wallet", facts);
    }

    /**
     * Adds a relation to another entry of the same list.
     *
     * @param schema such as {@code UnknownLink}
     * @param ownEnd the property that names this entry, such as {@code subject}
     * @param otherEnd the property that names the other, such as {@code object}
     * @param other the publisher's id of the other entry
     * @param role what the list calls the relation, or null
     */
    public EntryDraft relation(String schema, String ownEnd, String otherEnd, String other, @Nullable String role) {
        Map<String, @Nullable String> facts = new LinkedHashMap<>();
        facts.put(ownEnd, id);
        facts.put(otherEnd, dataset + ":" + other);
        facts.put(schema.equals("Family") || schema.equals("Associate") ? "relationship" : "role", role);
        return adjacent(schema, "relation", facts);
    }

    /**
     * Adds an entity beside the entry. What is said twice is kept once.
     *
     * @param kind a short word for its id: {@code dataset:entry/kind-1}
     * @param facts property to value; null and blank values are left out
     */
    public EntryDraft adjacent(String schema, String kind, Map<String, @Nullable String> facts) {
        List<String> key = key(schema, facts);
        if (adjacent.containsKey(key)) {
            return this;
        }
        int number = numbers.merge(kind, 1, Integer::sum);
        EntityDraft draft = new EntityDraft(id + "/" + kind + "-" + number, schema);
        for (Map.Entry<String, @Nullable String> fact : facts.entrySet()) {
            draft.add(fact.getKey(), fact.getValue());
        }
        adjacent.put(key, draft.entity());
        return this;
    }

    public EntryDraft sanction(Sanction sanction) {
        sanctions.add(sanction);
        return this;
    }

    /** Adds another id under which the publisher of merged data knows the entry. */
    public EntryDraft referent(String other) {
        if (!other.isBlank() && !other.equals(id) && !referents.contains(other)) {
            referents.add(other);
        }
        return this;
    }

    public ListedEntity listed() {
        return new ListedEntity(entity.entity(), sanctions, List.copyOf(adjacent.values()), referents);
    }

    private String lastId(String schema, Map<String, @Nullable String> facts) {
        return Objects.requireNonNull(adjacent.get(key(schema, facts))).id();
    }

    private static List<String> key(String schema, Map<String, @Nullable String> facts) {
        List<String> key = new ArrayList<>(2 * facts.size() + 1);
        key.add(schema);
        for (Map.Entry<String, @Nullable String> fact : facts.entrySet()) {
            if (fact.getValue() != null) {
                key.add(fact.getKey());
                key.add(fact.getValue());
            }
        }
        return key;
    }

    /**
     * A document that names its holder.
     *
     * @param property where its number stands on the entity: {@code passportNumber}, {@code idNumber}, {@code taxNumber} …
     * @param type what the list calls it, or null
     * @param country of issue, an ISO code, or null
     * @param issued a day, month or year as FollowTheMoney writes it, or null
     * @param expires the same
     * @param note what else is said of it, or null
     */
    public record Document(
            String property,
            String number,
            @Nullable String type,
            @Nullable String country,
            @Nullable String issued,
            @Nullable String expires,
            @Nullable String note) {}

    /**
     * An address in its parts, each of which may be missing.
     *
     * @param country an ISO code
     * @param printedCountry the country as the list writes it
     * @param note what else is said of it
     */
    public record PostalAddress(
            @Nullable String street,
            @Nullable String city,
            @Nullable String state,
            @Nullable String postalCode,
            @Nullable String country,
            @Nullable String printedCountry,
            @Nullable String note) {
        /** All of it in one line, empty where nothing but a note is known. */
        public String full() {
            StringBuilder line = new StringBuilder();
            for (String part : new @Nullable String[] {street, city, state, postalCode, printedCountry}) {
                if (part != null && !part.isBlank()) {
                    line.append(line.length() == 0 ? "" : ", ").append(part.strip());
                }
            }
            return line.toString();
        }
    }
}
