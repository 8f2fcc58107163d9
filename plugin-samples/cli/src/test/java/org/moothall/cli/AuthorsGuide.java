package org.moothall.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The author's guide as steps: files to write, and commands with what they should print. */
final class AuthorsGuide {

  static final Path PAGE = Path.of("..", "..", "rules", "docs", "AUTHORS.md");

  private static final Pattern BOX =
      Pattern.compile("^```(\\w+)(?: (\\S+))?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
  private static final String PROMPT = "$ moothall ";

  private AuthorsGuide() {}

  /** Something the reader does. */
  sealed interface Step {}

  /** Writes a file, or writes it anew. */
  record Write(String file, String text) implements Step {}

  /**
   * Types a command.
   *
   * @param words what stands behind {@code moothall}
   * @param shown what the guide says it prints
   */
  record Type(List<String> words, String shown) implements Step {}

  static List<Step> steps() throws IOException {
    var steps = new ArrayList<Step>();
    var boxes = BOX.matcher(Files.readString(PAGE));
    while (boxes.find()) {
      if (boxes.group(1).equals("console")) {
        steps.add(typed(boxes.group(3)));
      } else if (boxes.group(2) != null) {
        steps.add(new Write(boxes.group(2), boxes.group(3)));
      }
    }
    return steps;
  }

  private static Type typed(String box) {
    var end = box.indexOf('\n');
    var command = box.substring(PROMPT.length(), end);
    return new Type(List.of(command.split(" ")), box.substring(end + 1));
  }

  /** The page with what the commands print now, in the order of its steps. */
  static String retold(List<String> printed) throws IOException {
    var page = Files.readString(PAGE);
    var next = printed.iterator();
    return BOX.matcher(page)
        .replaceAll(
            box ->
                java.util.regex.Matcher.quoteReplacement(
                    box.group(1).equals("console")
                        ? "```console\n"
                            + box.group(3).substring(0, box.group(3).indexOf('\n') + 1)
                            + next.next()
                            + "```"
                        : box.group()));
  }
}
