/** Documents that are made from the code, and tests that keep the others true. */
@NullMarked
package org.moothall.rules.docs;

import org.jspecify.annotations.NullMarked;
