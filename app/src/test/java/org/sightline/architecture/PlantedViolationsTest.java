// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule catches the violations of it that are planted here, and names the planted class. */
class PlantedViolationsTest {
    private static JavaClasses violating;

    @TempDir
    Path directory;

    /** The rule, the room that the violation is planted in, and a file's body; its type is {@code Planted}, and is planted by a name of its own. */
    record Violation(String rule, String room, String body) {
        String type() {
            return "Planted" + Integer.toUnsignedString(hashCode());
        }

        Planted.Source source() {
            return new Planted.Source(room, type(), body.replace("Planted", type()));
        }
    }

    /** All in one compilation, which is most of the time that these tests take. */
    @BeforeAll
    static void plantViolations(@TempDir Path directory) throws IOException {
        violating =
                Planted.classes(directory, violations().map(Violation::source).toList());
    }

    static Stream<Violation> violations() {
        return Stream.of(
                new Violation("rooms", "helpers", "final class Planted {}"),
                new Violation("rooms", "extract", "record Planted() {}"),
                new Violation("rooms", "watchlist.ofac.parts", "enum Planted {}"),
                new Violation(
                        "surroundings", "article", "final class Planted { String home = System.getenv(\"HOME\"); }"),
                new Violation("surroundings", "name", "final class Planted { Object all = System.getenv(); }"),
                new Violation(
                        "surroundings",
                        "match",
                        "final class Planted { String home = System.getProperty(\"user.home\"); }"),
                new Violation(
                        "surroundings",
                        "match",
                        "final class Planted { boolean deep = Boolean.getBoolean(\"deep\"); }"),
                new Violation("surroundings", "link", "final class Planted { void say() { System.out.println(1); } }"),
                new Violation("surroundings", "link", "final class Planted { Runnable say = System.err::println; }"),
                new Violation("surroundings", "reader", "final class Planted { void stop() { System.exit(1); } }"),
                new Violation(
                        "surroundings",
                        "reader",
                        "final class Planted { java.util.function.UnaryOperator<String> ask = System::getenv; }"),
                new Violation(
                        "surroundings",
                        "reader",
                        "final class Planted { void say(Exception e) { e.printStackTrace(); } }"),
                new Violation("surroundings", "", "final class Planted { String home = System.getenv(\"HOME\"); }"),
                new Violation(
                        "clock", "extract.date", "final class Planted { Object today = java.time.LocalDate.now(); }"),
                new Violation("clock", "link", "final class Planted { long now = System.currentTimeMillis(); }"),
                new Violation(
                        "clock", "report", "final class Planted { Object here = java.util.Locale.getDefault(); }"),
                new Violation(
                        "engine",
                        "annotate",
                        "final class Planted { edu.emory.mathcs.nlp.component.template.node.NLPNode node; }"),
                new Violation(
                        "engine",
                        "cli",
                        "final class Planted { Class<?> type = edu.emory.mathcs.nlp.component.template.node.NLPNode.class; }"),
                new Violation(
                        "objects",
                        "scan",
                        "final class Planted { Object read(java.io.ObjectInputStream in) throws Exception { return in.readObject(); } }"),
                new Violation("library", "screen", "final class Planted { java.net.http.HttpClient client; }"),
                new Violation(
                        "library",
                        "watchlist.un",
                        "final class Planted { Object open() throws Exception {"
                                + " return new java.net.URL(\"https://example.org\").openStream(); } }"),
                new Violation("contract", "reading", "public final class Planted {}"),
                new Violation("null-marked", "entity", "record Planted() {}"),
                new Violation("closed", "entity", "class Planted {}"),
                new Violation("closed", "cli", "public class Planted { static class Within {} }"),
                new Violation("closed", "entity", "public abstract class Planted {}"),
                new Violation("state", "name", "final class Planted { static int count; }"),
                new Violation("logging", "name", "final class Planted { java.util.logging.Logger log; }"),
                new Violation("logging", "reader", "final class Planted { org.slf4j.Logger log; }"));
    }

