/**
 * The command line: one command a file. Prints, asks and exits; everything it knows comes from the rooms below.
 *
 * <p>Start with {@link org.sightline.cli.Program}, which holds the commands together. Commands write through {@link
 * org.sightline.cli.Terminal} and fail by {@link org.sightline.cli.Failure}; what an exit code means stands in {@link
 * org.sightline.cli.Exit}. The environment is read once, at the entry point, and handed in as {@link
 * org.sightline.cli.Surroundings}.
 */
@NullMarked
package org.sightline.cli;

import org.jspecify.annotations.NullMarked;
