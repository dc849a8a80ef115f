package dev.hindsight.cli.run;

import dev.hindsight.cli.terminal.Terminal;
import dev.hindsight.cli.terminal.Verbosity;
import dev.hindsight.exports.config.sources.SourceOptions;
import dev.hindsight.publish.OutputLock;
import dev.hindsight.publish.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.config.Configurator;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilder;
import org.apache.logging.log4j.core.config.builder.api.ConfigurationBuilderFactory;
import org.apache.logging.log4j.core.config.builder.impl.BuiltConfiguration;

/**
 * Where Spark, its libraries and our own bugs are logged: a file, never the console, and never with
 * a secret. There is one for the whole process, as there is one logging system.
 */
public final class RunLog {

  /** The file of {@code hindsight report}. */
  public static final String OF_REPORT = "hindsight.log";

  /** That of {@code hindsight send}, which may follow on a report that failed. */
  public static final String OF_SEND = "hindsight-send.log";

  /** That of {@code hindsight watch}, which runs between reports. */
  public static final String OF_WATCH = "hindsight-watch.log";

  /**
   * A message is one line, and no value orders the terminal about on which a person reads the file.
   */
  private static final String PATTERN =
      "%d{ISO8601}{UTC} %p %c{1.} %replace{%enc{%m}{CRLF}%n"
          + "%replace{%ex}{\\n(?!\\s*at |\\s*\\.\\.\\. |Caused by: |\\s*Suppressed: |$)}{ }}{"
          + Terminal.CONTROL
          + "}{\uFFFD}";

  private static final AtomicReference<RunLog> OPEN = new AtomicReference<>();

  private final Path file;
  private final boolean temporary;
  private final Level level;
  private final Set<String> secrets;

  private RunLog(Path file, boolean temporary, Level level, Set<String> secrets) {
    this.file = file;
    this.temporary = temporary;
    this.level = level;
    this.secrets = secrets;
  }

  /** Logs to a file in the folder for temporary files, which a run without a bug deletes. */
  public static RunLog temporary(Verbosity verbosity) {
    return open(new RunLog(temporaryFile(), true, level(verbosity), Set.of()));
  }

  /**
   * Logs to a file of an output folder, in place of the run before. What is hidden already stays
   * hidden.
   *
   * @param name such as {@link #OF_REPORT}
   * @throws dev.hindsight.publish.OutputException if the folder does not let us
   */
  public static RunLog of(OutputLock lock, String name, Verbosity verbosity) {
    Path file = lock.fresh(name).toAbsolutePath();
    Set<String> secrets = current().secrets;
    close();
    return open(new RunLog(file, false, level(verbosity), secrets));
  }

  /** Where it is logged, of a file that stays; empty where a run without a bug leaves none. */
  public static Optional<Path> file() {
    return Optional.ofNullable(OPEN.get()).filter(log -> !log.temporary).map(log -> log.file);
  }

  /** From now on none of these is logged, or left by {@link #hidden}. */
  public static void hide(Set<String> secrets) {
    if (!secrets.isEmpty()) {
      RunLog log = current();
      open(new RunLog(log.file, log.temporary, log.level, Set.copyOf(secrets)));
    }
  }

  /** A text for people, without any secret. */
  public static String hidden(String text) {
    RunLog log = OPEN.get();
    return log == null ? text : SourceOptions.without(log.secrets, text);
  }

  /** The one that is open; where none is, a temporary one is opened. */
  private static RunLog current() {
    RunLog log = OPEN.get();
    return log == null ? open(new RunLog(temporaryFile(), true, Level.WARN, Set.of())) : log;
  }

  /** Ends the logging of one command, and deletes a temporary file unless there was a bug. */
  public static void close() {
    RunLog log = OPEN.getAndSet(null);
    if (log != null && log.temporary) {
      end();
      delete(log.file);
    }
  }

  /** Logs what nobody expected, to a temporary file where no log is open. */
  public static void error(String what, Throwable failure) {
    current();
    LogManager.getLogger(RunLog.class).error(what, failure);
  }

  /** Ends the logging of one command that has a bug: a temporary file is put where it stays. */
  public static Path kept() {
    RunLog log = current();
    if (log.temporary) {
      end();
      OPEN.set(new RunLog(moved(log.file), false, log.level, log.secrets));
    }
    return current().file;
  }

  private static Path moved(Path file) {
    try {
      Path kept = Files.createTempFile(TemporaryFolder.around(), "hindsight-", ".log");
      return Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RunLog open(RunLog log) {
    TemporaryFolder.ofProcess();
    log.configure();
    OPEN.set(log);
    return log;
  }

  private static Level level(Verbosity verbosity) {
    return verbosity.isVerbose() ? Level.INFO : Level.WARN;
  }

  private static Path temporaryFile() {
    try {
      return Files.createTempFile(TemporaryFolder.ofProcess(), "hindsight-", ".log");
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

  private void configure() {
    ConfigurationBuilder<BuiltConfiguration> builder = quiet();
    builder.add(
        builder
            .newAppender("file", "File")
            .addAttribute("fileName", file)
            // A run that learns of secrets goes on in the same file, which was new when it began.
            .addAttribute("append", !secrets.isEmpty())
            .addAttribute("createOnDemand", true)
            .add(
                builder
                    .newLayout("PatternLayout")
                    .addAttribute("pattern", pattern())
                    .addAttribute("alwaysWriteExceptions", false)));
    builder.add(builder.newRootLogger(level).add(builder.newAppenderRef("file")));
    Configurator.reconfigure(builder.build());
  }

  private String pattern() {
    return secrets.isEmpty() ? PATTERN : "%replace{" + PATTERN + "}{" + anySecret() + "}{***}";
  }

  /** The longest first; each character by its code, since a pattern of log4j ends at a brace. */
  private String anySecret() {
    return secrets.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(
            secret ->
                secret
                    .chars()
                    .mapToObj(character -> "\\u%04x".formatted(character))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }

  /** With log4j's own configuration of nothing, errors still reach the terminal. */
  private static void end() {
    ConfigurationBuilder<BuiltConfiguration> builder = quiet();
    builder.add(builder.newRootLogger(Level.OFF));
    Configurator.reconfigure(builder.build());
  }

  /**
   * Of a log that cannot be written, such as on a full disk, nobody needs to hear beside the rest.
   */
  private static ConfigurationBuilder<BuiltConfiguration> quiet() {
    return ConfigurationBuilderFactory.newConfigurationBuilder().setStatusLevel(Level.OFF);
  }
}
