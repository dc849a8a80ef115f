package dev.hindsight.exports.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value of the configuration and where it stands. Whatever is wrong with it is noted and left
 * out, so that reading goes on to the next problem.
 *
 * @param path such as {@code exports.deals.file}; empty for the file as a whole
 * @param line the line of its key; the first line is 1
 * @param layered what its keys are once it is put on top of a preset; empty for a value as it
 *     stands
 */
record Property(
    String path,
    int line,
    Node node,
    Optional<Map<String, Property>> layered,
    ConfigurationProblems problems) {

  private static final int LONGEST_SHOWN = 60;

  Property(String path, int line, Node node, ConfigurationProblems problems) {
    this(path, line, node, Optional.empty(), problems);
  }

  /** The same place with other keys. */
  Property with(Map<String, Property> keys) {
    return new Property(path, line, node, Optional.of(keys), problems);
  }

  /** The value, if it is what is expected. */
  <T> Optional<T> read(Scalar<T> scalar) {
    Optional<T> value = value(scalar);
    if (value.isEmpty()) {
      reject(scalar);
    }
    return value;
  }

  /** The same, for what may be a secret in the wrong place: it is not said what stands there. */
  <T> Optional<T> readUnshown(Scalar<T> scalar) {
    Optional<T> value = value(scalar);
    if (value.isEmpty()) {
      problem("expected " + scalar.expected() + "; found something else");
    }
    return value;
  }

  private <T> Optional<T> value(Scalar<T> scalar) {
    return node instanceof ScalarNode written ? scalar.read(written.getValue()) : Optional.empty();
  }

  /** The value as a query that knows where each part of it stands. */
  Optional<Query> query() {
    return read(ExportScalars.SQL)
        .map(
            text ->
                new Query(
                    ((ScalarNode) node).getValue(),
                    problems.file(),
                    path,
                    QueryLines.of((ScalarNode) node, problems.text())));
  }

  /** The items of a list; one value alone is a list of one. */
  <T> List<T> list(Scalar<T> scalar) {
    return items().stream().flatMap(item -> item.read(scalar).stream()).toList();
  }

  /** The items of a list; one value alone is a list of one. */
  List<Property> items() {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(this);
    }
    List<Property> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new Property(path + "[" + (items.size() + 1) + "]", line(item), item, problems));
    }
    return items;
  }

  /** The values by their keys, in the order of the file; a key without anything has none. */
  Map<String, Property> entries() {
    return layered.orElseGet(this::written);
  }

  private Map<String, Property> written() {
    Map<String, Property> entries = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(entry -> add(entry, entries));
    } else if (!isEmpty()) {
      expect("keys with values");
    }
    return entries;
  }

  private void add(NodeTuple entry, Map<String, Property> entries) {
    Node keyNode = entry.getKeyNode();
    if (!(keyNode instanceof ScalarNode written)) {
      problems.add(line(keyNode), path, "expected a text as key, found " + shown(keyNode));
      return;
    }
    String key = written.getValue().strip();
    Property value = new Property(join(key), line(keyNode), entry.getValueNode(), problems);
    Property first = entries.putIfAbsent(key, value);
    if (first != null) {
      value.problem("this key stands already on line " + first.line());
    }
  }

  /** Notes that the value is not what is expected. */
  void expect(String expected) {
    problem("expected " + expected + ", found " + shown(node));
  }

  void problem(String text) {
    problems.add(line, path, text);
  }

  private void reject(Scalar<?> scalar) {
    String nearest =
        node instanceof ScalarNode written
            ? Nearest.question(written.getValue(), scalar.known())
            : "";
    problem("expected " + scalar.expected() + ", found " + shown(node) + nearest);
  }

  /** Whether there are keys with values, or may be: nothing stands there. */
  boolean hasKeys() {
    return layered.isPresent() || node instanceof MappingNode || isEmpty();
  }

  /** Whether a preset says so, and not the file itself. */
  boolean isOfPreset() {
    return problems.isOfPreset();
  }

  /** Whether it is a single text. */
  boolean isText() {
    return node instanceof ScalarNode;
  }

  /** Whether nothing stands there. */
  boolean isEmpty() {
    return node instanceof ScalarNode written && written.getValue().isBlank();
  }

  private String join(String key) {
    String shown = key.matches("[A-Za-z0-9_-]+") ? key : "\"" + key + "\"";
    return path.isEmpty() ? shown : path + "." + shown;
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  private static String shown(Node node) {
    if (node instanceof ScalarNode written) {
      return shown(written.getValue());
    }
    if (node instanceof SequenceNode list) {
      return list.getValue().isEmpty() ? "an empty list" : "a list";
    }
    return "keys with values";
  }

  private static String shown(String text) {
    if (text.isEmpty()) {
      return "nothing";
    }
    String start = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    return "\"" + start.replaceAll("\\R", " ") + "\"";
  }
}
