// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Sanction;
import org.sightline.store.Holdings;
import org.sightline.store.Selection;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;

/**
 * A bundle of <a href="https://docs.oasis-open.org/cti/stix/v2.1/">STIX 2.1</a>: an identity for each listed party with the countries
 * that its list gives it, then the objects of each article ({@link StixArticle}). Ids are made from what an object is about, moments
 * come from the store and the lists and never from a clock; the bundle's id is made from its content, so it stands at the end.
 */
final class StixExport {
    private final Listed listed;
    private final Selection selection;
    private final Writer out;
    private final MessageDigest digest = sha256();
    private final StixPlaces places = new StixPlaces(this::print);
    private boolean first = true;

    StixExport(Listed listed, Selection selection, Writer out) {
        this.listed = listed;
        this.selection = selection;
        this.out = out;
    }

    void write(Holdings holdings) throws IOException {
        out.append("{\"type\":\"bundle\",\"objects\":[");
        program();
        holdings.parties(this::party);
        holdings.articles(kept -> Cleared.of(kept, selection, listed)
                .ifPresent(cleared -> new StixArticle(cleared, places, this::print).write()));
        String id = StixIds.of("bundle", HexFormat.of().formatHex(digest.digest()));
        out.append("\n],\"id\":\"").append(id).append("\"}\n");
    }

    /** The id of the identity that an entry of a list becomes. */
    static String identity(EntryId entry) {
        return StixIds.of("identity", entry.dataset(), entry.entry());
    }

    private void program() {
        print(new StixObject("identity", StixObject.PROGRAM, StixObject.EPOCH, StixObject.EPOCH)
                .put("name", "Sightline")
                .put("identity_class", "system")
                .put("description", "A program that reads news for people on sanctions lists."));
        print(new StixObject("extension-definition", StixObject.EXTENSION, StixObject.EPOCH, StixObject.EPOCH)
                .put("name", "Sightline: claims and links")
                .put(
                        "description",
                        "Who says that an event happened and how surely, and who decided that a listed party is meant.")
                .put("schema", SCHEMA)
                .put("version", "1.0.0")
                .put("extension_types", List.of("property-extension")));
    }

    private static final String SCHEMA =
            "Properties, all of them optional. On identity: list, entry (the publisher's id), ftm_schema"
                    + " (FollowTheMoney), names, programs, listed_since. On relationship, sighting and note: modality (asserted, probable,"
                    + " possible, alleged, planned), polarity (positive, negative: it is said not to have happened), event_type,"
                    + " event_from and event_to (days), event_place, party_role, claim_sources, quotes (words of the article), spans"
                    + " (half-open counts of Unicode code points of its text), claim_id, decision (the machine's: accepted, ambiguous,"
                    + " rejected), standing (who decided), name_as_written, link_key. On report: published_basis (given, metadata, text,"
                    + " unknown), article_id, publisher.";

    private void party(Holdings.Linked party) {
        ListEntry entry = listed.entry(party.entry()).orElse(null);
        String schema = entry == null ? Listed.UNKNOWN_SCHEMA : entry.entity().schema();
        Instant made = since(entry);
        StixObject identity = new StixObject(
                        "identity", identity(party.entry()), made, changed(party.entry(), entry, made))
                .put("name", listed.caption(party))
                .put("identity_class", identityClass(schema))
                .reference(party.entry().dataset(), "external_id", party.entry().entry())
                .ours("list", party.entry().dataset())
                .ours("entry", party.entry().entry())
                .ours("ftm_schema", schema);
        if (entry == null) {
            print(identity);
            return;
        }
        TreeSet<String> programs = new TreeSet<>();
        entry.sanctions().forEach(sanction -> programs.addAll(sanction.programs()));
        identity.ours("names", entry.entity().strongNames())
                .ours("programs", programs)
                .ours("listed_since", made.equals(StixObject.EPOCH) ? null : made);
        print(identity);
        TreeSet<String> countries = new TreeSet<>(entry.entity().values("country"));
        countries.addAll(entry.entity().values("nationality"));
        for (String code : countries) {
            places.country(code)
                    .ifPresent(location -> print(new StixObject(
                                    "relationship",
                                    StixIds.of("relationship", identity.id(), "located-at", location),
                                    made,
                                    changed(party.entry(), entry, made))
                            .put("relationship_type", "located-at")
                            .put("source_ref", identity.id())
                            .put("target_ref", location)
                            .put("description", "by " + party.entry().dataset())));
        }
    }

    private static Instant since(@Nullable ListEntry entry) {
        return Optional.ofNullable(entry).stream()
                .flatMap(each -> each.sanctions().stream())
                .map(Sanction::listed)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(StixObject::begin)
                .orElse(StixObject.EPOCH);
    }

    /** An entry says what its release says. */
    private Instant changed(EntryId id, @Nullable ListEntry entry, Instant made) {
        return entry == null
                ? made
                : listed.released(id.dataset()).map(StixObject::begin).orElse(made);
    }

    private static String identityClass(String schema) {
        return switch (schema) {
            case "Person" -> "individual";
            case "Organization", "Company", "PublicBody", "LegalEntity" -> "organization";
            default -> "unspecified";
        };
    }

    private void print(StixObject object) {
        String line = (first ? "\n" : ",\n") + object.json();
        first = false;
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        try {
            out.append(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
