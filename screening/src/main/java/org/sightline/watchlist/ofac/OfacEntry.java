// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.EntryDraft;
import org.sightline.watchlist.format.ListedEntity;
import org.sightline.watchlist.format.Tally;

/** One OFAC entry while a reader of any of its formats gathers it. Not safe for use by several threads. */
public final class OfacEntry {
    private static final String AUTHORITY = "Office of Foreign Assets Control";
    private static final String PAGE = "https://sanctionssearch.ofac.treas.gov/Details.aspx?id=";

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final String number;
    private final EntryDraft draft;
    private final Set<String> programs = new LinkedHashSet<>();
    private final Map<String, Set<String>> details = new LinkedHashMap<>();
    private final Set<String> weakNames = new LinkedHashSet<>();
    private final List<Listing> listings = new ArrayList<>(1);

    /**
     * Begins an entry.
     *
     * @param number the same in all formats, such as {@code 23214}
     * @param type as the list prints it: {@code individual}, {@code Entity}, {@code vessel}, {@code Aircraft}, or nothing
     */
    public OfacEntry(String dataset, String number, String type, Tally tally) {
        this.number = number;
        this.draft = new EntryDraft(dataset, number, schema(type, tally), tally);
        draft.add("topics", "sanction").add("sourceUrl", PAGE + number);
        detail("authorityId", number);
    }

    /** Whether this can be an entry's number. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The number of the entry. */
    public String number() {
        return number;
    }

    public EntryDraft draft() {
        return draft;
    }

    public Tally tally() {
        return draft.tally();
    }

    public boolean person() {
        return draft.schema().equals("Person");
    }

    /** Adds a programme under which the party is listed, such as {@code DPRK2}. */
    public OfacEntry program(String program) {
        String code = program.strip();
        if (!code.isEmpty()) {
            programs.add(code);
            draft.add("programId", code);
        }
        return this;
    }

    public List<String> programs() {
        return List.copyOf(programs);
    }

    /** Adds what is said of the sanction and not of the party, by FollowTheMoney's property. */
    public OfacEntry detail(String property, String value) {
        if (!value.isBlank()) {
            details.computeIfAbsent(property, name -> new LinkedHashSet<>()).add(value.strip());
        }
        return this;
    }

    /** Adds a weak alias as it is printed; {@link OfacNames#weak} puts it in order once everything else is known. */
    public OfacEntry weakName(String printed) {
        weakNames.add(printed);
        return this;
    }

    List<String> weakNames() {
        return List.copyOf(weakNames);
    }

    /**
     * Adds one listing of the party, where the format tells them apart; without any, all programmes are one listing without a
     * date.
     *
     * @param listed the day of the designation, or null
     * @param own details of this listing alone
     */
    public OfacEntry listing(List<String> programs, @Nullable LocalDate listed, Map<String, List<String>> own) {
        programs.forEach(this::program);
        listings.add(new Listing(programs, listed, own));
        return this;
    }

    public ListedEntity listed() {
        List<Listing> all = listings.isEmpty() ? List.of(new Listing(programs(), null, Map.of())) : listings;
        for (Listing listing : all) {
            Map<String, List<String>> said = new LinkedHashMap<>();
            details.forEach((property, values) -> said.put(property, new ArrayList<>(values)));
            listing.own()
                    .forEach((property, values) -> said.computeIfAbsent(property, name -> new ArrayList<>())
                            .addAll(values));
            draft.sanction(new Sanction(AUTHORITY, listing.programs(), listing.listed(), null, PAGE + number, said));
        }
        return draft.listed();
    }

    private static String schema(String type, Tally tally) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "individual" -> "Person";
            case "vessel" -> "Vessel";
            case "aircraft" -> "Airplane";
            case "", "entity" -> "Organization";
            default -> {
                tally.add("type " + type + " (read as an organization)");
                yield "Organization";
            }
        };
    }

    private record Listing(List<String> programs, @Nullable LocalDate listed, Map<String, List<String>> own) {}
}
