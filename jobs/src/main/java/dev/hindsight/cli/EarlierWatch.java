package dev.hindsight.cli;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.WatchJson;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.watch.Watch;
import dev.hindsight.publish.Watches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The watch that one of today is compared with. */
final class EarlierWatch {

  private EarlierWatch() {}

  /**
   * The newest one before a day; not measured where there is none, or it is none that can be read.
   *
   * @param output where reports are published
   */
  static Measured<Watch> before(LocalDate day, Path output) {
    try {
      return Watches.in(output)
          .newestBefore(day)
          .map(EarlierWatch::read)
          .orElseGet(() -> Measured.not("there is no earlier watch to compare with"));
    } catch (IOException failed) {
      throw InputException.unreadable(output.toString(), failed);
    }
  }

  private static Measured<Watch> read(Watches.Kept kept) {
    try {
      Watch watch = WatchJson.read(Files.readAllBytes(kept.file()));
      return watch.asOf().equals(kept.day())
          ? Measured.of(watch)
          : notCompared(kept, "it says that it is of " + Say.day(watch.asOf()));
    } catch (IOException unreadable) {
      return notCompared(kept, unreadable.getMessage());
    }
  }

  private static Measured<Watch> notCompared(Watches.Kept kept, String why) {
    return Measured.not("the watch of %s is not compared: %s".formatted(Say.day(kept.day()), why));
  }
}
