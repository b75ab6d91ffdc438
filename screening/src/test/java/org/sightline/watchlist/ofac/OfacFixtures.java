// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watchlist.ofac;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sightline.watchlist.format.Limits;
import org.sightline.watchlist.format.ListFormatException;
import org.sightline.watchlist.format.ListReader;
import org.sightline.watchlist.format.ReadList;
import org.sightline.watchlist.format.SourceFile;

/** One small list of invented parties in all of OFAC's forms: two persons, a company, a ship and a plane. */
public final class OfacFixtures {
    public static final String ENTRIES = text("sdn.csv");
    public static final String ALIASES = text("alt.csv");
    public static final String ADDRESSES = text("add.csv");
    public static final String XML = text("sdn.xml");
    public static final String ADVANCED = text("sdn_advanced.xml");

    private OfacFixtures() {}

    /** Reads texts, each as a file of its own, as the SDN list. */
    public static ReadList read(ListReader reader, Path folder, String... texts)
            throws ListFormatException, IOException {
        return read("us_ofac_sdn", Limits.standard(), reader, folder, texts);
    }

    public static ReadList read(String dataset, Limits limits, ListReader reader, Path folder, String... texts)
            throws ListFormatException, IOException {
        List<SourceFile> files = new ArrayList<>();
        for (String text : texts) {
            Path path = folder.resolve("list" + files.size());
            Files.write(path, text.getBytes(StandardCharsets.UTF_8));
            files.add(SourceFile.of(path, limits));
        }
        return reader.read(dataset, files, limits);
    }

    private static String text(String name) {
        try (InputStream in = OfacFixtures.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
