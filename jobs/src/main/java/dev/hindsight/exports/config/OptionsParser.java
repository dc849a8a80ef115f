package dev.hindsight.exports.config;

import dev.hindsight.exports.config.sources.SourceOptions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The options of a source. A value is a text, or names the environment variable or the file that
 * has it: no secret stands in {@code hindsight.yaml}.
 */
final class OptionsParser {

  static final String ENVIRONMENT = "environment";
  static final String FILE = "file";

  private static final List<String> KEYS = List.of(ENVIRONMENT, FILE);

  private static final Scalar<String> VALUE =
      Scalar.text("a text, or {environment: NAME}, or {file: PATH}");

  private static final Scalar<String> VARIABLE =
      new Scalar<>(
          "the name of an environment variable such as CRM_PASSWORD",
          name -> Optional.of(name).filter(each -> each.matches("[A-Za-z_][A-Za-z0-9_]*")),
          List.of());

  private final Map<String, String> environment;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> secrets = new HashSet<>();

  private OptionsParser(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The options that a section holds; what is wrong with any of them is noted.
   *
   * @param environment the variables that secrets may stand in
   */
  static SourceOptions options(Property property, Map<String, String> environment) {
    OptionsParser parser = new OptionsParser(environment);
    property.entries().forEach(parser::add);
    return new SourceOptions(parser.values, parser.secrets);
  }

  private void add(String name, Property value) {
    if (value.isText()) {
      value.read(VALUE).ifPresent(text -> addText(name, text, value));
    } else {
      secret(value).ifPresent(text -> addSecret(name, text));
    }
  }

  private void addText(String name, String text, Property value) {
    if (SecretWords.isSecret(name, text)) {
      value.problem(
          "a secret does not stand in this file; write {environment: NAME} for the environment"
              + " variable that has it, or {file: PATH} for the file");
    } else if (!SecretWords.inAddress(text).isEmpty()) {
      value.problem(
          "there is a secret in this address, and none stands in this file; take it out and give it"
              + " as an option of its own, such as password: {environment: NAME}, or give the whole"
              + " address as {environment: NAME}");
    } else if (!SecretWords.in(name, text).isEmpty()) {
      value.problem(
          "there is a secret in this text, and none stands in this file; give it as an option of its"
              + " own, such as password: {environment: NAME}, or the whole text as"
              + " {environment: NAME} or {file: PATH}");
    } else {
      values.put(name, text);
    }
  }

  private void addSecret(String name, String text) {
    values.put(name, text);
    secrets.add(text);
    secrets.addAll(SecretWords.in(name, text));
  }

  /** What is given by naming where it is. */
  private Optional<String> secret(Property property) {
    Section section = new Section(property, "key", KEYS);
    if (section.entries().size() != 1) {
      property.problem("expected " + VALUE.expected());
      return Optional.empty();
    }
    return section.at(ENVIRONMENT).isPresent()
        ? read(section, ENVIRONMENT, VARIABLE, SecretPlace::variable)
        : read(section, FILE, Scalar.FILE, SecretPlace::file);
  }

  private Optional<String> read(
      Section section, String key, Scalar<String> scalar, Function<String, SecretPlace> place) {
    Property named = section.at(key).orElseThrow();
    return named
        .readUnshown(scalar)
        .map(place)
        .map(each -> each.read(environment))
        .flatMap(
            given -> {
              given.problem().ifPresent(named::problem);
              return given.value();
            });
  }
}
