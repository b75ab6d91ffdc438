// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.sightline.name.Name;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;

/** A kept index must not outlive the code that read its names. Its tables are checked at each start; code only has a number. */
class NameIndexVersionTest {
    private static final List<String> NAMES = List.of(
            "Timur Orlovsky",
            "ORLOVSKAYA, Zinaida Petrovna",
            "Jong Sik KIM",
            "Ri Pyong-chol",
            "김정식",
            "李炳哲",
            "Дмитрий Рогозин",
            "Їжакевич Ґеннадій",
            "محمد باقری",
            "Sheikh Abdulrahman bin Rashid al-Khayyat III",
            "Abd el-Wahhab d'Estaing",
            "J. P. O’Tooley Jr.",
            "Łucja Gößling-Åkerlund",
            "Tiszavölgyi és Fia Kft.",
            "Korea Kumdaebong Trading Corporation No. 012",
            "L.X.C. & Partners, Ltd.",
            "Twenty-First Naval Yard OAO",
            "OrlovAG, Riverdale",
            "ООО Северный ветер",
            "M/V LADY ORLOVA 7",
            "the of and",
            "x’s",
            "...");

    @Test
    void namesAreReadAsTheyWereUnderThisVersion() {
        NameParser parser = new NameParser();
        CRC32C sum = new CRC32C();
        for (NameKind kind : NameKind.values()) {
            for (String text : NAMES) {
                Name name = parser.parse(text, kind);
                ReadName read = new ReadName(name);
                add(sum, name.text(), name.script(), name.words(), name.family(), name.chained(), name.particles());
                add(sum, new TreeSet<>(name.legalForms()), name.syllables());
                add(sum, Math.round(read.written.total * 1_000), Math.round(read.written.initialWeight * 1_000));
                name.words().forEach(word -> add(sum, Traits.of(word)));
            }
        }
        assertThat(Long.toHexString(sum.getValue()))
                .as("Names are taken apart or weighed otherwise than before. If code did it (not a table alone), raise"
                        + " NameIndex.VERSION, so that kept indexes are made again; then enter the new sum here")
                .isEqualTo("b9306083");
        assertThat(NameIndex.VERSION).isEqualTo(6);
    }

    private static void add(CRC32C sum, Object... values) {
        for (Object value : values) {
            sum.update(value.toString().getBytes(StandardCharsets.UTF_8));
            sum.update(0);
        }
    }
}
