package org.moothall.core.policy.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.core.policy.tree.ParsedFile;
import org.moothall.core.policy.tree.ParsedFile.Global;
import org.moothall.core.policy.tree.ParsedFile.Import;
import org.moothall.core.policy.tree.Token;
import org.moothall.core.policy.tree.Token.Kind;

/**
 * Reads the outline of a file: package, imports, the global, rules. A section that makes no sense
 * is one fault, and reading goes on with the next.
 */
public final class FileParser {

  private static final Set<String> SECTIONS = Set.of("package", "import", "global", "rule");
  private static final Set<String> REFUSED =
      Set.of("function", "declare", "query", "unit", "eval", "expander", "template", "ruleset");

  /** Packages of the machine that runs rules. */
  private static final Set<String> RESERVED =
      Set.of("java.", "javax.", "jakarta.", "jdk.", "sun.", "com.sun.", "org.drools.", "org.kie.");

  private static final int MOST_PARTS = 20;

  /** What begins a section and can't stand at the beginning of a line inside a rule. */
  private static final Set<String> LANDMARKS =
      Set.of("package", "import", "global", "rule", "function", "declare", "query");

  private final Cursor cursor;
  private final Faults faults;
  private final List<Import> imports = new ArrayList<>();
  private final List<Global> globals = new ArrayList<>();
  private final List<DrlRule> rules = new ArrayList<>();
  private boolean packageSeen;
  private boolean globalSeen;

  private FileParser(Cursor cursor, Faults faults) {
    this.cursor = cursor;
    this.faults = faults;
  }

  public static ParsedFile parse(String text, Faults faults) {
    var parser = new FileParser(new Cursor(Lexer.tokens(text, faults), faults), faults);
    while (!parser.cursor.at(Kind.END) && !faults.areMany()) {
      parser.section();
    }
    parser.checkHeader();
    return new ParsedFile(parser.imports, parser.globals, parser.rules);
  }

  private void section() {
    try {
      if (Attribute.isAt(cursor)) {
        Attribute.refuse(cursor);
        throw new GiveUp();
      }
      var keyword = cursor.next();
      switch (keyword.is(Kind.WORD) ? keyword.text() : "") {
        case "package" -> packageName(keyword);
        case "import" -> imported();
        case "global" -> global();
        case "rule" -> rules.add(new RuleParser(cursor, keyword).rule());
        default -> throw neither(keyword);
      }
    } catch (GiveUp given) {
      recover();
    }
  }

  private void packageName(Token keyword) {
    if (packageSeen || !imports.isEmpty() || globalSeen || !rules.isEmpty()) {
      throw cursor.refuse(
          keyword, Code.UNEXPECTED, "`package` stands once, before everything else in the file.");
    }
    packageSeen = true;
    var at = cursor.peek();
    var name = qualifiedName("the name of a package");
    if (RESERVED.stream().anyMatch((name + ".")::startsWith)) {
      cursor.note(
          at,
          Code.NAME_REFUSED,
          "`%s` is not a package of rules. Maybe `street` was meant.".formatted(name));
    }
    cursor.take(";");
  }

  private void imported() {
    beforeRules("an import");
    if (Set.of("static", "function", "accumulate", "acc").contains(cursor.peek().text())) {
      throw cursor.refuse(
          cursor.peek(),
          Code.IMPORT_REFUSED,
          "`import %s` is not allowed. A rule file imports facts and the words of answers."
              .formatted(cursor.peek().text()));
    }
    var at = cursor.peek();
    var name = qualifiedName("the name of a type");
    var whole = cursor.at(".") && cursor.peek(1).is("*");
    if (whole) {
      cursor.next();
      cursor.next();
    }
    cursor.take(";");
    imports.add(new Import(at, name, whole));
  }

  private void global() {
    beforeRules("the global");
    globalSeen = true;
    var at = cursor.peek();
    var type = qualifiedName("the type of the global");
    var name = cursor.expect(Kind.WORD, "the name `answer`");
    cursor.take(";");
    globals.add(new Global(at, type, name));
  }

  private void beforeRules(String what) {
    if (!rules.isEmpty()) {
      throw cursor.refuse(
          cursor.peek(), Code.UNEXPECTED, "%s stands before the first rule.".formatted(what));
    }
  }

  private String qualifiedName(String what) {
    var name = new StringBuilder(cursor.expect(Kind.WORD, what).text());
    for (var i = 1; i < MOST_PARTS && cursor.at(".") && cursor.peek(1).is(Kind.WORD); i++) {
      cursor.next();
      name.append('.').append(cursor.next().text());
    }
    if (cursor.at(Kind.BAD)) {
      throw new GiveUp();
    }
    return name.toString();
  }

  private GiveUp neither(Token found) {
    if (!found.is(Kind.WORD) || !REFUSED.contains(found.text())) {
      return found.is(Kind.BAD)
          ? new GiveUp()
          : cursor.refuse(
              found,
              Code.UNEXPECTED,
              "expected `package`, `import`, `global` or `rule`, but found %s.%s"
                  .formatted(found.shown(), Nearest.maybe(found.text(), SECTIONS)));
    }
    var refused =
        cursor.refuse(
            found,
            Code.CONSTRUCT_REFUSED,
            "`%s` is not allowed. A rule file has imports, one global, and rules."
                .formatted(found.text()));
    if (found.is("function")) {
      skipBody();
    }
    return refused;
  }

  /** What stands between braces may look like anything, even like rules. */
  private void skipBody() {
    while (!cursor.at("{") && !cursor.at(Kind.END) && !(cursor.atLineStart() && atSection())) {
      cursor.next();
    }
    if (cursor.at("{")) {
      cursor.skipBrackets("{", "}");
    }
  }

  /** To the next section, or behind the {@code end} of this one. */
  private void recover() {
    while (!cursor.at(Kind.END) && !(cursor.atLineStart() && atSection())) {
      if (cursor.next().is("end")) {
        return;
      }
    }
  }

  private boolean atSection() {
    return cursor.atAny(LANDMARKS);
  }

  private void checkHeader() {
    if (!packageSeen) {
      faults.add(
          1,
          1,
          1,
          Code.HEADER_MISSING,
          "the file names no package. Maybe start with `package street;`.");
    }
    if (!globalSeen) {
      faults.add(
          1,
          1,
          1,
          Code.HEADER_MISSING,
          "the file says nowhere which question it answers. Maybe add"
              + " `global org.moothall.policy.answer.Reply.Verbs answer;`.");
    }
  }
}
