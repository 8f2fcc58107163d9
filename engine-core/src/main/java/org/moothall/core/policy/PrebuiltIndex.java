package org.moothall.core.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.drools.model.Model;
import org.moothall.core.policy.check.CheckedFile;
import org.moothall.core.policy.drl.DrlText;
import org.moothall.core.policy.drl.Faults;
import org.moothall.core.policy.drl.FileParser;
import org.moothall.core.policy.run.LazyModel;
import org.moothall.core.policy.run.Rules;
import org.moothall.core.policy.tree.DrlRule;
import org.moothall.policy.PolicyFile;
import org.moothall.policy.PolicyQuestion;

/**
 * Rule files that were checked and compiled when their pack was built. A jar lists them in {@value
 * #RESOURCE}, a text of tab-separated lines: SHA-256 of the normalised text, question, class of the
 * model. The classes are services of type {@link Model}. The rules themselves are read from the
 * text, by the engine's own reader.
 */
final class PrebuiltIndex {

  static final String RESOURCE = "META-INF/moothall/prebuilt-rules.tsv";

  private final Map<String, Entry> entries = new HashMap<>();
  private final Map<String, ServiceLoader.Provider<Model>> models = new HashMap<>();

  private record Entry(String question, String model) {}

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
    var text = DrlText.normalised(file.drl());
    var sha256 = DrlText.sha256(text);
    var entry = entries.get(sha256);
    if (entry == null) {
      return Optional.empty();
    }
    var faults = new Faults(file.name());
    var rules = FileParser.parse(text, faults).rules();
    return faults.sorted().isEmpty()
        ? Optional.of(ruleFile(file, sha256, rules, entry))
        : Optional.empty(); // it was built by an engine that read another language
  }

  private RuleFile ruleFile(PolicyFile file, String sha256, List<DrlRule> rules, Entry entry) {
    var model = models.get(entry.model());
    if (model == null) {
      throw new IllegalStateException(
          "the model `%s` of the rule file `%s` is listed in %s, but is no service of type %s"
              .formatted(entry.model(), file.name(), RESOURCE, Model.class.getName()));
    }
    var question = question(entry.question());
    var names = CheckedFile.names(rules.size());
    var prebuilt = new Rules(sha256, new LazyModel(model::get), names);
    return new RuleFile(file.name(), question, rules, prebuilt);
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
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        var fields = List.of(line.split("\t", -1));
        entries.put(fields.get(0), new Entry(fields.get(1), fields.get(2)));
      }
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new IllegalStateException("%s can't be read".formatted(resource), e);
    }
  }
}
