package org.moothall.core.group.routing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/**
 * Draws one of several statements, each as likely as its weight has it.
 *
 * <p>The lot is the first eight bytes, read as an unsigned number, of the SHA-256 of the matter's
 * id, the person's and the number of votes the person has cast, joined by line feeds, in UTF-8. The
 * weights are laid end to end in the order given; the lot points at one of them as far along as it
 * is on the way from 0 to 2⁶⁴. So the same person is told the same statement until they vote, and
 * everything is whole numbers that give the same result everywhere. On a shell the lot is {@code
 * printf '%s\\n%s\\n%s' "$matter" "$person" "$votes" | sha256sum | cut -c1-16}.
 */
public final class StatementLottery {

  private StatementLottery() {}

  /**
   * A statement and its weight.
   *
   * @param statement the statement's id
   * @param weight 1 or more
   */
  public record Ticket(String statement, long weight) {
    public Ticket {
      if (weight < 1) {
        throw new IllegalArgumentException("a weight is 1 or more, but was `%s`".formatted(weight));
      }
    }
  }

  /** The lot of a person who has cast so many votes; all 64 bits count. */
  public static long lot(String matter, String person, long votes) {
    String label = matter + '\n' + person + '\n' + votes;
    return ByteBuffer.wrap(sha256().digest(label.getBytes(UTF_8))).getLong();
  }

  /**
   * The ticket that a lot points at; empty without tickets.
   *
   * @throws ArithmeticException if the weights are more than 2⁶³ − 1 together
   */
  public static Optional<Ticket> draw(List<Ticket> tickets, long lot) {
    long all = tickets.stream().mapToLong(Ticket::weight).reduce(0, Math::addExact);
    long at = Math.unsignedMultiplyHigh(lot, all);
    for (Ticket ticket : tickets) {
      if (at < ticket.weight) {
        return Optional.of(ticket);
      }
      at -= ticket.weight;
    }
    return Optional.empty();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