    @ParameterizedTest
    @MethodSource("violations")
    void aRuleCatchesWhatIsPlanted(Violation violation) {
        String planted = Room.packageOf(violation.room()) + "." + violation.type();
        JavaClasses alone = violating.that(
                DescribedPredicate.describe("planted", type -> type.getName().startsWith(planted)));
        EvaluationResult result = HouseRules.named(violation.rule()).evaluate(alone);
        assertThat(result.getFailureReport().getDetails())
                .isNotEmpty()
                .allMatch(line -> line.contains(planted), "names " + planted);
    }

    /** Rooms that look into each other are a cycle, whatever the table of arrows says. */
    @Test
    void cyclesAreCaught() throws IOException {
        JavaClasses planted = plant(
                source("match", "Planted", "public final class Planted { org.sightline.screen.Other other; }"),
                source("screen", "Other", "public final class Other { org.sightline.match.Planted planted; }"));
        assertThat(HouseRules.named("cycles")
                        .evaluate(planted)
                        .getFailureReport()
                        .toString())
                .contains("Cycle detected", "org.sightline.match", "org.sightline.screen");
    }

    /** A package whose package-info says nothing about null is not marked, as one without a package-info is not. */
    @Test
    void anUnmarkedPackageIsCaught() throws IOException {
        JavaClasses unmarked = plant(
                source("name", "package-info", ""),
                source("name", "Planted", "record Planted() {}"),
                source("entity", "package-info", "").marked(),
                source("entity", "Planted", "record Planted() {}"));
        assertThat(HouseRules.named("null-marked")
                        .evaluate(unmarked)
                        .getFailureReport()
                        .getDetails())
                .hasSize(1)
                .allMatch(line -> line.startsWith("org.sightline.name has no package-info with @NullMarked"));
    }

    /**
     * A class of every room looks into every other room: the rule reports each arrow that the table lacks, and no other. Whatever the
     * table says, an arrow against the modules is among them.
     */
    @Test
    void everyForbiddenArrowIsCaught() throws IOException {
        List<Planted.Source> sources = new ArrayList<>();
        Set<String> forbidden = new HashSet<>();
        Set<String> againstModules = new HashSet<>();
        for (int from = 0; from < House.ROOMS.size(); from++) {
            Room room = House.ROOMS.get(from);
            sources.add(source(room.name(), "Seen", "public final class Seen {}"));
            for (int to = 0; to < House.ROOMS.size(); to++) {
                Room other = House.ROOMS.get(to);
                if (from == to) {
                    continue;
                }
                sources.add(source(
                        room.name(),
                        "Sees" + to,
                        "final class Sees" + to + " { " + other.packageName() + ".Seen seen; }"));
                String arrow = room.packageName() + " must not know " + other.packageName();
                if (!room.knows().contains(other.name())) {
                    forbidden.add(arrow);
                }
                if (!room.module().maySee(other.module())) {
                    againstModules.add(arrow);
                }
            }
        }
        JavaClasses planted = plant(sources.toArray(Planted.Source[]::new));
        Set<String> caught = HouseRules.named("arrows").evaluate(planted).getFailureReport().getDetails().stream()
                .map(line -> line.substring(0, line.indexOf(':')))
                .collect(Collectors.toSet());
        assertThat(caught).isEqualTo(forbidden).containsAll(againstModules);
    }

    @Test
    void noRuleIsWithoutItsViolation() {
        Set<String> planted = violations().map(Violation::rule).collect(Collectors.toCollection(HashSet::new));
        planted.addAll(Set.of("arrows", "cycles"));
        assertThat(HouseRules.names()).isEqualTo(planted);
    }

    private JavaClasses plant(Planted.Source... sources) throws IOException {
        return Planted.classes(directory, List.of(sources));
    }

    private static Planted.Source source(String room, String type, String body) {
        return new Planted.Source(room, type, body);
    }
}
