// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.un;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.NameOrder;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.PersonName;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** One record of the UN list to an entity. */
final class UnMapper {
    private static final String PAGE = "https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list";
    private static final Pattern GENDER = Pattern.compile("\\bGender:\\s*(male|female)\\b", Pattern.CASE_INSENSITIVE);

    private final String dataset;
    private final Tally tally;
    private final Countries countries = new Countries();
    private final NameOrder order = new NameOrder();

    UnMapper(String dataset, Tally tally) {
        this.dataset = dataset;
        this.tally = tally;
    }

    /** Maps a record that has a reference number and a name. */
    ListedEntity map(XmlNode record, String reference) {
        boolean person = record.name().equals("INDIVIDUAL");
        EntryDraft draft = new EntryDraft(dataset, reference, person ? "Person" : "Organization", tally);
        draft.add("topics", "sanction").add("sourceUrl", PAGE).add("unscId", reference);
        List<String> programs = record.texts("UN_LIST_TYPE");
        draft.add("programId", programs);
        for (String designation : record.texts("DESIGNATION", "VALUE")) {
            draft.add("position", PersonName.several(designation));
        }
        draft.add("title", record.texts("TITLE", "VALUE"));
        nationality(record, draft);
        List<String> comments = record.texts("COMMENTS1");
        draft.add("notes", comments);
        comments.forEach(comment -> UnComments.identifiers(comment, draft));
        gender(record, draft);
        if (person) {
            personNames(record, draft, programs);
        }
        UnNames names = new UnNames(draft, countries, tally);
        if (!person) {
            organization(record, names);
        }
        record.texts("NAME_ORIGINAL_SCRIPT").forEach(name -> draft.add("alias", PersonName.several(name)));
        record.all("INDIVIDUAL_ALIAS").forEach(names::alias);
        record.all("ENTITY_ALIAS").forEach(names::alias);
        UnDetails details = new UnDetails(draft, countries, tally);
        record.all("INDIVIDUAL_DATE_OF_BIRTH").forEach(details::birthDate);
        record.all("INDIVIDUAL_PLACE_OF_BIRTH").forEach(details::birthPlace);
        record.all("INDIVIDUAL_ADDRESS").forEach(details::address);
        record.all("ENTITY_ADDRESS").forEach(details::address);
        UnDocuments documents = new UnDocuments(draft, countries, tally);
        record.all("INDIVIDUAL_DOCUMENT").forEach(documents::document);
        modified(record, draft);
        draft.sanction(sanction(record, reference, programs));
        if (record.texts("LIST_TYPE", "VALUE").stream().anyMatch(type -> !type.equals("UN List"))) {
            tally.add("LIST_TYPE/VALUE that is not UN List");
        }
        record.tallyRest(tally);
        return draft.listed();
    }

    private Sanction sanction(XmlNode record, String reference, List<String> programs) {
        LocalDate listed = day(record, "LISTED_ON");
        if (listed == null) {
            tally.add("LISTED_ON that is missing or no date");
        }
        LocalDate ended = day(record, "DELISTED_ON");
        if (listed != null && ended != null && ended.isBefore(listed)) {
            tally.add("DELISTED_ON before LISTED_ON (left out)");
            ended = null;
        }
        Map<String, List<String>> details = new TreeMap<>();
        details.put("authorityId", List.of(reference));
        details.put("unscId", List.of(reference));
        List<String> summary = new ArrayList<>();
        record.texts("SUBMITTED_BY").forEach(state -> summary.add("Submitted by " + state));
        record.texts("SUBMITTED_ON").forEach(day -> summary.add("Submitted on " + day));
        details.put("summary", summary);
        return new Sanction("UN Security Council", programs, listed, ended, PAGE, details);
    }

    private @Nullable LocalDate day(XmlNode record, String name) {
        String printed = record.text(name).orElse(null);
        if (printed == null) {
            return null;
        }
        Optional<LocalDate> day = PartialDates.iso(printed);
        if (day.isEmpty()) {
            tally.add(name + " that is no date: " + printed);
        }
        return day.orElse(null);
    }

    private void personNames(XmlNode record, EntryDraft draft, List<String> programs) {
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

    private static void organization(XmlNode record, UnNames names) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")) {
            record.text(part).ifPresent(parts::add);
        }
        names.organizationName("name", String.join(" ", parts));
    }

    private void nationality(XmlNode record, EntryDraft draft) {
        List<String> printed = new ArrayList<>(record.texts("NATIONALITY", "VALUE"));
        printed.addAll(record.texts("NATIONALITY"));
        printed.addAll(record.texts("NATIONALITY2", "VALUE"));
        printed.addAll(record.texts("NATIONALITY2"));
        for (String name : printed) {
            Optional<String> code = countries.nationality(name);
            if (code.isPresent()) {
                draft.add("nationality", code.get()).add("country", code.get());
                continue;
            }
            tally.add("nationality: " + name);
            draft.add("notes", name.equalsIgnoreCase("na") ? null : "Nationality: " + name);
        }
    }

    private void gender(XmlNode record, EntryDraft draft) {
        for (String printed : record.texts("GENDER")) {
            String gender = printed.toLowerCase(Locale.ROOT);
            if (gender.equals("male") || gender.equals("female")) {
                draft.add("gender", gender);
                continue;
            }
            tally.add("GENDER: " + printed);
        }
        Matcher inComment = GENDER.matcher(record.text("COMMENTS1").orElse(""));
        if (inComment.find()) {
            draft.add("gender", inComment.group(1).toLowerCase(Locale.ROOT));
        }
    }

    private void modified(XmlNode record, EntryDraft draft) {
        List<String> printed = record.texts("LAST_DAY_UPDATED", "VALUE");
        List<LocalDate> days = new ArrayList<>();
        for (String day : printed) {
            PartialDates.iso(day)
                    .ifPresentOrElse(days::add, () -> tally.add("LAST_DAY_UPDATED/VALUE that is no date: " + day));
        }
        days.stream().max(LocalDate::compareTo).ifPresent(day -> draft.add("modifiedAt", day.toString()));
        days.stream().skip(1).forEach(day -> tally.add("LAST_DAY_UPDATED/VALUE but the latest (left out)"));
    }
}
