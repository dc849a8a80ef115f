package dev.hindsight.exports.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The rows of a JSON file, an object each. It has no header line: its headers are the names in its
 * first {@value #LOOKED_AT} objects, and names that come up later are told by the row that brings
 * them.
 */
final class JsonRows implements RawRows {

  /** How many rows are looked at for headers before the first one is read. */
  static final int LOOKED_AT = 1_000;

  private static final String NESTED =
      "Is a list or an object, where a single value is wanted; flatten it in the export";

  private final TextLines text;
  private final Supplier<JsonItem> items;
  private final List<String> header;
  private final List<String> layout;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, String> comparable = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Deque<JsonItem> lookedAt = new ArrayDeque<>();

  JsonRows(TextLines text, Source source) throws IOException {
    this.text = text;
    Supplier<JsonItem> own = JsonItems.in(text, source.file());
    this.items = () -> with(own.get(), source.file().columns());
    Map<String, String> found = new LinkedHashMap<>();
    for (JsonItem item = items.get(); item != null; item = more()) {
      lookedAt.add(item);
      names(item).forEach(name -> found.putIfAbsent(comparable(name), name));
    }
    header = List.copyOf(found.values());
    told.addAll(found.keySet());
    source.wanted().forEach(name -> found.putIfAbsent(comparable(name), name));
    layout = List.copyOf(found.values());
    found.keySet().forEach(name -> positions.put(name, positions.size()));
  }

  private static JsonItem with(JsonItem item, List<FolderColumn> columns) {
    return item == null ? null : item.with(columns);
  }

  private JsonItem more() {
    return lookedAt.size() < LOOKED_AT ? items.get() : null;
  }

  private static List<String> names(JsonItem item) {
    List<String> names = new ArrayList<>();
    if (item.object() != null) {
      item.object().fieldNames().forEachRemaining(names::add);
    }
    return names;
  }

  private String comparable(String name) {
    return comparable.computeIfAbsent(name, Cells::comparable);
  }

  @Override
  public List<String> header() {
    return header;
  }

  @Override
  public List<String> layout() {
    return layout;
  }

  @Override
  public RawRow next() {
    JsonItem item = lookedAt.isEmpty() ? items.get() : lookedAt.poll();
    if (item == null) {
      return null;
    }
    return item.broken() == null ? row(item) : RawRow.broken(item.line(), item.broken());
  }

  private RawRow row(JsonItem item) {
    JsonNode[] values = new JsonNode[layout.size()];
    List<String> headers = new ArrayList<>(0);
    for (Map.Entry<String, JsonNode> each : item.object().properties()) {
      String name = comparable(each.getKey());
      if (told.add(name)) {
        headers.add(each.getKey());
      }
      Integer position = positions.get(name);
      if (position != null && values[position] != null) {
        return RawRow.broken(item.line(), "Has two names that only case or blanks tell apart");
      }
      if (position != null) {
        values[position] = each.getValue();
      }
    }
    return row(item.line(), values, headers);
  }

  private static RawRow row(long line, JsonNode[] values, List<String> headers) {
    String[] cells = new String[values.length];
    BitSet typed = new BitSet(cells.length);
    Map<Integer, String> bad = new HashMap<>(0);
    for (int i = 0; i < values.length; i++) {
      JsonNode value = values[i];
      if (value != null && !value.isNull()) {
        cells[i] = text(value);
        typed.set(i, !value.isTextual());
        if (value.isContainerNode()) {
          bad.put(i, NESTED);
        }
      }
    }
    return new RawRow(line, Arrays.asList(cells), typed, bad, headers);
  }

  private static String text(JsonNode value) {
    if (value.isNumber()) {
      return Cells.number(value.decimalValue());
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
