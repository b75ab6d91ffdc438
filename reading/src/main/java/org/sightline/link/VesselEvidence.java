// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sightline.match.Match;

/** Ships: the IMO number, which belongs to the hull for life, decides alone; without one the whole name must agree. */
final class VesselEvidence {
    private static final Pattern NUMBER = Pattern.compile("\\bIMO\\b[^\\d]{0,12}(\\d{7})\\b");
    private static final int REACH = 60;

    private final LinkRules rules;

    VesselEvidence(LinkRules rules) {
        this.rules = rules;
    }

    /** The number that the article gives for the ship: behind its name, or the only one in its sentences. */
    Optional<String> number(Subject subject) {
        List<String> all = new ArrayList<>();
        for (String sentence : subject.context().sentences()) {
            Matcher matcher = NUMBER.matcher(sentence);
            while (matcher.find()) {
                if (follows(subject, sentence, matcher.start())) {
                    return Optional.of(matcher.group(1));
                }
                all.add(matcher.group(1));
            }
        }
        return all.stream().distinct().count() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    /** Whether the number stands right behind the thing's name: then the thing is a ship, whatever else it was taken for. */
    boolean hasNumberBehindName(Subject subject) {
        return subject.context().sentences().stream().anyMatch(sentence -> {
            Matcher matcher = NUMBER.matcher(sentence);
            while (matcher.find()) {
                if (follows(subject, sentence, matcher.start())) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Evidence on the ship; empty when it is not this one. */
    Optional<Named> of(Subject subject, Match match, Profile profile) {
        boolean sameName = subject.thing().names().stream()
                .anyMatch(name -> match.entry().entity().strongNames().stream()
                        .anyMatch(other -> Terms.plain(other).equals(Terms.plain(name))));
        List<String> listed = numbers(profile);
        Optional<String> number = number(subject);
        if (number.isPresent() && !listed.isEmpty()) {
            boolean same = listed.contains(number.get());
            if (!same && !sameName) {
                return Optional.empty();
            }
            String because = number.get() + (same ? "" : ", the list has " + String.join(", ", listed));
            return Optional.of(new Named(
                    new NameAgreement(1, NameAgreement.Fit.OTHER_NAME, '"' + match.listName() + '"'),
                    List.of(Evidence.of(same ? Feature.SAME_NUMBER : Feature.OTHER_NUMBER, because))));
        }
        if (!sameName) {
            return Optional.empty();
        }
        NameAgreement agreement =
                new NameAgreement(1, NameAgreement.Fit.OTHER_NAME, '"' + match.listName() + "\" as the list has it");
        List<String> words = new ArrayList<>(subject.context().own());
        words.addAll(subject.context().sentences());
        for (String text : words) {
            String lower = text.toLowerCase(Locale.ROOT);
            for (String naval : rules.navalWords()) {
                if (lower.contains(naval)
                        && !profile.remarks().toLowerCase(Locale.ROOT).contains(naval)) {
                    return Optional.of(
                            new Named(agreement, List.of(Evidence.of(Feature.OTHER_KIND, '"' + naval + '"'))));
                }
            }
        }
        return Optional.of(new Named(agreement, List.of()));
    }

    static List<String> numbers(Profile profile) {
        List<String> numbers = new ArrayList<>();
        for (String property : List.of("imoNumber", "registrationNumber", "idNumber")) {
            for (String value : profile.entry().entity().values(property)) {
                String digits = value.replaceAll("\\D", "");
                if (digits.length() == 7) {
                    numbers.add(digits);
                }
            }
        }
        return numbers;
    }

    private static boolean follows(Subject subject, String sentence, int at) {
        String before = sentence.substring(Math.max(0, at - REACH), at);
        int end = -1;
        for (String name : subject.thing().names()) {
            int found = before.lastIndexOf(name);
            end = found >= 0 ? Math.max(end, found + name.length()) : end;
        }
        // only punctuation and "its"-like small words may lie between the name and its number
        return end >= 0 && before.substring(end).chars().noneMatch(Character::isUpperCase);
    }
}
