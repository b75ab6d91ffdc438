// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.reading.Interval;
import org.sightline.reading.LinkPart;
import org.sightline.reading.ParticipantPart;
import org.sightline.reading.Quote;
import org.sightline.reading.Reading;

/** What a person has read out of a story, held against a reading of it. */
final class GoldStory {
    /** Code points; what is longer is a paragraph and no evidence. */
    private static final int LONGEST_EVIDENCE = 400;

    /**
     * Accepted links, counted as a person would.
     *
     * @param right gold names with at least one of their entries
     * @param wrong links that no gold line explains
     * @param missed gold names without any
     */
    record Links(List<String> right, List<String> wrong, List<String> missed) {
        double precision() {
            int all = right.size() + wrong.size();
            return all == 0 ? 1 : (double) right.size() / all;
        }

        Links plus(Links more) {
            return new Links(joined(right, more.right), joined(wrong, more.wrong), joined(missed, more.missed));
        }

        private static List<String> joined(List<String> first, List<String> second) {
            return Stream.concat(first.stream(), second.stream()).toList();
        }
    }

    private record Accepted(String entity, String entry) {}

    private record Part(Told told, ParticipantPart who) {}

    private final JsonNode gold;

    private GoldStory(JsonNode gold) {
        this.gold = gold;
    }

    static GoldStory read(Path file) throws IOException {
        return new GoldStory(new ObjectMapper().readTree(file.toFile()));
    }

    Links links(Reading reading) {
        GoldNames names = new GoldNames(reading);
        List<String> right = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        List<Accepted> wrong = new ArrayList<>(accepted(reading));
        for (JsonNode link : gold.path("links")) {
            if (!link.path("decision").asText().equals("accepted")) {
                continue;
            }
            String name = link.path("name").asText();
            List<String> entries = texts(link.path("entries"));
            List<Accepted> found = accepted(reading).stream()
                    .filter(each -> entries.contains(each.entry()) && names.isCalled(each.entity(), name))
                    .toList();
            wrong.removeAll(found);
            (found.isEmpty() ? missed : right).add(name);
        }
        return new Links(
                right,
                wrong.stream()
                        .map(each -> each.entry() + " for " + names.of(each.entity()))
                        .toList(),
                missed);
    }

    /** Accepted links of those whom nobody on a list can be, or of whom the story does not tell whether they are. */
    List<String> namesakesTaken(Reading reading) {
        GoldNames names = new GoldNames(reading);
        List<String> taken = new ArrayList<>();
        for (JsonNode link : gold.path("links")) {
            String name = link.path("name").asText();
            if (!link.path("decision").asText().equals("accepted")) {
                accepted(reading).stream()
                        .filter(each -> names.isCalled(each.entity(), name))
                        .forEach(each -> taken.add(each.entry() + " for " + name));
            }
        }
        return taken;
    }

    /** The gold claims for which the reading has none of that type, person, date, evidence, polarity and modality. */
    List<String> claimsMissed(Reading reading) {
        GoldNames names = new GoldNames(reading);
        List<Part> left = new ArrayList<>();
        for (Told told : Told.of(reading)) {
            told.event().participants().forEach(who -> left.add(new Part(told, who)));
        }
        List<String> missed = new ArrayList<>();
        for (JsonNode claim : gold.path("claims")) {
            Part found = left.stream()
                    .filter(part -> names.isCalled(part.who(), claim.path("who").asText())
                            && sameHappening(claim, part.told())
                            && meets(claim, part.told(), reading.article().text()))
                    .findFirst()
                    .orElse(null);
            if (found == null) {
                missed.add(claim.path("who").asText() + " "
                        + claim.path("evidence").asText());
                continue;
            }
            left.remove(found);
        }
        return missed;
    }

    int claims() {
        return gold.path("claims").size();
    }

    List<String> chrome() {
        return texts(gold.path("chrome"));
    }

    private static boolean sameHappening(JsonNode claim, Told told) {
        Interval date = told.event().date();
        JsonNode day = claim.path("date");
        return is(told.event().type(), claim.path("type"))
                && is(told.claim().polarity(), claim.path("polarity"))
                && is(told.claim().modality(), claim.path("modality"))
                && (!day.isArray()
                        || (date != null
                                && date.start().toString().equals(day.path(0).asText())
                                && date.end().toString().equals(day.path(1).asText())));
    }

    private static boolean meets(JsonNode claim, Told told, String text) {
        String words = claim.path("evidence").asText();
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the story does not have the gold's words: " + words);
        }
        int start = text.codePointCount(0, at);
        int end = start + words.codePointCount(0, words.length());
        for (Quote quote : told.claim().evidence()) {
            if (quote.start() < end && quote.end() > start && quote.end() - quote.start() <= LONGEST_EVIDENCE) {
                return true;
            }
        }
        return false;
    }

    private static Set<Accepted> accepted(Reading reading) {
        Set<Accepted> accepted = new HashSet<>();
        reading.entities()
                .forEach(entity -> entity.links().stream()
                        .filter(link -> link.decision() == LinkPart.Decision.ACCEPTED)
                        .forEach(link -> accepted.add(new Accepted(entity.id(), link.list() + ":" + link.entry()))));
        return accepted;
    }

    private static boolean is(Enum<?> value, JsonNode word) {
        return value.name().toLowerCase(Locale.ROOT).equals(word.asText());
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
