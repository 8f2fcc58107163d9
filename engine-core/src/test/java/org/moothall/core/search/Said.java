package org.moothall.core.search;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.moothall.Person;
import org.moothall.opinion.Moderation;
import org.moothall.opinion.Opinion;

/** Opinions of which only the words matter. */
public final class Said {

  private Said() {}

  public static Opinion opinion(String id, String text) {
    return opinion(id, Optional.of(text), Optional.empty(), Moderation.UNMODERATED);
  }

  static Opinion in(String language, String id, String text) {
    return opinion(id, Optional.of(text), Optional.of(language), Moderation.UNMODERATED);
  }

  static Opinion rejected(String id, String text) {
    return opinion(id, Optional.of(text), Optional.empty(), Moderation.REJECTED);
  }

  static Opinion forgotten(String id) {
    return opinion(id, Optional.empty(), Optional.empty(), Moderation.ACCEPTED);
  }

  private static Opinion opinion(
      String id, Optional<String> text, Optional<String> language, Moderation moderation) {
    Person author = new Person("p1", Optional.empty());
    return new Opinion(
        id, author, "chat", Instant.EPOCH, language, Optional.empty(), text, moderation, Set.of());
  }
}
