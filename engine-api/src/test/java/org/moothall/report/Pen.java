package org.moothall.report;

import java.util.function.UnaryOperator;

/**
 * Writes what people write in a sample report, so that a test can put other words there.
 *
 * @param text what a text becomes
 * @param id what an id becomes; must keep different ids different
 */
public record Pen(UnaryOperator<String> text, UnaryOperator<String> id) {

  /** Writes every text and id as it is. */
  public static final Pen FAITHFUL = new Pen(UnaryOperator.identity(), UnaryOperator.identity());

  /** Writes this text in front of every text, and leaves ids alone. */
  public static Pen adding(String before) {
    return new Pen(text -> before + text, UnaryOperator.identity());
  }

  String text(String text) {
    return text().apply(text);
  }

  String id(String id) {
    return id().apply(id);
  }
}
