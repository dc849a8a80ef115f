package dev.hindsight.review;

import dev.hindsight.winrates.KnownDeals;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import dev.hindsight.exports.PlainRows;
import dev.hindsight.findings.Restated.Cause;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Counts the deals that are known differently, and remembers the first few of each kind by
 * identifier. In whatever order rows are accepted and counts combined, the result is the same.
 */
public final class DealChanges implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int EXAMPLES = 5;

  private final Map<DealChange, Long> deals = new EnumMap<>(DealChange.class);
  private final Map<DealChange, NavigableSet<String>> examples = new EnumMap<>(DealChange.class);

  private DealChanges() {}

  /**
   * What differs between what was known and what is, on one as-of date; nothing where nothing does.
   *
   * @param published rows of {@link KnownDeals} that a report kept
   * @param today rows of {@link KnownDeals} from today's exports
   */
  public static List<Cause> between(Dataset<Row> published, Dataset<Row> today) {
    today.sparkSession().sparkContext().setJobDescription("Compare deals with an earlier report");
    return PlainRows.of(joined(published, today))
        .aggregate(new DealChanges(), DealChanges::accept, DealChanges::combine)
        .causes();
  }

  /** The deal, and whether it shows each change. */
  private static Dataset<Row> joined(Dataset<Row> published, Dataset<Row> today) {
    Column wasId = col(DealChange.PUBLISHED + KnownDeals.DEAL_ID);
    Column isId = col(DealChange.TODAY + KnownDeals.DEAL_ID);
    return named(published, DealChange.PUBLISHED)
        .join(named(today, DealChange.TODAY), wasId.equalTo(isId), "full")
        .select(
            Stream.concat(
                    Stream.of(coalesce(wasId, isId)),
                    Arrays.stream(DealChange.values())
                        .map(change -> change.isShown().as(change.name())))
                .toArray(Column[]::new));
  }

  private static Dataset<Row> named(Dataset<Row> deals, String start) {
    return deals.select(
        Arrays.stream(deals.columns())
            .map(column -> col(column).as(start + column))
            .toArray(Column[]::new));
  }

  private DealChanges accept(Row row) {
    for (DealChange change : DealChange.values()) {
      if (row.getBoolean(row.fieldIndex(change.name()))) {
        add(change, 1, new TreeSet<>(List.of(row.getString(0))));
      }
    }
    return this;
  }

  private DealChanges combine(DealChanges other) {
    other.deals.forEach((change, count) -> add(change, count, other.examples.get(change)));
    return this;
  }

  private void add(DealChange change, long count, NavigableSet<String> identifiers) {
    deals.merge(change, count, Long::sum);
    NavigableSet<String> first = examples.computeIfAbsent(change, same -> new TreeSet<>());
    first.addAll(identifiers);
    while (first.size() > EXAMPLES) {
      first.pollLast();
    }
  }

  private List<Cause> causes() {
    return deals.entrySet().stream()
        .map(
            each ->
                new Cause(
                    each.getKey().label(),
                    each.getValue(),
                    List.copyOf(examples.get(each.getKey()))))
        .toList();
  }
}
