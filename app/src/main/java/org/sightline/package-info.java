/** The entry point, which wires the rooms together. */
@NullMarked
package org.sightline;

import org.jspecify.annotations.NullMarked;
