package dev.hindsight.cli;

/** The exit codes, as the help of every command lists them. Numbers above 2 follow sysexits.h. */
final class ExitCode {

  static final int DONE = 0;
  static final int BUG = 1;
  static final int USAGE = 2;
  static final int DATA = 65;
  static final int TRY_AGAIN = 75;
  static final int CONFIGURATION = 78;

  private ExitCode() {}
}
