// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.List;
import java.util.Optional;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.ftm.FtmReader;
import org.sightline.watchlist.ofac.advanced.AdvancedXmlReader;
import org.sightline.watchlist.ofac.csv.OfacCsvReader;
import org.sightline.watchlist.ofac.xml.SdnXmlReader;
import org.sightline.watchlist.un.UnXmlReader;

/**
 * A list that a publisher keeps, under the name that OpenSanctions gave it.
 *
 * @param name such as {@code us_ofac_sdn}
 * @param title what its publisher calls it
 * @param readers what can read its files; adding a format is a reader more in its line below
 */
public record Dataset(String name, String title, List<ListReader> readers) {
    private static final List<Dataset> KNOWN = List.of(
            new Dataset(
                    "us_ofac_sdn",
                    "US Specially Designated Nationals",
                    List.of(new OfacCsvReader(), new SdnXmlReader(), new AdvancedXmlReader(), new FtmReader())),
            new Dataset(
                    "us_ofac_cons",
                    "US consolidated non-SDN lists",
                    List.of(new OfacCsvReader(), new SdnXmlReader(), new AdvancedXmlReader(), new FtmReader())),
            new Dataset("un_sc_sanctions", "UN Security Council list", List.of(new UnXmlReader(), new FtmReader())),
            new Dataset("eu_fsf", "EU financial sanctions", List.of(new FtmReader())),
            new Dataset("gb_fcdo_sanctions", "UK sanctions list", List.of(new FtmReader())));

    public Dataset {
        readers = List.copyOf(readers);
    }

    /** The datasets that can be imported. */
    public static List<Dataset> known() {
        return KNOWN;
    }

    public static Optional<Dataset> named(String name) {
        return KNOWN.stream().filter(dataset -> dataset.name().equals(name)).findFirst();
    }
}
