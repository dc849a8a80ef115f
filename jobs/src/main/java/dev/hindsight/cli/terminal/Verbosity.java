package dev.hindsight.cli.terminal;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** How much a command says. */
public final class Verbosity {

  private static final class Choice {
    @Option(
        names = {"-q", "--quiet"},
        description = "Say nothing unless something is wrong.")
    private boolean quiet;

    @Option(
        names = {"-v", "--verbose"},
        description = "Show stack traces, and log more.")
    private boolean verbose;
  }

  @ArgGroup(exclusive = true)
  private Choice choice = new Choice();

  public boolean isQuiet() {
    return choice.quiet;
  }

  public boolean isVerbose() {
    return choice.verbose;
  }
}
