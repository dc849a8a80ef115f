package dev.hindsight.findings.payoff;

import dev.hindsight.findings.churn.ChurnTable;
import java.util.List;

/**
 * The trade-offs one by one, latest first decision first, then by request.
 *
 * @param total how many there are
 * @param rows all of them; where there are more than {@link #SHOWN}, those decided in the window,
 *     and of these the latest
 */
public record Ledger(long total, List<TradeOff> rows) {

  /** As many rows as findings hold; the whole is then written beside the workbook. */
  public static final int SHOWN = 100_000;

  /** Where the whole ledger is, relative to the workbook's folder; parted by slashes. */
  public static final String CSV = ChurnTable.FOLDER + "/trade-offs.csv";

  /** The same as Parquet. */
  public static final String PARQUET = ChurnTable.FOLDER + "/trade-offs.parquet";

  /** The same as findings have it: a JSON object a line, compressed. */
  public static final String LINES = ChurnTable.FOLDER + "/trade-offs.jsonl.gz";

  public Ledger {
    rows = List.copyOf(rows);
    if (rows.size() > Math.min(total, SHOWN)) {
      throw new IllegalArgumentException(
          "Invalid ledger: " + rows.size() + " rows of " + total + ", at most " + SHOWN);
    }
  }

  /** Whether all trade-offs are there. */
  public boolean isWhole() {
    return rows.size() == total;
  }
}
