package dev.hindsight.history.passes;

import dev.hindsight.basis.LinkTally;
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
import java.util.TreeMap;

/** What became of all rows, and the rows of the two tables that every deal is asked about. */
final class ReadTally implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<Integer, QualityTally> quality = new TreeMap<>();
  private final LinkTally links = new LinkTally();
  private final LateAnswers answers = new LateAnswers();
  private final List<byte[]> quotas = new ArrayList<>();
  private final List<byte[]> rates = new ArrayList<>();

  void accept(JudgedRow row) {
    of(row.table()).accept(row);
    if (row.isKept() && row.table().equals(Quotas.TABLE)) {
      quotas.add(RowBytes.of(row));
    } else if (row.isKept() && row.table().equals(FxRates.TABLE)) {
      rates.add(RowBytes.of(row));
    }
  }

  void accept(Table table, Place place, boolean kept, List<RowFinding> findings) {
    of(table).accept(place, kept, findings);
  }

  void combine(ReadTally other) {
    other.quality.forEach((table, tally) -> quality.merge(table, tally, QualityTally::combine));
    links.combine(other.links);
    answers.combine(other.answers);
    quotas.addAll(other.quotas);
    rates.addAll(other.rates);
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
    return quotas.stream()
        .map(row -> RowBytes.read(Quota.class, row))
        .sorted(Comparator.comparing(Quota::place))
        .toList();
  }

  /** The exchange rates, in the order of their files. */
  List<FxRate> rates() {
    return rates.stream()
        .map(row -> RowBytes.read(FxRate.class, row))
        .sorted(Comparator.comparing(FxRate::place))
        .toList();
  }
}
