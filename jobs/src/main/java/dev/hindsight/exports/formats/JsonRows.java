package dev.hindsight.exports.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.util.stream.Stream;

/**
 * The rows of a file with one JSON object a line. It has no header line: its headers are the names
 * in its first {@value #LOOKED_AT} objects, and names that come up later are told by the row that
 * brings them.
 */
final class JsonRows implements RawRows {

  /** How many rows are looked at for headers before the first one is read. */
  static final int LOOKED_AT = 1_000;

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private final TextLines lines;
  private final List<String> header;
  private final List<String> layout;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Set<String> told = new HashSet<>();
  private final Deque<Line> lookedAt = new ArrayDeque<>();

  private record Line(long number, JsonNode object, String broken) {}

  /**
   * The rows of a file.
   *
   * @param wanted the headers that are looked for
   */
  JsonRows(TextLines lines, Stream<String> wanted) {
    this.lines = lines;
    Map<String, String> found = new LinkedHashMap<>();
    for (Line line = read(); line != null; line = lookedAt.size() < LOOKED_AT ? read() : null) {
      lookedAt.add(line);
      line.object()
          .fieldNames()
          .forEachRemaining(name -> found.putIfAbsent(Cells.comparable(name), name));
    }
    header = List.copyOf(found.values());
    wanted.forEach(name -> found.putIfAbsent(Cells.comparable(name), name));
    layout = List.copyOf(found.values());
    found.keySet().forEach(name -> positions.put(name, positions.size()));
    header.forEach(name -> told.add(Cells.comparable(name)));
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
    Line line = lookedAt.isEmpty() ? read() : lookedAt.poll();
    if (line == null) {
      return null;
    }
    return line.broken() == null ? row(line) : RawRow.broken(line.number(), line.broken());
  }

  private Line read() {
    String text = lines.take();
    while (text != null && text.isBlank()) {
      text = lines.take();
    }
    return text == null ? null : parse(text);
  }

  private Line parse(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      if (node.isObject()) {
        return new Line(lines.number(), node, null);
      }
      return broken("Is no JSON object: every line has to be one");
    } catch (JsonProcessingException invalid) {
      return broken("Is no JSON: " + invalid.getOriginalMessage().lines().findFirst().orElse(""));
    }
  }

  private Line broken(String why) {
    return new Line(lines.number(), JSON.createObjectNode(), why);
  }

  private RawRow row(Line line) {
    String[] cells = new String[layout.size()];
    BitSet typed = new BitSet(cells.length);
    List<String> headers = new ArrayList<>(0);
    for (Map.Entry<String, JsonNode> each : line.object().properties()) {
      String name = Cells.comparable(each.getKey());
      if (told.add(name)) {
        headers.add(each.getKey());
      }
      Integer position = positions.get(name);
      if (position != null && !each.getValue().isNull()) {
        cells[position] = text(each.getValue());
        typed.set(position, !each.getValue().isTextual());
      }
    }
    return new RawRow(line.number(), Arrays.asList(cells), typed, headers);
  }

  private static String text(JsonNode value) {
    if (value.isNumber()) {
      return Cells.plain(value.decimalValue());
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
