package dev.hindsight.exports.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What stands in a JSON file where an object of a row is wanted.
 *
 * @param line the line on which it starts
 * @param object the object; null where it is none
 * @param broken why it is none; null where it is one
 */
record JsonItem(long line, JsonNode object, String broken) {

  static JsonItem of(long line, JsonNode node) {
    return node.isObject()
        ? new JsonItem(line, node, null)
        : broken(line, "Is no JSON object: every row has to be one");
  }

  /** The same, with what the folders of its file say of all rows; not where it says that itself. */
  JsonItem with(List<FolderColumn> columns) {
    if (!(object instanceof ObjectNode row)) {
      return this;
    }
    for (FolderColumn column : columns) {
      if (row.has(column.header())) {
        return broken(line, "Has a name that is also in the name of its folder");
      }
      row.put(column.header(), column.value());
    }
    return this;
  }

  static JsonItem broken(long line, String why) {
    return new JsonItem(line, null, why);
  }
}
