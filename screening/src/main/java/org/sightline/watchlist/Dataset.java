// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sightline.watchlist.custom.CustomReader;
import org.sightline.watchlist.eu.EuXmlReader;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.ftm.FtmReader;
import org.sightline.watchlist.ofac.advanced.AdvancedXmlReader;
import org.sightline.watchlist.ofac.csv.OfacCsvReader;
import org.sightline.watchlist.ofac.xml.SdnXmlReader;
import org.sightline.watchlist.uk.UkXmlReader;
import org.sightline.watchlist.un.UnXmlReader;

/**
 * A list that a publisher keeps, under the name that OpenSanctions gave it, or one of the user's own.
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
            new Dataset("eu_fsf", "EU financial sanctions", List.of(new EuXmlReader(), new FtmReader())),
            new Dataset("gb_fcdo_sanctions", "UK sanctions list", List.of(new UkXmlReader(), new FtmReader())));

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{2,63}");
    /** All lists together in answers, and folders that stand beside those of the datasets. */
    private static final Set<String> TAKEN = Set.of("default", HeldFolder.NAME, Lists.INDEX);

    public Dataset {
        readers = List.copyOf(readers);
    }

    /** The publishers' datasets. */
    public static List<Dataset> known() {
        return KNOWN;
    }

    public static Optional<Dataset> named(String name) {
        return KNOWN.stream().filter(dataset -> dataset.name().equals(name)).findFirst();
    }

    /**
     * A dataset of the user's own: FollowTheMoney, or a form for which each import brings its reader.
     *
     * @throws IllegalArgumentException when the name is none for a dataset, or a publisher's
     */
    static Dataset own(String name, String title) {
        if (!NAME.matcher(name).matches() || TAKEN.contains(name)) {
            throw new IllegalArgumentException("'" + name + "' cannot name a dataset: three to 64 small letters, digits"
                    + " and _, beginning with a letter, and none of " + String.join(", ", new TreeSet<>(TAKEN)));
        }
        if (named(name).isPresent()) {
            throw new IllegalArgumentException(name + " is a publisher's list and has its title already");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("the dataset " + name + " needs a title");
        }
        return new Dataset(name, title, List.of(new FtmReader(), new CustomReader()));
    }
}
