package dev.hindsight.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.NullConfiguration;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilder;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilderFactory;
import org.apache.logging.log4j.core.config.builder.impl.BuiltConfiguration;

/**
 * Where Spark, its libraries and our own bugs are logged: a file, never the console. There is one
 * for the whole process, as there is one logging system.
 */
final class RunLog {

  private static final AtomicReference<RunLog> OPEN = new AtomicReference<>();

  private final Path file;
  private final boolean temporary;
  private volatile boolean kept;

  private RunLog(Path file, boolean temporary) {
    this.file = file;
    this.temporary = temporary;
  }

  /** Logs to a file in the folder for temporary files, which a run without a bug deletes. */
  static RunLog temporary(Verbosity verbosity) {
    return open(new RunLog(temporaryFile(), true), level(verbosity));
  }

  /** Logs to a file of an output folder, in place of the run before. */
  static RunLog at(Path file, Verbosity verbosity) {
    return open(new RunLog(file.toAbsolutePath(), false), level(verbosity));
  }

  /** The one that is open; where none is, a temporary one is opened. */
  static RunLog current() {
    RunLog log = OPEN.get();
    return log == null ? open(new RunLog(temporaryFile(), true), Level.WARN) : log;
  }

  /** Ends the logging of one command, and deletes a temporary file unless there was a bug. */
  static void close() {
    RunLog log = OPEN.getAndSet(null);
    if (log != null && log.temporary && !log.kept) {
      Configurator.reconfigure(new NullConfiguration());
      delete(log.file);
    }
  }

  Path file() {
    return file;
  }

  /** There was a bug: the file stays, wherever it is. */
  void keep() {
    kept = true;
  }

  private static RunLog open(RunLog log, Level level) {
    configure(log.file, level);
    OPEN.set(log);
    return log;
  }

  private static Level level(Verbosity verbosity) {
    return verbosity.isVerbose() ? Level.INFO : Level.WARN;
  }

  private static Path temporaryFile() {
    try {
      return Files.createTempFile("hindsight-", ".log");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void configure(Path file, Level level) {
    ConfigurationBuilder<BuiltConfiguration> builder =
        ConfigurationBuilderFactory.newConfigurationBuilder();
    builder.setStatusLevel(Level.ERROR);
    builder.add(
        builder
            .newAppender("file", "File")
            .addAttribute("fileName", file)
            .addAttribute("append", false)
            .addAttribute("createOnDemand", true)
            .add(
                builder
                    .newLayout("PatternLayout")
                    .addAttribute("pattern", "%d{ISO8601}{UTC} %p %c{1.} %m%n%ex")));
    builder.add(builder.newRootLogger(level).add(builder.newAppenderRef("file")));
    Configurator.reconfigure(builder.build());
  }
}
