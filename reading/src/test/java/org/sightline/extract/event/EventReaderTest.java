// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.LayeredAnnotator;
import org.sightline.annotate.RecordedEngine;
import org.sightline.annotate.Stories;
import org.sightline.article.Article;
import org.sightline.article.Published;
import org.sightline.extract.date.DateInterval;
import org.sightline.extract.date.DateReader;

class EventReaderTest {
    private static final Published PUBLISHED = new Published(LocalDate.of(2022, 7, 8), Published.Basis.GIVEN);
    private static final LayeredAnnotator ANNOTATOR = new LayeredAnnotator(new RecordedEngine("stories.conll"));

    @Test
    void aMeetingHasOneSubjectAndItsCompanions() {
        assertThat(read("Anton Belov and Omar Hadi held talks in Cairo on Tuesday."))
                .containsExactly("meeting subject=Anton Belov companion=Omar Hadi at Cairo on 2022-07-05");
    }

    @Test
    void anEventThatPointsBackTakesThatDate() {
        assertThat(read(String.join(
                        "\n",
                        "Anton Belov and Omar Hadi held talks in Cairo on Tuesday.",
                        "Ivan Petrov also attended the meeting.",
                        "Anna Weber was absent from the meeting.")))
                .contains(
                        "appearance subject=Ivan Petrov on 2022-07-05", "appearance subject=Anna Weber on 2022-07-05");
    }

    @Test
    void coordinatedVerbsShareADateAndCoordinatedDatesMakeTwoEvents() {
        assertThat(read("In 2015 Anton Belov visited Cairo and met Omar Hadi."))
                .containsExactly(
                        "appearance subject=Anton Belov at Cairo on 2015-01-01/2015-12-31",
                        "meeting subject=Anton Belov companion=Omar Hadi on 2015-01-01/2015-12-31");
        assertThat(read("Anton Belov inspected the plant in March and in May."))
                .containsExactly(
                        "appearance subject=Anton Belov at plant on 2022-03-01/2022-03-31",
                        "appearance subject=Anton Belov at plant on 2022-05-01/2022-05-31");
    }

    @Test
    void whatAppearsToBeAMissileIsLaunched() {
        assertThat(read("The Navy fired what appeared to be a missile.")).containsExactly("test subject=Navy");
    }

    @Test
    void theFirstOfTwoSubjectsBelongsToTheVerbBehindIt() {
        assertThat(read("The junta on Tuesday named Anton Belov as its new navy chief, state television reported."))
                .anyMatch(told -> told.startsWith("appointment") && told.contains("object=Anton Belov"));
    }

    @Test
    void aCopulaNamesBehindItWhoIsThere() {
        assertThat(read("Also on hand were Omar Hadi and Leila Weber."))
                .containsExactly("appearance subject=Omar Hadi subject=Leila Weber");
    }

    @Test
    void aTitleWhoseBodyHasSwallowedTheNameIsStillThePersons() {
        assertThat(read("Former vice governor of Nampo Province Omar Hadi was indicted in May."))
                .anyMatch(told -> told.startsWith("accusation object=Omar Hadi"));
    }

    @Test
    void aRelativeClauseIsAnEventOfItsOwn() {
        assertThat(read("Omar Hadi, who led a delegation to Havana last week, was photographed with Anton Belov."))
                .anyMatch(told -> told.startsWith("appearance subject=Omar Hadi at Havana on 2022-06-27"))
                .contains("appearance subject=Omar Hadi companion=Anton Belov");
    }

    @Test
    void appositionsAndExamplesAreOpened() {
        assertThat(read("Two officials, Ivan Petrov and Omar Hadi, accompanied Anton Belov to Minsk."))
                .containsExactly("appearance subject=Ivan Petrov subject=Omar Hadi companion=Anton Belov at Minsk");
        assertThat(read("Members of the council, including Anton Belov and Ivan Petrov, toured the base."))
                .containsExactly("appearance subject=Anton Belov subject=Ivan Petrov at base");
    }

    @Test
    void theDeeperOfTwoTriggersSpeaks() {
        assertThat(read("Anton Belov was seen sitting beside Omar Hadi at the concert."))
                .containsExactly("appearance subject=Anton Belov companion=Omar Hadi");
    }

    @Test
    void partsFollowTheLogicOfThePassive() {
        assertThat(read("Anton Belov was welcomed by Omar Hadi at the airport in Tunis."))
                .containsExactly("appearance host=Omar Hadi subject=Anton Belov at airport in Tunis");
        assertThat(read("Shells were delivered to Omar Hadi by Norland."))
                .containsExactly("transfer subject=Norland recipient=Omar Hadi");
        assertThat(read("The European Union sanctioned Anton Belov and his company, Belov Metals, in June 2021."))
                .containsExactly("designation subject=European Union object=Anton Belov object=Belov Metals on"
                        + " 2021-06-01/2021-06-30");
    }

    @Test
    void aTestIsConductedBySomebodyFromSomewhere() {
        assertThat(read("Norland and Sudland launched two missiles from the White Coast on 3 May."))
                .containsExactly("test subject=Norland subject=Sudland at White Coast on 2022-05-03");
    }

    @Test
    void postsAreGainedAndLost() {
        assertThat(read("Anna Weber was appointed governor in April and resigned in June."))
                .containsExactly(
                        "appointment object=Anna Weber on 2022-04-01/2022-04-30",
                        "appointment object=Anna Weber on 2022-06-01/2022-06-30");
    }

    @Test
    void nobodyNamedNoEvent() {
        assertThat(read("The minister's spokesman toured the base.")).isEmpty();
    }

    private static List<String> read(String text) {
        Article article = Stories.of(text, PUBLISHED);
        Annotation annotation = ANNOTATOR.annotate(article, List.of());
        List<EventMention> events =
                new EventReader("en").read(annotation, new DateReader().read(article, annotation.sentences()));
        return events.stream().map(event -> told(event, annotation)).toList();
    }

    private static String told(EventMention event, Annotation annotation) {
        List<String> words = new ArrayList<>();
        words.add(event.type().name().toLowerCase(Locale.ROOT));
        for (Participant participant : event.participants()) {
            words.add(participant.role().name().toLowerCase(Locale.ROOT) + "="
                    + annotation.things().get(participant.mention().thing()).caption());
        }
        Place place = event.place();
        if (place != null) {
            words.add("at " + place.name());
        }
        DateInterval date = event.date();
        if (date != null) {
            words.add("on " + date.start() + (date.start().equals(date.end()) ? "" : "/" + date.end()));
        }
        return String.join(" ", words);
    }
}
