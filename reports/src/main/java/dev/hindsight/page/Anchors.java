package dev.hindsight.page;

import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Where links on the page lead. A request and a displaced item have their own identifier as anchor,
 * so that {@code #R-000042} can be sent to somebody; all else is named after its table.
 */
final class Anchors {

  private final Map<String, List<String>> rows = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> moved = new HashSet<>();

  /** Names the rows of a table by the text of their first cells, as far as these differ. */
  void byFirstCell(Table<?> table) {
    rows.put(
        table.name(), table.firstCells().stream().map(cell -> own(CellText.of(cell))).toList());
  }

  private String own(String text) {
    String anchor = text.strip().replaceAll("\\s+", "_");
    return !anchor.isEmpty() && !anchor.startsWith(PART) && taken.add(anchor) ? anchor : "";
  }

  /** What the anchors of the page's own parts begin with. */
  static final String PART = "part-";

  /** The anchor of a part of the page. */
  static String part(String name) {
    return PART + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** The anchor of a table. */
  static String table(String name) {
    return part(name) + "-table";
  }

  /** The anchor of a row; empty where it has none. */
  private String named(String table, int row) {
    List<String> named = rows.get(table);
    return named == null || row >= named.size() ? "" : named.get(row);
  }

  /** Gives the anchor of a row to something else, which tells more than the row. */
  String moved(String table, int row) {
    String anchor = named(table, row);
    moved.add(anchor);
    return anchor;
  }

  /** The anchor that stands at a row; empty where none does. */
  String row(String table, int row) {
    String anchor = named(table, row);
    return moved.contains(anchor) ? "" : anchor;
  }

  /** Where a link leads: to the row where it has an anchor, else to its table. */
  String target(Value.Place place) {
    String row = named(place.table(), place.row());
    return "#" + encoded(row.isEmpty() ? table(place.table()) : row);
  }

  private static String encoded(String anchor) {
    return anchor.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
  }
}
