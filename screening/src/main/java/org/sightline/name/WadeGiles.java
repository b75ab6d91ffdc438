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
    /** What pinyin never writes, and Korean neither. */
    private static final Pattern SIGN =
            Pattern.compile("hs.*|t[sz][eu].*|.*ieh|.*ueh|.*ien|.*erh|(?:ch|sh|j)ih|sz[eu]h?|ssu");

    private WadeGiles() {}

    /** The words in pinyin, in each way that they may be read; none where the name is not in this romanisation. */
    static List<List<String>> pinyin(List<String> words) {
        if (words.size() < 2
                || words.stream().noneMatch(word -> SIGN.matcher(word).matches())) {
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
