// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.api.ApiServer;
import org.sightline.api.ApiSettings;
import org.sightline.api.KeptKeys;
import org.sightline.api.OpeningException;
import org.sightline.service.Awakening;
import org.sightline.service.Configuration;
import org.sightline.service.ConfigurationException;
import org.sightline.service.CurrentLists;
import org.sightline.service.CurrentStore;
import org.sightline.service.Desks;
import org.sightline.service.ReadingRoom;
import org.sightline.service.Services;
import org.sightline.store.StoreException;
import org.sightline.store.StorePlace;
import org.sightline.web.Pages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: answers other programs until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows pages in a browser, and answers other programs over HTTP.",
        footer = {
            "",
            "The pages are at /: review stories, screen names, read dossiers.",
            "Clients of OpenSanctions' yente work unchanged (/match, /search, /entities),",
            "and OpenRefine by /reconcile/default. /docs in a browser says how to ask.",
            "",
            "Without keys only this machine may ask; 'sightline keys create' makes them, and",
            "with keys, or a provider that signs people in (OpenID Connect), it may listen at",
            "other addresses (--bind). Settings stand in sightline.json in the data directory or",
            "in the environment; flags win.",
            "",
            "Releases that are taken in while it runs are answered by at once. A line of",
            "JSON for each request goes to standard error; no name that was asked for is in it.",
            "",
            "Exit codes: 2 wrong usage, 4 the port is taken. A signal ends it when what it",
            "has begun is answered.",
            "",
            "Examples:",
            "  sightline serve",
            "  sightline serve --port 8080",
        })
final class ServeCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;
    private final Supplier<@Nullable String> database;
    private final Desks.Opening desks;
    private final String version;

    @Option(names = "--port", paramLabel = "PORT", description = "Default: 8000; 0 for any that is free.")
    private @Nullable Integer port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "The address to listen at (default: 127.0.0.1, which only this machine reaches).")
    private @Nullable String bind;

    @Option(
            names = "--no-read",
            description = "Read no articles: the language model is not loaded, and a gigabyte less is needed.")
    private boolean noRead;

    ServeCommand(
            Terminal terminal,
            Surroundings surroundings,
            Supplier<Path> home,
            Supplier<@Nullable String> database,
            Desks.Opening desks,
            String version) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
        this.database = database;
        this.desks = desks;
        this.version = version;
    }

    @Override
    public Integer call() throws InterruptedException {
        Clock clock = Clock.systemUTC();
        CurrentLists lists = CurrentLists.of(home.get(), new CurrentLists.Listener() {
            @Override
            public void loaded(String described) {
                terminal.say("Lists: " + described);
            }

            @Override
            public void problem(String problem) {
                terminal.say("warning: " + problem);
            }
        });
        try (lists;
                CurrentStore store = CurrentStore.at(place(), clock);
                ReadingRoom reading = reading(lists, store)) {
            Configuration configuration = Configuration.of(home.get(), surroundings.environment(), ApiSettings.KNOWN);
            String at = bind == null ? ApiSettings.bind(configuration) : bind;
            Awakening.follow(lists, store, problem -> terminal.say("warning: " + problem));
            ApiSettings settings = ApiSettings.of(configuration, new KeptKeys(store));
            Services services = new Services(lists, store, reading, clock, version);
            ApiServer server = ApiServer.open(
                    at, port(configuration), services, settings, List.of(new Pages(services)), terminal::tell);
            terminal.say(
                    "Sightline answers at http://" + host(at) + ":" + server.port() + "/ until it is told to stop.");
            if (settings.keys().none()) {
                terminal.say("There are no keys, so only this machine may ask, and needs none.");
            }
            untilTold(server);
            return Exit.DONE;
        } catch (ConfigurationException e) {
            throw new Failure(Exit.USAGE, String.valueOf(e.getMessage()));
        } catch (StoreException e) {
            throw StoreDoor.failure(e);
        } catch (OpeningException e) {
            throw new Failure(
                    switch (e.kind()) {
                        case USAGE -> Exit.USAGE;
                        case UNAVAILABLE -> Exit.UNAVAILABLE;
                    },
                    e.reason());
        }
    }

    private int port(Configuration configuration) {
        if (port == null) {
            return ApiSettings.port(configuration);
        }
        if (port < 0 || port > 65_535) {
            throw new Failure(Exit.USAGE, "--port must be from 0 to 65535, not " + port);
        }
        return port;
    }

    private ReadingRoom reading(CurrentLists lists, CurrentStore store) {
        if (noRead) {
            return ReadingRoom.without(store, "this server was started with --no-read");
        }
        Desks made = desks.in(home.get(), new LoadProgress(terminal::say)::step);
        return ReadingRoom.open(lists, store, made, problem -> terminal.say("warning: " + problem));
    }

    private StorePlace place() {
        try {
            return StorePlace.inHome(home.get(), database.get());
        } catch (IllegalArgumentException e) {
            throw new Failure(Exit.USAGE, "--db: " + e.getMessage());
        }
    }

    /** Waits for a signal; Java ends when the hook has, so what was begun is answered within it. */
    private void untilTold(ApiServer server) throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            server.close();
                            terminal.say("Stopped.");
                            told.countDown();
                        },
                        "farewell"));
        told.await();
    }

    private static String host(String at) {
        return at.indexOf(':') >= 0 ? "[" + at + "]" : at;
    }
}
