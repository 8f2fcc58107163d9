package org.moothall.cli.input;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.cli.failure.Codes;
import org.moothall.cli.failure.Failure;
import org.moothall.council.DrawOrder;
import org.moothall.matter.Level;
import org.moothall.matter.Matter;
import org.moothall.policy.PolicyStack;
import org.moothall.policy.fact.BodyKind;

/**
 * What {@code matter.json} says.
 *
 * @param matter what is consulted on, held to packs alone
 * @param openedAt when it was opened; empty to take the time of the first opinion
 * @param zone where the office stands that replies
 * @param council the council to be drawn, if any
 */
record MatterFile(
    Matter matter, Optional<Instant> openedAt, ZoneId zone, Optional<CouncilPlan> council) {

  /** The file's name. */
  static final String NAME = "matter.json";

  private static final String BETWEEN_TITLES = " / ";
  private static final String BETWEEN_PARAGRAPHS = "\n\n";

  /**
   * A council to be drawn.
   *
   * @param drawnAt when; empty to draw it when the matter opens
   */
  record CouncilPlan(DrawOrder order, Optional<Instant> drawnAt) {}

  static MatterFile read(Path file) {
    var fields =
        Fields.of(Json.read(NAME, 1, TextFile.read(file)))
            .only(
                "id",
                "title",
                "question",
                "description",
                "kind",
                "level",
                "openedAt",
                "zone",
                "policy",
                "council");
    return new MatterFile(
        fields.make(() -> matter(fields)),
        fields.optionalTime("openedAt"),
        zone(fields),
        fields.object("council").map(MatterFile::council));
  }

  private static Matter matter(Fields fields) {
    return new Matter(
        fields.text("id"),
        fields.translated("title", BETWEEN_TITLES).orElseGet(() -> fields.text("title")),
        description(fields),
        fields.optionalText("kind").orElse("general"),
        fields.oneOf(Level.class, "level", Level.COMMUNITY),
        policy(fields));
  }

  private static String description(Fields fields) {
    return Stream.of("question", "description")
        .map(name -> fields.translated(name, BETWEEN_PARAGRAPHS))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(BETWEEN_PARAGRAPHS));
  }

  private static PolicyStack policy(Fields fields) {
    var packs = fields.object("policy").map(policy -> policy.only("packs").texts("packs"));
    return new PolicyStack(packs.filter(p -> !p.isEmpty()).orElse(List.of("base")), List.of());
  }

  private static ZoneId zone(Fields fields) {
    var name = fields.optionalText("zone");
    try {
      return name.map(ZoneId::of).orElse(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw Failure.input(
          fields.at("zone"),
          Codes.UNFIT_VALUE,
          "`%s` is no time zone. Maybe write it like `Asia/Shanghai`.".formatted(name.orElse("")));
    }
  }

  private static CouncilPlan council(Fields fields) {
    fields.only("id", "kind", "level", "seats", "alternates", "seed", "drawnAt");
    var order =
        fields.make(
            () ->
                new DrawOrder(
                    fields.text("id"),
                    fields.oneOf(BodyKind.class, "kind"),
                    fields.oneOf(Level.class, "level", Level.COMMUNITY),
                    fields.count("seats"),
                    fields.count("alternates", 0),
                    fields.text("seed")));
    return new CouncilPlan(order, fields.optionalTime("drawnAt"));
  }
}
