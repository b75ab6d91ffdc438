// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/**
 * What Sightline says about one article: the contract {@code sightline.reading/1}. Every list keeps the order of the text.
 * A reading whose parts name an entity, event or claim that it does not hold, or a span outside the text, cannot be made.
 *
 * @param provenance what the reading rests on
 * @param regions parts of the article, chrome among them
 * @param mentions where something is spoken of; never in chrome
 * @param entities one per thing that is spoken of
 * @param conflicts claims that cannot both hold
 */
@JsonPropertyOrder("schema")
@JsonIgnoreProperties(value = "schema", allowGetters = true)
public record Reading(
        @JsonProperty(required = true) Provenance provenance,
        @JsonProperty(required = true) ArticlePart article,
        @JsonProperty(required = true) List<RegionPart> regions,
        @JsonProperty(required = true) List<MentionPart> mentions,
        @JsonProperty(required = true) List<EntityPart> entities,
        @JsonProperty(required = true) List<RolePart> roles,
        @JsonProperty(required = true) List<EventPart> events,
        @JsonProperty(required = true) List<ClaimPart> claims,
        @JsonProperty(required = true) List<ConflictPart> conflicts) {
    /** The contract's name and version. */
    public static final String SCHEMA = "sightline.reading/1";

    public Reading {
        regions = List.copyOf(regions);
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        roles = List.copyOf(roles);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
        new References(article, entities, events, claims).check(regions, mentions, roles, conflicts);
    }

    /** The constant {@value #SCHEMA}. */
    @JsonProperty
    public String schema() {
        return SCHEMA;
    }
}
