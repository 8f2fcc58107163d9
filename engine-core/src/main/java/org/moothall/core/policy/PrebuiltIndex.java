package org.moothall.core.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.drools.model.Model;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.core.policy.run.Rules;
import org.moothall.core.policy.tree.RuleHead;
import org.moothall.core.policy.tree.RuleHead.Overridden;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;

/**
 * Rule files that were compiled when their pack was built. A jar lists them in {@value #RESOURCE},
 * a text of tab-separated lines: {@code file}, SHA-256 of the normalised text, question, class of
 * the model; and below each file its rules: {@code rule}, name, line, column, whether it is
 * entrenched, and where it overrides another the name, line and column of that. The classes are
 * services of type {@link Model}.
 */
final class PrebuiltIndex {

  static final String RESOURCE = "META-INF/moothall/prebuilt-rules.tsv";

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, ServiceLoader.Provider<Model>> models = new HashMap<>();

  private record Entry(String question, String model, List<RuleHead> heads) {}

  /** What these class loaders see; what several see counts once. */
  PrebuiltIndex(Set<ClassLoader> loaders) {
    Set<String> resources = new LinkedHashSet<>();
    for (var loader : loaders) {
      for (var resource : resources(loader)) {
        if (resources.add(resource.toString())) {
          read(resource);
        }
      }
      ServiceLoader.load(Model.class, loader).stream()
          .forEach(model -> models.putIfAbsent(model.type().getName(), model));
    }
  }

  /** The file's rules, if exactly this text was compiled beforehand. */
  Optional<RuleFile> find(PolicyFile file) {
    var sha256 = DrlText.sha256(DrlText.normalised(file.drl()));
    return Optional.ofNullable(entries.get(sha256)).map(entry -> ruleFile(file, sha256, entry));
  }

  private RuleFile ruleFile(PolicyFile file, String sha256, Entry entry) {
    var model = models.get(entry.model());
    if (model == null) {
      throw new IllegalStateException(
          "the model `%s` of the rule file `%s` is listed in %s, but is no service of type %s"
              .formatted(entry.model(), file.name(), RESOURCE, Model.class.getName()));
    }
    var names = entry.heads().stream().map(RuleHead::name).toList();
    return new RuleFile(
        file.name(),
        question(entry.question()),
        entry.heads(),
        new Rules(sha256, model.get(), names));
  }

  private static PolicyQuestion<?> question(String name) {
    return PolicyQuestion.all().stream()
        .filter(question -> question.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no question is named `" + name + "`"));
  }

  private static List<URL> resources(ClassLoader loader) {
    try {
      return loader.resources(RESOURCE).toList();
    } catch (UncheckedIOException e) {
      throw new IllegalStateException("the prebuilt rules can't be listed", e);
    }
  }

  private void read(URL resource) {
    try (var reader =
        new BufferedReader(new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8))) {
      List<RuleHead> heads = List.of();
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        var fields = List.of(line.split("\t", -1));
        if (fields.getFirst().equals("file")) {
          heads = new ArrayList<>();
          entries.put(fields.get(1), new Entry(fields.get(2), fields.get(3), heads));
        } else {
          heads.add(head(fields));
        }
      }
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalStateException("%s can't be read".formatted(resource), e);
    }
  }

  private static RuleHead head(List<String> fields) {
    var overrides =
        fields.size() < 6
            ? Optional.<Overridden>empty()
            : Optional.of(new Overridden(fields.get(5), number(fields, 6), number(fields, 7)));
    return new RuleHead(
        fields.get(1),
        number(fields, 2),
        number(fields, 3),
        overrides,
        Boolean.parseBoolean(fields.get(4)),
        Optional.empty());
  }

  private static long number(List<String> fields, int index) {
    return Long.parseLong(fields.get(index));
  }
}
