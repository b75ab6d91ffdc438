// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.article.Article;
import org.sightline.article.Published;

class CoreferenceTest {
    private static final LayeredAnnotator ANNOTATOR = new LayeredAnnotator(new RecordedEngine("stories.conll"));

    @Test
    void pronounRankAndSurnameGoToThePersonInFocus() {
        assertThat(mentions(
                        String.join(
                                "\n",
                                "General Pak Jin visited the shipyard in Nampo on Monday.",
                                "He inspected a frigate with Admiral Ri Song.",
                                "The general returned to Wonsan in the evening.",
                                "Pak did not speak at the banquet."),
                        "Pak Jin"))
                .containsExactly("Pak Jin", "He", "general", "Pak");
    }

    @Test
    void shipsAndCompaniesAreTakenUpByTheirKind() {
        String story = String.join(
                "\n",
                "The tanker Silver Gull left Durban in May.",
                "The ship belongs to Heron Shipping.",
                "The company declined to comment.");
        assertThat(mentions(story, "Silver Gull")).containsExactly("Silver Gull", "ship");
        assertThat(mentions(story, "Heron Shipping")).containsExactly("Heron Shipping", "company");
    }

    @Test
    void titleAndSexOfAnAppositionTellWhoIsMeant() {
        String story = String.join(
                "\n",
                "Anna Weber, the finance minister, attended the forum in Lagos.",
                "The minister met Omar Hadi there.",
                "She thanked him for the loan.");
        assertThat(mentions(story, "Anna Weber")).containsExactly("Anna Weber", "minister", "She");
        assertThat(mentions(story, "Omar Hadi")).containsExactly("Omar Hadi", "him");
    }

    @Test
    void aSurnameAloneStaysWithTheOneWhoBoreItAloneBefore() {
        String story = String.join(
                "\n",
                "Syrian President Karim Haddad received his wife, Leila Haddad, at the airport.",
                "Haddad left on Sunday.",
                "Leila Haddad stayed in Geneva.",
                "Haddad left on Sunday.");
        assertThat(mentions(story, "Karim Haddad")).containsExactly("Karim Haddad", "his", "Haddad", "Haddad");
        assertThat(mentions(story, "Leila Haddad")).containsExactly("Leila Haddad", "Leila Haddad");
    }

    @Test
    void nestedOrganisationsAreTwoAndTheFirstKeepsItsWholeName() {
        Annotation annotation = annotate("The Bureau of Harbour Works of the Central Committee hired Anton Belov.");
        assertThat(annotation.things())
                .anySatisfy(thing -> assertThat(thing.names())
                        .contains("Bureau of Harbour Works", "Bureau of Harbour Works of the Central Committee"))
                .anySatisfy(thing -> assertThat(thing.names()).containsExactly("Central Committee"));
    }

    @Test
    void anAcronymIsTheNameItStandsFor() {
        assertThat(mentions(
                        String.join("\n", "Radio Free Baltia (RFB) reported the visit.", "RFB named no source."),
                        "Radio Free Baltia"))
                .containsExactly("Radio Free Baltia", "RFB", "RFB");
    }

    @Test
    void somebodyToldByAgeIsWhomTheStoryIsAboutWhateverHisCalling() {
        String story = String.join(
                "\n",
                "On Tuesday a judge in Lagos sent Pavel Gruzdev to prison.",
                "The 41-year-old plumber from Leiden looked at the floor.",
                "The judge, Anna Bosch, told him that she had no choice.");
        assertThat(mentions(story, "Pavel Gruzdev")).containsExactly("Pavel Gruzdev", "41-year-old plumber", "him");
        assertThat(mentions(story, "Anna Bosch")).containsExactly("Anna Bosch", "she");
    }

    @Test
    void aSurnameThatTheEngineTakesForAPlaceIsTheOneWhoBearsItElsewhere() {
        String story = String.join(
                "\n",
                "Ri Hak Song watched the parade in Wonsan.",
                "Ri did not speak.",
                "The United States blacklisted Ri in December 2022.");
        assertThat(mentions(story, "Ri Hak Song")).containsExactly("Ri Hak Song", "Ri", "Ri");
    }

    @Test
    void whomASentenceBringsInAsItsPointIsPresent() {
        String story = String.join(
                "\n",
                "The company belongs to Rupert Oxenbury.",
                "The man behind it is Hassan Wardak, a trader from Herat.",
                "The European Union sanctioned him in July 2023.");
        assertThat(mentions(story, "Hassan Wardak")).containsExactly("Hassan Wardak", "him");
    }

    @Test
    void theFirstPersonIsTheSpeakerOfATurnAndTheSecondWhoSpokeBefore() {
        String story = String.join(
                "\n",
                "KARIM HADDAD: I was in Cairo in May.",
                "LEILA WEBER: You never met me in Cairo.",
                "KARIM HADDAD: I met Omar Hadi.");
        assertThat(mentions(story, "KARIM HADDAD")).containsExactly("KARIM HADDAD", "I", "You", "KARIM HADDAD", "I");
        assertThat(mentions(story, "LEILA WEBER")).containsExactly("LEILA WEBER", "me");
    }

    @Test
    void theFirstPersonOfAQuotationIsWhoSaysItAndThatOfAReporterIsNobody() {
        assertThat(mentions("\"I was in Cairo in May,\" Karim Haddad said.", "Karim Haddad"))
                .containsExactly("I", "Karim Haddad");
        assertThat(annotate("I was in Cairo in May.").mentions())
                .noneMatch(mention -> mention.form() == Mention.Form.PRONOUN);
    }

    @Test
    void twoPeopleWhomAnEngineJoinsAcrossACommaAreTwo() {
        assertThat(annotate("Karim Haddad, Ri Song and Omar Hadi attended the ceremony.")
                        .things())
                .extracting(Thing::caption)
                .containsExactlyInAnyOrder("Karim Haddad", "Ri Song", "Omar Hadi");
    }

    @Test
    void whoseTheSecondOfTwoIsIsTheFirst() {
        assertThat(mentions("The Treasury blacklisted Heron Shipping and its director, Omar Hadi.", "Heron Shipping"))
                .containsExactly("Heron Shipping", "its");
        assertThat(mentions(
                        "The Treasury blacklisted the ship's owner, Heron Shipping, and its managing director, Omar Hadi.",
                        "Heron Shipping"))
                .containsExactly("Heron Shipping", "its");
    }

    private static Annotation annotate(String text) {
        return ANNOTATOR.annotate(Stories.of(text, Published.UNKNOWN), List.of());
    }

    private static List<String> mentions(String text, String caption) {
        Article article = Stories.of(text, Published.UNKNOWN);
        Annotation annotation = ANNOTATOR.annotate(article, List.of());
        return annotation.mentions().stream()
                .filter(mention -> mention.thing() >= 0
                        && annotation.things().get(mention.thing()).caption().equals(caption))
                .map(mention -> mention.span().of(text))
                .toList();
    }
}
