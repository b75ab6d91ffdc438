// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.entity.Entity;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.CodePoints;
import org.sightline.reading.EntityPart;
import org.sightline.reading.LinkPart;
import org.sightline.reading.MentionPart;
import org.sightline.reading.Reading;
import org.sightline.reading.StatusPart;

/** The article, the listed parties, their sanctions and mentions as FollowTheMoney entities. */
final class FtmParties {
    private static final Set<String> SCHEMAS =
            Set.of("Person", "Organization", "Company", "PublicBody", "LegalEntity", "Vessel", "Airplane");

    /** Schemas of things that FollowTheMoney lets take part in nothing. */
    private static final Set<String> ASSETS = Set.of("Vessel", "Airplane");

    private final Reading reading;
    private final Map<String, Party> parties = new HashMap<>();

    FtmParties(Reading reading) {
        this.reading = reading;
        Findings.of(reading)
                .listed()
                .forEach(party -> parties.put(party.entity().id(), party));
    }

    static String articleId(Reading reading) {
        return FtmProperties.id(reading.article().id());
    }

    /** The article, without its text: that stays with its publisher. */
    static Entity article(Reading reading) {
        ArticlePart article = reading.article();
        FtmProperties properties = new FtmProperties()
                .add("title", article.title())
                .add("name", article.title())
                .add("publisher", article.publisher())
                .add("sourceUrl", article.url())
                .add("publishedAt", article.published().date())
                .add("language", language(article.language()));
        article.byline().forEach(name -> properties.add("author", name));
        return properties.entity(articleId(reading), "Article");
    }

    /** Parties and their sanctions. */
    Stream<Entity> parties() {
        List<Entity> entities = new ArrayList<>();
        for (EntityPart entity : reading.entities()) {
            Party party = parties.get(entity.id());
            if (party != null) {
                party.accepted().forEach(link -> {
                    entities.add(party(entity, link));
                    entities.add(sanction(link));
                });
            }
        }
        return entities.stream();
    }

    /** The exported ids of an entity of the reading: one a list that names it, none where no list does. */
    List<String> ids(String entity) {
        Party party = parties.get(entity);
        return party == null
                ? List.of()
                : party.accepted().stream().map(FtmParties::id).toList();
    }

    /** Whether the entity is a vessel or aircraft. */
    boolean isAsset(String entity) {
        Party party = parties.get(entity);
        return party != null && ASSETS.contains(schema(party.entity()));
    }

    private static String id(LinkPart link) {
        return id(link.list(), link.entry());
    }

    static String id(String list, String entry) {
        return FtmProperties.id(list + "-" + entry);
    }

    private static String schema(EntityPart entity) {
        return SCHEMAS.contains(entity.schema()) ? entity.schema() : "LegalEntity";
    }

    private static Entity party(EntityPart entity, LinkPart link) {
        return new FtmProperties()
                .add("name", link.caption())
                .add(
                        "notes",
                        "Linked to " + link.list() + ":" + link.entry() + " by machine, not reviewed; score "
                                + Words.score(link.score()))
                .entity(id(link), schema(entity));
    }

    private static Entity sanction(LinkPart link) {
        FtmProperties properties = new FtmProperties()
                .add("entity", id(link))
                .add("authority", link.list())
                .add("authorityId", link.entry());
        for (StatusPart row : link.status()) {
            properties
                    .add("listingDate", row.since())
                    .add("startDate", row.since())
                    .add("endDate", row.until());
        }
        return properties.entity(id(link) + "-sanction", "Sanction");
    }

    /** Where the article names parties. */
    Stream<Entity> mentions() {
        List<Entity> entities = new ArrayList<>();
        CodePoints points = new CodePoints(reading.article().text());
        String text = reading.article().text();
        for (MentionPart mention : reading.mentions()) {
            if (mention.entity() == null || mention.form() != MentionPart.Form.NAME || isAsset(mention.entity())) {
                continue;
            }
            List<String> resolved = ids(mention.entity());
            if (resolved.isEmpty()) {
                continue;
            }
            FtmProperties properties = new FtmProperties()
                    .add("document", articleId(reading))
                    .add("name", text.substring(points.unit(mention.start()), points.unit(mention.end())));
            resolved.forEach(id -> properties.add("resolved", id));
            entities.add(
                    properties.entity(articleId(reading) + "-mention-" + FtmProperties.id(mention.id()), "Mention"));
        }
        return entities.stream();
    }

    private static String language(String code) {
        try {
            return Locale.forLanguageTag(code).getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
