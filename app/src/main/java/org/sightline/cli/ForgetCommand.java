// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.store.Forgetting;
import org.sightline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forget}: takes an article, or an unlisted person's name, out of what is kept. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Removes an article, or masks an unlisted person's name in all articles, now and later.",
        footer = {
            "",
            "A forgotten article is not kept again when it is read again. A name is masked letter by letter",
            "where it stands, also its shorter forms in those stories, so that offsets stay true; where it is",
            "that of an accepted listed party it stays. The audit trail holds ids and digests, and stays whole.",
            "",
            "Examples:",
            "  sightline forget sha256:0a1b2c3d",
            "  sightline forget \"Jan Private\"",
            "  sightline forget --keep-days 365                     all articles go after a year",
            "  sightline forget --keep-days 30 --of \"Example Post\"  those of one publisher sooner",
            "  sightline forget --expired                           remove those whose time is over",
        })
final class ForgetCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Surroundings surroundings;
    private final StoreDoor door;

    @Parameters(index = "0", arity = "0..1", paramLabel = "ARTICLE|NAME", description = "What is to be forgotten.")
    private @Nullable String subject;

    @Option(
            names = "--keep-days",
            paramLabel = "N",
            description = "How long articles are kept from now on; 0 for ever.")
    private @Nullable Integer days;

    @Option(names = "--of", paramLabel = "PUBLISHER", description = "Whose articles --keep-days is about.")
    private String publisher = "";

    @Option(names = "--expired", description = "Remove articles whose time is over.")
    private boolean expired;

    ForgetCommand(Terminal terminal, Surroundings surroundings, StoreDoor door) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.door = door;
    }

    @Override
    public Integer call() {
        if (subject == null && days == null && !expired) {
            throw new Failure(Exit.USAGE, "what is to be forgotten? An article's id, a name, or --expired");
        }
        if (!publisher.isEmpty() && days == null) {
            throw new Failure(Exit.USAGE, "--of goes with --keep-days");
        }
        return door.with(store -> {
            forget(store);
            terminal.flush();
            return Exit.DONE;
        });
    }

    private void forget(Store store) {
        Forgetting forgetting = store.forgetting();
        String who = surroundings.user();
        if (days != null) {
            forgetting.retain(publisher, days, who);
            forgetting
                    .retention()
                    .forEach((name, kept) -> terminal.print((name.isEmpty() ? "others" : name) + ": kept "
                            + (kept == 0 ? "for ever" : kept + " days") + "\n"));
        }
        if (expired) {
            terminal.print("removed: " + forgetting.expire(surroundings.today(), who) + "\n");
        }
        if (subject == null) {
            return;
        }
        if (StoreDoor.looksLikeArticle(subject)) {
            String id = StoreDoor.article(store, subject);
            forgetting.article(id, who);
            terminal.print("forgotten: " + id + "\n");
            return;
        }
        Forgetting.NameForgotten done = forgetting.name(subject, who);
        terminal.print("masked in " + done.masked() + " articles"
                + (done.left() == 0
                        ? ""
                        : "; left in " + done.left() + ", where it is the name of an accepted listed party")
                + "; will be masked in what comes\n");
    }
}
