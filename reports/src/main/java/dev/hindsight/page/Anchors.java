package dev.hindsight.page;

import dev.hindsight.findings.features.FeatureName;
import dev.hindsight.stories.Subject;
import dev.hindsight.tables.grid.Table;
import dev.hindsight.tables.grid.Value;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where links on the page lead. A request, a displaced item, a feature and a team have their own
 * name as anchor, so that {@code #R-000042} can be sent to somebody; all else is named after its
 * table.
 */
final class Anchors {

  /** What the anchors of the page's own parts begin with. */
  private static final String PART = "part-";

  private final Map<Subject, Map<String, String>> given = new EnumMap<>(Subject.class);
  private final Map<String, List<String>> rows = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Set<String> told = new HashSet<>();

  /** The anchor of a part of the page. */
  static String part(String name) {
    return PART + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  /** The anchor of a table. */
  static String table(String name) {
    return part(name) + "-table";
  }

  /** Names the rows of a table by the text of their first cells. */
  void byFirstCell(Table<?> table, Subject subject) {
    List<String> anchors =
        table.firstCells().stream().map(cell -> give(subject, CellText.of(cell))).toList();
    rows.put(table.name(), anchors);
  }

  /** The anchor of what has such a name: the name, with something in front where that is taken. */
  String give(Subject subject, String name) {
    return given
        .computeIfAbsent(subject, any -> new HashMap<>())
        .computeIfAbsent(known(subject, name), any -> free(subject, name));
  }

  /** A feature is the same however it is written. */
  private static String known(Subject subject, String name) {
    return subject == Subject.FEATURE ? FeatureName.key(FeatureName.shown(name)) : name;
  }

  private String free(Subject subject, String name) {
    String anchor = name.strip().replaceAll("\\s+", "_");
    boolean own = !anchor.isEmpty() && !anchor.startsWith(PART) && !taken.contains(anchor);
    String free = own ? anchor : subject.name().toLowerCase(Locale.ROOT) + "-" + anchor;
    while (!taken.add(free)) {
      free += "_";
    }
    return free;
  }

  /** Says that something on the page tells more of it than the row of a table. */
  String tell(Subject subject, String name) {
    String anchor = give(subject, name);
    told.add(anchor);
    return anchor;
  }

  /** The anchor that stands at a row; empty where none does. */
  String row(String table, int row) {
    String anchor = named(table, row);
    return told.contains(anchor) ? "" : anchor;
  }

  private String named(String table, int row) {
    List<String> named = rows.getOrDefault(table, List.of());
    return row < named.size() ? named.get(row) : "";
  }

  /** Where a link leads: to the row where it has an anchor, else to its table. */
  String link(Value.Place place) {
    String row = named(place.table(), place.row());
    return link(row.isEmpty() ? table(place.table()) : row);
  }

  /** Where a link leads; empty where the page has nothing of it. */
  Optional<String> link(Subject subject, String name) {
    return Optional.ofNullable(given.getOrDefault(subject, Map.of()).get(known(subject, name)))
        .map(Anchors::link);
  }

  private static String link(String anchor) {
    return "#" + anchor.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
  }
}
