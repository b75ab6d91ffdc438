// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
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
import java.util.Set;
import java.util.regex.Pattern;

/** The rules of the house, each under the name that failures and {@link PlantedViolationsTest} call it by. */
final class HouseRules {
    private static final String ENGINE = "org.sightline.annotate.nlp4j";

    private static final DescribedPredicate<JavaClass> ENTRY = resideInAPackage("org.sightline.cli")
            .or(DescribedPredicate.describe(
                    "are org.sightline.Sightline or its Rehearsal",
                    type -> type.getName().matches("org\\.sightline\\.(Sightline|Rehearsal)(\\$.*)?")));

    /** What asks the process that it runs in, or speaks to the person before it. */
    private static final DescribedPredicate<JavaAccess<?>> SURROUNDINGS = access(
            "it is the environment, system properties, standard streams or the end of the process",
            "java.lang.System.(in|out|err|setIn|setOut|setErr|console|exit|getenv|[gs]etPropert(y|ies)|clearProperty)",
            "java.lang.Runtime.(exit|halt|addShutdownHook)",
            "java.lang.(Boolean.getBoolean|Integer.getInteger|Long.getLong)",
            ".*.printStackTrace");

    private static final DescribedPredicate<JavaAccess<?>> CLOCK = access(
            "it is the clock, chance, or the machine's locale and time zone",
            "java.time.*.(now|system.*|tick.*)",
            "java.lang.System.(currentTimeMillis|nanoTime)",
            "java.util.(Locale|TimeZone).getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.util.UUID.randomUUID",
            "java.lang.Math.random");

    private static final Pattern OPENS_CONNECTIONS =
            Pattern.compile("java\\.net\\.(\\w*Socket\\w*|\\w*URLConnection|URL|URLClassLoader|http\\..*)");

    private HouseRules() {}

    static Set<String> names() {
        return all().keySet();
    }

    /** The rule of that name, which there must be. */
    static ArchRule named(String name) {
        ArchRule rule = all().get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + name);
        }
        return rule;
    }

    private static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "rooms",
                classes()
                        .that()
                        .resideInAPackage("org.sightline..")
                        .should(HouseConditions.liveInARoom())
                        .because("a new package is a decision: enter it in House"));
        rules.put(
                "arrows",
                classes()
                        .that()
                        .resideInAPackage("org.sightline..")
                        .should(HouseConditions.useOnlyRoomsTheirRoomKnows())
                        .because("arrows point one way only"));
        rules.put("cycles", slices().matching("(org.sightline..)").should().beFreeOfCycles());
        rules.put(
                "surroundings",
                noClasses()
                        .that(not(ENTRY))
                        .should()
                        .accessTargetWhere(SURROUNDINGS)
                        .because("nothing below the entry point reads the environment or prints"));
        rules.put(
                "clock",
                noClasses()
                        .that(resideInAPackage("org.sightline..")
                                .and(not(ENTRY))
                                .and(not(resideInAnyPackage(
                                        "org.sightline.watchlist..",
                                        "org.sightline.party",
                                        ENGINE,
                                        "org.sightline.fetch",
                                        "org.sightline.watch",
                                        "org.sightline.store",
                                        "org.sightline.service",
                                        "org.sightline.oidc",
                                        "org.sightline.api",
                                        "org.sightline.web",
                                        "org.sightline.stream"))))
                        .should()
                        .accessTargetWhere(CLOCK)
                        .because("equal input, lists and versions give equal output"));
        rules.put(
                "engine",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ENGINE)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("edu.emory..")
                        .because("the engine will be replaced"));
        rules.put(
                "objects",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(ENGINE)
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(java.io.ObjectInputStream.class)
                        .because(
                                "reading a serialised object runs what its writer chose; the engine's are checked by digest"));
        rules.put(
                "library",
                noClasses()
                        .that(DescribedPredicate.describe(
                                "live in screening",
                                type -> House.ROOMS.stream()
                                        .anyMatch(room -> room.module() == Module.SCREENING
                                                && room.packageName().equals(type.getPackageName()))))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                        "java.net.http..", "javax.net..", "edu.emory..", "io.javalin..")
                                .or(DescribedPredicate.describe(
                                        "open connections",
                                        type -> OPENS_CONNECTIONS
                                                .matcher(type.getName())
                                                .matches())))
                        .because("screening is a library without network, web or language models"));
        rules.put(
                "contract",
                classes()
                        .that()
                        .resideInAPackage("org.sightline.reading")
                        .and()
                        .arePublic()
                        .should()
                        .beRecords()
                        .orShould()
                        .beEnums()
                        .orShould()
                        .beInterfaces()
                        .orShould()
                        .haveSimpleName("ReadingJson")
                        .orShould()
                        .haveSimpleName("ContractRules")
                        .orShould()
                        .haveSimpleName("CodePoints")
                        .because("the Reading is a contract: data, their JSON codec and their unit of length"));
        rules.put(
                "null-marked",
                classes()
                        .that()
                        .resideInAPackage("org.sightline..")
                        .should(HouseConditions.liveInANullMarkedPackage()));
        rules.put(
                "closed",
                classes()
                        .that(DescribedPredicate.describe("are written as classes", HouseConditions::isWrittenAsClass))
                        .should(HouseConditions.beFinalOrClosed())
                        .because("nobody extends what was not made for it"));
        rules.put(
                "state",
                fields().that()
                        .areStatic()
                        .should()
                        .haveModifier(JavaModifier.FINAL)
                        .because("no static mutable state"));
        rules.put(
                "logging",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "java.util.logging..",
                                "java.lang.System$Logger",
                                "org.slf4j..",
                                "org.apache.commons.logging..",
                                "org.apache.logging..",
                                "ch.qos.logback..")
                        .because("rooms say what happened in their results; only the entry point speaks to people"));
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    /** Accesses to a member whose full name, owner and all, matches one of the regular expressions. */
    private static DescribedPredicate<JavaAccess<?>> access(String description, String... patterns) {
        Pattern members = Pattern.compile(String.join("|", patterns));
        return DescribedPredicate.describe(
                description,
                access -> members.matcher(access.getTargetOwner().getName() + "."
                                + access.getTarget().getName())
                        .matches());
    }
}
