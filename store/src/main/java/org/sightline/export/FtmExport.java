// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EventPart;
import org.sightline.report.FtmProperties;
import org.sightline.report.FtmReport;
import org.sightline.store.Holdings;
import org.sightline.store.KeptLink;
import org.sightline.store.Notice;
import org.sightline.store.Selection;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.format.Model;

/**
 * FollowTheMoney entities, one a line: the listed parties as their lists describe them with what rests on them, then each article as
 * {@link FtmReport} tells it, with a Documentation for each link and an UnknownLink for each claim of a party, which say how surely,
 * in which words, and who decided that the party is meant. What is said not to have happened, corrections and disputes are Notes.
 */
final class FtmExport {
    /** What stands beside an entry and names nobody else. */
    private static final Set<String> BESIDE = Set.of("Address", "CryptoWallet", "Identification", "Passport");

    private static final Model MODEL = Model.shipped();

    private final FtmReport report = new FtmReport();
    private final Listed listed;
    private final Selection selection;
    private final Writer out;

    FtmExport(Listed listed, Selection selection, Writer out) {
        this.listed = listed;
        this.selection = selection;
        this.out = out;
    }

    void write(Holdings holdings) {
        holdings.parties(this::party);
        holdings.articles(kept -> Cleared.of(kept, selection, listed).ifPresent(this::article));
    }

    private static String id(EntryId entry) {
        return FtmReport.partyId(entry.dataset(), entry.entry());
    }

    private void party(Holdings.Linked party) {
        ListEntry entry = listed.entry(party.entry()).orElse(null);
        String id = id(party.entry());
        if (entry == null) {
            print(new FtmProperties()
                    .add("name", party.caption())
                    .add("notes", party.entry() + " is in no release in force")
                    .entity(id, Listed.UNKNOWN_SCHEMA));
            return;
        }
        Map<String, String> ids = new LinkedHashMap<>();
        ids.put(entry.entity().id(), id);
        for (Entity entity : entry.adjacent()) {
            if (BESIDE.contains(entity.schema())) {
                ids.put(entity.id(), id + "-" + entity.schema().toLowerCase(Locale.ROOT) + "-" + ids.size());
            }
        }
        print(copied(entry.entity(), ids));
        int number = 0;
        for (Sanction sanction : entry.sanctions()) {
            print(sanction(sanction, id).entity(id + "-sanction-" + ++number, "Sanction"));
        }
        entry.adjacent().stream()
                .filter(entity -> ids.containsKey(entity.id()))
                .forEach(entity -> print(copied(entity, ids)));
    }

    /**
     * An entity under an id that FollowTheMoney takes, with its references so too; those to what is not exported are left out, and
     * so is what a list says and FollowTheMoney has no property for.
     */
    private static Entity copied(Entity entity, Map<String, String> ids) {
        FtmProperties properties = new FtmProperties();
        entity.properties().forEach((property, values) -> {
            String type = MODEL.type(entity.schema(), property);
            if (type != null) {
                values.forEach(value -> properties.add(property, type.equals(Model.ENTITY) ? ids.get(value) : value));
            }
        });
        return properties.entity(ids.getOrDefault(entity.id(), entity.id()), entity.schema());
    }

    private static FtmProperties sanction(Sanction sanction, String party) {
        FtmProperties properties = new FtmProperties()
                .add("entity", party)
                .add("authority", sanction.authority())
                .add("listingDate", sanction.listed())
                .add("endDate", sanction.ended())
                .add(isAddress(sanction.source()) ? "sourceUrl" : "publisher", sanction.source());
        sanction.programs().forEach(program -> properties.add("program", program));
        sanction.details().forEach((property, values) -> values.forEach(value -> properties.add(property, value)));
        return properties;
    }

    private static boolean isAddress(@Nullable String source) {
        return source != null && source.matches("https?://.+");
    }

