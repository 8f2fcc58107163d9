package org.moothall.core.policy.format;

import org.moothall.PolicyException;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.FileParser;
import org.moothall.core.policy.drl.Lexer;
import org.moothall.policy.PolicyFile;

/**
 * The one layout of a rule file. Its words and comments stay, in their order, so that it means what
 * it meant; only white space changes, and a semicolon comes behind package, imports and the global.
 */
public final class DrlFormat {

  private DrlFormat() {}

  /**
   * The file laid out. What is laid out already stays as it is.
   *
   * @throws PolicyException if it can't be read; names need not be known
   */
  public static String format(PolicyFile file) {
    var text = DrlText.normalised(file.drl());
    var faults = new Faults(file.name());
    FileParser.parse(text, faults);
    if (!faults.sorted().isEmpty()) {
      throw new PolicyException(faults.sorted());
    }
    var pieces = Lexer.cut(text, faults);
    return new FileLayout(Word.of(pieces)).text();
  }
}
