package org.moothall.rules.docs;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import com.github.javaparser.javadoc.Javadoc;
import com.github.javaparser.javadoc.JavadocBlockTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the sources of the engine's interface say of themselves in their documentation. */
final class Sources {

  private final com.github.javaparser.JavaParser parser =
      new com.github.javaparser.JavaParser(
          new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_21));
  private final Path root;
  private final Map<Class<?>, CompilationUnit> units = new HashMap<>();

  /**
   * @param root the folder that holds the folder {@code org}
   */
  Sources(Path root) {
    this.root = root;
  }

  /** The first sentences of a record, without its parameters. */
  String ofRecord(Class<?> type) {
    return text(javadoc(declaration(type, RecordDeclaration.class)));
  }

  /** What a record says of one of its components. */
  String ofComponent(Class<?> type, String component) {
    return javadoc(declaration(type, RecordDeclaration.class)).getBlockTags().stream()
        .filter(tag -> tag.getType() == JavadocBlockTag.Type.PARAM)
        .filter(tag -> tag.getName().equals(Optional.of(component)))
        .map(tag -> plain(tag.getContent().toText()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(type + " says nothing of its `" + component + "`"));
  }

  String ofMethod(Class<?> type, String method) {
    return text(
        javadoc(
            find(type, MethodDeclaration.class, m -> m.getNameAsString().equals(method))
                .orElseThrow()));
  }

  String ofField(Class<?> type, String field) {
    return text(
        javadoc(
            find(
                    type,
                    FieldDeclaration.class,
                    f -> f.getVariable(0).getNameAsString().equals(field))
                .orElseThrow()));
  }

  /** What an enum says of itself. */
  String ofEnum(Class<?> type) {
    return text(javadoc(declaration(type, EnumDeclaration.class)));
  }

  /** What an enum says of a constant; empty where the name says all. */
  String ofConstant(Class<?> type, String constant) {
    return find(
            type,
            EnumConstantDeclaration.class,
            c ->
                c.getNameAsString().equals(constant)
                    && c.findAncestor(EnumDeclaration.class)
                        .filter(e -> e.getNameAsString().equals(type.getSimpleName()))
                        .isPresent())
        .orElseThrow()
        .getJavadoc()
        .map(Sources::text)
        .orElse("");
  }

  private <N extends Node & com.github.javaparser.ast.nodeTypes.NodeWithSimpleName<?>>
      N declaration(Class<?> type, Class<N> kind) {
    return find(type, kind, n -> n.getNameAsString().equals(type.getSimpleName())).orElseThrow();
  }

  private <N extends Node> Optional<N> find(
      Class<?> type, Class<N> kind, java.util.function.Predicate<N> which) {
    return unit(type).findFirst(kind, which);
  }

  private CompilationUnit unit(Class<?> type) {
    var top = type;
    while (top.getEnclosingClass() != null) {
      top = top.getEnclosingClass();
    }
    return units.computeIfAbsent(top, this::parse);
  }

  private CompilationUnit parse(Class<?> top) {
    try {
      return parser
          .parse(root.resolve(top.getName().replace('.', '/') + ".java"))
          .getResult()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Javadoc javadoc(NodeWithJavadoc<?> node) {
    return node.getJavadoc()
        .orElseThrow(() -> new IllegalStateException("nothing is said of " + node));
  }

  private static String text(Javadoc javadoc) {
    return plain(javadoc.getDescription().toText());
  }

  /** Markdown of what Javadoc writes: {@code code} and links as code, all on one line. */
  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("\\{@code\\s+([^}]*)}", "`$1`")
        .replaceAll("\\{@link\\s+\\S+\\s+([^}]*)}", "$1")
        .replaceAll("\\{@link\\s+(?:[\\w.]*[.#])?(\\w+)[^}]*}", "`$1`")
        .replaceAll("</?p>", "")
        .replaceAll("\\s+", " ")
        .replace("|", "\\|")
        .strip();
  }
}
