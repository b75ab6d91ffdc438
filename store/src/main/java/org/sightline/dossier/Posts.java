// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.reading.CodePoints;
import org.sightline.reading.Quote;
import org.sightline.reading.RolePart;

/** The posts that articles give the party; the same title at the same organisations in the same state is one post. */
final class Posts {
    private Posts() {}

    private record Held(String title, List<String> organizations, RolePart.State state, Post.Given given) {
        String key() {
            return Folded.of(title) + "|"
                    + organizations.stream().map(Folded::of).collect(Collectors.joining("|")) + "|" + state;
        }
    }

    /** @param tellings by day */
    static List<Post> of(List<Telling> tellings) {
        Map<String, List<Held>> posts = new LinkedHashMap<>();
        tellings.stream()
                .flatMap(telling -> held(telling).stream())
                .forEach(held -> posts.computeIfAbsent(held.key(), any -> new ArrayList<>())
                        .add(held));
        return posts.values().stream()
                .map(Posts::post)
                .sorted(Comparator.comparing(Post::first)
                        .thenComparing(Post::last)
                        .thenComparing(Post::title)
                        .thenComparing(post -> post.organizations().toString())
                        .thenComparing(Post::state))
                .toList();
    }

    private static List<Held> held(Telling telling) {
        CodePoints points = new CodePoints(telling.reading().article().text());
        String text = telling.reading().article().text();
        List<Held> held = new ArrayList<>();
        for (RolePart role : telling.reading().roles()) {
            if (!telling.matches(role.person()).isEmpty()) {
                Quote quote = new Quote(
                        role.start(), role.end(), text.substring(points.unit(role.start()), points.unit(role.end())));
                held.add(new Held(
                        role.title(),
                        Stream.concat(Stream.ofNullable(role.organization()), role.chain().stream())
                                .map(telling::caption)
                                .toList(),
                        role.state(),
                        new Post.Given(
                                telling.story(),
                                telling.article(),
                                Question.told(telling.kept().article()),
                                role.date(),
                                quote,
                                telling.matches(role.person()),
                                List.of())));
            }
        }
        return held;
    }

    private static Post post(List<Held> held) {
        Map<String, Post.Given> byStory = new LinkedHashMap<>();
        for (Held each : held) {
            byStory.merge(each.given().story(), each.given(), Posts::copied);
        }
        List<LocalDate> days =
                held.stream().map(each -> each.given().told()).sorted().toList();
        Held first = held.get(0);
        return new Post(
                Folded.usual(held.stream().map(Held::title).toList()),
                first.organizations(),
                first.state(),
                days.get(0),
                Objects.requireNonNull(days.get(days.size() - 1)),
                List.copyOf(byStory.values()));
    }

    /** What a story says twice, or a copy of it says again, is said once. */
    private static Post.Given copied(Post.Given first, Post.Given again) {
        if (first.article().equals(again.article()) || first.copies().contains(again.article())) {
            return first;
        }
        List<String> copies = new ArrayList<>(first.copies());
        copies.add(again.article());
        return new Post.Given(
                first.story(), first.article(), first.told(), first.date(), first.quote(), first.matches(), copies);
    }
}
