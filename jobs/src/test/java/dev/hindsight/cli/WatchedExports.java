package dev.hindsight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Exports of September 2026 in which open items come, get worse and go: a promise that passes, one
 * that is kept, a planned close that passes, a refusal pressed again, one whose deal is lost, a
 * customer that leaves, one whose renewal comes near.
 */
final class WatchedExports {

  private WatchedExports() {}

  static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("deals.csv"),
        """
        deal_id,account_id,outcome,amount,opened_at,closed_at
        D1,A3,open,1000,2026-01-05,2026-09-14
        D2,A3,lost,500,2026-01-05,2026-09-15
        D3,A3,open,700,2026-01-05,2027-03-01
        """);
    Files.writeString(
        folder.resolve("requests.csv"),
        """
        request_id,deal_id,requested_at,feature,product_manager
        R1,D1,2026-02-01,maps,Ada
        R2,D2,2026-02-01,sync,Ada
        R3,D3,2026-02-01,export,Ben
        R4,D3,2026-02-02,import,Ben
        """);
    Files.writeString(
        folder.resolve("decisions.csv"),
        """
        request_id,decided_at,decision,promised_for,delivered_at
        R1,2026-03-01,yes,2026-09-20,
        R2,2026-03-01,not_now,,
        R3,2026-03-01,yes,2026-09-30,2026-09-12
        R4,2026-03-01,not_now,,
        """);
    Files.writeString(
        folder.resolve("pressure.csv"),
        """
        request_id,signalled_at,tactic
        R2,2026-09-01,only_opportunity
        R4,2026-09-02,only_opportunity
        R4,2026-09-21,only_opportunity
        """);
    Files.writeString(
        folder.resolve("accounts.csv"),
        """
        account_id,account_name,arr,customer_since,churned_at,renewal_at
        A1,Acme,9000,2020-01-01,2026-09-22,
        A2,"Bell, Inc.",4000,2020-01-01,,2027-01-12
        A3,Cole,,2020-01-01,,
        """);
    Files.writeString(
        folder.resolve("roadmap_items.csv"), "roadmap_item_id,title\nI1,Faster maps\n");
    Files.writeString(
        folder.resolve("displacements.csv"),
        "request_id,roadmap_item_id,displaced_at\nR1,I1,2026-03-05\n");
    Files.writeString(
        folder.resolve("waiting.csv"),
        """
        account_id,roadmap_item_id,waiting_since
        A1,I1,2026-01-01
        A2,I1,2026-01-01
        """);
    return folder;
  }

  /** Adds what happened on days after 23 September 2026. */
  static void addLaterRows(Path folder) throws IOException {
    append(folder, "deals.csv", "D9,A3,lost,900,2026-09-24,2026-09-25\n");
    append(folder, "requests.csv", "R8,D1,2026-09-24,maps,Ada\nR9,D9,2026-09-24,maps,Ada\n");
    append(
        folder,
        "decisions.csv",
        "R1,2026-09-24,yes,2026-12-01,2026-09-25\nR4,2026-09-24,yes,2026-10-01,\nR9,2026-09-24,yes,2026-10-01,\n");
    append(folder, "pressure.csv", "R4,2026-09-26,only_opportunity\n");
    append(folder, "waiting.csv", "A3,I1,2026-09-24\n");
    Path accounts = folder.resolve("accounts.csv");
    Files.writeString(
        accounts,
        Files.readString(accounts)
            .replace("2020-01-01,,2027-01-12", "2020-01-01,2026-09-27,2027-01-12"));
  }

  private static void append(Path folder, String file, String rows) throws IOException {
    Path table = folder.resolve(file);
    Files.writeString(table, Files.readString(table) + rows);
  }
}
