package dev.hindsight.cli;

import dev.hindsight.exports.contract.InputException;
import dev.hindsight.findings.WatchJson;
import dev.hindsight.findings.values.Measured;
import dev.hindsight.findings.values.Say;
import dev.hindsight.findings.watch.ShownNames;
import dev.hindsight.findings.watch.Watch;
import dev.hindsight.publish.Watches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The watch that one of today is compared with. */
final class EarlierWatch {

  private EarlierWatch() {}

  /**
   * The newest one before a watch; not measured where there is none, or it is none that can be
   * read, or whose names may not be shown now.
   *
   * @param output where reports are published
   */
  static Measured<Watch> before(Watch now, Path output) {
    try {
      return Watches.in(output)
          .newestBefore(now.asOf())
          .map(kept -> read(kept, now.names()))
          .orElseGet(() -> Measured.not("there is no earlier watch to compare with"));
    } catch (IOException failed) {
      throw InputException.unreadable(output.toString(), failed);
    }
  }

  private static Measured<Watch> read(Watches.Kept kept, ShownNames names) {
    try {
      Watch watch = WatchJson.read(Files.readAllBytes(kept.file()));
      if (!watch.asOf().equals(kept.day())) {
        return notCompared(kept, "it says that it is of " + Say.day(watch.asOf()));
      }
      return names.equals(watch.names())
          ? Measured.of(watch)
          : notCompared(kept, "`privacy`, or its secret, was another, and so were the names in it");
    } catch (IOException unreadable) {
      return notCompared(kept, unreadable.getMessage());
    }
  }

  private static Measured<Watch> notCompared(Watches.Kept kept, String why) {
    return Measured.not("the watch of %s is not compared: %s".formatted(Say.day(kept.day()), why));
  }
}
