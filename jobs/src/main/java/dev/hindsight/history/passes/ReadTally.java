package dev.hindsight.history.passes;

import dev.hindsight.basis.LinkTally;
import dev.hindsight.exports.contract.Agreement;
import dev.hindsight.exports.contract.Agreements;
import dev.hindsight.exports.contract.ExportRow;
import dev.hindsight.exports.contract.FxRate;
import dev.hindsight.exports.contract.FxRates;
import dev.hindsight.exports.contract.Place;
import dev.hindsight.exports.contract.Quota;
import dev.hindsight.exports.contract.Quotas;
import dev.hindsight.exports.contract.Table;
import dev.hindsight.exports.judging.QualityTally;
import dev.hindsight.exports.rows.JudgedRow;
import dev.hindsight.exports.rows.RowBytes;
import dev.hindsight.exports.rows.RowFinding;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What became of all rows, and the rows of the small tables that belong to no deal or account. */
final class ReadTally implements Serializable {

  private static final long serialVersionUID = 1;

  private static final Set<Table> SMALL = Set.of(Quotas.TABLE, FxRates.TABLE, Agreements.TABLE);

  private final Map<Integer, QualityTally> quality = new TreeMap<>();
  private final LinkTally links = new LinkTally();
  private final LateAnswers answers = new LateAnswers();
  private final Map<Integer, List<byte[]>> small = new TreeMap<>();

  void accept(JudgedRow row) {
    of(row.table()).accept(row);
    if (row.isKept() && SMALL.contains(row.table())) {
      rowsOf(row.table().number()).add(RowBytes.of(row));
    }
  }

  void accept(Table table, Place place, boolean kept, List<RowFinding> findings) {
    of(table).accept(place, kept, findings);
  }

  void combine(ReadTally other) {
    other.quality.forEach((table, tally) -> quality.merge(table, tally, QualityTally::combine));
    links.combine(other.links);
    answers.combine(other.answers);
    other.small.forEach((table, rows) -> rowsOf(table).addAll(rows));
  }

  QualityTally of(Table table) {
    return quality.computeIfAbsent(table.number(), absent -> new QualityTally());
  }

  /** The keys that meet a row, and those that do not. */
  LinkTally links() {
    return links;
  }

  /** The answers to requests of closed deals. */
  LateAnswers answers() {
    return answers;
  }

  /** The quotas, in the order of their files. */
  List<Quota> quotas() {
    return rows(Quotas.TABLE, Quota.class);
  }

  /** The exchange rates, in the order of their files. */
  List<FxRate> rates() {
    return rows(FxRates.TABLE, FxRate.class);
  }

  /** What reviews agreed on, in the order of the files. */
  List<Agreement> agreements() {
    return rows(Agreements.TABLE, Agreement.class);
  }

  private List<byte[]> rowsOf(int table) {
    return small.computeIfAbsent(table, absent -> new ArrayList<>());
  }

  private <T extends ExportRow> List<T> rows(Table table, Class<T> type) {
    return small.getOrDefault(table.number(), List.of()).stream()
        .map(row -> RowBytes.read(type, row))
        .sorted(Comparator.comparing(ExportRow::place))
        .toList();
  }
}
