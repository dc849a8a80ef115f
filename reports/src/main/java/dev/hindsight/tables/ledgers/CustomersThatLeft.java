package dev.hindsight.tables.ledgers;

import dev.hindsight.findings.churn.Churn;
import dev.hindsight.findings.churn.DisplacedItem;
import dev.hindsight.findings.churn.Leaver;
import dev.hindsight.tables.grid.Value;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The customers behind the items, in the order of their sheet: by item, costliest first, each
 * item's greatest part first.
 *
 * @param rows the customers, once for each item that exposed them
 * @param items the places of the items on their own sheet
 */
record CustomersThatLeft(List<Leaver> rows, Map<String, Integer> items) {

  static CustomersThatLeft of(Churn churn) {
    Map<String, Integer> items = new HashMap<>();
    for (DisplacedItem item : churn.items().rows()) {
      items.put(item.roadmapItemId(), items.size());
    }
    Comparator<Leaver> byItem =
        Comparator.comparing(leaver -> items.getOrDefault(leaver.roadmapItemId(), items.size()));
    List<Leaver> rows =
        churn.leavers().rows().stream()
            .sorted(byItem.thenComparing(Leaver::roadmapItemId))
            .toList();
    return new CustomersThatLeft(rows, Map.copyOf(items));
  }

  /** An item that leads to the first of its customers, where there is one. */
  Value leadingTo(String item) {
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).roadmapItemId().equals(item)) {
        return new Value.Link(item, new Value.Place(CustomersThatLeftTable.NAME, row));
      }
    }
    return Value.text(item);
  }

  /** An item that leads to its row on the items' sheet, where it has one. */
  Value leadingBack(String item) {
    return items.containsKey(item)
        ? new Value.Link(item, new Value.Place(DisplacedItemsTable.NAME, items.get(item)))
        : Value.text(item);
  }
}
