package dev.hindsight.exports.config;

import dev.hindsight.exports.config.sources.SourceOptions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The options of a source. A value is a text, or names the environment variable or the file that
 * has it: no secret stands in {@code hindsight.yaml}.
 */
final class OptionsParser {

  private static final Scalar<String> VALUE =
      Scalar.text("a text, or {environment: NAME}, or {file: PATH}");

  private final SecretParser secret;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Set<String> secrets = new HashSet<>();

  private OptionsParser(Map<String, String> environment) {
    this.secret = new SecretParser(environment);
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
      secret.read(value, VALUE.expected()).ifPresent(text -> addSecret(name, text));
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
}
