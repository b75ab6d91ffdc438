// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sightline.fetch.Address;
import org.sightline.fetch.Fetch;
import org.sightline.fetch.FetchException;
import org.sightline.fetch.Fetched;
import org.sightline.fetch.Fetched.Arrived;
import org.sightline.fetch.Fetcher;
import org.sightline.fetch.Progress;
import org.sightline.fetch.Validators;

/**
 * All files of one release. Where one has changed, all are fetched anew, and those that came first are asked for once more at the
 * end: a release is never put together from the files of two.
 */
final class ListDownload {
    private static final int TRIES = 3;

    private final Fetcher fetcher;
    private final Clock clock;
    private final Publisher publisher;
    private final Path folder;
    private final Progress progress;

    /** @param folder of its own, for the files; made when needed */
    ListDownload(Fetcher fetcher, Clock clock, Publisher publisher, Path folder, Progress progress) {
        this.fetcher = fetcher;
        this.clock = clock;
        this.publisher = publisher;
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * A release as it came.
     *
     * @param files in the order of their addresses
     * @param copies what the publisher knows them by
     * @param made when the last of them was changed, as the publisher says; else when it came, which orders what came later after it
     */
    record Release(List<Path> files, List<Visit.Copy> copies, Instant made) {
        boolean sameFilesAs(List<Visit.Copy> others) {
            return digests(copies).equals(digests(others));
        }

        private static List<String> digests(List<Visit.Copy> copies) {
            return copies.stream().map(Visit.Copy::digest).toList();
        }
    }

    /**
     * Fetches the release.
     *
     * @param known what we hold, one copy for each address; or nothing, and everything is fetched
     * @return empty when nothing has changed
     */
    Optional<Release> fetch(List<Visit.Copy> known) throws DownloadException, IOException, InterruptedException {
        List<Arrived> arrived = new ArrayList<>();
        if (fits(known)) {
            for (int at = 0; at < known.size(); at++) {
                fetch(at, known.get(at).validators()).ifPresent(arrived::add);
            }
            if (arrived.isEmpty()) {
                return Optional.empty();
            }
        }
        for (int tries = 0; tries < TRIES; tries++) {
            if (arrived.size() < publisher.files().size()) {
                arrived = all();
            }
            if (arrived.size() == 1 || stillTheSame(arrived)) {
                return Optional.of(release(arrived));
            }
            arrived.clear();
        }
        throw new DownloadException(
                publisher.files().get(0),
                "the files of the list change while they are fetched; they don't fit together");
    }

    private boolean fits(List<Visit.Copy> known) {
        return known.stream()
                .map(Visit.Copy::address)
                .toList()
                .equals(publisher.files().stream()
                        .map(file -> file.uri().toString())
                        .toList());
    }

    private List<Arrived> all() throws DownloadException, IOException, InterruptedException {
        List<Arrived> all = new ArrayList<>();
        for (int at = 0; at < publisher.files().size(); at++) {
            all.add(fetch(at, Validators.none()).orElseThrow());
        }
        return all;
    }

    /** Whether the files that came before the last one are still what the publisher has. */
    private boolean stillTheSame(List<Arrived> arrived) throws DownloadException, IOException, InterruptedException {
        for (int at = 0; at < arrived.size() - 1; at++) {
            Arrived first = arrived.get(at);
            if (first.validators().isEmpty()) {
                continue;
            }
            Path again = folder.resolve("again");
            Optional<Arrived> now = fetch(at, first.validators(), again);
            if (now.isPresent() && !now.get().digest().equals(first.digest())) {
                return false;
            }
        }
        return true;
    }

    private Optional<Arrived> fetch(int at, Validators held)
            throws DownloadException, IOException, InterruptedException {
        Path target = Files.createDirectories(folder.resolve(String.valueOf(at + 1)));
        return fetch(at, held, target.resolve(fileName(publisher.files().get(at))));
    }

    private Optional<Arrived> fetch(int at, Validators held, Path target)
            throws DownloadException, IOException, InterruptedException {
        Address address = publisher.files().get(at);
        try {
            Fetched fetched = fetcher.fetch(new Fetch(address, target, publisher.bytes(), held), progress);
            if (!(fetched instanceof Arrived arrived)) {
                return Optional.empty();
            }
            if (WebPage.is(arrived)) {
                throw new DownloadException(address, "an HTML page came, not a list");
            }
            keepDate(arrived);
            return Optional.of(arrived);
        } catch (FetchException e) {
            throw new DownloadException(address, e);
        }
    }

    /** A list that does not say when it was made is dated by its file, so that has the date that the publisher gives it. */
    private void keepDate(Arrived arrived) throws IOException {
        Optional<Instant> modified = modified(arrived);
        if (modified.isPresent()) {
            Files.setLastModifiedTime(arrived.file(), FileTime.from(modified.get()));
        }
    }

    private Release release(List<Arrived> arrived) {
        List<Visit.Copy> copies = new ArrayList<>();
        for (int at = 0; at < arrived.size(); at++) {
            Arrived file = arrived.get(at);
            copies.add(new Visit.Copy(
                    publisher.files().get(at).uri().toString(), file.validators(), file.digest(), clock.instant()));
        }
        Instant made = arrived.stream()
                .map(file -> modified(file).orElseGet(clock::instant))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Release(arrived.stream().map(Arrived::file).toList(), copies, made);
    }

    /** A date in the future is a wrong one. */
    private Optional<Instant> modified(Arrived arrived) {
        return arrived.modified().filter(date -> !date.isAfter(clock.instant()) && date.isAfter(Instant.EPOCH));
    }

    /** The last part of the address's path, as far as it makes a file's name. */
    private static String fileName(Address address) {
        String path = String.valueOf(address.uri().getPath());
        String name = path.substring(path.lastIndexOf('/') + 1)
                .replaceAll("[^A-Za-z0-9._-]", "_")
                .toLowerCase(Locale.ROOT);
        String shown = name.length() > 80 ? name.substring(name.length() - 80) : name;
        return shown.replace(".", "").isEmpty() ? "list" : shown;
    }
}
