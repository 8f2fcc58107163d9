package org.moothall.rules.kit.cases;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moothall.rules.kit.cases.Yaml.Key;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the YAML of one file into values that know where they stand. */
final class YamlReader {

  private static final int MOST_CHARACTERS = 1_000_000;

  private final String file;
  private final Faults faults;

  YamlReader(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /** The one value of a file; empty where something is wrong with it, which is noted. */
  Optional<Yaml> read(String text) {
    try {
      var settings =
          LoadSettings.builder().setLabel(file).setCodePointLimit(MOST_CHARACTERS).build();
      var root = new Compose(settings).composeString(text);
      if (root.isEmpty()) {
        throw faults.note(start(), CaseCode.NO_CASE, "there is nothing in this file.");
      }
      return Optional.of(value(root.get()));
    } catch (MarkedYamlEngineException e) {
      broken(e.getProblemMark().map(this::place).orElseGet(this::start), e.getProblem());
    } catch (YamlEngineException e) {
      broken(start(), String.valueOf(e.getMessage()));
    } catch (Faults.Noted e) {
      // noted, and the rest of the file is not looked at
    }
    return Optional.empty();
  }

  private void broken(Place at, String problem) {
    faults.note(
        at,
        CaseCode.BROKEN_YAML,
        "this is no YAML: %s. Maybe a quote, a bracket or a space at the beginning of a line is missing."
            .formatted(problem.lines().findFirst().orElse("")));
  }

  private Yaml value(Node node) {
    if (node.getAnchor().isPresent()) {
      throw faults.note(
          place(node), CaseCode.BROKEN_YAML, "anchors are not known here. Maybe write it out.");
    }
    return switch (node) {
      case ScalarNode scalar -> new Yaml.Scalar(place(node), scalar.getValue(), !scalar.isPlain());
      case SequenceNode list ->
          new Yaml.Listing(place(node), list.getValue().stream().map(this::value).toList());
      case MappingNode mapping -> mapping(mapping);
      default ->
          throw faults.note(place(node), CaseCode.BROKEN_YAML, "this is of no kind known here.");
    };
  }

  private Yaml mapping(MappingNode node) {
    Map<Key, Yaml> values = new LinkedHashMap<>();
    Set<String> names = new HashSet<>();
    for (var pair : node.getValue()) {
      var at = place(pair.getKeyNode());
      if (!(pair.getKeyNode() instanceof ScalarNode name)) {
        throw faults.note(at, CaseCode.BROKEN_YAML, "a name belongs here.");
      }
      if (!names.add(name.getValue())) {
        throw faults.note(at, CaseCode.TWICE, "`%s` stands here twice.".formatted(name.getValue()));
      }
      values.put(new Key(at, name.getValue()), value(pair.getValueNode()));
    }
    return new Yaml.Mapping(place(node), values);
  }

  private Place place(Node node) {
    var start = node.getStartMark().map(this::place).orElseGet(this::start);
    long length =
        node.getEndMark()
            .filter(end -> end.getLine() + 1 == start.line())
            .map(end -> end.getColumn() + 1 - start.column())
            .orElse(1L);
    return new Place(file, start.line(), start.column(), Math.max(1, length));
  }

  private Place place(Mark mark) {
    return new Place(file, mark.getLine() + 1L, mark.getColumn() + 1L, 1);
  }

  private Place start() {
    return new Place(file, 1, 1, 1);
  }
}
