package dev.hindsight.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The jar that executors in other processes take our classes from. {@code spark-submit} ships its
 * own; whoever starts {@code hindsight.jar} has it beside that.
 */
final class ShippedJar {

  private static final String NAME = "hindsight-spark-submit.jar";

  private ShippedJar() {}

  /** The jar of this run; empty where it runs from elsewhere than a packaged jar. */
  static Optional<Path> ofThisRun() {
    try {
      return beside(
          Path.of(ShippedJar.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot tell where hindsight runs from", e);
    }
  }

  static Optional<Path> beside(Path running) {
    Path jar = running.resolveSibling(NAME);
    return Files.isRegularFile(running) && Files.isRegularFile(jar)
        ? Optional.of(jar)
        : Optional.empty();
  }
}
