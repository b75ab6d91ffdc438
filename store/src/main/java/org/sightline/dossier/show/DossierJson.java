// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Subject;
import org.sightline.entity.Entity;
import org.sightline.entity.Sanction;
import org.sightline.reading.ContractRules;
import org.sightline.reading.ReadingJson;
import org.sightline.watchlist.EntryId;
import org.sightline.watchlist.EntryOnDay;

/**
 * A dossier as one line of JSON, {@code sightline.dossier/1}; {@code dossier.schema.json} beside this class says what is in it. Equal
 * dossiers give equal lines. Safe to share between threads.
 */
public final class DossierJson {
    /** The form's name and version. */
    public static final String SCHEMA = "sightline.dossier/1";

    private final JsonMapper mapper = JsonMapper.builder()
            .annotationIntrospector(new ContractRules())
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(EntryId.class, ToStringSerializer.instance))
            .build();

    /** The party, with what its entries say. */
    record PartyPart(EntryId asked, String caption, List<EntryPart> entries) {
        static PartyPart of(Subject party) {
            return new PartyPart(
                    party.asked(),
                    party.caption(),
                    party.entries().stream().map(EntryPart::of).toList());
        }
    }

    /**
     * One entry as it stood on the day.
     *
     * @param found how the release that speaks lies to the day
     * @param adjacent documents, addresses and relations, each an entity of its own
     */
    record EntryPart(
            EntryId id,
            String caption,
            EntryOnDay.Found found,
            String release,
            Entity entity,
            List<Sanction> sanctions,
            List<Entity> adjacent) {
        static EntryPart of(EntryOnDay stood) {
            return new EntryPart(
                    stood.entry().id(),
                    stood.entry().entity().caption(),
                    stood.found(),
                    stood.release().label(),
                    stood.entry().entity(),
                    stood.entry().sanctions(),
                    stood.entry().adjacent());
        }
    }

    /** One object. */
    public ObjectNode tree(Dossier dossier) {
        ObjectNode all = mapper.valueToTree(dossier);
        ObjectNode node = mapper.createObjectNode().put("schema", SCHEMA);
        node.setAll(all);
        node.set("party", mapper.valueToTree(PartyPart.of(dossier.party())));
        return node;
    }

    /** One line, without the line end. */
    public String write(Dossier dossier) {
        try {
            return ReadingJson.wellFormed(mapper.writeValueAsString(tree(dossier)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
