package org.moothall.core.intake;

import java.util.Set;
import org.moothall.opinion.NewOpinion;
import org.moothall.spi.OpinionScreen;

/**
 * Keeps out characters that no person types and that mislead those who read: control characters
 * other than tab and line feed, halves of characters, and code points that are none for good
 * (Unicode 16, section 23.7). Takes white space off both ends, makes the line breaks of Windows
 * line feeds, and refuses a text in which nothing can be seen.
 *
 * <p>Characters that turn the direction of writing are let through, because Hebrew and Arabic need
 * them, and flagged {@value #BIDI}, because they can make a text look other than it is (Unicode
 * Technical Report 36). Zero-width joiners are not flagged: emoji and many scripts are written with
 * them.
 */
public final class ControlScreen implements OpinionScreen {

  /** The flag of a text with characters that turn the direction of writing. */
  public static final String BIDI = "bidi-controls";

  /** A screen without settings. */
  public ControlScreen() {}

  @Override
  public String id() {
    return "controls";
  }

  @Override
  public Screening screen(NewOpinion opinion) {
    var raw = opinion.text().replace("\r\n", "\n");
    var unfit = raw.codePoints().filter(ControlScreen::isUnfit).findFirst();
    if (unfit.isPresent()) {
      return new Screening.Refuse(
          Codes.UNFIT_CHARACTER,
          "the text holds the character `U+%04X`, which is not for texts"
              .formatted(unfit.getAsInt()));
    }
    var text = trimmed(raw);
    if (text.codePoints().noneMatch(ControlScreen::isVisible)) {
      return new Screening.Refuse(Codes.NOTHING_VISIBLE, "the text holds nothing to be seen");
    }
    var flags = text.codePoints().anyMatch(ControlScreen::isBidi) ? Set.of(BIDI) : Set.<String>of();
    return new Screening.Take(with(opinion, text), flags);
  }

  private static NewOpinion with(NewOpinion opinion, String text) {
    return new NewOpinion(
        opinion.id(),
        opinion.author(),
        opinion.channel(),
        opinion.at(),
        opinion.language(),
        opinion.place(),
        text,
        opinion.moderation());
  }

  private static String trimmed(String text) {
    var start = 0;
    var end = text.length();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** White space, no-break spaces included; all of it lies in the basic plane. */
  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static boolean isUnfit(int point) {
    return (Character.isISOControl(point) && point != '\t' && point != '\n')
        || Character.getType(point) == Character.SURROGATE
        || (point >= 0xFDD0 && point <= 0xFDEF)
        || (point & 0xFFFE) == 0xFFFE;
  }

  private static boolean isVisible(int point) {
    return !isSpace(point) && Character.getType(point) != Character.FORMAT;
  }

  private static boolean isBidi(int point) {
    return (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x200E
        || point == 0x200F
        || point == 0x061C;
  }
}
