// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.eu;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.entity.Sanction;
import org.sightline.watchlist.format.PartialDates;
import org.sightline.watchlist.format.Tally;
import org.sightline.watchlist.format.XmlNode;

/** The regulations that list an entry, as one sanction: it began with the first that was published. */
final class EuSanction {
    private static final Pattern BETWEEN_IDS = Pattern.compile("\\s*[,;]\\s*");

    private final Tally tally;
    private final Set<String> programs = new LinkedHashSet<>();
    private final Set<String> starts = new LinkedHashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> acts = new LinkedHashSet<>();
    private final List<String> unitedNations = new ArrayList<>();
    private final @Nullable String designated;
    private @Nullable LocalDate listed;

    EuSanction(XmlNode record, Tally tally) {
        this.tally = tally;
        record.all("regulation").forEach(this::regulation);
        for (String part : List.of("nameAlias", "citizenship", "birthdate", "address", "identification")) {
            record.all(part, "regulationSummary").forEach(this::act);
        }
        record.attribute("unitedNationId")
                .ifPresent(ids -> BETWEEN_IDS
                        .splitAsStream(ids)
                        .filter(one -> !one.isEmpty())
                        .forEach(unitedNations::add));
        LocalDate day = day("designationDate", record.attribute("designationDate"));
        this.designated = day == null ? null : day.toString();
        if (listed == null && day != null) {
            tally.add("designationDate taken as the listing date, as no regulation has a publicationDate");
            listed = day;
        }
        if (listed == null) {
            tally.add("publicationDate of a regulation that is missing");
        }
    }

    List<String> programs() {
        return List.copyOf(programs);
    }

    /** Addresses of the regulations as published. */
    List<String> sources() {
        return List.copyOf(sources);
    }

    /** The reference numbers of the United Nations' list. */
    List<String> unitedNations() {
        return List.copyOf(unitedNations);
    }

    Sanction sanction(String id) {
        List<String> pages = sources();
        Map<String, List<String>> details = new TreeMap<>();
        details.put("authorityId", List.of(id));
        details.put("unscId", unitedNations);
        details.put("startDate", List.copyOf(starts));
        details.put("recordId", List.copyOf(titles));
        details.put("summary", List.copyOf(acts));
        details.put("date", designated == null ? List.of() : List.of(designated));
        details.put("sourceUrl", pages.isEmpty() ? List.of() : pages.subList(1, pages.size()));
        return new Sanction("European Union", programs(), listed, null, pages.isEmpty() ? null : pages.get(0), details);
    }

    private void regulation(XmlNode regulation) {
        act(regulation);
        regulation.attribute("programme").ifPresent(programs::add);
        regulation.attribute("numberTitle").ifPresent(titles::add);
        sources.addAll(regulation.texts("publicationUrl"));
        regulation.attribute("publicationUrl").ifPresent(sources::add);
        LocalDate published = day("publicationDate", regulation.attribute("publicationDate"));
        if (published != null && (listed == null || published.isBefore(listed))) {
            listed = published;
        }
        LocalDate start = day("entryIntoForceDate", regulation.attribute("entryIntoForceDate"));
        if (start != null) {
            starts.add(start.toString());
        }
    }

    /** The legal act in one line: {@code amendment, council, 1210/2003 (OJ L169), published 2003-07-08}. */
    private void act(XmlNode regulation) {
        List<String> said = new ArrayList<>();
        for (String name : List.of("regulationType", "organisationType", "numberTitle")) {
            regulation.attribute(name).ifPresent(said::add);
        }
        regulation.attribute("publicationDate").ifPresent(day -> said.add("published " + day));
        regulation.attribute("entryIntoForceDate").ifPresent(day -> said.add("in force " + day));
        regulation.attribute("publicationUrl").ifPresent(said::add);
        said.addAll(regulation.texts("publicationUrl"));
        said.addAll(regulation.texts("remark"));
        regulation.leave("logicalId");
        if (!said.isEmpty()) {
            acts.add(String.join(", ", said));
        }
    }

    private @Nullable LocalDate day(String name, Optional<String> printed) {
        if (printed.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = PartialDates.iso(printed.get());
        if (day.isEmpty()) {
            tally.add(name + " that is no date: " + printed.get());
        }
        return day.orElse(null);
    }
}
