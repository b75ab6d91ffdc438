// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.uk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.Countries;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.NameOrder;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** The designations of one list to entities. Relations are known when all designations are taken. */
final class UkMapper {
    private static final String PAGE = "https://www.gov.uk/government/publications/the-uk-sanctions-list";
    private static final Pattern BETWEEN_IDS = Pattern.compile("\\s*[,;|]\\s*");

    private final String dataset;
    private final Tally tally;
    private final Countries countries = new Countries();
    private final NameOrder order = new NameOrder();
    private final RegistrationLabels labels = new RegistrationLabels();
    private final List<EntryDraft> drafts = new ArrayList<>();
    private final UkRelations relations;

    UkMapper(String dataset, Tally tally) {
        this.dataset = dataset;
        this.tally = tally;
        this.relations = new UkRelations(tally);
    }

    /** Takes a record that has an id and a name. */
    void take(XmlNode record, String id) {
        EntryDraft draft = new EntryDraft(dataset, id, schema(record), tally);
        List<String> regimes = record.texts("RegimeName");
        draft.add("topics", "sanction").add("sourceUrl", PAGE).add("programId", regimes);
        List<String> group = record.texts("OFSIGroupID");
        group.forEach(number -> draft.referent("gb-hmt-" + number));
        List<String> unitedNations = record.texts("UNReferenceNumber").stream()
                .flatMap(BETWEEN_IDS::splitAsStream)
                .filter(reference -> !reference.isBlank())
                .toList();
        draft.add("unscId", unitedNations);
        draft.add("notes", record.texts("OtherInformation"));
        modified(record, draft);
        draft.sanction(sanction(record, id, regimes, group, unitedNations));
        UkIndividual individual = new UkIndividual(draft, countries, tally);
        individual.add(record);
        List<String> hints = new ArrayList<>(regimes);
        new UkNames(draft, tally).add(record, order.familyFirst(draft.values("nationality"), hints));
        new UkContacts(draft, countries, tally).add(record);
        new UkEntity(draft, countries, labels, relations, tally).add(record);
        new UkShip(draft, countries, relations, tally).add(record);
        record.tallyRest(tally);
        relations.bears(draft);
        drafts.add(draft);
    }

    /** The entries, in the order of the file. */
    List<ListedEntity> listed() {
        relations.resolve();
        return drafts.stream().map(EntryDraft::listed).toList();
    }

    private String schema(XmlNode record) {
        String kind = record.text("IndividualEntityShip").orElse("").toLowerCase(Locale.ROOT);
        return switch (kind) {
            case "individual" -> "Person";
            case "entity" -> "Organization";
            case "ship" -> "Vessel";
            default -> {
                boolean person = record.all("IndividualDetails").stream().anyMatch(XmlNode::filled);
                boolean ship = record.all("ShipDetails").stream().anyMatch(XmlNode::filled);
                tally.add("IndividualEntityShip that is missing or unknown (read by its details): " + kind);
                yield person ? "Person" : ship ? "Vessel" : "LegalEntity";
            }
        };
    }

    private Sanction sanction(
            XmlNode record, String id, List<String> regimes, List<String> group, List<String> unitedNations) {
        Map<String, List<String>> details = new TreeMap<>();
        details.put("authorityId", List.of(id));
        details.put("unscId", unitedNations);
        details.put("recordId", group);
        details.put("reason", record.texts("UKStatementofReasons"));
        details.put("provisions", provisions(record));
        List<String> summary = new ArrayList<>();
        record.texts("DesignationSource").forEach(source -> summary.add("Designation source: " + source));
        details.put("summary", summary);
        return new Sanction(
                "Foreign, Commonwealth and Development Office", regimes, designated(record), null, PAGE, details);
    }

    /** The measures, and those that are only marked as {@code true} in the indicators. */
    private List<String> provisions(XmlNode record) {
        Set<String> provisions = new LinkedHashSet<>();
        Set<String> known = new LinkedHashSet<>();
        for (String imposed : record.texts("SanctionsImposed")) {
            Arrays.stream(imposed.split("\\|"))
                    .map(String::strip)
                    .filter(measure -> !measure.isEmpty())
                    .forEach(measure -> {
                        provisions.add(measure);
                        known.add(letters(measure));
                    });
        }
        for (XmlNode indicators : record.all("SanctionsImposedIndicators")) {
            for (XmlNode indicator : indicators.children()) {
                String value = indicator.text().toLowerCase(Locale.ROOT);
                switch (value) {
                    case "true", "yes", "y", "1" -> {
                        if (!known.contains(letters(indicator.name()))) {
                            provisions.add(indicator.name().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "));
                        }
                    }
                    case "", "false", "no", "n", "0" -> {}
                    default ->
                        tally.add("SanctionsImposedIndicators/" + indicator.name() + " that is neither true nor false");
                }
            }
        }
        return List.copyOf(provisions);
    }

    private static String letters(String measure) {
        return measure.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private @Nullable LocalDate designated(XmlNode record) {
        Optional<String> printed = record.text("DateDesignated");
        Optional<LocalDate> day = printed.flatMap(UkDate::day);
        if (day.isEmpty()) {
            tally.add("DateDesignated that is missing or no date"
                    + printed.map(text -> ": " + text).orElse(""));
        }
        return day.orElse(null);
    }

    private void modified(XmlNode record, EntryDraft draft) {
        for (String printed : record.texts("LastUpdated")) {
            UkDate.day(printed)
                    .ifPresentOrElse(
                            day -> draft.add("modifiedAt", day.toString()),
                            () -> tally.add("LastUpdated that is no date: " + printed));
        }
    }
}
