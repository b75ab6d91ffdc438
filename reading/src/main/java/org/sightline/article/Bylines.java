// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of people in a byline, as printed; agencies and photographers' credits are left out. */
final class Bylines {
    private static final Pattern BRACKETS =
            Pattern.compile("[\\[(<（【][^\\])>）】]{0,80}[@.][^\\])>）】]{0,80}[\\])>）】]|\\S{1,60}@\\S{1,60}");
    private static final Pattern PART = Pattern.compile("[|;；]");
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^[(（【\\[]?\\s*((?:additional |with )?(?:reporting|report|writing|editing|edited|written|compiled|reported|posted|published|filed|presented|"
                    + "produced|hosted|interview|authors?|reporters?|editors?|writers?|words|story|text|"
                    + "analysis|opinion|photos?|images?|photographs?|video|graphics?|translation|translated)?\\s*(?:by|:)|"
                    + "von|text|autor(?:in)?|par|texte de|por|texto de|автор\\p{L}*|текст|корреспондент|подготовил\\p{L}?|글|취재|정리|"
                    + "文|作者|记者|記者|撰文|撰稿|编辑|編輯|责任编辑|責任編輯|بقلم|كتبت?|تحرير|إعداد)(?=[\\s:：/／=·|])[\\s:：/／=·|]*");
    private static final Pattern CREDIT =
            Pattern.compile("(?iu)^\\s*(photo|image|photograph|video|graphic|picture|фото|사진|图|摄)\\p{L}*\\b.*");
    private static final Pattern TAIL =
            Pattern.compile("\\s+(?:in|for|at|from|on|contributed|à|en|в|aus)\\s+.*|\\s+(?:in|for|at|from)$");
    /** What a byline says besides names: a day, a reading time, the author's own calling. */
    private static final Pattern ASIDE = Pattern.compile(
            "\\s+[|·•]\\s+.*|,?\\s+on (?:\\p{L}+,? )?(?:\\d|\\p{Lu}\\p{L}+\\.? \\d).*|,?\\s+\\d{1,2} \\p{Lu}\\p{L}+ \\d{4}.*|"
                    + ", (?:\\p{L}+ ){0,4}(?:reporter|correspondent|editor|writer|columnist|analyst|fellow|contributor|producer|chief)"
                    + "(?: (?:in|for|at|of) .*)?$");

    private static final Pattern AND =
            Pattern.compile("\\s+(?:and|und|et|y|и|e)\\s+|\\s*&\\s*|[、·/]|(?<=\\p{IsHangul})\\s*,\\s*");
    private static final Pattern HOUSE_ROLE = Pattern.compile(
            "(?i)^(?:the )?(?:[\\p{L}.]+ ){0,2}(?:writers?|reporters?|journalists?|correspondents?) (?=\\p{Lu})");
    private static final Pattern ROLE = Pattern.compile("\\s*(기자|특파원|인턴기자|논설위원|선임기자|記者|特派員|记者|編集委員)$");
    private static final Pattern EAST = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]{2,8}");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "de", "da", "di", "du", "del", "der", "van", "von", "bin", "ibn", "ben", "la", "le", "dos",
            "das", "y", "e", "ter", "den");
    private static final Set<String> HOUSES = Set.of(
            "agence",
            "agencies",
            "agency",
            "associated",
            "bbc",
            "bloomberg",
            "broadcasting",
            "bureau",
            "chronicle",
            "cnn",
            "correspondent",
            "correspondents",
            "courier",
            "daily",
            "desk",
            "dispatch",
            "editor",
            "editorial",
            "editors",
            "gazette",
            "globe",
            "guardian",
            "herald",
            "journal",
            "ledger",
            "mail",
            "media",
            "meridian",
            "network",
            "news",
            "newspaper",
            "newsroom",
            "observer",
            "online",
            "post",
            "press",
            "radio",
            "reporter",
            "reporters",
            "reuters",
            "service",
            "staff",
            "sun",
            "tass",
            "team",
            "telegraph",
            "television",
            "times",
            "tribune",
            "tv",
            "weekly",
            "wire",
            "writer",
            "writers",
            "xinhua",
            "yonhap",
            "ap",
            "afp",
            "upi",
            "dpa");

    private Bylines() {}

    /** Whether the rest of a line that opens like a byline is names, agencies or places, and no clause. */
    static boolean isByline(String line) {
        String words = ASIDE.matcher(BRACKETS.matcher(line).replaceAll(" ")).replaceFirst("");
        Matcher label = LABEL.matcher(words);
        if (!label.find()) {
            return true;
        }
        String[] tokens = words.substring(label.end()).split("[\\s,;|&()]+");
        for (String token : tokens) {
            boolean lower = !token.isEmpty() && Character.isLowerCase(token.codePointAt(0));
            if (lower && !PARTICLES.contains(token) && !isJoint(token)) {
                return false;
            }
        }
        return tokens.length > 0;
    }

    /** The persons of one byline, in the order of the line. */
    static List<String> names(String line) {
        Set<String> found = new LinkedHashSet<>();
        boolean labelled = LABEL.matcher(line.strip()).find();
        for (String part : PART.split(BRACKETS.matcher(line).replaceAll(" "))) {
            if (CREDIT.matcher(part).matches()) {
                continue;
            }
            String rest = HOUSE_ROLE
                    .matcher(LABEL.matcher(part.strip()).replaceFirst(""))
                    .replaceFirst("");
            for (String name : people(rest, labelled)) {
                found.add(name);
            }
        }
        return List.copyOf(found);
    }

    private static List<String> people(String part, boolean labelled) {
        List<String> people = new ArrayList<>();
        boolean list = AND.matcher(part).find();
        for (String chunk : part.split(",")) {
            for (String name : AND.split(chunk)) {
                String bare = TAIL.matcher(" " + name.strip()).replaceFirst("").strip();
                bare = ROLE.matcher(bare).replaceFirst("").replaceAll("^[\\p{P}\\s]+|[\\s)）\\]】.=＝|-]+$", "");
                if (isPerson(bare)) {
                    people.add(bare);
                }
            }
            // "Name, Paper": without an "and" only the first piece is a person.
            if (!list && (labelled || !people.isEmpty())) {
                break;
            }
        }
        return people;
    }

    private static boolean isPerson(String words) {
        if (EAST.matcher(words).matches()) {
            return true;
        }
        String[] tokens = words.split("\\s+");
        if (tokens.length < 2 || tokens.length > 5) {
            return false;
        }
        for (String token : tokens) {
            String lower = token.toLowerCase(Locale.ROOT).replace(".", "");
            boolean large = Character.isUpperCase(token.codePointAt(0)) || !Character.isLowerCase(token.codePointAt(0));
            if (HOUSES.contains(lower)
                    || (!large && !PARTICLES.contains(lower))
                    || !Character.isLetter(token.codePointAt(0))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isJoint(String token) {
        return Set.of(
                        "and",
                        "in",
                        "for",
                        "with",
                        "by",
                        "at",
                        "from",
                        "editing",
                        "reporting",
                        "writing",
                        "edited",
                        "written",
                        "additional",
                        "compiled",
                        "contributed",
                        "to",
                        "this",
                        "report",
                        "story",
                        "und",
                        "et",
                        "и",
                        "в",
                        "staff",
                        "reporter",
                        "correspondent",
                        "writer",
                        "editor",
                        "photo",
                        "photos",
                        "by:",
                        "the")
                .contains(token);
    }
}
