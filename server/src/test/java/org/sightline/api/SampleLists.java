// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.sightline.watchlist.ImportRequest;
import org.sightline.watchlist.Lists;
import org.sightline.watchlist.ListsException;

/** Invented parties in two lists. */
public final class SampleLists {
    public static final String SDN = """
            {"id":"100","schema":"Person","target":true,"referents":["old-100","Q100"],"properties":{"name":["Testim Examplov"],            "alias":["Testim Exemplow"],"weakAlias":["Tessy"],"birthDate":["1960-02-01"],"nationality":["ru"],"gender":["male"],            "position":["Director of the Plant of Samples"],"topics":["sanction"],"passportNumber":["SA 1234567"],"addressEntity":["100-a"]}}
            {"id":"100-s","schema":"Sanction","properties":{"entity":["100"],"authority":["Office of Samples"],"program":["SAMPLE1"],            "listingDate":["2019-05-04"]}}
            {"id":"100-a","schema":"Address","properties":{"full":["1 Sample Street, Samplegrad"],"country":["ru"]}}
            {"id":"100-p","schema":"Passport","properties":{"holder":["100"],"number":["SA 1234567"],"country":["ru"]}}
            {"id":"101","schema":"Company","target":true,"properties":{"name":["Quorvane Shipping Limited"],"jurisdiction":["cy"],            "registrationNumber":["HE 778899"],"topics":["sanction"]}}
            {"id":"102","schema":"Vessel","target":true,"properties":{"name":["Quorvane Star"],"imoNumber":["9187629"],"flag":["pa"],            "topics":["sanction"]}}
            {"id":"103","schema":"Person","target":true,"properties":{"name":["Ómar Brellström"],"country":["se"],"topics":["sanction"]}}
            {"id":"101-o","schema":"Ownership","properties":{"owner":["100"],"asset":["101"],"percentage":["60"]}}
            """;
    static final String OWN = """
            {"id":"7","schema":"Person","properties":{"name":["Testim Examplov"],"birthDate":["1960"],"country":["ru"],"topics":["role.pep"]}}
            {"id":"8","schema":"Organization","properties":{"name":["League of Fictitious Wardens"],"country":["nz"],"topics":["crime"]}}
            """;

    private SampleLists() {}

    /** A data directory with both. */
    public static Path home(Path folder) throws IOException, ListsException {
        Path home = folder.resolve("home");
        importSdn(home, folder, SDN, "2026-03-01");
        Path own = Files.writeString(folder.resolve("own.ftm.json"), OWN);
        Lists.open(home)
                .importRelease(new ImportRequest("own_list", List.of(own), LocalDate.parse("2026-02-01"), false)
                        .titled("A list of our own"));
        return home;
    }

    public static void importSdn(Path home, Path folder, String content, String day)
            throws IOException, ListsException {
        Path file = Files.writeString(folder.resolve("sdn-" + day + ".ftm.json"), content);
        Lists.open(home).importRelease(new ImportRequest("us_ofac_sdn", List.of(file), LocalDate.parse(day), true));
    }
}