    private void article(Cleared cleared) {
        String id = FtmReport.articleId(cleared.reading());
        List<Entity> told = report.withoutParties(cleared.reading());
        told.forEach(this::print);
        cleared.links()
                .forEach((entity, links) -> links.forEach(link -> print(link(cleared, entity, link)
                        .entity(id + "-link-" + link.key() + "-" + FtmProperties.id(entity), "Documentation"))));
        Set<String> events = told.stream()
                .filter(entity -> entity.schema().equals("Event"))
                .map(Entity::id)
                .collect(Collectors.toSet());
        for (ClaimPart claim : cleared.reading().claims()) {
            EventPart event = cleared.event(claim);
            List<Cleared.Part> parts = cleared.parts(event).stream()
                    .filter(part -> part.link().accepted())
                    .toList();
            if (parts.isEmpty()) {
                continue;
            }
            String claimId = id + "-claim-" + FtmProperties.id(claim.id());
            if (claim.polarity() == ClaimPart.Polarity.NEGATIVE) {
                print(denial(cleared, claim, event, parts).entity(claimId, "Note"));
                continue;
            }
            String eventId = FtmReport.eventId(cleared.reading(), event.id());
            if (events.contains(eventId)) {
                parts.forEach(part -> print(claim(cleared, claim, event, part)
                        .add("object", eventId)
                        .entity(
                                claimId + "-" + Terms.of(part.role()) + "-"
                                        + id(part.link().entry()),
                                "UnknownLink")));
            }
        }
        cleared.notices().forEach(notice -> print(notice(cleared, notice)));
    }

    private FtmProperties link(Cleared cleared, String entity, KeptLink link) {
        FtmProperties properties = told(cleared)
                .add("document", FtmReport.articleId(cleared.reading()))
                .add("entity", id(link.entry()))
                .add("role", "named “" + link.name() + "”")
                .add("status", link.standing())
                .add(
                        "description",
                        "machine: " + link.decision() + String.format(Locale.ROOT, ", score %.2f", link.score()))
                .add("recordId", link.key());
        cleared.named(entity).ifPresent(quote -> properties.add("summary", quote.text()));
        if (link.judgement() != null) {
            properties.add("description", link.judgement().note());
        }
        return properties;
    }

    private static FtmProperties told(Cleared cleared) {
        FtmProperties properties = new FtmProperties()
                .add("proof", FtmReport.articleId(cleared.reading()))
                .add("publisher", cleared.article().publisher());
        return isAddress(cleared.url()) ? properties.add("sourceUrl", cleared.url()) : properties;
    }

    private static FtmProperties claim(Cleared cleared, ClaimPart claim, EventPart event, Cleared.Part part) {
        FtmProperties properties = told(cleared)
                .add("subject", id(part.link().entry()))
                .add("role", Terms.of(part.role()))
                .add("status", part.link().standing())
                .add("description", Terms.said(claim, cleared))
                .add("recordId", cleared.article().id() + "#" + claim.id());
        claim.evidence().forEach(quote -> properties.add("summary", quote.text()));
        if (event.date() != null) {
            properties
                    .add("startDate", event.date().start())
                    .add("endDate", event.date().end());
        }
        return properties;
    }

    private static FtmProperties denial(Cleared cleared, ClaimPart claim, EventPart event, List<Cleared.Part> parts) {
        FtmProperties properties = told(cleared)
                .add("name", "denied: " + Terms.of(event.type()))
                .add("description", Terms.said(claim, cleared));
        parts.forEach(part -> properties
                .add("entity", id(part.link().entry()))
                .add("notes", part.link().entry() + ": " + part.link().standing()));
        claim.evidence().forEach(quote -> properties.add("summary", quote.text()));
        return properties;
    }

    private static Entity notice(Cleared cleared, Notice notice) {
        String article = FtmReport.articleId(cleared.reading());
        return new FtmProperties()
                .add("entity", article)
                .add("name", Terms.of(notice.kind()))
                .add("description", notice.words())
                .add("publisher", notice.who())
                .add("createdAt", notice.at().toString().substring(0, 10))
                .add("notes", notice.about().isEmpty() ? "about the article" : "about " + notice.about())
                .entity(article + "-notice-" + notice.number(), "Note");
    }

    private void print(Entity entity) {
        try {
            out.append(report.line(entity));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
