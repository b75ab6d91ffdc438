// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.report.Plain;
import org.sightline.store.EntryDigests;
import org.sightline.store.KeptLink;
import org.sightline.store.LinkJudgement;
import org.sightline.store.Links;
import org.sightline.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code judge}: a person says whether somebody in an article is the listed party, and sees what waits to be judged. */
@Command(
        name = "judge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Says of a link between an article and a list entry: accept, reject, unsure, or undo.",
        footer = {
            "",
            "A person's judgement beats the machine's and outlives new readings. It is kept with name, time and",
            "note; nothing said is ever removed. When the entry or what the article says of it changes, the",
            "judgement stands and is shown here again, with the reason.",
            "",
            "Examples:",
            "  sightline judge                                        what waits to be judged",
            "  sightline judge sha256:0a1b2c3d                        the links of an article",
            "  sightline judge 3f2504e04f8911d39a0c reject --note \"another man, born 1990\"",
            "  sightline judge 3f2504e04f8911d39a0c undo",
            "  sightline judge 3f2504e04f8911d39a0c                   what was said of it",
        })
final class JudgeCommand implements Callable<Integer> {
    /** What may be said. */
    enum Verdict {
        accept(LinkJudgement.Verdict.ACCEPT),
        reject(LinkJudgement.Verdict.REJECT),
        unsure(LinkJudgement.Verdict.UNSURE),
        undo(LinkJudgement.Verdict.UNDO);

        private final LinkJudgement.Verdict verdict;

        Verdict(LinkJudgement.Verdict verdict) {
            this.verdict = verdict;
        }
    }

    private static final int SHOWN = 50;

    private final Terminal terminal;
    private final Surroundings surroundings;
    private final Supplier<Path> home;
    private final StoreDoor door;

    @Parameters(index = "0", arity = "0..1", paramLabel = "LINK|ARTICLE", description = "A link, or an article's id.")
    private @Nullable String subject;

    @Parameters(index = "1", arity = "0..1", paramLabel = "accept|reject|unsure|undo", description = "What is said.")
    private @Nullable Verdict verdict;

    @Option(names = "--note", paramLabel = "TEXT", description = "Why.")
    private String note = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so (default: the user of this system).")
    private @Nullable String by;

    JudgeCommand(Terminal terminal, Surroundings surroundings, Supplier<Path> home, StoreDoor door) {
        this.terminal = terminal;
        this.surroundings = surroundings;
        this.home = home;
        this.door = door;
    }

    @Override
    public Integer call() {
        return door.with(store -> {
            int exit = judge(store);
            terminal.flush();
            return exit;
        });
    }

    private int judge(Store store) {
        Links links = store.links();
        if (subject == null) {
            return waiting(links);
        }
        if (verdict != null) {
            print(links.judge(subject, verdict.verdict, note, by == null ? surroundings.user() : by));
            return Exit.DONE;
        }
        if (StoreDoor.looksLikeArticle(subject)) {
            links.ofArticle(StoreDoor.article(store, subject)).forEach(this::print);
            return Exit.DONE;
        }
        List<KeptLink> found = links.of(subject);
        if (found.isEmpty()) {
            throw new Failure(Exit.NOTHING, "there is no link " + subject);
        }
        found.forEach(this::print);
        for (LinkJudgement said : links.history(subject)) {
            terminal.print("  " + said.at() + "  " + said.verdict().name().toLowerCase(Locale.ROOT) + " by "
                    + Plain.line(said.who()) + (said.note().isEmpty() ? "" : ": " + Plain.line(said.note())) + "\n");
        }
        return Exit.DONE;
    }

    private int waiting(Links links) {
        links.compareEntries(EntryDigests.of(new ListsInForce(terminal, surroundings.today()).open(home.get())));
        List<KeptLink> woken = links.woken(null, SHOWN).rows();
        List<KeptLink> undecided = links.undecided(null, SHOWN).rows();
        woken.forEach(this::print);
        undecided.forEach(this::print);
        if (woken.isEmpty() && undecided.isEmpty()) {
            terminal.say("Nothing waits to be judged.");
        } else if (woken.size() == SHOWN || undecided.size() == SHOWN) {
            terminal.say("There may be more: judge some of these, and ask again.");
        }
        return Exit.DONE;
    }

    private void print(KeptLink link) {
        StringBuilder line = new StringBuilder(link.key())
                .append("  ")
                .append(Plain.line(link.name()))
                .append(" = ")
                .append(link.entry())
                .append(" ")
                .append(Plain.line(link.caption()))
                .append(String.format(Locale.ROOT, "? %.2f %s; ", link.score(), link.decision()))
                .append(Plain.line(link.standing()));
        for (KeptLink.Review review : link.review()) {
            line.append(
                    switch (review) {
                        case ENTRY_CHANGED -> "; the entry changed";
                        case CONTEXT_CHANGED -> "; the article is read to say something else of it";
                        case NAME_CHANGED -> "; it was judged under another name";
                    });
        }
        terminal.print(line.append("  ").append(link.article()).append("\n").toString());
    }
}
