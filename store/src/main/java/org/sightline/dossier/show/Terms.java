// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier.show;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.dossier.Band;
import org.sightline.dossier.Dossier;
import org.sightline.dossier.Match;
import org.sightline.dossier.Said;
import org.sightline.dossier.Sighting;
import org.sightline.dossier.Story;
import org.sightline.reading.StatusPart;
import org.sightline.report.Plain;
import org.sightline.report.Words;
import org.sightline.store.Notice;
import org.sightline.watchlist.ListStatus;

/** The phrases that text and page share. */
final class Terms {
    private Terms() {}

    /** As the contract writes it. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String value(ListStatus.Value value) {
        return Words.value(StatusPart.Value.valueOf(value.name()));
    }

    static String basis(ListStatus.Basis basis, @Nullable String release) {
        return Words.basis(StatusPart.Basis.valueOf(basis.name()), release);
    }

    /** From when to when, such as {@code 2018-01-24 to 2026-08-01}, or {@code until 2018-01-23}. */
    static String days(Band.Stretch stretch) {
        LocalDate from = stretch.from();
        return from == null ? "until " + stretch.to() : from + " to " + stretch.to();
    }

    static String when(Sighting sighting) {
        LocalDate from = sighting.from();
        LocalDate to = sighting.to();
        return from == null || to == null ? "undated" : Words.interval(from, to);
    }

    static String sources(Said said) {
        return said.sources().stream()
                .map(source -> Words.source(source.name(), source.cue(), source.via()))
                .collect(Collectors.joining("; "));
    }

    static String title(Story.Told told) {
        return told.title() == null ? "Without a title" : Plain.line(told.title(), 120);
    }

    static String publisher(Story.Told told) {
        return told.publisher() == null ? "publisher not known" : Plain.line(told.publisher());
    }

    /** The day that an article counts by. */
    static String day(Story.Told told) {
        return told.published() == null ? "kept " + told.day() : told.day().toString();
    }

    static String notice(Notice notice) {
        String kind = notice.kind() == Notice.Kind.CORRECTION ? "Corrected" : "Disputed";
        LocalDate day = LocalDate.ofInstant(notice.at(), ZoneOffset.UTC);
        return kind + " by " + Plain.line(notice.who()) + " on " + day + ": " + Plain.line(notice.words());
    }

    static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** What was left out, and why; empty where nothing was. */
    static String left(Dossier dossier) {
        Dossier.Left left = dossier.left();
        StringBuilder words = new StringBuilder();
        if (left.open() > 0) {
            words.append(count(left.open(), "article", "articles"))
                    .append(" may speak of this party and wait to be judged. ");
        }
        if (left.rejected() > 0) {
            words.append(count(left.rejected(), "article", "articles")).append(" with a like name speak of others. ");
        }
        if (left.later() > 0) {
            words.append(count(left.later(), "article", "articles")).append(" came later than the day asked about. ");
        }
        return words.toString().strip();
    }

    /** Why an article is taken to speak of the party, a phrase for all entries that were decided alike, each with what is noted of it. */
    static Map<String, List<Notice>> matches(List<Match> matches) {
        Map<String, List<Match>> alike = new LinkedHashMap<>();
        for (Match match : matches) {
            String how = match.decision() + " " + Words.score(match.score()) + ", " + Plain.line(match.standing());
            alike.computeIfAbsent(Plain.line(match.name()) + "\n" + how, any -> new ArrayList<>())
                    .add(match);
        }
        Map<String, List<Notice>> phrases = new LinkedHashMap<>();
        alike.forEach((key, those) -> phrases.put(
                "“" + key.substring(0, key.indexOf('\n')) + "” = "
                        + those.stream().map(each -> each.entry().toString()).collect(Collectors.joining(", "))
                        + ": " + key.substring(key.indexOf('\n') + 1),
                those.stream()
                        .flatMap(each -> each.notices().stream())
                        .distinct()
                        .toList()));
        return phrases;
    }
}
