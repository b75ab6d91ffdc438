// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.architecture;

import static org.sightline.architecture.Module.APP;
import static org.sightline.architecture.Module.BENCH;
import static org.sightline.architecture.Module.READING;
import static org.sightline.architecture.Module.SCREENING;
import static org.sightline.architecture.Module.SERVER;
import static org.sightline.architecture.Module.STORE;
import static org.sightline.architecture.Module.STREAM;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The table of rooms. A class may live in no other package, and may use its own room and those that its room knows. A new package,
 * or a new arrow, is a line here; {@link HouseTest} sees to it that no line makes a cycle or goes against the modules.
 */
final class House {
    /** Every room; those without classes yet have their rules already. */
    static final List<Room> ROOMS = rooms();

    private House() {}

    private static List<Room> rooms() {
        List<Room> rooms = new ArrayList<>(List.of(
                room(SCREENING, "cores"),
                // names and lists
                room(SCREENING, "name"),
                room(SCREENING, "entity"),
                room(SCREENING, "watchlist.format", "entity"),
                room(SCREENING, "watchlist.ofac", "entity", "watchlist.format"),
                room(SCREENING, "watchlist.ofac.csv", "cores", "entity", "watchlist.format", "watchlist.ofac"),
                room(SCREENING, "watchlist.ofac.xml", "entity", "watchlist.format", "watchlist.ofac"),
                room(SCREENING, "watchlist.ofac.advanced", "entity", "watchlist.format", "watchlist.ofac"),
                room(SCREENING, "watchlist.un", "entity", "watchlist.format"),
                room(SCREENING, "watchlist.eu", "entity", "watchlist.format"),
                room(SCREENING, "watchlist.uk", "entity", "watchlist.format"),
                room(SCREENING, "watchlist.ftm", "entity", "watchlist.format"),
                room(SCREENING, "watchlist.custom", "entity", "watchlist.format"),
                room(SCREENING, "watchlist.kept"),
                room(
                        SCREENING,
                        "watchlist",
                        "cores",
                        "entity",
                        "watchlist.kept",
                        "watchlist.format",
                        "watchlist.ofac.csv",
                        "watchlist.ofac.xml",
                        "watchlist.ofac.advanced",
                        "watchlist.un",
                        "watchlist.eu",
                        "watchlist.uk",
                        "watchlist.ftm",
                        "watchlist.custom"),
                room(SCREENING, "match", "name", "entity", "watchlist", "watchlist.kept"),
                room(SCREENING, "party", "name", "entity", "watchlist", "watchlist.kept", "match"),
                room(
                        SCREENING,
                        "screen",
                        "cores",
                        "name",
                        "entity",
                        "watchlist",
                        "watchlist.kept",
                        "watchlist.format",
                        "match"),
                room(SCREENING, "screen.bulk", "screen", "name", "entity", "watchlist", "watchlist.format", "match"),
                // one article
                room(READING, "article.html"),
                room(READING, "article.feed"),
                room(READING, "article.warc"),
                room(READING, "article", "article.html", "article.feed", "article.warc"),
                room(READING, "annotate", "article"),
                room(READING, "annotate.nlp4j", "annotate", "article"),
                room(READING, "scan", "article", "annotate", "name", "entity", "watchlist", "watchlist.kept", "match"),
                room(READING, "reading", "match"),
                extract("date"),
                extract("modality", "extract.date"),
                extract("attribution", "extract.date", "extract.modality"),
                extract("role", "extract.date"),
                extract("equipment", "extract.date"),
                extract("event", "extract.date"),
                room(
                        READING,
                        "link",
                        "article",
                        "annotate",
                        "reading",
                        "name",
                        "entity",
                        "watchlist",
                        "match",
                        "screen"),
                room(READING, "report", "reading", "entity", "match"),
                room(
                        READING,
                        "reader",
                        "article",
                        "annotate",
                        "scan",
                        "reading",
                        "extract.date",
                        "extract.modality",
                        "extract.attribution",
                        "extract.role",
                        "extract.equipment",
                        "extract.event",
                        "link",
                        "entity",
                        "watchlist",
                        "match",
                        "screen")));
        // what is kept; a dossier is made of what the store told, and asks it nothing
        rooms.add(room(STORE, "alert", "reading", "entity", "watchlist", "match", "screen", "link"));
        rooms.add(room(STORE, "store", "alert", "article", "reading", "entity", "watchlist", "match", "screen"));
        rooms.add(room(STORE, "dossier", "store", "reading", "entity", "watchlist", "match"));
        rooms.add(room(STORE, "dossier.show", "dossier", "store", "report", "reading", "entity", "watchlist", "match"));
        rooms.add(room(STORE, "dossier.ask", "dossier", "store", "party", "watchlist"));
        rooms.add(room(
                STORE,
                "export",
                "store",
                "report",
                "reading",
                "annotate",
                "entity",
                "watchlist",
                "watchlist.format",
                "match",
                "screen.bulk"));
        // the program that watches and shows, and the same as Flink jobs: callers of a reading come by the reader's
        // door
        String[] callers = {
            "store",
            "export",
            "dossier",
            "dossier.ask",
            "dossier.show",
            "alert",
            "reader",
            "reading",
            "report",
            "scan",
            "article",
            "entity",
            "watchlist",
            "match",
            "party",
            "screen"
        };
        rooms.add(room(SERVER, "fetch"));
        rooms.add(room(SERVER, "watch", and(callers, "fetch", "watchlist.format", "watchlist.custom")));
        rooms.add(room(SERVER, "service", callers));
        rooms.add(room(SERVER, "oidc", "store", "service"));
        rooms.add(room(SERVER, "api", and(callers, "service", "oidc", "screen.bulk", "watchlist.format")));
        rooms.add(room(SERVER, "web", and(callers, "service", "api", "screen.bulk")));
        rooms.add(room(STREAM, "stream", callers));
        rooms.add(room(APP, "cli", and(callers, "screen.bulk", "fetch", "watch", "service", "api", "web", "stream")));
        // the entry point wires everything, and bench measures everything
        String[] everything = namesOf(rooms).toArray(String[]::new);
        rooms.add(room(
                BENCH,
                "bench",
                namesOf(rooms.stream()
                                .filter(room -> BENCH.maySee(room.module()))
                                .toList())
                        .toArray(String[]::new)));
        rooms.add(room(APP, "", everything));
        return List.copyOf(rooms);
    }

    private static Room room(Module module, String name, String... knows) {
        return new Room(module, name, Set.of(knows));
    }

    /** A question asked of an article: it knows the article, its annotation and the contract, and the other questions named. */
    private static Room extract(String question, String... others) {
        return room(READING, "extract." + question, and(others, "article", "annotate", "reading"));
    }

    private static String[] and(String[] names, String... more) {
        String[] all = Arrays.copyOf(names, names.length + more.length);
        System.arraycopy(more, 0, all, names.length, more.length);
        return all;
    }

    private static Set<String> namesOf(List<Room> rooms) {
        return rooms.stream().map(Room::name).collect(Collectors.toSet());
    }
}
