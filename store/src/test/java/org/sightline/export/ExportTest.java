// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.reading.Reading;
import org.sightline.store.AuditRow;
import org.sightline.store.KeptLink;
import org.sightline.store.LinkJudgement;
import org.sightline.store.Notice;
import org.sightline.store.Selection;
import org.sightline.store.Store;

/** What all formats have in common. */
final class ExportTest extends ExportCase {
    @ParameterizedTest
    @EnumSource(Export.Format.class)
    void equalContentGivesEqualBytesWhateverTheOrderItCameIn(Export.Format format) {
        List<Long> shuffled = LongStream.of(seeds()).boxed().collect(Collectors.toList());
        Collections.reverse(shuffled);
        try (Store one = full("one");
                Store other = with(
                        store("other"),
                        shuffled.stream().mapToLong(Long::longValue).toArray())) {
            String exported = export(format, one, EVERYTHING);
            assertThat(exported).isEqualTo(export(format, other, EVERYTHING)).contains("P.0");
            assertThat(export(format, one, EVERYTHING)).isEqualTo(exported);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Export.Format.class, names = "GRAPHML", mode = EnumSource.Mode.EXCLUDE)
    void everyLinkSaysWhoDecidedIt(Export.Format format) {
        try (Store store = full("store")) {
            KeptLink accepted = first(store, "accepted");
            store.links().judge(accepted.key(), LinkJudgement.Verdict.ACCEPT, "seen myself", "Ann Analyst");
            String exported = export(format, store, Selection.ALL);
            assertThat(exported).contains("machine match, not reviewed").contains("accepted by Ann Analyst");
            if (format != Export.Format.CSV) {
                assertThat(exported).contains("seen myself");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Export.Format.class)
    void whatIsNotAcceptedIsLeftOutUnlessAsked(Export.Format format) {
        try (Store store = full("store")) {
            // Never more than ambiguous, so no article has it unasked.
            String open = format == Export.Format.FTM ? "un-sc-sanctions-P.5" : "P.5";
            assertThat(export(format, store, Selection.ALL)).doesNotContain(open);
            assertThat(export(format, store, EVERYTHING)).contains(open);
            for (KeptLink link : all(store)) {
                store.links().judge(link.key(), LinkJudgement.Verdict.REJECT, "", "Ann Analyst");
            }
            assertThat(export(format, store, Selection.ALL)).isEqualTo(empty(format));
            KeptLink open5 = all(store).stream()
                    .filter(link -> link.entry().equals(Scene.entry(5)))
                    .findFirst()
                    .orElseThrow();
            store.links().judge(open5.key(), LinkJudgement.Verdict.ACCEPT, "", "Ann Analyst");
            assertThat(export(format, store, Selection.ALL)).contains(open);
        }
    }

    private String empty(Export.Format format) {
        try (Store store = store("empty")) {
            return export(format, store, Selection.ALL);
        }
    }

    @Test
    void anEmptyStoreGivesAnEmptyExport() {
        assertThat(empty(Export.Format.FTM)).isEmpty();
        assertThat(empty(Export.Format.CSV).lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("article,url,");
        assertThat(empty(Export.Format.GRAPHML))
                .doesNotContain("<node", "<edge")
                .endsWith("</graphml>\n");
        assertThat(empty(Export.Format.STIX)).contains("\"name\":\"Sightline\"").doesNotContain("\"report\"");
    }

    @ParameterizedTest
    @EnumSource(Export.Format.class)
    void onlyTheArticlesThatAreAskedForAreTaken(Export.Format format) {
        try (Store store = full("store")) {
            Selection selection =
                    new Selection(Set.of(Scene.entry(1)), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 8, 1), false);
            Set<String> expected = readings().stream()
                    .filter(reading -> {
                        LocalDate day = reading.article().published().date();
                        LocalDate counted = day == null ? LocalDate.of(2026, 3, 9) : day;
                        return !counted.isBefore(selection.since()) && !counted.isAfter(selection.until());
                    })
                    .filter(reading -> links(store, reading).stream()
                            .anyMatch(link -> link.accepted() && link.entry().equals(Scene.entry(1))))
                    .map(reading -> reading.article().id())
                    .collect(Collectors.toSet());
            assertThat(expected).isNotEmpty();
            String exported = export(format, store, selection);
            if (format == Export.Format.GRAPHML) {
                assertThat(exported)
                        .contains("<node id=\"un_sc_sanctions:P.1\">")
                        .contains("<data key=\"articles\">" + expected.size() + "</data>");
                return;
            }
            for (Reading reading : readings()) {
                String id = reading.article().id();
                assertThat(exported.contains(id) || exported.contains(id.replace(':', '-')))
                        .as(id)
                        .isEqualTo(expected.contains(id));
            }
        }
    }

    @Test
    void noticesAreShownWhereWhatTheyAreAboutIs() {
        try (Store store = full("store")) {
            KeptLink link = first(store, "accepted");
            store.notices()
                    .give(link.article(), link.key(), Notice.Kind.DISPUTE, "It was his brother.", "press office");
            Notice withdrawn =
                    store.notices().give(link.article(), "", Notice.Kind.CORRECTION, "It was May.", "press office");
            store.notices().withdraw(withdrawn.number(), "press office");
            for (Export.Format format : List.of(Export.Format.FTM, Export.Format.STIX, Export.Format.CSV)) {
                assertThat(export(format, store, Selection.ALL))
                        .contains("It was his brother.")
                        .contains("dispute")
                        .doesNotContain("It was May.");
            }
        }
    }

    @Test
    void theTrailSaysWhoTookWhat() {
        try (Store store = with(store("store"), 1)) {
            export(Export.Format.STIX, store, Selection.ALL);
            AuditRow last = store.audit().newest(null, 1).rows().get(0);
            assertThat(last.what()).isEqualTo("EXPORTED");
            assertThat(last.who()).isEqualTo("analyst");
            assertThat(last.subject()).matches("stix [0-9a-f]{64}");
            export(Export.Format.STIX, store, EVERYTHING);
            assertThat(store.audit().newest(null, 1).rows().get(0).subject()).isNotEqualTo(last.subject());
            assertThat(store.audit().verify().whole()).isTrue();
        }
    }

    private static List<KeptLink> all(Store store) {
        return readings().stream()
                .flatMap(reading -> links(store, reading).stream())
                .toList();
    }

    private static KeptLink first(Store store, String decision) {
        return all(store).stream()
                .filter(link -> link.decision().equals(decision))
                .findFirst()
                .orElseThrow(() -> new AssertionError(Arrays.toString(seeds())));
    }
}
