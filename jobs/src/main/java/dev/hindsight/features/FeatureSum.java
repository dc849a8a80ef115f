package dev.hindsight.features;

import dev.hindsight.basis.Identifiers;
import dev.hindsight.history.RequestCosts.DisplacedItem;
import dev.hindsight.payoff.RequestWorth;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the answers to one feature came to. Items are those of its yeses and alternatives. */
final class FeatureSum implements Serializable {

  private static final long serialVersionUID = 1;

  /** Titles by identifier; empty where there is none. */
  private final Map<String, String> items = new HashMap<>();

  private final MoneySum yes = new MoneySum();
  private final MoneySum gained = new MoneySum();
  private final MoneySum givenNet = new MoneySum();
  private final MoneySum forgone = new MoneySum();
  private long tooEarly;
  private long notMeasured;
  private long paidOff;

  void accept(RequestWorth worth, List<DisplacedItem> displaced) {
    switch (worth.standing()) {
      case TOO_EARLY -> tooEarly++;
      case NOT_MEASURED -> notMeasured++;
      case SETTLED -> add(worth);
    }
    if (worth.given()) {
      displaced.forEach(
          item -> items.put(item.roadmapItemId(), item.title() == null ? "" : item.title()));
    }
  }

  private void add(RequestWorth worth) {
    yes.add(worth.yes());
    if (worth.given()) {
      gained.add(worth.yes());
      givenNet.add(worth.net());
      paidOff += worth.net() > 0 ? 1 : 0;
    } else {
      forgone.add(worth.yes());
    }
  }

  void combine(FeatureSum other) {
    items.putAll(other.items);
    yes.combine(other.yes);
    gained.combine(other.gained);
    givenNet.combine(other.givenNet);
    forgone.combine(other.forgone);
    tooEarly += other.tooEarly;
    notMeasured += other.notMeasured;
    paidOff += other.paidOff;
  }

  /** By identifier. */
  SortedMap<String, String> items() {
    SortedMap<String, String> sorted = new TreeMap<>(Identifiers.ORDER);
    sorted.putAll(items);
    return sorted;
  }

  /** What a yes is worth, of all that are settled. */
  MoneySum yes() {
    return yes;
  }

  /** Gain of what was given, before what it cost. */
  MoneySum gained() {
    return gained;
  }

  /** Net of what was given. */
  MoneySum givenNet() {
    return givenNet;
  }

  /** What was forgone. */
  MoneySum forgone() {
    return forgone;
  }

  long tooEarly() {
    return tooEarly;
  }

  long notMeasured() {
    return notMeasured;
  }

  /** Yeses and alternatives with a net above zero. */
  long paidOff() {
    return paidOff;
  }
}
