package org.moothall.core.intake;

import java.util.Collection;
import java.util.Optional;

/** The named values of one row, whatever the format. */
interface Row {

  /** The line the row starts on, from 1. */
  long line();

  /** The names the row has, in their order. */
  Collection<String> names();

  /** The value of that name; empty when the row has none or a blank one. */
  Optional<String> value(String name);

  /** Where the value stands, or the row when there is no such value: from 1. */
  long column(String name);
}
