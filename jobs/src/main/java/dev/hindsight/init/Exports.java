package dev.hindsight.init;

import dev.hindsight.exports.config.SecretPlace;
import dev.hindsight.exports.config.Yaml;
import dev.hindsight.exports.connections.DatabaseLogin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was looked at, as a person gave it.
 *
 * @param folder the folder of exports
 * @param database the database
 */
public record Exports(Optional<String> folder, Optional<DatabaseLogin> database) {

  /** What it is, as a clause. */
  String said() {
    return Stream.concat(
            folder.map(each -> "the exports in " + each).stream(),
            database.map(each -> "the database " + each.url()).stream())
        .collect(Collectors.joining(" and "));
  }

  /** The lines of the sources that are schemas; how the database is reached is said once. */
  Map<String, List<Setting>> sources(Map<String, String> schemas) {
    Map<String, List<Setting>> sources = new TreeMap<>();
    new TreeMap<>(schemas)
        .forEach(
            (name, schema) ->
                sources.put(
                    name,
                    List.of(
                        Setting.taken("format", "jdbc", ""),
                        Setting.taken("schema", Quoted.text(schema), ""),
                        Setting.taken("options", options(sources.size(), schemas.size()), ""))));
    return sources;
  }

  private String options(int number, int of) {
    if (number > 0) {
      return "*database";
    }
    return (of > 1 ? "&database " : "") + options(database.orElseThrow());
  }

  private static String options(DatabaseLogin login) {
    return Stream.of(
            Stream.of("url: " + Yaml.quoted(login.url())),
            login.user().stream().map(user -> "user: " + Quoted.text(user)),
            login.password().stream().map(place -> "password: " + place(place)))
        .flatMap(each -> each)
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String place(SecretPlace place) {
    return switch (place.kind()) {
      case ENVIRONMENT -> "{environment: " + place.name() + "}";
      case FILE -> "{file: " + Quoted.inList(place.name()) + "}";
    };
  }
}
