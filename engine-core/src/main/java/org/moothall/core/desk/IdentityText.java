package org.moothall.core.desk;

import org.moothall.Person.Identity;

/** An identity as the text that is sealed: the id, a line feed (which no id has), the name. */
final class IdentityText {

  private IdentityText() {}

  static String write(Identity identity) {
    return identity.id() + "\n" + identity.name();
  }

  static Identity read(String text) {
    int feed = text.indexOf('\n');
    return new Identity(text.substring(0, feed), text.substring(feed + 1));
  }
}
