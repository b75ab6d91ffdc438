// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese names in the romanisation of Wade and Giles (1892, 1912), which books and Taiwan still use, in pinyin: Mao Tse-tung is Mao
 * Zedong. The apostrophe that tells p' from p is mostly left out in print, so each such sound may be either.
 */
final class WadeGiles {
    private static final int MOST = 16;
    private static final Pattern SYLLABLE =
            Pattern.compile("(hs|chw?|sh|ts|tz|ss|sz|[bpmftnlkghjsywr]?)([aeiou]{1,4})(ng|n|rh|h)?");

    private WadeGiles() {}

    /** The words in pinyin, in each way that they may be read; none where the name is not in this romanisation. */
    static List<List<String>> pinyin(List<String> words) {
        if (words.size() < 2 || !anySign(words)) {
            return List.of();
        }
        List<List<String>> read = new ArrayList<>();
        for (String word : words) {
            Matcher syllable = SYLLABLE.matcher(word);
            if (!syllable.matches()) {
                return List.of();
            }
            String end = syllable.group(3) == null ? "" : syllable.group(3);
            read.add(syllable(syllable.group(1), syllable.group(2), end));
        }
        return Choices.names(read, MOST);
    }

    private static boolean anySign(List<String> words) {
        for (String word : words) {
            if (sign(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word has what pinyin never writes, and Korean neither. Each word of each name comes by here, so no expression. */
    static boolean sign(String word) {
        boolean begins = switch (word.charAt(0)) {
            case 'h' -> word.startsWith("hs");
            case 't' ->
                word.startsWith("tse") || word.startsWith("tsu") || word.startsWith("tze") || word.startsWith("tzu");
            case 'c' -> word.equals("chih");
            case 'j' -> word.equals("jih");
            case 's' ->
                switch (word) {
                    case "shih", "sze", "szu", "szeh", "szuh", "ssu" -> true;
                    default -> false;
                };
            default -> false;
        };
        return begins
                || switch (word.charAt(word.length() - 1)) {
                    case 'h' -> word.endsWith("ieh") || word.endsWith("ueh") || word.endsWith("erh");
                    case 'n' -> word.endsWith("ien");
                    default -> false;
                };
    }

    private static List<String> syllable(String initial, String vowels, String end) {
        String rest = rest(vowels, end);
        boolean front = rest.startsWith("i");
        return switch (initial) {
            case "hs" -> List.of("x" + rest.replaceFirst("^ueh?$", "ue"));
            case "j" -> List.of("r" + rest);
            case "ts", "tz" -> List.of("z" + rest, "c" + rest);
            case "ss", "sz" -> List.of("si");
            case "p" -> List.of("b" + rest, "p" + rest);
            case "t" -> List.of("d" + rest, "t" + rest);
            case "k" -> List.of("g" + rest, "k" + rest);
            case "ch" ->
                end.equals("h") && vowels.equals("i")
                        ? List.of("zhi", "chi")
                        : front || vowels.equals("u")
                                ? List.of("j" + rest, "q" + rest, "zh" + rest, "ch" + rest)
                                : List.of("zh" + rest, "ch" + rest);
            default -> List.of(initial + rest);
        };
    }

    private static String rest(String vowels, String end) {
        return switch (vowels + end) {
            case "ung" -> "ong";
            case "ieh" -> "ie";
            case "ien" -> "ian";
            case "ueh" -> "ue";
            case "ih", "uh" -> "i";
            case "eh" -> "e";
            case "uei" -> "ui";
            case "erh" -> "er";
            default -> vowels + end;
        };
    }
}
