package dev.hindsight.cli;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jar that executors in other processes take our classes from, and those of whoever runs
 * hindsight, such as the driver of a database. {@code spark-submit} ships its own; whoever starts
 * {@code hindsight.jar} has it beside that.
 */
final class ShippedJar {

  private static final String NAME = "hindsight-spark-submit.jar";

  private ShippedJar() {}

  /** The jars of this run, as Spark lists them; empty where it runs from no packaged jar. */
  static Optional<String> ofThisRun() {
    try {
      Path running =
          Path.of(ShippedJar.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return beside(running)
          .map(
              jar ->
                  Stream.concat(
                          Stream.of(jar.toString()),
                          added(System.getProperty("java.class.path"), running).stream())
                      .collect(Collectors.joining(",")));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot tell where hindsight runs from", e);
    }
  }

  /** The jars that stand behind ours on the class path. */
  static List<String> added(String classPath, Path running) {
    List<String> all = Arrays.asList(classPath.split(File.pathSeparator));
    return all.isEmpty() || !Path.of(all.get(0)).toAbsolutePath().equals(running)
        ? List.of()
        : all.stream().skip(1).filter(each -> Files.isRegularFile(Path.of(each))).toList();
  }

  static Optional<Path> beside(Path running) {
    Path jar = running.resolveSibling(NAME);
    return Files.isRegularFile(running) && Files.isRegularFile(jar)
        ? Optional.of(jar)
        : Optional.empty();
  }
}
