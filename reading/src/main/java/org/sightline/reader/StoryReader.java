// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.reader;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.Annotator;
import org.sightline.annotate.NamedSpan;
import org.sightline.article.Article;
import org.sightline.article.Limits;
import org.sightline.article.Published;
import org.sightline.article.Region;
import org.sightline.extract.date.DateMention;
import org.sightline.extract.date.DateReader;
import org.sightline.extract.date.StoryDate;
import org.sightline.extract.equipment.EquipmentFinder;
import org.sightline.extract.equipment.EquipmentMention;
import org.sightline.extract.role.RoleMention;
import org.sightline.extract.role.RoleReader;
import org.sightline.link.Linker;
import org.sightline.reading.Provenance;
import org.sightline.reading.Reading;
import org.sightline.scan.Hit;
import org.sightline.scan.Scanner;
import org.sightline.watchlist.Listings;

/**
 * Reads one article: who is in it, what they are said to have done, who says so, and whether they were listed then. The one door
 * for callers, and as thread-safe as its annotator.
 *
 * <p>The article's way is: scan, annotate, extract, link. An article that the annotator cannot read, or that is to be read deeply
 * only when it names a listed party and does not, yields a reading of depth {@code scan}.
 */
public final class StoryReader {
    /** How far to read. */
    public enum Deep {
        /** every article of a language that the annotator reads */
        ALWAYS,
        /** only articles that name a listed party */
        LISTED
    }

    private final Limits limits;
    private final Listings listings;
    private final Scanner scanner;
    private final Linker linker;
    private final Annotator annotator;
    private final EquipmentFinder equipment;
    private final OtherNames otherNames = new OtherNames();
    private final DateReader dates = new DateReader();
    private final StoryDate storyDate = new StoryDate();
    private final RoleReader roles = RoleReader.english();
    private final Happenings happenings = new Happenings();

    /**
     * A reader over the lists in force.
     *
     * @param scanner and {@code linker} are built over the same {@code listings}
     * @param annotator is asked only for articles that are read deeply
     */
    public StoryReader(Listings listings, Scanner scanner, Linker linker, Annotator annotator) {
        this(Limits.STANDARD, listings, scanner, linker, annotator);
    }

    /** The same with bounds of one's own on how much of an article is read whole. */
    public StoryReader(Limits limits, Listings listings, Scanner scanner, Linker linker, Annotator annotator) {
        this.limits = limits;
        this.listings = listings;
        this.scanner = scanner;
        this.linker = linker;
        this.annotator = annotator;
        this.equipment = EquipmentFinder.english();
    }

    /** Reads one article. */
    public Reading read(Article article, Deep deep) {
        List<Hit> hits = scanner.scan(article);
        if (!annotator.reads(article.language()) || (deep == Deep.LISTED && hits.isEmpty())) {
            return scanned(article, hits);
        }
        return deep(article, hits);
    }

    private Reading scanned(Article article, List<Hit> hits) {
        Annotation annotation = Scanned.annotation(article, hits);
        Assembly assembly =
                new Assembly(article, annotation, provenance(null, Provenance.Depth.SCAN, article, List.of()));
        return assembly.reading(
                List.of(), List.of(), List.of(), linker.link(Contexts.of(article, annotation, List.of())), status());
    }

    private Reading deep(Article article, List<Hit> hits) {
        Article read = article.upTo(limits.deepUnits());
        List<NamedSpan> known = new ArrayList<>(Scanner.names(hits));
        known.addAll(equipment.find(read).stream().map(EquipmentMention::named).toList());
        Annotation annotation = otherNames.join(annotator.annotate(read, known), read.text());
        Article dated = dated(read);
        List<DateMention> when = dates.read(dated, annotation.sentences());
        List<RoleMention> offices = roles.read(annotation, dated.text(), when);
        List<Happening> happened =
                happenings.of(annotation, when, dated.published().date());
        List<String> cuts = new ArrayList<>(annotation.limits());
        if (!read.regions().equals(article.regions())) {
            int end = read.regions().isEmpty()
                    ? 0
                    : read.regions().get(read.regions().size() - 1).span().end();
            annotation = Scanned.beyond(article, annotation, hits, end);
            cuts.add("only the first " + article.text().codePointCount(0, end) + " of "
                    + article.text().codePointCount(0, article.text().length())
                    + " characters were read whole; after them only listed names were looked up");
        }
        Assembly assembly = new Assembly(
                article.published(dated.published()),
                annotation,
                provenance(annotator.version(), Provenance.Depth.DEEP, dated, cuts));
        return assembly.reading(
                when, offices, happened, linker.link(Contexts.of(dated, annotation, offices)), status());
    }

    /** The article with the day that its own story implies, where nothing else gives it. */
    private Article dated(Article article) {
        if (article.published().basis() != Published.Basis.UNKNOWN) {
            return article;
        }
        return article.published(storyDate.of(article));
    }

    private StatusRows status() {
        return new StatusRows(listings);
    }

    private Provenance provenance(@Nullable String engine, Provenance.Depth depth, Article article, List<String> more) {
        List<Provenance.ListRelease> lists = listings.releases().stream()
                .map(release -> new Provenance.ListRelease(release.dataset(), release.label()))
                .toList();
        List<String> limits = new ArrayList<>(article.limits());
        limits.addAll(more);
        return new Provenance(lists, engine, RulesVersion.current(), depth, limits);
    }
}
