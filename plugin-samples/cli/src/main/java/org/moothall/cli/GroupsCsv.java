package org.moothall.cli;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.OptionalDouble;
import org.moothall.opinion.OpinionGroup;
import org.moothall.opinion.OpinionMap;
import org.moothall.opinion.OpinionMap.Position;

/** Who is in which group, one row a person. */
final class GroupsCsv {
  private static final MathContext DIGITS = new MathContext(9);

  private GroupsCsv() {}

  static String of(OpinionMap map) {
    var text = new StringWriter();
    var csv = writer(text);
    csv.writeRecord("participant", "group-id", "confidence");
    Map<String, Integer> numbers =
        map.groups().stream().collect(toMap(OpinionGroup::id, OpinionGroup::colour));
    map.positions().stream()
        .sorted(comparing(Position::person, Groups.BY_ID))
        .forEach(
            at ->
                csv.writeRecord(
                    at.person(), String.valueOf(numbers.get(at.group())), number(at.confidence())));
    return text.toString();
  }

  /** Nothing is held back in the one returned. */
  static CsvWriter writer(StringWriter text) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
  }

  /** Nine digits, without an exponent. */
  static String number(double value) {
    return BigDecimal.valueOf(value).round(DIGITS).toPlainString();
  }

  private static String number(OptionalDouble value) {
    return value.isPresent() ? number(value.getAsDouble()) : "";
  }
}
