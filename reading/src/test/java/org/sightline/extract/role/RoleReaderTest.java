// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Relation;
import org.sightline.annotate.Sentence;
import org.sightline.annotate.Tag;
import org.sightline.annotate.Token;
import org.sightline.article.RuleRows;
import org.sightline.article.Span;
import org.sightline.extract.date.DateInterval;
import org.sightline.extract.date.DateMention;

class RoleReaderTest {
    private static final Annotated ANNOTATIONS = new Annotated("roles.conll");

    private static final List<Tag> TAGS = List.of(Tag.values());
    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private final RoleReader reader = RoleReader.english();

    @ParameterizedTest
    @CsvFileSource(resources = {"/role/roles.tsv", "/role/newsroom.tsv"}, delimiter = '\t', quoteCharacter = '\0')
    void readsExactlyTheRolesOfASentence(String text, String roles) {
        List<String> wanted = roles.equals("-") ? List.of() : List.of(roles.split(" ; "));
        assertThat(told(text)).as(text).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void everyVerbGivesTheRoleInItsExample() {
        for (List<String> row : RuleRows.read("en/role-verbs.tsv", 6)) {
            List<RoleMention> found = reader.read(ANNOTATIONS.of(row.get(5)), row.get(5));
            if (List.of("passing", "unreal").contains(row.get(1))) {
                assertThat(found).as(row.get(5)).isEmpty();
                continue;
            }
            assertThat(found)
                    .as(row.get(5))
                    .isNotEmpty()
                    .allSatisfy(role -> assertThat(role.why()).isEqualTo("by the verb " + row.get(0)));
        }
    }

    @Test
    void ranksAndTradesAreToldOnlyWhereAllIsAsked() {
        String text = "Grain trader Kofi Tag was questioned.";
        assertThat(reader.read(ANNOTATIONS.of(text), text)).isEmpty();
        assertThat(reader.readAll(ANNOTATIONS.of(text), text, List.of()))
                .singleElement()
                .satisfies(role -> assertThat(role.title()).isEqualTo("Grain trader"));
    }

    @Test
    void aDateBesideARoleOrOnItsVerbIsTheRolesDate() {
        String text = "Nils Aho served as speaker of the parliament from 2012 to 2018.";
        DateInterval years = new DateInterval(
                "2012 to 2018", LocalDate.of(2012, 1, 1), LocalDate.of(2018, 12, 31), DateInterval.Basis.EXPLICIT);
        int start = text.indexOf("2012");
        DateMention date = new DateMention(new Span(start, text.length() - 1), years);
        assertThat(reader.read(ANNOTATIONS.of(text), text, List.of(date)))
                .singleElement()
                .satisfies(role -> assertThat(role.date()).isEqualTo(years));
        assertThat(reader.read(ANNOTATIONS.of(text), text))
                .singleElement()
                .satisfies(role -> assertThat(role.date()).isNull());
    }

    @Test
    void brokenTreesDoNotMakeItFail() {
        Random random = new Random(20260101);
        for (List<String> row : rows()) {
            Annotation whole = ANNOTATIONS.of(row.get(0));
            Annotation broken = new Annotation(
                    whole.sentences().stream()
                            .map(sentence -> shuffled(sentence, random))
                            .toList(),
                    whole.mentions(),
                    whole.things(),
                    List.of());
            assertThatCode(() -> reader.read(broken, row.get(0))).as(row.get(0)).doesNotThrowAnyException();
        }
    }

    private static List<List<String>> rows() {
        return RuleRows.read("en/role-verbs.tsv", 6).stream()
                .map(row -> List.of(row.get(5)))
                .toList();
    }

    /** Heads always before their dependents, so that there is a tree; labels and tags by lot. */
    private static Sentence shuffled(Sentence sentence, Random random) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            Tag tag = TAGS.get(random.nextInt(TAGS.size()));
            Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
            int head = i == 0 ? -1 : random.nextInt(i);
            tokens.add(new Token(token.span(), token.text(), token.lemma(), tag, head, relation));
        }
        return new Sentence(sentence.span(), sentence.region(), tokens);
    }

    private List<String> told(String text) {
        Annotation annotation = ANNOTATIONS.of(text);
        return reader.read(annotation, text).stream()
                .map(role -> annotation.things().get(role.person()).caption() + ": " + role.title() + bodies(role)
                        + state(role))
                .toList();
    }

    private static String bodies(RoleMention role) {
        return role.bodies().isEmpty()
                ? ""
                : " @ " + role.bodies().stream().map(RoleMention.Body::name).collect(Collectors.joining(" < "));
    }

    private static String state(RoleMention role) {
        return role.state() == RoleMention.State.CURRENT
                ? ""
                : " (" + role.state().name().toLowerCase(Locale.ROOT) + ")";
    }
}
