// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
package org.sightline.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sightline.annotate.Annotation;
import org.sightline.annotate.MentionType;
import org.sightline.annotate.Thing;

/** The court that a judge sits on, where the words around the title do not say it. One article's. */
final class Courts {
    private static final Pattern OFFICE = Pattern.compile("(?i)\\b(judge|justice|magistrate)$");
    private static final Pattern COURT = Pattern.compile("(?i)\\b(court|tribunal)\\b");

    private final List<Thing> things;
    private final List<Integer> courts = new ArrayList<>();

    Courts(Annotation annotation) {
        this.things = annotation.things();
        for (int i = 0; i < things.size(); i++) {
            boolean body = things.get(i).type() == MentionType.ORGANIZATION;
            if (body && COURT.matcher(things.get(i).caption()).find()) {
                courts.add(i);
            }
        }
    }

    /** A judge without a court is of the only court that the story names. */
    RoleMention seat(RoleMention role) {
        boolean judge = role.bodies().isEmpty() && OFFICE.matcher(role.title()).find();
        if (!judge || courts.size() != 1) {
            return role;
        }
        int court = courts.get(0);
        return role.in(List.of(new RoleMention.Body(things.get(court).caption(), court, false, role.span())));
    }
}
