// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac.advanced;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.PersonName;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;
import org.sightline.watchlist.ofac.Facts;
import org.sightline.watchlist.ofac.OfacEntry;
import org.sightline.watchlist.ofac.OfacNames;

/** One {@code DistinctParty} to an entity. */
final class PartyMapper {
    private final String dataset;
    private final Book book;
    private final Tally tally;
    private final OfacNames names = new OfacNames();
    private final Listing listing;
    private final Features features;
    private final Links links = new Links();

    PartyMapper(String dataset, Book book, Countries countries, Tally tally) {
        this.dataset = dataset;
        this.book = book;
        this.tally = tally;
        this.listing = new Listing(book.references(), tally);
        this.features = new Features(book, new Facts(book.bearers(), countries), countries, tally);
    }

    /**
     * The entity of a party.
     *
     * @param entries of the list that is being read, at least one
     */
    ListedEntity map(XmlElement party, List<XmlElement> entries) {
        String number = party.attribute("FixedRef").orElseThrow();
        List<XmlElement> profiles = party.all("Profile");
        OfacEntry entry = new OfacEntry(dataset, number, book.type(profiles.get(0), number), tally);
        entries.forEach(one -> listing.add(entry, one, book.list(one)));
        party.text("Comment").ifPresent(comment -> entry.draft().add("notes", comment));
        party.tallyUnknown(Set.of("FixedRef", "Comment", "Profile"), "DistinctParty", tally);
        for (XmlElement profile : profiles) {
            profile.all("Feature").forEach(feature -> features.add(entry, feature));
            names(entry, profile);
            for (XmlElement identity : profile.all("Identity")) {
                book.documents(identity.attribute("ID").orElse("")).forEach(paper -> features.document(entry, paper));
                identity.tallyUnknown(
                        Set.of("ID", "FixedRef", "Primary", "False", "Alias", "NamePartGroups"), "Identity", tally);
            }
            book.relations(profile.attribute("ID").orElse(number)).forEach(relation -> relation(entry, relation));
            profile.tallyUnknown(
                    Set.of("ID", "PartySubTypeID", "Identity", "Feature", "SanctionsEntryReference"), "Profile", tally);
        }
        names.weak(entry);
        return entry.listed();
    }

    private void names(OfacEntry entry, XmlElement profile) {
        for (XmlElement identity : profile.all("Identity")) {
            if (Parts.isTrue(identity, "False")) {
                tally.add("identity that is said to be false (its names are kept as notes)");
                falseNames(identity).forEach(name -> entry.draft().add("notes", "False identity: " + name));
            }
        }
        List<Parts.Name> all = book.names(profile);
        Optional<Parts.Name> main = all.stream()
                .filter(name -> name.primary() && name.latin())
                .findFirst()
                .or(() -> all.stream().filter(Parts.Name::primary).findFirst())
                .or(() -> all.stream().filter(name -> !name.weak()).findFirst())
                .or(() -> all.stream().findFirst());
        for (Parts.Name name : all) {
            if (name.equals(main.orElse(null))) {
                strong(entry, "name", name);
                continue;
            }
            if (name.weak()) {
                entry.weakName(name.printed());
                continue;
            }
            strong(entry, OfacNames.property(entry, name.alias()), name);
        }
    }

    private static List<String> falseNames(XmlElement identity) {
        return identity.path("Alias", "DocumentedName").stream()
                .map(name -> name.path("DocumentedNamePart", "NamePartValue").stream()
                        .map(XmlElement::text)
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private void strong(OfacEntry entry, String property, Parts.Name name) {
        if (!name.latin()) {
            entry.draft().add(property, name.printed());
            return;
        }
        names.add(entry, property, name.printed());
        if (!name.father().isEmpty()) {
            entry.draft().add("fatherName", PersonName.spoken(name.father()));
        }
        if (!name.mother().isEmpty()) {
            entry.draft().add("motherName", PersonName.spoken(name.mother()));
        }
        if (!name.nickname().isEmpty()) {
            entry.weakName(name.nickname());
        }
    }

    private void relation(OfacEntry entry, XmlElement relation) {
        relation.tallyUnknown(
                Set.of(
                        "ID",
                        "From-ProfileID",
                        "To-ProfileID",
                        "RelationTypeID",
                        "RelationQualityID",
                        "Former",
                        "SanctionsEntryID",
                        "Comment",
                        "DatePeriod"),
                "ProfileRelationship",
                tally);
        String label = book.references()
                .label("RelationType", relation, "RelationTypeID")
                .orElse("");
        Book.Party other =
                relation.attribute("To-ProfileID").map(book.parties()::get).orElse(null);
        if (other == null) {
            tally.add("relation to a profile that is not in the file (left out)");
            return;
        }
        if (links.of(label).isEmpty()) {
            tally.add("relation of a kind that we do not know: " + label + " (kept as a link)");
        }
        String from = entry.draft().schema();
        String to = new OfacEntry(dataset, other.number(), other.type(), new Tally())
                .draft()
                .schema();
        Links.Link link = links.between(label, from, to);
        Map<String, @Nullable String> facts = link.facts(entry.draft().id(), dataset + ":" + other.number(), label);
        facts.put("status", Parts.isTrue(relation, "Former") ? "former" : null);
        facts.put("summary", relation.text("Comment").orElse(null));
        relation.child("DatePeriod").flatMap(Periods::printed).ifPresent(period -> facts.put("date", period));
        entry.draft().adjacent(link.schema(), "relation", facts);
    }
}
