package dev.hindsight.cli.options;

import dev.hindsight.cli.run.RunLog;
import dev.hindsight.exports.config.Configuration;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which {@code hindsight.yaml} counts. */
public final class ConfigurationOption {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "How foreign exports are read, and what is configured: hindsight.yaml.")
  private Path file;

  public Optional<Path> file() {
    return Optional.ofNullable(file);
  }

  /** What is configured; from now on its secrets are neither logged nor said. */
  public Configuration configuration() {
    return load(file());
  }

  /** The same of another file than the one that is named, if any. */
  public static Configuration load(Optional<Path> file) {
    Configuration configured = file.map(Configuration::load).orElseGet(Configuration::defaults);
    RunLog.hide(configured.secrets());
    return configured;
  }
}
