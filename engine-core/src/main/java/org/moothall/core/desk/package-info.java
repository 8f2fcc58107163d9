/**
 * The desks of a hall. A desk checks a command against the state and says which events follow; the
 * {@link org.moothall.core.desk.Clerk} orders commands, asks whether they are allowed and puts the
 * events on the record.
 */
@NullMarked
package org.moothall.core.desk;

import org.jspecify.annotations.NullMarked;
