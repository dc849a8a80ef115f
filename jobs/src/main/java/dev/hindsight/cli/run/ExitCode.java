package dev.hindsight.cli.run;

/** The exit codes, as the help of every command lists them. Numbers above 2 follow sysexits.h. */
public final class ExitCode {

  public static final int DONE = 0;
  public static final int BUG = 1;
  public static final int USAGE = 2;
  public static final int DATA = 65;
  public static final int TRY_AGAIN = 75;
  public static final int CONFIGURATION = 78;

  private ExitCode() {}
}
