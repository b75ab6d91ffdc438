// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;

/** What the index says a name scores at most, beside what the scorer says that it does score. */
class CandidateIndexTest {
    private static final List<String> WORDS = List.of(
            "Mohammad",
            "Muhammed",
            "Ali",
            "Ahmed",
            "Kim",
            "Maria",
            "J.",
            "K",
            "Abd al",
            "Abdul",
            "Rahman",
            "Abdulrahman",
            "bin",
            "Orlovsky",
            "Orlovskiy",
            "Orlofski",
            "Trading",
            "Company",
            "General",
            "No. 5",
            "No. 7",
            "Tamimi",
            "Tamim",
            "Khadem",
            "Kahdem",
            "Petrova",
            "Petrov",
            "Zolotnik",
            "Zolotink",
            "Jong",
            "Chong",
            "Sik",
            "Jongsik",
            "Chol",
            "Pak",
            "Park",
            "Reza",
            "Rzea",
            "Vela",
            "Vella",
            "Hon",
            "Hong",
            "Qix",
            "Qiz",
            "Fjord",
            "Ford");
    private static final List<String> OTHERS = List.of(
            "김정식",
            "金正植",
            "Ким Чон Сик",
            "محمد باقری",
            "Мария Петрова",
            "Тимур Орловский",
            "Ri Pyong Chol",
            "PAK, Jong Chol",
            "李炳哲",
            "Orlovsky & Tamimi Trading LLC",
            "M/V Orlova 7");
    private static final double[] THRESHOLDS = {0.2, 0.5, 0.7, 0.9};

    private final NameParser parser = new NameParser();
    private final NameScorer scorer = new NameScorer();

    @Test
    void noNameScoresMoreThanTheIndexSays() {
        Random random = new Random(41);
        int over = 0;
        int spared = 0;
        for (NameKind kind : NameKind.values()) {
            List<ReadName> listed = names(random, kind, 300);
            NameIndex.Gathering gathering = new NameIndex.Gathering(kind, scorer);
            listed.forEach(name -> gathering.add(name.name()));
            NameIndex index = gathering.index();
            for (ReadName query : names(random, kind, 60)) {
                for (double threshold : THRESHOLDS) {
                    double[] most = most(index.candidates(query, threshold), listed.size());
                    for (int place = 0; place < most.length; place++) {
                        double score = scorer.score(query, listed.get(place)).value();
                        over += score >= threshold ? 1 : 0;
                        spared += most[place] == 0 ? 1 : 0;
                        assertThat(score >= threshold ? score : 0)
                                .as("%s and %s", query.name(), listed.get(place).name())
                                .isLessThanOrEqualTo(most[place]);
                    }
                }
            }
        }
        assertThat(over).as("names over a threshold").isGreaterThan(2_000);
        assertThat(spared).as("names that need not be scored").isGreaterThan(50_000);
    }

    /** By place what a name scores at most, 0 where it is no candidate. */
    private static double[] most(Candidates candidates, int names) {
        double[] most = new double[names];
        for (int at = 0; at < candidates.size(); at++) {
            assertThat(most[candidates.place(at)]).as("each name once").isZero();
            most[candidates.place(at)] = candidates.most(at);
            assertThat(at == 0 || candidates.most(at - 1) >= candidates.most(at))
                    .as("the greatest first")
                    .isTrue();
        }
        return most;
    }

    private List<ReadName> names(Random random, NameKind kind, int count) {
        List<ReadName> names = new ArrayList<>();
        OTHERS.forEach(name -> names.add(new ReadName(parser.parse(name, kind))));
        while (names.size() < count) {
            StringBuilder name = new StringBuilder();
            for (int words = 1 + random.nextInt(5); words > 0; words--) {
                name.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextInt(12) == 0 ? "" : " ");
            }
            ReadName read = new ReadName(parser.parse(name.toString(), kind));
            if (!read.name().words().isEmpty()) {
                names.add(read);
            }
        }
        return names;
    }

    @Test
    void wordsThatCannotLiftANameAreNotFollowed() {
        NameIndex.Gathering gathering = new NameIndex.Gathering(NameKind.PERSON, scorer);
        for (int i = 0; i < 200; i++) {
            gathering.add(parser.parse("Mohammad Zolotnik" + (char) ('a' + i % 26) + "q", NameKind.PERSON));
        }
        gathering.add(parser.parse("Mohammad Orlovsky", NameKind.PERSON));
        Candidates found =
                gathering.index().candidates(new ReadName(parser.parse("Mohammad Orlovsky", NameKind.PERSON)), 0.7);
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.place(0)).isEqualTo(200);
    }
}
