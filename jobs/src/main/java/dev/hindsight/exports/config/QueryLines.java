package dev.hindsight.exports.config;

import java.util.SortedMap;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Where the parts of a text stand in its file. However YAML folds lines and takes blanks away, what
 * is not blank stays in its order.
 */
final class QueryLines {

  private QueryLines() {}

  /**
   * Position in the text → the line of the file that the text from there on is on.
   *
   * @param file the whole file
   */
  static SortedMap<Integer, Integer> of(ScalarNode node, String file) {
    String text = node.getValue();
    int at = file.offsetByCodePoints(0, node.getStartMark().getIndex());
    int line = node.getStartMark().getLine() + 1;
    if (isBlock(node.getScalarStyle())) {
      at = file.indexOf('\n', at) + 1;
      line++;
    } else if (node.getScalarStyle() != ScalarStyle.PLAIN) {
      at++;
    }
    SortedMap<Integer, Integer> lines = new TreeMap<>();
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        int found = file.indexOf(text.charAt(i), at);
        line += found < 0 ? 0 : breaks(file, at, found);
        at = found < 0 ? at : found + 1;
        if (lines.isEmpty() || lines.get(lines.lastKey()) != line) {
          lines.put(lines.isEmpty() ? 0 : i, line);
        }
      }
    }
    return lines;
  }

  private static boolean isBlock(ScalarStyle style) {
    return style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
  }

  private static int breaks(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(each -> each == '\n').count();
  }
}
