package dev.hindsight.exports.config;

import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Where the parts of a text of several lines stand in its file. */
final class QueryLines {

  private QueryLines() {}

  /** Position in the text → the line of the file that begins there. */
  static SortedMap<Integer, Integer> of(ScalarNode node) {
    SortedMap<Integer, Integer> lines = new TreeMap<>();
    boolean literal = node.getScalarStyle() == ScalarStyle.LITERAL;
    int line = node.getStartMark().getLine() + (literal ? 2 : 1);
    lines.put(0, line);
    String text = node.getValue();
    for (int i = 0; literal && i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lines.put(i + 1, ++line);
      }
    }
    return lines;
  }
}
