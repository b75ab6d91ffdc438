// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names divided where they stand, beside a twin that takes each word out first. */
class PersonWordsTest {
    private static final String[] WORDS = {
        "JC",
        "Jc",
        "KIM",
        "Kim",
        "kim",
        "Ng",
        "NG",
        "JR",
        "3M",
        "O'NEIL",
        "O’Neil",
        "M",
        "m",
        "Żak",
        "ŻAK",
        "ẞ",
        "ß",
        "İ",
        "Ŭn",
        "Abdulrahman",
        "DJKT",
        "bin",
        "Reza",
        "LONGLONGLONGLONGLONGLONGLONGLONGLONGLONGLONG"
    };

    private final Terms<PersonTerm> terms = new Persons(new Words(), new Korean("korean.tsv"), any -> false).terms();

    @Test
    void dividesAsTheTwinDoes() {
        Random random = new Random(12);
        int families = 0;
        int apart = 0;
        for (int i = 0; i < 30_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(6); count >= 0; count--) {
                text.append(WORDS[random.nextInt(WORDS.length)])
                        .append(random.nextInt(8) == 0 ? ", " : "- ".charAt(i & 1));
            }
            String written = text.toString();
            String folded = Folding.fold(written);
            PersonWords words = PersonWords.of(written, folded, terms);
            Written twin = twin(written, folded);
            assertThat(words.texts()).as(written).isEqualTo(twin.words());
            assertThat(words.family()).as(written).isEqualTo(twin.family());
            families += words.family() > 0 ? 1 : 0;
            apart += words.terms().size() > Written.split(folded).size() ? 1 : 0;
        }
        assertThat(families).isGreaterThan(5_000);
        assertThat(apart).isGreaterThan(500);
    }

    private static Written twin(String written, String folded) {
        Written parts = Written.of(folded);
        if (parts.family() > 0) {
            return parts;
        }
        List<String> words = Written.split(written);
        List<String> small = parts.words();
        if (words.size() != small.size()) {
            return parts;
        }
        boolean others = words.stream().anyMatch(word -> word.length() > 1 && !capitals(word));
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean initials =
                    others && i + 1 < words.size() && capitals(words.get(i)) && PersonWords.initials(small.get(i));
            apart.addAll(initials ? List.of(small.get(i).split("")) : List.of(small.get(i)));
        }
        int family = 0;
        while (family < words.size() && capitals(words.get(words.size() - 1 - family))) {
            family++;
        }
        boolean told = words.subList(0, words.size() - family).stream().noneMatch(PersonWordsTest::capitals);
        return new Written(apart, told && family < words.size() ? family : 0);
    }

    private static boolean capitals(String word) {
        return word.length() > 1
                && word.chars().noneMatch(Character::isLowerCase)
                && word.chars().anyMatch(Character::isUpperCase);
    }
}
