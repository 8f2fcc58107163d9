/**
 * What a host or plug-in can provide. Implementations come from {@link java.util.ServiceLoader} or
 * from the builder; the builder's win, and two of one id are an error that names both. Each
 * interface has an abstract contract test beside it, in this module's test jar, for implementers to
 * extend.
 */
@NullMarked
package org.moothall.spi;

import org.jspecify.annotations.NullMarked;
