package org.moothall.core.policy.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.moothall.core.policy.check.RuleFiles;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.FileParser;
import org.moothall.core.policy.drl.Lexer;
import org.moothall.core.policy.tree.Token;
import org.moothall.policy.PolicyFile;

/** Layout changes nothing but white space, once and for all. */
class DrlFormatProperties {

  @Provide
  Arbitrary<String> sound() {
    return RuleFiles.sound();
  }

  @Property(tries = 300)
  void wordsAndCommentsStay(@ForAll("sound") String drl, @ForAll Random random) {
    var ragged = ragged(drl, random);
    var laidOut = format(ragged);
    assertThat(words(laidOut)).isEqualTo(words(ragged));
    assertThat(comments(laidOut)).isEqualTo(comments(ragged));
  }

  @Property(tries = 300)
  void whatIsLaidOutStaysSo(@ForAll("sound") String drl, @ForAll Random random) {
    var laidOut = format(ragged(drl, random));
    assertThat(format(laidOut)).isEqualTo(laidOut);
  }

  /** What the file means, each word without its place. */
  @Property(tries = 300)
  void itMeansTheSame(@ForAll("sound") String drl, @ForAll Random random) {
    assertThat(meaning(format(ragged(drl, random)))).isEqualTo(meaning(drl));
  }

  private static String meaning(String drl) {
    return FileParser.parse(drl, new Faults("street.drl"))
        .toString()
        .replaceAll("(line|column|length)=\\d+", "$1");
  }

  /** The same words, with comments, blanks and new lines thrown in between some. */
  private static String ragged(String drl, Random random) {
    var between =
        List.of(
            " ", "\n", "\n\n", "\t", " // why\n", "\n// why\n", " /* x */ ", "\n/* x\n * y */\n\n");
    var ragged = new StringBuilder();
    for (var token : Lexer.cut(drl, new Faults("street.drl")).tokens()) {
      // an attribute is told by its hyphens, and `rule` begins a line
      ragged.append(token.is("rule") ? "\n" : " ").append(token.source());
      if (random.nextInt(6) == 0) {
        ragged.append(between.get(random.nextInt(between.size())));
      }
    }
    return ragged.toString();
  }

  private static List<String> words(String drl) {
    return Lexer.cut(drl, new Faults("street.drl")).tokens().stream().map(Token::source).toList();
  }

  private static List<String> comments(String drl) {
    return Lexer.cut(drl, new Faults("street.drl")).comments().stream()
        .map(Token::source)
        .map(String::strip)
        .toList();
  }

  private static String format(String drl) {
    return DrlFormat.format(new PolicyFile("street.drl", drl));
  }
}
