// Copyright 2026 The Sightline authors. SPDX-License-Identifier: Apache-2.0
/**
 * English with NLP4J 1.1.3: tokens, tags, lemmas, dependencies and named entities.
 *
 * <p>{@link org.sightline.annotate.nlp4j.Nlp4jEngine} is the door, {@link org.sightline.annotate.nlp4j.Progress} tells the caller
 * what loading does. Nothing of NLP4J's labels leaves this package.
 *
 * <p>NLP4J ships its models Java-serialised and XZ-compressed, which takes most of a minute and 2 GB to load. So each is unpacked
 * once into a plain file that is mapped into memory afterwards, and NLP4J's own classes work on our tables instead of theirs: the
 * same labels come out, which a test proves against the engine as shipped. Read in this order:
 *
 * <ol>
 *   <li>{@code Resource}, {@code Pins}: what there is, and the digests it must have
 *   <li>{@code Shipped}: reading what the jar holds; the only place that deserialises
 *   <li>{@code FingerprintTable}, {@code Sections}: the form of the plain files
 *   <li>{@code PackedModel}, {@code PackedLexicon}, {@code PackedGazetteer}, {@code PackedEmbeddings}: into that form and back
 *   <li>{@code ModelCache}, {@code ModelLoader}, {@code Model}: the files in the data directory, and all of it together
 *   <li>{@code Folded}, {@code WordCutter}, {@code SentenceCutter}, {@code Labels}, {@code Trees}: an article through the model
 * </ol>
 */
@NullMarked
package org.sightline.annotate.nlp4j;

import org.jspecify.annotations.NullMarked;
