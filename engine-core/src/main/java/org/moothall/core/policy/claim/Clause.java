package org.moothall.core.policy.claim;

/** Sentences with values in them, the same under every locale. */
final class Clause {

  private Clause() {}

  /** The template with {@code %s} filled in, one after the other; {@code %%} is a per cent sign. */
  static String of(String template, Object... values) {
    var clause = new StringBuilder(template.length() + 16 * values.length);
    var filled = 0;
    var from = 0;
    for (var at = template.indexOf('%'); at >= 0; at = template.indexOf('%', from)) {
      clause.append(template, from, at);
      if (template.charAt(at + 1) == 's') {
        clause.append(values[filled++]);
      } else {
        clause.append('%');
      }
      from = at + 2;
    }
    return clause.append(template, from, template.length()).toString();
  }
}
