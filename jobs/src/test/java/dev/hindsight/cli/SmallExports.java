package dev.hindsight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Exports of four deals, two requests and two decisions, written out. */
final class SmallExports {

  static final String DEALS =
      """
      deal_id,outcome,amount,opened_at,closed_at
      D1,won,1000,2026-07-01,2026-08-01
      D2,lost,500,2026-07-02,2026-08-15
      D3,won,700,2026-07-03,2026-09-20
      D4,open,,2026-09-01,
      """;

  private SmallExports() {}

  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("deals.csv"), DEALS);
    Files.writeString(
        folder.resolve("requests.csv"),
        "request_id,deal_id,requested_at\nR1,D1,2026-07-05\nR2,D2,2026-07-06\n");
    Files.writeString(
        folder.resolve("decisions.csv"),
        "request_id,decided_at,decision\nR1,2026-07-10,yes\nR2,2026-07-11,not_now\n");
    return folder;
  }
}
