package org.moothall.opinion;

/** What a host keeps while something of its own listens. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

  /** Ends the listening; a second time does nothing. */
  @Override
  void close();
}
