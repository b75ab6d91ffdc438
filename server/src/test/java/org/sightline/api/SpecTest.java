// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.service.CurrentLists;
import org.sightline.service.Services;

/** {@code openapi.yaml} tells the truth. */
final class SpecTest {
    private static final String SPEC = new String(PageRoutes.resource("openapi.yaml"), StandardCharsets.UTF_8);

    private static List<Route> routes(Path home) {
        CurrentLists lists = CurrentLists.of(home, new Silent());
        Services services = Serving.services(lists, home, problem -> {});
        try (lists;
                Metrics metrics = new Metrics(services)) {
            return Routes.of(
                    services, new ApiSettings(Serving.NO_KEYS, ApiLimits.standard()), new Sessions(services), metrics);
        }
    }

    @Test
    void routesAndSpecificationAreEqual(@TempDir Path home) {
        List<Route> routes = routes(home);
        Set<String> told = SpecOutline.of(SPEC).operations().stream()
                .map(operation -> operation.method() + " " + operation.path())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = routes.stream()
                .map(route -> route.method() + " " + route.path())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).hasSizeGreaterThan(15).isEqualTo(there);
    }

    @Test
    void whatNeedsNoKeySaysSo(@TempDir Path home) {
        List<Route> routes = routes(home);
        Set<String> open = routes.stream()
                .filter(route -> route.role() == Role.ANYBODY)
                .map(route -> route.path())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = SpecOutline.of(SPEC).operations().stream()
                .filter(operation -> operation.summary().contains("Needs no key"))
                .map(SpecOutline.Operation::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(told).isEqualTo(open);
    }

    @Test
    void everyOperationHasASummaryAndTellsItsPath() {
        for (SpecOutline.Operation operation : SpecOutline.of(SPEC).operations()) {
            assertThat(operation.summary()).as(operation.path()).isNotBlank().endsWith(".");
            Pattern.compile("\\{(\\w+)\\}")
                    .matcher(operation.path())
                    .results()
                    .map(result -> result.group(1))
                    .forEach(parameter -> assertThat(operation.parameters())
                            .as(operation.path())
                            .contains(parameter));
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> referred = Pattern.compile("'#/components/(\\w+)/(\\w+)'")
                .matcher(SPEC)
                .results()
                .map(result -> result.group(1) + "/" + result.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(referred).hasSizeGreaterThan(15);
        for (String reference : referred) {
            String[] parts = reference.split("/");
            String section = SPEC.substring(SPEC.indexOf("\n  " + parts[0] + ":"));
            assertThat(section).as(reference).contains("\n    " + parts[1] + ":");
        }
    }

    @Test
    void everyParameterThatARouteReadsIsTold() throws Exception {
        // the words that the sources of the routes ask Parameters for
        Set<String> read = new TreeSet<>();
        for (String source : List.of(
                "MatchRoute",
                "SearchRoute",
                "SearchFilter",
                "Scope",
                "EntityRoutes",
                "SuggestRoutes",
                "Facets",
                "ReadRoute",
                "ArticleRoutes",
                "PartyRoutes",
                "LinkRoutes",
                "NoticeRoutes",
                "HeldListRoutes",
                "Cursor")) {
            String code =
                    java.nio.file.Files.readString(Path.of("src/main/java/org/sightline/api/" + source + ".java"));
            Pattern.compile("parameters(?:\\(\\))?\\s*\\.(?:one|all|count|fraction|flag|word|day)\\(\\s*\"(\\w+)\"")
                    .matcher(code)
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .forEach(read::add);
        }
        Set<String> told = SpecOutline.of(SPEC).operations().stream()
                .flatMap(operation -> operation.parameters().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(read).hasSizeGreaterThan(12).isSubsetOf(told);
    }

    /** Hears nothing. */
    static final class Silent implements CurrentLists.Listener {
        @Override
        public void loaded(String described) {}

        @Override
        public void problem(String problem) {}
    }
}
