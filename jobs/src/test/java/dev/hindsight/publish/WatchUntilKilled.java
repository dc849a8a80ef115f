package dev.hindsight.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/** Keeps one watch after the other, until somebody kills it. */
final class WatchUntilKilled {

  static final int BYTES = 1 << 20;

  private WatchUntilKilled() {}

  /** Takes the output folder. */
  public static void main(String[] arguments) {
    byte[] json = new byte[BYTES];
    LocalDate day = LocalDate.of(2026, 9, 16);
    try (OutputLock lock = OutputLock.acquire(Path.of(arguments[0]))) {
      Watches.keep(lock, day, json, Optional.empty(), Optional.empty());
      System.out.println("locked");
      while (true) {
        Watches.keep(lock, day, json, Optional.of(json), Optional.empty());
      }
    }
  }
}
