package org.moothall.core.policy.tree;

import java.util.List;

/** A rule file as it was written; nothing in it has been looked up yet. */
public record ParsedFile(List<Import> imports, List<Global> globals, List<DrlRule> rules) {

  /**
   * @param at where the name starts
   * @param type the full name, or the package if everything in it is imported
   */
  public record Import(Token at, String type, boolean wholePackage) {}

  /**
   * @param at where the type starts
   * @param type its full name
   */
  public record Global(Token at, String type, Token name) {}
}
