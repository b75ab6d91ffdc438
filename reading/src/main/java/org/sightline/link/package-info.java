/**
 * Mention to list entry, with context: accepted, ambiguous or rejected, and why.
 *
 * <p>Start with {@link org.sightline.link.Linker}: it takes a {@link org.sightline.link.Story}, which is every thing that an article
 * speaks of together with what the article says of it, and answers with {@link org.sightline.link.Link}s.
 * Who assembles the reading makes the story from an annotated article. How much each piece of context weighs is the
 * table {@link org.sightline.link.Feature}; the words that mean something are lines of {@code rules/}. What was listed when is not
 * asked here.
 */
@NullMarked
package org.sightline.link;

import org.jspecify.annotations.NullMarked;
