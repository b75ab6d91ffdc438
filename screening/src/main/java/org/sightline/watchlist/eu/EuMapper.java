// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.eu;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.entity.Identifiers;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.NameOrder;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** One sanctionEntity to an entity. */
final class EuMapper {
    private static final Pattern SHIP =
            Pattern.compile("\\b(?:vessels?|ships?|tankers?|m/?v|m/?t)\\b", Pattern.CASE_INSENSITIVE);
    /** Kinds of identification that only an organisation has. */
    private static final Set<String> OF_ORGANIZATIONS =
            Set.of("registrationNumber", "taxNumber", "vatCode", "swiftBic", "leiCode");

    private final String dataset;
    private final Tally tally;
    private final Countries countries = new Countries();
    private final NameOrder order = new NameOrder();
    private final IdentificationTypes types = new IdentificationTypes();

    EuMapper(String dataset, Tally tally) {
        this.dataset = dataset;
        this.tally = tally;
    }

    /** Maps a record that has an id and a name. */
    ListedEntity map(XmlNode record, String id) {
        EntryDraft draft = new EntryDraft(dataset, id, schema(record), tally);
        draft.add("topics", "sanction");
        EuSanction sanction = new EuSanction(record, tally);
        List<String> programs = sanction.programs();
        draft.add("programId", programs);
        draft.sanction(sanction.sanction(id));
        draft.add("sourceUrl", sanction.sources());
        draft.add("unscId", sanction.unitedNations());
        draft.add("notes", record.texts("remark"));
        draft.add("notes", record.attribute("designationDetails").orElse(null));
        citizenships(record, draft);
        new EuNames(draft, tally).add(record, order.familyFirst(draft.values("nationality"), programs));
        EuDetails details = new EuDetails(draft, countries, tally);
        record.all("birthdate").forEach(details::birth);
        record.all("address").forEach(details::address);
        record.all("contactInfo").forEach(details::contact);
        EuIdentifications identifications = new EuIdentifications(draft, countries, types, tally);
        record.all("identification").forEach(identifications::add);
        record.leave("logicalId", "euReferenceNumber");
        record.tallyRest(tally);
        return draft.listed();
    }

    private String schema(XmlNode record) {
        Set<String> said = new LinkedHashSet<>();
        for (XmlNode type : record.all("subjectType")) {
            type.leave("logicalId");
            type.attribute("code").map(EuMapper::lower).ifPresent(said::add);
            type.attribute("classificationCode").map(EuMapper::lower).ifPresent(said::add);
        }
        Set<String> schemas = new LinkedHashSet<>();
        for (String word : said) {
            switch (word) {
                case "person", "p" -> schemas.add("Person");
                case "enterprise", "entity", "e" -> schemas.add(isShip(record) ? "Vessel" : "Organization");
                case "vessel", "ship", "v", "s" -> schemas.add("Vessel");
                case "aircraft", "a" -> schemas.add("Airplane");
                default -> tally.add("subjectType that we do not know in code or classificationCode: " + word);
            }
        }
        if (said.isEmpty()) {
            tally.add("subjectType that is missing (read as a legal entity)");
        }
        return schemas.isEmpty() ? "LegalEntity" : schemas.iterator().next();
    }

    /**
     * The list has no kind for ships and files them as enterprises. One is a ship when it has the IMO number of a ship, which
     * could not be a company's (their check digits differ) unless words speak of a ship, and nothing that only organisations have.
     */
    private boolean isShip(XmlNode record) {
        boolean ship = false;
        for (XmlNode identification : record.all("identification")) {
            String property = types.property(
                    identification.attribute("identificationTypeCode").orElse(""));
            String number = identification
                    .attribute("number")
                    .or(() -> identification.attribute("latinNumber"))
                    .orElse("");
            if (OF_ORGANIZATIONS.contains(property)) {
                return false;
            }
            ship |= property.equals("imoNumber")
                    && Identifiers.normal("imoNumber", number)
                            .filter(imo -> !Identifiers.imoCompany(imo) || speaksOfShip(record))
                            .isPresent();
        }
        return ship;
    }

    private static boolean speaksOfShip(XmlNode record) {
        List<String> words = new ArrayList<>(record.texts("remark"));
        record.all("nameAlias").forEach(name -> name.attribute("wholeName").ifPresent(words::add));
        record.attribute("designationDetails").ifPresent(words::add);
        return words.stream().anyMatch(text -> SHIP.matcher(text).find());
    }

    private void citizenships(XmlNode record, EntryDraft draft) {
        boolean person = draft.schema().equals("Person");
        for (XmlNode citizenship : record.all("citizenship")) {
            String code = EuCountry.of(citizenship, countries, tally, "citizenship");
            draft.add("country", code).add("nationality", person ? code : null);
            EuRest.note(draft, "Citizenship", citizenship, "region");
            EuRest.leave(citizenship);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
