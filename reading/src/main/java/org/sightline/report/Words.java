// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.match.Explanation;
import org.sightline.reading.ArticlePart;
import org.sightline.reading.ClaimPart;
import org.sightline.reading.EntityPart;
import org.sightline.reading.EventType;
import org.sightline.reading.Interval;
import org.sightline.reading.LinkPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Quote;
import org.sightline.reading.RolePart;
import org.sightline.reading.StatusPart;

/** The phrases that every report uses for the contract's terms, so that text and HTML say the same. */
public final class Words {
    /** How many dates a status line names one by one. */
    private static final int DATES = 4;

    /** Longest evidence that is quoted whole, in code points. */
    private static final int EVIDENCE = 300;

    private Words() {}

    public static String type(EventType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    public static String modality(ClaimPart.Modality modality) {
        return modality.name().toLowerCase(Locale.ROOT);
    }

    /** Modality and polarity in one label, such as {@code planned} or {@code NOT, asserted}. */
    public static String truth(ClaimPart claim) {
        return truth(claim.polarity(), claim.modality());
    }

    /** The same of a claim's two words. */
    public static String truth(ClaimPart.Polarity polarity, ClaimPart.Modality modality) {
        return polarity == ClaimPart.Polarity.NEGATIVE ? "NOT, " + modality(modality) : modality(modality);
    }

    public static String decision(LinkPart.Decision decision) {
        return switch (decision) {
            case ACCEPTED -> "accepted";
            case AMBIGUOUS -> "to review";
            case REJECTED -> "rejected";
        };
    }

    public static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    /** The day; the month or year where the interval is a whole one; else first and last day. */
    public static String interval(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return start.toString();
        }
        if (start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1))) {
            return String.format(Locale.ROOT, "%04d", start.getYear());
        }
        if (start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1).minusDays(1))) {
            return start.toString().substring(0, start.toString().length() - 3);
        }
        return start + " to " + end;
    }

    public static String interval(Interval interval) {
        return interval(interval.start(), interval.end());
    }

    /** The words as printed and what they were counted from. */
    public static String basis(Interval interval) {
        String from = switch (interval.basis()) {
            case EXPLICIT -> "as the story gives it";
            case PUBLICATION -> "counted from the publication date";
            case DISCOURSE -> "counted from a date before it in the story";
        };
        return "“" + Plain.line(interval.text()) + "”, " + from;
    }

    public static String published(ArticlePart.Published published) {
        if (published.date() == null) {
            return "publication date not known";
        }
        String from = switch (published.basis()) {
            case GIVEN -> "as given";
            case METADATA -> "by its metadata";
            case TEXT -> "by the story itself";
            case UNKNOWN -> "";
        };
        return published.date() + " (" + from + ")";
    }

    /** Who says so, and through whom. */
    public static String source(ClaimPart.SourcePart source) {
        return source(source.name(), source.cue(), source.via());
    }

    /**
     * The same of a source's parts.
     *
     * @param name null for somebody whose name is not to be shown, empty where the article has no publisher
     */
    public static String source(@Nullable String name, String cue, @Nullable String via) {
        String who = name == null
                ? "somebody who is on no list"
                : name.isBlank() ? "the article, publisher not known" : Plain.line(name);
        String words = cue.isBlank() ? "" : " (“" + Plain.line(cue, 60) + "”)";
        return who + words + (via == null || via.isBlank() ? "" : ", by way of " + Plain.line(via));
    }

    public static String sources(ClaimPart claim) {
        return claim.sources().stream().map(Words::source).collect(Collectors.joining("; "));
    }

    /** A part in an event as words before the names, such as {@code with}. */
    public static String part(ParticipantPart.Role role, EventType type) {
        boolean listing = type == EventType.DESIGNATION || type == EventType.DELISTING;
        return switch (role) {
            case SUBJECT -> listing || type == EventType.ACCUSATION ? "by" : "";
            case OBJECT -> "";
            case COMPANION -> "with";
            case RECIPIENT -> "to";
            case HOST -> "host:";
        };
    }

    /** The words of evidence; of long ones the part around the event's own word. */
    public static String evidence(Quote quote, Quote trigger) {
        String words = quote.text();
        int before = trigger.start() - quote.start() - EVIDENCE / 2;
        boolean within = quote.start() <= trigger.start() && trigger.end() <= quote.end();
        int points = words.codePointCount(0, words.length());
        if (!within || points <= EVIDENCE || before <= 0) {
            return Plain.line(words, EVIDENCE);
        }
        int cut = words.offsetByCodePoints(0, Math.min(before, points - EVIDENCE));
        int space = words.indexOf(' ', cut);
        String rest = words.substring(space < 0 || space > cut + 30 ? cut : space);
        return "…" + Plain.line(rest, EVIDENCE);
    }

    /** The words of evidence, cut where they are long. */
    public static String evidence(Quote quote) {
        return Plain.line(quote.text(), EVIDENCE);
    }

    /** Since when (and until when) an entry is listed, as far as the rows know. */
    public static String listing(LinkPart link) {
        for (StatusPart row : link.status()) {
            if (row.since() != null) {
                return "listed since " + row.since() + (row.until() == null ? "" : ", until " + row.until());
            }
        }
        return link.status().isEmpty() ? "no dated event to hold the listing against" : "listing date not known";
    }

    /** The status on the dates of the events, rows of one value and basis taken together; empty where there is none. */
    public static String status(LinkPart link) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (StatusPart row : link.status()) {
            groups.computeIfAbsent(value(row.value()) + " (" + basis(row) + ")", key -> new ArrayList<>())
                    .add(date(row.date()));
        }
        return groups.entrySet().stream()
                .map(group -> group.getKey() + " on " + dates(group.getValue()))
                .collect(Collectors.joining("; "));
    }

    public static String value(StatusPart.Value value) {
        return switch (value) {
            case LISTED -> "listed";
            case NOT_LISTED -> "not listed";
            case CHANGED -> "listing changed";
            case UNKNOWN -> "not known whether listed";
        };
    }

    public static String basis(StatusPart row) {
        return basis(row.basis(), row.release());
    }

    /** What a status rests on. */
    public static String basis(StatusPart.Basis basis, @Nullable String release) {
        return switch (basis) {
            case PUBLISHER -> "publisher's date";
            case RELEASES -> "by the releases held";
            case LATEST_RELEASE -> "as of release" + (release == null ? "" : " " + Plain.line(release));
            case STARTER -> "starter list";
        };
    }

    /** A status row's date: a day, or {@code start/end}. */
    public static String date(String date) {
        int slash = date.indexOf('/');
        if (slash < 0) {
            return Plain.line(date);
        }
        try {
            return interval(LocalDate.parse(date.substring(0, slash)), LocalDate.parse(date.substring(slash + 1)));
        } catch (DateTimeException e) {
            return Plain.line(date);
        }
    }

    private static String dates(List<String> dates) {
        List<String> sorted = dates.stream().sorted().distinct().toList();
        if (sorted.size() <= DATES) {
            return String.join(", ", sorted);
        }
        return sorted.size() + " dates from " + sorted.get(0) + " to " + sorted.get(sorted.size() - 1);
    }

    /** The tree's root and what it was made from, in one line. */
    public static String why(Explanation explanation) {
        String root = Plain.line(explanation.description());
        String parts = explanation.details().stream()
                .map(detail -> Plain.line(detail.description()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return parts.isEmpty() ? root : root + ": " + parts;
    }

    /** A post with its organisations from the innermost outwards, such as {@code former Director, Plant, Ministry}. */
    public static String role(RolePart role, List<EntityPart> entities) {
        StringBuilder words = new StringBuilder();
        switch (role.state()) {
            case CURRENT -> {}
            case FORMER -> words.append("former ");
            case ACTING -> words.append("acting ");
        }
        words.append(role.title());
        Stream.concat(Stream.ofNullable(role.organization()), role.chain().stream())
                .forEach(id -> words.append(", ").append(caption(id, entities)));
        return words.toString();
    }

    private static String caption(String id, List<EntityPart> entities) {
        return entities.stream()
                .filter(entity -> entity.id().equals(id))
                .map(EntityPart::caption)
                .findFirst()
                .orElse(id);
    }
}
