package dev.hindsight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What makes {@link SmallExports} a company with one request that pushed out many items. */
final class ManyDisplacements {

  private ManyDisplacements() {}

  /** Adds one customer that waited for all of the items, and left while they exposed it. */
  static void write(Path folder, int items) throws IOException {
    Files.writeString(
        folder.resolve("accounts.csv"),
        "account_id,customer_since,churned_at,arr\nA1,2024-01-01,2026-08-15,1000\n");
    Files.writeString(
        folder.resolve("roadmap_items.csv"),
        lines("roadmap_item_id,title,delivered_at", items, item -> "I" + item + ",=Item,"));
    Files.writeString(
        folder.resolve("displacements.csv"),
        lines(
            "request_id,roadmap_item_id,displaced_at",
            items,
            item -> "R1,I" + item + ",2026-07-10"));
    Files.writeString(
        folder.resolve("waiting.csv"),
        lines(
            "account_id,roadmap_item_id,waiting_since",
            items,
            item -> "A1,I" + item + ",2026-01-01"));
  }

  private static String lines(String header, int items, IntFunction<String> line) {
    return IntStream.range(0, items)
        .mapToObj(line)
        .collect(Collectors.joining("\n", header + "\n", "\n"));
  }
}
