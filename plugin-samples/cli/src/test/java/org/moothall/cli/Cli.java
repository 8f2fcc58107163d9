package org.moothall.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * One command, run in this JVM as the program would run it.
 *
 * @param exit its exit code
 * @param out what it printed
 * @param err what it complained about
 */
record Cli(int exit, String out, String err) {

  static Cli run(Object... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    var words = new String[args.length];
    for (int i = 0; i < args.length; i++) {
      words[i] = args[i].toString();
    }
    int exit =
        Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(words);
    return new Cli(exit, out.toString(), err.toString());
  }
}
