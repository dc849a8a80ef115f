package dev.hindsight.delivery.slices;

import dev.hindsight.exports.config.mail.Slice;
import dev.hindsight.exports.formats.Cells;
import dev.hindsight.findings.payoff.TradeOff;
import dev.hindsight.stats.disclosure.CountTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A company's trade-offs, parted by who of the recipients sees them. */
final class SlicedLedger {

  private final Map<Slice, List<TradeOff>> own = new LinkedHashMap<>();
  private final Map<Slice.Kind, Set<String>> names = new HashMap<>();

  /** Those that the same slices hold, counted together. */
  private final Map<Set<Slice>, RequestCounts> seenBy = new HashMap<>();

  private final RequestCounts whole = new RequestCounts();
  private long size;

  private SlicedLedger(Collection<Slice> slices) {
    slices.forEach(slice -> own.put(comparable(slice), new ArrayList<>()));
    for (Slice.Kind kind : Slice.Kind.values()) {
      names.put(kind, new TreeSet<>());
    }
  }

  /**
   * Parts a ledger, row by row; only the rows of slices are kept.
   *
   * @param ledger all trade-offs of the company
   */
  static SlicedLedger of(Stream<TradeOff> ledger, Collection<Slice> slices) {
    SlicedLedger sliced = new SlicedLedger(slices);
    Iterator<TradeOff> rows = ledger.iterator();
    while (rows.hasNext()) {
      sliced.add(rows.next());
    }
    return sliced;
  }

  private void add(TradeOff tradeOff) {
    size++;
    Set<Slice> holding = new HashSet<>();
    for (Slice.Kind kind : Slice.Kind.values()) {
      String owner = owner(kind, tradeOff);
      names.get(kind).add(owner);
      Slice slice = comparable(new Slice(kind, owner));
      if (own.containsKey(slice)) {
        own.get(slice).add(tradeOff);
        holding.add(slice);
      }
    }
    whole.add(tradeOff);
    seenBy.computeIfAbsent(Set.copyOf(holding), any -> new RequestCounts()).add(tradeOff);
  }

  /** Whose a trade-off is. */
  static String owner(Slice.Kind kind, TradeOff tradeOff) {
    return switch (kind) {
      case SALES_TEAM -> tradeOff.salesTeam();
      case PRODUCT_MANAGER -> tradeOff.productManager();
    };
  }

  /** Two names that look the same are the same. */
  private static Slice comparable(Slice slice) {
    return new Slice(slice.kind(), Cells.comparable(slice.name()));
  }

  /** The trade-offs of a slice, in the order of the ledger. */
  List<TradeOff> own(Slice slice) {
    return own.get(comparable(slice));
  }

  /** All names that a slice of a kind could have, in the order of the alphabet. */
  Set<String> names(Slice.Kind kind) {
    return names.get(kind);
  }

  /** How many trade-offs the company has. */
  long size() {
    return size;
  }

  /** All trade-offs of the company. */
  CountTable whole() {
    return whole.table();
  }

  /**
   * The smallest parts of the company that recipients who tell each other all they know can have
   * left to guess. Some recipients together do not see what only the others see: least is left
   * where those others are as few as they can be.
   */
  List<CountTable> leastRests() {
    return seenBy.entrySet().stream()
        .filter(group -> isLeast(group.getKey()))
        .map(group -> group.getValue().table())
        .toList();
  }

  private boolean isLeast(Set<Slice> holding) {
    return seenBy.keySet().stream()
        .noneMatch(other -> other.size() < holding.size() && holding.containsAll(other));
  }
}
