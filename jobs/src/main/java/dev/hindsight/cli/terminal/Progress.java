package dev.hindsight.cli.terminal;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Says which step a run is at: a bar on a terminal, a line each elsewhere. Keeps the times. */
public final class Progress implements AutoCloseable {

  /** Java 22 and later have a console where there is no terminal, unless they are told not to. */
  private static final String CONSOLE_PROVIDER = "jdk.console";

  private static final int BAR_WIDTH = 78;
  private static final double MILLISECONDS = 1000.0;

  private interface Display {
    void show(String step);

    /** Can be called twice. */
    void end();
  }

  private final Display display;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  private Progress(Display display) {
    this.display = display;
  }

  /**
   * Starts to show.
   *
   * @param steps how many there will be
   */
  public static Progress start(PrintWriter err, Verbosity verbosity, int steps) {
    if (verbosity.isQuiet()) {
      return new Progress(new Nothing());
    }
    return new Progress(isTerminal() ? new Bar(steps) : new Lines(err));
  }

  /** Does one step, and keeps how long it took under its name. */
  public <T> T step(String name, Supplier<T> work) {
    display.show(name);
    Instant start = Instant.now();
    T result = work.get();
    seconds.put(name, Duration.between(start, Instant.now()).toMillis() / MILLISECONDS);
    return result;
  }

  /** How long the steps took so far, in their order. */
  public Map<String, Double> seconds() {
    return seconds;
  }

  /** Ends the display, so that what is printed next stands below it. */
  public void finish() {
    display.end();
  }

  @Override
  public void close() {
    finish();
  }

  /** Whether a person is there. */
  @SuppressWarnings("SystemConsoleNull") // It is null again with the provider that is asked for.
  public static boolean isTerminal() {
    if (System.getProperty(CONSOLE_PROVIDER) == null) {
      System.setProperty(CONSOLE_PROVIDER, "java.base");
    }
    return System.console() != null;
  }

  private static final class Nothing implements Display {
    @Override
    public void show(String step) {}

    @Override
    public void end() {}
  }

  private record Lines(PrintWriter err) implements Display {
    @Override
    public void show(String step) {
      err.println(step + " ...");
    }

    @Override
    public void end() {}
  }

  private static final class Bar implements Display {
    private final ProgressBar bar;

    Bar(int steps) {
      this.bar =
          new ProgressBarBuilder()
              .setInitialMax(steps)
              .setTaskName("hindsight")
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(System.err, BAR_WIDTH))
              .build();
    }

    @Override
    public void show(String step) {
      bar.setExtraMessage(Terminal.line(step));
      bar.step();
    }

    @Override
    public void end() {
      bar.close();
    }
  }
}
