// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.scan;

import java.io.IOException;
import java.util.List;
import org.sightline.article.RuleRows;
import org.sightline.entity.Entity;
import org.sightline.name.NameParser;
import org.sightline.watchlist.ListEntry;
import org.sightline.watchlist.Listings;
import org.sightline.watchlist.kept.KeptFile;
import org.sightline.watchlist.kept.KeptFolder;
import org.sightline.watchlist.kept.KeptOutput;
import org.sightline.watchlist.kept.Origin;

/**
 * All that scanning looks up: names, their spellings and their sounds. Making it costs seconds, reading it costs none, so it is kept
 * beside the lists and made again when they, a table or this class have changed. Immutable.
 */
record ScanIndex(ListNames names, SpellingTable spellings, SoundTable sounds) {
    /** The form of the kept file, and what is made of a name: raised when either changes. */
    static final int VERSION = 1;

    static final String FILE = "scan.index";
    private static final String FORMAT = "sightline-scan";
    /** words of an organisation that a story leaves out between two that it has */
    private static final int REACH = 3;

    /** As it is kept, else made and kept from now on. */
    static ScanIndex of(Listings listings, Rules rules) {
        Origin origin = listings.origin().orElse(null);
        if (origin == null) {
            return new Making(rules).all(listings).index();
        }
        KeptFolder folder = origin.folder();
        String madeFrom = rules.version() + ", " + origin.name();
        return folder.read(FILE, FORMAT, VERSION, madeFrom, ScanIndex::read).orElseGet(() -> {
            Making making = new Making(rules).all(listings);
            folder.write(FILE, FORMAT, VERSION, madeFrom, making::write);
            return making.index();
        });
    }

    private static ScanIndex read(KeptFile file) {
        return new ScanIndex(ListNames.read(file), SpellingTable.read(file), SoundTable.read(file));
    }

    /** The tables by which names and texts are read. */
    record Rules(
            NameParser parser,
            Spellings spellings,
            RussianEndings endings,
            Sounds sounds,
            Prefixes prefixes,
            NameWords words) {
        static Rules load() {
            NameParser parser = new NameParser();
            Spellings spellings = Spellings.load(parser);
            RussianEndings endings = RussianEndings.load();
            Sounds sounds = Sounds.load();
            Prefixes prefixes = Prefixes.load();
            return new Rules(
                    parser,
                    spellings,
                    endings,
                    sounds,
                    prefixes,
                    new NameWords(sounds, endings, prefixes, spellings.legalForms()));
        }

        /** Changes when a table changes from which the index is made. */
        String version() {
            StringBuilder all = new StringBuilder(NameParser.tables());
            for (String table : List.of("legal-forms.tsv", "any/name-particles.tsv", "en/countries.tsv")) {
                all.append(RuleRows.read(table, 2, 12));
            }
            all.append(RuleRows.read("any/sounds.tsv", 4)).append(RuleRows.read("ru/endings.tsv", 3));
            return Long.toHexString(Words.hash(all));
        }
    }

    /** The index while it is made. */
    private static final class Making {
        private final Rules rules;
        private final ListNames.Gathering names = new ListNames.Gathering();
        private final SpellingTable spellings = new SpellingTable();
        private final SoundTable sounds = new SoundTable();
        private int count;

        Making(Rules rules) {
            this.rules = rules;
        }

        Making all(Listings listings) {
            for (ListEntry entry : listings.entries()) {
                Entity entity = entry.entity();
                names.entry(entry.id());
                for (String name : entity.strongNames()) {
                    count = names.name(name, entity.schema()) + 1;
                    for (Spelling spelling : rules.spellings.of(name, entity.schema())) {
                        spellings.add(Words.of(spelling.words(), rules.endings), count - 1, spelling.kind());
                    }
                    sound(name, entity.schema());
                }
            }
            return this;
        }

        private void sound(String name, String schema) {
            switch (schema) {
                case "Person" -> sounds.add(count - 1, rules.words.person(name), Integer.MAX_VALUE);
                case "Vessel", "Airplane", "Vehicle", "CryptoWallet" -> sounds.add(count - 1, new long[0], 0);
                default -> sounds.add(count - 1, rules.words.organisation(name), REACH);
            }
        }

        ScanIndex index() {
            return new ScanIndex(names.names(), spellings, sounds);
        }

        void write(KeptOutput file) throws IOException {
            names.write(file);
            spellings.write(file);
            sounds.write(file, count);
        }
    }
}
