/**
 * Holds a consultation in a hall of its own and leaves what came of it in a folder. Start at {@link
 * org.moothall.cli.run.ConsultationRun}.
 */
@NullMarked
package org.moothall.cli.run;

import org.jspecify.annotations.NullMarked;
