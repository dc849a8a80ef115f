package dev.hindsight.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Publishes one report after the other, until somebody kills it. */
final class PublishUntilKilled {

  private PublishUntilKilled() {}

  /** Takes the output folder, and how many reports to publish before it stands still, locked. */
  public static void main(String[] arguments) throws Exception {
    int reports = Integer.parseInt(arguments[1]);
    try (OutputLock lock = OutputLock.acquire(Path.of(arguments[0]))) {
      System.out.println("locked");
      for (int i = 0; i < reports; i++) {
        publish(lock, "report " + i);
      }
      try (Staging staging = Staging.start(lock, "2026Q3")) {
        staging.fill(folder -> Files.writeString(folder.resolve("a"), "half"));
        System.out.println("staged");
        Thread.sleep(60_000);
      }
    }
  }

  /** Publishes a report of two files and a manifest. */
  static Path publish(OutputLock lock, String content) {
    try (Staging staging = Staging.start(lock, "2026Q3")) {
      staging.fill(
          folder -> {
            Files.writeString(folder.resolve("a.txt"), content);
            Files.createDirectory(folder.resolve("charts"));
            Files.writeString(folder.resolve("charts/b.txt"), content);
          });
      staging.fill(folder -> manifest(Fingerprint.ofAll(folder)).write(folder));
      return staging.publish();
    }
  }

  static Manifest manifest(List<Fingerprint> outputs) {
    return new Manifest(
        Map.of("hindsight", "1.0"),
        "2026Q3",
        LocalDate.of(2026, 10, 5),
        "0123456789ab",
        List.of("xlsx", "html"),
        null,
        null,
        List.of(),
        List.of(new Manifest.Source("crm", Map.of("password", "***"))),
        List.of(new Manifest.NotRead("notes.md", "Is not named after a table")),
        List.of(new Manifest.Rows("deals", 10, 9, 1, List.of(), null)),
        Instant.EPOCH,
        Map.of("read", 1.5),
        List.of(new Manifest.Job("count", 0.5)),
        outputs);
  }
}
