// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sightline.fetch.ProxyRoute;

/**
 * Where the lists are: what is shipped, with the user's own file laid over it. In that file a dataset's fields replace the shipped
 * ones one by one; datasets that are not shipped are added.
 *
 * @param datasets by name
 * @param proxy the way out that the file asks for; empty where it does not say
 */
public record Publishers(Map<String, Publisher> datasets, Optional<ProxyRoute> proxy) {
    /** The user's own file in the data directory. */
    public static final String FILE = "publishers.json";

    private static final String SHIPPED = "publishers.json";
    /** Larger than any that a person writes. */
    private static final int LARGEST = 1 << 20;

    public Publishers {
        datasets = Collections.unmodifiableMap(new TreeMap<>(datasets));
    }

    /** The shipped ones. */
    public static Publishers shipped() {
        try (InputStream in = Publishers.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException(SHIPPED + " is not in the program");
            }
            Publishers none = new Publishers(Map.of(), Optional.empty());
            return new PublishersFile(SHIPPED, Path.of(""), none).read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SettingsException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The shipped ones, with {@code publishers.json} of the data directory over them if there is one. */
    public static Publishers of(Path home) throws SettingsException {
        Path file = home.resolve(FILE);
        return Files.exists(file) ? shipped().with(file) : shipped();
    }

    /**
     * These with a file of one's own laid over them.
     *
     * @throws SettingsException when it cannot be read or a field of it is wrong
     */
    public Publishers with(Path file) throws SettingsException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new SettingsException(file.toString(), "", "is larger than " + LARGEST + " bytes");
            }
            Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
            return new PublishersFile(file.toString(), folder, this).read(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new SettingsException(file.toString(), "", "there is no such file");
        } catch (IOException e) {
            throw new SettingsException(file.toString(), "", "cannot be read: " + e.getMessage());
        }
    }

    public Optional<Publisher> of(String dataset) {
        return Optional.ofNullable(datasets.get(dataset));
    }
}
