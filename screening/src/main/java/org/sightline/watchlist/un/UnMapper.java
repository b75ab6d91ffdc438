// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.un;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.entity.EntityDraft;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.NameOrder;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.PersonName;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlElement;

/** One record of the UN list to an entity. */
final class UnMapper {
    private static final String PAGE = "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list";
    private static final Pattern GENDER = Pattern.compile("\\bGender:\\s*(male|female)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> READ = Set.of(
            "REFERENCE_NUMBER",
            "FIRST_NAME",
            "SECOND_NAME",
            "THIRD_NAME",
            "FOURTH_NAME",
            "NAME_ORIGINAL_SCRIPT",
            "UN_LIST_TYPE",
            "LISTED_ON",
            "LAST_DAY_UPDATED",
            "COMMENTS1",
            "DESIGNATION",
            "NATIONALITY",
            "TITLE",
            "GENDER",
            "INDIVIDUAL_ALIAS",
            "ENTITY_ALIAS",
            "INDIVIDUAL_ADDRESS",
            "ENTITY_ADDRESS",
            "INDIVIDUAL_DATE_OF_BIRTH",
            "INDIVIDUAL_PLACE_OF_BIRTH",
            "INDIVIDUAL_DOCUMENT");

    private final String dataset;
    private final Tally tally;
    private final Countries countries = new Countries();
    private final NameOrder order = new NameOrder();

    UnMapper(String dataset, Tally tally) {
        this.dataset = dataset;
        this.tally = tally;
    }

    ListedEntity map(XmlElement record) {
        boolean person = record.name().equals("INDIVIDUAL");
        String id = dataset + ":" + record.text("REFERENCE_NUMBER").orElseThrow();
        EntityDraft draft = new EntityDraft(id, person ? "Person" : "Organization");
        draft.add("topics", "sanction").add("sourceUrl", PAGE);
        List<String> programs = record.text("UN_LIST_TYPE").stream().toList();
        draft.add("programId", programs);
        values(record, "DESIGNATION").forEach(value -> draft.add("position", PersonName.several(value)));
        values(record, "TITLE").forEach(value -> draft.add("title", value));
        values(record, "NATIONALITY").forEach(value -> country(draft, "nationality", value));
        record.text("COMMENTS1").ifPresent(comment -> draft.add("notes", comment));
        gender(record, draft);
        if (person) {
            personNames(record, draft, programs);
        }
        if (!person) {
            record.text("FIRST_NAME").ifPresent(name -> UnDetails.organizationName(draft, "name", name));
        }
        record.text("NAME_ORIGINAL_SCRIPT").ifPresent(name -> draft.add("alias", PersonName.several(name)));
        UnDetails details = new UnDetails(draft, countries, tally);
        record.all("INDIVIDUAL_ALIAS").forEach(details::alias);
        record.all("ENTITY_ALIAS").forEach(details::alias);
        record.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(details::birthDate);
        record.all("INDIVIDUAL_PLACE_OF_BIRTH").forEach(details::birthPlace);
        record.all("INDIVIDUAL_ADDRESS").forEach(details::address);
        record.all("ENTITY_ADDRESS").forEach(details::address);
        record.all("INDIVIDUAL_DOCUMENT").forEach(details::document);
        values(record, "LAST_DAY_UPDATED").stream()
                .flatMap(value -> PartialDates.iso(value).stream())
                .max(LocalDate::compareTo)
                .ifPresent(day -> draft.add("modifiedAt", day.toString()));
        record.children().stream()
                .filter(child -> !READ.contains(child.name()) && child.filled())
                .forEach(child -> tally.add(child.name()));
        return new ListedEntity(draft.entity(), List.of(sanction(record, programs)));
    }

    private Sanction sanction(XmlElement record, List<String> programs) {
        Optional<LocalDate> listed = record.text("LISTED_ON").flatMap(PartialDates::iso);
        if (listed.isEmpty()) {
            tally.add("LISTED_ON that is missing or no date");
        }
        return new Sanction("UN Security Council", programs, listed.orElse(null), null, PAGE);
    }

    private void personNames(XmlElement record, EntityDraft draft, List<String> programs) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")) {
            parts.add(record.text(part).map(PersonName::spoken).orElse(""));
        }
        draft.add("name", String.join(" ", parts));
        // The list does not mark the family name. Where it is said first and there are two parts, it is the first one.
        boolean familyFirst = order.familyFirst(draft.values("nationality"), programs);
        if (familyFirst && !parts.get(1).isEmpty() && parts.get(2).isEmpty()) {
            draft.add("lastName", parts.get(0)).add("firstName", parts.get(1));
            return;
        }
        draft.add("firstName", parts.get(0)).add("secondName", parts.get(1));
        draft.add("middleName", parts.get(2)).add("lastName", parts.get(3));
    }

    private static void gender(XmlElement record, EntityDraft draft) {
        record.text("GENDER").ifPresent(gender -> draft.add("gender", gender.toLowerCase(Locale.ROOT)));
        Matcher inComment = GENDER.matcher(record.text("COMMENTS1").orElse(""));
        if (inComment.find()) {
            draft.add("gender", inComment.group(1).toLowerCase(Locale.ROOT));
        }
    }

    private void country(EntityDraft draft, String property, String name) {
        countries
                .code(name)
                .ifPresentOrElse(
                        code -> draft.add(property, code).add("country", code),
                        () -> tally.add(property + ": " + name));
    }

    private static List<String> values(XmlElement record, String name) {
        return record.all(name).stream()
                .flatMap(element -> element.all("VALUE").stream())
                .map(XmlElement::text)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
