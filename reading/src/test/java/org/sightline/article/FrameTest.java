// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines whose words no rule knows, told by where they stand and how they speak. */
final class FrameTest {
    private static final String STORY = """
            Harbour master opens the new quay to tugs

            The harbour master opened the quay on Friday, two guests said, and the town went home happy.

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The otters of the quay, and who feeds them",
                "Do you row? Your club gets two tickets with the app, free for a year!",
                "On the air since 1931",
                "Afterwards: Why tugs are red"
            })
    void whatFollowsTheStoryIsThePages(String line) {
        assertThat(chrome(STORY + line + "\n")).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He was not there.",
                "Oda Brightwater, DOB 3 May 1961, passport 4411772",
                "\"You and your app made us all rich,\" he told the guests of the quay.",
                "Our reporter asked him, and he did not answer."
            })
    void whatTellsOfTheStoryIsNot(String line) {
        assertThat(chrome(STORY + line + "\n")).isEmpty();
    }

    @Test
    void aListGoesOnToItsEnd() {
        String list =
                "At the table sat these guests of the harbour, as the board said:\n- Oda Brightwater\n- Pelham Tarrow\n";
        assertThat(chrome(STORY + list)).isEmpty();
    }

    @Test
    void aSpeakerWithoutFullStopIsStillHeard() {
        String talk =
                "MODERATOR: And you saw him on the quay\n\nGUEST: I saw him, and he saw me, and that was the end of it.\n\n"
                        + "MODERATOR: Well now\n";
        assertThat(chrome(STORY + talk)).isEmpty();
    }

    @Test
    void aRowOfPiecesOverTheStoryIsNotItsHeadline() {
        String row = "Courts | Otters | Rows and rowers | On air";
        Article article = Texts.read(row + "\n" + STORY);
        assertThat(article.title()).isEqualTo("Harbour master opens the new quay to tugs");
        assertThat(chrome(row + "\n" + STORY)).containsExactly(row);
    }

    private static List<String> chrome(String text) {
        return Texts.chrome(Texts.read(text));
    }
}
