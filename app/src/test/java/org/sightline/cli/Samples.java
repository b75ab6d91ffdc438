// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

/** Lists and stories of our own writing, in the formats that users bring. */
final class Samples {
    /** Two entries in the layout of the US list; the names are invented. */
    static final String SDN = """
            101,"EXAMPLOV, Testim Testovich","individual","EXAMPLE-1","Director",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 01 Feb 1960; nationality Russia."
            102,"SAMPLEX TRADING CORPORATION",-0- ,"EXAMPLE-1",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Linked To: EXAMPLOV, Testim Testovich."
            """;

    /** A ship for the same list; its number is the example of the IMO's own rule. */
    static final String VESSEL = """
            103,"SEA EXAMPLE","vessel","EXAMPLE-1",-0- ,-0- ,"Crude Oil Tanker",-0- ,-0- ,"Exampleland",-0- ,"Vessel Registration Identification IMO 9187629."
            """;

    /** A story that names one of them. */
    static final String STORY = """
            Director opens a hall of samples

            EXAMPLE CITY, March 3 — Testim Exampl\u00f6v opened a hall in Example City on Sunday, the news agency Exemplar said.
            The hall belongs to Samplex Trading Corporation, which Testim Examplov heads 🚀 and which has many halls.
            """;

    private Samples() {}
}
