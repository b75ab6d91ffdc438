// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The rules of the house, each under the name that failures and {@link PlantedViolationsTest} call it by. */
final class HouseRules {
    private static final String ENGINE = "org.sightline.annotate.nlp4j";

    private static final DescribedPredicate<JavaClass> ENTRY = resideInAPackage("org.sightline.cli")
            .or(describe("are org.sightline.Sightline", type -> type.getName().matches("org\\.sightline\\.Sightline(\\$.*)?")));

    /** What asks the process that it runs in, or speaks to the person before it. */
    private static final DescribedPredicate<JavaAccess<?>> SURROUNDINGS = target(owner(assignableTo(System.class))
                    .and(nameMatching("in|out|err|setIn|setOut|setErr|console|exit|getenv|[gs]etPropert(y|ies)|clearProperty")))
            .or(target(owner(assignableTo(Runtime.class)).and(nameMatching("exit|halt|addShutdownHook"))))
            .or(target(owner(resideInAPackage("java.lang")).and(nameMatching("getBoolean|getInteger|getLong"))))
            .or(target(owner(assignableTo(Throwable.class)).and(nameMatching("printStackTrace"))))
            .as("the environment, system properties, standard streams, or an exit");

    private static final DescribedPredicate<JavaAccess<?>> CLOCK = target(
                    owner(resideInAPackage("java.time..")).and(nameMatching("now|system.*|tick.*")))
            .or(target(owner(assignableTo(System.class)).and(nameMatching("currentTimeMillis|nanoTime"))))
            .or(target(owner(resideInAPackage("java.util..")).and(nameMatching("getDefault|randomUUID"))))
            .or(target(owner(assignableTo(Math.class)).and(nameMatching("random"))))
            .as("the clock, chance, or the machine's locale and time zone");

    private HouseRules() {}

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "rooms",
                classes().that().resideInAPackage("org.sightline..").should(HouseConditions.liveInARoom())
                        .because("a new package is a decision: enter it in House"));
        rules.put(
                "arrows",
                classes().that().resideInAPackage("org.sightline..").should(HouseConditions.useOnlyRoomsTheirRoomKnows())
                        .because("arrows point one way only"));
        rules.put("cycles", slices().matching("(org.sightline..)").should().beFreeOfCycles());
        rules.put(
                "surroundings",
                noClasses().that(not(ENTRY)).should().accessTargetWhere(SURROUNDINGS)
                        .because("nothing below the entry point reads the environment or prints"));
        rules.put(
                "clock",
                noClasses()
                        .that(resideInAPackage("org.sightline..")
                                .and(not(ENTRY))
                                .and(not(resideInAnyPackage("org.sightline.watchlist..", ENGINE, "org.sightline.watch", "org.sightline.store",
                                        "org.sightline.api", "org.sightline.web", "org.sightline.stream"))))
                        .should().accessTargetWhere(CLOCK)
                        .because("equal input, lists and versions give equal output"));
        rules.put(
                "engine",
                noClasses().that().resideOutsideOfPackage(ENGINE)
                        .should().dependOnClassesThat().resideInAPackage("edu.emory..")
                        .because("the engine will be replaced"));
        rules.put(
                "objects",
                noClasses().that().resideOutsideOfPackage(ENGINE)
                        .should().dependOnClassesThat().areAssignableTo(java.io.ObjectInputStream.class)
                        .because("reading a serialised object runs what its writer chose; the engine's are checked by digest"));
        rules.put(
                "library",
                noClasses()
                        .that(describe("live in screening", type -> House.ROOMS.stream()
                                .anyMatch(room -> room.module() == Module.SCREENING && room.packageName().equals(type.getPackageName()))))
                        .should().dependOnClassesThat(resideInAnyPackage("java.net.http..", "javax.net..", "edu.emory..", "io.javalin..")
                                .or(describe("open connections", type -> OPENS_CONNECTIONS.matcher(type.getName()).matches())))
                        .because("screening is a library without network, web or language models"));
        rules.put(
                "contract",
                classes().that().resideInAPackage("org.sightline.reading").and().arePublic()
                        .should().beRecords().orShould().beEnums().orShould().beInterfaces()
                        .orShould().haveSimpleName("ReadingJson").orShould().haveSimpleName("CodePoints")
                        .because("the Reading is a contract: data, their JSON codec and their unit of length"));
        rules.put(
                "null-marked",
                classes().that().resideInAPackage("org.sightline..").should(HouseConditions.liveInANullMarkedPackage()));
        rules.put(
                "closed",
                classes().that(describe("are written as classes", HouseConditions::isWrittenAsClass))
                        .should(HouseConditions.beFinalOrClosed())
                        .because("nobody extends what was not made for it"));
        rules.put(
                "state",
                fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).because("no static mutable state"));
        rules.put(
                "logging",
                noClasses().should().dependOnClassesThat()
                        .resideInAnyPackage("java.util.logging..", "java.lang.System$Logger", "org.slf4j..", "org.apache.commons.logging..",
                                "org.apache.logging..", "ch.qos.logback..")
                        .because("rooms say what happened in their results; only the entry point speaks to people"));
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private static final Pattern OPENS_CONNECTIONS =
            Pattern.compile("java\\.net\\.(Datagram|Server|Multicast)?Socket|java\\.net\\.(Http|JarURL)?(URL)?Connection|java\\.net\\.URL");
}
