package dev.hindsight.exports.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/**
 * A part of a configuration that ships with Hindsight: how the exports of one tool are read.
 *
 * @param name by which {@code hindsight.yaml} uses it
 * @param text YAML with the keys {@code about}, {@code sources} and {@code exports}
 */
public record Preset(String name, String text) {

  /** In YAML: what it reads, from which documentation that is, and what could not be verified. */
  static final String ABOUT = "about";

  private static final String FOLDER = "/dev/hindsight/presets";
  private static final String ENDING = ".yaml";

  /** All there are, in the order of the alphabet. */
  public static List<String> names() {
    URL folder = Preset.class.getResource(FOLDER);
    try {
      return files(folder).stream()
          .map(file -> file.substring(file.lastIndexOf('/') + 1))
          .filter(file -> file.endsWith(ENDING))
          .map(file -> file.substring(0, file.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Everything in a folder of the class path: a jar, or the classes as they are compiled. */
  private static List<String> files(URL folder) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection jar) {
      String prefix = jar.getEntryName() + "/";
      return jar.getJarFile().stream()
          .map(JarEntry::getName)
          .filter(at -> at.startsWith(prefix))
          .toList();
    }
    try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
      return files.map(Path::toUri).map(URI::getPath).toList();
    }
  }

  /** The preset of a name, if there is one. */
  public static Optional<Preset> find(String name) {
    return names().contains(name)
        ? Optional.of(new Preset(name, read(FOLDER + "/" + name + ENDING)))
        : Optional.empty();
  }

  private static String read(String resource) {
    try (InputStream stream = Preset.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** "; did you mean …?", or nothing where no preset has such a name. */
  public static String question(String name) {
    return Nearest.question(name, names());
  }

  /** What it reads, in one line: the first one of what it says about itself. */
  public String summary() {
    ConfigurationProblems none = new ConfigurationProblems(Path.of(name));
    return ConfigurationFile.root(text, none)
        .entries()
        .get(ABOUT)
        .read(Scalar.TEXT)
        .flatMap(about -> about.lines().findFirst())
        .orElseThrow();
  }

  /** A configuration that has nothing but it. */
  public Configuration configuration() {
    ConfigurationProblems problems = new ConfigurationProblems(Path.of(name));
    Configuration configuration = ConfigurationParser.parse(root(problems), Map.of());
    problems.throwIfAny();
    return configuration;
  }

  /** Its part of a configuration. */
  Property root(ConfigurationProblems problems) {
    Property root = ConfigurationFile.root(text, problems);
    Map<String, Property> entries = new LinkedHashMap<>(root.entries());
    entries.remove(ABOUT);
    return root.with(entries);
  }
}
