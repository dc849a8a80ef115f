package dev.hindsight.exports.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what stands in an environment variable or a file, and is named in {@code hindsight.yaml}.
 */
final class SecretParser {

  static final String ENVIRONMENT = "environment";
  static final String FILE = "file";

  private static final List<String> KEYS = List.of(ENVIRONMENT, FILE);

  private static final Scalar<String> VARIABLE =
      new Scalar<>(
          "the name of an environment variable such as CRM_PASSWORD",
          name -> Optional.of(name).filter(each -> each.matches("[A-Za-z_][A-Za-z0-9_]*")),
          List.of());

  private final Map<String, String> environment;

  /** Reads from these variables, and from files. */
  SecretParser(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The secret; what is wrong is noted.
   *
   * @param expected what may stand there
   */
  Optional<String> read(Property property, String expected) {
    Section section = new Section(property, "key", KEYS);
    if (section.entries().size() != 1) {
      property.problem("expected " + expected);
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
