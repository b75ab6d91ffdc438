// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code keeps the rules of the house, and the table of rooms keeps its own. */
class HouseTest {
    private static JavaClasses code;

    @BeforeAll
    static void readClasses() {
        code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(Room.ROOT);
    }

    static Stream<String> rules() {
        return HouseRules.names().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCodeKeepsTheRule(String rule) {
        HouseRules.named(rule).check(code);
    }

    /** Lest a class path without the other modules keeps every rule. */
    @Test
    void allModulesAreRead() {
        Set<String> packages = code.stream().map(type -> type.getPackageName()).collect(Collectors.toSet());
        assertThat(packages)
                .contains(
                        "org.sightline",
                        "org.sightline.cli",
                        "org.sightline.name",
                        "org.sightline.reading",
                        "org.sightline.watch")
                .noneMatch(name -> name.startsWith("org.sightline.bench"));
    }

    @Test
    void roomsKnowOnlyRooms() {
        Set<String> names = House.ROOMS.stream().map(Room::name).collect(Collectors.toSet());
        assertThat(names).hasSameSizeAs(House.ROOMS);
        assertThat(House.ROOMS).allSatisfy(room -> assertThat(names).containsAll(room.knows()));
    }

    @Test
    void noArrowGoesAgainstTheModules() {
        for (Room room : House.ROOMS) {
            assertThat(House.ROOMS.stream().filter(other -> room.knows().contains(other.name())))
                    .as("what %s knows", room.packageName())
                    .allMatch(other -> room.module().maySee(other.module()));
        }
    }

    @Test
    void benchIsKnownToNobody() {
        assertThat(House.ROOMS).noneMatch(room -> room.knows().contains("bench"));
    }

    /** The rooms can be put in an order in which each knows only rooms before it. */
    @Test
    void arrowsHaveNoCycle() {
        Set<String> ordered = new HashSet<>();
        for (int before = -1; before < ordered.size(); ) {
            before = ordered.size();
            List<String> next = House.ROOMS.stream()
                    .filter(room -> ordered.containsAll(room.knows()))
                    .map(Room::name)
                    .toList();
            ordered.addAll(next);
        }
        assertThat(House.ROOMS)
                .as("rooms on a cycle")
                .filteredOn(room -> !ordered.contains(room.name()))
                .isEmpty();
    }
}
