// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sightline.match.ReadName;
import org.sightline.name.NameKind;
import org.sightline.name.NameParser;

/** How long one name takes to be read. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ParseBenchmark {
    /** Names in several scripts. */
    public enum Written {
        LATIN("ORLOVSKIY, Timur Petrovich", NameKind.PERSON),
        LATIN_WITH_MARKS("José Ñuñez Müller", NameKind.PERSON),
        KOREAN_IN_LATIN("Kim Jong-sik", NameKind.PERSON),
        COMPANY("Korea Kumdaebong Trading Corporation No. 12", NameKind.ORGANISATION),
        SHIP("M/V LADY ORLOVA 7", NameKind.VESSEL),
        CYRILLIC("Орловский Тимур Петрович", NameKind.PERSON),
        ARABIC("محمد باقری", NameKind.PERSON),
        HANGUL("김정식", NameKind.PERSON),
        HAN("金正植", NameKind.PERSON),
        DEVANAGARI("मोहन शर्मा", NameKind.PERSON);

        private final String text;
        private final NameKind kind;

        Written(String text, NameKind kind) {
            this.text = text;
            this.kind = kind;
        }
    }

    /** Which name. */
    @Param
    public Written written = Written.LATIN;

    private final NameParser parser = new NameParser();

    /** One name. */
    @Benchmark
    public ReadName parse() {
        return new ReadName(parser.parse(written.text, written.kind));
    }
}
